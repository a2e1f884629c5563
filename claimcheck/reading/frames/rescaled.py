"""Rescaled: three figures of a short story that make a law of theirs exactly, but for the word of scale of one of them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from claimcheck.claims.link import Link
from claimcheck.reading.frames.bound import Part
from claimcheck.reading.frames.operands import Tied, dimension, figures, like, number, size, unit_of
from claimcheck.reading.frames.share import link_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.changing import is_change

_SHIFTS = tuple(Fraction(10) ** k for k in (3, 6, 9))
_FAR = 50  # times: nothing that grew, and no part that anyone tells as a share of its whole
_GREAT, _MANY = 1000, 10**5
_DIGITS = 5  # of a count, of what each of them has and of the total, that no chance makes fit
_AMOUNTS = frozenset(("count", "money", "measure"))


def rescaled(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Two in five of the 6.5 million hens were culled, 2.6 billion birds``: a share, a change or so many of so much each that fits but for noughts in threes."""
    if not story.is_brief:
        return
    told = [r for r in figures(story) if _is_plain(r)]
    for share in (r for r in figures(story) if r.claim.kind == "share" and 0 < number(r) and not tied.result(r, "share", "change")):
        found = next((g for a, b in _far_pairs(story, told) if (g := _of_share(story, share, a, b)) is not None), None)
        if found is not None:
            yield found
    yield from _of_each(story, told, tied)


def _is_plain(read: Read) -> bool:
    claim = read.claim
    plain = claim.kind in _AMOUNTS and "/" not in claim.amount.unit and not read.figure.per and claim.amount.unit != "time"
    return plain and claim.stated.bound in ("=", "~") and number(read) > 0


def _far_pairs(story: Story, told: list[Read]) -> Iterator[tuple[Read, Read]]:
    """Each two figures that may count one thing and are too far apart for it, the smaller one first."""
    for one, other in combinations([r for r in told if number(r) >= _GREAT or number(r).denominator > 1], 2):
        unit = unit_of(story, one)
        if not _of_one(story, one, other):
            continue
        small, great = sorted((one, other), key=lambda r: size(story, r, unit))
        if size(story, great, unit) >= _FAR * size(story, small, unit):
            yield small, great


def _of_one(story: Story, a: Read, b: Read) -> bool:
    one, other = unit_of(story, a), unit_of(story, b)
    if one or other:
        return bool(one and other) and dimension(one, other)
    return like(story, a, b) or (number(a) >= _MANY and number(b) >= _MANY)  # whatever two nouns call them


def _of_share(story: Story, share: Read, small: Read, great: Read) -> Guess | None:
    """The tie of two figures that *share* holds of, or what it leaves, as soon as one is told by so many noughts more or less."""
    unit = unit_of(story, small)
    of_all = number(share) / (100 if share.claim.amount.unit == "percent" else 1)
    ratio = size(story, small, unit) / size(story, great, unit)
    slack = _slack(share)
    if is_change(story, share):
        turned = [1 + of_all, 1 / (1 + of_all), *([1 - of_all, 1 / (1 - of_all)] if of_all < 1 else [])]
        if any(_fits(ratio, made, slack) for made in turned):
            late, early = sorted((small, great), key=lambda r: r.first)
            said = f"{lines(early.claim, late.claim, 'tell')} what it was and what it is"
            return Guess((Link("beside", (late.claim.id, early.claim.id), assumption=said),), sure=True)
        return None
    for made, rest in ((of_all, False), (1 - of_all, True)):
        if 0 < made < 1 and _fits(ratio, made, slack):
            part, whole = (small, great) if any(ratio * s <= 1 for s in _SHIFTS) else (great, small)
            return Guess((link_of(story, share, Part(part, rest=rest), whole),), sure=True)
        if 0 < made < 1 and _fits(1 / ratio, made, slack):
            return Guess((link_of(story, share, Part(great, rest=rest), small),), sure=True)
    return None


def _slack(share: Read) -> Fraction:
    """By how much of itself a share may be off, as exactly as it is told."""
    if not share.claim.amount.unit:
        return Fraction(1, 40)
    digits = str(share.claim.stated.number or 0).partition(".")[2]
    return min(Fraction(1, 20), Fraction(1, 2) / Fraction(10) ** len(digits) / number(share) + Fraction(1, 100))


def _fits(ratio: Fraction, made: Fraction, slack: Fraction) -> bool:
    return any(abs(ratio * shift / made - 1) <= slack or abs(ratio / shift / made - 1) <= slack for shift in _SHIFTS)


def _of_each(story: Story, told: list[Read], tied: Tied) -> Iterator[Guess]:
    """*Nine vans took 1,400 kilos each. The 12.6 kilos were burned*: so many, what each has, and all of it."""
    amounts = [r for r in told if r.claim.kind in ("money", "measure")]
    for each, total in combinations(amounts, 2):
        unit = unit_of(story, each)
        if tied.as_(total, "each", "rate") or not (unit and dimension(unit_of(story, total), unit)):
            continue
        for many in (r for r in told if r.claim.kind == "count" and r.first < each.first and each.sentence is r.sentence and number(r) > 1):
            made, said = number(many) * number(each), size(story, total, unit)
            digits = sum(len(str(n.numerator * 10**6 // n.denominator).strip("0")) for n in (number(many), number(each), number(total)))
            if digits >= _DIGITS and any(said in (made * shift, made / shift) for shift in _SHIFTS):
                assumed = f"{lines(total.claim, each.claim, 'tell')} what there is in all and for each"
                yield Guess((Link("each", (each.claim.id, many.claim.id, total.claim.id), assumption=assumed, exhaustive=True),), sure=True)
