"""Dates compared: a day of the year told earlier or later than those of other years, and the days that show whether it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from claimcheck.claims.claim import Claim
from claimcheck.claims.day_names import DateRead
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import is_unsure, stretch
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly

_WAYS = {"earlier": -1, "sooner": -1, "later": 1}
_OTHERS = frozenset("last past previous usual ago before then average earliest latest record".split())
_NEARLY = frozenset("almost nearly no much not if".split())
_MOST = 4  # days
_HALF_YEAR = 150
_LEAP = 2000


def dates_compared(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The first tern came on 14 April, earlier than in the past two years, when it came on 9 April and 11 April``."""
    run = stretch(story)
    if not run:
        return
    low = story.tokens.low
    days = [d for d in story.days_in(run) if d.name.month and d.name.day and d.name.last_day is None and not d.ends]
    words = [(s, k) for s in run for k in range(s.first, s.last) if low[k] in _WAYS and "than" in low[k + 1 : k + 3]]
    if not 1 < len(days) <= _MOST or len(words) != 1 or any(is_unsure(story, s) for s in run):
        return
    sentence, k = words[0]
    mine = _mine(story, sentence, k, days)
    others = [d for d in days if d is not mine and d.start > story.tokens.start[k]]
    if mine is None or len(others) != len(days) - 1 or not _is_of_others(story, sentence, k) or _NEARLY & set(low[k - 2 : k]):
        return
    way = _WAYS[low[k]]
    for other in others:
        apart = _number(mine) - _number(other)
        if apart * way <= 0 and abs(apart) < _HALF_YEAR:
            great, small = (mine, other) if way > 0 else (other, mine)
            a, b = (_claim(story, d) for d in (great, small))
            said = f"line {line(a)} tells days of two years, of which the one is the {low[k]}"
            span = story.document.span(story.tokens.start[k], story.tokens.end[k])
            yield Guess((Link("order", (a.id, b.id), assumption=said, words=span),), sure=True)
            return


def _mine(story: Story, sentence: Sentence, k: int, days: list[DateRead]) -> DateRead | None:
    """The only day of *days* before the word at token *k*, in its sentence or the one before."""
    ahead = [d for d in days if d.start < story.tokens.start[k]]
    near = len(ahead) == 1 and (ahead[0].start >= sentence.start or story.tokens.low[sentence.first] in ("that", "it", "this", "they"))
    return ahead[0] if near else None


def _is_of_others(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *than last year*, *than in either of the past two years, when*, *than in 2023*: days of other years."""
    behind = story.tokens.low[k + 1 : min(k + 12, sentence.last)]
    return bool(_OTHERS & set(behind)) or any(is_year(w) for w in behind)


def _number(day: DateRead) -> int:
    """The day of *day* in a leap year."""
    return date(_LEAP, day.name.month or 1, day.name.day or 1).timetuple().tm_yday


def _claim(story: Story, day: DateRead) -> Claim:
    first, last = story.tokens.at(day.start), story.tokens.at(day.end)
    return story.word(first, last, exactly(_number(day), "day"), "duration")
