"""A derivation in the plain lines that a report prints."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claimcheck.solver.conflict import Conflict, first_conflict
from claimcheck.solver.derivation import Step
from claimcheck.solver.relation import Comparison, Expression
from claimcheck.solver.system import System
from claimcheck.values.exact import Number, show
from claimcheck.values.interval import ANY, Interval
from claimcheck.values.shown import show_number

_SIGNS = {"<=": "≤", "<": "<", "=": "=", ">=": "≥", ">": ">"}

BY_CASES = "(tried case by case)"


def reckoning(system: System, conflict: Conflict, names: Callable[[str], str] = str) -> tuple[str, ...]:
    """The steps of *conflict* as lines, the last of which says what cannot be; *names* gives readable names."""
    lines: list[str] = []
    for step in _over_all_numbers(system, conflict) or conflict.steps:
        lines += _lines(step, names)
    return tuple(dict.fromkeys(lines))


def _over_all_numbers(system: System, conflict: Conflict) -> tuple[Step, ...]:
    """The steps of a conflict of the same relations that does without whole numbers, where the given one needs them."""
    last = conflict.steps[-1] if conflict.steps else None
    if last is None or last.kind != "clash" or last.against is not None:
        return ()
    relations = [relation for relation in system.relations if relation.name in conflict.members]
    spoken = {name for relation in relations for name in relation.variables}
    bounds = [bound for bound in system.bounds if bound.variable in spoken]
    names = {bound.name for bound in bounds}.union(relation.name for relation in relations)
    plainer = first_conflict(System(bounds, relations, background=system.background & names))
    if plainer is None or not any(relation.name in plainer.members for relation in relations):
        return ()
    return plainer.steps


def written(interval: Interval) -> str:
    """*interval* in a reader's words: ``3,720``, ``25…35``, ``700,000…under 710,000``, ``more than 5``, ``5 or more``."""
    return _in_words(interval, show_number)


def _in_words(interval: Interval, shown: Callable[[Number], str]) -> str:
    lo, hi, lo_open, hi_open = interval.lo, interval.hi, interval.lo_open, interval.hi_open
    if lo is not None and hi is not None:
        if lo == hi:
            return shown(lo)
        return f"{'over ' if lo_open else ''}{shown(lo)}…{'under ' if hi_open else ''}{shown(hi).removeprefix('≈')}"
    if lo is not None:
        return f"more than {shown(lo)}" if lo_open else f"{shown(lo)} or more"
    if hi is not None:
        return f"less than {shown(hi)}" if hi_open else f"{shown(hi)} or less"
    return "any number"


def _lines(step: Step, names: Callable[[str], str]) -> list[str]:
    if step.kind == "reckon":
        return _worked_out(step.gives, step.divisor, dict(step.uses), step.interval)
    if step.kind == "clash":
        lines = _worked_out(step.gives, step.divisor, dict(step.uses), step.interval) if step.uses else []
        if step.other is not None and step.against is not None:
            lines += _worked_out(step.other, None, dict(step.uses), step.against)
        return [*lines, clash(step.interval, step.sign, step.against)]
    if step.kind == "add":
        return _taken(step, names)
    if step.kind == "sum":
        return [_summed(step)]
    return [f"no numbers within these bounds fit all of it {BY_CASES}"]


def _worked_out(gives: Expression, divisor: Expression | None, uses: Mapping[str, Interval], interval: Interval) -> list[str]:
    """``1,770 + 1,950 = 3,720``, or nothing when there is nothing to work out."""
    if divisor is None and (len(gives.terms) < 2 and not _is_product(gives)):
        return []
    left = sum_of(gives, uses)
    if divisor is not None:
        left = f"({left})" if len(gives.terms) > 1 else left
        below = sum_of(divisor, uses)
        left = f"{left} / ({below})" if _is_product(divisor) else f"{left} / {below}"
    return [f"{left} = {written(interval)}"]


def _is_product(gives: Expression) -> bool:
    return any(len(monomial) + (factor != 1) > 1 for monomial, factor in gives.terms)


def sum_of(gives: Expression, uses: Mapping[str, Interval]) -> str:
    """*gives* with the values put in: ``28 × 25…35``."""
    text = ""
    for monomial, factor in sorted(gives.terms, key=lambda term: term[1] < 0):
        if factor == 1 and len(monomial) == 1:
            product = _added(uses.get(monomial[0], ANY))
        else:
            product = _product(monomial, -factor if factor < 0 else factor, uses)
        text += (" − " if text else "−") + product if factor < 0 else (" + " if text else "") + product
    return text or "0"


