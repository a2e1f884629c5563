"""A quantity and its conversion are one."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck import (
    Claim,
    Comparison,
    Expression,
    Ledger,
    Statement,
    bad,
    conversions,
    good,
    in_one_unit,
    last_shown,
    listed,
    quote,
    rounding_room,
    rule,
    total,
    value,
)  # fmt: skip

_PATH = """
[claims]
path = "{path}"
again = {{ value = "{again}", converts = "path" }}
"""


def _path(path: str, again: str) -> str:
    return _PATH.format(path=path, again=again)


@rule(
    bad=(
        bad(_path("8 km", "8 miles"), finds="8 miles"),
        bad(_path("5 kg", "2.3 pounds"), finds="2.3"),
        bad("Up to 10 inches (4 cm) of snow fell on the pass.\n", finds="4 cm"),
        bad("Gusts of up to 158 km/h (198 mph) were recorded.\n", finds="198 mph"),
        bad(_path("20 °C", "86 °F"), finds="86"),
        bad(_path("150 hectares", "600 acres"), finds="600"),
        bad(_path("2 pints", "2.4 liters"), finds="2.4"),
        bad(_path("3 metric tons", "8,500 pounds"), finds="8,500"),
        bad(_path("10 miles", "23 km"), finds="23"),
        bad("The camp lies 100 miles (225 km) from the coast.\n", finds="225"),
        bad("The new path along the river is 8 km (8 miles) long.\n", finds="8 miles"),
        bad("He is 6 feet 4 inches (183 cm) tall.\n", finds="183 cm"),
        bad("The water in the bay was 20C (86F) on Sunday.\n", finds="86F"),
        bad("It was 21C (50F) in the shade, and minus 5C, or 14F, at night.\n", finds="50F"),
        bad("The marsh covers 150 hectares, or about 600 acres.\n", finds="600 acres"),
        bad("The cable is 3 to 5 km (6 to 9 miles) off the coast.\n", finds="“6”"),
    ),
    good=(
        good(_path("8 km", "5 miles")),
        good(_path("100 km", "60 miles")),
        good(_path("5 kg", "11 pounds")),
        good(_path("20 °C", "68 °F")),
        good(_path("150 hectares", "370 acres")),
        good(_path("about 30 miles", "50 km")),
        good(_path("more than 10 miles", "16 km")),
        # A bare pint is that of either country; a ton is short, long or metric.
        good(_path("2 pints", "1.1 liters")),
        good("Up to 10 inches (25 cm) of snow fell, and more than 60 miles (100 km) of road were shut.\n"),
        good(_path("2 pints", "0.95 liters")),
        good(_path("3 tons", "3,000 kg")),
        good(_path("3 tons", "2,700 kg")),
        good(_path("5 gallons", "22.7 liters")),
        good("The new path along the river is 8 km (5 miles) long.\n"),
        good("The fence is 6 feet, 4 inches high. The lot weighs 5 tons (4.5 tonnes).\n"),
        good("He is 6 feet 4 inches (193 cm) tall and weighed 7 pounds, 6 ounces (3.3 kg) at birth.\n"),
        good("A rise of 10 degrees Celsius (18 degrees Fahrenheit) took it to 30C (86F).\n"),
    ),
)
def converted_unit(ledger: Ledger) -> Iterator[Statement]:
    """A quantity and its conversion to another unit can be one quantity, each rounded to the last digit that it shows.

    Reason: a conversion says the same thing again; “8 km (5 miles)” are 7.5 to 8.5 km and 7.2 to 8.9 km.
    Quiet when: the two units are of unlike dimensions, or a bare pint, gallon or ton fits in one of its senses.
    May be wrong when: the bracket holds another quantity and no conversion.
    """
    for link, told, parts in conversions(ledger):
        change = ledger.origin == "text" and not (link and link.exhaustive)
        comparisons = _agree(told, parts, or_difference=change) if told.amount.unit != parts[-1].amount.unit else ()
        if comparisons:
            yield Statement(
                comparisons=comparisons,
                labels=((told, "the conversion"), *((part, "what it converts") for part in parts)),
                broken=f"{quote(told)} is not {listed(parts)}",
                fits=f"{quote(told)} is {listed(parts)}",
                assumptions=(link.assumption,) if link and link.assumption else (),
                proof=link.proof if link else "the conversion stands in brackets behind the quantity",
            )


def _agree(told: Claim, parts: tuple[Claim, ...], *, or_difference: bool) -> tuple[Comparison, ...]:
    """Both lie no further apart than the last digits let them, in the smallest and the largest sense of their units.

    Degrees may be those of a change (“a rise of 10C (18F)”), which have no zero to count from; *or_difference* lets them be either.
    """
    if not in_one_unit(told, *parts):
        return ()
    (least, most), ends = _senses(told), [_senses(part) for part in parts]
    if len(parts) == 1 and parts[0].stated.bound == told.stated.bound == "<=" and parts[0].stated.number is not None:
        # Of “up to 10 inches (25 cm)” the 10 alone is converted.
        low, high = (Fraction(parts[0].stated.number) * _factor(end) + _zero(end) for end in ends[0])
        room = _room(told) * _factor(most) + max(_room(parts[0]), _bare(parts[0])) * _factor(ends[0][1])
        top = most if told.stated.number is None else value(Fraction(told.stated.number) * _factor(least) + _zero(least))
        return most + room >= low, high + room >= top
    small, large = total(end[0] for end in ends), total(end[1] for end in ends)
    apart = _room(told) * _factor(most) + _room(parts[-1]) * _factor(ends[-1][1])
    zeros = _zero(least) - _zero(small)
    if told.kind == "change":
        return most - zeros + apart >= small, large + apart >= least - zeros
    shift = zeros if or_difference and _is_difference(told, parts, apart) else 0
    return most - shift + apart >= small, large + apart >= least - shift


def _room(claim: Claim) -> int | Fraction:
    """How far the last digit lets it be; noughts are no more than a fifth of it: a conversion is reckoned from the figure that is told."""
    room, number = rounding_room(claim), claim.stated.number
    return room if number is None or abs(Fraction(number)) < 10 else min(room, abs(Fraction(number)) / 5)


def _is_difference(told: Claim, parts: tuple[Claim, ...], apart: int | Fraction) -> bool:
    """True for two figures that agree as differences do, from no zero: ``a rise of 10C (18F)``; what is below zero is none."""
    numbers = [next((n for n in (c.stated.number, c.stated.lo, c.stated.hi) if n is not None), None) for c in (told, *parts)]
    if len(numbers) != 2 or any(number is None or number < 0 for number in numbers):
        return False
    one, other = (Fraction(n or 0) * _factor(_senses(c)[0]) for n, c in zip(numbers, (told, *parts), strict=True))
    apart += sum((_half(c) * _factor(_senses(c)[0]) for c in (told, *parts)), Fraction(0))
    # "more than 1.55C (2.8F)" tells no last digit to round by.
    return abs(one - other) <= max(apart, one / 100 if parts[0].stated.bound != "=" else 0)


def _half(claim: Claim) -> Fraction:
    """Half the width of the usual reading, 0 where it has no end."""
    lo, hi = claim.amount.usual.lo, claim.amount.usual.hi
    return Fraction(hi - lo) / 2 if lo is not None and hi is not None else Fraction(0)


def _factor(of: Expression) -> int | Fraction:
    return next(factor for monomial, factor in of.terms if monomial)


def _zero(of: Expression) -> int | Fraction:
    """Where the zero of the unit of *of* lies, in base units: 273.15 for degrees Celsius, 0 for what has no other."""
    return next((number for monomial, number in of.terms if not monomial), 0)


def _senses(claim: Claim) -> tuple[Expression, Expression]:
    """*claim* in the base units of its dimension, in the smallest and in the largest sense of its unit."""
    unit = claim.amount.unit
    names = (unit, unit) if _says_which(claim) else _SENSES.get(unit, (unit, unit))
    least, most = (value(attrs.evolve(claim.formula(), unit=name)) for name in names)
    return least, most


def _bare(claim: Claim) -> Fraction:
    """Half of the last place of a number that a bound or a hedge stands before."""
    return Fraction(last_shown(claim)) / 2


# The units that go by one name, from the smallest to the largest.
_SENSES = {
    "pint": ("pint", "imperial pint"),
    "quart": ("quart", "imperial quart"),
    "gallon": ("gallon", "imperial gallon"),
    "fluid ounce": ("imperial fluid ounce", "fluid ounce"),
    "short ton": ("short ton", "long ton"),
}
_WHICH = frozenset("us u.s. american imperial uk british short long metric".split())


def _says_which(claim: Claim) -> bool:
    return bool(_WHICH & set(claim.said.lower().split()))
