"""Plain copy: slips of one sentence or two that were missed, each with the right figure, and right copy like it that must stay silent."""

from __future__ import annotations

import pytest
from passages import silent, twins

DAY = "2025-10-17"
TWINS = (
    ("At $25 a head, the 300 diners paid the caterer {} in one night.", "$2,500", "$7,500", "per-unit-total"),
)  # fmt: skip
SILENT = (
    "At £5 a pint, the 300 drinkers spent £6,000 between them.",
    "At £40 a ticket, the 500 seats in the stalls brought in more than the £90,000 that the raffle raised.",
)


@pytest.mark.parametrize("text, wrong, right, rule", TWINS)
def test_the_slip_is_found_and_its_twin_left_alone(text, wrong, right, rule):
    twins(text, wrong, right, rule, published=DAY)


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_is_left_alone(text):
    silent(text, published=DAY)
