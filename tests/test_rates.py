"""Rates, durations and totals: what a rate may be tied to, how much time a window holds, and how far a level can go."""

from itertools import permutations

import attrs
import pytest

import claimcheck as cc
from claimcheck.claims.paces import spells

STORY = """
[claims]
mean = {{ value = "1,500 soldiers/day", kind = "mean", what = "killed or wounded", by = "Radakin" }}
total = {{ value = "{total} soldiers", what = "killed or wounded", by = "{by}", modality = "forecast" }}
war = {{ value = "almost 3 years", by = "Radakin", {war} }}
"""


def levels(text, name):
    return [f.level for f in cc.check(cc.loads(text)).findings if f.rule == name]


def story(total="700,000", by="Radakin", war='from = "2022-02", to = 2024-11-10'):
    return STORY.format(total=total, by=by, war=war)


def test_an_average_without_a_window_covers_the_longest_period_its_speaker_names():
    report = cc.check(cc.loads(story()))
    [found] = [f for f in report.findings if f.rule == "rate-times-duration"]
    assert ("warning", 1) == (found.level, len(found.assumptions))
    assert "467 days" in found.message
    assert "986 × (1,450…under 1,550) = 1,429,700…under 1,528,300" in found.reckoning
    assert {"mean", "total"} == {label.claim for label in found.labels}


@pytest.mark.parametrize("text", [story("1,600,000"), story(by="the ministry"), story(by="")])
def test_it_fits_or_is_of_another_voice(text):
    assert [] == levels(text, "rate-times-duration")


def test_where_no_period_is_named_the_time_it_takes_is_a_note():
    text = story(war='what = "age"')
    assert ["note"] == levels(text, "rate-times-duration")
    assert "takes 467 days" in cc.check(cc.loads(text)).findings[0].message


def test_the_order_of_claims_changes_nothing():
    ledger = cc.loads(story())
    told = {cc.check(attrs.evolve(ledger, claims=order)).findings[0].message for order in permutations(ledger.claims)}
    assert 1 == len(told)


@pytest.mark.parametrize(
    ("short", "long", "times"),
    [
        ("second", "minute", (60, 60)),
        ("minute", "day", (360, 1440)),
        ("month", "year", (12, 12)),
        ("hour", "week", (24, 168)),
        ("day", "year", (208, 366)),
    ],
)
def test_how_many_units_of_time_lie_in_a_longer_one(short, long, times):
    assert times == spells(short, long)
    assert spells(long, short) is None


@pytest.mark.parametrize("name", ["opening-in-out-closing", "target-at-rate", "distance-time-speed"])
def test_what_rests_on_an_assumption_is_never_an_error(name):
    from claimcheck.rules.catalogue import catalogue

    rule = next(r for r in catalogue() if r.name == name)
    told = [level for case in rule.bad for level in levels(case.text, name)]
    assert told
    assert {"warning"} == set(told) if name != "distance-time-speed" else {"warning", "error"} == set(told)


@pytest.mark.parametrize(
    ("rate", "total", "fits"),
    [("tanks", "90 vehicles", True), ("tanks", "30 vehicles", False), ("vehicles", "90 tanks", False), ("vehicles", "30 tanks", True)],
)
def test_wider_and_narrower_nouns_bound_one_side(rate, total, fits):
    text = f'[claims]\na = {{ value = "40 {rate}/day", on = 2026-03-02, what = "destroyed" }}\nb = {{ value = "{total}", on = 2026-03-02, what = "destroyed" }}\n'
    assert ([] if fits else ["error"]) == levels(text, "rate-times-duration")


def test_ten_thousand_figures_of_one_thing_make_as_many_statements_and_no_more():
    claims = [cc.claim(f"c{n}", f"{1000 + n} nurses", start="2026-01-01", end="2026-02-01") for n in range(10_000)]
    rates = [cc.claim(f"r{n}", f"{40 + n} nurses/day", start="2026-01-01", end="2026-02-01") for n in range(100)]
    assert 10_099 == sum(1 for _ in cc.paces(cc.Ledger((*claims, *rates))))
