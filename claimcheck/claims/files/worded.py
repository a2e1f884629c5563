"""The words that are read as an amount."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import attrs

from claimcheck.claims.written import hand_written
from claimcheck.errors import ClaimcheckError, ClaimFileError
from claimcheck.values.amount import Amount
from claimcheck.values.hedges import hedge_words, house_table
from claimcheck.values.shown import words
from claimcheck.values.units import UnitTable
from claimcheck.values.units import unit as written_unit

_SIGNS = {"dollar": "$", "pound sterling": "£", "euro": "€", "yen": "¥", "rupee": "₹"}


def worded(of: Amount, table: UnitTable, noun: str = "", *, told: str | None = None) -> tuple[str, Amount]:
    """The words that are read as *of*, or those that come nearest to it, and what is read from them.

    *noun* may stand for the counted noun of an amount that has no unit, *told* takes the place of it, ``""`` where none is to be written.
    """
    if told is not None:
        of, noun = attrs.evolve(of, counted=told), told
    read: list[tuple[str, Amount]] = []
    for text in _wordings(of, noun):
        try:
            found = hand_written(text, table)
        except ClaimcheckError:
            continue
        # Words that differ in their rounding alone are narrowed by their neighbours, or their readings are written beside them.
        if attrs.evolve(found, usual=of.usual, widest=of.widest, place=of.place) == of:
            return text, found
        read.append((text, found))
    alike = [pair for pair in read if _measure(pair[1]) == _measure(of)]
    # A reader of prose leaves counts without a unit; written by hand they are counted in persons or vehicles.
    for near in (
        [p for p in alike if p[1].counted == of.counted],
        [p for p in read if not of.unit and p[1].counted in (of.counted, noun) and p[1].unit],
        alike,
    ):
        if near:
            return min(near, key=lambda pair: (pair[1].widest != of.widest, pair[1].stated != of.stated))
    raise ClaimFileError(f"no words are read as {of.stated} {of.unit or 'without a unit'}", name="bad-claim", help="leave the claim out")


def _measure(of: Amount) -> object:
    found = written_unit(of.unit)
    return found.dimension, found.factor, found.offset


def _wordings(of: Amount, counted: str) -> Iterable[str]:
    noun = words(of)
    money = of.unit.partition("/")[0]
    plural = [f"{of.unit}s"] if of.unit and of.unit.isascii() and of.unit.isalpha() and not of.counted else []
    nouns = [
        *plural,
        of.unit[1:] if of.unit.startswith("1/") else noun,
        noun,
        "%" if of.unit == "percent" else of.unit,
        of.unit,
        counted,
        "",
    ]
    hedges = [of.hedge, *(word for word, name in hedge_words().items() if name == of.hedge)]
    figures = [of.written, str(of.stated).lstrip("<>= ").removeprefix("about ")]
    if money in _SIGNS:
        per = of.unit.removeprefix(money)
        signed = [figure if figure.startswith(_SIGNS[money]) else f"{_SIGNS[money]}{figure}" for figure in figures]
        figures = [f"{figure}{per}" for figure in signed] + figures
        nouns = ["", *nouns]
    frames: tuple[str, ...] = (
        "{h} {f} {n}",
        "{f} {n}",
        "between {f} {n}",
        "from {f} {n}",
        "{f} {h} {n}",
        "{h} {n}",
        "{h} of {n}",
        "{f} {n} {h}",
    )
    if of.hedge in house_table().vague:
        frames = ("{h} of {n}", *frames)
    seen: dict[str, None] = {}
    for figure, frame, noun, hedge in product(figures, frames, dict.fromkeys(nouns), dict.fromkeys(hedges)):
        text = " ".join(frame.format(h=hedge, f=figure, n=noun).replace(" %", "%").split())
        seen.setdefault(text)
    return seen
