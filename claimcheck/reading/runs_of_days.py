"""Runs of days: two phrases of time that tell one stretch between them: *from Monday to Thursday*, *Oct. 28-Nov. 1*."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from claimcheck.reading.dates import clock
from claimcheck.reading.draft import DASHES
from claimcheck.reading.named_times import HAD, PREPOSITIONS, WEEKDAYS
from claimcheck.reading.periods import Time
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS, PARTS_OF_DAY
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import Window

RUNS = {"between": ("and",), "from": ("to", "until", "till", "through")}
_YEAR, _MONTH = 365, 31  # days


def joined(tokens: Tokens, found: list[Time]) -> list[Time]:
    """The phrases with those made one that tell a run: ``between 2019 and 2023``, ``from Monday to Thursday``, ``July-September``."""
    out: list[Time] = []
    for time in found:
        if out and time.first - out[-1].last <= _LONGEST and (leads := _runs(tokens, out[-1], time)) is not None:
            before = out[-1]
            assert before.window is not None and before.window.start is not None and time.window is not None
            run = Window(_start_of_run(before, time), time.window.end)
            out[-1] = attrs.evolve(before, first=before.first - leads, last=time.last, window=run, grain=None)
        else:
            out.append(time)
    return out


def in_order(tokens: Tokens, found: list[Time]) -> None:
    """Makes three or more weekdays told in the order of the week follow each other: *31 on Monday, 34 on Tuesday and 38 on Thursday*."""
    row: list[Time] = []
    for time in (*found, None):
        day = -1 if time is None or time.last - time.first > _WEEKDAY or time.window is None else _weekday(tokens, time)
        if day >= 0 and row and day > _weekday(tokens, row[-1]):
            assert time is not None
            row.append(time)
            continue
        if len(row) > len(("Monday", "Tuesday")):
            _set_back(row)
        row = [time] if time is not None and day >= 0 else []


def _weekday(tokens: Tokens, time: Time) -> int:
    """The weekday that *time* ends with, from 0; -1 for none."""
    return WEEKDAYS.get(tokens.low[time.last - 1], -1)


def _set_back(row: list[Time]) -> None:
    """Moves the weekdays of *row* that lie behind the last of them a week back."""
    last = row[-1].window
    for time in row:
        window = time.window
        if window is not None and last is not None and window.start and window.end and last.start and window.start > last.start:
            time.window = Window(window.start - _WEEK, window.end - _WEEK)


_WEEKDAY, _WEEK = 3, timedelta(days=7)  # tokens of "on the Monday"


def _start_of_run(one: Time, other: Time) -> date:
    """The first day of a run that ends with *other*: of two weekdays or months the first is the one before the last."""
    assert one.window is not None and one.window.start is not None and other.window is not None and other.window.end is not None
    start = one.window.start
    if start < other.window.end:
        return start
    return start - timedelta(days=7) if one.grain == 1 else shifted(start, -12)


def _runs(tokens: Tokens, one: Time, other: Time) -> int | None:
    """How many tokens from the *from* or *between* that opens a run to its first day, 0 where none opens it, None for no run."""
    if one.window is None or other.window is None or one.since:
        return None
    if _JOINING.isdisjoint(tokens.low[one.last : other.first + 1]):
        return None
    joint = _joint(tokens, one.last, other.first + (tokens.low[other.first] in PREPOSITIONS))
    if not joint or len(joint) > 2:
        return None
    lead = _lead(tokens, one.first)
    joints = RUNS.get(tokens.low[lead] if lead >= 0 else "")
    leads = joints is not None and joint[-1] in joints and joint[:-1] in ([], [","])
    start, end = one.window.start, other.window.end
    if start is None or end is None or one.window.loose or other.window.loose:
        return None
    ahead = one.first - lead if leads else 0
    return ahead if (leads or _is_joint(tokens, joint, one, other)) and _reaches(one, other, (start - end).days) else None


def _joint(tokens: Tokens, k: int, end: int) -> list[str]:
    """The words from token *k* up to *end* but for the part and the hour of a day: ``and`` of *Friday night and 7am on Monday*."""
    if end - k > _LONGEST:
        return []
    joint: list[str] = []
    behind = k  # the hour told last
    for j in range(k, end):
        word = tokens.low[j]
        if word in PARTS_OF_DAY:
            continue
        if word in _NOON or word[0].isdecimal():
            behind = max(behind, _hour(tokens, j))
        if j >= behind:
            joint.append(word)
            if len(joint) > _MOST:
                return []
    return joint[:-1] if behind > k and joint[-1:] == ["on"] else joint


def _lead(tokens: Tokens, first: int) -> int:
    """The token that may open a run whose first day begins at token *first*; over the hour of *between 10pm on Monday*."""
    for k in range(first - 1, max(-1, first - _LONGEST), -1):
        if tokens.low[k] in RUNS:
            return k if k == first - 1 or _hour(tokens, k + 1) in (first, first - 1) else first - 1
    return first - 1


def _hour(tokens: Tokens, k: int) -> int:
    """The token behind the hour at token *k*, which itself stands for none: ``10pm``, ``noon``."""
    if tokens.low[k] in _NOON:
        return k + 1
    found = clock(tokens, k, 0) if tokens.low[k][0].isdecimal() else None
    return found.last if found is not None else k


_NOON = frozenset(("noon", "midnight"))
_JOINING = frozenset(("and", "to", *DASHES, *(joint for joints in RUNS.values() for joint in joints)))
_MOST = len((",", "and", "on"))  # words of a joint
_LONGEST = 9  # tokens of a joint with its hour


def _reaches(one: Time, other: Time, apart: int) -> bool:
    """True where the second phrase ends behind the first, or does so where the first is of the week or year before."""
    assert one.window is not None and other.window is not None
    if apart < 0 or (one.grain == other.grain == 1 and apart < 7):
        return True
    short = all((w.days or _YEAR) < _YEAR for w in (one.window, other.window))  # "from 2020 to 2018" is no run at all
    return one.grain is other.grain is None and apart <= _YEAR and short


def _is_joint(tokens: Tokens, joint: list[str], one: Time, other: Time) -> bool:
    """True for the dash of *July-September*, the *to* of *the July to September quarter* and the *and* of *on Saturday and Sunday*.

    Two days, months or years beside an *and* must follow one another.
    """
    assert one.window is not None and other.window is not None
    days = one.grain == other.grain == 1
    months = all(28 <= (w.days or 0) <= _MONTH for w in (one.window, other.window))
    years = joint == ["and"] and all((w.days or 0) >= _YEAR for w in (one.window, other.window))
    if len(joint) != 1 or not (days or months or years):
        return False
    if joint[0] in DASHES:
        return not tokens.spaced(one.last)
    if joint == ["to"]:
        return _is_to(tokens, one, other, months=months)
    return joint == ["and"] and one.window.end == other.window.start and tokens.low[other.last : other.last + 1] not in _OPENING


def _is_to(tokens: Tokens, one: Time, other: Time, *, months: bool) -> bool:
    """True for *April to October*, *7 December to 4 January*; not for *Monday to Friday*, nor for *in April to June's peak*."""
    low = tokens.low
    if low[other.last : other.last + 1] in (["'"], ["’"]) or low[other.last - 1].endswith(("'s", "’s")):
        return False
    dated = all(any(w in MONTHS for w in low[t.first : t.last]) for t in (one, other))
    return dated and (
        not months or low[one.first] in _WITHIN or low[one.first - 1] in _WITHIN or low[other.last : other.last + 1] in _QUARTER
    )


_WITHIN = frozenset("for the in during over ( of".split())
_QUARTER = (["quarter"], ["period"])
_OPENING = [[word] for word in HAD]  # "on Saturday and Sunday saw 40 more"
