"""Crowds called by their nouns, elder brothers, movements told afterwards, and what the mean of so many nights is."""

import pytest
from passages import only, silent

BAD = [
    ("With 31 goats and 44 sheep on the hill, goats outnumber sheep again.", "rank-order", "31 goats"),
    ("The school has 61 girls and 58 boys. Girls are outnumbered by boys.", "rank-order", "61 girls"),
    ("Ola Brandt, 58, and his younger brother Per, 61, own the boat.", "rank-order", "61"),
    (
        "The deficit was £2.4 billion last year. It will be £2.9 billion this year. Asked why it had narrowed, she left.",
        "rise-and-fall",
        "£2.9 billion",
    ),
    ("The nurses treated 960 wounded in six nights, an average of 190 a night.", "mean-times-number", "190 a night"),
    ("The crew numbered 14, and 60% of them were hurt in the storm.", "mean-is-possible", "60%"),
    (
        "Drivers face a 14-mile diversion. The bridge is shut. A farmer said the extra 41 miles were too many.",
        "same-thing-agrees",
        "extra 41 miles",
    ),
]


@pytest.mark.parametrize(("text", "rule", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule, quote):
    only(text, rule, quote)


GOOD = [
    "With 44 goats and 31 sheep on the hill, goats outnumber sheep again.",
    "The school has 58 girls and 61 boys. Girls are outnumbered by boys.",
    "Ola Brandt, 58, and his younger brother Per, 51, own the boat.",
    "The deficit was £2.9 billion last year. It will be £2.4 billion this year. Asked why it had narrowed, she left.",
    "The nurses treated 960 wounded in six nights, an average of 160 a night.",
    "The court gave the driver six years and his brother four. The four-year sentence will be served at sea.",
    "They logged 40, 55, 38 and 47 shells in the week, a mean of 45 a day.",
    "The train averages 150 kilometres an hour, though it never exceeds 120 on the first stretch.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
