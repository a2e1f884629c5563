"""Floors: so many at least on each of so many days, beside what all of them came to."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_unit
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_NONE = frozenset("no never none not nobody neither nor".split())
_KINDS = frozenset("count money measure duration capacity rate".split())
_EVERY = frozenset("each every any daily nightly".split())
_PERIODS = frozenset("day days night nights week weeks month months hour hours game games match matches".split())


def floors(story: Story) -> Iterator[Choice]:
    """Each figure that every one of so many had at least, or at most, with how many they were and what they came to in all."""
    for sentence in story.sentences:
        for read in amounts(story, sentence):
            floor = _floor(story, read)
            if floor is not None:
                links = list(_links(story, read, floor))
                if links:
                    yield Choice(tuple(links[:8]))


def _floor(story: Story, read: Read) -> Amount | None:
    """The amount of what each had at least (or at most): ``on no day fewer than 40``, ``at least 40 on each day``."""
    bound, number = read.claim.stated.bound, read.claim.stated.number
    if bound not in ("<", ">", ">=", "<=") or number is None or number < 0 or read.claim.kind not in _KINDS:
        return None
    around = {*story.before(read, 12), *story.after(read, 6), *story.tokens.low[slice(*story.phrase(read))]}
    if bound in ("<", ">"):
        if not _NONE & set(story.before(read, 12)) or not ((_EVERY | _PERIODS) & around or {"never", "none"} & around):
            return None
        low = bound == "<"
    elif _EVERY & around:
        low = bound == ">="
    else:
        return None
    reach = Interval(number, None) if low else Interval(0, number)
    stated = Stated(">=", number, None) if low else Stated("<=", None, number)
    return attrs.evolve(read.claim.amount, stated=stated, usual=reach, widest=reach)


def _links(story: Story, read: Read, floor: Amount) -> Iterator[Link]:
    sentences = story.beside(read.sentence, 2, 3)
    counts = [r for s in sentences for r in story.every_figure.get(s.number, ()) if r.first != read.first]
    for total in [r for s in sentences for r in amounts(story, s) if r.first != read.first]:
        if not _is_total(story, read, total):
            continue
        for number in _numbers(story, read, total, counts):
            per = number.amount.unit
            amount = attrs.evolve(floor, unit=f"{base_unit(read.claim)}/{per}" if per else base_unit(read.claim))
            each = story.word(*story.phrase(read), amount, "capacity", read.claim.scope, read.claim.voice)
            told = f"each of {number.said} had what line {line(each)} says, and all of them what line {line(total.claim)} says"
            yield Link("each", (each.id, number.id, total.claim.id), assumption=told, exhaustive=True)


def _numbers(story: Story, read: Read, total: Read, near: list[Read]) -> Iterator[Claim]:
    """How many had so many each: the days that the words of the total name, then any told beside the floor."""
    for r in near:
        number = r.claim.stated.number
        if r.first == total.first or not isinstance(number, int) or not 1 < number < 400 or r.claim.stated.bound != "=":
            continue
        days = r.claim.kind == "duration" and _of_days(story, read, r)
        things = r.claim.kind == "count" and r.sentence is read.sentence and {"each", "every", "none", "all"} & set(story.before(r, 3))
        beside = r.sentence is total.sentence and abs(r.first - total.first) < 12
        throughout = r.first < read.first and {"in", "all"} <= {*story.before(total, 5), *story.after(total, 3)}
        if (days and (beside or throughout)) or things:
            yield r.claim


def _of_days(story: Story, read: Read, length: Read) -> bool:
    """True where the floor is told of the unit that the length counts: *no day* and *seven days*."""
    unit = base_unit(length.claim)
    around = story.tokens.low[read.sentence.first : read.sentence.last]
    return any(w == unit or w == unit + "s" or (unit == "day" and w in ("daily", "days", "day")) for w in around)


def _is_total(story: Story, read: Read, total: Read) -> bool:
    """True for a figure of the kind of the floor that the words give for all of them, and that may be a slip of what is due."""
    one, other = read.claim, total.claim
    kinds = ("count", "money", "measure", "duration")
    if other.stated.bound not in ("=", ">", ">=", "~") or other.modality != one.modality or other.kind not in kinds:
        return False
    if not of_one_unit(one, other) or not (of_one_noun(one, other) or not total.figure.noun):
        return False
    words = {*story.before(total, 9), *story.after(total, 6)}
    said = {"over", "in", "altogether", "they", "total", "during", "all", "throughout", "across"} & words
    return bool(said) and Fraction(other.stated.number or 0) > 2 * Fraction(one.stated.number or 0)
