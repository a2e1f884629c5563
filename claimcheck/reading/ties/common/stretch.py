"""Stretches: a passage so short that all of it is of one matter."""

from __future__ import annotations

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story

_MOST = 4  # sentences, a headline among them


def stretch(story: Story) -> list[Sentence]:
    """The sentences of a passage so short that all of it is of one matter; none of a longer one."""
    if story.is_part:
        return []  # some of a longer story, where more is told of the same
    told = [s for s in story.sentences if s.role != "caption"]
    return told if len(told) <= _MOST else []
