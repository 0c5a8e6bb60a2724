"""dateparser.py: the adapter of dateparser's search."""

import datetime
import json
import sys

# This file bears the library's name.
sys.path = [path for path in sys.path if not path.endswith("Peers")]
from dateparser.date import DateDataParser  # noqa: E402
from dateparser.search import search_dates  # noqa: E402


def value(text, language, base):
    """The EDTF of what was found, at the precision that dateparser tells."""
    settings = {"RELATIVE_BASE": base} if base else {}
    data = DateDataParser(languages=[language], settings=settings).get_date_data(text)
    if not data.date_obj:
        return None
    form = {"year": "%Y", "month": "%Y-%m"}.get(data.period, "%Y-%m-%d")
    return data.date_obj.strftime(form)


for line in sys.stdin:
    row = json.loads(line)
    published = row.get("published")
    base = datetime.datetime.fromisoformat(published) if published and len(published) == 10 else None
    settings = {"RELATIVE_BASE": base} if base else {}
    try:
        found = search_dates(row["text"], languages=[row["lang"]], settings=settings) or []
    except Exception as error:  # It fails on some texts.
        print(f"{row['id']}: {error}", file=sys.stderr)
        found = []
    dates, position = [], 0
    for text, _ in found:
        start = row["text"].find(text, position)
        if start < 0:
            continue
        position = start + len(text)
        dates.append(
            {"start": start, "end": position, "text": text, "value": value(text, row["lang"], base)}
        )
    print(json.dumps({"id": row["id"], "dates": dates}, ensure_ascii=False))
