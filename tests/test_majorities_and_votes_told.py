"""Majorities and votes told: who is short of half the seats, what a vote takes, who stayed away, and the goals that are left."""

import pytest
from passages import silent, twins

WRONG = [
    ("The Reform list fell just short of a majority in the 81-seat council. It took {} seats, the clerk said.", "43", "39", "rank-order"),
    ("The Reform list won an outright majority in the 81-seat council. It took {} seats, the clerk said.", "39", "43", "rank-order"),
    ("The Greens are a whisker short of an overall majority in the 45-seat house, with {} seats.", "24", "22", "rank-order"),
    ("The Kites are {} after 30 games this season, none of them tied.", "22-9", "22-8", "tally-makes-all"),
    ("The statute was rejected by {} on Friday. Two members of the 72-seat chamber were away and none abstained.", "37-34", "37-33", "tally-makes-all"),
    ("By a two-thirds majority of the 90 delegates, {}, the union adopted the charter.", "56", "63", "majority-of-all"),
    ("It takes three-fifths of the 50-member senate to lift a ban. A total of {} voted in favour, enough to do so.", "28", "33", "rank-order"),
    ("United won {} at Leigh. Kane scored three times before the break. Their only other goal was a penalty by Moss.", "5-2", "4-2", "tally-makes-all"),
    ("City beat Vale {} on Saturday. Ruiz struck twice. It rained, and City's only other goal came from Adeyemi.", "4-1", "3-1", "tally-makes-all"),
]  # fmt: skip
NEEDED = [
    ("The bid, which needed 75 per cent of the votes cast, went through. Holders of {} million shares voted in favour and of 120 million against.", "310", "390", "majority-of-all"),
    ("The new rule needed 60 per cent of the votes and was passed, with {} members for it and 231 against.", "312", "352", "majority-of-all"),
    ("The new rule, which needed 60 per cent of the votes, fell short. There were {} members for it and 231 against.", "352", "312", "rank-order"),
    ("Porters have accepted the pay offer. There were {} votes for it and 12,655 against, the union said.", "11,480", "13,480", "rank-order"),
    ("The parish has rejected the bypass. In the ballot {} people were for it and 418 against.", "467", "367", "rank-order"),
    ("Of the 31 kitchens inspected in May, 19 met the rules, the board said. The {} that failed have a month to clean up.", "14", "12", "rest-of-whole"),
    ("The union has 84 branches. Leeds took on 31 of the branches, and the other {} are to be wound up.", "93", "53", "parts-exceed-whole"),
]  # fmt: skip
RIGHT = [
    "There are 14 squads of eight in the cup, and 80 of the players are under 21.",
    "The rule, which needed 60 per cent of the votes in 2019, fell short then. Last week it went through, with 312 members for it and 231 against.",
    "The League lost its majority in the 61-seat council. It now has 29 seats.",
    "The League fell two seats short of a majority in the 61-seat council, with 29.",
    "The Alliance is short of a majority in the 51-seat assembly. With the Greens it has 27 seats.",
    "The League won an outright majority in the 61-seat council. The Greens took 19 seats.",
    "The 15-member council adopted the text by 12 votes to one, with two abstentions.",
    "The Kites are 12-9 after 30 games this season, with nine drawn.",
    "It takes two-thirds of the 60-member house to amend the act. A total of 41 voted in favour, enough to do so.",
    "It takes two-thirds of the 60-member house to amend the act. A total of 38 voted in favour, too few to do so.",
    "United won 4-1 at Leigh. Kane scored twice, Moss once, and their only other goal was a penalty by Hall.",
]


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), [*WRONG, *NEEDED])
def test_the_slip_is_found_and_its_twin_is_not(text, wrong, right, rule):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_that_looks_alike_is_silent(text):
    silent(text)
