"""The two ends of one run of figures, and means told loosely of them or of a list."""

import pytest
from passages import only, silent

BAD = [
    ("The cheapest ticket is £22. Seats are selling fast. The dearest, in the circle, is £18.", "swapped-range", "£18"),
    ("The longest of the walks takes 80 minutes, the shortest 95.", "swapped-range", "95"),
    ("Marks of 52, 58 and 61 gave her an average of 59.", "mean-times-number", "59"),
    (
        "He has run the last four races in 41, 44, 47 and 44 seconds. Rain fell all week. His average of 46 is his best.",
        "mean-times-number",
        "46",
    ),
    (
        "The typical parcel, weighed with its string, came to 9 kilograms. The heaviest weighed 8 kilograms.",
        "mean-between-extremes",
        "9 kilograms",
    ),
    ("Nothing in the sale went for more than $900. The average price was $950.", "mean-between-extremes", "$950"),
    ("On its best day the museum let in 410 people. It has taken in an average of 460 a day.", "mean-between-extremes", "460 a day"),
    ("The best-paid clerk gets £29,000. The average salary is £31,000.", "mean-between-extremes", "£31,000"),
    ("Even the dearest flat fetched £190,000. On average buyers paid £205,000.", "mean-between-extremes", "£205,000"),
]


@pytest.mark.parametrize(("text", "rule", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule, quote):
    only(text, rule, quote)


GOOD = [
    "The cheapest ticket is £18. Seats are selling fast. The dearest, in the circle, is £22.",
    "The shortest queue took 46 minutes. The longest bridge on the way is 38 metres.",
    "It was the lowest for 14 years. The highest, 12 per cent, was in 1990.",
    "The slowest lap took 92 seconds and the fastest 88.",
    "The lowest-paid get £12 an hour; the highest court gave them £9,000.",
    "Marks of 52, 58 and 61 gave her an average of 57.",
    "He has run the last four races in 41, 44, 47 and 44 seconds. His average for the season is 46.",
    "The shop sold 12, 19 and 23 bicycles in its first three weeks. In Leeds the average is 28.",
    "Across the country the average is 40kg. No calf there weighed more than 30kg.",
    "The youngest of the crew is 44. The oldest ship in the harbour was built 38 years ago.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
