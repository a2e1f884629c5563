"""Stretches: a sentence, or a few that follow each other, taken as all that a reader has in mind at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story

_LONGEST = 3  # sentences
_NEAR = Fraction(47, 50), Fraction(53, 50)  # what rounding may make of a product
_SHIFTS = tuple(Fraction(10) ** k for k in (-6, -3, -2, -1, 1, 2, 3, 6))
_FAR = Fraction(3)


def stretches(story: Story) -> Iterator[Sequence[Sentence]]:
    """Each sentence of *story*, then each two and each three that follow each other in a paragraph; the headline and what opens the text.

    In a story of few sentences all paragraphs are of one matter.
    """
    found = story.sentences
    short = len(found) <= _LONGEST + 1
    for length in range(1, _LONGEST + 1):
        for k in range(len(found) - length + 1):
            run = found[k : k + length]
            if all(a.block == b.block or short or (a.role == "headline" and length == 2) for a, b in pairwise(run)):
                yield run


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
