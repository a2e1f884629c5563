"""The transposition test on sentences: other digits, other counted nouns, and the same reading up to that renaming.

    python benchmarks/transposition.py SENTENCES.jsonl [SENTENCES.jsonl ...]     ("text", or "good" and "bad", a line)

Prints how many sentences are read alike, and those that are not.
"""

import json
import sys
from itertools import islice

import claimcheck as cc
from claimcheck.claims.taxonomy import taxonomy

NOUNS = ("nurses", "buses", "farmers", "windows", "boats", "singers")
TURNED = str.maketrans("123456789", "234567891")
MOST = 100


def renamed(text):
    """*text* with digits of counts turned and plural heads of counted nouns replaced, and what each figure should then be read as."""
    ledger = cc.read(text)
    edits, told = {}, []
    for claim in ledger.claims:
        head = claim.counted.split()[-1] if claim.counted else ""
        swap = head.isalpha() and head.islower() and head.endswith("s") and len(head) > 4 and claim.kind == "count"
        swap = swap and not taxonomy().state(head)  # "thefts" says what happened, not who is counted
        noun = NOUNS[len(head) % len(NOUNS)] if swap else ""
        if swap and claim.phrase and head in claim.phrase.quote:
            at = claim.phrase.start + claim.phrase.quote.rindex(head)
            edits[at] = (head, noun)
        turned = claim.kind in ("count", "money", "measure") and claim.span.quote.replace(",", "").isdecimal() and claim.related
        if turned:
            edits[claim.span.start] = (claim.span.quote, claim.span.quote.translate(TURNED))
        told.append(shape(claim, claim.counted[: -len(head)] + noun if noun else claim.counted, turned))
    out, end = [], 0
    for at, (old, new) in sorted(edits.items()):
        if at >= end:
            out += [text[end:at], new]
            end = at + len(old)
    return "".join([*out, text[end:]]), told


def shape(claim, counted, turned):
    number = str(claim.stated.number) if claim.stated.number is not None else ""
    value = number.translate(TURNED) if turned else str(claim.stated)
    amount, scope = claim.amount, claim.scope
    return claim.kind, amount.unit, claim.stated.bound, value, amount.hedge, counted, scope.what, claim.voice, str(scope.when)


def differences(text):
    """What is read otherwise in the transposed *text*: pairs of what should be and what is; empty where it is the same."""
    other, told = renamed(text)
    heads = [counted for _, _, _, _, _, counted, *_ in told]
    found = [
        shape(c, c.counted, False)[:3] + (str(c.stated.number) if t[3].isdecimal() and c.stated.number is not None else str(c.stated),)
        + shape(c, c.counted, False)[4:]
        for c, t in zip(cc.read(other).claims, told, strict=False)
    ]  # fmt: skip
    same = len(heads) == len(cc.read(other).claims) and all(a == b for a, b in zip(told, found, strict=True))
    return [] if same else [(a, b) for a, b in zip(told, found, strict=False) if a != b] or [(len(told), len(found))]


def texts(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            yield item.get("text") or item.get("good")


def main(paths):
    for path in paths:
        tried = alike = 0
        for text in islice((t for t in texts(path) if cc.read(t).claims), MOST):
            tried += 1
            found = differences(text)
            alike += not found
            if found:
                print(f"  {text}\n    {found[0][0]}\n    {found[0][-1]}")
        print(f"{path}: {alike} of {tried} read alike")


if __name__ == "__main__":
    main(sys.argv[1:])
