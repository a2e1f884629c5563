"""Parts told as what lies inside a thing, as a piece of it alone, or as the smaller part of it."""

import pytest
from passages import silent, twins

WITHIN = (
    ("The quarry lake holds 4 million cubic metres and now has {} cubic metres in it.", "6 billion", "2 million"),
    ("The chest weighs 35 kilos. Inside it were {} kilos of silver.", "50", "20"),
    ("The park covers 400 hectares. Its marsh alone covers {} hectares.", "2,500", "150"),
    ("The boiler takes 700 litres. On Sunday there were {} litres in it.", "8,000", "600"),
    ("The report runs to 320 pages. Its first annex alone is {} pages long.", "460", "80"),
    ("The fund was given 7 million euros. There are still {} million euros in it.", "50", "5"),
    ("The case weighed 55 kilos when it was opened. Inside were {} kilos of coral.", "90", "40"),
    ("The navy has ordered 30,000 rations. A first load of {} rations, the smaller part of the order, came on Monday.", "80,000", "8,000"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), WITHIN)
def test_what_is_inside_is_no_more_than_what_holds_it(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The yard built 12 boats last year. In them were 30 sails of a new cloth.",
        "The basin was to take 300 litres. It has 450 litres of room.",
    ],
)
def test_what_is_not_inside_is_left_alone(text):
    silent(text)
