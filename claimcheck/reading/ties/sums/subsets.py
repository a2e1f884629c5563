"""Subsets: figures that the words put inside another, behind *including* or of a staff, and by all the other wordings told for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.extremes import direction
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, adjunct, alike, first_words, near, phrases, spots
from claimcheck.reading.ties.sums.all_of_them import all_of_them
from claimcheck.reading.ties.sums.casualties import casualties
from claimcheck.reading.ties.sums.inside_whole import inside, may_hold, together
from claimcheck.reading.ties.sums.licences import licences
from claimcheck.reading.ties.sums.some_of_them import is_of_them, some_of_them


def subsets(story: Story) -> Iterator[Link | Choice]:
    """The figures of *story* that its words put inside another."""
    every: list[Spot] = []
    for sentence in story.sentences if len(story.related) > 1 else ():
        here = spots(story, sentence)
        for k, spot in enumerate(here):
            yield from _included(story, here, k)
            if is_of_them(story, spot):
                yield from some_of_them(story, here, k)
        yield from all_of_them(story, here)
        every += here
    yield from _staff(story, every)
    yield from casualties(story, every)
    yield from licences(story, every)


# ---- including -----------------------------------------------------------------------------------------------------------


def _included(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """*X, including A and B*: each of those behind the word is some of a figure before it in the sentence, or in the one before."""
    low, part = story.tokens.low, here[k]
    first = here[k - 1].last if k else part.sentence.first
    found = [
        j
        for j in story.tokens.among(_HEADS, max(first, part.first - 5), part.first)
        if (length := near(low, j, _SOME_HEADS)) and not direction(low[j - 1]) and part.first - j - length in (0, 1)
    ]
    if not found or {".", ";", ":"} & set(low[found[0] : part.first]):
        return
    if low[found[0] - 1] in ("none", "neither"):
        return  # "has had four tutors, none of whom lasted 20 lessons": what none of them did counts none of them
    told = low[found[0] - 1 - (low[found[0] - 1] in ("that", "which"))]  # "a figure that takes in 26,000 students from abroad"
    if low[found[0] : found[0] + 2] == ["takes", "in"] and told not in _TOTALS:
        return
    if low[found[0]] == "of" and _follows_measure(story, part, found[0]):
        return
    wholes = [s for s in here[:k] if may_hold(story, s, part)]
    if not wholes:
        back = [s for s in story.beside(part.sentence, back=1, on=0) if s is not part.sentence]
        wholes = [s for sentence in back for s in spots(story, sentence) if may_hold(story, s, part) and not adjunct(story, s)]
        taken_in = low[found[0] : found[0] + 2] == ["takes", "in"] and low[found[0] - 1] in _TOTALS  # "The total takes in 2,100 pensioners"
        among = low[found[0] : found[0] + 2] in _AMONG or low[found[0] : found[0] + 2] == ["among", "the"]
        if low[found[0]] != "includes" and not (taken_in or among):
            return
        if low[found[0] + 1] == "the" and sum(s.claim.kind == "count" for sentence in back for s in spots(story, sentence)) > 1:
            return  # "Nine fell ill in Leeds and 11 in York. Among the sick are 15 children"
    wholes = [s for s in wholes if not (low[found[0]] == "including" and _is_balance(story, s))]
    yield from together(story, here, k, wholes, split=low[found[0]] == "of")
    yield from inside(part, wholes)
    if low[found[0]] == "including" and len(wholes) == 1:
        yield from _joined(story, here, k, wholes[0])


def _is_balance(story: Story, whole: Spot) -> bool:
    """True for *a loss of £10m, including a £20m write-down*: a loss or a profit is what is left of both, and may be less than either."""
    low, k = story.tokens.low, whole.first
    return whole.claim.kind == "money" and low[k - 1] == "of" and low[k - 2] in ("loss", "profit", "surplus", "deficit")


def _follows_measure(story: Story, part: Spot, of: int) -> bool:
    """True for *its 60 wardens patrol 210 km of coast, of which 90 are cliff*: *which* takes up the measure and none before it."""
    ahead = [r for r in story.here(part.sentence) if r.last <= of and not r.timing]
    return bool(ahead) and ahead[-1].claim.kind in ("measure", "rate") and bool(ahead[-1].claim.amount.unit)


_AMONG = (["among", "them"], ["among", "these"], ["among", "those"])


def _joined(story: Story, here: Sequence[Spot], k: int, whole: Spot) -> Iterator[Choice]:
    """The one that *and* joins, without a comma, to the only one behind *including*: ``including eight crew and 84 passengers``."""
    low = story.tokens.low
    for spot in here[k + 1 : k + 2]:
        gap = low[here[k].last : spot.first]
        joined = gap[-1:] == ["and"] and not {",", ".", ";", ":", "(", "also"} & set(gap)
        if joined and may_hold(story, whole, spot) and not _is_said_of(low, spot):
            said = f"the figure in line {line(spot.claim)} is some of the one in line {line(whole.claim)}"
            yield Choice((Link("parts", (whole.claim.id, spot.claim.id), assumption=said),))


def _is_said_of(low: Sequence[str], spot: Spot) -> bool:
    """True for the 84 of *84 were hurt*, which begins a clause of its own."""
    behind = low[spot.last : min(spot.last + 4, spot.sentence.last)]
    return bool(_VERBS & set(behind)) or any(w.endswith("ed") for w in behind[:1])


_VERBS = frozenset("were was are is had have has will would could may might who that which went came".split())


_SOME_HEADS = phrases(
    "including", "includes", "included", "include", "takes in", "among them", "of whom", "of which", "among whom", "among these",
    "among those", "among the sick", "among the ill", "among the infected", "among the arrested", "among the homeless", "among the missing",
    "among the evacuees", "among the refugees",
)  # fmt: skip
_HEADS = first_words(_SOME_HEADS)


_TOTALS = frozenset("total figure number tally count sum membership toll".split())


# ---- a staff --------------------------------------------------------------------------------------------------------------


_STAFF = frozenset("staff workforce employees workers".split())


def _staff(story: Story, every: Sequence[Spot]) -> Iterator[Choice]:
    """*employs 5,200 people ... 6,100 of its staff*: some of a staff are no more than all of it."""
    low = story.tokens.low
    counts = [s for s in every if s.claim.kind == "count"]
    for part in counts:
        start = story.tokens.at(part.claim.span.end) if part.claim.span else part.last
        if (
            low[start : start + 1] != ["of"]
            or low[start + 1 : start + 2] not in (["its"], ["their"], ["the"])
            or not _STAFF & set(low[start + 2 : start + 4])
        ):
            continue
        wholes = [s for s in counts if s.first < part.first and low[s.first - 1].startswith("employ") and alike(s.claim, part.claim)]
        if wholes:
            yield from inside(part, wholes[-3:])
