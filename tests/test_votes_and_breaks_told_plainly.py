"""What it took and what there was, who stayed away of how many, what came after the break, and sizes behind a time."""

from __future__ import annotations

import pytest

import claimcheck as cc

FOUND = [
    ("The opposition needed 76 votes in the 150-member house and got 77, falling short by a single vote.", "77", "75"),
    ("She needed 60 votes to be elected and got 57, more than enough.", "57", "67"),
    ("The petition needed 20,000 signatures. It gathered 18,400, which was enough.", "18,400", "21,400"),
    ("The bill needed 60 votes to survive and cleared that hurdle with 57.", "57", "62"),
    ("He needed 2,000 signatures and got on the ballot with 1,870.", "1,870", "2,870"),
    ("Senate panel backs judge, 12-9\n\nA nominee cleared the committee on Thursday by a vote of 11 to 9.", "12-9", "11-9"),
    ("Senate panel backs judge, 12-9\n\nA nominee cleared the committee on Thursday by 11 votes to 9.", "12-9", "11-9"),
    ("Senate panel backs judge, 12-9\n\nA nominee cleared the committee on Thursday by a vote of 11-9.", "12-9", "11-9"),
    ("Rangers found 24 nests. There were 32 a decade ago, so the glen has lost a third of them.", "a third", "a quarter"),
    ("The council voted 17-12 to close the pool, two of its 30 members being absent.", "17-12", "16-12"),
    ("The council voted 9-6 for the plan, with two of its 18 members absent.", "9-6", "9-7"),
    ("The Reds won by four wickets, having lost seven wickets in reaching 187.", "four", "three"),
    ("The Otters, 14-9 up at half-time, were held to seven points after it and won 20-18.", "seven", "six"),
    ("The hosts led 45-40 at the end of the third quarter, scored 18 points in the last and won 61-58.", "18", "16"),
    ("Membership dropped from 8,000 to 6,800 between 2019 and 2024, or 20 per cent.", "20 per", "15 per"),
    ("The fund's assets grew from $80 million to $100 million over the year, or 20 per cent.", "20 per", "25 per"),
    ("The dam is only 40 per cent full, holding 33 million cubic metres against a capacity of 66 million.", "40", "50"),
]
RIGHT = [
    "The party needed 61 seats for a majority and won 58. It fell short.",
    "The party needed 61 seats for a majority and won 64 of the 120, which were enough.",
    "The bill needed 60 votes to survive but failed with 57.",
    "Council backs road, 12-9\n\nA committee had passed it by 11 votes to 9, and on Friday the full council did.",
    "Leeds win, 12-9\n\nThe council, which passed its budget by 11 votes to 9, gave the team a dinner.",
    "The fleet had 30 ships and lost a third of them. Ten were sunk off Crete, and 25 men drowned.",
    "The panel voted 5-2 for the plan, with two of its nine members absent.",
    "Two of the 15 judges were away. The others voted eight to five for the state.",
    "The Reds won by three wickets, having lost seven wickets in reaching 187.",
    "Exports rose from $80 million to $100 million in 2024, or 20 per cent of output.",
    "The tank was three quarters full, with 450 litres of milk a day going to the town, and holds 900 litres.",
    "She needed 400 votes to beat the record and got 380, but that was enough to win.",
    "The fund needed 200 votes in May and got 210. In June it needed 220 and got 215, falling short.",
]


def flagged(text: str) -> bool:
    return any(f.level != "note" for f in cc.check_text(text, published="2026-03-03").findings)


@pytest.mark.parametrize(("text", "wrong", "right"), FOUND)
def test_the_figures_do_not_fit(text: str, wrong: str, right: str) -> None:
    assert flagged(text)
    assert not flagged(text.replace(wrong, right))


@pytest.mark.parametrize("text", RIGHT)
def test_figures_that_fit_are_left(text: str) -> None:
    assert not flagged(text)
