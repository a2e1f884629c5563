"""Figures at the end of a row, of years long ago, of birthdays to come, and dozens: silent where they fit, found where they do not."""

from __future__ import annotations

import pytest
from passages import only, silent

import claimcheck as cc
from claimcheck.values.interval import Interval

SILENT = (
    "Sixteen tenors, eleven altos and two dancers came on the coach, 29 people in all.",
    "The fee of £2.4bn was the lowest since 2019, after £3.1bn, £2.9bn, £2.7bn and £3bn in the four years before.",
    "Friday's 84 calls were the most in a day this year. The worst day of all, three summers ago, brought 131.",
    "The bishop, who was born on 12 December 1961, is 64. He will retire on his 70th birthday.",
    "More than three dozen parents came, and 41 of them signed.",
)
FOUND = (
    ("Sixteen tenors and eleven altos came on the coach, 29 people in all.", "parts-make-whole"),
    ("Friday's 84 calls were the most in a day this year. In March one day brought 131.", "record-beats-earlier"),
    ("The bishop, who was born on 12 December 1961, is 66. He will retire on his 70th birthday.", "age-at-date"),
    ("More than three dozen parents came, and 61 of them signed.", "parts-exceed-whole"),
)


PUBLISHED = "2026-11-12"


@pytest.mark.parametrize("text", SILENT)
def test_what_fits_is_silent(text: str) -> None:
    silent(text, PUBLISHED)


@pytest.mark.parametrize("text, rule", FOUND)
def test_what_does_not_fit_is_found(text: str, rule: str) -> None:
    only(text, rule, published=PUBLISHED)


@pytest.mark.parametrize(
    "text, usual",
    [
        ("More than a dozen boats left.", Interval(12, 18, True, True)),
        ("More than two dozen boats left.", Interval(24, 30, True, True)),
        ("About two dozen boats left.", Interval(21, 27, False, False)),
        ("Two dozen boats left.", Interval(24, 24)),
    ],
)
def test_a_hedged_number_of_dozens_is_good_to_half_a_dozen(text: str, usual: Interval) -> None:
    (claim,) = cc.read(text).claims
    assert claim.amount.usual == usual
