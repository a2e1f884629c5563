"""Time of an interval sum and a unit conversion, as ratios to a bare sketch and to pint.

Run ``python benchmarks/objects.py``; exits 1 when a goal is missed by more than a quarter. Every case is run in turn,
several rounds, and the median of the ratios of each round is told, so that a busy machine disturbs both sides alike.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from fractions import Fraction

from claimcheck.claims.claim import Span
from claimcheck.values.interval import Interval, at_least, closed, half_open
from claimcheck.values.making import maker
from claimcheck.values.units import convert, unit

Case = Callable[[], object]
ROUNDS = 15
SLACK = Fraction(5, 4)


class Sketch:
    """The least an interval can be: two ends in slots, no checks, no open ends."""

    __slots__ = ("hi", "lo")

    def __init__(self, lo: int, hi: int) -> None:
        self.lo = lo
        self.hi = hi

    def __add__(self, other: Sketch) -> Sketch:
        return Sketch(self.lo + other.lo, self.hi + other.hi)


def repeated(case: Case, times: int) -> float:
    """Seconds that *times* calls take."""
    turns = range(times)
    start = time.perf_counter()
    for _ in turns:
        case()
    return time.perf_counter() - start


def rounds(cases: dict[str, Case], seconds: float = 0.02) -> dict[str, list[float]]:
    """Nanoseconds per call of every case, one figure a round, the cases taken in turn."""
    times = {name: max(1, int(200 * seconds / max(repeated(case, 200), 1e-9))) for name, case in cases.items()}
    found: dict[str, list[float]] = {name: [] for name in cases}
    gc.collect()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            for name, case in cases.items():
                found[name].append(repeated(case, times[name]) / times[name] * 1e9)
    finally:
        gc.enable()
    return found


def ratio(found: dict[str, list[float]], top: str, bottom: str) -> float:
    """The median over the rounds of *top* to *bottom*."""
    return statistics.median(a / b for a, b in zip(found[top], found[bottom], strict=True))


def cases() -> dict[str, Case]:
    """The calls that are timed; pint has its stock registry, an exact one, and quantities made beforehand."""
    import pint

    sketches, wholes = (Sketch(1900, 2000), Sketch(1700, 1800)), (closed(1900, 2000), closed(1700, 1800))
    opens, unbounded = half_open(1900, 2000), at_least(1900)
    thirds = closed("19/3", "20/3"), closed("17/7", "18/7")
    stock, exact = pint.UnitRegistry(), pint.UnitRegistry(non_int_type=Fraction)
    stocked = stock.Quantity(1950, "kilometer"), stock.Quantity(1770, "kilometer")
    exactly = exact.Quantity(Fraction(1950), "kilometer"), exact.Quantity(Fraction(1770), "kilometer")
    speed = exact.Quantity(Fraction(60), "kilometer/hour")
    span = maker(Span)
    quick, mph, kmh = closed(60, 60), unit("mph"), unit("km/h")
    return {
        "sketch + sketch": lambda: sketches[0] + sketches[1],
        "whole ends": lambda: wholes[0] + wholes[1],
        "one open end": lambda: wholes[0] + opens,
        "one unbounded end": lambda: wholes[0] + unbounded,
        "thirds and sevenths": lambda: thirds[0] + thirds[1],
        "whole ends, times": lambda: wholes[0] * wholes[1],
        "make": lambda: Interval(1900, 2000),
        "a span": lambda: Span(1, 9, "40 tanks", 1, 2),
        "a span through its twin": lambda: span(1, 9, "40 tanks", 1, 2),
        "pint": lambda: stocked[0] + stocked[1],
        "pint, exact": lambda: exactly[0] + exactly[1],
        "unit lookup": lambda: unit("kilometer/hour"),
        "pint unit lookup": lambda: exact.parse_units("kilometer/hour"),
        "convert": lambda: convert(quick, kmh, mph),
        "pint convert": lambda: speed.to("mile/hour"),
    }


GOALS = [  # what, numerator, denominator, how many of the denominator, least or most, goal
    ("interval sum to sketch", "whole ends", "sketch + sketch", 1, "at most", 1.5),
    ("two pint sums to interval sum", "pint", "whole ends", 2, "at least", 50),
    ("two exact pint sums to interval sum", "pint, exact", "whole ends", 2, "at least", 50),
    ("pint unit lookup to ours", "pint unit lookup", "unit lookup", 1, "at least", 10),
    ("a frozen record to one through its twin", "a span", "a span through its twin", 1, "at least", 1.3),
    ("exact pint conversion to ours", "pint convert", "convert", 1, "at least", 2),
]


def main() -> int:
    """Prints every case as a multiple of the sketch, then the goals; 1 when one is missed beyond the slack."""
    found = rounds(cases())
    for name in found:
        print(f"{name:28} {ratio(found, name, 'sketch + sketch'):8.2f} x sketch")
    missed = 0
    for what, top, bottom, times, side, goal in GOALS:
        value = times * ratio(found, top, bottom)
        good = value <= goal * SLACK if side == "at most" else value * SLACK >= goal
        missed += not good
        print(f"{what:38} {value:8.2f}   goal {side} {goal}{'' if good else '   MISSED'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
