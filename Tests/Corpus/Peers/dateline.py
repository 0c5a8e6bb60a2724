"""dateline.py DATELINE: the adapter of Dateline itself."""

import json
import subprocess
import sys

lines = [json.loads(line) for line in sys.stdin if line.strip()]
given = "".join(
    json.dumps({key: row.get(key) for key in ("id", "text", "published")} | {"language": row["lang"]})
    + "\n"
    for row in lines
)
done = subprocess.run(
    [sys.argv[1], "extract", "--quiet", "--input", "jsonl", "--format", "jsonl", "--mentions", "-"],
    input=given,
    capture_output=True,
    text=True,
)
for line in done.stdout.splitlines():
    row = json.loads(line)
    dates = [
        {key: m[key] for key in ("start", "end", "text", "value")}
        for m in row["mentions"]
        if m["kind"] in ("DATE", "TIME") and not m["timex"].startswith("T")
        and not m["timex"].endswith("_REF")
    ]
    print(json.dumps({"id": row["id"], "dates": dates}, ensure_ascii=False))
