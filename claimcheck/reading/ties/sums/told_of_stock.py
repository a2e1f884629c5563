"""Told of stock: a figure of some of one noun, where the words before it tell what there is in all, *The island has 12 wells*."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.spots import Spot, adjunct
from claimcheck.reading.ties.sums.pointed import Fits

ELSEWHERE = frozenset("in across of from at around nationwide worldwide near within on off outside abroad elsewhere".split())
HAVING = frozenset(
    "has have had with employs employed holds there owns own owned involved involves covered covers comprises contains enrolled runs run "
    "ran operates operated keeps".split()
)
_CAME = frozenset("taken took hired joined added recruited arrived came engaged appointed".split())
_CLOSE_TO = Fraction(3, 2)


def same_noun(story: Story, part: Spot) -> Fits | None:
    """For *The island has 12 wells. Fourteen wells have run dry*: what there is of one noun, and more of it that something happened to."""
    low, claim = story.tokens.low, part.claim
    words = claim.counted.lower().split()
    if claim.kind != "count" or len(words) != 1:
        return None
    told = low[part.sentence.first : part.sentence.last]
    # "The town has 61 wells. In the villages around it 84 wells have run dry"
    elsewhere = told[0] in ("in", "at", "across", "around", "near") and told[1] in ("the", "a", "its", "another")
    definite = {"the", "all", "these", "those"} & {low[part.first - 1], low[part.first]} and low[part.last] not in ("that", "who", "which")
    if definite or adjunct(story, part) or HAVING & set(told[: part.first - part.sentence.first]):
        return None
    if ELSEWHERE & set(told[part.last - part.sentence.first :]) or {"more", "other", "another", "new"} & set(told):
        return None

    def fits(whole: Spot) -> bool:
        if elsewhere and whole.sentence is not part.sentence:
            return False
        near_by = story.apart(part.sentence, whole.sentence) <= 1 and whole.claim.counted.lower().split() == words
        ahead = low[max(whole.sentence.first, whole.first - 2) : whole.first]
        stock = (
            bool(HAVING & set(ahead))
            or (ahead[-1:] == ["of"] and whole.first - whole.sentence.first < 6)
            or ahead[-2:] in (["of", "the"], ["all", "the"])
        )
        more = {"others", "joined", "more", "another", "other", "added", "reinforced"} & set(low[whole.last : part.first])
        return near_by and stock and not more and (part.number or 0) <= _CLOSE_TO * (whole.number or 0)

    return fits


_BE = frozenset("were was are is have had stood lay came returned got".split())


OUT_OF_IT = frozenset("outside beyond opposite elsewhere".split())


def elided_noun(story: Story, part: Spot) -> Fits | None:
    """For *The port has 12 cranes, and 14 were idle*, *Only 14 are open*: what there is, where the part names nothing itself."""
    low, first = story.tokens.low, part.first
    opens = first - part.sentence.first < 2 or low[first - 1] in ("and", "but", ",", ";", "only")
    if not part.elided or not opens or low[part.last : part.last + 1] == [] or low[part.last] not in _BE:
        return None
    if {"payroll", "now", "today"} & set(low[part.last : part.sentence.last]) and _CAME & set(low[part.sentence.first : first]):
        return None  # "Ten left, 16 were taken on, and 90 are on the payroll today"
    if not OUT_OF_IT.isdisjoint(low[part.last : min(part.last + 7, part.sentence.last)]):
        return None  # "It had 900 men, and 2,700 were camped outside the walls"

    def fits(whole: Spot) -> bool:
        near_by = story.apart(part.sentence, whole.sentence) <= 1
        ahead = set(low[max(whole.sentence.first, whole.first - 3) : whole.first])
        return near_by and bool(whole.claim.counted) and bool(HAVING & ahead) and not adjunct(story, whole)

    return fits
