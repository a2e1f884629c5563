"""So many listed: a mean told of so many games, nights or people, and a list of just so many figures, in a sentence near it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Claim, Kind
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.averages import of_list
from claimcheck.reading.ties.averages.means import ELSEWHERE, is_mean, is_trimmed, may_tell_mean
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun
from claimcheck.reading.ties.common.sides import is_pronoun

_LEAST, _MOST = 3, 12  # figures of a list that a reader adds up
_TIMES = 2  # times that a mean is more or less than the list makes it: what is further off is of another thing
_APART, _GAP = 3, 9  # sentences between the two, words between figures of one list
_NEAR, _TWO = 6, 2
_OPENED, _OVER = 3, frozenset("in over for on during".split())
_BARE = frozenset(("time", "point"))
_THEY_ARE = (["they", "are"], ["who", "are"], ["they", "were"], ["who", "were"])
_OF_OTHERS = frozenset("by at aged off over with".split())
_KINDS = frozenset(("count", "mean", "points", "measure", "money", "share", "rate", "duration"))
_JOINTS = frozenset((",", "and", "then"))
_TURNED = frozenset("from than compared up down more fewer less before earlier ago while but not of total making".split())
_OTHER = (ELSEWHERE - {"than", "above", "below", "against", "us"}) | frozenset("season target expected planned previous".split())


_OF_THEIRS = frozenset("since opponent opponents rivals".split())  # "Her opponents averaged 12", "has averaged 14 since 2019"


def so_many_listed(story: Story) -> Iterator[Link]:
    """``averaged 17 over her last five games. She made 9 against Lyon and 17 against Turin, and after that 14, 11 and 19``: the mean."""
    for mean, row in so_many(story):
        if not any(True for _ in of_list(story, mean)):
            unit = next((u for r in (mean, *row) if (u := _unit(r))), "")
            names = tuple(_plain(story, r, unit, "mean" if r is mean else "count").id for r in (mean, *row))
            said = f"the average of {lines(mean.claim, row[0].claim)} is of the {len(row)} figures listed there"
            yield Link("mean", names, assumption=said, exhaustive=True)


def _plain(story: Story, read: Read, unit: str, kind: Kind) -> Claim:
    """The claim of *read* in *unit*, of one night or game."""
    return read.claim if read.claim.amount.unit == unit else story.recast(read, kind, unit=unit)


def so_many(story: Story) -> Sequence[tuple[Read, Sequence[Read]]]:
    """Each mean with the list of all that it is taken over, in a story so short that no others are told."""
    return story.once(("so many listed", 0), lambda: list(_found(story)) if story.is_brief else [])


def _found(story: Story) -> Iterator[tuple[Read, Sequence[Read]]]:
    for sentence in story.sentences:
        if len(amounts(story, sentence)) < _LEAST or is_trimmed(story, sentence):
            continue
        means = list(_means(story, sentence))
        row = _row(story, sentence, means[0]) if len(means) == 1 else []
        if row and _is_so_many(story, row, means[0]) and _is_of_its_size(means[0], row):
            yield means[0], row


def _means(story: Story, sentence: Sentence) -> Iterator[Read]:
    """The figures that the sentences around *sentence*, or it, call a mean; none of another group or time."""
    for near in story.beside(sentence, _APART, _APART):
        if may_tell_mean(story, near) and not is_trimmed(story, near):
            for read in amounts(story, near):
                if is_mean(story, read) and read.claim.kind in _KINDS and read.claim.stated.bound in ("=", "~"):
                    yield read


def _row(story: Story, sentence: Sentence, mean: Read) -> list[Read]:
    """The figures of *sentence* that are one list of what may be the mean's; none that tells how many they are."""
    here = [r for r in amounts(story, sentence) if r is not mean and not is_pronoun(story, r)]
    told = [r for r in here if not (_is_number(r, len(here) - 1) and _names(r))]
    if not _LEAST <= len(told) <= _MOST or not all(r.is_plain and r.claim.kind in _KINDS and _may_be(r, mean) for r in told):
        return []
    units = {_unit(r) for r in (mean, *told)} - {""}
    listed = all(_goes_on(story, a, b) for a, b in pairwise(told)) and len({r.claim.scope.noun for r in told} - {""}) < _TWO
    other = _OTHER & (story.words(sentence) | story.words(mean.sentence))
    if mean.sentence is not sentence:
        other |= _OF_THEIRS & story.words(mean.sentence)
    return told if listed and len(units) < _TWO and not other and not _is_aside(story, told[0]) else []


def _may_be(read: Read, mean: Read) -> bool:
    """True for what is counted in the words of the mean or in none of its own; 13 trips may be 17 times."""
    if not read.figure.noun:
        return True
    paced = base_unit(mean.claim) == "time" or mean.claim.amount.unit.startswith("/") and not mean.claim.scope.noun
    return not _unit(mean) and (bool(mean.claim.scope.noun and of_one_noun(read.claim, mean.claim)) or paced)


def _goes_on(story: Story, a: Read, b: Read) -> bool:
    """True for *9 against Lyon and 17 against Turin, and after that 14*: a comma or an *and* between them, and no other reckoning."""
    gap = story.tokens.low[a.last : b.first]
    return len(gap) < _GAP and bool(_JOINTS & set(gap)) and not _TURNED & set(gap)


def _is_aside(story: Story, first: Read) -> bool:
    """True for *Her four children, 11, 13, 14 and 16, ...*, *won by 9, 14 and 11*: ages, and by how much."""
    low, k = story.tokens.low, first.first
    named = any(story.phrase(r)[1] == k - 1 for r in story.here(first.sentence))
    return low[k - 1] in _OF_OTHERS or low[k - 2 : k] in _THEY_ARE or (low[k - 1] == "," and named) or first.claim.kind == "age"


def _is_so_many(story: Story, row: Sequence[Read], mean: Read) -> bool:
    """True where either sentence tells how many games, nights or people there are: as many as are listed."""
    near = {s.number: s for s in (mean.sentence, row[0].sentence)}.values()
    told = [r for s in near for r in story.every_figure.get(s.number, ()) if r not in row and r is not mean and _names(r)]
    found = [r for r in told if _is_number(r, len(row))]
    in_time = any(_OVER & set(story.before(r, _OPENED)) for r in found)  # "The four leaders are 41, 52, 55 and 60": of four of them
    return bool(found) and (any(r.sentence is mean.sentence for r in found) or (in_time and not _is_habit(story, mean)))


def _is_habit(story: Story, mean: Read) -> bool:
    """True for *takes in an average of 20 a night*: what goes on, and not only in the nights that are listed."""
    words = story.before(mean, _NEAR)
    return any(a.endswith("s") and b in ("an", "in", "on", "up", "out", "average") for a, b in pairwise(words)) or "averages" in words


def _is_number(read: Read, number: int) -> bool:
    return read.claim.stated.number == number and read.claim.stated.bound == "="


def _names(read: Read) -> bool:
    """True for a figure that says what it counts: *five nights*, *the four apprentices*."""
    return bool(read.figure.noun) or read.claim.kind == "duration"


def _unit(read: Read) -> str:
    unit = base_unit(read.claim)
    return "" if unit in _BARE else unit


def _is_of_its_size(mean: Read, row: Sequence[Read]) -> bool:
    made = sum((Fraction(r.claim.stated.number or 0) for r in row), Fraction(0)) / len(row)
    told = Fraction(mean.claim.stated.number or 0)
    return made > 0 and made < _TIMES * told < _TIMES * _TIMES * made
