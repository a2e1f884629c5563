"""Month spans: from one month to another of no year told, and how many months that is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.words.calendar import FULL_MONTHS, MONTHS
from claimcheck.values.window import month

_MONTHS = frozenset(FULL_MONTHS)
_TO = frozenset("to until till through".split())
_FROM = frozenset(("from", "between"))
_STARTS = frozenset(
    "open opens opened opening start starts started starting begin begins began beginning runs ran run launched launches shut shuts".split()
)
_ENDS = frozenset(
    "close closes closed closing end ends ended ending finish finishes finished finishing report reports reported conclude concludes "
    "concluded reopen reopens reopened".split()
)
_NO_SPAN = frozenset("later earlier after before ago old into each every per of from to".split())
_LASTING = frozenset("take takes took last lasts lasted lasting taking run runs ran period span total stretch , for -".split())
_YEAR = 2025  # stands for the year that is not told
_FAR = 9


def month_spans(story: Story) -> Iterator[Link]:
    """``to open in March and report in November, will take six months``: seven at the least, and nine at the most."""
    for sentence in story.sentences:
        told = [k for k in story.places(_MONTHS, sentence) if _is_bare(story, k)]
        if len(told) != 2:
            continue
        found = [x for x in lengths(story, sentence) if _may_be(story, sentence, x)]
        if len(found) == 1 and any(_joined(story, sentence, a, b) for a, b in pairwise(told)):
            one, other = (MONTHS[story.tokens.low[k]] for k in told)
            start = story.moment(told[0], told[0] + 1, month(_YEAR, one))
            end = story.moment(told[1], told[1] + 1, month(_YEAR + (other <= one), other))
            assumed = f"the two months of {lines(start, end)} are no more than a year apart"
            yield Link("span", (found[0].claim.id, start.id, end.id), assumption=assumed)


def _is_bare(story: Story, k: int) -> bool:
    """True for a month with no day and no year beside it, which no *last* or *next* puts in another year."""
    low = story.tokens.low
    beside = (low[k - 1], low[k + 1])
    return story.tokens.written(k)[:1].isupper() and not any(w[:1].isdecimal() for w in beside) and low[k - 1] not in ("last", "next", "of")


def _may_be(story: Story, sentence: Sentence, x: Length) -> bool:
    low = story.tokens.low
    led = _LASTING & set(low[max(sentence.first, x.first - 2) : x.first]) or "-" in low[x.first : x.last]
    exact = x.claim.stated.bound == "=" and x.claim.amount.unit == "month" and not x.bare
    return bool(exact and led and not _NO_SPAN & set(low[x.last : x.last + 1]) and low[x.first - 1] not in ("every", "first", "last"))


def _joined(story: Story, sentence: Sentence, a: int, b: int) -> bool:
    """True for *from March to November*, *opens in March and closes in November*."""
    low, gap = story.tokens.low, story.tokens.low[a + 1 : b]
    ahead = set(low[max(sentence.first, a - 4) : a])
    plain = len(gap) == 1 and (gap[0] in _TO or (gap[0] == "and" and "between" in ahead)) and bool(ahead & (_FROM | _STARTS))
    return plain or (len(gap) < _FAR and bool(ahead & _STARTS) and bool(_ENDS & set(gap)) and low[b - 1] == "in" and ";" not in gap)
