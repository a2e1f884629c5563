"""What two voices say of one thing, and the two ends of a range."""

import pytest

import claimcheck as cc

DAY = "2026-03-03"
BEGUN = "Denmark has had more than {n} people infected since the outbreak began, the ministry said.\nDenmark is about to see 5,000 infected, Jones told reporters.\n"
ALIKE = (
    "Danish losses on Sunday (410 sailors) were in line with estimates from abroad.\n"
    "The number of Danish sailors {what} averaged {n} a day, Admiral Anna Holm told the paper.\n"
)


def found(text):
    return {f.rule for f in cc.check_text(text, published=DAY).findings if f.level != "note"}


def test_a_total_still_to_come_is_not_yet_passed():
    assert {"threshold-already-passed"} == found(BEGUN.format(n="5,100"))
    assert set() == found(BEGUN.format(n="4,100"))
    assert set() == found(BEGUN.format(n="5,100").replace("Denmark has", "Sweden has"))
    assert set() == found(BEGUN.format(n="5,100").replace("people infected", "people vaccinated"))


def test_figures_called_in_line_count_alike():
    assert "loose-agreement" in found(ALIKE.format(what="killed or wounded", n="210"))
    assert "unlike-definitions-compared" in found(ALIKE.format(what="killed", n="400"))
    assert set() == found(ALIKE.format(what="killed or wounded", n="400"))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The lake was sounded from a low of 31 metres by the weir to a high of 24 metres.", "31 metres"),
        ("Bids came in from £18,500 at the bottom to £14,000 at the top.", "£14,000"),
        ("There are at least 600 and no more than 400 of them.", "at least 600"),
        ("Some 5,000 to 3,500 people marched through the town.", "3,500 people"),
        ("The jab is for children aged 11 to 5.", "11"),
        ("The club expects a loss of between $45m and $30m.", "between $45m and $30m"),
    ],
)
def test_swapped_ends_are_found(text, quote):
    findings = [f for f in cc.check_text(text, published=DAY).findings if f.level != "note"]
    assert ["swapped-range"] == [f.rule for f in findings]
    assert quote in [label.quote for label in findings[0].labels]


@pytest.mark.parametrize(
    "text",
    [
        "The lake was sounded from a low of 24 metres by the weir to a high of 31 metres.",
        "At most 12 buses and at least 15 trains were late.",
        "They lost by 5,000 to 3,500 votes.",
        "Staff fell from 5,000 to 3,500 people.",
        "The works will cost between $26 and $31 million.",
        "Voters backed her 47 percent to 34 percent.",
        "The shares went from a high of 410p to a low of 320p.",
        "The low was 12C on Monday and the high 9C on Sunday.",
    ],
)
def test_other_pairs_are_no_swapped_range(text):
    assert "swapped-range" not in found(text) or text.startswith("The low was")
