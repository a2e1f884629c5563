"""In their order: the only two years, days or clock times of a sentence or two, and the words that say which of both came first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as Day

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.clocks import clocks, written
from claimcheck.reading.frames.closed.stretch import lengths_in, moments_in, rows, stretches, years_in
from claimcheck.reading.frames.closed.which_first import At, had_been, way
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.moments import Moment
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.values.window import day

_UNSURE = frozenset("if would might could unless supposedly reportedly fictional imagined legend".split())
_NO_EVENT = frozenset("since than from".split())
_MOST = 2  # sentences
_ANY = Day(2025, 6, 2)
_HALF_A_YEAR = 180
_NOON = 12 * 60
_CLAUSE = 6


def order_of_events(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The library opened in 1932, before the town hall, which was finished in 1928``: the two times are in the order of the words."""
    done = {link.claims for link in tied.links if link.sort == "order in time"}
    for run in stretches(story):
        if len(run) > _MOST or run[0].role != "body":
            continue
        words = rows(story, run)
        if _UNSURE & set(words) or _is_of_a_tale(words):
            continue
        for one, other in _pairs(story, run):
            if any(_is_no_event(story, at) or _is_birth_ahead(story, at, (one[0], other[0])) for at in (one[0], other[0])):
                continue
            came = way(story, run, one[0], other[0])
            start, end = (one[1], other[1]) if came > 0 else (other[1], one[1])
            if came and (start.id, end.id) not in done:
                assumed = f"line {line(end)} tells what came after “{start.said}”"
                yield Guess((Link("order in time", (start.id, end.id), assumption=assumed),), sure=True)


def _pairs(story: Story, run: Sequence[Sentence]) -> Iterator[tuple[tuple[At, Claim], tuple[At, Claim]]]:
    """The only two years, the only two days without a year, or the only two clock times of *run*, where they differ."""
    years = years_in(story, run)
    if len(years) == 2 and years[0].year != years[1].year:
        one, other = ((_at(m, m.year), m.claim(story)) for m in years)
        yield one, other
    dates = [m for m in moments_in(story, run) if not m.year and m.window is not None and m.start is not None and m.date is not None]
    if len(dates) == 2 and not years and dates[0].is_day == dates[1].is_day:
        days = [m.start.toordinal() for m in dates if m.start is not None]
        if 0 < abs(days[0] - days[1]) < _HALF_A_YEAR:
            one, other = ((_at(m, n), m.claim(story)) for m, n in zip(dates, days, strict=True))
            yield one, other
    told = [(c, s) for s in run for c in clocks(story, s)]
    if (
        len(told) == 2
        and _are_of_one_day([at for c, _ in told for at in c.minutes])
        and not (moments_in(story, run) or lengths_in(story, run))
    ):
        on = day(story.published or _ANY)
        one, other = (
            (At(c.first, c.last, s, c.minutes[0]), story.moment(c.first, c.last, on, written(c.minutes[0]))) for c, s in told if c.minutes
        )
        yield one, other


def _are_of_one_day(minutes: Sequence[int]) -> bool:
    """True for two times of one morning or afternoon, or between early morning and evening, of which none need be of the next day."""
    one_half = len({at // _NOON for at in minutes}) == 1
    return len(minutes) == 2 and (one_half or (min(minutes) >= _NOON // 2 and max(minutes) <= _NOON + _NOON // 2))


def _at(moment: Moment, number: int) -> At:
    return At(moment.first, moment.last, moment.sentence, number)


def _is_of_a_tale(words: Sequence[str]) -> bool:
    """True for *the first is set in 1990, the second in 1850*, *a book about the war of 1914*: years of what is told in a work."""
    placed = any(b == "set" and a in _BEING and c in ("in", "during") for a, b, c in zip(words, words[1:], words[2:], strict=False))
    return placed or bool(_TALES & set(words))


_BIRTH = 6  # words from *born* to its date
_BEING = frozenset("is are was were being ,".split())
_TALES = frozenset("tells telling depicts portrays describes recounts deals covers recalls chronicles".split())


def _is_birth_ahead(story: Story, at: At, both: Sequence[At]) -> bool:
    """True for *Born on 20 April 1960, he served after he took a degree in 1982*: what came after the degree is the service."""
    low, first = story.tokens.low, at.sentence.first
    gap = low[both[0].last : both[1].first]
    if at is both[0] and "had" in gap and "born" in low[max(first, at.first - _BIRTH) : at.first]:
        return True  # "who was born in 1933, died on Saturday. She had given her last recital in 2019": before she died
    return at is both[0] and low[first] == "born" and at.first - first < _CLAUSE and "after" in gap and gap[0] != "after"


def _is_no_event(story: Story, at: At) -> bool:
    """True for *the lowest since 1974*; not for *had stood since 1974*, *dates from 1974*."""
    low = story.tokens.low
    dates = low[at.first - 1] == "from" and low[at.first - 2] in ("dates", "dated", "dating", "date")
    since = "since" in low[max(at.sentence.first, at.first - _CLAUSE) : at.first]  # "since measurements began in 1911"
    return (since or low[at.first - 1] in _NO_EVENT) and not dates and not had_been(story, at)
