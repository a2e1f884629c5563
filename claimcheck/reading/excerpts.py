"""Excerpts: one or two sentences of a short passage, and all of it without its clauses aside, read as if nothing else were told.

``The board ordered 1,250 tablets. Screen time is capped at 90 minutes a day. All £400,000 went, £230 a tablet``: what stands between
tells of others, and a reader holds the first against the last.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from claimcheck.reading.asides import cut
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story

_MOST = 8  # sentences
_MARKS = frozenset((",", "—", "–", "("))
_CLOSING = frozenset((",", "—", "–", ")"))
_RELATIVE = frozenset("who whose whom which when where while".split())
_LEFT = frozenset(("rest", "remainder"))  # "came to £236 for two hours at £58 an hour. The rest was a call-out charge"
_SOME = frozenset("of most some many all one two three half".split())
_BEING = frozenset("is are was were has have had will".split())
_APPOSED = frozenset("the a an one its his her their all both some many".split())


def excerpts(story: Story) -> Iterator[Story]:
    """Each sentence, and each two, of the body of *story* that tell figures or dates; none where it is long or is but these."""
    body = [s for s in story.sentences if s.role != "headline"]
    if not 1 < len(body) <= _MOST or story.holding(_LEFT):
        return
    told = [s for s in body if _tells(story, s)]
    for some in (*((s,) for s in told), *combinations(told, 2)):
        if len(some) == len(story.sentences):
            continue
        if some[-1].number - some[0].number == len(some) - 1:
            yield story.part(some)
        else:
            part = cut(story, [(s.first, s.last) for s in story.sentences if s not in some])
            part.is_part = True
            yield part


def without_clauses(story: Story) -> Story | None:
    """*story* without its relative clauses and appositions, their figures, and its sentences that tell none.

    None where it is long or one sentence, and where no figure is told aside.
    """
    body = [s for s in story.sentences if s.role != "headline"]
    if not 1 < len(body) <= _MOST:
        return None
    asides = [aside for s in body for aside in _asides(story, s)]
    if not any(a <= r.first < b for r in story.reads for a, b in asides):
        return None
    idle = [(s.first, s.last) for s in body if not _tells(story, s)]
    return cut(story, [*asides, *idle])


def _tells(story: Story, sentence: Sentence) -> bool:
    return bool(story.every_figure.get(sentence.number) or story.days_in([sentence]))


def _asides(story: Story, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The tokens from a mark up to the next, or to the end, of *, who is 31,*, *, of whom 31 needed care*, *, the worst in six years*."""
    low = story.tokens.low
    here = [r for r in story.reads if r.sentence.number == sentence.number]
    walls = [*story.places(_MARKS | {")"}, sentence), sentence.last - 1]
    for mark, end in pairwise(walls):
        told = [r for r in here if mark < r.first < end]
        if low[mark] not in _MARKS or end - mark < 2 or (here and len(told) == len(here)):
            continue
        first = low[mark + 1]
        relative = first in _RELATIVE or (first in _SOME and not {"whom", "which"}.isdisjoint(low[mark + 1 : min(mark + 5, end)]))
        apposed = bool(told) and (first in _APPOSED or low[mark] == "(") and not {"and", "or"} & set(low[end : end + 2])
        apposed = apposed and (low[end] in _CLOSING or _BEING.isdisjoint(low[mark:end]))  # "Needing 375, the tourists were all out for 128"
        if relative or apposed:
            yield mark, end + (low[end] in _CLOSING)
