"""Proportions: of which of two groups the greater part is told to have done a thing, and so many of so many of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import is_told, is_unsure, stretch
from claimcheck.reading.frames.operands import Tied, figures_of, number
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly, stem
from claimcheck.values.exact import whole

_PARTS = frozenset("share proportion percentage rate fraction part".split())
_GREATER = frozenset("larger greater higher bigger".split())
_SMALLER = frozenset("smaller lower".split())
_WALLS = frozenset(", ; : . ( ) — –".split())
_OF = (["of", "the"], ["of"], ["out", "of"], ["out", "of", "the"], ["among", "the"], ["among"], ["of", "its"], ["of", "their"])
_FAR = 7


class Group(NamedTuple):
    """So many (*part*) of so many (*all*)."""

    part: Read
    all: Read


def proportions(story: Story, tied: Tied) -> Iterator[Guess]:
    """``A greater share of boys than of girls failed: 21 of the 150 boys, and 12 of the 80 girls``."""
    run = stretch(story)
    if not run or any(is_unsure(story, s) for s in run):
        return
    groups = _groups(story, run)
    told = [found for s in run for k in range(s.first, s.last) if (found := _compared(story, s, k))]
    if len(groups) != 2 or len(told) != 1:  # noqa: PLR2004
        return
    k, way, one, other = told[0]
    first = next((g for g in groups if _is_of(g, one) and not _is_of(g, other)), None)
    second = next((g for g in groups if _is_of(g, other) and not _is_of(g, one)), None)
    if first is None or second is None or first is second:
        return
    great, small = (first, second) if way > 0 else (second, first)
    a, b = (_share(story, g) for g in (great, small))
    said = f"{lines(a, b, 'tell')} of how many each are some"
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    yield Guess((Link("order", (a.id, b.id), assumption=said, words=words),), sure=True)


def _compared(story: Story, sentence: Sentence, k: int) -> tuple[int, int, set[str], set[str]] | None:
    """The word at token *k*, its way and the stems of the two groups: ``a smaller proportion of men than of women``, ``likelier than``."""
    low = story.tokens.low
    likely = low[k] == "likelier" or (low[k] in ("more", "less") and low[k + 1] == "likely")
    if not likely and not (low[k] in _GREATER | _SMALLER and low[k + 1] in _PARTS):
        return None
    way = (-1 if low[k] == "less" else 1) if likely else 1 if low[k] in _GREATER else -1
    than = next((j for j in range(k + 1, min(k + 12, sentence.last)) if low[j] == "than"), -1)
    if than < 0:
        return None
    end, opening = min(than + 5, sentence.last), max(sentence.first, k - _FAR)
    stop = next((j for j in range(than + 1, end) if low[j] in _WALLS or low[j] == "to"), end)
    start = next((j + 1 for j in range(k - 1, opening - 1, -1) if low[j] in _WALLS), opening)
    mine = low[start:k] if likely else low[k + 2 : than]
    return k, way, {stem(w) for w in mine if len(w) > 2}, {stem(w) for w in low[than + 1 : stop] if len(w) > 2}  # noqa: PLR2004


def _groups(story: Story, run: Sequence[Sentence]) -> list[Group]:
    """The parts and wholes of *run*, where its counts are all so: ``of the 80 men 12``, ``12 of the 80 men``."""
    here = [r for s in run for r in figures_of(story, s) if r.claim.kind == "count" and not r.claim.amount.unit]
    low, found, k = story.tokens.low, list[Group](), 0
    while k + 1 < len(here):
        a, b = here[k], here[k + 1]
        gap = low[story.phrase(a)[1] : story.phrase(b)[0]]
        if a.sentence is b.sentence and (low[a.last : b.first] in _OF or gap in _OF) and number(a) < number(b):
            found.append(Group(a, b))
            k += 2
        elif a.sentence is b.sentence and gap in ([], [","]) and "of" in story.before(a, 2) and number(b) < number(a):
            found.append(Group(b, a))
            k += 2
        else:
            k += 1
    plain = all(is_told(story, r) or r.is_plain for g in found for r in g)
    return found if plain else []


def _is_of(group: Group, names: set[str]) -> bool:
    return bool({stem(w) for r in group for w in r.figure.counted.lower().split()} & names)


def _share(story: Story, group: Group) -> Claim:
    """What part *group* is, in per cent, over the words that tell it."""
    first, last = min(r.first for r in group), max(story.phrase(r)[1] for r in group)
    return story.word(first, last, exactly(whole(100 * number(group.part) / number(group.all)), "percent"), "share")
