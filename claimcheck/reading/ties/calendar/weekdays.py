"""Weekdays of one day told apart: of a headline and its story, of a date and of the day that it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.clocks import Clock, clocks
from claimcheck.reading.lengths import exactly
from claimcheck.reading.moments import Moment, moments, on_weekday
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.values.window import day

_ENOUGH = 3  # words of some length that a headline and a sentence of one event share
_LONG = 4
_FAR = 5
_BRACKET = frozenset(("(",))


def weekdays(story: Story) -> Iterator[Link | Choice]:
    """The links of weekdays and clock times that are of one day or moment."""
    found = moments(story)
    yield from _of_date(story, found)
    yield from _of_headline(story, found)
    for sentence in story.sentences:
        yield from _in_brackets(story, sentence)
        yield from _of_weekend(story, found[sentence.number])
        yield from _in_apposition(story, found[sentence.number])
        yield from _named_day(story, found[sentence.number])


def _of_date(story: Story, found: Mapping[int, list[Moment]]) -> Iterator[Link]:
    """``on the day it began, a Monday. ... The date, 9 May 1977, is on the wall``: the only date is that of the day."""
    dated = [m for here in found.values() for m in here if m.is_day and m.sure]
    named = [m for here in found.values() for m in here if m.date is None and m.weekday is not None]
    named = [m for m in named if m.first > m.sentence.first and story.tokens.low[m.first - 1] == "a"]
    if len(dated) != 1 or len(named) != 1 or abs(story.apart(dated[0].sentence, named[0].sentence)) > _FAR:
        return
    date, weekday = dated[0], named[0]
    ahead = story.tokens.low[max(date.sentence.first, date.first - 3) : date.first]
    lead = story.tokens.low[max(weekday.sentence.first, weekday.first - 6) : weekday.first]
    if date.start is None or weekday.weekday is None or not ("date" in ahead or "day" in lead):
        return
    on = weekday.at(story, day(on_weekday(weekday.weekday, date.start)))
    yield Link("same", (date.claim(story).id, on.id), assumption=f"line {line(on)} tells the weekday of “{date.claim(story).said}”")


def _in_apposition(story: Story, here: Sequence[Moment]) -> Iterator[Link]:
    """``by the Friday before, 7 March``: the weekday and, behind a comma, the date that it is."""
    low = story.tokens.low
    for weekday, date in pairwise(here):
        gap = low[weekday.last : date.first]
        alone = weekday.date is None and weekday.weekday is not None and date.is_day and date.weekday is None
        owned = low[weekday.first].endswith(("'s", "’s")) and gap[-2:] == [",", "on"] and len(gap) < 5 and low[date.last] == ","
        if alone and (gap in _THAT_DAY or owned) and date.start is not None and date.date is not None and date.date.name.day is not None:
            on = weekday.at(story, day(on_weekday(weekday.weekday or 0, date.start)))
            yield Link("same", (date.claim(story).id, on.id), assumption=f"line {line(on)} tells the weekday of “{date.claim(story).said}”")


def _named_day(story: Story, here: Sequence[Moment]) -> Iterator[Link]:
    """``Yesterday, 8 April,``, ``tomorrow (10 April)``: the day that the word means, and the date behind it."""
    low = story.tokens.low
    for date in here:
        k = date.first - 2
        if story.published is None or not date.is_day or date.date is None or date.date.name.day is None or date.date.name.last_day:
            continue
        if k < date.sentence.first or low[k] not in _DAYS_FROM or low[k + 1] not in (",", "("):
            continue
        quoted = sum(w in _MARKS for w in low[date.sentence.first : k]) % 2
        if low[date.last] in (",", ")") and not quoted and low[k - 1] not in _LIKE and date.weekday is None:
            on = story.moment(k, k + 1, day(story.published + timedelta(days=_DAYS_FROM[low[k]])))
            yield Link("same", (date.claim(story).id, on.id), assumption=f"line {line(on)} tells the date of “{on.said}”")


_DAYS_FROM = {"yesterday": -1, "tomorrow": 1}
_MARKS = frozenset('"“”')
_LIKE = frozenset("of than like as until till since from that".split())
_THAT_DAY = (["before", ","], ["after", ","], ["following", ","], ["next", ","])


def _of_headline(story: Story, found: Mapping[int, list[Moment]]) -> Iterator[Choice]:
    """The one weekday of the headline, and those of the sentence that tells the same in the most alike words."""
    tops = [m for s in story.sentences if s.role == "headline" for m in found[s.number] if m.weekday is not None and m.date is None]
    body = [m for s in story.sentences if s.role == "body" for m in found[s.number]]
    if len(tops) != 1 or not body or any(m.weekday == tops[0].weekday for m in body):
        return
    top = tops[0]
    shared = _words(story, top.sentence)
    near = [m for m in body if (m.is_day or m.weekday is not None) and len(shared & _words(story, m.sentence)) >= _ENOUGH]
    options: list[Link] = []
    for moment in near[:4]:
        start = moment.start if moment.is_day else None
        if top.weekday is None or (start is None and moment.weekday is None):
            continue
        if start is None:
            pair = (top.in_one_week(story).id, moment.in_one_week(story).id)
        else:
            pair = (top.at(story, day(on_weekday(top.weekday, start))).id, moment.at(story, day(start)).id)
        options.append(Link("same", pair, assumption="headline and story tell of one day"))
    if options and len({m.sentence.number for m in near}) == 1 and len(near) == 1:
        yield Choice(tuple(options))


def _words(story: Story, sentence: Sentence) -> set[str]:
    return {word[:6] for word in story.tokens.low[sentence.first : sentence.last] if len(word) >= _LONG and word.isalpha()}


def _of_weekend(story: Story, here: Sequence[Moment]) -> Iterator[Link]:
    """``the weekend of 21 and 22 March``: a Saturday and the day after, or one day of the two."""
    low = story.tokens.low
    for moment in here:
        name, k = moment.date.name if moment.date is not None else None, moment.first - 1
        k -= low[k] in ("of", ",")
        if name is None or name.day is None or moment.start is None or low[k] != "weekend" or moment.weekday is not None:
            continue
        days = (name.last_day or name.day) - name.day
        allowed = {0: (4, 5, 6), 1: (5,), 2: (4, 5)}.get(days, ())
        if allowed and moment.start.weekday() not in allowed:
            first = story.moment(moment.first, moment.last, day(moment.start))
            on = story.moment(k, k + 1, day(on_weekday(5, moment.start)))
            yield Link("same", (first.id, on.id), assumption="the weekend is a Saturday and a Sunday of this year")


def _in_brackets(story: Story, sentence: Sentence) -> Iterator[Choice]:
    """``17:20 (5.20 p.m.)``: one clock time, told twice."""
    found = clocks(story, sentence) if story.places(_BRACKET, sentence) else []
    for one, other in zip(found, found[1:], strict=False):
        gap = story.tokens.low[one.last : other.first]
        if gap == ["("] and story.tokens.low[other.last : other.last + 1] == [")"]:
            pairs = [(a, b) for a in one.minutes for b in other.minutes]
            links = [_at_once(story, one, other, a, b) for a, b in sorted(pairs, key=lambda pair: abs(pair[0] - pair[1]))]
            yield Choice(tuple(links[:1] if pairs else links))


def _at_once(story: Story, one: Clock, other: Clock, a: int, b: int) -> Link:
    claims = (story.word(c.first, c.last, exactly(m, "minute"), "measure") for c, m in ((one, a), (other, b)))
    return Link("same", tuple(c.id for c in claims), proof="the bracket tells the clock time again")
