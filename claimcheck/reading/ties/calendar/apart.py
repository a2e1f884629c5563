"""Events so long apart: ``a fortnight later, on 19 May``, ``two days into the strike, on Thursday``, ``put off for a week``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.day_names import calendar_day
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import IN_DAYS, LONGEST, Length, exactly, lengths
from claimcheck.reading.lengths_of_time import LONG_UNITS
from claimcheck.reading.moments import Moment, moments, on_weekday
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.words.grammar import TAKEN_UP
from claimcheck.reading.words.pasts import is_past_form
from claimcheck.values.calendar_days import shifted
from claimcheck.values.interval import Interval
from claimcheck.values.window import day

_LATER = frozenset("later after into on afterwards thereafter".split())
_EARLIER = frozenset("earlier before previously".split())
_MOVED = frozenset("put postponed delayed moved adjourned deferred rescheduled pushed".split())
_SLACK = 2
_CLAUSES = frozenset("who which whose whom when where while because ; until and but".split())
_FINE = frozenset("hour day week fortnight".split())
_PARTS = frozenset("day morning evening afternoon night".split())
_FOLLOWING = frozenset(("following", "next"))
_FAR = 5
_NEAR = 9  # words between the length and the date that it leads to


def apart(story: Story) -> Iterator[Choice]:
    """Every length that leads from one date to another, with the dates that it can lead from."""
    found = moments(story)
    for sentence in story.sentences:
        if not found[sentence.number]:
            continue
        for spell in (*lengths(story, sentence), *_next_day(story, sentence)):
            length = _to_the_day(story, spell)
            if story.tokens.low[spell.last : spell.last + 2] == ["before", ","] and _SAID & set(
                story.tokens.low[spell.last : sentence.last]
            ):
                continue  # "half that of the year before, the ministry said on Wednesday"
            words = {*story.tokens.low[spell.first : spell.last], story.tokens.low[spell.last]}
            if story.tokens.low[spell.first - 1] == "of" and words & {"after", "before", "following", "next"}:
                continue  # "at noon on Saturday of the week after", "the Tuesday of the next week": which day it is
            sign = _sign(story, sentence, length)
            told = _told(story, sentence, length, found) if sign else None
            if told is not None:
                options = [link for one in _others(story, sentence, told, length, found) for link in _link(story, sign, length, told, one)]
                if not options and sign < 0 and length.last > spell.last and told.sure and told.is_day and story.published is not None:
                    assumed = f"the time of line {line(length.claim)} is counted to the day of publication"
                    options = [Link("ago", (length.claim.id, told.claim(story).id), assumption=assumed)]
                if options:
                    yield Choice(tuple(options))


_SAID = frozenset("said says announced reported".split())
_BEGUN = frozenset("began begun begins started broke".split())


def _to_the_day(story: Story, length: Length) -> Length:
    """*length* in years where it is one of centuries, with ``to the day`` behind it where that stands there."""
    number = length.claim.stated.number
    if length.claim.amount.unit == "century" and number is not None:
        claim = story.word(length.first, length.last, exactly(100 * Fraction(number), "year"), "duration")
        length = length._replace(claim=claim)
    exact = story.tokens.low[length.last : length.last + 3] == ["to", "the", "day"]
    return length._replace(last=length.last + 3) if exact else length


def _next_day(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``the following day``, ``the next morning``, ``the day after``."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 3):
        if low[k : k + 3] == ["the", "very", "next"] and low[k + 3] in _PARTS and low[k + 4] in (",", "("):
            yield Length(k, k + 4, story.word(k, k + 4, exactly(1, "day"), "duration"))
        next_one = low[k + 1] in _FOLLOWING and low[k + 2] in _PARTS
        if low[k] == "the" and (next_one or (low[k + 1] in _PARTS and low[k + 2] == "after" and low[k + 3] in (",", "("))):
            yield Length(k, k + 3, story.word(k, k + 3, exactly(1, "day"), "duration"))


def _sign(story: Story, sentence: Sentence, length: Length) -> int:
    """1 where the date comes so long after another, -1 where before, 0 where the words do not say."""
    low = story.tokens.low
    if low[length.last - 2] in _FOLLOWING or (low[length.first] == "the" and low[length.last - 1] == "after"):
        return 1 if low[length.last : length.last + 1] in ([","], ["("]) else 0
    behind = low[length.last : min(sentence.last, length.last + 2)]
    if low[length.first - 2 : length.first] == ["forward", "by"] and behind[:1] == ["to"]:
        return -1
    ahead = low[max(sentence.first, length.first - 5) : length.first]
    after_them = behind[:1] in (["after"], ["before"]) and behind[1:] in (["he"], ["she"], ["it"], ["they"])
    if after_them and not any(m.first >= length.last for m in moments(story)[sentence.number]) and not _told_next(story, sentence, length):
        return 0  # "in January 1983, about a year after he took office"
    if behind[:1] == ["into"] and _BEGUN & set(low[length.last : length.last + 9]):
        return 0  # "was two years into the war that had begun in 2011"
    if behind[:1] == ["on"] and behind[1:] and (behind[1][0].isupper() or behind[1] not in (",", ".")):
        return 1 if _MOVED & set(ahead) else 0
    if _is_still_to_go(story, sentence, length):
        return 1
    if behind and behind[0] in _LATER:
        return 1
    if behind and behind[0] in _EARLIER:
        return -1
    if _MOVED & set(ahead) and ahead[-1] in ("for", "by", "back"):
        return 1
    return 0


def _is_still_to_go(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for ``will not be known for another two days, on Sunday``, ``It will be three days before they end, on Friday``."""
    low = story.tokens.low
    ahead = low[max(sentence.first, length.first - 9) : length.first]
    another = low[length.first] == "another" or ahead[-1:] == ["another"]
    if low[length.last : length.last + 1] in (["before"], ["until"]) and low[sentence.first] == "it":
        return ahead[-1:] in (["be"], ["was"]) or another
    return another and "for" in (*ahead[-2:], low[length.first - 1]) and bool({"not", "n't", "never", "no"} & set(ahead))


