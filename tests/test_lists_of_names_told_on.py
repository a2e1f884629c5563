"""Lists of names told on: who goes out and comes in, whom a judge addressed, and the last one behind an aside."""

import pytest
from passages import silent, twins

WRONG = [
    ("{} directors left the board on Friday. Out go Ida Moen at finance, Per Lie at sales and Jon Dahl, who ran the yards.", "Two", "Three"),
    ("{} players join the tour in May. In come Adu, Reyes and Lind.", "Four", "Three"),
    ("{} farmers were fined on Monday. The magistrate told Ann Hale, Tom Rudd, Ivy Cole and Jo Pell that the ditch must be cleared.", "Three", "Four"),
    ("{} smugglers were jailed. Passing sentence, Judge Orr told Ed Watts, Carl Hobbs, Lee Marr and Jan Cole that they had shown no shame.", "Five", "Four"),
    ("{} clerks were booked at the fair: Weiss, Kone, Petrov and, late on, the steward Lund.", "Three", "Four"),
    ("The minister will call at {} capitals. She is to fly first to Riga, then to Oslo, Bern and Rome, and to see the Nordic Council when she gets home.", "three", "four"),
]  # fmt: skip
RIGHT = [
    "Three towns will lose their courts: Arden, Bray and, from next year, Coldale.",
    "The firm has two plants. Out go 40 lorries a day to Leeds, Hull and York.",
    "Five men were held. The sergeant told Ann Hale, Tom Rudd and Ivy Cole, who had called the police, to go home.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), WRONG)
def test_the_number_of_names_is_held_to_them(text, wrong, right):
    twins(text, wrong, right, "announced-number-of-items")


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_that_looks_alike_is_silent(text):
    silent(text)
