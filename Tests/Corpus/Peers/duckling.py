"""duckling.py: the adapter of Duckling, as the Python package of that name brings it."""

import json
import pathlib
import sys

import jpype

# This file bears the library's name.
sys.path = [path for path in sys.path if not path.endswith("Peers")]
import duckling  # noqa: E402

jars = pathlib.Path(duckling.__file__).parent / "jars"
jpype.startJVM(
    "-Dfile.encoding=UTF-8",  # Its rules are read in the encoding of the machine.
    classpath=[str(jar) for jar in sorted(jars.glob("*.jar"))],
    convertStrings=True,
)
program = duckling.Duckling(jvm_started=True)
program.load(["vi", "en"])
FORMS = {"year": 4, "month": 7, "quarter": 7, "week": 10, "day": 10}


def edtf(text, grain):
    return text[: FORMS.get(grain, 10)]


def read(row):
    published = row.get("published")
    reference = f"{published}T09:00:00+00:00" if published and len(published) == 10 else ""
    dates = []
    for found in program.parse(
        row["text"], language=row["lang"], dim_filter=duckling.Dim.TIME, reference_time=reference
    ):
        value = found["value"]
        if value.get("type") == "interval":
            first, last = value.get("from"), value.get("to")
            ends = [edtf(end["value"], end.get("grain")) if end else ".." for end in (first, last)]
            text = "/".join(ends)
        else:
            text = edtf(value["value"], value.get("grain"))
        dates.append({"start": found["start"], "end": found["end"], "text": found["body"], "value": text})
    # Of readings that overlap the longest counts.
    apart = []
    for date in sorted(dates, key=lambda date: (date["start"] - date["end"], date["start"])):
        if all(date["end"] <= other["start"] or other["end"] <= date["start"] for other in apart):
            apart.append(date)
    return sorted(apart, key=lambda date: date["start"])


for line in sys.stdin:
    row = json.loads(line)
    try:
        dates = read(row)
    except Exception as error:  # It fails on some texts.
        print(f"{row['id']}: {error}", file=sys.stderr)
        dates = []
    print(json.dumps({"id": row["id"], "dates": dates}, ensure_ascii=False))
