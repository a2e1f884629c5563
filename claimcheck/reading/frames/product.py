"""Products: so much each, how many there are and what they make, in any order and up to a few sentences apart."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.each import BACK, ON, Each, countable
from claimcheck.reading.frames.loosely_each import TIME_NOUNS, bears, is_handed, loose
from claimcheck.reading.frames.operands import MOST, Tied, dimension, figures_of, is_wrong, like, number, overlap, sense, size, told_itself
from claimcheck.reading.frames.plainly import BUDGETS, has_others, is_explained, is_lone, opens_anew
from claimcheck.reading.frames.tempo import is_doubtful
from claimcheck.reading.priced import eaches
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.beside import are_two_gains, holds_other
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.cohesion import of_another_matter
from claimcheck.reading.ties.common.equating import equated, sums_up
from claimcheck.reading.ties.rates.apiece import is_listed
from claimcheck.reading.ties.rates.made_of_all import is_of_half
from claimcheck.reading.ties.rates.per_unit import of_conversion, with_more
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.reading.words.grammar import DEFINITE, TAKEN_UP
from claimcheck.reading.words.units import MONEY_UNITS
from claimcheck.values.exact import whole
from claimcheck.values.per_time import per_time

_NEAR = Fraction(47, 50), Fraction(53, 50)
_HUNDRED = 100  # of so many it is told how common a thing is
_MADE = frozenset(("money", "measure", "count", "rate", "duration"))
_MANY = 100_000  # as many of a thing whose noun is left out are a sum of money
_ROOM = frozenset("hold holds holding room seat seats seating carry carries up capacity can could maximum most fit fits sleeps".split())
_SO = frozenset("so thus therefore hence means meaning making makes works adds amounts altogether total all bill".split())


def product(story: Story, tied: Tied) -> Iterator[Guess]:
    """What each figure per unit makes of all the units, where no words have tied them."""
    done = {name for link in tied.links if link.sort in ("rate", "each", "same", "mean", "ratio") for name in link.claims}
    for sentence in story.sentences:
        found = [e for e in eaches(story, sentence) if e.claim.id not in done]
        found += [e for e in loose(story, sentence) if not any(e.read is o.read for o in found) and e.read.claim.id not in done]
        guesses = [(each, guess) for each in found for guess in _each(story, each, done)]
        if len(guesses) == 1 and guesses[0][0].claim.stated.bound != ">=":  # "at least five each": a floor of them all
            yield guesses[0][1]


def _is_firm(story: Story, each: Each) -> bool:
    """True but for *28 children in each of the 18 classes*, which tells no unit in which a total would be known again."""
    rows = each.bound is not None and story.before(each.read, 1) == ["of"]  # "60 rows of 75"
    return bool(each.read.claim.amount.unit) or rows or (each.bound is None and not each.noun) or each.claim.kind == "mean"


def _in_money(claim: Claim) -> bool:
    """True for £540,000 and for £540,000 a year."""
    return claim.amount.unit.partition("/")[0] in MONEY_UNITS


def _each(story: Story, each: Each, done: set[str]) -> Iterator[Guess]:
    near = [r for s in story.beside(each.sentence, BACK, ON) for r in figures_of(story, s) if r is not each.read]
    near = [r for r in near if not {"against", "versus"} & set(story.before(r, 2))]  # "£28,000 a year, against the £19,000 paid until now"
    near = [r for r in near if not overlap(r, each.read)]
    if of_conversion(story, each) or (not each.noun and each.bound is None and _are_named(story, each)):
        return
    if any(_rivals(each, e) for s in story.beside(each.sentence, 2, 1) for e in eaches(story, s)):
        return
    units = [each.bound] if each.bound is not None else _units(story, each, near)
    units = [u for u in units if story.before(u, 1) != ["every"] or number(u) < _HUNDRED]  # "or 71 for every 1,000 people"
    units = [u for u in units if not of_another_matter(story, u, [each.read])] or units  # "Some 45 mourners had filled the chapel"
    totals = [r for r in near if _may_be_total(story, r, each) and r.claim.id not in done]
    made = [
        (u, t, _made(story, each, u), _size(story, t, each))
        for u in units
        for t in totals
        if u is not t and not overlap(u, t) and not _is_whole_of(story, t, u)
    ]
    for u, t in ((u, t) for u, t, m, s in made if _is_of_other_time(u, t) and m == s and each.read.claim.amount.unit):
        yield Guess((Link("each", (each.claim.id, u.claim.id, t.claim.id), assumption=_assumed(u, t), exhaustive=True),), sure=True)
        return
    every = [(_made(story, each, u), _size(story, t, each)) for u in near if u.claim.kind != "share" for t in near if t is not u]
    if any(t and _NEAR[0] <= m / t <= _NEAR[1] for m, t in every):
        return
    options = [(u, t, m, s) for u, t, m, s in made if m and s and _may_make(u, Fraction(each.claim.stated.number or 0), m, s)]
    options = [o for o in options if Fraction(o[2]) / o[3] in _SHIFTS or not is_doubtful(story, each.sentence, o[1].sentence)]
    options = [o for o in options if not (with_more(story, each, o[1]) or _is_other_price(story, each, o[1]))]
    options = [o for o in options if not (is_of_half(story, each.first, o[1]) or are_two_gains(story, o[1], each.read))]
    options = [o for o in options if whole_of(story, each.read) is not o[1]]  # "covers 5 km of the town's 380 km"
    options = [o for o in options if not of_another_matter(story, each.read, o[:2])]  # "Tickets cost £12 at the door"
    options.sort(key=lambda o: (Fraction(o[2]) / o[3] not in _SHIFTS, abs(o[0].first - each.first) + abs(o[1].first - each.first)))
    wrong = [o for o in options[:4] if _is_wrong(each, o[0], o[1], o[2], o[3])]
    links = tuple(_link(story, each, u, t) for u, t, *_ in [*wrong[:1], *options][:MOST])
    alone = len({id(o[0]) for o in options}) == len({id(o[1]) for o in options}) == 1
    plain = alone and _is_plain(story, each, *options[0][:2])
    if is_handed(story.tokens.low, each.first) and not (plain and wrong):
        return
    named = alone and _are_named_both(story, each, *options[0][:2])
    plain = plain or (alone and is_lone(story, each, *options[0][:2]))
    if plain or named or (_is_firm(story, each) and (wrong or (alone and _is_drawn(story, each, *options[0][:2])))):
        # What so many make at a mean price is reckoned by the reader at once.
        mean = not wrong and each.claim.kind == "mean" and options[0][0].sentence is options[0][1].sentence is each.sentence
        yield Guess(links, sure=mean or plain or named or (bool(wrong) and bool(each.read.claim.amount.unit)))


def _is_other_price(story: Story, each: Each, total: Read) -> bool:
    """True for the £36 of *a return costs £36, up from £30. Foot passengers pay £9 a head*: a price beside another, which moved itself."""
    moved = story.after(total, 3)[:1] == [","] and story.after(total, 3)[1:] in (["up", "from"], ["down", "from"])
    return moved and Fraction(total.claim.stated.number or 0) <= 10 * _number(each)


def _is_of_other_time(units: Read, total: Read) -> bool:
    """True for *300 loaves a day at £2 each, £600 a week*: what they make is right but for the time that it is told for."""
    one, other = (per_time(r.claim.amount.unit)[1] for r in (units, total))
    return bool(one and other) and one != other


def _are_named_both(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True for *There are four robots per worker. The firm has 720 robots and 240 workers*: each figure bears its own noun of the rate."""
    noun = each.read.claim.scope.noun
    near = max(r.sentence.number for r in (each, units, total)) - min(r.sentence.number for r in (each, units, total)) <= 1
    here = each.noun == units.claim.scope.noun and noun == total.claim.scope.noun
    low, first = story.tokens.low, each.sentence.first
    there = {"there", "has", "have", "had"} & set(low[first : each.first])
    return bool(noun and each.noun and near and here and there) and units.sentence is total.sentence is not each.sentence


