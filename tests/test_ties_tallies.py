"""Votes, majorities, scores and seasons, as prose tells them."""

import pytest
from passages import messages, silent

TALLIES = [
    ("The 15-member council voted {} with two abstentions.", "9-4", "9-5"),
    ("The nine justices ruled {} for the union.", "6-3", "6-4"),
    ("The 100-member senate passed the bill {}.", "52-48", "54-48"),
    ("The 120-member house voted 61 for, 52 against, with {} abstentions.", "seven", "nine"),
    ("The council voted 7-5 to close the pool. All {} members were present and none abstained.", "12", "13"),
    ("The board approved it unanimously, {}.", "9-0", "8-1"),
    ("Deputies passed the fishing bill on Tuesday by {} votes to 61.", "64", "57"),
    ("The bill was adopted by {}.", "218 to 212", "212 to 218"),
    ("The motion passed by 340 votes to 327, a majority of {}.", "13", "12"),
    ("Berg beat Dahl by 4,310 votes to 3,980, a margin of {}.", "330", "230"),
    ("She finished with 31,470 votes. Mr Lund took 16 wards and got 29,150. The gap of {} is too wide.", "2,320", "3,320"),
    ("A majority of the 31 governors, {}, voted to close the pool.", "17", "14"),
    ("More than half the council's 30 members, {}, voted against.", "16", "14"),
    ("By taking 58 of the 110 seats, the alliance has an overall majority of {}.", "six", "three"),
    ("The {}-member jury split evenly, with nobody abstaining.", "ten", "nine"),
    ("All 27 directors were there. Fourteen directors were in favour. The noes came to eight. The other {} abstained.", "five", "seven"),
    ("Parliament has 200 seats. The Reds hold 91, the Blues 74 and the Greens {}.", "35", "45"),
    ("The Reds finished {} in 16 games.", "11-4-1", "12-4-1"),
    ("Athletic's season is {} matches old. They have won nine of them and have drawn three. The six defeats all came away.", "18", "16"),
    ("The Bruins have played 30 games, winning 18, losing nine and tying {}.", "three", "four"),
    ("She won in straight sets, 6-4, {}, 6-3.", "6-3", "3-6"),
    ("They won the best-of-five series {}.", "3-1", "4-1"),
    ("The Hawks won the series {} in Game 7.", "4-3", "4-2"),
    ("They beat City 3-1 at home and lost 2-1 away to go through {} on aggregate.", "4-3", "5-3"),
    ("Rovers and City drew {}.", "2-2", "2-1"),
    ("The keeper kept a clean sheet in the {} win.", "3-0", "3-1"),
    ("Leading 4-1 at half-time, Orient let in a late goal but won {}.", "4-2", "3-2"),
    ("United won {} after being 2-0 down.", "3-2", "2-1"),
    ("The Hawks trailed 14-10 at half-time but won {}.", "31-17", "31-13"),
    ("Scores by quarter were 7-0, 3-7, 7-3 and 7-7, and the Bears won {}.", "24-17", "27-17"),
]
SILENT = [
    "The vote was 7-7, and the chair used her casting vote to save the market.",
    "United were 2-0 down at half-time. They won 3-2, thanks to a hat-trick by Ferri.",
    "The tie ended 2-2 after extra time, having stood at 1-1 after 90 minutes, and City won 4-3 on penalties.",
    "The motion got 61 votes to 40 and was lost, as a change to the charter needs two-thirds of those voting.",
    "The nine-member court split evenly on Monday, with one judge away.",
    "The court ruled 5-4 in May, and 6-3 in June; the nine judges sit again in the autumn.",
    "They won 3-1, having been 1-0 up at the break; in May they had lost 2-0.",
    "She beat Berg 6-4, 6-3 in the first round and Dahl 7-5, 3-6, 6-2 in three sets.",
    "City drew 2-2 and United won 3-1 on Sunday.",
    "The bill failed, 49 votes to 52. The senate had passed it by 60 votes to 40 in May.",
    "The mayor won by 12,000 votes, with 48,000 to Dahl's 36,000. In 2020 she had won by 300.",
    "The team won 12 of its first 16 games and lost four in the last month of a 38-game season.",
    "The Reds, 12-4 this season, have 16 wins in their last 20 games.",
    "The party lost 12 seats and has 71 of the 140 seats, one more than half.",
    "Harriers won 4-2. Lund scored twice, Mikkelsen once, and a defender put through his own net.",
    "The 31 governors, 14 of them new, voted to close the pool.",
    "She sat eight exams, passing six and failing two.",
    "Of the 18 holes he birdied five, parred ten and bogeyed three.",
    "The proposal was defeated by 61 votes to 58, with six abstentions. All 125 members took part.",
    "The Democrats have 51 seats in the 100-seat Senate and the Republicans 49.",
    "The referendum passed with 52 per cent in favour and 48 per cent against.",
    "Sanchez won the five-set final 6-4, 3-6, 6-3, 6-7, 6-2.",
    "He has won 11 of his 20 bouts, lost seven and drawn two.",
    "The Tigers improved to 10-6 after 16 games.",
    "The Tigers improved to 10-6 after losing three of their first five games.",
    "The chair was re-elected unanimously, by 14 votes to none.",
    "The Blues won the series 4-3 in seven games.",
    "The Blues lead the series 3-2 with two games to play.",
    "It took seven games, five of them in overtime, but the Blues won the best-of-seven series.",
    "The bill passed the house by 220 votes to 212, with three Republicans in favour and six Democrats against.",
    "The judges split 5-4. Nine cases are left to be decided, and the court has split evenly in one.",
    "Orient have 30 points from 17 games, having won nine, drawn three and lost five. They have played two games fewer.",
    "The plan was carried by 71 votes to 60. It was carried again after nine members had left.",
    "Mr Lund kept his seat by 140 votes, taking 9,310 to 9,170. Six years ago his majority was 3,400.",
    "Fifty-five of the 90 members were for it, five short of the two-thirds it needed.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), TALLIES)
def test_a_result_that_cannot_be_is_found(text: str, right: str, wrong: str) -> None:
    silent(text.format(right))
    assert messages(text.format(wrong)) != []


@pytest.mark.parametrize("text", SILENT)
def test_a_result_that_can_be_is_left_alone(text: str) -> None:
    silent(text)
