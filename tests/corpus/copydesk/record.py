"""Writes findings.txt anew: one line a finding of each passage, bad and good."""

import json
from pathlib import Path

import claimcheck as cc

HERE = Path(__file__).parent


def items():
    """The passages, in order."""
    return [json.loads(line) for line in (HERE / "passages.jsonl").read_text("utf-8").splitlines()]


def told(text, published):
    """What is found in *text*, a line a finding: level, rule and the phrases it marks, in the order of the text."""
    lines = []
    for finding in cc.check_text(text, published=published).findings:
        spans = sorted({(x.span.start, x.quote) for x in finding.labels if x.span})
        lines.append(f"{finding.level} {finding.rule}: " + " | ".join(" ".join(quote.split()) for _, quote in spans))
    return lines


def recorded():
    """The text of findings.txt as it should be."""
    out = []
    for item in items():
        for variant in ("bad", "good"):
            if item[variant] is not None:
                found = told(item[variant], item["published"]) or ["nothing"]
                out += [f"{item['id']} {item['family']} {variant}", *(f"    {line}" for line in found)]
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    (HERE / "findings.txt").write_text(recorded(), encoding="utf-8")
