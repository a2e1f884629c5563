"""Among all: so many who are told to be among so many others, of whom they are some."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import people

_AMONG = frozenset(("among", "amongst", "part"))
_BE = frozenset("are were is was be being been".split())
_THE = frozenset("the its their his her all those these".split())
_NOT = frozenset("not never no nor if".split())
_WALLS = frozenset((";", ":", "and", "but", "."))
_REACH, _FAR = 14, 4


def among_all(story: Story) -> Iterator[Link]:
    """``The 3,100 welders are among the 4,300 people it employs``: no more than those they are among."""
    low = story.tokens.low
    for sentence in story.holding(_AMONG):
        for k in story.places(_AMONG, sentence):
            at = k + 1 + (low[k] == "part" and low[k + 1] == "of")
            if low[k - 1] not in _BE or low[at] not in _THE or _NOT & set(low[sentence.first : k]):
                continue
            here = [r for r in story.here(sentence) if r.claim.kind == "count" and r.claim.stated.bound in ("=", "~")]
            part = next((r for r in reversed(here) if 0 < k - story.phrase(r)[1] <= _REACH), None)
            whole = next((r for r in here if at < r.first <= at + 2), None)
            if part is None or whole is None or _WALLS & set(low[story.phrase(part)[1] : k]) or not _of_one_kind(story, part, whole):
                continue
            if low[story.phrase(whole)[1] - 1].endswith(("'", "’")) or low[story.phrase(whole)[1]] in ("'s", "'", "’"):
                continue  # "the four finalists' coaches"
            if (part.claim.stated.number or 0) < _FAR * (whole.claim.stated.number or 0):
                told = f"the words put those of {lines(part.claim, whole.claim)} among the others"
                yield Link("parts", (whole.claim.id, part.claim.id), assumption=told)


def _of_one_kind(story: Story, part: Read, whole: Read) -> bool:
    """True for people and people, for what leaves its noun out, and for a noun of which the other is a kind."""
    mine, its = part.claim.scope.noun, whole.claim.scope.noun
    if not whole.figure.noun or not mine or mine == its:
        return True
    return (people(story, mine) and people(story, its)) or story.table.nouns(mine, its) in ("same", "inside")
