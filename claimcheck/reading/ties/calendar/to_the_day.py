"""To the day: so many years to the day after something, and the only full date that the brief tells, from which they are counted."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import lengths
from claimcheck.reading.moments import moments
from claimcheck.reading.story import Story, lines

_TO_THE_DAY = ["to", "the", "day"]
_AFTER = frozenset("after since from".split())
_BACK, _ON = 4, 4


def to_the_day(story: Story) -> Iterator[Link]:
    """``15 years to the day after the meteorite struck ... on 21 June 2001``: so many years before publication."""
    if story.published is None or not story.is_brief:
        return
    found = moments(story)
    for sentence in story.sentences:
        for length in lengths(story, sentence):
            low = story.tokens.low
            told = length.claim.amount.unit == "year" and low[length.last : length.last + 3] == _TO_THE_DAY
            if not told or low[length.last + 3] not in _AFTER:
                continue
            near = [m for s in story.beside(sentence, _BACK, _ON) for m in found[s.number] if m.is_day and m.date is not None]
            full = [m for m in near if m.date is not None and m.date.name.year is not None and m.start is not None]
            past = [m for m in full if m.start is not None and m.start.year < story.published.year]
            if len(past) == 1 and len(full) == 1:
                event = past[0].claim(story)
                assumed = f"{lines(length.claim, event, 'tell')} how long ago one thing was"
                yield Link("ago", (length.claim.id, event.id), assumption=assumed)
