"""Prices and loads per unit: so much each, times how many, makes so much."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.priced import Each, countable, eaches, plain
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.beside import holds_other
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.equating import equated, reckoned, sums_up
from claimcheck.reading.ties.common.nearby import of_one_unit
from claimcheck.reading.ties.rates.apiece import apiece, is_less, is_listed, other_price, spent_on_other
from claimcheck.values.per_time import per_time
from claimcheck.values.units import commensurable

_MAKING = frozenset(
    "took takes bill bills cost costs costing total totals worth raise raises raised raising bring brings brought bringing paid pays "
    "paying pay spent spend find came comes come contract order deliver delivers delivered delivering earned earns takings taking carried "
    "carries bought altogether sum earning grossed grossing fetched fetching netted netting".split()
)  # fmt: skip
_CARRYING = frozenset("carry carries carried carrying deliver delivered delivering brought bring bringing took moved hold held".split())
_ROOM = frozenset("seat seats hold holds accommodate accommodates sleeps can could up most maximum room".split())
_SOLD = frozenset("sold sells sell selling filled bought".split())
_SAVING = frozenset("save saves saved saving use uses used consume consumes produce produces generate generates need needs".split())
_FIRMS = frozenset("company firm group business bank club whole".split())
_SPENDING = frozenset("shared split divided buys buy bought pays paid between among".split())
_NOT_TOTAL = frozenset(
    "fund funds budget budgets debt debts profit profits loan loans grant fine fines surplus deficit prize each apiece".split()
)
_EVENLY = frozenset("equally evenly".split())
_GRANTED = frozenset((("grant", "of"), ("subsidy", "of"), ("fund", "of"), ("budget", "of")))
_SEATS = frozenset("seat place berth bed bunk".split())
_BACK, _ON = 4, 3
_NO_TOTAL = 9  # times the price: another price of the same kind of thing, no sum of many


def per_unit(story: Story) -> Iterator[Link | Choice]:
    """For each figure per unit the number of units and what they make, in the sentence or near it."""
    for sentence in story.sentences:
        here = eaches(story, sentence)
        for each in here:
            if any(other is not each and _rivals(each, other) for other in here) or _alternative(story, each) or _is_ratio(story, each):
                continue
            if of_conversion(story, each) or _is_offer(story, each):
                continue
            if _of_names(story, each) or story.tokens.low[each.first - 3 : each.first] in (["the", "rest", ","], ["the", "others", ","]):
                continue
            found = [(u, total) for u in _units(story, each) for total in _totals(story, each, u) if not is_less(u, total)]
            found = [(u, total) for u, total in found if not (_with_more(story, each, total) or _with_other(story, each, u, total))]
            options = [link for units, total in found for link in of_units(story, each, units, total)]
            if not options:
                pairs = apiece(story, each, _units(story, each))
                options = [link for units, total in pairs for link in of_units(story, each, units, total)]
            if options:
                yield Choice(tuple(options[:12]))
            elif each.bound is None and each.noun:
                yield from _inside(story, each)


_TURNED = frozenset("convertible convert converted conversion warrants warrant exercisable exercised options".split())


def of_conversion(story: Story, each: Each) -> bool:
    """True for *a bond convertible at $20 a share*, *warrants for three million shares at $4.50 a share*: no one has paid that yet."""
    words = story.tokens.low[each.sentence.first : each.last]
    return bool(_TURNED & set(words)) and "share" in story.tokens.low[each.first : each.last + 3]


def _is_just_so(each: Each, units: Read, total: Read) -> bool:
    """True for *stretches over 14 hectares*, where just 14 times so much make the total: it is spread over so many."""
    if units.claim.stated.bound not in (">", ">="):
        return False
    number, one, made = (Fraction(c.stated.lo or c.stated.hi or 0) for c in (units.claim, each.claim, total.claim))
    return bool(made) and number * one == made


def _is_offer(story: Story, each: Each) -> bool:
    """True under *three for two*, *buy one, get one free*: not all of them are paid."""
    low, sentence = story.tokens.low, each.sentence
    return any(low[k] == "for" and low[k - 1] == low[k + 1] == "-" for k in range(sentence.first + 2, sentence.last - 1)) or any(
        low[k : k + 3] in _FREE for k in range(sentence.first, sentence.last - 2)
    )


_FREE = (["get", "one", "free"], ["one", "is", "free"], ["one", "for", "free"], ["for", "the", "price"])


def _own_total(story: Story, each: Each) -> Read | None:
    """The $60 million of *lost $60 million, or 55 cents a share*: what those are in each makes that."""
    low, first = story.tokens.low, each.first
    if low[first - 1] != "or":
        return None
    ends = first - 1 - (low[first - 2] == ",")
    return next((r for r in story.here(each.sentence) if story.phrase(r)[1] == ends and r.claim.kind == "money"), None)


def _of_names(story: Story, each: Each) -> bool:
    """True for *five in Victoria, two each in Tasmania and Queensland*: so many each of those that are named, in a list of such."""
    low, k = story.tokens.low, each.last
    if story.tokens.written(each.first - 1)[:1].isupper() and low[each.first - 2] == "and" and "," in low[each.sentence.first : each.first]:
        return True  # "Tom has four, Ned three and Jack and Will two each"
    if low[k] not in ("in", "from", "for", "to", "at") or low[each.first - 1] not in (",", "and"):
        return False
    ahead = [r for r in story.here(each.sentence) if r.last < each.first]
    named = [j for j in range(k + 1, min(k + 9, each.sentence.last)) if story.tokens.written(j)[:1].isupper()]
    return bool(ahead) and low[ahead[-1].last] == low[k] and bool(named) and "and" in low[named[0] : named[-1]]


def _with_more(story: Story, each: Each, total: Read) -> bool:
    """True for *each gets $75,000; one earned another $25,000, which makes $100,000*: more goes into that total."""
    return any(each.last <= r.first < total.first and r.figure.another for r in story.here(each.sentence) if r is not total)


def _with_other(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True for *12 roses at £2 each and a vase for £15, paying £39 in all*: what else was bought makes the rest of it."""
    made, told = (Fraction(c.stated.number or 0) for c in (each.claim, total.claim))
    rest = told - made * Fraction(units.claim.stated.number or 0)
    here = [r for r in story.here(each.sentence) if each.last <= r.first < total.first and r.claim.kind == total.claim.kind]
    return rest > 0 and any(r.claim.stated.number == rest for r in here)


