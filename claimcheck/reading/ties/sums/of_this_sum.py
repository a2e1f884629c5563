"""Of this sum: so much money, and what of this sum is told next, which is no more than all of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.amounts import amounts

_SUMS = frozenset("sum amount money total".split())
_POINTING = frozenset("this that the".split())
_HEDGES = frozenset("some only about just nearly almost around roughly".split())
_NEAR = 6


def of_this_sum(story: Story) -> Iterator[Link]:
    """``is to spend £350 million, and of this sum £42 million is gone``: what is of it is less."""
    low = story.tokens.low
    for sentence in story.holding(_SUMS):
        for k in story.places(_SUMS, sentence):
            if low[k - 2] != "of" or low[k - 1] not in _POINTING or (low[k + 1].isalpha() and low[k + 1] not in _HEDGES):
                continue
            told = [r for s in story.beside(sentence, 1, 0) for r in amounts(story, s) if r.claim.kind == "money"]
            part = next((r for r in told if 0 < r.first - k <= _NEAR), None)
            before = [r for r in told if r.last <= k]
            whole = before[-1] if before else None
            if (
                part is None
                or whole is None
                or whole.claim.amount.unit != part.claim.amount.unit
                or not (part.is_plain and whole.claim.stated.number)
            ):
                continue
            said = f"what is told of this sum in {lines(whole.claim, part.claim)} is some of it"
            yield Link("parts", (whole.claim.id, part.claim.id), assumption=said)
