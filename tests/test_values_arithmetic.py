"""Arithmetic and comparison of amounts with their units, and expressions that point at their errors."""

from __future__ import annotations

import itertools
import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ClaimcheckError, ClaimError, UnitError
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.arithmetic import (
    add,
    certainly_equal,
    certainly_less,
    compare,
    divide,
    multiply,
    possibly_equal,
    possibly_less,
    reckon,
    subtract,
    unit_of,
)
from claimcheck.values.exact import Number, exact
from claimcheck.values.expression import Operand, Operation, expression
from claimcheck.values.interval import ANY, Interval, above, at_least, at_most, below, closed, half_open, point
from claimcheck.values.shown import show_amount, show_interval, show_number
from claimcheck.values.units import UnitTable, convert, unit
from claimcheck.values.written import amount

TABLE = UnitTable().with_units({"drone": "[drone]", "swarm": "50 drones"})


def read(text: str, table: UnitTable | None = None) -> Amount:
    """A tiny reader: ``about`` is five to seven sixths, at widest half to double; ``over`` is up to a tenth more."""
    found = re.fullmatch(r"(about |over |up to )?(-?[\d.,]+(?:/\d+)?)(%| ?.*)", text)
    if found is None:
        raise ClaimError(f"no number in “{text}”", help='begin with a figure, like "28 vehicles"')
    hedge, n, of = found[1], exact(found[2]), found[3].strip()
    kept = unit(of, extra=table)
    counted = of if of != kept.text else ""
    if hedge == "about ":
        usual, widest = closed(Fraction(n) * 5 / 6, Fraction(n) * 7 / 6), closed(Fraction(n) / 2, 2 * n)
        return Amount(Stated("~", n, n), usual, widest, kept.text, counted, "about", text)
    if hedge == "over ":
        return Amount(Stated(">", n, None), Interval(n, Fraction(n) * 11 / 10, True), above(n), kept.text, counted, "over", text)
    if hedge == "up to ":
        return Amount(Stated("<=", None, n), closed(Fraction(n) / 2, n), closed(0, n), kept.text, counted, "up to", text)
    return Amount(Stated("=", n, n), point(n), point(n), kept.text, counted, "", text)


def said(text: str) -> str:
    return show_amount(reckon(text, read).amount)


