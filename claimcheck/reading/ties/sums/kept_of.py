"""Kept of: so many lost of so many, and how many are told to be there now."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import of_one_unit
from claimcheck.reading.ties.common.sides import in_unit

_LOST = frozenset(
    "lost closed shut sold scrapped shed cut axed dropped cancelled withdrew lose losing closing shutting selling scrapping shedding axing"
    .split()
)  # fmt: skip
_NOW = frozenset("has have had keeps keep kept retains runs operates".split())
_LEAVING = frozenset("leaving leaves left".split())
_BACK = frozenset(
    "opened bought gained added new plans reopened returned joined built hopes expects more another about gone "
    "taken took acquired merged merger rival".split()
)
_REACH = 5


def kept_of(story: Story) -> Iterator[Link]:
    """``has lost nine of its 15 pubs since 1990 and now has six``: what is left of them is what was not lost."""
    low = story.tokens.low
    for sentence in story.holding(_LOST):
        here = [r for r in story.here(sentence) if r.is_plain and not r.timing]
        for part, whole, rest in zip(here, here[1:], here[2:], strict=False):
            if low[part.last] != "of" or not 0 < whole.first - part.last < _REACH or len(here) != 3 or rest.claim.stated.bound != "=":
                continue
            lost = _LOST & set(low[max(sentence.first, part.first - 3) : part.first])
            if not lost or _BACK & story.words(sentence) or not (_is_now(story, whole, rest)) or rest.figure.noun:
                continue
            if of_one_unit(part.claim, whole.claim) and of_one_unit(rest.claim, whole.claim):
                said = f"nothing else came or went between {lines(whole.claim, rest.claim)}"
                names = (in_unit(story, rest, whole).claim.id, whole.claim.id, in_unit(story, part, whole).claim.id)
                yield Link("rest", names, assumption=said)


def _is_now(story: Story, whole: Read, rest: Read) -> bool:
    """True for *and now has six*, *leaving six*."""
    gap = story.tokens.low[story.phrase(whole)[1] : rest.first]
    now = gap[-1:] != [] and gap[-1] in _NOW and ("now" in gap[-3:] or "still" in gap[-3:])
    after = gap[-2:] in (["has", "now"], ["has", "only"], ["has", "just"])
    return now or after or (gap[-1:] != [] and gap[-1] in _LEAVING)
