"""Units: what is measured and in what, exact conversion, and the door to pint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from numbers import Integral
from typing import TYPE_CHECKING, Protocol

from claimcheck.errors import UnitError
from claimcheck.values.dimensions import Part as Part
from claimcheck.values.dimensions import Unit as Unit
from claimcheck.values.dimensions import joined as joined
from claimcheck.values.dimensions import of_parts as of_parts
from claimcheck.values.dimensions import standard
from claimcheck.values.exact import Exact, Number, exact, show, whole
from claimcheck.values.interval import Interval
from claimcheck.values.registry import registry as pint_registry
from claimcheck.values.unit_texts import STANDARD as STANDARD
from claimcheck.values.unit_texts import UnitLike as UnitLike
from claimcheck.values.unit_texts import UnitTable as UnitTable
from claimcheck.values.unit_texts import unit as unit
from claimcheck.values.unit_texts import unit_of_noun as unit_of_noun

if TYPE_CHECKING:
    from claimcheck.values.registry import PintQuantity as PintQuantity


class QuantityLike(Protocol):
    """What `from_pint` takes: a pint quantity of any registry."""

    @property
    def magnitude(self) -> object: ...

    @property
    def dimensionality(self) -> Mapping[str, object]: ...

    def unit_items(self) -> Iterable[tuple[str, object]]: ...


def as_unit(text: UnitLike, *, extra: UnitTable | None = None) -> Unit:
    """*text* itself when it is a unit, else the unit it writes."""
    return text if isinstance(text, Unit) else unit(text, extra=extra)


def is_unit(text: str) -> bool:
    """True for the text of a unit; False for what only prose takes for one, as in ``11.8 degrees``."""
    try:
        as_unit(text)
    except UnitError:
        return False
    return True


def commensurable(a: str, b: str) -> bool:
    """True for two units of one dimension, and one unit twice, also per something that is no unit: a story divides by any noun.

    ``penny/bottle`` and ``pound sterling/bottle`` are, ``penny/bottle`` and ``penny/box`` are not, nor are ``/1,000`` and ``/100,000``,
    which are no units at all.
    """
    if a == b:
        return True
    for one, other in ((a, b), (with_things(a), with_things(b))) if "/" in a and "/" in b else ((a, b),):
        try:
            return same_dimension(one, other)
        except UnitError:
            continue
    return False


def same_dimension(a: UnitLike, b: UnitLike) -> bool:
    """True when amounts of *a* and *b* can be added and compared."""
    return as_unit(a).dimension == as_unit(b).dimension


def convert(interval: Interval, of: UnitLike, to: UnitLike, *, difference: bool = False) -> Interval:
    """*interval*, given in the unit *of*, in the unit *to*, exactly.

    With *difference* a temperature is a rise or fall, so 5 degrees Celsius are 9 degrees Fahrenheit and not 41.
    Raises UnitError when the dimensions differ.
    """
    a, b = as_unit(of), as_unit(to)
    if a.dimension != b.dimension:
        raise UnitError(f"cannot convert {interval} {a} to {b}", help=f"{a} measures {measures(a)}, {b} {measures(b)}")
    if a.factor == b.factor and (difference or a.offset == b.offset):
        return interval
    scale = whole(Fraction(a.factor) / b.factor)
    shift = 0 if difference else whole(Fraction(a.offset - b.offset) / b.factor)
    lo, hi = (None if end is None else end * scale + shift for end in (interval.lo, interval.hi))
    return Interval(lo, hi, interval.lo_open, interval.hi_open)


def factor(of: UnitLike, to: UnitLike) -> Number:
    """By what a number in the unit *of* is multiplied to be in the unit *to*; of temperatures, for differences.

    Raises UnitError when the dimensions differ.
    """
    one = convert(Interval(1, 1), of, to, difference=True).lo
    return 1 if one is None else one


def canonical(text: str, *, extra: UnitTable | None = None) -> str:
    """The canonical text of the unit that *text* writes: ``troops/vehicle`` is ``person/vehicle``."""
    return unit(text, extra=extra).text


def with_things(text: str) -> str:
    """The unit *text*, what only prose counts in (points, nights, times) as a counted thing of its own: ``[point]``."""
    parts = text.split("/")
    for i, part in enumerate(parts):
        try:
            known = unit(part).text != f"[{part}]"
        except UnitError:
            known = False
        parts[i] = part if known else f"[{part.strip('[]')}]"
    return "/".join(parts)


def unit_of_prose(text: str) -> Unit:
    """The unit that *text* writes, of which what no table knows is a counted thing: ``penny/bottle`` is a hundredth of a pound a bottle."""
    try:
        return unit(text)
    except UnitError:
        return unit(with_things(text))


def measures(of: UnitLike) -> str:
    """The dimension of *of* in words: ``person/vehicle``, ``length/time``, ``a pure number``."""
    powers = as_unit(of).dimension
    return joined((n.replace("_", " "), e) for n, e in powers) or "a pure number"


def describe(of: UnitLike) -> str:
    """One line on the unit *of*: its name, what it measures, its size in base units, and what it is not."""
    u = as_unit(of)
    base = joined((base_name(n), e) for n, e in u.dimension) or "1"
    size = "" if u.text in (base, "") else f", {show(u.factor)} {base}" + (f" above {show(u.offset)}" if u.offset else "")
    return f"{u.text or 'pure number'}: {measures(u)}{size}" + (f" ({u.note})" if u.note else "")


def base_name(dimension: str) -> str:
    """The unit of *dimension* whose factor is 1: ``meter`` of a length; of an unknown noun, the noun in brackets."""
    for entry in standard().values():
        if entry.formula == f"[{dimension}]":
            return entry.name.replace("_", " ")
    return f"[{dimension}]"


# ---- pint ------------------------------------------------------------------------------------------------------------


def from_pint(quantity: QuantityLike) -> tuple[Number, str]:
    """The exact number and the canonical unit text of a pint *quantity* from any registry.

    Raises ExactnessError for a float magnitude, showing it, and UnitError for a unit that ``units.txt`` does not know.
    """
    try:
        magnitude, powers, dimensions = quantity.magnitude, sorted(quantity.unit_items()), quantity.dimensionality
    except AttributeError:
        raise UnitError(f"{quantity!r} is not a quantity", name="unknown-unit", help="a pint Quantity is") from None
    if isinstance(magnitude, Integral) and not isinstance(magnitude, bool):
        magnitude = int(magnitude)
    number = exact(magnitude)  # type: ignore[arg-type]  # exact refuses what it cannot read
    if any(Fraction(str(power)).denominator != 1 for _, power in powers):
        raise UnitError(f"{quantity} has a fractional power of a unit", name="unknown-unit", help="whole powers are read")
    # A unit that is its own dimension and unknown here is a counted thing: "[bed]".
    names = [f"[{n}]" if f"[{n}]" in dimensions else n for n, _ in powers]
    return number, unit(joined((n, int(Fraction(str(p)))) for n, (_, p) in zip(names, powers, strict=True))).text


def to_pint(number: Exact, of: UnitLike, *, extra: UnitTable | None = None) -> PintQuantity:
    """*number* of the unit *of* as a quantity of the library's own exact registry, which is made once.

    Raises UnitError when the unit is unknown, ExactnessError for a float.
    """
    table = STANDARD if extra is None else extra
    u = as_unit(of, extra=table)
    registry = pint_registry(table.own)
    new = {p.name[1:-1] for p in u.parts if p.name.startswith("[")} - set(registry)
    for noun in sorted(new):
        registry.define(f"{noun} = [{noun}]")
    units = registry.UnitsContainer({p.name.strip("[]"): p.power for p in u.parts})
    return registry.Quantity(Fraction(exact(number)), units)
