"""Lengths of time in a story: figures with a unit, two units in one, and units with an article for a number."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import Number, whole
from claimcheck.values.interval import Interval

# By how much a unit is more than the one that may stand behind it: "three hours and 20 minutes".
_WITHIN = {("hour", "minute"): 60, ("minute", "second"): 60, ("day", "hour"): 24, ("week", "day"): 7, ("year", "month"): 12}
_BARE = frozenset("hour day week fortnight month year decade century".split())
_HALVES = {"century": (50, "year"), "decade": (5, "year"), "year": (6, "month")}
_QUARTERED = {"century": (25, "year"), "hour": (15, "minute")}
_ARTICLES = frozenset("a an the one".split())
_FILLING = frozenset("past last next previous whole full first".split())
_BEFORE = frozenset("for in over after within during of lasting lasted takes took exactly nearly almost about just least most".split())
_SOME_OF = frozenset("quarter quarters third thirds half most much part rest end start beginning course better".split())
_TO_THE_DAY = ["to", "the", "day"]
_BEHIND = frozenset("later earlier after before since on ago into".split())
# How many days a unit is, near enough to see whether a length can be meant.
IN_DAYS = {
    "hour": Fraction(1, 24), "day": Fraction(1), "night": Fraction(1), "week": Fraction(7), "fortnight": Fraction(14),
    "month": Fraction(30), "year": Fraction(365), "decade": Fraction(3652),
}  # fmt: skip
LONGEST = 36_525  # days: what lies a century from a day is told in years


class Length(NamedTuple):
    """The tokens *first* up to *last* tell a length of time, which is *claim*; *bare* where an article stands for its number."""

    first: int
    last: int
    claim: Claim
    bare: bool = False


def lengths(story: Story, sentence: Sentence) -> list[Length]:
    """The lengths of time that *sentence* tells, in order."""
    return story.once(("lengths", sentence.number), lambda: _lengths(story, sentence))


def _lengths(story: Story, sentence: Sentence) -> list[Length]:
    reads = [r for r in story.here(sentence) if r.claim.kind == "duration" and "/" not in r.claim.amount.unit and not _some_of(story, r)]
    reads = [r for r in reads if not _is_in_row(story, r)]
    found = [*_figures(story, reads), *_described(story, sentence), *_bare(story, sentence)]
    return sorted((one for one in found if not _is_disowned(story, one)), key=lambda one: one.first)


_OPENS, _CLOSES = frozenset('"“‘'), frozenset('"”’')


def _is_disowned(story: Story, length: Length) -> bool:
    """True for *a “10-day break” began on 3 May and ended on 20 May*: a phrase in quotation marks that the writer does not make his own."""
    low, last = story.tokens.low, length.last
    return low[length.first - 1] in _OPENS and bool(_CLOSES & set(low[last : last + 3]))


def _is_in_row(story: Story, read: Read) -> bool:
    """True for the bare numbers of ``four, seven, three and six minutes``: what each of several took is the length of nothing else."""
    bare = read.figure.phrase_end == read.figure.end and read.claim.amount.unit not in read.claim.said  # not "an hour and a half,"
    return bare and story.tokens.low[read.last] in (",", "and")


def _some_of(story: Story, read: Read) -> bool:
    """True for ``60 of those years``, which are a part of a length told elsewhere."""
    low, last = story.tokens.low, read.last
    return low[last] == "of" and low[last + 1] in ("those", "these", "the", "them")


def _described(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``five full days``, ``two long years``: what the reader takes for counted days."""
    for read in story.here(sentence):
        noun = read.claim.scope.noun
        if read.claim.kind == "count" and noun in _BARE and not read.figure.per and len(read.claim.counted.split()) == 2:
            first, last = story.phrase(read)
            amount = attrs.evolve(read.claim.amount, unit=noun, counted="")
            yield Length(first, last, story.word(first, last, amount, "duration"))


def _figures(story: Story, reads: Sequence[Read]) -> Iterator[Length]:
    k = 0
    while k < len(reads):
        start, amount = k, reads[k].claim.amount
        while k + 1 < len(reads) and (factor := _WITHIN.get((amount.unit, reads[k + 1].claim.amount.unit))):
            if story.between(reads[k], reads[k + 1]) not in ([], ["and"], [","], [",", "and"]):
                break
            amount, k = joined(amount, reads[k + 1].claim.amount, factor), k + 1
        first, last = story.phrase(reads[start])[0], story.phrase(reads[k])[1]
        more, end = _and_part(story.tokens.low, last) if k == start and amount.stated.bound == "=" else (Fraction(0), last)
        if more and amount.stated.number is not None:  # "two hours and a quarter"
            amount, last = exactly(Fraction(amount.stated.number) + more, amount.unit), end
        yield Length(first, last, reads[start].claim if k == start and not more else story.word(first, last, amount, "duration"))
        k += 1


def joined(large: Amount, small: Amount, factor: Number) -> Amount:
    """The sum of two amounts in the unit of the *small* one, of which the large has *factor*: 3 hours and 20 minutes are 200 minutes."""
    number = whole(Fraction(large.stated.number or 0) * factor + Fraction(small.stated.number or 0))
    usual, widest = (a * Interval(factor, factor) + b for a, b in ((large.usual, small.usual), (large.widest, small.widest)))
    return Amount(Stated("=", number, number), usual, widest, unit=small.unit)


