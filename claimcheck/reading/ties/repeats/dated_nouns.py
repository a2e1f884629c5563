"""Dated nouns: what happened once, named with its month, day or year, and named again: *the Oct. 15 shooting … the November shooting*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.moments import moments
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import DEFINITE, SET_BESIDE
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.window import month

_ANY = 2025
_REACH = 8
# What happens to a place or a person once, so that two dates of it are of one.
_ONCE = frozenset(
    "shooting massacre bombing crash collision derailment sinking explosion blast stabbing killing murder kidnapping abduction robbery "
    "heist coup earthquake quake eruption referendum disaster wedding funeral coronation inauguration assassination hijacking siege "
    "stampede shipwreck capsizing avalanche landslide collapse blaze".split()
)
_PLACED = frozenset("of at in near on outside inside".split())
_OTHER = SET_BESIDE | frozenset(
    "second third both two three similar separate anniversary different each every first unlike repeat series string spate".split()
)
_SEVERAL = frozenset((*SMALL, *DEFINITE, "both", "several")) - {"one"}


class _Named(NamedTuple):
    """The *noun* of what happened, with the tokens of its date, ahead or behind, and as much of year, month and day as they tell."""

    noun: str
    sentence: Sentence
    first: int
    last: int
    date: tuple[int | None, int | None, int | None]
    names: frozenset[str]
    whom: frozenset[str]
    ahead: bool


def dated_nouns(story: Story) -> Iterator[Link]:
    """The pairs of dates, months or years that *story* gives what it names with one noun."""
    told = [n for s in story.holding(_ONCE) for n in _named(story, s)]
    for noun in dict.fromkeys(n.noun for n in told):
        ones = [n for n in told if n.noun == noun]
        counts = Counter(n.date for n in ones)
        for one, other in combinations(ones, 2):
            alone = min(counts[one.date], counts[other.date]) == 1 and _are_two_at_most(ones)
            if alone and not _fit(one, other) and _is_one(one, other) and _is_slip(one, other) and not _has_more(story, noun):
                a, b = _claim(story, one), _claim(story, other)
                yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} when one {noun} happened")
                break


def _are_two_at_most(ones: Sequence[_Named]) -> bool:
    """True where all that are told are of one date or of the other."""
    first = ones[0]
    apart = [n for n in ones if not _fit(first, n)]
    return all(_fit(apart[0], n) for n in apart) if apart else True


def _fit(one: _Named, other: _Named) -> bool:
    return all(a == b or None in (a, b) for a, b in zip(one.date, other.date, strict=True))


def _is_slip(one: _Named, other: _Named) -> bool:
    """True where only one of year, month and day differs, by one or by a slip of the pen."""
    gaps = [(k, a, b) for k, (a, b) in enumerate(zip(one.date, other.date, strict=True)) if None not in (a, b) and a != b]
    if len(gaps) != 1:
        return False
    k, a, b = gaps[0][0], gaps[0][1] or 0, gaps[0][2] or 0
    if k == 1:
        return abs(a - b) in (1, 11)
    one_digit = k == 2 and (max(a, b) < 10 or a // 10 == b // 10)
    return abs(a - b) == 1 or one_digit or is_slip(Fraction(a), Fraction(b))


def _is_one(one: _Named, other: _Named) -> bool:
    """False where the places or people that stand beside the nouns are others, or two dates of one grain set them apart."""
    alike = [a is None for a in one.date] == [b is None for b in other.date]
    if (alike and one.ahead and other.ahead) or (one.whom and other.whom and not one.whom & other.whom):
        return False
    return bool(one.names & other.names) or not (one.names and other.names)


def _has_more(story: Story, noun: str) -> bool:
    """True where the story speaks of several such, or of another."""
    low = story.tokens.low
    for s in story.sentences:
        for k in range(s.first, s.last):
            ahead = low[max(s.first, k - 3) : k]
            if singular(low[k]) == noun and (_OTHER & set(ahead) or (is_plural(low[k]) and _SEVERAL & set(ahead))):
                return True
    return False


def _named(story: Story, sentence: Sentence) -> Iterator[_Named]:
    """What *sentence* names with its date: *the Nov. 15 shooting*, *the November shooting death*, *the massacre of pupils in 2014*."""
    low = story.tokens.low
    for first, last, date in _dates(story, sentence):
        at = next((k for k in range(last, min(last + 3, sentence.last)) if low[k] in _ONCE), -1)
        if at >= 0 and all(w.isalpha() for w in low[last:at]) and low[first - 1] not in _PLACED and not _PLACED & set(low[last:at]):
            yield _Named(low[at], sentence, first, last, date, _names(story, sentence, last), _whom(story, sentence, at), True)
            continue
        behind = range(first - 2, max(sentence.first, first - _REACH) - 1, -1)
        at = next((k for k in behind if low[k] in _ONCE), -1) if low[first - 1] in ("in", "on") else -1
        gap = low[at + 1 : first - 1]
        if at >= 0 and (not gap or gap[0] in _PLACED) and all(w.isalpha() and not w.endswith("ed") for w in gap):
            yield _Named(low[at], sentence, first, last, date, _names(story, sentence, at), _whom(story, sentence, at), False)


def _names(story: Story, sentence: Sentence, at: int) -> frozenset[str]:
    """The proper names around token *at*, as far as its clause goes."""
    low, walls = story.tokens.low, (",", ";", ".", "and", "but", "who", "which", "while", "—", "–")
    start = next((k for k in range(at, sentence.first, -1) if low[k] in walls), sentence.first)
    end = next((k for k in range(at, sentence.last) if low[k] in walls), sentence.last)
    told = (k for k in range(start + 1, end) if story.tokens.written(k)[:1].isupper() and low[k] not in MONTHS)
    return frozenset(low[k].removesuffix("'s") for k in told)


def _whom(story: Story, sentence: Sentence, at: int) -> frozenset[str]:
    """What stands behind the noun at token *at* with *of*: to whom or to what it happened."""
    low = story.tokens.low
    end = min(at + _REACH, sentence.last)
    if low[at + 1] != "of":
        return frozenset()
    stop = next((k for k in range(at + 2, end) if low[k] in _PLACED or not low[k].isalpha()), end)
    return frozenset(stem(w) for w in low[at + 2 : stop] if len(w) > 3)


def _dates(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, tuple[int | None, int | None, int | None]]]:
    """The dates of *sentence*, months by themselves among them: first and last token, and year, month and day."""
    low = story.tokens.low
    found = [m for m in moments(story)[sentence.number] if m.date is not None and m.date.name.last_day is None]
    taken = {k for m in found for k in range(m.first, m.last)}
    for m in found:
        name = m.date.name if m.date is not None else None
        if name is not None and not name.swapped and (name.year or name.month) and not low[m.last - 1].endswith("s"):
            yield m.first, m.last, (name.year, name.month, name.day)
    for k in range(sentence.first, sentence.last):
        if k not in taken and low[k] in MONTHS and story.tokens.written(k)[:1].isupper() and not low[k + 1][:1].isdecimal():
            yield k, k + 1, (None, MONTHS[low[k]], None)


def _claim(story: Story, one: _Named) -> Claim:
    year, number, _ = one.date
    known = [m for m in moments(story)[one.sentence.number] if m.first == one.first and m.window is not None]
    if known:
        return known[0].claim(story)
    near = year or (story.published.year if story.published is not None else _ANY)
    return story.moment(one.first, one.last, month(near, number or 1))
