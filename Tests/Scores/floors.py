"""floors.py FLOORS.json --scores SCORES.json | --not-below OLDER.json: compares scores with floors.

A floor is named by the path to its number in the scores: "vi date 2" is the third number (F1) of
"date" of "vi".
"""

import json
import sys

floors_path, mode, other_path = sys.argv[1:4]
floors, other = json.load(open(floors_path)), json.load(open(other_path))


def number(path):
    value = other
    for step in path.split():
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


failed = False
if mode == "--not-below":
    for path, old in other.items():
        if floors.get(path, -1) < old:
            print(f"the floor of \"{path}\" was {old} and may only rise", file=sys.stderr)
            failed = True
else:
    for path, floor in floors.items():
        score = number(path)
        holds = score is not None and score >= floor
        print(f"{path:24} {'none' if score is None else format(score, '.3f'):>6}  floor {floor:.3f}"
              + ("" if holds else "  BELOW"))
        failed = failed or not holds
sys.exit(1 if failed else 0)