def _is_whole_of(story: Story, whole: Read, read: Read) -> bool:
    """True for the 18 of *two of 18 howitzers*, *two of the 18*."""
    return story.tokens.low[read.last] == "of" and 0 < whole.first - read.last < 3


def _rivals(each: Each, other: Each) -> bool:
    """True for another price or load in the unit of *each*, of which a total nearby may be made as well."""
    one, two = (e.read.claim.amount.unit.partition("/")[0] for e in (each, other))
    if "/" in each.claim.amount.unit and "/" not in other.claim.amount.unit and _number(other) > 2 * _number(each):
        return False  # "£1.40 a litre, and a tank of 50 litres costs £70 to fill"
    return one == two and one != "" and not overlap(each.read, other.read)


def _number(each: Each) -> Fraction:
    return Fraction(each.claim.stated.number or 0)


def _units(story: Story, each: Each, near: list[Read]) -> list[Read]:
    named = [r for r in near if each.noun and bears(story, r, each.noun)]
    if named:
        return named
    noun = story.table.noun(each.noun) if each.noun and story.tokens.low[each.last - 1] != "head" else ""
    counts = [r for r in near if countable(r, each=True) and not r.timing and (r.claim.stated.number or 0) > 1]
    wide = [r for r in counts if not noun or any(story.table.nouns(s.noun, noun) in ("same", "inside", "holds") for s in sense(story, r))]
    others = [r for r in counts if r.claim.scope.noun or (r.claim.stated.number or 0) < _MANY]
    if each.read.claim.kind not in ("money", "mean"):
        others = [r for r in others if not r.claim.scope.noun] if each.read.claim.kind in ("measure", "rate") else []
    return wide or [r for r in others if abs(story.apart(r.sentence, each.sentence)) < 3]


