#!/usr/bin/env python3
"""distance.py GOLD.jsonl SYSTEM.jsonl...: why announced events were missed, in numbers alone.

Says for each pair of files how many gold events were found, and how the others were missed, without
showing a record: so that reports nobody may look at can still say what is wrong. SYSTEM.jsonl is
what `evaluate.py --keep` leaves behind.
"""
import sys
from collections import Counter

import score


def years_missing(value):
    return "X" in (score.nv(value) or "")


def missed(gold, systems):
    """The class of one event that was not found."""
    if not systems:
        return "no event at all in the report"
    alike = [(score.tsim(gold["title"], s.get("title")), s) for s in systems]
    best, nearest = max(alike, key=lambda pair: pair[0])
    if best >= score.TITLE:
        if gold["when"] is None:
            return "title found, a date though the text fixes none"
        value = score.nv(nearest.get("when"))
        if value is None:
            return "title found, no date"
        if years_missing(value):
            return "title found, the year not"
        if score.when_relaxed(gold, nearest):
            return "title found, the date less or more precise, or one end of it"
        return "title found, another date"
    same_day = [pair[0] for pair in alike if score.when_strict(gold, pair[1]) and gold["when"]]
    if same_day:
        return "date found, title cut otherwise" if max(same_day) >= 0.25 else "date found, another title"
    return "not found"


def main():
    pairs = list(zip(sys.argv[1::2], sys.argv[2::2]))
    if not pairs or len(sys.argv) % 2 == 0:
        sys.exit(__doc__)
    for gold_file, system_file in pairs:
        gold = score.rd(gold_file)
        system = {row["id"]: row for row in score.rd(system_file)}
        counts, dated, extra = Counter(), Counter(), Counter()
        for row in gold:
            events = (system.get(row["id"]) or {}).get("events") or []
            pairs_found = score.match(row["events"], events, score.when_strict)
            found = {i for i, _ in pairs_found}
            taken = {j for _, j in pairs_found}
            for i, event in enumerate(row["events"]):
                if i in found:
                    counts["found"] += 1
                elif not event.get("ambiguous"):
                    counts[missed(event, events)] += 1
                    dated["undated page" if not row.get("published") else "dated page"] += 1
            for j, event in enumerate(events):
                if j not in taken:
                    likeness = max((score.tsim(g["title"], event.get("title")) for g in row["events"]), default=0)
                    extra["like a gold event" if likeness >= score.TITLE else "like none"] += 1
        total = sum(counts.values())
        print(f"{gold_file}: {total} events")
        for name, number in counts.most_common():
            print(f"  {number:4d} {number / total:6.1%}  {name}")
        print("  missed on", dict(dated), "· told without a match:", dict(extra))


if __name__ == "__main__":
    main()
