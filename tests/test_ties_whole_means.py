"""Means and percents that no whole total over so few things can give, told loosely."""

import pytest
from passages import only, silent

BAD = [
    ("In 50 at-bats this spring the shortstop is hitting .330.", ".330"),
    ("A class of 18 tried the soup and gave it whole marks. The queue was long. It scored 6.41 on average.", "6.41"),
    ("Each of the 20 drivers was asked how many times he had been stopped. On average, they said 3.47.", "3.47"),
    ("Three families share the yard. Goats wander in. The three have an average of 2.5 children.", "2.5 children"),
    (
        "All 14 foals born on the moor since May were weighed by the vets, and 60 per cent of them, the trust said, were too light.",
        "60 per cent",
    ),
    ("The sample was small, just 19 hares. The virus was found in 40 per cent.", "40 per cent"),
    ("The trial enrolled 13 men. Fully 70 per cent had no symptoms after a week.", "70 per cent"),
]


@pytest.mark.parametrize(("text", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, quote):
    only(text, "mean-is-possible", quote)


GOOD = [
    "In 50 at-bats this spring the shortstop is hitting .340.",
    "A class of 18 tried the soup and gave it whole marks. The queue was long. It scored 6.44 on average.",
    "Each of the 20 drivers was asked how many times he had been stopped. On average, they said 3.45.",
    "Three families share the yard. Goats wander in. The three have an average of 2.3 children.",
    "All 14 foals born on the moor since May were weighed by the vets, and 57 per cent of them, the trust said, were too light.",
    "The trial enrolled 13 men. Some 70 per cent had no symptoms after a week.",
    "Nine towns took part. Nationally, 45 per cent of people recycle.",
    "The bank has 14 branches. Fraud was found in 40 per cent of the loans.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
