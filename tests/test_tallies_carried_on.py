"""A tally that so many more take from one figure to another, whosever it is and whatever it is of."""

import pytest
from passages import silent, twins

TWINS = [
    ("Saturday's two goals took Okoro's tally for the season from 33 to {}.", "36", "35"),
    ("Sunday's four wickets took Rao's haul for the series from 17 to {}.", "22", "21"),
    ("Two more tries took Evans's total in the league this season from 13 to {}.", "16", "15"),
    ("Six new cases took the number of patients at the two hospitals from 212 to {}.", "220", "218"),
    ("Her hat-trick lifted her total for the country from 41 to {} goals.", "45", "44"),
    ("A brace against Vale took Okoro's tally for the season from 33 to {}.", "36", "35"),
]
RIGHT = [
    "Two of the three goals took Okoro's tally from 33 to 35.",
    "The six arrests this year took the number held in four raids from 41 to 56.",
    "Two new rules took the age of consent from 16 to 18.",
    "Three firms took the share of power made by wind from 23 to 31 percent.",
    "A hat-trick took Okoro from 23rd to 20th in the list.",
    "His brace took City's points total from 23 to 26.",
    "The trip takes Anna from 20 to 25 minutes.",
]


@pytest.mark.parametrize("passage", TWINS)
def test_the_tally_grows_by_what_is_told(passage):
    twins(*passage)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text)
