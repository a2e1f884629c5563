"""Claims written by hand: units, windows, parts, records, and what is refused."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.render.report import render


def day(name, value, on, **more):
    return cc.claim(name, value, on=on, **more)


def two_days(total, **more):
    return [
        day("sunday", "1,770 killed", "2024-11-10", **more),
        day("monday", "1,950 killed", "2024-11-11", **more),
        cc.claim("both", total, start="2024-11-10", end="2024-11-12", **more),
    ]


@pytest.mark.parametrize(
    ("total", "level"),
    [
        ("3,720 killed", None),
        ("thousands killed", None),
        ("tens of thousands killed", "error"),
        ("3,900 killed", "error"),
        ("nearly 3,700 killed", "error"),
        ("about 2,000 killed", "warning"),
    ],
)
def test_two_days_make_their_total(total, level):
    report = cc.check(two_days(total))
    assert [f.level for f in report.findings] == ([level] if level else [])
    if level:
        assert report.findings[0].rule == "parts-make-whole"
        assert "1,770 + 1,950 = 3,720" in report.findings[0].reckoning
        assert any("3,720" in r.value for r in report.findings[0].repairs)


def test_days_fit_into_a_running_total_and_cannot_exceed_it():
    days = two_days("3,720 killed")
    war = cc.claim("war", "more than 710,000 killed", start="2022-02-24", end="2024-11-13")
    assert cc.check([*days, war]).ok
    small = cc.claim("war", "3,000 killed", start="2022-02-24", end="2024-11-13")
    assert ["parts-exceed-whole"] == [f.rule for f in cc.check([*days, small]).findings]


def test_windows_that_do_not_touch_say_nothing_of_each_other():
    assert 0 == len(cc.check([day("a", "12 killed", "2024-11-10"), day("b", "900 killed", "2024-11-12")]).held)


def test_other_groups_and_places_are_never_added():
    mixed = [day("a", "1,770 killed", "2024-11-10", whose="Russian"), day("b", "1,950 killed", "2024-11-11", whose="Ukrainian")]
    total = cc.claim("both", "tens of thousands killed", start="2024-11-10", end="2024-11-12", whose="Russian")
    assert not [f for f in cc.check([*mixed, total]).findings if f.rule == "parts-make-whole"]


def vehicles(dead):
    tanks, load = cc.claim("tanks", "28 vehicles"), cc.claim("load", "about 30 troops/vehicle")
    return cc.check([tanks, load, cc.claim("dead", dead, of=load * tanks)])


@pytest.mark.parametrize(
    ("dead", "level"),
    [("100 killed", None), ("980 killed", None), ("981 killed", "warning"), ("1,100 killed", "warning"), ("1,681 killed", "error")],
)
def test_what_is_inside_is_at_most_units_times_load(dead, level):
    report = vehicles(dead)
    assert [f.level for f in report.findings] == ([level] if level else [])
    if level:
        assert any("= 700…980" in line or "= 420…1,680" in line for line in report.findings[0].reckoning)


@given(st.integers(1, 3000))
def test_the_capacity_check_is_the_arithmetic(dead):
    report = vehicles(f"{dead} killed")
    exact = dead < 1000 or dead % 100
    if exact:
        expected = "error" if dead > 1680 else "warning" if dead > 980 else None
        assert [f.level for f in report.findings] == ([expected] if expected else [])


def test_people_and_vehicles_are_not_added_compared_or_made_parts():
    tanks, load, dead = cc.claim("tanks", "28 vehicles"), cc.claim("load", "about 30 troops/vehicle"), cc.claim("dead", "100 killed")
    with pytest.raises(cc.UnitError, match="cannot add 28 vehicles .* 30 troops.*person/vehicle"):
        load + tanks
    with pytest.raises(cc.UnitError, match="cannot compare"):
        dead <= tanks  # noqa: B015
    with pytest.raises(cc.UnitError, match="cannot be part of"):
        cc.claim("dead", "100 killed", of=tanks)
    assert "person" == (load * tanks).unit


def test_a_record_beats_the_record_before_and_every_day_of_its_kind():
    may = cc.claim("may", "1,730 killed", during="2024-05", record="day")
    assert cc.check([may, day("monday", "1,950 killed", "2024-11-11", record="day")]).ok
    report = cc.check([may, day("monday", "1,700 killed", "2024-11-11", record="day")])
    assert [("record-beats-earlier", "error")] == [(f.rule, f.level) for f in report.findings]
    plain = cc.check([day("sunday", "1,770 killed", "2024-11-10"), day("monday", "1,750 killed", "2024-11-11", record="day")])
    assert ["record-beats-earlier"] == [f.rule for f in plain.findings]


def test_a_record_day_says_nothing_of_a_record_month():
    report = cc.check(
        [cc.claim("may", "41,000 killed", during="2024-05", record="month"), day("monday", "1,950 killed", "2024-11-11", record="day")]
    )
    assert report.ok and not report.held


def test_two_named_sources_that_differ_are_held():
    a, b = day("a", "498 killed", "2022-03-02", by="Moscow"), day("b", "5,840 killed", "2022-03-02", by="Kyiv")
    report = cc.check([a, b])
    assert report.ok and ["voices-differ"] == [h.rule for h in report.held]
    assert "Moscow says" in report.held[0].message


def test_expectations_are_checked_within_the_hedges():
    sunday, monday = day("sunday", "about 1,770 killed", "2024-11-10"), day("monday", "1,950 killed", "2024-11-11")
    assert cc.check([sunday, monday], expect=[(sunday + monday).equals("3,720")]).ok
    report = cc.check([sunday, monday], expect=[sunday + monday <= 2000])
    assert [("as-expected", "error")] == [(f.rule, f.level) for f in report.findings]
    with pytest.raises(TypeError, match="neither true nor false"):
        assert sunday <= monday


@pytest.mark.parametrize(
    ("wrong", "error", "says"),
    [
        (lambda: cc.claim("x", 1770.5), cc.ExactnessError, "1770.5"),
        (lambda: cc.claim("", "12 killed"), cc.ClaimError, "cannot name a claim"),
        (lambda: cc.claim("x", "12 troups"), cc.UnitError, "troop"),
        (lambda: cc.claim("x", "many killed"), cc.ClaimError, "no number"),
        (lambda: cc.claim("x", "12 killed", on="2024-13-01"), cc.ClaimError, "2024-13-01"),
        (lambda: cc.claim("x", "12 killed", on="2024-11-10", during="2024-11"), cc.ClaimError, "one window"),
        (lambda: cc.claim("x", "12 killed", start="2024-11-12", end="2024-11-10"), cc.ClaimError, "no day lies"),
        (lambda: cc.claim("x", "12 killed", record="hour"), cc.ClaimError, "hour"),
        (lambda: cc.claim("x", "12 killed") <= 3.5, cc.ExactnessError, "3.5"),
        (lambda: cc.check([cc.claim("x", "12 killed"), cc.claim("x", "13 killed")]), cc.ClaimError, "2 claims are called 'x'"),
        (lambda: cc.check([], expect=[cc.claim("x", "12 killed") <= 3]), cc.ClaimError, "no claim of this ledger"),
    ],
)
def test_wrong_use_shows_the_value(wrong, error, says):
    with pytest.raises(error, match="(?s).*" + says):
        wrong()


def test_figures_with_no_days_and_no_noun_are_not_one_thing():
    for a, b in [("2 km", "5 km"), ("20 km/h", "50 km/h"), ("2 days", "5 days"), ("300 people", "66 people"), ("$5 million", "$7 million")]:
        report = cc.check([cc.claim("a", a), cc.claim("b", b)])
        assert report.ok and not report.held
    people = cc.check([cc.claim("a", "300 people"), cc.claim("b", "66 people")])
    assert 1 == len(people.unchecked) and "their days" in people.unchecked[0].why


def test_a_part_of_the_wholes_own_scope_is_no_second_whole():
    text = '[claims]\ninjured = { value = "40 people injured", includes = ["kids", "police"], on = 2024-11-10 }\n'
    text += 'kids = "12 children injured on 2024-11-10"\npolice = "9 people injured on 2024-11-10"\n'
    assert cc.check(cc.loads(text)).ok


def test_a_capped_check_hides_no_error():
    text = '[claims]\na = "31 killed on 2026-01-01"\nb = "37 killed on 2026-01-01"\n[[checks]]\nexpect = "a = b"\nat-most = "note"\n'
    report = cc.check(cc.loads(text))
    assert "error" in [f.level for f in report.findings]
    assert not report.held


def test_two_named_sources_that_the_text_calls_alike_are_a_warning():
    a, b = day("a", "1,950 killed", "2024-11-10", by="Smith"), day("b", "1,000 killed", "2024-11-10", by="Jones")
    report = cc.check([a, b], links=[cc.Link("in line", ("a", "b"))])
    assert [("voices-differ", "warning")] == [(f.rule, f.level) for f in report.findings]


def test_an_error_never_quotes_two_named_sources():
    claims = [day("a", "31 killed", "2026-01-01", by="A"), day("b", "37 killed", "2026-01-01", by="B"), day("c", "34 killed", "2026-01-01")]
    for f in cc.check(claims).findings:
        assert len(set(f.voices) - {"the outlet"}) <= 1


def test_a_check_may_cap_its_level():
    text = '[claims]\na = "12 killed"\nb = "13 killed on 2024-11-10"\n[[checks]]\nexpect = "a = b"\nat-most = "note"\n'
    report = cc.check(cc.loads(text))
    assert ["note"] == [f.level for f in report.findings] and report.ok
    assert "error" == cc.check(cc.loads(text.replace('at-most = "note"\n', ""))).findings[0].level


def test_decimals_and_written_numbers_are_exact():
    x = cc.claim("x", "12 killed")
    assert cc.check([x], expect=[x.equals(Decimal("12"))]).ok
    assert not cc.check([x], expect=[x.equals("12.0000000000000000000001")]).ok


@given(st.permutations(range(4)), st.integers(0, 3000))
def test_the_order_of_claims_changes_nothing(order, shift):
    claims = [*two_days("tens of thousands killed"), cc.claim("war", "2,000 killed", start="2022-02-24", end="2024-11-13")]
    moved = [claims[i] for i in order]
    assert sorted(f.message for f in cc.check(claims).findings) == sorted(f.message for f in cc.check(moved).findings)


@given(st.integers(1, 9999))
def test_an_unrelated_claim_changes_nothing(value):
    claims = two_days("tens of thousands killed")
    more = [*claims, cc.claim("ships", f"{value} tanks", on=date(2024, 11, 10) + timedelta(days=value % 90))]
    assert cc.check(claims).findings == cc.check(more).findings


def test_held_relations_are_shown_when_asked_for():
    assert "held[parts-make-whole]" in render(cc.check(two_days("3,720 killed")), show_held=True)
    assert "held[" not in cc.check(two_days("3,720 killed")).render("text")
