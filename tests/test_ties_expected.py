"""What came of it against what was expected, movements that two later figures show, rough figures made exact, and prices of so many."""

import pytest
from passages import only, silent

BAD = [
    (
        "Profit at the tyre maker beat forecasts. It came to $61 million, where analysts had pencilled in $64 million.",
        "rank-order",
        "$61 million",
    ),
    ("The council missed its target of recycling 50 per cent: it managed 53 per cent.", "rank-order", "53 per cent"),
    ("Sales topped expectations at £2.1 billion; the City had been looking for £2.4 billion.", "rank-order", "£2.4 billion"),
    ("Thefts have fallen. There were 210 in May and 224 a month later.", "rise-and-fall", "224"),
    ("Membership is up. The club had 840 members last year and 870 the year before.", "rise-and-fall", "870"),
    ("The reservoir is fuller than a year ago, at 54 per cent compared with 59.", "rise-and-fall", "54 per cent"),
    ("Nearly 4,000 people came to the fair. The tally of 4,260 is a record for the village.", "restated-rounder", "4,260"),
    ("She sold 2,400 shares at $12.50 and came away with $50,000.", "per-unit-total", "$50,000"),
    ("The stand holds 1,200 in 40 rows of 35.", "per-unit-total", "1,200"),
    ("Saturday's match drew 12,000 people, who paid an average of £25. Receipts came to £330,000.", "per-unit-total", "£330,000"),
    ("The pipe cost $400 a foot. At 250 feet it came to $110,000.", "per-unit-total", "$110,000"),
]


@pytest.mark.parametrize(("text", "rule", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule, quote):
    only(text, rule, quote)


GOOD = [
    "Profit at the tyre maker beat forecasts. It came to $66 million, where analysts had pencilled in $64 million.",
    "The council missed its target of recycling 50 per cent: it managed 47 per cent.",
    "The ministry missed its target of cutting deaths to 50. There were 53.",
    "Sales may yet beat forecasts of £2.4 billion. So far they stand at £2.1 billion.",
    "Thefts have fallen. There were 224 in May and 210 a month later.",
    "Thefts would have fallen. There were 210 in May and 224 a month later.",
    "Membership is up. The club had 870 members last year and 840 the year before.",
    "Prices have fallen. In the north there were 120 sales in May and in the south 130.",
    "Nearly 4,000 people came to the fair. The tally of 3,960 is a record for the village.",
    "Nearly 4,000 people came to the fair. The figure of 4,260 for the show next door is a record.",
    "She sold 2,400 shares at $12.50 and came away with $30,000.",
    "The stand holds 1,400 in 40 rows of 35.",
    "The pipe cost $400 a foot. At 250 feet it came to $100,000.",
    "He has three children of 9, 12 and 17. The family needs 31 rooms.",
    "The three months brought 210, 260 and 250 sales, a mean of 240 a month.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
