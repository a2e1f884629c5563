"""Turning: whoever turns 80 does so on a birthday, so that a birth and a turning lie whole years apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.claims.claim import Claim
from claimcheck.reading.moments import Moment, moments, weekday_since
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages_told import Age
from claimcheck.values.calendar_days import shifted, weekday_before
from claimcheck.values.window import DAY, Window, day

_TURNS = frozenset("turn turns turning turned".split())
_ON = frozenset("in on , this last next coming".split())
_OPENS = frozenset("in on next this later".split())
_LED = frozenset("when before after by as should must can may would until till once if unless since where for next every".split())
_NOT_NOW = frozenset("had was were".split())
_AWAITED = frozenset("when before after by time as".split())
_TOLD = frozenset("film novel play drama character fictional scene".split())  # in which no one need be as old as in life
_CLAUSE, _WEEK = 8, 8


def turned(story: Story, age: Age, birth: Moment, here: Sequence[Moment]) -> Iterator[tuple[Claim, Claim]]:
    """The birth and the birthday of *turns 80 in May*, *will turn 80 next year*, each as one day of its year; none of other ages.

    The years of both tell the age: a turning is told of no day but that of the birthday.
    """
    if birth.start is None or not _is_turning(story, age) or _TOLD & story.words(age.sentence):
        return
    began = story.moment(birth.first, birth.last, day(_first(birth.start)))
    for first, last, number in _years(story, age, birth, here):
        if number > birth.start.year:
            yield began, story.moment(first, last, day(date(number, 1, 1)))


def is_awaited(story: Story, age: Age, birth: Moment) -> bool:
    """True for *will retire when he turns 70*, *before she turns 18*, where no other year than that of the birth is told."""
    low, sentence = story.tokens.low, age.sentence
    led = _AWAITED & set(low[max(sentence.first, age.first - 4) : age.first])
    dated = any(m.year and m is not birth for m in moments(story)[sentence.number])
    return age.lead in ("turn", "turns") and bool(led) and not dated


def _first(start: date) -> date:
    return date(start.year, 1, 1)


def _is_turning(story: Story, age: Age) -> bool:
    low, start = story.tokens.low, age.sentence.first
    clause = low[max(start, age.first - _CLAUSE) : age.first]
    wall = max((k for k, word in enumerate(clause) if word in (",", ";", "and", "but", "who")), default=-1)
    return age.lead in _TURNS and not (_LED | _NOT_NOW) & set(clause[wall + 1 :])


def _years(story: Story, age: Age, birth: Moment, here: Sequence[Moment]) -> Iterator[tuple[int, int, int]]:
    """The years in which the turning can be, each with the tokens that tell it."""
    named = [m for m in here if _is_of_turning(story, age, m)]
    if named:
        for moment in named[:1]:
            window = moment.window or _weekday(story, age, moment)
            if window is not None and window.start is not None and window.end is not None:
                first, last = window.start.year, (window.end - DAY).year
                yield from ((moment.first, moment.last, number) for number in range(first, last + 1) if last - first < 2)
        return
    low, published = story.tokens.low, story.published
    if published is None or age.lead == "turned" or low[age.last] == "birthday":
        return
    behind = low[age.last : age.last + 2]
    if behind in (["next", "year"], ["this", "year"]):
        yield age.last, age.last + 2, published.year + (behind[0] == "next")
        return
    if behind in (["this", "week"], ["this", "weekend"], ["this", "month"]):
        # "born on 3 May 1944 and turn 82 this week", told on the 5th
        near = {shifted(published, m).year for m in (-1, 0, 1)} if behind[1] == "week" and published.day < _WEEK else {published.year}
        yield from ((age.last, age.last + 2, number) for number in sorted(near))
        return
    if behind == ["next", "month"]:
        yield age.last, age.last + 2, shifted(_month(published), 1).year
        return
    yield from ((age.first - 1, age.last, number) for number in _coming(birth, published))


def _month(on: date) -> date:
    return on.replace(day=1)


def _weekday(story: Story, age: Age, moment: Moment) -> Window | None:
    """The days of a weekday: the next such day of *turns 80 on Sunday*, the last one of *turned 80 on Sunday*."""
    if moment.weekday is None or story.published is None:
        return None
    if age.lead == "turned":
        return day(weekday_before(moment.weekday, story.published))
    return day(weekday_since(moment.weekday, story.published - DAY))


def _is_of_turning(story: Story, age: Age, moment: Moment) -> bool:
    """True for the May of *turns 80 in May 2026*, *In May 2026 she turns 80*."""
    low = story.tokens.low
    last = age.last + (low[age.last] == "birthday")
    if moment.first >= last:
        return set(low[last : moment.first]) <= _ON and moment.first - last < 3
    opens = moment.first - age.sentence.first < 3 and low[age.sentence.first] in _OPENS
    return opens and age.first - moment.last < 7 and not {"and", "but", "when", ";"} & set(low[moment.last : age.first])


def _coming(birth: Moment, published: date) -> Iterator[int]:
    """The years of the birthdays that are to come within twelve months."""
    assert birth.start is not None and birth.window is not None and birth.window.end is not None
    coming = Window(published, shifted(published, 12) + DAY)
    for number in (published.year, published.year + 1):
        months = 12 * (number - birth.start.year)
        first, last = shifted(birth.start, months), shifted(birth.window.end - DAY, months)
        if coming.end is not None and first < coming.end and last >= published:
            yield number
