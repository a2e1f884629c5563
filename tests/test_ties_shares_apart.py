"""Shares whose part or whole stands in another sentence: what does not fit is found, what fits is left alone."""

import pytest
from passages import silent, told

# The passage, the figure that does not fit, the one that does.
APART = [
    ("The hospital employs 640 nurses. One in four is from abroad, and those {} have no vote.", "190", "160"),
    ("She sold 30 per cent of her flock of 2,000 sheep in the spring. The {} went to a butcher in Kent.", "800", "600"),
    ("A commission of 3 per cent on a sale of €250,000 came to {}.", "€9,000", "€7,500"),
    ("The waiter's tip, 15 per cent, was {} on a bill of $60.", "$12", "$9"),
    ("The fund holds £80m. A quarter of it is meant for schools, and the {} will be paid out by June.", "£30m", "£20m"),
    ("About 60 per cent of the 1,500 passengers were tourists. The other {} were on their way to work.", "700", "600"),
    ("The orchestra plays to a hall of 1,800 seats. On Friday it was two thirds full, with {} people in it.", "900", "1,200"),
    ("Only 12 of the 60 boats put out. {} of the fleet, in other words, had gone to sea.", "A third", "A fifth"),
    ("Of the 900 letters 270 were answered. {} in ten, in other words, got no reply.", "Six", "Seven"),
]
QUIET = [
    "The club has 900 members. Sixty per cent of the trustees are men, and the 40 of them meet in May.",
    "A quarter of it was lost. The farm has 800 sheep and the 300 goats graze on the hill.",
    "The council has 60 seats. Women make up 40 per cent of the staff. The 30 councillors of the coalition voted for it.",
    "The party won 43 per cent, down from 51 per cent, and kept 128 of the 240 seats; smaller groups have the other 15.",
    "Fires each destroyed half of the pier, and a storm took 90 of its 480 metres. The 390 metres that are left are open again.",
    "Sixty-four per cent got the pill and the rest a dummy. As 2,500 people had enrolled, that left 900 in the second group.",
    "Three quarters of the 48 tanks have been destroyed. The other 12 are in reserve, and the 20 guns are at the front.",
]


@pytest.mark.parametrize(("text", "bad", "good"), APART, ids=lambda t: t[:40])
def test_a_share_finds_its_part_and_its_whole(text, bad, good):
    assert {"share-of-whole", "fraction-in-words"} & set(told(text.format(bad)))
    silent(text.format(good))


@pytest.mark.parametrize("text", QUIET, ids=lambda t: t[:40])
def test_figures_that_no_words_join_are_left_alone(text):
    silent(text)
