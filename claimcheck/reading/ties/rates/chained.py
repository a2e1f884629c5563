"""Chained products: so much money per litre, so many litres each, how many they are, and the sum that all of it makes."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.each import countable
from claimcheck.reading.frames.closed.fitting import is_near, may_be_meant
from claimcheck.reading.lengths import exactly
from claimcheck.reading.priced import eaches
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.words.units import MONEY_UNITS
from claimcheck.values.exact import whole
from claimcheck.values.units import commensurable

_HUNDREDTHS = frozenset(("cent", "penny"))
_NOT = frozenset(
    "another further others rest besides plus including half first only instead discount tax vat deposit last previous".split()
)


def chained(story: Story) -> Iterator[Link]:
    """``a cut of 2.4 cent per litre ... 100 cows, each giving 5,600 litres, would be out of pocket by €134,400``."""
    for sentence in story.sentences:
        money = [r for r in story.here(sentence) if r.claim.kind == "money" and r.claim.amount.unit in MONEY_UNITS]
        held = [e for e in eaches(story, sentence) if e.read.claim.amount.unit and e.read.claim.kind in ("measure", "capacity")]
        if len(money) != 1 or len(held) != 1 or not money[0].is_plain and money[0].claim.modality == "denied":
            continue
        unit = held[0].read.claim.amount.unit.partition("/")[0]
        units = _units(story, sentence, held[0].read)
        price = _price(story, sentence, unit, money[0])
        if units is None or price is None or _NOT & story.words(sentence):
            continue
        many = Fraction(units.claim.stated.number or 0) * Fraction(held[0].read.claim.stated.number or 0)
        rate, told = _in_unit_of(price, money[0]), Fraction(money[0].claim.stated.number or 0)
        if many and rate and told and not is_near(many * rate, told) and may_be_meant(many * rate, told):
            first, last = sorted((story.phrase(units), story.phrase(held[0].read)))
            made = story.word(first[0], last[1], exactly(whole(many)), "count")
            each = story.word(*story.phrase(price), exactly(whole(rate), money[0].claim.amount.unit), "money")
            assumed = f"{lines(price.claim, money[0].claim, 'tell')} the price of one {unit} and what all of them come to"
            names = (each.id, made.id, money[0].claim.id)
            yield Link("each", names, assumption=assumed, exhaustive=True, words=made.span)


def _units(story: Story, sentence: Sentence, each: Read) -> Read | None:
    """The only count of the sentence, that of those who have so much each."""
    counts = [r for r in story.here(sentence) if r is not each and not r.claim.amount.unit and countable(r) and r.claim.scope.noun]
    return counts[0] if len(counts) == 1 and counts[0].is_plain and not counts[0].figure.another else None


def _price(story: Story, sentence: Sentence, unit: str, money: Read) -> Read | None:
    """The only price of one *unit* in the sentence and the three before it."""
    near = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s)]
    prices = [r for r in near if r.claim.amount.unit.partition("/")[2] == unit and _is_money(r, money)]
    return prices[0] if len(prices) == 1 and prices[0].claim.stated.bound in ("=", "~") else None


_BACK = 3


def _is_money(price: Read, money: Read) -> bool:
    top = price.claim.amount.unit.partition("/")[0]
    return top in _HUNDREDTHS or (top in MONEY_UNITS and commensurable(top, money.claim.amount.unit))


def _in_unit_of(price: Read, money: Read) -> Fraction:
    """The number of *price* in the currency of *money*: 0.024 of 2.4 cent, whose cents may be those of a euro."""
    number, top = Fraction(price.claim.stated.number or 0), price.claim.amount.unit.partition("/")[0]
    return number / 100 if top in _HUNDREDTHS and top != money.claim.amount.unit else number
