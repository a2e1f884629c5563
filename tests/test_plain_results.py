"""Plain results, records and comparisons: ``{wrong|right}`` in each passage; the wrong one is found and the right one is silent."""

import re

import pytest

import claimcheck as cc

SCORES = [
    "Rangers won {3-1|4-1} with two goals from Birk and one each from Dahl and Roos.",
    "Holt scored a hat-trick as Vale beat Ridge {2-0|3-0}.",
    "{Frey, Lutz and Moss|Frey and Lutz} scored a goal each and Park beat Dover 2-1 on Saturday.",
    "Park beat Vale 3-1 with two goals from Roth and one from Ames. {Both Vale goals|Vale's goal} came from Oyelaran.",
    "Vale beat Orient 4-1 on Saturday, their goals coming from Birk, who scored {two|three}, and Holt, who got one.",
    "Visiting fans saw their side lose 3-1. Their goals came from {Ames and Cole|Ames}.",
    "Park beat Orient 2-1 with goals from Cole and Ward. Orient replied through {Moss and Rees|Moss}.",
    "Vale beat Dover 4-1. Dover's goals came from {Ames and Holt|Ames}.",
    "The seven-judge supreme court upheld the tax by {five to three|five to two}, its clerk said.",
    "The pact needed a two-thirds majority in the 90-seat house, where every member voted. It passed with {57|62} in favour.",
    "The seven jurors, all of whom took part, cleared him by {4-2|4-3}.",
    "Adeyemi defeated Bauer in the run-off for sheriff by {9,204 votes to 9,862|9,862 votes to 9,204}.",
]
RECORDS = [
    "Exports fell in June for the third month in a row, to 5.1 million. They were 5.6 million in March, {5.7|5.5} million in April and "
    "5.3 million in May.",
    "The ferry carried 21,000 cars in July, the third monthly rise in a row. There were 19,000 in April, {18,000|19,400} in May and 19,500 in "
    "June.",
    "Roos won the women's 100 metres in {10.93|10.83} seconds, an improvement on her previous best of 10.89, set in Oslo in May.",
    "The lake is lower than at any time since 1911. The gauge read {1.42|1.32} metres on Monday. The least ever recorded before this week was "
    "1.38 metres, in 2003.",
]
COMPARISONS = [
    "Thefts in the district {more than doubled|rose by half} between June and July, the mayor said, from 420 to 630.",
    "The pier is longer than the old one, at {310|390} metres. The old one measured 340 metres.",
    "He is older than his wife: he is {44|48} and she is 46.",
    "The rate of asthma is below the national average of 34 per 100,000, at {38|31}.",
    "The canal stood at {4.8|3.8} metres on Sunday, down from 4.3 metres on Saturday.",
    "Fares in the east are lower than in the west. They average {£46|£40} in the east and £43 in the west.",
    "The Blues won {41|47} per cent of the vote, ahead of the Reds with 44 per cent.",
    "The new lift is faster, taking {54|44} seconds where the old one took 48.",
]
QUIET = [
    "The 188 raids on Tuesday were a record for the month, the army said. In May it counted 267 in one night.",
    "Last month was the warmest June on record in the port, at an average of 21.3C. August 2003 was warmer, at 23.1C.",
    "His throw of 84.10 metres was a stadium record but not his longest of the year. He threw 86.40 in Rome in June.",
    "Friday's 38.7C was the valley's hottest September day on record. Its all-time high is 41.3C, reached in July 2019.",
    "The clinic treated 1,040 patients in March, the most in any month this year. In December it had seen 1,190.",
    "Traders expect a rise in interest rates. Foreign reserves, which had been $18.6 billion, were down to $17.4 billion.",
    "There was a rise in oil prices. Gold was down to $1,812 an ounce from $1,844.",
    "More people left the island than came: 41,000 arrived and 48,000 emigrated.",
    "Rents have risen for four months in a row: they averaged £1,140 in May, £1,155 in June, £1,168 in July and £1,190 in August.",
    "Sales in November were 1.3 percent down, the third monthly fall in a row after 0.4 percent in October and 0.9 in September.",
    "The alliance has 61 seats in the 120-seat house, one more than half. The opposition has the other 59.",
    "They were all out for 241, and Kent won by five wickets after reaching 242 for five.",
    "The 19 judges heard the case; ten upheld the ban. The vote in the smaller panel had been four to one.",
]


def told(text: str) -> list[str]:
    return [f.message for f in cc.check_text(text).findings if f.level != "note"]


def side(text: str, which: int) -> str:
    return re.sub(r"\{([^|{}]*)\|([^{}]*)\}", lambda m: m.group(which), text)


@pytest.mark.parametrize("text", [*SCORES, *RECORDS, *COMPARISONS])
def test_the_wrong_one_is_found_and_the_right_one_is_silent(text: str) -> None:
    assert told(side(text, 1))
    assert told(side(text, 2)) == []


@pytest.mark.parametrize("text", QUIET)
def test_what_can_be_true_is_silent(text: str) -> None:
    assert told(text) == []
