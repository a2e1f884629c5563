"""Tempo: the rates of a sentence however loosely they are told, the times they are kept up for, and the hours worked of each day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

import attrs

from claimcheck.claims.paces import spells
from claimcheck.reading.clocks import clocks
from claimcheck.reading.each import countable
from claimcheck.reading.frames.operands import figures_of
from claimcheck.reading.lengths import Length, exactly, lengths
from claimcheck.reading.paced import ADVERBS, Paced, divided, is_set_aside, paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.calendar import MONTHS, PARTS_OF_DAY, WEEKDAYS
from claimcheck.reading.words.numbers import OFTEN
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import whole
from claimcheck.values.interval import Interval
from claimcheck.values.per_time import TIMES

_COUNTED = frozenset(("count", "money", "measure", "mean", "capacity", "duration"))
_WALLS = frozenset(", ; : . ( ) — – and but while which who that".split())
_BEFORE_A = frozenset(
    "spent spend spends spending took takes take waited lasted lost missed "
    "in for of after over on within once twice times time than by from at about during since".split()
)
_REACH, _CLOSE = 9, 6
_AGO = frozenset("ago old earlier later before".split())
_DURING = frozenset("in over during for through".split())  # "in the six hours before the truce"
_TIMES = frozenset((*TIMES, *PARTS_OF_DAY))
_ANY = frozenset("every each per".split())
_OFTEN = frozenset(OFTEN)


class Worked(NamedTuple):
    """So many hours of each day, days of each week: *number* of *unit* in each *per*, told from the token *first* up to *last*."""

    number: Fraction
    unit: str
    per: str
    first: int
    last: int

    def once(self, story: Story) -> Length:
        """One of the longer times: *a week* of ``five days a week``."""
        return Length(self.last - 1, self.last, story.word(self.last - 1, self.last, exactly(1, self.per), "duration"), bare=True)

    def of_days(self, amount: Amount, rate: Paced) -> Amount:
        """*amount*, a rate of working time, as a rate of days."""
        found = spells(rate.per, self.unit)
        times = Fraction(found[1]) * self.number if found else self.number
        number = Fraction(amount.stated.number or 0) * times
        stated = Stated("=", whole(number), whole(number))
        scale = exactly(times).usual
        return attrs.evolve(amount, stated=stated, usual=amount.usual * scale, widest=amount.widest * scale, unit=f"{rate.top}/{self.per}")


def tempos(story: Story, sentence: Sentence) -> list[Paced]:
    """The rates of *sentence*, in order, those among them whose unit of time stands some words away.

    They are sought once.
    """
    return story.once(("tempos", sentence.number), lambda: _tempos(story, sentence))


def _tempos(story: Story, sentence: Sentence) -> list[Paced]:
    told = paced(story, sentence)
    loose = [p for p in _loose(story, sentence) if not any(p.first < q.last and q.first < p.last for q in told)]
    return sorted((*told, *(p for p in loose if not is_set_aside(story, p))), key=lambda one: one.first)


def _loose(story: Story, sentence: Sentence) -> Iterator[Paced]:
    low = story.tokens.low
    here, taken = figures_of(story, sentence), sentence.first
    yield from _times_over(story, sentence)
    for k, read in enumerate(here):
        claim = read.claim
        if claim.amount.unit.endswith("/night") and claim.kind == "rate":
            a, b = story.phrase(read)
            amount = attrs.evolve(claim.amount, unit=f"{claim.amount.unit.removesuffix('night')}day")
            yield Paced(a, b, sentence, story.word(a, b, amount, "rate", claim.scope, claim.voice), elided=not claim.scope.noun)
        if claim.kind not in _COUNTED or "/" in claim.amount.unit or read.figure.per:
            continue
        first, last = story.phrase(read)
        end = here[k + 1].first if k + 1 < len(here) else sentence.last
        start = max(taken, story.phrase(here[k - 1])[1]) if k else sentence.first
        found = _behind(low, last, min(end, last + _REACH, sentence.last - 1)) or _ahead(low, max(start, first - 12), first)
        found = found or _named(low, max(start, first - 7), first)
        if found is not None:
            unit, a, b = found
            amount = attrs.evolve(claim.amount, unit=f"{claim.amount.unit}/{'day' if unit in PARTS_OF_DAY else unit}")
            a, b = min(a, first), max(b, last)
            taken = b
            yield Paced(a, b, sentence, story.word(a, b, amount, "rate", claim.scope, claim.voice), elided=not claim.scope.noun)


_USUAL = frozenset("normal average typical ordinary usual".split())
_LONG = {"quarter": (3, "month"), "decade": (10, "year"), "fortnight": (14, "day")}


def _times_over(story: Story, sentence: Sentence) -> Iterator[Paced]:
    """``once a second``; ``$1.5 million a quarter``, which is so much in three months."""
    low = story.tokens.low
    for k in story.places(_OFTEN, sentence):
        if k + 2 < sentence.last and low[k + 1] in ("a", "an", "every", "each") and low[k + 2] in _TIMES - {"year"}:
            amount = exactly(OFTEN[low[k]], f"/{'day' if low[k + 2] == 'night' else low[k + 2]}")
            yield Paced(k, k + 3, sentence, story.word(k, k + 3, amount, "rate"), elided=True)
    for read in figures_of(story, sentence):
        unit, _, time = read.claim.amount.unit.rpartition("/")
        if time in _LONG and read.claim.kind in ("rate", "money", "measure"):
            (first, last), claim = story.phrase(read), read.claim
            amount = divided(attrs.evolve(claim.amount, unit=unit), exactly(*_LONG[time]))
            yield Paced(first, last, sentence, story.word(first, last, amount, "rate", claim.scope, claim.voice))


def _behind(low: list[str], start: int, end: int) -> tuple[str, int, int] | None:
    """The unit of time of ``400 loaves of rye every day``, ``30 lorries across the bridge an hour``."""
    for k in range(start, end):
        if low[k] in _WALLS or low[k] == "ago":
            return None
        if low[k] in ADVERBS and low[k] != "annual":
            return ADVERBS[low[k]], k, k + 1
        if low[k] == "in" and low[k + 1] in ("a", "an", "the") and low[k + 2] in _USUAL and low[k + 3] in _TIMES:
            return low[k + 3], k, k + 4
        if low[k] in ("every", "each", "per") and low[k + 1] in _TIMES:
            return low[k + 1], k, k + 2
        if low[k] in ("every", "each") and low[k + 2] in _TIMES and low[k + 1].isalpha():
            return low[k + 2], k, k + 3
        if low[k] in ("a", "an") and low[k + 1] in _TIMES and k - start < _CLOSE and low[k - 1] not in _BEFORE_A:
            return low[k + 1], k, k + 2
    return None


def _ahead(low: list[str], start: int, first: int) -> tuple[str, int, int] | None:
    """The unit of time of ``On each clear night it gathers 15``, ``each day some 270``; none where a clause begins between."""
    for k in range(first - 2, start - 1, -1):
        if low[k] not in ("every", "each"):
            continue
        at = next((j for j in (k + 1, k + 2) if low[j] in _TIMES), None)
        if at is None or {";", ":", "and", "but", "than"} & set(low[at:first]) or "," in low[at + 2 : first]:
            return None
        return low[at], k, at + 1
    return None


_TOLD = frozenset("is was are were averages averaged totals reaches at of to about around some roughly nearly just only has been".split())


_LIMITS = frozenset("average mean record high low peak maximum minimum target limit quota norm".split())


def _named(low: list[str], start: int, first: int) -> tuple[str, int, int] | None:
    """The unit of time of ``The nightly take is £850``, ``a daily output of 40 tonnes``: an adjective, a noun, and what tells its size."""
    k = first - 1
    while k > start and low[k] in _TOLD:
        k -= 1
    if k == first - 1 or not low[k].isalpha() or low[k] in ADVERBS or low[k] in _LIMITS:
        return None
    at = next((j for j in (k - 1, k - 2) if j >= start and low[j] in ADVERBS), -1)
    return (ADVERBS[low[at]], first, first) if at >= 0 else None


def each_of(story: Story, rate: Paced) -> Read | bool:
    """The number of those of whom each keeps *rate*, True where some do and no words bind their number, else False."""
    low, sentence = story.tokens.low, rate.sentence
    here = [r for r in figures_of(story, sentence) if countable(r, each=True) and r.claim.scope.noun and r.last <= rate.first]
    ahead = low[max(sentence.first, rate.first - 14) : rate.first]
    behind = low[rate.last : min(sentence.last, rate.last + 2)]
    for k in range(len(ahead) - 1):
        if ahead[k] == "each" and ahead[k + 1] not in _TIMES or ahead[k] == "every" and ahead[k + 1] == "one":
            return here[-1] if here else True
    if behind[:1] in (["each"], ["apiece"], ["per"]) or (behind[:1] == ["a"] and behind[1:] in (["head"], ["person"], ["man"])):
        return here[-1] if here else True
    return False


def times_near(story: Story, sentence: Sentence) -> Iterator[Length]:
    """The times of *sentence* that a rate may be kept up for."""
    low = story.tokens.low
    for x in lengths(story, sentence):
        since = {"since", "from"} & set(low[max(sentence.first, x.first - 7) : x.first]) or low[x.first - 1 : x.first] == ["for"]
        since = since or "than" in low[max(sentence.first, x.first - 4) : x.first]  # "shorter than it was 20 years ago"
        short = x.claim.amount.unit in ("hour", "minute") and low[x.first - 1] == "the" and low[x.first - 2] in _DURING
        since = since or (short and low[x.last : x.last + 1] == ["before"])
        since = since or low[x.first - 1] in ("on", "until") or _ever_since(low, x.last, sentence.last)  # "down 28 cm on a fortnight ago"
        if (_AGO & set(low[x.last : x.last + 1]) and not since) or (
            _ANY & set(low[max(0, x.first - 1) : x.first]) and not _in_turn(story, x)
        ):
            continue
        if not any(c.isalpha() for c in x.claim.said):
            continue  # "in an eight-hour shift that comes to 630"
        unit = x.claim.amount.unit
        if unit == "night":
            x = Length(x.first, x.last, story.word(x.first, x.last, attrs.evolve(x.claim.amount, unit="day"), "duration"), x.bare)
        if unit == "fortnight":
            weeks = exactly(2 * Fraction(x.claim.stated.number or 1), "week")
            x = Length(x.first, x.last, story.word(x.first, x.last, weeks, "duration"), x.bare)
        yield x
    for read in story.here(sentence):
        noun = read.claim.scope.noun
        if read.claim.kind == "count" and noun in ("day", "night", "week", "month", "hour") and not read.claim.amount.unit:
            first, last = story.phrase(read)
            amount = attrs.evolve(read.claim.amount, unit="day" if noun == "night" else noun, counted="")
            yield Length(first, last, story.word(first, last, amount, "duration"))
        unit, _, per = read.claim.amount.unit.partition("/")
        if read.claim.kind == "duration" and unit in ("day", "week", "hour", "minute") and per:
            first, last = story.phrase(read)
            yield Length(first, last, story.word(first, last, attrs.evolve(read.claim.amount, unit=unit), "duration"))
    yield from _since_year(story, sentence)
    yield from _from_noon(story, sentence)
    yield from _from_clock(story, sentence)


def _ever_since(low: list[str], first: int, last: int) -> bool:
    """True for *opened two weeks ago and has worked every day since*."""
    return any(low[k] == "since" and not low[k + 1].isalpha() for k in range(first, last - 1))


def _in_turn(story: Story, x: Length) -> bool:
    """True for the time of *140 people every 24 hours*, in which so many are counted; not for *cleaned every 24 hours*."""
    ahead, sentence = x.first - 1, story.sentence_at(x.first)
    counted = sentence is not None and any(story.phrase(r)[1] == ahead for r in figures_of(story, sentence))
    return story.tokens.low[ahead] == "every" and (x.claim.stated.number or 0) > 1 and counted


def _since_year(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``since 2006``: the years up to the day of the story."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 1):
        year = low[k + 1]
        if low[k] == "since" and story.published is not None and len(year) == 4 and year.isdecimal() and low[k + 2] in _CLOSING:
            passed = story.published.year - int(year)
            if passed > 3:
                around = Interval(passed - 1, passed + 1)
                amount = Amount(Stated("~", passed, passed), around, around, unit="year")
                yield Length(k, k + 2, story.word(k, k + 2, amount, "duration"))


_CLOSING = frozenset((".", ",", "and", ";"))


_NOON = frozenset(("noon", "midday", "midnight"))


def _from_noon(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``from noon on Monday until noon on Wednesday``: two days."""
    low = story.tokens.low
    found = []
    for k in range(sentence.first, sentence.last - 1):
        at = k + 1 + (low[k + 1] in ("on", "last", "this"))
        if low[k] in _NOON and at < sentence.last and low[at] in WEEKDAYS:
            found.append((k, at + 1, low[k], list(WEEKDAYS).index(low[at])))
    for a, b in zip(found, found[1:], strict=False):
        days = (b[3] - a[3]) % 7
        if a[2] == b[2] and days and b[0] - a[1] < 12:
            yield Length(a[0], b[1], story.word(a[0], b[1], exactly(24 * days, "hour"), "duration"))


