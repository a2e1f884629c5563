"""Chambers: the seats of a house, and what each party has of them up to those that are left for the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import MOST, Tied, figures_of, named_as, number
from claimcheck.reading.frames.partition import is_rest
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import Spot, only_some, spot, with_names
from claimcheck.reading.ties.scores.ballots import houses

_SEATS = frozenset("seat member councillor deputy senator mp independent candidate place".split())
_CHANGED = frozenset("by up down gained lost gaining losing shed shedding gains loses adding another than".split())
_BACK, _ON = 3, 4


def chamber(story: Story, tied: Tied) -> Iterator[Guess]:
    """The seats of each house with those of every party, where the last of them are told as the rest."""
    for sentence in story.sentences:
        for rest in figures_of(story, sentence):
            first = story.phrase(rest)[0] - 1
            leaves = story.before(rest, 1) in (["leaves"], ["leaving"], ["left"]) and not story.tokens.written(first)[0].isupper()
            if rest.claim.kind == "count" and (leaves or is_rest(story, rest)) and not rest.claim.amount.unit:
                house = next((r for r in _houses(story, rest) if number(r) > 3 * number(rest)), None)
                parts = _parts(story, house, rest) if house is not None else []
                if house is not None and len(parts) > 2:
                    yield from _guess(story, house, parts)


def _houses(story: Story, rest: Read) -> Iterator[Read]:
    """The figures near *rest* that tell how many seats there are."""
    yield from houses(story, rest.sentence, _ON, 0)
    for sentence in reversed(story.beside(rest.sentence, _ON, 0)):
        for read in figures_of(story, sentence):
            if read.claim.scope.noun in _SEATS and {"are", "elects", "has", "of"} & set(story.before(read, 2)):
                yield read


def _parts(story: Story, house: Read, rest: Read) -> list[Spot]:
    """What each party has: the counts up to *rest* that are no gain or loss."""
    first = min(house.sentence.number, rest.sentence.number - _BACK)
    near = [p for s in story.beside(rest.sentence, rest.sentence.number - first, 0) for p in with_names(story, s, spot(story, rest))]
    return [p for p in near if p.first <= rest.first and not p.first <= house.first < p.last and _is_part(story, p, house)]


def _is_part(story: Story, part: Spot, house: Read) -> bool:
    claim, read = part.claim, part.read
    noun = claim.scope.noun if read is not None and read.figure.noun else ""
    if claim.kind != "count" or claim.amount.unit or claim.stated.bound != "=" or (part.number or 0) >= number(house):
        return False
    return (not noun or noun in _SEATS or people(story, noun)) and not only_some(story, part) and not _changed(story, part)


def _changed(story: Story, part: Spot) -> bool:
    """True for *up four*, *fell by three*, *gained two*, *lost nine seats*."""
    low = story.tokens.low
    came = low[part.first - 2 : part.first] in (["up", "from"], ["down", "from"])  # "third with 25, up from 11"
    return (low[part.first - 1] in _CHANGED or came) and part.first > part.sentence.first


def _guess(story: Story, house: Read, parts: Sequence[Spot]) -> Iterator[Guess]:
    made, whole = sum((p.number or 0 for p in parts), Fraction(0)), number(house)
    if not 2 * whole < 3 * made < 9 * whole / 2:
        return
    sets = [tuple(parts), *(tuple(p for p in parts if p is not out) for out in parts[:-1])]
    yield Guess(tuple(_link(story, house, s) for s in sets if len(s) > 1)[:MOST], sure=True)


def _link(story: Story, house: Read, parts: Sequence[Spot]) -> Link:
    claims = tuple(named_as(story, p.claim, house.claim.scope.noun) for p in parts)
    said = f"{lines(house.claim, parts[-1].claim)} tell all the seats of the house"
    return Link("parts", (house.claim.id, *claims), assumption=said, exhaustive=True)