def _told(story: Story, sentence: Sentence, length: Length, found: Mapping[int, list[Moment]]) -> Moment | None:
    """The date that the length leads to: the next one behind it, else the one just before it."""
    here = found[sentence.number]
    low = story.tokens.low
    if _is_still_to_go(story, sentence, length):
        later = [m for m in here if length.last <= m.first < length.last + 2 * _NEAR]
        return later[0] if len(later) == 1 and not {"and", "but", ";"} & set(low[length.last : later[0].first]) else None
    if _is_after(low, length):
        near = [m for m in here if m.last <= length.first and length.first - m.last <= 2]
        inside = [m for m in here if m.first > length.last]
        if near or not inside or inside[0].first > length.last + _NEAR:
            return near[-1] if near else _opening(story, sentence, length, here)
        if len(inside) == 1:
            if (opening := _opening(story, sentence, length, here)) is not None:
                return opening
            return (
                inside[0] if TAKEN_UP & set(low[length.last + 1 : length.last + 3]) and "," in low[length.last : inside[0].first] else None
            )
        gap = low[inside[0].last : inside[1].first]
        return inside[1] if len(gap) <= 2 or ("," in (gap[0], gap[-2]) and not _CLAUSES & set(gap)) else None
    behind = [m for m in here if length.last <= m.first <= length.last + _NEAR]
    if behind and not _CLAUSES & set(low[length.last : behind[0].first]):
        return behind[0]
    near = [m for m in here if m.last <= length.first and length.first - m.last <= 2]
    return near[-1] if near else None


def _opening(story: Story, sentence: Sentence, length: Length, here: Sequence[Moment]) -> Moment | None:
    """The 21 June of *On 21 June the road was opened, three weeks after*, *It was on 21 June that*, where no other day is told ahead."""
    low, ahead = story.tokens.low, [m for m in here if m.last <= length.first]
    if len(ahead) != 1 or low[length.first - 1] != "," or low[length.last] != "after":
        return None
    lead, gap = low[sentence.first : ahead[0].first], low[ahead[0].last : length.first - 1]
    opens = lead in (["on"], ["in"]) or (lead[:2] == ["it", "was"] and gap[:1] == ["that"])
    return ahead[0] if opens and not (_CLAUSES & set(gap[1:]) or {",", "but", "said"} & set(gap[1:])) else None


