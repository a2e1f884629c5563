"""Out of: a figure whose words take it out of the whole that is told right behind it, *ten of the 24 jurors*."""

from __future__ import annotations

from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.spots import Spot, alike
from claimcheck.reading.words.grammar import WHOLLY


def of_so_many(story: Story, part: Spot, whole: Spot) -> bool:
    """True for *ten of the 24 jurors*, *ten out of 24 jurors*, *ten of the city's 24 schools*."""
    low = story.tokens.low
    start = part.claim.span.end if part.claim.span else 0
    if "-" in low[whole.first : whole.last]:
        return False  # "all six of his 3-point attempts"
    between = low[story.tokens.at(start) : whole.first]
    between = between[1:] if between[:1] == ["out"] else between
    if not between or between[0] != "of" or not alike(part.claim, whole.claim):
        return False
    owned = between[-1].endswith("'s") or between[-2:] == ["s", "'"] or (between[-1] == "'" and between[-2].endswith("s"))
    # "nine of the river's six bridges"
    return all(w in _WHOSE for w in between[1:]) and len(between) < 4 or (owned and len(between) < 6 and "," not in between)


_WHOSE = WHOLLY | {"of"}
