"""A row and its mean: figures listed one by one, and what the same sentence says they come to on average or in each unit of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import is_mean
from claimcheck.reading.ties.common.amounts import amounts

_LEAST = 3
_TIMES = 2  # times that a mean is more or less than the row makes it: what is further off is of another thing
_COMES = (["comes", "to"], ["came", "to"], ["works", "out", "at"], ["worked", "out", "at"], ["makes"], ["made"], [",", "or"])
_OTHER = frozenset("against season career than usual normal previous last over compared below above".split())
_JOINTS = frozenset((",", "and"))


def row_and_mean(story: Story) -> Iterator[Link]:
    """``sold 140, 155, 125 and 180 pies on the four days, an average of 165 a day``: the mean of the row ahead of it."""
    for sentence in story.sentences:
        here = amounts(story, sentence)
        if len(here) <= _LEAST:
            continue  # a row, and what it comes to
        row, counted = _row(story, here), False
        if len(row) == 1 and here[0].claim.stated.number == len(_row(story, here[1:])):
            here = here[1:]  # "The six branches took on 7, 4, 9, 11, 5 and 6"
            row, counted = _row(story, here), True
        behind = [r for r in here if row and r.first > row[-1].last]
        rest = [r for r in behind if r.claim.stated.number != len(row) or r.claim.stated.bound != "="]  # "on the four days"
        if len(row) < _LEAST or len(rest) != 1 or len(here) != len(row) + len(behind) or not _is_told(story, sentence, rest[0]):
            continue
        if counted and is_mean(story, rest[0]):
            continue  # whose number is told is a mean of so many
        made = sum((Fraction(r.claim.stated.number or 0) for r in row), Fraction(0)) / len(row)
        told = Fraction(rest[0].claim.stated.number or 0)
        if told and made and made / _TIMES < told < made * _TIMES:
            said = f"the average of {lines(rest[0].claim, row[0].claim)} is of the {len(row)} figures listed there"
            yield Link("mean", (_plain(story, rest[0], row).id, *(r.claim.id for r in row)), assumption=said, exhaustive=True)


def _row(story: Story, here: Sequence[Read]) -> list[Read]:
    """The figures at the head of *here* between which nothing but commas and *and* stands."""
    row: list[Read] = []
    for read in here:
        gap = story.tokens.low[row[-1].last : read.first] if row else []
        if row and (not gap or not set(gap) <= _JOINTS):
            break
        row.append(read)
    return row if row and row[-1].claim.stated.bound == "=" else []


def _is_told(story: Story, sentence: Sentence, read: Read) -> bool:
    """True for *an average of 165 a day*, *which comes to 165 a day*, *the yearly average is 29*."""
    first = story.phrase(read)[0]
    low = story.tokens.low
    ahead = low[max(sentence.first, first - 4) : first]
    start = max((k + 1 for k in range(sentence.first, first) if low[k] in (",", ";")), default=first)
    if _OTHER & {*low[start:first], *low[story.phrase(read)[1] : story.phrase(read)[1] + 3]}:
        return False  # "against a season average of 19", "an average of 480 over the year"
    per = "/" in read.claim.amount.unit or story.after(read, 1) in (["each"], ["apiece"])
    return is_mean(story, read) or (per and any(ahead[-len(words) :] == words for words in _COMES))


def _plain(story: Story, read: Read, row: Sequence[Read]) -> Claim:
    """The claim of *read* in the unit of the row: 165 of *165 a day*."""
    unit = row[-1].claim.amount.unit
    if read.claim.amount.unit == unit:
        return read.claim
    return story.recast(read, "mean", unit=unit)
