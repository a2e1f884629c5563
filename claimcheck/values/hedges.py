"""How wide a hedged figure is read: for every hedge its bound, its usual reading and its widest reading, each with an authority.

The table is data (`HEDGES`, `VAGUE`) and a house can replace it with `HedgeTable.with_rows`. In the formulas *n* is the number as written
and *u* one unit of its last nonzero digit (10 for 30, 10,000 for 710,000), or of the last written place for decimals and scale words.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from collections.abc import Mapping

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.amount import Amount, Bound, Stated
from claimcheck.values.exact import Number, whole
from claimcheck.values.interval import Interval

HALF = Fraction(1, 2)
HOUSE = "house choice"


@attrs.frozen
class Width:
    """One end of a reading: ``times * n + units * u``; *open* leaves the end itself out; *none* is no bound at all."""

    times: Fraction = Fraction(1)
    units: Fraction = Fraction(0)
    open: bool = False
    none: bool = False

    def at(self, n: Number, unit: Number) -> Number | None:
        """The end for the number *n* whose last place is worth *unit*."""
        return None if self.none else whole(Fraction(self.times * n + self.units * unit))


N = Width()
N_OPEN = Width(open=True)
FREE = Width(none=True)
ZERO = Width(Fraction(0))


def _w(times: str = "1", units: str = "0", *, open: bool = False) -> Width:  # noqa: A002
    return Width(Fraction(times), Fraction(units), open)


@attrs.frozen
class Hedge:
    """A hedge: its bound, the ends of its usual and of its widest reading, and what they rest on."""

    name: str
    bound: Bound
    usual: tuple[Width, Width]
    widest: tuple[Width, Width]
    authority: str = HOUSE
    words: tuple[str, ...] = ()

    def read(self, n: Number, unit: Number) -> tuple[Interval, Interval]:
        """The usual and the widest interval for *n*, whose last place is worth *unit*."""
        usual, widest = _interval(self.usual, n, unit), _interval(self.widest, n, unit)
        # Near zero and below it, a multiple of n is narrower than a unit of its last place.
        return usual, widest.hull(usual)


def _interval(ends: tuple[Width, Width], n: Number, unit: Number) -> Interval:
    lo, hi = ends
    low, high = lo.at(n, unit), hi.at(n, unit)
    if low is not None and high is not None and low > high:
        low, high, lo, hi = high, low, hi, lo
    return Interval(low, high, lo.open, hi.open)


# Half a unit of the last place is how editors round (AP and Reuters handbooks: round to the last place you can stand by); the widest
# reading of "about" is a factor of two, beyond which a reader would feel misled.
_ABOUT = ((_w(units="-1/2"), _w(units="1/2")), (_w("1/2"), _w("2")))
_ABOVE = ((N_OPEN, _w(units="1", open=True)), (N_OPEN, FREE))
_AT_LEAST = ((N, _w(units="1", open=True)), (N, FREE))
_NEARLY = ((_w(units="-1/2"), N_OPEN), (_w("3/4"), N))
_UNDER = ((_w(units="-1"), N_OPEN), (ZERO, N_OPEN))
_RATIO = ((_w("9/10"), _w("11/10")), (_w("3/4"), _w("5/4")))

HEDGES: tuple[Hedge, ...] = (
    Hedge("exactly", "=", (N, N), (N, N), "the plain meaning", ("exactly", "precisely")),
    Hedge("about", "~", *_ABOUT, words=("about", "around", "approximately", "circa", "an estimated", "estimated")),
    Hedge("roughly", "~", *_ABOUT, words=("roughly",)),
    Hedge("some", "~", *_ABOUT, words=("some",)),
    Hedge("or so", "~", *_ABOUT, words=("or so",)),
    Hedge("nearly", "<", *_NEARLY, words=("nearly", "almost", "just under", "close to", "just short of")),
    Hedge("under", "<", *_UNDER, "the plain meaning", ("under", "below", "less than", "fewer than")),
    Hedge("up to", "<=", (ZERO, N), (ZERO, N), "the plain meaning", ("up to", "at most", "no more than", "as many as")),
    Hedge("more than", ">", *_ABOVE, "a writer names the last round figure passed", ("more than", "over", "upwards of", "above")),
    Hedge("at least", ">=", *_AT_LEAST, "the plain meaning", ("at least", "no fewer than", "no less than", "or more")),
    Hedge("times", "~", *_RATIO, words=("doubled", "twice", "halved", "times")),
)


@attrs.frozen
class Vague:
    """A size with no number: its order of magnitude as stated, its usual reading and its lowest sense."""

    name: str
    stated: tuple[int, int]
    usual: Interval
    widest: Interval
    authority: str = HOUSE


def _powers(name: str, unit: int, top: int, *, least: int = 2) -> Vague:
    low = least * unit
    return Vague(name, (unit, top), Interval(low, top, False, True), Interval(low, None), "a plural is at least two")


VAGUE: tuple[Vague, ...] = (
    Vague("a couple", (2, 2), Interval(2, 3), Interval(2, 4)),
    Vague("a few", (3, 5), Interval(3, 5), Interval(2, 10)),
    Vague("a handful", (3, 7), Interval(3, 7), Interval(2, 10)),
    Vague("several", (3, 9), Interval(3, 9), Interval(3, 20)),
    Vague("dozens", (24, 100), Interval(24, 100, False, True), Interval(24, None), "a plural is at least two"),
    Vague("scores", (40, 100), Interval(40, 100, False, True), Interval(40, None), "a plural is at least two"),
    _powers("hundreds", 100, 1_000),
    _powers("thousands", 1_000, 10_000),
    _powers("tens of thousands", 10_000, 100_000),
    _powers("hundreds of thousands", 100_000, 10**6),
    _powers("millions", 10**6, 10**8),
    _powers("tens of millions", 10**7, 10**8),
    _powers("hundreds of millions", 10**8, 10**9),
    _powers("billions", 10**9, 10**11),
)


@attrs.frozen
class HedgeTable:
    """Every hedge and vague size by its canonical name; a house replaces rows with `with_rows`."""

    hedges: Mapping[str, Hedge]
    vague: Mapping[str, Vague]

    def with_rows(self, *rows: Hedge | Vague) -> HedgeTable:
        """A table in which each of *rows* replaces the row of its name."""
        hedges, vague = dict(self.hedges), dict(self.vague)
        for row in rows:
            if isinstance(row, Hedge):
                hedges[row.name] = row
            else:
                vague[row.name] = row
        return HedgeTable(hedges, vague)


@cache
def house_table() -> HedgeTable:
    """The table that ships with the library."""
    return HedgeTable({h.name: h for h in HEDGES}, {v.name: v for v in VAGUE})


@cache
def hedge_words() -> dict[str, str]:
    """Every hedge as written, with the canonical name of its row."""
    return {word: hedge.name for hedge in HEDGES for word in hedge.words}


def last_place(n: Number) -> Number:
    """One unit of the last nonzero digit of *n*: 10 for 30, 10,000 for 710,000, 1/10 for 9.5; 1 for 0."""
    place: Number = 1
    if n == 0:
        return 1
    if isinstance(n, Fraction):
        for _ in range(40):
            if n.denominator == 1:
                return whole(Fraction(place))
            n, place = whole(n * 10), Fraction(place) / 10
            if isinstance(n, int):
                return whole(Fraction(place))
        return 1
    while n % 10 == 0:
        n, place = n // 10, place * 10
    return place


def cell(n: Number, place: Number | None) -> Interval:
    """The half-open rounding cell of *n* given to *place*; the point *n* when *place* is None, which means exact."""
    if place is None:
        return Interval(n, n)
    half = Fraction(place) / 2
    if n == 0:
        return Interval(0, whole(half), False, True)
    return Interval(whole(n - half), whole(n + half), n < 0, n > 0)


def bare_place(n: Number, *, written: str = "", money: bool = False, scaled: bool = False) -> Number | None:
    """The place to which a bare figure is taken to be rounded, or None when it is taken as exact.

    Plain digits below 1,000, money in plain digits and figures without two trailing zeros are exact; other plain digits are good to
    their last nonzero place; decimals and scale words (*scaled*: *n* is already multiplied out) to the last written place, which the
    caller passes through *written* ("1.2" of "1.2 million"). Source: the rounding policy of the design page, section 5.
    """
    if scaled or not isinstance(n, int) or "." in written:
        digits = written or "1"
        decimals = len(digits.partition(".")[2])
        base = Fraction(digits.replace(",", "")) if digits.replace(",", "").replace(".", "").isdigit() else Fraction(1)
        scale = Fraction(n) / base if base else Fraction(1)
        return whole(scale / 10**decimals)
    if money or abs(n) < 1000 or n % 100:
        return None
    return last_place(n)


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

    *hedge* is a canonical name of the table, a vague size or ``""`` for a bare figure, whose rounding cell *place* gives. *last* is the
    worth of the last place where the digits do not show it (``1.2 million``). A hedge unknown to the table is read by its bound.
    """
    rows = table or house_table()
    if hedge in rows.vague:
        vague = rows.vague[hedge]
        return Amount(stated, vague.usual, vague.widest, unit, counted, hedge, written)
    if stated.bound == "range" or stated.number is None:
        both = Interval(stated.lo, stated.hi)
        return Amount(stated, both, both, unit, counted, hedge, written)
    number = stated.number
    if stated.bound == "=":
        reading = cell(number, place)
        return Amount(stated, reading, reading, unit, counted, hedge, written, place)
    row = rows.hedges.get(hedge) or rows.hedges[_BY_BOUND[stated.bound]]
    usual, widest = row.read(number, last or last_place(number))
    return Amount(stated, usual, widest, unit, counted, hedge or row.name, written)


_BY_BOUND: Mapping[str, str] = {"~": "about", "<": "under", "<=": "up to", ">": "more than", ">=": "at least"}


def stated_by(bound: Bound, n: Number) -> Stated:
    """*n* as it is stated under *bound*: the side that is not bounded stays empty."""
    if bound in (">", ">="):
        return Stated(bound, n, None)
    if bound in ("<", "<="):
        return Stated(bound, None, n)
    if bound == "range":
        raise ClaimError("a range has two numbers")
    return Stated(bound, n, n)