def _rivals(each: Each, other: Each) -> bool:
    """True for two prices or loads of one sentence, whose total is that of both."""
    one, two = (e.read.claim.amount.unit.partition("/")[0] for e in (each, other))
    return one == two and each.read is not other.read


def _is_ratio(story: Story, each: Each) -> bool:
    """True for ``three girls for every boy``, which tells how many times as many there are."""
    return not each.claim.amount.unit and each.bound is None and story.tokens.low[each.last - 3 : each.last - 1] == ["for", "every"]


def _alternative(story: Story, each: Each) -> bool:
    """True where a second price follows at once: ``£12, or £8 for children``."""
    behind = [r for r in story.here(each.sentence) if r.first >= each.last]
    gap = story.tokens.low[each.last : story.phrase(behind[0])[0]] if behind else []
    same = bool(behind) and behind[0].claim.amount.unit.partition("/")[0] == each.read.claim.amount.unit.partition("/")[0]
    near = same and (behind[0].claim.stated.number or 0) < _NO_TOTAL * (each.read.claim.stated.number or 0)
    return near and behind[0].claim.kind == "money" and gap in (["or"], [",", "or"], ["and"], [",", "and"])


def _inside(story: Story, each: Each) -> Iterator[Link]:
    """Vehicles with so many in each, and just before a count of tanks with how many of those people: no more than were inside."""
    noun = story.table.noun(each.noun)
    near = [r for s in story.beside(each.sentence, 2, 0) for r in story.here(s) if countable(r)]
    units = [r for r in near if story.table.nouns(r.claim.scope.noun, noun) in ("same", "inside")]
    if len(units) != 1 or not each.read.claim.scope.noun:
        return
    people = [r for r in near if r.sentence.number == units[0].sentence.number and r.claim.scope.noun == each.read.claim.scope.noun]
    people = [r for r in people if r is not each.read and r.first > units[0].first]
    if len(people) == 1:
        assumed = f"“{units[0].claim.said}” of line {line(units[0].claim)} are the {each.noun}s of line {line(each.claim)}"
        yield Link("each", (each.claim.id, units[0].claim.id, people[0].claim.id), assumption=assumed)