def _from_clock(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``from 6am until noon``, ``between 9.30 and 11``: what passes between two times of one day."""
    low = story.tokens.low
    for a, b in pairwise(clocks(story, sentence)):
        gap = low[a.last : b.first]
        spell = b.minutes[0] - a.minutes[0] if len(a.minutes) == len(b.minutes) == 1 else 0
        if gap in (["to"], ["until"], ["till"], ["and"], ["-"], ["–"]) and spell > 0 and low[a.first - 1] in ("from", "between"):
            yield Length(a.first, b.last, story.word(a.first, b.last, exactly(spell, "minute"), "duration"))


_OPENS = frozenset("opened opens open started starts began begins left leaves off away departed departs".split())
_SHUTS = frozenset("shut shuts closed closes ended ends came arrived arrives arriving reached finished finish crossed landed".split())


def between_clocks(story: Story, near: Sequence[Sentence]) -> Iterator[Length]:
    """``opened at 8 a.m. ... shut at 6 p.m.``: what passes between the only two times of day that the sentences *near* tell."""
    told = [c for s in near for c in clocks(story, s)]
    if len(told) != 2 or any(len(c.minutes) != 1 for c in told):
        return
    low, (a, b) = story.tokens.low, told
    if _OPENS & set(low[max(0, b.first - 4) : b.first]):
        a, b = b, a  # "came at 1 p.m.; she had set off at 6 a.m."
    spell = b.minutes[0] - a.minutes[0]
    if spell > 0 and _OPENS & set(low[max(0, a.first - 4) : a.first]) and _SHUTS & set(low[max(0, b.first - 4) : b.first]):
        yield Length(b.first, b.last, story.word(b.first, b.last, exactly(spell, "minute"), "duration"))


def worked(story: Story, sentence: Sentence) -> Iterator[Worked]:
    """The hours of each day, and days of each week, that *sentence* tells: ``switched on for 12 hours a day``."""
    for read in story.here(sentence):
        unit, _, per = read.claim.amount.unit.partition("/")
        number = read.claim.stated.number
        if (
            read.claim.kind in ("duration", "rate")
            and unit in ("hour", "minute", "day", "night")
            and per in ("day", "night", "week")
            and number
        ):
            yield Worked(Fraction(number), "day" if unit == "night" else unit, "day" if per == "night" else per, *story.phrase(read))
        elif unit == "day" and number and story.after(read, 3) == ["out", "of", "seven"]:
            yield Worked(Fraction(number), "day", "week", *story.phrase(read))


_WHICH = frozenset("last previous this next past coming".split())
_IN = frozenset("in of last this next until since during by early late mid through".split())
SEASONS = frozenset((*MONTHS, *"spring summer autumn winter".split()))
_WHY = frozenset(
    "because discount discounts bulk rebate despite although though however except saving savings unexpectedly thanks slowed delays "
    "hope hopes hoped instead anyway rest difference shortfall good busiest quiet saturdays sundays weekends".split()
)


def is_doubtful(story: Story, one: Sentence, other: Sentence) -> bool:
    """True where two sentences tell of times that are not the same, or the words say why a product is not what one would reckon."""
    low = story.tokens.low
    if any(
        low[k] in _WHY and low[k - 1] not in ("no", "without", "including") and low[k + 1] != "included" and not _opens_with_why(low, s, k)
        for s in (one, other)
        for k in range(s.first, s.last)
    ):
        return True
    if one is other:
        return False
    mine, its = (set(_eras(low, s)) for s in (one, other))
    return bool(mine and its) and not mine & its


def _opens_with_why(low: list[str], sentence: Sentence, k: int) -> bool:
    """True for *Because of the closure*, which tells what a product comes of."""
    return low[k : k + 2] == ["because", "of"] and k == sentence.first


def _eras(low: list[str], sentence: Sentence) -> Iterator[str]:
    for k in range(sentence.first, sentence.last):
        word = low[k]
        if word in MONTHS and word != "may" or (word in SEASONS and low[k - 1] in _IN):
            yield word
        elif word in _WHICH and low[k + 1 : k + 2] and low[k + 1] in ("year", "month", "week", "season", "quarter", "decade"):
            yield f"{word} {low[k + 1]}"
        elif len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20"):
            yield word