_WAYS = frozenset("north south east west away".split())
_HEIGHTS = frozenset("tall high deep old wide thick across".split())


def _may_be_total(story: Story, read: Read, each: Each) -> bool:
    claim, top = read.claim, each.claim.amount.unit.partition("/")[0]
    mine = claim.amount.unit.partition("/")[0]
    per = read.figure.per
    if claim.kind not in _MADE or (per and per not in TIME_NOUNS) or claim.extreme is not None or story.after(read, 2) == ["-", "per"]:
        return False
    behind, low = story.after(read, 2), story.tokens.low
    if behind in (["less", "than"], ["more", "than"]) or (behind[:1] and behind[0] in _WAYS and behind[1:] in (["of"], ["from"])):
        return False  # "€2 less than the €12 given in each of two budgets", "35 kilometres south of the town"
    if low[each.last] in _HEIGHTS or low[story.phrase(each.read)[1]] in _HEIGHTS:
        return False  # "Each will be 250 metres tall"
    if story.after(read, 1) in (["left"], ["remaining"]):
        return False  # "paid for 30 lessons at £240 each and has £7,800 left"
    if (
        low[read.last : read.last + 2] == ["of", "the"]
        and low[story.phrase(read)[1]] in ("are", "were")
        and story.before(read, 1) != ["all"]
    ):
        return False  # "12 squads of eight, and 70 of the players are under 21": some of them
    if holds_other(story, read) or is_listed(story, read) or {"none", "nobody"} & set(story.before(read, 5)):
        return False  # "None spent more than £41,000"
    if top:
        scaled = not mine and not claim.scope.noun and claim.kind == "count" and (claim.stated.number or 0) >= 1000
        return dimension(mine, top) if mine else scaled
    named = bool(each.noun) and bears(story, read, each.noun)
    mine_told = told_itself(each.read) and not (each.noun and each.read.claim.amount.unit.startswith("/"))  # "or eight per place"
    elided = not (told_itself(read) and mine_told) and read.sentence is each.sentence
    elided = elided or (not told_itself(read) and {"has", "had", "have"} & set(story.before(read, 1)) != set())
    alike = like(story, read, each.read) or elided or sums_up(story, read.sentence, *story.phrase(read))
    return not mine and not named and alike and claim.kind in ("count", "rate", "capacity")


