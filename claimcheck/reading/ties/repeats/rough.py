"""Rough figures: so many told with *nearly* or *more than*, and the exact figure that a word for all of them brings in."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, sizes

_HEDGES = frozenset("nearly almost more over than under fewer less close just least most".split())
_SUMS = frozenset("tally total figure count number sum turnout attendance toll gate takings tonnage roll".split())
_RECKONED = frozenset("count reckoning tally exact precise".split())
_EXACT = frozenset("exact exactly precise precisely official final".split())
_JOINTS = frozenset("of was is stood at came to the a :".split())
_SET_OFF = ([","], ["-"], ["—"], ["–"], ["("])
_THEN = frozenset("earlier before previously ago previous last".split())
_BACK = 2
_NEAR = Fraction(4, 3)


def rough(story: Story) -> Iterator[Link]:
    """Each exact figure behind a word for a sum, with the one rough figure before it that it makes exact."""
    for sentence in story.sentences:
        for read in sizes(story.here(sentence)):
            if _sums(story, read):
                before = [r for s in story.beside(sentence, _BACK, 0) for r in sizes(story.here(s)) if r.first < read.first]
                alike = [r for r in before if _alike(r, read)]
                if len(alike) == 1 and _is_rough(story, alike[0]):
                    told = f"{lines(alike[0].claim, read.claim, 'speak')} of one thing"
                    yield Link("restated", (alike[0].claim.id, read.claim.id), assumption=told)


def _sums(story: Story, read: Read) -> bool:
    """True for ``The tally of 312,400``, ``the exact figure was 478``."""
    if read.claim.stated.bound != "=" or read.claim.stated.number is None or read.claim.amount.hedge or read.claim.modality != "stated":
        return False
    behind = story.after(read, 7)
    behind = behind[behind[:1] == [","] :]
    reckoned = behind[:1] in (["by"], ["to"]) and _RECKONED & set(behind) or behind[:2] == ["according", "to"]
    if reckoned and story.before(read, 1) in _SET_OFF:
        return True  # "512 by the defenders' count"
    if _in_brackets(story, read):
        return True
    if story.after(read, 1) in (["for"], ["in"], ["at"], ["from"], ["on"]):
        return False
    ahead = story.before(read, 5)
    if _THEN & set(story.before(read, 8)):
        return False  # "Two days earlier its count was 2,122"
    at = next((k for k in range(len(ahead) - 1, -1, -1) if ahead[k] not in _JOINTS), -1)
    return at >= 0 and ahead[at] in _SUMS and (at > 0 and ahead[at - 1] in ("the", "its", "their", *_EXACT))


def _in_brackets(story: Story, read: Read) -> bool:
    """True for the 478 of ``More than 500 people - 478 in all - were moved``, ``nearly 500 people (478 to be exact)``."""
    ahead, behind = story.before(read, 1), story.after(read, 3)
    told = behind[:2] in (["in", "all"], ["in", "total"]) or behind[:3] == ["to", "be", "exact"]
    told = told or behind[:1] in (["exactly"], ["precisely"])
    return told and ahead in (["-"], ["—"], ["–"], ["("], [","], [":"]) and not read.claim.scope.noun


def _is_rough(story: Story, read: Read) -> bool:
    return bool(_HEDGES & set(story.tokens.low[slice(*story.phrase(read))])) and read.claim.modality == "stated"


def _alike(a: Read, b: Read) -> bool:
    one, other = a.claim, b.claim
    numbers = [abs(Fraction(c.stated.number or c.stated.lo or c.stated.hi or 0)) for c in (one, other)]
    same = one.kind == other.kind and one.amount.unit == other.amount.unit and base_unit(one) == base_unit(other)
    return same and of_one_noun(one, other) and 0 < min(numbers) and max(numbers) < _NEAR * min(numbers)
