"""Over and under: two bounds that the same words ask of one thing, of which the lower has to lie below the upper."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import exactly

_OVER = frozenset("over above".split())
_UNDER = frozenset("under below".split())
_ASKED = frozenset("must be aged between have has should only anyone those open restricted limited".split())
_KINDS = frozenset("count measure age duration money".split())
_MOST_WORDS = 3


def over_under(story: Story) -> Iterator[Link]:
    """``have to be over 18 and under 14 years of age``: no one is both."""
    for sentence in story.sentences:
        here = [r for r in story.every_figure.get(sentence.number, ()) if r.claim.kind in _KINDS]
        for one, other in pairwise(here):
            gap = story.between(one, other)
            if "and" not in gap or len(gap) > _MOST_WORDS or not _ASKED & set(story.before(one, 5)):
                continue
            if (_way(story, one), _way(story, other)) == (1, -1):  # "under 15 and over 45" are two groups
                least, most = (r.claim.stated.lo if r.claim.stated.lo is not None else r.claim.stated.hi for r in (one, other))
                if least is not None and most is not None and least >= most:
                    ends = (
                        story.word(r.first, r.last, exactly(n, other.claim.amount.unit), "measure")
                        for r, n in ((one, least), (other, most))
                    )
                    assumed = f"{lines(one.claim, other.claim)}: both are asked of one thing"
                    yield Link("range", tuple(e.id for e in ends), assumption=assumed)


def _way(story: Story, read: Read) -> int:
    """1 for *over 18*, -1 for *under 14*, else 0."""
    words = {*story.before(read, 1), *story.tokens.low[story.phrase(read)[0] : read.first]}
    return bool(_OVER & words) - bool(_UNDER & words)
