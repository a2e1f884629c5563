"""The amount that a figure tells: how wide it is read, in what unit, and how far its label reaches."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.reading.figures import Figure
from claimcheck.values.amount import Amount
from claimcheck.values.exact import Number, exact
from claimcheck.values.hedges import bare, bare_place, hedged


def amount_of(figure: Figure, written: str) -> Amount:
    """The amount of *figure*, whose characters are *written*."""
    hedge, unit = figure.hedge, figure.unit
    if not hedge and figure.kind == "share":
        hedge = _width(figure)
    if figure.per and figure.per != "each":
        unit = f"{unit}/{figure.per}"
    stated = figure.stated
    if stated.bound == "=" and not hedge:
        return bare(stated, unit, figure.counted, written, _place(figure))
    last = None if figure.style == "digits" else _last(figure)
    place = _place(figure) if stated.bound == "=" else None  # a bound has no rounding cell
    return hedged(stated, hedge, unit=unit, counted=figure.counted, written=written, place=place, last=last)


_PER_CENT = re.compile(r"[\s-]*(?:%|per[ -]?cent\b|pc\b|pct\b)", re.IGNORECASE)


def label_end(text: str, figure: Figure) -> int:
    """Where the label of a share ends: it is underlined without what it is of, which has a label of its own."""
    unit = _PER_CENT.match(text, figure.end) if figure.unit == "percent" else None
    return min(figure.phrase_end, unit.end()) if unit else figure.end


def _width(figure: Figure) -> str:
    """The row of the hedge table that gives a bare word its width: a third and one in five are rounded as they are said."""
    rounded = figure.kind == "share" and not figure.unit and figure.stated.number is not None and not _out_of(figure)
    return "fraction" if rounded else ""


_OUT_OF = re.compile(r"[ ](1[0,]+)$")


def _out_of(figure: Figure) -> int:
    """The hundred or thousand of *24 in 100*, *8 out of every 1,000*, which is as fine as a per cent; else 0."""
    found = _OUT_OF.search(figure.digits) if figure.kind == "share" and figure.style == "digits" else None
    many = int(found[1].replace(",", "")) if found else 0
    return many if many >= _HUNDRED else 0


_HUNDRED = 100


_EXACT = frozenset(("ordinal", "score", "age"))
_DOZEN = 12


def _last(figure: Figure) -> Number | None:
    """The worth of the last place where the digits do not show it; of dozens half of one, which is a number people use."""
    if figure.last_place == _DOZEN and figure.style == "words":
        return _DOZEN // 2
    return figure.last_place if figure.style in ("scale", "decimal", "mixed") else None


def _place(figure: Figure) -> Number | None:
    """The place to which a bare figure is taken to be rounded, None for one that is exact (see `bare_place`)."""
    number = figure.stated.number
    if figure.kind == "share" and (many := _out_of(figure)):
        return exact(Fraction(1, many))
    if figure.unit == "percent" and figure.style == "words" and isinstance(number, int):
        return 1  # sixty-two per cent is as round as 62%
    if number is None or figure.kind in _EXACT or figure.style == "words" or (figure.kind == "share" and figure.unit != "percent"):
        return None
    if figure.style == "scale" and figure.digits[-1:] == "0" and figure.digits[-2:] != "00":
        return exact(figure.last_place / Fraction(10))  # "90 million" is good to a million, "500 million" to a hundred
    if figure.style != "digits":
        return figure.last_place
    if figure.unit == "percent":
        return 1  # the last written place: 40% is 39.5 to 40.5
    return bare_place(number, money=figure.kind == "money")
