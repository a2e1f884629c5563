"""Counted rows: a number of things, and the counts of them in the next sentence: *three for music, two for drama and one for art*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import SOME, number_word
from claimcheck.reading.ties.lists.announcers import Announcer, announcers
from claimcheck.reading.words.numbers import ORDINALS, SMALL

_AWAY = 2
_FAR = 12  # words from one count of a row to the next
_OFF = 2
_HEADS = frozenset("of for in on from to at with against by over about under were was are is had have has concerned came went".split())
_PRONOUNS = frozenset("he she it they there these those its their his her".split())
_MEDALS = frozenset("gold silver bronze".split())
_NOT_ALL = SOME | frozenset(
    "other others another rest remaining more each apiece per until since between than least most about too again otherwise".split()
)
_RESULTS = frozenset("won win wins lost lose drew drawn defeats draws conceded".split())


def counted_rows(story: Story) -> Iterator[Link]:
    """The rows of counts that do not make the number which a sentence before announces."""
    for sentence in story.sentences:
        told = announcers(story, sentence)
        if told and not told[0].least and (row := _apposed(story, sentence, told[0])):
            yield from _made(story, told[0], row)
        if len(told) != 1 or told[0].least or told[0].number < 3:
            continue
        for other in story.beside(sentence, 0, _AWAY)[1:]:
            row = _row(story, other)
            words = _words(story, sentence, other)
            dated = any(len(w) == 4 and w.isdecimal() for w in words)
            apart = dated or _NOT_ALL & words or ORDINALS.keys() & words or len(_RESULTS & words) > 1
            if row and not apart and _suits(story, told[0], other, row):
                yield from _made(story, told[0], row)
                break


def _words(story: Story, sentence: Sentence, other: Sentence) -> set[str]:
    low = story.tokens.low
    return {*low[sentence.first : sentence.last], *low[other.first : other.last]}


def _row(story: Story, sentence: Sentence) -> list[tuple[int, int]]:
    """The tokens and numbers of the counts of *sentence* that stand in one row, which are all it counts; else none."""
    low = story.tokens.low
    counts = [(k, n) for k in range(sentence.first, sentence.last - 1) if (n := _number(low[k]))]
    if counts and any(low[k] in ("a", "an") and low[k - 1] in (",", "and") for k in range(counts[0][0] + 1, sentence.last)):
        ones = [(k, 1) for k in range(counts[0][0] + 1, sentence.last) if low[k] in ("a", "an") and low[k - 1] in (",", "and")]
        counts = sorted([*counts, *ones])
    if len(counts) < 3 or any(b - a > _FAR for (a, _), (b, _) in zip(counts, counts[1:], strict=False)):
        return []
    joined = all(low[k - 1] in (",", ";", "and") for k, _ in counts[1:]) and low[counts[-1][0] - 1] == "and"
    joins = sum(low[k] == "and" for k in range(counts[0][0], sentence.last))
    return counts if joined and joins == 1 else []


def _apposed(story: Story, sentence: Sentence, one: Announcer) -> list[tuple[int, int]]:
    """The counts of *five choirs, two in Leeds, one in York and one in Hull.*: each with one preposition, up to the end of the sentence."""
    low = story.tokens.low
    if low[one.last] != "," or not is_plural(low[one.last - 1]) or _NOT_ALL & _words(story, sentence, sentence):
        return []
    counts = [(k, n) for k in range(one.last, sentence.last - 1) if (n := _number(low[k]))]
    last = counts[-1][0] if counts else 0
    closed = len(counts) > 2 and low[last - 1] == "and" and not {",", "and", "but", "with"} & set(low[last + 1 : sentence.last])
    apart = all(low[k - 1] in (",", "and") and b - k <= _SHORT for (k, _), (b, _) in pairwise(counts))
    heads = {low[k + 1] for k, _ in counts}
    return counts if closed and apart and counts[0][0] == one.last + 1 and len(heads) == 1 and heads <= _PLACED else []


_SHORT = 7
_PLACED = frozenset("in at on for from with".split())


def _number(word: str) -> int:
    return SMALL.get(word, int(word) if word.isdecimal() and len(word) < 3 else 0)


def _suits(story: Story, one: Announcer, sentence: Sentence, row: Sequence[tuple[int, int]]) -> bool:
    """True where the row leaves out what it counts, or counts the medals that were announced."""
    low = story.tokens.low
    noun = singular(low[one.last - 1])
    heads = [low[k + 1] for k, _ in row]
    led = row[0][0] == sentence.first or low[sentence.first] in _PRONOUNS
    if led and noun == "medal" and {h.removesuffix("s") for h in heads} <= _MEDALS:
        return True
    told = singular(heads[0])
    elided = all(h in _HEADS for h in heads[1:])
    of_them = heads[0] in _HEADS or told == noun or {told, noun} <= {"count", "charge", "offence", "indictment"}
    return elided and of_them and led


def _made(story: Story, one: Announcer, row: Sequence[tuple[int, int]]) -> Iterator[Link]:
    made = sum(number for _, number in row)
    if not 0 < abs(one.number - made) <= max(_OFF, one.number // 3):
        return
    scope = next((r.claim.scope for r in story.related if r.claim.id == one.name), None)
    words = [number_word(story, k, k + 1, number, scope=scope) for k, number in row]
    assumed = f"the counts of line {line(words[0])} are all that was announced"
    ids = (one.name, *(w.id for w in words))
    if made < one.number:
        yield Link("parts", ids, assumption=assumed, exhaustive=True)
    else:
        yield Link("tally", ids, assumption=assumed)
