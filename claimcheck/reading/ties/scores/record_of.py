"""Record of: how many ended in each way, and the number of cases, games or bouts that this record is told of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.story import Read, Story, line

_RECORD = frozenset(("record",))
_FROM = frozenset("from in over of after across".split())
_GAPS = ([","], ["and"], [",", "and"])
_NOT = frozenset("including includes include some also previous new world national points goals runs".split())
_LEAST = 3


def record_of(story: Story) -> Iterator[Link]:
    """``Her record is 13 convictions, eight acquittals and five mistrials from 26 cases``: as many as ended in some way."""
    for sentence in story.holding(_RECORD, _FROM):
        here = [r for r in story.here(sentence) if _is_count(r)]
        if len(here) <= _LEAST or _NOT & story.words(sentence):
            continue
        *ways, every = here
        joined = all(story.between(a, b) in _GAPS for a, b in pairwise(ways))
        gap = story.between(ways[-1], every)
        led = gap[:1] and gap[0] in _FROM and len(gap) < 4 and not {",", "and"} & set(gap)
        record = any(k < ways[0].first for k in story.places(_RECORD, sentence))
        if joined and led and record and len({_noun(r) for r in here}) == len(here) and all(map(_noun, here)):
            said = f"each case of line {line(every.claim)} ended in one of those ways"
            yield Link("tally", (every.claim.id, *(r.claim.id for r in ways)), assumption=said, exhaustive=True)


def _is_count(read: Read) -> bool:
    return read.claim.kind == "count" and read.claim.stated.bound == "=" and not read.claim.amount.unit and not read.timing


def _noun(read: Read) -> str:
    return singular(read.claim.counted.lower().split(" ")[-1])
