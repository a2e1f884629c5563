"""Hold the solver against z3 on random systems; disagreements are printed with their seed, figures at the end.

usage: PYTHON benchmarks/solver_oracle.py [how many, 20000] [first seed, 0]
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from fractions import Fraction

import z3

from claimcheck.solver import Bound, Relation, System, conflicts, constant, decide, fitting, total, variable
from claimcheck.solver.relation import Comparison, Expression, Sign
from claimcheck.values.exact import Number, exact, whole
from claimcheck.values.interval import Interval


def random_system(r: random.Random, *, variables: int = 6, open_ends: bool = True) -> System:
    """A linear system of up to a dozen bounds and relations, some strict, some needing assumptions."""
    names = [f"x{i}" for i in range(r.randint(2, variables))]
    scale: Number = r.choice((1, 1, 1, Fraction(1, 3), Fraction(1, 100), 710_000_000_000))
    truth = {name: r.randint(0, 40) * scale for name in names}
    bounds = []
    for number in range(r.randint(1, len(names) + 2)):
        name = r.choice(names)
        bounds.append(Bound(f"b{number}", name, random_interval(r, truth[name], scale, open_ends)))
    relations = [
        Relation(f"r{number}", random_rows(r, names, scale), r.choice(((), (), (), ("a0",), ("a1",), ("a0", "a1"))))
        for number in range(r.randint(1, len(names)))
    ]
    return System(bounds, relations)


def random_interval(r: random.Random, near: Number, scale: Number, open_ends: bool) -> Interval:
    """An interval around *near*, or a little off."""
    middle = near + r.choice((0, 0, 0, 0, 1, -3)) * scale
    below, above = r.choice((0, 0, 1, 5)) * scale, r.choice((0, 0, 1, 5)) * scale
    lo, hi = r.choice((middle - below, middle - below, None)), r.choice((middle + above, middle + above, None))
    lo, hi = None if lo is None else whole(lo), None if hi is None else whole(hi)
    if lo is not None and lo == hi:
        return Interval(lo, hi)
    return Interval(lo, hi, open_ends and r.random() < 0.3, open_ends and r.random() < 0.3)


def random_rows(r: random.Random, names: list[str], scale: Number) -> tuple[Comparison, ...]:
    """One or two comparisons of sums, sometimes with factors and a constant."""
    rows = []
    for _ in range(r.choice((1, 1, 1, 2))):
        some = r.sample(names, r.randint(1, min(4, len(names))))
        cut = r.randint(1, len(some))
        sides = [total(_term(r, name) for name in part) for part in (some[:cut], some[cut:])]
        if r.random() < 0.3:
            sides[1] = sides[1] + constant(r.randint(-5, 30) * scale)
        rows.append(_compared(r.choice(("<=", "<", "=", "=", ">=", ">")), *sides))
    return tuple(rows)


def _term(r: random.Random, name: str) -> Expression:
    return variable(name) * r.choice((1, 1, 1, 1, 2, -1, Fraction(1, 2), Fraction(1, 3), Fraction(22, 100)))


def _compared(sign: Sign, left: Expression, right: Expression) -> Comparison:
    return Comparison(left, sign, right)


def as_z3(number: Number) -> z3.RatNumRef:
    return z3.Q(number.numerator, number.denominator)


def expression_z3(given: Expression) -> z3.ArithRef:
    result = as_z3(0)
    for monomial, factor in given.terms:
        product = as_z3(factor)
        for name in monomial:
            product = product * z3.Real(name)
        result = result + product
    return result


def comparison_z3(row: Comparison) -> z3.BoolRef:
    left, right = expression_z3(row.left), expression_z3(row.right)
    return {"<=": left <= right, "<": left < right, "=": left == right, ">=": left >= right, ">": left > right}[row.sign]


def interval_z3(name: str, interval: Interval) -> list[z3.BoolRef]:
    x, found = z3.Real(name), []
    if interval.lo is not None:
        found.append(x > as_z3(interval.lo) if interval.lo_open else x >= as_z3(interval.lo))
    if interval.hi is not None:
        found.append(x < as_z3(interval.hi) if interval.hi_open else x <= as_z3(interval.hi))
    return found


def formulas(system: System, active: frozenset[str]) -> list[z3.BoolRef]:
    """What z3 must meet when only *active* members count."""
    found = [f for bound in system.bounds if bound.name in active for f in interval_z3(bound.variable, bound.interval)]
    for relation in system.relations:
        if relation.name in active and active.issuperset(relation.needs):
            found += [comparison_z3(row) for row in relation.comparisons]
    return found


def z3_conflicts(system: System, active: frozenset[str]) -> bool:
    solver = z3.Solver()
    solver.set("timeout", 2000)
    solver.add(*formulas(system, active))
    answer = solver.check()
    if answer == z3.unknown:
        raise TimeoutError
    return bool(answer == z3.unsat)


def z3_range(system: System, active: frozenset[str], name: str) -> Interval:
    """The range of a variable by z3's Optimize, with its open ends."""
    ends: list[tuple[Number | None, bool]] = []
    for up in (False, True):
        optimize = z3.Optimize()
        optimize.set("timeout", 2000)
        optimize.add(*formulas(system, active))
        goal = optimize.maximize(z3.Real(name)) if up else optimize.minimize(z3.Real(name))
        if optimize.check() != z3.sat:
            raise TimeoutError
        infinite, number, tilt = goal.upper_values() if up else goal.lower_values()
        if infinite.as_string() != "0":
            ends.append((None, True))
        else:
            ends.append((exact(number.as_string()), tilt.as_string() != "0"))
    (lo, lo_open), (hi, hi_open) = ends
    return Interval(lo, hi, lo_open, hi_open)


