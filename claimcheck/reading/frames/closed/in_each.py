"""In each: so much each, how many there are and what they make, alone in a stretch, in any order and any words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.each import countable
from claimcheck.reading.frames.closed.fitting import is_near, is_spread, may_be_meant
from claimcheck.reading.frames.closed.stretch import stretches
from claimcheck.reading.frames.operands import Tied, dimension, figures_of, like_nouns, number, overlap, size
from claimcheck.reading.frames.plainly import opens_anew
from claimcheck.reading.frames.tempo import is_doubtful, tempos
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.priced import SHARED, eaches
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.beside import are_two_gains, are_two_prices, by_two, holds_other
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.equating import sums_up
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.reading.words.change import CHANGING
from claimcheck.reading.words.grammar import DEFINITE, MARKS, MODALS
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.units import MONEY_UNITS
from claimcheck.values.per_time import TIMES

_KINDS = frozenset(("count", "money", "measure", "capacity", "mean", "rate"))
_SORTS = frozenset(("each", "rate", "parts", "change", "same", "share", "ratio", "mean", "rest", "rise", "fall", "margin"))


class _Trio(NamedTuple):
    """So much in *each* of the *units*, and the *total* of it."""

    each: Read
    units: Read
    total: Read


def in_each(story: Story, tied: Tied) -> Iterator[Guess]:
    """What so much each makes of all there are, where a stretch tells just these three figures and that the one is of each."""
    taken: set[int] = set()
    for run in stretches(story):
        trio = _trio(story, run)
        if trio is None or trio.each.first in taken or any(tied.as_(read, *_SORTS) for read in trio):
            continue
        if _is_all(story, run, trio):
            taken.add(trio.each.first)
            yield Guess((_link(story, trio),), sure=True)


def _trio(story: Story, run: Sequence[Sentence]) -> _Trio | None:
    """The three figures of *run*, where there are no others that may be meant."""
    here = [r for s in run for r in figures_of(story, s) if r.claim.kind != "duration" and not r.timing]
    here = [r for k, r in enumerate(here) if not any(overlap(r, o) for o in here[:k])]
    here = [r for r in here if (number(r) != 1 or r.claim.amount.unit) and not _is_race(story, r) and not _are_those_told(story, r)]
    if len(here) != len(_Trio._fields) or any(r.claim.kind not in _KINDS for r in here):
        return None
    if any(tempos(story, s) for s in run) and not _are_dues(story, here):
        return None
    if any(story.before(r, 1) == ["by"] and not _is_agent(story, r) for r in here):
        return None  # "had shrunk by six before the move"
    counts = [r for r in here if not r.claim.amount.unit and countable(r, each=True)]
    sized = [r for r in here if r.claim.amount.unit]
    if len(sized) == 2 and len(counts) == 1 and dimension(*(r.claim.amount.unit.partition("/")[0] for r in sized)):  # noqa: PLR2004
        each, total = sorted(sized, key=lambda r: size(story, r, sized[0].claim.amount.unit.partition("/")[0]))
        trio = _Trio(each, counts[0], total)
        return trio if _is_of_each(story, trio) else None
    if len(sized) == 1 and len(counts) == 2 and "/" not in sized[0].claim.amount.unit:  # noqa: PLR2004
        trio = _Trio(min(counts, key=number), sized[0], max(counts, key=number))  # "Ten hectares, 4,000 vines on each"
        return trio if sized[0].claim.kind == "measure" and _is_of_each(story, trio) else None
    paid = [r for r in sized if r.claim.amount.unit in MONEY_UNITS]
    if len(sized) == len(here) and len(paid) == 2 and len({r.claim.amount.unit for r in paid}) == 1:  # noqa: PLR2004
        units = next(r for r in sized if r not in paid)  # "600 pints at £5.50"
        each, total = sorted(paid, key=number)
        sold = _Trio(each, units, total)
        return sold if units.claim.kind == "measure" and "/" not in units.claim.amount.unit and _is_at(story, sold) else None
    if len(sized) == len(here):
        held = _in_vessels(sized)
        return held if held is not None and _is_of_each(story, held) else None
    if len(counts) == len(here) and not _are_in_a_row(story, here):
        *two, total = sorted(counts, key=number)
        options = [_Trio(two[0], two[1], total), _Trio(two[1], two[0], total)]
        if number(two[0]) < 1:
            options = [_Trio(two[0], total, two[1])]  # "0.71 chicks were raised per burrow in a sample of 200, or 142 in all"
        return next((t for t in options if _may_count(story, t) and _is_of_each(story, t)), None)
    return None


def _are_those_told(story: Story, read: Read) -> bool:
    """True for the two of *at least one of the two*, *neither of the two*: which of those told before, and no number of its own."""
    return not read.figure.noun and story.before(read, 2) == ["of", "the"] and story.before(read, 3)[0] in _SOME_OF_THOSE


_SOME_OF_THOSE = frozenset("one either neither none both".split())


def _are_in_a_row(story: Story, here: Sequence[Read]) -> bool:
    """True for *12 infant, nine junior and four all-through schools*: three sorts of one thing."""
    gaps = [story.tokens.low[story.phrase(a)[1] : story.phrase(b)[0]] for a, b in pairwise(here)]
    return gaps[:-1] == [[","]] and gaps[-1] in (["and"], [",", "and"])


def _is_race(story: Story, read: Read) -> bool:
    """True for *took the 2.10 at Ayr*: a race or a train that is called by its time."""
    at, timed = read.last, bool(re.fullmatch(r"\d{1,2}\.[0-5]\d", read.claim.amount.written)) and not read.claim.amount.unit
    named = story.tokens.low[at] in ("at", "from", "to") and story.tokens.written(at + 1)[:1].isupper()
    return timed and named and story.before(read, 1) == ["the"]


def _are_dues(story: Story, here: Sequence[Read]) -> bool:
    """True for *Members pay £30 a year. The club has 200, which brings in £6,000 a year*: two sums for one time, the greater one taken."""
    paid = sorted((r for r in here if r.claim.amount.unit), key=number)
    units = {r.claim.amount.unit for r in paid}
    if len(paid) != len(here) - 1 or len(units) != 1 or not paid:
        return False
    unit, _, per = units.pop().partition("/")
    return bool(per) and unit in MONEY_UNITS and bool(_TAKEN & set(story.before(paid[-1], _NEAR)))


def _is_at(story: Story, trio: _Trio) -> bool:
    """True for *600 pints at £5.50*: what the one measure sold for."""
    low, first = story.tokens.low, story.phrase(trio.each)[0]
    return low[first - 1] == "at" and first - 1 == story.phrase(trio.units)[1]


def _is_agent(story: Story, read: Read) -> bool:
    """True for *Carried by a dozen helicopters*: those who did it, and no size of a change."""
    word = story.tokens.low[story.phrase(read)[0] - 2]
    return bool(read.figure.noun) and word.endswith("ed") and word not in CHANGING


def _in_vessels(sized: Sequence[Read]) -> _Trio | None:
    """The trio of *32 barrels of solvent, 200 litres in each, 4,600 litres*: a vessel is a unit of its own."""
    units = [r.claim.amount.unit for r in sized]
    alone = [r for r in sized if units.count(r.claim.amount.unit) == 1]
    if any(r.claim.kind != "measure" for r in sized) or len(alone) != 1 or len({*units}) != 2 or any("/" in unit for unit in units):  # noqa: PLR2004
        return None
    each, total = sorted((r for r in sized if r is not alone[0]), key=number)
    return _Trio(each, alone[0], total)


def _may_count(story: Story, trio: _Trio) -> bool:
    """True where *each* and *total* may count one thing, and the units another."""
    each, units, total = (r.claim.scope.noun if r.figure.noun else "" for r in trio)
    if units and each and (units == each or story.table.nouns(units, each) == "same"):
        return False
    if total and units and (total == units or like_nouns(story, total, units)) and not (each and like_nouns(story, total, each)):
        return False
    one = trio.each.sentence is trio.total.sentence or "headline" in (trio.each.sentence.role, trio.total.sentence.role)
    return not each or not total or like_nouns(story, each, total) or one  # a bed, a seat, a voice is somebody's


# ---- what tells that a figure is of each -----------------------------------------------------------------------------

_TAKEN = frozenset(
    "bring brings brought bringing raise raises raised raising earn earns earned earning make makes made making take takes took taking "
    "yield yields generate generates worth collect collects net nets total totals come comes came means meaning".split()
)
_EACH = frozenset("each every apiece per either".split())
_ANY = frozenset("a an one per each every any either single".split())
_ARTICLES = frozenset(("a", "an"))
_ALL_OF = (["all", "of", "them"], ["all", "of", "which"], ["both", "of", "them"], ["both", "of", "which"], ["any", "one", "of"])
_PRICES = frozenset(
    "price prices priced cost costs costing charge charged charges fee fees fare fares ticket tickets admission entry entrance "
    "subscription voucher vouchers fine fines bonus deposit at pay pays".split()
)
_ANYONE = frozenset("any anyone everyone everybody whoever".split())
_NEAR, _BEHIND, _CLAUSE = 6, 7, 14
_EVENLY = frozenset("equally evenly".split())


def _is_of_each(story: Story, trio: _Trio) -> bool:
    """True where some word says that the one figure is told of each of the units."""
    low, (first, last) = story.tokens.low, story.phrase(trio.each)
    sentence, each = trio.each.sentence, trio.each
    if _is_of_names(story, each) or {"some", "many", "often"} & set(story.before(each, 3)):
        return False  # "30 beds and 44 patients, so some lie two to a mattress"
    if any(e.read is each for e in eaches(story, sentence)) or _EACH & set(low[first:last]):
        return True
    behind = low[last : min(last + _BEHIND, sentence.last)]
    stop = next((k for k, w in enumerate(behind) if w in MARKS or w in (",", "and", "—", "–")), len(behind))
    named = {low[k] for k in range(sentence.first + 1, sentence.last) if low[k] == "per" and story.tokens.written(k)[:1].isupper()}
    if ((_EACH | _ANYONE) - named) & set(behind[:stop]) or behind[:2] == ["a", "head"] or behind[:3] == ["at", "a", "time"]:
        return True
    start = max(sentence.first, first - _CLAUSE)
    cut = max((k + 1 for k in range(start, first) if low[k] in (";", ":") or (low[k] == "and" and low[k + 1] not in _EACH)), default=start)
    ahead = low[cut:first]
    if (_EACH - {"apiece"} - named) & set(ahead) or any(low[k : k + 3] in _ALL_OF for k in range(start, first)):
        return True
    split = low[trio.units.sentence.first : trio.units.first]
    if (
        trio.units.sentence is trio.total.sentence
        and each.first > trio.units.last
        and (_EVENLY & set(split))
        and each.claim.kind == "money"
    ):
        return True  # "£96,000 is to be split equally between 12 schools. Our £6,000 will go on books"
    if _is_named_singly(story, trio) or (low[first - 1] == "of" and trio.units.last <= first and first - story.phrase(trio.units)[1] < 3):
        return True
    if each.claim.amount.unit.partition("/")[0] in MONEY_UNITS:
        worth = low[first - 1] in ("a", "an") and low[last].isalpha() and low[last] not in STOP and not is_plural(low[last])
        return worth or (bool(_PRICES & set(low[max(sentence.first, first - _NEAR) : first])) and not _is_of_one_thing(story, trio))
    return _is_hyphened(story, trio) or (bool(each.claim.amount.unit) and _is_summed(story, trio))


def _is_of_one_thing(story: Story, trio: _Trio) -> bool:
    """True for *The operation cost £88,000* beside 15 people: a definite thing by a name that is none of the units'."""
    low, first = story.tokens.low, trio.each.sentence.first
    told = low[first] == "the" and low[first + 1].isalpha() and not is_plural(low[first + 1]) and low[first + 2] in ("cost", "costs")
    return told and not like_nouns(story, singular(low[first + 1]), trio.units.claim.scope.noun)


