"""Can one component hold? Narrowing first, then the exact simplex, then a bounded search over cases."""

from __future__ import annotations

import math
from collections.abc import Collection
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias

from claimcheck.solver.component import AT_MOST, BELOW, EQUAL, Box, Component, Limit
from claimcheck.solver.propagation import Narrowing
from claimcheck.solver.relation import Expression, variable
from claimcheck.solver.simplex import PIVOTS, Certificate, Simplex
from claimcheck.values.exact import Number, whole

Status: TypeAlias = Literal["consistent", "conflict", "undecided"]

DEPTH = 6  # how often a whole number is cut off before the search gives up
HALVING = 2  # the range of a factor is halved half as often: each half costs a search of both


class Answer(NamedTuple):
    """Whether a component can hold; *owners* are the bounds and rows behind a conflict, not always the fewest.

    *cases* is how many cases had to be searched for it, 0 when none had to be told apart.
    """

    status: Status
    owners: frozenset[str] = frozenset()
    cases: int = 0


CONSISTENT = Answer("consistent")
UNDECIDED = Answer("undecided")

# A linear row with its owners: terms, kind, right side.
_Extra: TypeAlias = tuple[frozenset[str], tuple[tuple[int, Number], ...], int, Number]


def check(component: Component, dropped: Collection[str] = ()) -> Answer:
    """Whether *component* can hold without the members *dropped*."""
    return _search(component, component.silenced(dropped), (), DEPTH)


def _search(component: Component, dropped: frozenset[str], extra: tuple[Box, ...], depth: int) -> Answer:
    narrowing = Narrowing(component, dropped, extra).run()
    if narrowing.clash is not None:
        return Answer("conflict", narrowing.clash)
    if decides(narrowing):
        return CONSISTENT
    if (owner := _indivisible(component, dropped)) is not None:
        return Answer("conflict", frozenset((owner,)))
    relaxed = Relaxed(narrowing)
    certificate = relaxed.simplex.solve()
    if certificate is not None:
        return Answer("conflict", relaxed.owners(certificate))
    if relaxed.simplex.exhausted:
        return UNDECIDED
    values = relaxed.simplex.values()
    cut = _cut(component, narrowing, values)
    if cut is None:
        return CONSISTENT
    if cut[0] == "factor" and _witness(component, narrowing, values):
        return CONSISTENT
    return _split(component, dropped, extra, depth - (HALVING if cut[0] == "factor" else 1), cut[1])


def irreducible(component: Component) -> frozenset[str] | None:
    """The owners of a conflict none of which can be spared, None when one sum of bounds and rows cannot show that.

    The variables outside the basis are independent, so the row of the tableau that shows the conflict is the only
    relation between those it names, and each of their bounds is needed. Rows that share an owner, a background,
    products and cases void this.
    """
    if component.products or not component.integral or len(component.rows) != len(component.relations):
        return None
    if component.background and any(row[0] in component.background for row in (*component.rows, *component.boxes)):
        return None
    relaxed = Relaxed(Narrowing(component))
    certificate = relaxed.simplex.solve()
    return None if certificate is None else relaxed.owners(certificate)


def _indivisible(component: Component, dropped: frozenset[str]) -> str | None:
    """The owner of an equality of whole things that no whole numbers can meet: ``2 x = 2 y + 1``."""
    for owner, literals, factors, kind, limit in component.rows if component.whole else ():
        if kind != EQUAL or owner in dropped or not all(literal >> 1 in component.whole for literal in literals):
            continue
        if limit % (math.gcd(*factors) * component.scale) if factors else limit:
            return owner
    return None


def decides(narrowing: Narrowing) -> bool:
    """True when narrowing without a clash proves that all can be met."""
    component = narrowing.component
    return (
        narrowing.settled
        and component.acyclic
        and component.integral
        and all(_one_sign(narrowing, x) and _one_sign(narrowing, y) for _, x, y in component.products)
    )


def _one_sign(narrowing: Narrowing, variable: int) -> bool:
    interval = narrowing.interval(variable)
    lo, hi = interval.lo, interval.hi
    return (lo is not None and lo >= 0) or (hi is not None and hi <= 0)


