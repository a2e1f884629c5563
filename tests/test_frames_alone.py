"""A count and, beside it, a greater one of what may be some of it, where the story counts nothing else of the kind."""

import pytest
from passages import silent, twins

SOME = [
    ("The aviary holds 64 parrots. Keepers said {} had caught the virus.", "71", "17"),
    ("The dig yielded 87 coins. The museum in Kos will show {} from next spring.", "93", "39"),
    ("The ship sank with 37 men on board. {} were picked up by a tanker.", "Forty-one", "Thirty-one"),
    ("In a village of 412 inhabitants, {} signed the petition against the quarry.", "431", "231"),
    ("A class of 28 sat the paper. Marks were high: {} pupils got the top grade.", "33", "23"),
    ("Doctors examined all 212 workers at the plant. Traces of lead were found in the blood of {}.", "231", "31"),
    ("The council owns 1,250 trees along the ring road and plans to fell {} of them.", "1,400", "140"),
    ("There were 45 stalls on the green, and by three o'clock {} had packed up and gone.", "54", "34"),
    ("The list names 33 prisoners. Relatives have visited {} since Easter.", "38", "18"),
    ("Farmers handed in 2,800 guns during the amnesty. The army says that {} were in working order.", "3,100", "1,300"),
    ("The inquiry looked at 76 deaths at the clinic. It found that {} of the patients could have been saved.", "87", "17"),
    ("The company runs 58 buses in the city. On Monday drivers walked out and {} stayed in the depot.", "63", "36"),
    ("The orchestra's 58 players flew home on Monday. The {} string players have a week off.", "64", "34"),
    ("There are 64 cottages on the estate. The {} thatched ones must be treated against fire.", "72", "22"),
    ("The firm has 75 drivers, and the {} drivers who belong to the union walked out.", "82", "52"),
    ("Doctors at the clinic saw 140 patients. The {} children seen were given vitamins.", "163", "63"),
    ("Work stopped at the yard, which employs 820. The {} welders had walked out on Monday.", "950", "450"),
    ("The unit lost 31 soldiers in the ambush, {} conscripts among them.", "37", "17"),
    ("The audit looked at 150 contracts. Its authors found faults in {} of the files.", "164", "64"),
    ("{} were off sick on Thursday with a stomach bug. The school has 43 pupils.", "Fifty-one", "Nine"),
]

OTHERS = [
    "The school has room for 240 pupils. This year 261 applied.",
    "The aviary holds 64 parrots. Its rival in Lyon has 71.",
    "The striker has 44 goals. The club's best is 61.",
    "Twelve people were hurt in the crush at the station. At the stadium, 17 needed treatment.",
    "Nine people drowned in the delta. Further up the river, 23 did.",
    "The fever has killed six people in the delta and 19 in the highlands.",
    "The council received 94 letters about the road. Its website drew 310.",
    "The court heard 14 witnesses for the defence. The prosecution called 22.",
    "The village has 412 inhabitants. On feast days 600 come to the square.",
    "The bakery sells 180 loaves on weekdays; on Saturdays it sells 320.",
    "The army lost 14 men. The rebels lost 31.",
    "A crew of 37 sailed the ship in its day. She was built by 60 men in a yard near Cork.",
    "The mayor invited 60 residents to the hearing. A hundred and ten turned up.",
    "The team has 15 players. Training attracts 20 supporters.",
    "Divers brought up 36 of the crates. The ship had been carrying 44.",
    "The ferry was licensed for 400 passengers and had 212 aboard.",
    "By the government's reckoning the storm killed 212 people. The Red Cross, which has been to the islands, says 340.",
    "The relay used 59 riders, the most since November, when 71 rode.",
    "The winner took 1,120 votes. Only 1,310 were cast.",
    "The island has 12 wells. Fourteen wells on the mainland have run dry.",
    "The district has 30 schools. Across the county 34 were closed on Monday.",
    "The north has 40,000 inhabitants, the south 60,000.",
    "The 260 delegates used 417.",
    "The hotel has 120 rooms and a staff of 150.",
    "Wolves numbered 64 when rangers first counted them in 2011. The latest flight found 83 animals.",
    "Police searched four Turkish ships. The papers say that 13 ships had left the port.",
]


@pytest.mark.parametrize(("text", "more", "some"), SOME)
def test_no_more_can_be_some_of_a_set_that_the_story_counts_alone(text, more, some):
    twins(text, more, some)


@pytest.mark.parametrize("text", OTHERS)
def test_what_may_be_others_is_left_alone(text):
    silent(text)
