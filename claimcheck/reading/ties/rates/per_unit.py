"""Prices and loads per unit: so much each, times how many, makes so much."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.each import Each, countable, plain
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.priced import eaches
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.equating import equated, reckoned, sums_up
from claimcheck.reading.ties.common.nearby import of_one_unit
from claimcheck.reading.ties.rates.apiece import apiece, is_less, may_hold_more
from claimcheck.reading.ties.rates.made_of_all import MAKING, SEATS, is_reckoned, is_shared_out, made_of_all
from claimcheck.reading.ties.rates.units_priced import bears, units_priced
from claimcheck.values.per_time import TIMES, per_time

_ROOM = frozenset("seat seats hold holds accommodate accommodates sleeps can could up most maximum room".split())
_SOLD = frozenset("sold sells sell selling filled bought".split())
_NO_TOTAL = 9  # times the price: another price of the same kind of thing, no sum of many


def per_unit(story: Story) -> Iterator[Link | Choice]:
    """For each figure per unit the number of units and what they make, in the sentence or near it."""
    for sentence in story.sentences:
        here = eaches(story, sentence)
        for each in here:
            if any(other is not each and _rivals(each, other) for other in here) or _alternative(story, each) or _is_ratio(story, each):
                continue
            if _is_per_many(story, each):
                continue  # "24 for every 1,000 black people and 5.9 for each 1,000 white"
            if of_conversion(story, each) or _is_offer(story, each):
                continue
            if story.tokens.low[each.last] in ("a", "each", "per", "every") and story.tokens.low[each.last + 1] in TIMES:
                continue  # "$54 million to feed 300,000 people for six months, or $30 a person each month"
            if _of_names(story, each) or story.tokens.low[each.first - 3 : each.first] in (["the", "rest", ","], ["the", "others", ","]):
                continue
            found = [
                (u, total)
                for u in units_priced(story, each)
                if not _is_packed(story, each, u)
                for total in made_of_all(story, each, u)
                if not (is_less(u, total) or (total.sentence is not each.sentence and _is_of_old(story, each)))
            ]
            found = [(u, total) for u, total in found if not (with_more(story, each, total) or _with_other(story, each, u, total))]
            found = [(u, total) for u, total in found if not may_hold_more(story, each, u, total)]
            options = [link for units, total in found for link in of_units(story, each, units, total)]
            if not options:
                pairs = apiece(story, each, units_priced(story, each))
                options = [link for units, total in pairs for link in of_units(story, each, units, total)]
            if options:
                yield Choice(tuple(options[:12]))
            elif each.bound is None and each.noun:
                yield from _inside(story, each)


def _is_of_old(story: Story, each: Each) -> bool:
    """True for the first of *the yield fell from 5.6 tonnes a hectare to 4.7*, of which nothing is told elsewhere."""
    return story.tokens.low[each.first - 1] == "from" and "to" in story.tokens.low[each.last : each.sentence.last]


def _is_packed(story: Story, each: Each, units: Read) -> bool:
    """True for *A packet of 20 cigarettes goes to €18.50*: that is what all of them cost."""
    packed = story.before(units, 1) == ["of"] and story.before(units, 2)[0] in _PACKS and units.sentence is each.sentence
    return packed and _SINGLY.isdisjoint(story.words(each.sentence))


_PACKS = frozenset("packet pack box crate carton case bag tin tray bundle set".split())
_SINGLY = frozenset("each apiece per every".split())
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


def with_more(story: Story, each: Each, total: Read) -> bool:
    """True for *each gets $75,000; one earned another $25,000, which makes $100,000*: more goes into that total."""
    low, between = story.tokens.low, [r for r in story.here(each.sentence) if r is not total and each.last <= r.first < total.first]
    # "will each get £25,000 for gates and £3,000 for pumps, a bill of £392,000"
    joined = any(r.claim.amount.unit == total.claim.amount.unit and low[story.phrase(r)[0] - 1] in ("and", "plus") for r in between)
    return joined or any(r.figure.another for r in between)


def _with_other(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True for *12 roses at £2 each and a vase for £15, paying £39 in all*: what else was bought makes the rest of it."""
    low, behind = story.tokens.low, story.phrase(total)[0]
    if low[behind - 1] in ("added", "adds", "adding") and total.sentence is each.sentence:
        return True  # "raised £40 each, and the school added £500"
    bought = range(each.last, behind) if total.sentence is each.sentence and total.first > each.last else range(0)
    if any(low[k] in ("and", "plus") and low[k + 1] in ("a", "an", "one") and low[k - 1] in ("each", "apiece") for k in bought):
        return True  # "12 chairs at £20 each and a table, paying £310"
    made, told = (Fraction(c.stated.number or 0) for c in (each.claim, total.claim))
    if total.sentence is not each.sentence and low[behind - 1] in ("the", "its", "their") and _is_narrowed(story, total):
        return True  # "They will meet the 60 rowers of the host city"
    rest = told - made * Fraction(units.claim.stated.number or 0)
    here = [r for r in story.here(each.sentence) if each.last <= r.first < total.first and r.claim.kind == total.claim.kind]
    return rest > 0 and any(r.claim.stated.number == rest for r in here)


def _is_narrowed(story: Story, total: Read) -> bool:
    """True for *the 60 rowers of the host city*, *the 50 aircraft with new engines*: a word behind says which ones."""
    low, last = story.tokens.low, story.phrase(total)[1]
    plain = bool(total.figure.noun) and not total.claim.amount.unit
    return plain and (low[last] in _WHICH or (low[last].endswith("ed") and low[last + 1] in ("so", "by", "in", "for", "from")))


_WHICH = frozenset("of with who that which whose from without".split())


