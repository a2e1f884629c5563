"""Size again: the size that a hyphen gives a thing, and a later one of that thing, which a slip of the pen sets apart from it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.slips import is_one_digit, is_swap

_ON, _NEAR = 6, 4
_LENGTHS = frozenset("metre meter foot kilometre kilometer mile tonne ton".split())
_MEASURING = frozenset("measuring measures measured long stem bow end displaces displaced weighs weighed".split())
_HAVING = frozenset("had has possessed held contained with seats boasted".split())
# What is of so many pieces, seats or beds has so many of these.
_PIECES = {
    "piece": ("player", "musician", "piece"),
    "seat": ("seat",),
    "bed": ("bed",),
    "room": ("room",),
    "berth": ("berth",),
    "page": ("page",),
}
_OTHER = frozenset("another other second sister rival next former later now extended enlarged added extra only left more than".split())
_SHIPS = frozenset("she her it its".split())


def size_again(story: Story) -> Iterator[Link]:
    """``the 612-foot freighter ... The ship, 712 feet from bow to stern``: one thing has one size."""
    if not story.is_brief:
        return
    for sentence in story.sentences:
        for one in story.every_figure.get(sentence.number, ()):
            unit, here = _hyphened(story, one), story.every_figure[sentence.number]
            if not unit or any(r is not one and _hyphened(story, r) == unit for r in here):
                continue  # "The 612-foot freighter met a 700-foot tanker"
            behind = [s for s in story.beside(sentence, 0, _ON) if s is not sentence]
            alike = [r for s in behind for r in story.every_figure.get(s.number, ()) if _tells(story, sentence, one, unit, r)]
            if len(alike) == 1 and _is_slip(one, alike[0]):
                told = f"{lines(one.claim, alike[0].claim, 'tell')} the size of one thing"
                yield Link("same", (one.claim.id, alike[0].claim.id), assumption=told)


def _is_slip(one: Read, other: Read) -> bool:
    a, b = Fraction(one.claim.stated.number or 0), Fraction(other.claim.stated.number or 0)
    return a != b and (is_swap(a, b) or is_one_digit(a, b))


def _hyphened(story: Story, read: Read) -> str:
    """The unit of *the 612-foot freighter*, *the 84-piece orchestra*; empty where none is joined by a hyphen."""
    low, dash = story.tokens.low, read.last
    if low[dash] != "-":
        dash = next((k for k in range(read.first, min(read.last + 2, read.sentence.last)) if low[k] == "-"), -1)
    unit = singular(low[dash + 1]) if dash > 0 else ""
    return unit if unit in _LENGTHS or unit in _PIECES or unit == "strong" else ""


def _tells(story: Story, sentence: Sentence, one: Read, unit: str, read: Read) -> bool:
    """True for a later figure of that unit which its words put on the same thing."""
    if read.claim.stated.bound != "=" or read is one or _OTHER & {*story.before(read, 3), *story.after(read, 2)}:
        return False
    words = story.words(read.sentence)
    things = [w for w in story.tokens.low[one.last + 1 : one.last + _NEAR] if w.isalpha() and singular(w) != unit][:2]
    named = bool(words.intersection(things)) or bool(_SHIPS & words) or {"ship", "vessel", "house", "building"} & words
    if unit in _LENGTHS:
        like = base_unit(read.claim) == base_unit(one.claim) or singular(story.tokens.low[read.last]) in (unit, "foot")
        return bool(named) and like and read.claim.kind in ("measure", "count") and bool(_MEASURING & words)
    if unit == "strong":
        return bool(named) and not read.claim.counted and bool({"numbered", "counted"} & set(story.before(read, 2)))
    counted = singular(read.claim.counted.lower().split(" ")[-1]) if read.claim.counted else ""
    return bool(named) and counted in _PIECES[unit] and bool(_HAVING & set(story.before(read, 2)))
