"""Slips of one line, as desks meet them every day, each with the right figure, and right copy of like shape."""

from __future__ import annotations

import pytest
from passages import silent, twins

TWINS = (
    (
        "Five brands of kettle are being withdrawn after a fire. The kettles are the Swift 20, the Swift 30, the Aurora, the Pearl{} and the Dune.",
        ", the Oslo",
        "",
        "announced-number-of-items",
    ),
    (
        "The choir sets off next week on a tour of five towns. The stops are Selby, Ripon, Malton{} and Goole, its conductor said.",
        "",
        ", Whitby",
        "announced-number-of-items",
    ),
    (
        "All eleven members of the planning panel took part on Monday. They split {} in favour of the bypass.",
        "6-4",
        "6-5",
        "tally-makes-all",
    ),
    ("The levy was carried by 64 votes to {}, a margin of one.", "61", "63", "margin-of-result"),
    ("Rail overtook air on the route last year, with {} passengers against 402,000.", "388,000", "411,000", "rank-order"),
    ("Women are less likely to smoke than men, {} against 15%.", "18%", "12%", "rank-order"),
    ("Electric vans outsold diesel ones in June ({} v 2,310).", "2,130", "2,430", "rank-order"),
    ("Membership fell from 60 in 2019 to 52 in 2021 and rose to {} in 2023.", "48", "57", "rise-and-fall"),
    ("Takings dropped to £5,200 in May but climbed to £{} in June.", "4,900", "5,600", "rise-and-fall"),
    ("A fine of £200 rises to £{} after a fortnight.", "150", "300", "rise-and-fall"),
    (
        "Eight surveys since March put the party at between 31 per cent and 36 per cent. Their average is {} per cent, well ahead of its rivals.",
        "38",
        "33",
        "mean-between-extremes",
    ),
    ("Marlow knocked in breaks of 48, 60, 66 and 78 in the final session. They averaged {}.", "71", "63", "mean-times-number"),
    ("Dunne's two tries on Friday lifted her tally for the year from 11 to {}.", "14", "13", "parts-make-whole"),
    ("Ferries to the island sail every 15 minutes. That gives passengers {} an hour each way.", "six", "four", "rate-in-two-units"),
    (
        "The regatta drew 6,200 people on Saturday and 5,100 on Sunday. The weekend crowd of {} was its largest.",
        "10,300",
        "11,300",
        "parts-make-whole",
    ),
    (
        "Saturday's gate was 3,400 and on Sunday 2,900 came. Over the weekend {} people paid at the turnstiles.",
        "6,800",
        "6,300",
        "parts-make-whole",
    ),
    (
        "The Moss family holds 2.1 million of the brewer's six million shares and says its {} per cent stake is not for sale.",
        "45",
        "35",
        "share-of-whole",
    ),
    ("Three lists took {} per cent, 33 per cent and 24 per cent of the vote in the harbour ward.", "48", "43", "shares-make-hundred"),
    (
        "Oak made up 52 per cent of the wood. A storm felled some of it. Ash accounted for 27 per cent and beech for the other {} per cent.",
        "31",
        "21",
        "shares-make-hundred",
    ),
    (
        "Pollsters spoke to 1,200 adults. {} wanted the clocks left alone, nearly three-quarters of those asked.",
        "Seven hundred and forty-four",
        "Eight hundred and eighty-four",
        "fraction-in-words",
    ),
    (
        "A record 310 poems were sent in to the competition. The judges met for a week. Of the entries, {} made the long list.",
        "340",
        "34",
        "parts-exceed-whole",
    ),
    (
        "{} pupils sent home\n\nAll 230 children at the infants' school and all 380 at the junior school went home on Tuesday.",
        "640",
        "610",
        "parts-make-whole",
    ),
    (
        "With {}mm, last month was the wettest February in the dale for 40 years. In 1991 the gauge at the dam had caught 190.",
        "178",
        "212",
        "record-beats-earlier",
    ),
    ("The hearing, to open in February and report in October, will take {} months.", "five", "eight", "length-of-span"),
    ("The tunnel was shut from December to March, a period of {} months.", "six", "three", "length-of-span"),
    ("Entries close on Monday, 9 March, and must be posted by the {} before, 7 March.", "Friday", "Saturday", "same-thing-agrees"),
    ("She was born in 1948 and took up carving at {}, in 1985.", "32", "37", "age-at-date"),
    ("Fees have risen every year since 2021: £410, £430, £460, £{} and £480.", "450", "470", "rise-and-fall"),
    ("By noon 120 homes had been emptied; by dusk the number had climbed to {}.", "110", "150", "rise-and-fall"),
    ("None of the rivers rose above four metres. The Leam peaked at {} metres.", "4.3", "3.4", "rank-order"),
    ("No temperature below 2C was recorded; the lowest was {}C in Braemar.", "1.1", "2.4", "rank-order"),
    ("It is the club's {} title, after wins in 1988, 1992, 2004 and 2019.", "fourth", "fifth", "next-in-a-row"),
    ("It was her {} victory in the race, following those in 2015 and 2019.", "second", "third", "next-in-a-row"),
    ("Officers took {} phones from the two vans. They found 27 in the first and 18 in the second.", "42", "45", "parts-make-whole"),
    ("Farmers lost {} sheep in the snow. Of those, 190 were ewes and 130 were lambs.", "310", "320", "parts-exceed-whole"),
    ("The inn has 64 rooms on four floors, {} on each.", "18", "16", "per-unit-total"),
    ("The storm wrecked seven of the nine huts. The {} that survived will open on Monday.", "three", "two", "rest-of-whole"),
    ("{} people died, 25 at the depot and 22 in the yard.", "Forty-five", "Forty-seven", "parts-make-whole"),
    ("Up to {} jobs will go, 25 at the depot and 22 in the yard.", "40", "50", "parts-make-whole"),
    ("The prize has gone to a woman only twice, in {}2006 and 2015.", "1998, ", "", "announced-number-of-items"),
    ("Samoa led 10-3 at the interval and added 14 points in the second half to win {}-15.", "27", "24", "parts-make-whole"),
    ("The law, passed in March 2022, came into force {} months later, in October that year.", "nine", "seven", "before-and-after"),
    ("The lifeboat was called out 61 times in 2025, up from 48 in 2024, a rise of {}.", "17", "13", "parts-make-whole"),
    (
        "The pantry handed out 2,450 parcels last year. Demand was up {} per cent on the 1,750 parcels of the year before, its report says.",
        "14",
        "40",
        "percent-change",
    ),
    (
        "In a statement on its website, the ministry said that {} people died in the flood, five men, four women and two children.",
        "twelve",
        "eleven",
        "parts-make-whole",
    ),
    ("{} people died, according to the fire service, four men, five women and two children.", "Twelve", "Eleven", "parts-make-whole"),
    ("Enid Rowe was born in 1931, died in 2024 and lived to be {}.", "83", "92", "age-at-date"),
    ("The economy grew by {} in the third quarter, slower than the 0.2% it managed in the second.", "0.3%", "0.1%", "rank-order"),
    (
        "Kit Larkin broke the club's javelin record on Saturday with 58.20 metres. The old record of {} had stood since 1988.",
        "60.40",
        "57.40",
        "record-beats-earlier",
    ),
)
SILENT = (
    "He will visit four towns in eight days. The stops are short, and the meals and the speeches will be too.",
    "Three breeds of goat were shown. The judges are the vet, the auctioneer, the mayor and the farrier.",
    "All nine councillors attended. They voted 5-3, with the mayor abstaining.",
    "Rail overtook air on the route, with 388,000 passengers against 402,000 the year before.",
    "City were beaten by United, with 3 wins to 9.",
    "Fewer boys than girls passed, 55% against 61%.",
    "Rain fell to 12 mm in the north and rose to 10 mm in the south.",
    "Profit rose to £52m in May and to £56m in June.",
    "Six chicks weighed 52, 61 and 70 grams at hatching, and two weighed 75.",
    "Two wins on Saturday took their points from 17 to 23.",
    "The two clubs lifted the number of flights from 17 to 25.",
    "The film took $14m on Saturday and $12m on Sunday. Its weekend takings, with Friday's, were $29m.",
    "The fund holds 4 million of the 10 million shares. It wants to raise its 53 per cent stake in a rival.",
    "Turnout was 61 per cent, and Adams won 48 per cent of the vote.",
    "With 212mm, last month was the wettest February in the dale for 40 years. In 1986 the gauge at the dam had caught 230.",
    "Fewer voters trust the mayor than in May, 31 per cent against 36, though more would keep his party, 28 per cent against 25.",
    "The bridge will close in May for six months and reopen in November.",
    "The trial opens in March and is due to end in June, a run of two months.",
    "By the Friday after, 13 March, all had left.",
    "Sales rose to £40m in Leeds and £38m in York.",
    "Growth of 22 per cent will drop to 1.5 per cent in 2027 and 1.9 per cent in 2028.",
    "No boat longer than 200 metres may dock. The Alma, 240 metres long, passed on Friday.",
    "No bid was above £40,000 last year. The winning bid this spring was £42,000.",
    "It was her fifth victory in the race, following those in 2015 and 2019 among others.",
    "Sixty people were hurt, 25 at the scene and 12 in hospital.",
    "Of the 40 aboard, 12 survived. The 12 who survived were flown home.",
    "Samoa led 10-3 at the interval and scored 14 points after it, but went down 26-24.",
    "A grant of £1.2 million will pay most of the £1.4 million cost of mending the quay.",
    "Judges weighed the four lambs at 38, 41, 43 and 46 kilos, which works out at an average of 42 kilos a head.",
    "The toll reached 88 on Monday after five more bodies were found and a survivor died in hospital. On Sunday it had been 82.",
    "She arrived with 44 goals for her country, scored twice against Mali and once against Ghana, and left with a tally of 47.",
    "The plant was opened in 1979 under a licence for 40 years. Its turbines were replaced in 2003.",
    "Vargas joined the rebels in 1979. He was captured later, spent two decades in prison and walked free in 2015.",
    "For the hosts it was a mixed week: six golds, all but one in the pool, and eight silvers. The 13 bronzes included a first in judo.",
    "Wind will furnish 310 megawatts and solar farms 190; a barrage adds 85. Old diesel sets make up the remaining 55.",
    "The doctor blamed the 75 per cent increase on nights that never fell below 25C. In the same month of last year only 48 such patients were seen.",
    "Shed break-ins doubled over the winter, the officer told the panel, going from 46 to 92.",
    "Kit Larkin broke the club's javelin record twice on Saturday, first with 58.20 metres and then with 59.05. The county record of 66.40 was never in danger.",
    "Refugees crossed at a rate of 1,200 a day last week. Some 140,000 have come over in the seven weeks since it began.",
)


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), TWINS)
def test_the_wrong_figure_is_told_and_the_right_one_is_not(text, wrong, right, rule):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_is_not_told(text):
    silent(text)
