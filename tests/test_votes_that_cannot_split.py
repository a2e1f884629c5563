"""An odd number that nobody left has no halves, and a body splits into no more than it has."""

from __future__ import annotations

import pytest

import claimcheck as cc

FOUND = [
    ("None of the 15 judges abstained, and they split down the middle over the appeal.", "15", "14"),
    ("None of the order's 21 knights abstained, and over the will they divided down the middle.", "21", "20"),
    ("No member of the 17-strong board was absent, and it split evenly over the sale.", "17-strong", "18-strong"),
    ("The jury of 12 split nine to four in favour of conviction.", "four", "three"),
]
RIGHT = [
    "Two of the 15 judges abstained, and the rest split down the middle over the appeal.",
    "One of the 15 judges was absent and the others split evenly.",
    "No deal was reached and one of the 15 judges was absent when the court split evenly.",
    "The jury of 12 voted eight to four in favour of conviction.",
    "The jury of seven women and five men split nine to three.",
]


def flagged(text: str) -> bool:
    return any(f.level != "note" for f in cc.check_text(text, published="2026-03-03").findings)


@pytest.mark.parametrize(("text", "wrong", "right"), FOUND)
def test_a_body_cannot_split_so(text: str, wrong: str, right: str) -> None:
    assert flagged(text)
    assert not flagged(text.replace(wrong, right))


@pytest.mark.parametrize("text", RIGHT)
def test_who_stayed_away_leaves_it_open(text: str) -> None:
    assert not flagged(text)
