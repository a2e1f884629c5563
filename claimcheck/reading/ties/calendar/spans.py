"""Spans of time: from one day, year or clock time to another, and the length that is told of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.clocks import Clock, clocks, day_of, written
from claimcheck.reading.lengths import IN_DAYS, LONGEST, Length, lengths
from claimcheck.reading.moments import Moment, moments, on_weekday, weekday_since
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.one_day import MINUTES_OF_A_DAY, lies_behind, on_one_day
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.equating import equated
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.window import Window, day, month, year

_TO = frozenset("to until till through and - – — ,".split())
_STARTS = frozenset(
    "open opens opened opening start starts started starting begin begins began beginning run runs ran last lasts lasted from between shut "
    "shuts begun close closes closed arrested detained held joined entered became left sailed set came arrive arrives arriving".split()
)
_ENDS = frozenset(
    "close closes closed closing end ends ended ending finish finishes finished finishing reopen reopens reopened conclude concludes "
    "concluded freed released lifted over stopped returned left leave leaves leaving departing depart departs quit retired resigned".split()
)
_SPELLS = frozenset("span period total stretch spell run reign tenure".split())
_BROKEN = frozenset("break interruption intermission".split())
_NO_SPAN = frozenset("later earlier after before ago old into each every per".split())
_FINE = frozenset("hour day night week fortnight".split())
_REACH = 12
_SOME_DAY = date(2025, 6, 4)


class Stretch(NamedTuple):
    """A span from *start* to *end*, whose words are the tokens *first* up to *last*."""

    first: int
    last: int
    start: Moment
    end: Moment
    # Two verbs tell it: "opens on Friday and closes on Sunday".
    verbal: bool = False


def spans(story: Story) -> Iterator[Link | Choice]:
    """Every span of time that the words give a start, an end and a length."""
    found = moments(story)
    yield from _only_dates(story, found)
    last: Stretch | None = None
    for sentence in story.sentences:
        told = [x for x in lengths(story, sentence) if not _NO_SPAN & set(lies_behind(story, sentence, x)) and not is_of_work(story, x)]
        stretches = list(_stretches(story, sentence, found[sentence.number]))
        ends = {s.end.first for s in stretches}
        # "shut from Friday to Monday, four days, and reopens on Tuesday"
        stretches = [s for s in stretches if not (s.verbal and s.start.first in ends)]
        for stretch in stretches:
            if not _is_one_of_several(story, stretch, stretches):
                yield from _measured(story, sentence, stretch, told)
        if len(found[sentence.number]) <= 1 and not stretches and (told or story.here(sentence)):
            yield from on_one_day(story, sentence, told)
        yield from _since(story, sentence, found[sentence.number], told, stretches)
        if last is not None and last.start.sentence.number == sentence.number - 1 and not stretches:
            yield from _all_of(story, sentence, last)
        last = stretches[-1] if stretches else None


_WORKING = frozenset("working business trading school sitting teaching court".split())
_SITTINGS = frozenset("hearings evidence testimony sittings talks debate deliberations".split())


def is_of_work(story: Story, length: Length) -> bool:
    """True for *ten working days*, *ten days of hearings*, *seven days, with the weekend off*: the days between are not counted."""
    low = story.tokens.low
    sat = low[length.last] == "of" and low[length.last + 1] in _SITTINGS
    sentence = story.sentence_at(length.first)
    rested = sentence is not None and "off" in (told := story.words(sentence)) and bool({"weekend", "weekends"} & told)
    return sat or rested or bool(_WORKING & set(low[length.first : length.last]))


# ---- from one to the other -------------------------------------------------------------------------------------------


def _stretches(story: Story, sentence: Sentence, here: Sequence[Moment]) -> Iterator[Stretch]:
    low = story.tokens.low
    told = clocks(story, sentence) if len(here) > 1 else []
    for moment in here:
        yield from in_one(story, moment)
    for start, end in pairwise(here):
        timed = {k for c in told for k in range(c.first, c.last)}
        gap = [
            low[k]
            for k in range(start.last, end.first)
            if k not in timed and low[k] not in ("on", "the", "noon", "midnight", "midday", "morning", "evening", "night", "early", "late")
        ]
        ahead = low[max(sentence.first, start.first - 6) : start.first]
        until = 0 < len(gap) <= 6 and gap[0] in ("until", "till", "to") and low[start.first - 1 : start.first] == ["from"]
        joined = until or 0 < len(gap) <= 3 and set(gap) <= _TO and ("and" not in gap or "between" in ahead) and (gap != [","])
        led = {"from", "between", "runs", "run", "ran", "lasts", "lasted", "open", "closed"} & set(ahead) or set(gap) & {
            "to",
            "until",
            "till",
            "through",
        }
        if joined and led:
            yield Stretch(start.first, end.last, start, end)
        elif len(gap) <= _REACH and _STARTS & set(ahead) and _ENDS & set(gap) and not {";", "after", "before"} & set(gap):
            yield Stretch(start.first, end.last, start, end, verbal=True)


def in_one(story: Story, moment: Moment) -> Iterator[Stretch]:
    """The span within one date: ``1996 to 2008``, ``3 to 7 June``, ``3-7 June``."""
    read, low = moment.date, story.tokens.low
    if read is None:
        return
    years = [k for k in range(moment.first, moment.last) if low[k].isdecimal() and len(low[k]) == 4]
    if read.name.month is None and len(years) == 2:
        one, two = (Moment(k, k + 1, moment.sentence, year(int(low[k])), date=read) for k in years)
        yield Stretch(moment.first, moment.last, one, two)
    elif read.name.last_day is not None and read.name.day is not None and moment.start is not None:
        days = [k for k in range(moment.first, moment.last) if low[k].isdecimal() and len(low[k]) <= 2]
        if len(days) == 2:
            length = timedelta(days=read.name.last_day - read.name.day)
            one = Moment(days[0], days[0] + 1, moment.sentence, day(moment.start), date=read)
            yield Stretch(
                moment.first, moment.last, one, Moment(days[1], moment.last, moment.sentence, day(moment.start + length), date=read)
            )


def both_ends(story: Story, moment: Moment) -> list[Moment]:
    """*moment*, or both ends of *2005 to 2021*."""
    return next(([s.start, s.end] for s in in_one(story, moment)), [moment])


def _measured(story: Story, sentence: Sentence, stretch: Stretch, told: Sequence[Length]) -> Iterator[Link | Choice]:
    """The one length that the words give to the span: before it (``the three-day fair``, ``nine days, from``) or in apposition."""
    low = story.tokens.low
    near = [x for x in told if _belongs(story, sentence, stretch, x) and not _in_all(story, sentence, x)]
    if len(near) != 1 or {"again", "twice"} & story.words(sentence):
        return  # "from 1994 to 1997 and again from 2003 to 2010: ten years in power"
    if {"later", "afterwards"} & set(low[stretch.end.last : near[0].first]):
        return  # "played between 1959 and 1977, and later spent 21 years as its groundsman"
    if _is_one_of_many(story, near[0]):
        return
    proof = "the sentence tells a span with its start, end and length"
    if near[0].claim.amount.unit in ("hour", "minute"):
        options = [Link("span", (near[0].claim.id, *ids), proof=proof) for ids in _by_clock(story, sentence, stretch, near[0])]
        if options:
            yield Choice(tuple(options))
            return
    if near[0].claim.amount.unit == "minute" and stretch.start.weekday is not None:
        return  # "a crossing of 25 minutes, from Tuesday to Thursday"
    if near[0].claim.amount.unit == "hour" and clocks(story, sentence):
        return  # "from 10pm until 5am on four nights, Monday to Thursday, or 28 hours in all"
    if {"to", "have"} <= set(low[max(sentence.first, near[0].first - 14) : near[0].first]) and "now" in low[near[0].last : sentence.last]:
        return  # "were to have lasted five days, will now start on Friday"
    ends = ends_of(story, stretch.start, stretch.end, near[0])
    if ends is not None:
        yield Link("span", (near[0].claim.id, ends[0].id, ends[1].id), proof=proof)


def _is_one_of_many(story: Story, length: Length) -> bool:
    """True for *two four-year terms, from 2014 to 2022*, *three two-hour talks*: the span is as many times as long."""
    low = story.tokens.low
    return "-" in low[length.first : length.last] and SMALL.get(low[length.first - 1], 0) > 1 and low[length.last].endswith("s")


def _is_one_of_several(story: Story, stretch: Stretch, stretches: Sequence[Stretch]) -> bool:
    """True for *four days, 3-4 March and 9-10 March*: their lengths add up."""
    ends = ((a.last, b.first) for a, b in pairwise(stretches) if stretch in (a, b))
    return any(set(story.tokens.low[last:first]) <= {",", "and", "from"} for last, first in ends)


def _in_all(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *from 1990 to 2002, and from 2010 to 2014, 16 years in all*."""
    low = story.tokens.low
    behind = low[length.last : length.last + 2]
    added = behind in (["in", "all"], ["in", "total"], ["all", "told"]) or behind[:1] == ["altogether"]
    return added and low[sentence.first : length.first].count("from") > 1


