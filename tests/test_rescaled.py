"""What shows a wrong word of scale by arithmetic alone: three figures of a short story that make a law of theirs but for noughts in threes."""

from __future__ import annotations

import pytest
from passages import silent, twins

OF_A_SHARE = (
    ("Only 38 per cent took part: of 22.5 million on the roll {} went to the polls.", "8.55 billion", "8.55 million"),
    ("Two in five of the 6.5 million hens were culled, {} birds.", "2.6 billion", "2.6 million"),
    ("The museum paid for 45 per cent of the $8 million painting and a donor for the rest, {}.", "$4.4 billion", "$4.4 million"),
    (
        "The ferries took {} passengers in the summer, 24 per cent more than the 2.5 million of the year before.",
        "3.1 thousand",
        "3.1 million",
    ),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_A_SHARE)
def test_a_share_or_a_change_fits_but_for_a_scale(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OF_EACH = (
    ("Fourteen barges with 15,000 tonnes of gravel aboard each lay at the quay. The {} tonnes go to the dam.", "210", "210,000"),
    ("The guild gave its 240 members £1,250 apiece, {} in all.", "£300 million", "£300,000"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_EACH)
def test_so_many_of_so_much_each_fit_but_for_a_scale(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OF_A_SUM = (
    ("The $8 million prize goes to three labs: Ardal gets $3 million, Brome {} and Cray $1 million.", "$4 billion", "$4 million"),
    (
        "The start-up has raised $47 million in two rounds. The first brought in $18 million and the second, in May, {}.",
        "$29 billion",
        "$29 million",
    ),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_A_SUM)
def test_a_row_of_sums_fits_but_for_a_scale(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "parts-make-whole")


FAR_APART = (
    ("The council passed a road plan of {} on Monday. The dearest item in it, £1.4 billion, is a tunnel.", "£3.6 million", "£3.6 billion"),
    ("Floods did {} of damage, a broker reckons. Insurers alone expect to pay out €12 billion.", "€31 million", "€31 billion"),
    (
        "Some {} people have left the islands since May, 700,000 children among them. Their population had been 21 million.",
        "3.4 billion",
        "3.4 million",
    ),
    ("The mine shipped 5.2 million tonnes of ore in May and {} tonnes in June.", "5.9", "5.9 million"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), FAR_APART)
def test_a_part_far_greater_than_its_whole(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


CROWDS = (
    ("Tens of thousands walked to the palace on Sunday. The police put the crowd at {}, the organisers at 9,500.", "4,500", "24,500"),
    ("Hundreds of thousands of people filled the square. Reporters put their number at {} and the army at 28,000.", "31,000", "310,000"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), CROWDS)
def test_a_crowd_is_as_many_as_vague_words_make_it_to_someone(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "same-thing-agrees")


RIGHT = (
    "Thousands of fans waited at the harbour. Last year's crowd was put at 900.",
    "The fund is worth $4.1 billion. Its director earns $2.9 million, 12 per cent more than a year ago.",
    "Sixty of the 3,400 parishes have a bank. The county has 2.1 million people.",
    "The line carries 2 million tonnes of coal and 3 tonnes of gold a year.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_far_apart_may_be_right(text: str) -> None:
    silent(text)
