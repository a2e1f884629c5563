"""The latest date of a text, which stands in for a day of publication that is not given."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from claimcheck.reading.periods import is_year
from claimcheck.reading.times import tells_year_end, times_beside
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import FEAST_WORDS, MONTHS
from claimcheck.values.window import PUBLISHED

_MONTHS = frozenset(MONTHS)
_EDGES = FEAST_WORDS | {"end", "start", "beginning"}  # "the end of 2024" is a day
_BESIDE = 8  # words before a year among which its day stands
_BORN = 8  # words before a date that may say that someone was born on it
_LAST = 31
_YEAR = 4  # digits


def latest_date(tokens: Tokens) -> date | None:
    """The latest full date written in a text on which no one was born, or None: it stands in for a day of publication not given.

    Those that can be the latest are read first, and none that is no later than one that was read.
    """
    # Without a day of publication no words but those beside a year are a day.
    low = tokens.low
    years = [k for k in tokens.numbers if len(low[k]) == _YEAR and is_year(low[k])]
    if years and tells_year_end(tokens):
        return max(_dates(tokens, years), default=None)
    spots = [(most, k) for k in years if (most := _at_most(tokens, k)) is not None]
    latest: date | None = None
    for most, k in sorted(spots, reverse=True):
        if latest is not None and most <= (latest.year, latest.month, latest.day):
            break
        latest = max((latest or date.min, *_dates(tokens, [k])))
        latest = latest if latest > date.min else None
    return latest


def _at_most(tokens: Tokens, k: int) -> tuple[int, int, int] | None:
    """Year, month and day that the date of the year at token *k* cannot be later than; None where there is no year or no day of it."""
    low = tokens.low
    if int(low[k]) not in PUBLISHED:
        return None
    ahead = low[max(0, k - _BESIDE) : k]
    if not _EDGES.isdisjoint(ahead):
        return int(low[k]), 12, _LAST
    days = [int(word) for word in ahead if len(word) < 3 and word.isdecimal()]
    if not days or _MONTHS.isdisjoint(ahead):
        return None
    return int(low[k]), max(MONTHS[word] for word in ahead if word in _MONTHS), max(days)


def _dates(tokens: Tokens, years: list[int]) -> Iterable[date]:
    """The days told beside the *years*, on none of which someone was born."""
    for time in times_beside(tokens, years, None):
        window = time.window
        if window is None or window.start is None or window.days != 1 or window.start.year not in PUBLISHED:
            continue
        if "born" not in tokens.low[max(0, time.first - _BORN) : time.first]:
            yield window.start