def of_units(story: Story, each: Each, units: Read, total: Read) -> Iterator[Link]:
    """The link of so much each, how many and what they make."""
    if _is_just_so(each, units, total) or each.claim.stated.bound == ">=":
        return  # "at least 50 in each of the eight": no one number, but a floor of all
    one = units.sentence.number == each.sentence.number == total.sentence.number
    first, last = story.phrase(total)
    own = _own_total(story, each)
    if own is not None and own is not total:
        return
    if story.after(total, 2) in (["less", "than"], ["more", "than"]):
        return  # "€2 less than the increase of €12 given in each of two budgets"
    if story.after(total, 1) in (["left"], ["remaining"]):
        return  # "paid for 40 trips at £310 each and has £7,600 left"
    if "sold" in story.between(total, each.read) and story.before(total, 1) in (["paid"], ["for"], ["cost"]):
        return  # "paid £240 for four tickets and sold two of them for £95 each"
    if each.read is not None and story.tokens.low[each.read.last : total.first] in ([","], ["and"]) and not total.figure.noun:
        return  # "Wages in the three plants are €2,100, €2,300 and €2,500": a list
    listed = next((r for r in story.here(total.sentence) if r.first > total.first), None)
    if listed is not None and story.tokens.low[last : listed.first] in ([","], ["and"]) and of_one_unit(total.claim, listed.claim):
        return  # "four lambs at 38, 41, 43 and 46 kilos, an average of 42 kilos a head"
    shown = equated(story, first, total.sentence) is not None or sums_up(story, total.sentence, first, last)
    shown = shown or equated(story, each.first, each.sentence) is not None
    fixed = one and (_leads(story, each, units, total) or shown and (each.bound is not None or bool(each.noun) or units.first < each.first))
    fixed = fixed or _is_shared_out(story, total, each) or _is_reckoned(story, total, each)
    assumed = f"the total of line {line(total.claim)} is that of the units of line {line(units.claim)}"
    ahead = set(story.tokens.low[each.sentence.first : each.last])
    told = each.claim
    averaged = story.after(each.read, 2) == ["on", "average"]  # "fetched £93 on average"
    if averaged or (equated(story, each.first, each.sentence) is not None and total.first < each.first):
        told = reckoned(story, each.first, each.last, told)
    yield Link(
        "each",
        (told.id, _of_measure(story, each, units).id, _whole(story, each, total).id),
        proof="the words say what so many of so much each make" if fixed else "",
        assumption="" if fixed else assumed,
        exhaustive=told.kind == "money" or not _ROOM & ahead or bool(_SOLD & ahead and total.claim.kind == "money"),
    )


