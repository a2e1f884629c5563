"""Expressions over claims: the whole a claim is ``of``, and what ``[[checks]]`` expect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from typing import NamedTuple, cast

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.files.keys import CAPS, CHECK
from claimcheck.claims.files.parsed import Parsed
from claimcheck.claims.files.places import Path, Place
from claimcheck.claims.files.ties import labels, offered, tables
from claimcheck.claims.formula import Cap, Expectation, Formula, Order, number
from claimcheck.claims.written import claim, hand_written
from claimcheck.errors import ClaimError, ClaimFileError
from claimcheck.values.exact import Number, exact
from claimcheck.values.expression import Expression, Operand, Operation, expression
from claimcheck.values.units import UnitTable
from claimcheck.values.window import Window

_ORDERS = ("=", "<", "<=", ">", ">=")


class Side(NamedTuple):
    """A quotient of two formulas; *under* is None where nothing divides."""

    top: Formula
    under: Formula | None = None


@attrs.define
class Terms:
    """What the operands of expressions mean: claims by name, and the hedged amounts that checks write out, each a claim of its own."""

    parsed: Parsed
    path: Path
    claims: Mapping[str, Claim]
    table: UnitTable
    written: dict[str, Claim]

    def side(self, tree: Expression) -> Side:
        """What *tree* stands for."""
        if isinstance(tree, Operand):
            return Side(self.operand(tree))
        days = self._days(tree)
        if days is not None:
            return Side(days)
        left, right = self.side(tree.left), self.side(tree.right)
        if _is_bare(left) and _is_bare(right) and not (tree.sign == "/" and not right.top.number):
            return Side(number(_reckoned(tree.sign, left.top.number, right.top.number)))
        if tree.sign == "*":
            return Side(left.top * right.top, _product(left.under, right.under))
        if tree.sign == "/":
            self._refuse_zero(right.top)
            return Side(_times(left.top, right.under), _product(left.under, right.top))
        top, under = (
            (left.top, left.under) if left.under == right.under else (_times(left.top, right.under), _product(left.under, right.under))
        )
        other = right.top if left.under == right.under else _times(right.top, left.under)
        return Side(top + other if tree.sign == "+" else top - other, under)

    def operand(self, of: Operand) -> Formula:
        """A claim, an exact number, or a hedged amount."""
        text = of.text
        if text in self.claims:
            return self.claims[text].formula()
        if text.rpartition(".")[0] in self.claims:
            raise self._refused(of, f"“{text}” is a day", "subtract another day from it: total.to - total.from is the number of its days")
        if not any(c.isdigit() for c in text) and not self._reads(text):
            raise self._refused(of, f"no claim is called “{text}”", offered(text, self.claims), name="unknown-claim")
        return self._number(text) or self._hedged(text)

    def _reads(self, text: str) -> bool:
        try:
            hand_written(text, self.table)
        except ValueError:
            return False
        return True

    def _number(self, text: str) -> Formula | None:
        """The exact number, with its unit, that *text* writes without a hedge; None for a hedged amount."""
        try:
            return number(exact(text), text=text)
        except ClaimError:
            read = claim("number", text, units=self.table).amount
        if read.stated.bound != "=" or read.hedge:
            return None
        assert read.stated.number is not None
        return number(read.stated.number, read.unit, text=text)

    def _hedged(self, text: str) -> Formula:
        if text not in self.written:
            self.written[text] = attrs.evolve(claim(text, text, units=self.table), related=False)
        return self.written[text].formula()

    def fitted(self, side: Formula, other: Formula) -> Formula:
        """*side*, a hedged amount without a unit counting what the *other* side counts: ``total = about 3,700``."""
        if side.op != "claim" or side.name not in self.written or side.unit or not other.unit:
            return side
        return self._hedged(f"{side.name} {other.unit}")

    # ---- days ----

    def _days(self, tree: Operation) -> Formula | None:
        """The number of days from one day to another: ``total.to - total.from`` counts both of them."""
        if tree.sign != "-" or not isinstance(tree.left, Operand) or not isinstance(tree.right, Operand):
            return None
        later, earlier = self._day(tree.left, last=True), self._day(tree.right, last=False)
        if later is None or earlier is None:
            return None
        least, most = (later[0] - earlier[1]).days, (later[1] - earlier[0]).days
        name = f"{tree.left.text} - {tree.right.text}"
        if least == most:
            return number(most, "day", text=f"{most:,} day{'' if most == 1 else 's'}", name=name)
        # A month in which it begins or ends leaves its days open: an amount of its own.
        days = claim(name, f"{max(least, 0):,} to {most:,} days")
        self.written[name] = attrs.evolve(days, related=False)
        return days.formula()

    def _day(self, of: Operand, *, last: bool) -> tuple[date, date] | None:
        """The earliest and latest moment between two days, as the days that begin with them, that ``x.from``, ``x.to`` or a day names."""
        name, dot, end = of.text.rpartition(".")
        if not dot or name not in self.claims:
            try:
                day = date.fromisoformat(of.text)
            except ValueError:
                return None
            day += timedelta(days=last)
            return day, day
        if end not in ("from", "to"):
            raise self._refused(of, f"“{end}” is nothing that can be asked of a claim", f"{name}.from is its first day, {name}.to its last")
        when = self.claims[name].when or Window(None, None)
        found = (when.start, when.start_by or when.start) if end == "from" else (when.end_from or when.end, when.end)
        if found[0] is None or found[1] is None:
            which = "first" if end == "from" else "last"
            raise self._refused(of, f"claim “{name}” has no {which} day", f"give “{name}” the days it speaks of: from and to")
        return found[0], found[1]

    def _refuse_zero(self, divisor: Formula) -> None:
        if divisor.op == "number" and not divisor.number:
            raise ClaimError("cannot divide by 0", help="leave the division out")
        for name in divisor.names():
            found = self.claims.get(name) or self.written.get(name)
            low = found.amount.widest.lo if found else None
            if low is None or low < 0:
                raise ClaimError(f"cannot divide by “{name}”, which may lie below 0", help="multiply out: a = b * c instead of a / b = c")

    def _refused(self, of: Operand, message: str, offer: str, *, name: str = "bad-expression") -> ClaimFileError:
        value = self.parsed.value_place(self.path)
        if value is None:
            return self.parsed.error(message, None, name=name, help=offer)
        at = self.parsed.text.find(of.text, min(value.start + of.start, value.end))
        place = value if at < 0 or at >= value.end else Place(at, at + len(of.text))
        return self.parsed.error(message, place, name=name, help=offer)


def _is_bare(side: Side) -> bool:
    return side.under is None and side.top.op == "number" and not side.top.unit


def _reckoned(sign: str, a: Number, b: Number) -> Fraction:
    return Fraction({"+": a + b, "-": a - b, "*": a * b}[sign] if sign != "/" else Fraction(a) / b)


def _product(a: Formula | None, b: Formula | None) -> Formula | None:
    return b if a is None else a if b is None else a * b


def _times(a: Formula, b: Formula | None) -> Formula:
    return a if b is None else a * b


def whole_of(terms: Terms, text: str) -> Formula:
    """The formula of an expression without a comparison. Raises ClaimError where there is one or a claim divides."""
    tree = expression(text)
    if isinstance(tree, Operation) and tree.sign in _ORDERS:
        raise ClaimError(f"a whole is no comparison: “{text}”", help="write what holds it: load * tanks")
    side = terms.side(tree)
    if side.under is None:
        return side.top
    if side.under.op != "number" or side.under.unit:
        raise ClaimError(f"a whole cannot be divided by a claim: “{text}”", help="multiply out in a check: a = b * c")
    return side.top * number(Fraction(1) / side.under.number)


def expected(terms: Terms, text: str, cap: Cap = "") -> Expectation:
    """What *text* expects; a division is multiplied out. Raises ClaimError where nothing is compared or no claim is in it."""
    tree = expression(text)
    if not isinstance(tree, Operation) or tree.sign not in _ORDERS:
        raise ClaimError(f"nothing is compared in “{text}”", help="join two sides by one of = < <= > >=: sunday + monday = 3,720")
    left, right = terms.side(tree.left), terms.side(tree.right)
    tops = _times(left.top, right.under), _times(right.top, left.under)
    made = terms.fitted(tops[0], tops[1]).equals(terms.fitted(tops[1], tops[0]))
    if not made.names():
        raise ClaimError(f"“{text}” speaks of no claim", help="name one: sunday + monday = 3,720")
    return attrs.evolve(made, order=cast(Order, tree.sign), at_most=cap)


def checks(parsed: Parsed, given: object, claims: Mapping[str, Claim], table: UnitTable) -> tuple[list[Expectation], list[Claim]]:
    """What ``[[checks]]`` expect, and a claim for each hedged amount that they write out."""
    written: dict[str, Claim] = {}
    made: list[Expectation] = []
    for path, text, cap in _entries(parsed, given):
        terms = Terms(parsed, path, claims, table, written)
        with parsed.placed(path, dimensions=partial(_dimensions, terms, text)):
            made.append(expected(terms, text, cap))
    used = {name for one in made for name in one.names()}
    return made, [claim for name, claim in written.items() if name in used]


def _entries(parsed: Parsed, given: object) -> Iterator[tuple[Path, str, Cap]]:
    """Each check: where its text stands, the text, and the cap of its level."""
    if isinstance(given, list) and given and all(isinstance(one, str) for one in given):
        yield from ((("checks", place), text, "") for place, text in enumerate(given))
        return
    for path, check in tables(parsed, ("checks",), given, CHECK):
        text, cap, place = check.get("expect"), check.get("at-most", ""), (*path, "expect")
        if not isinstance(text, str):
            example = 'expect = "sunday + monday = 3,720"'
            raise parsed.error("a check expects a text", parsed.value_place(place), name="bad-check", help=example)
        if cap and cap not in CAPS:
            spot = parsed.value_place((*path, "at-most"))
            raise parsed.error(f"“{cap}” is no level", spot, name="bad-check", help="one of " + ", ".join(CAPS))
        yield place, text, cast(Cap, cap)


def _dimensions(terms: Terms, text: str) -> list[tuple[Place, str]]:
    named = _named(expression(text))
    return labels(terms.parsed, [claim for name, claim in terms.claims.items() if name in named])


def _named(tree: Expression) -> set[str]:
    return {tree.text} if isinstance(tree, Operand) else _named(tree.left) | _named(tree.right)
