"""Parts that have nothing in common, and that together are more than the whole told before them."""

import pytest
from passages import silent, twins

PAIRS = [
    ("All 52 pickers are safe. Firemen carried {} of them down and 19 others climbed out alone.", "41", "31"),
    ("A total of 640 tenants were asked. Clerks sent 330 of them a form, while {} got a call.", "370", "290"),
    ("Vets looked at 118 mares in May. They judged {} fit and 37 lame; the rest were too young.", "97", "67"),
    ("The trust has £9.3 million to give. Under its plan, clinics get £5.1 million and schools {}. What remains goes on fees.",
     "£5.8 million", "£3.8 million"),
    ("The 11-strong crew of {} cooks and four sailors came ashore.", "nine", "seven"),
    ("The 16-man squad of {} backs and nine forwards flew in.", "eight", "seven"),
]  # fmt: skip
RIGHT = [
    "Of the 38 doctors, 24 speak Greek and 21 speak Turkish. Several know both.",
    "All 52 pickers are safe. Firemen carried 41 of them down and 19 others from the next farm climbed out earlier.",
    "Vets looked at 118 mares in May. They judged 97 fit and 37 lame, and several were both young and lame; the rest were sold.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_parts_apart_are_no_more_than_all(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", RIGHT)
def test_parts_that_may_overlap_are_left_alone(text):
    silent(text)


ON_PURPOSE = [
    "Licensed for 80 passengers, the launch was carrying 131, of whom 44 drowned. Its owner was charged with overloading.",
    "The press made a profit of $61 million on sales of just $48 million, thanks to a one-off gain from the sale of its works.",
    "The islands, population 48,000, have recorded 52,300 infections since 2020. Many people caught the virus twice.",
    "The ward was built for 500 patients and now holds 550, or 110 per cent of its capacity.",
    "A third of the 900 families left the camp in the first month and half of the others in the second. A third are still there.",
]


@pytest.mark.parametrize("text", ON_PURPOSE)
def test_more_than_a_whole_may_be_meant(text):
    silent(text)
