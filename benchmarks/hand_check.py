"""Sixty figures of real articles by a fixed seed, with what was read of each, for a person to mark (`HAND_CHECK.md`).

    python benchmarks/hand_check.py ARTICLES.jsonl [SEED]

A figure is drawn by the hash of its article and place, so that the sample stays the same when other figures are read otherwise.
"""

import json
import sys
from hashlib import sha256

import claimcheck as cc

SEED, COUNT, AROUND = "20261125", 60, 150


def main(path, seed=SEED):
    with open(path, encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    told = []
    for item in items:
        text = f"{item['title']}\n{item['text']}"
        claims = cc.read(text, published=(item["date"] or "")[:10] or None).claims
        told += [(sha256(f"{seed} {item['id']} {c.span.start}".encode()).hexdigest(), item["id"], text, c) for c in claims]
    for number, (_, name, text, claim) in enumerate(sorted(told, key=lambda row: row[0])[:COUNT], 1):
        start, end = claim.span.start, claim.span.end
        around = f"{text[max(0, start - AROUND) : start]}<<{claim.span.quote}>>{text[end : end + AROUND]}".replace("\n", " / ")
        print(f"{number}. {name} {start} ...{around}...")
        counted = claim.amount.unit or claim.scope.noun
        print(f"    {claim.stated} | hedge {claim.amount.hedge!r} | {claim.kind} of {counted!r} | {claim.when} | {claim.voice!r}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
