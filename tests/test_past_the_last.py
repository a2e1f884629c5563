"""The fourth year of a course of three, a page that a book does not have."""

import pytest
from passages import silent, twins

PAIRS = [
    ("The poem stands on page {} of the poet's 240-page diary.", "271", "171"),
    ("Omar Said, 22, is in the {} year of his four-year training as a nurse.", "fifth", "fourth"),
    ("She was stopped in the {} round of a 10-round bout.", "11th", "9th"),
    ("They were lost on day {} of a seven-day trek.", "nine", "five"),
    ("The butler dies in chapter {} of the 28-chapter novel.", "31", "21"),
]
RIGHT = [
    "The works are in the fourth year of what was to be a two-year scheme.",
    "It is in the sixth year of a five-year plan that was extended in May.",
    "She was hurt in the 13th minute of a 12-team cup.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_no_step_is_past_the_last(text, wrong, right):
    twins(text, wrong, right, "parts-exceed-whole")


@pytest.mark.parametrize("text", RIGHT)
def test_what_overran_may_be(text):
    silent(text)
