"""Chances: means of whole numbers over a small number of things, which is told some sentences away."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import MOST, Tied
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.choice import Guess

_MEANS = frozenset("mean average averaged averages averaging".split())
_HITS = frozenset(("hitting", "batting"))
_WHOLE = frozenset(
    "whole integer integers mark marks point points star stars score scored scores rating ratings how number grade grades goals".split()
)
_PARTED = frozenset("weighted half halves quarter adjusted estimated index".split())
_BACK = 5


def chance(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each mean of whole numbers with the number of things that it may be taken over, where no words have tied it."""
    for sentence in story.sentences:
        for read in story.here(sentence):
            if "." in read.claim.amount.written and read.claim.stated.bound == "=" and not tied.as_(read, "mean over", "mean"):
                yield from _mean(story, sentence, read)


def _mean(story: Story, sentence: Sentence, read: Read) -> Iterator[Guess]:
    # Rules are asked for only where there is a mean, so that reading alone need not load them.
    from claimcheck.rules.averages.mean_is_possible import is_possible

    low, unit = story.tokens.low, read.claim.amount.unit.partition("/")[0]
    hits = bool(_HITS & set(story.before(read, 2)))
    if unit not in ("", "point", "mark", "star") or not (hits or _is_mean(story, sentence, read)):
        return
    near = story.beside(sentence, _BACK, 0)
    words = {low[k] for s in near for k in range(s.first, s.last)}
    if words & _PARTED or not (hits or read.claim.scope.noun or read.claim.counted or words & _WHOLE):
        return
    decimals, number = len(read.claim.amount.written.partition(".")[2]), read.claim.stated.number or 0
    bases = [r for s in near for r in story.here(s) if r.first < read.first and _is_base(story, r, 10**decimals, hits)]
    bases = [r for r in bases if words & _WHOLE or r.sentence is sentence or _close(story, r, read)]
    said = {singular(low[k]) for k in range(sentence.first, read.first)}
    after = [r for s in story.beside(sentence, 0, 1)[1:] for r in story.here(s) if r.claim.scope.noun in said]
    bases += [r for r in after if _is_base(story, r, 10**decimals, hits)]
    if not bases or any(is_possible(number, int(r.claim.stated.number or 1), decimals) for r in bases):
        return
    links = tuple(
        Link("mean over", (read.claim.id, r.claim.id), assumption=f"the mean is over {r.claim.said}, {lines(read.claim, r.claim)}")
        for r in reversed(bases)
    )
    yield Guess(links[:MOST], sure=True)


def _is_mean(story: Story, sentence: Sentence, read: Read) -> bool:
    """True for a figure beside a word for a mean, in its clause or at the opening of its sentence."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    around = low[max(sentence.first, first - 8) : min(sentence.last, last + 4)]
    others = [r for r in story.here(sentence) if r is not read and r.claim.stated.number is not None and r.first < first]
    return bool(_MEANS & set(around)) and not any(low[r.last - 1] in _MEANS for r in others)


def _is_base(story: Story, read: Read, most: int, hits: bool) -> bool:
    """True for a small whole number of things or people, which is no scale of marks (*out of ten*)."""
    number, low = read.claim.stated.number, story.tokens.low
    if not isinstance(number, int) or not 1 < number < most or read.claim.stated.bound != "=":
        return False
    if hits:
        return low[read.last : read.last + 3] == ["at", "-", "bats"] or low[read.last : read.last + 1] in (["at-bats"], ["innings"])
    scale = story.before(read, 2) == ["out", "of"] or story.before(read, 1) == ["to"]
    return read.claim.kind in ("count", "capacity") and not read.claim.amount.unit and not read.timing and not scale


def _close(story: Story, read: Read, mean: Read) -> bool:
    """True for a number of people or things in the sentence before, where the mean is told of all who were asked or seen."""
    opening = story.tokens.low[mean.sentence.first : mean.first]
    taken_up = bool({"they", "these", "those", "their", "each", "mean", "on", "between"} & set(opening))
    return mean.sentence.number - read.sentence.number == 1 and taken_up and read.claim.scope.noun != ""