def _made(story: Story, each: Each, units: Read) -> Fraction:
    unit = units.claim.amount.unit.partition("/")[0]
    per = each.claim.amount.unit.partition("/")[2] or each.noun
    number = Fraction(units.claim.stated.number or 0)
    scaled = size(story, units, per) if unit and per and dimension(unit, per) else number
    return scaled * Fraction(each.claim.stated.number or 0)


def _size(story: Story, read: Read, each: Each) -> Fraction:
    return size(story, read, each.claim.amount.unit.partition("/")[0])


def _may_make(units: Read, each: Fraction, made: Fraction, told: Fraction) -> bool:
    """True for a total of more than one unit that is not so far from what they make that it cannot be theirs."""
    close = told > each * Fraction(3, 2) and Fraction(1, 5) < made / told < 5
    return (units.claim.stated.number or 0) > 1 and (close or any(_NEAR[0] < made / told * k < _NEAR[1] for k in _SHIFTS))


_SHIFTS = tuple(Fraction(10) ** k for k in (-9, -6, -3, -2, -1, 1, 2, 3, 6, 9))


def _is_wrong(each: Each, units: Read, total: Read, made: Fraction, told: Fraction) -> bool:
    """True where one slip of the pen in one of the three explains why they do not fit, all as they are written."""
    reads = (each.read, units, total)
    if any(r.claim.stated.bound not in ("=", "~") for r in reads):
        return False
    for read, times in zip(reads, (told / made, told / made, made / told), strict=True):
        number = Fraction(read.claim.stated.number or 0)
        meant = whole(number * times)
        if sum(c.isdecimal() for c in read.claim.amount.written) > 1 and is_wrong(whole(number), meant):
            return True
    return False


