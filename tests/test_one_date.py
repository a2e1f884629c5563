"""The years told since the only date of a short passage, and how long something lasted that began on a day with no year."""

from __future__ import annotations

import pytest
from passages import silent, told, twins

DAY = "2026-11-09"
SINCE = (
    ("The pit at Corley caved in on 3 November 1986. Sunday's march, on the {} anniversary, was the last.", "30th", "40th"),
    (
        "The pier was wrecked in 1976. Divers still visit it. The village marked the {} anniversary of the disaster on Sunday.",
        "40th",
        "50th",
    ),
    ("The last beaver on the river was trapped in 1921. The kit seen this week is the first there in {} years.", "75", "105"),
    ("Anna Brill was strangled in June 1995. The arrest came {} years after the murder.", "21", "31"),
    ("The hoard was found in 1958. It went on show on Friday, {} years after the discovery.", "58", "68"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), SINCE)
def test_the_only_years_are_counted_from_the_only_date(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "time-ago", published=DAY)


OF_OTHERS = (
    "The brewery moved to Ashby in 2001. On Sunday it marks the 20th anniversary of the union of its two families.",
    "The mill shut in 1984. Its owner, born in the next street, had run it for 22 years.",
    "The bridge was widened in 1996. It had been closed for 12 years after the war.",
    "Her father died in 1991. On Friday they kept their 40th wedding anniversary.",
    "The hall burned down in 2004. The arrest came 12 years after the trial.",
)


@pytest.mark.parametrize("text", OF_OTHERS)
def test_other_years_are_of_something_else(text: str) -> None:
    silent(text, published=DAY)


LASTED = (
    ("The truce that began on 9 April has lasted {} months.", "five", "seven"),
    ("The dockers' strike began on 9 April. It has now lasted {} months.", "five", "seven"),
    ("The blockade began on 9 April and ended on 9 October. It lasted {} months.", "eight", "six"),
    ("The ban agreed on 9 April has now run for {} months, an inspector said on 9 November.", "five", "seven"),
)


@pytest.mark.parametrize(("text", "wrong", "right"), LASTED)
def test_what_began_on_a_day_began_on_the_last_such_day(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right, "length-of-span", published=DAY)


def test_months_of_returned_things_are_no_date_to_come() -> None:
    text = "The ferry line began the year with 41 boats. It returned four to their owner in July and bought nine by September."
    assert "same-thing-agrees" not in told(text)


def test_what_came_after_the_find_is_counted_from_it_beside_other_dates() -> None:
    text = (
        "Police have charged a man over the killing of Ada Moss, whose body was found in a quarry in May 1993. The officer in charge died in 2010. "
        "The arrest, on Friday, came {} years after the discovery."
    )
    twins(text, "43", "33", "time-ago", published=DAY)
