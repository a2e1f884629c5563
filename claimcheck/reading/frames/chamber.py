"""Chambers: the seats of a house, and what each party has of them: up to those left for the rest, or in one row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import MOST, Tied, figures_of, named_as, number
from claimcheck.reading.frames.rests import is_rest
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import Spot, explained, only_some, spot, tells_kind, total_of, with_names
from claimcheck.reading.ties.scores.bodies import counted, described, houses, is_member

_CHANGED = frozenset("by up down gained lost gaining losing shed shedding gains loses adding another than".split())
_HOLD = frozenset(
    "hold holds held won win wins took takes take has have had got gets secured kept keeps control controls picked finished ended gained "
    "retained went fell".split()
)
_OTHERS = frozenset("other others remaining rest independents independent".split())
_PLACES = frozenset(("independent", "candidate", "place"))
_BACK, _ON = 3, 4


def chamber(story: Story, tied: Tied) -> Iterator[Guess]:
    """The seats of each house with those of every party, where the last of them are told as the rest, or all of them in a row."""
    for sentence in story.sentences:
        if not story.here(sentence):
            continue
        for rest in figures_of(story, sentence):
            if _is_left(story, rest):
                house = next((r for r in _houses(story, sentence) if number(r) > 3 * number(rest)), None)
                parts = _parts(story, house, rest) if house is not None else []
                if house is not None and len(parts) > 2:
                    yield from _all_seats(story, house, parts)
        yield from _in_a_row(story, sentence)


def _houses(story: Story, sentence: Sentence) -> Iterator[Read]:
    """The figures near *sentence* that tell how many seats there are."""
    yield from (r for r in houses(story, sentence, _ON, 0) if not _GROUPS & set(story.before(r, 4)))
    for other in reversed(story.beside(sentence, _ON, 0)):
        for read in figures_of(story, other):
            if _GROUPS & set(story.before(read, 4)):
                continue  # "The union, which has 900 members on the site"
            if _is_seats(read) and {"are", "elects", "has", "of"} & set(story.before(read, 2)):
                yield read


_GROUPS = frozenset("union club church society association guild".split())


def _is_seats(read: Read) -> bool:
    return is_member(read.claim) or read.claim.scope.noun in _PLACES


# ---- up to the rest ----------------------------------------------------------------------------------------------------------


def _is_left(story: Story, read: Read) -> bool:
    """True for *the remaining six*, *leaves 14 for independents*."""
    if read.claim.kind != "count" or read.claim.amount.unit:
        return False
    first = story.phrase(read)[0] - 1
    leaves = story.before(read, 1) in (["leaves"], ["leaving"], ["left"]) and not story.tokens.written(first)[0].isupper()
    return leaves or is_rest(story, read)


def _parts(story: Story, house: Read, rest: Read) -> list[Spot]:
    """What each party has: the counts up to *rest* that are no gain or loss."""
    first = min(house.sentence.number, rest.sentence.number - _BACK)
    near = [p for s in story.beside(rest.sentence, rest.sentence.number - first, 0) for p in with_names(story, s, spot(story, rest))]
    return [p for p in near if p.first <= rest.first and not p.first <= house.first < p.last and _is_part(story, p, house)]


def _is_part(story: Story, part: Spot, house: Read) -> bool:
    """True for a count of seats, or of people, in the house that is no gain or loss."""
    claim, read = part.claim, part.read
    noun = claim.scope.noun if read is not None and read.figure.noun else ""
    if claim.kind != "count" or claim.amount.unit or claim.stated.bound != "=" or not 0 < (part.number or 0) < number(house):
        return False
    seats = not noun or noun in _PLACES or is_member(claim) or people(story, noun)
    return seats and not (only_some(story, part) or _changed(story, part) or tells_kind(story, part.last))


def _changed(story: Story, part: Spot) -> bool:
    """True for *up four*, *fell by three*, *gained two*, *lost nine seats*."""
    low = story.tokens.low
    came = low[part.first - 2 : part.first] in (["up", "from"], ["down", "from"])  # "third with 25, up from 11"
    return (low[part.first - 1] in _CHANGED or came) and part.first > part.sentence.first


def _all_seats(story: Story, house: Read, parts: Sequence[Spot]) -> Iterator[Guess]:
    made, whole = total_of(parts), number(house)
    if not 2 * whole < 3 * made < 9 * whole / 2:
        return
    sets = [tuple(parts), *(tuple(p for p in parts if p is not out) for out in parts[:-1])]
    yield Guess(tuple(_link(story, house, s) for s in sets if len(s) > 1)[:MOST], sure=True)


def _link(story: Story, house: Read, parts: Sequence[Spot]) -> Link:
    claims = (named_as(story, p.claim, house.claim.scope.noun).id for p in parts)
    said = f"{lines(house.claim, parts[-1].claim, 'tell')} all the seats of the house"
    return Link("parts", (house.claim.id, *claims), assumption=said, exhaustive=True)


# ---- in a row ----------------------------------------------------------------------------------------------------------------


def _in_a_row(story: Story, sentence: Sentence) -> Iterator[Guess]:
    """*Parliament has 200 seats. The Reds hold 91, the Blues 74 and the Greens 45*: no more than there are, and all where it is told."""
    for house in houses(story, sentence, 1, 1):
        seats = house.claim.scope.noun == "seat" or house in described(story, house.sentence)
        row = _row(story, sentence, house) if seats else []
        every = bool(row) and _is_all(story, house, row)
        if row and (every or total_of(row) > number(house)):
            claim = counted(story, house)
            said = f"{lines(claim, row[-1].claim, 'tell')} of the seats of one house"
            yield Guess((Link("tally", (claim.id, *(s.claim.id for s in row)), assumption=said, exhaustive=every),), sure=True)
            return


def _row(story: Story, sentence: Sentence, house: Read) -> list[Spot]:
    """The seats of two parties or more in a row: ``Labour holds 21, the Conservatives 11 and the Greens six``."""
    low = story.tokens.low
    told = [s for s in with_names(story, sentence, spot(story, house)) if _is_part(story, s, house)]
    told = [s for s in told if s.first >= house.last or s.last <= house.first or (s.read and low[s.read.last] == "of")]
    told = [s for s in told if not _is_aim(low, s)]
    if len(told) < 2 or not _HOLD & set(low[max(sentence.first, told[0].first - 4) : told[0].first]) and not _colon(low, house, told):
        return []
    # A figure of the house itself may stand between: "won 21 of the 40 seats, the Conservatives 11".
    told = [s for k, s in enumerate(told) if not explained(s.number, [t.number for t in told[:k] if t.number])]  # "46 and 17, giving 63"
    gaps = [low[a.read.last if a.read else a.last : b.first] for a, b in zip(told, told[1:], strict=False)]
    return told if len(told) > 1 and all({",", "and"} & set(gap) and ";" not in gap and len(gap) < 12 for gap in gaps) else []


def _is_aim(low: Sequence[str], part: Spot) -> bool:
    """True for the 61 of *won 52 of 90 seats, short of the 61 needed*: those are what it takes, and nobody holds them."""
    return low[part.last] in ("needed", "required") and low[part.first - 1] in ("the", "of", "than")


def _colon(low: Sequence[str], house: Read, row: Sequence[Spot]) -> bool:
    return ":" in low[house.last : row[0].first]


def _begun_before(story: Story, house: Read, row: Sequence[Spot]) -> bool:
    """True where a sentence before the row tells of seats as well: ``came first with 31 seats. ... and the remaining 15``."""
    back = [s for s in story.beside(row[0].sentence, _BACK, 0) if s is not row[0].sentence]
    return any(_is_part(story, spot(story, r), house) for s in back for r in figures_of(story, s) if r is not house and number(r) > 1)


def _is_all(story: Story, house: Read, row: Sequence[Spot]) -> bool:
    """True where the words say that nobody holds the rest, or where a slip of the pen keeps the row from being all of it."""
    low = story.tokens.low
    if 2 * total_of(row) < number(house):
        return False  # most of the seats are told in other sentences
    rest = _OTHERS & set(low[row[-1].first - 2 : row[-1].last + 1]) and not _begun_before(story, house, row)
    return bool(rest) or _colon(low, house, row) or (len(row) > 2 and is_slip(total_of(row), number(house)))
