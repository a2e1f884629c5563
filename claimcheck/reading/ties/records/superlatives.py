"""Superlatives: a figure called the highest, the lowest or a first, and the earlier figures that it has to pass."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.calendar.spells import whole_times
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.cohesion import of_another_matter
from claimcheck.reading.ties.common.nearby import base_unit, sizes
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.records.against_earlier import (
    NOT_REACHED,
    TAKEN_UP,
    against_earlier,
    are_near,
    is_base,
    is_of_then,
    of_kind,
    of_like_size,
    weighty,
)
from claimcheck.reading.ties.records.called import Told, told_in
from claimcheck.reading.ties.records.earlier import PREVIOUS, called_earlier, dated, passed_beside
from claimcheck.reading.ties.records.felled import fall
from claimcheck.reading.ties.records.first_times import first_time
from claimcheck.reading.ties.records.left import is_left_for, was_left
from claimcheck.reading.ties.records.oldest import oldest
from claimcheck.reading.ties.records.rivals import (
    is_high,
    is_raced,
    may_be,
)
from claimcheck.reading.ties.records.since_when import since_when

_RECORD_OR_PREVIOUS = PREVIOUS | {"record", "high", "best", "peak"}


def superlatives(story: Story) -> Iterator[Link | Choice]:
    """Each figure that the words call the greatest or the smallest so far, with the earlier ones of its kind."""
    for sentence in story.sentences:
        if sentence.role == "caption":
            continue
        for told in told_in(story, sentence):
            yield from oldest(story, sentence, told)
            yield from since_when(story, sentence, told)
            records = _figures(story, sentence, told)
            if records and fall(story, sentence, told.last) < 0:  # "The record of 8,400 was broken when 8,650 came"
                yield from against_earlier(story, records, told._replace(way=_way(story, told, records[0].claim)))
        if story.here(sentence):
            yield from _broken(story, sentence)
            yield from first_time(story, sentence)


def _broken(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``rose to 7.1 metres, breaking the record of 7.4 metres``: a figure before a word of passing and the record it passes."""
    here = whole_times(story, sizes(story.here(sentence)))
    for k, read in enumerate(here[1:], 1):
        behind = {"earlier", "set", "of", "in", "last"} & set(story.after(read, 4)) and dated(story, read, sentence)
        if story.before(read, 1) == ["by"]:
            continue  # "at 7.08 in Brzeg, where it broke the record by 24cm"
        if not (behind or _RECORD_OR_PREVIOUS & set(story.before(read, 9))) or not called_earlier(story, read):
            continue
        words = story.tokens.low[sentence.first : sentence.last]
        if ("broke", "out") in pairwise(story.before(read, 9)):
            continue  # "was 19 when the war broke out in 1939 and 25 when it ended"
        mine = [r for r in here[:k] if of_kind(read, r) and may_be(story, r) and not called_earlier(story, r)]
        mine = [r for r in mine if r.claim.kind != "duration" or (is_raced(r.claim, words) and base_unit(r.claim) in ("second", "minute"))]
        if not base_unit(read.claim):
            mine = [r for r in mine if not _is_distance(r, mine)]
        hoped = _HOPES & {*story.before(read, 9), *(story.between(mine[-1], read) if mine else ())}
        revised = _REVISING & set(story.before(read, 6)) and {"figure", "estimate", "count", "number", "total"} & set(story.before(read, 3))
        mine = [r for r in mine if r.claim.kind == "duration" or not (was_left(story, r, 1) or is_left_for(story, r, read, 1))]
        mine = [r for r in mine if not is_base(story, r) and not NOT_REACHED & set(story.between(r, read))]
        mine = [r for r in mine if read.claim.kind == "duration" or of_like_size(r, read)]
        if mine and not hoped and not revised and not is_high(story, read) < 0:
            yield _passing(story, mine[-1], read)


def _passing(story: Story, record: Read, rival: Read) -> Link:
    """The link of a record and the one it passes in its own sentence; of two times of a race the shorter wins."""
    proof = "the sentence says that the one passes the other"
    if record.claim.kind != "duration":
        return Link("previous", (record.claim.id, rival.claim.id), proof=proof)
    return Link("previous low", (in_unit(story, record, rival).claim.id, in_unit(story, rival, record).claim.id), proof=proof)


def _is_distance(read: Read, others: list[Read]) -> bool:
    """True for the length of a race that is told with the time it was run in."""
    return read.claim.kind == "measure" and any(r.claim.kind == "duration" for r in others)


_REVISING = frozenset("lowering lowered revising revised correcting corrected cutting reducing replacing raising updating".split())
_HOPES = frozenset("hope hopes hoping aims aim wants want trying tries bid chance could might may".split())


def _way(story: Story, told: Told, claim: Claim) -> int:
    word = story.tokens.low[told.first]
    around = story.tokens.low[max(0, told.first - 12) : told.last + 12]
    if claim.kind == "duration" and word == "record" and is_raced(claim, around):
        return -told.way
    if claim.kind == "duration" and word in ("faster", "fastest", "quicker", "quickest", "slower", "slowest", "best"):
        return 1 if word.startswith("slow") else -1
    return told.way


