"""Ranging: figures that the words set at both ends of a spread, *ranges from $14 an hour in the south to $23*."""

from __future__ import annotations

from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.change import CHANGES, CHANGING

RANGING = frozenset(
    "range ranges ranged ranging ran run runs running vary varies varied varying go goes going went spread spanned span spanning "
    "between anywhere scored stretch stretched".split()
)


def is_spread(story: Story, read: Read) -> bool:
    """True for *between 12 and 19*, and for a range told of each of some things or behind a word of ranging."""
    ahead = story.before(read, 9)
    opened = story.tokens.low[story.phrase(read)[0]] in ("from", "between") and not CHANGING & set(ahead)
    each = story.after(read, 1) in (["each"], ["apiece"]) or bool({"each", "every"} & set(ahead))
    return opened or each or bool(RANGING & set(ahead)) or (_PRICED <= set(ahead[-4:]))


_NEAR = 9  # words
_PRICED = frozenset("selling for".split())


def from_to(story: Story, a: Read, b: Read) -> bool:
    """True for ``ranges from $14 an hour in the south to $23``, ``ranged between 20 minutes and two hours``."""
    ahead, between = story.before(a, 9), story.between(a, b)
    if ahead[-1:] == ["between"] and between[-1:] == ["and"] and len(between) < _NEAR:
        return bool((RANGING - {"between"}) & set(ahead[-4:]))
    spread = bool(RANGING & set(ahead)) or (story.is_brief and not CHANGES & set(ahead))
    return ahead[-1:] == ["from"] and spread and between[-1:] == ["to"] and len(between) < _NEAR
