"""Itemised: wholes that a row behind them divides, and some of a set named again; each with a figure that fits and one that does not."""

import pytest

import claimcheck as cc

# A passage with a place for a figure, the one that fits and one that does not.
PASSAGES = [
    ("Shelling killed {} civilians on Tuesday, six in Kherson, three in Nikopol and four in a village near Orikhiv.", "13", "11"),
    ("The hospital admitted 31 patients on Monday and 27 on Tuesday, {} in two days.", "58", "68"),
    ("The three-day festival drew 61,000 people: 18,000 on Friday, 24,000 on Saturday and {} on Sunday.", "19,000", "17,000"),
    ("The jury of 12 had seven women and {} men.", "five", "six"),
    ("The charity raised $84,000 in May and $61,000 in June. The {} will be spent on a new shelter.", "$145,000", "$155,000"),
    ("The bank will cut 1,200 jobs. It said 800 would go in London, {} in Dublin and 100 in Paris.", "300", "500"),
    ("The library lent 41,000 books last year, 26,000 to adults and {} to children.", "15,000", "18,000"),
    ("Total spending on roads will be £88m, with £51m for repairs and {} for new building.", "£37m", "£47m"),
    ("Sixty-two people tested positive, 41 in the city and {} in the suburbs.", "21", "31"),
    ("The army said it had suffered 3,900 casualties. The dead number {}.", "1,100", "4,100"),
    ("The survey counted 86 birds, 54 of them adults and {} chicks.", "32", "42"),
    ("The company opened 40 shops and closed 12, a net gain of {}.", "28", "38"),
    ("The mayor said 12 people had died and 30 had been hurt. Among the dead were {} children.", "four", "14"),
    (
        "The government will spend 2.4 billion euros, with 1.1 billion for the army, 800 million for the navy and {} million for the air force.",
        "500",
        "700",
    ),
    ("The earthquake killed {} people in three provinces, 31 in Herat, 17 in Ghor and 11 in Badghis.", "59", "52"),
    ("The town's two clinics saw 840 patients in May and 910 in June, {} in two months.", "1,750", "1,850"),
    ("She won 12 medals in her career: five gold, four silver and {} bronze.", "three", "four"),
    ("The new line will have 14 stations, eight above ground and {} below.", "six", "seven"),
    ("The hospital has 320 beds. Last night 290 were taken, leaving {} free.", "30", "40"),
    ("The union has three demands. It wants higher pay, shorter hours{}.", " and better pensions", ", better pensions and more staff"),
    ("The festival cost €3.4m. The city paid €2.1m and sponsors {}.", "€1.3m", "€1.6m"),
    ("Snow closed 41 roads in the county. By evening 26 had reopened, and {} were still shut.", "15", "17"),
    ("The army reported 60 casualties in the battle. It said {} of its men had been killed.", "14", "64"),
    ("Eleven people died in the fire. The victims were six women, three men and {} children.", "two", "three"),
    ("Russia launched 84 drones and 12 missiles overnight. Ukraine said it had downed 71 drones and {} missiles.", "nine", "14"),
    ("The air force said 128 drones were launched, 104 were shot down and {} were lost on radar.", "24", "34"),
    ("Four men and three women were arrested. The {} appeared in court on Wednesday.", "seven", "eight"),
    ("The bus company has 120 buses, 80 diesel and {} electric.", "40", "50"),
    ("The vineyard made 41,000 bottles, 26,000 of red and {} of white.", "15,000", "17,000"),
    ("The authority inspected 84 restaurants; 61 passed, 17 were warned and {} were closed.", "six", "nine"),
    ("The orchestra gave 31 concerts at home and 14 abroad, {} in the season.", "45", "47"),
    ("A gas leak sent {} people to hospital on Thursday, 19 from the factory and 15 from nearby offices.", "34", "31"),
    ("The club sold 21 players in the summer, {} of them to teams abroad.", "five", "25"),
    ("The number of dead climbed to 84 on Friday, up {} from 76 on Thursday.", "eight", "nine"),
    ("The theatre sold 310 of its 420 seats on the first night, leaving {} empty.", "110", "120"),
    ("The trial enrolled {} women. Those who finished the course, 345 in all, had fewer fractures.", "420", "320"),
    ("The base sent up {} drones in the night. It said 241 had been lost and the others had come back.", "260", "214"),
    ("The blast damaged {} homes. Of the houses hit, 45 are beyond repair.", "61", "38"),
    ("Just over {} people voted in the ward. Postal ballots accounted for 6,300 of the votes cast.", "9,100", "5,100"),
    ("The raids hit plants {} times over the winter in three regions. Kirov was hit 31 times, Orsk 28 and Perm 35.", "94", "84"),
    ("The boat had {} people on board. All the 422 passengers and 65 crew were brought ashore.", "487", "478"),
    ("The team has played 22 matches and won {}. Sixteen of the victories came at home.", "18", "14"),
    ("The convoy of {} trucks left at dawn. Fourteen of the vehicles got through. The other ten were burned.", "24", "22"),
    ("The county closed {} schools on Monday. Those closed were 14 primaries, eight secondaries and seven special schools.", "29", "27"),
    ("The firm, which employs 5,400 people, is to cut {} jobs. It said 1,100 of the cuts would be in Bonn.", "1,900", "900"),
    ("The board registered {} candidates. The 441 women among the candidates include two former ministers.", "912", "412"),
]


