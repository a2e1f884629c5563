"""Whole stories of some fifty figures, written for this set: silent as they are, and each single slip in one of them is found."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest

import claimcheck as cc
from claimcheck.solver.slips import is_slip
from claimcheck.values.interval import Interval

STORIES = json.loads((Path(__file__).parent / "corpus" / "long" / "stories.json").read_text("utf-8"))
EDITS = [(story, edit) for story in STORIES for edit in story["edits"]]


def told(text: str, published: str) -> list[str]:
    return [f.message for f in cc.check_text(text, published=published).findings if f.level != "note"]


def noted(text: str, published: str) -> list[str]:
    """Notes too: what only likeness ties among so many figures is no more than that."""
    return [f.message for f in cc.check_text(text, published=published).findings]


@pytest.mark.parametrize("story", STORIES, ids=[s["name"] for s in STORIES])
def test_a_long_story_is_silent(story: dict) -> None:
    assert told(story["text"], story["published"]) == []


@pytest.mark.parametrize(("story", "edit"), EDITS, ids=[f"{s['name']}-{e['put'][:30]}" for s, e in EDITS])
def test_a_slip_among_many_figures_is_found(story: dict, edit: dict) -> None:
    assert story["text"].count(edit["where"]) == 1
    assert noted(story["text"].replace(edit["where"], edit["put"]), story["published"]) != noted(story["text"], story["published"])


LOOSE = (
    "Traffic on the line has fallen. It carried 9,000 passengers in May and 11,800 in June",
    "Visits rose by 20 per cent. There were 4,000 in 2019 and 6,400 in 2021",
    "Sales more than trebled at the shop. It sold 4,100 loaves in May, against 3,000 in April",
)


@pytest.mark.parametrize("loose", LOOSE)
@pytest.mark.parametrize("story", STORIES[:2], ids=[s["name"] for s in STORIES[:2]])
def test_figures_far_from_fitting_are_tied_in_a_paragraph_of_their_own_alone(story: dict, loose: str) -> None:
    assert told(f"{story['text']}\n\n{loose}.", story["published"]) != []
    assert told(f"{story['text']}\n\n{loose}, and the hall employs 16 clerks, seven guards and 21 cooks.", story["published"]) == []


@pytest.mark.parametrize("loose", LOOSE)
def test_in_a_story_of_some_sentences_as_in_a_long_one(loose: str) -> None:
    quiet = "The council met late. Nobody spoke. The mayor was away. A choir sang. Buses ran as usual. Rain fell.\n\n"
    assert told(f"{quiet}{loose}.", "2026-03-01") != []
    assert told(f"{quiet}{loose}, and the hall employs 16 clerks, seven guards and 21 cooks.", "2026-03-01") == []


ACROSS = (
    ("The pier was shut in 2004.", "It opened again in 2011, after a closure of nine years."),
    ("The lowest of the five bids was 310,000 crowns.", "The five bids averaged 290,000 crowns."),
)


@pytest.mark.parametrize(("first", "second"), ACROSS)
def test_lengths_and_means_are_not_reckoned_over_the_paragraphs_of_a_long_story(first: str, second: str) -> None:
    story = STORIES[0]
    assert told(f"{first} {second}", story["published"]) != []
    assert told(f"{story['text']}\n\n{first} {second}", story["published"]) != []
    assert told(f"{story['text']}\n\n{first}\n\n{second}", story["published"]) == []


def test_a_rounded_share_with_one_digit_wrong_is_a_slip() -> None:
    assert is_slip(Fraction("28.6"), Interval(Fraction("18.636"), Fraction("18.637")))
    assert not is_slip(Fraction("28.6"), Interval(Fraction("17.736"), Fraction("17.737")))
