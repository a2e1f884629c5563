"""Came from: a figure of the sentence before, which the next takes up by no name of its own, and what it rose or fell from."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.reading.words.grammar import THE_OR_OWNERS, UNSURE

_FROM = frozenset(("from",))
_NAMES = frozenset("figure number total tally count toll average".split())
_IT = frozenset("it that this".split())
_HAS = frozenset("had has have".split())
_HEAD, _TIMES = 6, 3


def came_from(story: Story) -> Iterator[Link]:
    """``On Monday 640 crossed the bridge. The figure had climbed from 710 a week before``: the word tells which of the two is more."""
    for sentence in story.holding(_FROM, CHANGING):
        verb = _verb(story, sentence)
        here = [r for r in amounts(story, sentence) if r.claim.kind != "duration"]
        if verb < 0 or len(here) != 1 or story.tokens.low[story.phrase(here[0])[0] - 1] != "from" or story.phrase(here[0])[0] != verb + 2:
            continue
        now = _now(story, sentence, here[0])
        if now is None:
            continue
        was, new = in_unit(story, here[0], now), in_unit(story, now, here[0])
        words = story.document.span(story.tokens.start[verb], story.tokens.end[verb])
        told = f"{lines(was.claim, new.claim, 'tell')} the two figures of which “{words.quote}” speaks"
        yield Link("rise" if story.tokens.low[verb] in RISES else "fall", (was.claim.id, new.claim.id), assumption=told, words=words)


def _verb(story: Story, sentence: Sentence) -> int:
    """The token of the verb of *The figure had climbed from*, *Its total fell from*; or -1."""
    low, first = story.tokens.low, sentence.first
    named = low[first] in _IT or (low[first] in THE_OR_OWNERS | _IT and bool(_NAMES & set(low[first + 1 : first + 3])))
    moved = [k for k in range(first + 1, min(first + _HEAD, sentence.last - 1)) if low[k] in CHANGING and low[k + 1] == "from"]
    if not named or not moved or (low[moved[0]] in RISES and low[moved[0]] in FALLS):
        return -1
    k = moved[0]
    ahead = low[k - 1] in _HAS | _NAMES | _IT or low[k - 2] in _HAS
    return k if ahead and not UNSURE & set(low[first:k]) and not {"to", "by"} & set(low[k + 2 : min(k + 8, sentence.last)]) else -1


def _now(story: Story, sentence: Sentence, was: Read) -> Read | None:
    """The only figure of the sentence before that may be what it came to."""
    before = [s for s in story.beside(sentence, 1, 0) if s is not sentence]
    told = [r for s in before for r in amounts(story, s) if r.claim.kind != "duration" and r.claim.related]
    if len(told) != 1 or not told[0].is_plain or told[0].claim.modality != "stated" or told[0].figure.another:
        return None
    now = told[0]
    unit, mine = base_unit(now.claim), base_unit(was.claim)
    sizes = sorted(abs(Fraction(r.claim.stated.number or 0)) for r in (now, was))
    alike = unit == mine or (not mine and not was.figure.noun)
    return now if alike and of_one_noun(now.claim, was.claim) and 0 < sizes[1] <= _TIMES * sizes[0] else None
