"""Of the range: the only figure of a sentence is a range, and the next one opens with the mean, which lies within it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
_SHORT = 9  # words of a sentence that tells nothing but its mean
_NAMED = 5  # words from the head of a sentence to its mean
_NOT = FORMER | frozenset("most usually typically normally but except outside target forecast expected recommended national".split())


def of_the_range(story: Story) -> Iterator[Link]:
    """``The boats landed 3.2 to 7.9 tonnes each. The mean was 8.6``: a mean beside the range that it is taken over."""
    low = story.tokens.low
    for sentence in story.sentences:
        mean = _mean(story, sentence)
        if mean is None:
            continue
        before = [s for s in story.beside(sentence, 1, 0) if s is not sentence]
        here = story.here(before[-1]) if before else []
        if mean.claim.amount.unit:
            here = [r for r in here if r.claim.kind != "count" or r.claim.amount.unit or not r.claim.counted]  # "in the nine pubs"
        if len(here) == 2:
            yield from _between(story, sentence, mean, here)
        if len(here) != 1 or here[0].claim.stated.bound != "range" or _NOT & set(low[before[-1].first : sentence.last]):
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


def _between(story: Story, sentence: Sentence, mean: Read, here: Sequence[Read]) -> Iterator[Link]:
    """*between 3C at Harrow Gap and 11C on the coast. The mean for all stations was 1C*: the ends of the range told one by one."""
    low, (one, other) = story.tokens.low, here
    lead, gap = low[story.phrase(one)[0] - 1], low[one.last : other.first]
    ranged = (lead == "between" and "and" in gap) or (lead == "from" and "to" in gap)
    if not ranged or len(gap) > _GAP or {",", ";"} & set(gap) or not one.is_plain or not other.is_plain:
        return
    first, second, told = in_unit(story, one, other), in_unit(story, other, one), in_unit(story, mean, one)
    words = set(low[one.sentence.first : sentence.last])
    alike = (
        base_unit(first.claim) == base_unit(second.claim) == base_unit(told.claim) and not (CHANGING - {"run"}) & words and not _NOT & words
    )
    if alike and (first.claim.stated.number or 0) < (second.claim.stated.number or 0):
        assumed = f"the mean and the range of {lines(told.claim, first.claim)} are of the same values"
        yield Link("above lowest", (told.claim.id, first.claim.id), assumption=assumed)
        yield Link("below highest", (told.claim.id, second.claim.id), assumption=assumed)


_GAP = 7


def _mean(story: Story, sentence: Sentence) -> Read | None:
    """The only figure of *sentence*, where it opens with *The mean was* or *The statewide average stood at*."""
    low, here = story.tokens.low, story.here(sentence)
    if len(here) == 2 and low[sentence.first] == "the" and here[0].first == sentence.first + 1 and low[here[0].last] == "averaged":
        return here[1] if here[1].is_plain and here[1].first == here[0].last + 1 else None  # "The six averaged 8 degrees"
    if len(here) != 1 or not here[0].is_plain:
        return None
    if low[sentence.first : sentence.first + 2] == ["on", "average"] and sentence.last - sentence.first <= _SHORT:
        return here[0]
    if low[sentence.first : sentence.first + 2] == ["taken", "together"] or "all" in low[sentence.first : here[0].first]:
        return here[0] if _MEANS & set(low[sentence.first : sentence.last]) else None  # "The mean for all stations was 1C"
    if low[sentence.first] not in ("the", "their", "its"):
        return None
    ahead = story.tokens.low[sentence.first : story.phrase(here[0])[0]]
    return here[0] if len(ahead) <= _NAMED and _MEANS & set(ahead) and ahead[-1] in _IS else None
