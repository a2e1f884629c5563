"""A fall told as a share and by how many; closed rows behind a colon; levels of a year back and what divers bring up."""

import pytest
from passages import silent, twins

TWINS = [
    ("The assembly will shrink by a third under the bill, losing {} of its 48 seats.", "12", "16"),
    ("The bank is shutting its call centre. Eighty people will go by June. The cuts reduce the payroll by a quarter, to {}.", "360", "240"),
    ("Sixty jobs will go at the yard. The plan shrinks the workforce by 20 per cent, to {}.", "300", "240"),
    ("The chain will cut its network by a fifth, closing {} of its 150 shops.", "40", "30"),
    ("The convoy sailed with {} ships, the port said: three freighters, two tankers, one trawler and two fishing boats.", "nine", "eight"),
]
RIGHT = [
    "The flotilla sailed with nine ships, the ministry said: three cruisers, two sloops, one tanker and three torpedo boats.",
    "The central bank raised its rate by a quarter of a point to 3.5 per cent. A year ago it stood at 2 per cent.",
    "The coach left with 64 people aboard. Villagers pulled 38 out alive, and divers have brought up 17 bodies. The nine still missing are "
    "presumed drowned.",
    "The cuts reduce the newsroom by a quarter, to 360. Ninety staff had already gone.",
]


@pytest.mark.parametrize("passage", TWINS)
def test_the_share_is_of_what_there_was(passage):
    twins(*passage)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text)
