"""Arithmetic and comparison of amounts, on both readings and with their units; one amount as text."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias, TypeVar

import attrs

from claimcheck.errors import ClaimcheckError, ClaimError, UnitError
from claimcheck.values.amount import Amount, Bound, Stated
from claimcheck.values.dimensions import Part, Unit, joined, of_parts
from claimcheck.values.exact import Number, whole
from claimcheck.values.expression import Expression, Operand, expression, pointed
from claimcheck.values.interval import Interval, point
from claimcheck.values.shown import Reading, plain, show_amount, show_interval, told, with_unit
from claimcheck.values.units import UnitTable, base_name, convert, measures, unit

Comparison: TypeAlias = Literal["=", "<", "<=", ">", ">="]
Verdict: TypeAlias = Literal["certainly", "possibly", "impossible"]

Made = TypeVar("Made")

_POINTS = "percentage point"


# ---- the four operations ---------------------------------------------------------------------------------------------


def add(a: Amount, b: Amount, *, extra: UnitTable | None = None) -> Amount:
    """The sum in the unit of *a*; *b* is converted exactly, percentage points add to percents.

    Raises UnitError ``unlike-dimensions`` when the dimensions differ, or for two temperatures.
    """
    here, there = unit_of(a, extra=extra), unit_of(b, extra=extra)
    if here.is_absolute and there.is_absolute:
        raise UnitError(
            f"cannot add {plain(a)} to {plain(b)}: both are temperatures",
            help="add a difference, in kelvin, to one of them",
        )
    if there.is_absolute:
        a, b, here, there = b, a, there, here
    b = _alike(a, b, here, there, "add", "to")
    return _result(a.usual + b.usual, a.widest + b.widest, _stated(a, b, Interval.__add__), here, _noun(a, b, here))


def subtract(a: Amount, b: Amount, *, extra: UnitTable | None = None) -> Amount:
    """The difference in the unit of *a*; that of two temperatures is in kelvin.

    Raises UnitError ``unlike-dimensions`` when the dimensions differ.
    """
    here, there = unit_of(a, extra=extra), unit_of(b, extra=extra)
    if here.is_absolute and there.is_absolute:
        a, b, here, there = _in_kelvin(a, here), _in_kelvin(b, there), unit("kelvin"), unit("kelvin")
    elif there.is_absolute and here.dimension == there.dimension:
        raise UnitError(
            f"cannot subtract {plain(b)} from {plain(a)}: take the difference of two temperatures",
            help=f"give both as temperatures, in {there}",
        )
    b = _alike(a, b, here, there, "subtract", "from", swapped=True)
    return _result(a.usual - b.usual, a.widest - b.widest, _stated(a, b, Interval.__sub__), here, _noun(a, b, here))


def multiply(a: Amount, b: Amount, *, extra: UnitTable | None = None) -> Amount:
    """The product with the product of the units: vehicles times troops per vehicle are troops.

    A percent of something is that part of it; units of one dimension are brought to the one written first.
    Raises UnitError for a temperature, whose zero is only a mark on a scale.
    """
    here, there = _factor_unit(a, extra), _factor_unit(b, extra)
    u, scale = _product_unit(here, there)
    if bool(here.parts) != bool(there.parts) and not u.dimension:  # 22% of 50,000 is a number
        u, scale = of_parts(()), whole(scale * Fraction(u.factor))
    return _scaled_result(a, b, u, scale, Interval.__mul__)


def divide(a: Amount, b: Amount, *, extra: UnitTable | None = None) -> Amount:
    """The quotient with the quotient of the units; amounts of one dimension give a pure number.

    Raises ClaimError when *b* is zero, UnitError for a temperature.
    """
    under = _factor_unit(b, extra)
    inverse = of_parts(p.to(-p.power) for p in under.parts)
    u, scale = _product_unit(_factor_unit(a, extra), inverse)
    return _scaled_result(a, b, u, scale, Interval.__truediv__)


def unit_of(amount: Amount, *, extra: UnitTable | None = None) -> Unit:
    """The unit of *amount* in the words that counted it, where these say the same as its canonical unit."""
    known = unit(amount.unit, extra=extra)
    if not amount.counted:
        return known
    try:
        words = unit(amount.counted, extra=extra)
    except UnitError:
        return known
    if words == known:
        return words
    if len(words.parts) == 1 and len(known.parts) > 1:  # "troops" of an amount in person/vehicle
        noun = words.parts[0]
        return of_parts(p._replace(written=noun.written) if p.name == noun.name else p for p in known.parts)
    return known


def _alike(a: Amount, b: Amount, here: Unit, there: Unit, verb: str, to: str, *, swapped: bool = False) -> Amount:
    """*b* in the unit of *a*, ready to be added or compared."""
    if {here.text, there.text} == {"percent", _POINTS} and verb != "compare":
        return b
    if here.dimension != there.dimension:
        first, second = (b, a) if swapped else (a, b)
        raise UnitError(f"cannot {verb} {plain(first)} {to} {plain(second)}", help=_mend(a, b, here, there))
    return b if here == there else _in_unit(b, there, here, difference=verb != "compare")


def _in_unit(amount: Amount, of: Unit, to: Unit, *, difference: bool = False) -> Amount:
    def moved(interval: Interval) -> Interval:
        return convert(interval, of, to, difference=difference)

    stated = amount.stated
    lo, hi = (None if end is None else moved(point(end)).lo for end in (stated.lo, stated.hi))
    return attrs.evolve(
        amount,
        stated=Stated(stated.bound, lo, hi),
        usual=moved(amount.usual),
        widest=moved(amount.widest),
        unit=to.text,
        counted="",
        place=None,
    )


def _in_kelvin(amount: Amount, of: Unit) -> Amount:
    return _in_unit(amount, of, unit("kelvin"))


def _mend(a: Amount, b: Amount, here: Unit, there: Unit) -> str:
    """What would make the two amounts alike: the missing factor, when it is one thing that can be counted."""
    if {here.text, there.text} == {"percent", _POINTS}:
        return "a difference of two percents is itself in percent: write 3% for 3 percentage points"
    for less, more in ((here, there), (there, here)):
        ratio = dict(more.dimension)
        for name, power in less.dimension:
            ratio[name] = ratio.get(name, 0) - power
        left = [(n, p) for n, p in ratio.items() if p]
        if len(left) == 1 and left[0][1] == -1 and less.dimension and more.dimension:
            noun = {"time": "days", "month": "months"}.get(left[0][0], f"{left[0][0]}s".replace("_", " "))
            return f"multiply {plain(a if more is here else b)} by a number of {noun}"
    return f"{measures(here)} and {measures(there)} are different dimensions"


# ---- units of products -----------------------------------------------------------------------------------------------


def _factor_unit(amount: Amount, extra: UnitTable | None) -> Unit:
    u = unit_of(amount, extra=extra)
    if u.is_absolute:
        raise UnitError(f"cannot multiply or divide {plain(amount)}: a temperature", help="take a difference, in kelvin")
    return u


def _product_unit(a: Unit, b: Unit) -> tuple[Unit, Number]:
    """The unit of a product, and by what the product of the two numbers has to be multiplied."""
    parts: list[Part] = list(a.parts)
    factor = a.factor * Fraction(b.factor)
    for part in b.parts:
        known = next((p for p in parts if p.measure.dimension == part.measure.dimension), None)
        parts.append(part if known is None else known._replace(power=part.power))
    product = of_parts(parts)
    product = a if a.text == b.text == "percent" else _without_shares(product)
    if len(product.parts) > 1 and sum(abs(p) for _, p in product.dimension) < 2:
        product = unit(joined((base_name(n), p) for n, p in product.dimension))  # knots × hours are a length
    return product, whole(factor / product.factor)


def _without_shares(product: Unit) -> Unit:
    """*product* without its percents, unless a percent is all there is."""
    if all(not p.measure.dimension and p.power == 1 for p in product.parts) and len(product.parts) == 1:
        return product
    return of_parts(p for p in product.parts if p.measure.dimension)


def _scaled_result(a: Amount, b: Amount, u: Unit, scale: Number, operation: Callable[[Interval, Interval], Interval]) -> Amount:
    def scaled(interval: Interval) -> Interval:
        return interval if scale == 1 else interval * point(scale)

    stated = _stated(a, b, lambda x, y: scaled(operation(x, y)))
    return _result(scaled(operation(a.usual, b.usual)), scaled(operation(a.widest, b.widest)), stated, u, u.written)


# ---- what was stated -------------------------------------------------------------------------------------------------


def _stated(a: Amount, b: Amount, operation: Callable[[Interval, Interval], Interval]) -> Stated:
    bounds = {a.stated.bound, b.stated.bound}
    if bounds <= {"=", "~"} or not bounds & {"<", ">"}:
        open_end = False
    else:
        open_end = True
    both = operation(_written(a.stated), _written(b.stated))
    lo, hi = both.lo, both.hi
    bound: Bound = "range"
    if lo is None and hi is not None:
        bound = "<" if open_end else "<="
    elif hi is None and lo is not None:
        bound = ">" if open_end else ">="
    elif lo == hi and lo is not None:
        bound = "~" if "~" in bounds else "="
    return Stated(bound, lo, hi)


def _written(stated: Stated) -> Interval:
    return Interval(stated.lo, stated.hi)


def _result(usual: Interval, widest: Interval, stated: Stated, u: Unit, counted: str) -> Amount:
    hedge = "about" if stated.bound == "~" else ""
    return Amount(stated, usual, widest, unit=u.text, counted=counted if counted != u.text else "", hedge=hedge)


def _noun(a: Amount, b: Amount, here: Unit) -> str:
    """The noun both amounts share, else none: civilians and soldiers together are neither."""
    if not b.counted or a.counted.casefold() == b.counted.casefold():
        return a.counted
    return "" if a.unit == b.unit else here.written


# ---- comparison ------------------------------------------------------------------------------------------------------


def compare(a: Amount, sign: Comparison, b: Amount, *, reading: Reading = "widest", extra: UnitTable | None = None) -> Verdict:
    """Whether *a* *sign* *b* holds for all numbers of the reading (certainly), for some (possibly) or for none.

    Raises UnitError ``unlike-dimensions`` when the dimensions differ; units of one dimension are converted exactly.
    """
    here, there = unit_of(a, extra=extra), unit_of(b, extra=extra)
    b = _alike(a, b, here, there, "compare", "with")
    difference = (a.widest - b.widest) if reading == "widest" else (a.usual - b.usual)
    if sign in (">", ">="):
        difference = -difference
    wanted = {"=": Interval(0, 0), "<": Interval(None, 0, True, True), "<=": Interval(None, 0)}[
        "=" if sign == "=" else sign.replace(">", "<")
    ]
    if difference.within(wanted):
        return "certainly"
    return "possibly" if difference.meets(wanted) else "impossible"


def certainly_less(a: Amount, b: Amount, *, reading: Reading = "widest") -> bool:
    """True when every number of *a* is below every number of *b*."""
    return compare(a, "<", b, reading=reading) == "certainly"


def possibly_less(a: Amount, b: Amount, *, reading: Reading = "widest") -> bool:
    """True when some number of *a* is below some number of *b*."""
    return compare(a, "<", b, reading=reading) != "impossible"


def certainly_equal(a: Amount, b: Amount, *, reading: Reading = "widest") -> bool:
    """True when both are the same single number."""
    return compare(a, "=", b, reading=reading) == "certainly"


def possibly_equal(a: Amount, b: Amount, *, reading: Reading = "widest") -> bool:
    """True when some number is in both."""
    return compare(a, "=", b, reading=reading) != "impossible"


# ---- expressions -----------------------------------------------------------------------------------------------------


class Reckoned(NamedTuple):
    """What an expression comes to, and *lines* a reader can redo.

    *amount* is that of the left side when the expression compares; *usual* and *widest* are the verdicts of a
    comparison on the two readings, None without one.
    """

    amount: Amount
    lines: tuple[str, ...]
    usual: Verdict | None = None
    widest: Verdict | None = None


def reckon(text: str, read: Callable[[str], Amount], *, extra: UnitTable | None = None) -> Reckoned:
    """What *text* comes to, ``28 vehicles * about 30 troops/vehicle``; *read* gives the amount of each operand.

    A bare number that is compared takes the unit of the other side.
    A text used twice counts as two independent amounts, which widens the result and never narrows it.
    Raises ClaimError ``bad-expression`` or the error of *read* or of a unit, each with a caret at the spot.
    """
    tree = expression(text)
    lines: list[str] = []
    if isinstance(tree, Operand) or tree.sign in _OPERATIONS:
        amount = _value(tree, text, read, extra, lines)
        if not lines and amount.is_point:
            lines.append(show_amount(amount))
        return Reckoned(amount, (*lines, *_readings(amount)))
    left = _value(tree.left, text, read, extra, lines)
    right = _value(tree.right, text, read, extra, lines)
    left, right = _lent_unit(tree.left, left, right), _lent_unit(tree.right, right, left)
    sign: Comparison = tree.sign  # type: ignore[assignment]  # the parser gives no other
    usual = _at(text, tree.at, lambda: compare(left, sign, right, reading="usual", extra=extra))
    widest = _at(text, tree.at, lambda: compare(left, sign, right, extra=extra))
    verdict = usual if usual == widest else f"{usual} in the usual reading, {widest} in the widest"
    lines.append(f"{show_amount(left)} {sign} {show_amount(right)}: {verdict}")
    return Reckoned(left, tuple(lines), usual, widest)


def _lent_unit(tree: Expression, amount: Amount, other: Amount) -> Amount:
    """*amount* in the unit of *other* when it was written as a bare number: ``sunday + monday = 3,720``."""
    if isinstance(tree, Operand) and not amount.unit and not amount.counted:
        return attrs.evolve(amount, unit=other.unit, counted=other.counted)
    return amount


_OPERATIONS: dict[str, tuple[Callable[..., Amount], str]] = {
    "+": (add, "+"),
    "-": (subtract, "−"),
    "*": (multiply, "×"),
    "/": (divide, "÷"),
}


def _value(tree: Expression, text: str, read: Callable[[str], Amount], extra: UnitTable | None, lines: list[str]) -> Amount:
    if isinstance(tree, Operand):
        return _at(text, tree.start, lambda: read(tree.text))
    left = _value(tree.left, text, read, extra, lines)
    right = _value(tree.right, text, read, extra, lines)
    operation, sign = _OPERATIONS[tree.sign]
    result = _at(text, tree.at, lambda: operation(left, right, extra=extra))
    lines.append(f"{_said(left)} {sign} {_said(right)} = {show_amount(result)}".replace("= ≈", "≈ "))
    return result


def _said(amount: Amount) -> str:
    return show_amount(amount).partition(" (")[0]


def _readings(amount: Amount) -> tuple[str, ...]:
    """Both readings of *amount* in one line, where it is more than one number."""
    if amount.is_point:
        return ()
    usual, widest = (with_unit(show_interval(i), told(amount)) for i in (amount.usual, amount.widest))
    return (f"usual {usual}" + ("" if usual == widest else f"; widest {widest}"),)


def _at(text: str, at: int, made: Callable[[], Made]) -> Made:
    """What *made* gives; an error of it points at character *at*."""
    try:
        return made()
    except UnitError as error:
        raise UnitError(f"{error.message}\n{pointed(text, at)}", name=error.name, help=error.help) from None
    except ClaimcheckError as error:
        raise ClaimError(f"{error.message}\n{pointed(text, at)}", name=error.name, help=error.help) from None
