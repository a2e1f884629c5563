"""Equalled: a place in a row or a count that the words call as much as a record, and the record they give."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.words.numbers import ORDINALS

_EQUAL = frozenset("equals equal equalled equaled equalling equaling matches match matched matching ties tied tying level".split())
_RECORDS = frozenset("record best run streak mark high feat tally haul sequence series".split())
_UNSURE = frozenset("not n't never nearly almost short would could can if to hopes away from within before".split())
_PLACES = ("ordinal", "count")
_OF, _REACH, _OFF = frozenset(("of", "the", "with")), 14, 2


def equalled(story: Story) -> Iterator[Link]:
    """Each figure that equals a record, with that record, where the two are a slip apart or one."""
    for sentence in story.holding(_EQUAL, _RECORDS):
        for k in story.tokens.among(_EQUAL, sentence.first + 1, sentence.last - 2):
            if _called(story, sentence, k):
                yield from _of_record(story, sentence, k)
                break


def _called(story: Story, sentence: Sentence, k: int) -> bool:
    """True where a record or a run is what is equalled."""
    low = story.tokens.low
    behind = low[k : min(k + 9, sentence.last)]
    level = low[k] != "level" or low[k + 1] == "with"
    return level and bool(_RECORDS & set(behind)) and not _UNSURE & set(low[max(sentence.first, k - 4) : k])


def _of_record(story: Story, sentence: Sentence, k: int) -> Iterator[Link]:
    here = story.every_figure.get(sentence.number, [])
    mine = _place(story, sentence, k)
    behind = [r for r in here if k < r.first < k + _REACH and r.claim.kind == "count" and not r.timing]
    if mine is None or not behind or not _whole(behind[0]) or not _OF & set(story.before(behind[0], 1)):
        return
    held = int(behind[0].claim.stated.number or 0)
    if min(mine[2], held) < 3 or abs(mine[2] - held) > _OFF:
        return  # "his second goal equals the record of 30"
    one, other = number_word(story, *mine), number_word(story, *story.phrase(behind[0]), held)
    yield Link("same", (one.id, other.id), assumption=f"line {line(one)} tells what equals the record of line {line(other)}")


def _place(story: Story, sentence: Sentence, k: int) -> tuple[int, int, int] | None:
    """The tokens and the number of the nearest place in a row, else of the nearest count, before token *k*."""
    low = story.tokens.low
    for j in range(k - 1, max(sentence.first, k - _REACH) - 1, -1):
        number = ORDINALS.get(low[j], 0) or int(low[j][:-2] if low[j][:-2].isdecimal() and low[j][-2:] in ("st", "nd", "rd", "th") else 0)
        if number > 0 and low[j] != "second":
            return j, j + 1, int(number)
    ahead = [r for r in story.every_figure.get(sentence.number, []) if r.first < k and r.claim.kind in _PLACES and _whole(r)]
    return (*story.phrase(ahead[-1]), int(ahead[-1].claim.stated.number or 0)) if ahead and not ahead[-1].timing else None


def _whole(read: Read) -> bool:
    return isinstance(read.claim.stated.number, int) and read.claim.stated.bound == "="
