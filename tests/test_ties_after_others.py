"""The third, the fourth of its kind, and those that came before it by name."""

import pytest
from passages import silent, told

# The passage, what fits in it and what does not.
ROWS = [
    ("Linz would be the {} city to ban the scooters after Graz and Salzburg.", "third", "fourth"),
    ("She is the {} woman to lead the bank, after Ann Hale, Joan Webb and Kay Lund.", "fourth", "fifth"),
    ("It would be the {} big port in the north reopened by the navy, following Aston and Brill.", "third", "fifth"),
]
SILENT = [
    "Linz is the fourth city in a year to ban scooters after Graz and Salzburg did so.",
    "The fourth goal came after Hale and Webb had been sent off.",
    "He finished the fourth stage after Hale and Webb.",
    "Spain is the fourth most visited country after France and Italy.",
    "The fifth ship to dock, after Aurora and others, was Greek.",
]


@pytest.mark.parametrize(("text", "fits", "wrong"), ROWS)
def test_those_before_it_are_told_by_name(text, fits, wrong):
    assert ["announced-number-of-items"] == told(text.format(wrong))
    silent(text.format(fits))


@pytest.mark.parametrize("text", SILENT)
def test_other_names_are_no_such_row(text):
    silent(text)
