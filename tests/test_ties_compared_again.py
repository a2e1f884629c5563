"""Comparisons with a unit left out, bases told first, the larger of two, and movements whose figures follow a comma."""

from __future__ import annotations

import pytest
from passages import silent, twins

PAIRS = [
    ("The weir is 4.2 metres high, {} than the 3.9 of its neighbour.", "lower", "higher"),
    ("Police fired 45 rounds overnight, {} than the 30 of the previous night.", "fewer", "more"),
    ("The reservoir held 640 million litres on Monday, {} from 600 million a week before.", "down", "up"),
    ("Sales of the tractor {} last year's 41,000, at 38,500.", "exceeded", "undershot"),
    ("Applications {} 2023's 12,000, reaching 11,400.", "surpassed", "fell short of"),
    ("Of the two ferries the Clansman is the {}: it carries 638 passengers, the Isle of Mull 570.", "smaller", "bigger"),
    ("The {} of the two routes is 18 miles and goes by the lake. The other is 21.", "longer", "shorter"),
    ("The colony is {}, with 310 pairs counted this June. In the previous one it had 280.", "dwindling", "growing"),
    ("Truancy has {}. Some 340 pupils missed school in March, and in February the figure was 290.", "eased", "worsened"),
    ("Queues have {}. Patients now wait 14 weeks, and before the clinic opened they waited 17.", "lengthened", "shortened"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_the_word_of_comparison_must_fit_both_figures(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, published=None)


@pytest.mark.parametrize(
    "text",
    [
        "Visitor numbers beat the previous year's 310,000, with 290,000 of them from abroad.",
        "The larger of the two hotels has 120 rooms and a staff of 150.",
        "The younger of the two brothers, who is 31, married at 22.",
        "Of the two villages Aston is the larger, though it has only 340 houses; 410 were planned.",
        "Of the two books the sequel was the shorter, with 312 pages to the first one's 340.",
        "The herd has shrunk since the drought. They counted 1,820 animals last month and 2,140 in the same month of last year.",
        "Deaths have fallen, with 41 of them in the north. Last year 38 people died there in floods.",
        "The Liberals have gained ground: they hold 31 of the seats now, where they had 27 before.",
        "The crowd was below last season's best of 8,100, 7,600 people paying at the turnstiles.",
        "Her winning leap of 6.84 metres was shorter than the 6.91 she managed in Oslo.",
    ],
)
def test_what_compares_nothing_is_silent(text: str) -> None:
    silent(text, None)
