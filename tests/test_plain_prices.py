"""Prices, ratios and rates told without the words that single them out: what so many make is held to the only figures it can be of."""

from __future__ import annotations

import pytest
from passages import silent, told

EACH, RATE, TIMES = "per-unit-total", "rate-times-duration", "times-as-many"

# Prose with one wrong figure, what it should be and the rule.
PAIRS = (
    ("A library card costs the town $2.40 to print. Serving all 7,500 readers comes to ${} a year.", "28,000", "18,000", EACH),
    ("The port ordered 35,000 life vests. Crews come first. The maker charged €{} a vest and gave no discount, and the €420,000 it was paid came out of the reserves.", "22", "12", EACH),
    ("The academy received 2,400 applications for 400 places, or {} per place.", "eight", "six", EACH),
    ("The zoo charges €12. On Sunday {} visitors paid and it took €18,000.", "1,200", "1,500", EACH),
    ("The code will require one guard for every 250 swimmers. Long Beach, with 1,500, will need {}.", "eight", "six", EACH),
    ("The owner was paid £1.8m last year. The typical clerk earned £36,000, so he was paid {} times as much.", "80", "50", TIMES),
    ("He drives eight hours a day, five days a week, or {} hours a week.", "50", "40", RATE),
    ("Clerks spend 20 minutes a day waiting for the lift, a study found. Over a working year of 190 days that comes to more than {} hours.", "90", "60", RATE),
)  # fmt: skip

# Prose in which nothing is wrong.
GOOD = (
    "The rules demand one steward for every 250 spectators, so a crowd of 20,000 needs 80 of them.",
    "Volunteers filled 450 bags with sand. Each held 18 kilos, which makes 8,100 kilos.",
    "Nurses work 12 hours a day, three days a week, or 36 hours a week.",
    "Nurses work 12 hours a day for three days and then have four days off, or 36 hours a week.",
    "The company paid a bonus of $1,500 to its cleaners. It has 2,000 workers and made $4 million in profit.",
    "The hotel charges €90. Its 40 rooms were full on Friday and guests paid €4,100, breakfast included.",
    "The museum charges €12. On Saturday 1,500 people came, 400 of them children who get in free, and it took €13,200.",
    "The firm lost £5m in 2020. Its rival lost £1m, so it spent three times as much on advertising.",
    "The boat was sold for €1.9m on Friday. The €1.9m price was twice the estimate.",
    "She practises 40 minutes a day. In the 30 days before the final she put in 35 hours.",
)  # fmt: skip


@pytest.mark.parametrize(("prose", "wrong", "right", "rule"), PAIRS)
def test_the_slip_is_found_and_what_is_right_is_silent(prose: str, wrong: str, right: str, rule: str) -> None:
    assert told(prose.format(wrong)) == [rule]
    silent(prose.format(right))


@pytest.mark.parametrize("prose", GOOD)
def test_good_prose_is_silent(prose: str) -> None:
    silent(prose)
