"""Filled: how many a place has room for, which share of it is taken, and how many are there."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.changing import end_of_share

_FULL = frozenset("full occupied filled sold taken".split())
_ROOM = frozenset("seat bed place space room berth cell table pitch desk stall bunk cabin plot".split())
_HOLDS = frozenset("seats seat seating holds hold held sleeps accommodates accommodate takes capacity room".split())
_NOT = frozenset(
    "more less another extra usually normally average last previous ago earlier including stand floor ward wing block section women "
    "men".split()
)
_KINDS = frozenset(("count", "capacity", "measure"))
_APART = frozenset("paid pays each per worth".split())


def filled(story: Story) -> Iterator[Link]:
    """``The 120-seat theatre was two-thirds full, with 80 people in it``: the share of the room there is makes those who are there."""
    for sentence in story.holding(_FULL):
        share = _share(story, sentence)
        near = story.beside(sentence, 1, 1)
        found = [r for s in near for r in story.every_figure.get(s.number, ()) if r is not share and r.claim.kind in _KINDS]
        wholes = [r for r in found if _is_room(story, r)]
        here = [r for r in found if r not in wholes and r.sentence is sentence]
        if share is None or len(wholes) != 1 or len(here) != 1 or _NOT & story.words(sentence, wholes[0].sentence):
            continue
        part, whole = here[0], wholes[0]
        if part.claim.amount.unit and part.is_plain and whole.is_plain and _are_of_one_unit(part, whole):
            one, other = in_unit(story, part, whole), in_unit(story, whole, part)
            assumed = f"{lines(part.claim, whole.claim, 'tell')} the part and the whole of {share.claim.said}"
            yield Link("share", (share.claim.id, one.claim.id, other.claim.id), assumption=assumed)
        elif part.is_plain and whole.is_plain and not part.claim.amount.unit and not _APART & set(story.after(part, 3)):
            assumed = f"{lines(part.claim, whole.claim, 'tell')} the part and the whole of {share.claim.said}"
            yield Link("share", (share.claim.id, _bare(story, part), _bare(story, whole)), assumption=assumed)


def _are_of_one_unit(part: Read, whole: Read) -> bool:
    """True for 33 million cubic metres of water and a capacity of 66 million, which leaves the unit out or tells the same."""
    units = {r.claim.amount.unit for r in (part, whole)} - {""}
    return len(units) == 1 and (part.claim.stated.number or 0) < (whole.claim.stated.number or 0) and not whole.figure.noun


def _share(story: Story, sentence: Sentence) -> Read | None:
    """The only share of *sentence*, where *full* or the like stands right behind it."""
    shares = [r for r in story.here(sentence) if r.claim.kind == "share"]
    if len(shares) != 1 or not shares[0].is_plain:
        return None
    return shares[0] if story.tokens.low[end_of_share(story, shares[0])] in _FULL else None


def _bare(story: Story, read: Read) -> str:
    """The name of the number of *read* alone: who sits there is no seat, and the 120 of *the 120-seat theatre* is part of its name."""
    return story.word(read.first, read.last, read.claim.amount, "count", voice=read.claim.voice).id


def _is_room(story: Story, read: Read) -> bool:
    """True for the 120 of *the 120-seat theatre*, *which seats 120*, *has a capacity of 120*, *100 of its 120 seats*."""
    noun = read.claim.scope.noun.split()[-1:] or [""]
    ahead = story.before(read, 3)
    return (noun[0] in _ROOM and not {"with", "only"} & set(ahead[-1:])) or bool(_HOLDS & set(ahead))
