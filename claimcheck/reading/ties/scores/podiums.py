"""Podiums: the medal that someone takes is the one for the place in which he came."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.words.numbers import ORDINALS

_METALS = {"gold": 1, "silver": 2, "bronze": 3}
_METAL, _NTH = frozenset(_METALS), frozenset(ORDINALS)
_TAKING = frozenset(
    "took take taking won win winning claimed claim claiming collected collecting earned earn earning the a for with".split()
)
_PLACED = frozenset("finished finish finishing came come coming placed was".split())
_OTHERWISE = frozenset(
    "disqualified disqualification but although though despite before heat heats round upgraded promoted later previous previously year "
    "season ago last team relay missed missing behind while who whose when where until stripped shared tied joint equal overall".split()
)
_TO = frozenset(", to and after the a medal".split())
_NEAR = 6


def podiums(story: Story) -> Iterator[Link]:
    """Each medal with the place of the same sentence that it is not for."""
    for sentence in story.holding(_METAL, _NTH):
        yield from _medal(story, sentence)


def _medal(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*Osei, who finished fourth, took the bronze medal*, *took silver after finishing third*: a medal of another place."""
    low = story.tokens.low
    metals = [k for k in story.places(_METAL, sentence) if low[k - 1] in _TAKING]
    ranks = [k for k in story.places(_NTH, sentence) if low[k - 1] in _PLACED]
    words = set(low[sentence.first : sentence.last])
    if len(metals) != 1 or len(ranks) != 1 or (_OTHERWISE - {"who"}) & words:
        return
    metal, rank = metals[0], ranks[0]
    gap = low[min(metal, rank) + 1 : max(metal, rank)]
    plain = set(gap) <= _TO | _TAKING | _PLACED
    if (
        len(gap) <= _NEAR
        and plain
        and low[metal + 1] in ("medal", ",", ".", "after", ";")
        and ORDINALS.get(low[rank]) != _METALS[low[metal]]
    ):
        place = story.word(rank, rank + 1, exactly(ORDINALS.get(low[rank], 0)), "count", Scope(what="place"))
        told = story.word(metal, metal + 1, exactly(_METALS[low[metal]]), "count", Scope(what="place"))
        yield Link("meant", (told.id, place.id), assumption=f"line {line(told)} tells a place and the medal for it")
