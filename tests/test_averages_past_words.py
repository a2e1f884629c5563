"""Averages beside ends and rows that other words stand between: a group and where it was, a tail, a list told behind the mean."""

from __future__ import annotations

import pytest
from passages import silent, twins

BEYOND = (
    ("The youngest of the 140 cadets posted to the fort was 21 and the oldest 36. Their average age was {}.", "39", "28"),
    (
        "The shortest night shift took six hours and the longest nine. A shift lasts {} hours on average, depending on the season.",
        "11",
        "eight",
    ),
    (
        "Wages start at £24,000 in Hull and go up to £39,000 in London. The average across the 85 trainees, who were picked from 3,100, is {}.",
        "£41,000",
        "£31,000",
    ),
    ("No stage was longer than 180 kilometres. The men averaged {} a day.", "195", "160"),
    ("The fewest guests that dined on any evening was 41, and the most 96. The mean over the month was {}.", "104", "70"),
    ("Delays ranged between 15 minutes and two hours. The average delay was {}.", "three hours", "one hour"),
    ("Every cottage in the street is at least 120 years old. The average is {}.", "90", "150"),
    ("The mill's best-paid hand earns £52,000 and its worst-paid £19,000. The typical wage is {}.", "£58,000", "£27,000"),
    ("The mean depth of the quarry is {} metres and it is 54 metres deep at its deepest point.", "61", "38"),
    ("Gusts peaked at 95 kph, and the wind averaged {} kph over the hour.", "110", "61"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), BEYOND)
def test_a_mean_lies_between_the_ends(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "mean-between-extremes")


ROWS = (
    ("Bells rang {} times a week on average over five weeks; the book kept in the tower shows 14, 19, 22, 17 and 18.", "23", "18"),
    (
        "The bridge carried an average of {} lorries a day over the week. The daily counts were 310, 290, 330, 350, 280, 300 and 310.",
        "400",
        "310",
    ),
    ("The four auctions averaged {}. They brought in £21,000, £26,000, £24,000 and £29,000.", "£35,000", "£25,000"),
    ("In June the average price was {}. Weekly prices were $52, $56, $54 and $58.", "$65", "$55"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), ROWS)
def test_a_mean_is_that_of_the_row_told_behind_it(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


OF_OTHERS = (
    "The mean of the five marks, leaving out the highest and lowest, was 7.3; the five were 6.9, 7.1, 7.3, 7.5 and 8.6.",
    "The average delay was three hours. Delays ranged between 15 minutes and two hours at the other station.",
    "Every recruit is over 20 years old. The average age in the army is 19.",
    "The average age is 31. The four leaders are 41, 52, 55 and 60.",
    "Turnout averages 61 percent. In the last four rounds it was 48, 52, 55 and 57 percent.",
    "Her average this season is 12 points. In her last four games she scored 20, 18, 22 and 19.",
    "The county's schools have 24 pupils to a class on average. The four in Ash have 30, 28, 29 and 31.",
    "The index peaked at 410 in May and averaged 430 in June.",
    "Demand peaked at 41 gigawatts on Monday. In December it averaged 47.",
    "No stage was longer than 180 kilometres. The men averaged 41 kilometres an hour.",
    "Every voter is at least 18 years old. The average speech took nine minutes.",
)


@pytest.mark.parametrize("text", OF_OTHERS)
def test_a_mean_of_others_may_lie_anywhere(text: str) -> None:
    silent(text)
