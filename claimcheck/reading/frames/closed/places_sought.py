"""Places sought: how many are wanted and how many there are, and the word that says which is more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import is_told, is_unsure, stretch
from claimcheck.reading.frames.operands import Tied, figures_of, named_as, number, told_in
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem

_CALLED = {
    **dict.fromkeys("oversubscribed over-subscribed overbooked overapplied".split(), 1),
    **dict.fromkeys("undersubscribed under-subscribed underbooked".split(), -1),
}
_MORE, _FEWER = "more", ("fewer", "less")
# What is wanted or who wants it, and what there is of it.
_SOUGHT = frozenset(map(stem, (
    "orders bids applied applications applicants application requests requested demand sought hopefuls entries wanted candidates seekers "
    "bidders buyers customers pupils children patients families tenants fans claimants clients applying queued queuing jobseekers entered "
    "volunteers players drivers couples travellers passengers guests viewers graduates subscribed subscriptions"
).split()))  # fmt: skip
_OFFERED = frozenset(map(stem, (
    "places place seats desks beds vacancies jobs posts spaces plots tickets pitches homes berths cots chairs rooms slots offer sale "
    "available offered sold allotments capacity openings flats houses tables bays lots grants spots bunks cabins moorings room"
).split()))  # fmt: skip
_WALLS = frozenset(", ; : . ( ) — – and but while whereas where".split())
_TIMES, _REACH = 12, 8


def places_sought(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The course was oversubscribed, with 212 applicants for 240 places``, ``fewer jobs than seekers: 510 vacancies for 430``."""
    run = stretch(story)
    words = [k for s in run for k in range(s.first, s.last)]
    pair = _pair(story, run) if run else None
    if pair is None or tied.any_two(pair) or any(is_unsure(story, s) for s in run):
        return
    ways = [(k, way) for k in words if (way := _way(story, k))]
    if len(ways) != 1:
        return
    k, way = ways[0]
    sought, offered = pair
    great, small = (sought, offered) if way > 0 else (offered, sought)
    told = f"{lines(sought.claim, offered.claim, 'tell')} what is wanted and what there is"
    span = story.document.span(story.tokens.start[k], story.tokens.end[k])
    a, b = (named_as(story, told_in(story, r, o), "") for r, o in ((great, small), (small, great)))
    yield Guess((Link("order", (a.id, b.id), assumption=told, words=span),), sure=True)


def _way(story: Story, k: int) -> int:
    """1 where the word at token *k* says that more is wanted than there is, -1 that less is."""
    low = story.tokens.low
    if low[k] in _CALLED:
        return _CALLED[low[k]] if low[k - 1] not in ("times", "nearly", "almost") else 0
    if low[k] == "subscribed" and low[k - 2 : k] in (["over", "-"], ["under", "-"]):
        return 1 if low[k - 2] == "over" else -1
    if low[k] != _MORE and low[k] not in _FEWER:
        return 0
    than = next((j for j in range(k + 2, min(k + 6, len(low))) if low[j] == "than"), 0)
    if not than:
        return 0
    one = [_side(w) for w in low[k + 1 : than]]
    behind = next((j for j in range(than + 1, min(than + 5, len(low))) if low[j] in _WALLS), than + 5)
    other = [_side(w) for w in low[than + 1 : behind]]
    sides = (next((s for s in one if s), 0), next((s for s in other if s), 0))
    if sides not in ((1, -1), (-1, 1)):
        return 0
    return sides[0] if low[k] == _MORE else -sides[0]


def _side(word: str) -> int:
    """1 for a word of what is wanted, -1 for one of what there is."""
    return 1 if stem(word) in _SOUGHT else -1 if stem(word) in _OFFERED else 0


def _pair(story: Story, run: Sequence[Sentence]) -> tuple[Read, Read] | None:
    """The two figures of *run*, which tells no more: how many are sought, and how many there are."""
    here = [r for s in run for r in figures_of(story, s) if r.claim.kind in ("count", "money", "measure") and number(r) > 1]
    if len(here) != 2 or not all(is_told(story, r) for r in here):  # noqa: PLR2004
        return None
    sides = [_side(r.claim.scope.noun or "") or _side_of(story, r) for r in here]
    if sides[0] == sides[1]:  # "Bids came in for 61 plots, ... in which 74 were on offer"
        sides = [_side_of(story, r) for r in here]
    if sorted(sides) == [0, 1]:
        sides = [s or -1 for s in sides]
    elif sorted(sides) == [-1, 0]:
        sides = [s or 1 for s in sides]
    if sorted(sides) != [-1, 1] or not number(here[0]) < _TIMES * number(here[1]) < _TIMES**2 * number(here[0]):
        return None
    return (here[0], here[1]) if sides[0] > 0 else (here[1], here[0])


def _side_of(story: Story, read: Read) -> int:
    """1 where the words of the clause of *read* tell of what is wanted, -1 of what there is."""
    low, s = story.tokens.low, read.sentence
    first, last = story.phrase(read)
    start = max(s.first, first - _REACH, *(story.phrase(r)[1] for r in story.here(s) if r.first < read.first))
    ahead = next((j + 1 for j in range(first - 1, start - 1, -1) if low[j] in _WALLS or low[j][0].isdecimal()), start)
    end = min(s.last, last + _REACH)
    behind = next((j for j in range(last, end) if low[j] in _WALLS or low[j][0].isdecimal()), end)
    found = {side for w in (*low[ahead:first], *low[last:behind]) if (side := _side(w))}
    return found.pop() if len(found) == 1 else 0
