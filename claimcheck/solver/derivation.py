"""The way from a conflict's bounds to the two numbers that cannot meet, in steps a reader can redo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias

from claimcheck.solver.bound import Bound
from claimcheck.solver.check import Relaxed
from claimcheck.solver.component import Component
from claimcheck.solver.propagation import Narrowing
from claimcheck.solver.relation import Comparison, Expression, Relation, Sign, constant, total, variable
from claimcheck.values.exact import Number, whole
from claimcheck.values.interval import ANY, Interval, point

Kind: TypeAlias = Literal["reckon", "clash", "add", "sum", "cases"]
ROUNDS = 8


class Step(NamedTuple):
    """One line of a derivation.

    ``reckon``: by *relation*, the expression *gives*, over *divisor* when there is one, comes to *interval* when each
    of *uses* (variable, values) is put in, and so bounds the variable *target*. ``clash``, always last: *interval*
    would have to stand to *against*, which *other* comes to, as *sign* says, and cannot (None: it holds no whole
    number). ``add``: *comparison*, stated by the member *relation*, is taken *factor* times; ``sum``, last: what these
    add up to is in *interval* and in *against* at once. ``cases``: no line shows it, only a search over cases.
    """

    kind: Kind
    relation: str
    gives: Expression
    interval: Interval
    uses: tuple[tuple[str, Interval], ...] = ()
    target: str = ""
    divisor: Expression | None = None
    sign: Sign = "="
    against: Interval | None = None
    comparison: Comparison | None = None
    factor: Number = 1
    other: Expression | None = None


def derivation(component: Component, members: frozenset[str]) -> tuple[Step, ...]:
    """The steps that show that *members*, a conflict of *component*, cannot all hold."""
    kept = component.background | members
    bounds = [bound for bound in component.bounds if bound.name in kept]
    relations = [relation for relation in component.relations if relation.name in kept and kept.issuperset(relation.needs)]
    parts = component.only(members)
    steps: tuple[Step, ...] = ()
    if any(Narrowing(part).run().clash is not None for part in parts):
        # What plain sums and products show is not shown by dividing, and what holds of all numbers not by whole ones.
        for rounds in (False, True) if component.whole else (False,):
            for ways in (_PLAIN, _WAYS):
                steps = steps or _Reckoner(bounds, relations, component.whole_names, ways, rounds=rounds).steps()
    return steps or _added_up(parts)


# The values left to a variable and the steps that they rest on.
_Held: TypeAlias = tuple[Interval, frozenset[int]]


class _Reckoner:
    """Narrows with the relations as written: sides that can be worked out first, solving for a variable last.

    The values that bounds give to whole things are whole; what is worked out for them only where it *rounds*.
    """

    def __init__(
        self, bounds: list[Bound], relations: list[Relation], integers: frozenset[str], ways: tuple[_Ways, ...], *, rounds: bool
    ) -> None:
        self.ways, self.rounds = ways, rounds
        self.rows = [(relation.name, comparison) for relation in relations for comparison in relation.comparisons]
        self.integers = integers
        self.held: dict[str, _Held] = {}
        self.done: list[tuple[Step, frozenset[int]]] = []
        self.last: tuple[Step, frozenset[int]] | None = None
        for bound in bounds:
            self._learn(bound.name, variable(bound.variable), bound.variable, bound.interval, frozenset())

    def steps(self) -> tuple[Step, ...]:
        """The steps needed, the clash last; none when narrowing finds no clash in a few rounds."""
        for _ in range(ROUNDS):
            if self._clashes() or not any(self._each(ways, bounded) for bounded in (True, False) for ways in self.ways):
                break
        if self.last is None:
            return ()
        needed, todo = set(self.last[1]), list(self.last[1])
        while todo:
            for earlier in self.done[todo.pop()][1] - needed:
                needed.add(earlier)
                todo.append(earlier)
        return tuple([self.done[number][0] for number in sorted(needed)] + [self.last[0]])

    def _clashes(self) -> bool:
        for name, row in () if self.last else self.rows:
            (left, rests), (right, others) = self._worth(row.left), self._worth(row.right)
            if not possible(left, row.sign, right):
                uses = dict(self._uses(row.left) + self._uses(row.right))
                step = Step("clash", name, row.left, left, tuple(uses.items()), sign=row.sign)
                step = step._replace(against=right, other=row.right)
                self.last = step, rests | others
                break
        return self.last is not None

    def _each(self, ways: _Ways, bounded: bool) -> bool:
        """Learn what *ways* of reading each row give (only *bounded* values of equalities); True when any was new."""
        before = len(self.done)
        for name, row in self.rows:
            for target, sign, gives, divisor in ways(row):
                if self.last is None and (sign == "=" or not bounded):
                    self._reckon(name, target, sign, gives, divisor, bounded)
        return self.last is None and len(self.done) > before

    def _reckon(self, name: str, target: str, sign: Sign, gives: Expression, divisor: Expression | None, bounded: bool) -> None:
        value, rests = self._worth(gives)
        if divisor is not None:
            by, others = self._worth(divisor)
            if by.lo is None or by.lo < 0 or 0 in by:
                if by.hi is None or by.hi > 0 or 0 in by:
                    return
                sign = _MIRRORED[sign]
            value, rests = value / by, rests | others
        allowed = _standing(sign, value)
        if allowed == ANY or (bounded and (allowed.lo is None or allowed.hi is None)):
            return
        self._learn(name, gives, target, allowed, rests, divisor, value)

    def _learn(
        self,
        name: str,
        gives: Expression,
        target: str,
        allowed: Interval,
        rests: frozenset[int],
        divisor: Expression | None = None,
        value: Interval | None = None,
    ) -> None:
        before, reasons = self.held.get(target, (ANY, frozenset()))
        if before.within(allowed):
            return
        uses = () if value is None else self._uses(gives) + (self._uses(divisor) if divisor else ())
        if value is not None:
            self.done.append((Step("reckon", name, gives, value, uses, target, divisor), rests))
            rests = frozenset((len(self.done) - 1,))
        both = before.meet(allowed)
        if both is None:
            step = Step("clash", name, gives, before if value is None else value, against=allowed if value is None else before)
            if value is not None:
                step = step._replace(uses=uses, divisor=divisor)
            self.last = step, rests | reasons
            return
        fits: Interval | None = both
        if target in self.integers and (value is None or self.rounds):
            fits = both.tightened() or (None if self.rounds else both)
        if fits is None:
            self.last = Step("clash", name, gives, both), rests | reasons
            return
        self.held[target] = fits, rests | reasons

    def _worth(self, expression: Expression) -> _Held:
        """The values *expression* can take, and the steps that this rests on."""
        found, rests = point(0), frozenset[int]()
        for monomial, factor in expression.terms:
            value = point(factor)
            for name in monomial:
                held, reasons = self.held.get(name, (ANY, frozenset()))
                value, rests = value * held, rests | reasons
            found = found + value
        return found, rests

    def _uses(self, expression: Expression) -> tuple[tuple[str, Interval], ...]:
        return tuple((name, self.held.get(name, (ANY,))[0]) for name in expression.variables)


# How a row can be read: target, sign, expression, divisor: target * divisor stands to the expression as the sign says.
_Way: TypeAlias = tuple[str, Sign, Expression, Expression | None]


_Ways: TypeAlias = Callable[[Comparison], Iterator[_Way]]


_MIRRORED: dict[Sign, Sign] = {"<=": ">=", "<": ">", "=": "=", ">=": "<=", ">": "<"}


def _lone_sides(row: Comparison) -> Iterator[_Way]:
    """A variable alone on one side stands to the other side."""
    if (name := row.right.lone) and name not in row.left.variables:
        yield name, _MIRRORED[row.sign], row.left, None
    if (name := row.left.lone) and name not in row.right.variables:
        yield name, row.sign, row.right, None


def _solved(row: Comparison) -> Iterator[_Way]:
    """Each variable that occurs once, stood to all the rest."""
    zero = row.left - row.right
    for monomial, factor in zero.terms:
        for name in monomial:
            if sum(held.count(name) for held, _ in zero.terms) != 1:
                continue
            rest = total(-Expression((term,)) for term in zero.terms if term[0] != monomial)
            others = tuple(held for held in monomial if held != name)
            if others:
                yield name, row.sign, rest, Expression(((others, factor),))
            else:
                yield name, row.sign if factor > 0 else _MIRRORED[row.sign], rest / factor, None


def _subtracted(row: Comparison) -> Iterator[_Way]:
    """Those of the solved ways in which nothing is divided."""
    zero = row.left - row.right
    for name, sign, gives, divisor in _solved(row):
        if divisor is None and any(monomial == (name,) and abs(factor) == 1 for monomial, factor in zero.terms):
            yield name, sign, gives, None


_PLAIN: tuple[_Ways, ...] = (_lone_sides, _subtracted)
_WAYS: tuple[_Ways, ...] = (_lone_sides, _solved)


def _standing(sign: Sign, value: Interval) -> Interval:
    """The numbers that stand to some number of *value* as *sign* says."""
    if sign == "=":
        return value
    if sign[0] == "<":
        return Interval(None, value.hi, True, value.hi_open or sign == "<")
    return Interval(value.lo, None, value.lo_open or sign == ">", True)


def possible(left: Interval, sign: Sign, right: Interval) -> bool:
    """True when some number of *left* stands to some number of *right* as *sign* says."""
    return left.meets(_standing(sign, right))


def _added_up(parts: tuple[Component, ...]) -> tuple[Step, ...]:
    """The rows and bounds times the multipliers of the simplex, and what they add up to."""
    nothing = constant(0)
    for part in parts:
        relaxed = Relaxed(Narrowing(part))
        certificate = None if part.products else relaxed.simplex.solve()
        if certificate is None:
            continue
        steps: list[Step] = []
        limits: dict[int, list[tuple[Number, bool]]] = {1: [], -1: []}
        for v, side, factor in certificate:
            owner = min(relaxed.reasons[v][side])
            limit, left_out = relaxed.ends(v, side)
            limits[side].append((limit * factor, left_out))
            comparison = _stated(relaxed.expression(v), side, constant(whole_part(limit, part.scale)), left_out)
            steps.append(Step("add", owner, comparison.left, ANY, comparison=comparison, factor=factor))
        ends = [(whole_part(sum(n for n, _ in found), part.scale), any(o for _, o in found)) for found in (limits[1], limits[-1])]
        top, bottom = Interval(None, ends[0][0], True, ends[0][1]), Interval(ends[1][0], None, ends[1][1], True)
        return (*steps, Step("sum", "", nothing, top, against=bottom))
    return (Step("cases", "", nothing, ANY),)


def whole_part(value: Number, scale: int) -> Number:
    """*value* over *scale*."""
    return whole(Fraction(value) / scale)


def _stated(left: Expression, side: int, right: Expression, left_out: bool) -> Comparison:
    """The upper (*side* 1) or lower limit of *left* as a comparison without negative terms."""
    plus = Expression(tuple(term for term in left.terms if term[1] > 0))
    minus = total(-Expression((term,)) for term in left.terms if term[1] < 0)
    sign: Sign = ("<" if left_out else "<=") if side > 0 else (">" if left_out else ">=")
    return Comparison(plus, sign, minus + right)
