"""Rests and conversions in any wording: the figures of one law and no rival of them, wrong and right."""

import pytest
from passages import silent, twins

UNITS = [
    ("Gusts reached 100 km/h on the headland, which drivers of older cars would know as {} miles an hour.", "82", "62"),
    ("Boxer Tom Reilly tipped the scales at 14 stone, the {} kilos of a heavyweight.", "109", "89"),
    ("A field of 10 acres, which surveyors put at {} hectares, was sold.", "6", "4"),
    ("The dress has 40 inches of lace; the pattern says {} centimetres.", "82", "102"),
    ("The bag costs 600,000 yen, or ${}, since a dollar now buys 150 yen.", "5,000", "4,000"),
    ("At today's rate of 83 rupees to the dollar, her $2,000 fee came to {} rupees.", "206,000", "166,000"),
]
SUMS = [
    ("The school bought 30 laptops and 45 tablets, {} devices in all.", "85", "75"),
    ("Three lorries brought 12 tonnes, 9 tonnes and 14 tonnes of sand, altogether {} tonnes.", "45", "35"),
    ("Of her 18 grandchildren 11 live in Poland; the remaining {} are scattered.", "nine", "seven"),
    ("Out of a herd of 85 cows, 32 had fallen ill, and {} were still healthy.", "63", "53"),
    ("He had borrowed 90,000 crowns, has paid back 35,000 and still owes {}.", "65,000", "55,000"),
]
MEANS = [
    ("Rents in the street run from £800 to £1,400 a month, and a typical tenant pays £{}.", "1,700", "1,100"),
    ("The median pay at the firm is £{}, and nobody earns less than £24,000 or more than £58,000.", "61,000", "41,000"),
]
ALIKE = [
    "The footpath is 12 miles long. A further 30 km of tracks branch off it.",
    "The foal weighed 50 kilos. Its mother was put at 1,200 pounds.",
    "Ten people were arrested, six of them for theft, and three officers were hurt.",
    "Lind ran her laps in 61, 63 and 65 seconds, having averaged 66 a lap over the same course last season.",
    "The cheeses were marked 82, 88 and 94, while the average for all 40 plates on the table was 79.",
    "The drug was 71 percent effective (95 percent confidence interval, 64 to 78) in a trial.",
    "Forecasters had expected 2 to 3 inches of rain; the actual figure, 4 inches, surprised them.",
    "Average wait reaches 48 minutes\n\nNo clinic kept patients longer than 55 minutes and none saw them in under 35.",
]


@pytest.mark.parametrize(("passage", "wrong", "right"), UNITS + SUMS + MEANS)
def test_figures_with_no_rival_obey_their_law(passage: str, wrong: str, right: str) -> None:
    """One figure is off, in words that no table knows, and the same passage with the right one is silent."""
    twins(passage, wrong, right)


@pytest.mark.parametrize("passage", ALIKE)
def test_look_alikes_stay_silent(passage: str) -> None:
    """Figures of another thing, another time, or of some of them."""
    silent(passage)
