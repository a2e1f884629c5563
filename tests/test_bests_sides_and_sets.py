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
GROUPS = [
    ("Nurses outdid porters again. Some {} per cent of nurses passed the test, against 44 per cent of porters.", "41", "51", "rank-order"),
    (
        "Men were likelier than women to stay. In the poll {} per cent of men said they would, and 37 per cent of women.",
        "31",
        "41",
        "rank-order",
    ),
    ("Tenants are less likely than owners to vote. Turnout was {} per cent among tenants and 52 per cent among owners.", "58", "38", ""),
    ("Miners outearn sailors on the coast. A miner starts on {} and a sailor on £29,000.", "£27,000", "£31,000", "rank-order"),
    ("A majority of tenants back the plan, the poll shows. Some {} per cent are for it and 39 per cent against.", "44", "54", ""),
    ("The north had the fewest cases last week: {}, against 28 in the south.", "31", "21", "rank-order"),
]
HELD = [
    ("The lift is rated for 14 people and was carrying fewer than that, {}, when it stuck.", "16", "11", "rank-order"),
    ("The choir wanted 90 singers and got more than that, {}.", "81", "101", "rank-order"),
    ("Built for 600 men, the jail is no longer overcrowded. It now holds {}, the governor said.", "720", "520", "rank-order"),
    ("Schools get {} per cent of the budget, a bigger slice than the third they had in May.", "28", "38", "rank-order"),
    ("The new tram needs {} minutes, which is slower than the old bus's hour and a half.", "70", "95", "rank-order"),
]
ROWS = [
    ("The clinic's wait of {} weeks is the shortest in the shire. At the three others patients wait 24, 17 and 29 weeks.", "19", "16", "rank-order"),
    ("The zoo has had its third consecutive rise in visitors, it said. It drew 812,000 people last year. In the three years before that it drew 610,000, {} and 740,000.", "760,000", "690,000", "rise-and-fall"),
]  # fmt: skip
RIGHT = [
    "Shelling kills 16, then 19 as wounded die\n\nThe mayor first spoke of 16 dead. Three of the 40 wounded died in the night, raising the toll to 19.",
    "It was the worst fire in half a century, with more dead than the 31 lost at Hull, the mayor said. It killed 44.",
    "The jail, built for 600, is no longer overcrowded. It held 740 in May.",
    "The jail is no longer overcrowded. It has room for 600 and held 740 last year.",
    "Girls outdid boys in the exam. Some 6 per cent of girls failed, against 9 per cent of boys.",
    "Men were likelier than women to say yes. Some 31 per cent of men said no, against 37 per cent of women.",
    "The jail was built for 600 men. It now holds 520, the governor said.",
    "Hove had the highest rate, 6.1 per cent, against a national average of 6.4 per cent.",
    "Fishing gets 15 per cent of the budget, a smaller share than the one fifth it had in May.",
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


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), [*SETS, *BESTS, *SIDES, *GROUPS, *HELD, *ROWS])
def test_the_slip_is_found_and_its_twin_is_not(text, wrong, right, rule):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_that_looks_alike_is_silent(text):
    silent(text)
