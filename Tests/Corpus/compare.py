"""compare.py LANGUAGE --dateline PATH [--python PATH] [--chrono FILE] [--count 200] [--reports FILE]:
reads phrases of a language's corpus with Dateline and with its peers, and prints a table; with
--reports the dates of marked reports instead, as `score.py` counts them.

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
import tempfile

here = pathlib.Path(__file__).resolve().parent
arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument("language")
arguments.add_argument("--dateline", required=True)
arguments.add_argument("--python", default=sys.executable, help="a Python that has the peers")
arguments.add_argument("--chrono", help="chrono in one file")
arguments.add_argument("--count", type=int, default=200)
arguments.add_argument("--reports", type=pathlib.Path)
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


peers = here / "Peers"
programs = {
    "Dateline": [sys.executable, peers / "dateline.py", options.dateline],
    "HeidelTime": [options.python, peers / "heideltime.py"],
    "dateparser": [options.python, peers / "dateparser.py"],
    "Duckling": [options.python, peers / "duckling.py"],
}
if options.chrono:
    programs["chrono"] = ["node", peers / "chrono.js", options.chrono]


def run(rows):
    """Each program's name with its rows by identifier, or with why there are none."""
    given = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    for name, command in programs.items():
        try:
            done = subprocess.run(command, input=given, capture_output=True, text=True)
        except OSError as error:
            print(f"{name:12} could not be run: {error}")
            continue
        if done.returncode:
            print(f"{name:12} could not be run: {done.stderr.strip().splitlines()[-1:]}")
        else:
            yield name, {row["id"]: row for row in map(json.loads, done.stdout.splitlines())}


def compare_phrases():
    chosen = [row for row in phrases(options.language) if None not in row[2]]
    chosen.sort(key=lambda row: hashlib.sha256(row[0].encode()).digest())
    chosen = chosen[: options.count]
    rows = [
        {"id": str(i), "lang": options.language, "published": published, "text": text}
        for i, (text, published, _) in enumerate(chosen)
    ]
    total = sum(len(wanted) for _, _, wanted in chosen)
    print(f"{len(chosen)} phrases of {options.language}, {sum(not row[2] for row in chosen)} of them "
          "without a date")
    print(f"{'':12}{'right':>7}{'found':>8}{'invented':>10}")
    for name, read in run(rows):
        right = found = invented = 0
        for i, (_, _, wanted) in enumerate(chosen):
            values = [plain(date["value"]) for date in read.get(str(i), {"dates": []})["dates"]]
            expected = [plain(value) for value in wanted]
            ranges = joined(values)
            right += values == expected or ranges == expected and bool(expected)
            found += sum(value in values or value in ranges for value in expected)
            invented += 0 if expected else len(values)
        print(f"{name:12}{right / len(chosen):7.1%}{found / total:8.1%}{invented:10}")


def compare_reports():
    lines = options.reports.read_text(encoding="utf-8").splitlines()
    gold = [row for row in map(json.loads, lines) if row["lang"] == options.language]
    rows = [{key: row[key] for key in ("id", "lang", "published", "text")} for row in gold]
    print(f"{len(gold)} reports of {options.language}: F1 of dates by overlap, by exact span, of values")
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder, name) for name in ("gold.jsonl", "system.jsonl")]
        paths[0].write_text("".join(json.dumps(row) + "\n" for row in gold))
        for name, read in run(rows):
            for row in read.values():
                for date in row["dates"]:
                    date["value"] = plain(date["value"]) or None
            paths[1].write_text("".join(json.dumps(row | {"events": []}) + "\n" for row in read.values()))
            done = subprocess.run([sys.executable, here / "score.py", *paths, "--json"],
                                  capture_output=True, text=True, check=True)
            scores = json.loads(done.stdout)[options.language]
            figures = [scores[key][2] or 0 for key in ("date", "date_exact", "value")]
            print(f"{name:12}" + "".join(f"{figure:8.3f}" for figure in figures))


if options.reports:
    compare_reports()
else:
    compare_phrases()
