"""Rows of names in wire copy that no number announces; where the same words name one too few or too many, it is found."""

from __future__ import annotations

import pytest
from passages import only, silent

SILENT = (
    # The row tells where, and more than one may be in a place.
    "The union said six ferries lay idle, in Norway, Spain, Ghana, France and Chile, he said.",
    "The group split its glass arm into six units. The glass arm will have works in Norway, Spain, Ghana, France and Chile.",
    # The first name stands before the comma.
    "The mill wants its flax in four equal lots in May, June, July and August.",
    "Three barges at Alder, Brook and Cole had been hit at dawn by unknown raiders.",
    "The work is run from three depots based in Denby, New Ludlow and Harwell.",
    # The number is one of the row itself.
    "Another sum that is owed to the state by the four northern islands, Brook and Cole will be paid later.",
    "He said the three unions at the yard -- the Pilots and the Mates, as well as the Stewards -- would merge.",
    # Each name has a number of its own.
    "Five wells were added in Kent, in Surrey three, in Essex one and Devon 11.",
    # A name cut in two.
    "Three weak lenders in two counties were sold. The watchdog backed the sale of Alder Thrift and Trust, Denby, Ludlow, and the Brook Bank.",
    # Told before, as others.
    "Envoys from Chad, Mali, Niger and, perhaps, Ghana meet today. They will talk of trade in the four states. Mali, Chad and Ghana are far "
    "apart, and trade there is small.",
    "Four of the states report floods. Mali, Chad and Ghana also report floods.",
    "Of the four northern states, only Mali reported more trade. Chad, Niger and Ghana reported less trade.",
    "Four trading states will meet today. Ministers from Chad, Bosnia and Herzegovina, and Ghana will meet.",
)
FOUND = (
    "The firm has three towns, Alder and Brook, to choose from.",
    "Its three towns, Alder, Brook, Cole and Dene, have a mayor.",
    "Four streets will shut for the fair. Coaches are barred from Mill Lane, the High Street, Cable Row, Kiln Lane and Dock Road.",
    "Three states will meet. Ministers from the states of Chad, Niger, Mali and Ghana are due.",
)


@pytest.mark.parametrize("text", SILENT)
def test_a_row_that_no_number_announces_is_left_alone(text: str) -> None:
    silent(text)


@pytest.mark.parametrize("text", FOUND)
def test_a_row_of_too_few_or_too_many_is_found(text: str) -> None:
    only(text, "announced-number-of-items")


@pytest.mark.parametrize(
    "text",
    [
        "Hatch to sell two mln shares\n\nHatch Corp said it sold two million shares to a fund.",
        "Ghana posts 68 mln dlr trade gap\n\nGhana posted a trade gap of $68 million in May, against gaps of $57 million a year ago and "
        "$28 million in April.",
        "Bond raised to 69 mln stg\n\nThe bond issue was raised to 69 million pounds from the original 60 million.",
    ],
)
def test_clipped_words_of_a_headline_tell_what_the_text_does(text: str) -> None:
    silent(text)


def test_a_clipped_headline_is_held_against_its_text() -> None:
    only("Hatch to sell two mln shares\n\nHatch Corp said it sold three million shares to a fund.", "same-thing-agrees")


@pytest.mark.parametrize(
    "text",
    [
        "Pearl trade falls seven mln tons\n\nTrade in pearl fell in May. The fall mainly reflected less trade from Oman, which came to 7.4 "
        "million tons against 9.6 million in April.",
        "Kiln raises bond issue to 75 mln dlrs\n\nKiln Ltd said it has decided to increase its bond issue to 75 million Singapore dollars. "
        "Last month Kiln reported a loss of $129.6 million.",
    ],
)
def test_a_headline_that_the_text_tells_is_held_against_nothing_else(text: str) -> None:
    silent(text)
