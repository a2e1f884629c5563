"""A share of so many told in words, and the one count told next."""

import pytest
from passages import silent, twins

MOST = [
    ("Most of the 48 members came to the meeting; {} signed the register.", "21", "31"),
    ("Fewer than half of the 210 beds are in use. On Sunday {} were occupied.", "116", "96"),
    ("A majority of the 36 judges sided with the ministry; {} signed the ruling.", "15", "21"),
    ("More than half of the club's 240 members voted. The box held {} slips.", "105", "150"),
    ("About a quarter of the 80 lorries were searched. Officers opened {} of them.", "33", "20"),
    ("Over a third of the 90 beds stand empty. The ward sister counted {} without a sheet.", "25", "35"),
    ("Fewer than a third of the 120 pupils passed. The lists show {} names.", "52", "34"),
    ("More than half of the senate's 310 members stayed away. The clerk counted {} empty seats.", "148", "168"),
]

OTHERS = [
    "Most of the port's 64 cranes are idle. Only 21 worked last week.",
    "Most of the 48 members came to the meeting; the other 21 were ill.",
    "Most of the 90 flats have been sold, but 40 are still without a kitchen.",
    "More than half of the 60 trees survived. Some 25 did not.",
    "Most of the 48 villages have no doctor. Each has 21 pupils on average and 14 houses.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), MOST)
def test_the_count_told_next_is_the_share_that_words_tell(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", OTHERS)
def test_a_count_of_the_others_is_left_alone(text):
    silent(text)
