"""Labels: the name, day or noun by which each figure of a row is told apart from the others."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.calendar import FULL_MONTHS, WEEKDAYS

_PARTS = frozenset(", ; and while but".split())
_ENDS = _PARTS | frozenset(". : ( ) with so making than — –".split())
_LINKING = frozenset("was were is are the a had has have been with proved remained came being year month day best".split())


def labels(story: Story, sentence: Sentence, reads: Sequence[Read]) -> list[frozenset[str]]:
    """The words that name what each of *reads* is told of, all of one sort and no two with a word in common; empty where there are none."""
    runs = _runs(story, sentence, reads)
    for find in (_times, _capitals, _definite):
        names = [find(story, *run) for run in runs]
        if all(names) and all(not a & b for k, a in enumerate(names) for b in names[k + 1 :]):
            return names
    return []


def _runs(story: Story, sentence: Sentence, reads: Sequence[Read]) -> list[tuple[int, int]]:
    """The tokens that tell of each figure: from a comma or *and* before it up to the next."""
    low, out = story.tokens.low, []
    for k, read in enumerate(reads):
        floor = reads[k - 1].last if k else sentence.first
        start = next((j + 1 for j in range(read.first - 1, floor - 1, -1) if low[j] in _PARTS), floor)
        roof = reads[k + 1].first if k + 1 < len(reads) else sentence.last
        end = next((j for j in range(read.last, roof) if low[j] in _ENDS), roof)
        out.append((start, end))
    return out


def _times(story: Story, first: int, last: int) -> frozenset[str]:
    """The months, weekdays and years that the tokens tell."""
    low = story.tokens.low
    years = (w for w in low[first:last] if len(w) == 4 and w.isdecimal() and w[:2] in ("19", "20"))
    return frozenset((*years, *(low[k] for k in range(first, last) if low[k] in FULL_MONTHS or low[k] in WEEKDAYS)))


def _capitals(story: Story, first: int, last: int) -> frozenset[str]:
    """The names that the tokens tell."""
    t = story.tokens
    names = (t.low[k].removesuffix("'s").removesuffix("’s") for k in range(first, last) if t.written(k)[:1].isupper())
    return frozenset(w for w in names if w not in _LINKING and w.isalpha())


def _definite(story: Story, first: int, last: int) -> frozenset[str]:
    """The noun of *the flat cost*: the words behind an article that opens the run."""
    low = story.tokens.low
    return frozenset(low[first + 1 : first + 2]) if low[first] == "the" and low[first + 1].isalpha() and last > first + 1 else frozenset()
