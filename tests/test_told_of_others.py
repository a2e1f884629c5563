"""Dense copy tells like things of many in like words: two of them are two, and one told again is found."""

import pytest
from passages import silent, told

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


@pytest.mark.parametrize("text", [AGAIN, SLIP])
def test_one_thing_told_again_is_found(text):
    assert told(text) == ["same-thing-agrees"]


@pytest.mark.parametrize("text", [ROWS, DEBTS])
def test_what_is_told_of_others_is_left_alone(text):
    silent(text)
