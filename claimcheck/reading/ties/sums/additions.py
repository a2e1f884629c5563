"""Additions: the links of parts to what they add up to."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Span
from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, adjunct

_MOST_PARTS = 12


def make_most(whole: Spot, parts: Sequence[Spot], most: Fraction = Fraction(2, 3)) -> bool:
    """True when the parts make most of the total: one far above them counts more than was told."""
    over = whole.number
    made = sum((s.number or Fraction(0) for s in parts), Fraction(0))
    return over is not None and made >= over * most


def parts_choice(whole: Spot, parts: Sequence[Spot], *, proof: str = "", spread: bool = False, row: Span | None = None) -> Choice:
    """All the parts, else fewer of them from the front, else all but one; *row* are the words of a row that its build makes all of them."""
    sets = [tuple(parts), *(tuple(parts[k:]) for k in range(1, len(parts) - 1))]
    if len(parts) > 2:
        sets += [(*parts[:k], *parts[k + 1 :]) for k in range(1, len(parts))]
    if spread:
        sets += [tuple(s for s in parts if s.sentence.number == parts[-1].sentence.number)]
    sets = [s for s in sets if len(s) > 1]
    return Choice(tuple(parts_link(whole, s, proof=proof, words=row if len(s) == len(parts) else None) for s in sets[:_MOST_PARTS]))


def parts_link(whole: Spot, parts: Sequence[Spot], *, proof: str = "", exhaustive: bool = True, words: Span | None = None) -> Link:
    """The link of *parts* to *whole*; *words* are those of a row that makes them its parts."""
    names = (whole.claim.id, *(p.claim.id for p in parts))
    if proof:
        return Link("parts", names, proof=proof, exhaustive=exhaustive, words=words)
    where = " and ".join(str(n) for n in sorted({line(p.claim) for p in parts}))
    said = f"the figure in line {line(whole.claim)} is the sum of those in line {where}"
    return Link("parts", names, assumption=said if exhaustive else f"{said}, or more", exhaustive=exhaustive, words=words)


def adjunct_part(story: Story, spot: Spot) -> bool:
    """True for a figure behind a preposition, unless that says what was reached: *came to 12*."""
    low = story.tokens.low
    if low[max(0, spot.first - 2) : spot.first] in (["came", "to"], ["amounted", "to"], ["comes", "to"], ["amounts", "to"]):
        return False
    if low[spot.first - 1 : spot.first] == ["with"]:
        return False
    return adjunct(story, spot)


def more(story: Story, spot: Spot) -> bool:
    """True for *another 12*, *12 more*: what comes on top of something."""
    words = {*story.tokens.low[max(spot.sentence.first, spot.first - 2) : spot.last]}
    return story.tokens.low[spot.last : spot.last + 1] == ["more"] or bool(
        words & {"another", "more", "further", "additional", "new", "extra"}
    )


def rivalled(story: Story, opening: Spot, now: Spot) -> bool:
    """True where what is told between is another count of the same: ``The government gives a lower figure, 940``."""
    low = story.tokens.low
    pairs = pairwise(low[opening.last : now.sentence.last])
    return any(a in _RIVAL and b in ("figure", "number", "count", "total", "toll", "estimate", "tally") for a, b in pairs)


_RIVAL = frozenset("lower higher different smaller larger rival own separate".split())
