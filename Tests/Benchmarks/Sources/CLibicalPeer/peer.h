#ifndef DATELINE_BENCHMARKS_PEER_H
#define DATELINE_BENCHMARKS_PEER_H

#include <libical/ical.h>
#include <stdio.h>
#include <string.h>

/* The raw libical loop that calendars are measured against: builds one event with the properties of
   a feed's event, serialises it and frees it, COUNT times. Returns the number of bytes. */
static inline unsigned long dateline_peer_events(int count) {
  unsigned long bytes = 0;
  for (int i = 0; i < count; i++) {
    char uid[64];
    snprintf(uid, sizeof uid, "event-%d@dateline", i);
    struct icaltimetype day = icaltime_from_day_of_year(i % 365 + 1, 2027);
    day.is_date = 1;
    struct icaltimetype next = day;
    icaltime_adjust(&next, 1, 0, 0, 0);
    struct icaltimetype stamp = icaltime_from_string("20261124T000000Z");
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(uid));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
    icalcomponent_add_property(event, icalproperty_new_lastmodified(stamp));
    icalcomponent_add_property(event, icalproperty_new_sequence(0));
    icalcomponent_add_property(event, icalproperty_new_dtstart(day));
    icalcomponent_add_property(event, icalproperty_new_dtend(next));
    icalcomponent_add_property(event, icalproperty_new_summary("Hội nghị Bộ trưởng lần thứ 18"));
    icalcomponent_add_property(
        event, icalproperty_new_description("Tình trạng: dự kiến\nNguồn: https://example.org/a"));
    icalcomponent_add_property(event, icalproperty_new_location("Đà Nẵng, Việt Nam"));
    icalcomponent_add_property(event, icalproperty_new_url("https://example.org/a"));
    icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    icalcomponent_add_property(event, icalproperty_new_categories("conference"));
    char *text = icalcomponent_as_ical_string_r(event);
    bytes += strlen(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(event);
  }
  return bytes;
}

#endif
