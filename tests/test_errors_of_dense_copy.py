"""What was an error in dense copy and is none: each beside a like text that is wrong and is found."""

from __future__ import annotations

import pytest
from passages import silent, told

SILENT = (
    "Eurodollar futures set a monthly record of 1,472 contracts, up from a volume of 825 contracts in May and passing the previous record "
    "of 1,288 contracts set in June.",
    "The close was 110.10 crowns, below the earlier record of 110.15 crowns.",
    "These figures are higher than last season's record of 7.3 million tonnes, and five percent up on the official 7.1 million tonnes.",
    "The index was above Friday's previous record close at 1,799.0, while the gold index had risen 176.8 points or 5.2 percent.",
    "Hale expects sales to come near the first quarter's 21.1 million crowns and net earnings to be less than the first quarter's "
    "2.7 million crowns.",
    "The banks took up 4,950 shares over and above the 33,000 shares sold on Monday.",
    "Output was 14.6 million barrels, 1.2 million below its ceiling, with Cole's output at 3 million barrels.",
    "The first two limited deliveries must close by less than the normal limit for two successive trading days.",
    "Share profit 11 cents against loss of 27 cents\n\nNine months\n\nShare profit 37 cents against loss of 36 cents",
    "2025 quarter includes a gain of $10.5 million from the sale of mills.\n\n2024 quarter includes a gain of $10.4 million from the sale of mills.",
    "The harvest was as follows: cotton 9,000 (27,900) tonnes, linseed 119,954 (138,944), tung 9,047 (11,363), olive 2,417 (4,125), "
    "maize 6,058 (3,989) and rape 1,200 (940), the board said.",
    "The bank sold three-month bills at 98.488 and got bids for 1.2 billion crowns. It took 500 million of them. The average price of "
    "the six-month bills was 96.926, and it took 300 million of 700 million.",
    "Chad asked for credit until the end of May. The board met on Monday. It heard two ministers. The banks are from nine countries. They "
    "lent 15 billion crowns. The total has not changed. The credit will end in March.",
    "The dinar firmed at the sales on Monday. The bank sold 40 million of the 60 million on offer to 12 banks of 19. The rate was 3.70 "
    "crowns, compared with 3.90 crowns at the last sales. It was set by nine men.",
    "Gold reserves came to 4.71 billion crowns (4.90 billion and 3.83 billion).",
)
FOUND = (
    (
        "Eurodollar futures set a monthly record of 1,272 contracts, passing the previous record of 1,288 contracts set in June.",
        "record-beats-earlier",
    ),
    ("Hale expects earnings of 3.2 million crowns, less than the first quarter's 2.7 million crowns.", "rank-order"),
    ("Gold reserves came to 4.71 billion crowns (2.90 billion and 1.83 billion).", "parts-make-whole"),
    (
        "The striker signed a three-year deal with Hale. The club paid 4 million crowns. His four-year deal is worth 2 million.",
        "same-thing-agrees",
    ),
    ("The price of rye is growing, the board said. It was 30.10 crowns on Monday, against 31.40 crowns in March.", "rise-and-fall"),
    ("Speeds ranged from 90 mph to 60 mph on the new road.", "swapped-range"),
)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_told_beside_a_figure_does_not_tie_it(text):
    silent(text)


@pytest.mark.parametrize("text, rule", FOUND)
def test_the_same_words_gone_wrong_are_found(text, rule):
    assert rule in told(text)
