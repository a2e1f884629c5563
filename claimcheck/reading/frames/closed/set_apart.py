"""Set apart: the words around two figures that make the one of another thing, time or group."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.grammar import FORMER, MORE, OTHERS, PARTING, RIVALS

# What sets a figure beside another, as one of another thing or time.
APART = (
    (MORE - {"more"})
    | OTHERS
    | RIVALS
    | FORMER
    | (PARTING - {";", "but"})
    | frozenset("elsewhere ago last nearby separate separately".split())
)
_QUOTES = frozenset("“ ” \" '".split())


def told_first(story: Story, read: Read) -> str:
    """The word right before the phrase of *read*, no mark of quotation among them."""
    ahead = [w for w in story.before(read, 3) if w not in _QUOTES]
    return ahead[-1] if ahead else ""


def within(one: Fraction, other: Fraction, times: Fraction) -> bool:
    """True where neither of two figures is *times* the other or more."""
    return one > 0 < other and 1 / times < one / other < times


def around(story: Story, one: Read, other: Read, reach: int = 3) -> list[str]:
    """The words between two figures, *one* first, and those close to them: what sets them apart stands there."""
    low, first, last = story.tokens.low, story.phrase(one)[0], story.phrase(other)[1]
    start, stop = max(one.sentence.first, first - reach), min(other.sentence.last, last + reach)
    return low[start:first] + low[story.phrase(one)[1] : story.phrase(other)[0]] + low[last:stop]


def is_more(story: Story, read: Read) -> bool:
    """True for *52 more*, *another 52*, *a further 52*."""
    another = read.figure.another and "others" not in story.tokens.low[read.first : story.phrase(read)[1] + 1]
    return another or story.after(read, 1) == ["more"] or bool(MORE & set(story.before(read, 1)))
