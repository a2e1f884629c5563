"""Told at: a share in words of how far something has come, and behind *at* the per cent that it stands at."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.halves import told_shares
from claimcheck.values.exact import whole

_AT = frozenset(("at",))
_STATES = frozenset(
    "contained complete completed full empty finished built done ready sold booked restored repaired cleared vaccinated paid occupied "
    "harvested planted filled".split()
)
_BETWEEN = 12  # words


def told_at(story: Story) -> Iterator[Link]:
    """``The fire was more than half contained on Monday, at 35%``: the per cent is the share that the words tell."""
    for sentence in story.holding(_AT, _STATES):
        percents = [r for r in story.here(sentence) if r.claim.kind == "share" and r.claim.amount.unit == "percent" and r.is_plain]
        if len(percents) != 1 or story.before(percents[0], 1) != ["at"]:
            continue
        at = percents[0]
        for first, last, way, number in _told(story, sentence, at):
            between = story.tokens.low[last : at.first]
            if len(between) <= _BETWEEN and between and between[0] in _STATES and not {"and", "but", ";"} & set(between):
                word = story.word(first, last, exactly(whole(100 * number), "percent"), "share").id
                names = (at.claim.id, word) if way > 0 else (word, at.claim.id)
                yield Link("order", names, proof=f"the sentence says “{' '.join(story.tokens.low[first:last])}”")


def _told(story: Story, sentence: Sentence, at: Read) -> Iterator[tuple[int, int, int, Fraction]]:
    """The tokens of *more than half*, *less than a third*, 1 or -1 for more or less, and of how much."""
    for told in told_shares(story, sentence):
        if told.claim is None and told.last <= at.first:
            yield told.first, told.last, told.way, told.number
    for read in story.here(sentence):
        stated = read.claim.stated
        end = stated.lo if stated.bound in (">", ">=") else stated.hi if stated.bound in ("<", "<=") else None
        if read.claim.kind == "share" and not read.claim.amount.unit and end is not None and read.last <= at.first:
            yield story.phrase(read)[0], read.last, 1 if end is stated.lo else -1, Fraction(end)
