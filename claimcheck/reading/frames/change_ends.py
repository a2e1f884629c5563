"""Change ends: the figures near a change that may be what it led from or to."""

from __future__ import annotations

from claimcheck.reading.frames.operands import figures_of, near, unit_of
from claimcheck.reading.frames.sizes import Size
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.comparing.limits import is_bar
from claimcheck.reading.ties.records.eras import era
from claimcheck.reading.ties.shares.changing import change_word

_KINDS = frozenset(("count", "money", "measure", "mean", "rate"))
ENDS = frozenset(("to", "from", "against", "than", "on"))


def may_end(story: Story, one: Size, read: Read) -> bool:
    """True for what may be a figure before or after *one*: a percent where it is told in points, else one of no percent."""
    if read.claim.amount.unit in _HOURS and introduced(story, read)[0] not in ENDS:
        return False  # "open six days a week"
    if read.claim.kind == "duration":
        if story.tokens.low[read.last] == "-" and _PEAKS & set(story.after(read, 1)):
            return False  # "at a six-year high"
        here = [r for r in story.here(one.sentence) if r.claim.kind == "duration"]
        told = any(introduced(story, r)[0] in ("to", "from") for r in here) or era(story, read) != 0
        if one.points or story.after(read, 1) in (["ago"], ["earlier"], ["later"]):
            return False
        span = bool({"in", "over", "for", "within", "during", "after"} & set(story.before(read, 2)))
        span = span and (read.sentence is one.sentence or not any(era(story, r) < 0 for r in near(story, one.sentence, 5, 4)))
        if span and read.sentence is one.sentence and introduced(story, read)[0] not in ("to", "from"):
            return False  # "to halve the levy within five years"
        return told or (not span and _tells_of_times(story, one))  # "cut by half, to two weeks"; "used to take 50 minutes"
    if not one.points:
        if not _TOUCHED.isdisjoint(story.before(read, 2)):
            return False  # "ended 4 per cent down at 288p, having touched 271p"
        taken_off = _CUTTING & set(story.before(read, 1)) and story.after(read, 1) == ["from"]  # "would cut $6m from the board"
        return read.claim.kind in _KINDS and not (taken_off or _is_more(story, read) or _is_multiple(story, read))
    if read.claim.kind == "share":
        return change_word(story, read) < 0 or introduced(story, read)[0] in ENDS
    return read.claim.kind == "count" and not read.figure.noun and unit_of(story, read) in ("percent", "point")


_HOURS = frozenset(("day/week", "hour/day"))
_TOUCHED = frozenset(("touched", "touching"))
_CUTTING = frozenset(
    "cut cuts cutting slash slashes slashed slashing shave shaved strip stripped shed trim trimmed axe axed take taken took".split()
)
_PEAKS = frozenset("high low peak best worst record".split())


def _tells_of_times(story: Story, one: Size) -> bool:
    """True where the figures near a change are lengths of time, or leave their unit out: ``They wait nine weeks. In 2021 it was 15``."""
    found = [r for r in near(story, one.sentence, 5, 4) if r.claim.kind in _KINDS]
    return all(r.claim.kind == "count" and not r.claim.amount.unit and not r.figure.noun for r in found)


def ends_around(story: Story, one: Size) -> list[Read]:
    """The figures near *one* that it may lead between; those of the first sentences where it is told in a headline."""
    if one.sentence.role == "headline":
        found = [r for s in story.sentences[:8] if s.role == "body" for r in figures_of(story, s)]
    else:
        found = near(story, one.sentence, 5, 4)
    own = range(one.first, one.last)
    return [r for r in found if may_end(story, one, r) and r is not one.read and r.first not in own and not is_bar(story, r)]


def _is_more(story: Story, read: Read) -> bool:
    """True for *a further £1.25bn*, *another 300*."""
    told = {*story.before(read, 1), *story.tokens.low[slice(*story.phrase(read))]}
    return read.figure.another or bool({"further", "another", "extra", "additional"} & told)


def _is_multiple(story: Story, read: Read) -> bool:
    """True for *a 7-fold increase* and *ten times*, which are no levels."""
    return read.claim.amount.unit == "time" or "fold" in story.tokens.low[read.last : read.last + 2]
