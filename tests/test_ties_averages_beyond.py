"""Ends of a run told with any words, and a mean that lies beyond them."""

import pytest
from passages import silent, told

BAD = [
    (
        "Waits for a hip operation vary from nine weeks in Truro to thirty-one in Hull. Across all the "
        "hospitals in the survey the mean is thirty-four."
    ),
    "No house on the new estate will sell for less than £310,000, the developer said. The average price is £295,000.",
    (
        "Wardens weighed every seal pup on the island. The smallest was put back at 9kg. None was heavier "
        "than 41kg. The average for all of them, according to the log, was 44kg."
    ),
    (
        "No flat in the tower fetched more than £310,000 last year, and one went for just £95,000. The "
        "average price was £340,000, agents said."
    ),
    "No one on the expedition is older than 44. The mean age of the party is 46.",
    "Every bottle in the sale made at least €120. On average they went for €95.",
    "Salaries at the hospital start at $41,000, and not one is above $96,000. The average is $99,500.",
    "Runs up the fell took between 38 and 71 minutes. The average time was 74 minutes.",
    "Nothing the diver brought up weighed less than 3kg. The finds averaged 2.4kg.",
    "All of the trees were over 12 metres tall. Their average height was 11 metres, the forester said.",
    "The lowest tender came in at £2.1m and none exceeded £3.4m. The mean was £3.6m.",
    "Calls lasted anything from four minutes to 22. On average, the charity said, they lasted 25.",
    "No stall took more than £640 all day. The average takings were £710, according to the clerk in the town hall.",
    "Rangers measured 40 toads. None was longer than 9cm. The average for all 40, according to the log, was 11cm.",
]

GOOD = [
    "No stall took more than £640 all day. The average takings were £310, according to the clerk in the town hall.",
    "Rangers measured 40 toads. None was longer than 9cm. The average for all 40, according to the log, was 7cm.",
    (
        "Waits for a hip operation vary from nine weeks in Truro to thirty-one in Hull. Across all the "
        "hospitals in the survey the mean is twenty-four."
    ),
    "No house on the new estate will sell for less than £310,000, the developer said. The average price in the county is £295,000.",
    (
        "Wardens weighed every seal pup on the island. The smallest was put back at 9kg. None was heavier "
        "than 41kg. The average for all of them, according to the log, was 24kg."
    ),
    (
        "No flat in the tower fetched more than £310,000 last year, and one went for just £95,000. The "
        "average price was £240,000, agents said."
    ),
    "No one on the expedition is older than 44. The mean age of the party two years ago was 46.",
    "Every bottle in the sale made at least €120. On average they went for €195.",
    "Salaries at the hospital start at $41,000, and not one is above $96,000. The national average is $99,500.",
    "Runs up the fell took between 38 and 71 minutes. The average time was 54 minutes.",
    "Nothing the diver brought up weighed less than 3kg. The finds averaged 5.4kg.",
    "All of the trees were over 12 metres tall. Their average height was 14 metres, the forester said.",
    "The lowest tender came in at £2.1m and none exceeded £3.4m. Last year the mean was £3.6m.",
    "Calls lasted anything from four minutes to 22. On average, the charity said, they lasted 15.",
]


@pytest.mark.parametrize("text", BAD)
def test_a_mean_beyond_the_ends_is_found(text):
    assert "mean-between-extremes" in told(text)


@pytest.mark.parametrize("text", GOOD)
def test_a_mean_between_the_ends_or_of_others_is_none(text):
    silent(text)
