"""Trailing: by how much a figure is told to be more or less, with no *than*: ``In May 410 came. In June 380 did, 30 fewer``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures, figures_of, like, number, size, told_as, told_itself, unit_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.comparing.directions import WORDS
from claimcheck.reading.ties.shares.changing import is_change

_KINDS = frozenset(("count", "money", "measure", "duration", "mean", "level", "extreme", "age"))
_TIED = ("margin", "parts", "flow", "change", "rest", "tally", "next")
_WORDS = frozenset(WORDS) - {"faster", "quicker", "speedier", "swifter", "slower", "ahead", "stronger", "denser"}
_OPENS = frozenset((",", "—", "–", "(", ";", "or", ":"))
_ENDS = frozenset((",", "—", "–", ")", ";", "."))
_HELD = frozenset("than average".split())
_FAR = 3  # times too large or too small that what lies between may be told
_GAP = 5  # words between a figure and the comma before what it is more or less by


def trailing(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that closes with how much more or less it is, and the only one told before it that it can be held against."""
    for gap in figures(story):
        if gap.sentence.role != "body" or gap.claim.kind not in _KINDS or tied.result(gap, *_TIED):
            continue
        way = _way(story, gap)
        pair = _pair(story, gap) if way else None
        if pair is not None and (link := _link(story, gap, *pair, way)) is not None:
            yield Guess((link,), sure=True)


def _way(story: Story, gap: Read) -> int:
    """1 for *, ten more,* and -1 for *, more than an hour shorter.*: a clause of a number and a comparative alone."""
    low, (first, last) = story.tokens.low, story.phrase(gap)
    if low[first - 1] not in _OPENS or first <= gap.sentence.first:
        return 0
    k = next((k for k in range(gap.first + 1, min(last + 1, gap.sentence.last)) if low[k] in _WORDS and k >= last - 1), -1)
    ends = k >= 0 and (k + 1 >= gap.sentence.last or low[k + 1] in _ENDS)
    if not ends or _HELD & set(low[k + 1 : gap.sentence.last]):
        return 0  # "150 fewer, the club said, than it had planned for"
    return WORDS[low[k]][0]


def _pair(story: Story, gap: Read) -> tuple[Read, Read] | None:
    """The figure that closes right before *gap*, and the only one like it in its sentence before it, or else in the one before that."""
    first = story.phrase(gap)[0]
    ahead = [r for r in figures_of(story, gap.sentence) if r.last <= first]
    if not ahead or first - story.phrase(ahead[-1])[1] > _GAP:
        return None
    now = ahead[-1]
    found = _alike(story, now, ahead[:-1])
    if not found:
        found = [r for s in story.beside(gap.sentence, 1, 0)[:-1] if s.role == "body" for r in _alike(story, now, figures_of(story, s))]
    rest = _alike(story, now, [r for r in figures_of(story, gap.sentence) if r.first > gap.last])
    plain = len(found) == 1 and not rest and not any(is_change(story, r) for r in (now, *found))
    return (now, found[0]) if plain else None


def _alike(story: Story, now: Read, reads: Sequence[Read]) -> list[Read]:
    """Those of *reads* that count what *now* counts, or may."""
    unit = unit_of(story, now)
    found = [r for r in reads if r.claim.kind in _KINDS and bool(unit_of(story, r)) == bool(unit)]
    return [r for r in found if like(story, r, now) or (not unit and not (told_itself(now) and told_itself(r)))]


def _link(story: Story, gap: Read, now: Read, was: Read, way: int) -> Link | None:
    """*gap* as what *now* is more (or less) than *was*; None for figures that it cannot lie between."""
    unit = unit_of(story, now)
    new, old, told = size(story, now, unit), size(story, was, unit), _told(story, gap, unit)
    bare = not gap.claim.amount.unit
    if (bare and unit) or not (bare or like(story, gap, now)) or not 0 < told < max(new, old) < 3 * min(new, old) or told == old:
        return None
    if not abs(new - old) < _FAR * told < _FAR * _FAR * abs(new - old):
        return None
    if (new > old) != (way > 0) or now.claim.stated.bound not in ("=", "~") or was.claim.stated.bound not in ("=", "~"):
        return None
    mine = gap.claim if gap.claim.amount.unit or not unit else told_as(story, gap, unit, now)
    great, small = (now, was) if way > 0 else (was, now)
    assumed = f"{lines(now.claim, was.claim, 'tell')} how far the two are apart"
    return Link("margin", (mine.id, great.claim.id, small.claim.id), assumption=assumed)


def _told(story: Story, gap: Read, unit: str) -> Fraction:
    stated = gap.claim.stated
    return size(story, gap, unit) if stated.number is not None else abs(number(gap) or Fraction(stated.lo or stated.hi or 0))
