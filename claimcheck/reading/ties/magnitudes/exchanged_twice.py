"""Exchanged twice: two sums, each with what it is in one other currency in brackets behind it, at one rate of exchange."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.moments import moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.values.exact import whole
from claimcheck.values.interval import Interval

_LEADS = (["("], ["(", "about"], ["(", "some"], ["(", "around"], ["(", "roughly"], ["(", "nearly"], ["(", "almost"], ["[", ""])
_FAR, _CROSSED = Fraction(5, 4), Fraction(9, 8)  # times by which rates of some weeks differ, and those on either side of one
_TOLD = frozenset("then time now today".split())


class _Pair(NamedTuple):
    """A sum and what it is in another currency."""

    own: Read
    other: Read

    @property
    def rate(self) -> Fraction:
        return Fraction(self.other.claim.stated.number or 0) / Fraction(self.own.claim.stated.number or 1)


def exchanged_twice(story: Story) -> Iterator[Link]:
    """``sold for £64,000 ($60,000) ... the record, £210,000 ($262,500)``: no pound is worth less than a dollar here and more there."""
    pairs = [pair for sentence in story.sentences for pair in _pairs(story, sentence)]
    for one, two in combinations(pairs, 2):
        if _units(one) == _units(two) and _differ(story, one, two) and not _has_third(pairs, one, two):
            yield _link(story, one, two)


def _pairs(story: Story, sentence: Sentence) -> Iterator[_Pair]:
    low, told = story.tokens.low, story.every_figure.get(sentence.number, ())
    here = [r for r in told if r.claim.kind == "money" and "/" not in r.claim.amount.unit]
    for own, other in zip(here, here[1:], strict=False):
        apart = own.claim.amount.unit != other.claim.amount.unit and low[story.phrase(own)[1] : story.phrase(other)[0]] in _LEADS
        plain = all(r.claim.stated.bound in ("=", "~") and r.claim.stated.number for r in (own, other))
        if apart and plain and low[story.phrase(other)[1]] == ")" and not _TOLD & set(low[other.last : other.last + 4]):
            yield _Pair(own, other)


def _rounding(read: Read) -> Fraction:
    """How many times the number told may be what was rounded to it: 1.25 for $2m."""
    number = Fraction(read.claim.stated.number or 0)
    step = Fraction(1)
    while number % (step * 10) == 0:
        step *= 10
    place = Fraction(read.claim.amount.place or 1) if number.denominator > 1 else step
    return 1 + place / 2 / number


def _units(pair: _Pair) -> tuple[str, str]:
    return pair.own.claim.amount.unit, pair.other.claim.amount.unit


def _differ(story: Story, one: _Pair, two: _Pair) -> bool:
    """True where the rates are so far apart as they are in no year, or on either side of one where two years are told."""
    least, most = sorted((one.rate, two.rate))
    room = Fraction(1)
    for read in (*one, *two):
        room *= _rounding(read)
    dated = any(m.year for pair in (one, two) for m in moments(story)[pair.own.sentence.number])
    crossed = least < 1 < most and most > _CROSSED * room * least
    return crossed or (not dated and most > _FAR * room * least)


def _has_third(pairs: Sequence[_Pair], one: _Pair, two: _Pair) -> bool:
    """True where several rates are told, none of them that of most: a story of years of crises."""
    rates = [p.rate for p in pairs if _units(p) == _units(one)]
    return len(rates) > 2 and not any(sum(1 for r in rates if r / x < _FAR and x / r < _FAR) >= len(rates) - 1 for x in rates)


def _link(story: Story, one: _Pair, two: _Pair) -> Link:
    """The second pair at the rate of the first, a few per cent to either side."""
    own, other = _units(one)
    rate = one.rate
    around = Interval(whole(rate * Fraction(9, 10)), whole(rate * Fraction(11, 10)))
    amount = attrs.evolve(exactly(rate, f"{other}/{own}"), usual=around, widest=around)
    told = story.word(one.own.first, one.other.last, amount, "rate")
    assumed = f"line {line(told)} and line {line(two.own.claim)} convert at rates of one time"
    again = story.word(*story.phrase(two.other), two.other.claim.amount, "money", two.other.claim.scope, two.other.claim.voice)
    return Link("converted", (again.id, two.own.claim.id, told.id), assumption=assumed, words=told.span)