def _rivals(each: Each, other: Each) -> bool:
    """True for two prices or loads of one sentence, whose total is that of both."""
    one, two = (e.read.claim.amount.unit.partition("/")[0] for e in (each, other))
    return one == two and each.read is not other.read


def _is_ratio(story: Story, each: Each) -> bool:
    """True for ``three girls for every boy``, which tells how many times as many there are."""
    return not each.claim.amount.unit and each.bound is None and story.tokens.low[each.last - 3 : each.last - 1] == ["for", "every"]


def _is_per_many(story: Story, each: Each) -> bool:
    """True for *5.9 for each 1,000 white*: so many of a thousand, and no total of so many each."""
    low, k = story.tokens.low, each.last
    return any(low[j] in ("each", "every") and low[j - 1] == "for" and low[j + 1][:1].isdecimal() for j in range(k - 2, k + 2))


def _alternative(story: Story, each: Each) -> bool:
    """True where a second price follows at once: ``£12, or £8 for children``."""
    behind = [r for r in story.here(each.sentence) if r.first >= each.last]
    gap = story.tokens.low[each.last : story.phrase(behind[0])[0]] if behind else []
    same = bool(behind) and behind[0].claim.amount.unit.partition("/")[0] == each.read.claim.amount.unit.partition("/")[0]
    if same and gap == ["("] and _is_for_some(story, each, behind[0]):
        return True  # "£12 (£8 for members)"
    near = same and (behind[0].claim.stated.number or 0) < _NO_TOTAL * (each.read.claim.stated.number or 0)
    return near and behind[0].claim.kind == "money" and gap in (["or"], [",", "or"], ["and"], [",", "and"])


def _is_for_some(story: Story, each: Each, other: Read) -> bool:
    """True for the £8 of *£12 (£8 for members)*, a lower price for those named, but not for *£96 for eight*."""
    low, last = story.tokens.low, story.phrase(other)[1]
    return low[last] == "for" and is_plural(low[last + 1]) and (other.claim.stated.number or 0) < (each.claim.stated.number or 0)


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
        averaged = story.after(each.read, 2) == ["on", "average"]  # "One tutor looks after 20 boys on average"
        yield Link("each", (each.claim.id, units[0].claim.id, people[0].claim.id), assumption=assumed, exhaustive=averaged)


def _is_cash_and_shares(story: Story, units: Read, total: Read) -> bool:
    """True for *1,250p a share — 850p cash and 0.2 new shares*: a sum and less than one of the units, the two parts of one price."""
    some = Fraction(units.claim.stated.number or 0)
    return total.first < units.first and some.denominator > 1 and story.between(total, units)[-1:] == ["and"]


def _leaves_out_verb(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True for *Of 60 guests asked, nine chose a soup, four a pie*: four chose one, and no pie had four."""
    low = story.tokens.low
    row = total.first < units.first < each.first and low[total.first - 1] == "of" and low[each.first - 1] == ","
    return row and low[each.first + 1] in ("a", "an") and bool({"a", "an"} & set(low[units.last + 1 : each.first - 1]))


def _is_of_each(story: Story, units: Read, total: Read) -> bool:
    """True for *a 42km relay, with each runner doing two legs of 5km*: as many units for each of those who share the total."""
    low, start = story.tokens.low, max(total.last, units.first - _SHARED)
    k = next((k for k in range(start, units.first - 2) if low[k] == "with" and low[k + 1] == "each"), -1)
    return k > 0 and units.sentence is total.sentence and low[k + 2].isalpha() and low[k + 2] != "of"


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
    if _is_cash_and_shares(story, units, total) or _is_of_each(story, units, total) or _leaves_out_verb(story, each, units, total):
        return
    shown = equated(story, first, total.sentence) is not None or sums_up(story, total.sentence, first, last)
    shown = shown or equated(story, each.first, each.sentence) is not None
    fixed = one and (_leads(story, each, units, total) or shown and (each.bound is not None or bool(each.noun) or units.first < each.first))
    fixed = fixed or is_shared_out(story, total, each) or is_reckoned(story, total, each)
    assumed = f"the total of line {line(total.claim)} is that of the units of line {line(units.claim)}"
    ahead = set(story.tokens.low[each.sentence.first : each.last])
    told = each.claim
    averaged = story.after(each.read, 2) == ["on", "average"] or bool(_MEANS & set(story.before(each.read, 2)))  # "fetched £93 on average"
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
    if not (bears(story, units, each) or units.claim.scope.noun in SEATS):
        return False  # "At £5 a pint, 300 drinkers"
    gap = story.between(units, total)
    told = [r for r in story.here(each.sentence) if each.last <= r.first < total.first]
    return bool(MAKING & set(gap)) and told == [units] and not {"than", "of", "but", "and", "while", "against"} & set(gap)


_MEANS = frozenset("average averaging averaged mean".split())
_LED = 3  # words before a price that leads
_SHARED = 9  # words from *with each* to the units


def _of_measure(story: Story, each: Each, units: Read) -> Claim:
    """The claim of *units*, in the unit that the price is one of: ``A pint costs £5 and the pub sold 400 of them``."""
    claim, per = units.claim, each.claim.amount.unit.partition("/")[2]
    if not per or claim.amount.unit or claim.kind not in ("count", "capacity") or per_time(each.claim.amount.unit)[1]:
        return claim
    return story.recast(units, "measure", unit=per)


def _whole(story: Story, each: Each, total: Read) -> Claim:
    """The claim of *total*, without the time in which it is made: ``£1,200 a year``."""
    if per_time(each.claim.amount.unit)[1]:
        return total.claim
    return plain(story, total, story.phrase(total)[1]) if per_time(total.claim.amount.unit)[1] else total.claim
