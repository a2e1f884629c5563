"""Words of states and labels: each is read in its two sentences, on different topics, as what happened to the counted."""

import tomllib
from pathlib import Path

import pytest

import claimcheck as cc

STATES = tomllib.loads((Path(__file__).parent / "corpus" / "words" / "states.toml").read_text("utf-8"))
SHIPPED = cc.taxonomy()
NAMES = {**SHIPPED.state_of, **SHIPPED.label_of}
CASES = [(word, frame) for group in STATES["group"] for word in group["words"] for frame in group["frames"]]


def state(text):
    """What happened to the first figure of *text*."""
    return cc.read(text).claims[0].scope.what


def test_every_word_of_a_state_or_label_stands_in_a_group():
    words = [word for group in STATES["group"] for word in group["words"]]
    assert sorted(words) == sorted(NAMES)
    assert all(len(set(group["frames"])) == 2 for group in STATES["group"])


@pytest.mark.parametrize("word, frame", CASES)
def test_a_word_tells_what_happened_to_the_counted(word, frame):
    assert state(frame.format(word)) == NAMES[word]


@pytest.mark.parametrize("text, expected", STATES["left"]["states"])
def test_a_word_tells_nothing_where_it_means_something_else(text, expected):
    assert state(text) == expected