def _figures(story: Story, sentence: Sentence, told: Told) -> list[Read]:
    """The figures that a superlative may be said of: the nearest of its sentence, else of the next two or the one before."""
    here = [r for r in whole_times(story, sizes(story.here(sentence))) if may_be(story, r) and not _unsaid(story, r)]
    named = [r for r in here if is_named(story, told, r)]
    passed = [
        r for r in here if called_earlier(story, r) or (r.first > told.last and (passed_beside(story, r) or is_of_then(story, told, r)))
    ]
    if named and not all(r in passed for r in named):
        return [r for r in named if r not in passed]
    here = [r for r in here if r not in passed and not _parted(story, told, r)]
    here = [r for r in here if not _held_before(story, told, r)] or here
    if here:
        return sorted(here, key=lambda r: (min(abs(r.first - told.last), abs(told.first - r.last)), r.first))[:3]
    follow = story.beside(sentence, 0, 2)[1:] if sentence.role != "headline" else _lead(story)
    if passed and PREVIOUS & set(story.tokens.low[max(sentence.first, told.first - 2) : told.first]):
        follow = []  # "The previous worst was a fall of 565": what passed it was told before
    for later in follow:
        found = [r for r in whole_times(story, sizes(story.here(later))) if may_be(story, r) and not called_earlier(story, r)]
        if found:
            linked = sentence.role == "headline" or _goes_on_about(story, sentence, later, found[0])
            return found[:1] if linked and (sentence.role == "headline" or not dated(story, found[0], later)) else []
    if any(r.claim.kind == "points" for r in story.here(sentence)):
        return []  # "Never had the bourse lost so much: 612 points"
    before = reversed(story.beside(sentence, 2, 0)[:-1])
    rows = [[r for r in whole_times(story, sizes(story.here(s))) if may_be(story, r)] for s in before]
    if passed:  # "a magnitude-5.6 earthquake damaged 400 homes"
        rows = [[r for r in row if of_kind(passed[0], r) and are_near(passed[0], r)] if len(row) > 1 else row for row in rows]
    # The one told right before, or one a sentence further, where that may be told of something else.
    found = [r for row in rows for r in row] if rows and len(rows[0]) == 1 else []
    return [r for r in found if r in rows[0] or not of_another_matter(story, r, rows[0])]


def is_named(story: Story, told: Told, read: Read) -> bool:
    """True for the figure of *a record 147,010 contracts*, *a record profit of $21.7 million*: that, and no other, is called so."""
    gap = story.tokens.low[told.last : story.phrase(read)[0]] if read.first >= told.last else ["."]
    bound = not gap or (gap[-1:] == ["of"] and len(gap) < _BOUND and all(w.isalpha() for w in gap))
    bound = bound or (len(gap) <= 2 * _BOUND and gap[-1].endswith("ed"))  # "a record seasonally adjusted 64,300"
    return story.tokens.low[told.first] == "record" and bound and read.claim.kind != "duration"


_BOUND = 4


def _held_before(story: Story, told: Told, read: Read) -> bool:
    """True for ``a meeting record, Barlow having run 10.87 in 2014``."""
    gap = story.tokens.low[told.last : read.first]
    return bool({"had", "having"} & set(gap)) and dated(story, read, read.sentence)


def _goes_on_about(story: Story, sentence: Sentence, later: Sentence, read: Read) -> bool:
    """True where a later sentence takes up the matter of a superlative: a pronoun opens it, or a word of weight or a state is shared."""
    states = taxonomy()
    told = {states.state(w) for w in story.tokens.low[sentence.first : sentence.last]} - {""}
    opening = set(story.tokens.low[later.first : later.first + 3])
    taken_up = TAKEN_UP | {"that", "this", "the"} if story.apart(later, sentence) == 1 else TAKEN_UP
    return bool(opening & taken_up) or read.claim.scope.what in told or bool(weighty(story, sentence) & weighty(story, later))


def _unsaid(story: Story, read: Read) -> bool:
    """True for ``did not fall below 26.2C``, which is no figure that was reached."""
    return read.claim.stated.bound in ("<", ">") and bool({"not", "n't", "never", "no"} & set(story.before(read, 4)))


def _lead(story: Story) -> list[Sentence]:
    return [s for s in story.sentences if s.role in ("body", "standfirst")][:1]


def _parted(story: Story, told: Told, read: Read) -> bool:
    """True for a figure that another clause tells: a semicolon or a full aside stands between it and the superlative."""
    low = story.tokens.low
    gap = low[told.last : read.first] if read.first >= told.last else low[read.last : told.first]
    if read.claim.kind == "duration" and (gap[:1] == ["-"] or gap[-1:] in (["in"], ["for"], ["over"]) or not gap):
        return True
    return ";" in gap or len(gap) > 22 or "since" in gap[-3:] or gap[-2:] in (["in", "a"], ["for", "the"]) or gap[-1:] in (["for"],)
