"""What newspapers say of two things, and a checker may take for one; each has a twin that is still found."""

import pytest
from passages import silent, told

ASIDE = [
    # Who was harmed is no part of what was done.
    "Monitors have logged 17 raids on the port since 2011, of which 41 people were held and dozens were hurt.",
    # What was so long ago, or so long before, is no rate.
    "The assembly has extended by five months a curfew it declared two months ago after almost a year of strikes. "
    "At least 300 people were hurt during the year of strikes.",
    "The regatta, seen as a trial a year prior to the world cup, will be sailed from three harbours. Last week she saw the 90-day countdown to it.",
    # A score and a rank are no shares.
    "The town is ranked 88 of 140 towns with a score of 31 out of 100.",
    # What was not reached is beside what was.
    "She won a majority of the votes, but not the three-quarters required by the charter.",
    # The seats of one party are not those of all.
    "The Blues did well, taking a total of 12 seats, while the Farmers took eleven and the Greens took nine.",
    # A clause of its own tells of something else than the change before it.
    "Output shrank by 30 percent, and 2.1 million workers lost their pay. The union speaks for about 2.7 million workers in all.",
    # What is cut off a budget is no level of it.
    "The bill would cut $4.1 billion from the rail board, a 15 percent drop for the $27 billion agency.",
    "The ferry film fell 48% to $31 million in its second week. That takes its sales at home to $140 million.",
    "Despite a nearly 6-fold increase in orders its loss grew 32 percent last year. The issue was more than eight times oversubscribed.",
    # What it has come to since is told later, whatever its tense.
    "At the end of 2006 that number fell to 74,000. It was at 51,000 by last year. In 1984 the yards employed 160,000 people.",
    # Two who sank have each a lowest of their own.
    "Her rating would later sink to a low of 38 percent, while Harlan bottomed out at 27 percent.",
    # A list ends before what is told of it, and begins behind *namely*.
    "The report came in two parts last year, namely in May and in October, on doping, fraud and bribes by officials.",
    "The talks brought together envoys of three states - guarantors of the truce, namely Arda, Brin and Cleve.",
    "The league called for four separate marches - both pro- and anti-dam - throughout the day.",
    "There are now two green parties, one for the bridge and one against. There are two left-wing parties, the old Socialists and the Unionists.",
    # Those who were hit are people, and not the places that were.
    "The leak hit seven districts. However, 83% of those affected lived in just two districts, Arda and Brin.",
    # Seats won at an election are what a party had then, and no gain.
    "He expects his party to raise its number of deputies to 23. It won 17 seats at the election of 2014, which had sunk to 13 by May.",
    # A count of others joined to the total shows that it is not of all who are told of.
    "There were 640 families in hostels in October. But the latest figure shows a total of 1,410 children with the 613 families.",
    "Bakers won 7-1 at home to Arda. Holm, who scored in Tuesday's 4-1 thrashing of Brin, called the 7-1 victory a dream.",
    'The 41-year-old father of three goes on. "This job does not feed us." He points outside. The 44-year-old father of five says no.',
    "Holm was jailed for 16 days on Monday over his part in the protest on Sunday.",
    "A total of 310,400 people applied. Norwegians totaled 9,120, 8,310 people from Chad applied, and Danes submitted 7,040 applications.",
    "Both have since been released. Police held a 14-year-old over the theft and a 15-year-old over the blaze. The clerk and the two boys arrested have not been named.",
]
FOUND = [
    ("Monitors have logged 17 raids on the port since 2011, of which 41 were at night.", "parts-exceed-whole"),
    ("She polled 52 percent of the vote, and her rival 63 percent of the vote.", "shares-make-hundred"),
    ("The council has 30 seats. The Blues took 12, the Farmers eleven and the Greens nine.", "tally-makes-all"),
    ("Output shrank by 30 percent, from 2.7 million tonnes to 2.1 million tonnes.", "percent-change"),
    ("The ferry film fell 48% to $31 million in its second week, from $140 million in its first.", "percent-change"),
    ("At the end of 2006 that number fell to 74,000. A year earlier it was at 51,000.", "rise-and-fall"),
    ("Tickets cost at least $40, and the dearest are capped at $25.", "swapped-range"),
    ("The talks brought together envoys of three states, namely Arda, Brin, Cleve and Dorn.", "announced-number-of-items"),
    ("Holm was jailed for 20 days, from Tuesday, May 2, to Sunday, May 14.", "length-of-span"),
    ("There were 640 families in hostels in October. All the 613 families are to move.", "same-thing-agrees"),
    ('The 41-year-old father of three goes on. "This job does not feed us." The 44-year-old father of three says no.', "same-thing-agrees"),
]


@pytest.mark.parametrize("text", ASIDE)
def test_two_things_are_two(text: str) -> None:
    silent(text)


@pytest.mark.parametrize(("text", "rule"), FOUND)
def test_one_thing_is_one(text: str, rule: str) -> None:
    assert rule in told(text)
