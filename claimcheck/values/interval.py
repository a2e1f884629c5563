"""Exact intervals: ends are ``int`` when whole, else ``Fraction``; open, closed or unbounded; no epsilon anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from claimcheck.errors import ClaimError, ExactnessError
from claimcheck.values.exact import Exact, Number, exact, fraction, show, whole

_new = object.__new__


class Interval:
    """The exact numbers from *lo* to *hi*; ``None`` is an end that is not bounded, and so is open.

    Immutable and hashable; equal when both ends and their openness are; unpacks as ``lo, hi, lo_open, hi_open``.
    Build one with `closed`, `at_least`, `above`, `at_most`, `below`, `half_open`, `point` or `ANY`.
    Raises ClaimError when no number lies inside, ExactnessError for a float.
    """

    # Fraction keeps its numbers the same way: plain slots behind properties. A guard in __setattr__, a tuple, or a
    # second class for unchecked results each made + slower (benchmarks/objects.py).
    __slots__ = ("_hi", "_hi_open", "_lo", "_lo_open")
    _lo: Number | None
    _hi: Number | None
    _lo_open: bool
    _hi_open: bool

    def __init__(self, lo: Number | None, hi: Number | None, lo_open: bool = False, hi_open: bool = False) -> None:
        if not (lo.__class__ is int is hi.__class__ and (lo < hi or (lo == hi and not (lo_open or hi_open)))):
            lo, hi = _end(lo), _end(hi)
            lo_open, hi_open = lo_open or lo is None, hi_open or hi is None
            if lo is not None and hi is not None and not lo < hi and (lo_open or hi_open or lo > hi):
                raise ClaimError(f"no number lies from {show(lo)} to {show(hi)}", help="give the lower end first")
        self._lo = lo
        self._hi = hi
        self._lo_open = lo_open
        self._hi_open = hi_open

    @property
    def lo(self) -> Number | None:
        """The lower end, or None when there is none."""
        return self._lo

    @property
    def hi(self) -> Number | None:
        """The upper end, or None when there is none."""
        return self._hi

    @property
    def lo_open(self) -> bool:
        """True when the lower end itself is left out."""
        return self._lo_open

    @property
    def hi_open(self) -> bool:
        """True when the upper end itself is left out."""
        return self._hi_open

    @property
    def is_point(self) -> bool:
        """True when exactly one number lies inside."""
        return self._lo is not None and self._lo == self._hi

    def __iter__(self) -> Iterator[Any]:
        return iter((self._lo, self._hi, self._lo_open, self._hi_open))

    def __getitem__(self, at: int | slice) -> Any:
        return (self._lo, self._hi, self._lo_open, self._hi_open)[at]

    def __reduce__(self) -> tuple[type[Interval], tuple[Number | None, Number | None, bool, bool]]:
        return Interval, (self._lo, self._hi, self._lo_open, self._hi_open)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Interval):
            return NotImplemented
        return self._lo == other._lo and self._hi == other._hi and self._lo_open == other._lo_open and self._hi_open == other._hi_open

    def __hash__(self) -> int:
        return hash((self._lo, self._hi, self._lo_open, self._hi_open))

    def __contains__(self, value: object) -> bool:
        if not isinstance(value, (int, Fraction)):
            return False
        lo, hi = self._lo, self._hi
        above = lo is None or (value > lo if self._lo_open else value >= lo)
        return above and (hi is None or (value < hi if self._hi_open else value <= hi))

    def __repr__(self) -> str:
        return f"Interval({self})"

    def __str__(self) -> str:
        lo, hi = self._lo, self._hi
        if lo is not None and lo == hi:
            return show(lo)
        left = "(" if self._lo_open else "["
        right = ")" if self._hi_open else "]"
        return f"{left}{'-inf' if lo is None else show(lo)}, {'inf' if hi is None else show(hi)}{right}"

    def __add__(self, other: Interval) -> Interval:
        try:  # costs nothing when all four ends are there, which is nearly always
            return Interval(
                self._lo + other._lo,  # type: ignore[operator]
                self._hi + other._hi,  # type: ignore[operator]
                self._lo_open or other._lo_open,
                self._hi_open or other._hi_open,
            )
        except (TypeError, AttributeError):
            return _added(self, other) if isinstance(other, Interval) else NotImplemented

    def __neg__(self) -> Interval:
        lo, hi = self._lo, self._hi
        return Interval(None if hi is None else -hi, None if lo is None else -lo, self._hi_open, self._lo_open)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other if isinstance(other, Interval) else NotImplemented

    def __mul__(self, other: Interval) -> Interval:
        if not isinstance(other, Interval):
            return NotImplemented
        if self._lo is not None and other._lo is not None and self._lo > 0 < other._lo:
            highest = None if self._hi is None or other._hi is None else self._hi * other._hi
            return Interval(self._lo * other._lo, highest, self._lo_open or other._lo_open, self._hi_open or other._hi_open)
        if not (self._lo_open or self._hi_open or other._lo_open or other._hi_open):
            # Closed ends are never None.
            products = [a * b for a in (self._lo, self._hi) for b in (other._lo, other._hi)]  # type: ignore[operator]
            return Interval(min(products), max(products))
        ends = [_times(a, b) for a in _ends(self) for b in _ends(other)]
        lo = min(ends, key=lambda e: (e[0], e[1], e[2]))
        hi = max(ends, key=lambda e: (e[0], e[1], -e[2]))
        return Interval(None if lo[0] < 0 else lo[1], None if hi[0] > 0 else hi[1], bool(lo[2]), bool(hi[2]))

    def __truediv__(self, other: Interval) -> Interval:
        """The smallest interval that holds x/y for every x here and every y other than zero in *other*.

        Raises ClaimError when *other* is the point zero.
        """
        return self * reciprocal(other) if isinstance(other, Interval) else NotImplemented

    def meet(self, other: Interval) -> Interval | None:
        """The numbers in both, or None when there are none."""
        lo, lo_open = _later(self._lo, self._lo_open, other._lo, other._lo_open)
        hi, hi_open = _earlier(self._hi, self._hi_open, other._hi, other._hi_open)
        if lo is not None and hi is not None and (lo > hi or (lo == hi and (lo_open or hi_open))):
            return None
        return Interval(lo, hi, lo_open, hi_open)

    def meets(self, other: Interval) -> bool:
        """True when some number lies in both."""
        return _reaches(self, other) and _reaches(other, self)

    def within(self, other: Interval) -> bool:
        """True when every number of this interval lies in *other*."""
        lo, hi, lo2, hi2 = self._lo, self._hi, other._lo, other._hi
        left = lo2 is None or (lo is not None and (lo > lo2 or (lo == lo2 and self._lo_open >= other._lo_open)))
        return left and (hi2 is None or (hi is not None and (hi < hi2 or (hi == hi2 and self._hi_open >= other._hi_open))))

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        lo, lo_open, hi, hi_open = None, True, None, True
        if self._lo is not None and other._lo is not None:
            lo, lo_open = min((self._lo, self._lo_open), (other._lo, other._lo_open))
        if self._hi is not None and other._hi is not None:
            hi, closed_there = max((self._hi, not self._hi_open), (other._hi, not other._hi_open))
            hi_open = not closed_there
        return Interval(lo, hi, lo_open, hi_open)

    def tightened(self) -> Interval | None:
        """The same whole numbers between closed ends, or None when no whole number lies inside."""
        lo, hi = self._lo, self._hi
        if lo is not None:
            up = -(-lo.numerator // lo.denominator)
            lo = up + 1 if self._lo_open and up == lo else up
        if hi is not None:
            down = hi.numerator // hi.denominator
            hi = down - 1 if self._hi_open and down == hi else down
        if lo is not None and hi is not None and lo > hi:
            return None
        return Interval(lo, hi)


def in_order(lo: int | None, hi: int | None, lo_open: bool, hi_open: bool, under: int) -> Interval:
    """The interval of *lo* and *hi*, each divided by *under* and *lo* known to be the lower: nothing is checked again."""
    found = _new(Interval)
    if lo is None:
        found._lo, found._lo_open = None, True
    else:
        found._lo, found._lo_open = (fraction(lo, under) if lo % under else lo // under), lo_open
    if hi is None:
        found._hi, found._hi_open = None, True
    else:
        found._hi, found._hi_open = (fraction(hi, under) if hi % under else hi // under), hi_open
    return found


def only(value: Number) -> Interval:
    """The interval that holds *value* alone, an ``int`` when it is whole: nothing is checked again."""
    found = _new(Interval)
    found._lo = found._hi = value
    found._lo_open = found._hi_open = False
    return found


def _end(value: object) -> Number | None:
    """*value* as an end: an ``int`` when whole; anything but an int, a Fraction or None is refused."""
    if value is None or value.__class__ is int:
        return value
    if isinstance(value, Fraction):
        return whole(value)
    if isinstance(value, (bool, float)):
        exact(value)  # type: ignore[arg-type]  # raises, showing the value
    if isinstance(value, int):
        return int(value)
    raise ExactnessError(f"{value!r} is not an end of an interval", help="an int, a Fraction or None is; see `closed`")


def _added(a: Interval, b: Interval) -> Interval:
    """The sum when some end is not bounded."""
    lo = None if a.lo is None or b.lo is None else a.lo + b.lo
    hi = None if a.hi is None or b.hi is None else a.hi + b.hi
    return Interval(lo, hi, a.lo_open or b.lo_open, a.hi_open or b.hi_open)


def _reaches(a: Interval, b: Interval) -> bool:
    """True when the lower end of *a* leaves room below the upper end of *b*."""
    if a.lo is None or b.hi is None:
        return True
    return a.lo < b.hi or (a.lo == b.hi and not a.lo_open and not b.hi_open)


# An end as (sign of infinity or 0, number, open): what _times and min/max compare.
_End = tuple[int, Number, int]


def _ends(i: Interval) -> tuple[_End, _End]:
    lo, hi = i.lo, i.hi
    return (-1, 0, 1) if lo is None else (0, lo, int(i.lo_open)), (1, 0, 1) if hi is None else (0, hi, int(i.hi_open))


def _times(a: _End, b: _End) -> _End:
    if a[0] == 0 == b[0]:
        product = a[1] * b[1]
        # A closed zero makes the product zero whatever the other end, so it is reached.
        reached = (a[1] == 0 and not a[2]) or (b[1] == 0 and not b[2])
        return 0, product, 0 if reached else int(bool(a[2] or b[2]))
    for infinite, other in ((a, b), (b, a)):
        if infinite[0] and other[0] == 0 and other[1] == 0:
            return 0, 0, other[2]
    sign = (a[0] or (1 if a[1] > 0 else -1)) * (b[0] or (1 if b[1] > 0 else -1))
    return sign, 0, 1


def reciprocal(i: Interval) -> Interval:
    """The interval of 1/x for x in *i* other than zero; ANY when zero lies strictly between the ends.

    Raises ClaimError for the point zero.
    """
    lo, hi = i.lo, i.hi
    if lo == 0 and hi == 0:
        raise ClaimError("cannot divide by 0")
    if (lo is None or lo < 0) and (hi is None or hi > 0):
        return ANY
    down = 0 if hi is None else None if hi == 0 else _one_over(hi)
    up = 0 if lo is None else None if lo == 0 else _one_over(lo)
    return Interval(down, up, i.hi_open, i.lo_open)


def _one_over(end: Number) -> Fraction:
    return Fraction(1, end) if isinstance(end, int) else 1 / end


def _later(a: Number | None, a_open: bool, b: Number | None, b_open: bool) -> tuple[Number | None, bool]:
    if a is None or b is None:
        return (b, b_open) if a is None else (a, a_open)
    if a == b:
        return a, a_open or b_open
    return (a, a_open) if a > b else (b, b_open)


def _earlier(a: Number | None, a_open: bool, b: Number | None, b_open: bool) -> tuple[Number | None, bool]:
    if a is None or b is None:
        return (b, b_open) if a is None else (a, a_open)
    if a == b:
        return a, a_open or b_open
    return (a, a_open) if a < b else (b, b_open)


ANY = Interval(None, None)


def point(value: Exact) -> Interval:
    """The interval that holds *value* alone."""
    number = exact(value)
    return Interval(number, number)


def closed(lo: Exact, hi: Exact) -> Interval:
    """From *lo* to *hi*, both ends included."""
    return Interval(exact(lo), exact(hi))


def give_or_take(value: Exact, part: Exact) -> Interval:
    """*value* and what is off it by no more than the *part* of it: a tenth of 200 makes 180 to 220, of -200 makes -220 to -180."""
    number, by = exact(value), exact(part)
    lo, hi = sorted((exact(number * (1 - by)), exact(number * (1 + by))))
    return Interval(lo, hi)


def half_open(lo: Exact, hi: Exact) -> Interval:
    """From *lo* up to but without *hi*."""
    return Interval(exact(lo), exact(hi), False, True)


def at_least(lo: Exact) -> Interval:
    """*lo* and everything above."""
    return Interval(exact(lo), None)


def above(lo: Exact) -> Interval:
    """Everything above *lo*, without it."""
    return Interval(exact(lo), None, True)


def at_most(hi: Exact) -> Interval:
    """*hi* and everything below."""
    return Interval(None, exact(hi))


def below(hi: Exact) -> Interval:
    """Everything below *hi*, without it."""
    return Interval(None, exact(hi), False, True)
