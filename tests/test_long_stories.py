"""Whole stories of some fifty figures, written for this set: silent as they are, and each single slip in one of them is found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import claimcheck as cc

STORIES = json.loads((Path(__file__).parent / "corpus" / "long" / "stories.json").read_text("utf-8"))
EDITS = [(story, edit) for story in STORIES for edit in story["edits"]]


def told(text: str, published: str) -> list[str]:
    return [f.message for f in cc.check_text(text, published=published).findings if f.level != "note"]


@pytest.mark.parametrize("story", STORIES, ids=[s["name"] for s in STORIES])
def test_a_long_story_is_silent(story: dict) -> None:
    assert told(story["text"], story["published"]) == []


@pytest.mark.parametrize(("story", "edit"), EDITS, ids=[f"{s['name']}-{e['put'][:30]}" for s, e in EDITS])
def test_a_slip_among_many_figures_is_found(story: dict, edit: dict) -> None:
    assert story["text"].count(edit["where"]) == 1
    assert told(story["text"].replace(edit["where"], edit["put"]), story["published"]) != []
