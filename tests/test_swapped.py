"""One thing told twice in a long story, the second time with two digits turned."""

import pytest
from passages import alarms, silent, told

REST = (
    " The council met on Tuesday. Traders want an answer. Nobody spoke for the owners. The mayor was away. A choir sang in the square. "
    "Schools opened late. The bishop wrote a letter. Buses ran as usual. The library stayed shut. A band played. Rain fell all night. "
    "The market was quiet. Farmers stayed at home. The ferry was full. A film crew came. The bakery sold out. Snow is forecast. "
)
PAIRS = [
    ("The dam at Orrin burst in the worst flood of the valley, in which 179 miners died.", "Relatives of the {} miners who died at Orrin want the report published.", "179", "197"),
    ("The storm struck the port of Lumbe with winds of 160 km/h.", "It crossed the port of Lumbe with sustained winds of {} km/h.", "160", "106"),
    ("Engineers shipped 3,600 pumps to the delta in spring, the agency Terrawell said.", "The {} pumps that Terrawell shipped to the delta are still in crates.", "3,600", "3,060"),
    ("Marta Kell was paid 830,000 euros as an adviser of the senator.", "Kell had received {} euros for her work as an adviser of the senator.", "830,000", "380,000"),
    ("The mill in Sorrel spilled 1,450 litres of dye into the river Aun on Monday.", "Divers found traces of the {} litres of dye that the mill spilled into the Aun.", "1,450", "1,540"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "again", "right", "wrong"), PAIRS)
def test_digits_turned_are_found_however_far_the_two_stand_apart(first, again, right, wrong):
    silent(first + REST + again.format(right))
    assert told(first + REST + again.format(wrong)) == ["same-thing-agrees"]
    assert [f.level for f in alarms(first + REST + again.format(wrong))] == ["warning"]


@pytest.mark.parametrize(("first", "again", "right", "wrong"), [(*PAIRS[0][:3], "149"), (*PAIRS[4][:3], "1,350")])
def test_one_digit_of_three_or_more_that_is_another_is_found_as_well(first, again, right, wrong):
    assert told(first + REST + again.format(wrong)) == ["same-thing-agrees"]


@pytest.mark.parametrize(("first", "again", "wrong"), [(*PAIRS[1][:2], "180"), (*PAIRS[3][:2], "810,000"), (*PAIRS[2][:2], "3,900")])
def test_of_two_digits_any_other_is_met_by_chance(first, again, wrong):
    silent(first + REST + again.format(wrong))


OTHERS = [
    ("The dam at Orrin burst in the flood, in which 179 miners died.", "In 1954 a fire at Orrin killed 149 miners."),
    ("The north mine employs 213 men on two shifts.", "The south mine employs 243 men on two shifts."),
    ("Kell won 12,340 votes in the Orrin ward.", "Her opponent in the Orrin ward won 12,640 votes."),
    ("The dam at Orrin burst in the flood, in which 179 miners died.", "In 1954 a fire at Orrin killed 197 miners."),
    ("The storm struck the port of Lumbe with winds of 160 km/h.", "A second storm crossed the port of Lumbe with winds of 106 km/h."),
    ("Marta Kell was paid 830,000 euros as an adviser of the senator.", "Her brother Tom was paid 380,000 euros as an adviser of the senator."),
    ("The north mine employs 213 men on two shifts.", "The south mine employs 231 men on two shifts."),
    ("Women in Orrin earn 2,130 crowns a month on average.", "Men in Orrin earn 2,310 crowns a month on average."),
    ("The army said it killed 123 rebels near Lumbe in March.", "The army said it killed 132 rebels near Lumbe in April."),
    ("The team ran 123 kilometres on the first stage through the Alps.", "The team ran 132 kilometres on the fourth stage through the Alps."),
    ("The museum bought 17 paintings by Stam for the new wing.", "It sold 71 paintings by Stam from the old wing."),
    ("The bridge, 238 metres from bank to bank, was shut to lorries.", "The tunnel beside it, 283 metres long, stays open."),
    ("The bridge, at 238 metres the longest of the county, was shut.", "The tunnel, at 283 metres the longest of the county, stays open."),
    ("Kell won 12,340 votes in the Orrin ward.", "Her opponent in the Orrin ward won 12,430 votes."),
    ("Terrawell shipped 3,600 pumps to the delta.", "Only 3,060 of the pumps that Terrawell shipped to the delta still work."),
]  # fmt: skip


@pytest.mark.parametrize(("first", "other"), OTHERS)
def test_what_words_set_apart_is_not_one_thing(first, other):
    silent(first + REST + other)
