"""Counted off: things told as *one ... another ... the last* behind their number, and the years of so many wins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Read, Story
from claimcheck.reading.ties.common.spots import near, number_word, phrases
from claimcheck.reading.ties.lists.announcers import Announcer, announcers
from claimcheck.reading.words.numbers import OFTEN

_OFF = 2
_GOING_ON = phrases(
    "another", "a second", "a third", "a fourth", "a fifth", "the second", "the third", "the fourth", "the fifth", "the next",
    "a further one",
)  # fmt: skip
_LAST = phrases("the last", "the final", "the other", "the remaining one", "the third and last", "the fourth and last")
_OPENED = frozenset((",", ";", "and", ".", "—", "–", "while"))
_NOT_ALL = frozenset("two three four five six seven eight nine ten both some several others many few most".split())
_OFTEN = frozenset(("twice", "thrice"))
_WINS = frozenset("time title championship crown cup medal win victory final gold triumph term".split())


def counted_off(story: Story) -> Iterator[Listed]:
    """The lists of *story* that words count off one by one, and the years that a number of wins is told with."""
    for sentence in story.sentences:
        told = [a for a in announcers(story, sentence) if not a.least]
        if len(told) == 1 and told[0].number > 2:
            yield from _one_another(story, told[0], sentence)
        for read in story.here(sentence):
            yield from _years(story, read)
        yield from _twice(story, sentence)


def _one_another(story: Story, one: Announcer, sentence: Sentence) -> Iterator[Listed]:
    """*in four parts. One deals with childhood, another with the war, and the last with old age*: how many they are to the last."""
    low = story.tokens.low
    end = story.beside(sentence, 0, 4)[-1].last
    row: list[tuple[int, int]] = []
    for k in range(one.last, end):
        if low[k - 1] not in _OPENED:
            continue
        if low[k] in _NOT_ALL:
            return  # "two were sold in Kent and one in Essex"
        closer = near(low, k, _LAST)
        if not row and low[k] == "one" and low[k + 1] not in ("of", ",", "more"):
            row.append((k, k + 1))
        elif row and (closer or near(low, k, _GOING_ON)):
            row.append((k, k + (closer or near(low, k, _GOING_ON))))
            if closer:
                break
    closed = bool(row) and near(low, row[-1][0], _LAST) > 0
    if closed and len(row) > 2 and 0 < abs(len(row) - one.number) <= _OFF:
        yield Listed(one.name, tuple(row))


def _years(story: Story, read: Read) -> Iterator[Listed]:
    """*a four-time champion, having won in 2011, 2013, 2014 and 2018*: as many years as times."""
    low, (first, last), number = story.tokens.low, story.phrase(read), read.claim.stated.number
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and isinstance(number, int)
    if not plain or not any(singular(w) in _WINS for w in low[first:last]):
        return
    start = next((k for k in range(last, read.sentence.last) if _is_year(low[k])), read.sentence.last)
    row = list(_row_of_years(low, start, read.sentence.last))
    if low[start - 1] != "in" or {"since", "including", "between", "until"} & set(low[last:start]):
        return
    if len(row) > 1 and 0 < abs(len(row) - int(number or 0)) <= _OFF and "and" in low[row[-2][0] : row[-1][0]]:
        yield Listed(read.claim.id, tuple(row))


def _twice(story: Story, sentence: Sentence) -> Iterator[Listed]:
    """*has gone to a woman only twice, in 1998, 2006 and 2015*: three years."""
    low = story.tokens.low
    for k in story.places(_OFTEN, sentence):
        start = k + 2 + (low[k + 1] in (",", "—", "–", ":", "before"))
        start -= low[k + 1] == "in"
        row = list(_row_of_years(low, start, sentence.last)) if low[start - 1] == "in" and _is_year(low[start]) else []
        closed = len(row) > 1 and "and" in low[row[-2][0] : row[-1][0]] and low[k + 1] not in ("as", "a")
        if closed and 0 < abs(len(row) - OFTEN[low[k]]) <= _OFF:
            yield Listed(number_word(story, k, k + 1, OFTEN[low[k]]).id, tuple(row))


def _row_of_years(low: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    k = start
    while k < end and (_is_year(low[k]) or low[k] in (",", "and")):
        if _is_year(low[k]):
            yield k, k + 1
        k += 1


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in ("18", "19", "20")
