"""Plain wordings that were missed, each with the right figure, and right copy that was told as wrong."""

from __future__ import annotations

import pytest
from passages import silent, twins

TWINS = (
    ("The 36 residents of the home were moved out on Sunday. Ambulances took the {} residents to safety.", "63", "36", ""),
    (
        "Wardens were named in each of the valley's 14 parishes, and in {} of those parishes they have been trained.",
        "17",
        "11",
        "parts-exceed-whole",
    ),
    ("Each of the 14 parishes has a warden, and {} of them have a siren.", "17", "12", "parts-exceed-whole"),
    ("Burglaries were down in the second half of the year, at {} against 388 in the first.", "415", "370", "rise-and-fall"),
    (
        "The relief fund has paid out ${}m. Roofs took $19m, housing $11m and wells $8m; nothing else was paid for.",
        "36",
        "38",
        "parts-make-whole",
    ),
    (
        "The gauge collected 14 mm on Monday, 22 mm on Tuesday and 30 mm on Wednesday, averaging {} mm over the three days.",
        "26",
        "22",
        "mean-times-number",
    ),
    (
        "The coach made {} changes for the return leg, bringing in Duarte, Weiss, Kone and Petrov. The rest of the side was the same.",
        "three",
        "four",
        "announced-number-of-items",
    ),
    ("Knife offences rose in the city last year. Police recorded {} in 2025, against 868 in 2024.", "812", "902", "rise-and-fall"),
    (
        "Six held in dawn raids on bogus roofers\n\nDetectives arrested {} people in three counties before breakfast on Tuesday.",
        "seven",
        "six",
        "same-thing-agrees",
    ),
    (
        "The ferry drew a record {} passengers last year. The second-highest number was in 2018, at 61,400.",
        "58,200",
        "64,200",
        "rank-order",
    ),
    (
        "Three men were jailed. The shortest term was 14 months and the longest, given to the driver, 38 months. Their average was {} months.",
        "41",
        "27",
        "mean-between-extremes",
    ),
    (
        "The ferry subsidy is $2.4m a year. The {} islanders who use it are worth, in other words, $400 each.",
        "600",
        "6,000",
        "per-unit-total",
    ),
    ("It costs £540,000 a year. Spread over 18,000 households, that is £{} each.", "33", "30", "per-unit-total"),
)
RECORD = "The house was paid ${} million for the vase, more than it had ever taken for a single lot. Its previous best was $91 million."
SILENT = (
    "Prices rose in March. Farmers sold 812 cows, against 868 in February.",
    "The fund has paid out $38m. Roofs took $19m, housing $11m and wells $8m; nothing else was paid for.",
    "A flat above a chip shop, £90,000, was sold first; the dearest fetched £410,000.",
    "The fair drew a record 61,000 visitors. The second-highest price was paid for a bull, at $64,300.",
    "Out of each pound raised, social care takes 58p, roads 19p, refuse 9p and libraries 6p. The remaining 8p covers everything else.",
    "The coroner recorded 212 such deaths last year. The board counted 187, while a charity says the true number is nearer 250.",
)


@pytest.mark.parametrize("text, wrong, right, rule", TWINS)
def test_the_slip_is_found_and_its_twin_left_alone(text, wrong, right, rule):
    twins(text, wrong, right, rule)


def test_more_than_ever_is_a_record():
    twins(RECORD, "84", "96", "record-beats-earlier")


def test_what_was_so_long_ago_is_of_the_date_before():
    twins("The fire began on 14 February 1986. It was {} years ago to the day.", "30", "40", "time-ago", published="2026-02-15")


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_is_left_alone(text):
    silent(text)
