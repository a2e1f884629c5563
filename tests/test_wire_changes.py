"""Changes in dense wire copy: what the words set apart makes no finding; where the same words are wrong, they are found."""

from __future__ import annotations

import pytest

import claimcheck as cc

MINE = {"rise-and-fall", "percent-change", "percent-or-points", "change-told-twice"}


def _found(text: str) -> list[str]:
    return [f.rule for f in cc.check_text(text).findings if f.level in ("error", "warning") and f.rule in MINE]


RIGHT = [
    # A second base, a year ago, tells nothing of the step from the first.
    "The index of building work fell to 91.4 from 93.8, and compared with 90.2 a year earlier.",
    "The number of open wells dropped last week by 14 to 611, against 842 a year ago.",
    # One figure in two units, and the other in two as well.
    "The order book stood at 41.2 billion crowns, or $5.9 billion, up from 38.7 billion, or $5.6 billion, at the end of 2015.",
    "The fund raised its stake to 1,812,400 shares, or 14.3 percent, from 1,694,100 shares, or 13.4 percent, after buying in May.",
    # What it went to stands behind.
    "The credit line for barley was cut from $64.0 million to $41.0 million and the line for oats from $6.0 million to nothing.",
    # Each figure goes with the one ahead of it.
    "The B shares, which firmed to close at 173p from 151p on Friday, eased to 155.5p.",
    "The shares rose strongly, peaking at 465p from last night's 442p before easing to 460p.",
    # Scale words told once.
    "Imports of timber fell last year to 2,118.4 billion francs from 2,240.9 in 2003.",
    # So many of one currency for one of the other.
    "The yen rose to 131.20 to the dollar from 138.45 in the spring.",
    "The average value of the krona against the euro rose 0.9 percent to 9.12 in May from 9.20 in April.",
    # The change is of another thing.
    "The bond was 3/8 lower at 97-1/2 to yield 6.41 percent compared with 6.37 percent at the close.",
    "The plan would increase the permitted cut in the levy to 8 percent from five percent.",
    "Frequency of the crossings is being increased from every nine to seven days.",
    "The key three-month deposit rate was down to 7.25 at noon from 7.5 on Monday.",
    # Of another seller, another base, another clause.
    "Ahlberg sold 52,310, up 11.4 percent, Renner 8,412 compared with 6,118, and Voss 4,077, up 9.3 percent.",
    "The estimate is 18.2 percent lower than the 11.6 million tonnes of last year and 20.4 percent lower than the official 11.9 million tonnes.",
    "Sales were up 2.7 percent to $1.90 billion from $1.85 billion a year before, with sales in old shops up 1.1 percent.",
    "Debt soared to $6.42 billion last year from $4.17 billion, partly because of a trade deficit of $1.13 billion.",
    "Seats filled rose to 61.3 percent from 58.8 percent as traffic increased 9.4 percent.",
    # A grade is no change.
    "Four percent spirit is $21.50, up one dollar, six percent spirit $19.25, up 25 cents, eight percent spirit $18, up 30 cents.",
    # A loose word elsewhere, where the sentence of the two figures says which way they went.
    "Lending declined in the north. Fees for advice rose to $42.7 million from $38.1 million a year earlier. The bank has 311 branches.",
]
WRONG = [
    "The index of building work fell to 93.8 from 91.4, and compared with 90.2 a year earlier.",
    "The order book stood at 38.7 billion crowns, up from 41.2 billion crowns at the end of 2015.",
    "The credit line for barley was cut from $41.0 million to $64.0 million.",
    "The B shares rose to 151p from 173p on Friday.",
    "Imports of timber fell last year to 2,240.9 billion francs from 2,118.4 in 2003.",
    "Imports of timber fell 9.4 percent last year to 2,118.4 billion francs from 2,240.9 in 2003.",
    "The dollar rose to 131.20 yen from 138.45 yen in the spring.",
    "The bond yield was lower at 6.41 percent compared with 6.37 percent at the close.",
    "The ban of three months was cut to four months from three months.",
    "Renner sold 8,412 compared with 6,118, up 29.3 percent.",
    "Turnover rose to 271.3 million shares, up from 214.9 million a year ago, a rise of 36.2 percent.",
    "Sales were up 4.7 percent to $1.90 billion from $1.85 billion a year before.",
    "Spirit is now $21.50, up one dollar, nine percent, since May.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_of_another_thing_is_let_be(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize("text", WRONG)
def test_the_same_words_are_found_where_they_are_wrong(text: str) -> None:
    assert _found(text)
