"""Sums, remainders and parts of a set, as prose tells them: each passage once with a figure that fits and once with one that does not."""

import pytest
from passages import messages, silent

# A passage with a place for one figure, the figure that fits, one that does not, and the rule that should say so.
SUMS = [
    ("The army took 41 prisoners in the north and 37 in the south, {} captives in total.", "78", "88"),
    ("The dead were 14 soldiers and nine civilians, {} people in all.", "23", "25"),
    ("The three plants will lose 120, 85 and 60 jobs respectively, a total of {}.", "265", "275"),
    ("Exports were worth $4.1bn and imports $3.2bn, making total trade of {}.", "$7.3bn", "$8.3bn"),
    ("The repair cost £12,000, the new boiler £4,500 and the paint £800; altogether the bill was {}.", "£17,300", "£18,300"),
    ("Police seized 12 rifles, 30 pistols and four shotguns - {} firearms altogether.", "46", "56"),
    ("All told, {} people drowned: 61 off the coast of Libya and 45 near Malta.", "106", "96"),
    ("The jackpot of {} was split three ways: $400,000, $300,000 and $250,000.", "$950,000", "$900,000"),
    ("The estate is worth {}, made up of a house (£1.6m), shares (£500,000) and paintings (£400,000).", "£2.5m", "£3.4m"),
    ("The {}-member choir has 20 sopranos, 14 altos, 10 tenors and 9 basses.", "53", "52"),
    ("The {}-strong crew, nine men and four women, was rescued.", "13", "12"),
    ("The fire killed {} people: six men, five women and four children.", "15", "14"),
    ("The group of {} - eight adults and five children - spent the night on the hill.", "13", "14"),
    ("There are {} pupils: 251 girls and 239 boys.", "490", "480"),
    ("Adams County cast 1,204 ballots, Brown County 1,873 and Clay County 911, for a total of {}.", "3,988", "3,898"),
    ("Berg had 12 goals and Dahl nine. Between them they scored {}.", "21", "23"),
    ("Berg won 12 caps for Denmark and Dahl 15. The pair have {} caps between them.", "27", "29"),
    (
        "Turnout fell. In Northam 12,410 people voted, in Southam 9,870 and in Westham 7,120. The three towns together cast {} votes.",
        "29,400",
        "30,400",
    ),
    ("The blaze destroyed 31 homes in Alder Creek. It burned 18 more in Pine Flat. In all, {} homes were lost.", "49", "59"),
    (
        "The first lorry held 1.2 tonnes of salt. A day later police stopped another 0.7 tonnes. The two loads, {} together, were sold.",
        "1.9 tonnes",
        "2.9 tonnes",
    ),
    ("The farm lost 61 cows and 40 calves to the flood; its losses came to {} animals.", "101", "111"),
    ("The company sold 31,000 cars in the first half and 28,000 in the second, for {} over the year.", "59,000", "62,000"),
    ("The bomb killed eight soldiers and wounded 14. The {} casualties were taken to Kabul.", "22", "24"),
    ("Nine children and six adults were on the bus. All {} were hurt.", "15", "16"),
    ("The company employs {} people in three countries: 1,900 in Spain, 1,100 in Peru and 600 in Chile.", "3,600", "3,400"),
    ("In total {} people were arrested, 180 in London, 90 in Leeds and 60 in York.", "330", "320"),
    ("The museum had 48 visitors on Monday, 31 on Tuesday and just nine on Wednesday, bringing the week's total to {}.", "88", "98"),
    ("Storm kills {}\n\nEleven people died in Alby on Monday and seven in Berga, officials said.", "18", "19"),
    ("The heist netted {} ($410 in coins and $250 in notes).", "$660", "$640"),
]
EACH = [
    ("The clubs gave up tickets on Friday, with each side handing over 140. The deal freed {} seats altogether.", "280", "240"),
    ("The two sides swapped prisoners, each handing over 60. The exchange freed {} in all.", "120", "130"),
    ("Both teams field 11 players, so there were {} on the pitch altogether.", "22", "24"),
]
RESTS = [
    ("Of the {} passengers, 131 were Danes, 64 were Swedes and the remaining 55 were Norwegians.", "250", "240"),
    ("Of the 30 miners, 17 have been rescued and the other {} are still underground.", "13", "12"),
    ("There were 28 victims, 15 of them women and the other {} men.", "13", "14"),
    ("There were 240 people aboard. Rescuers pulled 187 from the water, and the other {} are feared dead.", "53", "63"),
    ("Forty-one of the 60 firms are local. The other {} are foreign.", "19", "21"),
    ("Mill to cut 520 posts\n\nOf the jobs that are going, 260 are in Hull and 145 in Derby. The remaining {} are in shops.", "115", "135"),
    ("Of its 48 ships, 31 were built before 1990; the remaining {} are newer.", "17", "19"),
    ("Of the 75 seats, the Reds took 38, the Blues 24 and the Greens the other {}.", "13", "15"),
    ("Asked about the bridge, 52 per cent of drivers were for it and 27 against. The remaining {} per cent did not mind.", "21", "31"),
    ("In the vote the Reds took 44%, the Blues 35% and the Greens the remaining {}.", "21%", "19%"),
]
PARTS = [
    ("Of the 27 people questioned, {} have been charged.", "21", "31"),
    ("Ten of the 24 jurors were women and {} were men.", "14", "15"),
    ("The class has 28 pupils. {} of them passed.", "Twenty", "Thirty"),
    ("The brigade was called out 64 times. {} of those calls were hoaxes.", "Forty-one", "Seventy-one"),
    ("The lake has 31 species of fish. Of these, {} are found nowhere else.", "14", "34"),
    ("Nineteen people died in the fire, including {} children.", "13", "23"),
    ("The school has 24 teachers, {} of whom are women.", "11", "31"),
    ("The airline has 12 jets, of which {} are grounded.", "four", "14"),
    ("The convoy had 50 vehicles, among them {} lorries.", "42", "62"),
    ("The region has 412 casualties so far; {} of those were killed.", "43", "430"),
    ("The battle cost 1,200 casualties. The {} dead were buried on Sunday.", "350", "1,350"),
    ("The count lists 1,312 civilian casualties. Mines did most of it. The {} civilians killed included 41 pupils.", "377", "1,377"),
    ("The bus, which is licensed for 49 passengers, was carrying {} when it overturned.", "41", "61"),
    ("A dozen climbers set out. Crews have found {} of the party alive.", "ten", "fourteen"),
]
SILENT = [
    "Turnout was 62% in May and 55% in June. The remaining 8% of ballots were spoiled.",
    # A running total, and totals that count more than was told.
    "Police arrested 12 men and 3 women on Monday, bringing the total to 85.",
    "The army lost 310 tanks in 2024 and 280 in 2025. In all, it has lost 3,400 since the war began.",
    "The storm killed 14 people in the north and six in the south, and 40 are missing. Altogether 300 houses fell.",
    "A total of 31 people were rescued, 12 by boat and 9 by helicopter.",
    "Together the 12 clubs spent £900m, with £300m spent by two of them.",
    "The three shifts make 400, 350 and 300 parts a day: 1,050 in all.",
    "The museum cost €1.3 billion. A visit costs €12, and the million people who came paid €12 million between them.",
    "Two men, aged 31 and 45, and a woman of 28 died, three people in all.",
    # Groups that may overlap.
    "Of the 300 patients, 210 complained of headaches and 160 of nausea; many had both.",
    "Of the 300 patients, 210 were women and 160 were over 60.",
    "Of 500 firms asked, 310 use the web to sell and 280 to buy.",
    "The raid killed 12, among them five children, three women and a man of 80.",
    "The school has 120 sixth-formers. Seventy study mathematics and 65 physics. Those who do both, 37 of them, have a room.",
    # What is left, and what is another thing.
    "She has won 11 titles, seven of them on clay. The other four came on grass.",
    "She has won 11 titles. Her other passion is the sea, and she owns two boats.",
    "He scored 23 points and took nine rebounds; the other 14 came from the bench.",
    "The plane had 180 seats and 150 passengers on board.",
    "The ferry, licensed to carry 120 passengers, had 146 on board, well over its limit.",
    "They have been at least 10 derailments, including a disaster that killed 47 people.",
    "He made two 3-pointers and then all six of his 3-point attempts.",
    "In 2024 there were 31 casualties on the road. In May alone, 40 people were killed on the rails.",
    "Twenty were on the bus, nine children and six women among them. All 20 were hurt.",
    "The 345 teams, with 1,139 members, came from eight regions, for a total of 1,410 people, including local agencies.",
    "The dig turned up 18 coins on Monday. There were 25 more on Tuesday. The 120 coins found last year are on show.",
    "The 53 coins will go on show in May. They were found in two digs, of 18 coins and 35 coins.",
    "The strike closed 42 schools in the east and 37 in the west. The 900 schools elsewhere stayed open.",
    "The mayor's party holds 14 of the 27 seats on the council and the opposition 13.",
    "With 12 players injured and three banned, the club has 14 for the trip.",
    "The boat sank with 66 on board, including 44 men and 30 Danes.",
    "The firm has 300 vans, 120 of them new and 150 of them blue.",
    "The ship had 1,210 people on board, 900 passengers and 310 crew.",
    "The bank employs 5,200 people. About 1,100 of its staff work in Oslo and 900 of its customers are firms.",
    "The school has 22 teachers. Their pupils, 460 of them from abroad, eat at noon.",
    "The party won 12 seats in the north, 9 in the south and 14 in the east. In 2020 it had a total of 40.",
    "The council has 40 members, of whom 18 are Reds and 15 Blues.",
    "The garden has 31 oaks, 14 limes and 6 elms, and in all the park has 400 trees.",
    "The city had 310 murders in 2010, 290 in 2011 and 280 in 2012. In total, its police solved 610.",
    "Three buses and two lorries were burnt. Two drivers were hurt. All five are in hospital, the mayor said.",
    "The rebels killed 14 soldiers and 11 policemen. The 40 casualties of the week were the most in a year.",
    "The team has lost three of its last five games, winning two, and has 12 wins from 30 games this season.",
    "The depot fixes 40 bikes on a normal day. It has fixed 700 of those since June.",
    "The zoo weighed 21 birds. Two owls were the heaviest; most of the rest, 16 of them, were light.",
    "She was nine points short in May, with 141 in place of the 150 required.",
    "The city will build 30 flats. Of those waiting for a home about 420 have children.",
    "Of 510 drivers 320 replied. Among those over 60, 94 in all, fewer did.",
    "Boats crossed again on Sunday: 12, against 17 on Saturday and nine on Friday, 38 in all.",
    "Forty-four were hired in the two rounds, 31 in the first and 13 in the second.",
    "Of the 60 buses ordered, 27 have come: 12 from Turin, nine from Lyon and six from Graz.",
    "The shelter has 40 places. On Friday it took in 52 guests, 12 of them in the hall, and on Saturday 47.",
    "The rower had laps of 94, 97, 95 and 99 seconds, and rounds of 12, 14 and 15 for a total of 41.",
    "The Reds took 31,200 votes and the Blues 11,500. About one vote in nine, 52,400 in all, came by post.",
    "By noon 31 miners were known to have died, 60 had been brought up and 14 were missing.",
    "The storm caused 260 casualties on the island. The 340 dead in the whole region include 12 sailors.",
    "The choir took on eight singers in May and six in June. The 30 singers of the first choir rehearse on Monday.",
    "Lund won six of nine bouts in May and Dahl four.",
    "The firm made 12,000 cars in 2023, 14,000 in 2024 and 15,000 in 2025, and has 900 staff in all.",
    "The three brothers are 31, 34 and 36, and together they have 11 children.",
    "The group - two Danes, three Swedes and a guide - left at six. The five climbers had paid £900 each.",
    "Four of the 11 directors left in May and three in June. The other four stayed.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), SUMS + EACH + RESTS + PARTS)
def test_a_figure_that_does_not_add_up_is_found(text: str, right: str, wrong: str) -> None:
    silent(text.format(right))
    found = messages(text.format(wrong))
    assert found
    assert any(wrong.split("-")[0] in message for message in found)


@pytest.mark.parametrize("text", SILENT)
def test_what_need_not_add_up_is_left_alone(text: str) -> None:
    silent(text)


BROKEN = [
    "The Swede shot rounds of 00, 04, 45 and 81 for a total of 868, 15 under par, and won by two strokes from Kim, who closed with a 03.",
    "No class has more than ",
    "The improvement of nine per cent has to do with an easier paper, teachers believe.Attendance was 02,335.\nThey must not be older than 60.\n"
    "A first batch of 03 was unloaded on Tuesday, and the other 00 are due by the summer.",
    "Twenty-four of the 98 hostages seized at the concert are still held, a year and a half after it was attacked on 25 April 2025. The remaining "
    "650, the chief executive said, will be lost in sales. Drone salvo kills 17 in two towns\n Two aircraft have been lost, one of them to "
    "engine failure, out of 74",
]


@pytest.mark.parametrize("text", BROKEN, ids=[text[:40] for text in BROKEN])
def test_garbled_copy_is_read_without_failing(text):
    assert isinstance(messages(text), list)