CASES = {
    "28 vehicles * about 30 troops/vehicle": "about 840 troops (700…980)",
    "about 30 troops/vehicle × 28 vehicles": "about 840 troops (700…980)",
    "about 840 troops / 28 vehicles": "about 30 troops/vehicles (25…35)",
    "1,500 killed/day * 31 days": "46,500 killed",
    "31 days * 1,500 killed/day": "46,500 killed",
    "1,500 killed/day * 2 weeks": "21,000 killed",
    "60 km/h * 30 minutes": "30 km",
    "20 knots * 3 hours": "111,120 meters",
    "1,770 killed + 1,950 killed": "3,720 killed",
    "5 civilians + 3 soldiers": "8 people",
    "1 hour + 30 minutes": "1.5 hours",
    "90 minutes - 1 hour": "30 minutes",
    "5 km + 300 m": "5.3 km",
    "10% * 50,000 people": "5,000 people",
    "50,000 people * 10%": "5,000 people",
    "5,000 people ÷ 10%": "50,000 people",
    "10% * 50%": "5%",
    "3 * 10%": "0.3",
    "22% * 50,000": "11,000",
    "50,000 * 22%": "11,000",
    "22% of 50,000 people": "11,000 people",
    "1/3 of 600 votes": "200 votes",
    "100 people / 50% of 50 people": "4",
    "1/3 * 3": "1",
    "44% / 2": "22%",
    "50 people / 200 people": "0.25",
    "100 killed / 300 troops": "1/3",
    "30% / 10%": "3",
    "43% - 40%": "3%",
    "40% + 3 percentage points": "43%",
    "40% - 3 percentage points": "37%",
    "20 °C - 10 °C": "10 kelvin",
    "50 °F - 10 °C": "0 kelvin",
    "20 °C + 5 kelvin": "25 °C",
    "5 kelvin + 20 °C": "25 °C",
    "20 °C - 5 kelvin": "15 °C",
    "70 dollars/barrel * 2 barrels": "140 dollars",
    "5 person*day / 2 persons": "2.5 days",
    "(1 + 2) * 3 - 4 / 2": "7",
    "10 - 4 - 3": "3",
    "24 / 4 / 2": "3",
    "2*3+4": "10",
    "over 100 killed - over 50 killed": "45…60 killed",
    "over 100 killed + 10 killed": "more than 110 killed (110…120)",
    "up to 8 tanks * 2": "up to 16 tanks (8…16)",
    "10 tanks - over 4 tanks": "under 6 tanks (5.6…6)",
    "about 100 killed - about 30 killed": "about 70 killed (≈48.33…91.67)",
    "100 m / 10 s": "10 m/s",
    "6 m * 2 m": "12 m^2",
    "6 m * 200 cm": "12 m^2",
    "7 [lamp]/[street] * 5 [street]": "35 lamp",
    "1 mile + 1 km": "≈1.621 miles",
    "10 / 3 hours": "10/3 1/hours",
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_reckons(text: str, expected: str) -> None:
    assert expected == said(text)


UNLIKE = {
    "100 killed + 28 tanks": "cannot add 100 person to 28 vehicle",
    "100 killed - 28 tanks": "cannot subtract 28 vehicle from 100 person",
    "100 killed = 30 troops/vehicle": "cannot compare 100 person with 30 person/vehicle",
    "5 dollars + 3 euros": "cannot add 5 dollar to 3 euro",
    "1 month + 30 days": "cannot add 1 month to 30 day",
    "3% = 3 percentage points": "cannot compare 3% with 3 percentage point",
    "20 °C + 5 °C": "cannot add 20 degree Celsius to 5 degree Celsius: both are temperatures",
    "20 °C * 2": "cannot multiply or divide 20 degree Celsius: a temperature",
    "2 / 20 °C": "cannot multiply or divide 20 degree Celsius: a temperature",
    "5 kelvin - 20 °C": "cannot subtract 20 degree Celsius from 5 kelvin: take the difference of two temperatures",
}


@pytest.mark.parametrize(("text", "message"), UNLIKE.items())
def test_unlike_dimensions_are_refused(text: str, message: str) -> None:
    with pytest.raises(UnitError) as caught:
        reckon(text, read)
    assert caught.value.message.splitlines()[0] == message
    assert caught.value.name == "unlike-dimensions"
    assert caught.value.help


@pytest.mark.parametrize(
    ("text", "help_text"),
    [
        ("100 killed = 30 troops/vehicle", "multiply 30 person/vehicle by a number of vehicles"),
        ("30 troops/vehicle = 100 killed", "multiply 30 person/vehicle by a number of vehicles"),
        ("1,500 killed/day + 700,000 killed", "multiply 1,500 person/day by a number of days"),
        ("100 killed + 28 tanks", "person and vehicle are different dimensions"),
        (
            "3% = 3 percentage points",
            "a difference of two percents is itself in percent: write 3% for 3 percentage points",
        ),
        ("2 killed + 3", "person and a pure number are different dimensions"),
    ],
)
def test_the_help_names_what_is_missing(text: str, help_text: str) -> None:
    with pytest.raises(UnitError) as caught:
        reckon(text, read)
    assert caught.value.help == help_text


# ---- laws ------------------------------------------------------------------------------------------------------------

UNITS = {
    "length": ["m", "km", "miles"],
    "time": ["hours", "days", "weeks"],
    "person": ["troops", "people"],
    "": ["", "%"],
}
NUMBERS = st.fractions(-50, 50, max_denominator=12)


@st.composite
def amounts(draw: st.DrawFn, of: str | None = None) -> Amount:
    dimension = draw(st.sampled_from(sorted(UNITS))) if of is None else of
    written = draw(st.sampled_from(UNITS[dimension]))
    a, b, c, d = sorted(draw(st.lists(NUMBERS, min_size=4, max_size=4)))
    number, u = exact(b), unit(written)
    widest = draw(st.sampled_from([closed(a, d), at_least(a), at_most(d), ANY]))
    return Amount(Stated("~", number, number), closed(b, c), widest, u.text, written if written != u.text else "")


def member(draw: st.DataObject, of: Interval) -> Number:
    lo = of.lo if of.lo is not None else (of.hi if of.hi is not None else 0) - 1000
    hi = of.hi if of.hi is not None else lo + 1000
    return exact(lo + (hi - lo) * draw.draw(st.sampled_from((Fraction(0), Fraction(1, 3), Fraction(1)))))


def based(value: Number, amount: Amount) -> Fraction:
    """*value*, in the unit of *amount*, in base units."""
    return Fraction(value * unit(amount.unit).factor)


@pytest.mark.parametrize("reading", ["usual", "widest"])
@given(st.data(), amounts(), amounts())
def test_every_pair_is_inside_the_product_in_base_units(reading: str, data: st.DataObject, a: Amount, b: Amount) -> None:
    x, y = member(data, getattr(a, reading)), member(data, getattr(b, reading))
    product = multiply(a, b)
    value = based(x, a) * based(y, b) / unit(product.unit).factor
    assert value in getattr(product, reading)
    if y and 0 not in (b.stated.number, b.usual.lo):
        quotient = divide(a, b)
        assert based(x, a) / based(y, b) / unit(quotient.unit).factor in getattr(quotient, reading)


@pytest.mark.parametrize("reading", ["usual", "widest"])
@given(st.data(), st.sampled_from(sorted(UNITS)))
def test_every_pair_is_inside_the_sum_and_difference(reading: str, data: st.DataObject, dimension: str) -> None:
    a, b = data.draw(amounts(dimension)), data.draw(amounts(dimension))
    x, y = member(data, getattr(a, reading)), member(data, getattr(b, reading))
    for result, value in ((add(a, b), based(x, a) + based(y, b)), (subtract(a, b), based(x, a) - based(y, b))):
        assert value / unit(result.unit).factor in getattr(result, reading)
        assert result.unit == a.unit


@given(st.data(), st.sampled_from(sorted(UNITS)), st.sampled_from(["=", "<", "<=", ">", ">="]))
def test_the_unit_of_writing_never_changes_a_verdict(data: st.DataObject, dimension: str, sign: str) -> None:
    a, b = data.draw(amounts(dimension)), data.draw(amounts(dimension))
    before = compare(a, sign, b)  # type: ignore[arg-type]
    for written in UNITS[dimension]:
        u = unit(written)
        moved = Amount(
            a.stated,
            convert(a.usual, a.unit, u),
            convert(a.widest, a.unit, u),
            u.text,
            written if written != u.text else "",
        )
        assert before == compare(moved, sign, b)  # type: ignore[arg-type]


@given(st.data(), st.sampled_from(["=", "<", "<=", ">", ">="]))
def test_verdicts_agree_with_the_numbers_inside(data: st.DataObject, sign: str) -> None:
    ends = st.integers(0, 4)
    lo, hi, low, high = (data.draw(ends) for _ in range(4))
    a, b = closed(min(lo, hi), max(lo, hi)), closed(min(low, high), max(low, high))
    test = {"=": int.__eq__, "<": int.__lt__, "<=": int.__le__, ">": int.__gt__, ">=": int.__ge__}[sign]
    holds = {test(x, y) for x, y in itertools.product(range(5), repeat=2) if x in a and y in b}
    expected = "possibly" if len(holds) == 2 else "certainly" if True in holds else "impossible"
    whole = [Amount(Stated("range", i.lo, i.hi), i, i) for i in (a, b)]
    found = compare(whole[0], sign, whole[1])  # type: ignore[arg-type]
    if sign == "=" and found == "possibly" and expected == "impossible":
        raise AssertionError((a, b))
    assert expected == found


def test_certainly_and_possibly() -> None:
    about, exactly, more = read("about 30"), read("60"), read("over 60")
    assert possibly_less(about, exactly)
    assert not certainly_less(about, exactly)
    assert certainly_less(about, exactly, reading="usual")
    assert certainly_less(about, more)
    assert certainly_less(exactly, more)
    assert not possibly_equal(exactly, more)
    assert possibly_equal(about, exactly)
    assert not possibly_equal(about, exactly, reading="usual")
    assert certainly_equal(exactly, read("60"))
    assert not certainly_equal(about, about)


def test_division_by_zero_is_an_error_of_ours() -> None:
    with pytest.raises(ClaimError, match="cannot divide by 0"):
        divide(read("1"), read("0"))


# ---- words and units -------------------------------------------------------------------------------------------------


def test_the_words_that_counted_are_kept() -> None:
    load = Amount(Stated("=", 30, 30), point(30), point(30), "person/vehicle", "troops")
    assert unit_of(load).written == "troops/vehicle"
    assert show_amount(multiply(load, read("28 tanks"))) == "840 troops"
    assert show_amount(load) == "30 troops/vehicle"
    assert show_amount(read("about 30 troops/vehicle")) == "about 30 troops/vehicle (25…35)"
    assert unit_of(Amount(Stated("=", 1, 1), point(1), point(1), "person", "sopranos")).written == "person"
    assert unit_of(Amount(Stated("=", 1, 1), point(1), point(1), "person", "kilometres")).written == "person"


def test_a_users_units_take_part() -> None:
    result = reckon("3 swarms + 20 drones", lambda text: read(text, TABLE), extra=TABLE)
    assert show_amount(result.amount) == "3.4 swarms"
    with pytest.raises(UnitError, match="unknown unit “swarms”"):
        reckon("3 swarms + 20 drones", read, extra=TABLE)


@pytest.mark.parametrize(
    ("interval", "expected"),
    [
        (closed(700, 980), "700…980"),
        (half_open(2000, 10_000), "2,000…10,000"),
        (point("3.5"), "3.5"),
        (at_least(31), "31 or more"),
        (above(710_000), "more than 710,000"),
        (at_most(8), "8 or less"),
        (below(40), "under 40"),
        (ANY, "any number"),
        (closed("5/49", "1/7"), "≈0.102…0.1429"),
    ],
)
def test_intervals_as_text(interval: Interval, expected: str) -> None:
    assert expected == show_interval(interval)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "0"),
        (7, "7"),
        (Fraction(14, 2), "7"),
        (Fraction(1, 3), "1/3"),
        (Fraction(1, 13), "1/13"),
        (Fraction(1, 49), "≈0.02041"),
        (Fraction(1420, 3), "≈473.3"),
        (Fraction(-100, 13), "≈-7.692"),
        (Fraction(10**9, 13), "≈76,923,077"),
        (Fraction(1, 13 * 10**6), "≈0.00000007692"),
    ],
)
def test_numbers_as_text(number: Number, expected: str) -> None:
    assert expected == show_number(number)


