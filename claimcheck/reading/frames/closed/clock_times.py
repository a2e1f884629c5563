"""By the clock: the only two clock times of a stretch and the only hours or minutes that it tells, which lie between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.clocks import Clock, clocks, written
from claimcheck.reading.frames.closed.stretch import clause_before, lengths_in, moments_in, rows, stretches, will_last
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.lengths import Length, exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.clocked import from_another
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.grammar import TAKEN_UP, THEM

_DAY = 24 * 60
_TIMES = Fraction(4)
_OTHER_CLOCKS = frozenset("local gmt bst utc zone zones clocks timezone ahead".split())
_OFTEN = frozenset("every each daily nightly per weekdays weekends apart".split())
_PAUSES = frozenset("break breaks interval lunch lunchtime siesta stoppage pause half-time halftime extra".split())
_NOT_AHEAD = frozenset("another further extra every each first last next past final additional least most within per than".split())
_NEAR_BY = frozenset("soon shortly just minutes moments hours".split())
_STARTS = frozenset("start starts started starting begin begins began beginning kick-off opens".split())
_TO = frozenset("to until till and - – —".split())
_CLAUSE, _BESIDE = 6, 4


def clock_times(story: Story, tied: Tied) -> Iterator[Guess]:
    """``broke out at 2am; by 9am, seven hours later, it was out``: whichever is told first, the hours are those between."""
    done = {name for link in tied.links if link.sort in ("span", "apart", "rate") for name in link.claims}
    for run in (*stretches(story), *_lead(story)):
        told = [c for s in run for c in clocks(story, s) if c.minutes]
        long = [*(x for x in lengths_in(story, run) if x.claim.amount.unit in ("hour", "minute", "second")), *_timed(story, told)]
        long = [x for k, x in enumerate(long) if not any(_is_told_again(other, x) for other in long[:k])]
        times = [c for c in told if all(c.first != x.first for x in long)]
        times = [c for c in times if not _is_name(story, c)] if len(times) > 2 else times
        if len(times) != 2 or len(long) != 1 or long[0].claim.id in done:
            continue
        if _is_of_one_day(story, run) and not _are_hours(story, times, long[0]) and not _is_apart(story, run, times, long[0]):
            links = list(_links(story, long[0], *times))
            if run[0].role == "headline" and long[0].claim.role == "headline" and _goes_on(story, run):
                continue
            if run[0].role == "headline" and long[0].claim.role == "headline" and _in_one(run, times):
                links = [attrs.evolve(link, words=long[0].claim.span) for link in links]  # the headline tells how long that was
            if links:
                yield Guess(tuple(links), sure=not _is_doubtful(story, run, times, long[0]))


def _lead(story: Story) -> Iterator[Sequence[Sentence]]:
    """The headline with the two sentences that open a story, of which the first tells what the headline does, and the next how it was."""
    opening = story.sentences[:_OPENING]
    if len(opening) == _OPENING and [s.role for s in opening] == ["headline", "body", "body"]:
        yield opening


_OPENING = 3


def _goes_on(story: Story, run: Sequence[Sentence]) -> bool:
    """True for opening hours under a headline, and where the paragraph goes on with more hours or another time."""
    rest = [s for s in story.sentences[run[-1].number + 1 :] if s.block == run[-1].block]
    return bool(_OPEN & set(rows(story, run))) or any({"hour", "hours"} & set(rows(story, [s])) or clocks(story, s) for s in rest)


_OPEN = frozenset("doors open opened opens closes closed".split())


def _in_one(run: Sequence[Sentence], times: Sequence[Clock]) -> bool:
    return any(all(s.first <= c.first < s.last for c in times) for s in run)


def _is_told_again(one: Length, other: Length) -> bool:
    """True for the length of a headline that the text tells again."""
    return one.claim.role == "headline" != other.claim.role and one.claim.amount.usual == other.claim.amount.usual


def _is_name(story: Story, clock: Clock) -> bool:
    """True for *The 17.25 from Cannon Street*, *the 6.40am train*: what is called by the time at which it was to leave."""
    low = story.tokens.low
    return low[clock.first - 1] == "the" and low[clock.last] in _CALLED


_CALLED = frozenset("from to train service bus flight ferry sailing coach express".split())


def _timed(story: Story, told: Sequence[Clock]) -> Iterator[Length]:
    """*1:48* in *a time of 1:48*, which is read as a clock time."""
    low = story.tokens.low
    for clock in told:
        if low[clock.first - 2 : clock.first] in (["time", "of"], ["duration", "of"], ["total", "of"]):
            yield Length(clock.first, clock.last, story.word(clock.first, clock.last, exactly(clock.minutes[0], "minute"), "duration"))


def _is_of_one_day(story: Story, run: Sequence[Sentence]) -> bool:
    """True where no more than one day and no second clock is spoken of, and nothing that comes again or is left out."""
    days = {(m.weekday, m.window) for m in moments_in(story, run) if m.weekday is not None or m.is_day}
    words, low = set(rows(story, run)), story.tokens.low
    near = story.words(*story.beside(run[0], 1, 0), *story.beside(run[-1], 0, 1))
    halves = any(low[k - 1] in ("first", "second") and low[k] == "half" for s in run for k in range(s.first + 1, s.last))
    return len(days) < 2 and not halves and not words & (_OFTEN | _PAUSES) and not _are_of_two_zones(words | near)


def _are_of_two_zones(words: Set[str]) -> bool:
    """True for *left at 10 and landed at 12 local time*; one clock alone runs by the local time of a place."""
    return bool(words & _OTHER_CLOCKS) and (words & _OTHER_CLOCKS != {"local"} or bool(words & _TRAVELS))


_TRAVELS = frozenset(
    "flight flights flew fly flies left leaves leave lands landed land arrives arrived departs departed "
    "plane train ferry sailed crossing".split()
)


def _are_hours(story: Story, times: Sequence[Clock], length: Length) -> bool:
    """True for *open from 9am to 5pm; the tour takes two hours*, *the first at 6am, the last at 11pm*: no length is told there."""
    low, (one, other) = story.tokens.low, times
    words = low[max(0, one.first - _CLAUSE) : other.last]
    joined = set(low[one.last : other.first]) <= _TO and other.first - one.last < 3
    gap = max(one.first - length.last, length.first - other.last)
    return {"first", "last"} <= set(words) or (joined and gap > _BESIDE)


def _is_apart(story: Story, run: Sequence[Sentence], times: Sequence[Clock], length: Length) -> bool:
    """True where the length is of something else than what lies between: *opens at 6; the band comes on at 8 and plays for two hours*."""
    low, (one, other) = story.tokens.low, times
    ahead = low[max(run[0].first, length.first - 3) : length.first]
    if _NOT_AHEAD & set(ahead[-1:]) and not will_last(ahead) or low[length.last] in ("ago", "each", "old", "apart"):
        return True
    if any(low[c.first - 1] in ("after", "before") and low[c.first - 2] in _NEAR_BY for c in times):
        return True
    if low[length.last] == "of" and low[length.last + 1] in THEM:
        return True
    if {"kicked", "off"} <= set(rows(story, run)) and ahead[-1:] == ["after"]:
        return True  # "kicked off at 3pm and was stopped after 70 minutes": of play, without the interval
    own = story.sentence_at(length.first)
    ahead_of = [s for s in story.beside(run[0], 1, 0) if s is not run[0]]
    if all(story.sentence_at(c.first) is not own for c in times) and lengths_in(story, ahead_of):
        return True  # "takes two hours. The hearing took four hours. The guide sets out at 9.05am and is there by 11am."
    if length.first < other.first and {"before", "until"} & set(low[length.last : other.first]) and one.first < length.first:
        return True  # "arrested at 4am and questioned for three hours before being charged at 2pm"
    if low[length.last] in ("late", "early", "behind") and not _DUE & set(rows(story, run)):
        return True  # "kicked off at 7.45pm, 45 minutes late, and ended at 9.38pm"
    hyphened = "-" in low[length.first : length.last]
    if hyphened and low[length.last].isalpha() and bool({"after", "with", "despite", "including", "before"} & set(ahead)):
        return True  # "was over by 5.20pm after a 30-minute stoppage"
    for clock in times:
        words = low[max(run[0].first, clock.first - _CLAUSE) : clock.first]
        if "doors" in words:
            return True
    if length.first < other.last or ahead[-1:] != ["for"]:
        return False
    gap = low[other.last : length.first - 1]
    return len(gap) > 1 and not (gap[-1].endswith("ing") or "so" in gap or gap[0] in (":", "–", "—"))


def _is_doubtful(story: Story, run: Sequence[Sentence], times: Sequence[Clock], length: Length) -> bool:
    """True for a length that a clause of its own tells, behind both times or of a thing not told of before: only a slip ties it.

    ``leaves at 9.05 and gets in at 11.20; the coach takes three hours``, ``at 8pm, and a two-hour film began at 9pm``.
    """
    low, (one, other) = story.tokens.low, times
    if _NEXT & set(low[one.last : other.first]) or from_another(story, times, length):
        return True
    if length.first > one.first and low[length.first - 1] in ("a", "an") and "-" in low[length.first : length.last]:
        return low[length.first - 2] not in ("in", "after")
    if length.first < other.last:
        anew = any(low[k] in ("and", ";", "while") and low[k + 1] in ("the", "a", "an") for k in range(one.last, other.first))
        anew = anew or (";" in low[one.last : other.first] and low[other.last] in ("the", "a", "an"))
        return anew and length.first < one.first  # "The film, two hours long, starts at 7 p.m. and the bar shuts at 11 p.m."
    gap = low[other.last : length.first]
    at = max((k for k, word in enumerate(gap) if word in _ENDS), default=-1)
    return at >= 0 and gap[at + 1 : at + 2] != [] and gap[at + 1] not in _TAKEN_UP and len(gap) - at > _FEW


_DUE = frozenset("due scheduled timetabled planned expected meant supposed timetable advertised".split())
_ENDS = frozenset("; . and but ”".split())
_NEXT = frozenset("followed then meanwhile".split())
_TAKEN_UP = TAKEN_UP | frozenset("so making meaning giving which all after in".split())
_FEW = 2


def _begins(story: Story, clock: Clock) -> bool:
    """True for *comes on at 8pm*, *began at 8pm*: nothing ended then."""
    low, sentence = story.tokens.low, story.sentence_at(clock.first)
    words = clause_before(low, sentence, clock.first) if sentence is not None else []
    return bool(_STARTS & set(words)) and "again" not in words


def _links(story: Story, length: Length, a: Clock, b: Clock) -> Iterator[Link]:
    """The links from the one time to the other, the nearest to what is told first; none where they are far from it."""
    number = Fraction(length.claim.stated.hi or length.claim.stated.lo or 0)
    told = number * {"hour": 60, "minute": 1}.get(length.claim.amount.unit, Fraction(1, 60))
    pairs = [
        ((y - x) % _DAY, x, y, turned)
        for turned in (False, True)
        for x in (b if turned else a).minutes
        for y in (a if turned else b).minutes
    ]
    if told >= _DAY:
        return
    near = sorted((abs(gone - told), turned, x, y) for gone, x, y, turned in pairs if gone < _TIMES * told and told < _TIMES * gone)
    assumed = f"the time of line {line(length.claim)} is that between the two clock times"
    for _, turned, x, y in near[:4]:
        first, last = (b, a) if turned else (a, b)
        if _begins(story, last):
            continue
        start, end = (story.moment(c.first, c.last, None, written(at)) for c, at in ((first, x), (last, y)))
        yield Link("span", (length.claim.id, start.id, end.id), assumption=assumed)
