"""Figures per unit whose number and total stand anywhere near them: what licenses the product, and what can take part in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.each import BACK, ON, Each, countable
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.beside import holds_other
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.equating import equated, hedges_before, sums_up
from claimcheck.reading.ties.common.nearby import of_one_noun, opens, stem
from claimcheck.reading.words.grammar import PARTING
from claimcheck.values.per_time import per_time
from claimcheck.values.units import commensurable

_KINDS = frozenset(("money", "measure", "count", "capacity", "rate"))
_DEFINITE = frozenset("the these those all its their his her our both for".split())
_LOT = frozenset("lot whole all entire altogether sum together".split())
_SOLD = frozenset("that who which sold were was bought of have had".split())
_DIVIDED = frozenset("divide divides divided dividing split shared spread share shares giving give gives given gave".split())
_NOT_ALL = frozenset("another further extra more other remaining rest only because thanks".split())
_OTHER_MATTER = frozenset(
    "profit profits surplus deficit debt debts loan loans grant fine fines tax taxes bank reserves fund budget".split()
)
_APPOSED = 5  # words between a sum and the price of one unit that is told for it
_AT_MOST = frozenset("up can could capacity most maximum room seats seat holds hold".split())


def apiece(story: Story, each: Each, likely: Sequence[Read]) -> list[tuple[Read, Read]]:
    """The pairs of a number of units and a total that the words let *each* be reckoned with, the nearest first.

    *likely* are numbers that may be those of the units.
    """
    low = story.tokens.low
    if _AT_MOST & set(low[max(each.sentence.first, each.first - 4) : each.first]) and not each.claim.amount.unit:
        return []
    if ["for", "every"] in (low[each.last - 3 : each.last - 1], low[each.last - 2 : each.last]) and not each.claim.amount.unit:
        return []  # "three girls for every boy" tells a ratio
    if each.read.claim.modality == "denied" or per_time(each.read.claim.amount.unit)[1]:
        return []
    near = [r for s in story.beside(each.sentence, BACK, ON) for r in story.here(s) if r is not each.read and not r.timing]
    pairs = [
        (units, total) for units in near if units in likely or _is_units(story, each, units)
        for total in near if total is not units and _is_like(story, each, total) and _licensed(story, each, units, total)
    ]  # fmt: skip
    return sorted(pairs, key=lambda pair: _distance(each, *pair))


def _distance(each: Each, units: Read, total: Read) -> tuple[int, int]:
    numbers = [each.sentence.number, units.sentence.number, total.sentence.number]
    return max(numbers) - min(numbers), abs(units.first - each.first) + abs(total.first - each.first)


def _is_units(story: Story, each: Each, read: Read) -> bool:
    """True for a count, or measure, of what the figure is per; where only *each* tells, for a count of the sentence."""
    claim = read.claim
    if each.bound is not None:
        return read is each.bound
    if claim.kind == "measure":
        return bool(each.noun) and claim.amount.unit == each.noun
    if not countable(read, each=True) or read.figure.another:
        return False
    noun = claim.scope.noun
    if not each.noun:
        return story.apart(each.sentence, read.sentence) < 2 and bool(noun) and read.first < each.first
    if each.noun == "person":
        living = story.table.nouns(noun, "person") in ("same", "inside") if noun else _peopled(story, read)
        return living and (read.sentence is each.sentence or not noun)
    if not noun:
        return _elided(story, each, read)
    return noun == story.table.noun(each.noun) or each.noun in [singular(word) for word in claim.counted.lower().split()]


def _peopled(story: Story, read: Read) -> bool:
    """True for a bare number that is called how many live somewhere: ``a population of 40 million``, ``for a nation of 40 million``."""
    ahead = story.before(read, 3)
    return ahead[-1:] == ["of"] and bool({"population", "nation", "country", "people", "town", "city", "village"} & set(ahead))


def _elided(story: Story, each: Each, read: Read) -> bool:
    """True for ``the 1,450 that were sold`` soon after the price of one."""
    behind = story.after(read, 1)
    return 0 <= story.apart(read.sentence, each.sentence) < 2 and read.first > each.first and bool(_SOLD & set(behind))


def _is_like(story: Story, each: Each, read: Read) -> bool:
    """True for a figure in the unit, or of the noun, of what falls to each."""
    one, other = read.claim, each.read.claim
    if one.kind not in _KINDS or read.figure.per or one.stated.number is None or "/" in one.amount.unit or read.figure.another:
        return False
    if story.after(read, 1) in (["a"], ["an"], ["per"], ["each"], ["apiece"]) or one.amount.unit == "time":
        return False
    top = other.amount.unit.partition("/")[0]
    if top:
        return bool(one.amount.unit) and commensurable(one.amount.unit, top) and (one.kind == "money" or of_one_noun(one, other))
    if one.amount.unit:
        return False
    if not other.scope.noun:  # "drank 1,200 bottles of wine, five each"
        return read.sentence is each.sentence and read.first < each.first
    same = one.scope.noun == other.scope.noun or story.table.nouns(one.scope.noun, other.scope.noun) in ("same", "inside", "holds")
    persons = all(story.table.nouns(noun, "person") in ("same", "inside") for noun in (one.scope.noun, other.scope.noun))
    # "45 passengers to a coach ... 640 fans": whoever they are called, where one sentence tells of both.
    called = read.sentence is each.sentence and story.table.nouns(other.scope.noun, "person") in ("same", "inside")
    called = called and one.scope.noun not in story.table.noun_of.values()
    drawn = bool({"so", "making", "giving", "means"} & set(story.before(read, 3))) and not people(story, one.scope.noun)
    return bool(one.scope.noun) and (same or persons or called or (drawn and one.scope.noun != each.noun))


# ---- what licenses the product ---------------------------------------------------------------------------------------


def _licensed(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True where the words call *total* what those units make together."""
    first, last = story.phrase(total)
    around = {*_clause(story, total), *story.after(total, 3)}
    if each.noun == "person" and not (
        units.sentence in (each.sentence, total.sentence) and abs(story.apart(total.sentence, each.sentence)) < 2
    ):
        return False
    if (
        _NOT_ALL & around
        or (total.claim.kind == "money" and _OTHER_MATTER & {*story.before(total, 3), *story.after(total, 2)})
        or other_price(story, each, total)
    ):
        return False
    if is_less(units, total) or "sold" in story.between(each.read, total):
        return False
    if spent_on_other(story, total, each, units) or holds_other(story, total) or is_listed(story, total):
        return False
    if {"by", "to"} & set(story.before(total, 1)) and total.claim.kind != "money":
        return False
    if units.sentence is total.sentence and not _next_to(story, each, units, total):
        return False
    shown = sums_up(story, total.sentence, first, last) or equated(story, first, total.sentence) is not None
    shown = shown or "so" in story.before(total, 2)
    if shown and may_hold_more(story, each, units, total):
        return False
    if shown and (units.sentence is total.sentence or each.sentence is total.sentence or _follows(each, units, total)):
        return True
    reckoned = equated(story, each.first, each.sentence) is not None or _falls_to(story, each)
    if reckoned and total.first < each.first and units.first < each.first:
        return story.apart(units.sentence, total.sentence) in (-1, 0, 1)
    if units.sentence is total.sentence and _one_clause(story, units, total):
        return _definite(story, units) or _DIVIDED & set(story.before(total, 9)) != set() or bool(_LOT & around)
    return _follows(each, units, total, 3) and (bool(_LOT & around) or _taken_up(story, total))


