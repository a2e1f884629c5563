"""So many rises or falls in a row, and the figures of each time, however they are told."""

import pytest
from passages import silent, twins

TWINS = [
    ("Profits rose for the fourth year in a row to £14m, after £9m, £{}m, £11m and £12m in the years before.", "13", "10"),
    ("The river has risen every day this week: 3.1 metres on Monday, 3.4 on Tuesday, {} on Wednesday and 3.8 on Thursday.", "3.3", "3.6"),
    ("Output has grown each year since 2019: 410 tonnes in 2020, 430 in 2021, {} in 2022 and 460 in 2023.", "425", "445"),
    ("Sales have fallen every month since March: 61 in April, 57 in May, {} in June and 50 in July.", "58", "53"),
    ("Rent rose year after year: £410, £{}, £460 and £490.", "480", "440"),
    ("Takings at the rink grew quarter by quarter, from £21m in the first to £{}m, £29m and at last £33m.", "31", "25"),
    (
        "Vacancies declined for the fourth successive quarter in the three months to June and are now 5.4%. They stood at 6.1% a year earlier "
        "and at 5.8%, {}% and 5.6% in the quarters between.",
        "5.9",
        "5.7",
    ),
]
RIGHT = [
    "Profits rose for the third year in a row to £14m, after falls to £9m, £11m, £10m and £8m in the years before.",
    "The price has risen every year, but sales were 61 in 2020, 57 in 2021, 58 in 2022 and 60 in 2023.",
    "Rent rose year after year: £410, £440, £460 and £490. In the next town it went up, down and up.",
    "Every day this week the team has gone up: it made 61 points on Monday, lost 57 on Tuesday, 58 on Wednesday and 60 on Thursday.",
]


@pytest.mark.parametrize("passage", TWINS)
def test_every_step_goes_one_way(passage):
    twins(*passage, "rise-and-fall")


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text)