_Cut: TypeAlias = tuple[Literal["factor", "whole"], tuple[Box, Box] | None]


def _cut(component: Component, narrowing: Narrowing, values: list[Number]) -> _Cut | None:
    """Why *values* is no solution yet, and the two halves to try; None when it is one."""
    scale = component.scale
    for z, x, y in component.products:
        if values[z] * scale != values[x] * values[y]:
            return "factor", _halved(narrowing, x) or _halved(narrowing, y)
    for v in sorted(component.whole):
        if values[v] % scale:
            below = values[v] // scale * scale
            return "whole", _cut_at(v, below, below + scale)
    return None


def _halved(narrowing: Narrowing, variable: int) -> tuple[Box, Box] | None:
    """The two halves of what is left to *variable*; None when it is a point or has no end."""
    interval = narrowing.interval(variable)
    lo, hi = interval.lo, interval.hi
    if lo is None or hi is None or lo == hi:
        return None
    if variable in narrowing.component.whole:
        step = narrowing.component.scale
        below = (lo + hi) // 2 // step * step
        return _cut_at(variable, below, below + step)
    middle = whole(Fraction(lo + hi) / 2)
    return _cut_at(variable, middle, middle)


def _cut_at(variable: int, below: Number, above: Number) -> tuple[Box, Box]:
    return ("", variable, None, below, True, False), ("", variable, above, None, False, True)


def _split(component: Component, dropped: frozenset[str], extra: tuple[Box, ...], depth: int, cut: tuple[Box, Box] | None) -> Answer:
    if cut is None or depth < 0:
        return UNDECIDED
    owners: frozenset[str] = frozenset()
    status: Status = "conflict"
    cases = 0
    for box in cut:
        answer = _search(component, dropped, (*extra, box), depth)
        cases += 1 + answer.cases
        if answer.status == "consistent":
            return Answer("consistent", cases=cases)
        if answer.status == "undecided":
            status = "undecided"
        owners |= answer.owners
    return Answer(status, owners if status == "conflict" else frozenset(), cases)


def _witness(component: Component, narrowing: Narrowing, values: list[Number]) -> bool:
    """True when fixing one factor of every product at a value that it can take gives a solution."""
    fixed = {x for _, x, _ in component.products}
    for choose in (_as_found, _middle):
        boxes: list[Box] = []
        for v in sorted(fixed):
            value = choose(narrowing, v, values)
            if v in component.whole:
                value = value // component.scale * component.scale
            boxes.append(("", v, value, value, False, False))
        tried = Narrowing(component, narrowing.dropped, (*narrowing.boxes[len(component.boxes) :], *boxes)).run()
        if tried.clash is not None:
            continue
        relaxed = Relaxed(tried)
        if relaxed.simplex.solve() is not None or relaxed.simplex.exhausted:
            continue
        if _cut(component, tried, relaxed.simplex.values()) is None:
            return True
    return False


def _as_found(narrowing: Narrowing, variable: int, values: list[Number]) -> Number:
    return values[variable]


def _middle(narrowing: Narrowing, variable: int, values: list[Number]) -> Number:
    interval = narrowing.interval(variable)
    lo, hi = interval.lo, interval.hi
    return values[variable] if lo is None or hi is None else whole(Fraction(lo + hi) / 2)


