"""Broke it: a record that one sentence tells, and the figure that by the next words broke *it*."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit, one_kind

_RECORDS = frozenset("record best mark peak high".split())
_BROKE = frozenset(
    "broke beat bettered smashed eclipsed surpassed topped shattered overtook breaks beats betters smashes surpasses tops passed "
    "broken beaten improved".split()
)
_IT = frozenset("it that this".split())
_TIMES = frozenset("second minute hour".split())
_LONG = frozenset("longest endurance non-stop held lasted lasting longer".split())
_SHORT_OF = frozenset("not nearly almost never failed short tried hoped hopes attempt would could but just missed missing".split())
_REACH, _LONGER, _MANY = 6, 9, 10


def broke_it(story: Story) -> Iterator[Link]:
    """``The record of 9.84 seconds was set in 1996. Her 9.91 on Saturday broke it``: a record is passed by what broke it."""
    for sentence in story.holding(_RECORDS):
        here = amounts(story, sentence)
        told = next((r for r in here if _is_record(story, r)), None)
        if told is None or told.claim.stated.bound != "=":
            continue
        behind = [s for s in story.beside(sentence, 0, 1) if s is not sentence]
        here = [r for r in here if one_kind(told, r) or _counts_the_same(told, r)]
        after = [r for r in here if r.first > told.first] or [r for s in behind for r in amounts(story, s) if one_kind(told, r)]
        if len(here) > 2 or len(after) != 1 or not _breaks(story, after[0], told):
            continue
        sizes = sorted(Fraction(r.claim.stated.number or 0) for r in (told, after[0]))
        if _MANY * sizes[0] < sizes[1]:
            continue  # "was broken in 2020, when 400 a day died in one city"
        new = in_unit(story, after[0], told)
        if {"low", "lowest"} & story.words(sentence) or 3 * _size(new) < _size(told):
            continue  # "was broken by 212"
        time = base_unit(told.claim) in _TIMES and not _LONG & set(story.tokens.low[sentence.first : after[0].sentence.last])
        sort: Sort = "previous low" if time else "previous"
        yield Link(sort, (new.claim.id, told.claim.id), assumption=f"{lines(told.claim, new.claim, 'tell')} a record and what broke it")


def _size(read: Read) -> Fraction:
    return abs(Fraction(read.claim.stated.number or 0))


def _counts_the_same(told: Read, read: Read) -> bool:
    """True for the bare 58 beside *the old record of 61 boats*: it leaves out what it counts, and is of a like size."""
    plain = told.claim.kind in ("count", "extreme") and read.claim.kind == "count" and not read.claim.amount.unit and not read.figure.noun
    sizes = sorted(Fraction(r.claim.stated.number or 0) for r in (told, read))
    return plain and 0 < sizes[1] < 2 * sizes[0]


def _is_record(story: Story, read: Read) -> bool:
    """True for *the record of 9.84 seconds*, *the record was 9.84*."""
    ahead = story.before(read, 4)
    return bool(_RECORDS & set(ahead)) and ahead[-1] in ("of", "is", "was", "at", "stood") and "new" not in ahead


def _breaks(story: Story, read: Read, record: Read) -> bool:
    """True for *Her 9.91 broke it*, and behind the record for *was broken by her 9.91*."""
    low, sentence = story.tokens.low, read.sentence
    first = max(sentence.first, record.last)
    if _SHORT_OF & set(low[first : sentence.last]):
        return False
    passive = low[first : story.phrase(read)[0]]
    by = [k for k, word in enumerate(passive) if word == "by" and k and passive[k - 1] in _BROKE]
    if by and len(passive) - by[-1] < _REACH:
        return True
    done = [k for k, word in enumerate(passive) if word in _BROKE and k and passive[k - 1] in ("was", "were")]
    if done and "when" in passive[done[-1] :] and read.sentence is record.sentence and len(passive) - done[-1] < _LONGER:
        return True  # "The old peak of 1,240 cases was passed on Thursday when 1,310 were reported"
    with_it = [k for k in story.places(_BROKE, sentence) if k >= first and low[k + 1] in _IT and low[k + 2] in ("with", "in", "by")]
    if with_it and 0 < story.phrase(read)[0] - with_it[0] <= _REACH + 1:
        return True  # "On Saturday she broke it with a throw of 66.10"
    places = [k for k in story.places(_BROKE, sentence) if k >= read.last]
    return bool(places) and (low[places[0] + 1] in _IT or low[places[0] + 1 : places[0] + 3] in _NAMED)


_NAMED = (["the", "record"], ["the", "mark"], ["the", "best"], ["that", "record"], ["that", "mark"])
