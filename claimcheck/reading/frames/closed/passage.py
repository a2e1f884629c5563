"""Stretches: a passage of a few sentences, and the figures of one kind that are all it tells."""

from __future__ import annotations

from claimcheck.reading.frames.operands import figures_of, like
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import UNSURE

MARKS = frozenset(', ; : . — – ( ) “ ” "'.split())
WALLS = frozenset("; : . ( ) — –".split())
_MOST = 4  # sentences, a headline among them


def stretch(story: Story) -> list[Sentence]:
    """The sentences of a passage so short that all of it is of one matter; none of a longer one."""
    if story.is_part:
        return []  # some of a longer story, where more is told of the same
    told = [s for s in story.sentences if s.role != "caption"]
    return told if len(told) <= _MOST else []


def alike(story: Story, sentences: list[Sentence]) -> list[list[Read]]:
    """The figures of *sentences* in groups that may count one thing, in the order of the text."""
    groups: list[list[Read]] = []
    for read in (r for s in sentences for r in figures_of(story, s) if r.claim.amount.unit != "time" and not _is_over(story, r)):
        group = next((g for g in groups if like(story, g[0], read)), None)
        if group is None:
            groups.append([read])
        else:
            group.append(read)
    return groups


def _is_over(story: Story, read: Read) -> bool:
    """True for the 30 games of *61 points from 30 games*: over how many something was won."""
    return read.claim.scope.noun in _PLAYED and story.before(read, 1) in (["from"], ["in"], ["after"], ["over"])


_PLAYED = frozenset("game match start outing round race event lap over test appearance".split())


def is_told(story: Story, read: Read) -> bool:
    """True for a figure that is told as it is: no bound, no change, no plan, none of *six of those*."""
    plain = read.is_plain and read.claim.stated.number is not None and not is_change(story, read)
    return plain and story.tokens.low[read.last : read.last + 2] not in _OF_THEM and not read.figure.another


_OF_THEM = [["of", them] for them in ("them", "those", "these", "which", "whom", "the")]


def clause(story: Story, read: Read) -> tuple[int, int]:
    """The tokens around *read* up to the marks beside it and the figures of its sentence."""
    low, sentence = story.tokens.low, read.sentence
    first, last = story.phrase(read)
    while first > sentence.first and low[first - 1] not in MARKS:
        first -= 1
    while last < sentence.last and low[last] not in MARKS:
        last += 1
    return first, last


def is_unsure(story: Story, sentence: Sentence) -> bool:
    """True for a sentence that denies a thing or leaves it open; the month of May leaves nothing open."""
    return any(story.tokens.low[k] != "may" or story.tokens.written(k) == "may" for k in story.places(UNSURE, sentence))


def is_dated(words: list[str] | set[str]) -> bool:
    """True where *words* name a year or a month."""
    return any(
        (len(w) == 4 and w.isdecimal() and w[:2] in ("17", "18", "19", "20")) or (w in MONTHS and w not in ("may", "march", "sun"))
        for w in words
    )
