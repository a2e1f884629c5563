"""So many at so much: things done so often in a unit of time, the price of each, and what they bring in it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.each import Each
from claimcheck.reading.priced import eaches
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.values.per_time import per_time

_BRINGING = frozenset(
    "earn earns earned earning bring brings brought bringing make makes made making cost costs costing pay pays paid paying get gets come "
    "comes comes take takes spend spends raise raises".split()
)


def so_many_at(story: Story) -> Iterator[Link]:
    """``12 lessons a week at £35 a lesson would earn £420``: so many times so much, in a week."""
    for sentence in story.sentences:
        for each in eaches(story, sentence):
            often = [r for r in story.here(sentence) if _is_often(r, each)]
            total = _total(story, sentence, each, often[0]) if len(often) == 1 else None
            if total is None:
                continue
            one, many = each.claim, often[0].claim
            units = story.recast(often[0], "count")
            made = attrs.evolve(total.claim.amount, unit=one.amount.unit)
            whole = total.claim if total.claim.amount.unit == one.amount.unit else story.word(*story.phrase(total), made, "money")
            assumed = f"{lines(many, total.claim, 'tell')} what so many at so much each bring"
            yield Link("each", (one.id, units.id, whole.id), assumption=assumed, exhaustive=True)


def _is_often(read: Read, each: Each) -> bool:
    """True for *12 lessons a week* beside a price of one lesson, or of *each*."""
    noun = read.claim.scope.noun
    rate = read.claim.kind == "rate" and per_time(read.claim.amount.unit)[1] != "" and not per_time(read.claim.amount.unit)[0]
    return rate and noun != "" and read.claim.stated.bound == "=" and (not each.noun or singular(each.noun) == noun)


def _total(story: Story, sentence: Sentence, each: Each, often: Read) -> Read | None:
    """The one other sum of the sentence, for no time or for the same, that a word of bringing stands before."""
    unit, time = each.claim.amount.unit, per_time(often.claim.amount.unit)[1]
    if not unit or "/" in unit:
        return None
    found = [r for r in story.here(sentence) if r is not each.read and r.claim.amount.unit.partition("/")[0] == unit]
    if len(found) != 1 or found[0].claim.amount.unit not in (unit, f"{unit}/{time}") or found[0].claim.stated.bound not in ("=", "~"):
        return None
    return found[0] if _BRINGING & set(story.before(found[0], 3)) else None
