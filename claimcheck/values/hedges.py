"""How wide a figure is read: for every hedge its bound, its usual reading and its widest reading, each with an authority.

The rows are in `claimcheck.values.hedge_rows`. A house replaces any of them with a TOML file (`load_table`) or in Python
(`HedgeTable.with_rows`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cache
from math import lcm
from typing import TypeAlias

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.amount import Amount, Bound, Stated
from claimcheck.values.exact import Number, whole
from claimcheck.values.hedge_rows import HEDGES as HEDGES
from claimcheck.values.hedge_rows import RANGES as RANGES
from claimcheck.values.hedge_rows import SHARES as SHARES
from claimcheck.values.hedge_rows import VAGUE as VAGUE
from claimcheck.values.hedge_rows import Bare as Bare
from claimcheck.values.hedge_rows import Hedge as Hedge
from claimcheck.values.hedge_rows import Range as Range
from claimcheck.values.hedge_rows import Row as Row
from claimcheck.values.hedge_rows import Share as Share
from claimcheck.values.hedge_rows import Vague as Vague
from claimcheck.values.interval import Interval, in_order, only
from claimcheck.values.making import maker

_BY_BOUND: Mapping[str, str] = {"~": "about", "<": "under", "<=": "up to", ">": "more than", ">=": "at least"}
BELOW_ZERO = frozenset(("degree Celsius", "degree Fahrenheit"))  # a figure of them says nothing about zero
_BARE = Bare()
_amount = maker(Amount)  # a usual reading that lies inside the widest is what every row gives
Spellings: TypeAlias = Mapping[str, tuple[tuple[str, str], ...]]  # by their first character: (words, canonical name), longest first


def _spellings(rows: Iterable[Hedge | Vague | Share]) -> Spellings:
    found: dict[str, list[tuple[str, str]]] = {}
    for word, name in sorted(((word, row.name) for row in rows for word in row.words), key=lambda item: (-len(item[0]), item[0])):
        found.setdefault(word[0], []).append((word, name))
    return {first: tuple(words) for first, words in found.items()}


@attrs.frozen
class HedgeTable:
    """Every hedge, range, vague size and share by its canonical name, and which bare figures are exact.

    *openers* and *sizes* are the spellings of the hedges and of the vague sizes and shares, for those who read text.
    """

    hedges: Mapping[str, Hedge]
    vague: Mapping[str, Vague]
    ranges: Mapping[str, Range] = attrs.field(factory=dict)
    shares: Mapping[str, Share] = attrs.field(factory=dict)
    bare: Bare = _BARE
    openers: Spellings = attrs.field(init=False, repr=False, eq=False)
    sizes: Spellings = attrs.field(init=False, repr=False, eq=False)

    @openers.default
    def _openers(self) -> Spellings:
        return _spellings(self.hedges.values())

    @sizes.default
    def _sizes(self) -> Spellings:
        return _spellings([*self.vague.values(), *self.shares.values()])

    def with_rows(self, *rows: Row) -> HedgeTable:
        """A table in which each of *rows* replaces the row of its name, or is added."""
        hedges, vague, ranges, shares, bare = dict(self.hedges), dict(self.vague), dict(self.ranges), dict(self.shares), self.bare
        for row in rows:
            match row:
                case Hedge():
                    hedges[row.name] = row
                case Vague():
                    vague[row.name] = row
                case Range():
                    ranges[row.name] = row
                case Share():
                    shares[row.name] = row
                case Bare():
                    bare = row
        return HedgeTable(hedges, vague, ranges, shares, bare)


@cache
def house_table() -> HedgeTable:
    """The table that ships with the library."""
    return HedgeTable({}, {}).with_rows(*HEDGES, *VAGUE, *RANGES, *SHARES)


def load_table(path: str) -> HedgeTable:
    """The house table with the rows of the TOML file at *path* in place of its own; see `claimcheck.values.hedge_files`.

    Raises ConfigError that names the file and the row, shows the value and says what is accepted.
    """
    from claimcheck.values.hedge_files import loaded  # tomllib is only for those who bring a table

    return loaded(path, house_table())


def hedge_words(table: HedgeTable | None = None) -> dict[str, str]:
    """Every hedge as written before a figure, with the canonical name of its row."""
    return {word: row.name for row in (table or house_table()).hedges.values() for word in row.words}


def size_for(amounts: Interval, table: HedgeTable | None = None) -> str:
    """The plural of a size ("dozens", "thousands") that as it is usually read covers *amounts*, the closest one; ``""`` where none does."""
    lo, hi = amounts.lo, amounts.hi
    fits = [
        (usual.lo, row.name)
        for row in (table or house_table()).vague.values()
        for usual in (row.read()[0],)
        if row.name.endswith("s") and usual.lo is not None and lo is not None and hi is not None and lo in usual and hi in usual
    ]
    return max(fits)[1] if fits else ""


# ---- places ----------------------------------------------------------------------------------------------------------


def last_place(n: Number) -> Number:
    """One unit of the last nonzero digit of *n*: 10 for 30, 10,000 for 710,000, 1/10 for 9.5; 1 for 0.

    A fraction that no decimal writes (1/3) gives the unit of a fraction in words.
    """
    if n == 0:
        return 1
    if isinstance(n, int):
        place = 1
        while n % 10 == 0:
            n, place = n // 10, place * 10
        return place
    places = _decimals(n.denominator)
    if places is None:
        return fraction_unit(n)
    digits, unit = n.numerator * 10**places // n.denominator, Fraction(1, 10**places)
    while digits % 10 == 0:
        digits, unit = digits // 10, unit * 10
    return whole(unit)


def _decimals(denominator: int) -> int | None:
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None


def fraction_unit(n: Number) -> Number:
    """One unit of a fraction told in words: a fifth of its denominator's part, of a fifth for finer ones, and of *n* for smaller ones.

    1/10 for a half and 1/15 for two thirds, so that "nearly half" begins at 45 per cent; 1/25 for nine in ten, 1/50 for one in ten.
    Source: house choice.
    """
    part = max(Fraction(1, n.denominator), Fraction(1, 5))
    return whole((min(part, abs(Fraction(n))) if n else part) / 5)


def cell(n: Number, place: Number | None) -> Interval:
    """The half-open rounding cell of *n* given to *place*; the point *n* when *place* is None, which means exact."""
    if place is None:
        return only(n) if n.__class__ is int else Interval(n, n)
    if n.__class__ is int is place.__class__:
        return in_order(0 if n == 0 else 2 * n - place, 2 * n + place, n < 0, n >= 0, 2)
    # In whole numbers over twice the common denominator: fractions cost ten times as much.
    shared = lcm(n.denominator, place.denominator)
    half, middle = place.numerator * (shared // place.denominator), 2 * n.numerator * (shared // n.denominator)
    return in_order(0 if n == 0 else middle - half, middle + half, n < 0, n >= 0, 2 * shared)


def bare_place(
    n: Number, *, written: str = "", money: bool = False, scaled: bool = False, table: HedgeTable | None = None
) -> Number | None:
    """The place to which a bare figure is taken to be rounded, or None when it is taken as exact.

    Plain digits below 1,000, money in plain digits and figures without two trailing zeros are exact; other plain digits are good to
    their last nonzero place; decimals and scale words (*scaled*: *n* is already multiplied out) to the last written place, which the
    caller passes through *written* ("1.2" of "1.2 million"). Source: the rounding policy of the design page, section 5, whose two
    limits `Bare` holds.
    """
    if scaled or not isinstance(n, int) or "." in written:
        digits = (written or "1").replace(",", "")
        decimals = len(digits.partition(".")[2])
        base = Fraction(digits) if digits.replace(".", "", 1).isdecimal() and digits != "." else Fraction(1)
        scale = abs(Fraction(n)) / base if base and n else Fraction(1)
        return whole(scale / 10**decimals)
    bare = (table or house_table()).bare
    if money or abs(n) < bare.exact_below or n % 10**bare.zeros:
        return None
    return last_place(n)


# ---- amounts ---------------------------------------------------------------------------------------------------------


def bare(stated: Stated, unit: str, counted: str, written: str, place: Number | None) -> Amount:
    """The amount of a figure that no hedge bounds: the rounding cell of its *place*."""
    number = stated.number
    if number is None:
        return hedged(stated, unit=unit, counted=counted, written=written, place=place)
    reading = cell(number, place)
    return _amount(stated, reading, reading, unit, counted, "", written, place)


def hedged(
    stated: Stated,
    hedge: str = "",
    *,
    unit: str = "",
    counted: str = "",
    written: str = "",
    place: Number | None = None,
    last: Number | None = None,
    table: HedgeTable | None = None,
) -> Amount:
    """The amount of a stated number under a hedge.

    *hedge* is a canonical name of the table, a vague size, a share or ``""`` for a bare figure, whose rounding cell *place* gives. *last*
    is the worth of the last place where the digits do not show it (``1.2 million``). A hedge unknown to the table, or one whose bound is
    not that of *stated*, is read by the bound of *stated*.
    """
    number = stated.number
    if not hedge and stated.bound == "=" and number is not None:
        return bare(stated, unit, counted, written, place)
    rows = table or house_table()
    size = (rows.vague.get(hedge) or rows.shares.get(hedge)) if hedge else None
    if size is not None:
        usual, widest = size.read()
    elif number is None or stated.bound == "range":
        usual, widest = _between(stated, rows.ranges.get(hedge))
    else:
        row = rows.hedges.get(hedge) if hedge else None
        if row is None or row.bound != stated.bound:
            row = rows.hedges[_BY_BOUND[stated.bound]] if stated.bound in _BY_BOUND else None
        if row is None:
            reading = cell(number, place)
            return _amount(stated, reading, reading, unit, counted, hedge, written, place)
        floor = None if unit in BELOW_ZERO else 0
        usual, widest = row.read(number, last or _last(number, written, row.name), floor=floor)
        hedge = hedge or row.name
        if not unit and number.__class__ is Fraction and row.name in ("more than", "under") and 0 < number < 1:
            usual = _beyond(number, row.bound)
    return _amount(stated, usual, widest, unit, counted, hedge, written)


def _beyond(n: Fraction, bound: Bound) -> Interval:
    """The usual reading of more or less than a fraction in words: half of what lies beyond it, since the next one may be far (61% is
    "more than half"). Source: house choice."""
    return Interval(n, whole((n + 1) / 2), True, False) if bound == ">" else Interval(whole(n / 2), n, False, True)


def _between(stated: Stated, row: Range | None) -> tuple[Interval, Interval]:
    if row is None or stated.lo is None or stated.hi is None:
        both = Interval(stated.lo, stated.hi)
        return both, both
    return row.read(stated.lo, stated.hi)


def _last(number: Number, written: str, hedge: str) -> Number:
    """One unit of the last place of *number*: that of a fraction in words where *written* is one (``a quarter``, ``¼``)."""
    if isinstance(number, int):
        return last_place(number)
    worded = hedge == "fraction" or (written and "." not in written and not written[-1:].isdecimal())
    return fraction_unit(number) if worded else last_place(number)


def stated_by(bound: Bound, n: Number) -> Stated:
    """*n* as it is stated under *bound*: the side that is not bounded stays empty."""
    if bound in (">", ">="):
        return Stated(bound, n, None)
    if bound in ("<", "<="):
        return Stated(bound, None, n)
    if bound == "range":
        raise ClaimError("a range has two numbers", help="give both: Stated('range', 10, 20)")
    return Stated(bound, n, n)