def test_vague_and_ranged_amounts_as_text() -> None:
    thousands = Amount(Stated("range", 1000, 10_000), half_open(2000, 10_000), at_least(2000), "person", "troops")
    assert show_amount(thousands) == "1,000…10,000 troops (2,000…10,000)"
    assert show_amount(thousands, reading="widest") == "1,000…10,000 troops (2,000 or more)"
    assert show_amount(Amount(Stated("range", 20, 30), closed(20, 30), closed(20, 30), "day", "days")) == "20…30 days"


# ---- expressions -----------------------------------------------------------------------------------------------------


def test_the_lines_can_be_redone_by_a_reader() -> None:
    result = reckon("28 vehicles * about 30 troops/vehicle = 100 killed", read)
    assert result.lines == (
        "28 vehicles × about 30 troops/vehicle = about 840 troops (700…980)",
        "about 840 troops (700…980) = 100 killed: impossible",
    )
    assert (result.usual, result.widest) == ("impossible", "impossible")
    assert show_amount(result.amount) == "about 840 troops (700…980)"


def test_a_verdict_may_differ_between_the_readings() -> None:
    result = reckon("28 vehicles * about 30 troops/vehicle = 600 killed", read)
    assert (result.usual, result.widest) == ("impossible", "possibly")
    assert result.lines[-1] == "about 840 troops (700…980) = 600 killed: impossible in the usual reading, possibly in the widest"


