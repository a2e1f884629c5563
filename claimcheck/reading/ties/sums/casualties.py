"""Casualties: the killed among the killed or wounded of one group, told a few sentences apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import Spot, alike


def casualties(story: Story, every: Sequence[Spot]) -> Iterator[Link]:
    """The killed and the killed or wounded of one group, told a few sentences apart with no days or places that differ."""
    counts = [s for s in every if s.claim.kind == "count" and s.claim.scope.what]
    table = story.table
    for k, inner in enumerate(counts):
        for outer in (*counts[max(0, k - 4) : k], *counts[k + 1 : k + 3]):
            a, b = table.usual(inner.claim.scope.what), table.usual(outer.claim.scope.what)
            if table.what(a, b) != "inside" or not alike(inner.claim, outer.claim) or inner.sentence.number == outer.sentence.number:
                continue
            if abs(story.apart(inner.sentence, outer.sentence)) > 5 or not _one_group(story, inner, outer):
                continue
            said = f"lines {line(outer.claim)} and {line(inner.claim)} count the same people"
            yield Link("parts", (outer.claim.id, inner.claim.id), assumption=said)


def _one_group(story: Story, a: Spot, b: Spot) -> bool:
    """True when both name one group beside the state, no days that differ and no other voice."""
    left, right = _group(a), _group(b)
    definite = story.tokens.low[a.first : a.first + 1] == ["the"] or story.tokens.low[a.first - 1 : a.first] == ["the"]
    verb = story.tokens.low[a.last : a.last + 1] in (["were"], ["are"], ["include"], ["included"], ["had"])
    if not left and not right and definite and verb and story.apart(a.sentence, b.sentence) == 1:
        return a.claim.voice == b.claim.voice and a.claim.when in (None, b.claim.when) or b.claim.when is None
    times = a.claim.when == b.claim.when or a.claim.when is None or b.claim.when is None
    return bool(left & right) and times and a.claim.voice == b.claim.voice


def _group(spot: Spot) -> set[str]:
    words = f"{spot.claim.counted} {spot.claim.scope.whose}".lower().split()
    idle = {"of", "the", "casualties", "killed", "wounded", "people", "dead", "deaths", "injured", "losses", "fatalities", "more", "other"}
    return {w.removesuffix("s") for w in words if w not in idle}
