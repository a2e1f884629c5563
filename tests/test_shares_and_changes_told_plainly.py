"""Changes by any verb, losses of more than all, turnouts in any words and what a holding brings."""

from __future__ import annotations

import pytest

import claimcheck as cc

FOUND = [
    ("The lake has lost 140 percent of its water since 1990.", "140", "40"),
    ("The shop has lost 130 per cent of its customers since the road closed, its owner said.", "130", "30"),
    ("The fund lost 110 per cent of its value in a year.", "110", "11"),
    ("Turnout was 61 per cent, the clerk said. There are 48,000 names on the register, and 24,480 people voted.", "61", "51"),
    ("Turnout was 52 per cent. The roll has 52,500 names, and 22,050 people voted.", "52 per cent", "42 per cent"),
    ("Turnout was 38 per cent, the union said: it posted papers to 9,000 members, and 4,050 sent them back.", "38", "45"),
    ("The founder will collect $900 million of the $3.0 billion price, thanks to her 40 percent stake.", "40", "30"),
    ("The state, which owns 60 percent of the airline, will get $400 million of the $810 million dividend.", "$400", "$486"),
    ("Traffic over the pass has slackened by half, the customs service said, from 3,000 lorries a day to 2,000.", "half", "a third"),
    ("The queue has lightened by a quarter, from 80 lorries to 40.", "a quarter", "half"),
    ("Thefts doubled in the year, and a third of the thieves were caught. They went from 310 to 540.", "310", "270"),
    ("Admissions tripled in ten years, and most of the patients were under 12. They went from 1,250 a year to 2,900.", "2,900", "3,750"),
]
RIGHT = [
    "The trader lost 150 per cent of his stake on the deal, since he had borrowed.",
    "The firm lost 110 per cent of its profit.",
    "Turnout was 38 per cent. In the last ballot papers went to 9,000 members and 4,050 sent them back.",
    "The fund will put up $1.2 billion of the $4.1 billion cost in return for a 40 percent stake.",
    "The founder collected $900 million of the $3.1 billion price in cash for her 35 percent stake.",
    "The family owns 30 per cent of the club and made £4.5 million of its £21 million profit in Asia.",
    "The motion was supported by 40 per cent of voters, from 30 in the south to 52 in the north.",
    "The plan, backed by half the council, would move the library from 12 High Street to 14 Mill Lane.",
    "The road used by half the town's lorries was widened from 6 metres to 8.",
    "The fee doubled, and membership fell by 12 per cent. It went from 300 to 264.",
    "Rents doubled, and 400 families moved out. They went from 3 streets to 40 villages.",
    "The population doubled, and 12 schools were built. It went from 14,000 to 28,400.",
]


def flagged(text: str) -> bool:
    return any(f.level != "note" for f in cc.check_text(text, published="2026-03-03").findings)


@pytest.mark.parametrize(("text", "wrong", "right"), FOUND)
def test_what_does_not_fit_is_found(text: str, wrong: str, right: str) -> None:
    assert flagged(text)
    assert not flagged(text.replace(wrong, right))


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_of_another_thing_is_left(text: str) -> None:
    assert not flagged(text)


def test_what_stands_behind_the_name_of_a_way_counts_some_of_them() -> None:
    text = "Of the 150 bridges on the supply route 45 have been blown up, or 35 per cent, a staff officer said."
    assert flagged(text)
    assert not flagged(text.replace("35", "30"))
    assert not flagged("Of the 120 lots in section 40 were sold, or 50 per cent.")
    assert not flagged("Buses on route 45 were late, and those on route 60 were not.")
