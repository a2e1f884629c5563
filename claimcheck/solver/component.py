"""Connected parts of a system in whole numbers: denominators are cleared once, so that the engines add integers."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from functools import cached_property
from typing import TypeAlias

import attrs

from claimcheck.solver.bound import Bound
from claimcheck.solver.relation import CONSTANT, Comparison, Monomial, Relation
from claimcheck.values.exact import Number

EQUAL, AT_MOST, BELOW = 0, 1, 2

# A limit as the engines keep it: the number times the component's scale, and whether it is left out itself.
Limit: TypeAlias = tuple[Number, bool]
# Literal 2 * v is the variable v, literal 2 * v + 1 its negative, so that every row has positive coefficients only.
# One linear row: owner, literals, their coefficients, EQUAL or AT_MOST or BELOW, right side.
Row: TypeAlias = tuple[str, tuple[int, ...], tuple[int, ...], int, int]
# One claim's bound: owner, variable, lower and upper limit or None, whether each is left out.
Box: TypeAlias = tuple[str, int, Number | None, Number | None, bool, bool]
# z = x * y, three variables.
Product: TypeAlias = tuple[int, int, int]


@attrs.frozen(slots=False)
class Component:
    """Bounds and relations tied by shared variables, with every number times *scale* a whole one.

    *variables* are named first; those after them, unnamed, stand for products. *acyclic* is True when no two rows are
    tied by two ways, so that narrowing bounds alone decides over the reals.
    """

    variables: tuple[str, ...]
    size: int
    scale: int
    bounds: tuple[Bound, ...]
    relations: tuple[Relation, ...]
    boxes: tuple[Box, ...]
    rows: tuple[Row, ...]
    products: tuple[Product, ...]
    whole: frozenset[int]
    acyclic: bool
    whole_names: frozenset[str]
    background: frozenset[str]

    @cached_property
    def members(self) -> tuple[str, ...]:
        """The members that can be dropped: bounds, relations, assumptions."""
        names = [bound.name for bound in self.bounds]
        names += [relation.name for relation in self.relations]
        names += dict.fromkeys(need for relation in self.relations for need in relation.needs)
        return tuple(name for name in names if name not in self.background)

    @cached_property
    def needs(self) -> dict[str, tuple[str, ...]]:
        """The assumptions of each relation that has any."""
        return {relation.name: relation.needs for relation in self.relations if relation.needs}

    @cached_property
    def index(self) -> dict[str, int]:
        """The number of each named variable."""
        return {name: number for number, name in enumerate(self.variables)}

    @cached_property
    def integral(self) -> bool:
        """True when narrowing bounds alone also decides over the whole numbers: a tree of sums of whole things."""
        return not self.whole or (
            self.acyclic
            and not self.products
            and self.scale == 1
            and len(self.whole) == self.size
            and all(factor == 1 for row in self.rows for factor in row[2])
        )

    @cached_property
    def uses(self) -> list[list[int]]:
        """By variable, the numbers of the rows that it is in; products are numbered from the end, -1 is the last."""
        found: list[list[int]] = [[] for _ in range(self.size)]
        for number, row in enumerate(self.rows):
            for literal in row[1]:
                found[literal >> 1].append(number)
        for number, product in enumerate(self.products, -len(self.products)):
            for variable in set(product):
                found[variable].append(number)
        return found

    def silenced(self, dropped: Collection[str]) -> frozenset[str]:
        """*dropped* and the relations that need something dropped."""
        if not dropped:
            return frozenset()
        dropped = frozenset(dropped)
        return dropped.union(name for name, needs in self.needs.items() if not dropped.isdisjoint(needs))

    def only(self, members: Collection[str]) -> tuple[Component, ...]:
        """The components of the system in which only *members* and the background are left."""
        kept = self.background.union(members)
        bounds = [bound for bound in self.bounds if bound.name in kept]
        relations = [relation for relation in self.relations if relation.name in kept and kept.issuperset(relation.needs)]
        return components(bounds, relations, self.whole_names, self.background)

    def support(self, owners: Iterable[str]) -> frozenset[str]:
        """The members behind *owners*: themselves and what they need, without the background."""
        needs, found = self.needs, set(owners)
        found.update(need for name in tuple(found) for need in needs.get(name, ()))
        found.discard("")
        return frozenset(found - self.background)


def components(
    bounds: Iterable[Bound], relations: Iterable[Relation], whole: frozenset[str], background: frozenset[str]
) -> tuple[Component, ...]:
    """The parts of a system that share no variable, in the order of their first bound or relation."""
    bounds = list(bounds)
    parts = [(relation, [_cleared(comparison) for comparison in relation.comparisons]) for relation in relations]
    forest = _Forest()
    ties = [forest.tie(bound.variable) for bound in bounds]
    anchors = [forest.tie_rows(rows) for _, rows in parts]
    if forest.trees == 1:  # the forest's numbers, given in the order of bounds and rows, serve as they are
        numbers = _Numbering(bounds, parts, forest.numbers)
        return (_component(bounds, parts, numbers, whole, background, not forest.cyclic),)
    groups: dict[int, tuple[list[Bound], list[_Part]]] = {}
    for number in ties + anchors:
        groups.setdefault(forest.root(number), ([], []))
    for number, bound in zip(ties, bounds, strict=True):
        groups[forest.root(number)][0].append(bound)
    for number, part in zip(anchors, parts, strict=True):
        groups[forest.root(number)][1].append(part)
    cyclic = {forest.root(number) for number in forest.cyclic}
    return tuple(
        [_component(held, tied, _Numbering(held, tied), whole, background, number not in cyclic) for number, (held, tied) in groups.items()]
    )


# A comparison with whole coefficients: factors by monomial, kind of row, right side.
_Cleared: TypeAlias = tuple[dict[Monomial, int], int, Number]
_Part: TypeAlias = tuple[Relation, list[_Cleared]]


class _Forest:
    """Which variables are tied to which, and whether some are tied twice."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.parent: list[int] = []
        self.cyclic: list[int] = []
        self.trees = 0

    def tie(self, name: str) -> int:
        """The number of the variable *name*, a tree of its own when it is new."""
        number = self.numbers.get(name)
        if number is None:
            number = self.numbers[name] = self.plant()
        return number

    def plant(self) -> int:
        """The number of a new tree."""
        self.trees += 1
        self.parent.append(len(self.parent))
        return len(self.parent) - 1

    def root(self, number: int) -> int:
        """The number that stands for the whole tree of *number*."""
        parent = self.parent
        up = parent[number]
        while up != number:
            parent[number] = parent[up]
            number, up = up, parent[up]
        return number

    def tie_rows(self, rows: list[_Cleared]) -> int:
        """Tie the variables of all *rows*; gives one of them, or a number of its own where there are none."""
        tied = [self.tie_all([name for monomial in factors for name in monomial]) for factors, _, _ in rows]
        roots = [self.root(number) for number in tied if number is not None]
        if not roots:
            return self.plant()
        for other in roots[1:]:
            self.join(self.root(other), self.root(roots[0]))
        return roots[0]

    def tie_all(self, names: list[str]) -> int | None:
        """Tie *names*, the variables of one row."""
        if not names:
            return None
        numbers, parent = self.numbers, self.parent
        first = self.root(self.tie(names[0]))
        for name in names[1:]:
            other = numbers.get(name, -1)
            if other < 0:
                numbers[name] = len(parent)
                parent.append(first)
                continue
            if parent[other] != other:
                other = self.root(other)
            if other == first:
                self.cyclic.append(first)
            else:
                parent[other] = first
                self.trees -= 1
        return first

    def join(self, root: int, other: int) -> None:
        """Make one tree of two, or of one."""
        if root != other:
            self.parent[root] = other
            self.trees -= 1


