"""Lengths of time: *the last two days*, *in 24 hours*, *a two-day battle*; not those that tell how long each thing lasts or waits."""

from __future__ import annotations

from datetime import date

from claimcheck.reading.named_times import FILLERS
from claimcheck.reading.periods import Time
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words import numbers
from claimcheck.values import window as windows
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import Window

SMALL = numbers.SMALL | {"a": 1, "an": 1, "single": 1, "couple": 2}
LONG_UNITS = {"month": 1, "year": 12, "decade": 120}
_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}
LAST = frozenset("last past previous".split())
_ROUND = frozenset("next coming last past recent first following".split())
UNITS_OF_TIME = frozenset(
    f"{unit}{s}" for unit in ("hour", "day", "week", "fortnight", "month", "quarter", "year", "decade") for s in ("", "s")
)


def length(tokens: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``the last two days``, ``this week``, ``in 24 hours``, ``within a day``, ``in the first week``."""
    low = tokens.low
    word = low[i]
    if word in LAST and low[i + 1 : i + 2] == ["fortnight"] and i + 1 < last:
        return Time(i, i + 2, windows.last_days(14, published) if published else None, grain=14)
    if word in ("few", "several") and i and low[i - 1] in _ROUND and i + 1 < last:
        return Time(i, i + 2, None)
    return length_counted(tokens, i, last, published)


def length_counted(tokens: Tokens, i: int, last: int, published: date | None) -> Time | None:
    """``in 24 hours``, ``within a day``, ``the last two days``: a length whose number is at token *i*."""
    low = tokens.low
    word = low[i]
    count, j = _count(tokens, i, last)
    if count is None or j >= last or (word in ("a", "an") and i and low[i - 1] == "-"):
        return None  # "his £300,000-a-week wages"
    hyphened = low[j] == "-" and j + 1 < last  # "a two-day battle"
    j += hyphened
    unit = low[j] if hyphened else low[j].removesuffix("s")
    if unit in LONG_UNITS and not hyphened and published is not None and _lead(tokens, i)[0]:
        return Time(i, j + 1, last_months(count * LONG_UNITS[unit], published), aside=True)
    days = count // 24 if unit == "hour" and count % 24 == 0 else count * _UNIT_DAYS.get(unit, 0)
    if not days:
        return None
    if hyphened:
        of_what = low[j + 1 : j + 3]
        if of_what and _is_each_so_long(of_what):
            return Time(i, j + 1, None, aside=True)
        return None if not _LASTING.isdisjoint(of_what) or of_what[:1] in (["-"], ["old"]) else Time(i, j + 1, None, grain=days, aside=True)
    if low[j + 1 : j + 2] in _EACH and j + 2 < last and low[j + 2] in UNITS_OF_TIME:
        return None  # "to be in three days a week"
    recent, prepositional = _lead(tokens, i)
    if recent:
        return Time(i, j + 1, windows.last_days(days, published) if published else None, grain=days)
    return Time(i, j + 1, None, grain=days) if prepositional and not _is_how_soon(low, i) else None


def _is_each_so_long(of_what: list[str]) -> bool:
    """True for the things of *30-day suspensions*, *three-day driving bans*, each of which lasts so long; not for *two-day clashes*."""
    name = of_what[-1] if of_what[0].endswith("ing") else of_what[0]
    return name[-1] == "s" and name[-2:] not in ("ss", "us", "is") and name not in _EVENTS


_EVENTS = frozenset(
    "clashes riots protests talks floods celebrations games championships elections exercises hostilities strikes raids storms".split()
)


def _is_how_soon(low: list[str], i: int) -> bool:
    """True for *seen within 18 weeks*, *repaid in full within 10 days*: how long each waits, and no days in which all of it was."""
    while i and low[i - 1] in FILLERS:
        i -= 1
    return low[i - 1] == "within" and not _SERVED.isdisjoint(low[max(0, i - 4) : i - 1])


_SERVED = frozenset(
    "seen treated answered processed dealt decided resolved settled admitted discharged met delivered paid repaid refunded returned "
    "completed diagnosed responded tested assessed finished cleared replied reached start started begin treatment reply response "
    "replaced repaired fixed rehomed handled heard offered done".split()
)


def last_months(count: int, published: date) -> Window | None:
    """The last *count* months before *published*, loosely; None for none of them, and where they reach too far back."""
    return Window(shifted(published, -count), published, loose=True) if 0 < count < 12 * (published.year - 1600) else None


def _lead(tokens: Tokens, i: int) -> tuple[bool, bool]:
    recent = False
    while i and tokens.low[i - 1] in FILLERS:
        i -= 1
        if tokens.low[i] == "last" and i and tokens.low[i - 1] in _MAY_LAST:
            return False, False  # "is to last four days"
        recent = recent or tokens.low[i] in LAST
    if i > 1 and tokens.low[i - 1] == "of" and tokens.low[i - 2] in _LASTING and not recent:
        return False, False  # "The clinic's wait of 19 weeks is the shortest": how long it is
    return recent, bool(i) and tokens.low[i - 1] in ("in", "within", "over", "during", "of")


_EACH = (["a"], ["an"], ["per"], ["each"], ["every"])
_LASTING = frozenset(
    "wait waits delay delays queue backlog ban stay spell sentence term voyage crossing commute journey jail prison rule policy contract "
    "contracts notice deadline week low high peak trough average rate repo trial inquest inquiry hearing investigation visa warranty "
    "guarantee lease loan bill bills bond bonds deposit maturity limit suspension detention".split()
)


_MAY_LAST = frozenset("to will would could can may might should must not cannot".split())


def _count(tokens: Tokens, i: int, last: int) -> tuple[int | None, int]:
    word = tokens.low[i]
    if word.isdecimal() and len(word) < 4:
        return int(word), i + 1
    if word in SMALL and SMALL[word]:
        j = i + 1
        if j < last and tokens.low[j] in ("single", "couple"):
            word, j = tokens.low[j], j + 1
        return SMALL[word], j + (word == "couple" and tokens.low[j : j + 1] == ["of"])
    return None, i
