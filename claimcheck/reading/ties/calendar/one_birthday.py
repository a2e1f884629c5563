"""One birthday: twins are of one age, and whoever dies on his 83rd birthday is 83."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.calendar.ages_told import Age, ages_told
from claimcheck.reading.words.grammar import OWNERS

_BORN_TOGETHER = {"twins": 2, "triplets": 3, "quadruplets": 4}
_WORDS = frozenset(_BORN_TOGETHER)
_LEADS = (["aged"], [",", "aged"], ["("], [","])


def one_birthday(story: Story) -> Iterator[Link]:
    """The ages of *story* that one birthday makes the same."""
    for sentence in story.sentences:
        ages = [a for a in ages_told(story, sentence) if not a.of_thing and a.claim.stated.bound == "="]
        if len(ages) < 2:
            continue
        pairs = [pair for k in story.places(_WORDS, sentence) for pair in _twins(story, k, ages)]
        for one, other in (*pairs, *_on_the_day(story, sentence, ages)):
            if one.claim.stated.number != other.claim.stated.number:
                told = f"{lines(one.claim, other.claim, 'tell')} one age, by one birthday"
                yield Link("same", (one.claim.id, other.claim.id), assumption=told)


def _twins(story: Story, k: int, ages: list[Age]) -> Iterator[tuple[Age, Age]]:
    """*The twins, aged 14 and 15*, *the twins, Anna, 14, and Bea, 15*; not *two sets of twins*, *twins, 14, and a boy, 15*."""
    low = story.tokens.low
    behind = [a for a in ages if a.first > k]
    if low[k - 1] == "of" or "of" in low[k - 2 : k] or len(behind) < _BORN_TOGETHER[low[k]]:
        return
    named = _names(story, k + 1, behind[0].first)
    if not named and low[k + 1 : behind[0].first] not in _LEADS:
        return
    for one, other in zip(behind, behind[1 : _BORN_TOGETHER[low[k]]], strict=False):
        gap = low[one.last : other.first]
        if not (named and _names(story, one.last, other.first) or not named and gap in ([","], ["and"], [",", "and"])):
            return
        yield one, other


def _names(story: Story, first: int, last: int) -> bool:
    """True for the commas and names of ``, Anna,``, ``, and Bea Lind,``."""
    words = [k for k in range(first, last) if story.tokens.low[k] not in (",", "and", "(", ")", ":")]
    return bool(words) and all(story.tokens.written(k)[:1].isupper() for k in words)


def _on_the_day(story: Story, sentence: Sentence, ages: list[Age]) -> Iterator[tuple[Age, Age]]:
    """*died aged 82 on his 83rd birthday*, *on her 83rd birthday, aged 82*; not *on the eve of his 83rd birthday*."""
    low = story.tokens.low
    for one, other in zip(ages, ages[1:], strict=False):
        behind = low[other.last] == "birthday" and low[one.last : other.first - 1] == ["on"] and low[other.first - 1] in OWNERS
        ahead = low[one.last] == "birthday" and low[one.first - 2] == "on" and low[one.last + 1 : other.first] in ([",", "aged"], ["aged"])
        if behind or ahead:
            yield one, other
