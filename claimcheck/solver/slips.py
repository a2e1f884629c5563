"""Slips of the pen: the numbers that someone may have meant who wrote another."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.values.exact import Number, exact, whole
from claimcheck.values.interval import Interval

MAGNITUDES = ((3, "thousand"), (6, "million"), (9, "billion"))
MOST_DIGITS = 40


def slips(written: Number, fits: Interval) -> Iterator[tuple[str, Number]]:
    """How *written* may have come about and what was meant, for every slip whose correction lies in *fits*.

    Likeliest first: two digits swapped, one digit wrong (only where *fits* is narrow), a digit too many, a digit too
    few. Nothing is offered where *fits* is wide, since it would be hit by chance, and for a fraction that has no
    decimal form.
    """
    digits = decimal(written)
    if digits is None or is_wide(fits):
        return
    seen = {written}
    ways = [
        _swapped(digits),
        _one_wrong(digits) if is_narrow(fits, digits) else iter(()),
        _dropped(digits),
        _doubled(digits),
    ]
    for way in ways:
        for how, text in way:
            value = exact(text)
            if value in fits and value not in seen:
                seen.add(value)
                yield how, value


_FRACTIONS = tuple(map(Fraction, "1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 1/8 1/10".split()))
_EXACTLY = Fraction(1, 25)


def is_fraction(fits: Interval) -> bool:
    """True when what *fits* is a half, a third, a quarter ... and hardly anything else: one fraction was written for another."""
    narrow = fits.lo is not None and fits.hi is not None and fits.hi - fits.lo <= _EXACTLY
    return narrow and any(fraction in fits for fraction in _FRACTIONS)


_POINTS = (Fraction(10), Fraction(1, 10), Fraction(100), Fraction(1, 100))
_SAYING = 1  # digits of a number that hardly fits by chance once its point is moved
_FEW = 3  # places that what fits may be wide: a sum of rounded parts


def is_slip(written: Number, fits: Interval) -> bool:
    """True when one slip of the pen takes a number that *fits* to *written*.

    A slip is a digit wrong, swapped, dropped or doubled, a point in the wrong place, a thousand, a million or a billion too many. Trailing
    noughts count as rounding: one digit of 3,200 is wrong where what fits is no wider than a few hundred. Of a number with one digit
    before its noughts any other is a digit away, so that it says nothing.
    """
    digits = decimal(written)
    if digits is None or is_wide(fits):
        return False
    zeros = len(digits) - len(digits.rstrip("0")) if "." not in digits else 0
    place = Fraction(10) ** (zeros - len(digits.partition(".")[2]))
    told = len(digits.strip("-0.").replace(".", ""))
    if told > 1 and fits.lo is not None and fits.hi is not None and fits.hi - fits.lo <= _FEW * place:
        kept, noughts = (digits[:-zeros], digits[-zeros:]) if zeros else (digits, "")
        ways = (*_swapped(kept), *_one_wrong(kept), *_dropped(kept), *_doubled(kept))
        half = place / 2 if place < 1 else 0  # 18.64 is told as 18.6, and that as 28.6
        rounded = Interval(fits.lo - half, fits.hi + half)
        if any(exact(text + noughts) in rounded for _, text in ways):
            return True
    shifted = [Fraction(written) * by for by in _POINTS]
    room = [place / 2 * by if told > _SAYING else Fraction(0) for by in _POINTS]  # 2,680 is told for 26,757 too
    moved = any(fits.meets(Interval(whole(value - half), whole(value + half))) for value, half in zip(shifted, room, strict=True))
    return moved or any(True for _ in magnitudes(written, fits))


def magnitudes(written: Number, fits: Interval) -> Iterator[tuple[str, Number]]:
    """The thousand, million and billion times more or less than *written* that lie in *fits*, smallest change first.

    A whole number is not offered a fraction; nothing is offered where *fits* is wide and a number within a
    hundred times more or less than *written* fits as well.
    """
    ends = whole(Fraction(written) / 100), written * 100
    near = Interval(min(ends), max(ends))
    if not written or (is_wide(fits) and fits.meets(near)):
        return
    for zeros, name in MAGNITUDES:
        factor = 10**zeros
        more, less = written * factor, whole(Fraction(written) / factor)
        for how, value in ((f"a {name} times more", more), (f"a {name} times less", less)):
            if value in fits and value.denominator <= written.denominator:
                yield how, value


def is_wide(fits: Interval) -> bool:
    """True when *fits* has no lower or no upper end, or one end is more than twice the other."""
    lo, hi = fits.lo, fits.hi
    if lo is None or hi is None:
        return True
    return bool(2 * (hi - lo) > max(hi, -lo))


def is_narrow(fits: Interval, digits: str) -> bool:
    """True when *fits* is a point or no wider than one unit of the last place of *digits*."""
    places = len(digits.partition(".")[2])
    return fits.lo is not None and fits.hi is not None and fits.hi - fits.lo <= Fraction(1, 10**places)


def decimal(value: Number) -> str | None:
    """The decimal digits of *value* without separators, None when they do not end or are too many."""
    places, bottom = 0, value.denominator
    for prime in (2, 5):
        count = 0
        while bottom % prime == 0:
            bottom, count = bottom // prime, count + 1
        places = max(places, count)
    if bottom != 1 or places > MOST_DIGITS or abs(value) >= 10**MOST_DIGITS:
        return None
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else sign + digits


def _swapped(digits: str) -> Iterator[tuple[str, str]]:
    for place in range(len(digits) - 1):
        one, two = digits[place], digits[place + 1]
        if one.isdigit() and two.isdigit() and one != two and not (place == 0 and two == "0"):
            yield "two digits swapped", digits[:place] + two + one + digits[place + 2 :]


def _one_wrong(digits: str) -> Iterator[tuple[str, str]]:
    for place, old in enumerate(digits):
        for new in "0123456789":
            if old.isdigit() and new != old and not (new == "0" and place == 0 and len(digits) > 1):
                yield "one digit wrong", digits[:place] + new + digits[place + 1 :]


def _dropped(digits: str) -> Iterator[tuple[str, str]]:
    whole_digits = len(digits.partition(".")[0].lstrip("-"))
    for place, old in enumerate(digits):
        left = digits[:place] + digits[place + 1 :]
        if old.isdigit() and (whole_digits > 1 or place > whole_digits) and not left.lstrip("-").startswith("0"):
            yield "a digit too many", left


def _doubled(digits: str) -> Iterator[tuple[str, str]]:
    for place, old in enumerate(digits):
        if old.isdigit():
            yield "a doubled digit written once", digits[: place + 1] + old + digits[place + 1 :]
