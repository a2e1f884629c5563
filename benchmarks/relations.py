"""What real articles reckon, and whether a slip in it is told: ``python benchmarks/relations.py ARTICLES.jsonl [HALF]``.

Each line of the file has "id", "title", "text" and "date" (or null). The figures of every article are searched for sums, for changes and
shares in per cent and for products that hold to the digit within four sentences, whatever the words say. One figure of each is then
changed, two digits swapped or one of them another, up to four times, and the article is checked again: a change is told where an error or
a warning that was not there before marks it. Some of what is found so is chance, so the figures are for comparing one version with
another. HALF is ``0`` or ``1``: the articles with an even or an odd place in the file, to develop on the one and to report the other.
"""

from __future__ import annotations

import itertools
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import claimcheck as cc
from claimcheck.claims.claim import Claim

APART = 3  # sentences between the figures of one relation
MOST = 70  # figures of an article
CHANGES = 4


def main(path: str, half: str = "") -> None:
    """Prints for each kind how many relations and how many changes are told."""
    rows = [json.loads(line) for line in Path(path).read_text("utf-8").splitlines() if line.strip()]
    counts: Counter[tuple[str, str]] = Counter()
    for place, row in enumerate(rows):
        if not half or place % 2 == int(half):
            for kind, hits in _told(f"{row['title']}\n\n{row['text']}", (row["date"] or "")[:10] or None, random.Random(place)):
                counts.update({(kind, "found"): 1, (kind, "told"): any(hits), (kind, "changes"): len(hits), (kind, "hits"): sum(hits)})
    for kind in ("sum", "change", "share", "product"):
        n = {what: counts[kind, what] for what in ("found", "told", "changes", "hits")}
        print(f"{kind}: {n['told']} of {n['found']} relations told, {n['hits']} of {n['changes']} changes")


def _told(text: str, published: str | None, chance: random.Random) -> Iterator[tuple[str, list[bool]]]:
    """The kind of each relation of *text*, and for each change of one of its figures whether it is told."""
    report = cc.check_text(text, published=published)
    claims = [c for c in report.ledger.claims if c.span is not None and c.stated.number is not None]
    before = {(f.rule, f.message) for f in report.findings}
    taken: list[set[int]] = []
    for kind, places in relations(claims):
        if any(len(set(places) & other) > 1 for other in taken):
            continue
        hits = []
        for claim in (claims[k] for k in (places[2], *places) if claims[k].span is not None):
            assert claim.span is not None
            slip = _slip(claim.span.quote, chance, swap=len(hits) % 2 == 0)
            if slip and len(hits) < CHANGES:
                start, end = claim.span.start, claim.span.end
                found = cc.check_text(text[:start] + slip + text[end:], published=published).findings
                new = [f for f in found if f.level != "note" and (f.rule, f.message) not in before]
                hits.append(any(x.span.start < start + len(slip) and x.span.end > start for f in new for x in f.labels))
        if hits:
            taken.append(set(places))
            yield kind, hits


def relations(claims: Sequence[Claim]) -> Iterator[tuple[str, tuple[int, int, int]]]:
    """The kind and the three places of each relation that the numbers of *claims* hold by themselves."""
    if len(claims) > MOST:
        return
    numbers = [Fraction(c.stated.number or 0) for c in claims]
    percent = [c.amount.unit == "percent" for c in claims]
    for i, j in itertools.combinations(range(len(claims)), 2):
        a, b = numbers[i], numbers[j]
        for k in range(len(claims)):
            placed = [claims[n].sentence for n in (i, j, k)]
            if k in (i, j) or min(a, b, numbers[k]) <= 0 or a == b or max(placed) - min(placed) > APART:
                continue
            alike = claims[i].amount.unit == claims[j].amount.unit
            if alike and claims[k].amount.unit == claims[i].amount.unit and a + b == numbers[k] and _digits(a) + _digits(b) >= 3:
                yield "sum", (i, j, k)
            elif alike and percent[k] and not percent[i] and _digits(numbers[k]) > 1 and (kind := _in_percent(claims[k], a, b)):
                yield kind, (i, j, k)
            elif not any(percent[n] for n in (i, j, k)) and a * b == numbers[k] and min(a, b) > 2 and _digits(a) + _digits(b) >= 3:
                yield "product", (i, j, k)


def _in_percent(share: Claim, a: Fraction, b: Fraction) -> str:
    """``change`` or ``share`` where *share* is what its digits allow of the change between *a* and *b*, or of one as part of the other."""
    told, places = Fraction(share.stated.number or 0), len(share.amount.written.partition(".")[2].rstrip("% "))
    half = Fraction(1, 2 * 10 ** min(places, 3))
    if any(abs(abs(one / other - 1) * 100 - told) <= half for one, other in ((a, b), (b, a))):
        return "change"
    return "share" if abs(min(a, b) / max(a, b) * 100 - told) <= half else ""


def _digits(number: Fraction) -> int:
    """The digits of *number* without the noughts at its end."""
    return len(str(number.numerator * 10**6 // number.denominator).rstrip("0"))


def _slip(quote: str, chance: random.Random, *, swap: bool) -> str:
    """*quote* with two digits swapped or one of them another; ``""`` where it has fewer than two."""
    at = [m.start() for m in re.finditer(r"\d", quote)]
    pairs = [(a, b) for a, b in itertools.pairwise(at) if quote[a] != quote[b] and not (a == at[0] and quote[b] == "0")]
    if len(at) < 2:
        return ""
    if swap and pairs:
        a, b = chance.choice(pairs)
        return quote[:a] + quote[b] + quote[a + 1 : b] + quote[a] + quote[b + 1 :]
    a = chance.choice(at)
    return quote[:a] + chance.choice([d for d in "123456789" if d != quote[a]]) + quote[a + 1 :]


if __name__ == "__main__":
    main(*sys.argv[1:])
