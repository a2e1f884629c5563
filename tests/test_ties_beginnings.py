"""How long ago an event began, and the days that a window announces."""

import pytest

import claimcheck as cc

STRIKE = "The miners have been out since the strike began {ago} ago, the union says.\nNo talks are planned.\nThe strike began in {when}.\n"
TALKS = "The {month} ceasefire was broken at once.\nThe ceasefire agreed {ago} ago is dead, she said.\n"
DAYS = "Thousands of Danish nurses were hired in the last {n} days alone, with 1,340 nurses hired on {a} and another 1,290 on {b}.\n"


def told(text, rule):
    report = cc.check_text(text, published="2026-11-12")
    return ["held" for h in report.held if h.rule == rule] + [f.level for f in report.findings if f.rule == rule]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (STRIKE.format(ago="two months", when="September 2026"), ["held"]),
        (STRIKE.format(ago="almost three years", when="February 2024"), ["held"]),
        (STRIKE.format(ago="five months", when="September 2026"), ["warning"]),
        (STRIKE.format(ago="two months", when="September 2026").replace("The strike began", "The drought began"), []),
        (TALKS.format(month="August", ago="three months"), ["held"]),
        (TALKS.format(month="August", ago="seven months"), ["warning"]),
        (TALKS.format(month="August", ago="seven months").replace("The ceasefire agreed", "The road built"), []),
        # Two beginnings: the story does not say which is meant.
        (STRIKE.format(ago="five months", when="September 2026") + "The first strike began in May 2026.\n", []),
    ],
)
def test_an_ago_is_set_against_the_only_beginning_told(text, expected):
    assert expected == told(text, "time-ago")


def test_a_war_may_be_called_by_several_names():
    text = "The invasion started almost three years ago.\nThe conflict began in February 2024, he said.\n"
    assert ["held"] == told(text, "time-ago")
    assert ["warning"] == told(text.replace("three", "four"), "time-ago")


@pytest.mark.parametrize(
    ("n", "a", "b", "expected"),
    [("two", "Tuesday", "Wednesday", ["held"]), ("three", "Tuesday", "Wednesday", ["held"]), ("two", "Tuesday", "Tuesday", [])],
)
def test_the_days_of_a_window_are_counted(n, a, b, expected):
    assert expected == told(DAYS.format(n=n, a=a, b=b), "announced-number-of-items")
