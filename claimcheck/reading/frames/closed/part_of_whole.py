"""Part of a whole: the only share of a stretch, and the only two figures of one kind that stand beside it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.bound import Part, is_full
from claimcheck.reading.frames.closed.fitting import may_be_meant
from claimcheck.reading.frames.closed.two_beside import Stretch, alone_beside, has_moved, sets_apart
from claimcheck.reading.frames.matters import is_of_another, set_beside
from claimcheck.reading.frames.operands import Tied, like, number, size, unit_of
from claimcheck.reading.frames.share import RATES, is_narrower, is_open, link_of
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.rated import is_rated
from claimcheck.reading.ties.shares.shares import are_sides
from claimcheck.reading.words.grammar import THEM

_TIED = ("share", "ratio", "change", "mean", "rate", "each", "same", "restated")


def part_of_whole(story: Story, tied: Tied) -> Iterator[Guess]:
    """The part and the whole of a share that stands beside no others: ``had 400 ewes and found 160 dead, 15 per cent of the flock``."""
    for read in story.related:
        if not is_open(story, read, tied) or is_full(story, read) or is_rated(story, read) or read.claim.stated.bound not in ("=", "~"):
            continue
        at = Stretch(read.sentence, *story.phrase(read))
        pair = alone_beside(story, at)
        if pair is None or tied.both(*pair, *_TIED) or has_moved(story, at, pair) or sets_apart(story, at, pair):
            continue
        if (link := _link(story, read, pair)) is not None:
            yield Guess((link,))


def _link(story: Story, read: Read, pair: tuple[Read, Read]) -> Link | None:
    low, end = story.tokens.low, end_of_share(story, read)
    if low[end] == "of" and low[end + 1] in THEM | {"it", "that"}:
        return None  # "Of the 500, 480 were rescued, half of them by fishermen": of what stands before it
    if low[end] == "of" and not any(0 < r.first - end < _NEAR for r in pair):
        return None  # "Twelve bakers and seven apprentices make up half of the firm's staff of 38"
    if low[end] == "of" and any(read.sentence is r.sentence and r.first < read.first for r in pair):
        return None
    if any(not r.figure.noun and r.sentence is read.sentence and 0 < r.first - end and low[r.first - 1] == "and" for r in pair):
        return None  # "34 per cent would vote for the mayor and 31 for her rival"
    if not like(story, *pair) or RATES & set(story.before(read, 8)):
        return None
    unit = unit_of(story, pair[0])
    part, whole = sorted(pair, key=lambda r: size(story, r, unit))
    if read.claim.amount.unit == "percent" and number(whole) < _FEW:
        return None  # "I needed three Bs and got two", said one of the 82 per cent
    told = number(read) / (100 if read.claim.amount.unit == "percent" else 1)
    made = size(story, part, unit) / size(story, whole, unit)
    if any(_MOVED & {*story.before(r, 2)} for r in pair) or set_beside(story, part, whole):
        return None
    if is_of_another(story, read, whole, part):
        return None  # "won 84 of the 140 seats, giving it 48 per cent of the vote"
    if are_sides(story, part, whole) or is_narrower(story, read, whole) or _is_another_predicate(story, read, part, whole):
        return None
    return link_of(story, read, Part(part), whole) if made < 1 and may_be_meant(made, Fraction(told)) else None


_MOVED = frozenset("from to than against with up down by".split())
_AND = frozenset("and but while whereas ;".split())


def _is_another_predicate(story: Story, read: Read, part: Read, whole: Read) -> bool:
    """True for *Half of the 14 pilots were young and nine had never flown*: the third stands for itself."""
    low = story.tokens.low
    first, last = story.phrase(read)
    of_whole = low[end_of_share(story, read)] == "of" and 0 < whole.first - last < _NEAR and not _STOPS & set(low[last : whole.first])
    of_part = low[part.last] == "of" or 0 < whole.first - part.last < _NEAR and "of" in story.between(part, whole)[:2]
    if not of_whole and not of_part:
        return False
    two, third = ((read, whole), part) if of_whole else ((part, whole), read)
    if third.sentence is not two[0].sentence:
        return read.sentence.role != "headline" and low[third.sentence.first] not in ("that", "this")
    start, end = min(r.first for r in two), max(r.last for r in two)
    gap = low[end : third.first] if third.first > end else low[third.last : start]
    return bool(_AND & set(gap))


_NEAR, _FEW = 7, 5
_STOPS = frozenset(", . ; : ( and".split())