def may_hold_more(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True for *The 25 branches each employ 12 people, and the bank has 340 staff in all*: of another subject, and more than these hold."""
    gap = story.tokens.low[each.last : story.phrase(total)[0]]
    anew = total.sentence is each.sentence and any(x == "and" and y in ("the", "its", "their") for x, y in pairwise(gap))
    made = Fraction(units.claim.stated.number or 0) * Fraction(each.claim.stated.number or 0)
    return anew and total.claim.kind != "money" and Fraction(total.claim.stated.number or 0) > made


def is_less(units: Read, total: Read) -> bool:
    """True for counts of which the total is less than the number of units that it would be of."""
    one, other = units.claim.stated.number, total.claim.stated.number
    return total.claim.kind == units.claim.kind == "count" and one is not None and other is not None and other < one


def _clause(story: Story, total: Read) -> list[str]:
    """Up to eight words before *total*, behind the last mark or *and*."""
    words = story.before(total, 8)
    wall = max((k for k, word in enumerate(words) if word in (",", ";", "and", "—", "–")), default=-1)
    return words[wall + 1 :]


def spent_on_other(story: Story, total: Read, each: Each, units: Read) -> bool:
    """True for a sum that goes on what neither the price nor the number is told with: ``will spend £400,000 on roofs``."""
    behind = story.after(total, 2)
    if total.sentence in (each.sentence, units.sentence) or behind[:1] != ["on"] or not behind[-1].isalpha():
        return False
    told = (w for s in (each.sentence, units.sentence) for w in story.tokens.low[s.first : s.last])
    return stem(behind[-1]) not in {stem(w) for w in told}


def is_listed(story: Story, read: Read) -> bool:
    """True for the last of a list of like sums, of which none is all there was: ``£3,100, £2,900 and £3,600 for the three ties``."""
    before = [r for r in story.here(read.sentence) if r.first < read.first]
    gap = story.between(before[-1], read) if before else []
    return "and" in gap and set(gap) <= {",", "and"} and before[-1].claim.amount.unit == read.claim.amount.unit


def _next_to(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True where no clause ends, and no other figure stands, between the number and the total of one sentence."""
    a, b = (units, total) if units.first < total.first else (total, units)
    between = [r for r in story.here(total.sentence) if a.first < r.first < b.first and r is not each.read and r.claim.kind in _KINDS]
    return not between and not {";", "while", "whereas", "although"} & set(story.tokens.low[a.last : b.first])


def _follows(each: Each, units: Read, total: Read, within: int = 2) -> bool:
    return 0 <= total.sentence.number - max(each.sentence.number, units.sentence.number) < within


def _falls_to(story: Story, each: Each) -> bool:
    """True for a figure per unit that opens with what it comes to: ``It came to $3 for every man``, ``five each`` behind a comma."""
    low = story.tokens.low
    ahead = low[max(each.sentence.first, each.first - 9) : each.first]
    told = bool({"that", "it", "this", "which"} & set(ahead)) and bool({"comes", "came", "works", "worked", "makes", "is"} & set(ahead))
    at = each.first - hedges_before(story, each.first)
    return told or (low[at - 1] == "," and (low[each.last - 1] == "each" or (each.noun != "" and each.read.claim.kind == "count")))


def _taken_up(story: Story, total: Read) -> bool:
    """True for a sum that stands at the head of its sentence with *the*: ``The £7,700 paid for a new roof``."""
    return story.before(total, 2) in (["the"], ["that"]) or story.before(total, 2)[-1:] in (["day's"], ["night's"], ["week's"])


def _definite(story: Story, units: Read) -> bool:
    """True for ``the 35 lorries``, ``for its 320 pupils``, ``in 14 trips``: those spoken of, all of them."""
    low, first = story.tokens.low, story.phrase(units)[0]
    return bool(_DEFINITE & set(low[max(units.sentence.first, first - 2) : first])) or low[first] in _DEFINITE


def _one_clause(story: Story, units: Read, total: Read) -> bool:
    low = story.tokens.low
    a, b = (units, total) if units.first < total.first else (total, units)
    gap = low[a.last : b.first]
    return len(gap) < 14 and not PARTING & set(gap) and not any(opens(x, y) for x, y in pairwise(gap))


def other_price(story: Story, each: Each, total: Read) -> bool:
    """True where another price stands beside this one, so that the sum is of both: ``£12, or £8 for children``."""
    unit, _, per = each.read.claim.amount.unit.partition("/")
    beside = [r for r in story.here(each.sentence) if r.claim.amount.unit == unit and 0 < each.first - r.last < _APPOSED]
    if beside and per and not per_time(each.read.claim.amount.unit)[1]:
        return total is not beside[-1]  # "The four-kilo sack costs €14, or €3.50 a kilo; loose rice is €3.90"
    others = [r for r in _priced(story, each) if r is not total and r.claim.amount.unit.partition("/")[0] == unit]
    return any(_beside(story, each, r) for r in others if r is not each.bound)  # "The 12 ships each carry 40 sailors"


def _priced(story: Story, each: Each) -> Iterator[Read]:
    for sentence in story.beside(each.sentence, 1, 1):
        yield from (r for r in story.here(sentence) if r is not each.read)


def _beside(story: Story, each: Each, read: Read) -> bool:
    if read.claim.kind not in ("money", "capacity"):
        return False
    words: Sequence[str] = story.before(read, 2)
    priced = bool({"at", "costs", "cost", "or", "pay", "pays", "paid"} & set(words[-1:])) or read.figure.per not in ("", None)
    small = (read.claim.stated.number or 0) < 9 * (each.read.claim.stated.number or 0)
    return priced and small
