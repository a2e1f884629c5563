"""Named crowds and brothers: ``girls outnumber boys`` beside both counts, ``his elder brother, 61`` beside the other's age."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.grammar import NOT

ACTIVE = frozenset("outnumber outnumbers outnumbered outnumbering".split())
_BE = frozenset("is are was were be been being".split())
_DENIED = NOT | frozenset("if once".split())
_SIBLINGS = frozenset("brother sister sibling brothers sisters".split())
_ELDER = {**dict.fromkeys("elder older big".split(), 1), **dict.fromkeys("younger little kid baby".split(), -1)}
_WORDS = ACTIVE.union(_ELDER)


def named_crowds(story: Story) -> Iterator[Choice]:
    """The two counts that bear the nouns on either side of *outnumber*, and the ages of two of whom one is the elder."""
    low = story.tokens.low
    for sentence in story.holding(_WORDS):
        for k in story.places(_WORDS, sentence):
            if not sentence.first < k < sentence.last - 1:
                continue
            denied = _DENIED & set(low[max(sentence.first, k - 4) : k])
            links = list(_crowds(story, sentence, k)) if low[k] in ACTIVE and not denied else []
            if low[k] in _ELDER and low[k + 1] in _SIBLINGS and low[k - 1] in ("his", "her"):
                links = list(_ages(story, sentence, k))
            if links:
                yield Choice(tuple(links[:6]))


def _crowds(story: Story, sentence: Sentence, k: int) -> Iterator[Link]:
    low = story.tokens.low
    passive = low[k - 1] in _BE
    one = next((low[j] for j in range(k - 1, sentence.first - 1, -1) if low[j] not in _BE and low[j] not in ("have", "has", "still")), "")
    other = low[k + 1 + (low[k + 1] == "by")] if passive == (low[k + 1] == "by") else ""
    near = [r for s in story.beside(sentence, 2, 2) for r in story.here(s) if r.claim.kind == "count" and r.claim.modality == "stated"]
    sides = [[r for r in near if r.figure.noun and word and stem(r.figure.noun) == stem(word)] for word in (one, other)]
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    for a, b in product(*sides) if one != other else ():
        great, small = (b, a) if passive else (a, b)
        told = f"{lines(a.claim, b.claim, 'tell')} how many the two were"
        yield Link("order", (great.claim.id, small.claim.id), assumption=told, words=words)


def _ages(story: Story, sentence: Sentence, k: int) -> Iterator[Link]:
    """``Karam, 64, and his elder brother Ahmed, 61``."""
    ages = [r for r in _aged(story, sentence) if r.claim.stated.bound == "="]
    mine = next((r for r in ages if 0 < r.first - k < 6), None)
    before = [r for r in ages if r.first < k] or [r for s in story.beside(sentence, 1, 0)[:-1] for r in _aged(story, s)]
    if mine is None or not before:
        return
    great, small = (mine, before[-1]) if _ELDER[story.tokens.low[k]] > 0 else (before[-1], mine)
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    yield Link(
        "order", (great.claim.id, small.claim.id), assumption=f"{lines(mine.claim, before[-1].claim, 'tell')} their ages", words=words
    )


def _aged(story: Story, sentence: Sentence) -> list[Read]:
    """The ages of *sentence*, also those that stand bare between commas."""
    low = story.tokens.low
    return [r for r in amounts(story, sentence) if r.claim.kind == "age" or (low[r.first - 1] == "," and low[r.last] in (",", "."))]
