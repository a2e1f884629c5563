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
IN_A_ROW = [
    (
        "The mill's takings rose in every quarter of 2025: from £31m at the start of the year they went to £34m, then £{}m and finally £41m.",
        "33",
        "37",
    ),
    (
        "The kiln fired 210 pots in May and 240 in June. Then came {} in July, 280 in August and 310 in September. "
        "It was the fourth month in a row in which output increased.",
        "230",
        "260",
    ),
    ("The kiln fired 210 pots in May, 240 in June, {} in July and 280 in August, the third rise in a row.", "230", "260"),
    ("The county tennis camp takes girls from {} years of age.", "12 to nine", "nine to 12"),
    ("In March the rebels fired 84 shells. Saturday's attack surpassed that and was the biggest since May: {} were counted.", "71", "91"),
    ("Last year the fair drew 2,130 people. This year's beat that: {} came.", "1,780", "2,780"),
]
ASIDE = [
    "The kiln's firings rose for the third time in a row. It fired 210 pots in May, 240 in June, 260 in July and 280 in August.",
    "The minimum age was cut for drivers from 18 to 16 years of age.",
    "She shot 71 on Thursday. On Friday she beat that with a 68.",
    "The firm quoted a price of £300,000. A rival beat that with £280,000.",
    "Turnout was 61 per cent, the lowest of six elections. In the five before, it was 74, 70, 68, 66 and 63 per cent.",
    "The walk round the lake takes 90 minutes. The climb will be longer, over nine kilometres of scree.",
    "In May the garden drew 2,310 visitors. Its profit in pounds, at 2,450, was lower than hoped.",
    "The Yes vote was 52 per cent. Turnout, at 61 per cent, was lower.",
    "On Monday 640 lorries crossed the bridge. The price had climbed from 710 crowns.",
    "A majority of tenants want a lift: of the 640 who were asked, 388 said yes, and of those over 60, 41 did.",
    "Labour won 44 per cent of the vote, a majority of 12 seats.",
    "The drive takes 45 minutes, more than the half hour it took before the storm.",
]


@pytest.mark.parametrize("passage", BESIDE + FROM + MAJORITY + IN_A_ROW)
def test_the_law_is_heard(passage):
    twins(*passage)


@pytest.mark.parametrize("text", ASIDE)
def test_other_matters_stay_silent(text):
    silent(text)
