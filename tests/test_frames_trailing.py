"""What a clause of its own tells one figure to be more or less than the one before it."""

import pytest
from passages import silent, twins

PAIRS = [
    ("The north pier is 310 metres long. The south pier is 240 metres, {} metres shorter.", "50", "70"),
    ("Last year the fair drew 4,200 visitors. This year it drew 4,650, {} more.", "250", "450"),
    ("Her first lap took 64 seconds. Her second took 71 seconds, {} seconds longer.", "nine", "seven"),
    ("The hospital treated 312 people on Saturday. On Sunday it treated 287, {} fewer.", "35", "25"),
    ("The bus carried 61 passengers in the morning and 48 in the evening, {} fewer.", "18", "13"),
    ("A nurse earns £31,000. A porter earns £22,500, more than {} less.", "£9,000", "£8,000"),
    ("The left lane is 3.5 metres wide. The right one is 3.1 metres, {} centimetres narrower.", "60", "40"),
    ("The Reds have 47 seats. The Blues have 41, {} fewer.", "eight", "six"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_so_many_more_or_fewer_are_what_lies_between(text, wrong, right):
    twins(text, wrong, right, "margin-of-result")


@pytest.mark.parametrize(
    "text",
    [
        "The council owns 310 flats. It wants to build 40, ten fewer.\n",
        "Sales were 410 in May and 430 in June. In July 380 were sold, 30 fewer.\n",
        "The trip takes 50 minutes by train. By bus it takes 75 minutes, 40 minutes longer than by car.\n",
        "The shop sold 40 bikes in May and 12 trailers. It sold 52 in June, five more.\n",
    ],
)
def test_what_may_be_held_against_another_figure_is_left_alone(text):
    silent(text)
