"""Two rates that one subject has, and what a rate of each one comes to."""

import pytest
from passages import silent, twins

TWINS = [
    ("Turning out 30 bolts a minute, the press makes {} bolts an hour.", "2,800", "1,800", "rate-in-two-units"),
    ("At 25 litres a second, the spring sends {} litres an hour down the valley.", "190,000", "90,000", "rate-in-two-units"),
    ("The kiln, which fires 20 bricks a minute, makes {} bricks an hour.", "2,200", "1,200", "rate-in-two-units"),
    ("The library lends 300 books a day. Mondays are quiet. Loans come to {} a week.", "21,000", "1,800", "rate-in-two-units"),
    ("The clinic sees 60 patients a day. It is open all week and treats {} a week.", "4,200", "420", "rate-in-two-units"),
    ("Each post may send 30 parcels a day. For a fortnight, the clerk reckoned, that comes to {}.", "520", "420", "rate-times-duration"),
    ("Each pupil drinks three cartons a week. Over a 38-week school year that is {}.", "144", "114", "rate-times-duration"),
    ("The cat eats 300 grams a day. Over a fortnight that is {} kilos.", "5.2", "4.2", "rate-times-duration"),
]
RIGHT = [
    "Opened in May, the line makes 45 pumps an hour and its sister plant 2,400 pumps a day.",
    "Pumping 40 litres a minute, each of the four engines helps to lift 9,600 litres an hour.",
    "Leaking 40 litres a minute, the pipe feeds a pool that loses 900 litres an hour to the sun.",
    "Working at 12 tonnes an hour, the mill produces 240 tonnes a day.",
    "At 30 calls an hour, the line is busy; the office next door takes 1,200 calls a day.",
    "The mill, which once made 12 tonnes an hour, now makes 600 tonnes a day.",
    "The bakery makes 50 rolls a day. Its rivals in the city sell 3,500 a week.",
    "Selling 20 cars a day, the dealer is small beside his brother, who sells 1,400 cars a week.",
    "There are 12 batteries. Each is allowed 40 rounds a day. For a fortnight, that comes to 6,720.",
    "Each battery is allowed 40 rounds a day. For the brigade that comes to 6,720 in a fortnight.",
    "Each player gets 12 litres a day. In a week the squad gets through 1,680.",
    "He takes 50 milligrams a day and in two weeks lost five pounds.",
]


@pytest.mark.parametrize("passage", TWINS)
def test_one_rate_is_told_for_two_units_of_time(passage):
    twins(*passage)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text)
