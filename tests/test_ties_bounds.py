"""The least and the most of one thing, told by words of any kind."""

import pytest
from passages import silent

import claimcheck as cc

BAD = [
    "For forgery the bottom of the bracket is five years, the judge said, and the top four years.",
    "The surgeon faces a minimum of 15 years in jail. The maximum is ten, the prosecutor said.",
    "The lowest bid for the depot was £2.4m. Four firms went further, and the highest offered £2.1m.",
    "Members must be at least 65 and no older than 60.",
    "Rents on the estate start at £900 a month and go up to £750 for a corner flat.",
    "A nurse on the lowest rung earns £31,000 and one on the highest £29,000.",
    "The floor price was set at $60 a barrel, the ministry said. Its ceiling is $45.",
    "The tree is 800 years old at the outside and 900 at the very least.",
    "The lake is 30 metres deep at its shallowest and 24 at its deepest.",
    "The cheapest offer came from a Greek builder and stood at €86 million. The port has 90 days. The dearest was one of €79 million.",
    "Applicants should be no younger than 25. Nobody older than 21 will be considered, the army said.",
    "Speeds on the line will never drop under 120 km/h, nor go over 100 km/h, the operator promised.",
    "A child's place costs from $90 a day. At the dearest nursery in town parents pay $75.",
]

GOOD = [
    "He did not spend more than £20 on lunch and never paid less than £40 for dinner.",
    "The minister could not say why fewer than 300 had come, nor why more than 200 stayed away.",
    "The minimum wage is £12 an hour. The maximum fine for paying less is £10,000.",
    "At least 40 people were killed and no more than 30 of the bodies have been named.",
    "The lowest turnout, 48%, was in the port; the highest, 61%, in the hills.",
    "The maximum penalty for theft is seven years. For murder the minimum is 15.",
    "Passengers must be at least 16, and may carry no more than 10 kg.",
    "The cheapest house on the street sold for £300,000 and the smallest flat for £180,000; the dearest flat went for £290,000.",
    "The bank must hold at least 12% of its deposits in cash and lend no more than 8% to one borrower.",
    "The youngest of the 84 men is 20 and the oldest 61.",
    "The minimum bet on the red table is $50. On the blue one the maximum is $20.",
]


@pytest.mark.parametrize("text", BAD)
def test_a_least_above_the_most_is_found(text: str) -> None:
    assert "swapped-range" in {f.rule for f in cc.check_text(text).findings if f.level != "note"}


@pytest.mark.parametrize("text", GOOD)
def test_ends_of_other_things_are_left_alone(text: str) -> None:
    silent(text, None)
