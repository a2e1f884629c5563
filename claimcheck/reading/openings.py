"""Beginnings: when a war, a strike or a season began, as one place tells it and another refers to it (``since the war began``)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.periods import Time
from claimcheck.reading.tokens import Tokens, within
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.values.window import DAY, Window

_BEGAN = frozenset("began begun started erupted launched opened".split())
_BEGINNING = frozenset("beginning start outbreak launch onset".split())
_STARTING = _BEGAN | _BEGINNING | {"broke"}
# One thing by several names: what began then is the same war.
_WAR = frozenset("war conflict invasion fighting hostility hostilities".split())
_BETWEEN = frozenset(", which that has had who".split())
_ENDS = frozenset(", . ; : ( ) in on almost nearly about some more over a an and but that which – —".split())
_MOST = 8
_SINCE = frozenset(("since",))
_MARKS = frozenset(", . ; : ( ) – —".split())
_DATED = 18  # tokens from a beginning to the last word of the phrase that dates it
_REFERRING = _STARTING | _WAR


def beginnings(t: Tokens, starts: list[int]) -> list[int]:
    """The tokens at which something may be said to have begun, in order: one of *starts*, where phrases of time begin, stands behind."""
    return [k for k in t.places(_STARTING) if _is_dated(t.low, k, within(starts, k + 1, k + _DATED))]


def _is_dated(low: list[str], k: int, starts: list[int]) -> bool:
    """True where one of *starts* stands behind the beginning at token *k* before any mark; what has no name begins *of* something."""
    if not starts or (low[k] in _BEGINNING and low[k + 1] != "of"):
        return False
    return _MARKS.isdisjoint(low[k + 1 : starts[0]])


def is_referred(t: Tokens) -> bool:
    """True where some *since* stands before words that may refer to a beginning, without which nobody asks when anything began."""
    return any(not _REFERRING.isdisjoint(t.low[k + 1 : k + 2 + _MOST]) for k in t.places(_SINCE))


def began(t: Tokens, times: list[Time]) -> dict[str, Window]:
    """For each thing that the text dates the beginning of, the days on which it can have begun; none for one that it dates twice."""
    dated: dict[str, Window] = {}
    twice: set[str] = set()
    for time in times:
        thing = _thing_before(t, time.first)
        if thing and time.window is not None and time.window.start is not None and not time.window.loose:
            days = Window(time.window.start, time.window.end)
            if thing in dated and dated[thing].start != days.start:
                twice.add(thing)
            dated[thing] = days
    return {thing: days for thing, days in dated.items() if thing not in twice}


def _thing_before(t: Tokens, k: int) -> str:
    """What the words before token *k* say to have begun: ``the conflict began [in February 2022]``."""
    low = t.low
    k -= k > 0 and low[k - 1] in ("in", "on", "back")
    if k > 1 and low[k - 1] == "out" and low[k - 2] == "broke":
        k -= 1
    elif k < 1 or low[k - 1] not in _BEGAN:
        return _of_beginning(t, k)
    j = k - 2
    while j > 0 and low[j] in _BETWEEN:
        j -= 1
    return _key(low[j]) if j >= 0 and low[j][0].isalpha() else ""


def _of_beginning(t: Tokens, k: int) -> str:
    for j in range(k - 1, max(-1, k - _MOST), -1):
        if t.low[j] == "of" and j and t.low[j - 1] in _BEGINNING:
            return _key(t.low[k - 1]) if t.low[k - 1][0].isalpha() and k - 1 > j else ""
        if t.low[j] in _ENDS:
            return ""
    return ""


def _key(word: str) -> str:
    noun = singular(word)
    return "war" if noun in _WAR or word in _WAR else noun


def since_beginning(t: Tokens, i: int, last: int, dates: Mapping[str, Window], published: date | None) -> Time | None:
    """The time since what the words behind *since* at token *i* say to have begun, where the text dates it anywhere."""
    if t.low[i] != "since" or published is None:
        return None
    end, thing = _referred(t, i + 1, last)
    days = dates.get(thing)
    if days is None or days.start is None or days.start > published:
        return None
    start_by = days.end - timedelta(days=1) if days.end is not None and days.end - DAY != days.start else None
    return Time(i, end, Window(days.start, published + DAY, False, start_by), since=True)


def _referred(t: Tokens, k: int, last: int) -> tuple[int, str]:
    """The token behind the reference and what it refers to: ``the war began``, ``the start of Ruritania's invasion``, ``the invasion``."""
    low = t.low
    begins = next((j for j in range(k, min(last, k + 3)) if low[j] in _BEGINNING and low[j + 1 : j + 2] == ["of"]), None)
    if begins is not None:
        end = begins + 2
        while end < min(last, begins + _MOST) and low[end] not in _ENDS and not low[end][0].isdecimal():
            end += 1
        return _dated(t, end, last), _key(low[end - 1])
    for j in range(k, min(last, k + _MOST)):
        if low[j] in _BEGAN or low[j : j + 2] == ["broke", "out"]:
            return _dated(t, j + 1 + (low[j] == "broke"), last), _key(low[j - 1])
        if low[j] in _ENDS:
            return _dated(t, j, last), (_key(low[j - 1]) if low[j - 1] in _WAR else "")
    return k, ""


def _dated(t: Tokens, k: int, last: int) -> int:
    """The token behind the date that may stand behind the reference: ``in February 2022``."""
    if k < last and t.low[k] in ("in", "on"):
        j = k + 1
        while j < last and (t.low[j].isdecimal() or t.low[j] in MONTHS or t.low[j] in (",", ".")) and j < k + 5:
            j += 1
        while t.low[j - 1] in (",", "."):
            j -= 1
        return j if j > k + 1 else k
    return k
