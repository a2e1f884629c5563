"""Goals by period: what the winners got in the first period, the second and the last, and their side of the score."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import scores

_WON = frozenset("beat beats beating won defeated downed edged thrashed routed".split())
_PLACES = frozenset("first opening second third fourth last final closing".split())
_GETTING = frozenset("getting scoring with netting getting putting".split())
_LEAST = 2


def period_goals(story: Story) -> Iterator[Link]:
    """``beat Graz 7-4, getting two goals in the first period, three in the second and one in the last``: they make the seven."""
    low = story.tokens.low
    for sentence in story.sentences:
        told = [s for s in scores(story, sentence) if len(s.sides) == 2]
        if len(told) != 1 or not _WON & set(low[sentence.first : told[0].first]) or not _GETTING & set(low[told[0].last : sentence.last]):
            continue
        parts = [r for r in story.here(sentence) if r.first >= told[0].last and r.claim.kind in ("count", "points")]
        names = [_place(story, r) for r in parts]
        if len(parts) > _LEAST and all(names) and len(set(names)) == len(names) and names[0] in ("first", "opening") and names[-1] in _LAST:
            whole = number_word(story, told[0].first, told[0].last, max(told[0].numbers), "count")
            yield Link("parts", (whole.id, *(r.claim.id for r in parts)), proof="the words tell the goals of every period", exhaustive=True)


_LAST = frozenset("last final closing third fourth".split())


def _place(story: Story, read: Read) -> str:
    """The place of *in the first period*; empty where none stands behind the figure."""
    low, last = story.tokens.low, story.phrase(read)[1]
    return low[last + 2] if low[last : last + 2] == ["in", "the"] and low[last + 2] in _PLACES else ""
