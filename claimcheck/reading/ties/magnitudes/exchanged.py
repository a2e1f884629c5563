"""Sums of money told in two currencies, and the rate between the two that the words give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice

_TO = (["to", "the"], ["to", "a"], ["to", "one"], ["to", "1"], ["per"], ["a"], ["for", "one"], ["for", "a"], ["against", "the"])
_RATE = frozenset("rate rates at exchange exchanged worth".split())
_AGAIN = frozenset("or ( equal equivalent worth comes came amounts makes works out is was about roughly around that".split())
_BACK = 5


def exchanged(story: Story) -> Iterator[Choice]:
    """For each rate of exchange the sums of its sentence, or of those beside it, that are one sum in both currencies."""
    for sentence in story.sentences:
        for rate in [r for r in story.every_figure.get(sentence.number, ()) if r.claim.kind == "money"]:
            other = _other(story, rate)
            if not other:
                continue
            beside = [r for s in story.beside(sentence, 1, 1) for r in story.every_figure.get(s.number, ()) if r is not rate]
            money = [r for r in beside if r.claim.kind == "money" and not r.timing and "/" not in r.claim.amount.unit]
            ones = [r for r in money if r.claim.amount.unit == rate.claim.amount.unit]
            others = [r for r in money if _is_called(r.claim.amount.unit, other)]
            pairs = [(a, b) for a in ones for b in others if _is_again(story, a, b)] or list(_far(story, sentence, rate, other))
            if pairs:
                unit = f"{rate.claim.amount.unit}/{pairs[0][1].claim.amount.unit}"
                first, last = story.phrase(rate)[0], _last(story, rate)
                claim = story.word(first, last, attrs.evolve(rate.claim.amount, unit=unit), "rate")
                yield Choice(tuple(_link(a.claim, b.claim, claim) for a, b in pairs))


def _far(story: Story, sentence: Sentence, rate: Read, other: str) -> Iterator[tuple[Read, Read]]:
    """``fined 8 million pounds. … At $1.25 to the pound the penalty is worth $6.4 million``: the sum stands sentences before."""
    every = [r for s in story.beside(sentence, _BACK, 0) for r in story.every_figure.get(s.number, ()) if r is not rate]
    money = [r for r in every if r.claim.kind == "money" and "/" not in r.claim.amount.unit and r.claim.stated.number is not None]
    low = story.tokens.low
    own = [r for r in money if r.claim.amount.unit == rate.claim.amount.unit]
    others = [r for r in money if _is_called(r.claim.amount.unit, other)]
    again = [r for r in (*own, *others) if r.sentence is sentence and _AGAIN & set(low[max(sentence.first, r.first - 4) : r.first])]
    if len(again) == 1:  # in either currency: "500 million crowns. … At 25 crowns to the euro, the deal is worth 20 million"
        pairs = ((r, again[0]) if again[0] in others else (again[0], r) for r in reversed(own if again[0] in others else others))
        yield from (pair for pair in pairs if _may_be_one(rate, *pair))


def _may_be_one(rate: Read, told: Read, money: Read) -> bool:
    """True for two sums that the rate makes alike, or alike but for a nought: a ticket is no price of a deal."""
    numbers = [Fraction(r.claim.stated.number or 0) for r in (rate, told, money)]
    if not all(numbers):
        return False
    off = numbers[1] / numbers[0] / numbers[2]
    return any(1 / _MISFIT < off * shift < _MISFIT if shift == 1 else 1 / _SHIFTED < off * shift < _SHIFTED for shift in _SHIFTS)


_MISFIT, _SHIFTED = Fraction(5, 2), Fraction(21, 20)
_SHIFTS = tuple(Fraction(10) ** k for k in (-6, -3, -1, 0, 1, 3, 6))


def _other(story: Story, rate: Read) -> str:
    """The currency that *rate* buys one of, as the words call it: the pound of *$1.25 to the pound*."""
    low, last = story.tokens.low, story.phrase(rate)[1]
    ahead = story.before(rate, 4)
    if len(ahead) > 2 and ahead[-3] in ("the", "a", "one") and ahead[-1] in ("at", "worth", "buying", "buys", "fetching"):
        return singular(ahead[-2])  # "With the pound at $1.30"
    for words in _TO:
        if low[last : last + len(words)] == words and last + len(words) < rate.sentence.last:
            word = singular(low[last + len(words)])
            led = _RATE & set(low[max(rate.sentence.first, rate.first - 6) : rate.first])
            return word if led or words[0] in ("to", "against") else ""
    return ""


def _last(story: Story, rate: Read) -> int:
    last = story.phrase(rate)[1]
    return last + next((len(words) + 1 for words in _TO if story.tokens.low[last : last + len(words)] == words), 0)


def _is_called(unit: str, word: str) -> bool:
    return word in unit.split()


def _is_again(story: Story, a: Read, b: Read) -> bool:
    """True where the words between two sums say that the one is the other."""
    one, other = sorted((a, b), key=lambda r: r.first)
    if one.sentence is not other.sentence:
        return False
    gap = story.between(one, other)
    return bool(_AGAIN & set(gap)) and len(gap) < 6 and not {";", "and", "to"} & set(_but_equal(gap))


def _but_equal(gap: Sequence[str]) -> list[str]:
    """*gap* without the *to* of *equal to*, *comes to*."""
    return [w for k, w in enumerate(gap) if not (w == "to" and k and gap[k - 1] in _AGAIN)]


def _link(told: Claim, money: Claim, rate: Claim) -> Link:
    assumed = f"the sums of line {line(told)} are one sum in two currencies"
    return Link("converted", (told.id, money.id, rate.id), assumption=assumed)
