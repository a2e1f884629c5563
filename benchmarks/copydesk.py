"""Findings on the copydesk passages in the form that their scorer takes.

usage: python benchmarks/copydesk.py ITEMS.jsonl > findings.jsonl, then score.py ITEMS.jsonl findings.jsonl
"""

import json
import sys

import claimcheck as cc


def findings(text, published):
    report = cc.check_text(text, published=published)
    return [
        {
            "code": f.rule,
            "severity": f.level,
            "spans": [[label.span.start, label.span.end] for label in f.labels if label.span],
        }
        for f in report.findings
    ]


def main(path):
    with open(path, encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines if line.strip()]
    for item in items:
        for variant in ("bad", "good"):
            if item[variant] is not None:
                row = {"id": item["id"], "variant": variant, "findings": findings(item[variant], item["published"])}
                print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
