"""Plain slips of local copy, each with its right twin: children, halves of a year, ages, lists, what was added."""

import pytest
from passages import silent, twins

TWINS = [
    ("Her {} children, three sons and five daughters, carried the coffin.", "seven", "eight"),
    ("The flock of {} sheep, 40 ewes and two rams, was sold on Friday.", "52", "42"),
    ("The brewer made £6.3m before tax in the half, down {} per cent from £9m.", "40", "30"),
    ("The brewer made a profit of £8m over the half, up {} per cent from £5m.", "40", "60"),
    ("Painter Ada Moll dies at {}\n\nAda Moll, whose murals hang in four stations, has died in Graz aged 83.", "88", "83"),
    ("The fair drew {} people to the quay, 6,000 more than last year.", "52", "52,000"),
    ("The stall took {}, £4,000 more than in 2019.", "£1,200", "£12,000"),
    ("Twelve jurors, the youngest 24 and the oldest 61, were sworn in. Their average age is {}.", "67", "47"),
    ("Thirty-one riders started. Four retired and two crashed. The other {} made it.", "29", "25"),
    (
        "Bakare lowered the national 200m best to 20.41sec in Rabat. The previous mark, run in Doha five years ago by her coach, was {}sec.",
        "20.36",
        "20.46",
    ),
    ("The bakery opened in 1919. It closes for good in May 2026, {} years after the first loaf.", "97", "107"),
    ("The bid to unseat the chairman succeeded on Monday, with {} votes for and 61 against.", "58", "68"),
    ("Mendis, dismissed for 34, 71, 8 and 107, averaged {} in the series.", "65", "55"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS)
def test_a_plain_slip_is_found(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("opening", ["Nico Salis, {}, has no thought of stopping.", "At {}, Nico Salis has no thought of stopping."])
def test_an_age_is_held_against_the_birth_told_next(opening):
    twins(f"{opening} The winger, born on 19 August 1988, signed on Thursday.", "39", "37", published="2026-03-06")


@pytest.mark.parametrize(
    "text",
    [
        # The headline tells what the text tells in parts.
        "Gang jailed for 21 years\n\nRafiq got nine years, Downes seven and their driver, Lacey, five when the three were sentenced on Thursday.",
        # What is paid by the hour is not paid for all of the weeks.
        "For 30 weeks the clerk claimed £24 an hour for overtime, always 15 hours a week. That came to £10,800.",
        # The first hour and each one after it.
        "Plumbers charge £60 for the first hour and £40 for each one after it, so a three-hour visit costs £140.",
        "Half of the crew were hurt. The half finished 2-1.",
    ],
)
def test_what_is_right_stays_silent(text):
    silent(text)
