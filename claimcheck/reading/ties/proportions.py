"""Proportions: a part, its whole and their percent; a figure before, one after and the change between them, told in one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story
from claimcheck.reading.tokens import Tokens

_OF = frozenset("of the its their his her those all these".split())
_APPOSED = frozenset(("or", "(", "—", "–", "equal", "equivalent", "about", "roughly", "nearly", "almost", "some"))
CHANGING = frozenset(
    "rise rises rose risen rising increase increases increased increasing up grew grow grown growth jump jumped gain gained climb "
    "climbed fall falls fell fallen falling drop drops dropped decrease decreased decline declined down cut cuts lower lowered "
    "reduction reduced slump slumped raise raised surge surged soared".split()
)


def proportions(story: Story) -> Iterator[Link]:
    """The links of each sentence's figures: shares of a whole and changes from one figure to another."""
    for here in story.by_sentence.values():
        yield from _shares(story.tokens, here)
        yield from _changes(story.tokens, here)


def _shares(tokens: Tokens, here: Sequence[Read]) -> Iterator[Link]:
    """``168 of the 240 drones ..., or 60%``: the share stands in apposition to the part of the whole."""
    for i in range(len(here) - 2):
        part, whole = here[i], here[i + 1]
        between = tokens.low[part.last : whole.first]
        if not between or between[0] != "of" or not set(between) <= _OF or not _counts(part, whole):
            continue
        share = next((r for r in here[i + 2 :] if r.claim.kind == "share" and r.claim.amount.unit == "percent"), None)
        if share is not None and _apposed(tokens, whole, share):
            yield Link("share", (share.claim.id, part.claim.id, whole.claim.id), proof="the sentence says so many of so many, or so much")


def _counts(part: Read, whole: Read) -> bool:
    kinds = {part.claim.kind, whole.claim.kind}
    return kinds <= {"count", "money", "measure"} and part.claim.amount.unit in ("", whole.claim.amount.unit)


def _apposed(tokens: Tokens, whole: Read, share: Read) -> bool:
    ahead = share.first - 1
    while ahead > whole.last and tokens.low[ahead] in ("about", "roughly", "nearly", "almost", "some", "just", "around"):
        ahead -= 1
    return tokens.low[ahead] in ("or", "(", "—", "–") and share.first - whole.last < 16


def _changes(tokens: Tokens, here: Sequence[Read]) -> Iterator[Link]:
    """``rose 10% from 1,770 to 1,950``: one change word, one percent and one pair in the sentence."""
    pairs = [(a, b) for a, b in zip(here, here[1:], strict=False) if _from_to(tokens, a, b)]
    if len(pairs) != 1:
        return
    before, after = pairs[0]
    shares = [
        r for r in here if r not in (before, after) and r.claim.kind in ("share", "points") and r.claim.amount.unit.startswith("percent")
    ]
    if len(shares) != 1 or not _changing(tokens, shares[0]):
        return
    yield Link(
        "change", (shares[0].claim.id, before.claim.id, after.claim.id), proof="the sentence says by how much it went from one to the other"
    )


def _from_to(tokens: Tokens, a: Read, b: Read) -> bool:
    if a.claim.kind in ("duration",) and a.timing:
        return False
    ahead = tokens.low[max(a.sentence.first, a.first - 2) : a.first]
    between = tokens.low[a.last : b.first]
    if "from" in ahead and "to" in between and len(between) < 7:
        return a.claim.kind == b.claim.kind and a.claim.amount.unit == b.claim.amount.unit and _alike(a, b)
    return False


def _alike(a: Read, b: Read) -> bool:
    return not a.claim.scope.noun or not b.claim.scope.noun or a.claim.scope.noun == b.claim.scope.noun


def _changing(tokens: Tokens, share: Read) -> bool:
    near = tokens.low[max(share.sentence.first, share.first - 6) : share.first] + tokens.low[share.last : share.last + 3]
    return bool(CHANGING & set(near))
