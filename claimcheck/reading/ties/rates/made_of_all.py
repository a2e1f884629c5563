"""Made of all: the figures near a price or a load per unit that may tell what all the units make."""

from __future__ import annotations

from itertools import pairwise

import attrs

from claimcheck.reading.each import BACK, ON, Each
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.beside import holds_other
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.equating import equated, sums_up
from claimcheck.reading.ties.rates.apiece import is_listed, other_price, spent_on_other
from claimcheck.values.per_time import per_time
from claimcheck.values.units import commensurable

MAKING = frozenset(
    "took takes bill bills cost costs costing total totals worth raise raises raised raising bring brings brought bringing paid pays "
    "paying pay spent spend find came comes come contract order deliver delivers delivered delivering earned earns takings taking carried "
    "carries bought altogether sum earning grossed grossing fetched fetching netted netting".split()
)  # fmt: skip
_CARRYING = frozenset("carry carries carried carrying deliver delivered delivering brought bring bringing took moved hold held".split())
_SAVING = frozenset("save saves saved saving use uses used consume consumes produce produces generate generates need needs".split())
_FIRMS = frozenset("company firm group business bank club whole".split())
_SPENDING = frozenset("shared split divided buys buy bought pays paid between among".split())
_NOT_TOTAL = frozenset(
    "fund funds budget budgets debt debts profit profits loan loans grant fine fines surplus deficit prize each apiece".split()
)
_EVENLY = frozenset("equally evenly".split())
_GRANTED = frozenset((("grant", "of"), ("subsidy", "of"), ("fund", "of"), ("budget", "of")))
SEATS = frozenset("seat place berth bed bunk".split())


def made_of_all(story: Story, each: Each, units: Read) -> list[Read]:
    """The figures that can be the total, the likeliest first."""
    wide = bool(each.noun or each.bound or each.before_it)
    low = story.tokens.low
    definite = {"the", "its", "their", "all"}
    found = [
        r for s in story.beside(each.sentence, BACK, ON) for r in story.here(s)
        if (wide or s is each.sentence or (not r.claim.amount.unit and low[r.first - 1] in definite and s.number > each.sentence.number))
        and units.sentence.number <= max(s.number, each.sentence.number) and (each.noun != "person" or _close(units, each, s))
        and r is not each.read and r is not units and _alike(story, r, each) and _is_total(story, r, each, units)
        and not is_of_half(story, each.first, r)
    ]  # fmt: skip
    return sorted(found, key=lambda r: (r.sentence.number != each.sentence.number, abs(r.first - each.first)))[:4]


def is_of_half(story: Story, first: int, total: Read) -> bool:
    """True for *Half of the £2.4m goes to the widow and the other half to his three children, £400,000 each*: they make a half.

    *first* is the token of what each has.
    """
    between = story.tokens.low[total.last : first] if first < total.sentence.last else []
    return any(pair in (("other", "half"), ("the", "rest"), ("the", "remainder")) for pair in pairwise(between))


def _close(units: Read, each: Each, total: Sentence) -> bool:
    """True for people that are counted in the sentence of the sum a head or of the total: a story counts many."""
    return units.sentence.number in (each.sentence.number, total.number)


def _alike(story: Story, read: Read, each: Each) -> bool:
    """True for a figure in the unit, or of the noun, of what each of them has."""
    one, other = read.claim, each.read.claim
    top = other.amount.unit.partition("/")[0]
    timed = per_time(one.amount.unit)
    if per_time(other.amount.unit)[1]:
        return one.amount.unit == other.amount.unit
    if one.kind == "capacity" and not read.figure.per and one.scope.noun != "":
        one = attrs.evolve(one, kind="count")
    if one.kind not in ("money", "measure", "count", "rate") or (("/" in one.amount.unit or read.figure.per) and not (timed[1] and top)):
        return False
    if timed[1]:
        return commensurable(timed[0], top) if timed[0] else False
    if not top:
        if not one.scope.noun and story.before(read, 1) == ["of"] and one.kind == "count":
            return True
        if not read.figure.noun and not one.amount.unit and sums_up(story, read.sentence, *story.phrase(read)):
            return True  # "28 pupils in each, 840 in all"
        same = one.scope.noun == other.scope.noun or story.table.nouns(one.scope.noun, other.scope.noun) in ("same", "inside", "holds")
        persons = all(story.table.nouns(noun, "person") in ("same", "inside") for noun in (one.scope.noun, other.scope.noun))
        persons = persons or one.scope.noun == "person" or (other.scope.noun in SEATS and people(story, one.scope.noun))
        return not one.amount.unit and bool(other.scope.noun) and bool(one.scope.noun) and (same or persons)
    return bool(one.amount.unit) and commensurable(one.amount.unit, top)


