"""That day: the time of which ``that first night`` speaks, where the story has told but one since a birth."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.reading.moments import Moment
from claimcheck.reading.story import Story

_DAYS = frozenset("day night evening morning afternoon match game debut race concert season year summer winter spring autumn".split())


def that_day(story: Story, first: int, birth: Moment, found: Mapping[int, list[Moment]]) -> Moment | None:
    """The only time told between *birth* and token *first*, before which its sentence says ``that first night``; None for others."""
    sentence = story.sentence_at(first)
    words = story.tokens.low[sentence.first : first] if sentence is not None else []
    if sentence is None or not any(a == "that" and _DAYS & {b, c} for a, b, c in zip(words, words[1:], words[2:], strict=False)):
        return None
    near = range(birth.sentence.number, sentence.number + 1)
    times = [m for k in near for m in found[k] if m is not birth and m.window is not None and m.sure]
    return times[0] if len(times) == 1 else None
