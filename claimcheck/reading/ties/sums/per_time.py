"""Wholes told by the day, the month or the year, and what they are made up of: ``€1,150 a month: €820 for the room and €330 for heat``."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.claim import Kind
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, spots
from claimcheck.reading.ties.sums.breakdowns import breakdown
from claimcheck.reading.words.units import MONEY_UNITS


def per_time(story: Story) -> Iterator[Choice]:
    """The parts of the only rate of a sentence that go without its unit of time, where words open them as all of it."""
    for sentence in story.sentences:
        rates = [r for r in story.here(sentence) if r.claim.kind == "rate"]
        if len(rates) != 1 or rates[0].claim.stated.number is None:
            continue
        whole = _alone(story, rates[0])
        behind = [s for s in spots(story, sentence) if s.first >= whole.last]
        if len(behind) > 1 and not any(r.claim.kind in ("mean", "capacity") for r in story.here(sentence)):
            yield from breakdown(story, [whole, *behind], 0, called=False)


def _alone(story: Story, rate: Read) -> Spot:
    """*rate* without its unit of time."""
    claim, (first, last) = rate.claim, story.phrase(rate)
    unit = claim.amount.unit.partition("/")[0]
    kind: Kind = "money" if unit in MONEY_UNITS else "measure" if unit else "count"
    made = story.word(first, last, attrs.evolve(claim.amount, unit=unit), kind, claim.scope, claim.voice)
    return Spot(first, last, made, rate.sentence, rate)
