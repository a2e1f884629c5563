"""Taken up: whether a sentence goes on with what was told before it, *That is a rise of a third*, *It was 10,000 last month*."""

from __future__ import annotations

from claimcheck.reading.frames.sizes import Size
from claimcheck.reading.story import Read, Story


def stands_for_it(story: Story, read: Read) -> bool:
    """True where a pronoun stands for what *read* tells: ``It was 10,000 last month``, ``Last year there were 186``."""
    opens = story.tokens.low[read.sentence.first] in _AGAIN
    return opens or bool({"there", "it", "they"} & set(story.tokens.low[max(read.sentence.first, read.first - 6) : read.first]))


_AGAIN = frozenset("they it that this these which so its their he she".split())
ARTICLES = frozenset("a the an that this".split())


def is_resumed(story: Story, one: Size) -> bool:
    """True where the sentence of a change takes up what was told, or a noun tells the change: ``That is``, ``boast of a 25% cut``."""
    low = story.tokens.low
    first = story.phrase(one.read)[0] if one.read is not None else one.first
    if one.sentence.role == "headline" or low[one.sentence.first] in _AGAIN:
        return True
    return (low[first - 1] in ARTICLES and one.at >= one.last - 1) or (one.at >= 0 and low[one.at - 1] in ARTICLES)
