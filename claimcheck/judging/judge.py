"""Ledger to findings: every rule's statements go to one solver, in four stages from the widest readings to the usual ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.naming import named
from claimcheck.findings.finding import LEVELS, Finding, Held, Level, Unchecked
from claimcheck.findings.report import Coverage, Report, Source
from claimcheck.judging import wording
from claimcheck.judging.among_many import among_many
from claimcheck.judging.doubt import settled
from claimcheck.judging.stating import STAGES, Stage, Stated, collect, system
from claimcheck.rules.rule import Remark, Rule
from claimcheck.solver.conflict import Conflict, conflicts, first_conflict
from claimcheck.solver.decide import decide
from claimcheck.solver.relation import Relation
from claimcheck.solver.system import System

BUDGET = 60


class Case(NamedTuple):
    """Statements and claims that cannot all hold, the conflicts among them, and the stage that shows it."""

    stage: Stage
    system: System
    stated: tuple[Stated, ...]
    claims: tuple[Claim, ...]
    conflicts: tuple[Conflict, ...]

    @property
    def assumptions(self) -> tuple[str, ...]:
        """What the statements assume, each once."""
        return tuple(dict.fromkeys(a for s in self.stated for a in s.statement.assumptions))

    @property
    def rules(self) -> list[str]:
        """The names of the rules that speak, in order."""
        return [s.rule.name for s in self.stated]

    @property
    def voices(self) -> tuple[str, ...]:
        """The named sources among the claims, each once."""
        return tuple(sorted({named(c.voice) for c in self.claims} - {""}))


def judge(ledger: Ledger, rules: Sequence[Rule], source: Source | None = None) -> Report:
    """The report on *ledger*: findings worst first, then by place; what held; rules that broke; how much was covered."""
    ledger, doubted = settled(ledger, rules)
    collected = collect(ledger, rules)
    stated, remarks = among_many(ledger, collected.stated, collected.remarks)
    cases, failed, spent = _cases(ledger, stated)
    findings: list[Finding] = []
    held: list[Held] = []
    for case in cases:
        level = _level(case)
        if level is None:
            held.append(wording.sources_differ(case.stated[0], case.claims))
            continue
        made = wording.finding(ledger, case.stated, case.claims, case.conflicts, case.system, level, _why(case))
        cause = _cause(findings, made, chained=len(case.stated) > 1)
        if cause is None:
            findings.append(made)
        else:
            told = findings[cause]
            line = "; ".join(made.reckoning) if len(case.stated) > 1 else made.message
            findings[cause] = told if line in (told.message, *told.also) else attrs.evolve(told, also=(*told.also, line))
    findings += [wording.remark(rule, told, _remark_level(told)) for rule, told in remarks]
    held += _held(ledger, [s for s in stated if s.name not in failed])
    touched = {claim.id for s in stated for claim, _ in s.statement.labels}
    touched |= {claim.id for _, told in remarks for claim, _ in told.labels}
    return Report(
        findings=tuple(sorted(findings, key=_place)),
        held=tuple(held),
        unchecked=(*(_undecided(stated) if spent else ()), *doubted, *collected.unchecked, *_untied(ledger, touched)),
        broken=collected.broken,
        ledger=ledger,
        source=source or Source(),
        coverage=Coverage(len(ledger.claims), len(ledger.passed), len(ledger.unread), sum(c.id not in touched for c in ledger.claims)),
    )


def _cases(ledger: Ledger, stated: list[Stated]) -> tuple[list[Case], set[str], bool]:
    """Every conflict of every stage, those of one set of statements together, each told once; the statements that failed in any; and
    whether a budget ran out."""
    if decide(system(ledger, stated, STAGES[-1])).status == "consistent":
        return [], set(), False
    cases: list[Case] = []
    failed: set[str] = set()
    spent = False
    for stage in STAGES:
        laid = system(ledger, stated, stage)
        found, complete = _found(laid, {s.name for s in stated if s.statement.group})
        spent = spent or not complete
        for case in _grouped(ledger, stated, stage, laid, found):
            new = not any(_tells(told, case) for told in cases)
            if new:
                cases.append(case)
            # A statement that fails by itself does not hold, told or not; a link in a chain that is not told may well.
            if new or len(case.stated) == 1:
                failed.update(s.name for s in case.stated)
    return cases, failed, spent


def _found(laid: System, ties: set[str]) -> tuple[list[Conflict], bool]:
    """The conflicts of *laid*, and whether every other one stands on a statement that one of them stands on too.

    Six mentions of one figure make six copies of each of its conflicts, and each leads further along every chain: where the budget does
    not reach all of them, cause by cause is told. First the statements that fail by themselves, then, without those, one conflict after
    the other, of which the statements are taken out (of *ties* last: they only join the copies).
    """
    # What one check costs grows with the ledger; what all of them may cost does not.
    budget = max(20, min(BUDGET, 40_000 // (1 + len(laid.members))))
    enumerated = conflicts(laid, budget=budget)
    if enumerated.complete:
        return list(enumerated.found), True
    found = [one for relation in laid.relations for one in conflicts(_alone(laid, relation), budget=budget).found]
    relations = {r.name for r in laid.relations}
    for _ in range(len(relations)):
        spoken = [relations.intersection(c.members) for c in found]
        out = {name for names in spoken for name in (names - ties or names)}
        rest = _only(laid, tuple(r for r in laid.relations if r.name not in out))
        further = first_conflict(rest, budget=budget)
        if further is None:
            return found, decide(rest).status == "consistent"
        found.append(further)
    return found, False


def _alone(laid: System, relation: Relation) -> System:
    """*relation* with the bounds of what it speaks of."""
    spoken = {name for row in relation.comparisons for name in row.variables}
    bounds = tuple(b for b in laid.bounds if b.variable in spoken)
    return System(bounds, (relation,), laid.whole & spoken, laid.background & {b.name for b in bounds})


def _only(laid: System, relations: tuple[Relation, ...]) -> System:
    return System(laid.bounds, relations, laid.whole, laid.background)


def _grouped(ledger: Ledger, stated: list[Stated], stage: Stage, laid: System, found: Iterable[Conflict]) -> list[Case]:
    """The conflicts of one stage by the statements they stand on: the fewest statements and claims first, then by place."""
    by_name = {s.name: s for s in stated}
    groups: dict[tuple[frozenset[str], frozenset[str]], list[tuple[Conflict, dict[str, Claim]]]] = {}
    for conflict in found:
        names = frozenset(m for m in conflict.members if m in by_name)
        spoken = {m: ledger.by_id[m] for m in conflict.members if m in ledger.by_id}
        # Whole numbers can make the conflict by themselves (9.3 sessions), with no bound of theirs in it: all that is tied takes part.
        if len(spoken) < 2 or (len(names) == 1 and any(_multiplies(by_name[name]) for name in names)):
            spoken |= {claim.id: claim for name in names for claim, _ in by_name[name].statement.labels}
        # What one voice makes is told apart from what it takes two for.
        voices = _voices(spoken)
        joined = {v for key, told in groups.items() if key == (names, frozenset()) for _, c in told for v in _voices(c)}
        key = (names, frozenset[str]() if len(voices | joined) <= 1 else voices)
        groups.setdefault(key, []).append((conflict, spoken))
    cases = []
    for (names, _), group in groups.items():
        claims = tuple(sorted({n: c for _, spoken in group for n, c in spoken.items()}.values(), key=_where))
        statements = sorted((by_name[n] for n in names), key=lambda s: (s.rule.name, s.statement.broken, s.name))
        cases.append(Case(stage, laid, tuple(statements), claims, tuple(conflict for conflict, _ in group)))
    return sorted(cases, key=lambda case: (len(case.stated), len(case.claims), [_where(c) for c in case.claims], case.rules))


def _multiplies(stated: Stated) -> bool:
    """True when *stated* sets one product of claims against something, and says nothing else."""
    rows = stated.statement.comparisons
    return len(rows) == 1 and any(len(monomial) > 1 for side in (rows[0].left, rows[0].right) for monomial, _ in side.terms)


def _voices(claims: Mapping[str, Claim]) -> frozenset[str]:
    return frozenset(named(claim.voice) for claim in claims.values()) - {""}


def _tells(told: Case, case: Case) -> bool:
    """True when *told* says what *case* would: the same claims, or as a finding the same statements about some of them."""
    ours, theirs = {c.id for c in told.claims}, {c.id for c in case.claims}
    fewer = {s.name for s in told.stated} <= {s.name for s in case.stated}
    level, other = _level(told), _level(case)
    if level is None:
        return ours == theirs
    # What its author caps to a note does not stand for what is an error by itself.
    higher = other is not None and LEVELS.index(other) < LEVELS.index(level)
    return not higher and (ours == theirs or (fewer and bool(ours & theirs)))


def _where(claim: Claim) -> tuple[int, str]:
    return (claim.span.start if claim.span else -1), claim.id


def _level(case: Case) -> Level | None:
    """The level of a case, or None where only two named sources differ."""
    if len(case.voices) > 1:
        return None
    level: Level = "note" if len(case.assumptions) > 1 else "error" if case.stage == STAGES[0] else "warning"
    caps = [s.statement.at_most for s in case.stated if s.statement.at_most is not None]
    return max((level, *caps), key=LEVELS.index)


def _remark_level(told: Remark) -> Level:
    """error where every reading fails and one voice speaks, warning where the usual ones do or an assumption is needed, else note."""
    voices = {named(claim.voice) for claim, _ in told.labels} - {""}
    if told.fails == "none" or len(told.assumptions) > 1:
        return "note"
    return "error" if told.fails == "all" and not told.assumptions and len(voices) <= 1 else "warning"


def _why(case: Case) -> str:
    if case.stage == STAGES[0]:
        return "error: even the widest readings of the words cannot all hold"
    reasons = []
    if case.stage.reading == "usual":
        reasons.append("the usual readings cannot all hold, wider ones could")
    if case.assumptions:
        reasons.append("it rests on an assumption" if len(case.assumptions) == 1 else "it rests on more than one assumption")
    return f"{_level(case) or 'held'}, not error: {' and '.join(reasons)}"


def _cause(told: Sequence[Finding], made: Finding, *, chained: bool) -> int | None:
    """Which finding already told *made* is a consequence of, if any.

    It is one of no lower level that either puts the blame on the same figure and mends it with the same value, or stands on a figure
    in a chain of several relations that *made* only leads further.
    """
    claims = {label.claim for label in made.labels}
    for i, finding in enumerate(told):
        if LEVELS.index(finding.level) > LEVELS.index(made.level) or not finding.repairs:
            continue
        first, suspects = finding.repairs[0], {repair.claim for repair in finding.repairs if repair.claim}
        alike = bool(made.repairs and first.claim) and (made.repairs[0].claim, made.repairs[0].value) == (first.claim, first.value)
        if alike or (chained and suspects & claims):
            return i
    return None


def _held(ledger: Ledger, stated: list[Stated]) -> list[Held]:
    """The statements that hold, those of one rule and group that share a claim told as one."""
    merged: list[list[Stated]] = []
    at: dict[tuple[str, str, str], list[Stated]] = {}
    for s in stated:
        group = s.statement.group
        keys = [(s.rule.name, group, claim.id) for claim, _ in s.statement.labels] if group else []
        homes = list({id(at[k]): at[k] for k in keys if k in at}.values())
        home = homes[0] if homes else []
        if not homes:
            merged.append(home)
        home.append(s)
        for other in homes[1:]:
            home += other
            merged.remove(other)
        for one in home:
            for claim, _ in one.statement.labels:
                if group:
                    at[one.rule.name, group, claim.id] = home
    return [wording.held(ledger, group) for group in merged]


def _undecided(stated: list[Stated]) -> tuple[Unchecked, ...]:
    return (Unchecked("solver", f"the budget of {BUDGET} checks ran out before every conflict of {len(stated)} relations was found"),)


def _untied(ledger: Ledger, touched: set[str]) -> list[Unchecked]:
    """Figures that no relation touched although others of their kind stand in the ledger: whether they are one thing is not said."""
    groups: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in ledger.claims:
        if claim.related and (claim.scope.noun or claim.scope.what) and claim.kind in ("count", "money", "measure"):
            groups.setdefault((ledger.sense(claim) or claim.scope.noun, claim.amount.unit, claim.kind), []).append(claim)
    found = []
    for claims in groups.values():
        loose = [c for c in claims if c.id not in touched]
        if loose and len(claims) > 1:
            missing = "their days" if any(c.when is None for c in claims) else "their group or place"
            why = f"whether {wording.quotes(claims[:6])} are one thing, or some of it, is not said: {missing} would tell"
            found.append(Unchecked("same-thing-agrees", why, wording.labels_of(loose)))
    return found


def _place(finding: Finding) -> tuple[int, int, str]:
    first = finding.labels[0].span if finding.labels else None
    return LEVELS.index(finding.level), first.start if first else -1, finding.message
