"""Fitting: how far a figure may be from what others make and still have been meant, and what tells that they are of one matter."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story

_NEAR = Fraction(47, 50), Fraction(53, 50)  # what rounding may make of a product
_SHIFTS = tuple(Fraction(10) ** k for k in (-6, -3, -2, -1, 1, 2, 3, 6))
_FAR = Fraction(3)


def is_near(made: Fraction, told: Fraction) -> bool:
    """True where rounding may make *told* of *made*."""
    return bool(told) and _NEAR[0] <= made / told <= _NEAR[1]


def may_be_meant(made: Fraction, told: Fraction, most: Fraction = _FAR) -> bool:
    """True where *told* is not so far from *made* that no slip takes the one to the other."""
    if made <= 0 or told <= 0:
        return False
    return 1 / most <= made / told <= most or any(is_near(made * k, told) for k in _SHIFTS)


def is_spread(*sentences: Sentence) -> bool:
    """True for figures of which each stands in a sentence of its own: they may be of three matters."""
    return len({s.number for s in sentences}) == len(sentences)


def told_in(story: Story, run: Sequence[Sentence], words: frozenset[str]) -> bool:
    """True where one of *words* stands in *run*."""
    return any(story.places(words, s) for s in run)
