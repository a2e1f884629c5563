"""Vague crowds: *tens of thousands* who came, and the greatest number at which anyone in the story puts them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.comparable import people

_CROWDS = frozenset("crowd crowds turnout attendance throng number numbers figure march rally gathering protest demonstration".split())
_PUT = frozenset("put puts putting was were of at counted estimated reckoned reported gave gives said".split())
_THEN = frozenset("last previous earlier before ago since first year compared against".split())
_NEAR, _SEVERAL = 6, 2  # of one alone the frame of what words mean is asked


def vague_crowds(story: Story) -> Iterator[Link]:
    """``Hundreds of thousands marched. Police put the crowd at 42,000, the unions at 60,000``: one of them must come near to it."""
    counts = [r for r in story.related if r.claim.kind == "count" and not r.claim.amount.unit and r.claim.stated.number != 1]
    if not (story.is_brief and counts) or not _is_vague(story, counts[0]):
        return
    least = counts[0].claim.amount.usual.lo
    told = [r for r in counts[1:] if r.claim.amount.usual.lo is not None]
    if least is None or len(told) < _SEVERAL or story.words(*{r.sentence.number: r.sentence for r in told}.values()) & _THEN:
        return
    greatest = max(told, key=lambda r: r.claim.stated.number or r.claim.amount.usual.lo or 0)
    called = all(_is_crowd(story, r) for r in told)
    if called and greatest.claim.stated.bound in ("=", "~") and (greatest.claim.stated.number or 0) < least:
        said = f"{greatest.claim.said} in line {line(greatest.claim)} is how many came"
        # However far below it stays, it is the most that anyone counted.
        yield Link("same", (counts[0].claim.id, greatest.claim.id), assumption=said, words=counts[0].claim.span)


def _is_vague(story: Story, read: Read) -> bool:
    """True for *Thousands marched*, *Tens of thousands of people came*, told as they are."""
    someone = not read.figure.noun or people(story, read.claim.scope.noun)
    return read.figure.kind == "vague" and read.claim.stated.bound != "=" and someone and read.claim.modality == "stated"


def _is_crowd(story: Story, read: Read) -> bool:
    """True for *put the crowd at 4,000*, *the turnout was 6,500*, and for *the unions at 6,500* or *said it was 6,500* beside such."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if read.figure.another or (read.figure.noun and not people(story, read.claim.scope.noun)):
        return False
    ahead = low[max(read.sentence.first, first - _NEAR) : first]
    named = bool(_CROWDS & set(low[read.sentence.first : first]))
    return named and bool(_PUT & set(ahead[-3:]))
