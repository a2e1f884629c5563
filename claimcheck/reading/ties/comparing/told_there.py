"""Told there: which of two figures is that of the place or way that the sentence before calls the dearer, the longer, the colder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story

_THERE = frozenset(("there", "here"))
_PLACING = frozenset("at in by with on near around".split())
_WALLS = frozenset(", ; and but while against compared versus whereas — –".split())
_IDLE = frozenset("the a an its his her their our this that these those and or to of for than".split())
_OPENING = frozenset(", ; and but that so".split())
_BEING = frozenset("is are was were will has".split())
_NAME = 5  # words from *at* to the end of a sentence that ends in the name of a place
_AGAINST = frozenset("than once when if before after now still both neither again".split())


def told_there(story: Story, sentence: Sentence, k: int, behind: Sequence[Read]) -> Iterator[tuple[Read, Read]]:
    """``It is cheaper to skate at Kirkby. A session there is £6, against £8 in Southport``: the 6 first, which is the cheaper.

    *k* is the token of the comparative in *sentence*, *behind* are the figures of the next sentence that it may measure.
    """
    low = story.tokens.low
    if len(behind) != 2 or _AGAINST & set(low[sentence.first : sentence.last]):  # noqa: PLR2004
        return
    one, other = behind
    told = one.sentence
    cut = next((j for j in range(story.phrase(one)[1], other.first) if low[j] in _WALLS), -1)
    if cut < 0:
        return
    marks = _THERE | _places(story, sentence, k)
    ahead, after = _told(low, told.first, cut, marks), _told(low, cut, told.last, marks)
    if ahead and not after:
        yield one, other
    elif after and not ahead:
        yield other, one


def _told(low: Sequence[str], first: int, last: int, marks: Set[str]) -> bool:
    """True where one of *marks* stands there; not for the *there* of *, there is a chance*."""
    found = (j for j in range(first, last) if low[j] in marks)
    return any(not (low[j] == "there" and low[j + 1] in _BEING and (j == first or low[j - 1] in _OPENING)) for j in found)


def _places(story: Story, sentence: Sentence, k: int) -> set[str]:
    """The names behind *at*, *in* or *by* that say where or how it is so: *Kirkby*, *train*."""
    low = story.tokens.low
    at = next((j for j in range(sentence.last - 2, k, -1) if low[j] in _PLACING), sentence.last)
    if sentence.last - at > _NAME:
        return set()  # "lower at this week's coffee auction for all grades"
    return {w for w in low[at + 1 : sentence.last] if w[:1].isalpha() and w not in _IDLE}
