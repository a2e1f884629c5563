"""Magnitudes: conversions over the whole table of units, the factor that mends a conflict, ranges as prose writes them."""

from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.values.units import factor

PAIRS = [("km", "miles"), ("meters", "feet"), ("kg", "pounds"), ("hectares", "acres"), ("liters", "US gallons"), ("meters", "yards"),
         ("cm", "inches"), ("tonnes", "short tons"), ("km", "nautical miles")]  # fmt: skip


def found(claims, sort, names, **link):
    return [(f.rule, f.level) for f in cc.check(cc.Ledger(tuple(claims), (cc.Link(sort, names, **{"proof": "told", **link}),))).findings]


def converted(quantity, told):
    return found([cc.claim("a", quantity), cc.claim("b", told)], "converted", ("b", "a"))


@given(st.integers(1, 9_999), st.sampled_from(PAIRS), st.integers(0, 2))
def test_a_conversion_that_is_rounded_as_people_do_holds(number, pair, decimals):
    exact = Decimal(number) * Decimal(factor(*pair).numerator) / Decimal(factor(*pair).denominator)
    told = round(exact, decimals)
    if told:
        assert [] == converted(f"{number} {pair[0]}", f"{told} {pair[1]}")


@given(st.integers(1, 9_999), st.sampled_from(PAIRS))
def test_a_conversion_the_wrong_way_round_is_found(number, pair):
    times = factor(*pair)
    wrong = round(Decimal(number) * Decimal(times.denominator) / Decimal(times.numerator), 3)
    far = max(times, 1 / times) > 3
    if far and wrong and number % 10:
        assert [("converted-unit", "error")] == converted(f"{number} {pair[0]}", f"{wrong} {pair[1]}")


def test_a_conversion_in_brackets_is_read_from_a_story_and_a_compound_is_not():
    story = "The road is 8 km ({} miles) long and 6 feet, 4 inches above the river.\n"
    assert ["converted-unit"] == [f.rule for f in cc.check_text(story.format(8)).findings]
    good = cc.check_text(story.format(5))
    assert good.ok and ["converted-unit"] == [h.rule for h in good.held]


@pytest.mark.parametrize(
    ("text", "factor_", "meant"),
    [
        ('[claims]\nall = "712,610 losses"\nkilled = { value = "more than 710 losses", like = "all" }\n', "a thousand times", "710,000"),
        (
            '[claims]\nold = "$4.1 million"\nnew = "$8.2 billion"\ntimes = { value = "twice", over = ["new", "old"] }\n',
            "a thousand times",
            "8,200,000",
        ),
    ],
)
def test_a_conflict_that_a_factor_mends_names_the_factor(text, factor_, meant):
    report = cc.check(cc.loads(text))
    told = [r.text for f in report.findings for r in f.repairs if r.kind == "magnitude"]
    assert any(factor_ in line and meant in line for line in told), report


def test_unlike_things_are_an_error_by_hand_and_a_warning_in_a_story():
    claims = (cc.claim("buses", "250 buses"), cc.claim("cost", "$410"))
    ledger = cc.Ledger(claims, (cc.Link("order", ("buses", "cost"), proof="told"),))
    for origin, level in (("claims", "error"), ("text", "warning")):
        report = cc.check(attrs.evolve(ledger, origin=origin))
        assert [("unlike-dimensions", level)] == [(f.rule, f.level) for f in report.findings]
    assert [] == found([cc.claim("a", "250"), cc.claim("b", "$210")], "order", ("a", "b"))


def test_a_rate_of_exchange_is_an_assumption():
    claims = [cc.claim("euros", "€100 million"), cc.claim("dollars", "$140 million"), cc.claim("rate", "1.05 to 1.10 dollars/euro")]
    assert [("converted-currency", "warning")] == found(claims, "converted", ("dollars", "euros", "rate"))


@pytest.mark.parametrize(
    "story",
    [
        "Between 3,500 and 5,000 people marched.",
        "Numbers fell between Monday and Tuesday, from 5,000 to 3,500.",
        "The fee is at least 12 dollars and at most 15 dollars.",
        "At most 12 buses ran and at least 15 trains stood still.",
        "Scores between 12 and 20 pass, between 3 and 11 fail.",
    ],
)
def test_ranges_as_people_write_them_are_left_alone(story):
    assert [] == [f.rule for f in cc.check_text(story + "\n").findings]


def test_counts_that_are_no_whole_number():
    wrong = cc.check(cc.loads('[claims]\na = "2.5 tanks"\nb = { value = "2.5 tanks", kind = "mean" }\n'))
    assert [("count-is-whole", "error", "a")] == [(f.rule, f.level, f.labels[0].claim) for f in wrong.findings]
