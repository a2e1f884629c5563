"""Dates of one event, told with its noun and far from each other: two that differ by a slip are found, two events are not."""

import pytest
from passages import silent, told

# The passage, what fits in it and what does not.
ROWS = [
    ("Two guards held over the November shooting of a lorry driver were freed.\n\nThe union welcomed it.\n\nThe {} shooting led to protests.",
     "Nov. 15", "Oct. 15"),
    ("The planner of a market bombing in {} near Basra said he was innocent.\n\nNine people were held.\n\nThe law was passed after the "
     "bombing of the market in December 2014 near Basra.", "December 2014", "December 2013"),
    ("The driver of the tram in the {} derailment was charged.\n\nSeven people were hurt.\n\nThe derailment on June 9 closed the line.",
     "June 9", "June 6"),
]  # fmt: skip
SILENT = [
    "The March referendum in Malta was close.\n\nIn Cyprus the April referendum was not.",
    "The bombing in Paris in November 2015 shocked France.\n\nThe bombing in Brussels in November 2016 shocked Belgium.",
    "The board met the families after the November crash. The December crash, at the same bend, killed two.",
    "He was hurt in the March 2021 crash at Leeds.\n\nThe March 2022 crash at Leeds killed two.",
    "The jury heard of the killing of a nurse in June 2019 in Hull.\n\nThe killing of a teacher in June 2018 in Hull went unsolved.",
    "The shooting in May led to a strike.\n\nThe two shootings had much in common.\n\nThe June 3 shooting was filmed.",
]


@pytest.mark.parametrize(("text", "fits", "wrong"), ROWS)
def test_two_dates_of_one_event_are_told(text, fits, wrong):
    assert ["same-thing-agrees"] == told(text.format(wrong))
    silent(text.format(fits))


@pytest.mark.parametrize("text", SILENT)
def test_two_events_have_two_dates(text):
    silent(text)
