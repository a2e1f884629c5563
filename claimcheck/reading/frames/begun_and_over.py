"""Begun and over: the moments of a sentence, with what its words say of each: that something began then, or that it was over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from claimcheck.reading.clocks import Clock, clocks
from claimcheck.reading.lengths import Length
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.spans import both_ends
from claimcheck.reading.words.grammar import DEFINITE

Role: TypeAlias = Literal["start", "end", ""]

_STARTS = frozenset(
    "born begin begins began begun beginning start starts started starting open opens opened opening impose imposed declare declared "
    "launch launched effect force arrested arrest detained detention jailed sentenced sentence imprisoned convicted verdict elected "
    "appointed installed sworn inaugurated crowned ordained joined hired signed set sets departed departs sailed enlisted entered "
    "seized captured occupied besieged encircled admitted kidnapped abducted taken delivered issued served granted introduced "
    "suspended banned passed handed silent pause paused grounded stranded trapped moved first took takes".split()
)
_ENDS = frozenset(
    "landed final end ends ended ending expire expires expired expiring lapse lapses lapsed lapsing over finish finishes finished "
    "finishing conclude concludes concluded concluding lift lifts lifted freed free released release return returns returned returning "
    "reopen reopens reopened reopening resume resumes resumed resuming retire retired resigned down quit surrendered relieved broken "
    "docked reached arrived touched completed rescued refloated recaptured complete".split()
)
_RUN_OUT = frozenset(
    "expire expires expired expiring lapse lapses lapsed lapsing out over end ends ended ending completed complete "
    "mature matures matured maturing".split()
)
_RUN, _STEPPED = frozenset("run runs ran running".split()), frozenset("step steps stepped stepping stood stands stand".split())
_EITHER = frozenset("walk walked walking close closes closed closing shut shuts stop stops stopped left leave leaves fell".split())
_AGAIN = frozenset("back again normal resume resumes resumed reopen reopens reopened restored".split())
_GOING = frozenset("go goes going went come comes coming came be is are".split())
_VOTED = frozenset("voters ballot electorate polls election".split())
_SWITCHED = frozenset("goes go went switched turned".split())
_FREE = frozenset("can free able eligible may".split())
_LASTING = frozenset("will is are keeps keep runs run means cannot can ties tie binds lasts".split())
_FROM, _UNTIL = frozenset("from since".split()), frozenset("until till to through".split())
_WALLS = frozenset(", ; and but — – ( ) : when while which who after before where".split())
_NOON = 12 * 60
_CLAUSE = 9
PARTS = frozenset("dawn daybreak sunrise dusk sunset nightfall sundown".split())
_COME = frozenset("came comes come drew brought".split())


class Point(NamedTuple):
    """A moment that something began or ended at, as *role* says, with the *clock* time beside it."""

    moment: Moment
    role: Role
    clock: Clock | None = None
    # A verb tells of an end that no one can bring about sooner: "expires", "runs out".
    runs_out: bool = False
    either: bool = False


def points_of(story: Story, sentence: Sentence) -> Iterator[Point]:
    """The moments of *sentence*, each with what began or ended then."""
    told = clocks(story, sentence)
    for one in moments(story)[sentence.number]:
        for moment in both_ends(story, one):
            beside = [c for c in told if 0 <= moment.first - c.last <= 2 or 0 <= c.first - moment.last <= 2]
            clock = beside[0] if beside else _part_of_day(story, moment)
            role, word = _role(story, moment, min(moment.first, clock.first) if clock else moment.first)
            if moment.weekday is None and moment.is_day and moment.start is not None:
                moment = moment._replace(weekday=moment.start.weekday())
            yield Point(moment, role, clock, word in _RUN_OUT, word in _EITHER)


def _part_of_day(story: Story, moment: Moment) -> Clock | None:
    """``at dusk on Tuesday``: some time of that day, which is the same on another."""
    low, sentence = story.tokens.low, moment.sentence
    near = (*range(max(sentence.first, moment.first - 3), moment.first), *range(moment.last, min(sentence.last, moment.last + 2)))
    k = next((k for k in near if low[k] in PARTS), None)
    return Clock(k, k + 1, (_NOON,)) if k is not None else None


def _role(story: Story, moment: Moment, first: int) -> tuple[Role, str]:
    """Whether something began or ended at the time told from *first* on, with the word that says so: a preposition or verb beside it."""
    low, sentence = story.tokens.low, moment.sentence
    ahead = low[first - 1] if first > sentence.first else ""
    if ahead in ("by", "before", "after"):
        return "", ""
    words = list(_clause(low, sentence, first, moment.last))
    if ahead in _FROM and _AGAIN & set(words):
        return "end", "expires" if _FREE & set(words) else ahead  # "back at work from midnight on Thursday"
    if ahead in _FROM | _UNTIL:
        return ("start" if ahead in _FROM else "end"), ahead
    if (_VOTED & set(words) and {"again", "re"} & set(words)) or ("again" in words and _FREE & set(words)):
        return "end", "expires"  # "faces the voters again in 2026", "can race again from May 2023"
    if "will" in words and ({"paid", "off"} <= set(words) or "repaid" in words):
        return "end", "expires"
    if "off" in words and _SWITCHED & set(words):
        return "start", "off"  # "Water goes off at 8pm on Sunday"
    if "again" in words and {"run", "runs", "flow", "flows"} & set(words):
        return "end", "again"
    for word in words:
        if word in _STARTS and "again" in words:
            return "end", ahead  # "services start again at six"
        if word in _ENDS | _RUN_OUT:
            return "end", word
        if word in _STARTS:
            return "start", word
        if word in _EITHER:
            return ("end" if _COME & set(words) else ""), word
    if "back" in words and _GOING & set(words):
        return "end", ahead
    return ("start", "from") if "from" in words else ("", "")


def _clause(low: Sequence[str], sentence: Sentence, first: int, last: int) -> Iterator[str]:
    """The words of the clause of what stands from *first* up to *last*, the nearest first: those before it, then those behind it."""
    for k in range(first - 1, max(sentence.first, first - _CLAUSE) - 1, -1):
        if low[k] in _WALLS and k < first - 1:
            break
        if low[k] == "over" and low[k + 1] in DEFINITE:
            continue  # "jailed on Monday over her part in the march on Sunday"
        out = low[k - 1] in _RUN or low[k + 1 : k + 3] in (["of", "office"], ["of", "power"])
        if (low[k] != "out" or out) and (low[k] != "down" or low[k - 1] in _STEPPED):
            yield low[k]
    for k in range(last, min(sentence.last, last + _CLAUSE)):
        if low[k] in _WALLS and (k > last or low[k] != ","):
            break
        yield low[k]


def closing(length: Length, point: Point) -> Point:
    """*point*, an end where it is the so manieth day itself: ``on the fifth day, Sunday``."""
    gap = length.first - point.moment.last if length.claim.amount.unit == "year" else point.moment.first - length.last
    beside = 0 <= gap <= 4
    return point._replace(role="end") if beside and length.claim.stated.bound == "range" else point


def resolved(points: Sequence[Point]) -> list[Point]:
    """*points* with the role of *closed* or *left*, which may begin or end something, that the other one leaves to it.

    Of only two, the first is the start where the other is the end.
    """
    if len(points) == 2 and [p.role for p in points] == ["", "end"]:
        return [p if p.role else p._replace(role="start") for p in points]
    roles = {p.role for p in points} - {""}
    open_ = [p for p in points if not p.role and p.either]
    if len(open_) != 1 or len(roles) != 1:
        return list(points)
    other: Role = "end" if roles == {"start"} else "start"
    return [p._replace(role=other) if p is open_[0] else p for p in points]


def closed(points: Sequence[Point], length: Length) -> list[Point]:
    """*points*, of only two that are alike the one that no verb gives a role as the other end of *length*."""
    roles = {p.role for p in points} - {""}
    if len(points) != 2 or len(roles) != 1 or not are_alike(length, *points):
        return list(points)
    other: Role = "end" if roles == {"start"} else "start"
    return [p if p.role else p._replace(role=other) for p in points]


def runs_out(story: Story, end: Point, *, alike: bool) -> bool:
    """True where no one can bring about *end* sooner; beside one that is *alike* to it any word of its sentence may say so."""
    sentence, low = end.moment.sentence, story.tokens.low
    ahead = low[max(sentence.first, end.moment.first - 12) : end.moment.first]
    if ahead[-1:] in (["until"], ["till"]) and (_LASTING & set(ahead) or {"again", "voters"} <= set(ahead)):
        return True  # "which keeps him at the club until 2029"
    return end.runs_out or (alike and bool((_RUN_OUT - {"out"}) & set(low[sentence.first : sentence.last])))


def are_alike(length: Length, one: Point, other: Point) -> bool:
    """True for two times that only a reckoning makes alike: ``June 1994`` and ``June 2019``, six in the morning on two days."""
    a, b, unit = one.moment.start, other.moment.start, length.claim.amount.unit
    if unit == "hour":
        return one.clock is not None and other.clock is not None and one.clock.minutes == other.clock.minutes
    if a is None or b is None or a == b or not (_is_short(one) and _is_short(other)) or one.moment.is_day != other.moment.is_day:
        return False
    return a.day == b.day and (unit == "month" or unit in ("year", "decade") and a.month == b.month)


def _is_short(point: Point) -> bool:
    """True for a day or a month."""
    return point.moment.window is not None and (point.moment.window.days or 0) in range(1, 32)
