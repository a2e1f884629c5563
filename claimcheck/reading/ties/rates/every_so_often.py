"""Every so often: one plane, bus or call every so many seconds, and how many an hour the same words or the next tell."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.paces import spells
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.paced import Paced, paced
from claimcheck.reading.story import Story, line

_MOVING = frozenset(
    "plane aircraft jet flight takeoff landing departure arrival movement train tram bus coach service sailing ferry ship boat lorry "
    "truck vehicle car run trip crossing".split()
)
_CALLED = (_MOVING, frozenset("call phone alarm request report".split()), frozenset("birth baby child".split()))
_BOUND = frozenset("up most least peak maximum minimum can could until average rush usual normally once".split())
_REACH = 9


def every_so_often(story: Story) -> Iterator[Link]:
    """``With a plane landing every 90 seconds, the airport handles 40 flights an hour``: one rate, told in two ways."""
    for sentence in story.sentences:
        often = [p for p in paced(story, sentence) if p.every is not None and p.count is None and not p.top]
        if len(often) != 1:
            continue
        told = [p for s in story.beside(sentence, 0, 1) for p in paced(story, s) if p.every is None and not p.top]
        told = [p for p in told if p.first > often[0].last and p.claim.scope.noun]
        if len(told) == 1 and _of_one_thing(story, often[0], told[0]) and spells(often[0].per, told[0].per) is not None:
            words = story.tokens.low[sentence.first : told[0].last]
            if not _BOUND & set(words):
                assumed = f"the rate of line {line(often[0].claim)} is kept up and told again in line {line(told[0].claim)}"
                yield Link("same", (often[0].claim.id, told[0].claim.id), assumption=assumed, exhaustive=True)


def _of_one_thing(story: Story, often: Paced, told: Paced) -> bool:
    """True where what comes so often is called by the noun that is counted, or by another for such a thing."""
    noun = told.claim.scope.noun.split()[-1]
    ahead = {singular(w) for w in story.tokens.low[max(often.sentence.first, often.first - _REACH) : often.first]}
    return noun in ahead or any(noun in names and names & ahead for names in _CALLED)
