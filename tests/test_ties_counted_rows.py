"""Counts in a row behind the number that they make, and clock times in order."""

import pytest
from passages import silent, told

BAD = [
    ("Nine prizes went to the school. It won three for music, two for drama, two for sport and one for art.", "parts-make-whole"),
    ("The driver faces five charges. He is charged with three counts of assault, two of theft and one of fraud.", "tally-makes-all"),
    (
        "Inspectors found seven breaches. Four concerned storage, three were of fire rules and one had to do with training.",
        "tally-makes-all",
    ),
    ("Marsh won six medals at the games. She took two golds, a silver and two bronzes.", "parts-make-whole"),
    ("The fire in the barn was reported at 4.40pm and was out by 4.10pm the same afternoon.", "events-in-order"),
    ("The power failed at 6.20pm and was restored at 5.50pm that evening.", "events-in-order"),
    ("The show began at 7pm and ended at 10pm. Nobody left during the two and a half hours on stage.", "length-of-span"),
]

GOOD = [
    "Eight prizes went to the school. It won three for music, two for drama, two for sport and one for art.",
    "Six men were arrested. They were charged with three counts of theft, two of assault and one of arson, and two were released.",
    "Ten ships left port on Monday. Four went to Malta, three to Cyprus and two to Crete; one turned back.",
    "Seven people were hurt, police said. Two of the injured are in Leeds, three in York and one in Hull; the seventh went home.",
    "The team have won eight matches. They lost three in May, two in June and one in July.",
    "She left Lund at 9.40am on Monday and arrived at 9.10am on Tuesday.",
    "The bar opened at 11.30pm and closed at 10.45pm the next day.",
    "Seven medals went to the club. The juniors won three golds, two silvers and a bronze.",
    "Nine candidates stand. There were three from the north, two from the south and one from the islands in 2019.",
]


@pytest.mark.parametrize(("text", "rule"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule):
    assert told(text) == [rule]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