class Relaxed:
    """The linear rows of a narrowed component, and for each product the four lines that hold it in, as a simplex.

    Source of the four lines: McCormick, Computability of global solutions to factorable nonconvex programs, 1976.
    """

    def __init__(self, narrowing: Narrowing) -> None:
        component = narrowing.component
        self.narrowing = narrowing
        size = component.size
        uppers: list[Limit | None] = [None] * size
        lowers: list[Limit | None] = [None] * size
        self.reasons: list[dict[int, frozenset[str]]] = [{} for _ in range(size)]
        for owner, v, lo, hi, lo_open, hi_open in narrowing.boxes:
            if owner in narrowing.dropped:
                continue
            upper: Limit | None = None if hi is None else (hi, hi_open)
            lower: Limit | None = None if lo is None else (lo, lo_open)
            if v in component.whole:
                upper, lower = _whole_limits(upper, lower, component.scale)
            if upper is not None and (uppers[v] is None or _tighter(upper, uppers[v], 1)):
                uppers[v], self.reasons[v][1] = upper, frozenset((owner,))
            if lower is not None and (lowers[v] is None or _tighter(lower, lowers[v], -1)):
                lowers[v], self.reasons[v][-1] = lower, frozenset((owner,))
        rows: list[tuple[tuple[int, Number], ...]] = []
        for owner, literals, factors, kind, limit in component.rows:
            if owner not in narrowing.dropped:
                signed = zip(literals, factors, strict=True)
                terms = tuple([(literal >> 1, -a if literal & 1 else a) for literal, a in signed])
                self._add(rows, uppers, lowers, (frozenset((owner,)), terms, kind, limit))
        for product in component.products:
            for row in _lines(narrowing, product):
                self._add(rows, uppers, lowers, row)
        self.terms = rows
        self.simplex = Simplex(size, rows, uppers, lowers, PIVOTS)

    def _add(
        self,
        rows: list[tuple[tuple[int, Number], ...]],
        uppers: list[Limit | None],
        lowers: list[Limit | None],
        row: _Extra,
    ) -> None:
        owners, terms, kind, limit = row
        rows.append(terms)
        uppers.append((limit, kind == BELOW))
        lowers.append((limit, False) if kind == EQUAL else None)
        self.reasons.append({1: owners, -1: owners})

    def ends(self, v: int, side: int) -> Limit:
        """The upper (*side* 1) or lower limit of a variable or row, times the scale."""
        pair = (self.simplex.hi if side > 0 else self.simplex.lo)[v]
        assert pair is not None
        return pair[0], pair[1] != 0

    def expression(self, v: int) -> Expression:
        """What the variable or row *v* stands for; products are left out of account."""
        names = self.narrowing.component.variables
        if v < len(names):
            return variable(names[v])
        return Expression(tuple(((names[x],), factor) for x, factor in self.terms[v - self.narrowing.component.size]))

    def owners(self, certificate: Certificate) -> frozenset[str]:
        """The bounds and rows behind a certificate of the simplex."""
        return frozenset().union(*(self.reasons[v][side] for v, side, _ in certificate))


def _tighter(one: Limit, other: Limit | None, side: int) -> bool:
    assert other is not None
    return one[0] * side < other[0] * side or (one[0] == other[0] and one[1] and not other[1])


def _whole_limits(upper: Limit | None, lower: Limit | None, scale: int) -> tuple[Limit | None, Limit | None]:
    """Both limits moved to the last whole number that they let in."""
    if upper is not None:
        value = upper[0] // scale * scale
        upper = (value - scale if upper[1] and value == upper[0] else value), False
    if lower is not None:
        value = -(-lower[0] // scale) * scale
        lower = (value + scale if lower[1] and value == lower[0] else value), False
    return upper, lower


def _lines(narrowing: Narrowing, product: tuple[int, int, int]) -> list[_Extra]:
    """Lines that hold ``z = x * y`` in, given what is left to *x* and *y*."""
    z, x, y = product
    scale = narrowing.component.scale
    found: list[_Extra] = []
    for side_x in (0, 1):
        for side_y in (0, 1):
            a, b = narrowing.limit[2 * x + side_x], narrowing.limit[2 * y + side_y]
            if a is None or b is None:
                continue
            owners = narrowing.owners((2 * x + side_x, 2 * y + side_y))
            a, b = (-a if side_x else a), (-b if side_y else b)
            # (x - a)(y - b) has one sign: scale * z >= a y + b x - a b where both are upper or both lower ends, else <=
            sign = 1 if side_x == side_y else -1
            terms: dict[int, Number] = {z: -sign * scale}
            terms[y] = terms.get(y, 0) + sign * a
            terms[x] = terms.get(x, 0) + sign * b
            found.append((owners, tuple((v, f) for v, f in terms.items() if f), AT_MOST, sign * a * b))
    return found
