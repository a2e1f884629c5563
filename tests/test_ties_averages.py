"""Averages with their values, and with the lowest and the highest that the words give."""

import pytest
from passages import only, silent

BAD = [
    ("Class sizes vary from 18 to 31 pupils. The average class has 33.", "mean-between-extremes", "warning", "33"),
    ("The three nurses worked 38, 41 and 44 hours, averaging 46.", "mean-times-number", "error", "44 hours"),
    ("Over the four days 120, 140, 90 and 110 visitors came, for a daily average of 150.", "mean-times-number", "error", "150"),
    (
        "No flat in the block sold for less than £180,000. The average price was £172,000.",
        "mean-between-extremes",
        "warning",
        "less than £180,000",
    ),
    ("The youngest player is 19 and the oldest 34. The squad's average age is 36.", "mean-between-extremes", "warning", "36"),
    ("Temperatures ranged between 14C and 22C, averaging 24C over the week.", "mean-between-extremes", "error", "24C"),
    (
        "The shortest wait was 12 minutes and the longest 47. Patients waited 51 minutes on average.",
        "mean-between-extremes",
        "warning",
        "51 minutes",
    ),
    ("Donations averaged £85. The largest was £80.", "mean-between-extremes", "warning", "£80"),
    ("Scores: 7, 9, 6 and 8 (average 8.5).", "mean-times-number", "error", "8"),
    ("The mean of the five readings, 12, 15, 11, 14 and 13 parts per million, was 15.", "mean-times-number", "error", "15"),
    ("Trains were between two and nine minutes late, with an average delay of 11 minutes.", "mean-between-extremes", "error", "11 minutes"),
    (
        "It rained on 12 days, with 4 mm at the least and 18 mm at the most. The average on those days was 21 mm.",
        "mean-between-extremes",
        "warning",
        "18 mm at the most",
    ),
    (
        "Every house on the street fetched more than £300,000. The mean price was £285,000.",
        "mean-between-extremes",
        "warning",
        "more than £300,000",
    ),
    (
        "None of the eggs weighed more than 70 grams. On average they weighed 74 grams.",
        "mean-between-extremes",
        "warning",
        "more than 70 grams",
    ),
    ("Rents start at £600 and go up to £1,100 a month. The average rent is £1,250.", "mean-between-extremes", "warning", "£1,100 a month"),
    ("The lowest bid was $2.1m and the highest $3.4m. The average of the bids was $3.6m.", "mean-between-extremes", "warning", "$3.6m"),
    ("Swimmers took from 41 to 58 minutes to cross. The mean time was 62 minutes.", "mean-between-extremes", "warning", "62 minutes"),
    ("An average of 14 goals a season — 9, 11 and 13 in the last three — was enough.", "mean-times-number", "error", "13"),
    ("In the three tests she scored 61, 70 and 73. Her average was 78.", "mean-times-number", "warning", "73"),
    ("Her marks were 61, 70 and 73, giving her a mean of 71.", "mean-times-number", "error", "71"),
]


@pytest.mark.parametrize(("text", "rule", "level", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule, level, quote):
    only(text, rule, quote, level=level)


GOOD = [
    "Class sizes vary from 18 to 31 pupils. The average class has 26. The county average is 33.",
    "The three nurses worked 38, 41 and 44 hours, averaging 41.",
    "She scored 8, 12, 15, 9 and 16 points in her last five games, against a season average of 19.",
    "The hottest day was 31C. The average for July is 24C. In 1976 the average was 33C.",
    "Donations averaged £85. The largest was £8,000.",
    "The firm made 400, 500 and 600 cars in the three months, an average of 480 over the year.",
    "The youngest player is 19 and the oldest 34. The average age of their opponents is 36.",
    "Wages range from £12 to £18 an hour. The average in the south is £21.",
    "The lowest bid was $2.1m. The average house costs $3.6m.",
    "Unemployment ranges from 3% to 9% in the regions. The average income is 12% higher.",
    "On average 40 ships a day pass. On Sunday no more than 12 did.",
    "At least 300 people attended. The average age was 61.",
    "No more than 20 people may board. An average of 35 people a day use the ferry.",
    "The longest flight took nine hours. On average pilots are paid for 12 hours.",
    "Rainfall was 12 mm on Monday, 15 mm on Tuesday and 3 mm on Wednesday. The average for the month is 60 mm.",
    "The tallest tree is 31 metres high. Trees there grow 40 cm a year on average.",
    "Prices rose between 2% and 4% a year, above the average of 5% seen in the 1990s.",
    "The highest paid director got £900,000. The average director of a large firm gets £1.2m.",
    "Patients waited 31 days on average in May and 34 in June. The shortest wait in June was 33 days.",
    "In the past three years it made profits of £2m, £3m and £4m. On average analysts expect £5m this year.",
    "Speeds ran from 40 to 60 mph on the ring road. On motorways the average was 68 mph.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
