"""Other readings: prose that a hasty tie would flag, and its twin of which no plain reading holds."""

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
    # Quarters in a row, and the one that follows them.
    (
        "Takings have fallen for {} quarters running. They were £81 million in the first quarter, £84 million in the second, "
        "£79 million in the third and £77 million in the fourth. In the three months to March they were £72 million.",
        "four",
        "three",
    ),
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
    # Clocks of two places.
    "The flight leaves Madrid at 11 p.m. and lands in Lima at 5 a.m., 12 hours later, as clocks there are six hours behind.",
    "Flight 22 leaves Paris at 1:30 p.m. and lands in Quebec at 3:40 p.m., eight hours and 10 minutes later, "
    "clocks there being six hours behind.",
    "The ferry leaves Turku at 5 p.m. and docks in Kalmar at 9 a.m., 17 hours later, Sweden being an hour behind.",
    # Over midnight, with the days behind both hours.
    "It took the jury 11 hours, from 4 p.m. on Monday until 3 a.m. on Tuesday, to agree.",
    # Two services.
    "She sat in parliament for 22 years and was minister from 2001 to 2005.",
    "He was a teacher for 30 years in all. A plaque says that he was headmaster from 1998 to 2006.",
    "Prosecutors asked on Monday for 15 years in prison for a colonel accused of a massacre in 2009.",
    "A gardener was given 14 years on Monday, to be served after the six he received in 2023, a total of 20.",
    # What is to come.
    "The school, opened in 1977, will mark its 50th anniversary next year.",
    "They have until 14 April to mend it. Visitors may look in on the first two Sundays in March.",
    # So many of that kind.
    "In a normal week the clinic sees 40 patients. Last week there were 95 of them.",
    "The council will fell 120 ash. Three times as many oaks, 360, are to be planted.",
    "He was paid £3 an hour, and the tapes, twelve of which are lost, go to a museum.",
    # Some counted twice, and parts that are not all.
    "The choir has 40 members and the band 30. Five play in both, which makes 65 musicians.",
    "The Whigs took 40 seats, the Tories 35, the Radicals 12 and others three, which makes all 90 places on the council.",
    "Mayor Bell had 5,020 votes, more than the other two put together: Orr had 2,310 and Pym 1,450.",
    "The member, who held the seat in 2019 with 8,000 votes to spare, polled 12,400 and a man dressed as a tree got 310.",
    "The Agrarians won 30 seats and their ally 21, giving the pair 51 in the 100-seat house, one more than they need.",
    # The others.
    "The convoy set out with 60 lorries. By morning 22 had got through, five had turned back and the other 33 were burning.",
    "Takings were £81 million in the first quarter, £84 million in the second, £79 million in the third and £77 million in the fourth. "
    "In the next three months they were £72 million.",
    "Two of the clubs lost £60 and one £80; the rest, £20 each.",
    "A court jailed four bankers for 26 years in all. The chief got 11 years, his deputy seven and two clerks four years each.",
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
    "A man of 20 who robbed a shop when he was 17 was jailed for 15 years. He will serve two-thirds, or 10.",
    "Three pumps have failed and a fourth will be switched off, leaving only two of the six.",
    "The price of a coffee goes up a quarter, from $2 to $2.25.",
    "Freight was down by 3%. A new ship will cut the crossing from seven hours to six and a quarter.",
    "Profit halved in 2024 and then rose by half in 2025. At $7.5 million it is still short of the $10 million of 2023.",
    # Paces.
    "Twelve volunteers spent a month in the cave. Seven of the 12 slept longer, and none guessed the date to within five days.",
    "The glacier has pulled back by 40 metres a year since 2000. In the quarter of a century since then it has shrunk by one kilometre.",
    "Locusts have stripped the fields in a week, and swarms up to 5 km wide are heading west at 100 km a day.",
    "Wardens issued 900 fines between April and the end of June, or 300 a month.",
    "Parking costs £7 a day, or £1,400 for a ticket good for a year, which pays for itself on the 200th day.",
    # Scores.
    "Sunday's 31-6 defeat was the heaviest at home. The 25-point margin beat by one the 30-6 reverse of 1998.",
    "The 48-10 defeat was their worst. The 38-point margin is two more than in the 44-8 loss of 1990.",
    "Three goals from Pryce, the last a penalty, gave Alloa a 3-1 win over Elgin on Saturday.",
    "Ruiz shot 67 on Sunday after rounds of 70, 69 and 71 and is on 277, 11 under par on the par-72 course.",
    "The party has 128 of the 200 seats, six short of the 134 it needs.",
    "Reform won 41 of the 70 seats, taking 30 from the Tories, eight from Labour and three from others. "
    "It has a majority of 12 over all the others together.",
    # Records.
    "At 43.1C it was the hottest July day since records began in 1931. The absolute record there, 44.6C, was set in August 2003.",
    "Tom, the younger Ortega, turned 31 in May. His sister Pilar runs the hall. At 33 she is the youngest manager the group has had.",
    "There are 14 peaks above 8,000 metres. By last year she had nine to her name. Frost had cost her two toes.",
    "The airport handled 612,000 passengers in July, its busiest month. The previous best, 598,400, dates from 2019. "
    "It now has flights to 41 places.",
    # What another clause tells.
    "The harbour has dredged 14,000 tonnes of silt and has 6,000 tonnes to go. It had reckoned with 25,000.",
    "Turnout was 48%, four points down. Of 61,000 votes 900 were spoilt, and the winner had 31,500, just over half of the rest.",
    "A third of the 1,200 flats are let by the week, 150 stand empty and 650 are lived in by their owners.",
    "The film cost $90m and has taken $210m, a third of it in China.",
    "Petrol is 149p, a penny dearer than last week. Diesel fell by 2p to 155p.",
    "On Sunday 4,000 came, on Monday 2,500 and on Tuesday 700, so 7,200 in all, a tenth fewer than last year.",
    "The post office handles 900 parcels a day in November, 1,500 in December.",
    "The dam holds 2.2 million cubic metres, of which a third was let out in 12 hours, or about 17 a second.",
    "There are now 61 storks' nests, up from 14 in 1990; 48 have young in them, 110 in all.",
    # Others.
    "Two of the favourites missed the cut, but Ruiz took each day as it came.",
    "Locals sent 12,000 letters, the same as last year, and visitors 8,000.",
    "The £250 prize was shared. The takings, £5,118, go to the lifeboat, which was called out 41 times last year.",
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
