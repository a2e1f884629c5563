"""Products for a time, shares of a state and of what somebody saw, and ranges whose second end leaves its unit out."""

import pytest
from passages import silent, twins

DUES = (
    ("Members of the lido pay $120 a year. It has 2,300 of them, which makes ${} a year for the changing rooms.", "376,000", "276,000"),
    (
        "Tenants of the allotments will be charged £6 a month from May. There are 340, so the parish will take £{} a month.",
        "2,540",
        "2,040",
    ),
    ("The rent for a stall in the arcade is £400 a month. There are 25 stalls, and they earn the town £{} a month.", "16,000", "10,000"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), DUES)
def test_what_many_pay_for_one_time_makes_what_is_taken(text, wrong, right):
    twins(text, wrong, right, "per-unit-total")


def test_dues_are_not_what_is_spent_or_lost():
    silent("Parking permits cost £80 a year. The council has sold 3,100 and spends £95,000 a year on wardens.")
    silent("Subscribers pay $9 a month. The paper has 52,000 of them and loses $2.1m a month.")
    silent("Nurses at the clinic are paid £34,000 a year. The clinic employs 40 people and its rent is £120,000 a year.")


OTHER_TIME = (
    ("The dairy pays 30 cents a litre. He sends off 4,000 litres a day, which earns him $1,200 a {}.", "week", "day"),
    ("The quarry digs 640 tonnes an hour. Stone fetches £12 a tonne, so it takes in £7,680 {}.", "a day", "an hour"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OTHER_TIME)
def test_a_product_is_of_the_time_of_its_units(text, wrong, right):
    twins(text, wrong, right, "per-unit-total")


def test_a_product_for_a_longer_time_may_be_of_some_hours_of_it():
    silent("The quarry digs 640 tonnes an hour. Stone fetches £12 a tonne, so it takes in £61,440 a day.")


COUNTED_UNITS = (
    ("A household that uses 3,100 units a year at 30p a unit will pay £{} before the standing charge.", "390", "930"),
    ("The bakery sells 1,200 rolls a day at 60 cents a roll, which brings in ${} a day.", "920", "720"),
    ("The toll is $4 a car. The bridge carries 30,000 cars a day and takes ${} a day.", "210,000", "120,000"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), COUNTED_UNITS)
def test_so_many_for_a_time_are_units_of_a_price(text, wrong, right):
    twins(text, wrong, right, "per-unit-total")


RANGES = (
    ("Relining the tunnel will take {}, the engineers said.", "a minimum of 14 weeks and a maximum of 11", "a minimum of 11 weeks and a maximum of 14"),
    ("Treatment lasts {}, the clinic says.", "at least 21 days and at most 14", "at least 14 days and at most 21"),
    ("Some {} people are cut off behind the slip.", "900 to 600", "600 to 900"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), RANGES)
def test_the_least_stands_below_the_most(text, wrong, right):
    twins(text, wrong, right, "swapped-range")


def test_two_bounds_of_two_things_make_no_range():
    silent("He served at least 14 years and saw at most 12 of his friends.")
    silent("The party was cut from 900 to 600 members.")


OF_THEIRS = (
    ("Inspectors found 54 of the 180 shelters locked or flooded, or {} of those they visited.", "45%", "30%"),
    ("Wardens checked 150 kilns and sealed 42, {} of those they looked at.", "38%", "28%"),
    ("The lab tested 400 samples of honey and found 48 adulterated, or {} of those it received.", "18 per cent", "12 per cent"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), OF_THEIRS)
def test_a_share_of_those_they_saw_is_of_what_was_told(text, wrong, right):
    twins(text, wrong, right, "share-of-whole")


def test_a_share_of_those_of_another_sort_is_of_no_figure():
    silent("Police stopped 220 drivers and breathalysed 60, and 15% of those they tested were over the limit.")


STATES = (
    ("The appeal is only {} funded. Donors have paid in $256 million of the $640 million that it asked for.", "30%", "40%"),
    ("The dam is {} full. It holds 12 million of the 40 million cubic metres that it can store.", "half", "three tenths"),
    ("The hostel can sleep 120 guests and is {} full, its warden said. There are 54 pilgrims in it.", "a quarter", "45 per cent"),
    ("Of its 8,000 cadets, 2,000 are in their first year. First-years make up {} of the cadet body.", "35 per cent", "25 per cent"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), STATES)
def test_a_share_of_a_state_is_of_what_is_told_beside_it(text, wrong, right):
    twins(text, wrong, right)


def test_a_share_that_says_another_thing_is_of_no_part():
    silent("Police stopped 600 drivers, 450 of them on the motorway. Ten per cent were over the limit.")
    silent("The college has 900 students, of whom 90 board. In all 40 per cent of the student body comes from the town.")


FOR_EVERY = (
    ("Last year 156 flats came free. There were 6,240 households on the register, or {} for every flat.", "12", "40"),
    ("The district has 12 tutors for its 4,800 students. That's one for every {}, which parents call shameful.", "250", "400"),
    ("The force has 30 boats for 2,400 miles of coast. That is one for every {}.", "60", "80"),
    ("Some 3,600 people have asked for a plot, or {} for every plot. The town has 120 plots in two fields.", "12", "30"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), FOR_EVERY)
def test_so_many_for_every_one_goes_on_from_both(text, wrong, right):
    twins(text, wrong, right, "times-as-many")


LOTS = (
    (
        "The big tub is £18 for 900 grams. That works out at £{} per 100 grams, so the small tub, at £2.20 per 100, is no bargain.",
        "2.50",
        "2",
    ),
    ("A case of 24 bottles costs $60, or ${} per 10 bottles.", "35", "25"),
    ("The council charges £1.50 per 100 litres. A family that uses 4,000 litres will pay £{}.", "80", "60"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), LOTS)
def test_a_price_per_so_many_makes_the_price_of_all(text, wrong, right):
    twins(text, wrong, right, "per-unit-total")


FEW = (
    ("Nurses visited 25 households and counted the children in every one. The mean was {}.", "3.13", "3.12"),
    ("The trial had just 12 patients, and each either responded or did not. The firm put the response rate at {} per cent.", "62", "58"),
    ("Surgeons have tried the graft on seven men. They report a success rate of {} per cent.", "70", "71"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), FEW)
def test_a_rate_of_a_few_is_of_whole_ones(text, wrong, right):
    twins(text, wrong, right, "mean-is-possible")


def test_a_rate_of_others_is_of_no_few():
    silent("Nine men fell ill on the ship. The national fatality rate is 24 per cent.")
    silent("The clinic has eight doctors. Its cure rate is 90 per cent.")
