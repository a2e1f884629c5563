"""One number, interval or amount as a reader would write it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from claimcheck.values.amount import Amount
from claimcheck.values.exact import Number, show, whole
from claimcheck.values.interval import Interval

Reading: TypeAlias = Literal["usual", "widest"]

_IRREGULAR = {"person": "people", "foot": "feet", "penny": "pence", "millennium": "millennia"}
# Units and currencies that English counts without an ending.
_ALIKE = frozenset((
    "percent", "permille", "kph", "mph", "mps", "kelvin", "hertz", "yen", "yuan", "won", "rand", "baht", "dong", "ringgit", "rupiah",
    "birr", "kwacha", "pula", "taka", "kyat", "tenge", "zloty", "forint", "naira", "hryvnia", "turkish lira", "romanian leu",
    "bulgarian lev", "real", "aircraft",
))  # fmt: skip
_ABOUT: dict[str, str] = {"=": "", "~": "about ", ">": "more than ", ">=": "at least ", "<": "under ", "<=": "up to "}


def show_number(value: Number) -> str:
    """*value* as a reader would write it; one that is no short fraction or decimal to four digits, with ``≈``."""
    text = show(whole(value))
    short = abs(value.numerator) < 20 and value.denominator < 20
    return text if short or "/" not in text else "≈" + _four_digits(value)


def _four_digits(value: Number) -> str:
    if not value:
        return "0"
    places = 0
    while abs(value.numerator) * 10**places < 1000 * value.denominator:
        places += 1
    if abs(value.numerator) >= 1000 * value.denominator:
        return show(round(value))
    digits = str(abs(round(value * 10**places))).rjust(places + 1, "0")
    tail = digits[-places:].rstrip("0")
    return ("-" if value < 0 else "") + digits[:-places] + (f".{tail}" if tail else "")


def show_interval(interval: Interval) -> str:
    """*interval* as a reader would write it: ``700…980``, ``31 or more``, ``under 40``."""
    lo, hi = interval.lo, interval.hi
    if lo is not None and hi is not None:
        low, high = show_number(lo), show_number(hi)
        if lo == hi:
            return low
        if "≈" in low + high:
            return f"≈{_four_digits(lo)}…{_four_digits(hi)}"
        return f"{low}…{high}"
    if lo is not None:
        return f"more than {show_number(lo)}" if interval.lo_open else f"{show_number(lo)} or more"
    if hi is not None:
        return f"under {show_number(hi)}" if interval.hi_open else f"{show_number(hi)} or less"
    return "any number"


def show_amount(amount: Amount, *, reading: Reading = "usual") -> str:
    """*amount* with its hedge, unit as written, and its reading: ``about 840 troops (700…980)``."""
    stated, interval = amount.stated, amount.usual if reading == "usual" else amount.widest
    number = stated.number
    if stated.lo is None and stated.hi is None:
        text = show_interval(interval)
    elif number is None or stated.bound == "range":
        text = show_interval(Interval(stated.lo, stated.hi))
    else:
        hedge = _ABOUT[stated.bound]
        text = hedge + (show_number(number).removeprefix("≈") if stated.bound == "~" else show_number(number))
    said = with_unit(text, told(amount))
    shown = show_interval(interval)
    plain = interval.is_point and interval.lo == number
    return said if plain or shown == text else f"{said} ({shown})"


def with_unit(number: str, of: str) -> str:
    if of in ("%", "percent"):
        return f"{number}%"
    return f"{number} {of}" if of else number


def words(amount: Amount) -> str:
    """The unit of *amount* in the words that counted it: ``troops/vehicle`` also when only ``troops`` was kept."""
    over, slash, under = amount.unit.partition("/")
    if not amount.counted or not slash or "/" in amount.counted:
        return amount.counted or amount.unit
    return amount.unit if "*" in over else f"{amount.counted}/{under}"


def told(amount: Amount) -> str:
    """The words behind the figure of *amount*: those that counted it, else its unit in the plural where it is more or less than one."""
    if amount.counted or abs(amount.stated.number or 0) == 1:
        return words(amount)
    over, slash, under = words(amount).partition("/")
    return f"{plural(over)}{slash}{under}" if over not in ("", "1") else words(amount)


def plural(unit: str) -> str:
    """The canonical name of a unit in the plural: ``people``, ``degrees Celsius``, ``percentage points``; ``yen`` as it is."""
    name = unit.removeprefix("[").removesuffix("]").replace("_", " ")
    if name in _ALIKE or any(sign in name for sign in "*^[]") or not name.isascii():
        return name
    if name in _IRREGULAR:
        return _IRREGULAR[name]
    first, space, rest = name.partition(" ")
    if first in ("degree", "pound", "ton", "kiloton", "megaton"):  # what is counted comes first
        return f"{first}s{space}{rest}"
    if name.endswith("y") and name[-2:-1] not in tuple("aeiou"):
        return f"{name[:-1]}ies"
    return f"{name}es" if name.endswith(("s", "x", "ch", "sh")) else f"{name}s"


def plain(amount: Amount) -> str:
    """*amount* in its canonical unit, as errors show it: ``100 person``."""
    number = amount.stated.number
    text = show_interval(amount.usual) if number is None else show_number(number)
    return with_unit(text, amount.unit)
