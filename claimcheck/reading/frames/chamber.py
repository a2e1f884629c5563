"""Chambers: the seats of a house, and what each party has of them up to those that are left for the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import MOST, Tied, figures_of, named_as, number
from claimcheck.reading.frames.partition import is_rest
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import Spot, only_some, spot, with_names
from claimcheck.reading.ties.scores.ballots import houses

_SEATS = frozenset("seat member councillor deputy senator mp independent candidate place".split())
_CHANGED = frozenset("by up down gained lost gaining losing shed shedding gains loses adding another than".split())
_HOLD = frozenset(
    "hold holds held won win wins took takes take has have had got gets secured kept keeps control controls picked finished ended gained "
    "retained went fell".split()
)
_GIVING = frozenset("gives give giving gave makes making leaves leaving left together coalition majority total".split())
_OTHERS = frozenset("other others remaining rest independents independent".split())
_BACK, _ON = 3, 4


def chamber(story: Story, tied: Tied) -> Iterator[Guess]:
    """The seats of each house with those of every party, where the last of them are told as the rest."""
    for sentence in story.sentences:
        for rest in figures_of(story, sentence):
            leaves = story.before(rest, 1) in (["leaves"], ["leaving"], ["left"])
            if rest.claim.kind == "count" and (leaves or is_rest(story, rest)) and not rest.claim.amount.unit:
                house = next((r for r in _houses(story, rest) if number(r) > 3 * number(rest)), None)
                parts = _parts(story, house, rest) if house is not None else []
                if house is not None and len(parts) > 2:
                    yield from _guess(story, house, parts)
        yield from _rows(story, sentence, tied)


def _rows(story: Story, sentence: Sentence, tied: Tied) -> Iterator[Guess]:
    """The parties of a row with the house of *sentence*: ``Labour holds 21, the Conservatives 11 and the Greens six``."""
    found = [r for r in houses(story, sentence, 0, 0) if r.claim.scope.noun.split(" ")[-1] in _SEATS or _described(story, r)]
    for house in [r for r in found if not tied.result(r, "tally", "parts")][:1]:
        for other in story.beside(sentence, 1, 1):
            row = _row(story, other, house)
            made = sum((p.number or 0 for p in row), Fraction(0))
            if len(row) > 1 and (made > number(house) or len(row) > 2 or _is_listed(story, house, row)):
                links = (_link(story, house, row, exhaustive=made <= number(house)),)
                yield Guess(links, sure=made > number(house) or _is_listed(story, house, row))
                return


def _described(story: Story, read: Read) -> bool:
    """True for ``the 40-seat council``."""
    return story.tokens.low[read.last : read.last + 2] in (["-", "seat"], ["-", "member"])


def _row(story: Story, sentence: Sentence, house: Read) -> list[Spot]:
    """The seats of two parties or more behind a verb of holding or a colon, each behind a comma or *and*."""
    low = story.tokens.low
    told = [p for p in with_names(story, sentence, spot(story, house)) if p.claim.id != house.claim.id]
    told = [p for p in told if _is_part(story, p, house) and (p.first >= house.last or p.last <= house.first or _is_some(story, p))]
    if len(told) < 2 or not (_HOLD & set(low[max(sentence.first, told[0].first - 4) : told[0].first]) or _opened(story, house, told)):
        return []
    gaps = [low[a.read.last if a.read else a.last : b.first] for a, b in pairwise(told)]
    if any(_GIVING & set(gap) for gap in gaps):
        return []  # "which gives the coalition 59"
    return told if all({",", "and"} & set(gap) and ";" not in gap and len(gap) < 12 for gap in gaps) else []


def _is_some(story: Story, part: Spot) -> bool:
    return part.read is not None and story.tokens.low[part.read.last] == "of"


def _opened(story: Story, house: Read, row: Sequence[Spot]) -> bool:
    """True for ``Seats in the new 81-member senate: Alliance 38, …``."""
    return ":" in story.tokens.low[house.last : row[0].first]


def _is_listed(story: Story, house: Read, row: Sequence[Spot]) -> bool:
    """True where the words say that nobody holds the rest."""
    return _opened(story, house, row) or bool(_OTHERS & set(story.tokens.low[row[-1].first - 2 : row[-1].last + 1]))


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
    return story.tokens.low[part.first - 1] in _CHANGED and part.first > part.sentence.first


def _guess(story: Story, house: Read, parts: Sequence[Spot]) -> Iterator[Guess]:
    made, whole = sum((p.number or 0 for p in parts), Fraction(0)), number(house)
    if not 2 * whole < 3 * made < 9 * whole / 2:
        return
    sets = [tuple(parts), *(tuple(p for p in parts if p is not out) for out in parts[:-1])]
    yield Guess(tuple(_link(story, house, s) for s in sets if len(s) > 1)[:MOST], sure=True)


def _link(story: Story, house: Read, parts: Sequence[Spot], *, exhaustive: bool = True) -> Link:
    claims = tuple(named_as(story, p.claim, house.claim.scope.noun) for p in parts)
    said = f"{lines(house.claim, parts[-1].claim)} tell all the seats of the house"
    return Link("parts", (house.claim.id, *claims), assumption=said, exhaustive=exhaustive)
