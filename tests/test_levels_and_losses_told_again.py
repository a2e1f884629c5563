"""Levels and losses told again: the new fee, the jobs that go and those who lose them, and all of the accused."""

import pytest
from passages import silent, twins

WRONG = [
    ("Ferry fares will go up to £3.20 in June. Islanders grumbled. The new fare of {} applies to all crossings.", "£3.80", "£3.20"),
    ("The toll rises to 14 crowns on Monday. Hauliers protested. The new {}-crown toll is the highest in the country.", "41", "14"),
    ("The limit will fall to 40 kmh in May. Police will enforce the new limit of {} kmh from the first day.", "60", "40"),
    ("The mill is to shut in June with the loss of 310 jobs. A sister mill, with 80 hands, is safe. The {} people who will lose their jobs met on Monday.", "340", "310"),
    ("The bank will cut 1,400 jobs by May. The {} staff who are to be laid off were told on Monday.", "1,800", "1,400"),
    ("Three brothers were charged on Friday over the theft of 14 goats. All {} of the accused were bailed.", "four", "three"),
]  # fmt: skip
RIGHT = [
    "The fee was £48 last year. The new fee of £84 will be charged to everyone.",
    "The bank will cut 1,400 jobs. The 400 clerks who are to be laid off in Leeds were told on Monday.",
    "The bank will cut 1,400 jobs. The 400 workers who will lose their jobs in Leeds were told on Monday.",
    "The mill cut 90 posts in May and will shed 60 posts in June. The 60 workers who will lose their jobs were told.",
    "Two women and two men were hurt. All four of the injured were taken to Leeds.",
    "The firm will cut its price to £12. Its rival answered with a new price of £11.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), WRONG)
def test_what_is_told_again_is_told_alike(text, wrong, right):
    twins(text, wrong, right, "same-thing-agrees")


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_that_looks_alike_is_silent(text):
    silent(text)


def test_some_of_them_are_no_more_than_all():
    twins("The camp has 310 tents. The {} of them that leak are to be mended.", "340", "140", "parts-exceed-whole")
