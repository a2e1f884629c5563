"""Some of a figure that is twenty times as much as it: where a million stands for a billion, and the other way round."""

import pytest
from passages import silent, twins

PAIRS = [
    ("Ministers meeting in Oslo promised €{} for the dam. Spain's share of that sum is €300 million, the largest of any.", "1.4 million", "1.4 billion"),
    ("The theft exposed data on {} patients, including the addresses of 3 million.", "41 thousand", "41 million"),
    ("Turnover at the mill reached £{} last year. Pre-tax profit on those sales was £4.1m.", "72,000", "72m"),
    ("The island had {} people before the war. Some 1.2 million of its residents have since fled.", "19,000", "19 million"),
    ("Cheese exports were worth ${} in May. France took almost half of them, $1.6 billion.", "3.3 million", "3.3 billion"),
    ("The charity asked for ${} in March. It has brought in $190 billion, about a third of what is needed.", "560 million", "560 billion"),
    ("The mayor's ${} spending plan was passed. It gives schools $130 million, a little more than this year.", "640 thousand", "640 million"),
    ("The agency's shortfall could reach $1.9 billion, more than a third of its ${} budget.", "5.1 million", "5.1 billion"),
    ("The trust expects to overspend by £{} this year, its director said. The trust's entire budget is £1.1bn.", "37bn", "37m"),
    ("Donors promised ${} for those who fled. By morning $420 million of the money had been paid.", "1.3 million", "1.3 billion"),
]  # fmt: skip
RIGHT = [
    "The $800 million settlement would cost the firm less than a week's sales; it took in $52 billion last year.",
    "Each shell costs about €2,900, and the order for 40,000 of them is worth €116 million.",
    "Balances above £60,000, which 3 per cent of savers have, earn nothing extra on £1,000.",
    "A bribe of $20,000 changed hands to win a tender of $4 million for the ring road.",
    "Downloads rose from 2,100 in the first week to 380,000 in the tenth, half of them in Peru.",
    "In May alone the public sent 41,000 pictures to the museum. With those it holds 5.3 million, its keeper said.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_what_is_some_of_it_is_no_twenty_times_as_much(text, wrong, right):
    twins(text, wrong, right, "parts-exceed-whole")


@pytest.mark.parametrize("text", RIGHT)
def test_two_great_figures_of_two_things_are_left_alone(text):
    silent(text)
