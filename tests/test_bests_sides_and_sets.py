"""Bests, sides and sets: records that stand beside others, sides that words call the dearer or the fewer, and some of a set."""

import pytest
from passages import silent, twins

SETS = [
    ("Of the 18 dancers in the company, {} are under 25.", "21", "12", "parts-exceed-whole"),
    ("Of the 60 inmates on the island, {} were younger than 30, the warden said.", "72", "41", "parts-exceed-whole"),
    ("Of the 18 dancers in the company, {} are older than 30.", "twenty", "twelve", "parts-exceed-whole"),
    ("The firm's 70 rangers walk 640 km of fence a week, of which {} are electric.", "720", "320", "parts-exceed-whole"),
]
BESTS = [
    ("The ferry carried 4,120 cars on Friday. It has never known a busier day; the nearest, in 2017, saw {}.", "4,310", "3,910", ""),
    ("The orchard picked 82 tonnes in May. It has never had a better month; the closest, in 2011, brought {} tonnes.", "91", "71", ""),
    ("The pool had 140 bathers on Monday. It has never seen a quieter Monday; the nearest, in 2021, brought {}.", "131", "151", ""),
]
SIDES = [
    ("It is dearer to park in Leith. An hour there costs {}, and drivers pay £3.80 in Fife.", "£3.40", "£4.40", "rise-and-fall"),
    ("Rents are lower by the river. A room there goes for {} and one on the hill for £700.", "£820", "£520", "rise-and-fall"),
    ("Cod is cheaper at the quay. A kilo there is {}, while shoppers pay £14 in town.", "£16", "£11", "rise-and-fall"),
]
RIGHT = [
    "Of the 80 pupils, half are under 14.",
    "Of the 70 monks who fled, 48 were ill and 41 were older than 60, a nun said.",
    "Of the 40 stalls surveyed, 26 sell bread and 31 sell milk.",
    "The guild's 210 shepherds graze 36,000 hectares between them, of which 21,000 are moor.",
    "The branch's nine halts handle 7,000 passengers a day, of whom 3,000 are pupils.",
    "His 46.2 seconds broke the meeting record of 46.4, but the stadium record is still 45.9.",
    "Her time of 2:21:40 broke the course record of 2:22:02. The national record is 2:20:11.",
    "The dam stood at 41.2 metres on Monday, its highest ever. That mark lasted a day. On Tuesday it showed 41.9 metres.",
    "Her 51.92 seconds was a season's best, short of the 51.31 she ran in June.",
    "The crown slid to 24 to the dollar, weaker than the 22 at which it closed on Friday.",
    "He has never had a better coach, he said. He scored 54 in the first term and 61 in the second.",
    "Nights were longer in the north. It was dark there for 19 hours on Sunday, and for nine on the coast.",
    "The river was higher on Friday. It stood at 5.1 metres on Thursday and has risen to 5.6 since.",
    "Tolls are higher on the bridge. Cars paid £3 in May, and £4 there now.",
]


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), [*SETS, *BESTS, *SIDES])
def test_the_slip_is_found_and_its_twin_is_not(text, wrong, right, rule):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_that_looks_alike_is_silent(text):
    silent(text)
