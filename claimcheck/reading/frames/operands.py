"""Operands: the figures that one which is reckoned from others may be reckoned from, by what they count, be it told or left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.errors import UnitError
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import may_leave_out
from claimcheck.reading.words.grammar import DEFINITE, THEM
from claimcheck.solver.slips import is_slip, slips
from claimcheck.values import units
from claimcheck.values.exact import Number
from claimcheck.values.interval import closed
from claimcheck.values.written import amount

MOST = 12  # options tried of one guess
_FEW = 12
_SUMMED = frozenset(("count", "money", "measure", "share", "points", "duration", "capacity", "rate", "mean", "extreme", "level"))


class Sense(NamedTuple):
    """What a figure counts: its *unit* (without what it is per) and its *noun*; both empty where nothing tells."""

    unit: str
    noun: str


class Tied:
    """What the words of a story have tied already."""

    def __init__(self, links: Iterable[Link]) -> None:
        self.links = tuple(links)

    @cached_property
    def _sorts(self) -> dict[str, set[str]]:
        """The sorts of the links that tie each claim, by its name."""
        found: dict[str, set[str]] = {}
        for link in self.links:
            for name in link.claims:
                found.setdefault(name, set()).add(link.sort)
        return found

    @cached_property
    def _firsts(self) -> dict[str, set[str]]:
        """The sorts of the links in which each claim stands first."""
        found: dict[str, set[str]] = {}
        for link in self.links:
            found.setdefault(link.claims[0], set()).add(link.sort)
        return found

    def as_(self, read: Read, *sorts: str) -> bool:
        """True when *read* is tied in a link of one of *sorts*; of any sort where none is named."""
        found = self._sorts.get(read.claim.id)
        return found is not None and (not sorts or not found.isdisjoint(sorts))

    def named(self, name: str) -> bool:
        """True when the claim of that *name* is tied."""
        return name in self._sorts

    def both(self, a: Read, b: Read, *sorts: str) -> bool:
        """True when one link ties *a* and *b*, one of *sorts* where any is named."""
        names = {a.claim.id, b.claim.id}
        return any(names <= set(link.claims) for link in self.links if not sorts or link.sort in sorts)

    def any_two(self, reads: Iterable[Read], *sorts: str) -> bool:
        """True when one link of one of *sorts* ties two of *reads* or more."""
        names = {read.claim.id for read in reads}
        return any(link.sort in sorts and len(names.intersection(link.claims)) > 1 for link in self.links)

    def result(self, read: Read, *sorts: str) -> bool:
        """True when *read* stands first in a link of one of *sorts*: the share, the change, the whole of some parts."""
        found = self._firsts.get(read.claim.id)
        return found is not None and not found.isdisjoint(sorts)


def figures_of(story: Story, sentence: Sentence) -> list[Read]:
    """The figures of *sentence* that say how much or how many, one number each, in the order of the text."""

    here = story.here(sentence)
    return story.once(("figures of", sentence.number), lambda: [r for r in here if _is_figure(story, r)]) if here else here


def figures(story: Story) -> list[Read]:
    """Those of the whole story, in the order of the text."""
    return story.once(("figures", 0), lambda: [r for s in story.sentences for r in figures_of(story, s)])


def figured(story: Story) -> list[Sentence]:
    """The sentences that tell such figures, in order."""
    return story.once(("figured", 0), lambda: [s for s in story.sentences if figures_of(story, s)])


def near(story: Story, sentence: Sentence, back: int = 3, on: int = 2) -> list[Read]:
    """The figures of *sentence* and of those beside it, in the order of the text."""
    return [r for s in story.beside(sentence, back, on) for r in figures_of(story, s)]


def _is_wickets(story: Story, read: Read) -> bool:
    """True for the six of *242 for six*, *by six wickets*, and for the balls of *61 from 48 balls*."""
    low, k = story.tokens.low, read.first
    if read.claim.scope.noun == "ball" and low[story.phrase(read)[0] - 1] in ("from", "off"):
        return True
    if read.claim.scope.noun == "wicket" and low[story.phrase(read)[0] - 1] == "by":
        return True
    return low[k - 1] == "for" and low[k - 2].isdecimal() and not read.figure.noun and not read.claim.amount.unit and number(read) < 10


def _is_place(story: Story, read: Read) -> bool:
    """True for *to the nearest £100m*, which tells how figures are rounded."""
    return story.before(read, 1) == ["nearest"]


def _is_lot(story: Story, read: Read) -> bool:
    """True for the dozen of *£3.20 a dozen*, which is what that buys."""
    low, first = story.tokens.low, read.first
    lots = low[first] in ("a", "per") and read.last - first == 2 and not read.figure.noun
    return lots and any(r.claim.kind in ("money", "rate") and story.phrase(r)[1] in (first, read.last) for r in story.here(read.sentence))


def _is_figure(story: Story, read: Read) -> bool:
    claim = read.claim
    told = claim.kind in _SUMMED and claim.modality != "denied" and claim.stated.number is not None
    told = told and not read.timing and read.figure.why not in ("an hour of the day", "a name") and claim.scope.noun != "o'clock"
    return told and not (_is_wickets(story, read) or _is_place(story, read) or _is_lot(story, read) or _is_before_latest(story, read))


def _is_before_latest(story: Story, read: Read) -> bool:
    """True for the 21 of *four goals in her last three games. In the previous 21 ...*: the games before those that came last."""
    if story.tokens.low[read.first - 1] != "previous" or read.figure.noun or read.claim.amount.unit:
        return False
    before = (r for s in story.beside(read.sentence, 1, 0) for r in story.here(s) if r.first < read.first and r.figure.noun)
    return any(_LATEST & set(story.before(r, 1)) for r in before)


_LATEST = frozenset("last past latest next".split())


def sense(story: Story, read: Read) -> tuple[Sense, ...]:
    """What *read* may count: its own unit and noun, else those of the figures that it may go on from, the likeliest first."""
    return story.once(("sense", read.first), lambda: _sense(story, read))


def _sense(story: Story, read: Read) -> tuple[Sense, ...]:
    low = story.tokens.low
    here = figures_of(story, read.sentence)
    own = _told(read.claim)
    if own is not None:
        return (own if own.unit else _of_stuff(story, read, here) or own,)
    ahead = [r for r in here if r.first < read.first and r.claim.kind != "duration" and r.claim.stated.number != 1]
    if number(read) > 100:
        ahead = [r for r in ahead if r.claim.kind not in ("share", "points")]
    apart = _side_by_side(story, read, here)
    if apart is not None:
        return (apart,)
    behind = [r for r in here if r.first > read.first]
    next_told = _told(behind[0].claim) if behind else None
    if next_told is not None and low[read.last] == "of" and behind[0].first - read.last < 6:
        return (next_told,)  # "23 of the valley's 58 villages"
    if next_told is not None and low[read.last] in ("to", "and", "or") and behind[0].first - read.last < 3:
        return (next_told,)  # "from 40 billion to 52 billion zlotys"
    listed = _listed_with(story, read, behind)
    if listed is not None and not (ahead and story.tokens.low[ahead[-1].last : read.first] in ([","], ["and"])):
        return (listed,)
    if ahead and not (_is_summed(story, read) and number(read) > _FEW * number(ahead[-1])):
        return sense(story, ahead[-1])
    before = [r for s in story.beside(read.sentence, 4, 0) if s is not read.sentence for r in figures_of(story, s)]
    found = dict.fromkeys(told for r in reversed(before) if (told := _told(r.claim)) is not None)
    ahead = [] if read.figure.noun else [r for r in here if r.first < read.first and r.claim.kind == "duration"]
    same = [r for r in ahead if story.after(r, 1) != ["ago"]]
    lasting = [r for r in (*reversed(same), *before) if r.claim.kind == "duration"]
    times = dict.fromkeys(told for r in lasting if (told := _told(r.claim)) is not None and may_leave_out(read.claim, r.claim))
    things = tuple(told for told in found if told not in {_told(r.claim) for r in lasting})
    if _is_from_one(story, read):  # "seized 42 phones from the two flats. They took 27 from the first"
        few = {_told(r.claim) for r in before if number(r) <= _FEW_PLACES}
        things = (*(t for t in things if t not in few), *(t for t in things if t in few))
    # "tripled in five years. There were 430": a length of time alone tells no unit for certain.
    return (*things, *times, *(() if things else (Sense("", ""),)))


_FEW_PLACES = 3
_ONE_OF_THEM = (["the", "first"], ["the", "second"], ["the", "other"], ["the", "third"], ["one", "and"], ["one", ","], ["another", "."])


def _is_from_one(story: Story, read: Read) -> bool:
    """True for the 27 of *27 from the first and 18 from the second*: so many of what was found in the two."""
    low, last = story.tokens.low, read.last
    return low[last] in ("from", "in", "at", "on", "to") and low[last + 1 : last + 3] in _ONE_OF_THEM


def _is_summed(story: Story, read: Read) -> bool:
    """True for *cap the two schools at a combined 2,950*: a sum of what was told of them, and not of those few."""
    return story.before(read, 1) in (["combined"], ["total"], ["joint"])


def _of_stuff(story: Story, read: Read, here: Sequence[Read]) -> Sense | None:
    """The unit that *read* leaves out: ``212 kilos of plastic, 87 of rope and 46 of glass``."""
    if read.claim.kind != "count" or story.tokens.low[read.last] != "of" or story.tokens.low[read.last + 1] in DEFINITE | THEM:
        return None
    ahead = [r for r in here if r.last <= read.first]
    if not ahead or not {",", "and"} & set(story.between(ahead[-1], read)[-1:]):
        return None
    before = sense(story, ahead[-1])[0]
    return Sense(before.unit, read.claim.scope.noun) if before.unit and ahead[-1].claim.scope.noun else None


_PLACED = frozenset("for in at on to with from by as".split())


def _side_by_side(story: Story, read: Read, here: Sequence[Read]) -> Sense | None:
    """The unit of a length of time that *read* stands beside: ``eight years for the robbery, three for the shotgun``."""
    low = story.tokens.low
    told = [r for r in here if r.first < read.first and r.claim.kind == "duration"]
    if not told or low[read.last] not in _PLACED or low[read.first - 1] not in (",", "and", ";"):
        return None
    return _told(told[-1].claim) if low[story.phrase(told[-1])[1]] == low[read.last] else None


def _listed_with(story: Story, read: Read, behind: Sequence[Read]) -> Sense | None:
    """What the last of a list tells for all of it: ``48,300, 22,750 and 9,120 visitors``."""
    low, last = story.tokens.low, read.last
    for other in behind:
        if low[last : other.first] not in ([","], ["and"], [",", "and"]) or _is_size(story, other):
            return None
        if (told := _told(other.claim)) is not None:
            return told if other.claim.kind in ("count", "money", "measure") else None
        last = other.last
    return None


def _is_size(story: Story, read: Read) -> bool:
    """True for *leapt 8.45, 15 centimetres farther*: by how much more, and none of a list."""
    word = story.tokens.low[story.phrase(read)[1]]
    return bool(read.claim.amount.unit) and (word in ("more", "less") or (word.endswith("er") and word not in _NO_DEGREE))


_NO_DEGREE = frozenset("under over after per water paper timber silver copper rubber butter other together number".split())


def _told(claim: Claim) -> Sense | None:
    unit = claim.amount.unit.partition("/")[0]
    unit = "" if unit == "time" else unit  # "has scored four times"
    if claim.kind == "share":
        return Sense("percent", "")
    if unit or claim.scope.noun:
        return Sense(unit, claim.scope.noun)
    return Sense("", "person") if claim.counted and claim.scope.what in ("killed", "wounded") else None


def told_itself(read: Read) -> bool:
    """True where the words of *read* tell its unit or noun."""
    return _told(read.claim) is not None


def like(story: Story, a: Read, b: Read) -> bool:
    """True where *a* and *b* may count one thing: one dimension, and nouns of which the one is the other or some of it."""
    return not overlap(a, b) and any(_one(story, s, t) for s in sense(story, a) for t in sense(story, b))


def _one(story: Story, a: Sense, b: Sense) -> bool:
    if a.unit != b.unit and not (a.unit and b.unit and dimension(a.unit, b.unit)):
        return False
    return not a.noun or not b.noun or like_nouns(story, a.noun, b.noun)


def like_nouns(story: Story, a: str, b: str) -> bool:
    """True for two nouns of which the one may be the other or some of it, votes and people among them."""
    if a == b or story.table.nouns(a, b) in ("inside", "holds") or a.split()[-1:] == b.split()[-1:]:
        return True
    human, votes = (people(story, a), people(story, b)), (a in _VOTES, b in _VOTES)
    return any(human) and all(h or v for h, v in zip(human, votes, strict=True))


_VOTES = frozenset("vote ballot body life death fatality".split())  # each is somebody's


def dimension(a: str, b: str) -> bool:
    """True for two units of one dimension."""
    try:
        return a == b or units.same_dimension(a, b)
    except UnitError:
        return False


def overlap(a: Read, b: Read) -> bool:
    """True for two figures that share a word: ``27 of the 30`` read as one and as two."""
    return a.first < b.last and b.first < a.last


def alike_to(story: Story, read: Read, reads: Iterable[Read]) -> list[Read]:
    """Those of *reads* that may count what *read* counts."""
    return [r for r in reads if r is not read and like(story, r, read)]


def far(anchor: Read, reads: Sequence[Read]) -> tuple[int, int]:
    """How far *reads* lie from *anchor* and apart: in sentences, then in words."""
    numbers = {r.sentence.number for r in (anchor, *reads)}
    return max(numbers) - min(numbers), sum(abs(r.first - anchor.first) for r in reads)


def of_wickets(story: Story, read: Read) -> bool:
    """True for either figure of *309 for 7*, *two for 39*."""
    low, told = story.tokens.low, {r.first: r.last for r in story.every_figure.get(read.sentence.number, [])}
    behind = low[read.last : read.last + 1] == ["for"] and read.last + 1 in told
    return behind or (low[read.first - 1] == "for" and read.first - 1 in told.values() and not read.figure.noun)


def number(read: Read) -> Fraction:
    """The number that *read* tells, in its own unit."""
    return Fraction(read.claim.stated.number or 0)


def digits(*reads: Read) -> int:
    """How many digits but noughts at either end *reads* tell together: the more they are, the less a law fits them by chance."""
    return sum(len(str(n.numerator * 10**6 // n.denominator).strip("0")) for n in map(number, reads))


def unit_of(story: Story, read: Read) -> str:
    """The unit of *read*, told or gone on from another figure."""
    return sense(story, read)[0].unit


def size(story: Story, read: Read, unit: str) -> Fraction:
    """The number that *read* tells, in *unit* where its own can be turned into it."""
    mine = unit_of(story, read)
    if unit and mine and unit != mine and dimension(mine, unit):
        return number(read) * Fraction(units.factor(mine, unit))
    return number(read)


def told_in(story: Story, read: Read, other: Read) -> Claim:
    """The claim of *read*, in the unit of *other* where its own words leave a unit out."""
    claim, unit = read.claim, unit_of(story, other)
    mine = unit_of(story, read)
    left_out = not claim.scope.noun or (mine and mine == unit)
    if not unit or unit == "percent" or claim.amount.unit or not left_out or claim.kind != "count":
        return claim
    return told_as(story, read, unit, other)


def told_per(story: Story, read: Read, other: Read) -> Claim:
    """The claim of *read*, in the unit of *other*, with what that is so much per: ``$5.40 a bushel, down from $6.00``."""
    claim, unit = read.claim, other.claim.amount.unit
    base, per, _ = unit.partition("/")
    bare = not claim.amount.unit and not claim.scope.noun  # "450,000 barrels a day, down from 500,000"
    if per and (claim.amount.unit == base or bare) and claim.kind in ("count", "money", "measure"):
        return told_as(story, read, unit, other)
    return told_in(story, read, other)


def told_in_percent(story: Story, read: Read) -> Claim:
    """The claim of *read* in per cent: ``46 per cent to his 39``, ``half of drivers``."""
    told = read.claim.amount
    if told.unit == "percent":
        return read.claim
    hundred = amount(100 * (told.stated.number or 0)) if read.claim.kind == "share" else told
    made = attrs.evolve(hundred, unit="percent")
    return story.word(read.first, read.last, made, "share", read.claim.scope, read.claim.voice)


def told_as(story: Story, read: Read, unit: str, other: Read) -> Claim:
    """The claim of *read* in *unit*, of the kind of *other*."""
    claim = read.claim
    return story.word(read.first, read.last, attrs.evolve(claim.amount, unit=unit), other.claim.kind, claim.scope, claim.voice)


def named_as(story: Story, claim: Claim, noun: str) -> Claim:
    """*claim*, or one that leaves its noun out where it is another one: the deputies who hold the seats."""
    if not claim.scope.noun or claim.scope.noun == noun or claim.span is None or claim.kind != "count":
        return claim
    first, last = story.tokens.at(claim.span.start), story.tokens.at(claim.span.end)
    return story.word(first, last, claim.amount, claim.kind, None, claim.voice)


def is_wrong(told: Number, meant: Number) -> bool:
    """True where one slip of the pen makes *told* of *meant*, both as they are written."""
    fits = closed(meant, meant)
    said = str(told).strip("0").replace(".", "")
    # Of a number with one digit before its noughts any other is a digit away.
    return told != meant and (is_slip(told, fits) or (len(said) > 1 and any(True for _ in slips(told, fits))))