def _by_clock(story: Story, sentence: Sentence, stretch: Stretch, length: Length) -> Iterator[tuple[str, str]]:
    """``from noon on Friday to noon on Sunday``: both ends with the clock times beside them."""
    ends = ends_of(story, stretch.start, stretch.end, length)
    told = clocks(story, sentence)
    starts, stops = _beside(told, stretch.start), _beside(told, stretch.end)
    if ends is None or not starts or not stops or starts[0] == stops[-1]:
        return
    first, last = starts[0], stops[-1]
    for one in first.minutes:
        for other in last.minutes:
            if abs(other - one) == MINUTES_OF_A_DAY:
                continue  # midnight and midnight
            spots = (min(first.first, stretch.start.first), max(first.last, stretch.start.last), min(last.first, stretch.end.first))
            start = story.moment(spots[0], spots[1], day_of(ends[0].when, one), written(one))
            end = story.moment(spots[2], max(last.last, stretch.end.last), day_of(ends[1].when, other), written(other))
            yield start.id, end.id


def _beside(told: Sequence[Clock], moment: Moment) -> list[Clock]:
    """The clock times that stand next to *moment*."""
    return [c for c in told if 0 <= moment.first - c.last <= 2 or 0 <= c.first - moment.last <= 2]


def _belongs(story: Story, sentence: Sentence, stretch: Stretch, length: Length) -> bool:
    low = story.tokens.low
    if _BROKEN & set(low[sentence.first : sentence.last]):
        return False
    if length.bare or length.claim.amount.unit not in ("hour", "minute", "day", "night", "week", "fortnight", "month", "year", "decade"):
        return False
    if is_of_each(story, sentence, length) or "consecutive" in low[length.first : length.last + 1]:
        return False  # "any nine consecutive weeks between May and June of next year"
    if length.last <= stretch.first:
        gap = low[length.last : stretch.first]
        hyphened = "-" in story.document.text[story.tokens.start[length.first] : story.tokens.end[length.last - 1]]
        led = low[max(sentence.first, length.first - 1) : length.first]
        verbs = {"took", "takes", "lasts", "lasted", "last", "for", "spent", "ran", "runs", "served", "closed", "of"}
        return (
            len(gap) <= _REACH
            and not {";", "but", "which", "who", "of", "that"} & set(gap)
            and (hyphened or (not stretch.verbal and bool(verbs & set(led))) or gap[:1] in ([","], ["from"]))
        )
    gap = low[stretch.last : length.first]
    if gap[-1:] == ["of"] and _SPELLS & set(gap) and len(gap) <= 5:
        return True
    if gap in (["after"], [",", "after"]):
        return True
    if len(gap) <= 4 and gap[-1:] and gap[-1] in ("last", "lasts", "lasted", "lasting", "takes", "took"):
        return True
    if len(gap) > 5 or {";", "and", "but", "every"} & set(gap):
        return False
    return equated(story, length.first, sentence, apposed=True) is not None or gap in ([","], ["("], ["—"], ["–"])


