"""Pairs of wire copy that words seem to prove: each figure goes with its own end; where it does not come out, it is found."""

from __future__ import annotations

import pytest
from passages import silent, told

SILENT = (
    "Hale had sales of $7.13 billion, down from 7.17 billion last year and total income of $7.20 billion down from $7.29 billion.",
    "Kits sold to Orr will rise to 150,000 from 9,000, pushing kit exports up 45.3 percent to 260,000, he said.",
    "The result was a 0.9 percent rise in prices in January, partly responsible for a forced revision in the official "
    "forecast for prices, to 2.5 percent from two percent.",
    "Gloom over the crop is rising with trade forecasts in the 2.0 million to 2.5 million bag range against 2.5 million to "
    "3.0 million a fortnight ago.",
    "In the north the share of rigs at work rose 0.6 percent to 53.6 percent, against 67.3 percent one year ago.",
    "Prices are expected to slow to 3.5 percent next year from 3.75 percent this year, idle labour should edge down to nine "
    "percent in 2008 from 9.25 percent.",
    "He pointed to a rise in the narrow money measure to 5.2 percent from 4.5 percent in May.",
    "The total employed in May fell 210,000 or 1.5 percent from a year earlier to 14.10 million.",
    "Other partners of the venture hold a combined 20 percent stake, while Voss said the remaining 60 percent will be taken up by others.",
    "Chad will double its aid to $7.6 billion in five years instead of seven years.",
    "The crop is 22.2 to 23.4 percent below the 12.4 million to 12.6 million tonnes estimated by traders and 21.9 to 25.8 "
    "percent down on the official figure of 12.8 million tonnes.",
    "Exports of tea came to $180.8 million compared with $147.5 million for coffee, a drop of 42 percent from last year.",
    "He would be pleased to see Chad halve its levy within five years if it cannot end it within three.",
    "Sales reached $23.8 billion, an 8.1 percent rise from $22.04 billion the prior year.",
    "Reserves fell by 1.24 billion crowns to 12.60 billion in May after falling 1.71 billion to 13.84 billion in April.",
    "The index shed 10.69 to 1,713.81 and Hale was down a further three to 283.",
    "Aircraft made a 7.7 million crown loss against a 2.5 million crown loss the year before.",
    "Hale restated its loss to $57.5 million from $49.5 million.",
    "The average monthly gain in jobs in the spring was only 237,000, compared with 254,000 in the winter.",
    "The yearly rise was 2.6 percent against three percent a year ago.",
    "Six percent of the traders said that prices will fall, against four percent a month earlier.",
    "Exports this season are up to 10,228 tonnes so far, against 10,637 tonnes the season before.",
    "Estimates of the crop ran from 2.3 to 2.6 million tonnes, down from 2.4 to 2.7 million tonnes a week ago.",
    "The crown rose to 36.77 to the U.S. currency from 40.45 a year ago.",
    "Plans are to slow the chain's expansion to six percent a year from 15 percent last year.",
)
FOUND = (
    ("Reserves fell to 13.84 billion crowns in May from 12.60 billion in April.", "rise-and-fall"),
    ("The firm cut its losses to $47 million from $36 million.", "rise-and-fall"),
    ("Plans are to cut the 40-minute lesson to 45 minutes.", "rise-and-fall"),
    ("A rise to 237,000 jobs against 254,000 in the winter surprised them.", "rise-and-fall"),
    ("Exports this season rose to 10,228 tonnes so far, against 10,637 tonnes the season before.", "rise-and-fall"),
    ("Prices will fall to 62 crowns from 57 crowns.", "rise-and-fall"),
    (
        "Hale had sales of $7.13 billion, down from 7.17 billion last year and total income of $7.40 billion down from $7.29 billion.",
        "rise-and-fall",
    ),
    ("In the north the share of rigs at work rose to 53.6 percent, against 67.3 percent one year ago.", "rise-and-fall"),
    ("Prices are expected to slow to 3.95 percent next year from 3.75 percent this year, he said.", "rise-and-fall"),
    ("He pointed to a rise in the narrow money measure to 4.2 percent from 4.5 percent in May.", "rise-and-fall"),
    ("Exports came to $180.8 million compared with $147.5 million for the same month, a rise of 42 percent.", "percent-change"),
    ("Sales reached $23.8 billion, an 8.9 percent rise from $22.04 billion the prior year.", "percent-change"),
    ("Hale holds a 20 percent stake, while Voss said the remaining 60 percent will be taken up by the public.", "shares-make-hundred"),
    ("The total employed in May fell 120 percent from a year earlier to 14.10 million.", "share-out-of-range"),
    ("Chad doubled its aid to $7.6 billion from $5.1 billion in five years.", "times-as-many"),
)


@pytest.mark.parametrize("text", SILENT)
def test_figures_with_ends_of_their_own_are_left_alone(text: str) -> None:
    silent(text)


@pytest.mark.parametrize("text, rule", FOUND)
def test_a_pair_that_does_not_come_out_is_found(text: str, rule: str) -> None:
    assert rule in told(text)
