"""Strength of a pass: how many random figures of the same form would have passed, against trying every one of them."""

import json
import subprocess
import sys
import time
from fractions import Fraction
from pathlib import Path

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.findings.strength import Strength, Trial, form
from claimcheck.solver.decide import decide
from claimcheck.solver.relation import variable

TOP = Path(__file__).parent.parent
STORY = TOP / "seeds" / "kursk-2024-11" / "story.txt"


def held(report, rule):
    (found,) = [h for h in report.held if h.rule == rule]
    return found


def days(total):
    return cc.check(
        [
            cc.claim("sunday", "1,770 killed", on="2024-11-10"),
            cc.claim("monday", "1,950 killed", on="2024-11-11"),
            cc.claim("both", total, start="2024-11-10", end="2024-11-12"),
        ]
    )


def test_thousands_is_a_weak_pass_and_the_sum_itself_a_strong_one():
    weak, strong = held(days("thousands killed"), "parts-make-whole").strength, held(days("3,720 killed"), "parts-make-whole").strength
    # beside 1,770 the other day may be 1,000 to 8,220 in tens, of all figures from 1,000 to 9,990
    assert (
        (723, 900) == (weak.passing, weak.tried)
        and weak.weak
        and str(weak).startswith("weak: a random figure for “1,950 killed” would pass")
    )
    assert Fraction(1, 900) == strong.chance and not strong.weak and "would pass in 1 of 900 cases" in str(strong)


def test_one_figure_six_times_is_strong():
    report = cc.check_file(STORY, published="2024-11-12")
    (six,) = [h for h in report.held if h.message == "1,950 stands 6 times"]
    assert (1, 900) == (six.strength.passing, six.strength.tried)
    sums = [h for h in report.held if h.rule == "parts-make-whole"]
    assert sums and all(h.strength.weak for h in sums)


def test_an_inequality_is_as_weak_as_its_laxer_side():
    report = cc.check(
        [cc.claim("may", "1,730 killed", during="2024-05", record="day"), cc.claim("monday", "1,950 killed", on="2024-11-11", record="day")]
    )
    strength = held(report, "record-beats-earlier").strength
    assert ("monday", 827, 900) == (strength.claim, strength.passing, strength.tried)  # 1,730 to 9,990 in tens


@pytest.mark.parametrize(
    ("written", "first", "last", "step"),
    [
        ("1,950 people", 1_000, 9_990, 10), ("1,957 people", 1_000, 9_999, 1), ("28 people", 10, 99, 1), ("3 people", 1, 9, 1),
        ("100 people", 100, 900, 100), ("710,000 people", 100_000, 990_000, 10_000), ("1.2 million people", 1_000_000, 9_900_000, 100_000),
        ("9.5 km", 1, Fraction(99, 10), Fraction(1, 10)), ("3.0 km", 1, Fraction(99, 10), Fraction(1, 10)),
        ("0.25 km", Fraction(1, 10), Fraction(99, 100), Fraction(1, 100)), ("22%", 10, 99, 1), ("-12%", -99, -10, 1), ("about 30 people", 10, 90, 10),
    ],
)  # fmt: skip
def test_a_form_is_a_decade_and_a_step(written, first, last, step):
    of = form(cc.claim("x", written, kind="change" if "-" in written else None) if "-" in written else cc.claim("x", written))
    assert (first, last, step) == (of.first * of.step, of.last * of.step, of.step)


@pytest.mark.parametrize("written", ["thousands of people", "20-30 people", "a third", "half", "nearly half", "most"])
def test_what_has_no_digits_of_its_own_has_no_form(written):
    assert form(cc.claim("x", written)) is None


# ---- against trying every figure -------------------------------------------------------------------------------------


def by_hand(comparisons, claims):
    """Every figure of every form written in the place of the one that stands there, and the whole decided anew."""
    from claimcheck.findings.strength import system_of
    from claimcheck.solver.relation import Relation

    system = system_of(claims, [Relation("r", comparisons)], "usual")
    chances = []
    for claim in claims:
        of = form(claim)
        passing = 0
        for k in range(of.first, of.last + 1):
            by = k * of.step - claim.stated.number
            lo, hi, lo_open, hi_open = claim.amount.usual
            moved = cc.Interval(None if lo is None else lo + by, None if hi is None else hi + by, lo_open, hi_open)
            bounds = [attrs.evolve(b, interval=moved) if b.name == claim.id else b for b in system.bounds]
            status = decide(attrs.evolve(system, bounds=bounds)).status
            if status == "undecided":
                return None
            passing += status == "consistent"
        chances.append(Fraction(passing, of.size))
    return max(chances)


def shapes(a, b, c):
    return {
        "sum": (a + b).equals(c), "at most": a + b <= c, "below": a < c, "difference": (c - a).equals(b), "double": (2 * a).equals(b),
        "third": (3 * a).equals(b + c), "same": a.equals(b), "next": b < c, "last": c <= a, "product": (a * b).equals(c), "room": a * b >= c,
    }  # fmt: skip


