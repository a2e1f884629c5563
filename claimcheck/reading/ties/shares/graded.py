"""Graded: what the adjective of a multiple measures, *twice as old*, *three times as heavy*, and figures that measure something else."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.errors import UnitError
from claimcheck.reading.story import Read, Story
from claimcheck.values import units

_GRADED = (
    (frozenset("old young".split()), "year"),
    (frozenset("heavy".split()), "kilogram"),
    (frozenset("tall wide broad thick".split()), "metre"),
    (frozenset("expensive dear costly cheap".split()), "money"),
)


def names_another(story: Story, last: int, pair: Sequence[Read]) -> bool:
    """True for *150 metres tall. Its neighbour, at 350 metres, is twice as old*: what is graded is not what they are measured in."""
    low = story.tokens.low
    graded = next((unit for words, unit in _GRADED if low[last : last + 1] == ["as"] and low[last + 1] in words), "")
    told = {r.claim.amount.unit for r in pair if r.claim.kind in ("measure", "money", "duration")}
    if not graded or len(told) != 1 or "/" in next(iter(told)):
        return False
    if "money" in (graded, pair[0].claim.kind):
        return (graded == "money") != (pair[0].claim.kind == "money")
    return not _of_one_dimension(next(iter(told)), graded)


def _of_one_dimension(a: str, b: str) -> bool:
    """True for two units of one dimension, and for units that are not known."""
    try:
        return units.same_dimension(a, b)
    except UnitError:
        return True
