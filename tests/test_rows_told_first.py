"""Rows told ahead of their number, *They are the four villages cut off*, and rows with words aside between the names."""

import pytest
from passages import silent, twins

LISTS = [
    ("Alder, Brook and Carne had no water on Monday. They are the {} parishes below the burst dam.", "four", "three"),
    ("On Monday, Alder, Brook, Lund and Carne had no buses. These are the {} towns that the strike reached.", "five", "four"),
    ("The dam must go, the river must be cleaned and the fish have to come back. Those are the {} demands of the anglers.", "four", "three"),
    ("Clean water, a clinic and a school: that is what the valley wants. A banner with the {} wishes hung from the bridge.", "two", "three"),
    ("Clean water, a clinic, a road and a school: those are the {} wishes of the village.", "three", "four"),
    ("The farmers have promised the council three things. They will mend the wall, {} and plant oaks.", "clear the ditch, move the bull", "clear the ditch"),
    ("The {} judges whom he named were Ann Lee, who sat in Hull, Bob Orr, in charge of appeals, and Carl Noon, a law lecturer.", "two", "three"),
    ("Wardens found wire snares laid at {} spots, a ford, a gate and a culvert.", "two", "three"),
    ("Visitors can choose from {} new trails. They were cut over two winters. They are the Fox, the Otter, the Heron and the Pike.", "five", "four"),
    ("The panel found {} breaches in a week. The breaches were a blocked stair on a ferry, smoke in a cabin, a raft over a hatch, "
     "the loss of a flare and the theft of a pump.", "four", "five"),
    ("The ministry set out {} goals for the year: cheaper power, shorter queues and better roads.", "four", "three"),
    ("{} demands were read out at the gate. A pay rise, a shorter week, safer cranes and a new canteen are what they want.", "Five", "Four"),
]  # fmt: skip
RIGHT = [
    "Two demands were met. A shorter week, safer cranes and a new canteen are what they still want.",
    "Two of the three demands were met. Longer visits, a doctor and better food: that is what they had asked for.",
    "The thieves hid the gold in two places, a well in the yard, a box under the bed and, some say, a third that was never found.",
    "The leaflet names four signs of the blight. The signs are a spot shaped like a ring, a dry stem, curling leaves and a smell of vinegar.",
    "A clerk, a nurse and two boys were hurt. They are the four named by police.",
    "Alder and its neighbours, Brook and Carne, had no power. They are the four largest villages.",
    "With snow on the way, Alder, Brook and Carne had no power. They are the three villages cut off.",
    "Ann Lee, the mayor, Bob Orr, a clerk, and Carl Noon were held. They are the three wanted over the raid.",
    "Snares were found on two farms, a golf course, a park and a beach.",
    "The firm has two sites, a staff of 40, a fleet of vans and a shop.",
    "The rebels have three things in common with the state. They will mend the wall, clear the ditch, move the bull and plant oaks.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), LISTS)
def test_a_row_is_as_long_as_the_words_behind_it_say(text, wrong, right):
    twins(text, wrong, right, "announced-number-of-items")


@pytest.mark.parametrize("text", RIGHT)
def test_a_row_of_others_is_left_alone(text):
    silent(text)
