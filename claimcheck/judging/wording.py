"""The words of findings: labels, reckoning and repairs, for people who will check them by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.findings.finding import Finding, Held, Label, Level, Repair
from claimcheck.findings.strength import Trial
from claimcheck.solver.conflict import Conflict
from claimcheck.solver.reckoning import BY_CASES, reckoning, written
from claimcheck.solver.relation import Comparison, Expression
from claimcheck.solver.repair import Repair as Change
from claimcheck.solver.repair import repairs
from claimcheck.solver.system import System
from claimcheck.values.exact import show
from claimcheck.values.hedges import house_table, size_for
from claimcheck.values.interval import Interval
from claimcheck.values.shown import show_interval, show_number

if TYPE_CHECKING:
    from claimcheck.judging.stating import Stated
    from claimcheck.rules.rule import Remark, Rule

MOST_REPAIRS = 5
_WEIGHT = {"headline": 1, "standfirst": 1, "caption": 1}
OUTLET = "the outlet"


def finding(
    ledger: Ledger,
    stated: Sequence[Stated],
    claims: Sequence[Claim],
    found: Sequence[Conflict],
    system: System,
    level: Level,
    why: str,
) -> Finding:
    """The finding that tells *found*, the conflicts of one set of statements over *claims*."""
    # A tie that only joins the others ("said twice") is not what went wrong, unless it stands alone.
    telling = [s for s in stated if not s.statement.group] or list(stated)
    first = telling[0]
    changes = _changes(ledger, claims, found, system)
    lines = tuple(dict.fromkeys(line for conflict in found for line in reckoning(system, conflict, lambda v: ledger.claim(v).said)))
    if first.statement.reckoning and len(lines) == 1 and lines[0].endswith(BY_CASES):
        lines = first.statement.reckoning  # the rule says it so that it can be redone
    named = sorted({claim.voice or OUTLET for claim in claims})
    return Finding(
        rule=first.rule.name,
        family=first.rule.family,
        level=level,
        message=_message(telling, claims),
        labels=_labels(stated, claims, changes[0].claim if changes else ""),
        reckoning=lines,
        assumptions=tuple(dict.fromkeys(a for s in stated for a in s.statement.assumptions)),
        voices=tuple(named),
        repairs=_with_dates(changes, tuple(_redated(telling))),
        why=why,
    )


def _message(telling: Sequence[Stated], claims: Sequence[Claim]) -> str:
    """What is broken; of several relations that only fail together, none is called broken by itself."""
    told = list(dict.fromkeys(s.statement.broken for s in telling))
    if len(told) == 1:
        return told[0]
    return f"these figures cannot all hold: {quotes(claims)}"


def remark(rule: Rule, told: Remark, level: Level) -> Finding:
    """The finding that tells a remark."""
    return Finding(
        rule=rule.name,
        family=rule.family,
        level=level,
        message=told.message,
        labels=tuple(_label(claim, text, i == 0) for i, (claim, text) in enumerate(told.labels)),
        reckoning=told.reckoning,
        assumptions=told.assumptions,
        voices=tuple(sorted({claim.voice or OUTLET for claim, _ in told.labels})),
        repairs=tuple(Repair("say", text) for text in told.repairs),
    )


def held(ledger: Ledger, stated: Sequence[Stated]) -> Held:
    """The statements of one rule and group that hold, told as one."""
    first = stated[0]
    pairs = {claim.id: (claim, text) for s in stated for claim, text in s.statement.labels}
    claims = [claim for claim, _ in pairs.values()]
    same = first.statement.group and len(stated) > 1
    return Held(
        rule=first.rule.name,
        family=first.rule.family,
        message=_together(claims) if same else first.statement.fits,
        labels=tuple(_label(claim, text, i == 0) for i, (claim, text) in enumerate(_placed(pairs.values()))),
        reckoning=tuple(dict.fromkeys(line for s in stated for row in s.statement.comparisons for line in [_worked(row, ledger)] if line)),
        assumptions=tuple(dict.fromkeys(a for s in stated for a in s.statement.assumptions)),
        trial=Trial(tuple(row for s in stated for row in s.statement.comparisons), ledger.claims),
    )


def sources_differ(stated: Stated, claims: Sequence[Claim]) -> Held:
    """Two named sources that give different figures: told, not held against anyone."""
    told = " and ".join(f"{claim.voice or OUTLET} says “{claim.said}”" for claim in claims)
    return Held(
        rule="voices-differ",
        family="voices",
        message=f"sources differ: {told}",
        labels=tuple(_label(claim, claim.voice or OUTLET, i == 0) for i, claim in enumerate(claims)),
        assumptions=stated.statement.assumptions,
    )


def _together(claims: Sequence[Claim]) -> str:
    figures = list(dict.fromkeys(str(c.stated) for c in claims))
    return f"{figures[0]} stands {len(claims)} times" if len(figures) == 1 else " and ".join(figures) + " can be one figure"


def _placed(pairs: Iterable[tuple[Claim, str]]) -> list[tuple[Claim, str]]:
    return sorted(pairs, key=lambda pair: pair[0].span.start if pair[0].span else -1)


def _labels(stated: Sequence[Stated], claims: Sequence[Claim], suspect: str) -> tuple[Label, ...]:
    pairs = {claim.id: (claim, text) for s in reversed(stated) for claim, text in s.statement.labels}
    members = {claim.id for claim in claims}
    chosen = [pair for name, pair in pairs.items() if name in members]
    ordered = sorted(_placed(chosen), key=lambda pair: pair[0].id != suspect)
    return tuple(_label(claim, text, i == 0) for i, (claim, text) in enumerate(ordered))


def labels_of(claims: Sequence[Claim]) -> tuple[Label, ...]:
    """A label for each of *claims*, the first one primary."""
    return tuple(_label(claim, "not tied to anything", i == 0) for i, claim in enumerate(claims))


def quotes(claims: Sequence[Claim]) -> str:
    """The quotes of *claims* in a row, each once."""
    *first, last = list(dict.fromkeys(f"“{claim.said}”" for claim in claims))
    return f"{', '.join(first)} and {last}" if first else f"several {last}"


def _label(claim: Claim, text: str, primary: bool) -> Label:
    return Label(text, claim.said, claim.phrase or claim.span, "primary" if primary else "secondary", claim.id)


# ---- repairs ---------------------------------------------------------------------------------------------------------


def _changes(ledger: Ledger, claims: Sequence[Claim], found: Sequence[Conflict], system: System) -> tuple[Repair, ...]:
    weight = {claim.id: _WEIGHT.get(claim.role, 4 if claim.quoted else 2) for claim in claims}
    numbers = {claim.id: claim.stated.number for claim in claims}
    offered = repairs(system, found, numbers, weight)
    if all(change.kind == "drop" for change in offered):
        # What else fails around these figures is mended elsewhere: no figure could mend that, too.
        offered = repairs(_only(system, found), found, numbers, weight)
    ranged = {change.member for change in offered if change.kind == "range"}
    told: dict[tuple[str, str], Repair] = {}
    for change in sorted(offered, key=_plausible):
        # Where a whole range fits, its nearest value says no more than the range.
        broken_up = change.value is not None and change.value.denominator != 1 and change.member in system.whole
        unchanged = change.member in ledger.by_id and change.value == ledger.claim(change.member).stated.number is not None
        if not broken_up and not unchanged and (change.kind != "value" or change.member not in ranged):
            repair = _worded(ledger, change)
            told.setdefault((repair.claim, repair.value or repair.text), repair)
    return tuple(told.values())[:MOST_REPAIRS]


def _plausible(change: Change) -> tuple[int, int, str]:
    """Cheapest first; then likely slips, what fits, and last the slips that hit a wide range, which happens by chance."""
    place = {"value": 2, "range": 3, "drop": 6}.get(change.kind, 0)
    if change.kind == "slip":
        place = 0 if _is_narrow(change) else 4
    elif change.kind == "magnitude":
        place = 1 if _is_narrow(change) or _lands_near(change) else 5
    return change.cost, place, change.member


def _is_narrow(change: Change) -> bool:
    fits = change.fits
    return fits is not None and fits.lo is not None and fits.hi is not None and fits.hi * 5 <= fits.lo * 6


def _lands_near(change: Change) -> bool:
    """True when the number a thousand (million, billion) times off comes within ten times of what is just enough."""
    if change.fits is None or not change.value:
        return False
    value = abs(Fraction(change.value))
    ends = [abs(Fraction(end)) for end in (change.fits.lo, change.fits.hi) if end]
    return any(end <= 10 * value and value <= 10 * end for end in ends)


def _only(system: System, found: Sequence[Conflict]) -> System:
    members = {m for conflict in found for m in conflict.members}
    bounds = tuple(b for b in system.bounds if b.name in members | system.background)
    return System(bounds, tuple(r for r in system.relations if r.name in members), system.whole, system.background)


def _worded(ledger: Ledger, change: Change) -> Repair:
    if change.kind == "drop":
        return Repair("drop", f"or drop the assumption that {change.member.removeprefix('assuming ')}")
    claim = ledger.claim(change.member)
    where = f" (line {claim.span.line})" if claim.span and claim.span.line else ""
    others = [ledger.claim(m) for m in change.alongside if m in ledger.by_id]
    also = f", with {' and '.join(_at(c) for c in others)}" if others else ""
    target = _target(change)
    if claim.quoted:
        return Repair("ask", f"ask the speaker about “{claim.said}”{where}: {target} would fit", claim.id, target, change.fits)
    slip = f": {change.how}" if change.kind in ("slip", "magnitude") else ""
    return Repair(change.kind, f"change “{claim.said}”{where} to {target}{_size(claim, change)}{also}{slip}", claim.id, target, change.fits)


def _with_dates(changes: tuple[Repair, ...], dates: tuple[Repair, ...]) -> tuple[Repair, ...]:
    """*changes* with *dates* ahead of the assumptions that come last."""
    figures = len(changes)
    while figures and changes[figures - 1].kind == "drop":
        figures -= 1
    return (*changes[:figures], *dates, *changes[figures:])[:MOST_REPAIRS]


def _redated(telling: Sequence[Stated]) -> Iterator[Repair]:
    """The other dates that would fit."""
    for claim, day in dict.fromkeys(pair for s in telling for pair in s.statement.redated if pair[1]):
        words = f"ask the speaker about {_at(claim)}: {day} would fit" if claim.quoted else f"change {_at(claim)} to {day}"
        yield Repair("ask" if claim.quoted else "date", words, claim.id, day)


def _size(claim: Claim, change: Change) -> str:
    """The vague size that would fit in the place of another: “dozens” for “hundreds”."""
    fits = Interval(change.value, change.value) if change.value is not None else change.fits
    word = size_for(fits) if fits is not None and claim.amount.hedge in house_table().vague else ""
    return f" or “{word}”" if word and word != claim.amount.hedge else ""


def _target(change: Change) -> str:
    if change.value is not None:
        return show_number(change.value)
    if change.fits is None:
        return ""
    lo, hi, lo_open, hi_open = change.fits
    # That a count is not negative goes without saying.
    return show_interval(Interval(None, hi, True, bool(hi_open)) if lo == 0 and hi is not None and not lo_open else change.fits)


def _at(claim: Claim) -> str:
    return f"“{claim.said}” (line {claim.span.line})" if claim.span and claim.span.line else f"“{claim.said}”"


# ---- the arithmetic of what holds ------------------------------------------------------------------------------------


def _worked(row: Comparison, ledger: Ledger) -> str:
    """``1,770 + 1,950 = 3,720, which “thousands of Russian soldiers” covers (2,000…under 10,000)``; nothing for a plain equality."""
    left, right = _value(row.left, ledger), _value(row.right, ledger)
    if row.left.lone and row.right.lone and row.sign == "=":
        return ""
    sign = {"=": "fits", "<=": "≤", ">=": "≥", "<": "<", ">": ">"}[row.sign]
    return f"{_shown(row.left, left, ledger)} {sign} {_shown(row.right, right, ledger)}"


def _shown(expression: Expression, value: Interval, ledger: Ledger) -> str:
    alone = expression.lone
    if alone is not None:
        claim = ledger.claim(alone)
        return (
            show(claim.stated.number)
            if claim.amount.usual.is_point and claim.stated.number is not None
            else (f"“{claim.said}” ({written(claim.amount.usual)})")
        )
    if not expression.variables:
        return written(value)
    terms = [
        " × ".join(([show(factor)] if factor != 1 else []) + [_factor(name, ledger) for name in names]) or show(factor)
        for names, factor in expression.terms
    ]
    return f"{' + '.join(terms)} = {written(value)}".replace("+ -1 × ", "- ")


def _factor(name: str, ledger: Ledger) -> str:
    usual = ledger.claim(name).amount.usual
    return written(usual)


def _value(expression: Expression, ledger: Ledger) -> Interval:
    value: Interval = Interval(0, 0)
    for names, factor in expression.terms:
        product = Interval(factor, factor)
        for name in names:
            product = product * ledger.claim(name).amount.usual
        value = value + product
    return value
