"""Recurring: what comes every so many years, and the years in which it came last and comes next."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly, lengths
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.shares.apart import is_year

_NEXT = frozenset("next again back return returns due".split())
_LAST = frozenset("last after since".split())
_MISSED = frozenset("postponed delayed skipped missed cancelled except pandemic late early instead roughly about".split())


def recurring(story: Story) -> Iterator[Link]:
    """``held every ten years. The last was in 2021 and the next will be in 2032``: the years between the only two told, and no more."""
    low = story.tokens.low
    for sentence in story.sentences:
        every = [x for x in lengths(story, sentence) if x.claim.amount.unit == "year" and low[x.first - 1] == "every" and not x.bare]
        every = [x for x in every if x.claim.stated.bound == "="]  # not "every 76 years or so"
        number = every[0].claim.stated.number if len(every) == 1 else None
        if number is None:
            continue
        near = story.beside(sentence, 0, 1)
        words = {w for s in near for w in low[s.first : s.last]}
        years = [k for s in near for k in range(s.first, s.last) if is_year(low[k])]
        if len(years) != 2 or not (_NEXT & words and _LAST & words) or _MISSED & words:
            continue
        first, last = (number_word(story, k, k + 1, int(low[k])) for k in sorted(years, key=lambda k: int(low[k])))
        between = story.word(every[0].first, every[0].last, exactly(number), "change")
        yield Link(
            "change", (between.id, first.id, last.id), assumption=f"it came in line {line(first)}, and comes next in line {line(last)}"
        )
