"""Scores in more of the words of sport and of councils: equalisers, goal difference, records, places, majorities that nobody has."""

from __future__ import annotations

import pytest
from passages import silent, twins

ROWS = (
    ("Ferro's late equaliser made it {} and saved a point for the visitors.", "4-3", "4-4", "margin-of-result"),
    ("It was {} after extra time and went to penalties, which Torp won 5-3.", "3-2", "3-3", "margin-of-result"),
    ("Vessby have scored 51 goals and conceded 38, a goal difference of plus {}.", "17", "13", "margin-of-result"),
    ("The Herons ({}) are the only undefeated side in the valley.", "8-2", "8-0", "words-mean-number"),
    ("Members approved the merger by {}.", "47.7% of the votes cast to 52.3%", "52.3% of the votes cast to 47.7%", "rank-order"),
    (
        "Norrby are second on {} points, behind Berg, the league leaders, who have 44. Both have played 20 of their 26 games.",
        "46",
        "41",
        "",
    ),
    ("Skagen are {} and last in the 14-team league.", "15th", "14th", "parts-exceed-whole"),
    ("Sunday's victory was the ninth in a row for the Elks, whose record is now {}.", "8-4", "11-4", "parts-exceed-whole"),
    ("The vote left a hung council, with the Reds on {} of its 48 seats.", "29", "19", "parts-exceed-whole"),
    ("Nobody has a majority in the new chamber: the Centre holds {} of the 90 seats.", "47", "44", "parts-exceed-whole"),
    ("By a single vote, {}, the trustees turned the offer down.", "9-6", "9-8", "margin-of-result"),
    (
        "Senators fell {} votes short of lifting the ban. Thirty of the 50 were for it, and 34 were needed.",
        "three",
        "four",
        "rest-of-whole",
    ),
    ("The runners came home with {} medals: six gold, five silver and nine bronze. Four years ago they had won 14.", "21", "20", ""),
    ("The club paid a six-figure sum for the winger, who joins for {} on loan.", "£1.2m", "£120,000", "words-mean-number"),
    ("Torp 4 Lund 2\n\nA free kick gave Torp a {} win over Lund on Friday.", "one-goal", "two-goal", "margin-of-result"),
    (
        "Trailing 33-28 at the last break, the Jays outscored Visby 15-9 in the final quarter to win {}.",
        "44-42",
        "43-42",
        "aggregate-of-legs",
    ),
    ("The state will lend 35 crore rupees ({}) to the mill.", "3.5 billion", "350 million", "same-thing-agrees"),
)


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), ROWS)
def test_what_the_words_of_sport_and_votes_say(text: str, wrong: str, right: str, rule: str) -> None:
    twins(text, wrong, right, rule)


RIGHT = (
    "A late equaliser was disallowed and it ended 3-2.",
    "It was 2-1 after extra time, 4-3 on aggregate, and nobody had to take penalties.",
    "They were unbeaten until May, when the Herons (8-2) came.",
    "One of the 12 jurors was excused on Tuesday. The rest found for the widow by 10-1.",
    "Twenty of the 30 lords were for it, and 21 were needed.",
    "Torp took the best-of-five final 3-1, so that Sunday's fifth match will not be played.",
    "No party has a majority. The Reds and the Greens together hold 50 of the 90 seats.",
    "The league has 14 teams. Skagen, 15th in the cup, play on Sunday.",
    "The Greens lost their majority and now hold 20 of the 48 seats.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_looks_like_it_and_is_right(text: str) -> None:
    silent(text)
