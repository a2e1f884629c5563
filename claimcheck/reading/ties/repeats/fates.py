"""Fates: the number of a headline that its text tells of people to whom something else happened: ``Four killed``, ``injured four``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import people

_LEAD = 3  # sentences that tell what the headline does
_PROOF = "the headline and the text give one number to one event"


def fates(story: Story) -> Iterator[Link]:
    """The figures of headline and lead that are one number of people with two fates, where nobody else in the text is so many."""
    leads = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEAD]
    told = [r for r in story.related if r.claim.kind == "count" and r.claim.stated.number is not None]
    tops = [r for r in told if r.sentence.role == "headline" and r.claim.scope.what]
    body = [r for r in told if r.sentence.role != "headline"]
    for top in tops:
        alike = [r for r in body if r.claim.stated == top.claim.stated and r.claim.amount.unit == top.claim.amount.unit]
        alone = len(tops) == len(alike) == 1 and not any(_is_told(story, top, r) for r in body)
        if alone and alike[0].sentence in leads and _of_two_fates(story, top, alike[0]):
            yield Link("same", (top.claim.id, alike[0].claim.id), proof=_PROOF)


def _of_two_fates(story: Story, top: Read, low: Read) -> bool:
    one, other = top.claim.scope, low.claim.scope
    nouns: Sequence[str] = [noun for noun in (one.noun, other.noun) if noun]
    alike = len(set(nouns)) < 2 or all(people(story, noun) for noun in nouns)
    if any(_loses_things(story, r) for r in (top, low)):
        return False
    return alike and bool(other.what) and story.table.what(one.what, other.what) == "apart"


def _loses_things(story: Story, read: Read) -> bool:
    """True for *250 to lose jobs*, *40 lost their homes*, of whom none is dead or hurt; not for *40 lost at sea*."""
    low, k = (
        story.tokens.low,
        next((k for k in range(read.last, min(read.last + _NEAR, read.sentence.last)) if story.tokens.low[k] in _LOSE), -1),
    )
    return read.claim.scope.what == "losses" and k > 0 and k + 1 < read.sentence.last and low[k + 1].isalpha() and low[k + 1] not in _WHERE


_LOSE, _NEAR = frozenset("lose loses lost losing".split()), 5
_WHERE = frozenset("in at on as after when during off near to and but by".split())


def _is_told(story: Story, top: Read, read: Read) -> bool:
    """True for a figure of the text that shares the fate that the headline tells: the number of that may be made up of several."""
    return bool(read.claim.scope.what) and story.table.what(top.claim.scope.what, read.claim.scope.what) != "apart"
