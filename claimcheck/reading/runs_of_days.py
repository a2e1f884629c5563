"""Runs of days: two phrases of time that tell one stretch between them: *from Monday to Thursday*, *Oct. 28-Nov. 1*."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from claimcheck.reading.draft import DASHES
from claimcheck.reading.named_times import HAD, PREPOSITIONS
from claimcheck.reading.periods import Time
from claimcheck.reading.tokens import Tokens
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import Window

RUNS = {"between": ("and",), "from": ("to", "until", "till", "through")}
_YEAR, _MONTH = 365, 31  # days


def joined(tokens: Tokens, found: list[Time]) -> list[Time]:
    """The phrases with those made one that tell a run: ``between 2019 and 2023``, ``from Monday to Thursday``, ``July-September``."""
    out: list[Time] = []
    for time in found:
        if out and (leads := _runs(tokens, out[-1], time)) is not None:
            before = out[-1]
            assert before.window is not None and before.window.start is not None and time.window is not None
            run = Window(_start_of_run(before, time), time.window.end)
            out[-1] = attrs.evolve(before, first=before.first - leads, last=time.last, window=run, grain=None)
        else:
            out.append(time)
    return out


def _start_of_run(one: Time, other: Time) -> date:
    """The first day of a run that ends with *other*: of two weekdays or months the first is the one before the last."""
    assert one.window is not None and one.window.start is not None and other.window is not None and other.window.end is not None
    start = one.window.start
    if start < other.window.end:
        return start
    return start - timedelta(days=7) if one.grain == 1 else shifted(start, -12)


def _runs(tokens: Tokens, one: Time, other: Time) -> bool | None:
    """True for a run that a *from* or *between* opens, False for one without, None where the two tell no run."""
    joint = tokens.low[one.last : other.first + (tokens.low[other.first] in PREPOSITIONS)]
    if not joint or len(joint) > 2 or one.window is None or other.window is None or one.since:
        return None
    joints = RUNS.get(tokens.low[one.first - 1] if one.first else "")
    leads = joints is not None and joint[-1] in joints and joint[:-1] in ([], [","])
    start, end = one.window.start, other.window.end
    if start is None or end is None or one.window.loose or other.window.loose:
        return None
    return leads if (leads or _is_joint(tokens, joint, one, other)) and _reaches(one, other, (start - end).days) else None


def _reaches(one: Time, other: Time, apart: int) -> bool:
    """True where the second phrase ends behind the first, or does so where the first is of the week or year before."""
    assert one.window is not None and other.window is not None
    if apart < 0 or (one.grain == other.grain == 1 and apart < 7):
        return True
    short = all((w.days or _YEAR) < _YEAR for w in (one.window, other.window))  # "from 2020 to 2018" is no run at all
    return one.grain is other.grain is None and apart <= _YEAR and short


def _is_joint(tokens: Tokens, joint: list[str], one: Time, other: Time) -> bool:
    """True for the dash of *July-September*, the *to* of *the July to September quarter* and the *and* of *on Saturday and Sunday*.

    Two days or months beside an *and* must follow one another.
    """
    assert one.window is not None and other.window is not None
    days = one.grain == other.grain == 1
    months = all(28 <= (w.days or 0) <= _MONTH for w in (one.window, other.window))
    if len(joint) != 1 or not (days or months):
        return False
    if joint[0] in DASHES:
        return not tokens.spaced(one.last)
    if joint == ["to"] and months:
        return tokens.low[other.last : other.last + 1] in (["quarter"], ["period"])
    return joint == ["and"] and one.window.end == other.window.start and tokens.low[other.last : other.last + 1] not in _OPENING


_OPENING = [[word] for word in HAD]  # "on Saturday and Sunday saw 40 more"
