"""Right copy whose figures another law makes exactly: products, sums and shares of shares that a loose tie would hold apart."""

from __future__ import annotations

import pytest
from passages import silent

RIGHT = (
    "Damages of £2.1 million are to be shared equally by the 350 tenants, who can expect £6,000 each.",
    "The navy put the price at $3.5 million a boat. The contract, signed in May, is for 40 of them and is worth $140 million.",
    "The toll, 66 on Sunday evening, reached 75 on Monday after miners dug out nine more bodies.",
    "The study took in 900 bakers. A third of them were given the mask. Among those with it 20 per cent, or 60 people, coughed.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_another_law_makes_exactly_is_left_alone(text: str) -> None:
    silent(text)
