"""The founding story as claims written by hand: rows of `expected.toml` at their levels, and nothing that may never be reported."""

import tomllib
from pathlib import Path

import pytest

import claimcheck as cc

SEED = Path(__file__).parent.parent / "seeds" / "kursk-2024-11"
EXPECTED = tomllib.loads((SEED / "expected.toml").read_text("utf-8"))
REPORT = cc.check_file(SEED / "claims.toml")
RULES = {
    "R01": {"parts-make-whole"}, "R02": {"same-thing-agrees"}, "R03": {"same-thing-agrees"}, "R04": {"same-thing-agrees"},
    "R05": {"same-thing-agrees"}, "R06": {"record-beats-earlier"}, "R08": {"definition-drift"}, "R09": {"threshold-already-passed"},
    "R10": {"rate-times-duration"}, "R12": {"unlike-definitions-compared", "loose-agreement"}, "R13": {"per-unit-capacity"},
}  # fmt: skip


def lines_of(row):
    return {line for line, _ in row["phrases"]}


@pytest.mark.parametrize("row", [r for r in EXPECTED["row"] if r["id"] in RULES], ids=lambda r: r["id"])
def test_each_row_is_told_at_its_level(row):
    levels = {row["level"], *row.get("also", ())}
    told = [("held", one) for one in REPORT.held] + [(one.level, one) for one in REPORT.findings]
    mine = [one for level, one in told if level in levels and one.rule in RULES[row["id"]]]
    assert mine, [(level, one.rule) for level, one in told]
    lines = {label.span.line for one in mine for label in one.labels if label.span}
    # The ledger need not hold every phrase of the story; those it holds are labelled.
    assert len(lines & lines_of(row)) >= min(2, len(lines_of(row)))


def test_no_error_and_no_warning_beside_the_rows():
    assert 0 == REPORT.count("error")
    allowed = {rule for name, rules in RULES.items() for rule in rules if name in ("R08", "R09", "R10", "R12", "R13")}
    assert {f.rule for f in REPORT.findings if f.level == "warning"} <= allowed


def test_the_never_rows_stay_silent():
    """No finding sets the dead of Kursk against the days, the peak against the month or the mean, or one day against the other."""
    ids = [frozenset(label.claim for label in f.labels) for f in REPORT.findings if f.level != "note"]
    for pair in [("dead", "monday"), ("peak", "average"), ("sunday", "monday_losses"), ("attack", "two_days")]:
        assert not any(set(pair) == set(found) for found in ids)


def test_the_budget_is_enough():
    assert not REPORT.unchecked
