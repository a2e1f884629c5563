"""What words say is reckoned from other figures, wherever those stand: sums, changes, products, stocks that no other tie reads."""

import pytest
from passages import silent, twins

# A passage with a place for a figure, the one that fits, one that does not, and the rule that tells.
PASSAGES = [
    (
        "The chain will open {} cafes this spring: 14 in the capital, eight on the coast and six at airports.",
        "28",
        "38",
        "parts-make-whole",
    ),
    (
        "A fleet of {} ships, made up of 17 from Norway, 12 from Chile and 9 from Spain, lay in the bay.",
        "38",
        "48",
        "parts-make-whole",
    ),
    (
        "There are {} plots behind the mill. Families work 46 of them, nine lie fallow and the other five are let to the scouts.",
        "60",
        "70",
        "parts-make-whole",
    ),
    (
        "The insurer earned $3.1m in the first half and $4.4m in the second. Its full-year profit of ${}m will go to members.",
        "7.5",
        "8.5",
        "parts-make-whole",
    ),
    (
        "Terraced houses here fetched £180,000 on average six years ago. Today they go for £225,000, a gain of {}%.",
        "25",
        "15",
        "percent-change",
    ),
    (
        "Magistrates heard 6,400 cases last year after 3,200 the year before, a jump of {} per cent that surprised nobody.",
        "100",
        "200",
        "percent-change",
    ),
    (
        "Firing 14 rounds a minute, the gun would get through {} in an hour.",
        "840",
        "480",
        "rate-times-duration",
    ),
    (
        "At a steady 60 km/h the tram needs three hours for the {} km to the lake.",
        "180",
        "280",
        "distance-time-speed",
    ),
    (
        "Two towns have clubbed together to buy 300 benches. At €2.4m for the lot, each will cost €{},000.",
        "8",
        "80",
        "per-unit-total",
    ),
    (
        "Divers raised 480 jars from the wreck. Of these {}, or one in four, bore a potter's mark.",
        "120",
        "160",
        "fraction-in-words",
    ),
    (
        "On a flat sold for £350,000 the broker's fee of 2 per cent comes to £{}.",
        "7,000",
        "70,000",
        "share-of-whole",
    ),
    (
        "One in six of the airline's 1,800 pilots was grounded last week. The {} absences led to long queues.",
        "300",
        "600",
        "fraction-in-words",
    ),
    (
        "The museum has 240 clocks, from sundials to marine chronometers. The {} that no longer run amount to 35 per cent of the hoard.",
        "84",
        "64",
        "share-of-whole",
    ),
    (
        "The blaze has charred {} hectares so far, 2,700 of them inside the reserve.",
        "8,000",
        "19",
        "parts-exceed-whole",
    ),
    (
        "Deliveries of salt to the valley shrank by {} last winter, from 36 lorries in December to 24 in January.",
        "a third",
        "two thirds",
        "percent-change",
    ),
    (
        "The relief train's {} wagons carried blankets (22), stoves (17) and seed (31).",
        "70",
        "60",
        "parts-make-whole",
    ),
    (
        "The town has 64,000 registered voters. Turnout on Sunday was put at {} per cent, with 41,600 ballots handed in.",
        "65",
        "56",
        "share-of-whole",
    ),
    (
        "The Swiss group has bought 20 per cent of the mill for €60 million. On that reckoning the whole company is worth €{} million.",
        "300",
        "450",
        "share-of-whole",
    ),
    (
        "Sales at the paint maker came to €{} million in 2025. The first half had brought in €310 million. The third quarter "
        "added €140 million. The last three months of the year were worth €160 million.",
        "610",
        "640",
        "parts-make-whole",
    ),
    (
        "The rebels hold 19 of the island's {} ports and the army 22. The other eight are closed.",
        "49",
        "59",
        "parts-make-whole",
    ),
    (
        "The cliff's gulls have increased by 150 percent, wardens said. They counted {} birds in the first spring and 500 in the last.",
        "200",
        "250",
        "percent-change",
    ),
    (
        "Shares in the mill sank from €60 to €40 on Monday, losing {} of their value.",
        "a third",
        "a half",
        "percent-change",
    ),
    (
        "The clinic is open six hours a day, five days a week: a total of {} hours.",
        "30",
        "36",
        "rate-times-duration",
    ),
    (
        "The island has 14 million inhabitants. Volunteers are to reach the {} inhabitants who live on the coast.",
        "six million",
        "six billion",
        "parts-exceed-whole",
    ),
    (
        "The finding of 16 more wrecks on Sunday took the number on the chart of the strait from 314 to {}.",
        "330",
        "340",
        "opening-in-out-closing",
    ),
    (
        "The number held in county jails fell by {} in June. Having begun the month at 4,310, the total stood at 3,960 when it closed.",
        "350",
        "250",
        "opening-in-out-closing",
    ),
    (
        "The fair drew {} visitors, smashing the record of 18,400 from 2016, its director said.",
        "18,900",
        "14,800",
        "record-beats-earlier",
    ),
    (
        "Never has the gorge been so full: the gauge stood at {} metres on Monday. In the flood of 1971 it had crested at 7.7.",
        "7.9",
        "7.4",
        "record-beats-earlier",
    ),
    (
        "The clinic has more nurses than doctors on nights: it lists {} nurses and 41 doctors.",
        "52",
        "25",
        "rank-order",
    ),
    (
        "There were {} people aboard the barge when it sank. Tugs saved 31, four bodies were found and three are missing.",
        "38",
        "36",
        "parts-make-whole",
    ),
    (
        "The union counts {} members worldwide. Its Turin branch has 930 members and rules itself.",
        "4,100",
        "820",
        "parts-exceed-whole",
    ),
    (
        "Poachers took {} tortoises from the pens. Wardens have recovered 43, most of them in one van.",
        "61",
        "34",
        "parts-exceed-whole",
    ),
    (
        "The spring yields 500 litres an hour from noon on Monday until noon on Wednesday, by which time {} litres had run off.",
        "24,000",
        "12,000",
        "rate-times-duration",
    ),
    (
        "The dairy burns 15 litres an hour and is switched on for 12 hours a day. It will need {} litres over the next 30 days.",
        "5,400",
        "54,000",
        "rate-times-duration",
    ),
    (
        "Sixty volunteers each put in four hours a week. Over the 20 weeks of the dig the group clocked up {} hours.",
        "4,800",
        "8,400",
        "rate-times-duration",
    ),
    (
        "A porter there packs 45 boxes an hour. In an eight-hour shift that comes to {}.",
        "360",
        "630",
        "rate-times-duration",
    ),
    (
        "The drain was losing 40 litres a minute, engineers found, or some {} litres every 24 hours.",
        "57,600",
        "5,760",
        "rate-times-duration",
    ),
    (
        "Snow fell at five centimetres an hour from 6am until noon, leaving {} centimetres on the pass.",
        "30",
        "45",
        "distance-time-speed",
    ),
    (
        "The zoo is buying 78 of them with a gift of $9.36 million. At ${} a cage, the keeper said, they were cheap.",
        "120,000",
        "210,000",
        "per-unit-total",
    ),
    (
        "He lifted 85 tonnes from the 2.5 hectares by the river: {} tonnes to the hectare.",
        "34",
        "24",
        "per-unit-total",
    ),
    (
        "The poll left the town with a bill of £378,000. Only 27,000 people voted. Every cross on a ballot paper had cost £{}.",
        "14",
        "41",
        "per-unit-total",
    ),
    (
        "A mine of that type costs 3.2 million euros, which puts the price of the 25 laid on Tuesday at {} million.",
        "80",
        "8",
        "per-unit-total",
    ),
    (
        "Each of the 25 scouts gave the camp a whole mark out of ten. It rained. The mean came out at {}.",
        "7.12",
        "7.13",
        "mean-is-possible",
    ),
    (
        "There are {} million litres left in the lake. On Monday alone the town drew 40 million litres from it.",
        "300",
        "three",
        "parts-exceed-whole",
    ),
    (
        "Of the ministry's budget of €4.8 billion, fully €1.9 {} goes on salaries.",
        "billion",
        "trillion",
        "parts-exceed-whole",
    ),
    (
        "The barge lost {} gallons of crude in the fog. Booms were laid. Skimmers have taken up about 3 million gallons of what leaked.",
        "12 million",
        "12,000",
        "parts-exceed-whole",
    ),
    (
        "Pier repair to cost $4.5 {}\n\nThe state will spend $4.5 million on the pier, shut since a barge struck it.",
        "million",
        "billion",
        "same-thing-agrees",
    ),
    (
        "The mill made a profit of £{} million on sales of £120 million, and lifted its dividend to 4.1p.",
        "86",
        "860",
        "parts-exceed-whole",
    ),
]
# What a frame might tie and should not.
SILENT = [
    ("The bid could be worth 95 million dollars: 70 million now, 15 million in a year and up to 10 million if the club is promoted."),
    ("The harbour handled 8.4 million tonnes in 2025, 6 per cent more than in 2024 but still short of the 9.2 million of 2019."),
    "Frost cut the crop by 20 per cent, and the price per tonne went up from £400 to £450.",
    "The clinic treated 700 patients a week in May. In the four weeks of June it treated 2,300.",
    "Of the 30 who fell ill, 21 had a fever and 19 had a rash. Several had both.",
    "The party won 11 seats in the north, 8 in the south and 13 in the east. In 2019 it had a total of 42.",
    ("The lynx has been seen in 19 valleys. Fourteen of them lie in the park. The other six sightings came from farmers elsewhere."),
    "The dealer sold 60 cars in May. Most of them were over 10 years old, and 75 of their owners came back.",
    "The army asked for 200 rockets and has been promised 60, half of them this year. Each carries 90 kg of explosive.",
    "Firefighters have ringed half of the 7,000-hectare Elm fire. The Oak fire, 40 km east, covers 18,000 hectares.",
    "Three of the 420 patients in the first group fell ill, against 19 of the 405 in the second.",
    "The strike shut 240 of 310 schools and another 30 opened for some classes only. The other 40 were not affected.",
    "It has 86 aircraft and will get 14 more by March, when it hands six back, leaving it with 94.",
    "She earned 50 dollars a day in spring. Over five days in autumn she made 400.",
    "The mill will cut 1,450 jobs. Its rival up the valley has let staff go too. It said most of the 1,540 had found work.",
    "The grocer raised prices by 4 per cent and wages by 3. Clerks said the 3 per cent rise was an insult.",
    "The court gave the driver six years and his brother four. The four-year sentence will be served at sea.",
    "Moles have declined here. Volunteers found 74 hills in 2015 and 61 last summer.",
    ("Tin closed at $6.42 a pound, the highest since August. On August 9 it ended at $6.45; in September it closed once at $6.31."),
    "Police recovered 27 clocks on Monday. Burglars had taken 24 from the villa and three from a church near by.",
    "In nine regions the clinics were full. The average woman there has 2.6 children, and 14 midwives serve them all.",
    ("The firm, founded by two Poles, makes one of the five most popular games. Its jobs pay about five times the average wage."),
    "The bakery, worth £3 million, sells to a trade that spends £2 billion a year with its rivals.",
    "The lake holds 4 million litres. The river that leaves it carries 300 million litres of water a day.",
    "An aide spoke of two villages. The 31 huts that were taken had 480 inhabitants before the flood.",
    "Oxbridge are two to one on with the bookmakers. The crew has 8 rowers, 5 of them new.",
    "The mill made 30 tonnes in May and 45 in June. It is three times as likely to flood as the town.",
    "Although only 23 pupils went on the trip, 46 sandwiches came home uneaten. Each child had been issued with four.",
    ("Four miners were killed when a shaft gave way. In August nine people died in a bus. Since 2025 the roads have killed 63 people."),
    "All 11 of the visitors' runs came in bunches: four in the second, three in the fifth and four in a ragged eighth.",
    "The train carries 20 tanks of about 700 barrels each. The firm has proposed a 9,000-barrels-per-day terminal.",
]


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), PASSAGES, ids=[p[0][:40] for p in PASSAGES])
def test_what_does_not_fit_is_told_and_what_fits_is_not(text, right, wrong, rule):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", SILENT)
def test_what_need_not_fit_stays_silent(text):
    silent(text)
