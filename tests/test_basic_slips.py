"""Slips of one line, as desks meet them every day, each with the right figure, and right copy of like shape."""

from __future__ import annotations

import pytest
from passages import silent, twins

TWINS = (
    (
        "Five brands of kettle are being withdrawn after a fire. The kettles are the Swift 20, the Swift 30, the Aurora, the Pearl{} and the Dune.",
        ", the Oslo",
        "",
        "announced-number-of-items",
    ),
    (
        "The choir sets off next week on a tour of five towns. The stops are Selby, Ripon, Malton{} and Goole, its conductor said.",
        "",
        ", Whitby",
        "announced-number-of-items",
    ),
    (
        "All eleven members of the planning panel took part on Monday. They split {} in favour of the bypass.",
        "6-4",
        "6-5",
        "tally-makes-all",
    ),
    ("The levy was carried by 64 votes to {}, a margin of one.", "61", "63", "margin-of-result"),
)
SILENT = (
    "He will visit four towns in eight days. The stops are short, and the meals and the speeches will be too.",
    "Three breeds of goat were shown. The judges are the vet, the auctioneer, the mayor and the farrier.",
    "All nine councillors attended. They voted 5-3, with the mayor abstaining.",
)


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), TWINS)
def test_the_wrong_figure_is_told_and_the_right_one_is_not(text, wrong, right, rule):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_is_not_told(text):
    silent(text)
