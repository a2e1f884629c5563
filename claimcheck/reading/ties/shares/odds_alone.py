"""Odds alone: so many of the one to each of the other, and the only two counts of the brief that may stand so to each other."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.shares.odds import so_many_times

_WORDS = frozenset("to per for".split())
_SIDES = frozenset(
    "outnumber outnumbered outnumbers outnumbering swamped beat beats ratio rate balance share drew supporter opponent side sexes "
    "dwarfed overwhelmed exceeded".split()
)
_STOCK = frozenset("share shares bond bonds unit units".split())
_OTHER = frozenset(
    "last previous earlier ago score lead won lost goals points games odds bookmakers betting hour day week month year".split()
)
_MISFIT, _MOST, _MOST_SENTENCES, _LEAST = Fraction(2), 5, 5, 20


def odds_alone(story: Story) -> Iterator[Link]:
    """``Sheep outnumber people by six to one. Shearers counted 2,100 animals. Some 420 islanders live there``: the odds are theirs."""
    if not story.is_brief:
        return
    body = [s for s in story.sentences if s.role == "body"]
    if len(body) > _MOST_SENTENCES:
        return
    for sentence in body[:1]:
        told = _told(story, sentence)
        if told is None:
            continue
        first, last, times = told
        counts = [r for s in body for r in story.here(s) if r.claim.kind == "count" and not r.claim.amount.unit and not r.timing]
        counts = [
            r
            for r in counts
            if not first <= r.first < last and (r.claim.stated.number or 0) >= _LEAST and r.claim.stated.bound in ("=", "~", ">")
        ]
        pairs = [
            (a, b) for a in counts for b in counts if _may_stand(a, b, times) and "of" not in story.before(a, 2)
        ]  # "Of its 120, 30 are"
        if len(counts) <= _MOST and len(pairs) == 1:
            many, few = pairs[0]
            if many.sentence is few.sentence is sentence:
                continue  # one sentence binds them by its words
            word = story.word(first, last, so_many_times(times), "ratio")
            assumed = f"the odds of line {line(word)} are those of “{many.claim.said}” to “{few.claim.said}”"
            yield Link("ratio", (word.id, many.claim.id, few.claim.id), assumption=assumed)


def _may_stand(many: Read, few: Read, times: Fraction) -> bool:
    a, b = (Fraction(r.claim.stated.number or r.claim.stated.lo or 0) for r in (many, few))
    return many is not few and b > 0 and a > b and a < _MISFIT * times * b and times * b < _MISFIT * a


def _told(story: Story, sentence: Sentence) -> tuple[int, int, Fraction] | None:
    """The tokens and the worth of *six to one*, *four machines per worker*, *seven cocks to two hens*, *seven for each supporter*."""
    low = story.tokens.low
    words = set(low[sentence.first : sentence.last])
    if not _SIDES & words or _OTHER & words - {"week"}:
        return None
    for k in story.places(_WORDS, sentence):
        left = _before(story, sentence, k)
        if left is None or not 1 < left.value < 100 or low[k + 1] in _STOCK:
            continue
        if low[k] == "to":
            right = numeral(story.tokens, k + 1)
            if right is not None and 0 < right.value < left.value:
                return left.first, right.last, Fraction(left.value) / Fraction(right.value)
        elif (low[k] == "per" or low[k + 1] in ("each", "every")) and low[k - 1] != "%":
            return left.first, k + 2 + (low[k] == "for"), Fraction(left.value)
    return None


def _before(story: Story, sentence: Sentence, k: int) -> Numeral | None:
    """The number that stands right before token *k*, or one word before it."""
    for start in (k - 1, k - 2, k - 3):
        number = numeral(story.tokens, start) if start >= sentence.first else None
        if number is not None and number.last <= k and all(w.isalpha() for w in story.tokens.low[number.last : k]):
            return number
    return None
