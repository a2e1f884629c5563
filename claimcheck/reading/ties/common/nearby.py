"""What the ties of several kinds ask of two figures: are they of one kind, and what stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.taxonomy import singular, taxonomy
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.values import units
from claimcheck.values.amount import Amount
from claimcheck.values.exact import Number
from claimcheck.values.written import amount

SIZES = frozenset(("count", "money", "measure", "share", "rate", "mean", "extreme", "points", "duration", "capacity", "score", "level"))
WALLS = frozenset('. ; : ( ) — – “ ” "'.split())


def base_unit(claim: Claim) -> str:
    """The unit of *claim* without what it is per: ``dollar`` of so much an hour, ``""`` of so many a game or of a magnitude."""
    unit = claim.amount.unit.partition("/")[0]
    return "" if unit == "magnitude" else unit


def of_one_unit(a: Claim, b: Claim, *, elided: bool = True) -> bool:
    """True for figures of one dimension; with *elided* a bare figure may leave out the unit of the other."""
    one, other = base_unit(a), base_unit(b)
    if one == other:
        return True
    if not one or not other:
        bare, told = (a, b) if not one else (b, a)
        if told.kind == "duration" and not may_leave_out(bare, told):
            return False
        return elided and not bare.scope.noun and not taxonomy().readings(bare.scope.what)
    return units.commensurable(one, other)


_TIMES = 20


def may_leave_out(a: Claim, b: Claim) -> bool:
    """False for three hours and 1,260: a figure that leaves the unit of a time out is not so many times the other."""
    one, other = Fraction(a.stated.number or 0), Fraction(b.stated.number or 0)
    return one <= _TIMES * other and other <= _TIMES * one


def of_one_noun(a: Claim, b: Claim) -> bool:
    """True where both count one noun, or one leaves it out; people are whoever the other counts."""
    one, other = a.scope.noun, b.scope.noun
    return (
        not one
        or not other
        or one == other
        or "person" in (one, other)
        or {one, other} <= {"life", "death", "person"}
        or one.split()[-1] == other.split()[-1]
    )


def of_one_state(a: Claim, b: Claim) -> bool:
    """True unless the words tell two states of which the one is not the other: killed and wounded."""
    one, other = a.scope.what, b.scope.what
    table = taxonomy()
    if not table.readings(one) or not table.readings(other):
        return True
    return table.what(one, other) == "same" or table.usual(one) == table.usual(other)


def sizes(reads: Iterable[Read]) -> list[Read]:
    """The figures that say how much, without those that only say when."""
    return [r for r in reads if r.claim.kind in SIZES and not r.timing and r.claim.modality != "denied"]


def back_from(story: Story, sentence: Sentence, count: int = 5) -> Iterator[Sentence]:
    """*sentence*, then up to *count* before it that tell of the same matter, the nearest first."""
    near = story.beside(sentence, count, 0)
    yield from reversed(near)


def clause(story: Story, read: Read, most: int = 12) -> list[str]:
    """The words before *read* up to the nearest mark that ends a clause, a comma among them."""
    words: list[str] = []
    for word in reversed(story.before(read, most)):
        if word in WALLS or word == ",":
            break
        words.append(word)
    return words[::-1]


def opens(a: str, b: str) -> bool:
    """True where another clause begins at two words: ``, and``, ``and the club``."""
    return (a == "," and b in ("and", "or", "but")) or (a == "and" and b in _SUBJECTS)


_SUBJECTS = frozenset("the a an its it they he she this that there".split())


def stem(word: str) -> str:
    """A word without its ending: ``closed`` and ``closing`` share one."""
    one = singular(word.removesuffix("'s"))
    for ending in ("ing", "ed", "ers", "er", "es", "e", "s", "d"):
        if one.endswith(ending) and len(one) - len(ending) >= 3:
            one = one[: -len(ending)]
            one = one[:-1] if len(one) > 3 and one[-1] == one[-2] and ending in ("ing", "ed", "ers", "er") else one
            break
    return one[:7]


def exactly(number: Number, unit: str = "") -> Amount:
    """The amount of a word that tells just that number."""
    return attrs.evolve(amount(number), unit=unit)
