"""One every: how often one comes, as the words reckon it from how many come in an hour, a day or a year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.paces import spells
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import Tied, figures_of
from claimcheck.reading.frames.tempo import tempos
from claimcheck.reading.lengths import exactly
from claimcheck.reading.paced import Paced, paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.equating import equated, hedges_before
from claimcheck.reading.words.grammar import TAKEN_UP
from claimcheck.values.exact import whole
from claimcheck.values.interval import Interval

_ONES = frozenset(("one", "a", "an", "once"))
_NAMED = 3  # words between "one" and "every": "one call every", "one of them every"
_TEN = 10
_SOME_TIMES = frozenset(
    "peak peaks busiest rush average normally usually typically up least most maximum minimum until busy summer winter season "
    "now old then before previously formerly used instead each both either direction directions per new extra more another shift shifts "
    "weekday weekdays".split()
)
_YEAR = ("year", "twelvemonth")
_UNTIRING = frozenset(
    "born births birth dies die died deaths death dead killed killings stolen thefts theft lost losses loss calls call called alarms alarm "
    "crash crashes accident accidents burglary burglaries attack attacks attacked murder murders fires fire robbery robberies".split()
)
_WORKED = 17  # hours of a day in which all of a day's work may be done
_HOURS = {"second": Fraction(1, 3600), "minute": Fraction(1, 60), "hour": Fraction(1)}
_MANY = 20
_COMES = frozenset(
    "sail sails leave leaves depart departs run runs go goes arrive arrives land lands come comes pass passes set sets".split()
)


def one_every(story: Story, tied: Tied) -> Iterator[Guess]:
    """``about 960 cards a day ... That is one every 30 seconds``, ``131,000 calls last year, one every two minutes``."""
    done = {name for link in tied.links if link.sort in ("rate", "same") for name in link.claims}
    for sentence in story.sentences:
        often = [p for p in paced(story, sentence) if p.every is not None and p.count is None and not p.top and not p.every.bare]
        often = [p for p in often if p.claim.id not in done]
        if len(often) != 1 or _SOME_TIMES & story.words(sentence) or len(figures_of(story, sentence)) > 4:
            continue
        at = _one_of(story, often[0])
        if at is None:
            continue
        taken_up = at == sentence.first or _takes_up(story, sentence, at)
        if not taken_up and not _is_beside(story, sentence, at):
            continue
        near = story.beside(sentence, 1 if at == sentence.first else 2, 0)[:-1] if taken_up else [sentence]
        near = [s for s in near if any(r.claim.kind in ("count", "rate") for r in figures_of(story, s))]
        if not near or _SOME_TIMES & story.words(*near):
            continue
        links = [*_of_rate(story, often[0], at, near), *(_of_year(story, often[0], near) if at != sentence.first else ())]
        yield from (Guess((link,), sure=True) for link in links)


def _one_of(story: Story, often: Paced) -> int | None:
    """Where the *one* of ``one every``, ``one call every``, ``One will sail every`` stands."""
    low, first = story.tokens.low, often.first
    for k in range(first - 1, max(often.sentence.first, first - 1 - _NAMED) - 1, -1):
        if low[k] in _ONES:
            return k
        if low[k] in (",", ";", ":", "and", "but"):
            return None
    return None


def _takes_up(story: Story, sentence: Sentence, at: int) -> bool:
    """True for *That is one every*, *It works out at one call every*: what a sentence before tells, in other words."""
    low = story.tokens.low
    told = equated(story, at, sentence)
    return low[sentence.first] in TAKEN_UP and told is not None and told.kind == "result" and at - sentence.first < 2 * _NAMED


def _is_beside(story: Story, sentence: Sentence, at: int) -> bool:
    """True for *, one every*, *, or one every*, *, which is one every*."""
    low = story.tokens.low
    k = at - hedges_before(story, at)
    return low[k - 1] in (",", "—", "–", "(") or equated(story, at, sentence) is not None


def _of_rate(story: Story, often: Paced, at: int, near: Sequence[Sentence]) -> Iterator[Link]:
    """The link with the only rate of *near*, of a thing that any time of the day may bring."""
    rates = [p for s in near for p in tempos(story, s) if p.last <= often.first and not p.top and p.claim.id != often.claim.id]
    rates = [p for p in rates if p.every is None or (p.count is not None and p.every.claim.stated.number == 1)]
    if len(rates) != 1 or len([r for s in near for r in figures_of(story, s) if r.claim.kind == "rate"]) > 1:
        return
    rate = rates[0]
    times = spells(often.per, rate.per)
    if times is None or not _are_alike(story, rate, often, at) or not _goes_on(story, rate, often):
        return
    assumed = f"the rate of line {line(rate.claim)} is kept up all the time and told again in line {line(often.claim)}"
    yield Link("same", (spaced(story, often, rate.claim).id, rate.claim.id), assumption=assumed, exhaustive=True)


def _are_alike(story: Story, rate: Paced, often: Paced, at: int) -> bool:
    """False where the words name another thing than what the rate counts: ``six boats an hour. One bus leaves every``."""
    low = story.tokens.low
    named = {singular(w) for w in low[at + 1 : often.first] if w.isalpha()}
    noun = rate.claim.scope.noun
    subject = low[at] == "one" or noun in named
    return at != often.sentence.first or (subject and bool(_COMES & set(low[at + 1 : often.first])))


def _goes_on(story: Story, rate: Paced, often: Paced) -> bool:
    """True unless the day or longer time may be one of so many hours of work: ``120 lorries a day, one every five minutes``."""
    if rate.per in ("minute", "hour"):
        return True
    number, every = rate.claim.stated.number, often.claim.stated.number
    if rate.per != "day" or not number or not every or often.per not in _HOURS:
        return False
    hours = Fraction(number) / Fraction(every) * _HOURS[often.per]
    return hours > _WORKED or hours < 4 or bool(_UNTIRING & story.words(rate.sentence, often.sentence))


def _of_year(story: Story, often: Paced, near: Sequence[Sentence]) -> Iterator[Link]:
    """The link with the only count of *near* that is one of a whole year."""
    low = story.tokens.low
    counts = [r for s in near for r in figures_of(story, s) if r.claim.kind == "count" and r.last <= often.first and r.is_plain]
    counts = [r for r in counts if not r.claim.amount.unit or r.claim.amount.unit == "time"]
    counts = [r for r in counts if (r.claim.stated.number or 0) > _MANY]
    years = [k for s in near for k in story.places(frozenset(_YEAR), s) if low[k - 1] in ("last", "a", "the", "this", "whole", "full")]
    if any(p.claim.id != often.claim.id for s in near for p in tempos(story, s)):
        return  # "140 were stolen every day last year"
    if len(counts) != 1 or len(years) != 1 or not _is_of(low, years[0]):
        return
    if often.per not in _HOURS or not (_UNTIRING & story.words(often.sentence, *near) or "night" in story.words(often.sentence)):
        return
    year = story.word(years[0], years[0] + 1, exactly(1, "year"), "duration")
    pace = spaced(story, often, counts[0].claim)
    total = _plain(story, counts[0])
    assumed = f"the rate of line {line(often.claim)} is kept up for the time of line {line(year)} and makes “{total.said}”"
    yield Link("rate", (pace.id, year.id, total.id), assumption=assumed, exhaustive=True)


def _is_of(low: Sequence[str], year: int) -> bool:
    """False for *the year to March*, *the year before*, *the first half of the year*."""
    return low[year + 1] not in ("before", "earlier", "ago", "to", "on") and low[year - 2] not in ("of", "than", "since", "from")


def _plain(story: Story, read: Read) -> Claim:
    amount = attrs.evolve(read.claim.amount, unit="")
    return read.claim if read.claim.amount.unit == "" else story.word(*story.phrase(read), amount, "count", voice=read.claim.voice)


def spaced(story: Story, often: Paced, told: Claim) -> Claim:
    """The claim of *often*, its time as rounded as it is told: it is reckoned from *told*, and may be half a minute more or less."""
    every = often.claim.amount
    time = Fraction(often.every.claim.stated.number or 1) if often.every is not None else Fraction(1)
    rounded = time >= _TEN and time % (_TEN // 2) == 0
    by = time / _TEN if rounded else Fraction(1, 5 if time == 1 else 2)
    number = Fraction(often.claim.stated.number or 0)
    wide = Interval(whole(number * time / (time + by)), whole(number * time / (time - by)))
    return story.word(often.first, often.last, attrs.evolve(every, usual=wide, widest=wide), "rate", told.scope, told.voice)
