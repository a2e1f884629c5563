"""Changes in per cent, in points and in times whose two figures stand apart, and shares that point back at them."""

import pytest
from passages import silent, twins

APART = [
    ("The governor's rating stands at 38%. In May it was 45%. Aides shrugged off the {}-point slide.", "seven", "nine"),
    ("He polled 52 per cent to her 44, a lead of {} points.", "eight", "six"),
    ("Jobless claims came to 7.1 per cent of the workforce, {} points down on April's 7.9.", "0.8", "0.4"),
    ("The duty goes from 17 to 20 per cent; the {}-point increase starts in May.", "three", "five"),
    ("Rents climbed to $1,500 a month in May. That is {} percent above the $1,200 of last May.", "25", "35"),
    ("The harvest came to 6,300 tonnes, down from 9,000. Farmers put the loss at {} per cent.", "30", "40"),
    ("The toll on the bridge has {} since it opened. Drivers paid £2 then; they pay £6 now.", "trebled", "quadrupled"),
    ("Drivers waited ten weeks for a test two years ago. The agency has since cut that by {} per cent, to four weeks.", "60", "80"),
    ("The trust holds 3 billion pesos and has put 20 per cent of that, {} million, into roads.", "600", "900"),
    ("Glass makes up 60 per cent of the lamp, which weighs 50 grams: that is {} grams.", "30", "35"),
    ("A third of the island's 240 people left. The {} who stayed have no shop.", "160", "190"),
    ("In a camp of 500 tents 150 were flooded. That is {} per cent.", "30", "40"),
]
QUIET = [
    "Women who ate 40 grams of nuts a day had a 12 per cent lower risk of stroke than those who ate 10, the study found.",
    "The port handled 8.2 million tonnes in 2025, 6 per cent more than in 2024 but still short of the 9.1 million of 2019.",
    "Sugar fell 3 per cent to $52 a bag, its lowest since June, when it was $49.",
    "With 40 per cent of the votes counted she led by eight points. In the end her lead was two points, 47 per cent to 45.",
    "Voters approved the loan, 3,100 to 2,400, or 56 percent to 44 percent.",
    "The bill for a large flat had risen by a quarter in five years; it was £1,480 then. Advisers were paid £2,100 a day.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), APART, ids=[a[0][:40] for a in APART])
def test_what_does_not_fit_is_told_and_what_fits_is_not(text, right, wrong):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", QUIET, ids=[q[:40] for q in QUIET])
def test_what_need_not_fit_stays_silent(text):
    silent(text)
