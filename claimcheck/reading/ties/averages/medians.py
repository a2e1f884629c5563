"""Medians: the middle of a list that is told in full, and the figure that parts one half of all from the other."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import base_unit, exactly, of_one_unit

_BACK = 2  # sentences from a median to its list
_JOINTS = frozenset((",", "and", "then", "or", "&"))
_MEDIAN = frozenset(("median",))
_PARTED = frozenset("half halves".split())
_THAN = frozenset("more less fewer over under above below older younger longer shorter taller earlier later higher lower".split())


def medians(story: Story) -> Iterator[Choice]:
    """Each median with the middle one of the figures listed with it, or with the figure that half lie above."""
    for sentence in story.holding(_MEDIAN):
        for median in amounts(story, sentence):
            if _is_median(story, median):
                links = list(_middles(story, median)) or list(_parted(story, median))
                if links:
                    yield Choice(tuple(links))


def _is_median(story: Story, read: Read) -> bool:
    """True for *a median of 41*, *the middle score, the median, was 11*, *48, the median*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    start = max(read.sentence.first, first - 9)
    at = next((k for k in range(first - 1, start - 1, -1) if low[k] == "median"), -1)
    taken = any(at < r.first < first for r in amounts(story, read.sentence))
    told = at >= 0 and not taken and not {";", "mean", "average"} & set(low[at:first])
    return told or story.after(read, 3) == [",", "the", "median"]


def _middles(story: Story, median: Read) -> Iterator[Link]:
    """``41, 43, 44, 47 and 50 minutes. The median was 47``: an odd number of figures has one in the middle."""
    for sentence in reversed(story.beside(median.sentence, _BACK, 0)):
        for run in _runs(story, sentence, median):
            if len(run) % 2 and all(r.claim.stated.bound == "=" for r in run):
                middle = sorted(run, key=lambda r: (Fraction(r.claim.stated.number or 0), r.first))[len(run) // 2]
                yield _same(story, median, middle, f"the median is of the {len(run)} figures of {lines(run[0].claim, run[-1].claim)}")
                return


def _runs(story: Story, sentence: Sentence, median: Read) -> Iterator[list[Read]]:
    """The lists of three or more figures of *sentence* that *median* may be of."""
    run: list[Read] = []
    for read in (*(r for r in amounts(story, sentence) if r is not median), None):
        if read is not None and (not run or _goes_on(story, run[-1], read)):
            run.append(read)
            continue
        if len(run) > 2 and of_one_unit(run[-1].claim, median.claim):
            yield run
        run = [read] if read is not None else []


def _goes_on(story: Story, a: Read, b: Read) -> bool:
    gap = story.tokens.low[a.last : b.first]
    return bool(gap) and set(gap) <= _JOINTS and b.claim.stated.number is not None


def _parted(story: Story, median: Read) -> Iterator[Link]:
    """``half of staff earn more than $52,000``: what half are above is the median."""
    for sentence in sorted(story.beside(median.sentence, 1, 1), key=lambda s: abs(s.number - median.sentence.number)):
        for read in amounts(story, sentence):
            if read is not median and of_one_unit(read.claim, median.claim) and _halves(story, read) and not _is_median(story, read):
                yield _same(story, median, read, f"half of those of {lines(median.claim, read.claim)} lie on either side")


def _halves(story: Story, read: Read) -> bool:
    """True for the figure of *half fetched more than £310,000*, of no other share than a half."""
    low, last = story.tokens.low, read.last
    ahead = low[max(read.sentence.first, read.first - 12) : read.first]
    at = max((k for k, w in enumerate(ahead) if w in _PARTED), default=-1)
    told = at >= 0 and bool(_THAN & set(ahead[at:])) and not {"than", "over", "nearly", "almost", "about"} & set(ahead[max(0, at - 1) : at])
    return told and not {",", ";"} & set(ahead[at:]) and low[last : last + 1] != ["times"]


def _same(story: Story, median: Read, other: Read, assumption: str) -> Link:
    unit = base_unit(other.claim) or base_unit(median.claim)
    kind = other.claim.kind if base_unit(other.claim) else median.claim.kind if base_unit(median.claim) else "count"
    a, b = (story.word(*story.phrase(r), exactly(r.claim.stated.number or 0, unit), kind) for r in (median, other))
    return Link("same", (a.id, b.id), assumption=assumption)
