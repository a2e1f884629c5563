"""The only so many: names in a row, and the number of such things that the words right behind them say these are."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Listed, Read, Story
from claimcheck.reading.ties.lists.named_rows import JOINTS, is_name, row_of

_ONLY = frozenset(("only",))
_SET = frozenset("the all its their".split())
_MOST = 12


def the_only(story: Story) -> Iterator[Listed]:
    """``stops in Ayr, Bute, Crewe and Dale, the only four stations with long platforms``: as many as are named."""
    low = story.tokens.low
    for sentence in story.holding(_ONLY, JOINTS):
        for read in story.here(sentence):
            first = story.phrase(read)[0]
            first -= low[first - 1] == "only"
            if not _can_be(story, read) or low[first] != "only" or low[first - 1] not in _SET or low[first - 2] != ",":
                continue
            starts = [k for k in range(sentence.first, first) if is_name(story, k) and not is_name(story, k - 1)]
            rows = [row for k in starts if (row := row_of(story, k, first)) is not None and row.last == first - 2]
            if rows:
                yield Listed(read.claim.id, max(rows, key=lambda row: len(row.spans)).spans)


def _can_be(story: Story, read: Read) -> bool:
    """True for *five stations*: a small whole number of things in the plural."""
    number = read.claim.stated.number
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and not read.claim.amount.unit
    return plain and isinstance(number, int) and 1 < number <= _MOST and is_plural(story.tokens.low[story.phrase(read)[1] - 1])
