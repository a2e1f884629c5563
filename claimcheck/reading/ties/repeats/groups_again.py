"""Groups again: a squad, class or crew of so many, and so many *in the squad* told later."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.words.grammar import THE_OR_OWNERS

_GROUPS = frozenset(
    "squad class crew team jury panel party fleet herd flock cast choir staff board committee band group patrol platoon orchestra "
    "convoy cabinet council troupe company".split()
)
_IN = frozenset("in of from on aboard".split())
_OTHER = frozenset("other others remaining rest more another new former first last now left once originally".split())
_BACK = 8


def groups_again(story: Story) -> Iterator[Link]:
    """``inherited a squad of 27 ... the 22 players in the squad``: one group, told in two numbers."""
    told = [(r, name) for r in story.related if (name := _of_group(story, r))]
    for k, (first, name) in enumerate(told):
        if any(other == name for j, (_, other) in enumerate(told) if j != k):
            continue  # two squads
        for later in story.related:
            near = later.first > first.last and story.apart(later.sentence, first.sentence) <= _BACK
            if near and _is_all(story, later, name) and later.claim.stated.number != first.claim.stated.number:
                yield Link(
                    "same", (first.claim.id, later.claim.id), assumption=f"{lines(first.claim, later.claim, 'tell')} how many one {name} is"
                )
                break


def _of_group(story: Story, read: Read) -> str:
    """The *squad* of *a squad of 27*; empty for any other figure."""
    ahead = story.before(read, 3)
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and read.claim.modality == "stated"
    named = plain and ahead[-1:] == ["of"] and ahead[-2:-1] != [] and ahead[-2] in _GROUPS
    return ahead[-2] if named and not _OTHER & set(ahead) else ""


def _is_all(story: Story, read: Read, name: str) -> bool:
    """True for *the 22 players in the squad*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    noun = read.figure.noun != "" and read.claim.kind == "count" and read.claim.stated.bound == "="
    placed = any(low[k] in _IN and low[k + 1] in THE_OR_OWNERS and low[k + 2] == name for k in (read.last + 1, last))
    return noun and low[first - 1] == "the" and placed and not _OTHER & {*story.before(read, 3), *low[first:last]}
