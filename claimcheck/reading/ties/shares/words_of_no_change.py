"""Words of no change: where a word of rise or fall says nothing of the way two figures went, *set up*, *the rise was £2m*."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.reading.story import Story
from claimcheck.reading.ties.shares.pairs import Pair
from claimcheck.reading.words.change import CHANGING, MULTIPLIERS


def is_of_a_clause(low: list[str], first: int, k: int) -> bool:
    """True for a word of change in a clause of its own behind another: *Theft fell when prices rose*, *since the cameras went up*."""
    opened = next((j for j in range(k - 1, max(first, k - 7), -1) if low[j] in _OPENING), -1)
    return opened > 0 and "," not in low[opened:k] and any(low[j] in CHANGING or low[j] in MULTIPLIERS for j in range(first, opened))


_OPENING = frozenset("since after when once until because".split())


def is_season(low: list[str], k: int) -> bool:
    """True for *last fall*, *in the fall*: the autumn."""
    if low[k] != "fall" or low[k + 1] in ("of", "in", "to", "from", "by"):
        return False
    return low[k - 1] in ("last", "this", "next", "each", "every") or low[k - 2 : k] in (["in", "the"], ["since", "the"], ["by", "the"])


def is_of_measure(low: list[str], first: int, k: int) -> bool:
    """True for the change at token *k* of *the chance of a rate cut*, *support for the rise*: what is held for it or against it moved."""
    at = next((j for j in range(k - 1, max(first, k - 5), -1) if low[j] in _OBJECTS or not low[j].isalpha()), -1)
    led = low[k + 1] in ("to", "from", "by", "up", "down")
    return at > first and low[at] in _OBJECTS and not led and low[at - 1] in _HELD


_OBJECTS = frozenset("of for to against".split())
_HELD = frozenset(
    "chance chances probability likelihood odds prospect risk support backing opposition objections approval demand appetite hopes "
    "fears".split()
)


_WOULD = frozenset("to will would could may might should can".split())


def is_size(low: list[str], k: int, pair: Pair) -> bool:
    """True for a loss, which is one however it goes, and for the gain of *the monthly gain was 237,000, compared with 254,000*."""
    led = low[k + 1] in ("to", "on") or (low[k + 1] == "from" and low[k + 2][:1].isdecimal())  # not "gains from sales of £40m"
    told = low[k + 1] in _OF_CHANGE if pair.how == "from-to" else led
    return low[k - 1] not in _WOULD and not (told and low[k].startswith("gain"))


_DRIVING = frozenset("pushed sent driven lifted forced pulled dragged helped".split())


def drives(low: list[str], k: int) -> bool:
    """True for *The lira's slide has pushed the price from 20 to 25*: what slid is another thing."""
    return low[k - 1].endswith("'s") and bool(_DRIVING & set(low[k + 1 : k + 3]))


def is_no_verb(low: list[str], k: int, pair: Pair) -> bool:
    """True where the noun of change at token *k* is what the figures count: *the rise was 2.6 percent against 3 percent a year ago*."""
    if low[k + 1] in ("was", "is", "were"):
        return True
    sized = low[k + 1] == "of" or (low[k + 1].isalpha() and low[k + 1] not in _OF_CHANGE) or (low[k + 1] == "," and low[k - 1] in _WOULD)
    return pair.how == "against" and sized and k < pair.reads[1].first


_OF_CHANGE = frozenset("to from in by on up down at".split())


def verb_of(low: list[str], first: int, k: int) -> int:
    """The verb that has the change at token *k* for its object: *increase the permitted cut*; -1 where none does."""
    for j in range(k - 1, max(first, k - 6) - 1, -1):
        if low[j] in ("the", "its", "their", "a", "an") and low[j - 1] in CHANGING and j - 1 >= first:
            return j - 1
        if not low[j].isalpha():
            break
    return -1


_SPENT = frozenset("was were is are would could will may might cost costs".split())


def is_told_already(story: Story, pair: Pair, k: int) -> bool:
    """True for the change at token *k* of *was lower at 95.5 to yield 7.88*, *a rise in rates would cost 18 cents*, *the rise was*."""
    low, a = story.tokens.low, pair.reads[0]
    if low[k + 1] == "at" and k + 3 < a.first and low[k + 2][0].isdecimal():
        return True
    noun = low[k - 1] in ("the", "a", "an", "this", "percent", "%", "cent") and pair.how == "against"
    return noun and bool(_SPENT & set(low[k + 1 : a.first]))


def is_on_the_year(words: Sequence[str]) -> bool:
    """True for *up on the year before*, *down from last year*."""
    return any(a in CHANGING and b in ("on", "from") for a, b in pairwise(words))


def names_size(low: list[str], k: int, first: int) -> bool:
    """True for *so the increase was £200 million*: the figure behind the word is how much, and no end of it."""
    noun = low[k - 1] in ("the", "this", "that", "a", "an", "its", "their")
    return noun and low[k + 1] in ("was", "is", "came", "comes", "amounted", "amounts", "equals", "makes") and k < first <= k + 5


_SETTLED = frozenset(
    "not never no set made make makes making pay short without broke opened shut brought blown picked taken turned gave held locked lined "
    "rounded signed built".split()
)


_MOVING = frozenset(
    "moved edged inched jumped pushed climbed shifted ticked nudged trended headed turned bumped finished ended closed".split()
)


_STATES = frozenset("ill sick asleep silent apart victim foul dead".split())


def goes_another_way(low: list[str], k: int) -> bool:
    """True for ``set up``, ``no longer``, ``fell ill``, ``up to October``: words that tell no change."""
    ahead, behind = low[k - 1] if k else "", low[k + 1 : k + 3]
    if low[k] in ("up", "down") and ahead.endswith("ed") and ahead not in _MOVING:
        return True  # "weighed down by mortgages"
    if low[k] in ("falling", "falls", "fall", "fell") and behind[:1] in (["under"], ["within"], ["into"], ["outside"], ["foul"]):
        return True  # "a crime falling under this clause"
    until = low[k] == "up" and behind[:1] == ["to"] and behind[1:] and behind[1].isalpha()
    return ahead in _SETTLED or bool(until) or (bool(behind) and behind[0] in _STATES)
