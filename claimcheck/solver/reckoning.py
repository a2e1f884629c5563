"""A derivation in the plain lines that a report prints."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claimcheck.solver.conflict import Conflict
from claimcheck.solver.derivation import Step
from claimcheck.solver.relation import Comparison, Expression
from claimcheck.solver.system import System
from claimcheck.values.exact import Number, show
from claimcheck.values.interval import ANY, Interval

_SIGNS = {"<=": "≤", "<": "<", "=": "=", ">=": "≥", ">": ">"}


def reckoning(system: System, conflict: Conflict, names: Callable[[str], str] = str) -> tuple[str, ...]:
    """The steps of *conflict* as lines, the last of which says what cannot be; *names* gives readable names."""
    lines: list[str] = []
    for step in conflict.steps:
        lines += _lines(step, names)
    return tuple(dict.fromkeys(lines))


def written(interval: Interval) -> str:
    """*interval* in a reader's words: ``3,720``, ``25…35``, ``700,000…under 710,000``, ``more than 5``."""
    lo, hi, lo_open, hi_open = interval.lo, interval.hi, interval.lo_open, interval.hi_open
    if lo is not None and hi is not None:
        if lo == hi:
            return show(lo)
        return f"{'over ' if lo_open else ''}{show(lo)}…{'under ' if hi_open else ''}{show(hi)}"
    if lo is not None:
        return f"more than {show(lo)}" if lo_open else f"at least {show(lo)}"
    if hi is not None:
        return f"less than {show(hi)}" if hi_open else f"at most {show(hi)}"
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
    return ["no numbers within these bounds fit all of it (tried case by case)"]


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
        product = _product(monomial, -factor if factor < 0 else factor, uses)
        text += (" − " if text else "−") + product if factor < 0 else (" + " if text else "") + product
    return text or "0"


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
        return f"{written(left)} holds no whole number"
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
    if left.hi != right.lo:
        return f"{written(left)} is below {written(end)}"
    assert right.lo is not None
    return f"{written(left)} is not {'above' if right.lo_open or strict else 'as much as'} {show(right.lo)}"


def _goes_beyond(left: Interval, right: Interval, *, strict: bool) -> str:
    end = right if right.lo is not None else Interval(right.hi, right.hi)
    if left.lo != right.hi:
        return f"{written(left)} is above {written(end)}"
    assert right.hi is not None
    return f"{written(left)} is not {'below' if right.hi_open or strict else 'as little as'} {show(right.hi)}"


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
    both = f"at most {show(top)} and at least {show(bottom)}"
    return f"added up, the same sum is {both}: {show(top)} is below {show(bottom)}"
