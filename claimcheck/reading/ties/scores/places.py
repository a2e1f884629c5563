"""Places in a field: no one comes seventh of six."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.numbers import ORDINALS

_FIELDS = frozenset("field league group table division list ranking heat race class".split())
_FAR = 6


def places(story: Story) -> Iterator[Link]:
    """The link of each place with the number of those it is told among: ``seventh in a field of six``, ``12th of the 20 schools``."""
    for sentence in story.sentences:
        for first, last, number in _ordinals(story, sentence):
            among = next((r for r in story.here(sentence) if last <= r.first <= last + _FAR), None)
            if among is None or not _told_among(story, last, among):
                continue
            place = story.word(first, last, exactly(number), "count")
            size = story.word(among.first, among.last, attrs.evolve(among.claim.amount, counted=""), "count")
            yield Link("parts", (size.id, place.id), proof="a place is told among so many")


def _ordinals(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """The places in words and in digits, each with its tokens."""
    low = story.tokens.low
    for k in [k for k in range(sentence.first, sentence.last) if low[k] in ORDINALS]:
        yield k, k + 1, ORDINALS[low[k]]
    for read in story.every_figure.get(sentence.number, ()):
        if read.claim.kind == "ordinal" and isinstance(read.claim.stated.number, int) and read.last - read.first > 1:
            yield read.first, read.last, read.claim.stated.number


def _told_among(story: Story, last: int, among: Read) -> bool:
    claim = among.claim
    if claim.kind != "count" or claim.amount.unit or claim.stated.bound != "=" or not isinstance(claim.stated.number, int):
        return False
    gap = [w for w in story.tokens.low[last : among.first] if w not in ("the", "a", "an", "our", "all")]
    return gap in (["of"], ["out", "of"], ["among"]) or (len(gap) == 3 and gap[0] in ("in", "of") and gap[1] in _FIELDS and gap[2] == "of")
