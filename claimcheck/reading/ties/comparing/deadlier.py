"""Deadlier: a toll that is called higher than that of another event, and how many died in each."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.words.grammar import UNSURE

_WORDS = {
    **dict.fromkeys("higher greater heavier bigger larger worse deadlier bloodier costlier".split(), 1),
    "lower": -1,
    "smaller": -1,
    "lighter": -1,
}
_COMPARED = frozenset(_WORDS)
_TOLL = frozenset("toll tolls death".split())
_DEADLY = frozenset("deadlier bloodier".split())
_DEAD = frozenset("killed died dead deaths perished drowned lives fatalities killing burned crushed".split())
_HURT = frozenset("injured wounded hurt burning injuring".split())
_REACH = 4


def deadlier(story: Story) -> Iterator[Link]:
    """``killing 41 men. It had a higher toll than the collapse of 1988, in which 52 were killed``: the one toll is above the other."""
    low = story.tokens.low
    for sentence in story.holding(_COMPARED):
        for k in story.places(_COMPARED, sentence):
            toll = low[k] in _DEADLY or bool(_TOLL & set(low[k + 1 : k + 3]))
            than = next((j for j in range(k + 1, min(k + _REACH, sentence.last)) if low[j] == "than"), -1)
            if not toll or than < 0 or (UNSURE | {"no", "not"}) & set(low[max(sentence.first, k - _REACH) : k]):
                continue
            behind = [r for r in _tolls(story, sentence) if r.first > than]
            before = [r for s in story.beside(sentence, 2, 0) for r in _tolls(story, s) if r.last < k]
            if len(behind) == 1 and len(before) == 1:
                great, small = (before[0], behind[0]) if _WORDS[low[k]] > 0 else (behind[0], before[0])
                words = story.document.span(story.tokens.start[k], story.tokens.end[k])
                said = f"{lines(before[0].claim, behind[0].claim, 'tell')} the two tolls that “{words.quote}” compares"
                yield Link("order", (great.claim.id, small.claim.id), assumption=said, words=words)


def _tolls(story: Story, sentence: Sentence) -> list[Read]:
    """The figures of *sentence* that tell how many died."""
    return [r for r in story.here(sentence) if r.claim.kind == "count" and r.is_plain and not r.claim.amount.unit and _is_of_dead(story, r)]


def _is_of_dead(story: Story, read: Read) -> bool:
    """True for *killing 41 men*, *52 were killed*, *the lives of 19*; not for *burning 20 more*."""
    ahead, low = story.before(read, 3), story.tokens.low
    behind = low[read.last : min(read.last + 4, read.sentence.last)]
    behind = behind[: next((k for k, w in enumerate(behind) if w in ("and", ",", ";")), len(behind))]
    if _HURT & {*ahead[-1:], *behind} or read.figure.another:
        return False
    return bool(_DEAD & {*ahead, *behind})
