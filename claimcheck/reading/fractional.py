"""Fractional parts: what *and a half*, *and three quarters*, *1/16* and *1 4/5* make of the number that they stand behind."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.digits import short_whole
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import DENOMINATORS, SCALES, SMALL
from claimcheck.values.exact import Number

SLASHES = ("/", "⁄", "∕")


def and_half(t: Tokens, j: int, value: int, place: Number) -> tuple[Number, Number, int]:
    """ "3 and a half million", "6 and 1/2 inches": what "and" adds to digits, where something is counted behind it."""
    more, k = and_fraction(t, j, 0)
    word = t.low[k] if k < len(t.low) else "."
    if not more or t.breaks(k) or not word.isalpha() or word in STOP:
        return value, place, j
    return value + more, Fraction(1, Fraction(more).denominator), k


def slashed(t: Tokens, i: int, j: int, value: int) -> tuple[Number, int]:
    """ "1/16", "1⁄32" and "1 4/5"; a date or "24/7" is not one, nor is a fraction above one."""
    low = t.low
    if low[j] in SLASHES and not t.spaced(j):
        bottom = short_whole(low, j + 1)
        if bottom and not t.spaced(j + 1) and value < bottom <= 1000 and low[j + 2 : j + 3] != [low[j]]:
            return Fraction(value, bottom), j + 2
    elif low[j] == "-" and j + 3 < len(low) and low[j + 2] == "/" and not any(t.spaced(k) for k in (j, j + 1, j + 2, j + 3)):
        top, bottom = short_whole(low, j + 1), short_whole(low, j + 3)
        if bottom in (2, 3, 4, 8, 16) and top < bottom:
            return value + Fraction(top, bottom), j + 4
    elif j + 2 < len(low) and low[j + 1] in SLASHES and not t.spaced(j + 1) and not t.spaced(j + 2):
        top, bottom = short_whole(low, j), short_whole(low, j + 2)
        if bottom and top < bottom <= 64 and low[j + 3 : j + 4] != ["/"]:
            return value + Fraction(top, bottom), j + 3
    return value, j


def part_of_cent(t: Tokens, j: int, value: Number, place: Number) -> tuple[Number, Number, int]:
    """ "5.72 1/4", "5.58-3/4": the quarters or eighths of a cent behind the cents of a price."""
    low = t.low
    k = j + 1 if low[j] == "-" and not t.spaced(j) and not t.spaced(j + 1) else j
    if not low[k].isdecimal() or low[k + 1 : k + 2] != ["/"] or t.spaced(k + 1) or t.spaced(k + 2):
        return value, place, j
    top, bottom = short_whole(low, k), short_whole(low, k + 2)
    if bottom not in _OF_CENTS or not 0 < top < bottom or low[k + 3 : k + 4] == ["/"]:
        return value, place, j
    return value + place * Fraction(top, bottom), place * Fraction(1, bottom), k + 3


_OF_CENTS = frozenset((2, 4, 8))


def and_fraction(t: Tokens, j: int, value: Number) -> tuple[Number, int]:
    """ "two and a half", "five and three quarters": the fraction behind "and" at token *j* added to *value*."""
    low = t.low
    if low[j + 1] in ("a", "an", "one"):
        bottom = 2 if low[j + 2] == "half" else DENOMINATORS.get(low[j + 2], 0)
        aside = bottom > 2 and (low[j + 3 : j + 4] == ["of"] or low[j + 3 : j + 5] == ["in", "a"])  # "a million, and a third of ..."
        if bottom and not low[j + 2].endswith("s") and not aside:
            return value + Fraction(1, bottom), j + 3
    if low[j + 1].isdecimal() and low[j + 2] in SLASHES:
        below, top, bottom = not t.spaced(j + 2) and not t.spaced(j + 3), short_whole(low, j + 1), short_whole(low, j + 3)
        return (value + Fraction(top, bottom), j + 4) if below and 0 < top < bottom <= 64 else (value, j)
    top = SMALL.get(low[j + 1], 0)
    k = j + 3 if low[j + 2] == "-" else j + 2
    after = low[k + 1] if k + 1 < len(low) else ""
    plural = k < len(low) and (low[k].endswith("s") or after.endswith("s") or after in SCALES)  # "three-quarter hours"
    if 1 < top < 20 and plural and low[k] in DENOMINATORS:
        return value + Fraction(top, DENOMINATORS[low[k]]), k + 1
    return value, j
