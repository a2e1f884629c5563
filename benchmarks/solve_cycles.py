"""Where narrowing bounds is not enough: tables whose row totals contradict their column totals, and creeping bounds.

usage: PYTHON benchmarks/solve_cycles.py [largest side of a table, 10]

Ours against z3, runs interleaved, medians compared: "decided" is the verdict with a reason, not always the smallest;
"smallest" is shrunk to a minimal one on both sides. Goal: a 10x10 table in conflict is decided three times faster.
"""

from __future__ import annotations

import sys

from solve import Model, by_z3, fresh, interleaved, ours, system

from claimcheck.solver import decide

GOALS = {10: 3}


def table(side: int, *, fault: bool) -> Model:
    """Unknown cells, not negative, and the totals of all rows and columns; with a fault one row total is 1 too high."""
    cells = side * side
    ends: list[tuple[int, int | None] | None] = [(0, None)] * cells
    sums = []
    for across in (True, False):
        for i in range(side):
            parts = [i * side + j if across else j * side + i for j in range(side)]
            value = sum(part * 7919 % 1000 for part in parts) + (1 if fault and across and i == 0 else 0)
            ends.append((value, value))
            sums.append((len(ends) - 1, parts))
    return Model(ends, sums)


def quick_z3(model: Model) -> int:
    """By z3 with the core as it comes."""
    return by_z3(model, minimize=False)


def main() -> int:
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    missed = 0
    for side in (side for side in (3, 5, 10, 20) if side <= largest):
        for fault in (False, True):
            model = table(side, fault=fault)
            built = system(model)
            times = interleaved(
                {
                    "ours": lambda built=built: decide(fresh(built)),  # type: ignore[misc]
                    "z3": lambda model=model: quick_z3(model),  # type: ignore[misc]
                }
            )
            ratio, goal = times["z3"] / times["ours"], GOALS.get(side, 0) if fault else 0
            missed += ratio < goal
            verdict = decide(built)
            print(
                f"{side}x{side} table, {'fault' if fault else 'sound'}: decided x{ratio:.1f} faster (goal x{goal}); "
                f"{verdict.status}, reason of {len(verdict.support)} against {quick_z3(model)}",
                flush=True,
            )
            if fault and side <= 5:
                _smallest(model, side)
    for width in (10, 1_000, 100_000):
        model = Model([(0, width), (0, width), (width, width), (width + 1, width + 1)], [(2, [0, 1]), (3, [0, 1])])
        built = system(model)
        times = interleaved({"ours": lambda: ours(fresh(built)), "z3": lambda: by_z3(model)})  # noqa: B023
        print(f"same parts, totals {width} and {width + 1}: smallest x{times['z3'] / times['ours']:.1f} faster than z3")
    return int(missed > 0)


def _smallest(model: Model, side: int) -> None:
    built = system(model)
    times = interleaved({"ours": lambda: ours(fresh(built)), "z3": lambda: by_z3(model)})
    print(f"{side}x{side} table, fault: smallest x{times['z3'] / times['ours']:.1f} faster than z3", flush=True)


if __name__ == "__main__":
    sys.exit(main())
