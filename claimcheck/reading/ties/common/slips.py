"""Slips of the pen: whether two numbers differ as one does from what was meant."""

from __future__ import annotations

from fractions import Fraction

_TIMES = frozenset((2, 10, 100, 1000, 10**6))


def is_slip(one: Fraction, other: Fraction) -> bool:
    """True where digits were swapped, one digit is another, or noughts were lost: 41 and 14, 6.4 and 6.1, £15,000 and £50,000."""
    if one == other or not one or not other:
        return False
    a, b = _digits(one), _digits(other)
    if max(one, other) / min(one, other) in _TIMES or is_swap(one, other):
        return True
    if one.denominator == other.denominator == 1 and max(one, other) < 100 and bool(one % 10) != bool(other % 10):
        a, b = str(one), str(other)  # 20 and 21
    alike = len(a) == len(b) > 1 and max(one, other) < 10 * min(one, other) and _scale(one) == _scale(other)
    return alike and sum(x != y for x, y in zip(a, b, strict=True)) == 1


def is_plain_slip(one: Fraction, other: Fraction) -> bool:
    """True where two numbers are the same digits in another order, or a teen and its tens: 350 and 530, 17 and 70."""
    few, many = sorted((one, other))
    thousands = 1000 if few % 1000 == many % 1000 == 0 else 1
    teen = 13 <= few / thousands <= 19 and few.denominator == 1 and many == 10 * (few - 10 * thousands)
    return (few > 9 or few.denominator > 1) and (teen or is_swap(one, other))


def is_one_digit(one: Fraction, other: Fraction) -> bool:
    """True where one digit is another, noughts among them: 50 and 60, 50 million and 52 million, 13,000 and 13,001."""
    a, b = (str(n) if n.denominator == 1 else "" for n in (one, other))
    return len(a) == len(b) > 1 and sum(x != y for x, y in zip(a, b, strict=True)) == 1


def weight(number: Fraction) -> int:
    """How many digits *number* is written with, without the noughts at either end."""
    return len(_digits(number))


def are_of_one_digit(one: Fraction, other: Fraction) -> bool:
    """True where each is one digit and noughts, and neither is ten times the other: €3m and €2m, 48 and 60 are not."""
    few, many = sorted((one, other))
    return 0 < few and many < 10 * few and len(_digits(one)) == len(_digits(other)) == 1


def is_swap(one: Fraction, other: Fraction) -> bool:
    """True where the digits are the same in another order, noughts among them: 41 and 14, 1,900 and 1,090."""
    scale = max(_scale(one), _scale(other))
    a, b = str(int(one * scale)), str(int(other * scale))
    return a != b and len(a) == len(b) and sorted(a) == sorted(b)


def is_lost(one: Fraction, other: Fraction) -> bool:
    """True where the one has the digits of the other but for the first or the last of them: 60 and 160, 3,600 and 36,000."""
    scale = max(_scale(one), _scale(other))
    short, long = sorted((str(int(one * scale)), str(int(other * scale))), key=len)
    told = len(long) - len(short) == 1 and len(short.strip("0")) > 0
    return told and (long.endswith(short) or long.startswith(short.rstrip("0")))


def _digits(number: Fraction) -> str:
    """The digits that *number* is written with, without the noughts at either end."""
    return str(int(number * _scale(number))).rstrip("0")


def _scale(number: Fraction) -> int:
    """Ten for a number with one decimal place, a hundred for one with two."""
    scale = 1
    while number * scale % 1 and scale < 10**6:
        scale *= 10
    return scale
