"""Prose that a hasty tie would flag, and its twin of which no plain reading holds."""

from __future__ import annotations

import pytest
from passages import silent, told, twins

# Each with a gap, what is wrong there and what is right.
TWINS = (
    # Of one name: two of them in one sentence, the same man in the next.
    ("Robert Innes, 58, runs the yard at Kirkmay. Mr Innes, {}, bought it in May.", "85", "58"),
    # A number that comes in twice.
    ("In spring 20 boats were fined and in autumn 25. In all {} were fined.", "54", "45"),
    # Clocks of two places.
    ("The plane left Leeds at 10 a.m. and landed in Wick at 1 p.m., {} hours later.", "four", "three"),
    # A service of one man that is told twice.
    ("She was mayor for {} years, from 2001 to 2005.", "14", "four"),
    # An anniversary of next year.
    ("The pact, signed in 1967, lapses next year on its {} anniversary.", "70th", "60th"),
    # An age at an event.
    ("Hurst was born in May 1940. In the final of July 1966, to the surprise of many, he started at the age of {}.", "62", "26"),
    # Percent of one electorate.
    ("In the vote {}% were for the tunnel and 45% against it.", "65", "55"),
    # Beds of which so many are taken.
    ("The children's ward has 24 beds. On Tuesday {} of them were empty.", "26", "16"),
    # So much each.
    ("The bank paid 12 clerks £50 each, £{} in all.", "650", "600"),
    # A score and its margin.
    ("They won 31-6, a {}-point margin.", "35", "25"),
)

CLEAN = (
    # Of one name.
    "Gerald Pell, 61, and his nephew Gerald Pell, 23, were fined for poaching.",
    "Anna Weiss, 72, founded the bakery. Her granddaughter Anna Weiss, 24, took it over in May.",
    "Ivan Petrov, 36, of Varna, beat his namesake Ivan Petrov, 24, of Ruse.",
    # One hour told twice.
    "The final starts at 7.30pm on Friday. The bar opens an hour before the 7.30pm start.",
    # Over midnight, with the days behind both hours.
    "It took the jury 11 hours, from 4 p.m. on Monday until 3 a.m. on Tuesday, to agree.",
    # What is to come.
    "The school, opened in 1977, will mark its 50th anniversary next year.",
    "They have until 14 April to mend it. Visitors may look in on the first two Sundays in March.",
    # So many of that kind.
    "In a normal week the clinic sees 40 patients. Last week there were 95 of them.",
    "The council will fell 120 ash. Three times as many oaks, 360, are to be planted.",
    "He was paid £3 an hour, and the tapes, twelve of which are lost, go to a museum.",
    # Some counted twice, and parts that are not all.
    "The Whigs took 40 seats, the Tories 35, the Radicals 12 and others three, which makes all 90 places on the council.",
    "Mayor Bell had 5,020 votes, more than the other two put together: Orr had 2,310 and Pym 1,450.",
    "The member, who held the seat in 2019 with 8,000 votes to spare, polled 12,400 and a man dressed as a tree got 310.",
    # The others.
    "The convoy set out with 60 lorries. By morning 22 had got through, five had turned back and the other 33 were burning.",
    "In Bury the wait is six weeks. A learner passed at the 14th attempt, having spent £868 on fees at £62 a time.",
    # Lists.
    "The report makes four recommendations. The bridge should have barriers, it says, and the hedge should come down. "
    "It wants the limit cut to 40mph, and a camera put up.",
    "Nine people died when two coaches and a tanker collided: five in the first coach, three in the second and the tanker driver.",
    "The Greens went from 9% to 12%, up three points, while the other parties stood still or slipped.",
    "Seven people were hurt: a bus driver, two couples and twins aged eight.",
    # Shares.
    "Mrs Bello took 48 percent of the vote in the city and 61 percent in the villages.",
    "Support has climbed from 40 percent to 50, up 10 points or a quarter.",
    "Three pumps have failed and a fourth will be switched off, leaving only two of the six.",
    # Paces.
    "Twelve volunteers spent a month in the cave. Seven of the 12 slept longer, and none guessed the date to within five days.",
    "The glacier has pulled back by 40 metres a year since 2000. In the quarter of a century since then it has shrunk by one kilometre.",
    # Scores.
    "Sunday's 31-6 defeat was the heaviest at home. The 25-point margin beat by one the 30-6 reverse of 1998.",
    "The 48-10 defeat was their worst. The 38-point margin is two more than in the 44-8 loss of 1990.",
    "Three goals from Pryce, the last a penalty, gave Alloa a 3-1 win over Elgin on Saturday.",
    # Records.
    "There are 14 peaks above 8,000 metres. By last year she had nine to her name. Frost had cost her two toes.",
    "The airport handled 612,000 passengers in July, its busiest month. The previous best, 598,400, dates from 2019. "
    "It now has flights to 41 places.",
    # Others.
    "Two of the favourites missed the cut, but Ruiz took each day as it came.",
    "Locals sent 12,000 letters, the same as last year, and visitors 8,000.",
    "Air defences list 214 drones shot down from the 1st to the 7th. The next seven days yielded 241.",
)


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS)
def test_only_the_broken_twin_is_found(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


@pytest.mark.parametrize("text", CLEAN)
def test_what_another_reading_holds_of_is_silent(text: str) -> None:
    silent(text, "2026-03-09")


def test_a_night_between_two_days_is_measured() -> None:
    assert told("It took the jury 13 hours, from 4 p.m. on Monday until 3 a.m. on Tuesday, to agree.") == ["length-of-span"]
