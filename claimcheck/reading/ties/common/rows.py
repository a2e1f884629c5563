"""Rows: figures told one behind the other with nothing but a comma or *and* between them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.story import Read, Story


def in_rows(story: Story) -> frozenset[int]:
    """The last tokens of every three or more figures in a row: ``40, 55 and 38 shells``."""
    return story.once(("figures in a row", 0), lambda: frozenset(_in_rows(story)))


def _in_rows(story: Story) -> Iterator[int]:
    low = story.tokens.low
    for here in story.by_sentence.values():
        run: list[Read] = []
        for read in here:
            joined = bool(run) and low[run[-1].last : read.first] in ([","], ["and"], [",", "and"])
            run = [*run, read] if joined else [read]
            if len(run) > 2:
                yield from (r.last for r in run)
