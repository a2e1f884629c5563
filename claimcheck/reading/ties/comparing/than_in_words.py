"""Than in words: an amount called more or less than half a unit, or one and a half, that is told in no figure."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.measures import unit_at
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.comparing.directions import WORDS
from claimcheck.reading.words.grammar import NOT, THE_OR_OWNERS
from claimcheck.values.units import commensurable

_COMPARATIVES = frozenset(WORDS)
_ARTICLES = THE_OR_OWNERS | {"a", "an", "one"}
_OWNED = 4  # words from "than" to the last of its owner
_FAR = 9  # words from the amount to what is said of it


def than_in_words(story: Story) -> Iterator[Link]:
    """``packs of 500 grams, smaller than the half-kilo blocks``, ``18 months, longer than the year and a half``: the order of the two."""
    for sentence in story.holding(_COMPARATIVES):
        for k in story.places(_COMPARATIVES, sentence):
            than = next((j for j in range(k + 1, k + 4) if story.tokens.low[j] == "than"), -1)
            told = (_amount(story, k) if than == k + 1 else None) or (_share(story, sentence, than) if than > 0 else None)
            mine = _mine(story, sentence, k, told[3]) if told is not None else None
            if told is None or mine is None:
                continue
            first, last, number, unit = told
            other = story.word(first, last, exactly(number, unit), mine.claim.kind)
            great, small = (mine.claim, other) if WORDS[story.tokens.low[k]][0] > 0 else (other, mine.claim)
            words = story.document.span(story.tokens.start[k], story.tokens.end[k])
            yield Link(
                "order",
                (great.id, small.id),
                assumption=f"{lines(great, small, 'tell')} the two that “{words.quote}” compares",
                words=words,
            )


def _amount(story: Story, k: int) -> tuple[int, int, Fraction, str] | None:
    """The tokens, number and unit of *half-kilo*, *half a mile*, *year and a half* behind the *than* of token *k*."""
    low, at = story.tokens.low, k + 2
    owner = next((j for j in range(at, at + _OWNED) if low[j].endswith(("'s", "’s"))), -1)  # "than the old one's hour and a half"
    at = owner + 1 if owner > 0 else at + (low[at] in _ARTICLES)
    if low[at] == "half":
        start = at + 1 + (low[at + 1] in ("a", "an", "-"))
        unit = unit_at(story.tokens, start)
        return (at, unit.last, Fraction(1, 2), unit.unit) if unit is not None else None
    unit = unit_at(story.tokens, at)
    if unit is not None and low[at - 1] == "the" and low[unit.last] in _IT and low[unit.last + 1] in _TAKES:
        return at, unit.last, Fraction(1), unit.unit  # "50 minutes, more than the hour it took before"
    if unit is None or low[unit.last : unit.last + 3] != ["and", "a", "half"]:
        return None
    return at, unit.last + 3, Fraction(3, 2), unit.unit


def _share(story: Story, sentence: Sentence, than: int) -> tuple[int, int, Fraction, str] | None:
    """The tokens and per cent of *the one fifth*, *half*, *a third*, of which no unit is told, behind the *than* of a sentence."""
    low, at = story.tokens.low, than + 1
    at += low[at] in _ARTICLES and low[at + 1] not in _BEHIND
    for read in story.here(sentence):
        if read.first in (at, at - 1, at + 1) and read.claim.kind == "share" and not read.claim.amount.unit and read.claim.stated.number:
            plain = read.claim.stated.bound == "=" and low[read.last] in _BEHIND
            return (read.first, read.last, 100 * Fraction(read.claim.stated.number), "percent") if plain else None
    fraction = _FRACTIONS.get(low[at])
    return (at, at + 1, 100 * fraction, "percent") if fraction is not None and low[at + 1] in _BEHIND - {"of"} else None


_IT = frozenset("it they he she that".split())
_TAKES = frozenset("took takes takes lasted needed spent used".split())
_FRACTIONS = {w: Fraction(1, n) for n, w in enumerate("half third quarter fifth sixth seventh eighth ninth tenth".split(), 2)}
_BEHIND = frozenset("it they he she of that in a . , ; who which who's".split())


def _mine(story: Story, sentence: Sentence, k: int, unit: str) -> Read | None:
    """The last amount ahead of the comparative at token *k*, in a like unit and in the clause before its comma."""
    low = story.tokens.low
    ahead = [r for r in story.here(sentence) if r.last <= k and r.claim.amount.unit]
    if not ahead or k - ahead[-1].last > _FAR or NOT & set(low[ahead[-1].last : k]) or {"and", "but", ";"} & set(low[ahead[-1].last : k]):
        return None
    read = ahead[-1]
    plain = read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast")
    return read if plain and commensurable(read.claim.amount.unit, unit) else None
