"""Insides: what words call some of a figure told before, and that is more than it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, alike_to, figures_of, near, size, told_in, told_itself, unit_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.choice import Guess

_KINDS = frozenset(("count", "money", "measure"))
_THEM = frozenset("them whom which".split())
_HALVES = 12  # words between a share of "that money" and the figure that tells it


def inside(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that is called some of the one before it and is more: ``12 hectares, 3,500 of them``."""
    for sentence in story.sentences:
        for read in figures_of(story, sentence):
            plain = read.claim.kind in _KINDS and read.claim.stated.bound == "="
            if plain and not tied.as_(read, "parts", "rest", "share", "overlapping") and _is_some(story, read):
                before = [r for r in near(story, sentence, 1, 0) if r.first < read.first and r.claim.kind in _KINDS]
                alike = [r for r in alike_to(story, read, before) if told_itself(r)]
                if alike and _is_more(story, read, alike[-1]) and not any(not _is_more(story, read, r) for r in alike):
                    claims = (alike[-1].claim.id, told_in(story, read, alike[-1]).id)
                    assumed = f"{lines(alike[-1].claim, read.claim)} speak of a whole and some of it"
                    yield Guess((Link("parts", claims, assumption=assumed),), sure=True)


def _is_some(story: Story, read: Read) -> bool:
    low, (first, last) = story.tokens.low, story.phrase(read)
    if low[last] == "of" and low[last + 1] in _THEM:
        return True
    ahead = low[max(read.sentence.first, first - 4) : first]
    if ahead[-2:-1] == ["of"] and ahead[-1] in _THEM:
        return True  # "of whom 19 million live in"
    if low[last : last + 2] == ["of", "its"] and "out" in low[max(read.sentence.first, first - 3) : first]:
        return True  # "let out four million litres of its water"
    shares = [r for r in story.here(read.sentence) if r.claim.kind == "share" and 0 < first - r.last < _HALVES]
    return any(_of_that(low[r.last : first]) for r in shares)


def _of_that(gap: list[str]) -> bool:
    """True for ``half of that money, €510m``, ``a tenth of that bill, will swallow €700m``."""
    return any(gap[k : k + 2] in (["of", "that"], ["of", "this"], ["of", "it"], ["of", "which"]) for k in range(len(gap)))


def _is_more(story: Story, read: Read, whole: Read) -> bool:
    unit = unit_of(story, whole)
    return size(story, read, unit) > size(story, whole, unit)
