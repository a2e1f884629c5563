"""Lengths between two hours of one day, and the words that may say that they are no such length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.clocks import Clock, clocks, written
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import Choice

_MEALS = frozenset("lunch lunchtime siesta unpaid".split())
MINUTES_OF_A_DAY = 24 * 60


def lies_behind(story: Story, sentence: Sentence, length: Length) -> list[str]:
    return story.tokens.low[length.last : min(sentence.last, length.last + 1)]


_ZONES = frozenset("local gmt bst utc cet est edt pst".split())  # the clocks of two places differ


def on_one_day(story: Story, sentence: Sentence, told: Sequence[Length]) -> Iterator[Choice]:
    """``open from 9am to 5.30pm, eight and a half hours a day``, ``left at 10.15 and landed at 12.15, two hours later``."""
    found = clocks(story, sentence)
    if len(found) != 2 or (_MEALS | _ZONES) & story.words(sentence):
        return
    lasting = [*told, *_daily(story, sentence), *(x for x in lengths(story, sentence) if lies_behind(story, sentence, x) == ["later"])]
    near = [x for x in lasting if x.claim.amount.unit in ("hour", "minute") and not x.bare and _tells(story, sentence, found, x)]
    if len(near) != 1:
        return
    if near[0].first > found[1].first and any(clocks(story, s) for s in story.beside(sentence, 2, -1) if s is not sentence):
        return  # it may be counted from a time of a sentence before
    proof = "the sentence tells both clock times and how long it is between them"
    options = []
    minutes = int((near[0].claim.stated.number or 0) * (60 if near[0].claim.amount.unit == "hour" else 1))
    if "having" in story.tokens.low[found[0].last : found[1].first]:
        found = found[::-1]  # "closed the wound at 2pm, having begun at 7am"
    pairs = [(abs((other - one) % MINUTES_OF_A_DAY - minutes), one, other) for one in found[0].minutes for other in found[1].minutes]
    for _, one, other in sorted(pairs):
        start = story.moment(found[0].first, found[0].last, None, written(one))
        end = story.moment(found[1].first, found[1].last, None, written(other))
        options.append(Link("span", (near[0].claim.id, start.id, end.id), proof=proof))
    yield Choice(tuple(options))


def has_interval(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for the 60 minutes of *kicked off at 3pm and was abandoned after 60 minutes, at 4.20pm*: half-time lies between."""
    return "kicked" in story.tokens.low[sentence.first : length.first] and (length.claim.stated.number or 0) > _HALF_TIME


_HALF_TIME = 45  # minutes


def _daily(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``ten hours a day``."""
    for read in story.here(sentence):
        if read.claim.amount.unit in ("hour/day", "hour/night"):
            first, last = story.phrase(read)
            yield Length(first, last, story.word(first, last, attrs.evolve(read.claim.amount, unit="hour"), "duration"))


def _tells(story: Story, sentence: Sentence, found: Sequence[Clock], length: Length) -> bool:
    """True where the length is that between the clock times: *later*, in apposition, or of the thing that lasts from one to the other."""
    low, (start, end) = story.tokens.low, found
    if {"late", "early", "behind", "ahead"} & set(lies_behind(story, sentence, length)):
        return False
    between = set(low[start.last : end.first])
    if {";", "."} & between or (len(between) > 24):
        return False
    if lies_behind(story, sentence, length) == ["later"]:
        return length.first > start.last
    if start.last < length.first < end.first:  # "kicked off at 3pm and was abandoned after 40 minutes, at 3.40pm"
        return (
            low[length.first - 1] == "after"
            and "of" not in low[length.first : length.last]
            and not has_interval(story, sentence, length)
            and low[length.last : end.first] in ([","], ["at"], [",", "at"])
        )
    joined = end.first - start.last <= 3 and bool({"to", "until", "till", "and", "-", "–", "through"} & between)
    if length.first >= end.last:
        gap = low[end.last : length.first]
        return len(gap) <= 4 and bool(gap) and gap[0] in (",", "(", "—", "–") and not {"and", "but", "with"} & set(gap)
    gap = low[length.last : start.first]
    led = low[max(sentence.first, length.first - 1) : length.first]
    return (
        length.last <= start.first
        and joined
        and len(gap) <= 6
        and (led in (["for"], ["lasting"], ["lasted"], ["a"], ["the"]) or gap[:1] == [","])
    )
