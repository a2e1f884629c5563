"""Asides: who told it, and the *But* that opens a sentence, over which a reader carries on as if they were not there.

A semicolon between two clauses ends a sentence for such a reader, and *That is shorter than* goes on with the sentence before it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.grammar import OWNERS, TAKEN_UP
from claimcheck.reading.words.numbers import ORDINALS, SMALL, TENS
from claimcheck.reading.words.voices import SAYING

_SAID = SAYING | {"according"}
_MARKS = frozenset((",",))
_SEMICOLONS = frozenset((";",))
_CLAUSE = 4  # words
_TAKING_UP = TAKEN_UP | OWNERS | {"these", "those"}
_JOINING = frozenset("but and yet still however meanwhile".split())
_CLAUSES = frozenset("who which whose where when while but and or that because although though if as with after before since".split())
_LEAST, _MOST = 2, 10  # words
_SHORT = 6  # sentences
_THEN = frozenset("previously earlier initially originally first last then before yesterday since".split())


def without_asides(story: Story) -> Story | None:
    """*story* without its asides, with the claims of its figures as they are; None for all but the shortest, and where there are none."""
    if len(story.sentences) > _SHORT:
        return None  # it costs as much as reading a story again; of seven findings in longer ones all were wrong
    body = [sentence for sentence in story.sentences if sentence.role != "headline"]
    cuts = [cut for sentence in body for cut in _asides(story, sentence)]
    ends = [k for sentence in body for k in _clauses(story, sentence)]
    joined = [two for one, two in pairwise(body) if _goes_on(story, one, two)]
    cuts += [(two.first, two.first + 2) for two in joined]
    return _cut(story, cuts, ends, {two.first - 1 for two in joined}) if cuts or ends else None


def _goes_on(story: Story, one: Sentence, two: Sentence) -> bool:
    """True for *took 14 hours. That is shorter than the 11 it took last year*: what is compared is what *one* told last."""
    low, first = story.tokens.low, two.first
    if low[first] not in _TAKING_UP or low[first + 1] not in _BEING or low[first - 1] != "." or one.last != first:
        return False
    word, told = low[first + 2], story.here(two)[:1]
    if told and told[0].claim.kind == "share" and story.phrase(told[0])[0] == first + 2 and _is_pair(story, one):
        return True  # "recovered 480 of the 640 devices. That is half of them"
    bare = told and not told[0].claim.amount.unit and not told[0].figure.noun
    alike = [
        r
        for r in story.here(one)
        if bare or told and (r.claim.amount.unit, r.claim.kind) == (told[0].claim.amount.unit, told[0].claim.kind)
    ]
    return len(alike) == 1 and (word in _COMPARED or (word.endswith("er") and low[first + 3] == "than"))


def _is_pair(story: Story, sentence: Sentence) -> bool:
    """True for a sentence of two figures, the one out of the other: *480 of the 640 devices*."""
    told = story.here(sentence)
    gap = story.tokens.low[told[0].last : told[1].first] if len(told) == 2 else []
    return gap[-1:] == ["of"] or gap[-2:] == ["of", "the"]


_BEING = frozenset("is was are were".split())
_COMPARED = frozenset("more less fewer above below up down higher lower better worse".split())


def _clauses(story: Story, sentence: Sentence) -> Iterator[int]:
    """The one semicolon of *sentence*, where another begins behind it that takes up the first: ``of 1,200 flights; that is a rate``."""
    low, marks = story.tokens.low, story.places(_SEMICOLONS, sentence)
    walls = [sentence.first - 1, *marks, sentence.last]
    behind = low[marks[0] + 1 : marks[0] + _CLAUSE] if marks else []
    taken_up = behind[:1] and (behind[0] in _TAKING_UP or (behind[0] == "the" and behind[1] not in ORDINALS and "also" not in behind))
    if len(marks) == 1 and taken_up and min(b - a for a, b in pairwise(walls)) > _CLAUSE and ":" not in low[sentence.first : marks[0]]:
        yield marks[0]


def _asides(story: Story, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """``slipped two per cent, the principal wrote to parents, to 93 per cent``: the tokens with both commas, no figure among them."""
    low = story.tokens.low
    marks = story.places(_MARKS, sentence)
    free = sentence.first
    if (head := _head(story, sentence)) > sentence.first:
        yield sentence.first, head
        free = head
    elif low[sentence.first] in _JOINING and sentence.number:
        free = sentence.first + 1 + (low[sentence.first + 1] == ",")
        yield sentence.first, free
    for a, b in pairwise(marks):
        inside = low[a + 1 : b]
        plain = _LEAST <= len(inside) <= _MOST and all(w[0].isalpha() and w not in SMALL and w not in TENS for w in inside)
        if plain and a >= free and inside[0] not in _CLAUSES and _SAID & set(inside) and not any(a < r.first < b for r in story.reads):
            yield a, b + 1
            free = b + 1


def _head(story: Story, sentence: Sentence) -> int:
    """The token behind ``In a statement on its website, the ministry said that``; the first of the sentence where no one says it."""
    low, written = story.tokens.low, story.tokens.written
    for k in range(sentence.first + 1, min(sentence.first + _HEAD, sentence.last - 4)):
        if not low[k][0].isalpha() and low[k] not in ("-", ",") or low[k] in SMALL or low[k] in TENS:
            return sentence.first
        if low[k] in _SAYS:
            start = k + 1 + (low[k + 1] == "that")
            opens = low[start] in _OPENS or low[start][0].isdecimal() or low[start] in SMALL or written(start)[:1].isupper()
            opens = opens and not _THEN & set(low[sentence.first : k])  # "previously reported the zone averaged": of another time
            figured = any(sentence.first <= r.first < start for r in story.reads)
            return start if opens and not figured else sentence.first
    return sentence.first


_HEAD = 16
_SAYS = frozenset("said says announced reported confirmed estimated".split())
_OPENS = frozenset("the a an its their his her it they he she there this these those in at on of about more".split())


def cut(story: Story, cuts: Sequence[tuple[int, int]]) -> Story:
    """*story* without the tokens *cuts*, and without the figures and the dates in them."""
    starts, last = story.tokens.start, len(story.tokens)
    spans = [(starts[a], starts[b] if b < last else story.tokens.end[-1]) for a, b in cuts]
    kept = [r for r in story.reads if not any(a <= r.first < b for a, b in cuts)]
    told = _cut(story, cuts, (), set(), kept)
    told.dates = [d for d in story.dates if not any(a <= d.start < b for a, b in spans)]
    return told


def _cut(story: Story, cuts: Sequence[tuple[int, int]], ends: Sequence[int], joined: set[int], told: Sequence[Read] | None = None) -> Story:
    """*story* without the tokens *cuts*, with a sentence's end at each of *ends* and a comma for the end at each of *joined*.

    Places in the text stay what they are.
    """
    kept = [k for k in range(len(story.tokens)) if not any(a <= k < b for a, b in cuts)]

    def moved(k: int) -> int:
        return bisect_left(kept, k)

    start, end = story.tokens.start, story.tokens.end
    inside: list[Sentence] = []
    for sentence in story.sentences:
        walls = [sentence.first, *(k + 1 for k in ends if sentence.first <= k < sentence.last), sentence.last]
        for a, b in pairwise(walls):
            if a - 1 in joined:
                inside[-1] = inside[-1]._replace(end=end[b - 1], last=moved(b))
                continue
            if moved(a) == moved(b):
                continue
            inside.append(sentence._replace(number=len(inside), start=start[a], end=end[b - 1], first=moved(a), last=moved(b)))
    reads = [r._replace(first=moved(r.first), last=moved(r.last)) for r in (story.reads if told is None else told)]
    reads = [r._replace(sentence=next(s for s in inside if s.first <= r.first < s.last)) for r in reads]
    return story.cut(story.tokens.only(kept, joined), inside, reads)
