"""Totals of headlines: the figure of a headline that the first sentences below give to its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.single_ones import single_ones
from claimcheck.reading.ties.common.spots import Spot, adjunct, alike, fits, only_some, spots
from claimcheck.reading.ties.common.things import on_heels
from claimcheck.reading.ties.sums.additions import make_most, parts_link
from claimcheck.reading.ties.sums.runs_of_parts import JOINS
from claimcheck.reading.words.grammar import MORE, OTHERS


def headline_total(story: Story) -> Iterator[Choice]:
    """The figure of the headline as the sum of those that the first sentence of the body gives to its parts."""
    tops = [s for sentence in story.sentences if sentence.role == "headline" for s in spots(story, sentence) if not adjunct(story, s)]
    if len(tops) != 1 or (tops[0].number or 0) < 3:
        return
    body = [sentence for sentence in story.sentences if sentence.role in ("body", "standfirst")][:4]
    if not body:
        return
    (top,) = tops
    told = [s for sentence in body for s in spots(story, sentence) if alike(s.claim, top.claim)]
    told = [s for s in told if not on_heels(story, s.sentence, s.first)]
    if any(s.number is None or s.number >= (top.number or 0) for s in told) or only_some(story, top):
        return
    stated = [s for s in told if _state(story, s) == _state(story, top) != "" and not adjunct(story, s) and not only_some(story, s)]
    lead = stated if len(stated) > 1 else [s for s in told if s.sentence is body[0] and not adjunct(story, s) and not only_some(story, s)]
    lead = [s for s in lead if fits(story, s.claim, top.claim) and _state(story, s) in ("", _state(story, top))]
    same = any(_state(story, s) == _state(story, top) != "" for s in lead)
    same = same or any(s.claim.scope.noun == top.claim.scope.noun != "person" and s.claim.counted and top.claim.counted for s in lead)
    same = same or _one_of_each(story, top, lead) or _nearly_make(story, top, lead, body)
    if len(lead) < 2 or not make_most(top, lead) or not same or any(single_ones(story, s.sentence) for s in lead):
        return  # "arrested two men, a woman and two brothers": not all of them are told by numbers
    yield Choice((parts_link(top, lead), *((parts_link(top, told),) if len(told) > len(lead) else ())))


def _one_of_each(story: Story, top: Spot, lead: Sequence[Spot]) -> bool:
    """True for *640 from two boats* over a sentence that tells of two such numbers: one of each boat."""
    low = story.tokens.low
    told = [r for r in story.here(top.sentence) if r.first > top.last and r.claim.kind == "count"]
    return any(r.claim.stated.number == len(lead) and r.figure.noun and low[r.first - 1] in _OUT_OF for r in told)


_OUT_OF = frozenset("from in at on across aboard".split())


def _nearly_make(story: Story, top: Spot, lead: Sequence[Spot], body: Sequence[Sentence]) -> bool:
    """True for *Twelve trapped. Four miners and seven fitters were cut off*: as good as all of them, and no word of any other."""
    made = sum((s.number or Fraction(0) for s in lead), Fraction(0))
    words = story.words(*body)
    joined = all(story.tokens.low[s.first - 1] in JOINS for s in lead[1:])
    if len(lead) > 1 and story.tokens.low[lead[0].first - 1] == "," and lead[0].sentence is lead[1].sentence:
        return False  # "The dead were the driver, ten pupils and"
    return joined and top.number is not None and 10 * abs(made - top.number) <= top.number and not words & (MORE | OTHERS | {"rest"})


def _state(story: Story, spot: Spot) -> str:
    """The state that *spot* counts, *12 killed*; nothing where it counts none."""
    what = story.table.usual(spot.claim.scope.what)
    return what if what in story.table.states else ""
