"""Ages again: ages of a list taken up one by one, and several called by their age: *the two 12-year-olds*, *two teenagers*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.calendar.ages_told import ages_told
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.slips import is_swap
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_FAR = 8
_LEAD = 2
_THESE = frozenset("the those these".split())
_WHO = frozenset("who that whose".split())
_OLD, _AGES = frozenset(("old", "olds")), frozenset(("aged", "ages", "age"))
# Whom a word calls of so many years, both ends among them.
_BANDS = {"teenagers": (13, 19), "teens": (13, 19), "toddlers": (1, 4), "pensioners": (55, 120), "octogenarians": (80, 89)}
_CALLED = frozenset(_BANDS)


@attrs.frozen
class _Aged:
    """The tokens tell so many people (1 for *the*, *a* and none) of one *age*, or of an age in a band."""

    first: int
    last: int
    sentence: Sentence
    count: int
    low: int
    high: int
    definite: bool


def ages_again(story: Story) -> Iterator[Link | Guess]:
    """The ages of *story* that a list, or a word for people of another age, does not leave room for."""
    yield from _of_headline(story)
    aged = [a for s in story.holding(_OLD) for a in _hyphened(story, s)]
    if not aged:
        return
    lists = [row for s in story.holding(_AGES) for row in _rows(story, s)]
    yield from _of_lists(story, aged, lists)
    yield from _of_bands(story, aged)


def _of_headline(story: Story) -> Iterator[Guess]:
    """``Lottery winner, 57, gives half away`` over *said Mr Tully, 75, who*: the one age of each, with its digits swapped."""
    heads = [s for s in story.sentences if s.role == "headline"]
    top = [a for s in heads for a in ages_told(story, s) if not a.of_thing]
    told = [a for s in story.sentences if s.role != "headline" for a in ages_told(story, s)] if len(top) == 1 and story.is_brief else []
    if len(told) != 1 or told[0].of_thing or "-" in story.tokens.low[told[0].first : told[0].last]:
        return
    first = next(s.number for s in story.sentences if s.role != "headline")
    if told[0].sentence.number - first < _LEAD:
        return  # of the first sentences `persons` tells
    one, other = (Fraction(a.claim.stated.number or 0) for a in (top[0], told[0]))
    low, start = story.tokens.low, told[0].sentence.first
    if any(w in OWNERS or w.endswith("'s") or w in ("victim", "defendant") for w in low[start : told[0].first]):
        return  # "Her lawyer, Ken Tully, 75", "The lorry's driver, 42"
    kin = KIN & set(story.tokens.low[max(told[0].sentence.first, told[0].first - 5) : told[0].last + 3])
    now = told[0].lead in (",", "is", "apposed", "now") and top[0].lead in (",", "apposed")
    if now and not kin and is_swap(one, other):
        assumed = f"the headline and the text, {lines(top[0].claim, told[0].claim)}, tell the age of one person"
        yield Guess((Link("same", (top[0].claim.id, told[0].claim.id), assumption=assumed),), sure=True)


# ---- ages of a list ------------------------------------------------------------------------------------------------------


def _rows(story: Story, sentence: Sentence) -> Iterator[tuple[int, ...]]:
    """The tokens of *aged 9, 6 and 4*, *ages 12, 12, 7 and 6*: two ages at least."""
    low, k = story.tokens.low, sentence.first
    while k < sentence.last - 2:
        k += 1
        if low[k - 1] not in _AGES or not low[k].isdecimal():
            continue
        row = [k]
        while low[k + 1] in (",", "and") and k + 2 < sentence.last:
            k += 2 + (low[k + 1 : k + 3] == [",", "and"])
            if not low[k].isdecimal() or int(low[k]) > 110:
                break
            row.append(k)
        if len(row) > 1 and low[row[-1] - 1] == "and":
            yield tuple(row)


def _of_lists(story: Story, aged: Sequence[_Aged], lists: Sequence[tuple[int, ...]]) -> Iterator[Link]:
    """*ages 13, 11, 7 and 5 … the two 13-year-olds*: as many as the one list of the story has of that age."""
    if len(lists) != 1:
        return
    row, low = lists[0], story.tokens.low
    at = story.sentence_at(row[0])
    ages = [int(low[k]) for k in row]
    for one in aged:
        if at is None or not one.definite or not 0 <= one.sentence.number - at.number <= _FAR or one.first < row[-1]:
            continue
        there = ages.count(one.low)
        near = min(abs(age - one.low) for age in ages) < 3
        told = {int(low[k]) for k in range(one.first) if k not in row and low[k].isdecimal()}
        if story.tokens.low[one.last + 1] == "of":
            continue  # "the 5-year-old daughter of a neighbour"
        if near and one.low not in told and (there < one.count or (one.count > 1 and there > one.count)):
            a = number_word(story, row[0], row[-1] + 1, there)
            b = number_word(story, one.first, one.last, one.count)
            yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'speak')} of the same people")


# ---- words for an age ----------------------------------------------------------------------------------------------------


def _of_bands(story: Story, aged: Sequence[_Aged]) -> Iterator[Link]:
    """*Two teenagers were rescued … the two 24-year-olds*: as many of another age, where nobody of that age is told of."""
    words = [b for s in story.holding(_CALLED) for b in _banded(story, s)]
    if len({w.low for w in words}) != 1 or any(w.low <= a.low <= w.high for w in words for a in aged):
        return
    for word in words:
        alike = [a for a in aged if a.count == word.count > 1 and 0 < abs(a.sentence.number - word.sentence.number) <= _FAR]
        if len({a.low for a in alike}) != 1:
            continue
        for one in alike[:1]:
            first, later = sorted((word, one), key=lambda a: a.first)
            shared = words_of(story, first.sentence) & words_of(story, later.sentence)
            if (later.definite and story.tokens.low[later.last] not in _WHO) or len(shared) > 1:
                yield _called(story, word, one)
                return


def _called(story: Story, word: _Aged, one: _Aged) -> Link:
    band = Amount(Stated("range", word.low, word.high), Interval(word.low, word.high), Interval(word.low, word.high), unit="year")
    age = Amount(Stated("=", one.low, one.low), Interval(one.low, one.low), Interval(one.low, one.low), unit="year")
    a, b = story.word(word.first, word.last, band, "age"), story.word(one.first, one.last, age, "age")
    return Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'speak')} of the same people")


def _hyphened(story: Story, sentence: Sentence) -> Iterator[_Aged]:
    """Each *24-year-old*, *two 24-year-olds* and *two 24-year-old men* of *sentence*."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 4):
        if not low[k].isdecimal() or low[k + 1] != "-" or low[k + 2] != "year" or low[k + 3] != "-":
            continue
        if low[k + 4] not in _OLD or int(low[k]) > 110:
            continue
        many = low[k + 4] == "olds" or any(map(is_plural, low[k + 5 : k + 7]))
        count = SMALL.get(low[k - 1], 0) if many else 1
        start = k - 1 if many and count else k
        if count and low[k + 5] not in ("-",):
            yield _Aged(start, k + 5, sentence, count, int(low[k]), int(low[k]), low[start - 1] in _THESE)


def _banded(story: Story, sentence: Sentence) -> Iterator[_Aged]:
    """Each *two teenagers*, *two Welsh pensioners* of *sentence*."""
    low = story.tokens.low
    for k in story.places(_CALLED, sentence):
        start = next((j for j in (k - 1, k - 2) if low[j] in SMALL), k)
        if start < k and SMALL[low[start]] > 1:
            yield _Aged(start, k + 1, sentence, SMALL[low[start]], *_BANDS[low[k]], low[start - 1] in _THESE)