def _bare(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``a week``, ``a fortnight later``, ``for the decade``."""
    low = story.tokens.low
    for k in range(sentence.first + 1, sentence.last):
        if low[k][-2:] in ("'s", "’s") and low[k][:-2] in _BARE and low[k - 1] in ("a", "an", "one"):
            yield Length(k - 1, k + 1, story.word(k - 1, k + 1, one(low[k][:-2]), "duration"), bare=True)  # "a fortnight's defiance"
    for k in [k for k in range(sentence.first + 1, sentence.last) if low[k] in _BARE]:
        if low[k + 1 : k + 3] == ["-", "long"]:
            yield Length(k, k + 3, story.word(k, k + 3, one(low[k]), "duration"))
        if low[k - 2 : k] == ["half", "a"] and k - 2 >= sentence.first and low[k] in _HALVES:
            yield Length(k - 2, k + 1, story.word(k - 2, k + 1, exactly(*_HALVES[low[k]]), "duration"))
            continue
        start = k - 2 if low[k - 1] in _FILLING and k - 2 >= sentence.first else k - 1
        if low[start] not in _ARTICLES or any(r.first <= k < story.phrase(r)[1] or r.last == start for r in story.here(sentence)):
            continue
        ahead = low[start - 1] if start - 1 >= sentence.first else ""
        if low[start - 3 : start] == ["the", "course", "of"] and low[start] in ("a", "an", "one"):
            ahead = low[start - 4]  # "24 in the course of an hour", as "in an hour"
        elif ahead == "of" and low[start - 2] in _SOME_OF:
            yield from _quarters(story, start, k)
            continue
        behind = low[k + 1] if k + 1 < sentence.last else ""
        more, last = _and_part(low, k + 1)
        if more:
            yield Length(start, last, story.word(start, last, exactly(1 + more, low[k]), "duration"))
        elif ahead in _BEFORE or (behind in _BEHIND and low[k - 1] != "the") or low[k + 1 : k + 4] == _TO_THE_DAY:
            yield Length(start, k + 1, story.word(start, k + 1, one(low[k]), "duration"), bare=True)


def _and_part(low: Sequence[str], k: int) -> tuple[Fraction, int]:
    """What ``and a half``, ``and three-quarters`` at token *k* adds to a unit, with the token behind it; nothing for other words."""
    found = next(((part, k + len(words)) for words, part in _AND_PARTS.items() if tuple(low[k : k + len(words)]) == words), None)
    return found if found is not None and low[found[1]] not in ("of", "-") else (Fraction(0), k)


_AND_PARTS = {
    ("and", "a", "half"): Fraction(1, 2), ("and", "a", "quarter"): Fraction(1, 4), ("and", "three", "quarters"): Fraction(3, 4),
    ("and", "three", "-", "quarters"): Fraction(3, 4),
}  # fmt: skip


def _quarters(story: Story, start: int, k: int) -> Iterator[Length]:
    """``a quarter of a century``, ``three quarters of an hour``: 25 years and 45 minutes; other units no one counts by quarters."""
    low = story.tokens.low
    number = {"quarter": 1, "quarters": 3}.get(low[start - 2], 0)
    first = start - 3 if low[start - 3] in (*_ARTICLES, "three") else start - 2
    if number and low[k] in _QUARTERED:
        each, unit = _QUARTERED[low[k]]
        yield Length(first, k + 1, story.word(first, k + 1, exactly(each * number, unit), "duration"))


def one(unit: str) -> Amount:
    """Exactly one *unit*."""
    return exactly(1, unit)


def exactly(number: int | Fraction, unit: str = "") -> Amount:
    """Exactly *number* of *unit*."""
    value = whole(Fraction(number))
    return Amount(Stated("=", value, value), Interval(value, value), Interval(value, value), unit=unit)


def nths(story: Story, sentence: Sentence, units: Container[str]) -> Iterator[Length]:
    """What the so manieth of a unit tells, as a range: ``on the fifth day`` four to five days, ``in its 170th year`` 169 to 170 years."""
    low = story.tokens.low
    for read in story.every_figure.get(sentence.number, ()):
        number, (first, last) = read.claim.stated.number, story.phrase(read)
        unit = low[last] if last < sentence.last and low[last] in units else low[last - 1]
        last += unit != low[last - 1]
        if read.claim.kind == "ordinal" and isinstance(number, int) and unit in units:
            both = Interval(number - 1, number)
            amount = Amount(Stated("range", number - 1, number), both, both, unit=unit)
            yield Length(first, last, story.word(first, last, amount, "duration"))


def is_like(length: Length, least: int, most: int, times: Fraction) -> bool:
    """True where *least* to *most* days are not so many times longer or shorter than *length* that it can hardly be meant."""
    stated = length.claim.stated
    number = Fraction(stated.hi or stated.lo or 0)
    told = max(number * IN_DAYS[length.claim.amount.unit], Fraction(1))
    return number > 0 and told < times * most and least < times * told


_A_DAY = {"hour": 24, "minute": 1440, "second": 86400}


def within_a_day(per: str, length: Length) -> bool:
    """True for *three hours* beside what is so much a day, a week or longer: of that no part of a day has its share."""
    number = length.claim.stated.number
    return per not in _A_DAY and number is not None and number < _A_DAY.get(length.claim.amount.unit, 0)
