"""Right copy that looks as if its figures clash: other groups, other days, gaps for marks, terms that run at once."""

import pytest
from passages import silent

RIGHT = [
    (None,
     "The ferry, licensed for 250 passengers, was carrying 297 and a crew of 14 when it capsized, the coast guard said. By "
     "nightfall 287 people had been rescued and nine bodies recovered, leaving 15 unaccounted for."),
    (None,
     "The three parties of the governing coalition hold 76 of the 150 seats, a majority of two: the Liberals 58, the "
     "Agrarians 12 and the Greens six. The Social Democrats have 61, and the remaining 13 belong to independents."),
    (None,
     "The President's approval rating slipped to 41 percent, from 45 percent in June, while 53 percent disapproved and 6 "
     "percent had no opinion. Among those under 30, approval fell nine points, to 38 percent."),
    (None,
     "Biologists counted 214 wolves in 31 packs last winter, 15 percent more than the 186 of a year earlier. Twenty-three of "
     "the packs had a breeding pair, and 17 wolves were killed legally after attacks on livestock."),
    (None,
     "Rockets killed 14 people in the city of Berova on Monday, its deadliest day since March 3, when 17 died there. In the "
     "surrounding province as a whole the day's toll was 22, the governor said, four fewer than on Sunday, when most of the "
     "26 victims were villagers."),
    (None,
     "Crews have laid 63 kilometers of the pipeline's 102, or 39 of its 63 miles, the contractor said. It promised to finish "
     "the remaining 39 kilometers by October, five months late and $40 million over the budget of $310 million."),
    (None,
     "The judge gave Fenn terms of eight years for manslaughter, five for robbery and 18 months for carrying a knife, all to "
     "run concurrently, making eight years in all. He must serve two-thirds, or five years and four months, before he can be "
     "released."),
    (None,
     "Shares in the company, which stood at $50 at the start of 2022, had halved by that October. They have since risen 60 "
     "percent, to $40, but remain a fifth below where they began."),
    (None,
     "Consumer prices rose 0.3 percent in June from May, and the annual rate of inflation still fell, to 3.1 percent from "
     "3.4 percent. The reason is that a jump of 0.6 percent in June of last year has dropped out of the comparison."),
    (None,
     "A gunman killed 12 people at a packing plant on Tuesday before turning the gun on himself. All 13 bodies had been "
     "removed by nightfall, the police said; nine of the victims were his co-workers and three were truck drivers. Eight "
     "others were wounded."),
    (None,
     "The Bruins won the fourth game, 3-2, on Tuesday to lead the best-of-seven series by three games to one. Their only "
     "defeat was in the second game, by 5-1; the fifth is on Thursday in Boston, where tickets have been changing hands at "
     "$400, four times their face value."),
    (None,
     "The recount cut Ms Dunne's winning margin to 28 votes from 41. She picked up six and her opponent, Mr Frost, 19, so "
     "that the final count was 8,912 to 8,884, the closest result in the district since a majority of 23 in 1974."),
    (None,
     "Some 6.3 inches (160 millimeters) of rain fell on the port in 24 hours, more than the average of 150 millimeters for "
     "the whole of August. Forty miles inland the gauge showed 4.1 inches, and three rivers were above flood stage."),
    (None,
     "All but three of the 19 nations signed the treaty on Friday. Two of those, Chile and Peru, added their names on "
     "Monday, bringing the signatories to 18 and leaving only Bolivia, which wants another six months."),
    (None,
     "The 18 members present, with one of the council's 19 seats vacant, split nine to nine on the plan, and it passed only "
     "because the chairwoman, Ms. Abel, who had already voted for it once, used her casting vote. Four Conservatives were "
     "among the nine in favor."),
    ("2025-11-03",
     "The flight left Auckland at 10.30pm on Sunday and landed in Los Angeles at 1.40pm the same Sunday, after 12 hours and "
     "10 minutes in the air. New Zealand is 21 hours ahead of California now that American clocks have gone back."),
    (None,
     "The lowest-paid fifth of hospital staff will get 7 per cent and everyone else 4.5, which the department says is an "
     "average of 5 per cent a head. Because low earners count for less of the money, the bill goes up by only 4.8 per cent, "
     "or £96m on £2bn."),
    ("2024-06-14",
     "The Tories trail Labour by 20 points among all voters, 23 per cent to 43, but lead by six among the over-65s, with 39 "
     "per cent to 33. One in eight people asked said they did not know."),
    (None,
     "Kenya climbed to third in the table with four golds, although Germany, one place behind, have won 11 medals to their "
     "nine. Countries are ranked by golds first, and the Germans have three, along with three silvers and five bronzes."),
    ("2024-03-01",
     "Arthur Bell celebrated his 20th birthday on Thursday at the age of 80. The retired postman was born on February 29, "
     "1944, and leap years have given him 20 real ones since, the first when he was four and already reading."),
    (None,
     "Wigan have won eight in a row in the league and 11 of 12 in all competitions this year, the exception being the cup "
     "defeat by Hull KR in March. The other three wins were in the cup, the first against an amateur side by 88-0."),
    (None,
     "Farmers in Punjab delivered 12.4 million tonnes of wheat to government agencies this season, 3.3 per cent more than "
     "last year's 12 million. At the support price of ₹2,425 a quintal that is worth about ₹30,000 crore, of which ₹28,900 "
     "crore has been paid."),
    (None,
     "The sequel took $61.2 million in the United States and Canada over the weekend and $88.8 million elsewhere for a "
     "worldwide total of $150 million. It cost $140 million to make, and needs perhaps $350 million to break even once "
     "cinemas have had their share."),
    (None,
     "Piastri cut Norris's lead to nine points from 16 over the weekend at Zandvoort, winning Sunday's race for 25 points to "
     "his team-mate's 15 after coming fourth to Norris's first in the sprint on Saturday, which was worth 5 against 8. There "
     "are six rounds to go."),
    (None,
     "The Gazette, founded in 1832, sold 41,000 copies a day at its height in 1961 and 2,900 in its last month. It closes on "
     "Friday after 192 years, with five of its seven staff finding work at the website and the other two leaving."),
    (None,
     "The government lost by 4 votes although it has a working majority of 22, as 13 of its own members crossed the floor. "
     "Had they all stayed with their party it would have won by 22; three more were absent but were paired with opponents."),
    (None,
     "The jet, flying at 37,000ft, came within 400ft in height of the other airliner and a mile and a half to one side, "
     "where the rules require 1,000ft or five miles. It dropped 900ft in 12 seconds, then levelled off at 36,100ft."),
    (None,
     "Mburu was 38 seconds quicker than last year in 2hr 6min 9sec but finished a place lower, in third, because the winner "
     "broke the course record by 51 seconds with 2:04:22. That left him 1min 47sec back, when a year ago, as runner-up in "
     "2:06:47, he had been only 12 seconds down on the champion."),
    (None,
     "Steph Barnes scored 41, her second 40-point night in a week and the fourth of her career, but the Lynx lost 98-95 in "
     "double overtime. It was tied at 79 after regulation and 88 after the first extra session, in which she did not make a "
     "basket."),
    (None,
     "Smoking fell to 11.6 per cent of adults in England last year from 11.9, or to about 5.3 million people, and among "
     "those aged 18 to 24 to 8.1 per cent, its lowest ever. Ten years ago the figures were 18 and 24 per cent."),
    (None,
     "Price won by six sets to four having lost more legs than he won, 23 to 22, and with a lower three-dart average, 98.7 "
     "against 101.4. Five of the six he took went to a deciding leg."),
    (None,
     "Gas is down to €30 a megawatt-hour from a peak of €339 in one day's trading in August 2022, or €236 as an average for "
     "that month, a fall of 91 per cent by the first measure and 87 by the second. It is still half as dear again as the €20 "
     "of early 2021."),
    ("2025-01-21",
     "It was colder in Dallas, at 14F, than in Anchorage, where it was 27, for the third time in five years on Monday. "
     "Neither was a record, though: Dallas reached minus 8 in 1899 and Anchorage minus 34 in 1975, when the same day in "
     "Texas was 61."),
    (None,
     "The flat sold for ₹18 crore, twice what its owner paid in 2011, although at ₹90,000 a square foot it fetched less than the ₹1.1 lakh "
     "average for the street."),
    (None,
     "Snow shut 312 schools on Monday and 207 on Tuesday, 340 of the county's 355 in all, so 179 were closed on both days."),
    (None,
     "Some 46 per cent of the 1,012 people asked would keep the monarchy, 38 would not and 17 did not know; the figures add "
     "up to 101 because each has been rounded."),
    (None,
     "Car sales jumped 50 per cent in May to 9,000 but, having plunged by 40 per cent in April, were still a tenth below the "
     "10,000 of March."),
    (None,
     "The shares ended 4 per cent down at 288p, having touched 271p in the morning. They have still gained a fifth since "
     "January, when they stood at 240p."),
    (None,
     "Built for 420 men, the jail held 611 on the day of the inspection, or 45 per cent too many. On the remand wing, where "
     "94 slept, cells meant for two had three bunks in them."),
    (None,
     "The tunnel will close from 10pm until 5am on four nights next week, Monday to Thursday, or 28 hours in all. Some 7,400 "
     "drivers use it on an average night."),
    (None,
     "Her share of the vote fell nine points to 38 per cent and her opponent's rose seven to 36, a swing of eight points. "
     "She keeps the seat by 811 votes."),
    ("2025-04-12",
     "The eldest of the three brothers, 71, was born in 1953, the second is 68 and the youngest 64. Between them they have "
     "run the garage for 118 years."),
    ("2025-09-05",
     "The truce, agreed for 72 hours from noon on Tuesday, lasted 41. Shelling resumed at 5am on Thursday and had killed "
     "three people by the evening."),
    ("2025-03-04",
     "The talks, which were to have begun on Wednesday 5 March and lasted five days, will now start on Friday 7 March but "
     "still finish on Sunday 9 March."),
    (None,
     "The chain, which has 84 shops, will open seven more before Christmas and close two, bringing it to 89. Like-for-like "
     "sales rose 1.6 per cent in the 13 weeks to 30 August."),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text"), RIGHT)
def test_right_copy_is_left_alone(published, text):
    silent(text, published)
