"""Odds of two sides, read from prose of the project's own."""

from __future__ import annotations

import pytest
from passages import silent, told

BAD = [
    ("Girls outnumber boys two to one at the dance school, which has 48 girls and 36 boys.", "times-as-many"),
    ("Villagers rejected the turbine by four to one: 360 voted no and 120 yes.", "times-as-many"),
    (
        "The pickle is mixed in the ratio of one part vinegar to three parts water. The cook used two litres of vinegar and eight litres of water.",
        "times-as-many",
    ),
    (
        "In the choir sopranos outnumber tenors by five to one. There are 30 sopranos and, to the director's despair, only eight tenors.",
        "times-as-many",
    ),
    ("The defenders were outgunned six to one. They had 15 howitzers, the attackers 75.", "times-as-many"),
    ("At the college women outnumber men three to one. Of its 800 students 300 are men.", "fraction-in-words"),
    ("The sitting mayor was outspent two to one. She laid out £40,000, her rival £120,000.", "times-as-many"),
    (
        "The concrete is one part cement to five parts gravel. For 40 kilos of cement the crew shovelled in 160 kilos of gravel.",
        "times-as-many",
    ),
    ("Three letters in favour arrived for every one against. The paper printed 24 in favour and 12 against.", "times-as-many"),
    ("The country has 90,000 beds for its 18 million people, or one for every 300 inhabitants.", "times-as-many"),
    (
        "Private cars outsold company cars by three to one last month. Dealers registered 4,200 private and 2,100 company cars.",
        "times-as-many",
    ),
    ("Applicants outnumbered places by eight to one, with 4,000 people chasing 400 places.", "times-as-many"),
    ("They voted three to one to strike: 450 for and 225 against.", "times-as-many"),
    ("Wolves outnumber lynxes three to one in the park, where rangers counted 64 wolves and 32 lynxes.", "times-as-many"),
    ("Canvassers for the opposition were outnumbered four to one on Sunday. It sent 30, the governing party 90.", "times-as-many"),
    (
        "The paint is thinned with two parts of oil to one of spirit. To six litres of oil the painters added two litres of spirit.",
        "times-as-many",
    ),
    ("The firm had 18 nurses for 450 residents, or one for every 20.", "times-as-many"),
    ("By five to one the villagers chose the bypass: 400 were for it and 100 against.", "times-as-many"),
    ("Among 1,300 recruits, 65 failed the medical, one in 25.", "fraction-in-words"),
    ("For each bridge rebuilt two were blown up. Engineers rebuilt 14 and lost 38.", "times-as-many"),
    ("Private donors outgave the state by four to one. They put in €90 million, the treasury €30 million.", "times-as-many"),
    ("Poets outnumbered painters two to one at the dinner, to which 24 poets and 18 painters came.", "times-as-many"),
    ("Opponents outvoted supporters by three to one, with 510 ballots against and 255 in favour.", "times-as-many"),
    ("One car in 18, or 60 of the 900 checked, had bald tyres.", "fraction-in-words"),
    ("Ewes outnumber rams by twelve to one on the farm. It has 660 ewes and 44 rams.", "times-as-many"),
    ("Last year lenders turned down two applicants for each they accepted. They accepted 1,400 and turned down 3,500.", "times-as-many"),
    ("The island has one policeman for every 300 people; its population is 6,900 and its police force 30 strong.", "times-as-many"),
    ("The government is outnumbered five to three in the upper house, where it has 24 senators and the opposition 45.", "times-as-many"),
    ("Reviewers liked the film by three to one. Sixty praised it and 30 panned it.", "times-as-many"),
    ("On the island sheep outnumber people by thirty to one. The census found 240 people and 4,800 sheep.", "times-as-many"),
    ("Evening classes drew 96 women and 32 men; the women thus outnumbered the men four to one.", "times-as-many"),
    (
        "The drink is one part syrup to seven parts water, so the 20 litres of syrup in the barrel made 160 litres of drink and took 120 litres of water.",
        "times-as-many",
    ),
    (
        "For every soldier at the front there are four in the rear, the general said. He has 12,000 at the front and 36,000 in the rear.",
        "times-as-many",
    ),
    ("Of the 1,500 bulbs tested 60 failed, or one in 30.", "fraction-in-words"),
    ("The opposition has been out-advertised; it bought 40 spots and the president's men 200, a ratio of four to one.", "times-as-many"),
    ("With 15 wins and seven draws the Otters have amassed 54 points, three for each win and one for each draw.", "times-as-many"),
]
GOOD = [
    "Women outnumber men two to one in the choir, which has 40 women. Its 12 basses are the oldest.",
    "Police were outnumbered ten to one by 3,000 marchers, said a sergeant. Forty officers from elsewhere were sent for.",
    "The ratio of sand to lime is three to one. The mason ordered 90 kilos of sand; he had 30 kilos of lime in the shed and 12 kilos of straw.",
    "They shared the prize of £90,000 two to one. She took £60,000 and he £30,000.",
    "Two of theirs were killed for each of ours. Their 400 guns fell silent and our 90 went on firing for three days.",
    "The convoy of 30 lorries lost four to mines and two to breakdowns. Twenty-four reached the city.",
    "Only one in 14 of the 280 applicants got in: 20 people.",
    "A ratio of one nurse to eight patients is the rule. The ward has five nurses and 38 patients.",
    "The school has 24 teachers and 480 pupils, a ratio of one to 20.",
    "The mixture is four parts sand, one part cement. They used 200 kilos of sand and 50 of cement.",
    "One in 24 pupils was absent on Monday, one in 30 on Tuesday: 40 of the 960 and 32.",
    "They won one in 14 games at home and three in 12 away.",
    "It is two parts rum to one of lime. For six people take 40 centilitres of rum and 20 of lime, with 10 of syrup.",
    "The bishop ordained one woman for every three men last year: 14 women and 43 men.",
    "Nurses outnumber doctors four to one. In the hospital 12 doctors and 46 nurses were on duty that night.",
]


@pytest.mark.parametrize(("text", "rule"), BAD)
def test_what_cannot_all_be_true_is_found(text: str, rule: str) -> None:
    assert rule in told(text)


@pytest.mark.parametrize("text", GOOD)
def test_what_can_be_true_stays_silent(text: str) -> None:
    silent(text)