def _is_of_names(story: Story, each: Read) -> bool:
    """True for *Perth, Hobart and Cairns have each recorded three*: so many each of those that are named, which no figure counts."""
    low, first = story.tokens.low, each.sentence.first
    at = next((k for k in range(first, each.first) if low[k] == "each" and low[k - 1] in ("have", "had", "were", "are")), first)
    named = low[first : at - 1] if at > first else []
    return "and" in named and not any(w[0].isdecimal() for w in named)


def _is_named_singly(story: Story, trio: _Trio) -> bool:
    """True for *a row has 65 seats* beside 30 rows: a single one of the units stands in the sentence of the figure."""
    noun, low, sentence = trio.units.claim.scope.noun, story.tokens.low, trio.each.sentence
    if not noun:
        return False
    head = noun.split()[-1]
    places = (k for k in range(sentence.first, sentence.last) if not is_plural(low[k]) and singular(low[k]) == head)
    mine, first = range(*story.phrase(trio.units)), story.phrase(trio.each)[0]
    for k in places:
        ahead = set(low[max(sentence.first, k - 3) : k])
        # "A bus hit eight people" tells of one of them, "a bus holds 60" of any.
        told = k > first or any(w[-1:] == "s" or w in ("are", "will", "can", "on", "there") for w in low[k + 1 : first])
        if k not in mine and (ahead & (_ANY - _ARTICLES) or (ahead & _ARTICLES and told)):
            return True
    return False


