"""Plain laws of comparing: what the sentence before told and what is called longer, lower or a majority, wrong and right."""

import pytest
from passages import silent, twins

BESIDE = [
    (
        "Before the tunnel opened, lorries needed 90 minutes to reach the port. Now they spend less time on the road: {} minutes.",
        "105",
        "75",
    ),
    ("The walk round the lake takes 90 minutes. With the new bridge it will be shorter, the warden says, at {} minutes.", "110", "70"),
    ("The drive now takes 45 minutes, {} than the hour it took before the pass was cleared.", "longer", "shorter"),
    ("In May the garden drew 2,310 visitors. Its takings and visits for June, at 2,150, were {}.", "higher", "lower"),
    ("In May the works sold 410 looms, its books show. Its sales for June, at 380, were {}.", "higher", "lower"),
]
FROM = [
    ("On Monday 640 lorries crossed the bridge, the port said. The figure had {} from 710 a week before.", "climbed", "slipped"),
    ("On average 1,140 pupils a day took the bus in May. The number had {} from 1,020 the month before.", "fallen", "risen"),
    ("The hostel took in 84 walkers in May. That was up on April. Its total had {} from 91 in March.", "grown", "shrunk"),
]
MAJORITY = [
    ("A majority of tenants want a lift: of the 640 who were asked, {} said yes and the others said no.", "288", "388"),
    ("Most tenants want a lift: of the 640 who were asked, {} said yes.", "288", "388"),
    ("Would you pay more for bread? Yes, said {} per cent of the shoppers questioned, a majority.", "42", "62"),
]
ASIDE = [
    "The walk round the lake takes 90 minutes. The climb will be longer, over nine kilometres of scree.",
    "In May the garden drew 2,310 visitors. Its profit in pounds, at 2,450, was lower than hoped.",
    "The Yes vote was 52 per cent. Turnout, at 61 per cent, was lower.",
    "On Monday 640 lorries crossed the bridge. The price had climbed from 710 crowns.",
    "A majority of tenants want a lift: of the 640 who were asked, 388 said yes, and of those over 60, 41 did.",
    "Labour won 44 per cent of the vote, a majority of 12 seats.",
    "The drive takes 45 minutes, more than the half hour it took before the storm.",
]


@pytest.mark.parametrize("passage", BESIDE + FROM + MAJORITY)
def test_the_law_is_heard(passage):
    twins(*passage)


@pytest.mark.parametrize("text", ASIDE)
def test_other_matters_stay_silent(text):
    silent(text)