def disagreements(system: System, counts: Counter[str], *, ranges: bool = True) -> list[str]:
    """What the solver says otherwise than z3 about *system*, in words."""
    found = []
    everything = frozenset(system.members)
    verdict = decide(system)
    truth = z3_conflicts(system, everything)
    counts["systems"] += 1
    counts["in conflict"] += truth
    if (verdict.status == "conflict") != truth or verdict.status == "undecided":
        found.append(f"decided {verdict.status}, z3 says {'conflict' if truth else 'consistent'}")
    if verdict.status == "conflict" and not z3_conflicts(system, frozenset(verdict.support)):
        found.append(f"the support {verdict.support} can hold")
    if truth:
        every = conflicts(system, budget=1000)
        counts["minimal conflicts"] += len(every.found)
        counts["not complete"] += not every.complete
        for conflict in every.found:
            names = frozenset(conflict.members)
            if not z3_conflicts(system, names):
                found.append(f"the conflict {conflict.members} can hold")
            for name in names:
                if z3_conflicts(system, names - {name}):
                    found.append(f"the conflict {conflict.members} does not need {name}")
            if not conflict.steps:
                found.append(f"the conflict {conflict.members} has no derivation")
            else:
                counts[f"shown by {conflict.steps[-1].kind}"] += 1
    if ranges and system.bounds:
        bound = system.bounds[0]
        try:
            found += _range_disagreements(system, bound, everything - {bound.name}, counts)
        except TimeoutError:
            counts["z3 gave up"] += 1
    return found


def _range_disagreements(system: System, bound: Bound, rest: frozenset[str], counts: Counter[str]) -> list[str]:
    room = fitting(system, bound.name)
    if z3_conflicts(system, rest):
        return []  # fitting speaks of the part tied to the bound, which may hold by itself
    counts["ranges"] += 1
    truth = z3_range(system, rest, bound.variable)
    if room is None or room.interval != truth or not room.exact:
        return [f"{bound.name} fits {room}, z3 says {truth}"]
    return []


def main() -> int:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    counts: Counter[str] = Counter()
    wrong, start = 0, time.perf_counter()
    for seed in range(first, first + many):
        system = random_system(random.Random(seed))
        for line in disagreements(system, counts):
            wrong += 1
            print(f"seed {seed}: {line}")
    print(", ".join(f"{value:,} {key}" for key, value in counts.items()))
    print(f"{wrong} disagreements in {time.perf_counter() - start:.0f} s")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