def _is_hyphened(story: Story, trio: _Trio) -> bool:
    """True for *twelve 20-tonne lorries*, *three 140-seat screens*: the figure stands before the thing that is counted."""
    low, each, units = story.tokens.low, trio.each, trio.units
    joined = "-" in low[each.first : each.last + 2]
    return (
        joined
        and units.first < each.first
        and each.first - units.last < 3
        or (joined and units.first <= each.first < story.phrase(units)[1])
    )


def _is_summed(story: Story, trio: _Trio) -> bool:
    """True for *The 18 turbines are rated at 3 megawatts, 72 megawatts in all*: units, what is theirs, and what words call a sum."""
    each, units, total = trio
    low, first = story.tokens.low, story.phrase(total)[0]
    near = units.sentence is each.sentence and 0 < each.first - units.last < _NEAR
    ahead = {"together", "altogether", "total", "combined"} & set(low[max(total.sentence.first, first - 4) : first])
    return near and (bool(ahead) or sums_up(story, total.sentence, *story.phrase(total)))


# ---- what tells that they need not make each other -------------------------------------------------------------------

_TURNS = frozenset(
    "but however although though despite yet except because unless instead otherwise besides plus including included includes excluding "
    "excluded minus less fewer net than another other others rest remaining remainder extra additional further also "
    "initially previously formerly sometimes originally until still only planned target limit under "
    "profit profits budget budgets debt debts loan loans deposit discount discounts tax taxes".split()
)
_WHEN = frozenset("last this next same previous".split())
_SPARE = Fraction(9, 10), Fraction(11, 10)  # of what is ordered a few are spare
_COINS = frozenset("pound dollar euro franc crown krona peso rupee penny cent yen".split())
_USED = frozenset("used use redeemed spent sold claimed took drank ate".split())
_FIRM = frozenset("capacity most maximum could can".split())


