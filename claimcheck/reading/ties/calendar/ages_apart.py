"""Ages apart: two ages of one person and the years between them, all in one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, exactly, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages import KIN, Age, ages_told
from claimcheck.values.interval import Interval


def ages_apart(story: Story) -> Iterator[Link]:
    """The link of every two ages that a sentence tells with the years between them."""
    for sentence in story.sentences:
        yield from _in_sentence(story, sentence)


def _in_sentence(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``20 when he sang there first and 45 when he did so last, 25 years later``, ``joined at 18 and left 40 years later, at 58``."""
    low = story.tokens.low
    told = [age for age in ages_told(story, sentence) if not age.of_thing]
    spans = [x for x in lengths(story, sentence) if x.claim.amount.unit == "year" and (_is_on(low, x) or _is_more(low, x, told))]
    number = spans[0].claim.stated.number if len(spans) == 1 else None
    if len(told) != 2 or not isinstance(number, int) or spans[0].first < told[0].last or KIN & set(low[sentence.first : sentence.last]):
        return
    if any(age.lead in (",", "apposed") and low[age.first] != "aged" for age in told):
        return
    if {"where", "who", "which"} & set(low[spans[0].last : told[1].first]):
        return  # "ten years later he was sent to Kenya, where he died at 71"
    around = Interval(number - 1, number + 1)
    amount = attrs.evolve(exactly(number, "year"), usual=around, widest=around)
    apart = story.word(spans[0].first, spans[0].last, amount, "change")
    yield Link("change", (apart.id, told[0].claim.id, told[1].claim.id), proof="the sentence tells two ages and the years between them")


def _is_on(low: Sequence[str], x: Length) -> bool:
    """True for *40 years later*."""
    return low[x.last : x.last + 1] in (["later"], ["after"], ["on"]) and low[x.first - 1] not in ("another", "for")


def _is_more(low: Sequence[str], x: Length, told: Sequence[Age]) -> bool:
    """True for *Widowed at 44, she lived another 40 years and died at 84*."""
    led = len(told) == 2 and all(age.lead in ("at", "aged") for age in told) and told[0].last <= x.first < told[1].first
    return led and bool({"another", "further"} & {low[x.first - 1], low[x.first]}) and low[x.last] in ("and", ",", "before")
