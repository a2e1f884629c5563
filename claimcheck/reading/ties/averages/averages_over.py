"""Averages with no period of their own against a total of the same speaker: what the longest period that the speaker names would make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.story import Read, Story
from claimcheck.reading.voices import spoken
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval
from claimcheck.values.per_time import per_time

_BEGAN = frozenset("since began begun started start beginning outbreak".split())
_WITHIN = 6  # words between the beginning and its date


def averages_over(story: Story) -> Iterator[Link]:
    """The link of each average per time with the total of its speaker, over the time since the earliest beginning the speaker names."""
    means = [
        r for r in story.related if r.claim.kind == "mean" and r.claim.voice and r.claim.when is None and per_time(r.claim.amount.unit)[1]
    ]
    if not means or story.published is None:
        return
    periods = _periods(story)
    for mean in means:
        began = periods.get(mean.claim.voice)
        totals = [r for r in story.related if _is_total(story, r, mean)]
        if began is not None and totals:
            over = _since(story, began)
            assumed = f"the average covers the longest period its speaker names, the time that “{over.said}” tells"
            yield Link("rate", (mean.claim.id, over.id, totals[-1].claim.id), assumption=assumed)


def _is_total(story: Story, read: Read, mean: Read) -> bool:
    """True for a count of the same speaker and of the same state, with no days of its own."""
    claim, other = read.claim, mean.claim
    if claim.kind != "count" or claim.voice != other.voice or claim.when is not None or claim.extreme is not None or claim.amount.unit:
        return False
    one, two = (story.senses.get((c.voice, c.scope.what), c.scope.what) for c in (claim, other))
    return bool(one) and one == two and not per_time(other.amount.unit)[0]


def _periods(story: Story) -> Mapping[str, Moment]:
    """By its name, for each speaker the earliest date at which something is said to have begun."""
    found, periods = moments(story), dict[str, Moment]()
    for sentence, told in zip(story.sentences, spoken(story.tokens, story.sentences), strict=True):
        said = told[0].name if told else ""
        for moment in found[sentence.number] if said else ():
            ahead = story.tokens.low[max(sentence.first, moment.first - _WITHIN) : moment.first]
            start = moment.start
            if start is None or not moment.sure or not _BEGAN & set(ahead) or start >= (story.published or start):
                continue
            if said not in periods or start < (periods[said].start or start):
                periods[said] = moment
    return periods


def _since(story: Story, moment: Moment) -> Claim:
    """How many days have passed since *moment*, as the words from its beginning on tell it."""
    low, first = story.tokens.low, moment.first
    while first > moment.sentence.first and low[first] not in _BEGAN:
        first -= 1
    first = next((k for k in range(first, max(moment.sentence.first, first - 6) - 1, -1) if low[k] == "since"), first)
    assert moment.window is not None and moment.window.start is not None and moment.window.end is not None and story.published is not None
    least = (story.published - moment.window.end).days
    most = (story.published - moment.window.start + timedelta(days=1)).days
    reach = Interval(max(least, 1), most)
    return story.word(first, moment.last, Amount(Stated("range", reach.lo, reach.hi), reach, reach, unit="day"), "duration")
