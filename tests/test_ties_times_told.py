"""What the words say of time: delays, days in order, ages apart, lengths told twice, races, and figures inside a range."""

from __future__ import annotations

import pytest
from passages import silent, twins

PAIRS = [
    ("The pool was due to open in 2017. Swimmers were let in in 2023, {} years behind schedule.", "six", "four"),
    ("The depot, promised for 2012, took its first tram in 2019, {} years late.", "seven", "four"),
    ("In the {} years between its launch in 1991 and its closure in 2019 the paper had six editors.", "28", "18"),
    ("The mill, founded in 1962, was sold in {} to a rival.", "1988", "1958"),
    ("Building began in 2008 and was completed in {}, at twice the price.", "2012", "2004"),
    ("Taken on at 18, he stayed {} years and retired at 61.", "43", "33"),
    ("The pianist is 52. She was {} when she moved here, 20 years ago.", "32", "22"),
    ("At 41 she is {} years older than her rival, who is 32.", "nine", "five"),
    ("His brother, seven years his senior, is {}; Karl himself is 30.", "37", "43"),
    ("The wait lasted 150 minutes, or {} hours.", "two and a half", "three and a half"),
    ("She rowed for 100 minutes, or an hour and {} minutes.", "40", "20"),
    ("With the closing date of 30 April only {} days off, the clerk said on 12 April that no bid had come.", "18", "eight"),
    ("Orr won in 27:04; Bell was second in 27:11, {} seconds adrift.", "seven", "17"),
    ("The alarm went at 4.10pm. The first crew was there {} minutes later, at 4.22pm.", "12", "22"),
    ("The van was stopped at 5.40pm, {} minutes after the raid, at 5.15pm.", "25", "45"),
    ("The clinic is open from 8am to {} on weekdays.", "6pm", "6am"),
    ("They reckon on between 20 and 35 mm of snow, with {} mm the most likely figure.", "30", "50"),
    ("Fees range from £12 to £48, the dearest being {} for a family.", "£48", "£58"),
    ("The risk fell by {} per cent (95 per cent confidence interval 12 to 29).", "20", "35"),
    ("The ward closed on 3 May and the picket, back at work from 12 May, had lasted {} days.", "nine", "19"),
]
SILENT = [
    "The pool was due to open in 2017 and cost £90m. It opened in 2023, two years after the first length was swum in 2021.",
    "Staff walk out at midnight on Tuesday for 48 hours and will be back at work from midnight on Thursday.",
    "The paper was sold in 1988 by a family that had owned a mill closed in 1958.",
    "His wife died in 2010. She was 62. Born in 1934, he never married again.",
    "The clerk was given 15 years, five of them suspended, and will be 52 when he leaves prison. He is 42.",
    "The hospital stay was nine days (interquartile range six to 12); the longest was 41.",
    "Pay runs from £24,000 to £61,000, excluding the chief executive, who gets the highest, £340,000.",
    "The prisoners had spent between 11 and 39 months inside. The youngest of the men is 20 and the oldest 61.",
    "The club is open from 10pm to 4am on Fridays and from 9pm to 3am on Saturdays.",
    "She joined the firm in 2004. After 12 years in Paris she came home, and in 2020 she was made a partner.",
    "The 09:12 reached the coast at 11:32, 30 minutes late, after two hours and 20 minutes.",
    "Relief came within sight 20 days after the siege began on 14 January, but the fort held out until 14 February.",
    "Life expectancy was 84.0 years for women and 79.5 for men in 2025, a gap of four and a half years. Since 2024 both have risen.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), PAIRS)
def test_the_slip_is_found_and_what_is_right_is_left_alone(text: str, right: str, wrong: str) -> None:
    twins(text, wrong, right)


@pytest.mark.parametrize("text", SILENT)
def test_what_fits_is_left_alone(text: str) -> None:
    silent(text)
