"""Levels of which their own clause tells how they came about; where nothing does, what came and went makes them."""

from __future__ import annotations

import pytest
from passages import only, silent

SILENT = (
    "Deposits at the bank rose by 3.10 billion francs to 10.53 billion. Reserves fell 3.06 billion francs to 30.64 billion. "
    "Notes in use rose by 834 million francs to 24.79 billion.",
    "Rye stocks fell 2.89 million tonnes to 248.44 million tonnes from a revised 251.33 million, and oat stocks dropped 4.39 "
    "million tonnes to 325.13 million from a revised 329.52 million.",
    "Shares in Hale gained 1p to 488. Elsewhere Orr gained 9p to 448.",
    "Invited banks that were to lend $40 million will be cut to $20 million, while small ones that were to lend $25 million "
    "will be reduced to $12 million.",
    "Chad has a quota of 1.466 million tonnes, rising to 1.54 million in the autumn. It wants that of Mali, which has 2.255 "
    "million tonnes, rising to 2.369 million in the autumn.",
    "The deficit will fall to $29.3 billion this year. Last year it was one billion dollars lower than the forecast. It is "
    "seen at $28.9 billion next year.",
    "The yards can build 2.7 million bikes. They could build nine million by 2020, with more than five million of those in Asia.",
    "Sales at the mill rose 14.1 percent to $456 million. The loom arm had sales of $548 million, and all of it one billion dollars.",
    "Loans fell by $250 million in May after a fall of $2.44 billion in April. They totalled $580.37 billion at the end of "
    "May, compared with $531.29 billion a year ago.",
    "Hale will sell three million shares and Orr will sell 1,404,866 shares, reducing its stake in the mill to 18.1 million "
    "from 19.5 million shares.",
    "The dam held 96.7 billion litres. It fell to 59.5 billion in May from 96.7 billion a year ago. In five months what it took in was down by "
    "44.1 billion litres at 345.8 billion.",
    "Rye stocks fell by 3.4 million tonnes to 128.4 million tonnes. Oat stocks were off 100,000 tonnes and barley stocks up 3.2 million tonnes.",
    "Chad gets 635 million francs and Mali 580 million. Another 60 million francs could be added.",
    "Turnover rose 1,160 billion lire to 7,300 billion lire, and profit will be more than 550 billion lire, compared with 503.7 billion.",
)
FOUND = (
    "The dam held 96.7 billion litres. It took in 44.1 billion litres in May and now holds 145.8 billion.",
    "The force recorded nine burglaries last week. That brings the tally for the year to 118, from 99 a week ago.",
    "Hale had 19.5 million shares. It sold 1.4 million shares and now has 18.9 million.",
)


@pytest.mark.parametrize("text", SILENT)
def test_levels_that_their_own_clause_tells_of_are_left_alone(text: str) -> None:
    silent(text)


@pytest.mark.parametrize("text", FOUND)
def test_levels_that_do_not_come_out_are_found(text: str) -> None:
    only(text, "opening-in-out-closing")


@pytest.mark.parametrize(
    "text",
    [
        "In the same week shares in Hale rose 95 to 745 yen, in Orr 200 to 1440 yen, and those of Voss 15 to 260, all told on one day.",
        "Hale will pay $45 million in bonds for the 3,749,401 shares of the mill. The bonds can be converted into Hale stock at $20 a share.",
        "Orr must pay holders $12.3 million in cash. It must also issue warrants for three million common shares at a price of $4.50 a share.",
        "In the quarter Hale lost $60.0 million, or 55 cents a share, on 108.4 million shares, after a charge of $110.8 million.",
    ],
)
def test_prices_that_moved_or_are_not_yet_paid_make_no_sum(text: str) -> None:
    silent(text)


def test_a_price_that_was_paid_makes_its_total() -> None:
    only("Hale paid $45 million for 3 million shares of the mill at $20 a share.", "per-unit-total")