def _cleared(comparison: Comparison) -> _Cleared:
    sign = comparison.sign
    left, right = comparison.left.terms, comparison.right.terms
    if sign[0] == ">":
        left, right = right, left
    kind = EQUAL if sign == "=" else BELOW if len(sign) == 1 else AT_MOST
    factors: dict[Monomial, Number] = dict(left)
    for monomial, factor in right:
        factors[monomial] = factors.get(monomial, 0) - factor
    limit = -factors.pop(CONSTANT, 0)
    common = 1
    for factor in factors.values():
        if factor.__class__ is not int:
            common = math.lcm(common, factor.denominator)
    if common != 1 or 0 in factors.values():
        factors = {monomial: factor * common for monomial, factor in factors.items() if factor}
    return {monomial: int(factor) for monomial, factor in factors.items()}, kind, limit * common


def _component(
    bounds: list[Bound],
    tied: list[_Part],
    numbers: _Numbering,
    whole: frozenset[str],
    background: frozenset[str],
    acyclic: bool,
) -> Component:
    scale = _scale(bounds, tied)
    variables = tuple(numbers.index)
    return Component(
        variables=variables,
        rows=_rows(tied, numbers, scale),
        products=tuple(numbers.products),
        size=len(variables) + len(numbers.products),
        scale=scale,
        bounds=tuple(bounds),
        relations=tuple([relation for relation, _ in tied]),
        boxes=_boxes(bounds, numbers.index, scale),
        whole=frozenset([number for number, name in enumerate(variables) if name in whole] if whole else ()),
        acyclic=acyclic,
        whole_names=whole,
        background=background,
    )


