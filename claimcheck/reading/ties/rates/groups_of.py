"""Groups of: how many groups there are, of how many each, and how many that makes in all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, line

_ALL = frozenset("all altogether total together making makes".split())
_GROUPS = frozenset(
    "team crew squad class group coach bus boat table row platoon company gang party band pair box crate carton pack packet case tray "
    "set bunch choir bundle stack pallet truck lorry van dorm hut tent room ward heat league side panel jury".split()
)
_OR = frozenset("or making totalling that which".split())
_UP = frozenset("up least most about roughly some average between over under".split())


def groups_of(story: Story) -> Iterator[Link]:
    """``Twenty-six teams of 11, or 286 players altogether``: so many groups of so many make so many."""
    low = story.tokens.low
    for sentence in story.holding(_ALL | _OR):
        here = [r for r in story.here(sentence) if _is_count(r)]
        for k, (groups, each) in enumerate(pairwise(here)):
            if low[groups.last + 1 : each.first] != ["of"] or not is_plural(low[groups.last]) or not _is_group(groups):
                continue
            total = here[k + 2] if k + 2 < len(here) else None
            if total is None or total.first - each.last > 8 or _UP & {*low[each.last : total.first]}:
                continue
            gap, behind = story.between(each, total), story.after(total, 3)
            if gap[-1:] == ["or"] or (_ALL & {*gap, *behind, *story.tokens.low[total.first : story.phrase(total)[1]]} and gap[:1] == [","]):
                said = f"each group of line {line(groups.claim)} has as many as line {line(each.claim)} says"
                yield Link("each", (each.claim.id, groups.claim.id, total.claim.id), assumption=said, exhaustive=True)


def _is_count(read: Read) -> bool:
    plain = read.claim.stated.bound == "=" and read.claim.modality in ("stated", "forecast") and not read.claim.amount.unit
    return read.claim.kind == "count" and plain and isinstance(read.claim.stated.number, int)


def _is_group(read: Read) -> bool:
    return read.claim.scope.noun.split(" ")[-1] in _GROUPS
