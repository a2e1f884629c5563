"""Figures of news stories that stand near each other and are not tied, each with a twin that is."""

import pytest
from passages import silent, twins

DATES = [
    # A date at the head of a sentence says when an anniversary was marked, not what it is of.
    "In the 1950s, the brewery asked Lena Hart for a mural to mark its 50th anniversary.",
    # "The invasion of Iraq" is not the war that another people fled.
    "She is one of the Syrians who fled when the war began five years ago. Others had come after the 2003 invasion of Iraq.",
    # No service goes on from someone's birth.
    "Born on 20 April 1960 in Varna, Petrov did two years of service after he took a degree in 1982.",
    "The party won in 2001 and lost power in 2006.\n\n"
    "The party said sorry on Monday for paying a brother over 15 years as an aide, which is lawful.",
    # What a trip ended has not gone on since.
    "He mentioned the 1972 visit. The trip played a role in opening the border, marking the end of 34 years of separation.",
    # What a seat was held for is not the time between two other things.
    "The book tells of the handover of the fort on 30 June 1997. He was minister until his party was beaten and he lost the Leith seat "
    "which he had held for 23 years.\n\nMuch of the work had been done by those who signed the treaty of 1984, he says.",
    # Lengths that say when something was are no records.
    "Loans rose by 4 per cent in the first 11 months, the lowest rate since 1999. Rents rose in 2015 by more than in the first 11 months.",
]


@pytest.mark.parametrize("text", DATES, ids=[text[:40] for text in DATES])
def test_a_time_told_of_another_thing_is_no_length_of_this_one(text):
    silent(text)


TWINS = [
    ("The brewery was founded in {} and will mark its 50th anniversary this year.", "1967", "1976", "time-ago"),
    ("The war in Iraq began 13 years ago. Many were at school at the time of the {} invasion of Iraq.", "2003", "2013", "time-ago"),
    ("Opened on 20 April 1960, the works shut in 1982 after {} years.", "12", "22", "length-of-span"),
    ("The club was begun in 1998.\n\nThe club closed its gates on Monday, {} years later.", "18", "28", "length-of-span"),
]


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), TWINS, ids=[text[:40] for text, *_ in TWINS])
def test_a_time_told_of_one_thing_is_found(text, wrong, right, rule):
    twins(text, wrong, right, rule)
