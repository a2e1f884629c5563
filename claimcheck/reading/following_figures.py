"""Days of the figure ahead: told behind another that only tells more of it, *killed 14 men, among them two monks, on 2 May*."""

from __future__ import annotations

from claimcheck.reading.periods import Time
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.pasts import is_past_form

_CLOSED_BY = {"(": ")", "–": "–", "—": "—"}
_VERBS = frozenset("were have had died".split())
_SOME = frozenset("including among".split())
_CLAUSES = frozenset("who which that whom whose where when but while ; . ( )".split())
_ROW = 6  # tokens between two figures of a row
_NO_PLACES = frozenset(("and", "or", ",", "to", "from"))
_IN_PLACES = frozenset("at in across over".split())
_MORE = frozenset("more fewer less higher lower up down".split())
_COMPARED = 4  # tokens of "22 per cent more"


def is_told_with_some(t: Tokens, outer: tuple[int, int], inner: tuple[int, int], time: Time) -> bool:
    """True for the 14 of *killed 14, among them two monks, on 2 May*; not for that of *hired 14, including two hired in May*.

    Without a mark behind the aside only a day of its own is told of both: *killed 14, including two monks in Lund on Friday*.
    """
    low = t.low
    between = low[outer[1] : inner[0]]
    if between[-1:] and between[-1] in _CLOSED_BY:
        closed = next((k for k in range(inner[1], time.first - 1) if low[k] == _CLOSED_BY[between[-1]]), 0)
        return closed > 0 and low[closed + 1] in _VERBS  # "five people – three of them monks – were hurt on Friday"
    if _SOME.isdisjoint(between) or not _CLAUSES.isdisjoint(between):
        return False
    behind = low[inner[1] : time.first]
    if "," in behind:
        told = behind[: behind.index(",")]
    elif time.window is not None and time.window.days == 1 and len(behind) > 1:
        told = behind
    else:
        return False
    return _CLAUSES.isdisjoint(told) and not any(map(is_past_form, told))


def is_in_row(t: Tokens, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """True for the 8 of *killed 8 in Kent, 6 in Essex and 5 in Surrey on Friday*, of which the days are told at the end."""
    if not 0 < other[0] - one[1] < _ROW or t.low[other[0] - 1] != ",":
        return False
    between = t.low[one[1] : other[0]]
    return all(word.isalpha() and not is_past_form(word) for word in between[:-1])


def is_with_level(t: Tokens, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """True for the points of *fell 99.4 points, or 1.2 per cent, at 8,025 on Tuesday*: told again, and with the level that it led to."""
    last = t.low[other[0] - 1]
    if last not in _UNITS and last not in _LEADING:
        return False
    words: list[str] = []
    for word in t.low[one[1] : other[0]]:
        if word not in _UNITS:
            if len(words) == _MOST:
                return False
            words.append(word)
    return words in _AGAIN


_UNITS = frozenset("% per cent percent pc point points basis cents pence p £ $ €".split())
_LEADING, _MOST = frozenset("or ( at to".split()), 3  # the last word of these, and how many there are
_AGAIN = ([",", "or"], ["or"], ["("], [",", "at"], [")", "at"], [")", ",", "at"], [")", "to"])


def is_joined(t: Tokens, one: tuple[int, int], other: tuple[int, int], time: Time) -> bool:
    """True for the 14 of *14 men were killed and 40 injured on Friday*; not of *14 men were jailed and 40 were injured on Friday*."""
    if other[0] - one[1] >= _JOINED:
        return False
    between, behind = t.low[one[1] : other[0]], t.low[other[1] : time.first]
    joined = "and" in between and not _VERBS_OF_BOTH.isdisjoint(between[: between.index("and")])
    return joined and _VERBS_OF_BOTH.isdisjoint((*between[between.index("and") :], *behind)) and _CLAUSES.isdisjoint((*between, *behind))


_VERBS_OF_BOTH, _JOINED = frozenset("was were is are had have has been".split()), 9


def is_placed(t: Tokens, one: tuple[int, int], other: tuple[int, int], time: Time | None) -> bool:
    """True for the 2,300 of *enrolled 2,300 pupils at 86 schools in May*; not for that of *2,300 pupils at 86 schools built in May*.

    There is no *time* where it is told behind a figure further on: *2,300 pupils at 86 schools in nine towns in May*.
    """
    if not 1 < other[0] - one[1] < _ROW or t.low[other[0] - 1] not in _IN_PLACES:
        return False
    between, behind = t.low[one[1] : other[0]], t.low[other[1] : time.first] if time else []
    if not bool(time) <= len(behind) < _ROW - 2:
        return False
    words = (*between[:-1], *behind)
    return all(word.isalpha() and word not in _NO_PLACES and not is_past_form(word) for word in words)


def is_more_than_told(t: Tokens, time: Time, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """True for the 22% of *36,800 came this year, 22% more than last*: the days stand behind what it is compared with."""
    low = t.low
    apart = low[time.last : other[0]] == [","] and not one[1] > time.first and "," not in low[one[1] : time.first]
    return apart and "than" in low[other[1] : other[1] + _COMPARED] and not _MORE.isdisjoint(low[other[1] : other[1] + _COMPARED])
