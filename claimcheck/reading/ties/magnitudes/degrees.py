"""Differences in a measure: it fell by so many degrees, from one reading to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim, Kind
from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.change import CHANGING

_DEGREES = frozenset("degree celsius fahrenheit".split())


def degrees(story: Story) -> Iterator[Link]:
    """The link of each difference with the two readings it lies between, all in one sentence."""
    for here in story.by_sentence.values():
        pairs = [(a, b) for a, b in pairwise(here) if _from_to(story, a, b)]
        if len(pairs) != 1:
            continue
        before, after = pairs[0]
        changes = [r for r in here if r not in (before, after) and _by(story, r, before)]
        if len(changes) == 1:
            claims = [_plain(story, r, kind) for r, kind in zip((changes[0], before, after), _KINDS, strict=True)]
            yield Link("change", tuple(c.id for c in claims), proof="the sentence says by how much it went from one to the other")


_KINDS: Sequence[Kind] = ("change", "measure", "measure")


def _from_to(story: Story, a: Read, b: Read) -> bool:
    if a.claim.kind != "measure" or story.before(a, 1) != ["from"] or story.between(a, b) != ["to"]:
        return False
    one, other = a.claim.amount.unit, b.claim.amount.unit
    return one == other or (not other and not b.claim.amount.counted) or {one, other} <= _DEGREES


def _by(story: Story, read: Read, before: Read) -> bool:
    """True for ``by 12 degrees`` and ``a drop of 12 degrees`` beside a reading in degrees, and so for every other unit."""
    one, other = read.claim.amount.unit, before.claim.amount.unit
    if read.claim.kind != "measure" or not (one == other or {one, other} <= _DEGREES):
        return False
    if story.after(read, 1) in (["more"], ["further"]) or story.before(read, 2) == ["and", "by"]:
        return False
    ahead = story.before(read, 4)
    if ahead[-1:] in (["from"], ["to"]):
        return False  # "up from 1.70 metres, while girls grew from 1.58 to 1.59"
    return ahead[-1:] == ["by"] or bool(CHANGING & set(ahead)) or story.before(read, 2)[-1:] == ["of"] and bool(CHANGING & set(ahead))


def _plain(story: Story, read: Read, kind: Kind) -> Claim:
    """The claim of *read* as a bare number: degrees of one scale, which need no zero here."""
    first, last = story.phrase(read)
    return story.word(first, last, attrs.evolve(read.claim.amount, unit="", counted=""), kind)
