"""Expressions over claims: the whole a claim is ``of``, and what ``[[checks]]`` expect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, cast

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.files.keys import CAPS, CHECK
from claimcheck.claims.files.parsed import Parsed
from claimcheck.claims.files.places import Path, Place
from claimcheck.claims.files.ties import labels, offered, tables
from claimcheck.claims.formula import Cap, Expectation, Formula, Order, number
from claimcheck.claims.written import claim
from claimcheck.errors import ClaimError, ClaimFileError
from claimcheck.values.exact import exact
from claimcheck.values.expression import Expression, Operand, Operation, expression
from claimcheck.values.units import UnitTable
from claimcheck.values.written import amount

_ORDERS = ("=", "<", "<=", ">", ">=")


@attrs.frozen
class Side:
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
        if tree.sign == "*":
            return Side(left.top * right.top, _product(left.under, right.under))
        if tree.sign == "/":
            self._refuse_zero(right.top)
            return Side(_times(left.top, right.under), _product(left.under, right.top))
        top, under = (left.top, left.under) if left.under == right.under else (_times(left.top, right.under), _product(left.under, right.under))
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
            amount(text, units=self.table)
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

    # ---- days ----

    def _days(self, tree: Operation) -> Formula | None:
        """The number of days from one day to another: ``total.to - total.from`` counts both of them."""
        if tree.sign != "-" or not isinstance(tree.left, Operand) or not isinstance(tree.right, Operand):
            return None
        later, earlier = self._day(tree.left, last=True), self._day(tree.right, last=False)
        if later is None or earlier is None:
            return None
        days = (later - earlier).days
        return number(days, "day", text=f"{days:,} day{'' if days == 1 else 's'}", name=f"{tree.left.text} - {tree.right.text}")

    def _day(self, of: Operand, *, last: bool) -> date | None:
        """The moment between two days, as the day that begins with it, that ``x.from``, ``x.to`` or a written day names."""
        name, dot, end = of.text.rpartition(".")
        if not dot or name not in self.claims:
            try:
                day = date.fromisoformat(of.text)
            except ValueError:
                return None
            return day + timedelta(days=1) if last else day
        if end not in ("from", "to"):
            raise self._refused(of, f"“{end}” is nothing that can be asked of a claim", f"{name}.from is its first day, {name}.to its last")
        when = self.claims[name].when
        found = None if when is None else when.start if end == "from" else when.end
        if found is None:
            which = "first" if end == "from" else "last"
            raise self._refused(of, f"claim “{name}” has no {which} day", f"give “{name}” the days it speaks of: from and to")
        return found

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
    made = tops[0].equals(tops[1])
    if not made.names():
        raise ClaimError(f"“{text}” speaks of no claim", help="name one: sunday + monday = 3,720")
    return attrs.evolve(made, order=cast(Order, tree.sign), at_most=cap)


def checks(parsed: Parsed, given: object, claims: Mapping[str, Claim], table: UnitTable) -> tuple[list[Expectation], list[Claim]]:
    """What ``[[checks]]`` expect, and a claim for each hedged amount that they write out."""
    written: dict[str, Claim] = {}
    made: list[Expectation] = []
    for path, check in _entries(parsed, given):
        text = check.get("expect")
        place = (*path, "expect") if (*path, "expect") in parsed.places.values else path
        if not isinstance(text, str):
            help_ = 'expect = "sunday + monday = 3,720"'
            raise parsed.error("a check expects a text", parsed.value_place((*path, "expect")), name="bad-check", help=help_)
        cap = check.get("at-most", "")
        if cap and cap not in CAPS:
            spot = parsed.value_place((*path, "at-most"))
            raise parsed.error(f"“{cap}” is no level", spot, name="bad-check", help="one of " + ", ".join(CAPS))
        terms = Terms(parsed, place, claims, table, written)
        with parsed.placed(place, also=labels(parsed, _unlike(terms, text))):
            made.append(expected(terms, text, cast(Cap, cap)))
    return made, list(written.values())


def _entries(parsed: Parsed, given: object) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    if isinstance(given, list) and given and all(isinstance(one, str) for one in given):
        yield from ((("checks", place), {"expect": text}) for place, text in enumerate(given))
    else:
        yield from tables(parsed, ("checks",), given, CHECK)


def _unlike(terms: Terms, text: str) -> list[Claim]:
    """The claims of an expression whose sides are of unlike dimensions, to be shown."""
    from claimcheck.errors import ClaimcheckError, UnitError

    try:
        expected(terms, text)
    except UnitError:
        pass
    except ClaimcheckError:
        return []
    else:
        return []
    return [claim for name, claim in terms.claims.items() if name in _named(expression(text))]


def _named(tree: Expression) -> set[str]:
    return {tree.text} if isinstance(tree, Operand) else _named(tree.left) | _named(tree.right)
