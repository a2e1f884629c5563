"""Changes whose figures are told apart, ranges of dates, and means that are told away from their values."""

import pytest
from passages import only, silent

BAD = [
    ("The bakery sold 320 loaves a day before Christmas. Since then demand has slipped by a quarter, to 260.", "percent-change", "260"),
    (
        "Rent on the flat was £800 until March. The landlord has now asked for £1,000, which is 20 per cent more.",
        "percent-change",
        "£1,000",
    ),
    (
        "The tank held 60 million litres in spring. By August there were only 24 million, a fall of 50 per cent.",
        "percent-change",
        "24 million",
    ),
    (
        "The village had 1,200 residents in 1950. Farms closed. Today it has 480, having shrunk by 70 per cent.",
        "percent-change",
        "70 per cent",
    ),
    ("A litre of milk costs 95p, 15 per cent more than in January, when it was 76p.", "percent-change", "76p"),
    ("He used to run the distance in 50 minutes. This year he needs 40, an improvement of 35 per cent.", "percent-change", "40"),
    ("Police stopped 480 drivers at Easter and 720 at Whitsun. That was a rise of 30 per cent.", "percent-change", "720"),
    ("The charity had 64 volunteers when it began. It has since tripled that number, to 128.", "times-as-many", "128"),
    ("From Monday a ticket costs $18 instead of $12, a rise of 30 per cent.", "percent-change", "30 per cent"),
    (
        "The census of 2010 had found 640 otters. Wardens counted 512 last month. The river has lost 25 per cent of its otters since that census.",
        "percent-change",
        "25 per cent",
    ),
    ("The sale runs from 20 May until 11 May.", "events-in-order", "11 May"),
    ("People lived in the cave from about 900 BC until 1150 BC.", "swapped-range", "1150 BC"),
    ("Drivers must be at least 25 and no older than 21 to hire a van.", "swapped-range", "no older than 21"),
    ("The work will take no less than six weeks and no more than four.", "swapped-range", "no more than four"),
    ("The pay scale starts at £31,000 and rises to £29,000.", "rise-and-fall", "£29,000"),
    ("The average age of the crew is 35, and its oldest member, the cook, is 34.", "mean-between-extremes", "34"),
    ("The seven judges gave marks in whole numbers. The mean had been 8.43 in May. Now it was 8.64.", "mean-is-possible", "8.64"),
    ("All 25 in the class kept a list. The mean was 3.73 books a head.", "mean-is-possible", "3.73 books a head"),
    ("The three wards got 71, 78 and 85 points. The average of 80 pleased the nurses.", "mean-times-number", "80"),
]


@pytest.mark.parametrize(("text", "rule", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule, quote):
    only(text, rule, quote)


GOOD = [
    "The bakery sold 320 loaves a day before Christmas. Since then demand has slipped by a quarter, to 240.",
    "The club has 400 members, 12 per cent more than last year. In 2010 it had 250.",
    "The orchard gave 40 tonnes in 2023. This year frost cut the crop by 30 per cent, and the price per tonne went up from £500 to £640.",
    "Visitors fell 10 per cent last year, to 90,000. In the year before the fire there were 140,000.",
    "Shares closed at 320p, down 4 per cent. They had been at 410p in May.",
    "Wages are up 5 per cent on the year. A nurse earned £30,000 in 2022 and earns £34,000 now.",
    "Lessons cost £30 in March, 20 per cent more than at the rival school, and £33 in June.",
    "Exports to China were worth $40 million last year, and those to Japan $50 million, up 10 per cent.",
    "In June the firm cut costs by a further 10 per cent, to $90 million. They had been $120 million in 2020.",
    "The farm had 400 cows in 2001. Today it has 250, a third of them Jerseys and a fifth more than its neighbour has.",
    "The shop paid £210 for a saddle last spring. A new bridle is now on sale at £315, 10 per cent dearer than in the shops.",
    "The maker sold 412,000 cars in the quarter, 3% more than a year before, bringing deliveries for 2025 to 1.53 million.",
    "Wolves were counted: 1,430 animals. A year before there had been 1,339. Farmers lost 4,300 sheep, a tenth fewer than in the year before.",
    "The festival moved from 14 June to 9 June.",
    "The course is open from 20 December to 5 January.",
    "The average ticket cost £41. The dearest seats of the national tour cost £38 in Leeds.",
    "In the south an acre costs $9,000 on average. Up north prices range from $2,000 to $5,000.",
    "The youngest recruit is 18 and the eldest 27; in the army as a whole the average age is 29.",
    "In the first nine games he scored 13 goals. He has averaged 1.45 over his career.",
    "Her four rounds of 70, 71, 69 and 74 left her on 284. Her average for the season is 70.2.",
    "Twelve pupils took the test, and 40 per cent of all pupils in the county failed it.",
    "Classes range from 14 pupils in the smallest school to 29 in the town. With an average of 21 to a class, teachers are content.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
