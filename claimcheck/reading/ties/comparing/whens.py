"""Whens: which of two figures is told of the later time, by the words of their clauses, their months and their days."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.records.eras import era, month_of
from claimcheck.reading.words.grammar import FORMER

_NOW = frozenset("now today new current present currently latest".split())
_THEN = FORMER | frozenset("old usual used until till before ago last then".split())
_ORDER = ("day night", "week weekend", "fortnight", "month", "quarter season", "year", "decade")
_LAPSES = {word: k for k, words in enumerate(_ORDER) for word in words.split()}
_FOLLOWING = frozenset("following subsequent afterwards later".split())
_AHEAD, _BEHIND = 7, 7


def told_when(story: Story, read: Read) -> int:
    """1 for a figure told of now, -1 of then, 0 where the words do not say."""
    words = story.before(read, _AHEAD)
    clause = set(words[max((j + 1 for j, w in enumerate(words) if w in (",", ";", "and", "but", ".")), default=0) :])
    if any(a == "this" and (b == "time" or b in _LAPSES) for a, b in pairwise(words)):
        return 1
    if clause & (_THEN | _NOW):
        return -1 if clause & _THEN else 1
    told = era(story, read)
    return 1 if told > 0 else -1 if told < 0 else 0


def later(story: Story, a: Read, b: Read) -> int:
    """1 where *b* is told of the later time, -1 where *a* is, 0 where the words do not say."""
    months = (month_of(story, a), month_of(story, b))
    if all(months) and months[0] != months[1]:
        return 1 if (months[0] < months[1]) == (abs(months[0] - months[1]) < 9) else -1
    if a.first < b.first and _FOLLOWING & {*story.before(b, _AHEAD), *story.after(b, 3)} and not _FOLLOWING & set(story.before(a, _AHEAD)):
        return 1  # "in the following twelve months it was 528"
    if a.first < b.first and _in_what_followed(story, b) and not _in_what_followed(story, a):
        return 1  # "140 in the week to Sunday and 240 in the seven days that followed"
    if a.sentence is b.sentence and a.first < b.first and (_nth(story, a), _nth(story, b)) == ("first", "second"):
        return 1  # "36 in the first and 54 in the second"
    one, other = told_when(story, a), told_when(story, b)
    if one == other == -1:
        one, other = -_back(story, a), -_back(story, b)
        return 0 if one == other or not (one and other) else 1 if one < other else -1
    return 0 if one * other > 0 or one == other else 1 if one < other else -1


def _in_what_followed(story: Story, read: Read) -> bool:
    """True for *240 in the four weeks that followed*, *in the fortnight after, 240*."""
    for words in (story.before(read, _AHEAD), story.after(read, _BEHIND)):
        for k, word in enumerate(words):
            if word in _SPELLS and words[k + 1 : k + 3] in (["that", "followed"], ["which", "followed"]):
                return True
            if word in _SPELLS and words[k + 1 : k + 2] == ["after"] and (len(words) == k + 2 or words[k + 2] in (",", ".", ";")):
                return True
    return False


_SPELLS = frozenset(_LAPSES) | frozenset("days nights weeks weekends months quarters seasons years decades".split())


def _nth(story: Story, read: Read) -> str:
    """The *first* of ``36 in the first``, ``in the first survey 36``."""
    for words in (story.after(read, 4), story.before(read, 4)):
        told = next((c for a, b, c in zip(words, words[1:], words[2:], strict=False) if a in ("in", "at", "on") and b == "the"), "")
        if told in ("first", "second"):
            return told
    return ""


def _back(story: Story, read: Read) -> int:
    """How long a lapse the words beside *read* go back by: a year is further than a month."""
    words = (*story.before(read, _AHEAD), *story.after(read, _BEHIND))
    return max((_LAPSES[w] + 1 for w in words if w in _LAPSES), default=0)
