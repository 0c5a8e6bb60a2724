#ifndef DATELINE_CLIBICAL_SHIM_H
#define DATELINE_CLIBICAL_SHIM_H

#include <libical/ical.h>

#endif
