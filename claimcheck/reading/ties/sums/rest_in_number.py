"""The rest in number: how many there were, those that one sentence takes off, and *the rest, ten in number*, or those it *leaves*."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines

_BACK = 5
_LEAVING = frozenset("leaving leaves left".split())


def rest_in_number(story: Story) -> Iterator[Link]:
    """``had 23 lambs in the field ... carried 15 of the animals to high ground, but the rest, ten in number, had drowned``."""
    if not story.is_brief:
        return
    for sentence in story.sentences:
        for rest in story.here(sentence):
            if not _is_count(rest) or not _is_rest(story, rest):
                continue
            row = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.last <= rest.first and _is_count(r)]
            done = [r for r in row if r.sentence is sentence and story.after(r, 2) in (["of", "the"], ["of", "them"], ["of", "those"])]
            whole = [r for r in row if r not in done]
            if len(row) == 2 and len(done) == len(whole) == 1 and (done[0].claim.stated.number or 0) < (whole[0].claim.stated.number or 0):
                said = f"{lines(whole[0].claim, rest.claim)} tell all of them, some and the rest"
                yield Link("rest", (rest.claim.id, whole[0].claim.id, done[0].claim.id), assumption=said)


def _is_count(read: Read) -> bool:
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and read.claim.modality == "stated" and not read.timing
    return plain and not read.claim.amount.unit and isinstance(read.claim.stated.number, int)


def _is_rest(story: Story, read: Read) -> bool:
    """True for *the rest, ten in number,* and *leaving six trapped*."""
    ahead = story.before(read, 3)
    numbered = ahead[-3:] == ["the", "rest", ","] and story.after(read, 2) == ["in", "number"]
    return numbered or ahead[-1:] != [] and ahead[-1] in _LEAVING
