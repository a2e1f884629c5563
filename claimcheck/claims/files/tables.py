"""A table of daily and running figures as a reference: its rows become claims only for the days and windows that a ledger asks for."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim, Day
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.references import KINDS
from claimcheck.claims.reports import Covers, counted, dated
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.errors import ClaimcheckError, ClaimFileError
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import Number, exact
from claimcheck.values.hedges import last_place
from claimcheck.values.interval import Interval
from claimcheck.values.window import DAY, Window, as_day, day

# House choice: from 1,000 on a total of no more than two figures and zeros is a hedge ("about 11,000"), and so is what is taken from it.
_ROUND = 100
_MONTH = timedelta(days=31)


class Row(NamedTuple):
    """One day: the *day* counted, the day *reported*, what the day added and the total with it, each where it is given."""

    day: date
    reported: date
    daily: Number | None
    total: Number | None


@attrs.define(frozen=True, slots=False)
class Table:
    """Daily and running figures of one thing, by the day counted; a day that the file has twice is left out.

    *name* is what findings call it; *scope* says what it counts (without days), *voice* who says so, ``""`` for the table itself. Figures
    of days before *firm_from* decide no record, nor do those taken from totals of one or two figures and zeros (11,000).
    """

    name: str
    rows: tuple[Row, ...]
    scope: Scope = Scope()
    voice: str = ""
    firm_from: date | None = None

    @property
    def label(self) -> str:
        """Who speaks: its voice, or the table itself."""
        return self.voice or f"the reference {self.name}"

    @cached_property
    def place(self) -> Number:
        """The finest place that its figures are given to."""
        numbers = [n for row in self.rows for n in (row.daily, row.total) if n]
        return min((last_place(n) for n in numbers), default=1)

    @cached_property
    def by_day(self) -> dict[date, Row]:
        """Each row by the day it counts."""
        return {row.day: row for row in self.rows}

    @cached_property
    def hedged(self) -> frozenset[date]:
        """The days whose figures decide no record."""
        found = set()
        for before, row in zip((None, *self.rows), self.rows, strict=False):
            early = self.firm_from is not None and row.day < self.firm_from
            if early or _is_rough(row) or (before is not None and _is_rough(before)):
                found.add(row.day)
        return frozenset(found)

    def answers(self, ledger: Ledger) -> tuple[Claim, ...]:
        """What the table says of the days and windows that claims of *ledger* speak of, and the highest day before each record.

        Reports that came out after *ledger* was published are left out: it could not know them.
        """
        rows = [r for r in self.rows if ledger.published is None or r.reported <= ledger.published]
        found: dict[str, Claim] = {}
        for claim in ledger.claims:
            if claim.when is not None and not claim.source and claim.related and claim.modality == "stated" and claim.kind in KINDS:
                for answer in self._answers(claim, rows):
                    found.setdefault(answer.id, answer)
        return tuple(found.values())

    def _answers(self, claim: Claim, rows: Sequence[Row]) -> Iterator[Claim]:
        when = claim.when
        if when is None or when.loose or (claim.extreme is not None and claim.extreme != 1):
            return
        if claim.kind == "extreme":
            yield from self._highest(claim, when, rows)
        elif when.days is None:
            yield from self._total(claim, when, rows)
        else:
            yield from self._sum(claim, when, rows)
            if claim.extreme is not None:
                yield from self._highest(claim, Window(None, when.start), rows, before=True)

    def _sum(self, claim: Claim, when: Window, rows: Sequence[Row]) -> Iterator[Claim]:
        if when.start is None or when.end is None or not rows or not (rows[0].day <= when.start and when.end <= rows[-1].day + DAY):
            return
        days = [self.by_day.get(when.start + timedelta(days=n)) for n in range((when.end - when.start).days)]
        given = [row for row in days if row is not None and row.daily is not None]
        if len(given) == len(days):
            number = exact(sum((Fraction(row.daily) for row in given if row.daily is not None), Fraction(0)))
            yield self._claim(claim, number, when, Window(given[0].reported, given[-1].reported + DAY), terms=len(given))

    def _highest(self, claim: Claim, when: Window, rows: Sequence[Row], *, before: bool = False) -> Iterator[Claim]:
        inside = [
            row for row in rows
            if row.daily is not None and row.day not in self.hedged
            and (when.start is None or when.start <= row.day) and (when.end is None or row.day < when.end)
        ]  # fmt: skip
        if inside:
            top = max(inside, key=lambda row: (row.daily or 0, -row.day.toordinal()))
            number, told = top.daily or 0, "" if before else f"the highest of {when}"
            made = self._claim(claim, number, day(top.day), day(top.reported), told=told)
            yield made if before else attrs.evolve(made, kind="extreme", extreme=1, scope=attrs.evolve(made.scope, when=when))

    def _total(self, claim: Claim, when: Window, rows: Sequence[Row]) -> Iterator[Claim]:
        """The last total up to the end of *when*, where that begins about when the table does, or its start is not given."""
        if when.end is None or not rows or (when.start is not None and abs(when.start - rows[0].day) > _MONTH):
            return
        latest = next((row for row in reversed(rows) if row.total is not None and row.day < when.end), None)
        if latest is not None and latest.total is not None:
            until = attrs.evolve(when, end=latest.day + DAY, end_from=None)
            yield self._claim(claim, latest.total, until, day(latest.reported))

    def _claim(self, of: Claim, number: Number, when: Window, reported: Window, *, terms: int = 1, told: str = "") -> Claim:
        half = Fraction(self.place) * terms / 2 if self.place > 1 else Fraction(0)
        reading = Interval(exact(number - half), exact(number + half), False, half > 0)
        amount = Amount(Stated("=", number, number), reading, reading, unit=of.amount.unit, written=f"{number:,}", place=None)
        made = Claim(
            id=f"{self.name}: {when}{f', {told}' if told else ''}",
            amount=amount,
            scope=attrs.evolve(self.scope, when=when),
            voice=self.label,
            role="table",
            quoted=True,
            reported=reported,
            source=self.name,
        )
        return attrs.evolve(made, quote=f"{number:,} {dated(made)}{f', {told}' if told else ''}")


def _is_rough(row: Row) -> bool:
    return row.total is not None and row.total >= 1000 and row.total < _ROUND * Fraction(last_place(row.total))


def table_of(
    text: str,
    *,
    name: str,
    day: str = "",
    daily: str = "",
    total: str = "",
    covers: Covers = "same-day",
    counts: str = "",
    where: str = "",
    by: str = "",
    firm_from: Day | None = None,
) -> Table:
    """The table that the CSV *text* writes, one row a day.

    *day*, *daily* and *total* name its columns: the day of the report, what it adds and the total with it; without *day* the first
    column whose name holds "date". With no *daily*, totals of days in a row give it. *covers* says which day a report counts; *counts* what
    is counted, in words (``Russian soldiers lost``). Raises ClaimFileError for a column that is not there, or a cell that is no day or
    number.
    """
    lines = list(csv.reader(io.StringIO(text, newline="")))
    header = [cell.strip() for cell in lines[0]] if lines else []
    day = day or next((column for column in header if "date" in column.lower()), "")
    for option, column in (("day", day), ("daily", daily), ("total", total)):
        if column not in header and (column or option == "day"):
            message = f"{name} has no column {column!r}" if column else f"{name} has no column of dates"
            raise ClaimFileError(message, name="bad-table", help=f"the columns are {', '.join(header)}", path=name, line=1, column=1)
    if not daily and not total:
        raise ClaimFileError(f"no figures of {name} are named", name="bad-table", help="give daily or total, a column of it", path=name)
    counted(Window(None, None), covers)  # refuses a word that is neither, also for a table without rows
    rows: dict[date, Row] = {}
    twice: set[date] = set()
    for number, cells in enumerate(lines[1:], 2):
        if any(cell.strip() for cell in cells):
            row = _row(dict(zip(header, cells, strict=False)), (day, daily, total), covers, f"{name}:{number}")
            if row.day in rows:
                twice.add(row.day)
            rows[row.day] = row
    ordered = [rows[at] for at in sorted(rows) if at not in twice]
    scope = counted_words(counts, where)
    return Table(name, tuple(ordered if daily else _differences(ordered)), scope, by, as_day(firm_from) if firm_from else None)


def _row(cells: dict[str, str], columns: tuple[str, str, str], covers: Covers, place: str) -> Row:
    try:
        reported = as_day(cells.get(columns[0], "").strip())
        figures = [_number(cells.get(column, "")) if column else None for column in columns[1:]]
    except ClaimcheckError as error:
        raise ClaimFileError(f"{place}: {error.message}", name="bad-table", help=error.help, path=place.rpartition(":")[0]) from None
    when = counted(day(reported), covers)
    assert when.start is not None
    return Row(when.start, reported, figures[0], figures[1])


def _number(cell: str) -> Number | None:
    text = cell.strip().replace(",", "")
    return exact(text) if text else None


def _differences(rows: Sequence[Row]) -> Iterator[Row]:
    """*rows* with what each adds to the total of the day before, where that day is there."""
    if rows:
        yield rows[0]
    for before, row in pairwise(rows):
        known = before.total is not None and row.total is not None and row.day - before.day == DAY
        yield row._replace(daily=exact((row.total or 0) - (before.total or 0))) if known else row


def counted_words(counts: str, where: str = "") -> Scope:
    """What ``Russian soldiers lost`` counts: the group, the noun and the state."""
    known = taxonomy()
    words = counts.lower().split()
    at = next((i for i in range(len(words)) if known.state(" ".join(words[i:]))), len(words))
    what, before = known.state(" ".join(words[at:])) if at < len(words) else "", words[:at]
    cut = next((i for i in range(len(before)) if known.noun(" ".join(before[i:])) in known.noun_of), max(0, len(before) - 1))
    noun = known.noun(" ".join(before[cut:])) if before else ""
    return Scope(noun, " ".join(before[:cut]), what, where.lower())
