"""Shares of one whole of which one holds the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line


def held_in(story: Story) -> Iterator[Link]:
    """The links of ``40 per cent would strike, including 12 per cent who would do so for a month``: both are of all who were asked."""
    for here in story.by_sentence.values():
        for whole, part in pairwise(here):
            if whole.claim.kind != "share" or part.claim.kind != "share" or not whole.claim.scope.noun:
                continue
            if story.between(whole, part)[-1:] == ["including"] and story.after(part, 1) in (["who"], ["that"], ["which"]):
                assumed = f"the shares in line {line(part.claim)} are of the same whole"
                yield Link("parts", (whole.claim.id, part.claim.id), assumption=assumed)
