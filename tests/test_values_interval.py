"""The laws of exact intervals, each one short test."""

from __future__ import annotations

import copy
import itertools
import operator
import pickle
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.errors import ClaimError, ExactnessError
from claimcheck.values.exact import Number
from claimcheck.values.interval import (
    ANY,
    Interval,
    above,
    at_least,
    at_most,
    below,
    closed,
    half_open,
    point,
    reciprocal,
)

Operation = Callable[[Interval, Interval], Interval]

NUMBERS = st.integers(-9, 9) | st.fractions(-9, 9, max_denominator=6) | st.just(710_000_000_000) | st.just(Fraction(1, 3))
GRID: tuple[Number, ...] = tuple(Fraction(n, 2) for n in range(-6, 7))
OPERATIONS = [operator.add, operator.sub, operator.mul]


@st.composite
def intervals(draw: st.DrawFn, numbers: st.SearchStrategy[Number] = NUMBERS) -> Interval:
    lo, hi = draw(st.none() | numbers), draw(st.none() | numbers)
    if lo is not None and hi is not None and lo > hi:
        lo, hi = hi, lo
    if lo is not None and lo == hi:
        return Interval(lo, hi)
    return Interval(lo, hi, draw(st.booleans()), draw(st.booleans()))


@st.composite
def members(draw: st.DrawFn, of: Interval) -> Number:
    """A number inside *of*, often an end or very near to one."""
    lo = of.lo if of.lo is not None else (of.hi if of.hi is not None else 0) - draw(st.sampled_from((1, 50, 10**12)))
    hi = of.hi if of.hi is not None else (of.lo if of.lo is not None else 0) + draw(st.sampled_from((1, 50, 10**12)))
    step = draw(st.sampled_from((Fraction(0), Fraction(1), Fraction(1, 2), Fraction(1, 10**6), 1 - Fraction(1, 10**6))))
    found = lo + (hi - lo) * step
    assume(found in of)
    return found


def small() -> list[Interval]:
    """Every kind of interval with whole ends from -2 to 2."""
    ends: list[int | None] = [None, -2, -1, 0, 1, 2]
    kept = []
    for lo, hi, lo_open, hi_open in itertools.product(ends, ends, (False, True), (False, True)):
        if (lo is None and lo_open) or (hi is None and hi_open):
            continue  # the same as without
        if lo is None or hi is None or lo < hi or (lo == hi and not lo_open and not hi_open):
            kept.append(Interval(lo, hi, lo_open, hi_open))
    return kept


def near(of: Interval) -> list[Number]:
    """Numbers of *of*: its ends, numbers very near its open ends, far out where there is none, and zero."""
    tiny, far = Fraction(1, 10**9), 10**9
    picks = [0, tiny, -tiny, far, -far]
    for end in (of.lo, of.hi):
        if end is not None:
            picks += [end, end + tiny, end - tiny]
    return [p for p in picks if p in of]


def approached(result: Interval, values: list[Number]) -> bool:
    """True when *values* reach the closed ends of *result*, and come close to the open ones without reaching them."""
    close, far = Fraction(1, 10**6), 10**6
    low = min(values) < -far if result.lo is None else abs(min(values) - result.lo) < close
    high = max(values) > far if result.hi is None else abs(max(values) - result.hi) < close
    reached = (result.lo in values) != result.lo_open and (result.hi in values) != result.hi_open
    return low and high and reached


# ---- operations ------------------------------------------------------------------------------------------------------


@given(st.data(), intervals(), intervals(), st.sampled_from(OPERATIONS))
def test_the_result_holds_every_pair(data: st.DataObject, a: Interval, b: Interval, operation: Operation) -> None:
    x, y = data.draw(members(a)), data.draw(members(b))
    assert operation(x, y) in operation(a, b)  # type: ignore[arg-type]


@given(st.data(), intervals(), intervals())
def test_the_quotient_holds_every_pair(data: st.DataObject, a: Interval, b: Interval) -> None:
    assume(b != point(0))
    x, y = data.draw(members(a)), data.draw(members(b))
    assume(y != 0)
    assert Fraction(x) / y in a / b


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_result_is_tight(operation: Callable[..., Interval]) -> None:
    for a, b in itertools.product(small(), repeat=2):
        values = [operation(x, y) for x in near(a) for y in near(b)]
        result = operation(a, b)
        assert all(v in result for v in values)
        assert approached(result, values), (a, b, result)


def test_the_quotient_is_tight() -> None:
    for a, b in itertools.product(small(), repeat=2):
        if b == point(0):
            continue
        values = [Fraction(x) / y for x in near(a) for y in near(b) if y]
        result = a / b
        assert all(v in result for v in values)
        assert approached(result, values), (a, b, result)


