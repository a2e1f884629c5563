"""Passages: each paragraph of a story, and each two that follow each other, read as if they stood alone.

What a paragraph states of its own figures is stated whatever the others count. A reader takes a figure up in the paragraph behind it,
seldom later without naming it again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.idle import BRIEF
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.cohesion import cohere, paragraphs


def passages(story: Story) -> Iterator[Story]:
    """The parts of the body of *story* that tell two figures or days at least; none where it is but one paragraph."""
    blocks = list(paragraphs(story).values())
    if len(blocks) < 2:
        return
    told = [_told(story, block) for block in blocks]
    for k, block in enumerate(blocks):
        following = blocks[k + 1][0] if k + 1 < len(blocks) else None
        taken_up = following is not None and _SETS & set(
            story.tokens.low[following.first : min(following.first + _OPENING, following.last)]
        )
        if told[k] > 1 and len(block) <= BRIEF and not taken_up:
            yield story.part(block)
        both = [*block, *blocks[k + 1]] if k + 1 < len(blocks) else []
        if both and told[k] and told[k + 1] and len(both) <= BRIEF and len(blocks) > 2 and cohere(story, *blocks[k : k + 2]):
            yield story.part(both)


_SETS = frozenset(("both", "such"))
_OPENING = 7


def _told(story: Story, block: Sequence[Sentence]) -> int:
    """How many figures and dates *block* tells."""
    figures = sum(len(story.every_figure.get(s.number, ())) for s in block)
    return figures + len(story.days_in(block))
