"""Years as times: four digits that tell when something was, and not how many there are."""

from __future__ import annotations

from datetime import date

from claimcheck.reading.draft import DASHES
from claimcheck.reading.periods import Time, is_year
from claimcheck.reading.runs_of_days import RUNS
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words import calendar
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.pasts import is_past_form
from claimcheck.reading.words.voices import FINITE
from claimcheck.reading.years import is_event_told, years
from claimcheck.values import window as windows
from claimcheck.values.window import Window


def year_at(tokens: Tokens, i: int, last: int) -> Time | None:
    """The year that the four digits at token *i* tell, or the run of years that they begin; None where they are a number."""
    low, word = tokens.low, tokens.low[i]
    if is_year(word) and i + 2 < last and low[i + 1] in ("'", "’") and low[i + 2] == "s" and not tokens.spaced(i + 1):  # "2003's 9.1%"
        return Time(i, i + 3, windows.year(int(word)))
    if low[i + 1 : i + 2] and low[i + 1] in _PRICES and i and _is_of_prices(low, i):
        return None
    if is_year(word) and i + 1 < last and low[i + 1] in calendar.YEARLY and i and low[i - 1] not in MONTHS:  # "2015 exports of $90m"
        return Time(i, i + 1, windows.year(int(word)))
    run = years(tokens, i, 0) if i + 2 < last and low[i + 1] in _SPLIT else None
    if not (
        1500 < int(word) < 2200 and word[0] in "12" and i and (_before_year(low, i) or is_event_told(tokens, i, run.last if run else i + 1))
    ):
        return None
    if run is not None and run.last_year is not None:  # "in 2023-24"
        return Time(i, run.last, Window(date(int(word), 1, 1), date(run.last_year + 1, 1, 1)))
    return Time(i, i + 1, windows.year(int(word)))


_PRICES = frozenset("prices money terms dollars pounds euros values".split())


def _is_of_prices(low: list[str], i: int) -> bool:
    """True for the year at token *i* of *£31bn in 2015 prices*; not for that of *in 2015 prices rose*."""
    if low[i - 1] in ("constant", "at"):
        return True
    behind = low[i + 2] if i + 2 < len(low) else "."
    return low[i - 1] == "in" and not is_past_form(behind) and behind not in FINITE


_ROW = frozenset("(;,")
_SPLIT = frozenset((*DASHES, "/"))


def _before_year(low: list[str], i: int) -> bool:
    if low[i - 2 : i] == ["out", "of"] and low[max(0, i - 3)][0].isdecimal():
        return False  # "1,024 out of 1600"
    if low[i - 1] in ("in", "during", "since", "of", "by", "for", "late", "early", "both") or low[i - 2 : i] == ["mid", "-"]:
        return True
    if low[i - 1] == "and" and is_year(low[i - 2]) and low[i - 3] in ("in", "both", "during"):
        return low[i + 1 : i + 2] != ["respectively"] and low[i + 2 : i + 3] != ["respectively"]
    if low[i - 1] in _ROW and low[i + 1 : i + 2] == [":"]:
        return True  # "(2022: £3.9m; 2021: £3m)"
    if low[i - 1] == "(":
        return low[i + 3 : i + 4] == [":"] and low[i + 1] in _SPLIT
    # "between 2019 and 2023", "from 2019 to 2023"
    if low[i - 1] in RUNS and low[i + 1 : i + 2] != [] and low[i + 1] not in _SPLIT:  # "from 2019-2023"
        return any(low[i + 1 : i + 2] == [joint] and is_year((low[i + 2 : i + 3] or [""])[0]) for joint in RUNS[low[i - 1]])
    return low[i - 1] in RUNS or (i > 2 and is_year(low[i - 2]) and low[i - 1] in RUNS.get(low[i - 3], ()))
