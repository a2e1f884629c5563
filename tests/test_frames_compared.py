"""A comparative beside its figure, and the one figure of the unit that was told before it."""

import pytest
from passages import silent, twins

COMPARED = [
    ("A night at the Crown costs £92. The Bell is {}, at £108.", "cheaper", "dearer"),
    ("The old bridge spans 140 metres; the new one, {}, spans 185.", "shorter", "longer"),
    ("In the east the snow lay 40 cm deep. It was {} in the west, at 65 cm.", "shallower", "deeper"),
    ("The calf weighed 38 kilos at birth, and its twin, the {}, 34.", "heavier", "lighter"),
    ("The bus takes 50 minutes. By tram the trip is {}, 35 minutes from door to door.", "slower", "quicker"),
    ("Shells killed 23 people in the city. The toll in the villages was {}: 31.", "lower", "higher"),
    ("The Danish ship is 120 metres long. The Swedish one is {}, at 155 metres.", "smaller", "bigger"),
    ("The {} of the two bids, at £3.1m, came from Bauer. Lund wanted £3.6m.", "dearer", "cheaper"),
    ("Tunnel A is 3.2 km long, tunnel B {} at 4.1 km.", "shorter", "longer"),
    ("The rebels handed over 63, {} than they received. The army gave back 51.", "fewer", "more"),
    ("On Tuesday the river stood at 4.1 metres. By Friday it was {}, at 3.6 metres.", "higher", "lower"),
    ("The coach to Oslo costs 185 kroner. The train, the {} way to go, charges 240.", "cheaper", "dearer"),
]

SILENT = [
    "The wall is 84 metres long. The tower is no taller than a house, and its stair climbs 60 metres.",
    "The mast is 30 metres high. The new one will be nine metres taller, with a deck at 25 metres.",
    "The drive takes 50 minutes. A longer road, over the pass, is shut; a ferry sails in 35 minutes.",
    "The larger farm picked 210 tonnes of apples. The smaller picked 240 tonnes.",
    "The pool is 50 metres long. It could be deeper, said its keeper, who dived 12 metres as a boy.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), COMPARED)
def test_a_comparative_holds_of_the_only_two_figures_it_can_be_of(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", SILENT)
def test_a_comparative_of_something_else_is_left_alone(text):
    silent(text)
