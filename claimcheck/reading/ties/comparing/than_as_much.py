"""Than as much: an amount called more or less than another that is just as much, told in another unit or in words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly, lengths
from claimcheck.reading.measures import unit_at
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.comparing.directions import WORDS
from claimcheck.reading.words.grammar import NOT
from claimcheck.values.units import commensurable, factor

_COMPARATIVES = frozenset(WORDS) | {"sooner", "later"}
_THAN = frozenset(("than",))
_WAYS = {**{word: told[0] for word, told in WORDS.items()}, "sooner": -1, "later": 1}
_FAR, _GAP = 18, 4
_TIMES = frozenset("second minute hour day week fortnight month year".split())


def than_as_much(story: Story) -> Iterator[Link]:
    """``went home after 14 days, sooner than those kept in for a fortnight``, ``183 centimetres, taller than the man of 1.83 metres``."""
    for sentence in story.holding(_COMPARATIVES, _THAN):
        for k in story.places(_COMPARATIVES, sentence):
            than = next((j for j in range(k + 1, min(k + _GAP, sentence.last)) if story.tokens.low[j] == "than"), -1)
            if than < 0 or NOT & set(story.tokens.low[max(sentence.first, k - 3) : k]):
                continue
            told = list(_told(story, sentence))
            before = [t for t in told if t[1] <= k and k - t[1] < _FAR]
            wall = next((j for j in range(than, sentence.last) if story.tokens.low[j] in ("but", ";") or _goes_on(story, j)), sentence.last)
            behind = [t for t in told if than < t[0] < wall and t[0] - than < _FAR]
            if not before or len(behind) != 1 or not _are_as_much(before[-1][2], behind[0][2]):
                continue
            if (
                behind[0][2].amount.unit in _TIMES
                and behind[0][0] - than <= 2
                and than == k + 1
                and "half" in story.tokens.low[behind[0][0] : behind[0][1]]
            ):
                continue  # told by `than_in_words`
            one, other = (_just(story, *t) for t in (before[-1], behind[0]))
            great, small = (one, other) if _WAYS[story.tokens.low[k]] > 0 else (other, one)
            words = story.document.span(story.tokens.start[k], story.tokens.end[k])
            assumed = f"{lines(great, small, 'tell')} the two that “{words.quote}” compares"
            yield Link("order", (great.id, small.id), assumption=assumed, words=words)


def _just(story: Story, first: int, last: int, claim: Claim) -> Claim:
    """The amount as it stands: what is just as much in another unit is no more and no less, however it was measured."""
    return story.word(first, last, exactly(claim.stated.number or 0, claim.amount.unit), claim.kind, claim.scope, claim.voice)


def _goes_on(story: Story, j: int) -> bool:
    """True for the *and* of *longer than he had hoped, and left after a fortnight*, which is none of *an hour and a half*."""
    low = story.tokens.low
    return low[j] == "and" and low[j + 1 : j + 3] != ["a", "half"]


def _told(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, Claim]]:
    """The amounts of *sentence* with a unit, told in figures or as *a fortnight*, *the kilometre and a half*."""
    seen: list[tuple[int, int]] = []
    halves = list(_halves(story, sentence))
    for first, last, claim in halves:
        seen.append((first, last))
        yield first, last, claim
    for x in lengths(story, sentence):
        if not any(a < x.last and x.first < b for a, b in seen):
            seen.append((x.first, x.last))
            yield x.first, x.last, x.claim
    for read in amounts(story, sentence):
        if read.claim.amount.unit and read.claim.stated.bound == "=" and not any(a < read.last and read.first < b for a, b in seen):
            yield read.first, story.phrase(read)[1], read.claim


def _halves(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, Claim]]:
    """*the kilometre and a half*: one and a half of the unit."""
    low = story.tokens.low
    for k in story.places(_AND, sentence):
        unit = unit_at(story.tokens, k - 1) if low[k + 1 : k + 3] == ["a", "half"] and low[k - 2] in ("a", "the", "an") else None
        if unit is not None and unit.last == k:
            yield k - 1, k + 3, story.word(k - 1, k + 3, exactly(Fraction(3, 2), unit.unit), "measure")


_AND = frozenset(("and",))


def _are_as_much(one: Claim, other: Claim) -> bool:
    """True for two amounts of other units that come to the same."""
    a, b = one.amount.unit, other.amount.unit
    if one.stated.number is None or other.stated.number is None or not a or not b or "/" in a or not commensurable(a, b):
        return False
    written = a != b or one.amount.written != other.amount.written
    return written and Fraction(one.stated.number) * Fraction(1 if a == b else factor(a, b)) == Fraction(other.stated.number)
