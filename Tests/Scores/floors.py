"""floors.py FLOORS.json --scores [PART] SCORES.json | --not-below OLDER.json: compares scores with floors.

FLOORS.json has an object of floors for each part of the corpus. A floor is named by the path to its
number in the scores: "vi date 2" is the third number (F1) of "date" of "vi". The part is "dev" where
none is named.
"""

import json
import sys


def number(scores, path):
    value = scores
    for step in path.split():
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def parts(floors):
    """The floors by part; a file from before there were parts holds those of "dev"."""
    return floors if all(isinstance(value, dict) for value in floors.values()) else {"dev": floors}


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


floors, mode, *rest = parts(load(sys.argv[1])), *sys.argv[2:]
failed = False
if mode == "--not-below":
    for part, older in parts(load(rest[0])).items():
        for path, old in older.items():
            if floors.get(part, {}).get(path, -1) < old:
                print(f"the floor of \"{path}\" of {part} was {old} and may only rise", file=sys.stderr)
                failed = True
else:
    part, scores = rest[0] if rest[1:] else "dev", load(rest[-1])
    for path, floor in floors[part].items():
        score = number(scores, path)
        holds = score is not None and score >= floor
        print(f"{path:26} {'none' if score is None else format(score, '.3f'):>6}  floor {floor:.3f}"
              + ("" if holds else "  BELOW"))
        failed = failed or not holds
sys.exit(failed)
