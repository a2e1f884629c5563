"""Sums and products of claims with their units: ``load * tanks``, ``sunday + monday <= total``; unlike dimensions are refused."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from claimcheck.errors import UnitError
from claimcheck.values import units
from claimcheck.values.amount import Amount
from claimcheck.values.exact import Exact, Number, exact, show, whole
from claimcheck.values.shown import with_unit, words

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim

Operand: TypeAlias = Exact
Operation: TypeAlias = Literal["claim", "number", "+", "-", "*"]
Order: TypeAlias = Literal["<=", "<", ">=", ">", "="]
Cap: TypeAlias = Literal["", "note", "warning", "error"]


@attrs.frozen(order=False)
class Formula:
    """An operand tree over claims: *op* is ``claim`` (with *name*), ``number`` (with *number*), ``+``, ``-`` or ``*`` over *args*.

    *unit* is the unit of its value, *text* how a reader would write it. A *number* with a unit is given in the base units of its dimension
    (992 days in seconds); *name* is then how its author wrote it, where that was not as a number: ``total.to - total.from``.
    """

    op: Operation
    unit: str = ""
    name: str = ""
    number: Number = 0
    args: tuple[Formula, ...] = ()
    text: str = ""

    def names(self) -> tuple[str, ...]:
        """The claims it speaks of, in the order of writing."""
        if self.op == "claim":
            return (self.name,)
        return tuple(dict.fromkeys(n for arg in self.args for n in arg.names()))

    def __add__(self, other: Claim | Formula | Operand) -> Formula:
        return _join("+", self, _operand(other))

    def __sub__(self, other: Claim | Formula | Operand) -> Formula:
        return _join("-", self, _operand(other))

    def __mul__(self, other: Claim | Formula | Operand) -> Formula:
        right = _operand(other)
        unit = units.of_parts((*units.unit(self.unit).parts, *units.unit(right.unit).parts)).text
        return Formula("*", unit, args=(self, right), text=f"{_factor(self)} × {_factor(right)}")

    __rmul__ = __mul__

    def __le__(self, other: Claim | Formula | Operand) -> Expectation:
        return _expect(self, "<=", other)

    def __ge__(self, other: Claim | Formula | Operand) -> Expectation:
        return _expect(self, ">=", other)

    def __lt__(self, other: Claim | Formula | Operand) -> Expectation:
        return _expect(self, "<", other)

    def __gt__(self, other: Claim | Formula | Operand) -> Expectation:
        return _expect(self, ">", other)

    def equals(self, other: Claim | Formula | Operand) -> Expectation:
        """The expectation that both sides can be equal."""
        return _expect(self, "=", other)


@attrs.frozen
class Expectation:
    """What its author says must hold between two formulas of one dimension; ``=`` means *can be equal within the hedges*.

    *at_most* caps the level of its finding (``note``, ``warning``); ``""`` leaves it as it is judged.
    """

    left: Formula
    order: Order
    right: Formula
    at_most: Cap = ""

    def names(self) -> tuple[str, ...]:
        """The claims it speaks of, in the order of writing."""
        return tuple(dict.fromkeys((*self.left.names(), *self.right.names())))

    def __bool__(self) -> bool:
        raise TypeError(
            "an expectation is neither true nor false by itself: give it to check(claims, expect=[...]); "
            "a < b < c is two expectations, write them apart"
        )


def formula(name: str, amount: Amount) -> Formula:
    """The operand of the claim *name* with *amount*."""
    return Formula("claim", amount.unit, name=name, text=with_unit(amount.written, words(amount)))


def number(value: Operand, unit: str = "", *, text: str = "", name: str = "") -> Formula:
    """The operand of the exact number *value* in *unit*; without a unit it takes that of what it is added to or compared with."""
    given = exact(value)
    return Formula("number", unit, name=name, number=_based(given, unit), text=text or " ".join(w for w in (show(given), unit) if w))


def _based(value: Number, unit: str) -> Number:
    found = units.unit(unit)
    return value if found.factor == 1 and not found.offset else whole(Fraction(value * found.factor + found.offset))


def _operand(value: Claim | Formula | Operand) -> Formula:
    if isinstance(value, Formula):
        return value
    if isinstance(value, (int, str)) or not hasattr(value, "formula"):
        return number(value)
    return value.formula()


def _join(op: Literal["+", "-"], left: Formula, right: Formula) -> Formula:
    left, right = _fitted(left, right)
    _same_dimension(left, right, "add" if op == "+" else "subtract")
    said = f"({right.text})" if op == "-" and right.op in ("+", "-") else right.text
    return Formula(op, left.unit or right.unit, args=(left, right), text=f"{left.text} {op} {said}")


def _factor(of: Formula) -> str:
    return f"({of.text})" if of.op in ("+", "-") else of.text


def _fitted(left: Formula, right: Formula) -> tuple[Formula, Formula]:
    """Both sides, a bare number beside a quantity read in its unit: ``distance <= 5`` are 5 of what the distance is given in."""
    if _bare(left) and right.unit:
        left = attrs.evolve(left, unit=right.unit, number=_based(left.number, right.unit))
    elif _bare(right) and left.unit:
        right = attrs.evolve(right, unit=left.unit, number=_based(right.number, left.unit))
    return left, right


def _bare(of: Formula) -> bool:
    return of.op == "number" and not of.unit


def _expect(left: Formula, order: Order, other: Claim | Formula | Operand) -> Expectation:
    left, right = _fitted(left, _operand(other))
    _same_dimension(left, right, "compare")
    return Expectation(left, order, right)


def _same_dimension(left: Formula, right: Formula, verb: str) -> None:
    if units.same_dimension(left.unit, right.unit):
        return
    joined = {"add": "to", "subtract": "and", "compare": "with"}[verb]
    a, b = (right, left) if verb == "add" else (left, right)
    raise UnitError(
        f"cannot {verb} {a.text} ({a.unit or 'a pure number'}) {joined} {b.text} ({b.unit or 'a pure number'})",
        help=_advice(left.unit, right.unit),
    )


def _advice(left: str, right: str) -> str:
    for rate, other in ((left, right), (right, left)):
        if "/" in rate and rate.split("/")[0] == other:
            return f"multiply the {rate} by a number of {rate.split('/')[1]}s first"
    both = f"{left or 'a pure number'} and {right or 'a pure number'}"
    return f"{both} are different things; a rate per thing joins them, like 30 troops/vehicle"
