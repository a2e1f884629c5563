"""Right copy whose figures another law makes exactly: products, sums and shares of shares that a loose tie would hold apart."""

from __future__ import annotations

import pytest
from passages import silent, told

RIGHT = (
    "Damages of £2.1 million are to be shared equally by the 350 tenants, who can expect £6,000 each.",
    "The navy put the price at $3.5 million a boat. The contract, signed in May, is for 40 of them and is worth $140 million.",
    "The toll, 66 on Sunday evening, reached 75 on Monday after miners dug out nine more bodies.",
    "The study took in 900 bakers. A third of them were given the mask. Among those with it 20 per cent, or 60 people, coughed.",
    # Sums that come out right with other signs or one figure more, a share whose part is told in two, shares of which one is the rest's.
    "In March 3,260 people were waiting for a flat. In April 240 joined the queue and 185 came off it, so that 3,315 are waiting now.",
    "The chair was elected by 52 votes to 31, a majority of 21, with nine abstentions in the 92-member assembly.",
    "Thirty members row, 35 sail and the club has 54 members in all, as 11 do both.",
    "One in four of the port's 4,800 jobs hangs on the cannery, which employs 900 itself. The other 300 are with its carriers.",
    "Three chains have 84% of the trade between them: Abel with 41%, Berg with 26% and Cole with 17%. The remaining 16% is split among others.",
    "The garage began the year with $2.4 million in hand. It took in $700,000 and paid out $1.2 million, and so had $1.9 million in June.",
)
WRONG = (
    "In March 3,260 people were waiting for a flat. In April 240 joined the queue and 185 left it, so that 3,351 are waiting now.",
    "The chair was elected by 52 votes to 31, a majority of 12, with nine abstentions in the 92-member assembly.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_another_law_makes_exactly_is_left_alone(text: str) -> None:
    silent(text)


@pytest.mark.parametrize("text", WRONG)
def test_a_sum_that_no_reading_makes_right_is_found(text: str) -> None:
    assert told(text)
