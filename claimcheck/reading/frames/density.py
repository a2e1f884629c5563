"""Density: so many to the square mile or the acre, the area, and how many there are on all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import MOST, Tied, figured, figures_of, like, overlap
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.equating import reckoned
from claimcheck.reading.words.units import UNITS

_BACK, _ON = 2, 2
_REACH = 5
_AREAS = tuple(dict.fromkeys(unit for unit, _, _ in UNITS if unit.startswith("square ") or unit in ("hectare", "acre", "are")))
_EACH = frozenset("each every per".split())
_ELSE = frozenset("compared against average elsewhere nationally whereas capital other neighbouring than".split())


class _Density(NamedTuple):
    """The figure *read* tells how many there are on each *unit* of area, which is *claim*."""

    read: Read
    claim: Claim
    unit: str
    last: int


def density(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each density that no words have tied, with the area and the number of all that are told near it."""
    done = {name for link in tied.links if link.sort in ("each", "rate", "mean", "share") for name in link.claims}
    for sentence in figured(story):
        found = [d for r in figures_of(story, sentence) if r.claim.id not in done for d in _densities(story, sentence, r)]
        if len(found) == 1:
            yield from _guess(story, sentence, found[0])


def _guess(story: Story, sentence: Sentence, told: _Density) -> Iterator[Guess]:
    low = story.tokens.low
    near = story.beside(sentence, _BACK, _ON)
    reads = [r for s in near for r in figures_of(story, s) if not overlap(r, told.read) and r.claim.stated.number]
    areas = [r for r in reads if r.claim.amount.unit in _AREAS and not _is_elided(r)]
    counts = [r for r in reads if _may_be_all(story, r, told)]
    options = [_link(story, told, a, c) for a in areas for c in counts if a is not c]
    close = {r.sentence.number for r in (*areas, *counts, told.read)}
    apart = max(close) - min(close) if close else 0
    sure = len(areas) == len(counts) == 1 and apart < 2 and not _ELSE & set(low[sentence.first : sentence.last])
    if options:
        yield Guess(tuple(options[:MOST]), told=1, sure=sure)


def _densities(story: Story, sentence: Sentence, read: Read) -> Iterator[_Density]:
    """``700 to the square kilometre``, ``1,800 people live on each square kilometre``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    top, per, unit = read.claim.amount.unit.partition("/")
    if read.claim.stated.number is None or read.claim.stated.bound not in ("=", "~") or top:
        return
    if per and unit in _AREAS:
        yield _Density(read, reckoned(story, first, last, read.claim), unit, last)
        return
    for k in range(last, min(last + _REACH, sentence.last - 1)):
        area = _area(low, k + 1) if low[k] in _EACH and read.claim.kind == "count" else ""
        if area:
            end = k + 2 + (low[k + 1] == "square")
            amount = attrs.evolve(read.claim.amount, unit=f"/{area}", counted="")
            claim = story.word(first, end, amount, "rate", read.claim.scope, read.claim.voice)
            yield _Density(read, reckoned(story, first, end, claim), area, end)
        if low[k] in _EACH or not low[k].isalpha():
            return


def _area(low: Sequence[str], k: int) -> str:
    """The unit of area whose name stands at token *k*, empty where none does."""
    named = " ".join(low[k : k + 2]) if low[k] == "square" else low[k]
    return next((u for u in _AREAS if named in (u, f"{u[:-2]}er" if u.endswith("re") else u)), "")


def _is_elided(read: Read) -> bool:
    """True for a bare number that only the figure before it made an area."""
    return not any(c.isalpha() for c in read.claim.said)


def _may_be_all(story: Story, read: Read, told: _Density) -> bool:
    claim = read.claim
    bare = claim.kind == "measure" and claim.amount.unit in _AREAS and _is_elided(read)
    if bare:
        return True
    counted = claim.kind in ("count", "capacity") and not claim.amount.unit and not read.figure.per
    return counted and not read.figure.another and (like(story, read, told.read) or not told.claim.scope.noun)


def _link(story: Story, told: _Density, area: Read, count: Read) -> Link:
    total = count.claim
    if total.amount.unit:
        total = story.recast(count, "count")
    assumed = f"the density of line {line(told.claim)} is that of the area of line {line(area.claim)}"
    return Link("each", (told.claim.id, area.claim.id, total.id), assumption=assumed, exhaustive=True)
