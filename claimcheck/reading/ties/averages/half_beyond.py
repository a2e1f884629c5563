"""Half beyond: a median, and what more than half of them are said to lie above or below."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit

_MEDIAN = frozenset(("median",))
_MOST = frozenset("half most majority".split())
_OVER = frozenset("over above".split())
_UNDER = frozenset("under below".split())
_NOT = frozenset("not nearly almost fewer less no never until last".split())


def half_beyond(story: Story) -> Iterator[Link]:
    """``More than half of the flats sold for over £310,000. The median price was £295,000``: the median lies beyond that too."""
    for sentence in story.holding(_MEDIAN):
        k = story.places(_MEDIAN, sentence)[0]
        median = next((r for r in story.here(sentence) if 0 < r.first - k < 9), None)
        if median is None:
            continue
        limits = (_limit(story, other, median) for other in story.beside(sentence, 1, 1))
        for read, way in filter(None, limits):
            pair = (median, read) if way > 0 else (read, median)
            said = f"{lines(read.claim, median.claim, 'tell')} of the same ones"
            yield Link("order", tuple(r.claim.id for r in pair), assumption=said)
            return


def _limit(story: Story, sentence: Sentence, median: Read) -> tuple[Read, int] | None:
    """The figure that more than half lie over (1) or under (-1): ``More than half sold for over £310,000``."""
    low, first = story.tokens.low, sentence.first
    at = next((k for k in story.places(_MOST, sentence) if k - first < 4), -1)
    if at < 0 or _NOT & story.words(sentence) or (low[at] == "half" and low[max(first, at - 2) : at] != ["more", "than"]):
        return None
    here = [r for r in story.here(sentence) if r.first > at and r is not median and base_unit(r.claim) == base_unit(median.claim)]
    if len(here) != 1 or here[0].claim.kind not in ("money", "measure", "count", "duration"):
        return None
    ahead = {*low[max(at, here[0].first - 3) : here[0].first]}
    way = 1 if _OVER & ahead or {"more", "than"} <= ahead else -1 if _UNDER & ahead else 0
    return (here[0], way) if way else None
