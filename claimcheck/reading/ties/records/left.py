"""Left: figures that a record cannot be, since the words say that they were left behind, or were reached the other way."""

from __future__ import annotations

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.words.change import FALLS, RISES

_WAY = 4  # words before a level in which it is told which way it was reached
_GAP = 24


_FROM = frozenset("from on against".split())


def was_left(story: Story, record: Read, way: int) -> bool:
    """True for the 41 of *from 41 to 45* and *compared with 41*, and where the highest is what it *fell to*."""
    word, at = introduced(story, record)
    before = [r for r in story.here(record.sentence) if r.last < record.first]
    if before and not word and story.between(before[-1], record)[-1:] == ["and"]:
        word, at = introduced(story, before[-1])  # "compared with 41 in May and 12 in June"
    if word in ("from", "against"):
        return True
    ahead = story.tokens.low[max(record.sentence.first, at - _WAY) : at] if word == "to" else story.before(record, 1)
    return bool(_contrary(way) & set(ahead))


def is_left_for(story: Story, record: Read, rival: Read, way: int) -> bool:
    """True for *42 million, down from the record 47 million*: what it should pass is what it has left."""
    if record.sentence is not rival.sentence or rival.first < record.last:
        return False
    between = story.between(record, rival)
    fallen = [k for k, word in enumerate(between) if word in _contrary(way)]
    return len(between) < _GAP and bool(fallen) and bool(_FROM & set(between[fallen[-1] :]))


def _contrary(way: int) -> frozenset[str]:
    return FALLS if way > 0 else RISES
