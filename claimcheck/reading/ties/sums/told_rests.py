"""Told rests: the figures that their words call what is left of a whole, *the other 12*, *the 950 who have not*."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import Spot, ends_with, phrases, spots
from claimcheck.reading.ties.sums.out_of import of_so_many

REST = phrases(
    "the other", "the remaining", "the rest ,", "the rest —", "the rest (", "the rest :", "the remainder ,", "the remainder —",
    "the rest , some", "the rest , about", "its other", "their other", "the rest were", "his other", "her other", "all the other",
    "all other", "remaining", "all the others ,",
    "the others ,", "the others —", "the others (", "all others ,", "the rest , or", "the rest , at", "the remainder of", "the rest , a",
)  # fmt: skip
_LEFT = frozenset("other others remaining rest remainder".split())
_OTHERS = frozenset(("others", "remaining"))
BACK = 5  # a rest belongs to a whole told no more sentences before


def is_rest(story: Story, spot: Spot) -> bool:
    """True for *the other 12*, *the remaining 12*, *the rest, 12*, *the 12 others*."""
    low = story.tokens.low
    ahead = low[max(spot.sentence.first, spot.first - 4) : spot.first]
    if "rest" in ahead and set(low[max(spot.sentence.first, spot.first - 5) : spot.first]) & {"most", "many", "half", "few"}:
        return False  # "most of the rest, 16 of them"
    if ahead[-1:] == ["the"] and _OTHERS & set(low[spot.first : spot.last + 1]):
        return True
    behind = low[spot.last : min(spot.sentence.last, spot.last + 4)]
    if ahead[-1:] in (["the"], ["those"]) and (_has_not(behind) or are_those_left(story, spot)):
        return True
    return bool(_LEFT & set(ahead)) and ends_with(ahead, REST) and not (ahead[-1:] in (["last"], ["final"]) and spot.claim.counted)


def are_those_left(story: Story, spot: Spot) -> bool:
    """True for the 170 of *lay off 40 of its 210 workers. The 170 who stay*, if a little more or fewer: neither the 40 nor the 210."""
    if not spot.elided or spot.number is None or story.tokens.low[spot.last] not in ("who", "that", "which"):
        return False
    back = [spots(story, s) for s in story.beside(spot.sentence, back=BACK, on=0) if s is not spot.sentence]
    pairs = [(a.number or Fraction(0), b.number or Fraction(0)) for here in back for a, b in pairwise(here) if of_so_many(story, a, b)]
    pairs += [
        (b.number or Fraction(0), a.number or Fraction(0))
        for a, b in pairwise(s for here in back for s in here)
        if _is_of_them(story, a, b)
    ]
    if len(pairs) != 1:
        return False
    left = pairs[0][1] - pairs[0][0]
    off = abs(left - spot.number)
    near = 5 * off <= left and off < abs(pairs[0][0] - spot.number)
    return spot.number not in pairs[0] and (near or is_slip(left, spot.number))


def _is_of_them(story: Story, whole: Spot, part: Spot) -> bool:
    """True for the 610 of *had 830 workers. By nightfall 610 of them were sent home*."""
    low = story.tokens.low
    taken = low[part.last : part.last + 1] == ["of"] and low[part.last + 1 : part.last + 2] in (["them"], ["these"], ["those"])
    return taken and part.number is not None and whole.number is not None and part.number < whole.number and bool(whole.claim.counted)


_STAYED = (["stayed"], ["remain"], ["remained"], ["refused"], ["declined"], ["survived"], ["survive"], ["escaped"], ["failed"], ["fail"])


def _has_not(behind: Sequence[str]) -> bool:
    """True for *the 950 who have not*, *the 12 that did not sign*, *the 40 who stayed*."""
    return behind[:1] in (["who"], ["that"], ["which"]) and (bool({"not", "never"} & set(behind[2:4])) or behind[1:2] in _STAYED)
