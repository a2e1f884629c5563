"""The only span: the only length in years of a brief, told of what went on since or until, and the only year or two that it tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.stretch import lengths_in, years_in
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.lengths import Length
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.ages_told import ages_told
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.calendar.begun_by import may_be_begun_by
from claimcheck.reading.ties.calendar.that_event import is_that_event
from claimcheck.reading.ties.calendar.went_on import METED
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.grammar import MODALS, NOT
from claimcheck.reading.words.pasts import is_past_form
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import DAY, Window, day, weekday_before

_LEAST = 3  # years
_TIMES = Fraction(7, 2)
_REACH, _CLOSE = 9, 5
_DEFINITE = frozenset("the those these all".split())
_UNTIL = frozenset("until till before".split())
_NO_EVENT = frozenset("since until till by before from between".split())
_TO_COME = frozenset("to would will could might may next".split())


def only_span(story: Story, tied: Tied) -> Iterator[Guess]:
    """``jailed in November 2016, ... the nine years until Monday's release``, ``burned in June 1944. ... It will be 82 years since``."""
    run = [s for s in story.sentences if s.role == "body"]
    if not story.is_brief or story.is_part or not run:
        return
    done = {name for link in tied.links if link.sort in ("span", "apart", "ago", "age", "rate", "order") for name in link.claims}
    long = [x for x in lengths_in(story, run) if x.claim.amount.unit in ("year", "decade")]
    long = [x for x in long if not any(a.first <= x.first < a.last for s in run for a in ages_told(story, s))]
    years = years_in(story, run)
    if len(long) != 1 or long[0].claim.id in done or long[0].bare or long[0].claim.stated.bound not in ("=", "~") or not years:
        return
    length = long[0]
    ahead, behind = [m for m in years if m.last <= length.first], [m for m in years if m.first > length.first]
    if _ends_what_went_on(story, length):
        ahead = [m for m in ahead if story.published is None or m.start is None or m.start.year != story.published.year]
    if not ahead and len(behind) == 1 and _is_since(story, length, behind[0]):
        ahead, behind = behind, []
    if len({m.window for m in ahead}) != 1 or not _is_course(story, length, ahead[0]) or _is_of_another(story, length, ahead[0]):
        return
    start = ahead[0]
    end = _end(story, length, behind)
    if end is None and (behind or story.published is None or not _is_till_now(story, length, start)):
        return
    if _is_near(story, length, start, end):
        first = start.claim(story)
        till = f"to “{end.said}”" if end is not None else "to the day of publication"
        assumed = f"the time of line {line(length.claim)} is from “{first.said}” {till}"
        names = (length.claim.id, first.id, *((end.id,) if end is not None else ()))
        yield Guess((Link("span", names, assumption=assumed),), sure=True)


def _is_of_another(story: Story, length: Length, start: Moment) -> bool:
    """True where a relation is told of between, or words that mete the time out."""
    low, place = story.tokens.low, story.sentence_at(length.first)
    if place is None or KIN & set(low[start.last : length.first]):
        return True
    near = low[max(place.first, length.first - _CLOSE) : min(place.last, length.last + 2)]
    return bool(METED & set(near)) or "-" in low[length.first : length.last] or low[length.last] in ("old", "ago", "-", "later", "earlier")


def _is_course(story: Story, length: Length, start: Moment) -> bool:
    """True where the words tell that so long went by from *start* on."""
    low, place = story.tokens.low, story.sentence_at(length.first)
    if place is None or not _is_event(story, start):
        return False
    ahead = low[max(place.first, length.first - _CLOSE) : length.first]
    behind = low[length.last : min(place.last, length.last + _CLOSE)]
    nearby = {*ahead, *behind}
    since = next((k for k, word in enumerate(behind) if word == "since"), -1)
    if since == 0 or (since > 0 and behind[0] in ("in", "to", "on", "this")):
        told = bool({"be", "is", "was", "marks", "mark", "marked"} & set(ahead))
        return told and (is_that_event(story, behind[since:], start) or start.first > length.last)
    definite = bool(_DEFINITE & set(ahead[-2:])) and behind[:1] != ["of"]
    if _UNTIL & set(behind[:1]):
        return definite or "spent" in ahead
    lasting = "since" in low[start.first - 1 : start.first] or "since" in low[start.last : place.first]
    if lasting and not _TO_COME & set(low[place.first : place.last]) and (definite or _opens(low, place.first, length)):
        return place is not start.sentence
    if _ends_what_went_on(story, length):
        return bool(_SET_UP & set(low[start.sentence.first : start.sentence.last]))
    words = low[start.sentence.first : place.first] if place is not start.sentence else low[place.first : length.first]
    went = ahead[-1:] in (["after"], ["for"]) or definite or "spent" in ahead
    return went and may_be_begun_by(nearby, words)


