"""Rescaled: three figures of a short story that make a law of theirs exactly, but for the noughts of one of them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.bound import Part
from claimcheck.reading.frames.operands import Tied, digits, dimension, figures, like, number, size, unit_of
from claimcheck.reading.frames.share import link_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.beside import are_two_prices
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.changing import is_change

_LONGEST = 5  # sentences
_SHIFTS = tuple(Fraction(10) ** k for k in (3, 6, 9))
_TENS = (Fraction(10), Fraction(100))
_NEAR, _SOME = Fraction(1, 10), 2
_FAR = 50  # times: nothing that grew, and no part that anyone tells as a share of its whole
_GREAT, _MANY = 1000, 10**5
_DIGITS, _FEW = 5, 3  # of a count, of what each of them has and of the total, that no chance makes fit; where words tell what each has
_CLOSE, _TELLING = Fraction(1, 400), 5  # how exactly a share must fit but for one nought or two, and the digits of the two figures
_AMOUNTS = frozenset(("count", "money", "measure"))


def rescaled(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Two in five of the 6.5 million hens were culled, 2.6 billion birds``: a share, a change, or so many of so much each.

    They fit exactly as soon as one of them has so many noughts more or less.
    """
    if len(story.sentences) > _LONGEST:
        return
    told = [r for r in figures(story) if _is_plain(r)]
    for share in (r for r in figures(story) if r.claim.kind == "share" and 0 < number(r) and not tied.result(r, "share", "change")):
        pairs = _pairs(story, told)
        if found := next((g for a, b in pairs if (g := _of_share(story, share, a, b)) is not None), None):
            yield found
    yield from _of_each(story, told, tied)


def _is_plain(read: Read) -> bool:
    claim = read.claim
    plain = claim.kind in _AMOUNTS and "/" not in claim.amount.unit and not read.figure.per and claim.amount.unit != "time"
    return plain and claim.stated.bound in ("=", "~") and number(read) > 0


def _pairs(story: Story, told: list[Read]) -> Iterator[tuple[Read, Read]]:
    """Each two large figures that may count one thing, the smaller one first."""
    for one, other in combinations([r for r in told if number(r) >= _GREAT or number(r).denominator > 1], 2):
        unit = unit_of(story, one)
        if not _of_one(story, one, other):
            continue
        small, great = sorted((one, other), key=lambda r: size(story, r, unit))
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
    far = 1 / ratio >= _FAR
    if not far and digits(small, great) < _TELLING:
        return None
    if is_change(story, share):
        turned = [1 + of_all, 1 / (1 + of_all), *([1 - of_all, 1 / (1 - of_all)] if of_all < 1 else [])]
        if any(_fits(ratio, made, slack, far) for made in turned):
            late, early = sorted((small, great), key=lambda r: r.first)
            said = f"{lines(early.claim, late.claim, 'tell')} what it was and what it is"
            return Guess((Link("beside", (late.claim.id, early.claim.id), assumption=said),), sure=True)
        return None
    for made, rest in ((of_all, False), (1 - of_all, True)):
        if 0 < made < 1 and _fits(ratio, made, slack, far):
            part, whole = (small, great) if any(ratio * s <= 1 for s in (*_SHIFTS, *_TENS)) else (great, small)
            return Guess((link_of(story, share, Part(part, rest=rest), whole),), sure=True)
        if 0 < made < 1 and _fits(1 / ratio, made, slack, far):
            return Guess((link_of(story, share, Part(great, rest=rest), small),), sure=True)
    return None


def _slack(share: Read) -> Fraction:
    """By how much of itself a share may be off, as exactly as it is told."""
    if not share.claim.amount.unit:
        return Fraction(1, 40)
    places = str(share.claim.stated.number or 0).partition(".")[2]
    return min(Fraction(1, 20), Fraction(1, 2) / Fraction(10) ** len(places) / number(share) + Fraction(1, 100))


def _fits(ratio: Fraction, made: Fraction, slack: Fraction, far: bool) -> bool:
    """True where noughts in threes, of figures far apart, or one or two of others make *ratio* what the share is."""
    if far and any(abs(ratio * shift / made - 1) <= slack or abs(ratio / shift / made - 1) <= slack for shift in _SHIFTS):
        return True
    return any(abs(ratio * shift / made - 1) <= _CLOSE or abs(ratio / shift / made - 1) <= _CLOSE for shift in _TENS)


