"""Lengths of time told in hours, minutes and seconds, as one figure."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import attrs

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.nearby import exactly
from claimcheck.values.exact import whole


def whole_times(story: Story, reads: Sequence[Read]) -> list[Read]:
    """*reads* with each length of time told in hours, minutes and seconds as one figure: ``2hr 21min 40sec``."""
    found: list[Read] = []
    k = 0
    while k < len(reads):
        run = [reads[k]]
        while k + 1 < len(reads) and _goes_on(story, run[-1], reads[k + 1]):
            k += 1
            run.append(reads[k])
        found.append(_joined(story, run) if len(run) > 1 else run[0])
        k += 1
    return found


_SECONDS = {"hour": 3600, "minute": 60, "second": 1}


def _goes_on(story: Story, a: Read, b: Read) -> bool:
    one, other = _SECONDS.get(a.claim.amount.unit, 0), _SECONDS.get(b.claim.amount.unit, 0)
    return 0 < other < one and set(story.between(a, b)) <= {",", "and"} and a.claim.stated.number is not None


def _joined(story: Story, run: list[Read]) -> Read:
    numbers = [Fraction(r.claim.stated.number or 0) * _SECONDS[r.claim.amount.unit] for r in run]
    total = whole(sum(numbers, Fraction(0)))
    last = run[-1].claim.amount
    size = exactly(total, "second")
    claim = story.word(run[0].first, story.phrase(run[-1])[1], attrs.evolve(size, place=last.place), "duration", run[0].claim.scope)
    return attrs.evolve(run[0], claim=claim, last=run[-1].last)
