"""What must hold between quantities: exact polynomials over named variables, compared with one another."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Literal, TypeAlias

import attrs

from claimcheck.errors import ClaimError
from claimcheck.values.exact import Exact, Number, exact, show, whole

Sign: TypeAlias = Literal["<=", "<", "=", ">=", ">"]
Monomial: TypeAlias = tuple[str, ...]  # variable names, sorted, repeated for powers; () is the constant
Term: TypeAlias = tuple[Monomial, Number]

SIGNS: tuple[Sign, ...] = ("<=", "<", "=", ">=", ">")
CONSTANT: Monomial = ()


@attrs.frozen(repr=False, order=False)
class Expression:
    """A sum of products of named variables with exact coefficients, its terms in the order in which they were written.

    Made by `variable`, `constant` and `total`, then with ``+ - *``, and ``/`` by a number; two expressions that differ
    only in the order of their terms are equal. ``<= >= < >`` and `equals` give a `Comparison`, never a truth value.
    """

    terms: tuple[Term, ...] = attrs.field(eq=frozenset)

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of its variables, each once, in the order in which they first occur."""
        return tuple(dict.fromkeys(name for monomial, _ in self.terms for name in monomial))

    @property
    def lone(self) -> str | None:
        """The variable that the whole expression is, or None when there is anything else to it."""
        if len(self.terms) != 1:
            return None
        monomial, factor = self.terms[0]
        return monomial[0] if len(monomial) == 1 and factor == 1 else None

    def __add__(self, other: Expression | Exact) -> Expression:
        return total((self, other))

    def __radd__(self, other: Exact) -> Expression:
        return total((other, self))

    def __neg__(self) -> Expression:
        return Expression(tuple((monomial, -factor) for monomial, factor in self.terms))

    def __sub__(self, other: Expression | Exact) -> Expression:
        return total((self, -expression(other)))

    def __rsub__(self, other: Exact) -> Expression:
        return total((other, -self))

    def __mul__(self, other: Expression | Exact) -> Expression:
        return _added((_merged(a, b), whole(p * q)) for a, p in self.terms for b, q in expression(other).terms)

    def __rmul__(self, other: Exact) -> Expression:
        return expression(other) * self

    def __truediv__(self, other: Exact) -> Expression:
        if isinstance(other, Expression):
            raise ClaimError(f"cannot divide by {other}", help="multiply the comparison out: a = b * c instead of a / b = c")
        divisor = exact(other)
        if divisor == 0:
            raise ClaimError(f"cannot divide {self} by 0")
        return Expression(tuple((monomial, whole(Fraction(factor) / divisor)) for monomial, factor in self.terms))

    def __le__(self, other: Expression | Exact) -> Comparison:
        return Comparison(self, "<=", expression(other))

    def __lt__(self, other: Expression | Exact) -> Comparison:
        return Comparison(self, "<", expression(other))

    def __ge__(self, other: Expression | Exact) -> Comparison:
        return Comparison(self, ">=", expression(other))

    def __gt__(self, other: Expression | Exact) -> Comparison:
        return Comparison(self, ">", expression(other))

    def equals(self, other: Expression | Exact) -> Comparison:
        """The comparison that both are the same number."""
        return Comparison(self, "=", expression(other))

    def __str__(self) -> str:
        text = " + ".join(_written(monomial, factor) for monomial, factor in self.terms)
        return text.replace("+ -", "- ") or "0"

    def __repr__(self) -> str:
        return f"Expression({self})"


@attrs.frozen(repr=False)
class Comparison:
    """The statement that *left* stands to *right* as *sign* says."""

    left: Expression
    sign: Sign
    right: Expression

    def __attrs_post_init__(self) -> None:
        if self.sign not in SIGNS:
            raise ClaimError(f"{self.sign!r} compares nothing", help=f"one of {', '.join(SIGNS)}")

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the variables of both sides, each once."""
        return tuple(dict.fromkeys(self.left.variables + self.right.variables))

    def __bool__(self) -> bool:
        raise ClaimError(f"{self} has no truth value", help="write a <= b <= c as two comparisons, a <= b and b <= c")

    def __str__(self) -> str:
        return f"{self.left} {self.sign} {self.right}"

    def __repr__(self) -> str:
        return f"Comparison({self})"


def _comparisons(given: Comparison | Iterable[Comparison]) -> tuple[Comparison, ...]:
    rows = (given,) if isinstance(given, Comparison) else tuple(given)
    for row in rows:
        if not isinstance(row, Comparison):
            raise ClaimError(f"{row!r} is not a comparison", help="compare expressions: total(parts) <= variable('whole')")
    return rows


def _names(given: Iterable[str]) -> tuple[str, ...]:
    if isinstance(given, str):
        raise ClaimError(f"{given!r} is one name, not a tuple of names", help=f"({given!r},)")
    return tuple(given)


@attrs.frozen
class Relation:
    """One or several comparisons that stand or fall together under one name.

    *needs* names the assumptions without which the relation says nothing. Takes one comparison or several.
    Raises ClaimError for an empty name, for no comparison and for anything else than comparisons.
    """

    name: str
    comparisons: tuple[Comparison, ...] = attrs.field(converter=_comparisons)
    needs: tuple[str, ...] = attrs.field(default=(), converter=_names)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name:
            raise ClaimError(f"{self.name!r} cannot name a relation", help="a text that is not empty")
        if not self.comparisons:
            raise ClaimError(f"the relation {self.name!r} compares nothing")

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of all its variables, each once."""
        return tuple(dict.fromkeys(name for row in self.comparisons for name in row.variables))


def variable(name: str) -> Expression:
    """The expression that is the variable *name*; ClaimError when the name is empty or not a text."""
    if not isinstance(name, str) or not name:
        raise ClaimError(f"{name!r} cannot name a variable", help="a text that is not empty")
    return Expression((((name,), 1),))


def constant(value: Exact) -> Expression:
    """The expression that is always *value*; ExactnessError for a float."""
    number = exact(value)
    return Expression(((CONSTANT, number),) if number else ())


def expression(value: Expression | Exact) -> Expression:
    """*value* itself, or the constant that it is."""
    return value if isinstance(value, Expression) else constant(value)


def total(parts: Iterable[Expression | Exact]) -> Expression:
    """The sum of *parts*, 0 when there are none."""
    return _added(term for part in parts for term in expression(part).terms)


def _added(terms: Iterable[Term]) -> Expression:
    factors: dict[Monomial, Number] = {}
    for monomial, factor in terms:
        factors[monomial] = factors.get(monomial, 0) + factor
    return Expression(tuple((monomial, whole(factor)) for monomial, factor in factors.items() if factor))


def _merged(left: Monomial, right: Monomial) -> Monomial:
    return tuple(sorted(left + right)) if left and right else left or right


def _written(monomial: Monomial, factor: Number) -> str:
    if not monomial:
        return show(factor)
    product = " * ".join(monomial)
    return product if factor == 1 else f"-{product}" if factor == -1 else f"{show(factor)} * {product}"
