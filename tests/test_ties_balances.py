"""Balances, members and figures that are told of as many things together, read from prose of the project's own."""

from __future__ import annotations

import pytest
from passages import messages, silent

import claimcheck as cc

BALANCES = [
    (
        "The library held 62,400 books when the year began. It bought 3,150 during the year and threw out 1,900 that were beyond repair. It now has {} on its shelves.",
        "63,650",
        "64,650",
    ),
    (
        "On 1 January the herd numbered 340. Twenty-six calves were born in the spring and 45 animals were sold at the autumn fair, which left {} to be fed through the winter.",
        "321",
        "331",
    ),
    (
        "The reservoir began June with 18.4 million cubic metres of water. Rain added 1.2 million. By the end of the month 3.1 million had been drawn off and it stood at {}.",
        "16.5 million",
        "17.5 million",
    ),
    (
        "She had 214 caps before the tour. Three more followed in Ireland, and she now has {}.",
        "217",
        "219",
    ),
    (
        "When the siege started there were 1,150 people in the fort. Eighty-four died of typhus and 310 slipped away by boat. Those who remained, {} of them, gave themselves up in March.",
        "756",
        "786",
    ),
    (
        "Last Friday the count of confirmed cases was 431. Over the weekend 57 were added and on Monday 38. The total is now {}.",
        "526",
        "536",
    ),
    (
        "The fund opened the quarter with assets of $4.1 billion, took in $600 million of new money, paid out $900 million and closed it with {}.",
        "$3.8 billion",
        "$4.8 billion",
    ),
    (
        "The appeal had raised £312,000 by Christmas. A concert brought in £41,000 and a raffle £6,500. It has reached {}.",
        "£359,500",
        "£369,500",
    ),
    (
        "The striker, who has 61 international goals, scored twice against Malta to move to {}.",
        "63",
        "64",
    ),
    (
        "At the end of March the company had 2,840 shops. It opened 112 in the following six months, closed 75 and had {} at the end of September.",
        "2,877",
        "2,977",
    ),
    (
        "He arrived with a squad of 24. Since then five have left and three have come in, so that he has {} players to choose from.",
        "22",
        "26",
    ),
    (
        "The toll from the heatwave stood at 118 on Sunday. Nineteen deaths were reported on Monday and 23 on Tuesday, and by Tuesday night it was {}.",
        "160",
        "170",
    ),
]
SUMS = [
    (
        "The county has three hospitals. St Anne's has 420 beds, the General 610 and the Royal 275, or {} altogether.",
        "1,305",
        "1,405",
    ),
    (
        "Repairs to the roof will cost £1.4 million, the windows £600,000 and the floor £250,000. The bill for all three is {}.",
        "£2.25 million",
        "£2.55 million",
    ),
    (
        "Germany sent 14 tanks, Norway eight and Spain six. Together with the two that Portugal promised in January, that makes {}.",
        "30",
        "32",
    ),
    (
        "Of its 1,240 employees, 780 work in Lyon, 310 in Lille and the rest, {}, in Nantes.",
        "150",
        "180",
    ),
    (
        "Fires burnt 3,400 hectares in Galicia, 1,250 in Asturias and 980 in Leon. The area burnt in the three regions, {} hectares, is the largest in a decade.",
        "5,630",
        "6,530",
    ),
    (
        "Ninety-four ships passed in March, 88 in April and 101 in May. That brings the figure for the quarter to {}.",
        "283",
        "293",
    ),
    (
        "The jury awarded £30,000 for lost pay, £45,000 for injury and £12,000 in costs: {}.",
        "£87,000",
        "£97,000",
    ),
    (
        "The 52-strong squad has 31 swimmers and {} divers.",
        "21",
        "23",
    ),
    (
        "The school has 410 girls and 385 boys, making {} pupils.",
        "795",
        "895",
    ),
]
MEMBERS = [
    (
        "Last year the court heard 420 cases. In {} of the cases the accused was a woman.",
        "85",
        "485",
    ),
    (
        "The town has 12,000 voters. Turnout was low: {} of them went to the polls.",
        "3,100",
        "13,100",
    ),
    (
        "The council received 950 objections. Of those, {} came from outside the borough.",
        "120",
        "1,120",
    ),
    (
        "The army has 22,000 soldiers. The {} infantrymen among them will get new rifles.",
        "9,000",
        "29,000",
    ),
    (
        "The orchard has 800 trees. Frost killed {} of the trees in May.",
        "150",
        "950",
    ),
    (
        "The charity raised £2.4 million last year, of which {} went on salaries.",
        "£700,000",
        "£2.7 million",
    ),
    (
        "The company sold 5,400 cars in June, among them {} electric models.",
        "1,200",
        "6,200",
    ),
    (
        "The hospital treated 260 patients after the crash. {} of those treated had burns.",
        "Thirty",
        "Three hundred",
    ),
    (
        "In all 74 people died on the roads in May. Cyclists accounted for {} of the deaths.",
        "nine",
        "79",
    ),
    (
        "The region has 61 schools. The {} primary schools will close on Monday.",
        "44",
        "64",
    ),
    (
        "Parliament has 150 members. The {} women members met on Tuesday.",
        "58",
        "158",
    ),
    (
        "The bank lent €9 billion in 2024. Mortgages made up {} of that.",
        "€6 billion",
        "€16 billion",
    ),
    (
        "Some 2,300 cattle were tested. {} animals tested positive.",
        "Fourteen",
        "Two thousand four hundred",
    ),
]
SILENT = [
    "The harbour has 340 berths. Last summer 212 of the berths stood empty and 45 boats were sold, so that 128 were in use on an average day.",
    "The club had 1,200 members in 2019. It lost 300 in the pandemic. Two new gyms opened nearby. It now has 1,450 members and a waiting list of 80.",
    "The firm owned 64 lorries in 2020. It has bought 12 electric vans since. Today it has 71 lorries and 12 vans.",
    "At the last count there were 2,310 seals on the island. Disease killed 400 in the autumn. Pups are born in June. In August rangers counted 2,150.",
    "The zoo has 88 animals of 30 species. The 120 visiting school groups brought 3,400 pupils last year. Four of the animals are older than 40.",
    "A petition has 4,100 signatures. Some 5,200 of the residents have seen it, the council said.",
    "The army has 30,000 soldiers. The 45,000 reservists among the police and border guards were called up as well.",
    "The three villages have 940 inhabitants. A flood in 2019 drove 200 from Aro, 150 from Belm and 90 from Caro. The three villages were given £610,000.",
    "Kim won 14 matches, Ota 12 and Ruiz nine. The three players earned $41,000 between them.",
    "Sales rose 12 in March, nine in April and eight in May. In the three months the firm hired 31 people.",
    "The two ferries carried 410 and 380 passengers. On the way back the two ships had 650 aboard.",
    "The toll stood at 41 on Monday. Police found four more bodies on Tuesday but ruled that two of the dead had been counted twice, so it is now 43.",
    "Forty people were on the bus. The driver and 12 passengers were hurt. The 25 children on board were on their way to school.",
    "The hospital has 400 beds. The 620 nurses in the hospital are on strike.",
    "Parliament has 150 members. The 240 women candidates met on Tuesday.",
    "The library lent 8,200 books in May. The 9,400 children's books on its shelves will be moved.",
    "In the vote 48 per cent were for it, 31 against. The other 21 per cent stayed at home. The other region gave 62 per cent.",
    "The fund had $3m in January. It spent $1.2m on wells and was given $400,000 in kind. In June it had $1.7m left, after fees.",
    "The town had 8,000 people in 1990. Two mines closed and 1,500 left. A prison opened. Now 7,200 live there.",
    "He had 12 goals by Christmas. He has added seven since, five of them penalties, and has 19 in all.",
]
RULES = {"opening-in-out-closing", "parts-make-whole", "parts-exceed-whole", "rest-of-whole"}


@pytest.mark.parametrize(("text", "right", "wrong"), BALANCES + SUMS + MEMBERS)
def test_a_figure_that_does_not_fit_is_found(text: str, right: str, wrong: str) -> None:
    silent(text.format(right))
    found = messages(text.format(wrong))
    assert found and found[0].split(":")[0] in RULES


@pytest.mark.parametrize("text", SILENT)
def test_what_may_be_is_left_alone(text: str) -> None:
    silent(text)


def test_a_flow_tells_how_many_came_in() -> None:
    read = cc.read("The club had 210 members. Forty joined and 12 enrolled, and 30 left. It now has 232.", published="2026-03-03")
    assert [link.into for link in read.links if link.sort == "flow"] == [2]
