"""Plain sentences of changes, limits, means and figures told again: one of each pair cannot be, and its twin can."""

import pytest
from passages import silent, twins

LIMITS = [
    ("The guild spent {} crowns on its feast, comfortably below the agreed ceiling of 20 million crowns.", "24 million", "14 million"),
    ("At {} tonnes the lorry was within the ferry's 20-tonne limit.", "24", "18"),
    ("The crowd of {} exceeded the park's safe limit of 20,000.", "18,000", "22,000"),
    ("Nitrate, at {} milligrams a litre, is under the legal maximum of 50.", "62", "42"),
]
CHANGES = [
    ("The bakery more than doubled its profit in the spring. It earned ${} million, against $17 million a year earlier.", "31", "37"),
    (
        "Sightings of beavers went up by {} per cent between the two walks. Rangers logged 36 in the first and 54 in the second.",
        "150",
        "50",
    ),
    ("Support for the rector has lost {}, dropping from 38 percent to 34 percent.", "six percentage points", "four percentage points"),
    ("A loaf costs 1.92 euros, {} per cent more than in May, when it cost 1.68.", "8", "14"),
    ("The parish spent 3 million euros on salt last winter, up from {} the winter before.", "3.4 million", "2.4 million"),
]
MEANS = [
    ("He took 12, 18, 21 and 9 points in the four games, for an average of {}.", "17", "15"),
    ("Rounds of 68, 71, 70 and 67 gave Brandt an average of {} for the tournament.", "71", "69"),
    (
        "The cheapest flat went for $189,000. The dearest was a loft, at $412,000. The median price of the 22 was ${},000, up on March.",
        "428",
        "310",
    ),
    ("The team got 31, 33, 29, 34 and 33 per cent. Its coach looks at the average of the five. It stood at {} per cent.", "35", "32"),
]
AGAIN = [
    ("The farm lost 1,840 tonnes of barley. None of the {} tonnes that was lost had been insured.", "1,480", "1,840"),
    ("The chapel, built in 1887 to the plans of a monk, is to be a school. The {} building keeps its bell.", "1878", "1887"),
    ("The $6 million prize will be split among 12 labs, with ${} going to each.", "500 million", "500,000"),
    ("The county approved a ${} budget on Monday. It sets aside $19 billion for roads.", "48 million", "48 billion"),
    ("The tank was built to hold {} litres. In June the works let out 11 million litres of the water.", "92,000", "92 million"),
]
RECORDS = [
    ("Sunday's high of {} degrees broke the town's record for the date, 38, set in 1988.", "36", "39"),
    ("The ram fetched {} crowns. Nothing in the long tent had ever sold for more; the old mark was 9,100.", "8,400", "9,400"),
]

SILENT = [
    "Occupancy has grown every spring. It was 61 per cent five years ago, then 63, 66, 68 and, this spring, 70 per cent.",
    "The guild spent 24 million pesos, above the limit of 20 million pesos.",
    "He was fined $300 for driving at 62 mph, above the limit of 50 mph.",
    "The party's share fell by 2 points to 4 per cent, below the threshold of 5 per cent.",
    "The catch was 12 tonnes over the quota of 400 tonnes.",
    "Of 340 cars checked, 40 were over the limit of 60 kmh.",
    "The bakery doubled its profit. It took in $37 million in the spring, against $31 million a year earlier.",
    "The yard cut its staff by 20 per cent, letting 240 of its 1,200 workers go.",
    "The median rent rose 4 percent to $1,560, and in the cheapest district it rose 10 percent, from $800 to $880.",
    "Pay will go up 6 per cent this year and 4 per cent next, a rise of 10.2 per cent over the two years.",
    "Complaints fell by a tenth in 2022 and by another tenth in 2023, from 1,000 to 810.",
    "The party fell below 30 per cent for the first time, to 29, while its rival held at 34.",
    "Growth slowed to 1.1 per cent in the quarter from 2.4 per cent in the one before, and was less than the 1.5 per cent expected.",
    "Imports grew more slowly than exports: by 3 per cent, against 7.",
    "At $1.2 million, the flat was the cheapest in a block where the loft went for $14 million and the average is $3.1 million.",
    "She had 17, 22, 28 and 25 points in the first four games, so that the 31 on Friday brought her to 123, an average of 24.6 a game.",
    "Scores of 8, 6, 9 and 5 gave the pair an average of 7.",
    "In a ward of 5,100 voters, turnout was lower than in 2019: 1,900 voted, against 2,300.",
    "A first count gave her 4,120 votes. The recount gave her 4,210.",
    "Her record of 2:19:40 stood for six years until Moen ran 2:18:55 in Oslo.",
    "The turnout of 38 per cent was the lowest in a general election since 1918; in the local elections of 2021 it was 31.",
    "The $6 million prize will be split among 12 labs, with $400,000 for each and the rest for the library.",
    "Of the three singers Moen got the most votes, 44,000. Lie got 41,000.",
    "The firm paid $3.4bn for its rival. The $4.3bn it had offered in May was turned down.",
    "The bridge, which opened in 1931, replaced a wooden one. The 1913 bridge had burned down.",
    "Bakers to strike for three days\n\nBakers in the region will walk out for two days next week and one day in June over pay.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), [*LIMITS, *CHANGES, *MEANS, *AGAIN, *RECORDS])
def test_a_plain_pair_of_figures_is_held_to_the_words(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", SILENT)
def test_what_the_words_set_apart_is_left_alone(text):
    silent(text)


def test_what_somebody_brought_is_so_many_and_none_more():
    twins("Friday was quieter than Thursday, said the porter. Thursday brought {} and Friday 260.", "210", "310", "rank-order")