def _added(interval: Interval) -> str:
    """``0 or more``, which needs no brackets in a sum."""
    text = written(interval)
    return text if text.endswith((" or more", " or less")) else _bracketed(interval)


def _product(monomial: tuple[str, ...], factor: Number, uses: Mapping[str, Interval]) -> str:
    parts = [_bracketed(uses.get(name, ANY)) for name in monomial]
    if factor.numerator != 1 or not parts:
        top = factor.numerator if parts else factor
        parts.insert(0, show(top))
    text = " × ".join(parts)
    return f"{text} / {show(factor.denominator)}" if factor.denominator != 1 and monomial else text


def _bracketed(interval: Interval) -> str:
    text = written(interval)
    return f"({text})" if " " in text else text


def clash(left: Interval, sign: str, right: Interval | None) -> str:
    """Why no number of *left* stands to one of *right* as *sign* says: ``3,720 is below 20,000``."""
    if right is None:
        assert left.lo is not None
        below = left.lo.numerator // left.lo.denominator
        return f"{written(left)} lies between the whole numbers {show(below)} and {show(below + 1)}"
    if sign[0] == ">" or (sign == "=" and _is_below(left, right)):
        return _falls_short(left, right, strict=sign == ">")
    return _goes_beyond(left, right, strict=sign == "<")


def _is_below(left: Interval, right: Interval) -> bool:
    if left.hi is None or right.lo is None:
        return False
    return left.hi < right.lo or (left.hi == right.lo and (left.hi_open or right.lo_open))


def _falls_short(left: Interval, right: Interval, *, strict: bool) -> str:
    """*left* is below *right*; where their ends touch, the end left out is named."""
    end = right if right.hi is not None else Interval(right.lo, right.lo)
    assert left.hi is not None
    assert right.lo is not None
    if left.hi != right.lo:
        shown = _apart(left.hi, right.lo)
        return f"{_in_words(left, shown)} is below {_in_words(end, shown)}"
    return f"{written(left)} is not {'above' if right.lo_open or strict else 'as much as'} {show_number(right.lo)}"


def _goes_beyond(left: Interval, right: Interval, *, strict: bool) -> str:
    end = right if right.lo is not None else Interval(right.hi, right.hi)
    assert left.lo is not None
    assert right.hi is not None
    if left.lo != right.hi:
        shown = _apart(left.lo, right.hi)
        return f"{_in_words(left, shown)} is above {_in_words(end, shown)}"
    return f"{written(left)} is not {'below' if right.hi_open or strict else 'as little as'} {show_number(right.hi)}"


def _apart(one: Number, other: Number) -> Callable[[Number], str]:
    """How to show two numbers so that they look different: rounded, or exactly where rounding hides it."""
    alike = show_number(one).removeprefix("≈") == show_number(other).removeprefix("≈")
    return show if alike else show_number


def _taken(step: Step, names: Callable[[str], str]) -> list[str]:
    assert step.comparison is not None
    text = statement(step.comparison, names)
    return [text if step.factor == 1 else f"{text}, taken {show(step.factor)} times"]


def statement(comparison: Comparison, names: Callable[[str], str]) -> str:
    """*comparison* with the reader's names: ``dead + wounded ≤ losses``."""
    return f"{_named(comparison.left, names)} {_SIGNS[comparison.sign]} {_named(comparison.right, names)}"


def _named(gives: Expression, names: Callable[[str], str]) -> str:
    text = ""
    for monomial, factor in gives.terms:
        parts = [names(name) for name in monomial]
        size = -factor if factor < 0 else factor
        if size != 1 or not parts:
            parts.insert(0, show(size))
        product = " × ".join(parts)
        text += (" − " if text else "−") + product if factor < 0 else (" + " if text else "") + product
    return text or "0"


def _summed(step: Step) -> str:
    top, bottom = step.interval.hi, step.against.lo if step.against else None
    assert top is not None and bottom is not None
    if top == bottom == 0:
        return "added up, this says 0 < 0"
    if top == bottom:
        return f"added up, the same sum is {written(step.interval)} and {written(step.against or ANY)}"
    shown = _apart(top, bottom)
    both = f"at most {shown(top)} and at least {shown(bottom)}"
    return f"added up, the same sum is {both}: {shown(top)} is below {shown(bottom)}"
