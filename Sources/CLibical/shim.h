#ifndef DATELINE_CLIBICAL_SHIM_H
#define DATELINE_CLIBICAL_SHIM_H

#include <libical/ical.h>
#include <string.h>

/* The length of a string that libical returned. strlen itself belongs to the C library's own
   module, which has another name on each platform. */
static inline size_t dateline_length(const char *text) { return strlen(text); }

#endif