@pytest.mark.parametrize(("text", "fits", "wrong"), PASSAGES)
def test_a_whole_and_its_parts_fit(text, fits, wrong):
    assert [] == [f.message for f in cc.check_text(text.format(fits)).findings if f.level != "note"]
    assert [f for f in cc.check_text(text.format(wrong)).findings if f.level != "note"]


# Rows whose members may be of two kinds, other times and other sets.
QUIET = [
    "The party won 12 seats in the north, nine in the south and 14 in the east.",
    "The mine produced 420 tonnes in 2024, 380 in 2023 and 350 in 2022.",
    "Twelve people were killed in the fire. Forty were hurt and the rest fled.",
    "Twelve homes were destroyed. Forty were damaged and the rest were untouched.",
    "Russia launched 84 drones overnight. A day earlier Ukraine downed 112 drones.",
    "Of 80 firms surveyed, 46 had cut jobs, 30 had closed sites and 24 had frozen pay.",
    "The army reported 60 casualties in the battle. Since the war began 6,400 of its men have been killed.",
    "Four men and three women were arrested. The eight officers who took part were praised.",
    "The trial enrolled 320 women. Those who took part in an earlier trial, 345 in all, were older.",
    "The stadium sold 31 tickets on Monday and 27 on Tuesday, 68 in two weeks.",
    "The union has 4,100 members, 1,900 of them women, 2,300 over 40 and 600 part-time.",
    "The house has 12 rooms, four with a view of the sea and nine with a balcony.",
    "The council has 60 seats, 24 held by Labour, 21 by the Conservatives and nine by the Greens.",
    "The list has 41 names, 30 of them women, and 22 are new.",
    "The airline flies 48 routes, 21 from London, 18 from Manchester and 14 from both.",
    "Forty people were killed on Friday, 31 of them civilians and 12 of them children.",
    "Police stopped 84 cars; 61 had no lights, 17 had no brakes and nine had neither.",
    "The clinic saw 900 patients in May, 420 with flu, 310 with colds and 290 with both fever and cough.",
    "Police stopped 84 cars; 61 had no lights, 17 had no brakes and nine had neither.",
    "The agency employs 4,100 people, 2,600 of them women and 1,900 part-time.",
    "The survey of 500 adults found 310 in favour of the plan and 240 in favour of a vote.",
    "The club has won 14 titles, nine at home and 12 since 1960.",
    "The army has 140,000 troops, 90,000 in the east and 61,000 of them conscripts.",
    "Of 31 patients treated, 12 had burns and 22 had breathed smoke.",
    "The town has 61 wells. In the villages around it 84 wells have run dry.",
    "The firm cut 900 jobs last year. It said 1,100 of the cuts planned for this year would be in Asia.",
    "None of the 15 members opposed the bill. In the last vote four were against.",
    "Every one of the 26 pupils sat the test. Last year four were off sick.",
    "Dozens of homes burned down. All eight of the houses on Mill Lane were saved.",
    "Dozens of lawmakers broke ranks. The ministers, eight in all, voted for the law.",
    "Hundreds of people marched. The police, 41 in all, kept their distance.",
    "Two more people died in hospital, bringing the toll to nine. Twelve are still missing.",
    "The list had 4,000 names in January. Two clinics opened in March. By June there were 3,400 on it.",
    "The squad had 26 players. It lost two and signed three, and now has 27.",
]


@pytest.mark.parametrize("text", QUIET)
def test_rows_that_share_members_and_other_sets_are_silent(text):
    assert [] == [f.message for f in cc.check_text(text, published="2026-05-13").findings if f.level != "note"]
