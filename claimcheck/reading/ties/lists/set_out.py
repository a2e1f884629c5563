"""What is set out one by one behind its number: *thirdly* where two were announced, clauses alike, the lines below a title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.common.spots import near, phrases
from claimcheck.reading.ties.lists.announcers import LISTABLE, Announcer, announcers
from claimcheck.reading.ties.lists.in_order import ADVERBS
from claimcheck.reading.ties.lists.items import items
from claimcheck.reading.words.grammar import SUBJECTS
from claimcheck.reading.words.numbers import ORDINALS

_NAMED = LISTABLE | frozenset("thing pillar plank leg argument explanation".split())
_FAR = 6
_LETTERS = "abcdefghijklmno"
_OFF = 2  # a list that is longer or shorter by more is hardly the one that was announced
_MODALS = frozenset("must should will would may can shall".split())
_SUBORDINATE = frozenset("who which that if because when while whose where unless said says ; :".split())
_IS = frozenset("is was would will concerns came comes , : has".split())
_LATER = frozenset("added add later since now but only previous earlier".split())
_ORDER = ("first", "second", "third", "fourth", "fifth")
_BEFORE = frozenset("first second firstly secondly one another".split())
_OPENERS = phrases("the first", "first", "firstly", "one is", "one was", "one of them")
_GOING_ON = phrases(
    "the second", "second", "secondly", "the third", "third", "thirdly", "the fourth", "fourth", "the fifth", "next", "then", "another",
    "a second", "a third", "a fourth", "the next", "after that", "the other",
)  # fmt: skip
_CLOSERS = phrases("the last", "the final", "finally", "lastly", "last", "last of all", "last comes", "last came")
_COME = frozenset("come came are were follow followed".split())


def set_out(story: Story) -> Iterator[Listed]:
    """The lists of *story* whose items are clauses, sentences or lines, behind the number that announces them."""
    for sentence in story.sentences:
        told = [a for a in announcers(story, sentence) if not a.least]
        if not told:
            continue
        yield from _titled(story, sentence, told)
        following = [s for s in story.beside(sentence, 0, _FAR) if s is not sentence]
        listable = [a for a in told if _is_listable(story, a)]
        if len(told) == 1 and not listable and following and near(story.tokens.low, following[0].first, _OPENERS):
            yield from _beyond(story, told[0], following[: 2 + told[0].number])
            yield from _row(story, told[0], following)
        if len(told) == 1 and not listable and sentence.last - told[0].last < 3:
            yield from _alike(story, sentence, told[0], following[:2])
        if len(listable) == 1 and sentence.role == "body":
            yield from _beyond(story, listable[0], [sentence, *following])
            yield from _alike(story, sentence, listable[0], following[:2])
            yield from _row(story, listable[0], following)
            yield from _questions(story, listable[0], following)


def _near_to(one: Announcer, count: int) -> bool:
    return count > 1 and abs(one.number - count) <= _OFF


def _titled(story: Story, sentence: Sentence, told: Sequence[Announcer]) -> Iterator[Listed]:
    """*Six tips for a dry summer* above lines that are numbered from one on."""
    if story.tokens.low[sentence.last - 1] in (":", ".", "?", "!") and sentence.role != "headline":
        return
    rows: dict[int, Sentence] = {}
    for other in story.sentences[sentence.number + 1 : sentence.number + 40]:
        if other.role != "list":
            break
        rows.setdefault(other.block, other)
    low = story.tokens.low
    marks = [low[s.first + (low[s.first] == "(")] for s in rows.values()]
    numbered = marks in ([str(k + 1) for k in range(len(rows))], list(_LETTERS[: len(rows)]))
    opens = told[0].first - sentence.first < 3 or low[told[0].first - 1] == ":"
    heads = opens or sentence.last - told[0].last < 2 or (len(told) == 1 and _is_listable(story, told[0]))
    if numbered and heads and _near_to(told[0], len(rows)):
        yield Listed(told[0].name, tuple((s.first, s.last) for s in rows.values()))


def _beyond(story: Story, one: Announcer, sentences: Sequence[Sentence]) -> Iterator[Listed]:
    """*two reasons … and thirdly*, *two measures … As a third step*: a place beyond the number that was announced."""
    low, seen, row = story.tokens.low, False, 0
    for sentence in sentences:
        for k in range(max(one.last, sentence.first), sentence.last):
            row += low[k] == _ORDER[min(row, len(_ORDER) - 1)] and k == sentence.first + 1 and low[k - 1] == "the"
            place = _place(story, sentence, k, in_row=row > 1)
            if place and one.number < place <= one.number + _OFF and (seen or low[k] in ADVERBS):
                if not _LATER & set(low[sentence.first : sentence.last]):
                    yield Listed(one.name, ((k, k + 1),), count=place)
                return
            seen = seen or low[k] in _BEFORE
        if sentence is not sentences[0] and any(a.number != one.number for a in announcers(story, sentence) if _is_listable(story, a)):
            return


def _is_listable(story: Story, one: Announcer) -> bool:
    return singular(story.tokens.low[one.last - 1]) in _NAMED


def _place(story: Story, sentence: Sentence, k: int, *, in_row: bool = False) -> int:
    """Which place in a row the word at token *k* tells, 0 for none: *thirdly*, *the third is*, *as a third step*."""
    low = story.tokens.low
    if low[k] in ADVERBS:
        return ADVERBS.index(low[k]) + 1
    number = ORDINALS.get(low[k], 0)
    if not number or k == sentence.first or low[k - 1] not in ("the", "a") or k + 1 >= sentence.last:
        return 0
    opened = k - 1 == sentence.first or low[k - 2] in (",", "and", ";")
    if opened and (low[k + 1] in _IS or (in_row and not is_plural(low[k + 1]))):
        return number
    return number if low[k - 2] == "as" and k - 2 == sentence.first and singular(low[k + 1]) in _NAMED else 0


def _alike(story: Story, sentence: Sentence, one: Announcer, following: Sequence[Sentence]) -> Iterator[Listed]:
    """*two conditions. Hostages must be let go, the ports must be reopened and elections must be held*: clauses with one auxiliary."""
    low = story.tokens.low
    for other in following[:1]:
        words = low[other.first : other.last]
        used = [k for k in range(other.first, other.last) if low[k] in _MODALS]
        if _SUBORDINATE & set(words) or len({low[k] for k in used}) != 1 or low[other.first] in ("they", "it", "he", "she", "we"):
            continue
        if len(used) < one.number and any(s.number > other.number and low[s.first] in SUBJECTS for s in following):
            return  # "The hedge should come down. He wants a camera put up": the list goes on
        starts = [other.first]
        for k in used[1:]:
            opened = [j for j in range(starts[-1] + 1, k) if low[j] in (",", "and") and j > used[used.index(k) - 1]]
            if not opened:
                return
            starts.append(opened[-1] + 1)
        if len(used) > 1 and _near_to(one, len(used)) and sentence.last - one.last < 9:
            ends = [*(s - 1 for s in starts[1:]), other.last - 1]
            yield Listed(one.name, tuple(zip(starts, ends, strict=True)))


def _row(story: Story, one: Announcer, following: Sequence[Sentence]) -> Iterator[Listed]:
    """*The first is … Next come A and B … The last is …*: how many they are from the first to the last."""
    low = story.tokens.low
    marks: list[tuple[int, int]] = []
    least = most = 0
    unmarked = False
    for sentence in following:
        closer = near(low, sentence.first, _CLOSERS)
        length = closer or near(low, sentence.first, _GOING_ON if marks else _OPENERS)
        if not length:
            unmarked = bool(marks)
            continue
        if closer and not marks:
            return
        marks.append((sentence.first, sentence.first + length))
        few, many = _several(story, sentence, length)
        least, most = least + few, most + many
        if closer:
            count = min(max(one.number, least), most)
            if _near_to(one, count) and (count >= one.number or not unmarked):
                yield Listed(one.name, tuple(marks), count=count)
            return


def _several(story: Story, sentence: Sentence, length: int) -> tuple[int, int]:
    """The least and the most things that a sentence of the row names: two or more in *Next come A and B*, else one."""
    low, start = story.tokens.low, sentence.first + length
    if low[start : start + 1] and low[start] in _COME and "and" in low[start : sentence.last]:
        found = items(story.tokens, start + 1, sentence.last)
        return 2, max(2, found.most if found is not None else 2)
    return 1, 1


def _questions(story: Story, one: Announcer, following: Sequence[Sentence]) -> Iterator[Listed]:
    """*Two questions remain. Who …? Who …? And who …?*"""
    if singular(story.tokens.low[one.last - 1]) != "question":
        return
    asked = list(takewhile(lambda s: "?" in story.tokens.low[s.last - 2 : s.last], following))
    if _near_to(one, len(asked)):
        yield Listed(one.name, tuple((s.first, s.last) for s in asked))