def test_brute_force_on_a_grid_agrees() -> None:
    ends = [Fraction(-3, 2), -1, 0, Fraction(1, 2), 2]
    boxes = [closed(lo, hi) for lo, hi in itertools.combinations_with_replacement(ends, 2)]
    for a, b in itertools.product(boxes, repeat=2):
        inside = [(x, y) for x in GRID if x in a for y in GRID if y in b]
        for operation in OPERATIONS:
            values = [operation(x, y) for x, y in inside]
            assert closed(min(values), max(values)) == operation(a, b)


@given(intervals(), intervals())
def test_sums_and_products_commute(a: Interval, b: Interval) -> None:
    assert a + b == b + a
    assert a * b == b * a


@given(intervals(), intervals(), intervals())
def test_sums_associate(a: Interval, b: Interval, c: Interval) -> None:
    assert (a + b) + c == a + (b + c)


@given(intervals(), intervals(), intervals(), st.sampled_from([*OPERATIONS, operator.truediv]))
def test_a_wider_operand_gives_a_wider_result(a: Interval, b: Interval, c: Interval, operation: Operation) -> None:
    assume(not (operation is operator.truediv and c == point(0)))
    assert operation(a, c).within(operation(a.hull(b), c))


@given(intervals())
def test_negation_turns_round_and_back(a: Interval) -> None:
    assert operator.neg(-a) == a
    assert -a == point(0) - a == a * point(-1)


@given(intervals())
def test_zero_and_one_are_neutral(a: Interval) -> None:
    assert a + point(0) == a
    assert a * point(1) == a
    assert a / point(1) == a
    assert a * point(0) == point(0)


@given(intervals())
def test_the_reciprocal_turns_back_where_zero_is_outside(a: Interval) -> None:
    assume(0 not in a)
    assert reciprocal(reciprocal(a)) == a


def test_a_product_with_a_closed_zero_reaches_zero() -> None:
    assert closed(0, 1) * above(2) == at_least(0)
    assert Interval(0, 1, True) * above(2) == above(0)
    assert point(0) * ANY == point(0)


def test_a_quotient_over_zero() -> None:
    assert closed(1, 2) / closed(-1, 1) == ANY
    assert closed(1, 2) / closed(0, 4) == at_least(Fraction(1, 4))
    assert closed(1, 2) / half_open(-4, 0) == at_most(Fraction(-1, 4))
    assert point(0) / closed(-1, 1) == point(0)
    with pytest.raises(ClaimError, match="cannot divide by 0"):
        point(1) / point(0)


@pytest.mark.parametrize("other", [3, Fraction(1, 3), 2.5, None, "7", (1, 2, False, False)])
def test_only_intervals_are_operands(other: object) -> None:
    for operation in (operator.add, operator.sub, operator.mul, operator.truediv):
        with pytest.raises(TypeError):
            operation(closed(1, 2), other)
        with pytest.raises(TypeError):
            operation(other, closed(1, 2))


# ---- sets ------------------------------------------------------------------------------------------------------------


@given(st.data(), intervals(), intervals())
def test_the_meet_holds_what_both_hold(data: st.DataObject, a: Interval, b: Interval) -> None:
    x, found = data.draw(members(a)), a.meet(b)
    assert (x in b) == (found is not None and x in found)
    assert found == b.meet(a)
    assert (found is not None) == a.meets(b) == b.meets(a)


@given(intervals(), intervals())
def test_the_meet_lies_in_both_and_the_hull_holds_both(a: Interval, b: Interval) -> None:
    found, hull = a.meet(b), a.hull(b)
    assert found is None or (found.within(a) and found.within(b))
    assert a.within(hull)
    assert b.within(hull)
    assert hull == b.hull(a)


def test_meet_hull_and_within_agree_with_the_numbers_inside() -> None:
    for a, b in itertools.product(small(), repeat=2):
        picks = {*near(a), *near(b), *(Fraction(n, 4) for n in range(-9, 10))}
        inside_a, inside_b = {p for p in picks if p in a}, {p for p in picks if p in b}
        assert (inside_a <= inside_b) == a.within(b)
        assert bool(inside_a & inside_b) == a.meets(b)
        hull = a.hull(b)
        assert approached(hull, [*near(a), *near(b)]), (a, b, hull)


@given(intervals(), intervals())
def test_within_is_an_order(a: Interval, b: Interval) -> None:
    assert a.within(a)
    assert (a.within(b) and b.within(a)) == (a == b)
    assert a.within(b) == (a.hull(b) == b) == (a.meet(b) == a)


@given(intervals())
def test_tightening_keeps_the_whole_numbers(a: Interval) -> None:
    tight = a.tightened()
    lo = a.lo if a.lo is not None else (a.hi or 0) - 12
    hi = a.hi if a.hi is not None else (a.lo or 0) + 12
    for n in {int(lo) + k for k in range(-3, 15)} | {int(hi) + k for k in range(-15, 3)}:
        assert (n in a) == (tight is not None and n in tight)
    if tight is not None:
        assert tight.within(a)
        assert tight == tight.tightened()
        assert all(end is None or (end in a and type(end) is int) for end in (tight.lo, tight.hi))