def _is_all(story: Story, run: Sequence[Sentence], trio: _Trio) -> bool:
    """True where no word says that the total holds more or less than what each of the units makes, and it does not hold."""
    each, units, total = trio
    low, unit = story.tokens.low, each.claim.amount.unit.partition("/")[0]
    if any(
        not (r.claim.stated.bound in ("=", "~") or r.claim.amount.hedge in ("nearly", "almost"))
        or r.claim.extreme is not None
        or r.claim.modality == "denied"
        for r in trio
    ):
        return False
    if _is_turned(story, run) or holds_other(story, total) or by_two(story, *sorted((each.first, total.first))):
        return False
    if any(low[r.last] == "of" and low[r.last + 1] in ("the", "those", "these", "them", "whom", "which", "its") for r in (each, total)):
        return False
    if is_spread(each.sentence, units.sentence, total.sentence) or _is_beside(story, trio):
        return False
    before = (r for b in story.beside(run[0], 1, 0) if b not in run for r in figures_of(story, b))
    if unit and any(r.claim.amount.unit.partition("/")[0] == unit for r in before):
        return False  # other sums that may be in it
    words = [k for s in {r.sentence.number: r.sentence for r in trio}.values() for k in range(s.first, s.last - 1)]
    if any(low[k] in _WHEN and low[k + 1] in TIMES for k in words) or is_doubtful(story, each.sentence, total.sentence):
        return False
    if "from" in (low[each.first - 1], low[units.first - 1]) or low[story.phrase(each)[0] - 2].startswith("start"):
        return False  # "start at $89"
    if any(_is_top(story, r) for r in trio) or _is_ruled_or_in_row(story, trio):
        return False
    made, told = number(each) * number(units), size(story, total, unit) if unit else number(total)
    if told < made and _USED & set(low[max(total.sentence.first, total.first - 2) : total.first]):
        return False  # "The 260 delegates used 417"
    about = total.sentence is not each.sentence and _SPARE[0] <= made / told <= _SPARE[1]
    return not (about or is_near(made, told)) and may_be_meant(made, told) and told > number(each)


_MAY = frozenset("can could may might".split())  # "The bonds can be converted into stock at $20 a share"


def _is_turned(story: Story, run: Sequence[Sentence]) -> bool:
    """True where a word says that the total may hold more or less; not for *The service has been free until now*."""
    low = story.tokens.low
    return any(low[k : k + 2] != ["until", "now"] for s in run for k in story.places(_TURNS, s))


