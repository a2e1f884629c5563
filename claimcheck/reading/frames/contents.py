"""Contents: a whole, and its parts in a sentence behind it that opens with what it holds: ``The cargo comprised ...``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.reading.frames.operands import Tied, figures, figures_of, number, told_itself
from claimcheck.reading.frames.wholes import SOME, all_parts, made_otherwise
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people

_KINDS = frozenset(("count", "money", "measure", "duration"))


def contents(story: Story, tied: Tied) -> Iterator[Guess]:
    """The parts of each whole that a sentence behind it sets out."""
    in_sum = {n for link in tied.links if link.sort in ("parts", "rest", "flow", "tally") and len(link.claims) > 2 for n in link.claims}
    for read in figures(story)[:-2]:  # two parts stand behind it
        if read.claim.kind in _KINDS and read.claim.id not in in_sum:
            yield from _set_out(story, read)


def _set_out(story: Story, whole: Read) -> Iterator[Guess]:
    """``carried 2.45 million doses. The cargo comprised 980,000 from Leiden and 1.47 million from Ghent``."""
    low = story.tokens.low
    for sentence in story.beside(whole.sentence, 0, 2)[1:] if told_itself(whole) else ():
        here = figures_of(story, sentence)
        parts = [r for r in here if r.claim.kind == whole.claim.kind and r.claim.stated.bound == "="] if len(here) > 1 else []
        if len(parts) < 2 or any(number(p) >= number(whole) for p in parts):
            continue
        ahead = low[sentence.first : parts[0].first]
        opened = len(ahead) < 8 and (_COMPRISED & set(ahead) or ahead[-3:] == ["made", "up", "of"] or ahead[:2] == ["on", "board"])
        opened = opened or (len(ahead) < 6 and ahead[:1] in (["those"], ["these"], ["they"]) and ahead[-1] in ("were", "are"))
        opened = opened or _names_them(story, whole, ahead)
        loads = ahead[:1] == ["the"] and ahead[1:2] and ahead[1] in _LOADS and ahead[-1] in ("was", "were")
        gaps = [low[story.phrase(a)[1] : b.first] for a, b in pairwise(parts)]
        row = all(len(gap) < 7 and ("," in gap or "and" in gap) for gap in gaps) and "and" in gaps[-1]
        if (opened or loads) and row and not SOME & set(ahead) and not made_otherwise(story, whole, parts):
            yield Guess((all_parts(story, whole, parts),), sure=True)


def _names_them(story: Story, whole: Read, ahead: Sequence[str]) -> bool:
    """True for *Eleven people died. The victims were six women, three men and two children*."""
    if len(ahead) != 3 or ahead[0] not in ("the", "its", "their") or ahead[2] not in ("were", "are") or not is_plural(ahead[1]):
        return False
    noun, mine = story.table.noun(ahead[1]), whole.claim.scope.noun
    return noun == mine or (people(story, noun) and people(story, mine))


_COMPRISED = frozenset("comprised comprises consisted consists".split())
_LOADS = frozenset("load cargo consignment shipment haul total".split())
