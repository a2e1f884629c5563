"""Whereabouts: the place that is told right behind a figure: ``40 tanks in Leeds``, ``12 men died near Oslo``."""

from __future__ import annotations

from claimcheck.reading.plurals import is_number
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.voices import BREAKS, INNER

_AT = frozenset("in near at outside".split())
_WALLS = frozenset(', . ; : ( ) “ ” " and but while with after before when who which that as said to by from for of'.split())
_SITES = frozenset(
    "plant factory hospital school prison station port airport mine camp site university college stadium market depot farm works yard "
    "district region province county area valley island peninsula".split()
)
_NO_PLACES = frozenset("english french german christmas easter parliament congress ramadan god covid i".split())
_NO_NAMES = _NO_PLACES | MONTHS.keys() | WEEKDAYS.keys()
_SHORT = frozenset("us uk uae dr".split())
_CLOSERS = BREAKS | INNER
_REACH = 7  # words between a figure and its place


def place_behind(t: Tokens, first: int, stop: int) -> str:
    """The place told from token *first* on, before *stop* and before any mark or clause; ``""`` where none is."""
    low = t.low
    if first >= stop or low[first] in _WALLS:
        return ""
    reach = min(stop, first + _REACH)
    for k in t.among(_AT, first, reach)[:1]:
        for word in low[first:k]:
            if word in _WALLS or word[0].isdecimal():
                return ""
        return _place(t, k, stop)
    return ""


def _place(t: Tokens, k: int, stop: int) -> str:
    low, text, starts = t.low, t.text, t.start
    start = k + 1
    the = start < stop and low[start] == "the"
    start += the
    if start >= stop or not text[starts[start]].isupper():
        return ""
    end = _end_of_name(t, start, stop)
    if end == start or end - start > 4:
        return ""
    site = end < stop and low[end] in _SITES
    if (the or low[k] == "at") and not site and low[end - 1] not in _SITES:
        return ""
    short = end - start == 1 and len(low[start]) < 5 and t.written(start).isupper() and low[start] not in _SHORT
    if short or "war" in low[start:end]:
        return ""
    joined = 0 if site else _joined(t, end, stop)
    if joined:
        return t.text[t.start[start - (the and t.low[k] in ("near", "outside"))] : t.end[joined - 1]]
    if not site and end < stop and not _closes(t, end):
        return ""  # "in Lima schools", "in EV sales"
    end += site
    start -= t.low[k] in ("near", "outside")
    start -= the and t.low[k] in ("near", "outside")
    return t.text[t.start[start] : t.end[end - 1]]


def _joined(t: Tokens, k: int, stop: int) -> int:
    """The token behind the last place of *Niger and Chad*, *Texas, Ohio and Utah*, *West and Central Africa*, whose first ends at *k*.

    It is 0 where there is but one, or where another clause begins: *in Lviv and Kyiv was hit*, *in Leeds, and Hull lost nine*.
    """
    for _ in range(_MOST_JOINED):
        if k + 1 >= stop or t.low[k] not in _JOINING:
            return 0
        last = t.low[k] == "and"
        end = _end_of_name(t, k + 1, min(stop, k + _LONGEST + 1))
        if end == k + 1 or end - k > _LONGEST:
            return 0
        if last:
            return end if end == stop or t.breaks(end) or _is_behind_places(t, end) else 0
        k = end
    return 0


def _is_behind_places(t: Tokens, k: int) -> bool:
    word = t.low[k]
    numbered = word == "and" and k + 1 < len(t.low) and is_number(t.low[k + 1])  # "in Leeds and Hull and 12 in York"
    return not word[0].isalnum() or word in _BEHIND_PLACES or numbered


_JOINING = frozenset((",", "and"))
_MOST_JOINED, _LONGEST = 4, 3  # places of a row, words of a name
_BEHIND_PLACES = frozenset("since during in on after before between over when as while this last alone combined".split())


def _closes(t: Tokens, k: int) -> bool:
    """True for a token that can stand behind the name of a place, as no noun that the name describes can."""
    word = t.low[k]
    return not word[0].isalpha() or word in _CLOSERS or word.endswith(("ly", "ed")) or t.written(k)[0].isupper() or t.breaks(k)


def _end_of_name(t: Tokens, k: int, stop: int) -> int:
    """The token behind the words from token *k* that are written as those of a name are; *k* for none."""
    low, text, starts, broken = t.low, t.text, t.start, t.broken
    while k < stop and text[starts[k]].isupper() and k not in broken:
        word = low[k]
        if word in _NO_NAMES or word[-2:] == "'s" or not word[0].isalpha():
            break
        k += 1
    return k
