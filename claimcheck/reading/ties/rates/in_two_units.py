"""In two units: the only two prices or wages of a sentence, of which one is told for a smaller unit: *$3 a gram, or $300 a kilo*."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.errors import UnitError
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.words.units import MONEY_UNITS
from claimcheck.values import units
from claimcheck.values.per_time import TIMES

_PAID_ON = frozenset("week month year".split())  # what is earned in an hour or a day is not earned day and night
_YEARLY = {"week": 52, "month": 12, "year": 1}
_APART = frozenset(
    "and while whereas than from against but after before compared plus others other another bonus bonuses with without tax tips instead "
    "previously now up down rose fell raised cut minimum maximum least most between".split()
)
_SAME = Fraction(1, 4)  # or four times
_NOUGHTS = frozenset(Fraction(10) ** k for k in (-3, -2, -1, 1, 2, 3))  # a slip in the noughts


def in_two_units(story: Story) -> Iterator[Link]:
    """The only two figures of a sentence that tell one price, or one wage, for two units of a kind."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if r.claim.amount.unit.partition("/")[0] in MONEY_UNITS]
        if len(here) != 2 or not all(r.is_plain and "/" in r.claim.amount.unit for r in here):
            continue
        one, other = here
        low = story.tokens.low
        if _APART & set(low[sentence.first : other.first]) or ";" in low[one.last : other.first] or len(low[one.last : other.first]) > _FAR:
            continue
        times = _times(one, other)
        # "costs £70 a month, or £700 a year": of what is bought more at once is cheaper
        most = 1 / _SAME if _EARNING & set(low[sentence.first : sentence.last]) else 1
        if times is not None and not _is_imperial(one, other, times) and (_SAME < times <= most or times in _NOUGHTS):
            assumed = f"the two figures of line {line(other.claim)} tell one price or wage"
            yield Link("same", (other.claim.id, one.claim.id), assumption=assumed, exhaustive=True)


def _is_imperial(one: Read, other: Read, times: Fraction) -> bool:
    """True for *£1.42 a litre, £6.46 a gallon*: one price, where the gallon is that of Britain."""
    within = Fraction(1, 100)
    units_told = {r.claim.amount.unit.partition("/")[2] for r in (one, other)}
    return "gallon" in units_told and any(abs(t / _GALLON - 1) < within for t in (times, 1 / times))


_GALLON = Fraction("4.54609") / Fraction("3.785412")  # American ones in one of Britain
_FAR = 12
_EARNING = frozenset("earn earns earned earning paid pay pays wage wages salary salaries pension pensions".split())


def _times(one: Read, other: Read) -> Fraction | None:
    """How many times the one is the other, in one unit; None for two units that are the same or of two kinds."""
    (money, _, per), (cash, _, each) = (r.claim.amount.unit.partition("/") for r in (one, other))
    if money != cash or per == each:
        return None
    ratio = Fraction(one.claim.stated.number or 0) / Fraction(other.claim.stated.number or 1)
    if per in TIMES or each in TIMES:
        return ratio * _YEARLY[per] / _YEARLY[each] if per in _PAID_ON and each in _PAID_ON else None
    try:
        return ratio * Fraction(units.factor(each, per)) if units.same_dimension(per, each) else None
    except UnitError:
        return None
