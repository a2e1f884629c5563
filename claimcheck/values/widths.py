"""Readings as people write them: ``[n - u/2, n + u/2]``, ``(n, inf)``, ``[2,000, 10,000)``; exact, and linear in a few letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import NamedTuple

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.exact import Number, quotient, whole
from claimcheck.values.interval import Interval, in_order

MAX_LENGTH = 80  # characters of one reading
ACCEPTED = "write two ends in brackets, round where the end itself is left out, like “[n - u/2, n + u/2]” or “(n, inf)”"

_TERM = re.compile(r"([+-]?)(?:(\d+(?:\.\d+)?(?:/\d+)?)(?:\*?([a-z]+)(?:/(\d+))?)?|([a-z]+)(?:/(\d+))?)", re.ASCII)


@attrs.frozen
class End:
    """One end of a reading: *constant* plus so many of each letter of *terms*."""

    terms: tuple[tuple[str, Number], ...]
    constant: Number
    # The same in whole numbers, all to be divided by *under*: sums of whole numbers cost a tenth of sums of fractions.
    under: int = attrs.field(init=False, repr=False, eq=False)
    scaled: tuple[int, ...] = attrs.field(init=False, repr=False, eq=False)

    @under.default
    def _under(self) -> int:
        return lcm(self.constant.denominator, *(times.denominator for _, times in self.terms))

    @scaled.default
    def _scaled(self) -> tuple[int, ...]:
        return tuple(n.numerator * (self.under // n.denominator) for n in (*(times for _, times in self.terms), self.constant))

    def at(self, values: Mapping[str, Number | None]) -> Number | None:
        """The end where the letters have these *values*; None, no bound, where a letter has none."""
        under = self.under
        if not self.terms:
            return self.constant
        total: Number = self.scaled[-1]
        for (letter, _), times in zip(self.terms, self.scaled, strict=False):
            value = values[letter]
            if value is None:
                return None
            total += times * value
        return whole(total) if under == 1 else quotient(total, under)


class Reading(NamedTuple):
    """Two ends, each a formula or None for no bound; round brackets leave the end itself out."""

    lo: End | None
    hi: End | None
    lo_open: bool
    hi_open: bool

    def at(self, values: Mapping[str, Number | None]) -> Interval:
        """The interval where the letters have these *values*.

        Ends that come out in the wrong order, as a multiple of a negative number does, change places.
        """
        lo = None if self.lo is None else self.lo.at(values)
        hi = None if self.hi is None else self.hi.at(values)
        lo_open, hi_open = self.lo_open, self.hi_open
        if lo is not None and hi is not None and not lo < hi:
            if lo == hi:
                return Interval(lo, hi)
            lo, hi, lo_open, hi_open = hi, lo, hi_open, lo_open
        return Interval(lo, hi, lo_open, hi_open)


class Pair:
    """A usual and a widest reading in the same letters over one denominator: both cost a few sums and comparisons of whole numbers."""

    __slots__ = ("_ends", "_flags", "_letters", "_under", "_usual", "_widest")

    def __init__(self, usual: Reading, widest: Reading, letters: tuple[str, ...]) -> None:
        self._usual, self._widest, self._letters = usual, widest, letters
        ends = (usual.lo, usual.hi, widest.lo, widest.hi)
        self._under = lcm(*(end.under for end in ends if end is not None))
        self._flags = usual.lo_open, usual.hi_open, widest.lo_open, widest.hi_open
        self._ends = _written([None if end is None else self._whole(end) for end in ends])

    def _whole(self, end: End) -> tuple[int, int, int, int]:
        """How many of each of the letters *end* has, and its constant: whole numbers over the one denominator."""
        times = self._under // end.under
        count = {letter: n * times for (letter, _), n in zip(end.terms, end.scaled, strict=False)}
        first, second, third = (count.get(letter, 0) for letter in (*self._letters, "", "", "")[:3])
        return first, second, third, end.scaled[-1] * times

    def at(self, first: Number = 0, second: Number = 0, third: Number | None = 0) -> tuple[Interval, Interval]:
        """The usual and the widest interval where the letters have these values, the usual one always inside.

        Where the third has none, an end that is told in it is no bound.
        """
        if first.__class__ is int is second.__class__ and (third is None or third.__class__ is int):
            a, b, c, under = first, second, third, 1
        else:
            under = lcm(first.denominator, second.denominator, 1 if third is None else third.denominator)
            a, b = first.numerator * (under // first.denominator), second.numerator * (under // second.denominator)
            c = None if third is None else third.numerator * (under // third.denominator)
        lo, hi, least, most = self._ends(a, b, c, under)
        lo_open, hi_open, least_open, most_open = self._flags
        if (
            (lo is not None and hi is not None and not lo < hi)
            or (least is not None and most is not None and not least < most)
            or (least is not None and (lo is None or lo < least or (lo == least and least_open > lo_open)))
            or (most is not None and (hi is None or hi > most or (hi == most and most_open > hi_open)))
        ):
            return self._turned(first, second, third)
        under *= self._under
        return in_order(lo, hi, lo_open, hi_open, under), in_order(least, most, least_open, most_open, under)

    def _turned(self, *values: Number | None) -> tuple[Interval, Interval]:
        """The same where ends change places, or where a multiple of a number near zero is narrower than a unit of its last place."""
        given = dict(zip(self._letters, values, strict=False))
        inner, outer = self._usual.at(given), self._widest.at(given)
        return inner, outer if inner.within(outer) else outer.hull(inner)


def _written(ends: Iterable[tuple[int, int, int, int] | None]) -> Callable[..., tuple[int | None, ...]]:
    """The function that gives the *ends* for the letters *a*, *b* and *c* over *d*: written out, so that no term of 0 is reckoned with."""
    told = []
    for end in ends:
        terms = [f"{times} * {letter}" for times, letter in zip(end or (), "abcd", strict=False) if times]
        told.append(f"{'None if c is None else ' if end and end[2] else ''}{' + '.join(terms) or '0'}" if end else "None")
    return eval(f"lambda a, b, c, d: ({', '.join(told)})", {})  # type: ignore[no-any-return]


@lru_cache(maxsize=512)
def pair(usual: str, widest: str, letters: str = "") -> Pair:
    """The readings that *usual* and *widest* write, as `reading` takes each."""
    return Pair(reading(usual, letters), reading(widest, letters), tuple(letters.split()))


@lru_cache(maxsize=256)
def fixed(usual: str, widest: str) -> tuple[Interval, Interval]:
    """The usual and the widest interval of readings that have no letters."""
    return pair(usual, widest).at()


@lru_cache(maxsize=512)
def reading(text: str, letters: str = "") -> Reading:
    """The reading that *text* writes, with no letters but *letters* (``"n u low"``), ``inf`` and ``-inf`` for no bound.

    Numbers are exact: ``1/3``, ``0.75``, ``10,000``. Raises ClaimError that shows the text and what is accepted.
    """
    plain = text.strip() if len(text) <= MAX_LENGTH else ""
    ends = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", plain[1:-1]).split(",")
    if len(ends) == 1:  # "[100,200)": the comma stands between the ends, not inside a number
        ends = plain[1:-1].split(",")
    if re.search(r"[\d.] +[\d.]", plain) or plain[:1] not in ("[", "(") or plain[-1:] not in ("]", ")") or len(ends) != 2:
        raise ClaimError(f"“{text[:MAX_LENGTH]}” is not a reading", help=ACCEPTED)
    known = tuple(letters.split())
    lo, hi = (_end(end.replace(" ", ""), infinite, known, text) for end, infinite in zip(ends, ("-inf", "inf"), strict=True))
    return Reading(lo, hi, plain[0] == "(" or lo is None, plain[-1] == ")" or hi is None)


def _end(text: str, infinite: str, letters: tuple[str, ...], said: str) -> End | None:
    if text == infinite:
        return None
    terms: list[tuple[str, Fraction]] = []
    constant, at = Fraction(0), 0
    while at < len(text):
        found = _TERM.match(text, at)
        if found is None or (at and not found[1]):
            raise ClaimError(f"“{text}” in “{said}” is not an end", help=ACCEPTED)
        letter, times = _term(found, said)
        if letter and letter not in letters:
            raise ClaimError(f"“{letter}” in “{said}” stands for nothing", help=f"the letters are {', '.join(letters) or 'none here'}")
        constant, terms = (constant, [*terms, (letter, times)]) if letter else (constant + times, terms)
        at = found.end()
    if not text:
        raise ClaimError(f"an end of “{said}” is empty", help=ACCEPTED)
    return End(tuple((letter, whole(times)) for letter, times in terms), whole(constant))


def _term(found: re.Match[str], said: str) -> tuple[str, Fraction]:
    sign, number, letter, under, alone, alone_under = found.groups()
    try:
        times = Fraction(number or 1) / int(under or alone_under or 1)
    except ZeroDivisionError:
        raise ClaimError(f"“{said}” divides by 0", help=ACCEPTED) from None
    return letter or alone or "", -times if sign == "-" else times