def _of_each(story: Story, told: list[Read], tied: Tied) -> Iterator[Guess]:
    """*Nine vans took 1,400 kilos each. The 12.6 kilos were burned*: so many, what each has, and all of it."""
    every = [r for r in figures(story) if _is_rated(r)]
    for each in (*every, *(r for r in told if r.claim.kind in ("money", "measure"))):
        unit = unit_of(story, each)
        for many in (r for r in figures(story) if unit and _counts(story, r, each, rated=each in every)):
            rated = each in every or many.claim.amount.unit == "time"
            made = number(many) * number(each)
            totals = [r for r in figures(story) if r not in (each, many) and _is_total(r) and dimension(unit_of(story, r), unit)]
            if any(abs(size(story, r, unit) / made - 1) < _NEAR for r in totals):
                continue  # another figure is what they make
            for total in totals:
                if tied.both(each, total) or are_two_prices(story, each, total) or _is_of_each_too(story, total, many):
                    continue
                if _is_shifted(size(story, total, unit), made, rated, (many, each, total)):
                    assumed = f"{lines(total.claim, each.claim, 'tell')} what there is in all and for each"
                    names = each.claim.id, _bare(story, many).id, _in_all(story, total).id
                    yield Guess((Link("each", names, assumption=assumed, exhaustive=True),), sure=True)


def _is_of_each_too(story: Story, total: Read, many: Read) -> bool:
    """True for *Each of three shops was fined £1,000, and two landlords £5,000 each*: what each of others got is no total."""
    first = total.sentence.first
    opened = story.tokens.low[first : first + 2] in (["each", "of"], ["each", "one"])
    return opened and total.sentence is many.sentence and total.last <= many.first and "and" in story.between(total, many)


def _bare(story: Story, many: Read) -> Claim:
    """*many* as a number: 3,000 kilowatt-hours at 30 cents each."""
    if many.claim.kind != "measure":
        return many.claim
    return story.word(*story.phrase(many), attrs.evolve(many.claim.amount, unit="", counted=""), "count")


def _in_all(story: Story, total: Read) -> Claim:
    """*total* as it is for one year: *15,000 teachers at $32,000 add $480 million a year*."""
    unit, per, _ = total.claim.amount.unit.partition("/")
    if not per:
        return total.claim
    return story.word(
        *story.phrase(total), attrs.evolve(total.claim.amount, unit=unit), "money" if total.claim.kind == "rate" else "measure"
    )


def _is_rated(read: Read) -> bool:
    """True for *25 tonnes each*, *90 metres a day*, *an average salary of $32,000*."""
    return read.claim.kind in ("capacity", "mean", "rate") and read.claim.stated.bound in ("=", "~") and number(read) > 0


def _counts(story: Story, many: Read, each: Read, *, rated: bool) -> bool:
    """True where *many* may be of how many *each* is told: by the day of days, of anything else in the same sentence or the one before."""
    per = each.claim.amount.unit.partition("/")[2]
    if many is each or number(many) < _SOME or many.claim.stated.bound not in ("=", "~") or many.figure.per:
        return False
    if per:
        return many.claim.amount.unit == per or many.claim.scope.noun == per
    priced = rated and many.claim.kind == "measure" and not dimension(unit_of(story, many), unit_of(story, each))
    if many.claim.kind != "count" and not priced:
        return False
    if many.claim.amount.unit == "time":
        return many.sentence is each.sentence
    return many.first < each.first and story.apart(each.sentence, many.sentence) <= rated


def _is_total(read: Read) -> bool:
    return read.claim.kind in ("money", "measure", "rate", "count") and read.claim.stated.bound in ("=", "~") and number(read) > 0


def _is_shifted(said: Fraction, made: Fraction, rated: bool, reads: tuple[Read, Read, Read]) -> bool:
    """True where *said* is *made* but for noughts, by tens where words tell what each has, as no chance has it."""
    told = digits(*reads)
    if told >= _DIGITS or (rated and told >= _FEW):
        return any(said in (made * shift, made / shift) for shift in (*_SHIFTS, *(_TENS if rated else ())))
    return False