def _boxes(bounds: list[Bound], index: dict[str, int], scale: int) -> tuple[Box, ...]:
    found: list[Box] = []
    for bound in bounds:
        interval = bound.interval
        lo, hi = interval.lo, interval.hi
        if scale != 1:
            lo, hi = None if lo is None else int(lo * scale), None if hi is None else int(hi * scale)
        found.append((bound.name, index[bound.variable], lo, hi, interval.lo_open, interval.hi_open))
    return tuple(found)


def _rows(tied: list[_Part], numbers: _Numbering, scale: int) -> tuple[Row, ...]:
    found: list[Row] = []
    of, index = numbers.of, numbers.index
    ones: dict[int, tuple[int, ...]] = {}  # most rows are plain sums and share their coefficients
    for relation, cleared in tied:
        for factors, kind, limit in cleared:
            sizes = tuple(map(abs, factors.values()))
            literals = tuple(
                [2 * (index[monomial[0]] if len(monomial) == 1 else of(monomial)) + (factor < 0) for monomial, factor in factors.items()]
            )
            if sizes.count(1) == len(sizes):
                sizes = ones.setdefault(len(sizes), sizes)
            found.append((relation.name, literals, sizes, kind, int(limit * scale)))
    return tuple(found)


def _scale(bounds: list[Bound], tied: list[_Part]) -> int:
    """The least number that makes every limit a whole one."""
    found = 1
    for bound in bounds:
        interval = bound.interval
        for end in (interval.lo, interval.hi):
            if end.__class__ is not int and end is not None:
                found = math.lcm(found, end.denominator)
    for _, cleared in tied:
        for _, _, limit in cleared:
            if limit.__class__ is not int:
                found = math.lcm(found, limit.denominator)
    return found


class _Numbering:
    """Numbers for the variables, the named ones first, then one for each product of two."""

    def __init__(self, bounds: list[Bound], tied: list[_Part], index: dict[str, int] | None = None) -> None:
        self.index = self._named(bounds, tied) if index is None else index
        self.products: list[Product] = []
        self._made: dict[Monomial, int] = {}

    @staticmethod
    def _named(bounds: list[Bound], tied: list[_Part]) -> dict[str, int]:
        names = [bound.variable for bound in bounds]
        names += [name for _, cleared in tied for factors, _, _ in cleared for monomial in factors for name in monomial]
        return {name: number for number, name in enumerate(dict.fromkeys(names))}

    def of(self, monomial: Monomial) -> int:
        """The number of the variable that stands for *monomial*, which is not the constant."""
        if len(monomial) == 1:
            return self.index[monomial[0]]
        if monomial not in self._made:
            x, y = self.of(monomial[:-1]), self.index[monomial[-1]]
            self._made[monomial] = len(self.index) + len(self.products)
            self.products.append((self._made[monomial], x, y))
        return self._made[monomial]
