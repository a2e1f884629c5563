"""A share of few: a percentage of things, and how many of them the next words say there are, of which none can be split."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.plain_shares import is_share

_MOST = 40
_THERE = (["there", "are"], ["there", "were"], ["it", "has"], ["it", "had"], ["they", "number"])
_OTHER = frozenset("other others more another further new left about some over".split())


def share_of_few(story: Story) -> Iterator[Link]:
    """``ruined 41 percent of the allotments. There are 13 allotments``: no whole number of 13 is 41 percent of them."""
    low = story.tokens.low
    for sentence in story.sentences:
        here = story.here(sentence)
        if len(here) != 1 or here[0].claim.amount.unit != "percent" or not is_share(story, here[0]) or here[0].claim.stated.bound != "=":
            continue
        end = end_of_share(story, here[0])
        noun = (
            next((singular(w) for w in low[end + 1 : end + 4] if w not in ("the", "its", "their", "all")), "") if low[end] == "of" else ""
        )
        for below in story.beside(sentence, 0, 1)[1:]:
            counts = story.here(below)
            if noun and len(counts) == 1 and low[below.first : below.first + 2] in _THERE and _is_few(story, counts[0], noun):
                assumed = f"{lines(here[0].claim, counts[0].claim, 'speak')} of one set"
                yield Link("mean over", (here[0].claim.id, counts[0].claim.id), assumption=assumed)


def _is_few(story: Story, read: Read, noun: str) -> bool:
    """True for a plain small count of *noun*."""
    number, named = read.claim.stated.number, noun in {singular(w) for w in read.claim.counted.lower().split()}
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and not _OTHER & set(story.before(read, 2))
    return plain and named and isinstance(number, int) and 2 < number <= _MOST
