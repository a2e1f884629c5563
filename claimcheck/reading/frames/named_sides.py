"""Named sides: two things that a sentence says are more and less than each other, and the figures that name them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import base_unit, stem
from claimcheck.reading.words.grammar import UNSURE
from claimcheck.reading.words.opinions import OPINIONS

_OUTNUMBER = frozenset("outnumber outnumbers outnumbered outnumbering outvoted outscored outsold outsell outsells exceed exceeds".split())
_MORE = frozenset("more fewer less".split())
_WORDS = _OUTNUMBER | _MORE
_DENIED = UNSURE | frozenset("once than need needs needed want wants wanted seek seeks".split())
_WALLS = frozenset((".", ";", ",", ":", "—", "–", "(", "that"))
_IDLE = frozenset("the a an of in on at to and by it them they their who people than were was are is".split())
# A sentence that opens with one of these speaks of a group or a place of its own.
_ELSEWHERE = frozenset("in among at on of under for within elsewhere".split())
_BUT = frozenset("though however although otherwise instead".split())


def named_sides(story: Story, tied: Tied) -> Iterator[Guess]:
    """The figures of each two things of which *story* says that the one is more."""
    for sentence in story.holding(_WORDS):
        places = {*story.places(_OUTNUMBER, sentence), *(k + 1 for k in story.places(_MORE, sentence))}
        for k in sorted(k for k in places if sentence.first < k < sentence.last - 2):
            found = _sides(story, sentence, k)
            pair = _figures(story, sentence, k, *found) if found else None
            if pair is not None and not all(tied.as_(r, "order") for r in pair):
                great, small = pair
                words = story.document.span(story.tokens.start[k], story.tokens.end[k])
                told = f"{lines(great.claim, small.claim, 'tell')} how many the two were"
                yield Guess((Link("order", (great.claim.id, small.claim.id), assumption=told, words=words),), sure=True)


def _sides(story: Story, sentence: Sentence, k: int) -> tuple[frozenset[str], frozenset[str]] | None:
    """The names of the greater and of the lesser: ``Girls outnumber boys``, ``more people oppose than back it``."""
    low = story.tokens.low
    if _DENIED & set(low[max(sentence.first, k - 4) : k]):
        return None
    if low[k] in _OUTNUMBER and low[k + 1] not in ("by", "two", "three") and low[k - 1] not in ("are", "were", "is", "was", "be"):
        return _pair(_names(low[max(sentence.first, k - 3) : k][::-1]), _names(low[k + 1 : min(k + 4, sentence.last)]))
    if low[k] not in _MORE and low[k - 1] not in _MORE or low[k - 1] not in _MORE:
        return None
    than = next((j for j in range(k, min(k + 14, sentence.last - 1)) if low[j] == "than"), -1)
    if than < 0 or any(w in _WALLS for w in low[k:than]):
        return None
    ahead, behind = low[k:than], low[than + 1 : min(than + 5, sentence.last)]
    views = [next((OPINIONS[w] for w in words if w in OPINIONS and w != "in"), "") for words in (ahead, behind)]
    if all(views) and views[0] != views[1]:
        one, other = frozenset((views[0],)), frozenset((views[1],))
    else:
        one, other = _names(ahead[:3]), _names(behind)
    pair = _pair(one, other)
    return pair if pair is None or low[k - 1] == "more" else pair[::-1]


def _pair(one: frozenset[str], other: frozenset[str]) -> tuple[frozenset[str], frozenset[str]] | None:
    return (one - other, other - one) if one - other and other - one else None


def _names(words: Sequence[str]) -> frozenset[str]:
    """The stems of the plurals at the start of *words*."""
    found = []
    for word in words:
        if word in _WALLS or word in ("from", "in", "at", "with", "for", "on", "last"):
            break
        if is_plural(word) and word not in _IDLE:
            found.append(stem(word))
    return frozenset(found[:1])


def _figures(story: Story, sentence: Sentence, k: int, one: frozenset[str], other: frozenset[str]) -> tuple[Read, Read] | None:
    """The one figure that goes by each name, in the sentence behind the words or ahead of them, or in those around it."""
    own = figures_of(story, sentence)
    behind, ahead = ([r for r in own if (r.first > k) == later] for later in (True, False))
    low = story.tokens.low
    beside = [s for s in story.beside(sentence, 2, 3) if s is not sentence and not _ELSEWHERE & set(low[s.first : s.first + 2])]
    around = [r for s in beside for r in figures_of(story, s) if not _BUT & set(low[s.first : s.last])]
    for here in (behind, ahead, around):
        mine = [[r for r in here if names & _called(story, r)] for names in (one, other)]
        if all(len(found) == 1 for found in mine) and _of_one_kind(mine[0][0], mine[1][0]):
            return mine[0][0], mine[1][0]
    return None


def _called(story: Story, read: Read) -> frozenset[str]:
    """What the words beside *read* say it counts: its noun, or on which side they stand."""
    low, last = story.tokens.low, story.phrase(read)[1]
    words = [w for w in low[read.last : last] if w.isalpha()] or low[read.last : min(read.last + 3, read.sentence.last)]
    tail = low[read.last : min(read.last + 4, read.sentence.last)]
    tail = tail[: next((j for j, w in enumerate(tail) if w in _WALLS or w in ("and", "while")), len(tail))]
    view = next((OPINIONS[w] for w in tail if w in OPINIONS and w != "in"), "")
    view = view or ("for" if tail[:2] in (["in", "favour"], ["in", "favor"]) else "")
    return frozenset({stem(w) for w in words if is_plural(w)} | ({view} if view else set()))


def _of_one_kind(a: Read, b: Read) -> bool:
    one, other = (Fraction(r.claim.stated.number or 0) for r in (a, b))
    same = a.claim.kind == b.claim.kind and base_unit(a.claim) == base_unit(b.claim) and a.claim.modality == b.claim.modality
    return same and a.first != b.first and 0 < max(one, other) <= 20 * min(one, other) and a.claim.voice == b.claim.voice
