"""Who says a figure: named sources, bodies in small letters, unnamed sources as written, quotations that run on; and who says nothing."""

import pytest

import claimcheck as cc
from claimcheck.claims.naming import named

ONE = [
    ("The Harbour Trust said 14 boats had sunk.", "Harbour Trust"),
    ("The Harbour Trust on Thursday said 14 boats had sunk.", "Harbour Trust"),
    ("Nine schools stay shut, said Ystad council spokesman Ove Lind.", "Ystad council spokesman Ove Lind"),
    ("“We counted 40 seals,” said Eva Holm, who runs the station.", "Eva Holm"),
    ("At least 12 farms burned, according to the Andalusian regional government, while six were saved.", "Andalusian regional government"),
    ("Dr Eva Holm, who runs the station, said 30 seals had died.", "Dr Eva Holm"),
    ("Ystad puts the bill at 40 million kronor.", "Ystad"),
    ("Eva Holm, who runs the station, told the Ystad Post on Sunday that 30 seals had died.", "Eva Holm"),
    ("Mr Hale, the minister, told MPs that 40 schools would close.", "Mr Hale"),
    ("Cole was quoted as saying 40 schools would close.", "Cole"),
    ("In a statement, Brightwell Foods said it had recalled 40,000 jars.", "Brightwell Foods"),
    ("The U.S. Geological Survey said 40 shocks were felt.", "U.S. Geological Survey"),
    ("The number rose to 40, according to the group's operations chief, Lena Ford.", "Lena Ford"),
    ("Northgate Rail expects 40 trains to run.", "Northgate Rail"),
    ("Oakdale Council estimates that 40 homes are empty.", "Oakdale Council"),
    ("Museum: 40 paintings stolen.", "museum"),
    ("Fire service: 12 farms flooded, 40 horses rescued.", "fire service"),
    ("The lake is bare, said grandmother-of-two Ada Moor, and 40 swans had gone.", "Ada Moor"),
    ("Father-of-three Ivo Lund said 40 swans had gone.", "Ivo Lund"),
    # Bodies and people in small letters.
    ("The company said 14 wells were dry.", "company"),
    ("State television said 14 ships had sunk.", "state television"),
    ("Police said 31 people were hurt.", "police"),
    ("About 40 ships sank, the company said on Monday.", "company"),
    ("The treasury put it at £40 million.", "treasury"),
    ("The ministry has repeatedly said that 40 ships sank.", "ministry"),
    ("The fire service reported 14 blazes.", "fire service"),
    ("The minister said: “We will build 40 schools.”", "minister"),
    ("About 40 ships sank, a spokesman for the company said.", "spokesman for the company"),
    # What is published speaks for whoever made it.
    ("The health ministry's figures show that 31 clinics closed.", "health ministry"),
    ("A survey by Shelter found that 31% of tenants had moved.", "Shelter"),
    ("Data from the water agency show that 40 lakes are dry.", "water agency"),
    ("The report says 40 bridges need repair.", "report"),
    ("According to the census, 40 villages are empty.", "census"),
    # Sources without a name, as written.
    ("Officials said 30 seals had died.", "officials"),
    ("Some 30 seals had died, sources said.", "sources"),
    ("Campaigners say 40 trees were felled.", "campaigners"),
    ("Gunners on the northern front say they fire 600 shells a day.", "gunners on the northern front"),
    ("The port handled 40 ships, according to reports.", "reports"),
    ("The port handled 40 ships, according to a study.", "a study"),
    ("The port handled 40 ships, according to two officials.", "two officials"),
    ("Official figures show that 40 lakes are dry.", "official figures"),
    ("Hospital and police officials said 40 had died.", "hospital and police officials"),
    ("A spokeswoman told the Post that 40 shocks were felt.", "a spokeswoman"),
]
NOBODY = [
    "Firemen put out the 40 blazes.",
    "He had 40 votes, it was said.",
    "The 40 votes were all he said",
    "It is said that 40 ships sank.",
    "Some 40 ships were reported missing.",
    "Two thirds of pupils said they slept 6 hours.",
    "Forty per cent of those asked said they had two cars.",
    "Most people said they owned two cars.",
    "The fire claimed 12 lives.",
    "The hospital admitted 30 patients.",
    "Rovers conceded 40 goals.",
    "The club added 40 seats to the stand.",
    "The 12 deaths reported in May were in Oslo.",
    "The bodies of two men said to be sailors were found.",
    "Costs are expected to rise by 40%.",
    "The plan will cost an estimated £40m.",
    "Residents were told 40 homes would go.",
    "They don't think 40 is enough.",
    "Museum: 40 rooms, 1,400 oil paintings and 12 staff.",
    "Fire service: 12 engines, 402 staff.",
]
MANY = [
    ("Shares fell 4% after the company said it would cut 300 jobs.", ["", "company"]),
    ("Police said 12 were hurt, but the hospital said 14 had been admitted.", ["police", "hospital"]),
    ("“We have 40 hens,” said Ann Lodge. “Last year we lost 30 of them.”", ["Ann Lodge"] * 2),
    ("“We have 40 hens. Last year we lost 30 of them,” said Ann Lodge.", ["Ann Lodge"] * 2),
    ('"We have 40 hens," Ann Lodge said. "Last year we lost 30 of them. The fox took 12."', ["Ann Lodge"] * 3),
    ("Ann Lodge said 40 hens had died. She added that 12 were sick.", ["Ann Lodge"] * 2),
    ("Ann Lodge said 40 hens had died. The farm has 90 acres.", ["Ann Lodge", ""]),
    ("Rina Patel, 41, head of the union, said 40 drivers had left.", ["", "Rina Patel"]),
    ("The company, which employs 40 people, said it would hire 12.", ["", "company"]),
    ("Ann Lodge, who keeps 40 goats, said 12 of them had died.", ["", "Ann Lodge"]),
    ("“We lost 12 goats,” said Ann Lodge, who has run the farm for 40 years.", ["Ann Lodge", ""]),
    ("Tom Reed, a plumber of 56, told the Gazette that 12 pipes had burst.", ["", "Tom Reed"]),
    ("The drain “leaks 12 gallons a day”, said Tom Reed, 56, adding that 40 homes were wet.", ["Tom Reed", "", "Tom Reed"]),
    ("Ann Lodge told the Gazette, speaking after 40 goats had died, that 12 were sick.", ["", ""]),
    ("“It was dark,” Tom Reed told the Gazette, speaking after 40 lamps failed.", [""]),
    ("The mayor announced the plan in May after 40 homes were flooded.", [""]),
    ("The mayor announced that 40 homes were flooded after the storm.", ["mayor"]),
    ("Two officers told the Gazette that 12 pipes had burst. Two officials said 30 had.", ["", "two officers", "", "two officials"]),
    ("Tom Reed said 12 pipes had burst. But they said nothing of the day Ann Lodge, 40, was hurt.", ["Tom Reed", ""]),
    ("“It was dark,” Ann Lodge said. “We lost 40 goats. The vet saved 12,” Tom Reed said later.", ["Tom Reed", "Tom Reed"]),
    ("Some 40 were hurt, the provincial governor and police sources said, in two fires.", ["provincial governor and police sources"] * 2),
    ("A quake struck the bay and officials said 40 had died.", ["officials"]),
    ("His mandatory financial report showed 40 gifts.", ["mandatory financial report"]),
    ("Ann Lodge said 12 came. She wrote 40 odes.", ["Ann Lodge", ""]),
    ("Ann Lodge said 12 came. She wrote that 40 had gone.", ["Ann Lodge", "Ann Lodge"]),
    ("Rail officials said 12 came. Officials said 40 had gone.", ["rail officials", "officials"]),
    ("At least 40 ewes drowned in flood: farmers' union", ["farmers' union"]),
    ("Police: 40 hurt as crane topples", ["police"]),
    ("Nurses: 4,210 (180 more than in May)", ["", ""]),
    ("The bank cut its view of growth to 0.8% from 1.1%, citing levies of 10%.", ["", "", ""]),
    ("The bank cut its view of growth to 0.8%, citing officials.", ["officials"]),
    ("Doctors Without Borders said it had treated 40 people.", ["Doctors Without Borders"]),
    ("A New Leeds Times poll found that 40 per cent agreed.", ["New Leeds Times"]),
    ("“We lost 40,” said Brig. Ann Lodge.", ["Brig. Ann Lodge"]),
    ("The minister said 12 had fled, but aid groups spoke of 40.", ["minister", "aid groups"]),
    ("The minister said 12 had fled, whereas residents say 40 did.", ["minister", "residents"]),
    ("The carmaker recalled 40 vans.", [""]),
    ("“There were 40 vans,” the carmaker recalled.", ["carmaker"]),
    ("Two sights of the south: Paris and 40 vineyards", ["", ""]),
    ("The harbour board estimates 40 boats were lost.", ["harbour board"]),
    ("Oxfam reports at least 300 dry wells in the valley.", ["Oxfam"]),
    ("The Irish coastguard reports 40 calls and 12 rescues in May.", ["Irish coastguard"] * 2),
    ("Wildlife officers filed 40 reports on 12 wolves.", [""] * 2),
    ("The insurer's claims 40 weeks on are still unpaid.", [""]),
    ("Local mills added only 900 posts in May, as floods and strikes were felt.", [""]),
    ("Ida Reed said 31 ewes had died and added 12 more were hurt.", ["Ida Reed"] * 2),
    ("Rich towns have promised £9m; poorer ones say they need £40m.", ["", "poorer ones"]),
    ("Savers could gain £310 by moving, says Which?", ["Which"]),
    ("Wales declared at 310 for six.", [""] * 2),
    ("BARB put the audience at 9 million, while Ipsos's own figure is 14 million.", ["BARB", "Ipsos"]),
    ("The army said 40 died, and Salah's season was cut by 12 games.", ["army"] * 2),
    ("Seal count: north 310, south 90.", [""] * 2),
    ("The pier rose at a cost then put at £31 million.", [""]),
    ("In an emailed statement Ford's Cologne plant said 900 posts would go.", ["Ford's Cologne plant"]),
    ("Half a dozen of the tenants have complained, four of them in writing.", [""] * 2),
    ("Insee forecast growth of 0.9% for May.", ["Insee"]),
    (
        "Eva Holm said 30 seals had died. Of these, 12 were pups, she said. The loss, which she put at 9 per cent, was grave.",
        ["Eva Holm"] * 3,
    ),
]


@pytest.mark.parametrize(("text", "voices"), [*((t, [v]) for t, v in ONE), *((t, [""]) for t in NOBODY)])
def test_the_source_of_a_sentence_is_read(text, voices):
    assert set(voices) == {claim.voice for claim in cc.read(text, published="2026-03-03").claims}


@pytest.mark.parametrize(("text", "voices"), MANY)
def test_each_part_of_a_text_is_said_by_its_own_source(text, voices):
    assert voices == [claim.voice for claim in cc.read(text, published="2026-03-03").claims]


@pytest.mark.parametrize("voice", ["Ann Lodge", "the army", "health ministry", "police", "emergency services"])
def test_a_source_that_can_be_asked_is_named(voice):
    assert named(voice) == voice


@pytest.mark.parametrize("voice", ["", "officials", "two officials", "a study", "official figures", "workers at the plant"])
def test_what_some_say_is_told_by_the_outlet(voice):
    assert named(voice) == ""
