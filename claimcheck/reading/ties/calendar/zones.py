"""Zones: two clock times of one thing at two places, and the hours that the one place is ahead of the other or behind it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.clocks import Clock, clocks, written
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice

_HOURS = 14  # no two places are further apart
_AT_ONCE = frozenset("there here local so which when means meaning that it viewers fans watch follow live their be joins".split())


def zones(story: Story) -> Iterator[Choice]:
    """The only two clock times near each *seven hours behind Dublin*, with the later of the two on either day."""
    for sentence in story.sentences:
        told = [x for x in lengths(story, sentence) if x.claim.amount.unit == "hour" and _is_of_zone(story, sentence, x)]
        if len(told) != 1:
            continue
        found = [c for s in story.beside(sentence, 2, 2) for c in clocks(story, s) if c.minutes]
        if len(found) == 2 and _is_one(story, sentence, found):
            yield Choice(tuple(_links(story, told[0], *found)))


def _is_of_zone(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *seven hours behind Dublin*, *five hours ahead of London*: a place by its name, and the clocks of which are spoken of."""
    low, at = story.tokens.low, length.last
    number = length.claim.stated.number
    if number is None or number > _HOURS or low[at : at + 1] not in (["behind"], ["ahead"]):
        return False
    name = at + 1 + (low[at + 1] == "of")
    if low[at + 1] in (",", "."):  # "In London, nine hours behind,"; "Berlin, where clocks are eight hours behind,"
        near = range(max(sentence.first + 1, length.first - 7), length.first)
        return low[length.first - 1] in _BEING and any(story.tokens.written(k)[:1].isupper() for k in near)
    return name < sentence.last and story.tokens.written(name)[:1].isupper() and low[length.first - 1] in _BEING


_BEING = frozenset("is are was being clocks ,".split())


def _is_one(story: Story, sentence: Sentence, found: list[Clock]) -> bool:
    """True where words say that both times are those of one thing: ``so the first stone will be thrown there at``."""
    low, last = story.tokens.low, found[-1]
    home = story.sentence_at(last.first)
    return home is not None and bool(_AT_ONCE & set(low[max(home.first, last.first - 14) : min(home.last, last.last + 4)]))


def _links(story: Story, length: Length, a: Clock, b: Clock) -> Iterator[Link]:
    """The link of the hours with both times, from the one to the other and back, the nearest first."""
    hours = int(length.claim.stated.number or 0) * 60
    assumed = f"the hours of line {line(length.claim)} are those between the two clock times"
    pairs = [(one, x, other, y) for one, other in ((a, b), (b, a)) for x in one.minutes for y in other.minutes]
    for one, x, other, y in sorted(pairs, key=lambda p: abs((p[3] - p[1]) % (24 * 60) - hours)):
        start, end = story.moment(one.first, one.last, None, written(x)), story.moment(other.first, other.last, None, written(y))
        yield Link("span", (length.claim.id, start.id, end.id), assumption=assumed)
