"""readers.py CALENDAR FOLDER: reads a calendar with icalendar and khal, and compares what they see.

Every warning of the readers fails, and so does an event that one of them does not show. FOLDER is
where khal's own files go.
"""

import datetime
import pathlib
import subprocess
import sys
import warnings

import icalendar

warnings.simplefilter("error")
calendar, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
data = calendar.read_bytes()


def fail(text):
    sys.exit(f"{calendar}: {text}")


def day(moment):
    return moment.date() if isinstance(moment, datetime.datetime) else moment


parsed = icalendar.Calendar.from_ical(data)
for component in parsed.walk():
    if component.errors:
        fail(f"icalendar complains: {component.errors}")
events = [c for c in parsed.walk("VEVENT")]
if len(events) != data.count(b"BEGIN:VEVENT\r\n") or not events:
    fail(f"icalendar sees {len(events)} events of {data.count(b'BEGIN:VEVENT')}")
first = min(day(e.decoded("DTSTART")) for e in events)
last = max(day(e.decoded("DTEND", e.decoded("DTSTART"))) for e in events)
for event in events:
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    if end < start or (end == start and event.get("X-DATELINE-END") != "UNKNOWN"):
        fail(f"{event['UID']} has no length")

khal = pathlib.Path(sys.executable).with_name("khal")
config = folder / "khal.conf"
config.write_text(
    f"[calendars]\n[[samples]]\npath = {folder}/khal-calendar\ntype = calendar\n"
    f"[sqlite]\npath = {folder}/khal.db\n"
    "[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
    "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    "default_timezone = Asia/Ho_Chi_Minh\nlocal_timezone = Asia/Ho_Chi_Minh\n"
    "[default]\ndefault_calendar = samples\n",
    encoding="utf-8",
)
(folder / "khal-calendar").mkdir(exist_ok=True)


def run_khal(*arguments):
    done = subprocess.run([khal, "-c", config, *arguments], capture_output=True, text=True)
    if done.returncode or done.stderr.strip():
        fail(f"khal {arguments[0]} complains: {done.stderr.strip() or done.returncode}")
    return done.stdout


run_khal("import", "--batch", str(calendar))
listed = run_khal(
    "list", "--notstarted", "--format", "{uid}", "--day-format", "",
    first.isoformat(), (last + datetime.timedelta(days=1)).isoformat(),
)
shown = set(listed.split())
missing = [str(e["UID"]) for e in events if str(e["UID"]) not in shown]
if missing:
    fail(f"khal does not list {', '.join(missing)}")
print(f"icalendar {icalendar.__version__} reads {len(events)} events, from {first} to {last};")
print(f"khal lists {len(shown)} of them.")
