"""Dense stories: 120 whole stories of some thirty figures each, written blind by two writers, and a fault put into 80 of them.

A right story is silent. Of the faults those that are found are listed by the number of their story: a change shows as a difference.
"""

import json
from pathlib import Path

import pytest
from passages import alarms, silent

STORIES = [json.loads(line) for line in (Path(__file__).parent / "corpus" / "long" / "dense.jsonl").read_text("utf-8").splitlines()]
FAULTY = [story for story in STORIES if story["bad"]]
FOUND = frozenset(
    (
        "long1-2 long1-3 long1-4 long1-6 long1-9 long1-10 long1-11 long1-14 long1-15 long1-16 long1-17 long1-18 long1-20 "
        "long1-21 long1-25 long1-26 long1-29 long1-31 long1-32 long1-33 long1-34 long1-36 long1-37 long1-40 long1-41 long1-57 "
        "long1-59 long2-65 long2-66 long2-67 long2-68 long2-70 long2-71 long2-75 long2-77 long2-78 long2-80 long2-81 long2-82 "
        "long2-83 long2-85 long2-86 long2-87 long2-88 long2-91 long2-93 long2-96 long2-97 long2-99 long2-100"
    ).split()
)


@pytest.mark.parametrize("story", STORIES, ids=[s["id"] for s in STORIES])
def test_a_right_story_is_silent(story):
    silent(story["good"], story["published"])


def _is_found(story):
    text, at = story["bad"], []
    for phrase in story["phrases"]:
        at.append((text.find(phrase), text.find(phrase) + len(phrase)))
    labels = [label.span for finding in alarms(text, story["published"]) for label in finding.labels if label.span]
    return any(span.start < end and start < span.end for span in labels for start, end in at)


@pytest.mark.parametrize("story", [s for s in FAULTY if s["id"] in FOUND], ids=[s["id"] for s in FAULTY if s["id"] in FOUND])
def test_a_fault_that_was_found_is_found(story):
    assert _is_found(story)


def test_more_than_half_of_the_faults_are_found():
    assert len(FOUND) * 2 > len(FAULTY)
