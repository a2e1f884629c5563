"""Ranges and bounds that other words stand beside: a tail behind *at most*, *by* before a length, what tickets cost from and to."""

from __future__ import annotations

import pytest
from passages import silent, twins

SWAPPED = (
    ("Smugglers face at least {} years in jail and at most seven under a bill tabled on Monday.", "ten", "three"),
    ("Trams will be late by {} to 35 minutes until Sunday, the operator said.", "75", "15"),
    ("The pack numbers from {} to 60 wolves, a ranger estimated.", "80", "40"),
    ("Growth will be {} to 2.4 percent next year, the bank said.", "3.1", "1.9"),
    ("Inflation is expected at {} to 3 percent in the spring.", "5", "2"),
    ("Seats cost from £{} to £35.", "50", "20"),
    ("Prices start at £{} for the gallery and rise to £32 for the pit.", "48", "18"),
    ("Patients waited from {} to four hours.", "seven", "two"),
    ("The statute caps the council at {} members but requires at least 12.", "nine", "19"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), SWAPPED)
def test_the_lower_end_is_the_lower(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "swapped-range")


OTHERS = (
    "Terms run for at least eight years for murder and at most five for theft.",
    "A term was at least eight years under the old law and at most five under the new one.",
    "At least eight men and at most five women took part.",
    "The motion passed by 90 to 40.",
    "Reyes will lead by 52 to 48 percent.",
    "The trip was cut by 90 to 40 minutes.",
    "The bank expects inflation to slow to 4 to 3 percent.",
    "The journey time went from six to four hours.",
    "The law caps rents at £900 and the deposit at £1,200.",
    "Sentences of at least eight years were passed on four men and of at most five on the others.",
)


@pytest.mark.parametrize("text", OTHERS)
def test_two_figures_may_fall(text: str) -> None:
    silent(text)