def _is_beside(story: Story, trio: _Trio) -> bool:
    """True for *and a table, paying £310*, *and the £1,000 bill*, *has £7,800 left*: more than the units, or something else."""
    each, units, total = trio
    low, (first, last) = story.tokens.low, story.phrase(total)
    if whole_of(story, each) is total or each.figure.noun in SHARED or low[last] in ("left", "remaining"):
        return True
    if each.sentence is not units.sentence and (each.claim.kind == "mean" or "average" in story.before(each, 8)):
        return True  # "cost £6 million. The average home in the city costs £150,000"
    gap = low[max(each.last, units.last) : first]
    summed = any(_BILLS & set(gap[k : k + 4]) for k, w in enumerate(gap) if w in ("a", "an"))  # ", a purchase for which"
    if total.sentence is each.sentence and any(a in ("and", ",") and b in ("a", "an", "some") for a, b in pairwise(gap)) and not summed:
        return True
    if ("and", "sold") in pairwise(gap):
        return True  # "bought 300 shares at 82p and sold them for £310"
    named = low[first - 1] in DEFINITE and low[first - 2] in ("and", ".", ",") and low[last].isalpha()
    return named or low[first - 2 : first] == ["of", "the"] or (total.claim.kind != "money" and opens_anew(gap))


def _is_top(story: Story, read: Read) -> bool:
    """True for *the dearest bullock made €2,150*, *the cheaper of the two bids*: what is told of the first of them."""
    before = story.before(read, 5)
    if any(a.endswith("er") and a not in _NO_DEGREE and b == "of" for a, b in pairwise(before)):
        return True
    return any(w.endswith("est") and len(w) > _SHORT and w not in _NO_TOPS for w in before)


def _is_ruled_or_in_row(story: Story, trio: _Trio) -> bool:
    """True for *for every three babies*, *for every pound*, *can be converted at $20*, *9,000 barrels per day*: a rule, an offer, a pace.

    So too for *three counts of theft, two of assault* and *their 29 seats and the Farmers' 19*: parts of one row.
    """
    each, units, total = trio
    low, (first, last), end = story.tokens.low, story.phrase(each), story.phrase(total)[1]
    if low[first - 2 : first] in (["for", "every"], ["for", "each"]) and not each.claim.amount.unit:
        return True
    if story.before(units, 1) == ["every"] and number(units) >= _HUNDRED:
        return True  # "48,200 crimes, or 71 for every 1,000 people"
    told = MODALS & set(low[each.sentence.first : first])
    planned = told & _MAY or (told and not MODALS & set(low[total.sentence.first : total.first]))
    if each.sentence not in (units.sentence, total.sentence) and planned:
        return True
    if "per" in low[total.last : end + 3] and {*TIMES} & set(low[total.last : end + 4]):
        return True
    gaps = (
        low[total.last : story.phrase(r)[1] + 3]
        for r in (each, units)
        if not r.figure.noun and not r.claim.amount.unit and total.figure.noun
    )
    if any("and" in gap and not (_EACH | {"at"}) & set(gap) for gap in gaps):
        return True
    pound = any(low[k] == "for" and low[k + 1] in _EACH and low[k + 2] in _COINS for k in range(each.sentence.first, first))
    if are_two_prices(story, each, total) or are_two_gains(story, total, each):
        return True
    return pound or (low[last] == "of" and low[end] == "of" and each.sentence is total.sentence)


_HUNDRED = 100  # of so many it is told how common a thing is
_NO_DEGREE = frozenset("either neither number member order other".split())
_BILLS = frozenset("purchase bill total sum outlay cost order haul load force".split())
_SHORT = 5  # letters of "guest", "quest"
_NO_TOPS = frozenset("interest request harvest forest arrest protest contest honest invest suggest latest guest priest".split())


def _link(story: Story, trio: _Trio) -> Link:
    each, units, total = trio
    low = story.tokens.low
    assumed = f"the total of line {line(total.claim)} is that of the units of line {line(units.claim)}"
    ahead = [low[max(r.sentence.first, r.first - 6) : r.first] for r in (each, total)]
    room = any(_FIRM & set(words) or words[-2:] == ["up", "to"] for words in ahead)
    unit, _, per = each.claim.amount.unit.partition("/")
    one = story.recast(each, "capacity", unit=unit) if per else each.claim
    many = story.recast(units, "count") if units.claim.amount.unit else units.claim
    due = per and total.claim.amount.unit == each.claim.amount.unit
    made = story.recast(total, "money", unit=unit) if due else total.claim
    return Link("each", (one.id, many.id, made.id), assumption=assumed, exhaustive=not room)