def _is_plain(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True where price, number and sum stand alone in one sentence, or those of money close by."""
    numbers = [r.sentence.number for r in (each.read, units, total)]
    low, (first, last) = story.tokens.low, story.phrase(total)
    if max(numbers) - min(numbers) > 2 or (
        max(numbers) > min(numbers) and not _in_money(total.claim) and not _takes_up(story, units, total)
    ):
        return False
    stretch = [s for s in story.sentences if min(numbers) <= s.number <= max(numbers)]
    if is_explained(story, stretch) or has_others(story, stretch, total, [(each.first, each.last), story.phrase(units), (first, last)]):
        return False
    counts = [r for s in stretch for r in figures_of(story, s) if countable(r) and not r.timing and r not in (each.read, units, total)]
    mixed = bool(counts) if total.claim.kind == "count" else any(not r.claim.scope.noun for r in counts)
    before = [r for r in (units, each.read) if r.sentence is total.sentence and r.last <= first]
    gap = low[max(r.last for r in before) : first] if before else []
    budget = BUDGETS & set(low[max(total.sentence.first, first - 4) : first])
    return not (mixed or opens_anew(gap) or budget)


def _takes_up(story: Story, units: Read, total: Read) -> bool:
    """True where the sentence of the sum goes on from what was told: ``They can move``, ``The 40 sacks weighed``, ``in all``."""
    low, (first, last) = story.tokens.low, story.phrase(total)
    opening = {*low[total.sentence.first : total.sentence.first + 2], *low[max(total.sentence.first, first - 3) : first]}
    if opening & (TAKEN_UP | {"they", "together", "these", "those", "so", "room"}) or sums_up(story, total.sentence, first, last):
        return True
    if equated(story, first, total.sentence) is not None:
        return True
    return units.sentence is total.sentence and low[story.phrase(units)[0] - 1] in DEFINITE or low[story.phrase(units)[0]] in DEFINITE


def _are_named(story: Story, each: Each) -> bool:
    """True for *Copenhagen and Helsinki promised €25 million apiece*, which counts its units by their names."""
    t, sentence = story.tokens, each.sentence
    named = [k for k in range(sentence.first, each.first) if t.low[k] == "and" and t.written(k + 1)[:1].isupper()]
    return bool(named) and all(t.written(k)[:1].isupper() or t.low[k] in (",", "the") for k in range(sentence.first, named[0]))


def _is_drawn(story: Story, each: Each, units: Read, total: Read) -> bool:
    """True where the words reckon the last of the three from the others."""
    last = max((each.read, units, total), key=lambda r: r.first)
    if max(r.sentence.number for r in (each.read, units, total)) - min(r.sentence.number for r in (each.read, units, total)) > 1:
        return False
    first, end = story.phrase(last)
    if last is units:
        return False
    noun, said = units.claim.scope.noun, story.tokens.low[total.sentence.first : total.first]
    if noun and noun in [singular(word) for word in said] and total.sentence is not each.sentence:
        return True  # "For the wheat he banked £80,600"
    if "even" in story.tokens.low[max(each.sentence.first, each.first - 3) : each.first]:
        return True
    ahead = set(story.tokens.low[max(last.sentence.first, first - 6) : first])
    if last is each.read and total.sentence is each.sentence and ahead & {"since", "as", "because"} and ahead & {"each", "every"}:
        return True
    apposed = last is each.read and units.sentence is last.sentence and bears(story, units, each.noun)
    led = story.tokens.low[each.sentence.first] == "at" and each.first - each.sentence.first < 3 and last is total
    told = (led and total.sentence is each.sentence) or equated(story, first, last.sentence, apposed=apposed) is not None
    return told or bool(_SO & ahead) or sums_up(story, last.sentence, first, end)


def _link(story: Story, each: Each, units: Read, total: Read) -> Link:
    told, top = total.claim, each.claim.amount.unit.partition("/")[0]
    timed = bool(per_time(each.claim.amount.unit)[1])
    bare = told if timed else _without_time(story, total)
    if top and not told.amount.unit:
        bare = story.recast(total, each.read.claim.kind, unit=top)
    room = _ROOM & set(story.tokens.low[max(each.sentence.first, each.first - 8) : each.first])
    rows = each.bound is not None and story.before(each.read, 1) == ["of"]  # "60 rows of 75"
    full = timed or "money" in (each.claim.kind, each.read.claim.kind) or rows or not room
    names = _told_each(story, each, units, bare).id, _without_time(story, units).id, bare.id
    return Link("each", names, assumption=_assumed(units, total), exhaustive=full)


def _assumed(units: Read, total: Read) -> str:
    return f"the total of line {line(total.claim)} is that of the units of line {line(units.claim)}"


def _told_each(story: Story, each: Each, units: Read, total: Claim) -> Claim:
    """The claim of *each*, without its time where neither the things nor their sum tell one: ``€6,000 a year ... the annual cost``."""
    unit, per = per_time(each.claim.amount.unit)
    if not per or per_time(total.amount.unit)[1] or units.claim.kind == "duration" or each.read.claim.id != each.claim.id:
        return each.claim
    if any(r.claim.kind == "duration" for s in story.beside(each.sentence, 1, ON) for r in figures_of(story, s)):
        return each.claim  # so many days of it may be told
    return story.word(each.first, each.last, attrs.evolve(each.claim.amount, unit=unit), "capacity", each.claim.scope, each.claim.voice)


def _without_time(story: Story, read: Read) -> Claim:
    """The claim of *read* without the time it is told for: ``20 shifts a month``, ``1,800 kilometres a month``."""
    top, per = per_time(read.claim.amount.unit)
    if not per:
        return read.claim
    return story.recast(read, "measure" if top else "count", unit=top)
