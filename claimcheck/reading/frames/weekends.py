"""Weekends: what Saturday and Sunday brought, and what the weekend did."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.frames.operands import Tied, figures_of, like, near, told_itself
from claimcheck.reading.frames.wholes import all_parts, near_miss
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people

_WEEKEND = frozenset(("weekend", "weekend's"))
_KINDS = frozenset(("count", "money", "measure"))
_OTHERS = frozenset("thursday friday thursday's friday's".split())  # a long weekend
_MONDAY = frozenset(("monday", "monday's"))
_BACK, _AHEAD, _BEHIND = 3, 4, 6
_TIED = ("parts", "rest", "flow", "change", "share", "rate", "mean")


def weekends(story: Story, tied: Tied) -> Iterator[Guess]:
    """``14,000 on Saturday and 11,000 on Sunday. The weekend crowd of 25,000``: two days make the weekend."""
    for k in story.tokens.places(_WEEKEND):
        sentence = story.sentence_at(k)
        here = figures_of(story, sentence) if sentence is not None else []
        told = [r for r in here if _is_plain(r) and _is_of_weekend(story, r, k)]
        whole = next((r for r in told if r.first > k), next(iter(told), None))
        if whole is None or tied.as_(whole, *_TIED) or _day(story, whole):
            continue
        days: dict[str, list[Read]] = {}
        for read in near(story, whole.sentence, _BACK, 1):
            if read is not whole and _is_plain(read) and (day := _day(story, read)):
                days.setdefault(day, []).append(read)
        if set(days) != {"saturday", "sunday"} or any(len(told) > 1 for told in days.values()):
            continue
        parts = [days["saturday"][0], days["sunday"][0]]
        words = {w for r in (whole, *parts) for w in story.tokens.low[r.sentence.first : r.sentence.last]}
        long = _OTHERS & words or any(_MONDAY & {*story.before(r, 3), *story.after(r, 2)} for r in near(story, whole.sentence, _BACK, 1))
        if not long and all(_may_add(story, p, whole) for p in parts) and near_miss(story, whole, parts) is not None:
            yield Guess((all_parts(story, whole, parts),), sure=True)


def _is_plain(read: Read) -> bool:
    return read.claim.kind in _KINDS and read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast")


def _is_of_weekend(story: Story, read: Read, k: int) -> bool:
    """True for *the weekend crowd of 23,000*, *23,000 over the weekend*, *Over the weekend 23,000 came*."""
    first, last = story.phrase(read)
    low = story.tokens.low
    return (0 < first - k <= _AHEAD or 0 <= k - last <= _BEHIND) and not {",", ";", "and"} & set(low[min(k, last) : max(k, first)])


def _day(story: Story, read: Read) -> str:
    """The day of the weekend that is told right beside *read*."""
    first, last = story.phrase(read)
    low = story.tokens.low
    behind = low[last : min(last + 3, read.sentence.last)]
    stop = next((k for k, w in enumerate(behind) if w in ("and", ",", "but", ";")), len(behind))
    beside = (*behind[:stop], *low[max(read.sentence.first, first - 3) : first])
    return next((w.removesuffix("'s") for w in beside if w.removesuffix("'s") in ("saturday", "sunday")), "")


def _may_add(story: Story, part: Read, whole: Read) -> bool:
    persons = all(people(story, r.claim.scope.noun) or not told_itself(r) for r in (part, whole))
    return not told_itself(part) or not told_itself(whole) or persons or like(story, part, whole)
