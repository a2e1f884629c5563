"""In order: what a number announces, told as the first, the second and the third."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.lists.announcers import announcers
from claimcheck.reading.words.numbers import IN_ORDER, ORDINALS

ADVERBS = ("firstly", "secondly", "thirdly", "fourthly", "fifthly", "sixthly", "seventhly", "eighthly")


def in_order(story: Story) -> Iterator[Listed]:
    """*Two reasons ... The first was ... The second ... The third ...*: places beyond the number announced, or fewer, where they end."""
    if not story.tokens.places(_FIRST):
        return
    row: list[tuple[int, int]] = []
    opened: Sentence | None = None
    for sentence in [*(part for s in story.sentences for part in _clauses(story, s)), None]:
        spot = _place(story, sentence, len(row)) if sentence is not None else None
        if spot is not None and sentence is not None:
            opened = sentence if not row else opened
            row.append(spot)
            continue
        gone = sentence is None or (row and opened is not None and story.apart(sentence, opened) > 8)
        starts_anew = sentence is not None and bool(row) and _place(story, sentence, 0) is not None
        if row and opened is not None and (gone or starts_anew):
            yield from _ordered(story, opened, row)
            row, opened = [], None
            if starts_anew and sentence is not None:
                first = _place(story, sentence, 0)
                row, opened = [first] if first else [], sentence


_FIRST = frozenset((IN_ORDER[0], ADVERBS[0]))
_LASTLY = frozenset("lastly finally last".split())
_MARKS = frozenset((";", ":"))
_JOINS = frozenset((",", "and"))
_PLACED = frozenset("in for at on to from about by with ,".split())


def _clauses(story: Story, sentence: Sentence) -> Iterator[Sentence]:
    """*sentence*, cut at the marks behind which *first* or *second* stands."""
    low, first = story.tokens.low, sentence.first
    for k in story.tokens.among(_MARKS, sentence.first, sentence.last - 3):
        if low[k + 1] in ORDINALS or low[k + 1] in ADVERBS:
            yield sentence._replace(first=first, last=k)
            first = k + 1
    for k in story.tokens.among(_JOINS, first, sentence.last - 3):
        if low[k + 1] == "the" and low[k + 2] in ORDINALS and low[k + 3] in _PLACED:
            yield sentence._replace(first=first, last=k)
            first = k + 1
    yield sentence._replace(first=first) if first > sentence.first else sentence


def _place(story: Story, sentence: Sentence, so_far: int) -> tuple[int, int] | None:
    """The words *The third* at the head of *sentence*, where they stand for the next thing of a row."""
    if so_far >= len(IN_ORDER):
        return None
    low, first = story.tokens.low, sentence.first
    if low[first : first + 1] == [ADVERBS[so_far]] and low[first + 1 : first + 2] == [","]:
        return (first, first + 1)
    if so_far == 0 and low[first : first + 4] == ["in", "the", "first", "place"]:
        return (first, first + 4)
    start = first + 1 if low[first : first + 1] == ["the"] else first + 2 if low[first : first + 2] == ["in", "the"] else first
    if low[start : start + 1] != [IN_ORDER[so_far]] or ORDINALS.get(low[start]) != so_far + 1:
        return None
    following = low[start + 1 : start + 2]
    placed = start > first and bool(_PLACED & set(following)) and low[first - 1] in ("and", ",", ";")
    alone = placed or low[start + 1 : start + 3] in _CLOSING or bool(_BEHIND_PLACE & set(following))
    return (first, start + 1) if alone else None


_CLOSING = (["and", "last"], ["and", "finally"], ["and", "final"])
_BEHIND_PLACE = frozenset(", is was : of has had would will concerns came — said".split())


def _says_no_more(story: Story, number: int) -> bool:
    """True for *That was all he had to say*, the last sentence."""
    low, last = story.tokens.low, story.sentences[-1]
    return number == last.number and low[last.first] in ("that", "those") and "all" in low[last.first + 1 : last.first + 4]


def _ordered(story: Story, opened: Sentence, row: Sequence[tuple[int, int]]) -> Iterator[Listed]:
    if len(row) < 2:
        return
    near_by = story.beside(opened, back=3, on=0)
    told = [a for s in near_by for a in announcers(story, s) if a.last <= row[0][0]]
    low = story.tokens.low
    last = story.sentence_at(row[-1][0])
    after = low[row[-1][1] : (last or story.sentences[-1]).last]
    if _LASTLY & set(after):
        return  # "and lastly to leave a seismometer behind"
    closed = low[row[-1][1] : row[-1][1] + 2] in _CLOSING
    ended = closed or (last is not None and (last.number == len(story.sentences) - 1 or _says_no_more(story, last.number + 1)))
    if ended and told and all(0 < a.number - len(row) < 3 for a in told):
        yield Listed(told[-1].name, tuple(row))
    if told and all(a.number < len(row) and not a.least and len(row) - a.number < 3 for a in told):
        yield Listed(told[-1].name, tuple(row))
