"""timeml.py ARTICLES FOLDER: checks the TimeML in a folder that was made from articles.

Every file must be valid by timeml.dtd, whose identifiers and references libxml2 checks, and its
text must be the article's to the character.
"""

import pathlib
import re
import sys

from lxml import etree

articles, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
dtd = etree.DTD(str(pathlib.Path(__file__).with_name("timeml.dtd")))
VALUE = re.compile(
    r"(PAST|PRESENT|FUTURE)_REF|lunar:[\w:/-]+|P(XX|[\dX]*[YMWDQH]|T[\dX]+[HMS])+"
    r"|[\dX]{2,4}(-([\dX]{2}|Q[\dX]|H[\dX]|SP|SU|FA|WI|W[\dX]{2}))?(-[\dX]{1,2})?"
    r"(T([\d:X/]+|MO|MI|AF|EV|NI|DT))?|T([\d:/]+|MO|MI|AF|EV|NI|DT)"
)


def fail(path, text):
    sys.exit(f"{path}: {text}")


files = sorted(folder.glob("*.tml"))
if len(files) != len(list(articles.glob("*.txt"))):
    sys.exit(f"{folder}: {len(files)} files for {len(list(articles.glob('*.txt')))} articles")
times = events = 0
for path in files:
    tree = etree.parse(str(path))
    if not dtd.validate(tree):
        fail(path, dtd.error_log.filter_from_errors()[0])
    text = "".join(tree.find("TEXT").itertext())
    if text != (articles / f"{path.stem}.txt").read_text(encoding="utf-8"):
        fail(path, "the text is not the article's")
    for time in tree.iter("TIMEX3"):
        times += 1
        if not VALUE.fullmatch(time.get("value")):
            fail(path, f"the value {time.get('value')!r} of {time.text!r} is none of TIMEX3")
    events += len(tree.findall(".//EVENT"))
if not events or times <= 2 * len(files):
    sys.exit(f"{folder}: only {times} times and {events} events")
print(f"{len(files)} files with {times} times and {events} events are valid TimeML")
