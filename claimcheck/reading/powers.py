"""Powers of ten behind a number: *×10−30*, *x10^-4* and *1e10*."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.digits import short_whole
from claimcheck.reading.tokens import Tokens
from claimcheck.values.exact import Number, whole

MAX_EXPONENT = 60


def power_of_ten(t: Tokens, j: int, value: Number, place: Number) -> tuple[Number, Number, int]:
    """ "×10−30", "x10^-4" and "1e10"; anything else leaves the number alone."""
    low = t.low
    k = j + 1
    if low[j] == "e":
        if t.spaced(j) or t.spaced(k) if k < len(low) else True:
            return value, place, j
    elif low[k : k + 1] != ["10"]:
        return value, place, j
    else:
        k += 1
        if low[k : k + 1] == ["^"]:
            k += 1
    sign = -1 if low[k : k + 1] in (["-"], ["−"], ["–"]) else 1
    if sign < 0 or low[k : k + 1] == ["+"]:
        k += 1
    power = short_whole(low, k)
    if not power or power > MAX_EXPONENT or t.spaced(k):
        return value, place, j
    factor = Fraction(10) ** (sign * power)
    return whole(Fraction(value * factor)), whole(Fraction(place * factor)), k + 1
