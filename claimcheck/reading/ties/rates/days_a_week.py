"""Days a week: so much a day, on so many days a week, and what that comes to a week."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim, Kind
from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.values.per_time import TIMES, per_time

_UNITS = frozenset(TIMES)
_BACK, _ON = 1, 1
_NET = frozenset("tax net deductions".split())
_OTHER = frozenset("but except usually normally average averages peak sometimes other another third rest".split())


def days_a_week(story: Story) -> Iterator[Link]:
    """``40 drones a day, seven days a week, or about 2,800 a week``: the one times the other makes the third."""
    for many in story.related:
        unit, _, per = many.claim.amount.unit.partition("/")
        if many.claim.kind != "duration" or unit not in _UNITS or per not in _UNITS or not many.is_plain:
            continue
        beside = story.beside(many.sentence, _BACK, _ON)
        near = [r for s in beside for r in story.here(s) if r is not many and r.claim.kind != "duration"]
        each = [r for r in near if per_time(r.claim.amount.unit)[1] == unit and r.is_plain]
        total = [r for r in near if per_time(r.claim.amount.unit)[1] == per]
        if total and _NET & story.words(total[0].sentence):
            continue  # "They work 37 hours a week and take home £455 a week after tax"
        if len(each) == len(total) == 1 and _are_alike(story, each[0], total[0]) and not _OTHER & story.words(*beside):
            assumed = f"the total of line {line(total[0].claim)} is that of the {per} of line {line(many.claim)}"
            names = (_bare(story, each[0], "capacity").id, _bare(story, many, "count").id, _bare(story, total[0], "count").id)
            yield Link("each", names, assumption=assumed, exhaustive=True)


def _are_alike(story: Story, each: Read, total: Read) -> bool:
    one, other = (per_time(r.claim.amount.unit)[0] for r in (each, total))
    noun, its = each.claim.scope.noun, total.claim.scope.noun
    alike = not noun or not its or noun == its or story.table.nouns(noun, its) in ("same", "inside", "holds")
    return alike and (one == other or not other) and total.claim.stated.bound in ("=", "~")


def _bare(story: Story, read: Read, kind: Kind) -> Claim:
    """*read* without the time that it is told for, and so many days as a plain number."""
    unit = "" if kind == "count" and read.claim.kind == "duration" else per_time(read.claim.amount.unit)[0]
    told: Kind = "measure" if unit and kind == "count" else kind
    return story.recast(read, told, unit=unit)
