"""Sixty figures of real articles by a fixed seed, with what was read of each, for a person to mark (`HAND_CHECK.md`).

    python benchmarks/hand_check.py ARTICLES.jsonl [SEED]
"""

import json
import random
import sys

import claimcheck as cc

SEED, COUNT, AROUND = 20261125, 60, 150


def main(path, seed=SEED):
    with open(path, encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    told = []
    for item in items:
        text = f"{item['title']}\n{item['text']}"
        told += [(item["id"], text, c) for c in cc.read(text, published=(item["date"] or "")[:10] or None).claims]
    for number, (name, text, claim) in enumerate(random.Random(int(seed)).sample(told, COUNT), 1):
        start, end = claim.span.start, claim.span.end
        around = f"{text[max(0, start - AROUND) : start]}<<{claim.span.quote}>>{text[end : end + AROUND]}".replace("\n", " / ")
        print(f"{number}. {name} ...{around}...")
        counted = claim.amount.unit or claim.scope.noun
        print(f"    {claim.stated} | hedge {claim.amount.hedge!r} | {claim.kind} of {counted!r} | {claim.when} | {claim.voice!r}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