def _is_total(story: Story, read: Read, each: Each, units: Read) -> bool:
    """True where the words call it what all of them make: a sum, a bill, what was shared, ``its 230 tonnes``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    start = read.sentence.first
    ahead, behind = low[max(start, first - 5) : first], low[last : min(read.sentence.last, last + 3)]
    same = read.sentence.number == units.sentence.number
    if other_price(story, each, read) or is_listed(story, read) or "none" in low[max(start, first - 4) : first]:
        return False
    if story.after(read, 1) in (["more"], ["less"], ["extra"]) or "because" in {*low[max(start, first - 8) : first], *behind}:
        return False
    if holds_other(story, read):
        return False
    if story.after(read, 1) in (["a"], ["an"], ["per"], ["each"], ["apiece"]) and not per_time(read.claim.amount.unit)[1]:
        return False
    if same and read.last <= units.first and not last <= each.first < units.first and _paid_for(low[last : units.first]):
        return True
    if ahead[-1:] == ["of"] and "," in ahead and {"a", "an"} & set(ahead) and not _NOT_TOTAL & set(ahead[-3:]):
        return True  # "12 staff in each, a workforce of 360"
    if is_shared_out(story, read, each) or is_reckoned(story, read, each):
        return True
    if {"one", "of", "which"} <= set(ahead) or spent_on_other(story, read, each, units):
        return False
    if _NOT_TOTAL & {*ahead[-2:], *behind[:2]} and "bill" not in ahead:
        return False
    if equated(story, first, read.sentence) is not None or sums_up(story, read.sentence, first, last):
        return True
    if ahead[-2:] in (["sold", "for"], ["bought", "for"]):
        return True
    if ahead[-1:] == ["for"] and same and units.last <= first <= units.last + 4:
        return True
    if read.sentence.number == each.sentence.number and _new_clause(low[max(each.last, units.last) : first]):
        return False
    if ahead[-2:] in (["enough", "for"], ["room", "for"], ["space", "for"]):
        return True
    if {"raised", "collected", "donated"} & set(behind) and same and read.last <= each.first:
        return True
    return _made(story, read, each, units)


def is_shared_out(story: Story, read: Read, each: Each) -> bool:
    """True for *Shared out equally, the €94 million fund would give each family about €29,700*."""
    low = story.tokens.low
    ahead = low[each.sentence.first : each.first]
    granted = tuple(story.before(read, 2)) in _GRANTED and low[read.sentence.first] == "with"  # "With a grant of £31 million, each of them"
    return read.sentence is each.sentence and read.last <= each.first and (granted or bool(_EVENLY & set(ahead)))


def is_reckoned(story: Story, read: Read, each: Each) -> bool:
    """True for the only sum told before *so each kilometre cost*, *so the average kilometre has cost*."""
    low = story.tokens.low
    ahead = low[max(each.sentence.first, each.first - _DRAWN) : each.first]
    drawn = next((k for k, w in enumerate(ahead) if w in _SO and ({"each", "every"} & set(ahead[k:]) or "average" in ahead[k:])), -1)
    money = [r for s in story.beside(each.sentence, 1, 0) for r in story.here(s) if r.claim.kind == "money" and r is not each.read]
    return drawn >= 0 and money == [read] and read.last <= each.first


_DRAWN = 9
_SO = frozenset("so meaning thus therefore hence".split())


def _made(story: Story, read: Read, each: Each, units: Read) -> bool:
    """True where a verb, or a word before *read*, says that it is made, carried or shared by them all."""
    low, (first, _) = story.tokens.low, story.phrase(read)
    ahead = low[max(read.sentence.first, first - 5) : first]
    same = read.sentence.number == units.sentence.number
    money = read.claim.kind == "money" or each.read.claim.kind == "money"
    if not money and (_SAVING | {"shared", "received", "got"}) & set(ahead):
        return True
    if ahead[-1:] == ["at"] and _FIRMS & set(ahead) and each.bound is not None:
        return True  # "values each of the 20 million shares at £3 and the company at £60 million"
    if not money:
        direct = each.sentence.number == read.sentence.number and each.last < first <= each.last + 6 and bool(_CARRYING & set(ahead))
        held = not each.read.claim.amount.unit and bool({"has", "have", "had", "seats", "holds"} & set(ahead[-1:]))
        spread = same and read.last <= units.first and low[story.phrase(read)[1] : story.phrase(units)[0]] in (["on"], ["in"], ["among"])
        return direct or held or spread or ahead[-1:] in (["its"], ["their"], ["all"], ["the"])
    return bool(MAKING & set(ahead))


def _paid_for(gap: list[str]) -> bool:
    """True for ``£40,000 for 50 desks``, ``will be shared equally among nine schools``, ``buys 30 buses``."""
    return gap[:1] == ["for"] or bool(_SPENDING & set(gap))


def _new_clause(gap: list[str]) -> bool:
    """True where another subject begins: ``..., and the club raised ...``."""
    return ";" in gap or any(a == "," and b in ("and", "but", "while", "whereas") for a, b in pairwise(gap))
