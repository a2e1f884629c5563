"""Sums, remainders and parts of a set, as prose tells them: each passage once with a figure that fits and once with one that does not."""

import pytest

import claimcheck as cc

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
    ("Turnout fell. In Northam 12,410 people voted, in Southam 9,870 and in Westham 7,120. The three towns together cast {} votes.", "29,400", "30,400"),
    ("The blaze destroyed 31 homes in Alder Creek. It burned 18 more in Pine Flat. In all, {} homes were lost.", "49", "59"),
    ("The first lorry held 1.2 tonnes of salt. A day later police stopped another 0.7 tonnes. The two loads, {} together, were sold.", "1.9 tonnes", "2.9 tonnes"),
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
    ("Moscow and Kyiv swapped captives on Friday, with each side handing over 95. The swap freed {} people altogether.", "190", "180"),
    ("The two sides swapped prisoners, each handing over 60. The exchange freed {} in all.", "120", "130"),
    ("Both teams field 11 players, so there were {} on the pitch altogether.", "22", "24"),
]
RESTS = [
    ("Of the {} passengers, 131 were Danes, 64 were Swedes and the remaining 55 were Norwegians.", "250", "240"),
    ("Of the 30 miners, 17 have been rescued and the other {} are still underground.", "13", "12"),
    ("There were 28 victims, 15 of them women and the other {} men.", "13", "14"),
    ("There were 240 people aboard. Rescuers pulled 187 from the water, and the other {} are feared dead.", "53", "63"),
    ("Forty-one of the 60 firms are local. The other {} are foreign.", "19", "21"),
    ("Baker to shed 640 jobs\n\nOf the posts that are going, 310 are in Leeds and 185 in Cardiff. The remaining {} are in depots.", "145", "165"),
    ("Of its 48 ships, 31 were built before 1990; the remaining {} are newer.", "17", "19"),
    ("Of the 75 seats, the Reds took 38, the Blues 24 and the Greens the other {}.", "13", "15"),
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
]


def _alarms(text: str) -> list[str]:
    report = cc.check_text(text, published="2026-03-03")
    return [f"{f.rule}: {f.message}" for f in report.findings if f.level in ("error", "warning")]


@pytest.mark.parametrize(("text", "right", "wrong"), SUMS + EACH + RESTS + PARTS)
def test_a_figure_that_does_not_add_up_is_found(text: str, right: str, wrong: str) -> None:
    assert _alarms(text.format(right)) == []
    found = _alarms(text.format(wrong))
    assert found
    assert any(wrong.split("-")[0] in message for message in found)


@pytest.mark.parametrize("text", SILENT)
def test_what_need_not_add_up_is_left_alone(text: str) -> None:
    assert _alarms(text) == []
