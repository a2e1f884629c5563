"""Outnumbering: which of two crowds the words call the larger, and the figures of both."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.sides import is_pronoun
from claimcheck.reading.ties.comparing.named_crowds import ACTIVE
from claimcheck.reading.words.grammar import UNSURE
from claimcheck.values.written import amount

_BE = frozenset("are were was is be been being felt heavily badly vastly clearly slightly hopelessly far easily not".split())


def outnumbered(story: Story) -> Iterator[Choice]:
    """Each sentence that calls one crowd the larger, with the figures that may be those of the two."""
    low = story.tokens.low
    for sentence in story.holding(_WORDS):
        for k in story.places(_WORDS, sentence):
            if UNSURE & set(low[max(sentence.first, k - 4) : k]):
                continue
            links = list(_links(story, sentence, k)) if low[k] in ACTIVE else []
            if links:
                yield Choice(tuple(links[:6]))
            yield from _by_so_many(story, sentence, k)


def _links(story: Story, sentence: Sentence, k: int) -> Iterator[Link]:
    low = story.tokens.low
    passive = low[k] == "outnumbered" and low[k - 1] in _BE
    here = [r for r in amounts(story, sentence) if _is_crowd(story, r)]
    before, after = [r for r in here if r.last <= k], [r for r in here if r.first > k]
    by = low[k + 1] in ("by", "two", "three", "four") or low[k + 1][0].isdecimal()
    if passive and not by:
        mine = before[-1:]
        near = [r for s in story.beside(sentence, 3, 1) if s is not sentence for r in amounts(story, s) if _is_crowd(story, r)]
        sides = [(other, one) for one in mine for other in reversed([*near, *before[:-1]]) if _like(one, other)]
    elif by and not passive:
        sides = []
    else:
        sides = [(one, other) for one in reversed(before) for other in after if _like(one, other)]
        sides = [(other, one) for one, other in sides] if passive else sides
    for great, small in sides:
        words = story.document.span(story.tokens.start[k], story.tokens.end[k])
        told = f"{lines(great.claim, small.claim, 'tell')} how many the two were"
        yield Link("order", (great.claim.id, small.claim.id), assumption=told, words=words)


_OUT = frozenset("outsold outsell outsells outvoted outvote outvotes outscored outpolled outspent outspend outspends".split())
_WORDS = ACTIVE | _OUT


def _by_so_many(story: Story, sentence: Sentence, k: int) -> Iterator[Choice]:
    """``Boys outnumber girls by 16 to 12``: the greater number is told first."""
    low = story.tokens.low
    by = next((j for j in range(k + 1, min(k + 9, sentence.last - 3)) if low[j] in ("by", ",", ";", "and")), -1)
    left = numeral(story.tokens, by + 1) if by > 0 and low[by] == "by" else None
    right = numeral(story.tokens, left.last + 1) if left is not None and low[left.last] == "to" else None
    if left is None or right is None or right.value == 1 or left.value * 10 < right.value:
        return
    great, small = (story.word(n.first, n.last, amount(n.value), "count") for n in (left, right))
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    told = f"{lines(great, small, 'tell')} how many the two were"
    yield Choice((Link("order", (great.id, small.id), assumption=told, words=words),))


def _is_crowd(story: Story, read: Read) -> bool:
    """True for a number of people, or of things that leave their noun out."""
    claim = read.claim
    plain = claim.kind == "count" and not claim.amount.unit and claim.modality == "stated" and not is_pronoun(story, read)
    return plain and read.figure.kind != "vague" and read.claim.stated.number is not None and _noun_fits(story, read)


def _noun_fits(story: Story, read: Read) -> bool:
    noun = read.figure.noun
    return not noun or people(story, read.claim.scope.noun) or noun.endswith(("s", "men", "women", "people"))


def _like(a: Read, b: Read) -> bool:
    one, other = (Fraction(r.claim.stated.number or 0) for r in (a, b))
    return a.figure is not b.figure and 0 < max(one, other) <= 10 * min(one, other)
