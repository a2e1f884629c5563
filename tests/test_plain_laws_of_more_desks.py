"""Plain errors that fresh passages showed deaf, retold on other topics, and right copy that only looks like them."""

from __future__ import annotations

import pytest
from passages import DAY, silent, told

WRONG = (
    # "a record" of games won, drawn and lost is none that anything can beat
    ("Calder Vale have won 12, drawn eight and lost five of their 27 games, a record that keeps them third.", "tally"),
    # "that followed" and "after" tell which is the later
    (
        "Thefts of bicycles have trebled in a fortnight, the dean said. Porters logged 14 in the week to Sunday and 28 in the seven days "
        "that followed.",
        "times",
    ),
    ("Thefts have doubled since the lamps went out. There were 31 in the fortnight before and 47 in the fortnight after.", "times"),
    # so many for every 1,000 are a rate, as so many per 1,000 are
    (
        "Flu is three times as common in the hills as on the coast: 57 cases for every 1,000 people there and 11 for every 1,000 here.",
        "times",
    ),
)
RIGHT = (
    "Calder Vale have won 14, drawn eight and lost five of their 27 games, a record that keeps them third.",
    "Thefts of bicycles have trebled in a fortnight, the dean said. Porters logged 14 in the week to Sunday and 42 in the seven days that followed.",
    "Flu is three times as common in the hills as on the coast: 57 cases for every 1,000 people there and 19 for every 1,000 here.",
    # what a sentence before has told is not what the next sentence tells
    "The ferry was late on 31 days. The decline came as travellers returned. There were 41,000 in the quarter, against 38,000 a year earlier.",
    # most of a salary, and no part of a class
    "A choir of 40 that loses eight singers loses £2,950, most of the fee of its conductor.",
)


@pytest.mark.parametrize(("text", "words"), WRONG)
def test_is_told(text, words):
    assert any(words in rule for rule in told(text, DAY)), told(text, DAY)


@pytest.mark.parametrize("text", RIGHT)
def test_is_silent(text):
    silent(text, DAY)