def _ends_what_went_on(story: Story, length: Length) -> bool:
    """True for *The closure ends 65 years of baking on the site*."""
    low = story.tokens.low
    return (
        low[length.first - 1] in _ENDS
        and low[length.last] == "of"
        and (low[length.last + 1].endswith("ing") or low[length.last + 1] in _TRADES)
    )


_ENDS = frozenset("ends end ended ending brings bring".split())
_TRADES = frozenset("trade business service tradition production family continuous unbroken".split())
_SET_UP = frozenset("opened founded began started established launched built".split())


def _is_event(story: Story, start: Moment) -> bool:
    """True for what happened in a year or has gone on since; not for *by 2010*, *born in 1960*, *will open in 2027*."""
    low = story.tokens.low
    clause = set(low[max(start.sentence.first, start.first - _REACH) : start.first])
    if low[start.first - 1] in _NO_EVENT - {"since"} or "born" in clause:
        return False
    modal = max((k for k in range(start.sentence.first, start.first) if low[k] in MODALS), default=start.sentence.first)
    told = low[modal : start.first] if modal > start.sentence.first else low[start.sentence.first : start.sentence.last]
    since = "since" in low[max(start.sentence.first, start.first - _REACH) : start.first]
    return since or any(is_past_form(w) for w in told)


def _is_since(story: Story, length: Length, moment: Moment) -> bool:
    """True for *50 years since the flood of 1966*, *30 years since the siege was lifted, on 21 May 2001*."""
    gap = story.tokens.low[length.last : moment.first] if story.sentence_at(length.first) is moment.sentence else []
    return gap[:1] == ["since"] and len(gap) <= _CLAUSE and not {";", "and", "but"} & set(gap)


_CLAUSE = 12


def _is_till_now(story: Story, length: Length, start: Moment) -> bool:
    """True where the clause of *length* is of the present, or tells of a past one a weekday of which the story names."""
    low, place = story.tokens.low, story.sentence_at(length.first)
    if place is None or low[length.last] in _UNTIL:
        return False
    walls = frozenset((";", "and", "but"))
    last = next((k for k in range(length.last, place.last) if low[k] in walls), place.last)
    words = {*low[max(place.first, length.first - _REACH) : length.first], *low[length.last : last]}
    ongoing = {"has", "have"} & set(low[start.sentence.first : start.first]) and low[start.first - 1] == "since"
    if ongoing and start.sentence is not place and not any(is_past_form(w) for w in low[length.last : place.last]):
        return True  # "have been at war since 2014. After 12 years of fighting, neither side will talk"
    if _ends_what_went_on(story, length) and low[length.first - 1] != "ended":
        return True
    lately = any(m.weekday is not None for here in moments(story).values() for m in here) or "today" in words
    return bool({"has", "have", "is", "are", "marks"} & words) or (lately and last - length.last <= _REACH and "later" not in words)


def _opens(low: Sequence[str], first: int, length: Length) -> bool:
    """True for *In 18 years she has never*, *After nine years of fighting, neither*: the length opens the sentence."""
    negated = NOT & set(low[length.last : length.last + _REACH])
    of = low[length.last] == "of" and low[length.last + 1].endswith("ing")
    return length.first - first <= 1 and ((low[first] == "in" and bool(negated)) or (low[first] == "after" and of))


def _end(story: Story, length: Length, behind: Sequence[Moment]) -> Claim | None:
    """When it was over: the year or weekday behind *until*, the coming month or year of *it will be*; None for the day of publication."""
    low, place, published = story.tokens.low, story.sentence_at(length.first), story.published
    if place is None:
        return None
    if low[length.last] in _UNTIL:
        if len(behind) == 1 and behind[0].sentence is place and behind[0].first - length.last <= _REACH:
            return behind[0].claim(story)
        days = [m for m in moments(story)[place.number] if m.weekday is not None and 0 < m.first - length.last <= _REACH]
        if len(days) == 1 and published is not None and not behind:
            return days[0].at(story, day(weekday_before(days[0].weekday or 0, published)))
        return None
    if published is not None and {"will"} & set(low[max(place.first, length.first - _CLOSE) : length.first]) and not behind:
        coming = Window(published, shifted(published, 12) + DAY)
        return story.moment(length.first, length.last, coming)
    return None


def _is_near(story: Story, length: Length, start: Moment, end: Claim | None) -> bool:
    """True where so many years are told as may be meant, and where they are wrong, by more than the months of two years make."""
    number = Fraction(length.claim.stated.number or 0) * (10 if length.claim.amount.unit == "decade" else 1)
    last = (
        end.when.start.year
        if end is not None and end.when is not None and end.when.start
        else story.published.year
        if story.published
        else 0
    )
    gone = last - start.year
    return number >= _LEAST and gone >= _LEAST and number < _TIMES * gone and gone < _TIMES * number
