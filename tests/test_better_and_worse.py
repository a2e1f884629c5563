"""What improved or worsened, who did better, what most of them wanted, and what took less time, beside the figures that say otherwise."""

from __future__ import annotations

import pytest

import claimcheck as cc

FOUND = [
    (
        "Majority of firms plan to hire\n\nOf the employers asked, 44 per cent intend to. Some 46 per cent do not, and others could not say.",
        "44",
        "50",
    ),
    ("Attendance at the fair improved despite the rain. This year 3,150 people paid; last year it was 3,480.", "3,480", "2,480"),
    ("Sales of tickets improved. This year 41,000 were sold; last year it was 43,500.", "improved", "worsened"),
    ("The index of confidence, at 98.7 in April, has improved since March, when it read 104.2.", "improved", "worsened"),
    ("Waiting times improved last year. Patients waited 14 weeks on average, against 11 weeks in 2024.", "improved", "worsened"),
    ("Waiting times have improved, from 11 weeks to 14.", "improved", "worsened"),
    ("Exam results have worsened: 61 per cent of pupils passed this year, against 57 per cent last year.", "worsened", "improved"),
    ("The pass rate has improved, the head said. It was 71 per cent in 2024 and 66 per cent last year.", "improved", "worsened"),
    ("The deficit has worsened, to $3.1 billion from $3.6 billion.", "worsened", "improved"),
    ("Crime has got worse in the borough. There were 1,240 offences in 2024 and 1,110 last year.", "worse", "better"),
    ("The crop was smaller than last year's 4.2 million tonnes, at 4.6 million.", "smaller", "larger"),
    ("The works took 26 months and $9 million, less in time than the two years promised.", "26", "22"),
    ("More than half of the 1,200 adults questioned, 47 per cent, want the clocks left alone.", "47", "57"),
    ("Girls did better than boys in maths, with 61 per cent passing against 66 per cent of boys.", "better", "worse"),
    ("Most members opposed the merger, with 420 voting for it and 380 against.", "opposed", "backed"),
    (
        "Most drivers would pay the toll\n\nThe survey found 41 per cent were willing to. Another 52 per cent said they would not.",
        "52",
        "32",
    ),
]
RIGHT = [
    "Exam results improved. Only 12 per cent failed this year, against 15 per cent last year.",
    "Waiting times have improved, from 14 weeks to 11.",
    "Attendance has improved at the club. The ground holds 4,200 people, compared with 6,100 at the old one.",
    "Confidence has improved, according to a survey of 600 firms. In the last one 720 answered.",
    "Profits improved in the last quarter. For the year they were $3.1 million, against $3.6 million in 2024.",
    "Turnout improved in the north, where 61 per cent voted. In the south it was 58 per cent, against 60 per cent in 2022.",
    "The bank made an improved offer of £4.1 million, down from £4.6 million with the land.",
    "The crop was smaller than last year's 4.2 million tonnes, at $210 a tonne.",
    "The firm made 40 boats and sold 31, fewer than the 36 it sold last year.",
    "Half of the 1,200 adults asked, 47 per cent of them women, said so.",
    "Most members opposed the merger in March. In May 420 voted for it and 380 against.",
    "Most farmers own their land. Some 22 per cent grow maize and 41 per cent do not plough.",
    "Most members wanted a vote. Of those asked 34 per cent would back the deal and 48 per cent would not.",
    "Most of the town's shops open on Sunday. In the north 44 per cent open before ten, and 31 per cent do not.",
]


def flagged(text: str) -> bool:
    return any(f.level != "note" for f in cc.check_text(text, published="2026-03-03").findings)


@pytest.mark.parametrize(("text", "wrong", "right"), FOUND)
def test_the_word_does_not_fit_the_figures(text: str, wrong: str, right: str) -> None:
    assert flagged(text)
    assert not flagged(text.replace(wrong, right))


@pytest.mark.parametrize("text", RIGHT)
def test_figures_of_another_thing_are_left(text: str) -> None:
    assert not flagged(text)
