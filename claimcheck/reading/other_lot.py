"""Another lot: figures of which one fared the other way, so that they make no sum."""

from __future__ import annotations

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story

_LOTS = {
    word: lot
    for lot, words in {
        1: "open opened reopened",
        -1: "close closed closes shut shuts",
        2: "survived escaped unhurt unscathed",
        -2: "died killed drowned perished",
    }.items()
    for word in words.split()
}


def is_of_other_lot(story: Story, link: Link) -> bool:
    """True for *Snow closed 14 schools in the north and 23 in the south. In the city all 31 stayed open*: those are none of these."""
    if link.sort != "parts" or not link.exhaustive:
        return False
    spans = [c.span for c in map(story.claim, link.claims)]
    told = [story.sentence_at(story.tokens.at(span.start)) for span in spans if span is not None]
    if len(told) < len(spans) or any(s is None or s is told[0] for s in told[1:]):
        return False
    low = story.tokens.low
    fared = [{_LOTS[w] for w in low[s.first : s.last] if w in _LOTS} if s is not None else set() for s in told]
    its, mine = fared[0], set().union(*fared[1:])
    return len(its) == 1 and bool(mine) and {-lot for lot in its} == mine
