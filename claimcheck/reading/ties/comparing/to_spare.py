"""To spare: how many beds, seats or places there are, and how many of them are taken while some are told to be free."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, lines

_SPARE = frozenset(("spare",))
_PLACES = frozenset("bed seat place berth room pitch space stall desk cot".split())
_TAKEN = frozenset("taken occupied filled full sold booked used let".split())
_NOT = frozenset("no none nothing without not never".split())


def to_spare(story: Story) -> Iterator[Link]:
    """``The ward, which has 28 beds, still had some to spare when 33 were taken``: no more are taken than there are."""
    low = story.tokens.low
    for sentence in story.holding(_SPARE):
        for at in story.places(_SPARE, sentence):
            if low[at - 1] != "to" or _NOT & set(low[max(sentence.first, at - 5) : at]):
                continue
            near = [
                r for s in story.beside(sentence, 1, 0) for r in story.here(s) if r.claim.kind in ("count", "capacity") and not r.timing
            ]
            every = [r for r in near if r.claim.counted and r.claim.scope.noun in _PLACES]
            taken = [r for r in near if not r.claim.counted and _TAKEN & set(story.after(r, 3))]
            if len(every) == len(taken) == 1 and all(r.claim.stated.bound == "=" for r in (*every, *taken)):
                assumed = f"{lines(every[0].claim, taken[0].claim, 'tell')} how many there are and how many are taken"
                yield Link("order", (every[0].claim.id, taken[0].claim.id), assumption=assumed)
