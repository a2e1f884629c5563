"""Hours told in words beside a part of a day or a weekday are clock times."""

import pytest
from passages import silent, twins

TWINS = [
    ("Pilots will strike for {} hours. They walk out at six on Tuesday morning and return at six on Friday morning.", "48", "72"),
    ("The walkout will last {} hours, from six on Tuesday morning until six on Thursday evening.", "48", "60"),
    ("The gas went off at nine in the evening and came back at four in the morning, {} hours later.", "nine", "seven"),
]
RIGHT = [
    "The bus had 12 aboard and set off at two on Tuesday morning.",
    "They worked from two on Monday to two on Wednesday, with a day of rest.",
    "Prices fell from six in May to four in the summer.",
]


@pytest.mark.parametrize("passage", TWINS)
def test_the_hours_are_those_between(passage):
    twins(*passage)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text)
