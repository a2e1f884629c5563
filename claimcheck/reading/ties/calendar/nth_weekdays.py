"""The nth weekday of a month: *the first Monday of each month* beside the date of the next one, and *the last Friday of May*."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from claimcheck.claims.day_names import calendar_day
from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.values.window import day

_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_NTHS = frozenset(_NTH)
_EACH = frozenset("each every the a".split())
_NEXT = frozenset("next will meets meet meeting session due scheduled falls".split())
_OTHER = frozenset(
    "instead moved postponed brought except exception because unusually special extra not since rather holiday delayed earlier later "
    "emergency extraordinary".split()
)
_BEHIND = frozenset(
    ((",",), ("(",), (), (",", "which", "is"), (",", "which", "falls", "on"), (",", "on"), (",", "which", "will", "be"), (",", "or"))
)
_ON = 4


class _Nth(NamedTuple):
    """The tokens *first* up to *last* name the *number*-th *weekday* of *month*, of every month where that is 0."""

    sentence: Sentence
    first: int
    last: int
    number: int
    weekday: int
    month: int = 0


def nth_weekdays(story: Story) -> Iterator[Link]:
    """The dates of *story* that the words make the nth weekday of their month and that are not."""
    told = [n for s in story.sentences for n in _named(story, s)]
    known = story.published is not None or any(d.name.year is not None for d in story.dates)
    of_any = [n for n in told if not n.month]
    found = moments(story) if len(of_any) == 1 and known else {}
    for nth in told:
        if nth.month:
            yield from _apposed(story, nth)
        elif found:
            near = [m for s in story.beside(nth.sentence, 0, _ON) for m in found[s.number] if m.is_day and m.first >= nth.last]
            dates = [m for m in near if _is_next(story, m) and _is_of_it(story, nth, m)]
            if len(dates) == 1 and dates[0].start is not None:
                yield from _held_against(story, nth, dates[0].first, dates[0].last, dates[0].start)


def _apposed(story: Story, nth: _Nth) -> Iterator[Link]:
    """The date of the nth weekday of one month, right behind it or told next: ``In 2026 it will be on 30 May``."""
    for moment in (m for s in story.beside(nth.sentence, 0, 1)[1:] for m in moments(story)[s.number]):
        name = moment.date.name if moment.date is not None else None
        words = story.tokens.low[moment.sentence.first : moment.first]
        alone = {"it", "will"} <= set(words) and not _OTHER & set(words) and name is not None and name.month == nth.month
        if alone and moment.is_day and moment.start is not None:
            year = _that_year(story, moment)
            on = calendar_day(year, moment.start.month, moment.start.day) if year else None
            if on is not None:
                yield from _held_against(story, nth, moment.first, moment.last, on)
    for read in story.dates:
        first, name = story.tokens.at(read.start), read.name
        if first < nth.last:  # "in May, 31 May", of which "May, 31" is read as one
            first = next((k for k in range(nth.last, nth.last + 3) if story.tokens.low[k].isdecimal()), first)
        if not nth.last <= first < nth.last + 5 or name.month != nth.month or not name.day or name.last_day:
            continue
        years = [name.year] if name.year else _years_near(story.published, nth.month) if story.published else []
        days = [day for year in years if (day := calendar_day(year, nth.month, name.day)) is not None]
        apposed = tuple(story.tokens.low[nth.last : first]) in _BEHIND
        for on in days[:1] if apposed and not any(_day_of(nth, d) == d for d in days) else ():
            yield from _held_against(story, nth, first, story.tokens.at(read.end), on)


def _that_year(story: Story, moment: Moment) -> int | None:
    """The year of *moment*: its own, that which its sentence tells, or that of publication."""
    if moment.sure and moment.start is not None:
        return moment.start.year
    here = [m.start.year for m in moments(story)[moment.sentence.number] if m is not moment and m.start is not None and m.sure]
    return here[0] if len(here) == 1 else story.published.year if story.published is not None and not here else None


def _years_near(published: date, month: int) -> list[int]:
    """The year of *published*, and the one in which *month* lies nearest to it."""
    nearest = min((published.year + k for k in (-1, 0, 1)), key=lambda year: abs((date(year, month, 15) - published).days))
    return list(dict.fromkeys((published.year, nearest)))


def _held_against(story: Story, nth: _Nth, first: int, last: int, told: date) -> Iterator[Link]:
    on = _day_of(nth, told)
    if on != told:
        names = story.moment(first, last, day(told)).id, story.moment(nth.first, nth.last, day(on)).id
        yield Link("same", names, assumption="the date is such a day of its month")


def _named(story: Story, sentence: Sentence) -> Iterator[_Nth]:
    """Each *first Monday of each month*, *the month's second Tuesday* and *last Friday in May* of *sentence*."""
    low = story.tokens.low
    for k in (k for k in story.places(_NTHS, sentence) if k < sentence.last - 3):
        number, weekday = _NTH[low[k]], WEEKDAYS.get(low[k + 1])
        if weekday is None or low[k + 2] not in ("of", "in") or low[k - 1] not in ("the", "on", "every", "each"):
            continue
        at = k + 3
        if low[at] in _EACH and low[at + 1] == "month":
            yield _Nth(sentence, k, at + 2, number, weekday)
        elif low[at] in MONTHS and story.tokens.written(at)[0].isupper():
            yield _Nth(sentence, k, at + 1, number, weekday, MONTHS[low[at]])


def _is_next(story: Story, moment: Moment) -> bool:
    """True for a date that the words take for the next of every month."""
    low, sentence = story.tokens.low, moment.sentence
    words = set(low[sentence.first : sentence.last])
    around = set(low[sentence.first : min(sentence.last, moment.last + 4)])
    named = bool(_NEXT & around) or low[moment.first - 2 : moment.first] in (["that", "is"], ["it", "is"])
    return not _OTHER & words and named and moment.date is not None and moment.date.name.last_day is None


def _is_of_it(story: Story, nth: _Nth, moment: Moment) -> bool:
    """True where the sentence of the date goes on about what is held: by a pronoun, or by a word that both have."""
    if moment.sentence is nth.sentence:
        return True
    words = [story.tokens.low[s.first : s.last] for s in (nth.sentence, moment.sentence)]
    here, there = ({w[:4] for w in some if len(w) > 3 and w.isalpha() and w not in _EMPTY} for some in words)
    return bool(_IT & set(words[1])) or bool(here & there) or story.apart(moment.sentence, nth.sentence) == 1 and "that" in words[1][:6]


_IT = frozenset("it its they their".split())
_EMPTY = frozenset("month months each every next this that with will from have been first second third fourth last week".split())


def _day_of(nth: _Nth, near: date) -> date:
    """The nth weekday of the month of *near*."""
    first = near.replace(day=1)
    if nth.number > 0:
        return first + timedelta(days=(nth.weekday - first.weekday()) % 7 + 7 * (nth.number - 1))
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - nth.weekday) % 7)
