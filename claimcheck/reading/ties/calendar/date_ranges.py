"""Date ranges: two dates that the words give as the first and the last day of something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.day_names import DateRead
from claimcheck.claims.link import Link
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.words.calendar import ERAS
from claimcheck.values.window import day

_MOVING = frozenset(
    "move moved moves moving bring brought brings shift shifted change changed changes reschedule rescheduled switch switched put "
    "back forward accelerate accelerated accelerating advance advanced hasten hastened speed pull pulled delay delayed postpone "
    "postponed deadline trim trimmed shorten shortened counting backwards correct corrected revised".split()
)
_SOME_YEAR = 2000  # where nothing tells the year, of which only the order of two days is asked
_FROM = frozenset(("from", "between"))
_TO = frozenset(("to", "until", "till", "through"))


def date_ranges(story: Story) -> Iterator[Link]:
    """The first and the last day of each ``from 14 June to 9 June`` whose days can be told apart; a range may run on into a new year."""
    yield from _of_years(story)
    for a, b in pairwise(story.dates):
        first, last = _days(story, a, b)
        if first is not None and last is not None and first > last:
            names = tuple(story.day(read, None if read.name.year else day(told)).id for read, told in ((a, first), (b, last)))
            yield Link("order in time", names, proof="the words give the two dates as the start and the end of one time")


def _of_years(story: Story) -> Iterator[Link]:
    """``from about 900 BC until 1150 BC``, ``between AD 690 and AD 640``, ``between 2039 and 2036``: a range of years told backwards."""
    low = story.tokens.low
    for sentence, k in [(s, k) for s in story.holding(_FROM) for k in story.places(_FROM, s)]:
        one = year_of_era(low, k + 1)
        joint = one.last if one is not None else k
        if one is None or joint >= len(low) - 1 or low[joint] not in (_TO if low[k] == "from" else ("and",)):
            continue
        two = year_of_era(low, joint + 1)
        if two is None or two.last > sentence.last or not _run_backwards(one, two):
            continue
        figures = any(r.first < two.last and k < r.last for r in story.here(sentence))
        named = one.era or two.era
        if named or not (figures or (_MOVING | _APART) & {*low[sentence.first : k], *low[two.last : two.last + 3]}):
            yield Link("range", (one.claim(story).id, two.claim(story).id), proof="the words give the two years as the ends of one time")


_HEDGES = frozenset("about around roughly approximately the year years some".split())
_LATEST = 2200
_APART = frozenset(
    "difference gap compare compared comparison contrast choice choose tie won lost fell rose fall rise drop down up votes against growth "
    "differ differed".split()
)


class Year(NamedTuple):
    """The tokens *first* up to *last* tell the year *number* of an *era* (``bc``, ``ad``), or of none that is told."""

    first: int
    last: int
    number: int
    era: str

    def claim(self, story: Story) -> Claim:
        """The year as a number, which is below nought before Christ."""
        return story.word(self.first, self.last, exactly(-self.number if self.era == "bc" else self.number), "measure")


def year_of_era(low: Sequence[str], k: int) -> Year | None:
    """The year that is told at token *k*, behind a word of hedging and with its era before or behind it."""
    while k < len(low) - 1 and low[k] in _HEDGES:
        k += 1
    if joined := _JOINED.fullmatch(low[k] if k < len(low) else ""):  # "AD69"
        named, number = ERAS[joined["before"] or joined["behind"]], int(joined["one"] or joined["two"])
        return Year(k, k + 1, number, named)
    start, era = k, ERAS.get(low[k], "")
    k += bool(era)
    if k >= len(low) or not low[k].isdecimal() or not (era or len(low[k]) == 4 or (k + 1 < len(low) and low[k + 1] in ERAS)):
        return None
    last = k + 1
    if not era and last < len(low) and low[last] in ERAS:
        era, last = ERAS[low[last]], last + 1
    return Year(start, last, int(low[k]), era) if int(low[k]) < _LATEST or era == "bc" else None


_JOINED = re.compile(r"(?P<before>ad|bc)(?P<one>[0-9]{1,4})|(?P<two>[0-9]{1,4})(?P<behind>ad|bce?|ce)")


def _run_backwards(one: Year, two: Year) -> bool:
    """True where the first year is the later one; a year that tells no era is of that of the other."""
    if "bc" in (one.era, two.era):
        return one.era == two.era and one.number < two.number
    return one.number > two.number


def _days(story: Story, a: DateRead, b: DateRead) -> tuple[date | None, date | None]:
    """The two days, in the year of publication where none is told; none where the words give no range."""
    t = story.tokens
    first = t.at(a.start)
    if t.low[first - 1 : first] != ["from"] and t.low[first - 2 : first] not in (["from", "about"], ["from", "the"]):
        return None, None
    start, stop = t.at(a.end), t.at(b.start)
    sentence = story.sentence_at(first)
    if sentence is None or stop >= sentence.last or _MOVING & set(t.low[sentence.first : first]):
        return None, None
    if not (a.name.month or b.name.month):
        return None, None  # of bare years `_of_years` tells: "fell from 2024 to 2019 levels" is no time
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
