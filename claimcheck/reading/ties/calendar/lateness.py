"""Lateness: how much later or earlier than it was to a thing came, with the clock time it was due at and the one it came at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.clocks import Clock, clocks, written
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice

_LATE = frozenset("late behind overdue".split())
_EARLY = frozenset("early ahead".split())
_LATER, _EARLIER = frozenset(("later", "after", "past", "beyond")), frozenset(("earlier", "before", "sooner"))
_PLANS = frozenset("planned scheduled advertised expected due timetabled intended billed schedule plan supposed time start".split())
_PUT_BACK = frozenset("put delayed held pushed postponed moved".split())
_BACK = frozenset(("back", "by", "for", "up"))
_DUE = frozenset(
    "called set booked fixed due scheduled planned supposed meant "
    "timetabled timetable expected advertised should originally schedule billed intended".split()
)
_CALLED = frozenset("train bus flight ferry service plane coach tram sailing departure express kick-off start".split())
_OTHER = frozenset("local gmt bst utc".split())
_WALLS = frozenset(", ; and but — – ( )".split())
_REACH = 9
_HALF_A_DAY = 12 * 60
_DAY = 24 * 60


def lateness(story: Story) -> Iterator[Choice]:
    """For each *40 minutes late* the clock time at which a thing was due and the one at which it came."""
    for sentence in story.sentences:
        told = [(sign, x) for x in lengths(story, sentence) if x.claim.amount.unit in ("hour", "minute") and (sign := _sign(story, x))]
        if len(told) != 1:
            continue
        sign, length = told[0]
        for back, on in ((0, 0), (0, 1), (2, 1)):
            near = [s for s in story.beside(sentence, back, on) if s.role == sentence.role]
            found = [c for s in near for c in clocks(story, s) if c.minutes]
            pair = _due_first(story, near, found)
            if pair is not None and not _OTHER & story.words(*near):
                yield Choice(tuple(_links(story, sign, length, *pair)))
            if len(found) > 1:
                break


def _sign(story: Story, length: Length) -> int:
    """1 where the words say that something was late by *length*, -1 that it was early, else 0."""
    low, last = story.tokens.low, length.last
    behind, ahead = low[last] if last < len(low) else "", low[max(0, length.first - 2) : length.first]
    planned = bool(_PLANS & set(low[last + 1 : last + 5]))
    if behind in _LATE or (behind in _LATER and planned):
        return 1
    if behind in _EARLY or (behind in _EARLIER and planned):
        return -1
    put = ahead[-1:] != [] and ahead[-1] in _BACK and bool(_PUT_BACK & set(low[max(0, length.first - 4) : length.first]))
    return 1 if put and (behind in ("to", "until", ",", ".", "from", "because") or behind == "and") else 0


def _due_first(story: Story, near: Sequence[Sentence], found: Sequence[Clock]) -> tuple[Clock, Clock] | None:
    """The two clock times of *found*, the one first at which the words say that something was due; None where they do not say."""
    if len(found) != 2 or found[0].minutes == found[1].minutes:
        return None  # "tonight at 7.45pm ... an hour before the 7.45pm start"
    due = [c for c in found if _is_due(story, next(s for s in near if s.first <= c.first < s.last), c)]
    if len(due) != 1:
        return None
    return due[0], next(c for c in found if c is not due[0])


def _is_due(story: Story, sentence: Sentence, clock: Clock) -> bool:
    """True for *due to leave at 7.10*, *the 7.10 train*, *instead of at 7.10*, *delayed from 7.10*."""
    low = story.tokens.low
    if low[clock.first - 1] in ("the", "its", "from"):
        return low[clock.first - 1] == "from" or bool(_CALLED & set(low[clock.last : min(sentence.last, clock.last + 4)]))
    words: list[str] = []
    for k in range(clock.first - 1, max(sentence.first, clock.first - _REACH) - 1, -1):
        if low[k] in _WALLS:
            break
        if low[k] != "schedule" or low[k - 1] not in ("behind", "of"):
            words.append(low[k])
    in_place = words[words[:1] == ["at"] :][:2] in (["of", "instead"], ["than", "rather"])
    return bool(_DUE & set(words)) or in_place or ["to", "was"] in (words[k : k + 2] for k in range(4))


def _links(story: Story, sign: int, length: Length, due: Clock, came: Clock) -> Iterator[Link]:
    """The links of *length* with every pair of times, less than half a day apart, that the two clocks can mean, the likeliest first."""
    start, end = (due, came) if sign > 0 else (came, due)
    number = int((length.claim.stated.number or 0) * (60 if length.claim.amount.unit == "hour" else 1))
    pairs = sorted((abs((b - a) % _DAY - number), a, b) for a in start.minutes for b in end.minutes)
    assumed = f"the time of line {line(length.claim)} is that between the two clock times"
    for _, a, b in [p for p in pairs if (p[2] - p[1]) % _DAY < _HALF_A_DAY] or pairs:
        claims = story.moment(start.first, start.last, None, written(a)), story.moment(end.first, end.last, None, written(b))
        yield Link("span", (length.claim.id, claims[0].id, claims[1].id), assumption=assumed)
