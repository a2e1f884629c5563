"""Every finding on a set of real articles, to be read one by one: nearly all of them should be free of findings.

usage: python benchmarks/news_alarms.py ARTICLES.jsonl [error|warning|note]
Each line of the file has "id", "title", "text" and "date" (or null). Prints each finding at the level or above, then the counts.
"""

import json
import sys
from collections import Counter

import claimcheck as cc

LEVELS = ("error", "warning", "note")


def main(path, least="warning"):
    told = LEVELS[: LEVELS.index(least) + 1]
    counts, held, claims, articles = Counter(), 0, 0, 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            report = cc.check_text(f"{item['title']}\n{item['text']}", published=(item["date"] or "")[:10] or None, path=item["id"])
            articles += 1
            held += len(report.held)
            claims += len(report.ledger.claims)
            for finding in report.findings:
                counts[finding.level] += 1
                counts[finding.rule] += 1
                if finding.level in told:
                    print(f"{item['id']} {finding.level}[{finding.rule}] {finding.message}")
                    for label in finding.labels:
                        start, end = label.span.start, label.span.end
                        around = report.source.text[max(0, start - 60) : end + 60].replace("\n", " / ")
                        print(f"    {label.text}: ...{around}...")
    print(f"{articles} articles, {claims} claims, {held} relations held; " + ", ".join(f"{counts[level]} {level}s" for level in LEVELS))
    print(", ".join(f"{name} {n}" for name, n in sorted(counts.items()) if name not in LEVELS))


if __name__ == "__main__":
    main(*sys.argv[1:])