def _leads(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True for *At £40 a ticket, the 500 seats sold brought £20,000*: the price leads, and a verb joins how many to what they make."""
    low, start = story.tokens.low, each.sentence.first
    if low[start] != "at" or each.first - start > _LED or not each.last <= units.first < total.first or total.claim.kind != "money":
        return False
    if not (_bears(story, units, each) or units.claim.scope.noun in _SEATS):
        return False  # "At £5 a pint, 300 drinkers"
    gap = story.between(units, total)
    told = [r for r in story.here(each.sentence) if each.last <= r.first < total.first]
    return bool(_MAKING & set(gap)) and told == [units] and not {"than", "of", "but", "and", "while", "against"} & set(gap)


_LED = 3  # words before a price that leads


def _of_measure(story: Story, each: Each, units: Read) -> Claim:
    """The claim of *units*, in the unit that the price is one of: ``A pint costs £5 and the pub sold 400 of them``."""
    claim, per = units.claim, each.claim.amount.unit.partition("/")[2]
    if not per or claim.amount.unit or claim.kind not in ("count", "capacity") or per_time(each.claim.amount.unit)[1]:
        return claim
    return story.word(*story.phrase(units), attrs.evolve(claim.amount, unit=per), "measure", claim.scope, claim.voice)


def _whole(story: Story, each: Each, total: Read) -> Claim:
    """The claim of *total*, without the time in which it is made: ``£1,200 a year``."""
    if per_time(each.claim.amount.unit)[1]:
        return total.claim
    return plain(story, total, story.phrase(total)[1]) if per_time(total.claim.amount.unit)[1] else total.claim


# ---- how many --------------------------------------------------------------------------------------------------------


def _units(story: Story, each: Each) -> list[Read]:
    """The counts that can be those of the units, the likeliest first."""
    if each.bound is not None:
        return [each.bound]
    near = story.beside(each.sentence, _BACK, -1 if each.before_it else _ON)
    found = [
        r for s in near for r in story.here(s) if r is not each.read and r.claim.kind in ("count", "measure", "capacity") and not r.timing
    ]
    if each.before_it:
        return [r for r in found if countable(r) and r.claim.scope.noun and r.claim.stated.bound in ("=", "~")][::-1][:4]
    named = [r for r in found if _bears(story, r, each)]
    measured = "/" in each.claim.amount.unit  # so much a mile is of miles, not of stations
    if named and not measured and equated(story, each.first, each.sentence) is not None:
        # Reckoned for the reader, of any of the counts before it: "lost 2,000 hens ... or £15 a bird".
        return [*named, *(r for r in found[::-1] if r not in named and countable(r) and r.first < each.first)][:8]
    if named:
        return sorted(named, key=lambda r: abs(r.first - each.first))[:4]
    here = [r for r in found if r.sentence.number == each.sentence.number and countable(r) and not _parted(story, r, each)]
    if here and not each.noun:
        return sorted(here, key=lambda r: (r.first > each.first, abs(r.first - each.first)))[:3]
    shared = [r for r in found if countable(r) and story.after(r, 1) in (["shared"], ["received"], ["got"]) and each.noun]
    if shared:
        return shared[:2]
    elided = [r for r in found if countable(r) and not r.claim.scope.noun and (r.claim.stated.number or 0) >= 1]
    elided = [r for r in elided if not _goes_on(story, r)]
    elided = [r for r in elided if story.before(r, 2) != ["of", "the"]]  # "the second cheapest of the three"
    if elided and abs(story.apart(elided[0].sentence, each.sentence)) <= 1:
        return sorted(elided, key=lambda r: abs(r.first - each.first))[:3]
    # Another word for them: nine boats, at so much a vessel; so much for so many children, which works out at so much a pupil.
    priced = story.tokens.low[max(each.sentence.first, each.first - 1) : each.first] == ["at"] or equated(story, each.first, each.sentence)
    payers = [r for r in found if countable(r) and r.sentence.number == each.sentence.number and 0 < each.first - story.phrase(r)[1] <= 2]
    others = [r for r in found if countable(r) and _may_be_called(story, r, each)]
    return others[:6] if each.noun and priced else payers if each.noun else []


def _goes_on(story: Story, read: Read) -> bool:
    """True for the 12 of *3 million tonnes, up from 12*, the 87 of *91 per cent and 87*: it is of what the figure before it is."""
    ahead = [r for r in story.here(read.sentence) if r.last <= read.first]
    joined = story.before(read, 1) in (["and"], ["from"], ["than"], ["to"]) or not {"than", "from", "against"}.isdisjoint(
        story.before(read, 5)
    )
    return bool(ahead) and ahead[-1].claim.kind in ("measure", "share") and joined


def _may_be_called(story: Story, read: Read, each: Each) -> bool:
    """True for a count close by, for any where the price is ``per vessel``, or of what its noun is a wider or a narrower word for."""
    near = abs(story.apart(read.sentence, each.sentence)) < 2
    return (
        near
        or "per" in story.tokens.low[each.first : each.last]
        or story.table.nouns(read.claim.scope.noun, story.table.noun(each.noun)) in ("same", "inside", "holds")
    )


def _parted(story: Story, read: Read, each: Each) -> bool:
    return ";" in story.tokens.low[min(read.last, each.last) : max(read.first, each.first)]


def _bears(story: Story, read: Read, each: Each) -> bool:
    """True for a count of what the figure is per: the noun of it, people for a head, so many of that unit."""
    claim = read.claim
    if claim.kind == "measure":
        return bool(each.noun) and claim.amount.unit == each.noun
    if not each.noun or not countable(read):
        return False
    noun = claim.scope.noun
    if each.noun == "person":
        return story.table.nouns(noun, "person") in ("same", "inside") or (not noun and read.sentence.number == each.sentence.number)
    return noun == story.table.noun(each.noun) or each.noun in [singular(word) for word in claim.counted.lower().split()]


# ---- what they make --------------------------------------------------------------------------------------------------


def _totals(story: Story, each: Each, units: Read) -> list[Read]:
    """The figures that can be the total, the likeliest first."""
    wide = bool(each.noun or each.bound or each.before_it)
    low = story.tokens.low
    definite = {"the", "its", "their", "all"}
    found = [
        r for s in story.beside(each.sentence, _BACK, _ON) for r in story.here(s)
        if (wide or s is each.sentence or (not r.claim.amount.unit and low[r.first - 1] in definite and s.number > each.sentence.number))
        and units.sentence.number <= max(s.number, each.sentence.number) and (each.noun != "person" or _close(units, each, s))
        and r is not each.read and r is not units and _alike(story, r, each) and _is_total(story, r, each, units)
        and not _is_of_a_half(story, r)
    ]  # fmt: skip
    return sorted(found, key=lambda r: (r.sentence.number != each.sentence.number, abs(r.first - each.first)))[:4]


def _is_of_a_half(story: Story, read: Read) -> bool:
    """True for the £2.4m of *half of the £2.4m goes to the widow and the other half to three children*."""
    ahead = story.before(read, 3)
    return ahead[1:] in (["of", "the"], ["of", "its"], ["of", "their"]) and ahead[0] in ("half", "third", "quarter")


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
        persons = persons or one.scope.noun == "person" or (other.scope.noun in _SEATS and people(story, one.scope.noun))
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
    if _is_shared_out(story, read, each) or _is_reckoned(story, read, each):
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


def _is_shared_out(story: Story, read: Read, each: Each) -> bool:
    """True for *Shared out equally, the €94 million fund would give each family about €29,700*."""
    low = story.tokens.low
    ahead = low[each.sentence.first : each.first]
    granted = tuple(story.before(read, 2)) in _GRANTED and low[read.sentence.first] == "with"  # "With a grant of £31 million, each of them"
    return read.sentence is each.sentence and read.last <= each.first and (granted or bool(_EVENLY & set(ahead)))


def _is_reckoned(story: Story, read: Read, each: Each) -> bool:
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
    return bool(_MAKING & set(ahead))


def _paid_for(gap: list[str]) -> bool:
    """True for ``£40,000 for 50 desks``, ``will be shared equally among nine schools``, ``buys 30 buses``."""
    return gap[:1] == ["for"] or bool(_SPENDING & set(gap))


def _new_clause(gap: list[str]) -> bool:
    """True where another subject begins: ``..., and the club raised ...``."""
    return ";" in gap or any(a == "," and b in ("and", "but", "while", "whereas") for a, b in pairwise(gap))
