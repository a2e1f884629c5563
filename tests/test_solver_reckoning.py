"""A conflict is told in lines that a reader can redo, and its repairs are ranked with likely slips first."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ClaimError
from claimcheck.solver import Bound, Relation, System, conflicts, decide, reckoning, repairs, total, variable
from claimcheck.solver.hitting import cheapest
from claimcheck.solver.reckoning import written
from claimcheck.solver.slips import decimal, magnitudes, slips
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
)

a, b, c, n = variable("a"), variable("b"), variable("c"), variable("n")


def lines(bounds: dict[str, Interval], *rows, whole=(), names=str) -> tuple[str, ...]:
    """The lines of the only conflict of these bounds and comparisons."""
    system = System(
        [Bound(f"bound {name}", name.split("#")[0], interval) for name, interval in bounds.items()],
        [Relation(f"row {number}", row) for number, row in enumerate(rows)],
        whole=whole,
    )
    (conflict,) = conflicts(system).found
    return reckoning(system, conflict, names)


@pytest.mark.parametrize(
    ("bounds", "rows", "told"),
    [
        (
            {"a": point(1770), "b": point(1950), "c": at_least(20_000)},
            [(a + b).equals(c)],
            ("1,770 + 1,950 = 3,720", "3,720 is below 20,000"),
        ),
        (
            {"a": point(28), "b": closed(25, 35), "c": point(981)},
            [a * b >= c],
            ("28 × 25…35 = 700…980", "700…980 is below 981"),
        ),
        (
            {"a": point(22), "b": point(50_000), "c": point(11_500)},
            [(a * b / 100).equals(c)],
            ("22 × 50,000 / 100 = 11,000", "11,000 is below 11,500"),
        ),
        ({"a#1": closed(25, 35), "a#2": point(5000)}, [], ("25…35 is below 5,000",)),
        ({"a": half_open(700, 710), "b": at_least(710)}, [a.equals(b)], ("700…under 710 is not as much as 710",)),
        ({"a": at_least(710), "b": below(710)}, [a <= b], ("710 or more is not below 710",)),
        ({"a": point(5), "b": point(5)}, [a > b], ("5 is not above 5",)),
        ({"a": point(5), "b": point(5)}, [a < b], ("5 is not below 5",)),
        ({"a": point(6), "b": at_most(5)}, [a <= b], ("6 is above 5",)),
        ({"a": point(6), "b": closed(1, 5)}, [a.equals(b)], ("6 is above 1…5",)),
        (
            {"a": point(1), "b": point(2), "n": point(9)},
            [a.equals(c), (b + c).equals(n)],
            ("2 + 1 = 3", "3 is below 9"),
        ),
        (
            {"a": point(3720), "b": point(1950), "n": point(1800)},
            [(b + c).equals(a), c >= n],
            ("3,720 − 1,950 = 1,770", "1,770 is below 1,800"),
        ),
        (
            {"a": point(840), "b": point(28), "n": point(35)},
            [(b * c).equals(a), c >= n],
            ("28 × (35 or more) = 980 or more", "980 or more is above 840"),
        ),
        (
            {"a": above(3), "b": at_most(2)},
            [a + 1 <= 2 * b - 1],
            ("(more than 3) + 1 = more than 4", "2 × (2 or less) − 1 = 3 or less", "more than 4 is above 3"),
        ),
    ],
)
def test_the_lines_can_be_redone(bounds, rows, told):
    found = lines(bounds, *rows)
    assert found == told


def test_a_number_that_has_to_be_whole_says_so():
    assert lines({"b": point(7)}, (2 * a).equals(b), whole=["a"]) == ("7 / 2 = 3.5", "3.5 lies between the whole numbers 3 and 4")


def test_a_circle_of_comparisons_is_added_up():
    found = lines({}, a < b, b <= c, c <= a, names=str.upper)
    assert sorted(found[:-1]) == ["A < B", "B ≤ C", "C ≤ A"]
    assert found[-1] == "added up, this says 0 < 0"


def test_a_table_is_added_up():
    w, x, y, z = (variable(name) for name in "wxyz")
    rows = [(w + x).equals(100), (y + z).equals(50), (w + y).equals(60), (x + z).equals(91)]
    found = lines({}, *rows)
    assert set(found[:-1]) <= {
        "w + x ≥ 100", "y + z ≥ 50", "w + y ≤ 60", "x + z ≤ 91", "w + x ≤ 100", "y + z ≤ 50", "w + y ≥ 60", "x + z ≥ 91"
    }  # fmt: skip
    assert found[-1] == "added up, the same sum is at most 150 and at least 151: 150 is below 151"


def test_rows_are_taken_as_often_as_they_must():
    system = System([], [Relation("1", 2 * a + b <= 1), Relation("2", a - b <= 1), Relation("3", a >= 1)])
    (conflict,) = conflicts(system).found
    assert conflict.steps[-1].kind in ("sum", "clash")
    assert {step.relation for step in conflict.steps} - {""} == {"1", "2", "3"}


def test_what_only_a_search_shows_is_said_to_be_so():
    found = lines({"a": closed(0, 3)}, a * b >= 5, a + b <= 4)
    assert found == ("no numbers within these bounds fit all of it (tried case by case)",)


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (point(3720), "3,720"),
        (closed(25, 35), "25…35"),
        (half_open(25, 35), "25…under 35"),
        (Interval(1, 2, True, False), "over 1…2"),
        (above(5), "more than 5"),
        (at_least(5), "5 or more"),
        (at_most(Fraction(1, 3)), "1/3 or less"),
        (below(5), "less than 5"),
        (ANY, "any number"),
    ],
)
def test_intervals_are_written_for_readers(interval, words):
    assert written(interval) == words


def days(first: int, second: int, both: Interval) -> System:
    """Two days and their sum, all whole."""
    return System(
        [Bound("first", "a", point(first)), Bound("second", "b", point(second)), Bound("both", "c", both)],
        [Relation("sum", (a + b).equals(c), ("both days",))],
        whole=["a", "b", "c"],
    )


@pytest.mark.parametrize(
    ("wrong", "how"),
    [
        (7320, "two digits swapped: 7,320 for 3,720"),
        (3721, "one digit wrong: 3,721 for 3,720"),
        (33720, "a digit too many: 33,720 for 3,720"),
        (372, None),
        (3_720_000, "a thousand times less: 3,720,000 for 3,720"),
    ],
)
def test_a_slip_in_the_total_is_found(wrong, how):
    system = days(1770, 1950, point(wrong))
    found = repairs(system, conflicts(system).found, {"first": 1770, "second": 1950, "both": wrong}, {"both": 1})
    assert {r.value for r in found if r.member == "both"} == {3720}
    assert found[0].member == "both"
    assert found[0].how == (how or "3,720 fits")
    assert [r.kind for r in found if r.member == "both days"] == ["drop"]


def test_a_doubled_digit_written_once_is_found():
    assert list(slips(170, point(1870))) == []
    assert list(slips(170, point(1770))) == [("a doubled digit written once", 1770)]
    assert list(slips(170, point(1700))) == [("a doubled digit written once", 1700)]
    assert list(slips(Fraction("3.4"), point(Fraction("3.44")))) == [("a doubled digit written once", Fraction("3.44"))]
    assert list(slips(Fraction("3.48"), point(Fraction("4.38")))) == []
    assert list(slips(-12, point(-21))) == [("two digits swapped", -21)]


def test_no_slip_is_offered_where_it_would_land_by_chance():
    assert list(slips(1950, at_least(18_230))) == []
    assert list(slips(981, closed(0, 980))) == []
    assert list(slips(Fraction(1, 3), point(1))) == []
    assert decimal(10**50) is None
    assert list(slips(2_720, closed(3_700, 3_730))) == []


def test_magnitudes_go_both_ways():
    assert list(magnitudes(710, closed(700_000, 720_000))) == [("a thousand times more", 710_000)]
    assert list(magnitudes(28_000_000, at_most(40))) == [
        ("a million times less", 28),
    ]
    assert list(magnitudes(0, ANY)) == []
    assert list(magnitudes(1950, at_least(18_230))) == []
    assert list(magnitudes(3, at_least(5_000))) == [
        ("a million times more", 3_000_000),
        ("a billion times more", 3_000_000_000),
    ]


def test_a_range_is_offered_with_its_nearest_value():
    system = days(1770, 1950, at_least(20_000))
    found = [r for r in repairs(system, conflicts(system).found, {"first": 1770, "both": None}) if r.member != "both days"]
    assert [(r.kind, r.member, r.value) for r in found] == [
        ("value", "both", 3720),
        ("value", "first", 18_050),
        ("range", "second", None),
        ("range", "first", None),
    ]
    assert next(r for r in found if r.member == "first" and r.kind == "range").how == "18,050 or more fits"


def test_an_end_left_out_has_no_nearest_number():
    system = System([Bound("x", "a", point(3)), Bound("y", "b", point(2))], [Relation("less", a < b)])
    found = repairs(system, conflicts(system).found, {"x": 3, "y": 2})
    assert [(r.kind, r.member, r.fits) for r in found] == [("range", "x", below(2)), ("range", "y", above(3))]


def test_members_that_hit_all_conflicts_come_first_and_name_what_must_change_alongside():
    bounds = [Bound("wrong", "a", point(5)), Bound("one", "a", point(7)), Bound("two", "a", point(7))]
    system = System(bounds)
    found = repairs(system, conflicts(system).found, {"wrong": 5, "one": 7, "two": 7})
    assert found[0].member == "wrong"
    assert (found[0].cost, found[0].alongside, found[0].value) == (2, (), 7)
    assert [(r.cost, r.alongside) for r in found if r.member == "one"] == [(4, ("two",))] * 2


def test_weights_are_the_price_of_a_change():
    system = days(1770, 1950, point(3721))
    written_ = {"first": 1770, "second": 1950, "both": 3721}
    heavy = repairs(system, conflicts(system).found[0], written_, {"both": 5, "both days": 9})
    assert heavy[-1].kind == "drop"
    assert [r.cost for r in heavy] == sorted(r.cost for r in heavy)
    with pytest.raises(ClaimError, match="weight of 0"):
        repairs(system, conflicts(system).found, written_, {"both": 0})
    with pytest.raises(ClaimError, match="no member is named"):
        repairs(System(), conflicts(system).found, {})


def test_a_conflict_of_relations_and_background_has_no_repair():
    system = System([Bound("x", "a", point(1))], [Relation("r", a >= 2)], background={"x"})
    assert repairs(system, conflicts(system).found, {}) == ()


def test_a_bound_that_nothing_fits_is_not_repaired():
    bounds = [Bound("x", "a", point(5)), Bound("y", "a", point(7)), Bound("z", "a", point(9))]
    first = conflicts(System(bounds)).found[0]
    assert repairs(System(bounds), first, {"x": 5, "y": 7}) == ()


@given(st.integers(0, 3000), st.integers(0, 3000), st.integers(0, 9000))
def test_every_value_offered_repairs(first, second, both):
    system = days(first, second, point(both))
    found = conflicts(system).found
    assert bool(found) == (first + second != both)
    for repair in repairs(system, found, {"first": first, "second": second, "both": both}):
        if repair.value is not None:
            bounds = [x if x.name != repair.member else Bound(x.name, x.variable, point(repair.value)) for x in system.bounds]
            assert decide(System(bounds, system.relations, whole=system.whole)).status == "consistent"


@given(
    st.lists(st.frozensets(st.sampled_from("abcdefg"), min_size=1, max_size=4), max_size=5),
    st.dictionaries(st.sampled_from("abcdefg"), st.integers(1, 5)),
)
def test_the_cheapest_set_is_the_cheapest_by_brute_force(sets, price):
    hits = [
        names
        for size in range(len(price) + 1)
        for names in itertools.combinations(sorted(price), size)
        if not any(held.isdisjoint(names) for held in sets)
    ]
    found = cheapest(sets, price)
    if not hits:
        assert found is None
    else:
        assert found is not None
        assert min(sum(price[name] for name in names) for names in hits) == sum(price[name] for name in found)
        assert not any(held.isdisjoint(found) for held in sets)


def test_beyond_thirty_names_the_set_still_hits_everything():
    sets = [frozenset({f"n{i}", f"n{i + 1}", f"n{i + 2}"}) for i in range(40)]
    found = cheapest(sets, {f"n{i}": 1 + i % 3 for i in range(50)})
    assert found is not None
    assert not any(held.isdisjoint(found) for held in sets)


def test_a_total_of_many_parts_is_written_in_full():
    parts = {f"p{i}": point(i) for i in range(1, 5)}
    found = lines({**parts, "c": point(11)}, total(variable(name) for name in parts).equals(c))
    assert found == ("1 + 2 + 3 + 4 = 10", "10 is below 11")


def test_a_sum_that_only_touches_is_told_with_its_open_end():
    w, x, y, z = (variable(name) for name in "wxyz")
    found = lines({}, (w + x).equals(100), (y + z).equals(50), (w + y) < 60, (x + z) <= 90)
    assert found[-1] == "added up, the same sum is less than 150 and 150 or more"


def test_dividing_by_a_negative_number_turns_the_comparison():
    told = lines({"a": closed(-4, -2), "c": point(8), "n": at_least(0)}, a * b >= c, b >= n)
    assert told[-1] in ("-2 or less is below 0", "0 or less is below 8")


def test_a_variable_that_occurs_twice_is_not_solved_for():
    assert lines({"a": closed(2, 3), "c": point(20)}, (a * a + a).equals(c))[-1] == "6…12 is below 20"


def test_the_number_as_written_can_be_what_fits_without_its_hedge():
    system = System([Bound("nearly", "a", half_open(45, 50)), Bound("floor", "a", closed(50, 60))])
    found = repairs(system, conflicts(system).found, {"nearly": 50})
    assert [(r.kind, r.value) for r in found if r.member == "nearly"] == [("value", 50), ("range", None)]


def test_a_conflict_that_nothing_can_repair_leaves_the_others_without_repair():
    system = System([Bound("x", "a", point(1))], [Relation("r", [a >= 2, b >= 2]), Relation("s", b <= 1)])
    assert len(conflicts(system).found) == 2
    assert repairs(system, conflicts(system).found, {"x": 1}) == ()
