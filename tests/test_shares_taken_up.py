"""A share whose part the next sentence takes up, one of a measure, points told in per cent, an exact percent and seats that were sold."""

import pytest
from passages import twins

PAIRS = [
    ("A quarter of the £80 million fund will go to schools. That {} will buy laptops.", "£30 million", "£20 million"),
    ("Two-thirds of the $90 million loan is for roads. That {} will be spent by 2030.", "$50 million", "$60 million"),
    ("Forty percent of the $50 million budget goes to the navy. That {} will buy two ships.", "$30 million", "$20 million"),
    ("Three-quarters of the 1,200 tonnes was wheat. Those {} tonnes went to Egypt.", "700", "900"),
    ("A third of the 270 flats are empty. Those {} flats will be sold.", "120", "90"),
    ("Two-thirds of the 900 hectares burned, or {} hectares in all.", "500", "600"),
    ("A quarter of its 840 acres is wood. The {} acres of trees are open to all.", "280", "210"),
    ("Ten percent of pupils cycled to school in 2023. Now it is 12 percent, an improvement of {} percentage points.", "20", "two"),
    ("One in five adults smoked in 2010. Now it is 15 percent, a fall of {} percentage points.", "25", "five"),
    ("Unemployment stood at 8 percent in March. Now it is 6 percent, a fall of {} percentage points.", "25", "two"),
    ("There are 25 pupils in the class. Exactly {} per cent of them passed.", "63", "64"),
    ("Of the 14 patients, exactly {} percent recovered.", "40", "50"),
    ("The theatre sold all 400 seats at $30 each, raising {} for the roof.", "$1,200", "$12,000"),
    ("The club sold 600 seats at £8 each, taking {} on the night.", "£3,800", "£4,800"),
    ("Buyers of the four-kilo sack pay €14, equal to {} a kilo; sold loose, the same rice costs €3.90.", "€2.80", "€3.50"),
    ("A 10-kilo bag sells for $45, or {} a kilo. Loose flour costs $7.", "$5.50", "$4.50"),
    ("Fire burned 20 of the farm's 80 acres, or one acre in {}.", "six", "four"),
    ("Rain spoiled 50 of the 200 tonnes, one tonne in {}.", "six", "four"),
    ("Flames have gone through 12,000 of the reserve's 80,000 hectares, about one hectare in {}.", "four", "seven"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_the_part_is_that_much_of_the_whole(text, wrong, right):
    twins(text, wrong, right)