def _is_after(low: Sequence[str], length: Length) -> bool:
    """True where the date that it is counted from stands behind: *after the flood of*, *later than the target of*."""
    behind = low[length.last + 1 : length.last + 2]
    return (low[length.last : length.last + 1] in (["after"], ["before"]) and behind not in ([","], [")"], ["."])) or low[
        length.last + 1 : length.last + 2
    ] == ["than"]


def _others(story: Story, sentence: Sentence, told: Moment, length: Length, found: Mapping[int, list[Moment]]) -> list[Moment]:
    """The dates that the length can lead from, the nearest first."""
    low = story.tokens.low
    here = [m for m in found[sentence.number] if m is not told]
    following = _told_next(story, sentence, length) if low[length.last : length.last + 1] == ["after"] else []
    if following and not any(m.first > length.last for m in here):
        return following
    dated = any(length.last < m.first <= length.last + _NEAR and "," not in low[length.last : m.first] for m in here)
    again = bool(TAKEN_UP & set(low[length.last + 1 : length.last + 3])) and not dated  # not "after it was founded in 1998"
    if not _is_still_to_go(story, sentence, length) and _is_after(low, length) and not again:
        near = [m for m in here if length.last < m.first <= length.last + _NEAR][:1]
        return [m for m in near if "," not in low[length.last : m.first - 1] or told.first > m.first]
    before = [m for s in story.beside(sentence, _FAR, -1) if s.number < sentence.number for m in found[s.number]]
    return ([m for m in here if m.first < length.first][::-1] + before[::-1])[:6]


def _told_next(story: Story, sentence: Sentence, length: Length) -> list[Moment]:
    """The 9 June of *three weeks after the border had been closed. That was on 9 June*, *... The border was closed on 9 June*."""
    low = story.tokens.low
    behind = [s for s in story.beside(sentence, 0, 1) if s.number == sentence.number + 1]
    told = moments(story)[behind[0].number] if behind else []
    clause = low[length.last + 1 : next((k for k in range(length.last, sentence.last) if low[k] in (",", ";")), sentence.last)]
    if len(told) != 1 or not clause or not any(is_past_form(w) for w in clause):
        return []
    lead = low[behind[0].first : told[0].first]
    taken_up = lead[:1] in (["that"], ["this"]) and lead[1:2] in (["was"], ["happened"], ["came"], ["had"]) and len(lead) < _FAR
    again = len({w[:_STEM] for w in clause if len(w) >= _STEM} & {w[:_STEM] for w in lead if len(w) >= _STEM}) > 1
    return told if taken_up or again else []


_STEM = 5


def _link(story: Story, sign: int, length: Length, told: Moment, other: Moment) -> Iterator[Link]:
    ends = _ends(story, sign, length, told, other)
    if ends is None:
        return
    measure, first, last = ends
    yield Link(
        "apart", (measure.id, first.id, last.id), assumption=f"the time of line {line(measure)} is from {_day(first)} to {_day(last)}"
    )


def _day(claim: Claim) -> str:
    return f"“{claim.said}”"


def _ends(story: Story, sign: int, length: Length, told: Moment, other: Moment) -> tuple[Claim, Claim, Claim] | None:
    """The length and the two days, a weekday resolved to the day that is nearest to so long after the other."""
    fine = length.claim.amount.unit in _FINE
    if length.claim.amount.unit not in (*_FINE, "month", "year", "decade"):
        return None
    if not fine and _is_exact(story, length) and (ends := _on_the_day(story, sign, length, told, other)) is not None:
        return ends
    if not fine:
        if sign < 0 or story.tokens.low[length.last - 1] == "day":
            told, other = _placed(story, told), _placed(story, other)
        few = length.claim.amount.unit == "month" and (length.claim.stated.number or 12) < 12
        if few and told.is_day and other.is_day and not (told.sure or other.sure):
            told, other = _within_a_year(sign, told, other)
        both = told.window is not None and other.window is not None and told.sure and other.sure
        return _ordered(sign, length.claim, other.claim(story), told.claim(story)) if both else None
    days = _count(length)
    start = other.start if other.is_day else _based(story, other)
    if days is None or start is None or (told.window is not None and not told.is_day):
        return None
    exact = not _EXACTLY.isdisjoint(story.tokens.low[length.first - 1 : length.first + 1])
    measure = _in_days(story, length, days, slack=0 if exact else _SLACK) if length.claim.amount.unit not in ("day",) else length.claim
    if told.window is None:
        if told.weekday is None:
            return None
        measure = _in_days(story, length, days)
        end = told.at(story, day(on_weekday(told.weekday, start + timedelta(days=sign * days))))
    else:
        end = told.claim(story)
        if other.window is None and other.weekday is not None and told.start is not None:
            measure = _in_days(story, length, days)
            start = on_weekday(other.weekday, told.start - timedelta(days=sign * days))
    return _ordered(sign, measure, other.at(story, day(start)), end)


