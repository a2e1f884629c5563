"""Date ranges: two dates that the words give as the first and the last day of something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import attrs

from claimcheck.claims.day_names import DateRead
from claimcheck.claims.link import Link
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.values.window import day

_MOVING = frozenset(
    "move moved moves moving bring brought brings shift shifted change changed changes reschedule rescheduled switch switched put back "
    "forward delay delayed postpone postponed deadline trim trimmed shorten shortened counting backwards correct corrected revised".split()
)
_SOME_YEAR = 2000  # where nothing tells the year, of which only the order of two days is asked
_TO = frozenset(("to", "until", "till", "through"))


def date_ranges(story: Story) -> Iterator[Link]:
    """The first and the last day of each ``from 14 June to 9 June`` whose days can be told apart; a range may run on into a new year."""
    yield from _before_christ(story)
    for a, b in pairwise(story.dates):
        first, last = _days(story, a, b)
        if first is not None and last is not None and first > last:
            names = tuple(story.day(read, None if read.name.year else day(told)).id for read, told in ((a, first), (b, last)))
            yield Link("order in time", names, proof="the words give the two dates as the start and the end of one time")


def _before_christ(story: Story) -> Iterator[Link]:
    """``from about 900 BC until 1150 BC``: years before Christ run downwards."""
    low = story.tokens.low
    for k in range(len(low) - 6):
        if low[k] != "from" or "bc" not in low[k + 2 : k + 4]:
            continue
        years = [j for j in range(k + 1, min(k + 8, len(low) - 1)) if low[j].isdecimal() and low[j + 1] == "bc"]
        if len(years) == 2 and _TO & set(low[years[0] + 2 : years[1]]) and int(low[years[0]]) < int(low[years[1]]):
            first, last = (story.word(j, j + 2, exactly(-int(low[j])), "measure") for j in years)
            yield Link("range", (first.id, last.id), proof="the words give the two years as the start and the end of one time")


def _days(story: Story, a: DateRead, b: DateRead) -> tuple[date | None, date | None]:
    """The two days, in the year of publication where none is told; none where the words give no range."""
    t = story.tokens
    start, stop = t.at(a.end), t.at(b.start)
    first = t.at(a.start)
    sentence = story.sentence_at(first)
    opened = t.low[first - 1 : first] == ["from"] or t.low[first - 2 : first] in (["from", "about"], ["from", "the"])
    if sentence is None or not opened or stop >= sentence.last or _MOVING & set(t.low[sentence.first : first]):
        return None, None
    between = [w for w in t.low[start:stop] if w not in ("about", "the")]
    if len(between) != 1 or between[0] not in _TO:
        return None, None
    return _day(story, a, b), _day(story, b, a)


def _day(story: Story, read: DateRead, other: DateRead) -> date | None:
    """The day of *read*, or the first of its year; without a year only where the other is of the same month."""
    name = read.name
    if name.year is not None and other.name.year is not None:
        days = attrs.evolve(name, weekday=None).days()
        return days.start if days is not None else None
    alike = name.month == other.name.month and name.year is None and other.name.year is None
    if not alike or not name.month or not name.day or not other.name.day:
        return None
    try:
        return date(story.published.year if story.published else _SOME_YEAR, name.month, name.day)
    except ValueError:
        return None
