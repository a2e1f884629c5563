"""Running totals, the days between them, gaps and revisions; linear in the number of claims."""

import time
from datetime import date, timedelta

import attrs
import pytest

import claimcheck as cc
from claimcheck.claims.reports import counted, covering, dated
from claimcheck.values.window import Window, day

FIRST = date(1990, 1, 1)


def series(count, *, wrong=None):
    """A running total and a daily figure for each of *count* days; the figure of the day *wrong* is one too high."""
    claims, total = [], 700_000
    for n in range(count):
        at, new = FIRST + timedelta(days=n), 1_001 + n % 7
        total += new
        claims.append(cc.claim(f"total {n}", f"{total:,} patients", end=at + timedelta(days=1)))
        claims.append(attrs.evolve(cc.claim(f"day {n}", f"{new + (n == wrong):,} patients", on=at), role="table"))
    return claims


def findings(text, family="series"):
    return list(cc.check(cc.loads(text), select=[family]).findings)


def test_a_total_and_the_days_between_make_the_next():
    assert () == cc.check(series(12), select=["series"]).findings
    (finding,) = cc.check(series(12, wrong=5), select=["series"]).findings
    assert ("running-total-difference", "error") == (finding.rule, finding.level)
    assert "up to 1990-01-05" in finding.message and "up to 1990-01-06" in finding.message
    assert any("1,006" in repair.value for repair in finding.repairs)


def test_days_are_aligned_before_they_are_compared():
    text = """
[claims]
before = {{ value = "708,890 patients", to = 2024-11-11, covers = "previous-day" }}
after = {{ value = "710,660 patients", to = 2024-11-12, covers = "previous-day" }}
new = {{ value = "{new} patients", on = {on}, covers = "{covers}" }}
"""
    assert [] == findings(text.format(new="1,770", on="2024-11-12", covers="previous-day"))
    assert [] == findings(text.format(new="1,770", on="2024-11-11", covers="same-day"))
    # The figure of the report's own day is of a day that the totals do not speak of yet.
    assert [] == findings(text.format(new="1,350", on="2024-11-12", covers="same-day"))
    (finding,) = findings(text.format(new="1,350", on="2024-11-12", covers="previous-day"))
    assert "on 2024-11-11, reported on 2024-11-12" in finding.message


def test_the_field_moves_the_day_and_the_end_of_a_total_but_not_its_start():
    assert day("2024-11-11") == counted(day("2024-11-12"), "previous-day")
    assert day("2024-11-12") == counted(day("2024-11-12"), "same-day")
    since = Window(date(2022, 2, 24), date(2024, 11, 13))
    assert Window(date(2022, 2, 24), date(2024, 11, 12)) == counted(since, "previous-day")
    for covers in ("same-day", "previous-day"):
        assert covers == covering(since, counted(since, covers))
    with pytest.raises(cc.ClaimError, match="covers 'next-day'"):
        counted(since, "next-day")


def test_a_claim_file_keeps_what_a_report_covers():
    text = '[claims]\na = { value = "31 patients", to = 2024-11-12, covers = "previous-day" }\nb = "31 patients on 2024-11-12"\n'
    ledger = cc.loads(text)
    assert "up to 2024-11-11, reported on 2024-11-12" == dated(ledger.claim("a"))
    assert "on 2024-11-12" == dated(ledger.claim("b"))
    assert ledger == cc.loads(cc.dumps(ledger)) == cc.loads(cc.dumps(ledger, format="json"), format="json")
    with pytest.raises(cc.ClaimFileError, match="no covers"):
        cc.loads(text.replace("previous-day", "the day before"))


def test_a_revised_total_is_a_note_and_breaks_nothing():
    text = """
[claims]
one = { value = "712,610 patients", to = 2026-03-02 }
two = { value = "710,660 patients", to = 2026-03-03TIE }
new = { value = "1,950 patients", on = 2026-03-03 }
"""
    assert {"error"} == {f.level for f in findings(text.replace("TIE", ""))}
    (finding,) = findings(text.replace("TIE", ', updates = "one"'))
    assert ("flagged-revision", "note") == (finding.rule, finding.level) and "falls by 1,950" in finding.message


def test_prose_has_no_series():
    story = "By Sunday 412 Danish nurses were hired. By Monday 398 Danish nurses were hired.\n"
    assert () == cc.check_text(story, published="2026-03-03", select=["series"]).findings


def test_ten_thousand_claims_take_ten_times_as_long_as_a_thousand_and_not_a_hundred():
    spent = {}
    for count in (1_000, 10_000):
        claims = series(count // 2)
        runs = []
        for _ in range(2):  # the shorter of two, of processor time: other work on the machine is none of ours
            start = time.process_time()
            report = cc.check(claims, select=["series"])
            runs.append(time.process_time() - start)
        spent[count] = min(runs)
        assert () == report.findings and len(report.held) >= count - 2
    assert spent[10_000] < 40 * spent[1_000]
