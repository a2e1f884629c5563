"""Waits: how long a wait, a drought or a time away is told to have been, and the only two years that the brief tells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line

_WAITS = frozenset(
    "missing wait waited waiting away drought absence exile wilderness hiatus silence famine banishment dark idle closed shut gap".split()
)
_OTHER = frozenset("another further extra last next first more less than average age aged old jail prison sentence ago contract".split())
_BACK, _ON, _NEAR, _MOST_WORDS = 6, 1, 5, 3
_LEAST = 3


def waits(story: Story) -> Iterator[Link]:
    """``has not turned since 1989 ... spins again in July 2019. Riders will have waited 20 years``: from the one year to the other."""
    if not story.is_brief:
        return
    found = moments(story)
    for sentence in story.sentences:
        yield from _in_months(story, sentence, found)
        told = [x for x in lengths(story, sentence) if x.claim.amount.unit == "year" and _is_wait(story, sentence, x)]
        if len(told) != 1 or (told[0].claim.stated.number or 0) < _LEAST:
            continue
        near = [m for s in story.beside(sentence, _BACK, _ON) for m in found[s.number] if m.year]
        if any({"to", "-", "–"} & set(story.tokens.low[m.first : m.last]) for m in near):
            continue  # "She ruled from 1952 to 2022. Her son waited"
        if all(m.sentence is sentence for m in near):
            continue  # the courses of one sentence are told by its words
        years = sorted({m.year for m in near})
        if len(years) == 2 and years[1] - years[0] >= _LEAST:
            start, end = (next(m for m in near if m.year == y) for y in years)
            assumed = f"the time of line {line(told[0].claim)} is that from “{start.claim(story).said}” to “{end.claim(story).said}”"
            yield Link("span", (told[0].claim.id, start.claim(story).id, end.claim(story).id), assumption=assumed)


def _is_wait(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *waited 20 years*, *a drought of 40 years*, *Twenty-seven years away*."""
    low = story.tokens.low
    ahead = low[max(sentence.first, length.first - _NEAR) : length.first]
    behind = low[length.last : min(sentence.last, length.last + _MOST_WORDS)]
    if ahead[-1:] == ["after"]:
        ahead = []  # "would shut after 15 years"
    return bool(_WAITS & {*ahead, *behind}) and not _OTHER & {*ahead, *behind}


def _in_months(story: Story, sentence: Sentence, found: Mapping[int, list[Moment]]) -> Iterator[Link]:
    """``dark since 20 May, said on 21 October that after seven months it was ready``: from the one day to the other."""
    told = [x for x in lengths(story, sentence) if x.claim.amount.unit == "month"]
    if len(told) != 1:
        return
    near = [m for s in story.beside(sentence, 2, _ON) for m in found[s.number] if m.is_day and m.date is not None]
    days = {m.start for m in near}
    words = story.words(sentence)
    if len(near) != 2 or len(days) != 2 or not _WAITS & words or (told[0].claim.stated.number or 0) < 2:
        return
    if _OTHER & set(story.tokens.low[told[0].first - 2 : told[0].last + 2]) or not {"after", "for", "waited"} & set(
        story.tokens.low[max(sentence.first, told[0].first - 3) : told[0].first]
    ):
        return
    start, end = sorted(near, key=lambda m: m.start or date.min)
    one, other = start.claim(story), end.claim(story)
    assumed = f"the time of line {line(told[0].claim)} is that from “{one.said}” to “{other.said}”"
    yield Link("span", (told[0].claim.id, one.id, other.id), assumption=assumed)
