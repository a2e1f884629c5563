"""Of two: so many in the one of two places and so many in the other, and what both hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.reading.frames.operands import Tied, figured, figures_of, like, near, number
from claimcheck.reading.frames.wholes import all_parts
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess

_PLACED = frozenset("from in at on to for by aboard".split())
_ONE = (["the", "first"], ["one"], ["the", "one"])
_OTHER = (["the", "second"], ["the", "other"], ["another"])
_BOTH = frozenset("two both pair".split())
_TIED = ("parts", "rest", "flow", "share", "change")


def of_two(story: Story, tied: Tied) -> Iterator[Guess]:
    """``seized 45 phones from two flats. They took 27 from the first and 18 from the second``: both make all of them."""
    for sentence in figured(story):
        for a, b in pairwise(figures_of(story, sentence)):
            if not (_stands(story, a, _ONE) and _stands(story, b, _OTHER)) or any(tied.as_(r, *_TIED) for r in (a, b)):
                continue
            before = [
                r for r in near(story, sentence, 1, 0) if r.last <= a.first and like(story, r, a) and number(r) > max(number(a), number(b))
            ]
            if len(before) == 1 and _BOTH & set(story.tokens.low[before[0].sentence.first : a.first]) and _is_plain(before[0], a, b):
                yield Guess((all_parts(story, before[0], [a, b]),), sure=True)


def _stands(story: Story, read: Read, places: tuple[list[str], ...]) -> bool:
    """True for *27 from the first*, *18 in the other lorry*."""
    low, last = story.tokens.low, story.phrase(read)[1]
    return low[last] in _PLACED and any(low[last + 1 : last + 1 + len(p)] == p for p in places)


def _is_plain(*reads: Read) -> bool:
    return all(r.claim.stated.bound in ("=", "~") and r.claim.modality in ("stated", "forecast") and r.claim.kind != "share" for r in reads)
