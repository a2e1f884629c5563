"""Hired for: what a thing costs an hour or a day, and what so many hours or days of it are said to come to."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.paced import Paced, paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.spots import near, phrases

_COSTS = phrases("comes to", "come to", "came to", "costs", "cost", "adds up to", "add up to", "works out at", "work out at", "is", "be")
_SO = frozenset("so thus therefore hence meaning means".split())
_PRICED = frozenset(
    "hired hire rented rent booked let charge charges charged costs cost price priced fee rate available chartered leased".split()
)
_EXTRA = frozenset(
    "with plus deposit surcharge discount discounts minimum flat including includes extra first longer less more from up about after "
    "before each every per two three both another only half free members weekend weekends evenings insurance tax vat tip".split()
)
_NAMED = 3  # words of what lasts so long


def hired_for(story: Story) -> Iterator[Link]:
    """``can be hired at $45 an hour, so an eight-hour party would come to $360``: so much, for so many hours."""
    for sentence in story.sentences:
        for rate in [p for p in paced(story, sentence) if p.top and p.every is None and p.claim.stated.bound == "="]:
            total = _total(story, sentence, rate)
            if total is None or not _PRICED & set(story.tokens.low[sentence.first : rate.first]):
                continue
            length, read = total
            said = f"{lines(rate.claim, read.claim, 'tell')} what one {rate.per} costs and what so many come to"
            yield Link("rate", (rate.claim.id, length.claim.id, read.claim.id), assumption=said, exhaustive=True)


def _total(story: Story, sentence: Sentence, rate: Paced) -> tuple[Length, Read] | None:
    """The length and the price of *so an eight-hour party would come to $360*, the only other figures of the sentence."""
    low = story.tokens.low
    behind = [r for r in story.here(sentence) if r.first >= rate.last]
    told = [x for x in lengths(story, sentence) if x.first >= rate.last and x.claim.amount.unit == rate.per]
    if len(behind) != 2 or len(told) != 1 or behind[1].claim.kind != "money" or behind[1].claim.amount.unit != rate.top:
        return None
    if any(r.last <= rate.first for r in story.here(sentence)) or _EXTRA & story.words(sentence):
        return None
    if not _SO & set(low[rate.last : told[0].first]):
        return None
    length, price = told[0], behind[1]
    k, start = length.last, story.phrase(price)[0]
    while k < start and k - length.last <= _NAMED and not near(low, k, _COSTS):
        k += 1
    return (length, price) if near(low, k, _COSTS) and k + near(low, k, _COSTS) == start and price.claim.stated.bound == "=" else None
