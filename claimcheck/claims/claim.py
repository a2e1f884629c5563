"""A claim: a voice says that a measure had an amount over a scope."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from claimcheck.claims.formula import Expectation, Formula, Operand, formula
from claimcheck.claims.quoting import as_written
from claimcheck.claims.scope import Scope
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.window import Window

Kind: TypeAlias = Literal[
    "count", "measure", "money", "rate", "mean", "median", "capacity", "share", "ratio", "change", "extreme", "rank", "level", "ordinal",
    "duration", "age", "score", "points", "date",
]  # fmt: skip
Modality: TypeAlias = Literal["stated", "forecast", "denied", "conditional"]
Role: TypeAlias = Literal["headline", "standfirst", "body", "caption", "list", "table"]

OUTLET = ""


@attrs.frozen(weakref_slot=False)
class Span:
    """A run of characters of a document: ``text[start:end] == quote``; code points, end excluded.

    *line* and *column* of its start count from 1; 0 where there is no document.
    """

    start: int
    end: int
    quote: str
    line: int = 0
    column: int = 0


@attrs.frozen(order=False, weakref_slot=False)
class Claim:
    """A voice says that a measure had an amount over a scope.

    *id* names its variable and is unique in its ledger. *span* is the figure and *phrase* what a label underlines; both are None for a
    claim written by hand. *voice* is ``""`` for the outlet itself. *extreme* is the grain in days of a record or superlative (1 for a
    deadliest day) and None otherwise. A figure that is not *related* (a calibre, the *one* of "one of the") takes part in no relation.
    *of* is the whole this claim is a part of. *quote* are words of an article that was not read, so that they have no place.
    *reported* are the days of the reports it was given in, where those are told beside the days counted. *source* names the reference
    that it comes from, ``""`` for a claim of the article itself.
    """

    id: str
    amount: Amount
    kind: Kind = "count"
    scope: Scope = Scope()
    voice: str = OUTLET
    modality: Modality = "stated"
    role: Role = "body"
    span: Span | None = None
    phrase: Span | None = None
    quoted: bool = False
    related: bool = True
    extreme: int | None = None
    of: Formula | None = None
    sentence: int = 0
    block: int = 0
    quote: str = ""
    reported: Window | None = None
    source: str = ""

    @property
    def stated(self) -> Stated:
        """The number or numbers as written, with the bound."""
        return self.amount.stated

    @property
    def counted(self) -> str:
        """The counted noun as written."""
        return self.amount.counted

    @property
    def when(self) -> Window | None:
        """The window of days it speaks of."""
        return self.scope.when

    @property
    def said(self) -> str:
        """What a label quotes: the phrase in the text, or hedge, figure and noun of a claim written by hand."""
        if self.phrase is not None or self.quote:
            return self.phrase.quote if self.phrase else self.quote
        return self.amount.written if self.kind == "date" else as_written(self.amount)

    def formula(self) -> Formula:
        """This claim as an operand: its variable in the unit it was written in."""
        return formula(self.id, self.amount)

    def __add__(self, other: Claim | Formula | Operand) -> Formula:
        return self.formula() + other

    def __radd__(self, other: Operand) -> Formula:
        # sum() starts with the plain number 0, which has no unit to agree with.
        return self.formula() if other == 0 else self.formula() + other

    def __sub__(self, other: Claim | Formula | Operand) -> Formula:
        return self.formula() - other

    def __mul__(self, other: Claim | Formula | Operand) -> Formula:
        return self.formula() * other

    __rmul__ = __mul__

    def __le__(self, other: Claim | Formula | Operand) -> Expectation:
        return self.formula() <= other

    def __ge__(self, other: Claim | Formula | Operand) -> Expectation:
        return self.formula() >= other

    def __lt__(self, other: Claim | Formula | Operand) -> Expectation:
        return self.formula() < other

    def __gt__(self, other: Claim | Formula | Operand) -> Expectation:
        return self.formula() > other

    def equals(self, other: Claim | Formula | Operand) -> Expectation:
        """The expectation that this claim and *other* can be equal."""
        return self.formula().equals(other)


Day: TypeAlias = date | str
