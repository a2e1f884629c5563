"""The only two figures of one kind in a brief, of which a slip of the pen makes the one of the other, whatever the words between."""

import pytest
from passages import silent, told

BAD = [
    (
        "Zoo takes in 43kg tortoise\n\nA giant tortoise weighing 34kg moved into its new home in Leipzig on Friday. Keepers "
        "carried it there on a stretcher. It eats lettuce and sleeps under a lamp."
    ),
    (
        "A trawler sank in a storm off Vigo on Monday night. A helicopter lifted 17 fishermen from the deck. The captain said he "
        "had prayed for all of them. By dawn the 71 were in a sports hall, wrapped in blankets."
    ),
    (
        "Divers have brought up 1,280 silver coins from a wreck off Gozo. Nobody knows the name of the ship. Restorers will clean "
        "the 1,820 coins one by one, and the museum hopes to show them in spring."
    ),
    (
        "Gas blast in Bruges school hurts 16\n\nSixty-one people were hurt when gas exploded in a school kitchen on Tuesday. A "
        "wall fell on the yard. Lessons will go on in the town hall."
    ),
    (
        "Baker wins £6.3m on lottery\n\nA baker from Hull has won £3.6m with the birthdays of his children. He told his wife by "
        "telephone. He means to keep the shop open until Christmas."
    ),
    (
        "The new tunnel under the pass is 5.4 kilometres long. It took nine years to dig. Hikers may use a gallery beside the "
        "rails. Walking its 4.5 kilometres is cold work, the mayor said."
    ),
    (
        "Tenants of the Marek estate face a rise of 13 per cent from May. They met in a church on Sunday. Few of them could "
        "afford a 30 per cent rise, a spokesman said, and some would leave."
    ),
    (
        "Village loses its bus after 40 years\n\nThe number 9 ran for the last time on Friday, to the sound of an accordion. It "
        "had served Upper Dene for 14 years. Hardly anyone had used it since the shop closed."
    ),
    (
        "The library in Trieste paid $250,000 for a letter by Joyce. It is three pages long and mentions a cat. Critics called "
        "the $2.5 million a waste, but the director was happy."
    ),
    (
        "Ferry fares to the islands will go up by 6.8%\n\nIslanders will pay more to reach the mainland from June. The operator "
        "blamed the price of diesel. Councillors called the 8.6% increase a tax on living there."
    ),
    (
        "The refinery at Tarn has laid off 320 of its welders. The union said the 230 welders had been told by text message. Work "
        "at the docks goes on as before."
    ),
    (
        "Five men were charged with the theft of a Stradivarius in Vienna. They had posed as piano tuners. All seven men deny it, "
        "their lawyers said."
    ),
    (
        "A judge in Lyon has banned a dentist who filled 14 healthy teeth. The patients never complained of pain. Each of the 41 "
        "teeth had to be drawn later."
    ),
    (
        "Bees from 70 hives were stolen on the night of the fair. Nobody heard a van. The owner, who is blind, said the 17 hives "
        "were all he had."
    ),
    (
        "Nurses at St Anne's got a bonus of €1,350 at Christmas. Porters were promised one too. None of the nurses has yet seen "
        "the €1,530, a shop steward said."
    ),
    (
        "The ship was loaded with 9,200 tonnes of barley when she ran aground. Her crew of 18 stayed aboard. Tugs must lighten "
        "her of the 2,900 tonnes before she can float."
    ),
    "Three lions escaped from a circus in Parma. Police closed two streets. By noon the four lions were asleep in the back of a lorry.",
    (
        "Library to lend 64 violins\n\nA library in Ghent has bought violins that readers may take home for a month. There are 46 "
        "of them, all made in the Ardennes. The first went to a girl of nine."
    ),
    (
        "The bridge, 238 metres from bank to bank, was shut to lorries last week. Engineers had found cracks in one pier. A diver "
        "swam its 283 metres under water to look for more."
    ),
    (
        "The council wants to plant 15 oaks on the green. It will ask schools to help. Neighbours fear that the 150 oaks would "
        "take the light from their kitchens."
    ),
    (
        "Four hostages walked free from the bank at dawn. The gunman gave up an hour later. Doctors found that all six hostages "
        "were in good health."
    ),
    "A hiker was lost on Ben Lir for 16 hours in fog. Her phone had gone flat. She spent the 61 hours under a rock, singing.",
]