def test_both_readings_are_told() -> None:
    assert reckon("28 vehicles * about 30 troops/vehicle", read).lines[-1] == "usual 700…980 troops; widest 420…1,680 troops"
    assert reckon("2 + 3", read).lines == ("2 + 3 = 5",)
    assert reckon("about 30 troops", read).lines == ("usual 25…35 troops; widest 15…60 troops",)
    assert reckon("5 troops", read).lines == ("5 troops",)


def test_comparisons() -> None:
    for text, expected in {
        "1 < 2": "certainly",
        "2 <= 2": "certainly",
        "2 ≤ 1": "impossible",
        "about 30 > 40": "possibly",
        "3 >= 4": "impossible",
        "3 == 3": "certainly",
        "(1 + 2) = 3": "certainly",
        "1,770 killed + 1,950 killed = 3,720": "certainly",
        "3,700 = 1,770 killed + 1,950 killed": "impossible",
    }.items():
        assert reckon(text, read).widest == expected, text


POINTED = {
    "": ("an amount is missing", 0),
    "3 *": ("an amount is missing", 3),
    "* 3": ("an amount is missing", 0),
    "3 + * 4": ("an amount is missing", 4),
    "2 (3)": ("an operator is missing", 2),
    "(2 + 3": ("a parenthesis is not closed", 0),
    "2) + 3": ("a parenthesis is closed that was not opened", 1),
    "()": ("an amount is missing", 1),
    "1 = 1 = 1": ("only one comparison can be made", 6),
    "(1 = 1) + 2": ("a comparison stands inside parentheses", 3),
    "(1 + 2 (3))": ("an operator is missing", 7),
    "5 troops + 3 troups": ("unknown unit “troups”", 11),
    "5 troops + many": ("no number in “many”", 11),
    "5 troops + 3 tanks": ("cannot add 5 person to 3 vehicle", 9),
    "1 + 2 / 0": ("cannot divide by 0", 6),
    "5 km = 3 hours": ("cannot compare 5 kilometer with 3 hour", 5),
}


