"""What a rule is: a statement about figures, when it keeps quiet, when it may be wrong, its cases, and the code that states relations."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import Literal, TypeAlias

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.formula import Formula
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Sort
from claimcheck.errors import ConfigError
from claimcheck.findings.finding import Level
from claimcheck.solver.relation import Comparison, Expression, constant, variable
from claimcheck.solver.relation import total as _total
from claimcheck.values import units
from claimcheck.values.exact import Exact, Number, exact

Measured: TypeAlias = Claim | Formula | Expression | Exact


@attrs.frozen
class Statement:
    """What a rule says must hold: *comparisons*, under *assumptions*, over labelled claims.

    *labels* pairs each claim, in the order of telling, with what it is here ("the whole"). *broken* and *fits* are the sentence told when
    it cannot hold and when it does. Statements of one rule with the same *group* are told as one when they hold. *proof* says what ties
    the claims where no assumption does; *at_most* caps the level, where the author of a check says so. *redated* are dates with what would
    fit in their place, as `redated` says it: they are no numbers of the comparisons, which the solver mends.
    """

    comparisons: tuple[Comparison, ...]
    labels: tuple[tuple[Claim, str], ...]
    broken: str
    fits: str
    assumptions: tuple[str, ...] = ()
    proof: str = ""
    group: str = ""
    at_most: Level | None = None
    reckoning: tuple[str, ...] = ()
    redated: tuple[tuple[Claim, str], ...] = ()


@attrs.frozen
class Remark:
    """What a rule says where no relation can: a definition that drifts, a record with no figure, an amount outside what is known.

    *fails* says which readings it fails in: ``all``, ``usual`` or ``none`` (worth a note, no more). *labels* as in `Statement`; *repairs*
    are sentences that tell the reader what to do.
    """

    labels: tuple[tuple[Claim, str], ...]
    message: str
    fails: Literal["all", "usual", "none"]
    reckoning: tuple[str, ...] = ()
    repairs: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()


Told: TypeAlias = Statement | Remark


@attrs.frozen
class Case:
    """A story, or a claim file (it has a ``[claims]`` table), that a rule must flag (*bad*) or leave alone."""

    text: str
    bad: bool
    published: str = ""
    finds: str = ""


@attrs.frozen(cache_hash=True)  # judging keeps rules in tables, and their cases are long
class Rule:
    """A rule with its name, its family and the headings of its docstring.

    *of* are the sorts of link of which alone it speaks; none where it also speaks of others, or of claims that no link ties.
    """

    name: str
    family: str
    statement: str
    reason: str
    quiet_when: str
    may_be_wrong_when: str
    state: Callable[[Ledger], Iterable[Told]]
    good: tuple[Case, ...] = ()
    bad: tuple[Case, ...] = ()
    of: tuple[Sort, ...] = ()

    @property
    def covers(self) -> tuple[str, ...]:
        """The entries of the catalogue that its law covers besides its own name, as its docstring lists them behind *Covers*."""
        listed = re.search(r"Covers ([^.]*)", f"{self.reason} {self.quiet_when} {self.may_be_wrong_when}")
        names = re.findall(r"\d{1,2} \(?([a-z]+(?:-[a-z]+)+)", listed[1]) if listed else ()
        return tuple(name for name in names if name != self.name)

    def __call__(self, ledger: Ledger) -> Iterator[Told]:
        yield from self.state(ledger)


def bad(text: str, *, published: str = "", finds: str = "") -> Case:
    """A story that the rule must flag; *finds* is text that its finding must hold."""
    return Case(text, True, published, finds)


def good(text: str, *, published: str = "") -> Case:
    """A story that the rule must leave alone."""
    return Case(text, False, published)


def rule(
    *, bad: tuple[Case, ...] = (), good: tuple[Case, ...] = (), of: tuple[Sort, ...] = ()
) -> Callable[[Callable[[Ledger], Iterable[Told]]], Rule]:
    """Makes a rule of a function: its name in kebab-case, its family from its folder, its headings from its docstring.

    A rule that is *of* some sorts of link is asked only where there is one.
    """

    def make(function: Callable[[Ledger], Iterable[Told]]) -> Rule:
        name = function.__name__.replace("_", "-")
        family = function.__module__.rpartition(".")[0].rpartition(".")[2] or "house"
        headings = _headings(inspect.getdoc(function) or "")
        if not headings["statement"]:
            raise ConfigError(f"rule {name} has no docstring", help="its first line is the statement that must hold")
        return Rule(
            name, family, headings["statement"], headings["Reason"], headings["Quiet when"], headings["May be wrong when"], function,
            good, bad, of,
        )  # fmt: skip

    return make


def _headings(text: str) -> dict[str, str]:
    found = dict.fromkeys(("statement", "Reason", "Quiet when", "May be wrong when"), "")
    key = "statement"
    for line in text.splitlines():
        head, colon, rest = line.partition(":")
        if colon and head in found:
            key, line = head, rest
        found[key] = f"{found[key]} {line.strip()}".strip()
    return found


def value(of: Measured) -> Expression:
    """The expression of a claim in the unit it was written in, or of a formula in the base units of its dimension.

    Two claims of one unit can be compared as they are; compare formulas (`Claim.formula`) where units may differ.
    """
    if isinstance(of, Expression):
        return of
    if isinstance(of, Claim):
        return variable(of.id)
    if isinstance(of, Formula):
        return _formula(of)
    return constant(of)


# Words that prose counts by, and no units: 64 times, and 71 of those calls.
_COUNTING = frozenset(("", "point", "time"))


def in_one_unit(*given: Claim | Formula) -> tuple[Expression, ...]:
    """The expressions of *given* in the unit they share, else in the base units of their dimension; none where dimensions differ."""
    names = [one.amount.unit if isinstance(one, Claim) else one.unit for one in given]
    if len(set(names)) == 1 or set(names) <= _COUNTING:
        return tuple(value(one) for one in given)
    if not all(units.commensurable(name, names[0]) for name in names):
        return ()
    return tuple(value(one.formula() if isinstance(one, Claim) else one) for one in given)


def told_alike(*given: Claim) -> tuple[Expression, ...]:
    """The expressions of claims that words set beside each other, of which some may leave out their unit or what they are per.

    ``16 points`` and ``14 a game`` are told in one unit, as are ``$14 an hour`` and ``$23``; empty where their units are unlike.
    """
    names = {claim.amount.unit.partition("/")[0] for claim in given} - {""}
    return tuple(value(claim) for claim in given) if len(names) <= 1 else in_one_unit(*given)


def quotient(over: Claim, under: Claim, sizes: tuple[Expression, ...] = ()) -> Number | None:
    """How many times the number written in *under* goes into that of *over*; None where one is no one number, or they are unlike.

    *sizes* are both as they are compared, where that is not `in_one_unit`. For messages only: what must hold is stated in comparisons.
    """
    numbers = [c.stated.number if c.stated.bound in ("=", "~") else None for c in (over, under)]
    sizes = sizes or in_one_unit(over, under)
    if not sizes or any(len(size.terms) != 1 for size in sizes) or numbers[0] is None or not numbers[1]:
        return None
    top, bottom = (Fraction(n) * size.terms[0][1] for n, size in zip(numbers, sizes, strict=True) if n is not None)
    return exact(top / bottom)


def _formula(of: Formula) -> Expression:
    if of.op == "claim":
        return _scaled(variable(of.name), of.unit)
    if of.op == "number":
        return constant(of.number)
    left, right = (_formula(arg) for arg in of.args)
    return left + right if of.op == "+" else left - right if of.op == "-" else left * right


def _scaled(expression: Expression, unit: str) -> Expression:
    found = units.unit_of_prose(unit)
    if found.offset:
        return expression * found.factor + found.offset
    return expression if found.factor == 1 else expression * found.factor


def quote(claim: Claim) -> str:
    """*claim* as it was written, in quotation marks."""
    return f"“{claim.said}”"


def listed(claims: Iterable[Claim]) -> str:
    """The quotes of *claims* in a row: ``“210 teachers”, “180” and “another 230”``."""
    quotes = [quote(claim) for claim in claims]
    return " and ".join(part for part in (", ".join(quotes[:-1]), quotes[-1]) if part)


def be(*claims: Claim) -> str:
    """ "is" for one sum, measure, length or share, ``“£4m”``, and "are" for things counted and for several."""
    return "is" if len(claims) == 1 and claims[0].kind in ("money", "measure", "duration", "share") else "are"


def total(parts: Iterable[Measured]) -> Expression:
    """The sum of *parts*, which share one unit."""
    return _total(value(part) for part in parts)
