"""Oldest: the age of one called the oldest or the youngest ever, and that of whoever was before."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.ties.records.called import Told
from claimcheck.reading.ties.records.earlier import dated


def oldest(story: Story, sentence: Sentence, told: Told) -> Iterator[Link]:
    """``At 94 he is the oldest ever to finish. In 2011 a man of 97 …``: ages take part in nothing else, so they are tied by their words."""
    low = story.tokens.low
    if low[told.first] not in ("oldest", "youngest") or not {"ever", "history", "to"} & set(low[told.last : told.last + 6]):
        return
    near = {s.number for s in story.beside(sentence, 0, 2)}
    ages = [r for r in story.reads if r.sentence.number in near and _is_age(story, r)]
    mine = [r for r in ages if r.sentence is sentence and abs(r.first - told.first) < 12]
    for read in [r for r in ages if mine and r is not mine[0]]:
        words = {*story.before(read, 12)}
        if "had" in words or (dated(story, read, read.sentence) and not {"lost", "until", "beaten", "since", "passed", "then"} & words):
            ids = [story.word(r.first, r.last, exactly(r.claim.stated.number or 0), "age").id for r in (mine[0], read)]
            sort: Sort = "previous" if low[told.first] == "oldest" else "previous low"
            yield Link(sort, (ids[0], ids[1]), assumption=f"{lines(mine[0].claim, read.claim, 'tell')} of two who held one record")


def _is_age(story: Story, read: Read) -> bool:
    """True for an age, and for the bare number of ``At 94, …``."""
    bare = read.claim.kind == "count" and not read.claim.scope.noun and not read.claim.amount.unit
    number = read.claim.stated.number
    at = bare and story.before(read, 1) in (["at"], ["aged"]) and isinstance(number, int) and 3 < number < 120
    return at or (read.figure.kind == "age" and read.claim.stated.bound == "=")