@pytest.mark.parametrize(("text", "message", "at"), [(t, m, a) for t, (m, a) in POINTED.items()])
def test_errors_point_at_the_spot(text: str, message: str, at: int) -> None:
    with pytest.raises(ClaimcheckError) as caught:
        reckon(text, read)
    lines = caught.value.message.splitlines()
    assert lines[0] == message
    assert lines[1:] == [f"  {text}", f"  {' ' * at}^"]
    assert caught.value.__cause__ is None


def test_a_long_expression_is_shown_around_the_spot() -> None:
    with pytest.raises(ClaimError) as caught:
        reckon("1 + " * 60 + "* 2", read)
    assert max(len(line) for line in caught.value.message.splitlines()) < 110
    assert "^" in caught.value.message.splitlines()[2]


@pytest.mark.parametrize("text", ["(" * 100 + "1" + ")" * 100, "1+" * 500 + "1", "1" * 9999, "(" * 4000, "* " * 2000])
def test_hostile_expressions_are_refused(text: str) -> None:
    with pytest.raises(ClaimcheckError):
        reckon(text, read)


@given(st.text("12 +-*/()=<> troops/vehicle", max_size=40))
def test_any_text_is_an_expression_or_an_error(text: str) -> None:
    try:
        reckon(text, read)
    except ClaimcheckError as error:
        assert error.message


def operands(tree: Operand | Operation) -> list[str]:
    return [tree.text] if isinstance(tree, Operand) else operands(tree.left) + operands(tree.right)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sunday + monday = 3,720", ["sunday", "monday", "3,720"]),
        ("mean * (total.to - total.from) = total", ["mean", "total.to", "total.from", "total"]),
        ("load*tanks", ["load", "tanks"]),
        ("5 person*day", ["5 person*day"]),
        ("20-30 troops", ["20-30 troops"]),
        ("5 ± 1 days", ["5 ± 1 days"]),
        ("total on 2024-11-12 - 5", ["total on 2024-11-12", "5"]),
        ("10 km/h", ["10 km/h"]),
        ("(10 km)/(2 h)", ["10 km", "2 h"]),
        ("3 − 2", ["3", "2"]),
        ("-5 °C", ["-5 °C"]),
    ],
)
def test_where_operands_end(text: str, expected: list[str]) -> None:
    assert expected == operands(expression(text))


def test_a_hedged_share_of_a_whole() -> None:
    assert show_amount(reckon("half of 200 people", amount).amount) == "100 people (90…110)"
    assert show_amount(reckon("one in five of 300 people", amount).amount) == "60 people (54…66)"
    assert show_amount(reckon("half of a million", amount).amount) == "500,000 (450,000…550,000)"
    assert reckon("1/3 * 3", amount).lines == ("1/3 × 3 = 1",)


@pytest.mark.parametrize("text", ["-5", "68 °F", "60 mph", "3 km²", "30 people", "1/3"])
def test_a_single_exact_amount_is_told(text: str) -> None:
    assert (text,) == reckon(text, read).lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("22% of 50,000 people", ["22%", "50,000 people"]),
        ("half of about 300 votes", ["half", "about 300 votes"]),
        ("9 out of 10 of $600", ["9 out of 10", "$600"]),
        ("dozens of 3 people", ["dozens of 3 people"]),
        ("share of 2024", ["share of 2024"]),
        ("half of a million", ["half of a million"]),
        ("22% of the vote", ["22% of the vote"]),
    ],
)
def test_of_joins_a_share_and_its_whole(text: str, expected: list[str]) -> None:
    assert expected == operands(expression(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$7", "7 dollars"),
        ("$1", "1 dollar"),
        ("£3 / 1", "3 pounds sterling"),
        ("¥3", "3 yen"),
        ("10 percentage points", "10 percentage points (9.5…10.5)"),
        ("5 civilians + 3 soldiers", "8 people"),
    ],
)
def test_units_left_in_english_are_told_in_the_plural(text: str, expected: str) -> None:
    assert expected == show_amount(reckon(text, amount).amount)
