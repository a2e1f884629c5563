"""Plain consistent copy dense with figures: each is silent, and where a figure of it is wrong the fault is found."""

from __future__ import annotations

import pytest
from passages import silent, twins

SILENT = {
    "what bears a new name is another thing": "At 96 metres the ship is the third longest in the bay after the 118-metre Aurora ferry.",
    "a day is held against no month": (
        "The river carried off 180 tonnes of soil, far above the May average of 70. The busiest day was the 9th, with 31 tonnes."
    ),
    "some of them": "In the vote 14 of the 16 wards were against, many of them by more than three to one.",
    "the end of a length is told with its year": (
        "The band was founded in 1962 by a baker, who led it for 29 years. Its next concert, in Lund, is on 6 June."
    ),
    "somebody's age, told again": (
        "A 15-year-old is the youngest swimmer to reach the final. Ines Moor, who turned 15 in April, beat Kay Holt, the favourite."
    ),
    "a time spent on the way": "The bishop, who is 63, joined the order at 31. He spent four years in Peru and has written nine books.",
    "and opens a clause": "Rossi won three corners, and Bianchi and Verdi went close from the first of them in the last minute.",
    "a vote is no output": "The dockers voted by 640 to 210 to end a two-week strike. The port, with 900 staff, handles 150 lorries a day.",
    "balls are no runs": "Khan made 64 from 98 balls and Lowe was out for 52 before lunch. By tea they were 214 for six, with Shah on 18.",
    "more of something else": (
        "The line will buy 30 coaches, with options on 16 more. The first four come in 2028. They hold 72, against 60 in the old ones."
    ),
    "some counted twice": (
        "The census found 96 kinds of bee: 61 in gardens, 44 in the wood and 20 on the shore. Some were seen in more than one of these."
    ),
    "some of those right before": "The state promised 9,000 homes. By May 6,200 had been built, of which about 5,000 are still lived in.",
    "the poorest are no lower end": "The richest tenth of towns spend 14 per cent of their income on roads, the poorest tenth 21.",
    "these are those asked": "Thirty-five per cent had seen the film. Of these, 61 per cent liked it and 39 per cent did not.",
    "one game of a series": "Leeds, who lead the best-of-five series by two games to one, won 4-3 in extra time. Ohm got three of the goals.",
    "a fourth is the next": "The storm hit 12 villages. Two farmers died in Orr and one in Lunn; a fourth was found in a field on Sunday.",
    "leased is not sold": "The firm began the year with 22 vans. It sold six, leased four and so runs 20; a further three are due in June.",
    "a list of shares is no part and whole": (
        "The share of girls has risen for the fourth year running. It was 41 per cent four years ago and then 43, 44, 46 and, this May, 49."
    ),
    "a party's seats in a chamber": (
        "The Reds came first with 26 seats. The Blues, who had ruled for 12 years, were cut to 21. Two small lists have five between them, "
        "and the Farmers have the remaining ten in the 62-seat chamber."
    ),
    "what stands now is no beginning": (
        "The Reds gained four and now have 28 on the 60-seat council. The Blues, who lost seven, fell to 19, and the Greens won ten."
    ),
    "some of the defeats": "The team played 30 league matches, of which they won 17 and drew six. Two of the seven defeats came in May.",
    "those set against the others": (
        "The pill cut pain by six points in the 840 people who took it, against two in the 836 who did not. Sixteen fell ill."
    ),
    "bare shares between the first and the rest": (
        "The Blues are third with 19 per cent, five points ahead of the Whites. The two biggest have 30 and 24. The rest is 13 per cent."
    ),
    "raised for a roof": ("The scouts rowed in crews of at least six. They raised £7,200 for a new boat shed, which will cost £48,000."),
    "of the four": "Of the four sisters, Ada, 60, and Nora, 57, keep the shop; the third is a nurse and the youngest lives in Peru.",
    "how long a race took": (
        "The first man home was Ali Musa in 2:07:12, and the first woman Jo Kemp in 2:24:09. The last of all took five hours 50 minutes."
    ),
    "heights of several things": (
        "The masts, each 120 metres high, stand on a hill 700 metres above the sea. At first 31 were wanted. The nearest farm is "
        "850 metres away."
    ),
    "halved in some years": "Thefts have halved in 12 years, from 318 to 159 in every 100,000 households.",
    "the rest in no number": "The trip came to £412: £260 for the coach, £110 for lunch and the rest for the guide. It rained.",
    "a rate of its own": (
        "The cliff has gone back 900 metres since 1990, or about 25 metres a year. In the past decade the rate was 38 metres. Its top is "
        "now 210 metres above the beach."
    ),
    "when all are": "Nine of the 15 plots have been sold. The six that are left are small. When all are sold the club will have £2 million.",
    "the fourth defeat is no place": "It was only their third league defeat, and leaves them one point clear with four to play.",
    "where so many fell ill": (
        "Flu cases have doubled, from 96 to 192. Of these 150 were pupils. In Orr, where 61 fell ill, only 70 per cent have had the jab."
    ),
    "a guide an hour": (
        "It took a guide an hour and five minutes to reach them from a hut nine kilometres off. Twelve have died there in six years."
    ),
    "hours that are asked for": (
        "He works 30 hours a week, six a day from Monday to Friday, for $16.50 an hour, or $495. He has asked for 36 hours."
    ),
    "the smallest of the other five": "The largest stone weighs 2.4 tonnes, three times as much as the smallest of the other five, and was raised by 40 men.",
    "some of the medals": "With six gold, four silver and nine bronze medals, 19 in all, they beat Arda. The rowers alone won ten.",
    "stars and how many had them": "Of 60 inns 41 had five stars, ten four and six three. The remaining three had none.",
    "grown fewer": "Inns have grown fewer, from 640 to 410. The average price of a room has risen from $45 to $57.",
    "more than it was built for": "The jail held 900 men in cells built for 600, half as many again. Now there are 710.",
    "the day on which it was put off": (
        "The trial had been set for Tuesday, 14 April, but was put off on Monday for eight days and will now begin on Wednesday 22 April."
    ),
    "not half of the usual": "In all 41 millimetres fell, not half of the usual 90, and 24 of those came down in one night.",
    "deaths are no births": (
        "Last year 96 people moved in and 120 left; there were 61 births and 84 deaths. So it ended the year with 5,153 inhabitants, 47 "
        "fewer than the 5,200 with which it had begun."
    ),
    "the youngest of them": "He was jailed for 17 years, of which he has served ten. His wife and four children, the youngest of them 12, moved.",
    "ones are of what was told": (
        "The zoo began the year with 140 flamingos. In May it sold 22 of them, and in July it took 15 young ones in. It now has 133."
    ),
}
TWINS = (
    ("The team played 30 league matches, of which they won 17 and drew six. The {} defeats came in May.", "nine", "seven"),
    ("The zoo began the year with 140 flamingos. In May it sold 22, and in July it took 15 young ones in. It now has {}.", "163", "133"),
    ("The firm began the year with 22 vans. It sold six, bought four and so runs {}; a further three are due in June.", "30", "20"),
    ("The camp had 40 guests on Monday. It sent 12 of them home, and nine new ones were let in. That left {}.", "47", "37"),
    ("The share rose for the fourth year in a row. It was 41 per cent four years ago, then {}, 44, 46 and, this May, 49.", "40", "43"),
    ("The census found 96 kinds of bee: 61 in gardens, {} in the wood and 11 on the shore.", "34", "24"),
    ("A bridge 84 metres long will be built at Orr. The {}-metre bridge will cost $3 million.", "48", "84"),
    ("Leeds won the best-of-five series {}-1 on Sunday.", "4", "3"),
)


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_consistent_copy_is_silent(text):
    silent(text)


@pytest.mark.parametrize("text, wrong, right", TWINS)
def test_a_wrong_figure_is_found(text, wrong, right):
    twins(text, wrong, right)