GOOD = [
    (
        "Zoo takes in 43kg tortoise\n\nA giant tortoise weighing 43kg moved into its new home in Leipzig on Friday. Keepers "
        "carried it there on a stretcher. Its mate weighs 34kg and sleeps under a lamp."
    ),
    (
        "A trawler sank in a storm off Vigo on Monday night. A helicopter lifted 17 fishermen from the deck. A ferry close by "
        "picked up 71 passengers of a sinking yacht. By dawn the 17 were in a sports hall, wrapped in blankets."
    ),
    (
        "Divers have brought up 1,280 silver coins from a wreck off Gozo. Nobody knows the name of the ship. A wreck found nearby "
        "in 1991 held 1,820 coins, and the museum hopes to show them in spring."
    ),
    (
        "Gas blast in Bruges school hurts 16\n\nSixteen people were hurt when gas exploded in a school kitchen on Tuesday. "
        "Doctors let 10 of them go home. A blast in Ghent in 2011 killed 61."
    ),
    (
        "Baker wins £6.3m on lottery\n\nA baker from Hull has won £6.3m with the birthdays of his children. He told his wife by "
        "telephone. He will give £3.6m of it to the lifeboats."
    ),
    (
        "The new tunnel under the pass is 5.4 kilometres long. It took nine years to dig. The old one, 4.5 kilometres of dripping "
        "brick, will be shut next year."
    ),
    (
        "Tenants of the Marek estate face a rise of 13 per cent from May. They met in a church on Sunday. Heating alone will cost "
        "30 per cent more, a spokesman said, and some would leave."
    ),
    (
        "Village loses its bus after 40 years\n\nThe number 9 ran for the last time on Friday, to the sound of an accordion. Its "
        "driver had been at the wheel for 14 years. Hardly anyone had used it since the shop closed."
    ),
    (
        "The library in Trieste paid $250,000 for a letter by Joyce. It is three pages long and mentions a cat. The library "
        "spends $2.5 million a year on books."
    ),
    (
        "An avalanche buried a flock of 3,600 sheep above Davos. Two dogs were dug out alive. About 36,000 sheep graze in the "
        "canton in summer, and they belong to 400 farmers."
    ),
    (
        "Five men were charged with the theft of a Stradivarius in Vienna. They had posed as piano tuners. All seven women on the "
        "jury were musicians."
    ),
    (
        "A judge in Lyon has banned a dentist who filled 14 healthy teeth. The patients never complained of pain. In a case last "
        "year a dentist in Nice had filled 41 teeth."
    ),
    (
        "Bees from 70 hives were stolen on the night of the fair. Nobody heard a van. The owner, who is blind, said the 17 hives "
        "behind the church had been left alone."
    ),
    (
        "Nurses at St Anne's got a bonus of €1,350 at Christmas. Porters were promised one too. They would settle for €1,530, a "
        "shop steward said."
    ),
    (
        "Three lions escaped from a circus in Parma. Police closed two streets. By noon the three were asleep beside the four "
        "tigers in the back of a lorry."
    ),
    (
        "Library to lend 64 violins\n\nA library in Ghent has bought violins that readers may take home for a month. There are 64 "
        "of them, 46 made in the Ardennes. The first went to a girl of nine."
    ),
    (
        "The bridge, 238 metres from bank to bank, was shut to lorries last week. Engineers had found cracks in one pier. The "
        "tunnel beside it, 283 metres long, stays open."
    ),
    "The council wants to plant 15 oaks on the green. It will ask schools to help. The park nearby has 150 oaks already.",
    (
        "Four hostages walked free from the bank at dawn. The gunman gave up an hour later. The six customers who had hidden in "
        "the vault were in good health."
    ),
    "A hiker was lost on Ben Lir for 16 hours in fog. Her phone had gone flat. The search took 61 volunteers and a dog.",
]


@pytest.mark.parametrize("text", BAD)
def test_the_same_told_again_with_a_slip_of_the_pen_is_found(text):
    assert "same-thing-agrees" in told(text)


@pytest.mark.parametrize("text", GOOD)
def test_another_thing_with_like_digits_is_no_slip(text):
    silent(text)
