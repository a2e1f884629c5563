"""Percent steps: where a share stood, how many points came on or went off, and where that left it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess

_POINTS = frozenset("point points".split())
_MORE = frozenset("further another additional more extra".split())
_REACHED = frozenset("to at".split())
_BRINGING = frozenset(
    "bring brings brought bringing take takes took taken taking leave leaves left leaving lift lifts lifted lifting push pushed pushing "
    "raise raised raising put puts putting cut drag dragged send sent stands stood standing makes making".split()
)
_OTHER = frozenset("average national overall compared whereas instead forecast expected predicted margin error".split())
_BACK, _ON, _REACH = 2, 1, 9
_TIED = ("change", "rise", "fall", "parts", "flow", "rest", "gap")


def percent_steps(story: Story, tied: Tied) -> Iterator[Guess]:
    """``49 per cent full. The rain added 11 points, leaving them at 60``: the step sets the two levels apart."""
    for sentence in story.sentences:
        for step in story.here(sentence):
            if not _is_step(story, step) or tied.as_(step, *_TIED):
                continue
            near = story.beside(sentence, _BACK, _ON)
            levels = [r for s in near for r in story.here(s) if r is not step and _is_level(story, r)]
            shares = [r for s in near for r in story.here(s) if r is not step and r.claim.kind in ("share", "points")]
            ends = [r for r in levels if _is_end(story, r)]
            if any(r.figure.another and r is not step for s in near for r in story.here(s)):
                continue  # "dropped ten points in June and another eight in July": that is one step of several
            if len(levels) != 2 or len(shares) != 2 or len(ends) != 1 or _OTHER & story.words(*near):
                continue
            if ends[0].first > step.sentence.last and {"ago", "earlier"} & story.words(ends[0].sentence):
                continue  # "cut by half a point to 4 per cent. A year ago it stood at 5"
            end, start = ends[0], next(r for r in levels if r is not ends[0])
            if start.first < end.first or _was(story, start):
                yield Guess((_link(story, start, step, end),), sure=True)


def _is_step(story: Story, read: Read) -> bool:
    """True for *11 points*, *a further 24 percent*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    plain = read.claim.stated.bound == "=" and read.claim.modality == "stated" and not read.timing
    points = bool(_POINTS & set(low[read.first : last + 1])) and read.claim.kind in ("points", "share", "count", "change", "measure")
    more = read.claim.amount.unit == "percent" and (
        read.figure.another or bool(_MORE & set(low[max(read.sentence.first, first - 2) : first]))
    )
    return plain and (points or more) and not {"up", "down"} & set(story.before(read, 1))


def _is_level(story: Story, read: Read) -> bool:
    told = read.claim.modality == "stated" or bool(_DONE & set(story.before(read, _REACH)))
    return read.claim.kind == "share" and read.claim.amount.unit == "percent" and read.claim.stated.bound == "=" and told


_DONE = frozenset("has have had".split())


def _is_end(story: Story, read: Read) -> bool:
    """True for *has taken the appeal to 88 percent*, *leaving them at 60 per cent*."""
    ahead = story.before(read, _REACH)
    return ahead[-1:] != [] and ahead[-1] in _REACHED and bool(_BRINGING & set(ahead))


def _was(story: Story, read: Read) -> bool:
    """True for *it had been stuck at 64 percent*, told behind where it got to."""
    ahead = set(story.before(read, _REACH))
    return "had" in ahead or bool({"was", "were", "stood"} & ahead and "before" in story.words(read.sentence))


def _link(story: Story, start: Read, step: Read, end: Read) -> Link:
    numbers = [Fraction(r.claim.stated.number or 0) for r in (start, end)]
    great, small = (end, start) if numbers[1] >= numbers[0] else (start, end)
    names = (_percent(story, great).id, _percent(story, small).id, _percent(story, step).id)
    said = f"{lines(start.claim, end.claim, 'tell')} where it stood, the step and where that left it"
    return Link("parts", names, assumption=said, exhaustive=True)


def _percent(story: Story, read: Read) -> Claim:
    """*read* as a share in percent."""
    made = attrs.evolve(read.claim.amount, unit="percent")
    return story.word(*story.phrase(read), made, "share", None, read.claim.voice)
