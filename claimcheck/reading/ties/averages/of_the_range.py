"""Of the range: the only figure of a sentence is a range, and the next one opens with the mean, which lies within it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit, exactly
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.change import CHANGING
from claimcheck.reading.words.grammar import FORMER
from claimcheck.values.exact import Number

_MEANS = frozenset("mean average median".split())
_IS = frozenset("was is stood came were at to".split())
_NAMED = 5  # words from the head of a sentence to its mean
_NOT = FORMER | frozenset("most usually typically normally but except outside target forecast expected recommended national".split())


def of_the_range(story: Story) -> Iterator[Link]:
    """``The boats landed 3.2 to 7.9 tonnes each. The mean was 8.6``: a mean beside the range that it is taken over."""
    low = story.tokens.low
    for sentence in story.sentences:
        mean = _mean(story, sentence)
        before = [s for s in story.beside(sentence, 1, 0) if s is not sentence]
        here = story.here(before[-1]) if before else []
        if mean is None or len(here) != 1 or here[0].claim.stated.bound != "range" or _NOT & set(low[before[-1].first : sentence.last]):
            continue
        told, ends = in_unit(story, mean, here[0]), here[0].claim
        moved = CHANGING & set(low[before[-1].first : before[-1].last]) or here[0].timing
        if moved or base_unit(told.claim) != base_unit(ends) or ends.kind == "share" and mean.claim.kind != "share":
            continue
        sides: tuple[tuple[Sort, Number | None], ...] = (("above lowest", ends.stated.lo), ("below highest", ends.stated.hi))
        for sort, number in sides:
            if number is not None:
                end = story.word(here[0].first, here[0].last, exactly(number, ends.amount.unit), ends.kind, ends.scope, ends.voice)
                assumed = f"the mean and the range of {lines(told.claim, ends)} are of the same values"
                yield Link(sort, (told.claim.id, end.id), assumption=assumed)


def _mean(story: Story, sentence: Sentence) -> Read | None:
    """The only figure of *sentence*, where it opens with *The mean was* or *The statewide average stood at*."""
    here = story.here(sentence)
    if len(here) != 1 or not here[0].is_plain or story.tokens.low[sentence.first] not in ("the", "their", "its"):
        return None
    ahead = story.tokens.low[sentence.first : story.phrase(here[0])[0]]
    return here[0] if len(ahead) <= _NAMED and _MEANS & set(ahead) and ahead[-1] in _IS else None
