"""compare.py LANGUAGE --dateline PATH [--python PATH] [--chrono FILE] [--count 200]: reads phrases of
a language's corpus with Dateline and with its peers, and prints a table.

The phrases are those whose expected values are dates (or nothing at all), in the order of their
SHA-256, so that nobody chose them. A phrase is right where the values are the expected ones, in
order; two values side by side count as the range between them. "Found" is the share of expected
values among a program's values, "invented" counts values in phrases that hold none.
"""

import argparse
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import time

here = pathlib.Path(__file__).resolve().parent
arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument("language")
arguments.add_argument("--dateline", required=True)
arguments.add_argument("--python", default=sys.executable, help="a Python that has the peers")
arguments.add_argument("--chrono", help="chrono in one file")
arguments.add_argument("--count", type=int, default=200)
options = arguments.parse_args()


def phrases(language):
    """Each phrase with its reference date and its values; None where a value is no date."""
    published = None
    path = here.parent / "DatelineTests" / "Languages" / f"{language}.corpus"
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("@"):
            published = line[1:].strip() if line[1:].strip() != "none" else None
            continue
        left, right = line.split(" => ")
        values = []
        for part in right.split(" ; "):
            value, _, marks = (side.strip() for side in part.partition("|"))
            if value == "!" or value.startswith("finding "):
                continue
            values.append(None if value == "-" or re.search(r"\b(SET|DURATION)\b", marks) else value)
        yield re.sub(r"[\[\]]", "", left), published, values


def plain(value):
    return re.sub(r"[~?%]", "", value or "")


def joined(values):
    """Two values side by side as the range between them."""
    return [f"{a}/{b}" for a, b in zip(values, values[1:])]


chosen = [row for row in phrases(options.language) if None not in row[2]]
chosen.sort(key=lambda row: hashlib.sha256(row[0].encode()).digest())
chosen = chosen[: options.count]
given = "".join(
    json.dumps({"id": str(i), "lang": options.language, "published": published, "text": text},
               ensure_ascii=False) + "\n"
    for i, (text, published, _) in enumerate(chosen)
)
peers = here / "Peers"
programs = {
    "Dateline": [sys.executable, peers / "dateline.py", options.dateline],
    "HeidelTime": [options.python, peers / "heideltime.py"],
    "dateparser": [options.python, peers / "dateparser.py"],
    "Duckling": [options.python, peers / "duckling.py"],
}
if options.chrono:
    programs["chrono"] = ["node", peers / "chrono.js", options.chrono]
print(f"{len(chosen)} phrases of {options.language}, {sum(not row[2] for row in chosen)} of them "
      "without a date")
print(f"{'':12}{'right':>7}{'found':>8}{'invented':>10}{'seconds':>9}")
for name, command in programs.items():
    started = time.time()
    done = subprocess.run(command, input=given, capture_output=True, text=True)
    seconds = time.time() - started
    if done.returncode:
        print(f"{name:12} could not be run: {done.stderr.strip().splitlines()[-1:]}")
        continue
    rows = {row["id"]: row for row in map(json.loads, done.stdout.splitlines())}
    right = found = invented = 0
    for i, (_, _, wanted) in enumerate(chosen):
        values = [plain(date["value"]) for date in rows.get(str(i), {"dates": []})["dates"]]
        expected = [plain(value) for value in wanted]
        ranges = joined(values)
        right += values == expected or ranges == expected and bool(expected)
        found += sum(value in values or value in ranges for value in expected)
        invented += 0 if expected else len(values)
    total = sum(len(wanted) for _, _, wanted in chosen)
    print(f"{name:12}{right / len(chosen):7.1%}{found / total:8.1%}{invented:10}{seconds:9.1f}")
