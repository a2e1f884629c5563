"""A step ignored: what there was, what had gone before, what went of late, and what is left, which takes no account of the last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines

_OUT = frozenset(
    "gone shut shuts closed closes rescued pulled left died sold lost returned handed retired resigned quit parted released let scrapped "
    "axed found saved freed recovered removed withdrawn failed dropped expelled sacked dismissed evacuated landed taken "
    "went stole stolen took carried robbed notice walked turned".split()
)
_BEGAN = frozenset("owned bought set election ago original originally began begun started sailed opened aboard start once outset".split())
_BEFORE = frozenset("had already first earlier previous follow follows others".split())
_HAD = frozenset(("had",))
_NOW = frozenset(
    "remain remains remaining left still now missing stay stayed survive survives down only just have has is are be hands".split()
)
_IN = frozenset("joined added hired signed acquired opened arrived replaced reopened recruited".split())
_BUT = frozenset("nobody none no not".split())
_SPAN, _LEAST = 6, 4


def step_ignored(story: Story) -> Iterator[Link]:
    """``Two more shut on Friday. Before that 12 of the original 31 had gone. Nineteen now remain``: what went of late is not taken off."""
    for sentence in story.sentences:
        told = story.beside(sentence, 0, _SPAN)
        row = [r for s in told for r in story.here(s) if _is_count(r)]
        if len(row) < _LEAST or row[0].sentence is not sentence or not _is_recent(story, row[0]):
            continue
        recent = row[0]
        base = _only(r for r in row[1:] if _is_base(story, r))
        earlier = _only(r for r in row[1:] if r is not base and _is_earlier(story, r))
        left = _only(r for r in row[1:] if r not in (base, earlier) and base is not None and r.first > base.first and _is_left(story, r))
        if base is None or earlier is None or left is None or _came_too(story, recent, left):
            continue
        sizes = [int(r.claim.stated.number or 0) for r in (base, earlier, recent, left)]
        if sizes[3] in (sizes[0] - sizes[1], sizes[0] - sizes[1] - sizes[2]) and sizes[2] < sizes[0] - sizes[1]:
            claims = tuple(r.claim.id for r in (base, earlier, recent, left))
            yield Link("flow", claims, assumption=f"nothing else came or went between {lines(base.claim, left.claim)}", into=0)
            return


def _is_count(read: Read) -> bool:
    plain = (
        read.claim.kind == "count" and read.claim.stated.bound == "=" and read.claim.modality in ("stated", "forecast") and not read.timing
    )
    return plain and isinstance(read.claim.stated.number, int) and not read.claim.amount.unit


def _only(found: Iterator[Read]) -> Read | None:
    row = list(found)
    return row[0] if len(row) == 1 else None


def _around(story: Story, read: Read, ahead: int, behind: int) -> Sequence[str]:
    """The words about *read* in its clause."""
    before, after = story.before(read, ahead), story.after(read, behind)
    first = max((k + 1 for k, w in enumerate(before) if w in (",", ";")), default=0)
    last = next((k for k, w in enumerate(after) if w in (",", ";", ".")), len(after))
    return [*before[first:], *after[:last]]


def _is_recent(story: Story, read: Read) -> bool:
    """True for *Two more post offices shut on Friday*, *parted with two strikers on Monday*."""
    words = set(_around(story, read, 5, 8))
    return bool(_OUT & words) and not _HAD & words


def _is_base(story: Story, read: Read) -> bool:
    """True for *the original 31 branches*, *began the year with 38*, *sailed with 24 aboard*."""
    return bool(_BEGAN & set(_around(story, read, 7, 4)))


def _is_earlier(story: Story, read: Read) -> bool:
    """True for *12 had gone*, *had let nine men go by Christmas*."""
    words = set(_around(story, read, 5, 7))
    before = bool(_BEFORE & words) or story.after(read, 2) in (["of", "whom"], ["of", "which"])
    return before and bool(_OUT & words or "go" in words)


def _is_left(story: Story, read: Read) -> bool:
    """True for *Nineteen now remain*, *Nine are still missing*, *is down to 24*, *must make do with 18*."""
    words = _around(story, read, 5, 4)
    return bool(_NOW & set(words)) or "make do with" in " ".join(words)


def _came_too(story: Story, recent: Read, left: Read) -> bool:
    """True where the sentences tell of some that came, and not that none did: *signed nobody*."""
    words = story.tokens.low[recent.sentence.first : left.sentence.last]
    return any(w in _IN and not _BUT & set(words[k + 1 : k + 3]) for k, w in enumerate(words))
