"""Wholes and their parts, levels and what moved them, lists and what is some of a set: the same passage with a figure that fits and not."""

import pytest
from passages import silent, twins

# A passage with a place for a figure, the one that fits, one that does not, and the rule that tells.
PASSAGES = [
    (
        "Volunteers counted 18 seals on the north beach and 27 on the south. The day's tally of {} was the best since 2019.",
        "45",
        "55",
        "opening-in-out-closing",
    ),
    (
        "Of the 64 pupils on the trip, 41 came from Hill School and the other {} from St Anne's.",
        "23",
        "33",
        "rest-of-whole",
    ),
    (
        "Nine people died on the first bus and 13 on the second, the ministry said, putting the number of dead at {}.",
        "22",
        "24",
        "parts-make-whole",
    ),
    (
        "A total of 412 ballots were cast. Mrs Dunn had 231, Mr Oakes 164, and {} were spoilt.",
        "17",
        "27",
        "parts-make-whole",
    ),
    (
        "Norway left with 16 golds, eight silvers and 13 bronzes, {} medals altogether.",
        "37",
        "39",
        "parts-make-whole",
    ),
    (
        "The film's first part runs 94 minutes and the second 107; shown together, as they were on Sunday, they last {} minutes.",
        "201",
        "211",
        "parts-make-whole",
    ),
    (
        "He was jailed for four years for the fraud and 18 months for perjury, to run consecutively, a total of {} years.",
        "five and a half",
        "six and a half",
        "parts-make-whole",
    ),
    (
        "He was given 12 years for the killing and one for the knife, to be served consecutively: {} years altogether.",
        "13",
        "15",
        "parts-make-whole",
    ),
    (
        "The court gave her six years for arson, four for fraud and two for contempt, to run back to back. She faces {} years behind bars.",
        "12",
        "14",
        "parts-make-whole",
    ),
    (
        "The library lent out 80 laptops. By June, 67 had come back and {} were missing.",
        "13",
        "23",
        "parts-make-whole",
    ),
    (
        "Upper Wick gave 130 blankets. Lower Wick sent 85. From the mill came another 60. On Tuesday the drivers loaded all {} of them.",
        "275",
        "285",
        "parts-make-whole",
    ),
    (
        "Ms Iqbal spent 11 years in the army and nine in the police, {} years in uniform.",
        "20",
        "21",
        "parts-make-whole",
    ),
    (
        "Forty-one cars and 17 vans were clamped in March; the firm reported {} vehicles for the month.",
        "58",
        "68",
        "parts-make-whole",
    ),
    (
        "The bridge closed for 3 hours in the morning and 4 hours in the evening, adding up to {} hours.",
        "seven",
        "eight",
        "parts-make-whole",
    ),
    (
        "Membership now stands at {}, of whom 385 are women and 245 men.",
        "630",
        "640",
        "parts-make-whole",
    ),
    (
        "The depot began the week with 340 tyres, took delivery of 120 and fitted 95, leaving {} in stock.",
        "365",
        "375",
        "opening-in-out-closing",
    ),
    (
        "She owed $9,000. After payments of $2,500 in May and $1,500 in July she still owes {}.",
        "$5,000",
        "$6,000",
        "parts-make-whole",
    ),
    (
        "The party held 31 seats and gained six on Thursday, giving it {}.",
        "37",
        "38",
        "opening-in-out-closing",
    ),
    (
        "The theatre has sold 780 of its 1,100 seats for the gala; {} are left.",
        "320",
        "330",
        "opening-in-out-closing",
    ),
    (
        "On Sunday the ward had 52 patients; 11 were sent home and six admitted, and by Monday there were {}.",
        "47",
        "49",
        "opening-in-out-closing",
    ),
    (
        "By the end of March 3,400 people had been vaccinated; in April another 1,250 were, which makes {} so far.",
        "4,650",
        "4,750",
        "opening-in-out-closing",
    ),
    (
        "The museum had collected 12 of the 20 panels by 2018. Three turned up in an attic and two at auction; {} are still missing.",
        "three",
        "four",
        "parts-make-whole",
    ),
    (
        "Police had made 19 arrests by noon and a further 12 by midnight. The day ended with {} people in custody.",
        "31",
        "33",
        "opening-in-out-closing",
    ),
    (
        "After adding 14 stores in the spring, the chain, which ended last year with 212, runs {}.",
        "226",
        "228",
        "opening-in-out-closing",
    ),
    (
        "The village had 410 residents in 1990. It lost 130 by 2000 and 60 more in the next decade, and in 2010 counted {}.",
        "220",
        "230",
        "opening-in-out-closing",
    ),
    (
        "{} roads were closed on Friday - the A6, the A53 and Mill Lane.",
        "Three",
        "Four",
        "announced-number-of-items",
    ),
    (
        "The mayor gave {} reasons for the delay. The first was the weather. The second was a lack of steel.",
        "two",
        "three",
        "announced-number-of-items",
    ),
    (
        "He faces {} charges, theft and assault.",
        "two",
        "three",
        "announced-number-of-items",
    ),
    (
        "The book is in {} parts. One deals with childhood, another with the war, and the last with old age.",
        "three",
        "four",
        "announced-number-of-items",
    ),
    (
        "Both rivers, the Ouse{} and the Cam, burst their banks.",
        "",
        ", the Nene",
        "announced-number-of-items",
    ),
    (
        "Fifteen of the 20 lifeboats were launched; the other {} stayed on deck.",
        "five",
        "six",
        "rest-of-whole",
    ),
    (
        "Four goals were scored in the match, {} in the first half.",
        "three",
        "five",
        "parts-exceed-whole",
    ),
    (
        "Inspectors closed 14 restaurants in Leith, nine in Morningside and 11 in Gorgie. The {} kitchens must stay shut until May.",
        "34",
        "44",
        "parts-make-whole",
    ),
    (
        "Her three novels run to 310, 288 and 402 pages, {} in all.",
        "1,000",
        "1,100",
        "parts-make-whole",
    ),
    (
        "Dr Amin worked six years in Lagos, four in Accra and eight in London, a total of {} years abroad.",
        "18",
        "19",
        "parts-make-whole",
    ),
    (
        "Of the 72 homes planned, 30 will be sold, 24 let by the council and the other {} kept for key workers.",
        "18",
        "28",
        "rest-of-whole",
    ),
    (
        "The fire killed 13 cows and 22 sheep. All {} animals were in the one barn.",
        "35",
        "45",
        "parts-make-whole",
    ),
    (
        "The herd numbered 64 in spring. Eleven calves were born and five cows sold; by autumn there were {}.",
        "70",
        "60",
        "opening-in-out-closing",
    ),
    (
        "The choir had 48 singers last year, lost six and took on 11. It now has {}.",
        "53",
        "55",
        "opening-in-out-closing",
    ),
    (
        "The shop sells {} kinds of bread. One is rye, another is white, a third is brown and the last is a sourdough.",
        "four",
        "three",
        "announced-number-of-items",
    ),
    (
        "She won the cup {} times, in 2003, 2007, 2008 and 2012.",
        "four",
        "five",
        "announced-number-of-items",
    ),
    (
        "A jury of 12, {} women and four men, was sworn in.",
        "eight",
        "nine",
        "parts-make-whole",
    ),
    (
        "There were 18 goals in the two games, 11 in the first and {} in the second.",
        "seven",
        "nine",
        "parts-make-whole",
    ),
]
# What looks like a sum, a rest or a list and is none.
SILENT = [
    "Root made 104 with 11 fours. At stumps the visitors were 61 for two, trailing by 222.",
    "The landslide buried a farm. Nine people were dug out alive and seven dead. Four are missing.",
    "The library had 52,000 books before the flood. It lost 20,000 and, with 6,500 gifts, now has 38,500 on its shelves.",
    "Pant made 87 on the first day, when nobody else passed 30. On Saturday he was out for 54.",
    "The prison held 812 inmates. When 60 were moved to Hull and 25 freed, 727 remained.",
    "Two of the three sisters, Ada, Bea and Cleo, run the shop.",
    "The count found 1,430 deer in 209 herds. A year before, it had found 1,339 in 184. One county with 58 had a third of the losses.",
    "Fans of Sum 41, Blink 182 and Maroon 5 filled 3,000 seats.",
    "He served three years in the army and two as a guard, and waited the last nine for a pension.",
    "The town had 84,300 inhabitants last year. Since then 1,120 children were born, 940 people died and 510 more moved in than moved out. "
    "The figure is now 84,990.",
]


@pytest.mark.parametrize(("passage", "right", "wrong", "rule"), PASSAGES)
def test_a_figure_that_fits_is_silent_and_one_that_does_not_is_found(passage: str, right: str, wrong: str, rule: str) -> None:
    twins(passage, wrong, right, rule)


@pytest.mark.parametrize("passage", SILENT)
def test_what_is_no_sum_is_silent(passage: str) -> None:
    silent(passage)
