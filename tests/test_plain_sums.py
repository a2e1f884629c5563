"""Sums, parts and levels told in two sentences, in rows of names, or with words for things told before."""

import pytest
from passages import silent, twins

TWINS = [
    # A row of names may open with a count of things, and stand behind what tells how many they are.
    ("The brewer will cut {} posts at its three malt houses. Closing them costs Brno 165 positions, Olomouc 92 and Zlin 48.", "335", "305"),
    ("The library will move 195 shelves to three branches, with Orlova taking {}, Karvina 58 and Havirov 42.", "75", "95"),
    ("Parents asked to cap the two crèches at a combined {}. Rosehill would take 640 infants and Brook 530.", "1,270", "1,170"),
    ("Three ferries carried {} walkers to the island. The first took 82, the second 64 and the third 49.", "205", "195"),
    # So may a row without a noun, with figures of other things between.
    (
        "The harbour office logged {} groundings last year. Fog led the list with 84. The office has two inspectors and a "
        "backlog of 30 files. Darkness accounted for 37, drink for 29 and all other causes for 15.",
        "175",
        "165",
    ),
    ("The tellers counted 412 for Dvorak, 377 for Maly and 64 for Urban. The box held {} ballots.", "863", "853"),
    # "ones" are of what was told before.
    ("The museum opened with 340 clocks. It sold 46 of them, and in May bought 21 wooden ones. It now has {} clocks.", "325", "315"),
    ("The ward had 44 patients on Monday. Doctors sent 13 of the patients home, and six new ones were admitted. That left {}.", "47", "37"),
    # What a name before a verb is cut to is no length of time.
    ("The Reds won 34 seats. The Blues, who had ruled for 12 years, were cut to {}. Others hold the remaining eight of the 61.", "29", "19"),
    ("They played 34 league games, of which they won 18 and drew seven. Three of the {} defeats came in May.", "eight", "nine"),
    ("They had covered 240 kilometres by Friday. After another 35 on Saturday they have done {}.", "295", "275"),
    # Outcomes that shut each other out.
    ("Twenty-six pilots took the test. Fifteen passed and {} failed.", "13", "11"),
    ("The coach held 38 people. Eleven were killed and {} were hurt.", "29", "24"),
    ("The tram left the rails with 140 people aboard. By noon 131 passengers and crew had been led to safety. The tram "
     "company gave the number of dead as {}.", "12", "nine"),
    ("The ferry's crew of 34 were all picked up, 21 by a trawler and {} by the coastguard.", "15", "13"),
    # So many of a thing, and so many of them in each place.
    ("The bakery has {} shops, three in Ghent, two in Bruges and two in Ostend.", "eight", "seven"),
    # A share that is named again, or summed up.
    ("Inspectors have seen 80 weirs since May. They found cracks in 48 of the weirs. A rate of {} is the worst since 1960.",
     "three-quarters", "three-fifths"),
    ("{} of the appeals heard last year were upheld, the ombudsman says. Clerks lost some. All told, 840 of the 1,680 appeals succeeded.",
     "Two-thirds", "Half"),
]  # fmt: skip

SILENT = [
    "The ward had 44 patients in two rooms, and 18 in a third.",
    "The brewer cut 335 posts at three malt houses last year. It has 165 staff in Brno, 92 in Olomouc and 48 in Zlin.",
    "Of the 31 sailors lost in the storm 19 came from the port, the others from four different ones.",
    "The boxer, who has won 21 of his 25 fights, lost two and drew two.",
    "The street has 27 houses. Twenty are empty and nine are for sale.",
    "The fund lost 12 of its 80 staff. A return of 40 per cent is the best in its history.",
    "The Reds gained four seats and now have 24 on the 50-seat council. The Blues, who lost nine, fell to 17, and others hold nine.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS, ids=[text[:40] for text, *_ in TWINS])
def test_a_sum_is_held_against_its_parts(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_part_is_left_alone(text):
    silent(text)


@pytest.mark.parametrize(
    "text",
    [
        "In a poll of 1,400 nurses, 58 per cent backed the deal. Among the 520 who work nights the figure was 73 per cent.",
        "The Reds won 64 of the 140 seats. Their partner has 11, which gives them a majority of ten.",
        "The five sisters have 12 grandchildren between them: Una has four, Mia two and Eve, Ann and Jo two each.",
        "Half of the county's 22 mills have closed since 1990. Eleven are left, and three of those are for sale.",
        "The line carried 1.3m people in May, 400,000 of them tourists, and 1.5m in June.",
        "They needed 220 to win and were 110 for four at lunch. Shah made 71 as they got home by two wickets.",
        "At the end of May 280 claims were open. In June the office closed 85 and took on 70 new ones, leaving 265.",
        "The club had £15,000 at the start. It paid for 30 lessons at £240 each and has £7,800 left.",
        "The bakery has eight shops, three in Ghent, two in Bruges and two in Ostend, and a ninth is planned.",
        "The 28 flats were all sold in May, 19 to firms and 12 at a loss.",
        "The bank cut a quarter of its 240 branches, closing 60.",
        "The province has 160 judges, 120 of them men; women make up a quarter of the bench.",
    ],
)
def test_right_copy_is_left_alone(text):
    silent(text)
