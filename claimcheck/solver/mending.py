"""The part of a range that surely mends: where products and whole numbers leave an outer hull, its ends are tried."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from fractions import Fraction

from claimcheck.solver.ranges import can_be, fitting
from claimcheck.solver.system import System
from claimcheck.values.exact import Number, whole
from claimcheck.values.interval import ANY, Interval

NEIGHBOURS = 3  # whole numbers tried on either side of the nearest
HALVINGS = 12  # of the gap between a number that fits and an end that does not
FAR = 1_000_000  # an end that is left out, or none, is tried this much closer, or further, than a number that fits


class Mending:
    """What the bound *member* of *system* could say instead, the other *active* members kept."""

    def __init__(self, system: System, member: str, active: Collection[str]) -> None:
        (bound,) = [bound for bound in system.bounds if bound.name == member]
        self.system, self.member, self.active = system, member, active
        self.now = bound.interval
        self.whole = bound.variable in system.whole
        self.linear = not system.whole and not any(
            len(names) > 1 for r in system.relations for row in r.comparisons for side in (row.left, row.right) for names, _ in side.terms
        )
        self._tried: dict[Number, bool] = {}

    def holds(self, value: Number) -> bool:
        """True when the rest surely holds with *value* put in."""
        if value not in self._tried:
            self._tried[value] = can_be(self.system, self.member, value, self.active)
        return self._tried[value]

    def fits(self, number: Number | None) -> Interval | None:
        """The numbers near *number* that fit, both ends tried; None when none is found, or when no change is needed."""
        room = fitting(self.system, self.member, self.active)
        if room is None:
            return None
        if self.linear and room.exact:
            return None if room.interval.meets(self.now) else room.interval
        near = number if number is not None else self.now.lo if self.now.lo is not None else self.now.hi or 0
        seed = next((value for value in self._candidates(room.interval, near) if self.holds(value)), None)
        if seed is None or seed in self.now:
            return None
        lo, lo_open = self._end(room.interval.lo, room.interval.lo_open, seed, -1)
        hi, hi_open = self._end(room.interval.hi, room.interval.hi_open, seed, 1)
        found = Interval(lo, hi, lo_open, hi_open)
        if found.meets(self.now):  # a gap lies between: only the side of the number that fits is sure
            below = self.now.hi is None or seed < self.now.hi
            found = Interval(lo, seed, lo_open) if below else Interval(seed, hi, False, hi_open)
        return None if found == ANY or found.meets(self.now) else found

    def _candidates(self, room: Interval, near: Number) -> Iterator[Number]:
        """Numbers of *room* to try, the nearest to *near* first."""
        inside = (room.tightened() if self.whole else room) or room
        start = nearest_in(inside, near, whole=self.whole)
        tried = [] if start is None else [start]
        if self.whole and start is not None:
            tried += [start + sign * step for step in range(1, NEIGHBOURS + 1) for sign in (-1, 1)]
        tried += [end for end in (inside.lo, inside.hi) if end is not None]
        if inside.lo is not None and inside.hi is not None:
            tried.append(self._between(inside.lo, inside.hi, 2))
        elif (end := inside.lo if inside.lo is not None else inside.hi) is not None:
            sign = 1 if inside.lo is not None else -1
            tried += [end + sign * max(1, end, -end) * step for step in (1, 9, 99)]
        for value in tried:
            if value in inside:
                yield value

    def _between(self, one: Number, other: Number, parts: int) -> Number:
        value = whole(one + Fraction(other - one) / parts)
        return value.numerator // value.denominator if self.whole else value

    def _end(self, end: Number | None, left_out: bool, seed: Number, side: int) -> tuple[Number | None, bool]:
        """The end on one *side* of *seed*, which fits: *end* itself if it does, too, else one that is nearer."""
        if end is None:
            far = seed + side * FAR * max(1, seed, -seed)
            return (None, True) if self.holds(far) else (seed, False)
        tried = self._between(end, seed, FAR) if left_out and not self.whole else end
        if tried == seed or self.holds(tried):
            return end, left_out
        if not self.whole:
            return seed, False
        good, bad = seed, end
        for _ in range(HALVINGS):
            middle = self._between(good, bad, 2)
            if middle in (good, bad):
                break
            good, bad = (middle, bad) if self.holds(middle) else (good, middle)
        return good, False


def nearest_in(fits: Interval, number: Number, *, whole: bool) -> Number | None:
    """The number of *fits* nearest to *number*, None when an end left out comes ever nearer."""
    inside = (fits.tightened() if whole else fits) or fits
    if number in inside:
        return number
    if inside.lo is not None and number <= inside.lo:
        return None if inside.lo_open else inside.lo
    return None if inside.hi_open else inside.hi
