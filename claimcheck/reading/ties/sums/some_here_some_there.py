"""Some here, some there: so many things, and right behind the comma two numbers of them, which cannot be more than there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, counted_twice, spots, total_of
from claimcheck.reading.words.calendar import MONTHS, SEASONS, WEEKDAYS

# Who has one thing may have another as well, so that *with* and *for* tell nobody apart.
_PLACES = frozenset("in on at to from along near under outside inside through behind beside off".split())
_NAMING = frozenset("the its their his her a an this that".split())
_TAIL = 6
_BOTH = frozenset("both twice also either each respectively".split())


def some_here_some_there(story: Story) -> Iterator[Choice]:
    """``14 trucks, nine in the valley and five on the pass, ...``: two numbers of one set that two like words tell apart."""
    low = story.tokens.low
    for sentence in story.sentences:
        here = [s for s in spots(story, sentence) if s.claim.kind == "count" and s.claim.stated.bound == "=" and s.number]
        for whole, one in zip(here, here[1:], strict=False):
            if _is_alone(story, whole, one):
                said = f"those of line {line(one.claim)} are some of them"
                yield Choice((Link("parts", (whole.claim.id, one.claim.id), assumption=said),))
        for whole, one, other in zip(here, here[1:], here[2:], strict=False):
            if whole.elided or not (one.elided and other.elided) or one.claim.amount.unit or other.claim.amount.unit:
                continue
            gap, joint = low[whole.last : one.first], low[one.last : other.first]
            tail = low[other.last : min(sentence.last, other.last + _TAIL)]
            if (
                gap not in ([","], ["long", ","], ["wide", ","], ["strong", ","])
                or joint[-1:] != ["and"]
                or not 2 < len(joint) <= _TAIL
                or "," in joint
            ):
                continue
            closed = next((k for k, w in enumerate(tail) if w in (",", ".", ";", "—")), len(tail)) if tail else 0
            apart = _is_place(story, one.last) and _is_place(story, other.last) and 1 < closed < _TAIL
            if _is_time(joint) or _is_time(tail[:closed]):
                continue  # "nine on the road in May and eight on the road in June"
            if not apart or _BOTH & {*joint, *tail} or counted_twice(story, other.last) or not _are_some(whole, one, other):
                continue
            said = f"nobody is counted twice in line {line(other.claim)}"
            names = (whole.claim.id, one.claim.id, other.claim.id)
            yield Choice((Link("parts", names, assumption=said),))


def _is_time(words: Sequence[str]) -> bool:
    """True for words that name a day, a month or a year, at which the same ones may be told of again."""
    return any(w in MONTHS or w in WEEKDAYS or w in SEASONS or (w.isdecimal() and len(w) == 4) for w in words)


def _is_alone(story: Story, whole: Spot, one: Spot) -> bool:
    """True for *runs 16 shops, nine in Kent alone*: where some of them are."""
    low = story.tokens.low
    told = not whole.elided and one.elided and low[whole.last : one.first] == [","] and _is_place(story, one.last)
    behind = low[one.last : min(one.last + _TAIL, one.sentence.last)]
    closed = any(w == "alone" and behind[k + 1 : k + 2] in ([], ["."], [","], [";"]) for k, w in enumerate(behind))
    alone = closed and not any(w.isdecimal() or w in ("day", "week", "month", "year") for w in behind)
    return told and alone and 2 * (one.number or 0) < 3 * (whole.number or 0)


def _is_place(story: Story, k: int) -> bool:
    """True for *on the heath*, *to Mali*, *at their desks*: where they are, and not *on target* or *in 2014*."""
    named = story.tokens.low[k + 1] in _NAMING or story.tokens.written(k + 1)[:1].isupper()
    return story.tokens.low[k] in _PLACES and named


def _are_some(whole: Spot, one: Spot, other: Spot) -> bool:
    """True where each of the two is less than all, and both are no more than half as many again."""
    told, made = whole.number or 0, total_of((one, other))
    return max(one.number or 0, other.number or 0) < told and 2 * made <= 3 * told
