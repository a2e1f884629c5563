"""Headed sums: the number of a headline, and the row of numbers by which the first sentence below tells what it is made up of."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures_of, number
from claimcheck.reading.frames.plainly import opens_anew
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess

_NEAR = Fraction(1, 8)  # of the whole: what misses it by more is some of it, or another thing
_BESIDE = frozenset("including among another more other others further than".split())


def headed_sums(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Flu wipes out 58 birds`` over *27 flamingos, 18 pelicans and 15 ibises*: the row makes what the headline tells."""
    heads = [s for s in story.sentences if s.role == "headline"]
    tops = [r for s in heads for r in figures_of(story, s) if _is_count(r)]
    body = [s for s in story.sentences if s.role == "body"] if len(tops) == 1 else []
    if not body or tied.as_(tops[0], "parts", "same"):
        return
    told = [r for r in figures_of(story, body[0]) if r.claim.kind == "count"]
    made, whole = sum((number(r) for r in told), Fraction(0)), number(tops[0])
    if len(told) < 3 or not all(map(_is_count, told)) or not _is_row(story, told) or any(number(r) == whole for r in told):
        return
    low = story.tokens.low
    if _BESIDE & set(low[body[0].first : body[0].last]) or not abs(made - whole) <= _NEAR * whole:
        return
    names = (tops[0].claim.id, *(r.claim.id for r in told))
    said = f"the row of {lines(told[0].claim, told[-1].claim)} is what the number of the headline is made up of"
    yield Guess((Link("parts", names, assumption=said, exhaustive=True),), sure=True)


def _is_count(read: Read) -> bool:
    claim = read.claim
    return claim.kind == "count" and claim.stated.bound == "=" and bool(read.figure.noun) and number(read) > 1


def _is_row(story: Story, told: list[Read]) -> bool:
    """True where each stands behind the one before it with a comma or *and* between, and with few words of its own."""
    gaps = [story.tokens.low[story.phrase(a)[1] : story.phrase(b)[0]] for a, b in pairwise(told)]
    return all(gap and gap[-1] in (",", "and") and len(gap) < 4 and not opens_anew(gap) for gap in gaps)
