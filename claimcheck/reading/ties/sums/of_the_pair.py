"""Of the pair: the amounts of two things, and what *the pair of them* or *both* come to; or those of two and *there is no third*."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit, one_kind

_KINDS = frozenset("count measure money".split())
_PAIR = frozenset(("pair",))
_NONE = (["no", "third"], ["no", "other"], ["no", "others"], ["no", "more"])
_CHANGED = frozenset("up down rose fell from previous year-earlier compared average target expected record more less than".split())
_MOST = 2


def of_the_pair(story: Story) -> Iterator[Link]:
    """``carried 736,000 and the other 538,000. Ridership on the pair reached 1.72 million``: what both come to is their sum."""
    low = story.tokens.low
    for sentence in story.sentences:
        for at in story.places(_PAIR, sentence):
            here = story.here(sentence)
            total = [r for r in here if r.first > at]
            parts = [r for r in here if r.last <= at] or _before(story, sentence)
            if low[at - 1] == "the" and len(total) == 1:
                yield from _sum(story, sentence, total[0], parts)
        yield from _of_two(story, sentence)
        if (
            low[sentence.first] == "two"
            and low[sentence.first : sentence.last].count("one") == 2
            and "and" in low[sentence.first : sentence.last]
        ):
            total = _before(story, sentence)
            parts = [r for r in story.here(sentence) if (r.claim.stated.number or 0) > _MOST]
            if len(total) == 1 and len(parts) == _MOST:
                yield from _sum(story, sentence, total[0], parts)
        if any(low[k : k + 2] in _NONE and low[k + 2] in (".", ",", ";") for k in story.places(_NO, sentence)):
            total = _before(story, sentence)
            if len(total) == 1:
                yield from _sum(story, sentence, total[0], story.here(sentence))


_NO = frozenset(("no",))


def _before(story: Story, sentence: Sentence) -> list[Read]:
    """The figures of the sentence before."""
    return [r for s in story.beside(sentence, 1, 0) if s is not sentence for r in story.here(s)]


def _of_two(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*The two reservoirs hold 2.53 million cubic metres, 1,385,000 in the upper and 962,000 in the lower*."""
    low, here = story.tokens.low, story.here(sentence)
    if len(here) != 4 or low[sentence.first + 1] != "two":
        return
    told = [r for r in here if r.claim.stated.number != _MOST]
    if len(told) != 3 or low[told[0].last : told[1].first].count(",") != 1:
        return
    if "and" in low[told[1].last : told[2].first] and not {"each", "than"} & set(low[sentence.first : sentence.last]):
        yield from _sum(story, sentence, told[0], told[1:])


def _sum(story: Story, sentence: Sentence, total: Read, parts: list[Read]) -> Iterator[Link]:
    """The link of the only two amounts and what both come to."""
    first = min(r.sentence.first for r in (total, *parts)) if parts else sentence.first
    words = set(story.tokens.low[first : sentence.last])
    if len(parts) != _MOST or total.claim.kind not in _KINDS or _CHANGED & words or not all(r.is_plain for r in (total, *parts)):
        return
    told = [in_unit(story, r, total) for r in parts]
    units = {base_unit(r.claim) for r in (total, *told)}
    if len(units) == 1 and all(one_kind(total, r) for r in told):
        said = f"{lines(total.claim, told[0].claim, 'tell')} two amounts and what both come to"
        yield Link("parts", (total.claim.id, *(r.claim.id for r in told)), assumption=said, exhaustive=True)
