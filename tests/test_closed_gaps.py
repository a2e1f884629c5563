"""Differences, margins and races told in any wording, wrong and right, and right copy that looks like them."""

import pytest
from passages import silent, twins

GAPS = [
    ("With 12,345 votes to his rival's 11,141, Tom Hale held the seat by {}.", "2,204", "1,204"),
    ("Jones finished on 275, {} strokes better than Smith's 279.", "eight", "four"),
    ("The yes side took 51.6 per cent and the no side 48.4, a gap of {} points.", "5.2", "3.2"),
    ("Essex, all out for 212, fell {} runs short of Kent's 262.", "20", "50"),
    ("Marta Ruiz threw 67.20 metres to win by {} metres from Olga Nowak, whose best was 66.10.", "2.10", "1.10"),
    ("In the end there were only {} votes in it: 1,204 for Green, 1,164 for Moss.", "80", "40"),
    ("A {}-point cut takes the key rate from 5.5% to 5%.", "quarter", "half"),
    ("Fees got dearer by {} of a percentage point, and those who paid 4.9% are now paying 5.5%.", "1.6", "0.6"),
]
SCORES = [
    ("Scotland beat Wales by {} points at Murrayfield, where the final score was 27-13.", "24", "14"),
]
RACES = [
    ("A time of 2:04.10 earned Ana Ruiz victory by {} seconds over Lena Hall (2:04.60).", "1.50", "0.50"),
    ("Norway's four came home in 1:32:40.2, {} seconds clear of Sweden in 1:32:44.1.", "8.9", "3.9"),
]
LOOK_ALIKES = [
    "Gas exploded in the pit, killing 61 men and burning 20 more. The collapse of 1988 killed 52.",
    "Petrol went up by nine cents to $1.89 a litre on the motorway. In town it can still be had for $1.74.",
    "The bank raised its rate by a quarter of a point to 4.25% after inflation had reached 5.1%.",
    "Mia Berg swam 2:06.70, two seconds inside the qualifying time but short of her best, 2:05.90.",
    "Sam Kirui ran 12:55, inside his old best of 12:58, and won by five seconds from Tadesse.",
    "The library lent 48,200 books last year, 4,300 more than the year before. Its shelves hold just 39,600.",
    "Ann Ross, 53, is nine years older than her deputy. She entered parliament at 29.",
    "Berg scored 18 points and Holm 12 as the Falcons beat Lyon 81-74.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), GAPS + SCORES + RACES)
def test_a_difference_is_held_against_the_only_two_figures_of_its_kind(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_a_difference_of_other_figures_is_left_alone(text):
    silent(text)
