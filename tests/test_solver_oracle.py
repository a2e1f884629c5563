"""The solver against z3 on random systems, and against brute force where numbers are whole and multiplied."""

from __future__ import annotations

import importlib.util
import itertools
import random
import sys
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck.solver import Bound, Comparison, Relation, System, conflicts, constant, decide, fitting, total, variable
from claimcheck.values.interval import Interval

pytest.importorskip("z3")


def _oracle() -> ModuleType:
    path = Path(__file__).parents[1] / "benchmarks" / "solver_oracle.py"
    spec = importlib.util.spec_from_file_location("solver_oracle", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["solver_oracle"] = module
    spec.loader.exec_module(module)
    return module


oracle = _oracle()


def test_two_thousand_systems_hold_exactly_when_z3_says_so(capsys):
    counts: Counter[str] = Counter()
    wrong = []
    for seed in range(2_000):
        system = oracle.random_system(random.Random(seed))
        truth = oracle.z3_conflicts(system, frozenset(system.members))
        verdict = decide(system)
        counts[verdict.status] += 1
        if (verdict.status == "conflict") != truth or verdict.status == "undecided":
            wrong.append(seed)
    with capsys.disabled():
        print(f"\nsolver against z3: {dict(counts)}, {len(wrong)} disagreements")
    assert wrong == []
    assert min(counts["consistent"], counts["conflict"]) > 500


def test_conflicts_are_minimal_and_ranges_exact_as_z3_finds_them(capsys):
    counts: Counter[str] = Counter()
    wrong = []
    for seed in range(100_000, 100_400):
        system = oracle.random_system(random.Random(seed))
        wrong += [f"seed {seed}: {line}" for line in oracle.disagreements(system, counts)]
    with capsys.disabled():
        print(f"\nsolver against z3: {dict(counts)}, {len(wrong)} disagreements")
    assert wrong == []
    assert counts["minimal conflicts"] > 400
    assert counts["not complete"] == 0


def test_all_minimal_conflicts_are_found():
    found = 0
    for seed in range(40):
        system = oracle.random_system(random.Random(seed), variables=3)
        members = system.members
        if len(members) > 8:
            continue
        unfit = [
            frozenset(names)
            for size in range(len(members) + 1)
            for names in itertools.combinations(members, size)
            if oracle.z3_conflicts(system, frozenset(names))
        ]
        smallest = {names for names in unfit if not any(other < names for other in unfit)}
        every = conflicts(system)
        assert every.complete
        assert smallest == {frozenset(conflict.members) for conflict in every.found}
        found += len(smallest)
    assert found > 8


def small_system(r: random.Random) -> System:
    """Whole numbers from -3 to 4, with sums and products of two."""
    names = ["x", "y", "z"][: r.randint(2, 3)]
    bounds = [Bound(f"b{name}", name, Interval(lo := r.randint(-3, 2), lo + r.randint(0, 3))) for name in names]
    relations = []
    for number in range(r.randint(1, 3)):
        a, b, c = (variable(r.choice(names)) for _ in range(3))
        left = r.choice((a * b, a * b + c, a * a, a + b, 2 * a * b - c))
        right = r.choice((c, constant(r.randint(-4, 9)), c + b))
        relations.append(Relation(f"r{number}", Comparison(left, r.choice(("<=", "<", "=", ">=", ">")), right)))
    return System(bounds, relations, whole=names)


def solutions(system: System, free: str | None = None) -> Iterator[dict[str, int]]:
    """Every assignment that meets *system*, *free* ranging wider than its bound."""
    ranges = {b.variable: range(-60, 61) if b.name == free else range(int(b.interval.lo), int(b.interval.hi) + 1) for b in system.bounds}
    for numbers in itertools.product(*ranges.values()):
        at = dict(zip(ranges, numbers, strict=True))
        if all(_holds(row, at) for relation in system.relations for row in relation.comparisons):
            yield at


def _holds(row: Comparison, at: dict[str, int]) -> bool:
    left, right = (
        sum(factor * _product([at[name] for name in monomial]) for monomial, factor in side.terms) for side in (row.left, row.right)
    )
    return {"<=": left <= right, "<": left < right, "=": left == right, ">=": left >= right, ">": left > right}[row.sign]


def _product(numbers: list[int]) -> int:
    found = 1
    for number in numbers:
        found *= number
    return found


def test_brute_force_agrees_on_products_of_whole_numbers(capsys):
    counts: Counter[str] = Counter()
    for seed in range(600):
        system = small_system(random.Random(seed))
        verdict = decide(system).status
        exists = any(True for _ in solutions(system))
        counts[verdict] += 1
        assert verdict == "undecided" or (verdict == "consistent") == exists, seed
    with capsys.disabled():
        print(f"\nsolver against brute force: {dict(counts)}")
    assert counts["undecided"] <= 6
    assert min(counts["consistent"], counts["conflict"]) > 100


def test_a_range_with_products_holds_every_solution_and_is_its_hull_where_exact(capsys):
    counts: Counter[str] = Counter()
    for seed in range(250):
        system = small_system(random.Random(seed))
        bound = system.bounds[0]
        room = fitting(system, bound.name)
        fit = [at[bound.variable] for at in solutions(system, free=bound.name)]
        counts["none" if room is None else "exact" if room.exact else "outer"] += 1
        if room is None:
            assert fit == [], seed
            continue
        assert all(number in room.interval for number in fit), seed
        if room.exact and fit and max(map(abs, fit)) < 60:
            assert room.interval == Interval(min(fit), max(fit)), seed
    with capsys.disabled():
        print(f"\nranges against brute force: {dict(counts)}")
    assert counts["exact"] > 40


def test_products_of_real_numbers_agree_with_z3():
    counts: Counter[str] = Counter()
    for seed in range(150):
        r = random.Random(seed)
        names = ["x", "y", "z", "u"]
        scale = r.choice((1, Fraction(1, 3), 710_000_000_000))
        bounds = [Bound(f"b{name}", name, oracle.random_interval(r, r.randint(0, 9) * scale, scale, True)) for name in names]
        x, y, z, u = (variable(name) for name in names)
        relations = [
            Relation("rate", (x * y).equals(z * scale)),
            Relation("part", Comparison(u, r.choice(("<", "<=", "=")), z)),
            Relation("sum", total((x, y)) <= u) if r.random() < 0.5 else Relation("share", (z * 22 / 100).equals(u)),
        ]
        system = System(bounds, relations)
        verdict = decide(system).status
        counts[verdict] += 1
        try:
            truth = oracle.z3_conflicts(system, frozenset(system.members))
        except TimeoutError:
            continue
        assert verdict == "undecided" or (verdict == "conflict") == truth, seed
    assert counts["undecided"] < 30
    assert min(counts["consistent"], counts["conflict"]) > 20
