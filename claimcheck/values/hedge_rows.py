"""The house's own hedge table, as rows: a hedge, the bound it puts on a figure, its usual and its widest reading, and on whose authority.

In the readings *n* is the number as written, *u* one unit of its last nonzero digit (10 for 30, 10,000 for 710,000), or of the last written
place for decimals and scale words; *low* is 0, and no bound below zero or for temperatures. Of a range, *a* and *b* are the two numbers and
*d* half of what lies between them. Authorities:

- Cummins, Sauerland and Solt, "Granularity and scalar implicature in numerical expressions", Linguistics and Philosophy 35 (2012): "more
  than 100" is understood to stay below the next number of the same roundness.
- Williams and Power, "Hedging and rounding in numerical expressions", Pragmatics & Cognition 21 (2013): without a hedge, round numbers are
  read as approximate and others as precise.
- Merriam-Webster's Dictionary of English Usage, "times": "five times more" and "five times as much" are understood alike.

Every width that no one of them gives is a house choice.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from claimcheck.values.amount import Bound
from claimcheck.values.exact import Number, quotient
from claimcheck.values.interval import Interval
from claimcheck.values.widths import fixed, pair

HOUSE = "house choice"
PLAIN = "the plain meaning"
NEXT_ROUND = "Cummins, Sauerland and Solt 2012 for the usual reading; the plain meaning for the widest"
PLURAL = "a plural is at least two; where the usual reading ends: house choice"
HEDGE_LETTERS, RANGE_LETTERS = "n u low", "a b d"


@attrs.frozen
class Hedge:
    """A hedge: its bound, its usual and widest reading in *n*, *u* and *low*, what they rest on, and the words that say it."""

    name: str
    bound: Bound
    usual: str
    widest: str
    authority: str = HOUSE
    words: tuple[str, ...] = ()

    def read(self, n: Number, unit: Number, *, floor: Number | None = 0) -> tuple[Interval, Interval]:
        """The usual and the widest interval for *n*, whose last place is worth *unit*; *floor* None lets it go below zero."""
        return pair(self.usual, self.widest, HEDGE_LETTERS).at(n, unit, floor if n > 0 else None)


@attrs.frozen
class Range:
    """How two numbers are read that stand for a range: readings in *a*, *b* and *d*, half of what lies between them."""

    name: str
    usual: str = "[a, b]"
    widest: str = "[a, b]"
    authority: str = PLAIN
    words: tuple[str, ...] = ()

    def read(self, a: Number, b: Number) -> tuple[Interval, Interval]:
        """The usual and the widest interval from *a* to *b*."""
        return pair(self.usual, self.widest, RANGE_LETTERS).at(a, b, quotient(b - a, 2))


@attrs.frozen
class Vague:
    """A size with no number: its order of magnitude as stated, its usual reading and its lowest and highest sense."""

    name: str
    stated: tuple[int, int]
    usual: str
    widest: str
    authority: str = HOUSE
    words: tuple[str, ...] = ()

    def read(self, times: int = 1) -> tuple[Interval, Interval]:
        """The usual and the widest interval, of *times* as many (``several hundred``)."""
        usual, widest = fixed(self.usual, self.widest)
        if times == 1:
            return usual, widest
        scale = Interval(times, times)
        return usual * scale, widest * scale


@attrs.frozen
class Share:
    """A share of a whole with no number (``most``), as a part of 1: as stated, usual and widest."""

    name: str
    stated: tuple[Number, Number]
    usual: str
    widest: str
    authority: str = HOUSE
    words: tuple[str, ...] = ()

    def read(self) -> tuple[Interval, Interval]:
        """The usual and the widest interval, parts of 1."""
        return fixed(self.usual, self.widest)


@attrs.frozen
class Bare:
    """Which figures in plain digits are exact: those below *exact_below*, and those with fewer than *zeros* zeros at their end."""

    exact_below: int = 1000
    zeros: int = 2
    authority: str = "Williams and Power 2013 that round figures are read as rounded; where they begin: house choice"


Row = Hedge | Range | Vague | Share | Bare


def _powers(name: str, unit: int, top: int, *, least: int = 2) -> Vague:
    return Vague(name, (unit, top), f"[{least * unit}, {top})", f"[{least * unit}, inf)", PLURAL, (name,))


_ABOUT = ("[n - u/2, n + u/2]", "[n/2, 2n]")
_NO_WORDS: tuple[str, ...] = ()

# fmt: off
HEDGES: tuple[Hedge, ...] = (
    Hedge("exactly", "=", "[n, n]", "[n, n]", PLAIN, ("exactly", "precisely", "exact")),
    Hedge("about", "~", *_ABOUT, words=(
        "about", "around", "approximately", "approx.", "approx", "circa", "c.", "ca.", "in the region of", "of the order of",
        "in the order of", "something like", "more or less", "~", "≈",
    )),
    Hedge("roughly", "~", *_ABOUT, words=("roughly", "broadly")),
    Hedge("estimated", "~", *_ABOUT, words=("an estimated", "estimated")),
    Hedge("some", "~", *_ABOUT, words=("some",)),
    Hedge("or so", "~", *_ABOUT, words=_NO_WORDS),
    Hedge("nearly", "<", "[n - u/2, n)", "[3/4 n, n]", words=(
        "nearly", "almost", "close to", "approaching", "nearing", "not quite", "virtually", "practically",
    )),
    Hedge("just under", "<", "[n - u/2, n)", "[3/4 n, n)", words=(
        "just under", "just below", "just short of", "slightly under", "slightly less than", "slightly fewer than", "a little under",
        "a little less than", "just less than", "just shy of", "shy of", "a shade less than", "a shade under", "a touch under",
        "a touch less than", "a fraction under", "a fraction less than", "a whisker under", "fractionally under",
    )),
    Hedge("under", "<", "[n - u, n)", "[low, n)", NEXT_ROUND, ("under", "below", "less than", "fewer than", "lower than", "short of", "<")),
    Hedge("up to", "<=", "[low, n]", "[low, n]", PLAIN, (
        "up to", "at most", "no more than", "not more than", "as many as", "as much as", "a maximum of", "maximum", "not over", "<=", "≤",
    )),
    Hedge("just over", ">", "(n, n + u/2]", "(n, 4/3 n]", words=(
        "just over", "just above", "slightly over", "slightly more than", "a little over", "a little more than", "just more than",
        "a shade over", "a shade more than", "a touch over", "a touch more than", "a fraction over", "a fraction more than",
        "a whisker over", "fractionally over",
    )),
    Hedge("more than", ">", "(n, n + u)", "(n, inf)", NEXT_ROUND, (
        "more than", "over", "above", "upwards of", "upward of", "in excess of", "exceeding", "greater than", "higher than", "larger than",
        "longer than", "north of", "well over", ">",
    )),
    Hedge("at least", ">=", "[n, n + u)", "[n, inf)", NEXT_ROUND, (
        "at least", "no fewer than", "as few as", "no less than", "not less than", "not fewer than", "a minimum of", "minimum", ">=", "≥",
    )),
    # A fraction in words is good to a tenth of its own denominator; see `fraction_unit`.
    Hedge("fraction", "=", "[n - u/2, n + u/2]", "[n - 5/4 u, n + 5/4 u]", words=_NO_WORDS),
    Hedge("times", "=", "[9/10 n, 11/10 n]", "[3/4 n, 5/4 n]", words=_NO_WORDS),
    Hedge("times more", "=", "[9/10 n, 11/10 n]", "[3/4 n, 5/4 n + 5/4]",
          "Merriam-Webster's Dictionary of English Usage for the usual reading; the widest also takes three times more as four times: "
          "house choice", _NO_WORDS),
)

RANGES: tuple[Range, ...] = (
    Range("between", words=("between",)),
    Range("from-to", words=("from",)),
    Range("plus-minus", "[a, b]", "[a - d, b + d]", HOUSE),
)

VAGUE: tuple[Vague, ...] = (
    Vague("a couple", (2, 2), "[2, 3]", "[2, 4]", words=("a couple", "couple")),
    Vague("a few", (3, 5), "[3, 5]", "[2, 10]", words=("a few",)),
    Vague("a handful", (3, 7), "[3, 7]", "[2, 10]", words=("a handful", "handful")),
    Vague("several", (3, 9), "[3, 9]", "[3, 20]", words=("several",)),
    Vague("tens", (10, 100), "[20, 100)", "[20, inf)", PLURAL, ("tens",)),
    Vague("dozens", (24, 100), "[24, 100)", "[24, inf)", PLURAL, ("dozens",)),
    Vague("scores", (40, 100), "[40, 100)", "[40, inf)", PLURAL, ("scores",)),
    _powers("hundreds", 100, 1_000),
    _powers("thousands", 1_000, 10_000),
    _powers("tens of thousands", 10_000, 100_000),
    _powers("hundreds of thousands", 100_000, 10**6),
    _powers("millions", 10**6, 10**8),
    _powers("tens of millions", 10**7, 10**8),
    _powers("hundreds of millions", 10**8, 10**9),
    _powers("billions", 10**9, 10**11),
    _powers("tens of billions", 10**10, 10**11),
    _powers("hundreds of billions", 10**11, 10**12),
    _powers("trillions", 10**12, 10**14),
)

_HALF = Fraction(1, 2)
SHARES: tuple[Share, ...] = (
    Share("most", (_HALF, 1), "(1/2, 1)", "(1/2, 1]", PLAIN, ("most", "the majority", "a majority", "majority")),
    Share("the vast majority", (_HALF, 1), "[3/4, 1)", "(1/2, 1]", HOUSE,
          ("the vast majority", "the overwhelming majority", "a large majority")),
    Share("almost all", (_HALF, 1), "[9/10, 1)", "(1/2, 1]", HOUSE, ("almost all", "nearly all")),
    Share("a minority", (0, _HALF), "(0, 1/2)", "[0, 1/2)", PLAIN, ("a minority", "the minority", "minority")),
)
# fmt: on
