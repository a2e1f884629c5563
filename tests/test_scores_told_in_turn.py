"""How a side came back, which sets it won, in how many games a series ended, and who got the other goals."""

from __future__ import annotations

import pytest

import claimcheck as cc

# A passage, what is wrong in it, and what would be right.
FOUND = [
    ("Trailing by two goals at the break, Marlow came back to win 2-1.", "2-1", "3-2"),
    ("Down by three goals after an hour, the Otters rallied to win 3-2.", "3-2", "4-3"),
    ("Having trailed by two goals, the holders recovered to beat Ghent 2-1.", "2-1", "3-2"),
    ("The hosts, who had trailed by two goals, recovered to win 2-1.", "2-1", "3-2"),
    ("They came from two goals down to win 2-1 with a late penalty.", "2-1", "3-2"),
    ("They overturned a two-goal deficit in the last half hour to win 2-1.", "2-1", "4-2"),
    ("Trailing by two goals at the break, Marlow came back to draw 1-1.", "1-1", "2-2"),
    ("The Otters swept the best-of-seven final, taking it in five games.", "five", "four"),
    ("The Otters won the best-of-seven series in three games.", "three", "six"),
    ("Dunn took the best-of-nine final in ten frames.", "ten", "eight"),
    ("The Otters lead the best-of-seven series 3-1 after five games.", "five", "four"),
    ("The visitors lost the opening set but won the next three to take the match 3-2.", "3-2", "3-1"),
    ("Dropping the first two sets, Aoki won the next three to take the match 3-1.", "3-1", "3-2"),
    ("Marlow won 4-1. Ince got two of their goals and Bell, from a corner, the other.", "4-1", "3-1"),
    ("Marlow beat Ghent 3-1. Ince scored three and Bell the other for the winners.", "scored three", "scored two"),
    ("The Otters scored 21 points in the first half and 15 in the second to win 38-30.", "38-30", "36-30"),
    ("Leading 2-0 at the break, the home side conceded three in the second half and lost 4-2.", "three", "four"),
    ("Marlow were 12-8 ahead at the break, added 14 points in the second half and won 28-20.", "14", "16"),
]
RIGHT = [
    "Trailing by two goals to one at the break, Marlow came back to win 3-2.",
    "Trailing by three points in the table, Marlow won 2-1 on Saturday.",
    "The side came from two goals down to draw the first match and won the second 2-1.",
    "Down to ten men for two minutes, the Otters won 2-1.",
    "After trailing by two goals in the first leg, Ghent won 3-1 at home.",
    "The Otters swept the best-of-five series, winning game three by four points.",
    "She lost the opening set but won the next two to lead the final 2-1.",
    "She lost the first set but won the next two, only to lose the match 3-2.",
    "Marlow won 3-1 with two from Ince and the other from Bell.",
    "Marlow beat Ghent 3-1. Ince scored three and Bell the other.",
    "Marlow won 2-1 with Ince hitting two, one a penalty and the other a header.",
    "Marlow won 4-2, Ince scoring twice and Bell and Cole getting the other two.",
    "The Otters lead the best-of-seven series 3-2 after five games.",
]


def flagged(text: str) -> bool:
    return any(f.level != "note" for f in cc.check_text(text, published="2026-03-03").findings)


@pytest.mark.parametrize(("text", "wrong", "right"), FOUND)
def test_what_was_told_in_turn_makes_the_result(text: str, wrong: str, right: str) -> None:
    assert flagged(text)
    assert not flagged(text.replace(wrong, right))


@pytest.mark.parametrize("text", RIGHT)
def test_another_game_or_set_is_left(text: str) -> None:
    assert not flagged(text)
