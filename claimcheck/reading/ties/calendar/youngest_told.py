"""The youngest told: how old the youngest or the oldest of some people was, and the ages of others that are told to be among them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages_within import Bound, listed, number_of, outside

_ENDS = frozenset("youngest oldest eldest".split())
_BEING = frozenset("was were is are".split())
_AMONG = frozenset("among included including include".split())
_PEOPLE = frozenset("child children boy boys girl girls woman women man men baby pupil pupils".split())
_THEM = frozenset("dead killed victims victim injured wounded missing them those".split())
_NOT = frozenset("survivor survivors survived rescued escaped saved unhurt others another second next".split())
_CLOSING = _BEING | {",", ".", ";", "and"}
_OLDEST, _REACH = 120, 8


def youngest_told(story: Story) -> Iterator[Link]:
    """``The youngest of the dead was six; children aged four and nine were among those killed``: none of them is younger."""
    low = story.tokens.low
    for sentence in story.holding(_ENDS, _BEING):
        k = story.places(_ENDS, sentence)[0]
        at = next((j for j in range(k + 1, min(k + _REACH, sentence.last - 1)) if low[j] in _BEING), -1)
        at += low[at + 1] in ("aged", "only", "just") if at > 0 else 0
        age = number_of(low[at + 1]) if at > 0 else 0
        if not age or {",", "and", ";"} & set(low[k:at]) or low[at + 2] not in (",", ";", ".", "and", "—", "–") or low[k - 1] != "the":
            continue
        least, most = (age, _OLDEST) if low[k] == "youngest" else (0, age)
        bound = Bound(k, at + 2, least, most, sentence)
        told = [*_among(story, sentence, at + 2)]
        for other in story.beside(sentence, 0, 1):
            told += _among(story, other, other.first) if other.number == sentence.number + 1 and not told else []
        yield from outside(story, bound, told)


def _among(story: Story, sentence: Sentence, first: int) -> Iterator[tuple[int, int]]:
    """The ages of *children aged four, nine and 12 were among those killed*, *a child of four was among them*."""
    low = story.tokens.low
    words = set(low[first : sentence.last])
    if not (_AMONG & words and _THEM & words) or _NOT & words:
        return
    for k in range(first + 1, sentence.last - 1):
        if low[k - 1] == "aged":
            yield from listed(low, k, sentence.last)
        elif low[k - 1] == "of" and low[k - 2] in _PEOPLE and low[k + 1] in _CLOSING and number_of(low[k]):
            yield k, number_of(low[k])
