"""Valid votes: what each of the only two rivals polled, and how many valid votes there were, which are those of both."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines

_ONLY = frozenset("only sole".split())
_RIVALS = frozenset("rival opponent challenger".split())
_VALID = frozenset(("valid",))
_OTHERS = frozenset("round last previous earlier ago against turnout proxy invalid".split())
_TWO, _ON = 2, 2


def valid_votes(story: Story) -> Iterator[Link]:
    """``polled 9,120 votes to 7,415 for her only rival … Of the 16,735 valid votes``: both make all of them."""
    low = story.tokens.low
    for sentence in story.holding(_RIVALS):
        if not any(low[k - 1] in _ONLY for k in story.places(_RIVALS, sentence)):
            continue
        sides = [r for r in story.here(sentence) if _is_votes(story, r)]
        near = story.beside(sentence, 1, _ON)
        valid = [r for s in near for r in story.here(s) if r not in sides[:_TWO] and _is_valid(story, r)]
        if len(sides) < _TWO or len(valid) != 1 or not _are_sides(story, sentence, sides) or _OTHERS & story.words(*near):
            continue
        one, other = sides[:_TWO]
        said = f"{lines(one.claim, other.claim, 'tell')} the votes of both of the rivals"
        yield Link("parts", (valid[0].claim.id, one.claim.id, other.claim.id), assumption=said, exhaustive=True)


def _is_votes(story: Story, read: Read) -> bool:
    """True for a count of votes, and for one that leaves out what it counts."""
    return read.is_plain and read.claim.kind == "count" and (not read.figure.noun or "vote" in read.figure.noun) and not read.timing


def _are_sides(story: Story, sentence: Sentence, sides: list[Read]) -> bool:
    """True for the two of *9,120 votes to 7,415*, *9,120 votes and her only rival 7,415*."""
    one, other = sides[:_TWO]
    gap = story.tokens.low[one.last : other.first]
    return "vote" in one.figure.noun and len(gap) < 9 and bool({"to", "and", "against"} & set(gap)) and one.sentence is sentence


def _is_valid(story: Story, read: Read) -> bool:
    """True for *16,735 valid votes*, *the valid votes numbered 16,735*."""
    first, last = story.phrase(read)
    return read.claim.kind == "count" and read.claim.stated.bound == "=" and bool(_VALID & set(story.tokens.low[first:last]))
