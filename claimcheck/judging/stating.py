"""What the rules state of a ledger, and how it is laid before the solver."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.errors import UnitError
from claimcheck.findings.finding import Unchecked
from claimcheck.findings.report import Broken
from claimcheck.findings.strength import system_of
from claimcheck.judging import wording
from claimcheck.rules.rule import Remark, Rule, Statement
from claimcheck.solver.relation import Relation
from claimcheck.solver.system import System
from claimcheck.values.interval import Interval
from claimcheck.values.units import unit

Reading: TypeAlias = Literal["widest", "usual"]


class Stated(NamedTuple):
    """A statement with the rule that made it and its name in the solver."""

    name: str
    rule: Rule
    statement: Statement


class Stage(NamedTuple):
    """What is laid before the solver: a reading of the amounts, with or without the assumed ties."""

    reading: Reading
    assumed: bool


# From what cannot be argued with to what can: a conflict is told at the first stage that shows it.
STAGES = (Stage("widest", False), Stage("usual", False), Stage("widest", True), Stage("usual", True))


class Collected(NamedTuple):
    """What the rules made of a ledger: statements, remarks, rules that broke, and what could not be tested."""

    stated: list[Stated]
    remarks: list[tuple[Rule, Remark]]
    broken: tuple[Broken, ...]
    unchecked: tuple[Unchecked, ...]


def collect(ledger: Ledger, rules: Iterable[Rule]) -> Collected:
    """What every rule states and remarks of *ledger*; a rule that raises is told as broken and keeps nothing back from the others.

    A story also counts in what is no unit (innings, degrees of no scale). A rule that meets such a figure is asked again without the
    links of those figures, which are told as unchecked.
    """
    stated: list[Stated] = []
    remarks: list[tuple[Rule, Remark]] = []
    broken: list[Broken] = []
    unchecked: list[Unchecked] = []
    for rule in rules:
        found, error = _told(rule, ledger)
        if isinstance(error, UnitError) and ledger.origin == "text":
            known, lost = _of_known_units(ledger)
            found, again = _told(rule, known)
            unchecked += [Unchecked(rule.name, f"{wording.quotes(claims)}: {error.message}", wording.labels_of(claims)) for claims in lost]
            error = again
        if error is not None:
            broken.append(Broken(rule.name, f"{type(error).__name__}: {error}"))
            if not isinstance(error, UnitError):
                continue
        remarks += [(rule, told) for told in found if isinstance(told, Remark)]
        stated += [Stated(f"{rule.name}#{n}", rule, told) for n, told in enumerate(found) if isinstance(told, Statement)]
    return Collected(stated, remarks, tuple(broken), tuple(unchecked))


def _told(rule: Rule, ledger: Ledger) -> tuple[list[Statement | Remark], Exception | None]:
    """What *rule* tells of *ledger* until it is through or raises, and what it raised."""
    found: list[Statement | Remark] = []
    try:
        for told in rule(ledger):
            found.append(told)
    except Exception as error:  # noqa: BLE001 - an outsider's rule must not take the report with it
        return found, error
    return found, None


def _of_known_units(ledger: Ledger) -> tuple[Ledger, list[list[Claim]]]:
    """*ledger* with every figure of an unknown unit left out of all relations, and the figures of each link that is lost by it."""
    strange = {claim.id for claim in ledger.claims if not _is_known(claim)}
    claims = tuple(attrs.evolve(c, related=False) if c.id in strange else c for c in ledger.claims)
    lost = [link for link in ledger.links if not strange.isdisjoint(link.claims)]
    kept = tuple(link for link in ledger.links if strange.isdisjoint(link.claims))
    facts = tuple(fact for fact in ledger.facts if fact.about not in strange)
    return attrs.evolve(ledger, claims=claims, links=kept, facts=facts), [[ledger.claim(name) for name in link.claims] for link in lost]


def _is_known(claim: Claim) -> bool:
    try:
        unit(claim.amount.unit)
    except UnitError:
        return False
    return True


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
