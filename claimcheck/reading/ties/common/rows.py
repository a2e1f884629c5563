"""Rows: figures told one behind the other with nothing but a comma or *and* between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.story import Read, Story


def in_rows(story: Story) -> frozenset[int]:
    """The last tokens of every three or more figures in a row: ``40, 55 and 38 shells``."""
    return story.once(("figures in a row", 0), lambda: frozenset(_in_rows(story)))


def _in_rows(story: Story) -> Iterator[int]:
    low = story.tokens.low
    for here in story.by_sentence.values():
        run: list[Read] = []
        for read in here:
            joined = bool(run) and low[run[-1].last : read.first] in ([","], ["and"], [",", "and"])
            run = [*run, read] if joined else [read]
            if len(run) > 2:
                yield from (r.last for r in run)


def is_listed(story: Story, read: Read) -> bool:
    """True for one of three counts or more in a row with a noun each: *nine Italians, five Austrians and six Germans*."""
    row = [r for r in story.here(read.sentence) if r.claim.kind == "count" and r.figure.noun]
    runs: list[list[Read]] = []
    for one in row:
        if runs and set(story.tokens.low[story.phrase(runs[-1][-1])[1] : story.phrase(one)[0]]) <= _JOINTS:
            runs[-1].append(one)
        else:
            runs.append([one])
    return any(read in run and len(run) >= _ROW for run in runs)


def is_of_places(story: Story, read: Read) -> bool:
    """True for one of three counts, of which only the first names what it counts: *21 people in Leeds, 15 in Hull and 10 in York*."""
    row = [r for r in story.here(read.sentence) if r.claim.kind == "count"]
    bare = [not r.figure.noun and story.after(r, 1) in _PLACED for r in row[1:]]
    return read in row and len(row) >= _ROW and all(bare)


def numbers_row(story: Story, read: Read, row: Sequence[Read]) -> bool:
    """True for the three of *killed 17 in Arre, nine in Ost and four in Lund, bringing the dead in the three towns to 30*.

    It is as many as there are other figures in *row*, but for the one behind it, and its noun is of what each of them is told of.
    """
    claim, (first, _) = read.claim, story.phrase(read)
    if claim.kind != "count" or not read.figure.noun or story.tokens.low[first - 1] not in _ALL_OF:
        return False
    ahead = [r for r in row if r.first < read.first and r.claim.scope.noun != claim.scope.noun]
    return claim.stated.bound == "=" and claim.stated.number == len(ahead) > 1


_ALL_OF = frozenset("the all those these its their".split())
_PLACED = (["in"], ["at"], ["from"], ["on"], ["near"])
_JOINTS = frozenset((",", "and"))
_ROW = 3