def is_of_each(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for ``two terms of five years``: the length is that of each of several."""
    low, k = story.tokens.low, length.first - 1
    k -= low[k] in ("nearly", "about", "almost", "around", "roughly")
    return k > sentence.first and low[k] == "of" and is_plural(low[k - 1]) and low[k - 1] not in ("years", "days")


def ends_of(story: Story, start: Moment, end: Moment, length: Length) -> tuple[Claim, Claim] | None:
    """Both ends as claims; weekdays are those that lie nearest to so long apart, years that are left out the nearest that fit."""
    fine = length.claim.amount.unit in _FINE | {"minute"}
    if start.weekday is not None and end.weekday is not None and (start.window is None or end.window is None):
        return _of_weekdays(story, start, end, length)
    if start.window is None or end.window is None or start.start is None or end.start is None:
        return None
    if fine and not (start.is_day and end.is_day):
        return None
    if end.start >= start.start or (end.sure and start.sure):
        return start.claim(story), end.claim(story)
    if not end.sure and (after := _next_year(end.window)) is not None:
        return start.claim(story), end.at(story, after)
    before = _next_year(start.window, -1)
    return (start.at(story, before), end.claim(story)) if before else None


def _next_year(window: Window, by: int = 1) -> Window | None:
    if window.start is None:
        return None
    try:
        moved = window.start.replace(year=window.start.year + by)
    except ValueError:
        return None
    return day(moved) if window.days == 1 else month(moved.year, moved.month)


def _of_weekdays(story: Story, start: Moment, end: Moment, length: Length) -> tuple[Claim, Claim] | None:
    assert start.weekday is not None and end.weekday is not None
    on = story.published
    first = start.start if start.is_day and start.start else on_weekday(start.weekday, on or _SOME_DAY)
    days = _days(length)
    last = weekday_since(end.weekday, first)
    while days is not None and (last - first).days + 4 < days:
        last += timedelta(days=7)
    if end.is_day and end.start is not None:
        last = end.start
        first = start.start if start.is_day and start.start else on_weekday(start.weekday, last - timedelta(days=days or 1))
    return start.at(story, day(first)), end.at(story, day(last))


def _days(length: Length) -> int | None:
    number, unit = length.claim.stated.number, length.claim.amount.unit
    if number is None or unit not in _FINE:
        return None
    days = int(number * IN_DAYS[unit])
    return days if 0 <= days < LONGEST else None


# ---- since, and after so long ----------------------------------------------------------------------------------------


_OFTEN = (["every"], ["each"], ["once"], ["twice"], ["times"])


def _since(
    story: Story, sentence: Sentence, here: Sequence[Moment], told: Sequence[Length], stretches: Sequence[Stretch]
) -> Iterator[Choice]:
    """``has been shut for nine months`` since a date of the sentence, until another one or until publication."""
    low = story.tokens.low
    here_since = [m for m in here if low[m.first - 1] == "since"]
    if stretches or not here_since:
        return
    for length in told:
        ahead = low[max(sentence.first, length.first - 8) : length.first]
        if length.claim.amount.unit not in ("day", "week", "month", "year", "decade") or ahead[-1:] in _OFTEN:
            continue
        since = [m for m in here_since if "for" not in ahead[-1:] or not {"and", "but"} & set(_within(low, length, m))]
        apposed = [
            m for m in here_since
            if low[m.last : m.last + 1] in ([","], ["("], ["—"]) and 0 < length.first - m.last <= 4
            and (length.first - m.last == 1 or low[length.first - 1] == "of")
        ]  # fmt: skip
        lasting = bool(apposed) or (ahead[-1:] == ["for"] and bool({"has", "have"} & set(ahead)))
        since = apposed or since
        direct = bool(since) and low[length.last : length.last + 1] == ["since"]
        starts = [m for m in since if m.window is not None]
        if len(starts) != 1 or not (lasting or direct):
            continue
        yield from _until(story, starts[0], [m for m in here if m.first > starts[0].first], length)


def _within(low: Sequence[str], length: Length, moment: Moment) -> Sequence[str]:
    return low[length.last : moment.first] if length.first < moment.first else low[moment.last : length.first]


def _until(story: Story, start: Moment, ends: Sequence[Moment], length: Length) -> Iterator[Choice]:
    options: list[Link] = []
    assumed = f"the time of line {line(length.claim)} is counted from “{start.claim(story).said}”"
    for end in [m for m in ends if m.window is not None]:
        pair = ends_of(story, start, end, length)
        if pair is not None:
            options.append(Link("span", (length.claim.id, pair[0].id, pair[1].id), assumption=assumed))
    if story.published is not None and start.start is not None and start.start <= story.published:
        options.append(Link("span", (length.claim.id, start.claim(story).id), assumption=f"{assumed} to the day of publication"))
    if options:
        yield Choice(tuple(options[:4]))


def _only_dates(story: Story, found: Mapping[int, list[Moment]]) -> Iterator[Link]:
    """``the 40-day strike`` in a story that has two dates in all, which are its first and its last day."""
    days = [m for here in found.values() for m in here if m.is_day]
    months = [m for here in found.values() for m in here if not m.is_day]
    if len(days) != 2 or months:
        return
    first, last = sorted(days, key=lambda m: m.start or _SOME_DAY)
    low = story.tokens.low
    for sentence in story.sentences:
        for length in lengths(story, sentence):
            hyphened = "-" in low[length.first : length.last] and low[length.first - 1 : length.first] == ["the"]
            long = length.claim.amount.unit == "day" and (length.claim.stated.number or 0) > 7
            if hyphened and long and last.sentence.number <= sentence.number:
                ends = ends_of(story, first, last, length)
                if ends is not None:
                    assumed = f"“{length.claim.said}” is from “{ends[0].said}” to “{ends[1].said}”"
                    yield Link("span", (length.claim.id, ends[0].id, ends[1].id), assumption=assumed)


def _words_of(story: Story, stretch: Stretch) -> set[str]:
    return set(story.words(stretch.start.sentence))


_GO_ON = frozenset("will would are were take took have had should include included saw brought".split())


def _all_of(story: Story, sentence: Sentence, stretch: Stretch) -> Iterator[Link]:
    """``... from Monday to Sunday. The bar will be open on all seven days``."""
    low = story.tokens.low
    for length in lengths(story, sentence):
        led = low[sentence.first : length.first]
        opens = led in (["the"], ["those"], ["these"]) and low[length.last] in _GO_ON and not length.bare
        own = low[length.last] == "of" and low[length.last + 1] == "the" and low[length.last + 2] not in _words_of(story, stretch)
        if length.claim.amount.unit in ("day", "night") and (led[-1:] == ["all"] or opens) and not own:
            ends = ends_of(story, stretch.start, stretch.end, length)
            if ends is not None:
                assumed = f"the days of line {line(length.claim)} are those of the sentence before"
                yield Link("span", (length.claim.id, ends[0].id, ends[1].id), assumption=assumed)
