"""Every rule finds its bad cases and leaves its good ones alone."""

import inspect
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

import claimcheck as cc
from claimcheck.desk import try_case
from claimcheck.rules.catalogue import catalogue, load_rules, selected

CASES = [(rule, case) for rule in catalogue() for case in (*rule.bad, *rule.good)]


@pytest.mark.parametrize(
    ("rule", "case"), CASES, ids=[f"{rule.name}-{'bad' if case.bad else 'good'}-{n}" for n, (rule, case) in enumerate(CASES)]
)
def test_each_case_of_each_rule(rule, case):
    assert "" == try_case(rule, case)


def test_every_rule_says_what_it_is():
    for rule in catalogue():
        assert rule.statement.endswith(".") and rule.reason and rule.quiet_when and rule.may_be_wrong_when, rule.name
        assert rule.name == rule.name.lower() and "_" not in rule.name


# The catalogue, family by family.
ENTRIES = """
parts-make-whole parts-exceed-whole vague-total overlapping-shares rest-of-whole opening-in-out-closing
rate-times-duration rate-without-window rate-in-two-units distance-time-speed target-at-rate
share-out-of-range share-of-whole shares-make-hundred percent-change percent-or-points percent-of-what times-as-many fraction-in-words
loose-agreement per-unit-capacity per-unit-total units-needed known-range
record-beats-earlier previous-record-stale record-in-series record-grain rank-order record-without-figure mean-between-extremes
subset-exceeds-set inner-window-exceeds-outer definition-drift unlike-definitions-compared part-and-complement
weekday-of-date events-in-order time-ago length-of-span age-at-date windows-differ before-and-after no-such-date
mean-times-number mean-is-possible tail-exceeds-mean half-above-median announced-number-of-items listed-counts
same-thing-agrees headline-agrees caption-agrees restated-rounder
wrong-magnitude unlike-dimensions converted-unit converted-currency count-is-whole
voices-differ threshold-already-passed totals-of-two-voices headline-without-source
running-total-never-falls running-total-difference series-gap flagged-revision days-within-running-total
""".split()


def test_every_entry_of_the_catalogue_is_live_and_in_the_readme():
    covered = {name: rule for rule in catalogue() for name in (rule.name, *rule.covers)}
    assert 68 == len(ENTRIES)  # entry 61 is two
    assert [] == [name for name in ENTRIES if name not in covered]
    readme = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
    for name in ENTRIES:
        assert name in readme, name


def test_every_rule_has_a_bad_case_and_two_good_ones():
    for rule in catalogue():
        assert len(rule.bad) >= 1 and len(rule.good) >= 2, rule.name


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
    report = judge(
        cc.read(
            "Hundreds of nurses were hired in the last two days, with 340 hired on Sunday and 290 on Monday.\n", published="2026-03-03"
        ),
        [*catalogue(), bad],
    )
    assert ["breaks"] == [b.rule for b in report.broken]
    assert "ZeroDivisionError" in report.broken[0].why
    assert not report.ok and 2 == report.exit_code() and report.held


HOUSE = '''
"""House rules."""

from claimcheck import Remark, bad, good, rule


@rule(
    bad=(bad("A crowd of 1,013 people marched.\\n", finds="1,013"),),
    good=(good("A crowd of about 1,000 people marched.\\n"),),
)
def crowds_are_rounded(ledger):
    """A crowd is never counted to the last head.

    Reason: our style book.
    Quiet when: the figure is hedged or round.
    May be wrong when: there were turnstiles.
    """
    for claim in ledger.claims:
        if claim.scope.noun == "person" and claim.stated.bound == "=" and claim.amount.is_point and claim.stated.number % 10:
            yield Remark(((claim, "counted to the last head"),), f"a crowd of exactly {claim.said}", fails="usual")
'''


def test_an_outsiders_rule_is_like_a_built_in_one(tmp_path):
    file = tmp_path / "house_rules.py"
    file.write_text(HOUSE)
    story = "A crowd of 1,013 people marched on Sunday.\n"
    for rules in ([file], load_rules(file)):
        report = cc.check_text(story, rules=rules)
        assert [("crowds-are-rounded", "house", "warning")] == [(f.rule, f.family, f.level) for f in report.findings]
    assert cc.check_text(story, rules=[file], ignore=["crowds-are-rounded"]).ok
    assert cc.check_text(story, rules=[file], ignore=["house"]).ok


def test_an_outsiders_rule_runs_from_the_command_and_its_cases_under_pytest(tmp_path):
    file = tmp_path / "house_rules.py"
    file.write_text(HOUSE)
    (tmp_path / "story.txt").write_text("A crowd of 1,013 people marched on Sunday.\n")
    run = partial(subprocess.run, capture_output=True, text=True, cwd=tmp_path, timeout=120)
    done = run([sys.executable, "-m", "claimcheck", "check", "--rules", "house_rules.py", "story.txt"])
    assert 1 == done.returncode and "warning[crowds-are-rounded]" in done.stdout
    assert "2 passed" in run([sys.executable, "-m", "pytest", "-q", "house_rules.py"]).stdout
    file.write_text(HOUSE.replace("1,013 people marched.", "1,000 people marched."))
    done = run([sys.executable, "-m", "pytest", "-q", "house_rules.py"])
    assert 1 == done.returncode and "crowds-are-rounded does not flag this case" in done.stdout


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("x = 1", "no rule in"),
        ("import nothing_there", "ModuleNotFoundError"),
        (HOUSE.replace("crowds_are_rounded", "parts_make_whole"), "second rule"),
    ],
)
def test_a_wrong_rule_file_is_refused(tmp_path, code, says):
    file = tmp_path / "house_rules.py"
    file.write_text(code)
    with pytest.raises(cc.ConfigError, match=says):
        cc.check_text("Twelve people marched.", rules=[file])


def test_a_rule_that_is_of_some_sorts_of_link_asks_for_no_other():
    for one in catalogue():
        if one.of:
            text = Path(inspect.getfile(one.state)).read_text()
            assert set(re.findall(r'linked\(ledger, "([a-z ]+)"', text)) <= set(one.of), one.name
            assert "ledger.claims" not in text and "ledger.links" not in text, one.name
