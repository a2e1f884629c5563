"""Expressions are exact polynomials, comparisons are statements, and misuse is refused with the value shown."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ClaimError, ExactnessError
from claimcheck.solver import Bound, Comparison, Expression, Relation, System, constant, decide, total, variable
from claimcheck.values.interval import point

x, y, z = variable("x"), variable("y"), variable("z")

numbers = st.integers(-20, 20) | st.fractions(-5, 5, max_denominator=6)
expressions = st.lists(st.tuples(st.sampled_from((x, y, z, x * y, x * x, constant(1))), numbers), max_size=4).map(
    lambda parts: total(part * factor for part, factor in parts)
)


def value(expression: Expression, **values: Fraction | int) -> Fraction | int:
    found: Fraction | int = 0
    for monomial, factor in expression.terms:
        product: Fraction | int = factor
        for name in monomial:
            product *= values[name]
        found += product
    return found


@given(expressions, expressions, numbers, numbers, numbers)
def test_an_expression_is_worth_what_its_parts_are_worth(a, b, p, q, r):
    at = {"x": p, "y": q, "z": r}
    assert value(a + b, **at) == value(a, **at) + value(b, **at)
    assert value(a - b, **at) == value(a, **at) - value(b, **at)
    assert value(a * b, **at) == value(a, **at) * value(b, **at)
    assert value(-a / 3, **at) == -value(a, **at) / Fraction(3)


@given(expressions, expressions)
def test_the_order_of_terms_does_not_matter_for_equality(a, b):
    assert a + b == b + a
    assert hash(a + b) == hash(b + a)
    assert a * b == b * a
    assert a - a == constant(0)


def test_terms_stay_in_the_order_in_which_they_were_written():
    assert (y + x).variables == ("y", "x")
    assert str(y + x * 2 - 1770) == "y + 2 * x - 1,770"
    assert str(constant(0)) == "0"
    assert repr(x <= 3) == "Comparison(x <= 3)"
    assert repr(-x * y) == "Expression(-x * y)"


def test_plain_numbers_are_taken_on_either_side():
    assert 1 + x == x + 1 == x + "1" == x + Decimal(1) == total((x, 1)) == sum((x, 1))
    assert 3 - x == -(x - 3)
    assert 2 * x == x * 2
    assert x / 4 == x * Fraction(1, 4)
    assert (x <= 5) == Comparison(x, "<=", constant(5))
    assert (x > 5).sign == ">"
    assert x.equals(5) == Comparison(x, "=", constant(5))
    assert (x + y <= z).variables == ("x", "y", "z")


def test_numbers_that_come_out_whole_are_ints():
    assert [type(factor) for _, factor in (x / 2 * 2 + Fraction(6, 3)).terms] == [int, int]


def test_a_lone_variable_is_known_as_one():
    assert x.lone == "x"
    assert [e.lone for e in (2 * x, x + y, x * x, constant(3), constant(0))] == [None] * 5


@pytest.mark.parametrize(
    ("misuse", "error", "shown"),
    [
        (lambda: x + 0.1, ExactnessError, "0.1"),
        (lambda: constant(True), ExactnessError, "True"),
        (lambda: x / y, ClaimError, "divide by y"),
        (lambda: x / 0, ClaimError, "divide x by 0"),
        (lambda: x <= y <= z, ClaimError, "x <= y has no truth value"),
        (lambda: variable(""), ClaimError, "''"),
        (lambda: variable(7), ClaimError, "7"),
        (lambda: Comparison(x, "!=", y), ClaimError, "'!='"),
        (lambda: Relation("", x <= y), ClaimError, "''"),
        (lambda: Relation("r", ()), ClaimError, "'r'"),
        (lambda: Relation("r", (x,)), ClaimError, "Expression(x)"),
        (lambda: Relation("r", x <= y, "needed"), ClaimError, "'needed'"),
        (lambda: Bound("", "x", point(1)), ClaimError, "''"),
        (lambda: Bound("b", "", point(1)), ClaimError, "''"),
        (lambda: Bound("b", "x", 1), ClaimError, "1"),
        (lambda: System([x]), ClaimError, "Expression(x)"),
        (lambda: System([], [x <= y]), ClaimError, "Comparison(x <= y)"),
        (lambda: System([Bound("b", "x", point(1))] * 2), ClaimError, "'b'"),
        (lambda: System([Bound("b", "x", point(1))], [Relation("b", x <= y)]), ClaimError, "'b'"),
        (lambda: System([], [Relation("r", x <= y, ("r",))]), ClaimError, "'r'"),
        (lambda: System(background={"nobody"}), ClaimError, "'nobody'"),
        (lambda: System(whole="x"), ClaimError, "'x'"),
        (lambda: decide(System(), "b"), ClaimError, "'b'"),
        (lambda: decide(System(), ["nobody"]), ClaimError, "'nobody'"),
    ],
)
def test_misuse_is_refused_with_the_value_shown(misuse, error, shown):
    with pytest.raises(error) as raised:
        misuse()
    assert shown in str(raised.value)


def test_members_are_bounds_then_relations_then_assumptions():
    system = System(
        [Bound("b", "x", point(1))],
        [Relation("r", x <= y, ("same", "whole")), Relation("s", [x <= z, y <= z], ["same"])],
    )
    assert system.members == ("b", "r", "s", "same", "whole")
    assert system.relations[1].variables == ("x", "z", "y")
