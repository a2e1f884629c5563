"""Taken up: whether a sentence goes on with what was told before it, *That is a rise of a third*, *It was 10,000 last month*."""

from __future__ import annotations

from claimcheck.reading.frames.sizes import Size
from claimcheck.reading.story import Read, Story


def stands_for_it(story: Story, read: Read) -> bool:
    """True where a pronoun stands for what *read* tells: ``It was 10,000 last month``, ``Last year there were 186``."""
    opens = story.tokens.low[read.sentence.first] in _AGAIN
    return opens or bool({"there", "it", "they"} & set(story.tokens.low[max(read.sentence.first, read.first - 6) : read.first]))


def is_the_figure(story: Story, read: Read) -> bool:
    """True for *The figure for 2025 was 66,000*, *This January the total was 90*, which tells of another time what was told before."""
    t, first = story.tokens, read.sentence.first
    at = next((k for k in range(first, read.first - 1) if t.low[k] in _FIGURES and t.low[k - 1] == "the" and k - first < _NEAR), -1)
    if at < 0 or t.low[at + 1] not in _OF_A_TIME:
        return False
    return not read.figure.noun and not any(r.first < read.first for r in story.here(read.sentence))


_FIGURES = frozenset("figure number total count tally".split())
_OF_A_TIME = frozenset("for in was is stood had this last now a".split())
_NEAR = 6  # tokens of "In the same month last year the figure"
_AGAIN = frozenset("they it that this these which so its their he she".split())
ARTICLES = frozenset("a the an that this".split())


def is_resumed(story: Story, one: Size) -> bool:
    """True where the sentence of a change takes up what was told, or a noun tells the change: ``That is``, ``boast of a 25% cut``."""
    low = story.tokens.low
    first = story.phrase(one.read)[0] if one.read is not None else one.first
    if one.sentence.role == "headline" or low[one.sentence.first] in _AGAIN:
        return True
    return (low[first - 1] in ARTICLES and one.at >= one.last - 1) or (one.at >= 0 and low[one.at - 1] in ARTICLES)
