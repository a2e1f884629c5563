"""A share of a share told before that is more than it, more sold than was owned, more in a hall than it has room for."""

import pytest
from passages import silent, twins

PAIRS = [
    ("Only 36% of members back the pact. That includes the {} who back it strongly.", "39%", "19%"),
    ("Some 27% of tenants are in debt. The figure takes in the {} who owe more than a month.", "31%", "11%"),
    ("The fund held 12% of the brewer until May, when it sold {} of the company to a rival.", "15%", "5%"),
    ("A crowd of {} watched at a ground that holds 16,900.", "18,400", "14,400"),
    ("The hall, which seats 800, drew an audience of {} for the debate.", "950", "750"),
]
RIGHT = [
    "The fund held 12% of the brewer until May, when it sold 15% of its stake.",
    "The fund held 12% of the brewer, bought more in May and sold 15% of the company in June.",
    "The hall, which seats 800, drew an audience of 950, with many standing.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_the_narrower_is_no_more(text, wrong, right):
    twins(text, wrong, right, "parts-exceed-whole")


@pytest.mark.parametrize("text", RIGHT)
def test_shares_of_other_things_are_left_alone(text):
    silent(text)
