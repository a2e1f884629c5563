"""What a bound could say so that everything else can still hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import NamedTuple

from claimcheck.errors import ClaimError
from claimcheck.solver.bound import Bound
from claimcheck.solver.check import Relaxed, check, decides
from claimcheck.solver.component import Component, components
from claimcheck.solver.decide import dropped_by
from claimcheck.solver.propagation import Narrowing
from claimcheck.solver.relation import Comparison, Expression, Relation, constant, total, variable
from claimcheck.solver.simplex import Simplex
from claimcheck.solver.system import System
from claimcheck.values.exact import Number, whole
from claimcheck.values.interval import ANY, Interval, point


class Range(NamedTuple):
    """Outside *interval* nothing fits; when *exact*, its ends are the true ones.

    Every number between them fits then, except where other whole numbers or products leave gaps.
    """

    interval: Interval
    exact: bool


def fitting(system: System, bound_name: str, active: Collection[str] | None = None) -> Range | None:
    """What the variable of the bound can be, with this bound removed and the other *active* members kept.

    None when the members tied to the variable conflict without the bound; members tied to other variables only are left
    out of account.
    Raises ClaimError when no bound has this name.
    """
    component, bound = _home(system, bound_name)
    dropped = dropped_by(system, active) | {bound_name}
    found = range_of(component, component.index[bound.variable], dropped)
    if found is None or found.exact or not component.products:
        return found
    return _with_points(component, bound.variable, dropped) or found


def can_be(system: System, bound_name: str, value: Number, active: Collection[str] | None = None) -> bool:
    """True when all that is tied to the bound and *active* surely holds once the bound says *value*."""
    component, bound = _home(system, bound_name)
    bounds, relations = _kept(component, dropped_by(system, active) - {bound_name})
    said = [Bound(bound.name, bound.variable, point(value)) if held.name == bound_name else held for held in bounds]
    return all(check(part).status == "consistent" for part in _put_in(component, said, relations))


def _home(system: System, bound_name: str) -> tuple[Component, Bound]:
    for component in system.components:
        for bound in component.bounds:
            if bound.name == bound_name:
                return component, bound
    raise ClaimError(f"no bound is named {bound_name!r}", help="fitting takes the name of a bound, not of a relation")


def _kept(component: Component, dropped: Collection[str]) -> tuple[list[Bound], list[Relation]]:
    silenced = component.silenced(dropped)
    bounds = [bound for bound in component.bounds if bound.name not in silenced]
    return bounds, [relation for relation in component.relations if relation.name not in silenced]


def _with_points(component: Component, name: str, dropped: Collection[str]) -> Range | None:
    """The range of *name* when factors that are points make its products sums, None when that makes it no surer."""
    exact: Range | None = None
    for part in _put_in(component, *_kept(component, dropped)):
        if name in part.index:
            exact = range_of(part, part.index[name])
        elif check(part).status != "consistent":
            return None
    return exact if exact is not None and exact.exact else None


def _put_in(component: Component, bounds: list[Bound], relations: list[Relation]) -> tuple[Component, ...]:
    """The parts of *bounds* and *relations* with the values of points put in for factors of products."""
    points = {bound.variable: bound.interval.lo for bound in bounds if bound.interval.is_point and bound.interval.lo is not None}
    filled = [
        Relation(
            relation.name,
            [Comparison(_filled(row.left, points), row.sign, _filled(row.right, points)) for row in relation.comparisons],
            relation.needs,
        )
        for relation in relations
    ]
    return components(bounds, filled, component.whole_names, component.background)


def _filled(expression: Expression, points: Mapping[str, Number]) -> Expression:
    terms: list[Expression] = []
    for monomial, factor in expression.terms:
        term = constant(factor)
        for name in monomial:
            term = term * (points[name] if len(monomial) > 1 and name in points else variable(name))
        terms.append(term)
    return total(terms)


def range_of(component: Component, variable: int, dropped: Collection[str] = ()) -> Range | None:
    """What *variable* can be without the members *dropped*, None when nothing."""
    silenced = component.silenced(dropped)
    narrowing = Narrowing(component, silenced).run()
    if narrowing.clash is not None:
        return None
    if decides(narrowing):
        return Range(_unscaled(narrowing.interval(variable), component, variable) or ANY, True)
    if check(component, dropped).status == "conflict":
        return None
    return _between_extremes(component, narrowing, variable)


def _between_extremes(component: Component, narrowing: Narrowing, variable: int) -> Range | None:
    """The least and the greatest value by the simplex, inside what narrowing leaves."""
    relaxed = Relaxed(narrowing).simplex
    narrowed = narrowing.interval(variable)
    relaxed.solve()  # finds no clash: the check before would have found it
    ends: list[tuple[Number | None, bool]] = []
    exact = not relaxed.exhausted
    for up in (False, True):
        pair = None if relaxed.exhausted else relaxed.extreme(variable, up)
        ends.append((None, True) if pair is None or relaxed.exhausted else (pair[0], pair[1] != 0))
        exact = exact and not relaxed.exhausted and _is_solution(component, relaxed, reached=pair is not None)
    (lo, lo_open), (hi, hi_open) = ends
    met = Interval(lo, hi, lo_open, hi_open).meet(narrowed)
    found = None if met is None else _unscaled(met, component, variable)
    return None if found is None else Range(found, exact)


def _is_solution(component: Component, corner: Simplex, *, reached: bool) -> bool:
    """True when the corner on which the simplex stands (*reached*, not endless) meets what is no row, too."""
    special = component.whole.union(*component.products)
    if not special:
        return True
    if not reached or any(corner.tilt[v] for v in special):
        return False
    base = corner.base
    return not any(base[v] % component.scale for v in component.whole) and all(
        base[z] * component.scale == base[x] * base[y] for z, x, y in component.products
    )


def _unscaled(interval: Interval, component: Component, variable: int) -> Interval | None:
    lo, hi, scale = interval.lo, interval.hi, component.scale
    if scale != 1:
        lo = None if lo is None else whole(Fraction(lo) / scale)
        hi = None if hi is None else whole(Fraction(hi) / scale)
    found = Interval(lo, hi, interval.lo_open, interval.hi_open)
    return found.tightened() if variable in component.whole else found
