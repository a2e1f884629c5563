"""Right copy that a careful desk would leave alone: levies inside a price, coupons, promises, subtotals, other trains, families."""

from __future__ import annotations

import pytest
from passages import silent

RIGHT = (
    # Of another thing than what stands beside it.
    "The 09:05 from Hull reaches York at 10:03. A second train, a quarter of an hour behind it, takes 44 minutes and is the faster of the two.",
    "Profit of £19m was a record for a first half. In the second half of 2024 the group made £23m.",
    "The district logged 318 burglaries from May to July. Orrby, the largest of its five towns, had 170 of the burglaries in that time.",
    "Sunday's gate of 40,118 was the season's best; the ground's record, 51,300, dates from 1961.",
    "The average mark was 71. Girls averaged 74 and boys 66, there being five girls in the year for every three boys.",
    "The city sold 400 million crowns of eight-year bonds. They carry a coupon of 4 per cent, so holders will be paid 16 million crowns a year.",
    "Built for 450 patients, the ward block holds 700. Of these, 520 came by ambulance.",
    "The flood drove 14 families from the valley, including 39 children.",
    "Vets gave each pony a whole number of points from one to five. There were 14 of them. The grey came first with a mean of 4.57, ahead of two bays.",
    # Sums, shares and products that come out right in another way.
    "The bakery began the week with 6,200 kilos of flour in its bins. It used 4,100 kilos and the mill put on 2,000 kilos, leaving 4,100 at the close.",
    "The school took on 60 pupils and 35 left, so its roll grew by 25, from 410 to 435.",
    "The island had 2,310 people at New Year. In the months that followed 14 babies were born and 31 people died. Eight newcomers settled and 19 "
    "residents left. The year closed with 2,282 people.",
    "The yard was given 30 of the tugs in 2022 and has had no more since. Two sank in a gale. Three were sold in the spring. That makes five lost. "
    "The 25 that remain lie at the quay.",
    "The union promised 80 buses by May. So far 34 have come and six more are on the road.",
    "The motion was lost by 44 votes to 41. Three of the 90 members abstained, one was ill and one was late.",
    "All 380 delegates took part in the vote: 201 were in favour, 158 opposed it and 21 abstained.",
    "Seven in ten members back the merger, 19 per cent oppose it and the rest, about one in nine, are unsure.",
    "Inspectors failed 20 of the vans they saw and passed the other 60, a failure rate of 25 per cent.",
    "Buyers must put down 10 per cent, or £18,000 on a £180,000 flat.",
    "The kettle costs €60 with value added tax of 25 per cent included, so that €12 of the price goes to the treasury.",
    "The stove sells for £96, of which £16 is value added tax at 20 per cent.",
    "Fires have blackened 9,800 hectares in the two southern districts since May, 6,100 of them in Arne and 3,700 in Bol.",
    "The salve holds 4 milligrams of the drug in each gram, and nurses were told to give 20 grams. The 80 milligrams that each got were too much.",
    "The soil held half as much water again when it was mulched, the trial found: 60 litres a square metre against 40 without.",
    # What falls short, or holds as it is told.
    "The bill needed the votes of two thirds of the 120 deputies. It fell short with 76, and will come back in May.",
    "Fewer than a quarter of the 88 tutors walked out on Monday. The union named 21 who had.",
    "Price rises slowed for the third month in a row in June, when inflation came to 2.9 per cent. In March the figure had been 3.8 per cent, "
    "with 3.5 in April and 3.2 in May.",
    "The king dismissed three judges on Friday: the head of the high court, Arne Moe, the dean of appeals, Ida Lie, and the clerk of the rolls, Per Vik.",
    "The shares of the three parties, 51, 27 and 23 per cent, come to 101 because they have been rounded.",
)


@pytest.mark.parametrize("text", RIGHT, ids=lambda text: text[:40])
def test_right_copy_is_left_alone(text: str) -> None:
    silent(text)


LATER = (
    "The bodies of 11 women, four men and two children were found, the mayor said. Nobody else had died, he added.",
    "Beaten 2-0 in Lund last week, they won 3-0 at home on Sunday. The aggregate score was 3-2, and the draw takes place on Monday.",
    "Rooms at the inn were going for £90 a night in the week of the fair. One family took three rooms for five nights and paid £1,350.",
    "The town ordered 150 lamps and paid £60,000 in all. At £400 apiece they are dearer than the old kind, but will need a new bulb half as often.",
    "Norway had 210 troops with the mission. It brought 40 home in May and sent out 25 fresh ones this month, so its contingent is now 195 strong.",
    "No crew reached the harbour in under six minutes. The slowest took 38, on a night of fog. The average for the month was 14 minutes.",
    "Sales have now risen for three quarters in a row, to €31m, €34m and €36m. In the quarter before that they had slipped to €29m.",
    "The ferry left Bergen with 310 passengers. At Stord 40 got off and 15 came aboard, so 285 sailed on.",
)


@pytest.mark.parametrize("text", LATER, ids=lambda text: text[:40])
def test_right_copy_of_a_later_hand_is_left_alone(text: str) -> None:
    silent(text)


OLDER = (
    "The town had 8,460 people at the end of the year, 55 more than twelve months before, when it had 8,405. There were 90 births and 110 deaths; "
    "300 people moved in and 225 left.",
    "The board wanted 60 new nurses, budgeted for 45 and hired 38, leaving seven of the budgeted jobs open.",
    "Of 400 tenants, 260 had damp walls and 190 had no heating, since the one did not exclude the other.",
    "It was her sixth victory, so that the other two were in straight sets. She won 7-5, 3-6, 6-2 on Sunday.",
    "The strike began on 6 May and was called off on 9 June, on its 35th day. It was the second at the yard; the first, in 2021, went on for 70 days.",
    "The bloc has 48 of the 91 seats, a majority of five over all the others together. In the last parliament it had 44.",
)


@pytest.mark.parametrize("text", OLDER, ids=lambda text: text[:40])
def test_right_copy_of_older_hands_is_left_alone(text: str) -> None:
    silent(text)
