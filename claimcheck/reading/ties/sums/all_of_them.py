"""All of them: a total told of all of those that the sentence before counts, *Buses carried all of them, 48 in total*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.marks import IN_ALL
from claimcheck.reading.ties.common.spots import Spot, adjunct, alike, ends_with, holds_phrase, near, phrases, spots
from claimcheck.reading.ties.sums.inside_whole import may_hold

_PUT_AT = phrases("number at", "number as", "figure at", "total at")
_ALL_OF = phrases(
    "every one of the", "all of the injured", "all those", "all of them", "everyone", "all the", "they were", "all were", "all are",
    "all of the", "every one of them",
)  # fmt: skip


def all_of_them(story: Story, here: Sequence[Spot]) -> Iterator[Link]:
    """*Hundreds were freed. Buses carried all of them, 48 in total*: the total of all is the figure of the sentence before."""
    low = story.tokens.low
    for spot in here:
        put_at = low[spot.first - 1] in ("at", "as") and ends_with(low[max(spot.sentence.first, spot.first - 3) : spot.first], _PUT_AT)
        told = put_at or near(low, spot.last, IN_ALL)
        if not told or not holds_phrase(low[spot.sentence.first : spot.first], _ALL_OF):
            continue
        before = [s for s in story.beside(spot.sentence, back=1, on=0) if s is not spot.sentence]
        counts = [s for sentence in before for s in spots(story, sentence) if alike(s.claim, spot.claim) and not adjunct(story, s)]
        if len(counts) == 1 and len(here) == 1 and may_hold(story, counts[0], spot):
            said = f"the total in line {line(spot.claim)} is of those in line {line(counts[0].claim)}"
            yield Link("same", (counts[0].claim.id, spot.claim.id), assumption=said)
