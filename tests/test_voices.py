"""Voices: two sources that differ are told as held, and as a warning only where the story says that they agree."""

import time
from datetime import date, timedelta

import attrs
import pytest

import claimcheck as cc

TOLLS = """[claims]
ministry = {{ value = "{one}", on = 2024-11-11, by = "the ministry" }}
army = {{ value = "{other}", on = 2024-11-11, by = "the army" }}
{links}
"""
AGREE = '[[links]]\nsort = "in line"\nclaims = ["ministry", "army"]\n'


def check(one, other, links=""):
    return cc.check(cc.loads(TOLLS.format(one=one, other=other, links=links)))


def test_two_sources_that_differ_are_no_finding_by_themselves():
    report = check("1,730 killed", "1,240 killed")
    assert [] == list(report.findings)
    assert any(
        {"the ministry", "the army"} <= {label.text.removeprefix("says ") for label in h.labels} or "differ" in h.message
        for h in report.held
    ), report


def test_they_are_a_warning_where_the_story_says_they_agree():
    assert [("voices-differ", "warning")] == [(f.rule, f.level) for f in check("1,730 killed", "1,240 killed", AGREE).findings]
    assert [] == list(check("1,730 killed", "1,740 killed", AGREE).findings)


def test_one_named_source_beside_the_outlet_is_left_to_loose_agreement():
    text = TOLLS.format(one="1,730 killed", other="1,240 killed", links=AGREE).replace(', by = "the army"', "")
    assert ["loose-agreement"] == [f.rule for f in cc.check(cc.loads(text)).findings if f.rule != "same-thing-agrees"]


@pytest.mark.parametrize(("total", "expected"), [("700,010", ["note"]), ("707,000", [])])
def test_totals_of_two_sources_are_a_note_where_the_days_between_do_not_explain_them(total, expected):
    claims = [
        cc.claim("west", f"{total} killed", start="2022-02-24", end="2024-11-11", by="the ministry"),
        cc.claim("army", "710,000 killed", start="2022-02-24", end="2024-11-13", by="the army"),
        cc.claim("day", "1,950 killed", on="2024-11-11", by="the army"),
    ]
    assert expected == [f.level for f in cc.check(claims).findings if f.rule == "totals-of-two-voices"]


def test_a_headline_that_takes_one_side_is_a_note():
    head = '[claims]\nhead = { value = "1,950 killed", role = "headline", same-as = "army" }\n'
    text = head + 'army = { value = "1,950 killed", by = "the army" }\nministry = { value = "1,200 killed", by = "the ministry" }\n'
    report = cc.check(cc.loads(text))
    assert [("headline-without-source", "note")] == [(f.rule, f.level) for f in report.findings if f.rule == "headline-without-source"]


def totals(count):
    """Totals that two sources give in turn, each day one more, and one figure that is always said to be ahead."""
    start = date(2000, 1, 3)
    said = [
        cc.claim(
            f"t{k}", f"{700_000 + k} killed", start="1999-12-01", end=str(start + timedelta(days=k)), by=("the army", "the ministry")[k % 2]
        )
        for k in range(count)
    ]
    day = cc.claim("day", "1,950 killed", on="2000-01-03", by="the army")
    ahead = cc.claim("ahead", "690,000 killed", start="1999-12-01", end="2000-01-03", by="the court")
    return [*said, day, attrs.evolve(ahead, modality="forecast")]


def test_many_totals_of_two_sources_are_each_set_against_the_last_of_the_other():
    spent = {}
    for count in (1_000, 4_000):
        claims = totals(count)
        runs = []
        for _ in range(3):  # the quickest: tidying up memory falls into any of them
            begin = time.process_time()
            report = cc.check(claims, select=["threshold-already-passed", "totals-of-two-voices"])
            runs.append(time.process_time() - begin)
        spent[count] = min(runs)
        assert ["threshold-already-passed"] == [f.rule for f in report.findings]
    assert spent[4_000] < 10 * spent[1_000]  # four times as many; every pair would be sixteen times the work
