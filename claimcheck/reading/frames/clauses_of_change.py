"""Clauses of a change: a figure told beside a change, in a clause or a bracket of its own, that the change is not of."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.frames.sizes import Size
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.words.change import CHANGING
from claimcheck.reading.words.grammar import DEFINITE, OWNERS, SUBJECTS

_AIMING = frozenset("aim aims aiming hope hopes hoping plan plans planning expect expects expecting intend intends want wants".split())
_PLAIN, _SUBJECT = 6, 3  # words of a clause that tells a thing and its figure; of what went up or down


def of_own_clause(story: Story, one: Size, pair: Sequence[Read]) -> bool:
    """True where the clauses of one sentence set a change, or one of the two figures beside it, apart from the others."""
    first, second = sorted(pair, key=lambda r: r.first)
    if any(r.sentence is not one.sentence for r in pair):
        return _is_of_own_change(story, one, first, second)
    return (
        _is_aim(story, one, second)
        or and_another(story, one.sentence.first, max(first.last, one.last), second)
        or _moves_another_then(story, one, second)
        or _is_in_bracket_of(story, one, pair)
        or any(story.before(r, 2) == ["for", "every"] for r in pair)  # "two shares for every nine they hold, at a 30% discount"
    )


def _is_aim(story: Story, one: Size, last: Read) -> bool:
    """True for the £90m of *took £60m, up 12 per cent, and hopes to reach £90m by 2030*, to which nothing has risen yet."""
    low = story.tokens.low
    wall = next((k for k in range(one.last, last.first) if low[k] in ("and", "but", ";")), last.first)
    return any(low[k] in _AIMING and low[k + 1] == "to" for k in range(wall + 1, min(wall + 4, last.first)))


def is_past(story: Story, end: int, read: Read) -> bool:
    """True for the £200,000 of *ended at six times that; four bidders went past £200,000*: some way to the figure, which is not told.

    The words that tell so many times end before token *end*.
    """
    low = story.tokens.low
    led = low[end : end + 2] in (["that", ";"], ["that", "."], ["it", ";"])
    return led and read.first > end and bool(_PASSING & set(story.before(read, 2)))


_PASSING = frozenset("past beyond above topped passed".split())


def and_another(story: Story, start: int, end: int, last: Read) -> bool:
    """True for *Tea rose by a third to $4, and a jar of jam is now $6*, *Tea is $4, up by a third, and ground coffee $6*.

    The change and its figure stand from token *start* up to *end*.
    """
    low = story.tokens.low
    walls = [k for k in range(end, last.first) if low[k : k + 2] == [",", "and"]]
    if len(walls) != 1:
        return False
    told = low[walls[0] + 2 : story.phrase(last)[0]]
    if not 0 < len(told) < _PLAIN + 2 or not all(w.isalpha() for w in told):
        return False
    named = {stem(w) for w in low[start : walls[0]] if w.isalpha()}
    if told[0] in ("a", "an"):
        return bool(_COSTING & set(told)) and stem(told[1]) not in named
    return len(told) < _SUBJECT and told[0] not in _NO_THINGS and not any(stem(w) in named for w in told)


_COSTING = frozenset("is are was were cost costs".split())
_NO_THINGS = frozenset(
    "is was are were has had have will would could may it they he she this that these those then now to from at by in on of for about "
    "some nearly almost over under more less against than last next since before after so up down only just still reached hit "
    "stands stood".split()
) | DEFINITE | OWNERS  # fmt: skip


def _is_of_own_change(story: Story, one: Size, first: Read, last: Read) -> bool:
    """True for the 8 of *The mill's share rose 9 points to 31 per cent; the dairy's fell 8 to 22*: it is of the next change."""
    low = story.tokens.low
    if first.sentence is not one.sentence or low[one.sentence.last - 1] != ";" or last.sentence.first != one.sentence.last:
        return False
    told = low[last.sentence.first : last.first]
    return len(told) < _PLAIN and low[last.first - 1] in CHANGING and told[0] not in SUBJECTS | {"it", "they", "that", "this"}


def _moves_another_then(story: Story, one: Size, last: Read) -> bool:
    """True for *went from 40 to 90 to the pound and wages rose 120 per cent*: another thing is told to have moved."""
    low = story.tokens.low
    wall = next((k for k in range(last.last, one.at) if low[k] == "and"), -1)
    if wall < 0 or not 0 < one.at - wall - 1 < _SUBJECT or last.first > one.first:
        return False
    told = low[wall + 1 : one.at]
    named = {stem(w) for w in low[one.sentence.first : wall]}
    return is_plural(told[-1]) and all(w.isalpha() and w not in _NO_THINGS and stem(w) not in named for w in told)


def _is_in_bracket_of(story: Story, one: Size, pair: Sequence[Read]) -> bool:
    """True for *Sales $3bn (+9%), profit $40m v $38m*: what stands in a bracket is told of the figure before it."""
    low, first = story.tokens.low, one.first - (story.tokens.low[one.first - 1] in ("+", "-", "up", "down"))
    if one.read is None or low[first - 1] != "(" or ")" not in low[end_of_share(story, one.read) : one.sentence.last]:
        return False
    ahead = [r for r in story.here(one.sentence) if story.phrase(r)[1] == first - 1 or r.last == first - 1]
    return bool(ahead) and ahead[-1] not in pair
