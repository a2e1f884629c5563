"""Every rule finds its bad cases and leaves its good ones alone."""

import pytest

import claimcheck as cc
from claimcheck.rules.catalogue import catalogue, selected

CASES = [(rule, case) for rule in catalogue() for case in (*rule.bad, *rule.good)]


@pytest.mark.parametrize(("rule", "case"), CASES, ids=[f"{rule.name}-{'bad' if case.bad else 'good'}-{n}" for n, (rule, case) in enumerate(CASES)])
def test_each_case_of_each_rule(rule, case):
    report = cc.check_text(case.text, published=case.published or None)
    mine = [f for f in report.findings if f.rule == rule.name and f.level != "note"]
    if case.bad:
        assert mine, report.render("text")
        told = "\n".join([mine[0].message, *mine[0].reckoning, *(label.quote for label in mine[0].labels)])
        assert case.finds in told
    else:
        assert [] == mine


def test_every_rule_says_what_it_is():
    for rule in catalogue():
        assert rule.statement.endswith(".") and rule.reason and rule.quiet_when and rule.may_be_wrong_when, rule.name
        assert rule.name == rule.name.lower() and "_" not in rule.name


def test_rules_and_families_are_selected_by_name():
    rules = catalogue()
    assert {"sums"} == {r.family for r in selected(rules, ["sums"])}
    assert "record-beats-earlier" not in {r.name for r in selected(rules, [], ["records"])}
    with pytest.raises(cc.ConfigError, match="no rule 'record-beats-earlyer'"):
        selected(rules, ["record-beats-earlyer"])


def test_a_rule_that_fails_is_told_and_stops_no_other(monkeypatch):
    from claimcheck.judging.judge import judge
    from claimcheck.rules.rule import Rule

    def broken(ledger):
        raise ZeroDivisionError("division by zero")
        yield

    bad = Rule("breaks", "house", "It breaks.", "", "", "", broken)
    report = judge(cc.read("Hundreds of nurses were hired in the last two days, with 340 hired on Sunday and 290 on Monday.\n", published="2026-03-03"), [*catalogue(), bad])
    assert ["breaks"] == [b.rule for b in report.broken]
    assert "ZeroDivisionError" in report.broken[0].why
    assert not report.ok and 2 == report.exit_code() and report.held
