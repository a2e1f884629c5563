"""Rates per so many: ``six litres per 100 kilometres``, ``9 per 100,000``, with how many there were and what that makes."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import whole
from claimcheck.values.hedges import last_place
from claimcheck.values.interval import Interval

_PER = (["per"], ["for", "every"], ["in", "every"], ["out", "of", "every"], ["to", "every"], ["for", "each"])
_BACK, _ON = 4, 2


def per_many(story: Story) -> Iterator[Choice]:
    """For each rate per so many, the counts beside it that it can be of and those that it can make."""
    for here in story.by_sentence.values():
        for rate, base in zip(here, here[1:], strict=False):
            number = base.claim.stated.number
            if base.claim.kind not in ("count", "measure") or not isinstance(number, int) or number < 10:
                continue
            if story.between(rate, base) not in _PER:
                continue
            each = _each(story, rate, base, number)
            near = [r for s in story.beside(rate.sentence, _BACK, _ON) for r in story.here(s) if r is not rate and r is not base]
            options = [
                Link("each", (each.id, units.claim.id, total.claim.id), assumption=_assumed(units, total), exhaustive=True)
                for units in near
                if (_alike(units, base) or _is_population(story, units, base)) and (units.claim.stated.number or 0) > number
                for total in near if total is not units and _alike(total, rate) and not _is_more(story, total)
            ]  # fmt: skip
            if options and each is not None:
                yield Choice(tuple(options[:12]))


def _assumed(units: Read, total: Read) -> str:
    return f"“{total.claim.said}” of line {line(total.claim)} are of “{units.claim.said}” of line {line(units.claim)}"


def _is_more(story: Story, read: Read) -> bool:
    """True for *two more inspectors*, which come on top of those there are."""
    return read.figure.another or bool(_ON_TOP & set(story.tokens.low[slice(*story.phrase(read))]))


_ON_TOP = frozenset("more fewer extra further another additional".split())


def _alike(read: Read, model: Read) -> bool:
    """True for a figure in the unit of *model*; of counts any number of things may be meant."""
    one, other = read.claim, model.claim
    if one.scope.noun != other.scope.noun and other.scope.noun:
        return False
    sized = one.kind in ("count", "measure") or one.kind == other.kind == "money"  # "£18 for 900 grams, £2 per 100 grams"
    return sized and one.amount.unit == other.amount.unit and one.stated.bound == "=" and not read.figure.per


def _is_population(story: Story, read: Read, base: Read) -> bool:
    """True for the 240,000 of *With a population of 240,000*, who are people."""
    bare = read.claim.kind == "count" and not read.figure.noun and read.claim.stated.bound == "="
    return bare and base.claim.scope.noun == "person" and _POPULATION in (story.before(read, 2), story.before(read, 3)[:2])


_POPULATION = ["population", "of"]


def _each(story: Story, rate: Read, base: Read, number: int) -> Claim:
    """What falls to one of them, half of the last digit wider to either side."""
    first, last = story.phrase(rate)[0], story.phrase(base)[1]
    told = Fraction(rate.claim.stated.number or 0)
    half = Fraction(last_place(whole(told))) / 2 if "." not in rate.claim.amount.written else Fraction(rate.claim.amount.place or 1) / 2
    around = Interval(whole((told - half) / number), whole((told + half) / number)).hull(rate.claim.amount.usual / Interval(number, number))
    one = whole(told / number)
    unit = "/".join(part for part in (rate.claim.amount.unit, base.claim.amount.unit) if part)
    amount = Amount(Stated("=", one, one), around, around, unit=unit)
    return story.word(first, last, attrs.evolve(amount, counted=""), "mean", voice=rate.claim.voice)
