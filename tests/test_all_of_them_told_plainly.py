"""The only other share, the votes of both rivals, rows with a small number aside, and what may be done besides."""

from __future__ import annotations

import pytest

import claimcheck as cc

FOUND = [
    ("Adair took 48.2 percent of the vote and Lind 39.5. The one other name on the ballot, a baker, got 14.3.", "14.3", "12.3"),
    ("Adair took 52.1 percent of the vote. The only other candidate, Mills, came in with 43.9 per cent.", "43.9", "47.9"),
    ("Okri polled 9,120 votes to 7,415 for her only rival. Of the 16,735 valid votes, 2,300 had come by post.", "16,735", "16,535"),
    ("The expedition lost 23 dogs. Eleven died on the way out, eight fell into crevasses and six were shot.", "23", "25"),
    ("The chain employs 640 people: 385 in shops, 190 in two bakeries and 85 at head office.", "and 85", "and 65"),
    ("The chain employs 640 people, 385 in shops, 190 in two bakeries and 85 at head office.", "and 85", "and 65"),
]
RIGHT = [
    "The class has 21 pupils. Eight play football, nine play chess and seven sing.",
    "The class has 21 pupils. Eight speak Greek, nine speak Turkish and seven speak Arabic.",
    "The ward has 23 patients. Eleven have a fever, eight have a cough and six have a rash.",
    "Adair took 52.1 percent of the vote and Lind 38.4. The only other candidate got 4,200 votes.",
    "Adair, 45, took 52.1 percent of the vote and Lind, 61, got 38.4. The only other candidate got 9.5.",
    "Okri polled 9,120 votes to 7,415 for her only rival, in a turnout of 18,200.",
    "Two parishes with 210 people in nine hamlets and 85 in the town voted.",
]


def flagged(text: str) -> bool:
    return any(f.level != "note" for f in cc.check_text(text, published="2026-03-03").findings)


@pytest.mark.parametrize(("text", "wrong", "right"), FOUND)
def test_the_parts_do_not_make_it(text: str, wrong: str, right: str) -> None:
    assert flagged(text)
    assert not flagged(text.replace(wrong, right))


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_no_sum_is_left(text: str) -> None:
    assert not flagged(text)
