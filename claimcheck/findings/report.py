"""The report of one check: findings, held, unchecked and unread, and how much of the text they cover."""

from __future__ import annotations

from typing import Any

import attrs

from claimcheck.claims.ledger import Ledger
from claimcheck.errors import ConfigError
from claimcheck.findings.finding import LEVELS, Finding, Held, Unchecked

FAIL_ON = ("note", "warning", "error", "never")


@attrs.frozen
class Coverage:
    """How many figures were read into claims, passed as no quantity, left unread, and how many claims no relation touched."""

    claims: int
    passed: int
    unread: int
    untested: int


@attrs.frozen
class Broken:
    """A rule that failed on this ledger: what it raised; a report with one is never ok."""

    rule: str
    why: str


@attrs.frozen
class Source:
    """The text that was checked: its path (``""`` for text from memory), format, encoding, and publication day with where it came from.

    *fields* are the runs of the text that stand in a part of a story given in parts: start, end, name of the part, where it starts there.
    """

    path: str = ""
    text: str = ""
    format: str = "text"
    encoding: str = "utf-8"
    published: str = ""
    published_from: str = ""
    fields: tuple[tuple[int, int, str, int], ...] = ()

    def field(self, offset: int) -> tuple[str, int] | None:
        """The part of the story that *offset* lies in and the offset there; None for a story that was given as one text."""
        return next(((name, at + offset - start) for start, end, name, at in self.fields if start <= offset < end), None)


@attrs.frozen
class Report:
    """Everything one check has to say; values only, nothing is recomputed. Findings stand worst first, then by place."""

    findings: tuple[Finding, ...] = ()
    held: tuple[Held, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    broken: tuple[Broken, ...] = ()
    ledger: Ledger = Ledger()
    source: Source = Source()
    coverage: Coverage = Coverage(0, 0, 0, 0)

    @property
    def unread(self) -> tuple[Any, ...]:
        """The figures that were seen but not understood, with their places and the reason."""
        return self.ledger.unread

    @property
    def ok(self) -> bool:
        """True when nothing stands at warning or above and no rule broke."""
        return self.exit_code() == 0

    def count(self, level: str) -> int:
        """How many findings stand at *level*."""
        return sum(f.level == level for f in self.findings)

    def exit_code(self, fail_on: str = "warning") -> int:
        """0 when no finding stands at *fail_on* (note, warning, error or never) or above, else 1; 2 when a rule broke."""
        if fail_on not in FAIL_ON:
            raise ConfigError(f"--fail-on: no level {fail_on!r}", help="one of " + ", ".join(FAIL_ON))
        if self.broken:
            return 2
        reach = () if fail_on == "never" else tuple(level for level in LEVELS if FAIL_ON.index(level) >= FAIL_ON.index(fail_on))
        return int(any(f.level in reach for f in self.findings))

    def render(self, form: str = "text", *, width: int = 100, color: bool = False) -> str:
        """The report as ``text`` or ``json``; *width* and *color* are for text."""
        from claimcheck.render.report import render

        return render(self, form, width=width, color=color)

    def to_json(self) -> str:
        """The report as JSON text; numbers of claims travel as strings."""
        return self.render("json")

    def to_records(self) -> list[dict[str, str]]:
        """One flat record per finding, ready for a table."""
        return [
            {"rule": f.rule, "family": f.family, "level": f.level, "message": f.message, "reckoning": "; ".join(f.reckoning)}
            for f in self.findings
        ]

    def __str__(self) -> str:
        return self.render("text")
