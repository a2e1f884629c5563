"""Shares and means told ahead of their group or behind it, in the words of the group or in others, and right copy that looks like it."""

from __future__ import annotations

import pytest

import claimcheck as cc

FOUND = [
    ("All 13 members of the choir were polled. The conductor said 40 per cent of the choir would go on tour.", "40 per cent"),
    ("40 per cent of the squad had the virus, the club doctor said after testing all of its 17 players.", "40 per cent"),
    ("Forty-two per cent of the tenants of the block have signed, the owner says. The block has 17 tenants.", "Forty-two per cent"),
    ("41 per cent of the sailors seen at the clinic on Friday had scurvy. The clinic saw 16 sailors that day.", "41 per cent"),
    ("Just 14 anglers took part in the trial. Six months on, 40 per cent of the volunteers still used the new hook.", "40 per cent"),
    ("The stew had a mean score of 7.4. It was tasted by six cooks, each of whom gave it a whole number of points.", "7.4"),
]
RIGHT = [
    "All 13 members of the choir were polled. The conductor said 38 per cent of the choir would go on tour.",
    "The stew had a mean score of 7.5. It was tasted by six cooks, each of whom gave it a whole number of points.",
    "The stew had a mean score of 7.4. It was tasted by six cooks.",
    "Nine pupils from the class went to the sea. The teacher said 40 per cent of the class had never seen it.",
    "Forty-two per cent of the tenants in the city pay too much. The block on Mill Lane has 17 tenants.",
    "41 per cent of the sailors seen at the clinic in Orr had scurvy. The clinic in Vale saw 16 sailors that day.",
    "41 per cent of the sailors seen at the clinic this year had scurvy. The clinic saw 16 sailors on Monday.",
    "Forty-one per cent of the nurses voted to strike. They are led by 12 nurses from the city.",
    # Those who act on a thing are none of those who hold it.
    "The bridge was defended by 300 guards. Those who rushed it, by one account, numbered 900, or three for every guard.",
    # So much of the cargo is a share of it, whatever it is called in tonnes.
    "They put the loss at 4 per cent of the harvest: 2,000 tonnes of barley were burned. The co-operative had 50,000 tonnes in store.",
    # What was cut is another thing.
    "The price of a sack of flour has doubled since the railway was cut, from 30 dirhams to 60.",
    # How many of how many tells again what was told as one in so many.
    "Lead has got into the wells, the council says. One well in five held more than is safe, or 24 of the 120 tested.",
]


@pytest.mark.parametrize(("text", "quote"), FOUND)
def test_what_cannot_be_is_told(text: str, quote: str) -> None:
    assert any(quote in f.message for f in cc.check_text(text, published="2026-04-10").findings if f.level != "note")


@pytest.mark.parametrize("text", RIGHT)
def test_nothing_is_told_of_it(text: str) -> None:
    assert not [f.message for f in cc.check_text(text, published="2026-04-10").findings if f.level != "note"]
