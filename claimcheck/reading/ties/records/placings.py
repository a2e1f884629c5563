"""Placings: a figure called the greatest of so many that are told with it, or the second or third of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link, Sort
from claimcheck.reading import extremes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import is_mean
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import base_unit, exactly, of_one_noun, of_one_state, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.records.called import told_in
from claimcheck.reading.ties.records.earlier import dated
from claimcheck.reading.tokens import within
from claimcheck.reading.words.numbers import ORDINALS, SMALL

_BACK, _MOST = 4, 8
_NUMBERS = {**SMALL, "both": 2}


def placings(story: Story) -> Iterator[Link | Choice]:
    """Each figure that the words place among others, with those others."""
    for sentence in story.sentences:
        for k in within(extremes.directed(story.tokens), sentence.first, sentence.last - 2):
            way = extremes.direction(story.tokens.low[k])
            if way:
                yield from _of_so_many(story, sentence, k, way)
                yield from _ranked(story, sentence, k, way)


def _of_so_many(story: Story, sentence: Sentence, k: int, way: int) -> Iterator[Link]:
    """``The figure for September, 212, was the lowest of the four``: as many figures of a kind stand here and before."""
    low = story.tokens.low
    of = k + 1 if low[k + 1] == "of" else k + 2
    if low[of : of + 2] != ["of", "the"] or not (number := _NUMBERS.get(low[of + 2], 0)) or low[k - 1] != "the":
        return
    here = [r for r in amounts(story, sentence) if r.last <= k or r.first > of + 2]
    before = [r for s in story.beside(sentence, _BACK, 0)[:-1] for r in amounts(story, s)]
    for mine in sorted(here, key=lambda r: min(abs(r.first - k), abs(r.last - k))):
        alike = [r for r in (*before, *here) if r is not mine and _of_kind(story, mine, r)]
        nouns = list(dict.fromkeys(r.claim.scope.noun for r in alike))
        groups = [[r for r in alike if r.claim.scope.noun == noun] for noun in nouns]
        others = next((group for group in groups if len(group) == number - 1), [])
        if any(base_unit(r.claim) or r.claim.scope.noun for r in (mine, *others)):
            sort: Sort = "previous" if way > 0 else "previous low"
            for other in others:
                told = f"{lines(mine.claim, other.claim)}: the figures are those that the words speak of"
                yield Link(sort, (mine.claim.id, in_unit(story, other, mine).claim.id), assumption=told)
            return


def _ranked(story: Story, sentence: Sentence, k: int, way: int) -> Iterator[Choice]:
    """``the second-highest of all``: no more than one figure of its kind told near it is higher."""
    low = story.tokens.low
    at = k - 2 if low[k - 1] == "-" else k - 1
    number = ORDINALS.get(low[at], 0)
    if number < 2 or way < 0 or at < sentence.first:
        return
    near = [r for s in story.beside(sentence, _BACK, 2) for r in amounts(story, s) if r.claim.modality == "stated"]
    rank = story.word(at, k + 1, exactly(number), "rank", voice="")
    here = [r for r in near if r.sentence is sentence]
    mine = [r for r in here if _beside(story, r, at, k)]
    if not here and {"all", "ever", "record", "history", "far"} & set(low[k + 1 : k + 5]):
        mine = [r for r in near if r.sentence.number < sentence.number]
    mine = [r for r in mine if not dated(story, r, r.sentence)] or mine
    options = [(r, [o for o in near if o is not r and _of_kind(story, r, o) and not _is_of_them(r, o)]) for r in mine]
    links = [
        Link("order", (rank.id, r.claim.id, *(in_unit(story, o, r).claim.id for o in others)), assumption=_told(r, others))
        for r, others in options
        if len(others) >= number and base_unit(r.claim) + r.claim.scope.noun and extremes.direction(low[k], r.claim.kind) > 0
    ]  # fmt: skip
    if links:
        yield Choice(tuple(links[:_MOST]))
    elif len(here) == len(mine) == 1 and (record := _record(story, sentence, mine[0])) is not None:
        told = f"{lines(record.claim, mine[0].claim, 'count')} one thing, of which the one is the record"
        yield Choice((Link("order", (record.claim.id, in_unit(story, mine[0], record).claim.id), assumption=told),))


def _is_of_them(mine: Read, other: Read) -> bool:
    """True for the two of *1.47 degrees, the third highest ... The two ahead of it*, which counts those that are ranked."""
    return bool(base_unit(mine.claim)) and not base_unit(other.claim) and other.figure.style == "words"


def _record(story: Story, sentence: Sentence, mine: Read) -> Read | None:
    """The figure of *an all-time high of 1.94 million*, told in the sentence before or behind."""
    for beside in story.beside(sentence, 1, 1):
        for told in told_in(story, beside) if beside is not sentence else ():
            found = [r for r in amounts(story, beside) if _of_kind(story, mine, r) and r.claim.modality == "stated"]
            found = [r for r in found if 0 <= story.phrase(r)[0] - told.last < _BEHIND and not dated(story, r, beside)]
            if told.way > 0 and len(found) == 1:
                return found[0]
    return None


_BEHIND = 4  # tokens
_JOINTS = frozenset(", the its his her their a is was are were which that makes made making it and — – to become becomes in of at".split())


def _beside(story: Story, read: Read, at: int, k: int) -> bool:
    """True where the words say the rank of *read*: ``41 hectares, the second biggest``, ``At 208 metres the mast is the third-tallest``."""
    low = story.tokens.low
    if read.first > k:
        return read.first - k < 9 and bool({",", "of", "at", "with", ":", "—", "–"} & set(low[read.first - 3 : read.first]))
    gap = low[story.phrase(read)[1] : at]
    return (len(gap) < 7 and set(gap) <= _JOINTS) or (low[read.first - 1] in ("at", "with") and len(gap) < 9 and "," not in gap[1:])


def _told(read: Read, others: Sequence[Read]) -> str:
    return f"{lines(read.claim, others[0].claim)}: the figures are those that the rank is among"


def _of_kind(story: Story, a: Read, b: Read) -> bool:
    one, other = a.claim, b.claim
    shares = (one.kind == "share") == (other.kind == "share")
    same = shares and of_one_unit(one, other) and of_one_noun(one, other) and of_one_state(one, other)
    return same and one.id != other.id and is_mean(story, a) == is_mean(story, b)