def test_tightening_at_the_edges() -> None:
    assert Interval(1, 2, True, True).tightened() is None
    assert Interval(1, 3, True, True).tightened() == point(2)
    assert closed("0.1", "0.9").tightened() is None
    assert closed("-1.5", "1.5").tightened() == closed(-1, 1)
    assert above(3).tightened() == at_least(4)
    assert below(Fraction(-1, 2)).tightened() == at_most(-1)
    assert ANY.tightened() == ANY


# ---- ends ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("unit", [7, 710_000_000_000, Fraction(1, 3)])
def test_every_exact_number_behaves_alike(unit: Number) -> None:
    one = half_open(unit, 2 * unit)
    assert one + one == half_open(2 * unit, 4 * unit)
    assert one - one == Interval(-unit, unit, True, True)
    assert one * one == half_open(unit * unit, 4 * unit * unit)
    assert one / one == Interval(Fraction(1, 2), 2, True, True)
    assert unit in one
    assert 2 * unit not in one


@given(intervals(), intervals(), st.sampled_from(OPERATIONS))
def test_whole_ends_are_int(a: Interval, b: Interval, operation: Operation) -> None:
    for result in (operation(a, b), a.hull(b), -a):
        for end in (result.lo, result.hi):
            assert type(end) is (Fraction if end is not None and end.denominator != 1 else type(end))
            assert end is None or end.denominator != 1 or type(end) is int


def test_thirds_that_make_a_whole_are_an_int() -> None:
    result = point(Fraction(1, 3)) + point(Fraction(2, 3))
    assert type(result.lo) is int
    assert str(result) == "1"


@pytest.mark.parametrize("build", [closed, half_open, Interval])
def test_a_float_is_refused_with_its_value(build: Callable[..., Interval]) -> None:
    with pytest.raises(ExactnessError, match=r"1\.5 is a float"):
        build(1.5, 2)
    with pytest.raises(ExactnessError, match=r"2\.5 is a float"):
        build(1, 2.5)


@pytest.mark.parametrize("build", [point, at_least, above, at_most, below])
def test_a_float_is_refused_at_one_end(build: Callable[[object], Interval]) -> None:
    with pytest.raises(ExactnessError, match=r"0\.1 is a float"):
        build(0.1)


@pytest.mark.parametrize("end", [True, "7", [1], 1j])
def test_other_things_are_no_end(end: object) -> None:
    with pytest.raises(ExactnessError):
        Interval(end, 9)  # type: ignore[arg-type]


def test_an_empty_interval_is_refused() -> None:
    with pytest.raises(ClaimError, match="no number lies from 2 to 1"):
        closed(2, 1)
    with pytest.raises(ClaimError, match="no number lies from 1 to 1"):
        half_open(1, 1)
    with pytest.raises(ClaimError, match="no number lies"):
        Interval(1, 1, True, False)


class Dozen(int):
    """A kind of int, as an enumeration makes them."""


def test_kinds_of_int_become_int() -> None:
    assert type(Interval(Dozen(3), 12).lo) is int


# ---- values ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["lo", "hi", "lo_open", "hi_open", "is_point", "extra"])
def test_an_interval_does_not_change(name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(closed(1, 2), name, 3)


@given(intervals(), intervals())
def test_equality_hash_copies_and_parts(a: Interval, b: Interval) -> None:
    assert (a == b) == (tuple(a) == tuple(b))
    assert a != tuple(a)
    for twin in (Interval(*a), copy.copy(a), copy.deepcopy(a), pickle.loads(pickle.dumps(a))):
        assert a == twin
        assert hash(a) == hash(twin)
    assert (a.lo, a.hi) == a[:2]
    assert (a.lo_open, a.hi_open) == (a[2], a[3])


def test_an_interval_is_true_and_has_no_order() -> None:
    assert closed(0, 0)
    with pytest.raises(TypeError):
        closed(0, 1) < closed(2, 3)  # type: ignore[operator]  # noqa: B015


def test_text() -> None:
    assert str(closed(700, 980)) == "[700, 980]"
    assert str(half_open("1.5", 2000)) == "[1.5, 2,000)"
    assert str(above(3)) == "(3, inf)"
    assert str(below("1/3")) == "(-inf, 1/3)"
    assert repr(point(7)) == "Interval(7)"


@pytest.mark.parametrize("value", ["7", None, 7.0, 2.5])
def test_only_exact_numbers_lie_inside(value: object) -> None:
    assert value not in closed(1, 9)
    assert 7 in closed(1, 9)
