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


OTHERS = [
    # A headline leaves the hedge out.
    "Council fleet missing 200 vans\n\nThe council is trying to find more than 200 vans missing from its depots, a spokesman said.",
    "Letter sells for $90,000\n\nA letter by the painter was sold for almost $90,000 in Basel on Monday.",
    # What a thing begins on is not what it is to be over by.
    "Questions to the judge will begin on March 21. The hearing is the first step of the inquiry, which members hope to complete by April.",
    # "Not named" denies nothing of "freed".
    "Police held a boy of 13 and one of 15. Both have since been released. The officer and the two boys arrested have not been named.",
    # The medals of one metal are not all the medals.
    "Norway has 27 gold, 26 silver and 15 bronze medals. Korea is third with 11 gold, five silver and five bronze medals.",
    # What is denied is no part, and the end of a term is no rest of another one.
    "The right sentence was six years not four, the court held. The court suspended the final two years and nine months.",
    "He got two-and-a-half years and was banned from driving for 15 years. "
    "The court sentenced him anew to six years with the final two years suspended.",
    # One sum told twice is one part.
    "Police took watches worth more than 600 million crowns from the former mayor. He had watches with a total value of 602 million crowns. "
    "He had ordered one worth 36 million crowns.\n\nGoods with a total value of 1.5 billion crowns were taken.",
    # What a clause concedes is set against the rest.
    "Guards held roughly 1,250 people a week. Although they took most of these people at sea, almost 300 a week were caught on land.",
    "Majority of homes to have power by night\n\n"
    "The grid said that 49,000 homes have had their power back after cuts and some 8,000 homes remain without power.",
    # A bracket that opens with a conversion converts to its end.
    "From January sales were $145.96 billion (137 billion euros; 115.3 billion), a growth of 53.3 percent.",
    # What falls apart does not fall.
    "The truce has fallen apart.\n\nThe team of 30 clubs stood for the truce. The team now has 40 clubs.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[:40] for text in OTHERS])
def test_figures_of_two_things_are_held_apart(text):
    silent(text)


SAME = [
    ("Council fleet missing {} vans\n\nThe council is trying to find more than 300 vans missing from its depots.", "200", "300"),
    ("Council fleet missing more than 200 vans\n\nThe council is trying to find {} vans missing from its depots.", "150", "204"),
    ("The bridge will close on March 21. The bridge is to close by {} 21.", "April", "March"),
    ("Police held two boys. Both have since been released. The two boys have {} been released.", "not", "now"),
    ("Korea has won {} medals. Korea is third with 11 gold, five silver and five bronze medals.", "20", "21"),
    ("Police took goods worth 700 crowns in all: watches worth 402 crowns and rings worth {} crowns.", "289", "298"),
    ("Guards held 1,250 people. Most of them, {} people, were caught on land.", "310", "1,100"),
    ("From January sales were {} billion (137 billion euros), a growth of 53.3 percent from 95.2 billion.", "$154.96", "$145.94"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), SAME, ids=[text[:40] for text, *_ in SAME])
def test_figures_of_one_thing_are_held_against_each_other(text, wrong, right):
    twins(text, wrong, right)
