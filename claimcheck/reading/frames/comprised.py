"""Comprised: a whole, a verb of what it holds, and its parts: ``fees of 2.5% comprise 1% for the sale and 1.5% for the papers``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figured, figures_of, number
from claimcheck.reading.frames.wholes import all_parts
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.slips import is_slip

_ALL = frozenset("comprise comprises comprised comprising consist consists consisted consisting composed".split())
_HELD = frozenset("include includes included including involve involves involved involving".split())
_KINDS = frozenset(("money", "measure", "share", "duration", "count"))
_AHEAD = 8  # words between a whole and the verb of what it holds
_ITEM = 12  # words of an item
_CLAUSE = frozenset(". ; : ( ) while whereas but against than from versus compared who which that".split())


def comprised(story: Story, tied: Tied) -> Iterator[Guess]:
    """The items of each whole that stand behind a verb in its sentence, all of it or no more than it."""
    for sentence in figured(story):
        here = figures_of(story, sentence)
        for k, whole in enumerate(here):
            if k + 2 < len(here) and whole.claim.kind in _KINDS:
                yield from _behind(story, tied, whole, here[k + 1 :])


def _behind(story: Story, tied: Tied, whole: Read, behind: Sequence[Read]) -> Iterator[Guess]:
    low = story.tokens.low
    gap = low[story.phrase(whole)[1] : behind[0].first]
    verb = next((w for w in gap if w in _ALL or w in _HELD), "")
    if not verb or gap.index(verb) > _AHEAD or len(gap) - gap.index(verb) > 3 or _CLAUSE & set(gap) - {"that", "which"}:
        return
    parts = _items(story, whole, behind)
    names = {p.claim.id for p in parts}
    told_so = (set(link.claims) for link in tied.links if link.sort == "parts" and link.claims[0] == whole.claim.id)
    if len(parts) < 2 or any(len(names & claims) > 1 for claims in told_so):
        return
    made, told = sum(map(number, parts), Fraction(0)), number(whole)
    total = {"total", "totalled", "totaled", "totalling"} & set(low[max(whole.sentence.first, whole.first - 4) : whole.first])
    if verb in _ALL or (total and (made > told or is_slip(made, told))):
        if told < 2 * made < 4 * told:
            yield Guess((all_parts(story, whole, parts),), sure=True)
    elif whole.claim.kind in ("money", "measure") and told < made < 2 * told:
        said = f"nothing is counted twice in line {line(parts[0].claim)}"
        yield Guess((Link("parts", (whole.claim.id, *(p.claim.id for p in parts)), assumption=said),), sure=True)


def _items(story: Story, whole: Read, behind: Sequence[Read]) -> list[Read]:
    """The figures of the kind of *whole* that a comma or *and* joins, up to the one behind *and*; none where the row is another's."""
    low = story.tokens.low
    kept = [behind[0]]
    for last, read in pairwise(behind):
        gap = low[story.phrase(last)[1] : story.phrase(read)[0]]
        joint = gap[-1:] in (["and"], [","], ["another"], ["plus"])
        if not joint or len(gap) > _ITEM or _CLAUSE & set(gap):
            return []
        kept.append(read)
        if "and" in gap[-2:]:
            break
    alike = all(r.claim.kind == whole.claim.kind and r.claim.amount.unit == whole.claim.amount.unit for r in kept)
    return kept if alike and all(r.claim.stated.bound == "=" for r in kept) else []
