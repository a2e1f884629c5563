"""A short story is told in one paragraph or in several: what is found of it is the same."""

import pytest
from passages import alarms, copydesk, silent, twins

from claimcheck.documents.plain import plain
from claimcheck.reading.reader import figures_told

# A list of three lines; a month that ends a span four sentences on; the two sides of an exchange, of which the next tells the sum.
APART = frozenset(("cd-a2d18876", "cd-e267cb8c", "cd-f0de8526"))


def in_paragraphs(text):
    """*text* with an empty line behind each sentence of its body."""
    document = plain(text)
    story = figures_told(document).story(document)
    starts = [s.start for s in story.sentences if s.role == "body" and text[s.start - 1 : s.start] == " "]
    for start in reversed(starts):
        text = f"{text[: start - 1]}\n\n{text[start:]}"
    return text


def test_what_is_found_in_one_paragraph_is_found_in_several():
    told = {item["id"]: item for item in copydesk() if item["bad"] and in_paragraphs(item["bad"]) != item["bad"]}
    found = {name for name, item in told.items() if alarms(item["bad"], item["published"])}
    lost = {name for name in found if not alarms(in_paragraphs(told[name]["bad"]), told[name]["published"])}
    assert len(found) > 20
    assert lost <= APART


TWINS = [
    ("Of the 40 kittens brought in last month, 22 were black.\n\nTabbies made up the other {}.", "28", "18"),
    ("A season ticket cost £320 last year.\n\nFans were told on Monday that it would be £{}, a rise of 10 per cent.", "362", "352"),
    ("Rainfall at the mast came to 14mm on Monday.\n\nTuesday brought another 9mm.\n\nThe two days together made {}mm.", "32", "23"),
    ("The choir was founded in 1951.\n\nIt marks its {} birthday in 2026.", "85th", "75th"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS)
def test_a_slip_is_found_across_paragraphs(text, wrong, right):
    twins(text, wrong, right)


def test_what_the_next_paragraph_says_of_both_sets_is_heeded():
    silent("Of the 120 dogs tested, 80 had worms and 70 had fleas.\n\nMany had both.")


def test_the_ends_of_a_rise_are_no_sides_of_a_vote():
    silent("The motion failed by 61 votes to 58. Thefts of cars in the county rose to 1,420 last year from 1,260.")
