"""Slightly: two figures of one thing of which the words say that they hardly differ, and that are five times as much or more apart."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, like, number, size, unit_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess

_HARDLY = frozenset("slightly marginally fractionally narrowly barely slight marginal".split())
_LITTLE = frozenset("little touch shade fraction whisker tad".split())
_WORDS = _HARDLY | _LITTLE
_MOVING = frozenset(
    "rise rose risen rises rising fall fell fallen falls falling drop dropped drops dropping dip dipped dips increase increased decrease "
    "decreased decline declined growth grew grow shrank shrink down up more fewer less lower higher larger smaller bigger longer shorter "
    "heavier lighter cheaper dearer changed change slipped eased edged improvement above below under over ahead".split()
)
_NEAR = 4
_ELSE = frozenset("not if would could".split())
_SUMMED = frozenset(("count", "measure", "money", "rate", "share", "capacity", "mean"))
_APART = 5
_THEN = frozenset("last previous before earlier ago from than against after".split())


def slightly(story: Story, tied: Tied) -> Iterator[Guess]:
    """``8,400 readers came, slightly fewer than the 86,000 of the year before``: the only two figures of a kind around such a word."""
    low = story.tokens.low
    for sentence in story.holding(_WORDS):
        for k in story.places(_WORDS, sentence):
            beside = set(low[k - 2 : k]) | set(low[k + 1 : k + _NEAR])
            if not _MOVING & beside or (low[k] in _LITTLE and low[k - 1] != "a") or _ELSE & set(low[k - 2 : k]):
                continue
            if _is_hedge(story, sentence, k):
                continue
            pair = _pair(story, sentence)
            if pair is not None and not tied.both(*pair, "parts"):
                one, other = pair
                assumed = f"{lines(one.claim, other.claim, 'tell')} how much one thing was, and that it hardly changed"
                yield Guess((Link("in line", (one.claim.id, other.claim.id), assumption=assumed),), sure=True)
                break


def _is_hedge(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *a little over 19%*, *slightly more than half*; not for *slightly fewer than the 86,000*."""
    words = story.tokens.low[k + 1 : k + 3]
    end = k + 2 if words[0] in _BOUNDS else k + 3 if words[1:] == ["than"] else -1
    return any(r.first == end or r.first <= k < r.last for r in story.here(sentence))


_BOUNDS = frozenset("over under above below short".split())


def _pair(story: Story, sentence: Sentence) -> tuple[Read, Read] | None:
    """The only two figures of one unit and noun in *sentence*, or one here and one in the sentence before; far apart or nearly alike."""
    here = [r for r in story.here(sentence) if r.claim.kind in _SUMMED and r.is_plain]
    before = [r for s in story.beside(sentence, 1, 0)[:-1] for r in story.here(s) if r.claim.kind in _SUMMED and r.is_plain]
    found = here if len(here) > 1 else [*before, *here]
    if len(found) != 2 or not like(story, *found) or not here:
        return None
    one, other = found
    a, b = number(one), size(story, other, unit_of(story, one))
    if a <= 0 or b <= 0:
        return None
    times = max(Fraction(a, b), Fraction(b, a))
    then = any(_THEN & {*story.before(r, 3), *story.after(r, 6)} for r in found)
    return (one, other) if times >= _APART and then else None
