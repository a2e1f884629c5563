"""Ratios: odds, multiples and so many for each, with the only two figures nearby that they may be of."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, overlap
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.ballots import is_clock
from claimcheck.reading.ties.choice import Guess
from claimcheck.values.exact import show
from claimcheck.values.written import amount

_KINDS = frozenset(("count", "money", "measure", "share", "rate", "mean", "capacity"))
_GAMES = frozenset(
    "goal goals half-time match win won beat beats game games set sets penalties score kick-off odds bookmaker bookmakers bookies "
    "favourite favorite bet bets priced draw victory defeat map scale".split()
)
_TIMES = {"twice": 2, "double": 2, "treble": 3, "triple": 3, "thrice": 3, "quadruple": 4}
_THAN = frozenset("as the more what that his her its their likely likelier greater higher bigger larger longer often".split())
_NEAR = Fraction(17, 20), Fraction(23, 20)
_FAR = Fraction(9, 4)
_GREATEST = 100
_SPLIT = frozenset("split splits divide divides divided share shares shared ratio".split())
_LEAST = 10  # a story counts many things that are fewer


@attrs.frozen
class _Times:
    """How many *times* as much the tokens *first* up to *last* say the one is of the other."""

    first: int
    last: int
    times: Fraction
    odds: bool = False


def ratio(story: Story, tied: Tied) -> Iterator[Guess]:
    """The one pair of figures near each ratio that it may be of, where no words have tied it."""
    spans = [story.sentence_at(story.tokens.at(c.span.start)) for c in _tied(story, tied) if c.span is not None]
    busy = {s.number for s in spans if s is not None}
    for sentence in story.sentences:
        if sentence.number not in busy:
            for told in (*_odds(story, sentence), *_multiples(story, sentence)):
                yield from _of(story, sentence, told)


def _tied(story: Story, tied: Tied) -> list[Claim]:
    """The multiples that words have tied already."""
    names = {link.claims[0] for link in tied.links if link.sort == "ratio"}
    return [c for c in story.claims(names) if c.id in names]


def _odds(story: Story, sentence: Sentence) -> Iterator[_Times]:
    """``two to one``, ``3-to-1``, ``by 2 to 1``: small numbers of which the one is mostly one, and no score."""
    low = story.tokens.low
    if _GAMES & set(low[sentence.first : sentence.last]):
        return
    for k in range(sentence.first + 1, sentence.last - 1):
        if low[k] != "to":
            continue
        start = k - 1 - (low[k - 1] == "-")
        left, right = numeral(story.tokens, start), numeral(story.tokens, k + 1 + (low[k + 1] == "-"))
        if left is None or right is None or left.last != start + 1 or is_clock(low, sentence, left, right):
            continue
        one, other = Fraction(left.value), Fraction(right.value)
        whole_ = one.denominator == other.denominator == 1 and min(one, other) == 1 and 1 < max(one, other) < _GREATEST
        if whole_ and low[left.first - 1] not in ("from", "between", "o'clock") and low[right.last] not in ("in", "per", "percent", "%"):
            yield _Times(left.first, right.last, max(one, other), odds=True)


def _multiples(story: Story, sentence: Sentence) -> Iterator[_Times]:
    """``three times as likely``, ``58 times what I make``, ``twice the price``."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 1):
        if low[k] in _TIMES and low[k + 1] in _THAN - {"more"}:
            yield _Times(k, k + 1, Fraction(_TIMES[low[k]]))
        if low[k] == "times" and k > sentence.first and low[k + 1] in _THAN:
            start = next((j for j in range(max(sentence.first, k - 3), k) if (n := numeral(story.tokens, j)) and n.last == k), -1)
            number = numeral(story.tokens, start) if start >= 0 else None
            if number is not None and 1 < number.value < 1000 and low[k + 1] != "more":
                yield _Times(start, k + 1, Fraction(number.value))


def _of(story: Story, sentence: Sentence, told: _Times) -> Iterator[Guess]:
    near = [r for s in story.beside(sentence, 4, 2) for r in story.here(s) if _is_size(r) and not told.first <= r.first < told.last]
    pairs = [(a, b) for k, a in enumerate(near) for b in near[k + 1 :] if not overlap(a, b)]
    pairs = [(a, b) if _size(a) > _size(b) else (b, a) for a, b in pairs if _size(a) and _size(b)]
    words = set(story.tokens.low[sentence.first : sentence.last])
    # Of what is split the one may be a side and the other both sides.
    sides = (told.times, told.times + 1, (told.times + 1) / told.times) if _SPLIT & words else (told.times,)
    if any(_NEAR[0] <= _size(a) / _size(b) / times <= _NEAR[1] for a, b in pairs for times in sides):
        return
    alike = [(a, b) for a, b in pairs if _alike(story, a, b) and 1 / _FAR < _size(a) / _size(b) / told.times < _FAR]
    alike = [(a, b) for a, b in alike if _is_close(sentence, a, b) and (told.odds or _is_named(a, b)) and _size(a) >= _LEAST]
    if len(alike) == 1:
        many, few = alike[0]
        word = story.word(told.first, told.last, amount(f"{show(told.times)} times"), "ratio")
        assumed = f"line {line(word)} speaks of these two figures"
        yield Guess((Link("ratio", (word.id, many.claim.id, few.claim.id), assumption=assumed),), sure=True)


def _is_size(read: Read) -> bool:
    claim = read.claim
    told = claim.stated.bound in ("=", "~") and claim.modality == "stated" and not read.timing
    return told and claim.kind in _KINDS and bool(_size(read)) and claim.amount.unit != "time"


def _size(read: Read) -> Fraction:
    return Fraction(read.claim.stated.number or 0)


def _alike(story: Story, a: Read, b: Read) -> bool:
    """True for two shares, two sums in one unit, or two counts of one noun or of people, of which the one may leave its noun out."""
    one, other = a.claim, b.claim
    if one.amount.unit or other.amount.unit:
        return one.amount.unit == other.amount.unit
    if (one.kind == "share") != (other.kind == "share"):
        return False
    if one.kind == "share":
        return True
    x, y = one.scope.noun, other.scope.noun
    return not x or not y or x == y or story.table.nouns(x, y) in ("inside", "holds", "same")


def _is_named(a: Read, b: Read) -> bool:
    """True for figures of one unit, or of one noun that both of them tell."""
    return bool(a.claim.amount.unit) or a.claim.kind == "share" or "" != a.claim.scope.noun == b.claim.scope.noun


def _is_close(sentence: Sentence, a: Read, b: Read) -> bool:
    """True where the two stand at most two sentences from each other, and one of them no further from the ratio."""
    numbers = sorted((a.sentence.number, b.sentence.number))
    return numbers[1] - numbers[0] <= 2 and min(abs(n - sentence.number) for n in numbers) <= 2
