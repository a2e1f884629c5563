"""The solver against z3 on trees of sums: how many times faster, and how its time grows.

usage: PYTHON benchmarks/solve.py [largest number of claims, 10000]

A model of n claims has n quantities, a tree of sums (each total has four parts) and bounds on about 70% of the
quantities; in the one with a fault a single total cannot be the sum of its parts. Both sides find and shrink one
minimal reason. Runs are interleaved and medians compared. "whole" includes building the system from numbers on both
sides, "solved" takes our System as built.
"""

from __future__ import annotations

import gc
import math
import random
import statistics
import sys
import time
from collections.abc import Callable

import z3
from attrs import frozen

from claimcheck.solver import Bound, Relation, System, decide, first_conflict, total, variable
from claimcheck.values.interval import Interval

FAN = 4
GOALS = {20: 4, 1_000: 20, 10_000: 25}
EXPONENT = 1.15


@frozen
class Model:
    """Limits by quantity, None where nothing is stated, and sums as (total, parts)."""

    ends: list[tuple[int, int | None] | None]
    sums: list[tuple[int, list[int]]]


def tree(n: int, *, fault: bool, seed: int = 7) -> Model:
    """A tree of sums of *n* quantities: the children of i are FAN * i + 1 and those after it."""
    r = random.Random(seed)
    value, sums = [0] * n, []
    for i in range(n - 1, -1, -1):
        parts = _parts(i, n)
        value[i] = sum(value[part] for part in parts) if parts else r.randrange(10, 10_000)
        if parts:
            sums.append((i, parts))
    ends: list[tuple[int, int | None] | None] = [None] * n
    for i in range(n):
        if not _parts(i, n) or r.random() < 0.7:
            width = value[i] // r.choice((10, 20, 1000)) if r.random() < 0.5 else 0
            ends[i] = value[i] - width, value[i] + width
    if fault:
        middle = (n // FAN) // 2
        for part in _parts(middle, n):
            ends[part] = ends[part] or (value[part], value[part])
        wrong = sum((ends[part] or (0, 0))[1] or 0 for part in _parts(middle, n)) + 5
        ends[middle] = wrong, wrong
    return Model(ends, sums)


def _parts(i: int, n: int) -> list[int]:
    return list(range(FAN * i + 1, min(FAN * i + FAN + 1, n)))


def system(model: Model) -> System:
    """The model as a system of ours."""
    bounds = [Bound(f"c{i}", f"x{i}", Interval(*ends)) for i, ends in enumerate(model.ends) if ends is not None]
    relations = [
        Relation(f"s{j}", total(variable(f"x{part}") for part in parts).equals(variable(f"x{whole}")))
        for j, (whole, parts) in enumerate(model.sums)
    ]
    return System(bounds, relations)


def ours(built: System) -> int:
    """How many members the reason has, 0 when there is none."""
    found = first_conflict(built)
    return len(found.members) if found else 0


def fresh(built: System) -> System:
    """The same system with nothing worked out yet."""
    return System(built.bounds, built.relations, built.whole, built.background)


def by_z3(model: Model, *, minimize: bool = True) -> int:
    """The same by z3, with a minimal core unless *minimize* is off."""
    solver = z3.Solver()
    solver.set("unsat_core", True)
    solver.set("core.minimize", minimize)
    x = [z3.Real(f"x{i}") for i in range(len(model.ends))]
    for i, ends in enumerate(model.ends):
        if ends is not None:
            upper = [] if ends[1] is None else [x[i] <= ends[1]]
            solver.assert_and_track(z3.And(x[i] >= ends[0], *upper), f"c{i}")
    for j, (whole, parts) in enumerate(model.sums):
        solver.assert_and_track(x[whole] == z3.Sum([x[part] for part in parts]), f"s{j}")
    return 0 if solver.check() == z3.sat else len(solver.unsat_core())


def interleaved(cases: dict[str, Callable[[], object]], rounds: int = 7, seconds: float = 20) -> dict[str, float]:
    """The median seconds of each case, run in turn; fewer rounds when they take long."""
    taken: dict[str, list[float]] = {name: [] for name in cases}
    start = time.perf_counter()
    for _ in range(rounds):
        for name, run in cases.items():
            gc.collect()
            before = time.perf_counter()
            run()
            taken[name].append(time.perf_counter() - before)
        if time.perf_counter() - start > seconds:
            break
    return {name: statistics.median(times) for name, times in taken.items()}


def main() -> int:
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    missed = 0
    curve: dict[bool, list[tuple[int, float]]] = {False: [], True: []}
    for n in (n for n in (20, 100, 1_000, 10_000) if n <= largest):
        for fault in (False, True):
            model = tree(n, fault=fault)
            built = system(model)
            assert (ours(built) > 0) == fault == (by_z3(model) > 0)
            times = interleaved(
                {
                    "whole": lambda model=model: ours(system(model)),  # type: ignore[misc]
                    "solved": lambda built=built: ours(fresh(built)),  # type: ignore[misc]
                    "decided": lambda built=built: decide(fresh(built)),  # type: ignore[misc]
                    "z3": lambda model=model: by_z3(model),  # type: ignore[misc]
                }
            )
            curve[fault].append((n, times["solved"]))
            ratios = {name: times["z3"] / times[name] for name in ("whole", "solved", "decided")}
            goal = GOALS.get(n, 0)
            missed += ratios["solved"] < goal
            print(
                f"{n:6} claims, {'fault' if fault else 'sound'}: faster than z3 x{ratios['solved']:.0f} solved, "
                f"x{ratios['whole']:.0f} whole, x{ratios['decided']:.0f} decided only (goal x{goal}); "
                f"reason of {ours(built)} against {by_z3(model)}",
                flush=True,
            )
    for fault, points in curve.items():
        for (n, a), (m, b) in zip(points[1:], points[2:], strict=False):
            grown = math.log(b / a) / math.log(m / n)
            missed += grown > EXPONENT
            print(f"{'fault' if fault else 'sound'}: time grows as n^{grown:.2f} from {n} to {m} (goal {EXPONENT})")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
