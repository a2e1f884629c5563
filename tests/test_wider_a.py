"""Passages of which a condition of the reading once held the slip back, each right and with its slip."""

import pytest
from passages import silent, told

PAIRS = [
    (
        "Gas is sold at 90p a cubic metre. A household that burns 1,200 cubic metres pays £1,080 a year.",
        "Gas is sold at 90p a cubic metre. A household that burns 1,200 cubic metres pays £1,800 a year.",
    ),
    (
        "The rain filled the tank with 30 cubic metres of water. At £3 for every cubic metre the brewery saved £90.",
        "The rain filled the tank with 30 cubic metres of water. At £3 for every cubic metre the brewery saved £190.",
    ),
    (
        "Of the 40 children who sat the test at the village school, 36 passed.",
        "Of the 40 children who sat the test at the village school, 46 passed.",
    ),
    ("Among the 12 divers who went down to the wreck, five fell ill.", "Among the 12 divers who went down to the wreck, 15 fell ill."),
    ("Of the nine directors who founded the firm in Leeds, Smith, 88, is the last.", ""),
    ("Of the 18 tried after the riot in May last year, ten were freed, nine of them at once, and 11 have left.", ""),
    (
        "The charity raised $14 million last year, of which the hospital will be given $7 million.",
        "The charity raised $4 million last year, of which the hospital will be given $7 million.",
    ),
    ("The port handles 30,000 containers a day, of which some 4,000 are empty.", "The port handles 300 containers a day, of which some 4,000 are empty."),
    ("The ferry takes 220,000 cyclists a year, of whom about 60,000 camp.", "The ferry takes 22 cyclists a year, of whom about 60,000 camp."),
    ("The firm owes £3m to banks, of which the largest holds deposits of £90m.", ""),
    ("The college has 600 students and 50 teachers, of whom 70 live on the campus.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_the_slip_is_found_and_the_right_one_is_silent(right, wrong):
    silent(right)
    assert not wrong or told(wrong)
