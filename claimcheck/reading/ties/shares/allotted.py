"""Allotted: fractions of one thing that go to one after another, which are no more than the whole of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.story import Read, Story, line
from claimcheck.values.written import amount

_TO = frozenset("to on for from".split())
_REACH = 9  # words from the first fraction to who gets it


def allotted(story: Story) -> Iterator[Link]:
    """``half of the vineyard passes to the widow, a quarter to the elder son and a third to the younger``: the fractions of one thing."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if r.claim.kind == "share"]
        if len(here) < 2:
            continue
        plain = all(not r.claim.amount.unit and r.claim.stated.bound == "=" and r.claim.modality in ("stated", "forecast") for r in here)
        if not plain or not _go_on(story, here):
            continue
        if sum((Fraction(r.claim.stated.number or 0) for r in here), Fraction(0)) > 1:
            whole = story.word(sentence.first, sentence.first + 1, amount("exactly 100%"), "share")
            said = f"the fractions of line {line(here[0].claim)} are of one thing"
            # What is dealt out is not rounded.
            told = [story.word(r.first, r.last, exactly(r.claim.stated.number or 0), "share") for r in here]
            yield Link("parts", (whole.id, *(c.id for c in told)), assumption=said)


def _go_on(story: Story, here: Sequence[Read]) -> bool:
    """True where each fraction but the first stands behind a comma or *and* and goes where the first does: *to*, *on*, *for*, *from*."""
    low = story.tokens.low
    behind = [low[r.last] for r in here[1:]]
    first = low[here[0].last : min(here[0].last + _REACH, here[1].first)]
    joined = all(low[story.phrase(r)[0] - 1] in (",", "and") for r in here[1:])
    return (
        joined and len(set(behind)) == 1 and behind[0] in _TO and behind[0] in first and low[here[0].last] in ("of", "the", "its", "goes")
    )