def _is_exact(story: Story, length: Length) -> bool:
    """True for *a month to the day after*, *exactly ten years after*."""
    low = story.tokens.low
    return low[length.last - 3 : length.last] == ["to", "the", "day"] or not _EXACTLY.isdisjoint(low[length.first - 1 : length.first + 1])


_EXACTLY = frozenset("exactly precisely".split())


def _on_the_day(story: Story, sign: int, length: Length, told: Moment, other: Moment) -> tuple[Claim, Claim, Claim] | None:
    """The length in days, as the calendar counts its months from the one day, and the two days; a year left out is the nearest."""
    number = length.claim.stated.number
    if not isinstance(number, int) or told.start is None or other.start is None or not (told.is_day and other.is_day):
        return None
    months = sign * number * LONG_UNITS[length.claim.amount.unit]
    begin, end = other.start, told.start
    if not all(_FIRST_YEAR < on.year - abs(months) // 12 and on.year + abs(months) // 12 < _LAST_YEAR for on in (begin, end)):
        return None  # "9,999 years to the day"
    if not (told.sure or other.sure):
        if abs(months) >= LONG_UNITS["year"]:
            return None
        told, other = _within_a_year(sign, told, other)
    elif not told.sure:
        told = told._replace(window=day(_nearest(end, shifted(begin, months))))
    elif not other.sure:
        other = other._replace(window=day(_nearest(begin, shifted(end, -months))))
    assert other.start is not None
    days = abs((shifted(other.start, months) - other.start).days)
    return _ordered(sign, _in_days(story, length, days), other.claim(story), told.claim(story))


_FIRST_YEAR, _LAST_YEAR = 2, 9998  # the years beside them are asked as well


def _nearest(on: date, to: date) -> date:
    """The day and month of *on* in the year in which it lies nearest to the date *to*, or *on* where none of them has such a day."""
    found = (calendar_day(to.year + k, on.month, on.day) for k in (-1, 0, 1))
    return min((d for d in found if d is not None), key=lambda d: abs((d - to).days), default=on)


def _within_a_year(sign: int, told: Moment, other: Moment) -> tuple[Moment, Moment]:
    """Two days without a year, as of one year, or of a year and the next where the later one is the earlier in it."""
    assert told.start is not None and other.start is not None
    gap = (told.start - other.start).days * sign % 365 * sign
    return told._replace(window=day(other.start + timedelta(days=gap)), sure=True), other._replace(sure=True)


def _placed(story: Story, moment: Moment) -> Moment:
    """*moment*, a weekday alone being the one nearest to publication where that is known."""
    on = _based(story, moment) if story.published is not None else None
    return moment._replace(window=day(on)) if on is not None else moment


def _based(story: Story, moment: Moment) -> date | None:
    """Some day on the weekday of *moment*, the last one before publication where that is known."""
    return on_weekday(moment.weekday, story.published or date(2025, 6, 4)) if moment.window is None and moment.weekday is not None else None


def _count(length: Length) -> int | None:
    number = length.claim.stated.number
    days = Fraction(number) * IN_DAYS[length.claim.amount.unit] if number is not None and length.claim.stated.bound == "=" else None
    return int(days) if days is not None and 0 <= days < LONGEST and days.denominator == 1 else None


def _in_days(story: Story, length: Length, days: int, *, slack: int = 0) -> Claim:
    """The length in days, *slack* more or less: of dates a week is told for six days and for eight, of weekdays only for seven."""
    around = Interval(max(0, days - slack), days + slack)
    amount = attrs.evolve(exactly(days, "day"), usual=around, widest=around)
    return story.word(length.first, length.last, amount, "measure" if slack else "change", voice=length.claim.voice)


def _ordered(sign: int, measure: Claim, other: Claim, told: Claim) -> tuple[Claim, Claim, Claim]:
    return (measure, other, told) if sign > 0 else (measure, told, other)
