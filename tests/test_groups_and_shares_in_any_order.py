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
    # A share told in other words than the figures that show it, which are of the same fate.
    (
        "One in three of its drivers would go, the firm said. It told them on Monday that 120 of the 900 men it employs would lose their jobs.",
        "120",
    ),
    ("A third of the meadow is safe again. Of its 240 hectares, 120 have been cleared of shells.", "120"),
    ("Children make up 36 per cent of the people on the island. It has 3,100 settlers, 1,426 of them under 18.", "36 per cent"),
    (
        "The chain said it would close a fifth of its depots and 54 cafes. It has 360 cafes. The cafe closures, 25 per cent of the total, start in May.",
        "25",
    ),
    ("At the mine, which has 600 miners, 100 are to go. The owner said on Friday that this meant one in three of them.", "one in three"),
    ("Of the 40 million shares in the brewer, 8 million belong to a fund, which gives it 30 per cent of the company.", "30 per cent"),
    # Odds of a ballot, the one and the other of those who are counted.
    ("Pilots have voted two to one for a strike. In the ballot, 1,460 were for it and 370 against.", "two to one"),
    # What was sold the year before is told with no unit and no per cent.
    ("Callers now wait 22 minutes. In the spring it was 34, so the wait has been cut in half.", "half"),
    ("Fines have cut the number of drivers who fail to turn up at the city's courts by 150 per cent.", "150 per cent"),
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
    # What was cut is another thing.
    "The price of a sack of flour has doubled since the railway was cut, from 30 dirhams to 60.",
    # How many of how many tells again what was told as one in so many.
    "A third of the drivers are women, the firm said. It told them on Monday that 120 of the 900 men it employs would lose their jobs.",
    "One in three of its drivers would go, the firm said. It told them on Monday that 300 of the 900 men it employs would lose their jobs.",
    "A third of the meadow is safe again. Of its 240 hectares, 80 have been cleared of shells.",
    "At the mine, which has 600 miners, 200 are to go. The owner said on Friday that this meant one in three of them.",
    "Of the 40 million shares in the brewer, 8 million belong to a fund, which gives it 20 per cent of the company.",
    "Of the 60 seats, 15 went to the Greens, which gives them 30 per cent of the votes.",
    "Of the 400 dogs, 80 were sick, and the others, a quarter of the pack, were lame.",
    "Pilots have voted two to one for a strike. They were offered 4 per cent. In the ballot, 1,460 were for it and 730 against.",
    "The motion passed by 210 votes to 140, with 35 members away; in the other house the margin had been nearly three to one.",
    "Sales of tents climbed by 25 per cent to 50,000 last year. In the year before that the firm had sold 40,000.",
    "Sales of tents climbed by 45 per cent to 50,000 last year. Two years before the firm had sold 40,000.",
    "Callers now wait 17 minutes. In the spring it was 34, so the wait has been cut in half.",
    "The plan would cut the number of jobs at firms that grew by 150 per cent last year.",
]


@pytest.mark.parametrize(("text", "quote"), FOUND)
def test_what_cannot_be_is_told(text: str, quote: str) -> None:
    assert any(quote in f.message for f in cc.check_text(text, published="2026-04-10").findings if f.level != "note")


@pytest.mark.parametrize("text", RIGHT)
def test_nothing_is_told_of_it(text: str) -> None:
    assert not [f.message for f in cc.check_text(text, published="2026-04-10").findings if f.level != "note"]
