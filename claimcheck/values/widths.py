"""Readings as people write them: ``[n - u/2, n + u/2]``, ``(n, inf)``, ``[2,000, 10,000)``; exact, and linear in a few letters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from math import lcm

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.exact import Number, quotient, whole
from claimcheck.values.interval import Interval

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


@attrs.frozen
class Reading:
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
