"""Dense copy tells like things of many in like words: two of them are two, and one told again is found."""

import pytest
from passages import alarms, silent, told

ROWS = (
    "Harbour dues for coal were raised by 15 cents a tonne to $2.40 a tonne. Harbour dues for grain were raised by 20 cents a tonne to "
    "$3.10 a tonne."
)
AGAIN = (
    "The council raised harbour dues by 15 cents to $2.40 a tonne, its clerk said. Skippers met on the quay. The council raised harbour "
    "dues by 15 cents to $2.70 a tonne, its clerk said."
)
DEBTS = (
    "The ministry is to talk to lenders about the island's $46 billion debt. Growth was 2 percent in May and 3 percent in June. It has not "
    "paid interest since March on its $19 billion debt, which is owed to 31 banks."
)
SLIP = (
    "The ministry is to talk to lenders about the island's $46 billion debt. Growth was 2 percent in May and 3 percent in June. It has not "
    "paid interest since March on its $64 billion debt."
)


# A percentage that its noun makes a rate or a holding, and two levels of one thing, are no share, part and whole.
RATED = [
    "The tram company is to swap $30 in cash for every $45 of its nine percent bonds, the town hall said.",
    "The mine, a 60 percent subsidiary of Harrow, dug 12 pits in May and 19 in June.",
    "Its debts were cut to $80 million from $95 million in a year. Savers earned eight percent.",
    "The port will issue bonds of 300 million crowns and 500 million crowns, to yield six percent.",
]
SHARED = [
    "The tram company spent $30 million of its $90 million fund, or 43 percent.",
    "The mine has 20 pits and has shut 12. It has closed 40 percent.",
]
# What was left behind, or reached the other way, is no record.
LEFT = [
    "The trade surplus was the best so far this year, at $1.49 billion, compared with $1.43 billion in May and $540 million in June.",
    "The area sown was 2.2 million acres, down 30 percent on last year's record 3.1 million acres.",
    "The index, which set a record on Monday when it passed 2,400 for the first time, fell 10 points to 2,390 on Tuesday.",
    "It spent 2.3 billion on pipelines, against nothing in the earlier year, and total spending was 19.5 billion crowns.",
]
BEATEN = [
    "The trade surplus was a record $1.43 billion, beating the previous best of $1.49 billion, set in May.",
    "The area sown reached a record 2.2 million acres, beating the previous record of 3.1 million acres, set in 1981.",
]

# What a bracket that is closed opens, what is set against an earlier time, and levels that one rose or fell to are no list.
UNLISTED = [
    "Sales to the north in tons, last year's in brackets, were: Norway 5,200 (not known), Finland 3,700 (3,000) and Latvia 2,500 (800).",
    "Orders averaged 788 million crowns, compared with 780 million in May and 684 million in June of last year.",
    "I see average copper prices at 70 cents a pound, up from around 63 or 64 cents.",
    "Sales fell to 19.7 million tons from 20.9 million in a year. The firm had 900,000 tons in hand.",
    "The operator of the two wells has a 75 percent interest in the western field.",
    "Shippers may choose 12 consecutive months between April 1, 1985, and September 30, 1987.",
]
LISTED = [
    "The yard sold 1,400 tons (900 in May, 250 in June and 150 in July).",
    "The council is to cut 1.6 billion crowns in 2001 and 2.4 billion in 2002, for a total of 5.3 billion.",
]
# The largest gain since another is smaller than that, and what a ceiling rises to lies above it.
ORDERED = [
    "Stocks rose 0.9 percent, the largest gain since May 1979, when they rose 1.7 percent.",
    "The pact set a third quarter ceiling of 16.6 million barrels, rising to 18.3 million in the fourth quarter.",
    "In the 12 months to May output was 10.5 percent above the 12 months to May last year.",
]
DISORDERED = ["Unemployment is 7.5 percent, but it has risen since October, when it was 10.3 percent."]


@pytest.mark.parametrize("text", LISTED)
def test_parts_that_do_not_make_their_total_are_found(text):
    assert told(text) == ["parts-make-whole"]


def test_a_total_over_more_years_than_are_told_is_no_error():
    text = "The council is to cut 1.6 billion crowns in 2001 and 2.4 billion in 2002, for a total of 5.3 billion over three years."
    assert "error" not in {finding.level for finding in alarms(text)}


@pytest.mark.parametrize("text", DISORDERED)
def test_a_rise_to_less_is_found(text):
    assert told(text) == ["rank-order"]


@pytest.mark.parametrize("text", SHARED)
def test_a_share_of_a_number_told_is_found(text):
    assert told(text) == ["share-of-whole"]


@pytest.mark.parametrize("text", BEATEN)
def test_a_record_that_does_not_beat_what_it_passed_is_found(text):
    assert told(text) == ["record-beats-earlier"]


@pytest.mark.parametrize("text", [AGAIN, SLIP])
def test_one_thing_told_again_is_found(text):
    assert told(text) == ["same-thing-agrees"]


@pytest.mark.parametrize("text", [ROWS, DEBTS, *RATED, *LEFT, *UNLISTED, *ORDERED])
def test_what_is_told_of_others_is_left_alone(text):
    silent(text)
