"""What stands behind *against* is what came before, unless the times told with both figures say otherwise."""

import pytest
from passages import silent, twins

TOLD = [
    ("Sales were 1,800 in the first quarter against 1,350 in the second, a fall of {}%.", "35", "25"),
    ("Sales were 480 in April against 360 in March, a rise of {}%.", "43", "33"),
    ("Sales were 1,800 in March against 1,350 in April, a fall of {}%.", "35", "25"),
    ("Sales were 1,800 in April against 1,350 in March, a rise of {}%.", "43", "33"),
    ("Takings were £9,200 on Saturday against £8,000 on Sunday, a drop of {}%.", "23", "13"),
    ("Takings were £9,200 on Saturday against £8,000 on Friday, a rise of {}%.", "25", "15"),
    ("The port handled 2.1m tonnes in 2023 against 1.8m tonnes in 2024, down {}%.", "24", "14"),
    ("The port handled 2.1m tonnes in 2024 against 1.8m tonnes in 2023, up {}%.", "24", "17"),
    ("Ridership averaged 21,000 a day in 2019, compared with 14,000 a day last year, a decline of {}.", "half", "a third"),
]
OPEN = [
    "Attendance was 640 at the first match against 480 at the second, a drop of a quarter.",
    "Ridership averaged 14,000 a day last year, compared with 21,000 a day in 2019, a decline of a third.",
]


@pytest.mark.parametrize("passage", TOLD)
def test_the_later_is_reckoned_from_the_earlier(passage):
    twins(*passage)


@pytest.mark.parametrize("text", OPEN)
def test_right_copy_is_silent(text):
    silent(text)


def test_a_year_and_last_year_of_no_known_day_of_publication():
    silent("Ridership averaged 21,000 a day in 2019, compared with 14,000 a day last year, a decline of a third.", published=None)
