"""Races: a difference in seconds and the only two times of a race that a short stretch tells."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.called_differences import Gap, Place, gap_of, plausible
from claimcheck.reading.frames.closed.of_other_figures import is_of_other
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.lengths import exactly
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.calendar.race_gaps import race_clocks
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.values.exact import whole

_SECONDS = {"second": 1, "minute": 60}
_COLON = frozenset((":",))
# "won by 11 seconds in 9:14, well inside the 9:20 she ran in May": a time of another race
_RAN = frozenset("ran managed clocked swam rode rowed set".split())
_CLOSE = 3
_OTHERS = frozenset("average third fourth fifth pace limit half-way halfway leg".split())


def races(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each gap in seconds with the two times that it lies between: ``earned victory by 0.53 seconds over Rossi (1:38.77)``."""
    if len(story.tokens.places(_COLON)) < 2:
        return
    for read in story.related:
        if read.claim.amount.unit not in _SECONDS or read.claim.stated.bound not in ("=", "~") or tied.as_(read, "change", "margin"):
            continue
        gap = gap_of(story, read)
        for back in (0, 1) if gap is not None else ():
            told = [
                (Place(first, last, s), claim) for s in story.beside(read.sentence, back, 0) for first, last, claim in race_clocks(story, s)
            ]
            if gap is not None and len(told) == 2 and not _OTHERS & story.words(read.sentence):
                (at, one), (by, other) = told
                held = any(link.sort == "change" and {one.id, other.id} <= set(link.claims) for link in tied.links)
                parted = read.first < at.first and _is_of_another_race(story, at, by)
                if not held and not parted and not is_of_other(story, gap, (at, by)):
                    yield from _link(story, gap, one, other)
            if told:
                break


def _is_of_another_race(story: Story, at: Place, by: Place) -> bool:
    """True for the last of *by 11 seconds in 9:14.36, five seconds inside the 9:19.90 she ran in May*."""
    ran = not _RAN.isdisjoint(story.tokens.low[by.last : by.last + _CLOSE])
    return ran or any(at.last <= r.first < by.first and r.claim.amount.unit in _SECONDS for r in story.here(by.sentence))


def _link(story: Story, gap: Gap, one: Claim, other: Claim) -> Iterator[Guess]:
    read: Read = gap.read
    seconds = Fraction(read.claim.stated.number or 0) * _SECONDS[read.claim.amount.unit]
    fast, slow = sorted((one, other), key=lambda c: c.stated.number or 0)
    if not plausible(seconds, Fraction(fast.stated.number or 0), Fraction(slow.stated.number or 0)):
        return
    amount = read.claim.amount if read.claim.amount.unit == "second" else exactly(whole(seconds), "second")
    apart = story.word(read.first, read.last, attrs.evolve(amount, unit="second"), "change")
    assumed = f"the times of {lines(fast, slow)} are those of the two that the gap is between"
    yield Guess((Link("change", (apart.id, fast.id, slow.id), assumption=assumed),), sure=True)
