"""Some of those a passage tells of that are more than all of them, and shares of one ballot that are more than all."""

import pytest
from passages import silent, twins

PAIRS = [
    ("Two coaches took 64 miners to the port on Friday. The youngest is 19 and two were on crutches. {} of the freed men had been"
     " underground since May.", "Seventy-one", "Fifty-one"),
    ("The station counted its geese in March. Volunteers put numbers at 520 birds, a good 40 more than in 2024. Two boats were used."
     " A team says it has ringed {} of this year's geese.", "570", "460"),
    ("Growers cut 86,000 tonnes of cane last season. Millers say {} tonnes of the crop went abroad.", "91,000", "61,000"),
    ("The camp at Sur now shelters 12,400 people. Water comes twice a day and a clinic sees 200 patients. The {} children living there"
     " have no school.", "13,100", "3,100"),
    ("The Growers' Party, with its 31 deputies, is split. Whips counted {} rebels in their own ranks on Monday.", "34", "14"),
    ("The guild at the port has 640 members, and only they could vote. A clerk said {} ballots had been returned. The strike was backed"
     " by 500 dockers.", "655", "615"),
    ("Borland will cut {} jobs at its Hexham mill. The mill employs 740 people.", "900", "300"),
    ("When the count ended Ms Ruiz had 45 percent, Mr Bauer 38 percent and the mayor, Ann Olsen, {} percent.", "24", "14"),
    ("Asked whom they would choose on Sunday, 44 per cent named Mr Sand and 41 per cent Mrs Lie, while {} per cent had yet to make up"
     " their minds.", "22", "12"),
]  # fmt: skip
RIGHT = [
    "The carmaker will cut 3,000 jobs worldwide. The plant employs 2,500 people.",
    "The guild has 640 members, who may each send in two forms. A clerk said 655 ballots had been returned.",
    "Asked whom they trust, 44 per cent named Mr Sand and 41 per cent Mrs Lie, while 22 per cent named both.",
    "Two coaches took 64 miners to the port. Another 71 of the freed men had come home on Monday.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_some_are_no_more_than_all(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", RIGHT)
def test_others_may_be_more(text):
    silent(text)
