"""A passage whose only figures are a share and two of one kind: some reading of it holds, or it is told."""

from __future__ import annotations

import pytest

import claimcheck as cc

WRONG = [
    '"They are letting 30 per cent of us go," a welder said outside the yard, which employs 240 people. The 48 affected will finish on Friday.',
    "Engineers went from door to door, painting a dot on each wall. Of 1,140 barns inspected 171 got a red dot, which means demolition. The "
    "reeve wept when she was told. One in four of them was past saving, she said.",
    "Bidding for the sideboard stopped at £3,400. The house takes 15 per cent of the hammer price from the seller, who parted with £710.",
    "The health board has money for 850 midwives. By its latest papers 12 per cent of the posts stand empty, so that 240 are to be filled.",
]
RIGHT = [
    '"They are letting 20 per cent of us go," a welder said outside the yard, which employs 240 people. The 48 affected will finish on Friday.',
    "Of the 16 children in the top class 75 per cent walk to school. The school has 64 pupils.",
    "Woods cover 12% of the country. The ministry wants to plant 5,400 hectares by 2034. Only 310 hectares were planted last year.",
    "Teachers had asked for 8 per cent. They were offered 3, and settled for 4.5.",
    "The amendment passed with the two-thirds majority it needs in the 90-seat senate, 60 votes to 30.",
    "Bidding for the sideboard stopped at £3,400. The house takes 15 per cent of the hammer price from the seller, who parted with £510.",
]


@pytest.mark.parametrize("text", WRONG)
def test_it_is_found(text: str) -> None:
    assert [f for f in cc.check_text(text).findings if f.level != "note"]


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_or_is_of_another_is_quiet(text: str) -> None:
    assert not [f.message for f in cc.check_text(text).findings if f.level != "note"]
