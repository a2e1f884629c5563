"""How often something was held, against the days that are told with it."""

import pytest
from passages import silent, told

# The passage, what fits in it and what does not.
ROWS = [
    ("The two unions have held {} rounds of talks—on Jan. 23–24, Feb. 4–5 and Feb. 17–18—with no result.", "three", "four"),
    ("Nurses plan {} strikes on 3 March, 9 March and 17 March.", "three", "four"),
    ("The council will hold {} public meetings, on May 3, May 9 and June 1.", "three", "two"),
    ("Auditions take place on {} evenings, on 3 March and 9 March.", "two", "three"),
]
SILENT = [
    "The union has called five strikes on 3 March, 9 March, 17 March and on two days in April.",
    "The council will hold at least four meetings, including on 3 March, 9 March and 17 March.",
    "The union held four meetings on 3 March and 9 March, two each night.",
    "Nurses staged four strikes between 3 March and 9 March.",
    "The choir sings on four evenings, 3-4 March and 9-10 March.",
]


@pytest.mark.parametrize(("text", "fits", "wrong"), ROWS)
def test_each_is_held_on_a_day_of_its_own(text, fits, wrong):
    assert ["announced-number-of-items"] == told(text.format(wrong))
    silent(text.format(fits))


@pytest.mark.parametrize("text", SILENT)
def test_the_days_may_not_be_all(text):
    silent(text)
