"""Houses: the seats that each party holds of a council or a parliament, against how many it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import Spot, alike, spot, spots, total_of, with_names

_HOLD = frozenset(
    "hold holds held won win wins took takes take has have had got gets secured kept keeps control controls picked finished ended gained "
    "retained went fell".split()
)
_HELD = frozenset("seat member councillor deputy mp lawmaker legislator senator delegate representative".split())
_OTHERS = frozenset("other others remaining rest independents independent".split())
_BEFORE = frozenset("has with the a of its all an have in on".split())
_BACK, _ON = 1, 1


def houses(story: Story) -> Iterator[Link]:
    """What the parties of each row hold, and the house that is told beside it."""
    for sentence in story.sentences:
        for house in _houses(story, sentence)[:1]:
            for other in story.beside(sentence, _BACK, _ON):
                row = _row(story, other, house)
                every = bool(row) and _is_all(story, house, row)
                if every or total_of(row) > (house.number or 0):
                    said = f"the seats told in line {line(row[0].claim)} are those of line {line(house.claim)}"
                    names = (house.claim.id, *(s.claim.id for s in row))
                    yield Link("tally", names, assumption=said, exhaustive=every)
                    return


def _houses(story: Story, sentence: Sentence) -> list[Spot]:
    """The 40 of *the 40-seat council*, *the house has 40 seats*, *won 21 of the 40 seats*."""
    low = story.tokens.low
    every = story.every_figure.get(sentence.number, [])
    hyphened = [_of_places(story, r) for r in every if low[r.last : r.last + 2] in (["-", "seat"], ["-", "member"])]
    counted = [s for s in spots(story, sentence) if s.claim.scope.noun == "seat" and low[s.first - 1] in _BEFORE]
    apart = [s for s in counted if low[s.first - 1] == "with" and s.first - sentence.first > 2]  # "ended with 21 seats"
    named = [s for s in counted if not s.elided or low[s.first - 1] in ("the", "its", "all")]  # not "ending on 25"
    counted = [s for s in named if s.read and low[s.read.last] != "of" and s not in apart]
    return [*hyphened, *counted]


def _of_places(story: Story, read: Read) -> Spot:
    """The number of *the 40-seat council* as a count: the reader relates none that only describes."""
    plain = attrs.evolve(read.claim.amount, unit="", counted="")
    return attrs.evolve(spot(story, read), claim=story.word(read.first, read.last, plain, "count", voice=read.claim.voice))


def _row(story: Story, sentence: Sentence, house: Spot) -> list[Spot]:
    """The seats of two parties or more in a row: ``Labour holds 21, the Conservatives 11 and the Greens six``."""
    low = story.tokens.low
    told = [s for s in with_names(story, sentence, house) if s.claim.id != house.claim.id and s.claim.kind == "count" and s.number]
    told = [s for s in told if alike(s.claim, house.claim) and (s.elided or s.claim.scope.noun in _HELD or s.claim.scope.noun == "")]
    told = [s for s in told if s.first >= house.last or s.last <= house.first or (s.read and low[s.read.last] == "of")]
    told = [s for s in told if s.number is not None and house.number is not None and s.number < house.number]
    if len(told) < 2 or not _HOLD & set(low[max(sentence.first, told[0].first - 4) : told[0].first]) | _colon(low, house, told):
        return []
    # A figure of the house itself may stand between: "won 21 of the 40 seats, the Conservatives 11".
    gaps = [low[a.read.last if a.read else a.last : b.first] for a, b in zip(told, told[1:], strict=False)]
    return told if all({",", "and"} & set(gap) and ";" not in gap and len(gap) < 12 for gap in gaps) else []


def _colon(low: Sequence[str], house: Spot, row: Sequence[Spot]) -> set[str]:
    return {":"} & set(low[house.last : row[0].first])


def _is_all(story: Story, house: Spot, row: Sequence[Spot]) -> bool:
    """True where the words say that nobody holds the rest, or where a slip of the pen keeps the row from being all of it."""
    low = story.tokens.low
    rest = _OTHERS & set(low[row[-1].first - 2 : row[-1].last + 1])
    made = total_of(list(row))
    return bool(rest or _colon(low, house, row)) or (len(row) > 2 and is_slip(made, house.number or made))
