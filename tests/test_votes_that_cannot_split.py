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


SHARES_IN_TURN = (
    "Ines Roth took 46 per cent of Sunday's vote. It rained all day. The retired judge came second with 35 per cent. "
    "The third and last candidate, who spent nothing, got {} per cent."
)
OF_OTHER_VOTES = [
    "Ines Roth took 46 per cent of the vote in the first round. The judge was second with 35 per cent. Two weeks later her rival took 54 per cent.",
    "Ines Roth took 46 per cent of the vote. Her rival, a judge, got 38 per cent of the women. The third candidate got 31 per cent of the young.",
]


def test_shares_of_one_vote_told_in_turn_are_no_more_than_all_of_it() -> None:
    assert flagged(SHARES_IN_TURN.format(29))
    assert not flagged(SHARES_IN_TURN.format(19))


@pytest.mark.parametrize("text", OF_OTHER_VOTES)
def test_shares_of_other_votes_and_voters_may_be_more(text: str) -> None:
    assert not flagged(text)
