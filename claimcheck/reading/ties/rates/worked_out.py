"""Worked out: a budget, a grant or a bill, the only count told beside it, and what the words say that it comes to for each of those."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.each import Each, countable
from claimcheck.reading.priced import eaches
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.beside import holds_other
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.equating import equated, reckoned
from claimcheck.values.units import commensurable

_SUMS = frozenset(
    "budget budgets fund grant subsidy bill cost costs spending sum pot levy payout settlement compensation expenditure".split()
)
_COMES = frozenset("works worked comes came amounts amounted equates equated equals averages averaged means".split())
_MEANS = frozenset("average mean averaging".split())
_EACH = frozenset("each every".split())
_COSTS = frozenset("costs cost".split())
_OTHER = frozenset("remaining rest first last other another extra only before previously more spare left over about".split())


_NEAR = 7  # tokens from a sum to what it comes to for each


def worked_out(story: Story) -> Iterator[Link]:
    """``384 pupils and a budget of £9.6 million, which works out at £14,000 per pupil``: what each has, times how many they are."""
    for sentence in story.sentences:
        for each in eaches(story, sentence):
            if each.read.claim.kind not in ("money", "capacity", "mean", "rate") or each.bound is not None or not each.read.is_plain:
                continue
            total = _total(story, each) or _borne(story, each)
            units = _units(story, each, total) if total is not None else None
            if total is None or units is None or holds_other(story, total):
                continue
            told = reckoned(story, each.first, each.last, each.claim)
            claims = (told.id, units.claim.id, total.claim.id)
            yield Link("each", claims, proof="the words work out what the sum comes to for each of them", exhaustive=True)


def _total(story: Story, each: Each) -> Read | None:
    """The only sum of money told ahead, which *or*, *which works out at* or a budget's own verb shares out."""
    low = story.tokens.low
    ahead = [r for s in story.beside(each.sentence, 1, 0) for r in story.here(s) if r.first < each.first and r.claim.kind == "money"]
    if (
        len(ahead) != 1
        or not ahead[0].is_plain
        or not commensurable(ahead[0].claim.amount.unit, each.read.claim.amount.unit.partition("/")[0])
    ):
        return None
    total = ahead[0]
    first, last = story.phrase(total)
    named = bool(_SUMS & {*low[last : last + 2], *low[max(total.sentence.first, first - 3) : first]})
    gap = low[last : each.first]
    if _MEANS & set(gap):
        return None  # what they have on average is told of other sums too
    beside = total.sentence is each.sentence
    own = beside and len(gap) < _NEAR and bool(_COMES & set(gap)) and not {";", "and", "but"} & set(gap)
    plain = own and "," not in gap
    # No sum need be named so where the words reckon it at once: "the cheque, for $1.2 million, works out at $7,500 a car".
    at_once = beside and bool(each.noun) and (own or gap[:1] == [","]) and len(gap) < _NEAR
    return total if (named or at_once) and (plain or own and at_once or equated(story, each.first, each.sentence) is not None) else None


def _borne(story: Story, each: Each) -> Read | None:
    """The only grant or budget told beside *Each passenger costs the state £1,200*, *so each costs the state £1,200*."""
    low = story.tokens.low
    ahead = low[each.sentence.first : each.first]
    near = [r for s in story.beside(each.sentence, 1, 1) for r in story.here(s) if r.claim.kind == "money" and r is not each.read]
    if len(near) != 1 or not near[0].is_plain or not _EACH & set(ahead) or not _COSTS & set(ahead[-4:]):
        return None
    first, last = story.phrase(near[0])
    named = bool(_SUMS & {*low[last : last + 2], *low[max(near[0].sentence.first, first - 3) : first]})
    return near[0] if named and commensurable(near[0].claim.amount.unit, each.read.claim.amount.unit.partition("/")[0]) else None


def _units(story: Story, each: Each, total: Read) -> Read | None:
    """The only count beside the sum, where it is of what the sum is shared out among."""
    near = [r for s in story.beside(each.sentence, 1, 1) for r in story.here(s) if r not in (each.read, total)]
    counts = [r for r in near if r.claim.kind == "count" and not r.claim.amount.unit]
    if (
        len(counts) != 1
        or not countable(counts[0])
        or not counts[0].is_plain
        or _OTHER & {*story.before(counts[0], 2), *story.after(counts[0], 2)}
    ):
        return None
    units, noun = counts[0], story.table.noun(each.noun)
    mine = units.claim.scope.noun
    alike = (
        mine == noun
        or (noun == "person" and people(story, mine))
        or each.noun in [singular(w) for w in units.claim.counted.lower().split()]
        or story.table.nouns(mine, noun) in ("inside", "holds")
    )
    return units if bool(mine) and (alike if each.noun else units.sentence.number <= each.sentence.number) else None
