"""Shares, records and forecasts of wire copy that are of other figures; where they are of these, the fault is found."""

from __future__ import annotations

import pytest
from passages import silent, told

SILENT = (
    "The surplus was put down to cheaper oil and raw materials. The account is seen in surplus by $400 million this year, compared with "
    "369 million last year.",
    "He said the strike pushed wages up and that prices would rise.\n\nThe firm has 74 ships in its fleet. A year ago it had 78 ships.",
    "The budget has revenue of $8.63 billion and spending of $10.42 billion. It raises the tax on incomes by about 20 percent.",
    "Loans to Chad came to 902 million francs with a debt ratio of 14.9 percent. They were 1.02 billion francs in May.",
    "Orr bought 52,025 shares of the mill, or 5.9 percent of the total, for $160,000, bringing what it has spent to $330,000.",
    "The firm bought eight million pounds of bills and five million pounds of bonds at 10-3/8 percent.",
    "Hale has 900,000 shares in the mill, or 9.9 percent of the bank. It will buy 500,000 new shares.",
    "The fund said it will record the sum of $800,000 as a gain. In the year before it earned $908,000.",
    "Hale declared a dividend of five dollars per share, payable May 4, record April 12. Its profit was $4.2 million in the year before.",
    "Futures in crowns soared to a record 147,010 contracts in May, up 83.2 percent over the year. Futures in yen rose 90.6 percent.",
    "Rye output in 1996 was up 4.2 percent to 17.25 million tonnes, slightly below earlier estimates. For 1997 output is "
    "projected to fall to 17.05 million tonnes.",
    "Sales came to 1.508 million tonnes. The figure surpassed the firm's goal of 1.410 million tonnes and the 2005 sales of "
    "1.371 million tonnes.",
)
FOUND = (
    ("The ride is slower now. It used to take 27 minutes and now takes 24 minutes.", "rise-and-fall"),
    ("The fleet of the firm has shrunk.\n\nThe fleet has 84 ships. A year ago the fleet had 78 ships.", "rise-and-fall"),
    (
        "Warehouse hands have voted for a walkout by 88 percent, their union said. It counted 5,000 ballots, of which 3,900 were marked yes.",
        "share-of-whole",
    ),
    (
        "Futures in crowns soared to a record 147,010 contracts in May, passing the earlier record of 151,400 contracts.",
        "record-beats-earlier",
    ),
    ("The profit of $38 million beat the forecast of $41 million.", "rank-order"),
)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_of_other_figures_is_left_alone(text: str) -> None:
    silent(text)


@pytest.mark.parametrize("text, rule", FOUND)
def test_what_is_of_these_is_found(text: str, rule: str) -> None:
    assert rule in told(text)
