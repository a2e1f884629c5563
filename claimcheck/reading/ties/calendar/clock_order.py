"""Clock times in order: what began at one time is not over at an earlier one of that afternoon, nor any office open all but an hour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as Day

from claimcheck.claims.link import Link
from claimcheck.reading.clocks import Clock, clocks, written
from claimcheck.reading.lengths import lengths
from claimcheck.reading.moments import Moment, moments, on_weekday
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line, lines
from claimcheck.values.window import day

_ANY = Day(2025, 6, 2)  # a day stands for the one that is not known
_NOON = 12 * 60
_BEGUN = frozenset(
    "began begin begins started starts reported failed broke opened opens left leaves departed set took went called raised boarded "
    "sat met struck sighted alarm smoke fire shot stabbed hit fell seen heard summoned alerted erupted collapsed entered checked "
    "clocked arrested vanished last".split()
)
_ENDED = frozenset(
    "out restored ended ends over extinguished closed closes finished finishes arrived arrives arriving landed landing lifted back "
    "rose dead died declared treated identified charged recovered resumed reopened docked reached reaching home control under rescued "
    "freed found left clear emerged ending finishing closing pulled drew".split()
)
_LONGEST = 18 * 60
_OPEN = frozenset("open opens opening hours staffed manned runs run works work shift parking service services".split())
_LATE = frozenset("night nightly overnight shut except bar club casino".split())
_NEXT = frozenset("next following later day morning overnight tomorrow earlier previous local gmt bst after until from".split())


def clock_order(story: Story) -> Iterator[Link]:
    """The two clock times of a sentence that tell when a thing began and when it was over."""
    yield from _of_one_weekday(story)
    for sentence in story.sentences:
        told = [c for c in clocks(story, sentence) if c.minutes]
        if len(told) != 2 or any(len(c.minutes) != 1 for c in told):
            continue
        one, other = told
        a, b = one.minutes[0], other.minutes[0]
        opening = (b - a) % (2 * _NOON) > _LONGEST and _is_opening(story, sentence, one, other)
        if len(moments(story)[sentence.number]) > 1 and not opening:
            continue
        if (a < _NOON) != (b < _NOON):
            continue
        after = b > a and _comes(story, one, other, "after")
        if not after and (b >= a or not (opening or _in_order(story, sentence, one, other) or _comes(story, one, other, "before"))):
            continue
        on = day(story.published or _ANY)
        first, last = (story.moment(c.first, c.last, on, written(c.minutes[0])) for c in (told[::-1] if after else told))
        yield Link("order in time", (first.id, last.id), assumption=f"both times of line {line(first)} are on one day")


def _of_one_weekday(story: Story) -> Iterator[Link]:
    """``called at 11.40pm on Saturday. They had it out in 35 minutes, at 12.15am on Saturday``: what came later is told as earlier."""
    for sentence in story.sentences:
        for near in ([sentence], list(story.beside(sentence, 1, 0))):
            told = [at for s in near for at in _on_weekdays(story, s)]
            days = [m for s in near for m in moments(story)[s.number]]
            if len(told) == len(days) == 2 and told[1][1].sentence is sentence and _comes_later(story, near, *(c for c, _ in told)):
                (one, first), (other, last) = told
                if first.weekday == last.weekday and other.minutes[0] < one.minutes[0]:
                    on = day(on_weekday(first.weekday or 0, story.published or _ANY))
                    a, b = (story.moment(c.first, c.last, on, written(c.minutes[0])) for c in (one, other))
                    yield Link("order in time", (a.id, b.id), assumption=f"both times of {lines(a, b)} are on one day")
                    break


def _on_weekdays(story: Story, sentence: Sentence) -> list[tuple[Clock, Moment]]:
    """The clock times of *sentence* that a weekday stands behind: ``11.40pm on Saturday``."""
    pairs = ((c, m) for c in clocks(story, sentence) for m in moments(story)[sentence.number])
    return [(c, m) for c, m in pairs if len(c.minutes) == 1 and m.weekday is not None and m.date is None and 0 <= m.first - c.last <= 1]


def _comes_later(story: Story, near: Sequence[Sentence], one: Clock, other: Clock) -> bool:
    """True where what is told of the second time is the end of what is told of the first."""
    low, last = story.tokens.low, near[-1]
    ended = _ENDED & set(low[max(last.first, one.last) : other.first])
    begun = _BEGUN & set(low[near[0].first : one.first])
    lasting = any(x.claim.amount.unit in ("hour", "minute") for x in lengths(story, last))
    words = set(low[one.last : min(last.last, other.last + 5)])
    return bool(ended) and bool(lasting or begun) and not _LATER_DAYS & words


_LATER_DAYS = frozenset("had another other already next following later earlier previous week weeks days local gmt bst after until".split())


def _comes(story: Story, one: Clock, other: Clock, way: str) -> bool:
    """True for *open at noon, an hour before the race at 1pm*: the words tell which comes *before* or *after*, and how long."""
    low = story.tokens.low
    between = low[one.last : other.first]
    at = between.index(way) if way in between[:_NEAR] else 0
    lasting = bool({"hour", "hours", "minutes"} & set(between[:at]))
    others = _NEXT - {"after"} if way == "after" else _NEXT
    return lasting and between[:1] in ([","], ["("], ["—"], ["–"]) and not others & set(between)


_NEAR = 8


def _is_opening(story: Story, sentence: Sentence, one: Clock, other: Clock) -> bool:
    """True for *open from 9am to 5am*, longer than anything is open that closes at all."""
    low = story.tokens.low
    between, words = low[one.last : other.first], set(low[sentence.first : sentence.last])
    return len(between) == 1 and between[0] in ("to", "until", "till", "-", "–") and bool(_OPEN & words) and not _LATE & words


def _in_order(story: Story, sentence: Sentence, one: Clock, other: Clock) -> bool:
    """True where words say that something began at the first time and was over at the second, with no other day told."""
    low = story.tokens.low
    ahead, between = set(low[sentence.first : one.first]), low[one.last : other.first]
    behind = low[other.last : min(sentence.last, other.last + 4)]
    joined = bool({"and", "but", ",", "before"} & set(between))
    return bool(_BEGUN & ahead) and bool(_ENDED & set(between)) and joined and not _NEXT & {*between, *behind}
