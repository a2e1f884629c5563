"""Means of all: so many who have so much a day or a year on average, and the bill or total that they make in that time."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.each import countable
from claimcheck.reading.frames.closed.fitting import is_near, may_be_meant
from claimcheck.reading.lengths import lengths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.equating import as_reckoned, equated, sums_up

_BILLS = frozenset("bill payroll total altogether together combined sum".split())
_NOT = frozenset(
    "another further more extra rest other others least most top first half only including besides plus overtime tax cost costs debt debts "
    "loss losses profit profits".split()
)
_WALLS = frozenset(", ; : and but who which that while of".split())
_TIMES = frozenset("day week month year".split())
_GAP = 6
_LARGER = 3


def means_of_all(story: Story) -> Iterator[Link]:
    """``The 4,200 staff earn an average of $52,000 a year, for a wage bill of $318 million``: so many times the mean of one."""
    for sentence in story.sentences:
        for mean in story.here(sentence):
            unit, _, per = mean.claim.amount.unit.partition("/")
            if not unit or per not in _TIMES or not _is_average(story, mean):
                continue
            units, total = _units(story, mean), _total(story, sentence, mean, unit)
            if units is not None and total is not None and _may_be_all(story, mean, units, total):
                amount = attrs.evolve(as_reckoned(mean.claim), unit=unit)
                told = story.recast(mean, "mean", amount=amount)
                made = story.word(*story.phrase(total), attrs.evolve(total.claim.amount, unit=unit), "measure", total.claim.scope)
                made = total.claim if total.claim.amount.unit == unit else made
                assumed = f"“{total.claim.said}” is what those of line {line(units.claim)} have in one {per}"
                yield Link("each", (told.id, units.claim.id, made.id), assumption=assumed, exhaustive=True)


def _is_average(story: Story, mean: Read) -> bool:
    low, (first, last) = story.tokens.low, story.phrase(mean)
    return low[first - 3 : first] == ["an", "average", "of"] or low[last : last + 2] == ["on", "average"]


def _units(story: Story, mean: Read) -> Read | None:
    """The count that is the subject of the verb before the mean, with nothing but that verb between."""
    ahead = [r for r in story.here(mean.sentence) if r.last <= mean.first]
    if not ahead or not countable(ahead[-1]) or not ahead[-1].claim.scope.noun or not ahead[-1].is_plain:
        return None
    gap = [w for w in story.tokens.low[story.phrase(ahead[-1])[1] : story.phrase(mean)[0]] if w not in ("an", "average", "of")]
    return ahead[-1] if 0 < len(gap) < _GAP and not _WALLS & set(gap) else None


def _total(story: Story, sentence: Sentence, mean: Read, unit: str) -> Read | None:
    """The only other figure in that unit behind the mean, in its sentence or, as a bill or total, in the next."""
    per = mean.claim.amount.unit.partition("/")[2]
    for s in story.beside(sentence, 0, 1):
        here = [r for r in story.here(s) if r.first > mean.first and r.claim.amount.unit.partition("/")[0] == unit]
        if not here:
            continue
        first, last = story.phrase(here[0])
        called = bool(_BILLS & {*story.before(here[0], 4), *story.after(here[0], 2)}) or (
            s is sentence and (equated(story, first, s) is not None or sums_up(story, s, first, last))
        )
        timed = here[0].claim.amount.unit.partition("/")[2] in ("", per) and not lengths(story, s)
        return here[0] if len(here) == 1 and called and timed and here[0].is_plain else None
    return None


def _may_be_all(story: Story, mean: Read, units: Read, total: Read) -> bool:
    words = story.words(mean.sentence, total.sentence)
    made = Fraction(mean.claim.stated.number or 0) * Fraction(units.claim.stated.number or 0)
    told = Fraction(total.claim.stated.number or 0)
    return not _NOT & words and bool(made and told) and not is_near(made, told) and may_be_meant(made, told, Fraction(_LARGER))
