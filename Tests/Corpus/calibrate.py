"""calibrate.py FOLDER... [--limit 0.1]: compares certainties with how often they were right.

A FOLDER is one that `evaluate.py --keep` wrote. An observation is paired with the event of the
report whose title is most like its own; a title is right where there is one. For each field and each
certainty that was given it prints how often the value was right, and at the end the expected
calibration error (Naeini, Cooper and Hauskrecht 2015): the mean distance between both, weighted by
how often a certainty was given. With --limit a larger error fails.
"""

import argparse
import collections
import json
import pathlib
import sys

from evaluate import STATUS, plain
from score import match, place_ok, when_strict

arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument("folders", nargs="+", type=pathlib.Path)
arguments.add_argument("--limit", type=float)
options = arguments.parse_args()


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


right = collections.defaultdict(list)
for folder in options.folders:
    gold = {row["id"]: row for row in lines(folder / "gold.jsonl")}
    for document in lines(folder / "extract.jsonl"):
        if gold.get(document.get("id"), {}).get("lang") not in ("vi", "en"):
            continue
        events = gold[document["id"]]["events"]
        observations = document["observations"]
        rows = [
            {"title": o["title"], "when": plain(o["when"]), "ordinal": o["edition"],
             "place": (o["place"] or {}).get("text"), "status": STATUS.get(o["status"])}
            for o in observations
        ]
        pairs = {j: events[i] for i, j in match(events, rows, lambda event, row: True)}
        for j, (observation, row) in enumerate(zip(observations, rows)):
            event, certainty = pairs.get(j), observation["certainty"]
            right["title", certainty["title"]].append(event is not None)
            if event is None:
                continue
            checks = {"when": when_strict(event, row), "status": row["status"] == event["status"]}
            if event["place"]:
                checks["place"] = place_ok(event, row)
            if event["ordinal"] is not None:
                checks["edition"] = row["ordinal"] == event["ordinal"]
            for field, value in checks.items():
                if certainty.get(field) is not None:
                    right[field, certainty[field]].append(value)
total = error = 0
for (field, certainty), values in sorted(right.items()):
    share = sum(values) / len(values)
    total += len(values)
    error += abs(share - certainty) * len(values)
    print(f"{field:8} said {certainty:.2f}  right {share:.2f}  of {len(values)}")
error /= max(total, 1)
print(f"expected calibration error {error:.3f}")
sys.exit(options.limit is not None and error > options.limit)
