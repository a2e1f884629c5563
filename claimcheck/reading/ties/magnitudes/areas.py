"""Areas: two sides of one thing, and the area that is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.values.exact import whole
from claimcheck.values.interval import Interval
from claimcheck.values.units import commensurable, factor

_FAR = 4
_LONG = frozenset("long deep high tall".split())
_WIDE = frozenset("wide broad across deep".split())
_TIMES = frozenset("by x ×".split())
_SIDED = _LONG | _TIMES | {"side", "sides"}
_MILLION = 10**6


def areas(story: Story) -> Iterator[Link]:
    """The link of each two sides, or of the one side of a square, with the one area that is told near them."""
    for sentence in story.holding(_SIDED):
        sides = [pair for pair in pairwise(story.here(sentence)) if _are_sides(story, *pair)]
        sides += [(read, read) for read in story.here(sentence) if not sides and _is_side_of_square(story, read)]
        if len(sides) != 1:
            continue
        near = story.beside(sentence, 1, _FAR)
        told = [r for s in near for r in story.here(s) if _is_area(r)]
        many = sum(_are_sides(story, *pair) for s in near for pair in pairwise(story.here(s)))
        many += sum(_is_side_of_square(story, read) for s in near for read in story.here(s))
        if len(told) != 1 or many != 1:
            continue
        one, other = sides[0]
        unit = _unit(story, one) or _unit(story, other)
        claims = [_plain(story, told[0], Fraction(factor(told[0].claim.amount.unit, f"square {unit}")))]
        claims += [_plain(story, side, _scale(story, side)) for side in (one, other)[: 1 + (one is not other)]]
        if one is other:  # the side of a square: its number once more
            claims.append(story.word(one.first, one.last, claims[1].amount, "measure", voice=one.claim.voice))
        if told[0].sentence is sentence:
            yield Link("area", tuple(c.id for c in claims), proof="the sentence tells both sides and the area")
        else:
            assumed = f"the area of line {line(told[0].claim)} is that of the sides of line {line(one.claim)}"
            yield Link("area", tuple(c.id for c in claims), assumption=assumed)


def _is_area(read: Read) -> bool:
    return read.claim.kind == "measure" and read.claim.modality == "stated" and commensurable(read.claim.amount.unit, "square metre")


def _are_sides(story: Story, one: Read, other: Read) -> bool:
    """True for ``400 metres by 250``, ``50m by 80m`` and ``100 metres long and 60 metres wide``."""
    gap = story.between(one, other)
    crossed = len(gap) == 1 and gap[0] in _TIMES
    if not crossed and not (len(gap) == 2 and gap[0] in _LONG and gap[1] == "and"):
        return False
    units = {_unit(story, one), _unit(story, other)}
    if one.claim.stated.bound != "=" or other.claim.stated.bound != "=" or len(units - {""}) != 1:
        return False
    if not commensurable(next(iter(units - {""})), "metre"):
        return False
    if crossed:
        return story.after(other, 1) not in (["by"], ["x"])
    return bool(_WIDE & set(story.after(other, 1))) or other.figure.noun in _WIDE


def _is_side_of_square(story: Story, read: Read) -> bool:
    """True for *a square plot with sides of 40 metres*, *the square hall is 20 metres on each side*."""
    low, sentence = story.tokens.low, read.sentence
    ahead, behind = story.before(read, 2), story.after(read, 3)
    sided = ahead in (["sides", "of"], ["side", "of"]) or behind[:3] in (["on", "each", "side"], ["on", "a", "side"], ["to", "a", "side"])
    if not sided or read.claim.stated.bound != "=" or not _unit(story, read) or not commensurable(_unit(story, read), "metre"):
        return False
    return any(low[k] == "square" and not (k and low[k - 1][0].isdecimal()) for k in range(sentence.first, read.first))


def _unit(story: Story, read: Read) -> str:
    """The unit of a side; ``50m by`` is of metres, though an *m* alone may be a million."""
    return "metre" if _is_short(story, read) else read.claim.amount.unit


def _is_short(story: Story, read: Read) -> bool:
    said, number = read.claim.said.lower(), read.claim.stated.number
    return not read.claim.amount.unit and said.endswith("m") and number is not None and number >= _MILLION


def _scale(story: Story, read: Read) -> Fraction:
    return Fraction(1, _MILLION) if _is_short(story, read) else Fraction(1)


def _plain(story: Story, read: Read, times: Fraction) -> Claim:
    """The claim of *read* as a bare number, so many *times* as large."""
    amount = read.claim.amount
    scale = Interval(whole(times), whole(times))
    stated = amount.stated
    lo, hi = (None if end is None else whole(Fraction(end) * times) for end in (stated.lo, stated.hi))
    new = attrs.evolve(
        amount, stated=attrs.evolve(stated, lo=lo, hi=hi), usual=amount.usual * scale, widest=amount.widest * scale, unit="", counted=""
    )
    return story.word(*story.phrase(read), new, "measure", voice=read.claim.voice)
