"""Pairs of a right passage and its slip, where a condition stood in the way of the slip that no right passage needs."""

import pytest
from passages import silent, told

PAIRS = [
    ("Rossi was the star of the day, taking 12 of her 16 chances for a conversion rate of 75 percent.", "Rossi was the star of the day, taking 12 of her 16 chances for a conversion rate of 85 percent."),
    ("The ferry ran 45 of its 60 sailings for a reliability of 75 per cent.", "The ferry ran 45 of its 60 sailings for a reliability of 70 per cent."),
    ("Half of the mines in the valley are idle, a survey has found. Some pits flood each spring. The union wants pumps. On Monday 15 of the 30 mines stood idle, and the rest worked at night.", "A third of the mines in the valley are idle, a survey has found. Some pits flood each spring. The union wants pumps. On Monday 15 of the 30 mines stood idle, and the rest worked at night."),
    ("Half of the buses in the capital lack belts, campaigners say. The mayor disputes it. Last week students found that 90 of the 180 buses at the terminus lacked belts.", "A quarter of the buses in the capital lack belts, campaigners say. The mayor disputes it. Last week students found that 90 of the 180 buses at the terminus lacked belts."),
    ("The club spent £4.8 million, well above its agreed summer budget of £4.6 million.", "The club spent £4.2 million, well above its agreed summer budget of £4.6 million."),
    ("He sold the flat for 36,000 euros, below even the auction guide of 38,000 euros.", "He sold the flat for 40,000 euros, below even the auction guide of 38,000 euros."),
    ("Snow lay 30 centimetres deep above the tree line, above a base layer of 60 centimetres.", ""),
    ("In a fleet with 40 buses, 26 were off the road on Monday, the union said.", "In a fleet with 40 buses, 46 were off the road on Monday, the union said."),
    ("From a car park with 80 spaces, 75 were let to the hospital.", "From a car park with 80 spaces, 95 were let to the hospital."),
    ("Twenty-four stranded on ferry\n\nFourteen lorry drivers and ten of the crew spent the night aboard when the engine failed, the owners said.", "Twenty-four stranded on ferry\n\nFourteen lorry drivers and nine of the crew spent the night aboard when the engine failed, the owners said."),
    ("Police seize 300 guns\n\nOfficers took 180 rifles from a barn near Rell on Friday and 120 pistols from a van, the ministry said.", "Police seize 310 guns\n\nOfficers took 180 rifles from a barn near Rell on Friday and 120 pistols from a van, the ministry said."),
    ("Bus crash leaves 20 hurt\n\nSixteen pupils and two teachers were taken to hospital after a bus overturned on Monday. The rest were treated at the scene.", ""),
    ("Court frees 40\n\nThe judge heard 22 witnesses and read 17 statements before he ruled.", ""),
    ("Trucks cross the border in nine hours, the customs chief said. Last spring it took them 12. He spoke of a 25 per cent drop in delays.", "Trucks cross the border in nine hours, the customs chief said. Last spring it took them 12. He spoke of a 35 per cent drop in delays."),
    ("Crews answer a 999 caller in 8 minutes. Three years ago they took 10. The ministry is proud of the 20 per cent fall.", "Crews answer a 999 caller in 8 minutes. Three years ago they took 10. The ministry is proud of the 25 per cent fall."),
    ("The harbour took in 90 yachts in June. Of these, 40 were French. The bars stayed open until ten every night. British crews brought 25. The other 25 were Dutch.", "The harbour took in 90 yachts in June. Of these, 40 were French. The bars stayed open until ten every night. British crews brought 22. The other 25 were Dutch."),
    ("The library lent 620 books. Pupils took 300 of them. Its doors stay open from nine until seven, and pensioners took 200. The remaining 120 went to teachers.", "The library lent 620 books. Pupils took 300 of them. Its doors stay open from nine until seven, and pensioners took 210. The remaining 120 went to teachers."),
    ("A train leaves the station every five minutes. It sends out 24 trains every two hours.", "A train leaves the station every five minutes. It sends out 60 trains every two hours."),
    ("The kiln fires 12 plates an hour. It is cleaned every eight hours. The potter keeps 50 plates.", ""),
    ("Nine firms bid for the bridge, at prices ranging from €2.1 million to €3.4 million. The average of these offers was €2.6 million.", "Nine firms bid for the bridge, at prices ranging from €2.1 million to €3.4 million. The average of these offers was €3.6 million."),
    ("Nurses start on between £24,000 and £27,000. The average of their managers' salaries is £41,000.", ""),
    ("The ferry carried 340 passengers. Rescuers took 180 of them off by dusk. The 160 who spent the night on board were given soup.", "The ferry carried 340 passengers. Rescuers took 180 of them off by dusk. The 150 who spent the night on board were given soup."),
    ("The state had 480 schools. It shut 150 of them. The mayor wept. The 330 that stayed open got new desks.", "The state had 480 schools. It shut 150 of them. The mayor wept. The 230 that stayed open got new desks."),
    ("A crowd of 900 came. Police arrested 40 of them. The 700 who had tickets saw the match.", ""),
    ("Leeds scored 21 points. Their forwards, so often quiet, made 16 of them.", "Leeds scored 21 points. Their forwards, so often quiet, made 26 of them."),
    ("The magazine printed 140 poems. Its readers, for once, wrote 60 of them.", "The magazine printed 140 poems. Its readers, for once, wrote 160 of them."),
    ("The band has five members. Its songs, all sad, are on tape. Fans know 30 of them by heart.", ""),
    ("The pilgrim walks 25 km a day. She has walked every day for 40 days and covered 1,000 km.", "The pilgrim walks 25 km a day. She has walked every day for 40 days and covered 700 km."),
    ("The pilgrim walks 25 km a day. She set out 40 days ago and has covered 700 km.", ""),
    ("Ahead by two goals at the break, 14-12, the Danes never looked back.", "Ahead by three goals at the break, 14-12, the Danes never looked back."),
    ("Trailing by eight points at halftime, 30-22, Lyon rallied in the rain.", "Trailing by nine points at halftime, 30-22, Lyon rallied in the rain."),
    ("They led by eight points at one stage, 50-41 in the end.", ""),
    ("Sales rose 30 per cent. In 20 months the firm has opened 24.", ""),
    ("The harbour has 214 berths, including 160 deep berths and 47 shallow ones.", "The harbour has 214 berths, including 160 deep berths and 74 shallow ones."),
    ("The count stands at 2,168, which includes 1,666 postal votes and 502 votes by proxy.", "The count stands at 2,168, which includes 1,666 postal votes and 520 votes by proxy."),
    ("About 40 per cent of members would strike, including 12 per cent who would do so for a month.", "About 40 per cent of members would strike, including 52 per cent who would do so for a month."),
    ("Some 30 percent of drivers own up to speeding, including 44 percent of those under 25.", ""),
    ("Fourteen people drowned when the river burst its banks, eight in Ayton and six in Beel.", "Fourteen people drowned when the river burst its banks, eight in Ayton and five in Beel."),
    ("The union said 40 clerks walked out on Monday, 22 in Rell and 18 in Moor.", "The union said 40 clerks walked out on Monday, 22 in Rell and 16 in Moor."),
    ("Fourteen people drowned in the flood, eight in Ayton, one in Carn and five in Beel.", ""),
    ("The chain has 40 shops, after it closed two in Rell and three in Moor.", ""),
    ("Fourteen people drowned in the flood, most of them children, five in Ayton and six in Beel.", ""),
    ("The ward held 200 patients, including 120 smokers and 110 with high blood pressure.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_a_right_passage_is_silent_and_its_slip_is_found(right, wrong):
    silent(right)
    assert not wrong or told(wrong)


DATED = [
    ("Rosa and Karl Stamm, who have been married 50 years, danced on Saturday. They were wed in Ulm in June 1976.", "Rosa and Karl Stamm, who have been married 40 years, danced on Saturday. They were wed in Ulm in June 1976."),
    ("The letter, posted in 1962, arrived on Friday. The envelope, 64 years late, had a stamp of the old king.", "The letter, posted in 1962, arrived on Friday. The envelope, 54 years late, had a stamp of the old king."),
    ("The stand came down in 2023 before a large crowd. Finished in 1968, it had stood for 55 years.", "The stand came down in 2023 before a large crowd. Finished in 1968, it had stood for 65 years."),
    ("The bridge opened in 1961. A study says it has 25 years left. It was widened in 1991.", ""),
    ("The loan of 1996 runs for 30 years. Another, of 40 years, was signed in 1994.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), DATED)
def test_a_length_of_years_is_held_against_the_only_two_days(right, wrong):
    silent(right, "2026-05-04")
    assert not wrong or told(wrong, "2026-05-04")
