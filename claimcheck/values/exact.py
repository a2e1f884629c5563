"""Exact numbers at the door: ``int``, ``Fraction``, ``Decimal`` or the written string; never a float."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import gcd
from typing import TypeAlias

from claimcheck.errors import ClaimError, ExactnessError

Number: TypeAlias = int | Fraction
Exact: TypeAlias = int | Fraction | Decimal | str

MAX_DIGITS = 400  # far above any figure of the news; int() itself refuses 4,300


def exact(value: Exact) -> Number:
    """*value* as an ``int`` when it is whole, else as a ``Fraction``.

    Takes ``int``, ``Fraction``, ``Decimal`` or a written number (``"1,770"``, ``"3.48"``, ``"1/3"``).
    Raises ExactnessError for a float or a bool, ClaimError for anything that is not a finite number.
    """
    if isinstance(value, (bool, float)):
        raise ExactnessError(
            f"{value!r} is a {type(value).__name__}, not an exact number",
            help=f'write it as a string, "{value}", or as an int, a Fraction or a Decimal',
        )
    if isinstance(value, int):
        return value
    if isinstance(value, Fraction):
        return whole(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ClaimError(f"{value!r} is not a finite number")
        return whole(Fraction(value))
    if isinstance(value, str):
        digits = value.replace(",", "").replace("\u2212", "-").strip()
        if len(digits) > MAX_DIGITS:
            raise ClaimError(f"a number of {len(digits)} characters is too long", help=f"at most {MAX_DIGITS}")
        try:
            if not set(digits) & set("eE"):  # 1e999999999 is short to write and does not fit into memory
                return whole(Fraction(digits))
        except (ValueError, ZeroDivisionError):
            pass
        raise ClaimError(f"{value!r} is not a number", help='write it like "1,770", "3.48" or "1/3"')
    raise ClaimError(f"{value!r} is not a number", help="an int, a Fraction, a Decimal or a written number is")


def whole(value: Number) -> Number:
    """*value* with a denominator of 1 turned back into an ``int``, which keeps the fast path."""
    return value.numerator if value.denominator == 1 else value


def quotient(over: Number, under: int) -> Number:
    """*over* divided by *under*, which is above 0; an ``int`` when it is whole."""
    if over.__class__ is int:
        return over // under if over % under == 0 else fraction(over, under)
    return whole(Fraction(over) / under)


def fraction(over: int, under: int) -> Fraction:
    """``Fraction(over, under)`` for an *under* above 0, in a third of its time: it asks no type of what it is given."""
    made, common = _new(Fraction), gcd(over, under)
    # The two slots that it has in every version.
    made._numerator = over if common == 1 else over // common  # type: ignore[attr-defined]
    made._denominator = under if common == 1 else under // common  # type: ignore[attr-defined]
    return made


_new = object.__new__


def show(value: Number) -> str:
    """*value* as a reader would write it: ``1,770``, ``3.48``, ``1/3``."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    sign, top, bottom = ("-" if value < 0 else ""), abs(value.numerator), value.denominator
    rest, twos, fives = bottom, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1 or max(twos, fives) > 6:
        return f"{sign}{top}/{bottom}"
    places = max(twos, fives)
    digits = str(top * 10**places // bottom).rjust(places + 1, "0")
    return f"{sign}{int(digits[:-places]):,}.{digits[-places:]}"