figures = st.one_of(
    st.integers(1, 99).map(str), st.integers(10, 40).map(lambda n: f"{n}00"), st.integers(1, 9).map(lambda n: f"about {n}0"),
    st.integers(1, 99).map(lambda n: f"more than {n}"), st.integers(1, 99).map(lambda n: f"at least {n}"), st.integers(2, 9).map(lambda n: f"nearly {n}0"),
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(
    st.tuples(figures, figures, figures),
    st.lists(
        st.sampled_from(["sum", "at most", "below", "difference", "double", "third", "product", "room", "same", "next", "last"]),
        min_size=1,
        max_size=2,
    ),
)
def test_it_agrees_with_trying_every_figure(written, chosen):
    claims = [cc.claim(name, f"{figure} people") for name, figure in zip("abc", written, strict=True)]
    possible = shapes(*(variable(name) for name in "abc"))
    rows = tuple(possible[shape] for shape in chosen)
    claims = [claim for claim in claims if any(claim.id in row.variables for row in rows)]
    found = Trial(rows, tuple(claims)).strength
    real = by_hand(rows, claims)
    assume(real is not None)
    if found is None:  # the other figures cannot hold whatever stands here
        assert 0 == real
    elif found.exact:
        assert real == found.chance
    else:
        assert found.chance >= real


def test_a_reading_between_two_whole_numbers_is_no_pass_for_their_sum():
    """What is counted one by one comes to no number between 1 and 2, which "more than 1" leaves open."""
    claims = tuple(cc.claim(name, f"{figure} people") for name, figure in zip("abc", ("1", "about 10", "more than 1"), strict=True))
    rows = ((variable("a") + variable("b")).equals(variable("c")),)
    found = Trial(rows, claims).strength
    assert 0 == by_hand(rows, claims) == found.chance and found.exact


def test_two_sums_together_may_leave_every_second_number():
    claims = tuple(cc.claim(name, f"{figure} people") for name, figure in zip("abc", ("about 10", "about 10", "11"), strict=True))
    rows = ((variable("a") + variable("b")).equals(variable("c")), variable("a").equals(variable("b")))
    found = Trial(rows, claims).strength
    assert by_hand(rows, claims) == found.chance and found.exact


def test_whole_numbers_under_a_factor_leave_gaps_that_count():
    """25 people on average 3.48 items: of the means of two decimals only every fourth can be one of 25 whole counts."""
    mean, items = cc.claim("mean", "3.48 km"), cc.claim("items", "more than 0 people")
    items = attrs.evolve(
        items,
        amount=attrs.evolve(
            items.amount,
            usual=cc.Interval(0, None),
            widest=cc.Interval(0, None),
            stated=attrs.evolve(items.amount.stated, bound=">=", lo=0),
        ),
    )
    mean = attrs.evolve(
        mean,
        amount=attrs.evolve(
            mean.amount,
            usual=cc.Interval(Fraction(348, 100), Fraction(348, 100)),
            widest=cc.Interval(Fraction(348, 100), Fraction(348, 100)),
        ),
    )
    few = Trial(((variable("mean") * 25).equals(variable("items")), variable("mean") <= 2), (mean, items)).strength
    many = Trial(((variable("mean") * 25).equals(variable("items")),), (mean, items)).strength
    assert (26, 900, True) == (few.passing, few.tried, few.exact)  # 1.00, 1.04 ... 2.00
    assert not many.exact and "at most 900 of 900" in str(many)


# ---- where it is told ------------------------------------------------------------------------------------------------


def test_it_is_told_with_what_held_and_in_json(tmp_path):
    shown = subprocess.run(
        [sys.executable, "-m", "claimcheck", "check", "--exit-zero", "--show-held", "--published", "2024-11-12", STORY],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "   = strength: a random figure for “1,950 killed” would pass in 1 of 900 cases" in shown
    assert "   = strength: weak: a random figure for “another 1,950” would pass in 723 of 900 cases" in shown
    report = cc.check_file(STORY, published="2024-11-12")
    told = json.loads(report.to_json())["held"]
    assert [str(h.strength.chance) if h.strength else None for h in report.held] == [h["strength"] for h in told]
    assert {"1/900", "241/300", None} <= {h["strength"] for h in told}
    assert report.to_json() == cc.check_file(STORY, published="2024-11-12").to_json()


def test_two_sources_that_differ_have_no_strength():
    assert cc.Held("voices-differ", "voices", "sources differ").strength is None
    assert Strength("x", "x", 9, 9).weak


def test_a_plain_check_does_not_work_it_out(monkeypatch):
    import claimcheck.findings.strength as strength

    def refused(*_):
        raise AssertionError("worked out without being asked for")

    monkeypatch.setattr(strength, "fitting", refused)
    report = cc.check_file(STORY, published="2024-11-12")
    assert report.held and str(report)
    with pytest.raises(AssertionError, match="without being asked"):
        report.to_json()


def test_keeping_what_it_is_worked_out_from_costs_next_to_nothing():
    text = STORY.read_text("utf-8")
    started = time.perf_counter()
    report = cc.check_text(text, published="2024-11-12")
    whole = time.perf_counter() - started
    started = time.perf_counter()
    for h in report.held:
        Trial(h.trial.comparisons, h.trial.claims)
    assert time.perf_counter() - started < whole / 10
