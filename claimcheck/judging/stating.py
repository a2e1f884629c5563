"""What the rules state of a ledger, and how it is laid before the solver."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from claimcheck.claims.ledger import Ledger
from claimcheck.errors import UnitError
from claimcheck.findings.report import Broken
from claimcheck.findings.strength import system_of
from claimcheck.rules.rule import Remark, Rule, Statement
from claimcheck.solver.relation import Relation
from claimcheck.solver.system import System
from claimcheck.values.interval import Interval

Reading: TypeAlias = Literal["widest", "usual"]


@attrs.frozen
class Stated:
    """A statement with the rule that made it and its name in the solver."""

    name: str
    rule: Rule
    statement: Statement


@attrs.frozen
class Stage:
    """What is laid before the solver: a reading of the amounts, with or without the assumed ties."""

    reading: Reading
    assumed: bool


# From what cannot be argued with to what can: a conflict is told at the first stage that shows it.
STAGES = (Stage("widest", False), Stage("usual", False), Stage("widest", True), Stage("usual", True))


def collect(ledger: Ledger, rules: Iterable[Rule]) -> tuple[list[Stated], list[tuple[Rule, Remark]], tuple[Broken, ...]]:
    """What every rule states and remarks of *ledger*; a rule that raises is told as broken and keeps nothing back from the others."""
    stated: list[Stated] = []
    remarks: list[tuple[Rule, Remark]] = []
    broken: list[Broken] = []
    for rule in rules:
        found: list[Statement | Remark] = []
        try:
            for told in rule(ledger):
                found.append(told)
        except UnitError as error:
            # A story also counts in what is no unit (nights, points): such figures are not reckoned with, which is no fault of the rule.
            if ledger.origin != "text":
                broken.append(Broken(rule.name, f"{type(error).__name__}: {error}"))
        except Exception as error:  # noqa: BLE001 - an outsider's rule must not take the report with it
            broken.append(Broken(rule.name, f"{type(error).__name__}: {error}"))
            continue
        remarks += [(rule, told) for told in found if isinstance(told, Remark)]
        stated += [Stated(f"{rule.name}#{n}", rule, told) for n, told in enumerate(found) if isinstance(told, Statement)]
    return stated, remarks, tuple(broken)


def system(ledger: Ledger, stated: Iterable[Stated], stage: Stage) -> System:
    """The solver's system of *stated* at *stage*: one bound per claim that is spoken of, one relation per statement."""
    chosen = [s for s in stated if stage.assumed or not s.statement.assumptions]
    spoken = {name for s in chosen for row in s.statement.comparisons for name in row.variables}
    relations = (Relation(s.name, s.statement.comparisons, tuple(f"assuming {a}" for a in s.statement.assumptions)) for s in chosen)
    laid = system_of([c for c in ledger.claims if c.id in spoken], relations, stage.reading)
    return attrs.evolve(laid, whole=laid.whole - {b.variable for b in laid.bounds if _is_wide(b.interval)})


def _is_wide(interval: Interval) -> bool:
    return interval.lo is not None and interval.hi is not None and interval.hi - interval.lo > _WIDE


_WIDE = 100  # where a reading holds so many whole numbers, that it holds whole ones only decides nothing and costs a search
