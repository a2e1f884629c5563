"""Rates per so many: ``six litres per 100 kilometres``, ``9 per 100,000``, with how many there were and what that makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.measures import MANY
from claimcheck.reading.nouns import counted
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import whole
from claimcheck.values.hedges import last_place
from claimcheck.values.interval import Interval

_PER = (["per"], ["for", "every"], ["in", "every"], ["out", "of", "every"], ["to", "every"], ["for", "each"])
_BACK, _ON = 4, 2


class Many(NamedTuple):
    """So *number* of a *noun*, or of a *unit*, that a rate is told by, up to the token *last*."""

    number: int
    noun: str
    unit: str
    last: int


def per_many(story: Story) -> Iterator[Choice]:
    """For each rate per so many, the counts beside it that it can be of and those that it can make."""
    for here in story.by_sentence.values():
        for k, rate in enumerate(here):
            base = _told(story, rate) or _counted(story, rate, here[k + 1 : k + 2])
            if base is None:
                continue
            each = _each(story, rate, base)
            near = [
                r
                for s in story.beside(rate.sentence, _BACK, _ON)
                for r in story.here(s)
                if r is not rate and story.phrase(r)[1] != base.last
            ]
            options = [
                Link("each", (each.id, units.claim.id, total.claim.id), assumption=_assumed(units, total), exhaustive=True)
                for units in near
                if (_alike(units, base.noun, base.unit) or _is_population(story, units, base))
                and (units.claim.stated.number or 0) > base.number
                for total in near
                if total is not units and _alike(total, rate.claim.scope.noun, _unit(rate)) and not _is_more(story, total)
            ]  # fmt: skip
            if options:
                yield Choice(tuple(options[:12]))


def _told(story: Story, rate: Read) -> Many | None:
    """The 100,000 people of *57 per 100,000 people*, which are no figure of their own."""
    many, _, unit = rate.figure.per.partition(" ")
    if many not in MANY:
        return None
    last = story.phrase(rate)[1]
    phrase = counted(story.tokens, last) if not unit and last < rate.sentence.last else None
    return Many(MANY[many], "" if phrase is None else story.table.noun(phrase.head), unit, last if phrase is None else phrase.last)


def _counted(story: Story, rate: Read, behind: Sequence[Read]) -> Many | None:
    """The 1,000 homes of *nine for every 1,000 homes*."""
    for base in behind:
        number = base.claim.stated.number
        if base.claim.kind not in ("count", "measure") or not isinstance(number, int) or number < _FEWEST:
            return None
        if story.between(rate, base) in _PER:
            return Many(number, base.claim.scope.noun, base.claim.amount.unit, story.phrase(base)[1])
    return None


_FEWEST = 10


def _unit(rate: Read) -> str:
    """The unit of *rate* without what it is per."""
    return rate.claim.amount.unit.partition("/")[0]


def _assumed(units: Read, total: Read) -> str:
    return f"“{total.claim.said}” of line {line(total.claim)} are of “{units.claim.said}” of line {line(units.claim)}"


def _is_more(story: Story, read: Read) -> bool:
    """True for *two more inspectors*, which come on top of those there are."""
    return read.figure.another or bool(_ON_TOP & set(story.tokens.low[slice(*story.phrase(read))]))


_ON_TOP = frozenset("more fewer extra further another additional".split())


def _alike(read: Read, noun: str, unit: str) -> bool:
    """True for a figure of *noun* in *unit*; of counts any number of things may be meant."""
    claim = read.claim
    if claim.scope.noun != noun and noun:
        return False
    sized = claim.kind in ("count", "measure") or (claim.kind == "money" and claim.amount.unit == unit)  # "£18 for 900 grams"
    return sized and claim.amount.unit == unit and claim.stated.bound == "=" and not read.figure.per


def _is_population(story: Story, read: Read, base: Many) -> bool:
    """True for the 240,000 of *With a population of 240,000*, who are people."""
    bare = read.claim.kind == "count" and not read.figure.noun and read.claim.stated.bound == "="
    return bare and base.noun == "person" and _POPULATION in (story.before(read, 2), story.before(read, 3)[:2])


_POPULATION = ["population", "of"]


def _each(story: Story, rate: Read, base: Many) -> Claim:
    """What falls to one of them, half of the last digit wider to either side."""
    number, told = base.number, Fraction(rate.claim.stated.number or 0)
    half = Fraction(last_place(whole(told))) / 2 if "." not in rate.claim.amount.written else Fraction(rate.claim.amount.place or 1) / 2
    around = Interval(whole((told - half) / number), whole((told + half) / number)).hull(rate.claim.amount.usual / Interval(number, number))
    one = whole(told / number)
    amount = Amount(Stated("=", one, one), around, around, unit="/".join(part for part in (_unit(rate), base.unit) if part))
    return story.word(story.phrase(rate)[0], base.last, attrs.evolve(amount, counted=""), "mean", voice=rate.claim.voice)
