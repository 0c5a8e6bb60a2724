#!/usr/bin/env python3
"""check.py DATELINE: holds the year that a text leaves out to 99.5 % of the generated cases, per language."""
import json
import os
import subprocess
import sys
from collections import Counter

FLOOR = 0.995


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    made = subprocess.run([sys.executable, os.path.join(here, "generate.py")], capture_output=True, text=True, check=True)
    cases = [json.loads(line) for line in made.stdout.splitlines()]
    keys = ("id", "text", "language", "published")
    rows = "\n".join(json.dumps({key: case[key] for key in keys}) for case in cases)
    command = [sys.argv[1], "extract", "-", "--quiet", "--mentions", "--format", "jsonl", "--input", "jsonl"]
    answer = subprocess.run(command, input=rows, capture_output=True, text=True, check=True)
    found = {row["id"]: row["mentions"] for row in map(json.loads, answer.stdout.splitlines())}
    right, total, shown = Counter(), Counter(), 0
    for case in cases:
        end = case["start"] + len(case["date_text"])
        values = [m["value"] or "" for m in found[case["id"]] if m["start"] < end and case["start"] < m["end"]]
        total[case["language"]] += 1
        if values and case["value"] in values[0]:
            right[case["language"]] += 1
        elif shown < 10:
            shown += 1
            print(f"{case['published']} {case['date_text']}: {values} and not {case['value']}: {case['text']}")
    for language in sorted(total):
        print(f"{language}: {right[language]} of {total[language]} right, at least {FLOOR:.1%} wanted")
    sys.exit(any(right[language] < FLOOR * total[language] for language in total))


if __name__ == "__main__":
    main()
