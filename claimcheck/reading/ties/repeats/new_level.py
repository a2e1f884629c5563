"""New level: what something will go up or down to, and *the new fee of so much* that takes it up."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit, stem
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.change import FALLS, RISES

_NEW = frozenset(("new", "revised", "reduced", "increased", "higher", "lower"))
_PLAIN = frozenset("charge charged charges set".split())
_OTHER = frozenset("for from as while while instead another other second proposed rival".split())
_ON, _BEFORE, _NOUNS = 4, 8, 3
_KINDS = frozenset(("money", "measure", "rate", "count", "share"))


def new_level(story: Story) -> Iterator[Link]:
    """``Bus fares will go up to £2.40 in May. ... The new fare of £2.80``: one level told twice."""
    for sentence in story.holding(_NEW):
        for k in story.places(_NEW, sentence):
            again = _again(story, sentence, k)
            first = _first(story, sentence, *again) if again is not None else None
            if again is None or first is None:
                continue
            told = f"{lines(first.claim, again[0].claim, 'tell')} what one thing will be from now on"
            yield Link("same", (first.claim.id, _as(story, again[0], first)), assumption=told)


def _as(story: Story, read: Read, other: Read) -> str:
    """The claim of *read*, so much a year where the other is and it leaves that out."""
    if "/" in other.claim.amount.unit and "/" not in read.claim.amount.unit:
        return story.recast(read, other.claim.kind, unit=other.claim.amount.unit).id
    return in_unit(story, read, other).claim.id


def _again(story: Story, sentence: Sentence, k: int) -> tuple[Read, str] | None:
    """The figure of *the new rent of £84*, *the new £84 fee*, and its noun."""
    low = story.tokens.low
    if low[k - 1] not in ("the", "its", "their", "this", "that"):
        return None
    for read in story.here(sentence):
        first, last = story.phrase(read)
        noun = low[k + 1 : first]
        if noun[-1:] == ["of"] and 1 < len(noun) <= _NOUNS and all(w.isalpha() for w in noun):
            return read, noun[-2]
        if first == k + 1 and low[last].isalpha() and read.claim.kind in ("money", "rate"):
            return read, low[last]
    return None


def _first(story: Story, sentence: Sentence, again: Read, noun: str) -> Read | None:
    """The only level that what *noun* names is told to go to, in a sentence before."""
    low = story.tokens.low
    back = [s for s in story.beside(sentence, _ON, 0) if s is not sentence]
    found = []
    for other in back:
        if stem(noun) not in {stem(w) for w in low[other.first : other.last]}:
            continue
        for read in story.here(other):
            ahead = story.before(read, _BEFORE)
            moved = ahead[-1:] in (["to"], ["at"]) and (RISES | FALLS | _PLAIN) & set(ahead)
            if moved and read.is_plain | (read.claim.modality == "forecast") and not _OTHER & set(ahead[-3:]):
                found.append(read)
    if len(found) != 1 or not _alike(found[0], again):
        return None
    return found[0]


def _alike(one: Read, other: Read) -> bool:
    a, b = one.claim, other.claim
    exact = a.stated.bound == b.stated.bound == "=" and b.modality in ("stated", "forecast")
    units = a.amount.unit.partition("/")[0], b.amount.unit.partition("/")[0]
    sizes = sorted(abs(Fraction(c.stated.number or 0)) for c in (a, b))
    return exact and units[0] == units[1] and bool(base_unit(a)) and {a.kind, b.kind} <= _KINDS and 0 < sizes[1] < 10 * sizes[0]
