"""Licences: what a thing is licensed or built to hold, and how many were in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, alike, ends_with, first_words, holds_phrase, phrases, spots

_LICENSED = phrases(
    "licensed to carry", "licensed for", "licensed to hold", "licence for", "license for", "capacity of", "capacity for", "seats for",
    "permitted to carry", "allowed to carry", "certified to carry", "certified for", "room for", "built to hold", "can hold", "holds up to",
    "designed to carry", "designed to hold", "licensed capacity of", "built for", "built to carry", "rated for", "can carry", "can seat",
    "that holds", "which holds", "that seats", "which seats",
    "able to carry",
)  # fmt: skip
_LICENSING = first_words(_LICENSED)
_ABOARD = phrases(
    "on board", "aboard", "inside", "on it", "in it", "packed", "carrying", "held", "were on", "crammed", "were in", "rescued from",
    "carried", "had", "in the hall", "attended", "seated", "were taken off", "strapped into", "strapped in", "squeezed into", "boarded",
    "turned up", "turned out", "crowd of", "audience of", "spectators watched",
)  # fmt: skip
# A text that says so tells of too many aboard on purpose, or of a place that often holds too many.
_OVER = frozenset(
    "overloaded overloading overload "
    "overcrowded overcrowding overcapacity overload exceeded exceeding exceeds exceed above over beyond illegally breach "
    "breached breaching violation twice double doubled more too despite though although squeezed crammed excess overfull violated "
    "flouted standing fined capsized sank sunk sinking collapsed crush stampede prison prisons jail jails".split()
)


_OPENING = frozenset("licensed built designed certified rated meant intended approved".split())


def licences(story: Story, every: Sequence[Spot]) -> Iterator[Choice]:
    """What a thing is licensed to hold, and how many were in it."""
    low = story.tokens.low
    for limit in every:
        if not tells_limit(low[max(limit.sentence.first, limit.first - 5) : limit.first]):
            continue
        around = story.beside(limit.sentence, back=2, on=2)
        words = set(low[around[0].first : around[-1].last])
        held = [
            s
            for other in around
            for s in spots(story, other)
            if s.claim.id != limit.claim.id and not _told_with(story, s, limit) and aboard(story, s) and _same_people(story, s, limit)
        ]
        if held and not _OVER & words and not any(_times_told(story, s, limit) for s in held):
            said = f"line {line(limit.claim)} tells how many may be where those of line {line(held[0].claim)} were"
            yield Choice(tuple(Link("parts", (limit.claim.id, s.claim.id), assumption=said) for s in held))


def tells_limit(ahead: Sequence[str]) -> bool:
    """True for the words before a figure that make it what a thing may hold: *licensed to carry*, *built to hold up to*."""
    return not _LICENSING.isdisjoint(ahead) and any(ends_with(ahead[: len(ahead) - k], _LICENSED) for k in range(3))


def _times_told(story: Story, spot: Spot, limit: Spot) -> bool:
    """True for *held 1,140 in cells built for 760, half as many again*: words that say how many more there are."""
    low = story.tokens.low
    last = max(spot.last, limit.last)
    return spot.sentence is limit.sentence and low[last : last + 4] in ([",", "half", "as", "many"], [",", "twice", "as", "many"])


def _told_with(story: Story, spot: Spot, limit: Spot) -> bool:
    """True for *licensed for 90 and carried 114*: who sets the one beside the other tells of too many on purpose.

    So does who opens with the limit: *Licensed for 90 passengers, the ferry was carrying 114, of whom 60 drowned*.
    """
    opens = story.tokens.low[limit.sentence.first] in _OPENING and spot.sentence is limit.sentence and spot.first > limit.last
    return (
        opens
        or spot.sentence is limit.sentence
        and bool({"and", "but", "yet"} & set(story.tokens.low[max(limit.last, spot.first - 3) : spot.first]))
    )


def aboard(story: Story, spot: Spot | Read) -> bool:
    """True for *211 passengers aboard*, *was carrying 211*, *the 211 who were strapped in*."""
    low, sentence = story.tokens.low, spot.sentence
    behind = low[spot.last : min(sentence.last, spot.last + 4)]
    ahead = low[max(sentence.first, spot.first - 3) : spot.first]
    return holds_phrase(behind, _ABOARD) or holds_phrase(ahead, _ABOARD)


def _same_people(story: Story, inside: Spot, limit: Spot) -> bool:
    a, b = inside.claim, limit.claim
    if not alike(a, b) or a.kind != "count":
        return False
    if inside.elided or limit.elided:
        return True
    return a.scope.noun == b.scope.noun or {story.table.nouns(n, "person") for n in (a.scope.noun, b.scope.noun)} <= {"same", "inside"}
