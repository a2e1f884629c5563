"""One quantity of the text, from its first to its last word: number or range, unit, hedge, noun and rate."""

from __future__ import annotations

from functools import cache

from claimcheck.reading import hedging, nouns
from claimcheck.reading.compounds import old_money
from claimcheck.reading.draft import DASHES, SIGNS, Draft, behind, started, take_unit
from claimcheck.reading.initials import HYPHENS
from claimcheck.reading.measures import LENGTHS, OF_RATES, is_lapse, opens_rate, per_at, signs_of_money, unit_at, words_of_units
from claimcheck.reading.numerals import from_digits, numeral
from claimcheck.reading.ranges import JOINTS, odds, score, spread
from claimcheck.reading.rated import rate
from claimcheck.reading.short_scales import money_of
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.ages import PARENTS
from claimcheck.reading.words.hedges import OVER_TIME, SOFTENERS
from claimcheck.reading.words.nouns import BUILDINGS, CALIBRES, DONE, HOMES, OFTEN, PARTICIPLES, QUAKES, STOREYS
from claimcheck.reading.words.numbers import SCALES, SMALL, TENS

_OPENERS = frozenset("$£€¥₹(+-−~")
_OPENING = frozenset(("between", "from", "of", "to"))
_OPENED = _OPENING | _OPENERS | SOFTENERS
_LABELS = frozenset(("magnitude", "-"))
_RANGED = frozenset(("between", "from"))
_ODDS = frozenset(("-", "/"))
_SCORED = DASHES | {":", "/"}  # between the sides of a score or of odds


@cache
def _bounding() -> frozenset[str]:
    """The words and marks of which one stands right before a number that takes in a bound, or "another", from before it."""
    return hedging.words_before() | _ADDING | {"-"}


@cache
def _following() -> frozenset[str]:
    """The words and marks of which one stands right behind a number that takes in anything but the noun and the rate behind it."""
    return hedging.words_behind() | words_of_units() | JOINTS | {"of", "below", "us", "usd", "cad"}


@cache
def _signed() -> frozenset[str]:
    """The words and marks of which one stands right before a number that `started` takes a sign or a currency for."""
    return signs_of_money() | SIGNS | {"+"}


def quantity(t: Tokens, i: int, floor: int) -> Draft | None:
    """The figure whose number starts at token *i* (digits or a number word), or None."""
    low, n = t.low, len(t.low)
    ahead = low[i - 1] if i > floor else ""
    between = ahead if ahead in _OPENING else ""
    if not between and ahead in _OPENED and i > 1 and low[i - 2] in _OPENED:
        between = opener_of(t, i, floor)
    if low[i][0].isdecimal():
        got = from_digits(t, i, between != "between", over=True)
    else:
        got = numeral(t, i, joined=between != "between")
    if got is None:
        return None
    first, j = got.first, got.last
    following = low[j] if j < n else ""
    if following == "-" and j + 1 < n and low[j + 1] in OFTEN:
        return None  # "a three-weekly round"
    if first > floor and (ahead if first == i else low[first - 1]) in _signed():
        draft = started(t, got, floor)
        first = draft.first
    else:
        draft = Draft(first, j, got.value, got)
    if got.style == "decimal" and following in QUAKES and got.scale == 1 and low[first - 1] not in _LABELS:
        draft.unit = "magnitude"  # "a 6.5 aftershock"
    elif (following == "s" and not draft.money_sign) or (draft.money_sign and j + 1 < n and low[j + 1] == "s"):
        old_money(t, draft)
        j = draft.last
    labelled = first > floor and low[first - 1] in _LABELS
    if j < n and (low[j] in _following() or t.end[j - 1] == t.start[j]):
        if low[j] in _SCORED:
            result = score(t, draft, got) or (odds(t, draft, got) if low[j] in _ODDS else None)
            if result is not None:
                return result
        take_unit(t, draft, draft.last, got.scale)
        if low[j] == "of" and got.style == "decimal" and not draft.unit:
            _part_of_one(t, draft)
        if labelled:
            _labelled(t, draft, floor)
        last = draft.last if draft.last > draft.plast else draft.plast
        if last < n and low[last] in JOINTS:
            spread(t, draft, got, between)
    elif labelled:
        _labelled(t, draft, floor)
    elif following == "(" and not draft.unit and low[j + 1 : j + 2] == ["±"] and low[j + 3 : j + 4] == [")"] and low[j + 2][0].isdecimal():
        take_unit(t, draft, j + 4, got.scale)  # "1.54 (±0.13) degrees"
    if not draft.unit and low[draft.last - 1] == "grand":
        draft.unit, draft.kind = money_of(t), "money"
    return finished(t, draft, floor)


def finished(t: Tokens, draft: Draft, floor: int) -> Draft:
    """*draft* with its hedges, rate and noun read, each only where a word beside it can tell one."""
    low, n = t.low, len(t.low)
    j, first, last = draft.plast, draft.first, draft.last
    behind_number = low[last] if last < n else ""
    behind_unit = low[j] if last < j < n else behind_number
    if behind_unit == "below":
        _below_zero(t, draft)
    opening = hedging.words_behind()
    if behind_unit in opening or behind_number in opening:
        _after(t, draft)
    ahead = low[first - 1] if first > floor else ""
    if ahead in _bounding() or (draft.bound == "range" and ahead in _RANGED):
        _before(t, draft, floor, ahead)
    if draft.phrase is None and draft.kind not in _UNCOUNTED:
        _noun(t, draft)
    if first and low[first - 1] in _DURING and (draft.phrase is not None or draft.unit in _COURSES):
        _unbound(t, draft)
    j = draft.plast
    behind = low[j] if j < n else ""
    if behind in OF_RATES or behind_number in OF_RATES:
        if opens_rate(low, j) or (last < j and opens_rate(low, last)):
            rate(t, draft)
    elif behind in _MORE and j + 1 < n and draft.kind == "money" and low[j + 1] in OF_RATES:
        found = per_at(t, j + 1)
        if found is not None and not is_lapse(t, found[1] - 1):
            draft.per, draft.taken = found[0], found[1]  # "$50 extra a month"
    if draft.unit in _SMALL_LENGTHS or behind_number in HYPHENS or (draft.phrase is not None and low[draft.phrase.first] in _CALIBRED):
        _unrelated(t, draft)
    return draft


def _part_of_one(t: Tokens, draft: Draft) -> None:
    """Takes in the unit of "0.3 of a second", "1.6 of a percentage point"."""
    j = draft.last
    unit = unit_at(t, j + 2) if t.low[j : j + 2] in (["of", "a"], ["of", "an"], ["of", "one"]) else None
    if unit is not None and t.low[unit.last : unit.last + 1] not in _PAST:  # "the 0.8834 of a day before"
        draft.unit, draft.kind, draft.plast = unit.unit, unit.kind, unit.last


_PAST = (["before"], ["earlier"], ["ago"], ["previously"])
_MORE = frozenset("more less extra".split())
_SMALL_LENGTHS = frozenset(("millimetre", "inch", "centimetre"))
_CALIBRED = frozenset(("calibre", "caliber", "gauge", "storey", "story"))


def _labelled(t: Tokens, draft: Draft, floor: int) -> None:
    """Takes in the measure that stands before its number: "magnitude 6.4", "a magnitude-6.4 earthquake"."""
    k = draft.first - 1
    if k > floor and t.low[k] == "-" and not t.spaced(k):
        k -= 1
    if k >= floor and t.low[k] == "magnitude" and not draft.unit:
        draft.unit, draft.pfirst = "magnitude", k


def opener_of(t: Tokens, i: int, floor: int) -> str:
    """ "between" or "from" where the number is the first end of what they open, else empty."""
    low, k = t.low, i - 1
    while k >= floor and (low[k] in _OPENERS or low[k] in SOFTENERS) and k >= i - 6:
        k -= 1
    return low[k] if k >= floor and low[k] in _OPENING else ""


def _after(t: Tokens, draft: Draft) -> None:
    found = hedging.after(t, draft.last)
    if found is None and draft.plast > draft.last:
        found = hedging.after(t, draft.plast, behind_noun=True)
    if found is None:
        return
    _bind(draft, found)
    if found.last > draft.plast:
        draft.plast = found.last
    unit = unit_at(t, draft.plast) if not draft.unit else None
    if unit is not None:
        draft.unit, draft.kind, draft.plast = unit.unit, unit.kind, unit.last


_ADDING = frozenset("another further additional extra".split())


def _before(t: Tokens, draft: Draft, floor: int, ahead: str) -> None:
    """Takes in what bounds *draft* from the word *ahead* of it on: "more than", "another"."""
    low, first = t.low, draft.first
    k = first - 1
    if ahead in _ADDING:
        draft.another, draft.pfirst = True, k
    if ahead == "-" and k > floor and not t.spaced(first):
        k -= 1
    if low[k] in _DURING and k > 1 and low[k - 1] == "-" and not t.spaced(k) and draft.kind == "count":
        return  # "a five-under 67", "a four-over 74"
    found = hedging.before(t, first, floor) if ahead in hedging.words_before() else None
    if found is None and draft.bound == "range" and low[k] in _RANGED and k >= floor:
        draft.pfirst = k
        found = hedging.before(t, k, floor)
    if found is None:
        return
    if draft.kind in ("duration", "age") and hedging.of_time(t, found):
        return
    last = low[found.last - 1]
    if last == "than" and (_is_before(t, draft, found) or hedging.of_base(t, found)):
        return
    if last == "over" and draft.kind == "money" and hedging.because_of(t, found, draft.plast):
        return
    if last == "about" and draft.kind == "count" and hedging.concerns(t, found):
        return
    if found.first < draft.pfirst:
        draft.pfirst = found.first
    if draft.hedge and found.bound in ("~", "="):
        return
    _bind(draft, found)


def _is_before(t: Tokens, draft: Draft, found: hedging.Hedging) -> bool:
    """True for *higher than four years ago*, where *found* bounds no time."""
    if draft.kind != "duration" or t.low[draft.plast : draft.plast + 1] not in (["ago"], ["earlier"], ["before"]):
        return False
    return t.low[found.first] not in ("more", "less", "fewer") or hedging.compares(t, found)


_DURING = frozenset(("over", "under", "beneath"))


def _unbound(t: Tokens, draft: Draft) -> None:
    """Takes the bound off what tells during what something was: "won the race over 21 stages", but "well over 21 stages"."""
    word, ahead = t.low[draft.first - 1], t.low[draft.first - 2] if draft.first > 1 else ""
    if draft.bound not in ("<", ">") or draft.pfirst != draft.first - 1:
        return
    placed = draft.phrase is not None and hedging.of_place(t, draft.first - 1, draft.phrase.head)
    if ahead in OVER_TIME and not placed:
        return
    value = draft.lo if draft.hi is None else draft.hi
    raced = (
        draft.unit in _COURSES
        and word == "over"
        and (ahead in _HEIGHTS or t.holds(_RACING, max(0, draft.first - _RACE), draft.last + _RACE))
    )  # "climbs 1,150m over nine kilometres"
    if raced or placed or (draft.phrase is not None and hedging.of_stretch(word, draft.phrase.head, few=(value or 0) < _TEN)):
        draft.lo = draft.hi = value
        draft.bound, draft.hedge, draft.pfirst = "=", "", draft.first


_COURSES, _RACE, _TEN = frozenset("metre kilometre mile furlong yard".split()), 12, 10
_HEIGHTS = frozenset("m metres meters feet ft metre".split())
_RACING = frozenset(
    "race races raced racing runner runners fences hurdles won win wins winner gold silver bronze medal title champion record trailed "
    "sprint freestyle backstroke butterfly final heat unbeaten best handicap chase trial swim".split()
)
_THERMAL = frozenset(("", "degree", "celsius", "fahrenheit"))
_ON = frozenset("was is on in at and".split())
_COLD = frozenset("zero degree degrees celsius fahrenheit frost temperature temperatures".split())


def _below_zero(t: Tokens, draft: Draft) -> None:
    """Turns what is told below zero into a number below it: "31 degrees below zero", and "24 below" where degrees are told before."""
    low, j = t.low, behind(draft)
    if low[j : j + 1] != ["below"] or j + 1 >= len(low) or draft.hi is None or draft.hi <= 0 or draft.unit not in _THERMAL:
        return
    if low[j + 1 : j + 2] in (["zero"], ["freezing"]) and (draft.unit or low[j + 1] == "zero"):
        last = j + 2
    elif not draft.unit and _COLD & set(low[max(0, j - 30) : j]) and (not low[j + 1][:1].isalnum() or low[j + 1] in _ON):
        last = j + 1
    else:
        return
    draft.lo = draft.hi = -draft.hi
    draft.unit, draft.kind, draft.plast, draft.taken = draft.unit or "degree", "measure", last, last


def _bind(draft: Draft, found: hedging.Hedging) -> None:
    """Puts the bound of *found* on the figure; a range keeps its ends and only remembers the hedge."""
    draft.hedge = found.name
    if draft.bound == "range":
        return
    value = draft.hi if draft.hi is not None else draft.lo
    draft.bound = found.bound
    draft.lo = None if found.bound in ("<", "<=") else value
    draft.hi = None if found.bound in (">", ">=") else value


def _noun(t: Tokens, draft: Draft) -> None:
    """Reads what is counted: the noun behind a bare number, or the noun behind "of" where there is a unit."""
    low, j = t.low, draft.last if draft.last > draft.plast else draft.plast
    if draft.unit:
        if j < len(low) and low[j] == "of" and draft.kind != "duration" and not _is_distance(t, draft):
            phrase = _unparted(t, nouns.counted(t, j))
            if phrase is not None:
                draft.phrase = phrase
                draft.plast = phrase.last
        return
    if j >= len(low):
        return
    if low[draft.first - 1] in HYPHENS and low[draft.first - 2] == "of" and low[draft.first - 4] in PARENTS:
        return  # "mum-of-four Ann Hale"
    if low[j] not in _BEFORE_NOUN:
        phrase = nouns.counted(t, j, one=draft.lo == 1 and draft.bound != "range")
        if phrase is not None and low[j] in _LONG and phrase.head in _TIMES and _LONG.issuperset(low[j : phrase.last - 1]):
            draft.unit, draft.kind, draft.plast = phrase.head.removesuffix("s"), "duration", phrase.last  # "three long years"
        elif phrase is not None:
            draft.phrase, draft.plast = phrase, phrase.last
            if phrase.last < len(low) and low[phrase.last] in _behind_nouns():
                _behind_noun(t, draft, phrase)
        return
    if j + 1 < len(low) and low[j] in HYPHENS and not t.spaced(j) and not t.spaced(j + 1):
        j += 1
    strong = j < len(low) and low[j] == "strong"
    j += strong
    phrase = nouns.counted(t, j, one=draft.lo == 1 and draft.bound != "range")
    if phrase is not None and low[j - 1] in HYPHENS and phrase.last - phrase.first > 1 and _is_counted_in(t, j):
        phrase = nouns.Phrase(phrase.first, phrase.last, low[j])  # "the 140-member assembly" has members
    if (
        phrase is None
        and low[j - 1] in HYPHENS
        and low[j : j + 1] != []
        and low[j] in _SHOWN
        and low[j + 1 : j + 2] != []
        and low[j + 1].isalpha()
    ):
        phrase = nouns.Phrase(j, j + 1, low[j])  # "a 20-show tour"
    if strong and low[j - 2] in HYPHENS and phrase is not None and phrase.head not in _OF_THINGS:
        phrase.head = "people"  # "the 12-strong jury"
    if phrase is not None and low[j] == "of" and not t.spaced(phrase.first) and phrase.last == phrase.first + 1:
        return  # "raised 4m of the 6m"
    unit = unit_at(t, phrase.first) if phrase is not None and low[j] == "of" else None
    if unit is not None and phrase is not None and phrase.first == j + 2 and low[j + 1][0].isdecimal():
        return  # "taken as two of 10mg"
    if phrase is not None and unit is not None and unit.last == phrase.last:
        if draft.kind == "share" and unit.kind != "points":
            return  # "three-quarters of the 1,200 tonnes" is no weight
        draft.unit, draft.kind, draft.plast = unit.unit, unit.kind, unit.last  # "50 of those minutes"
    elif phrase is not None:
        draft.phrase = phrase
        draft.plast = phrase.last
        _behind_noun(t, draft, phrase)


_TIMES = frozenset("years months weeks days hours minutes seconds".split())
_LONG = frozenset(
    "long full whole solid straight consecutive successive short extra additional more further added frantic happy hard tough difficult "
    "crucial dramatic busy second first half - stoppage injury time remarkable turbulent gruelling painful anxious tense bitter".split()
)  # said of a time, they leave it one

_SHOWN = frozenset("show set call report hit".split())  # verbs as well
_DISTANCES = LENGTHS | {"yard", "nautical mile", "inch", "centimetre"}


def _is_distance(t: Tokens, draft: Draft) -> bool:
    """True for the 5km of *within 5km of the embassy*: how far something is from it, and no length of it."""
    return draft.unit in _DISTANCES and "within" in t.low[max(0, draft.pfirst - 2) : draft.first]


def _is_counted_in(t: Tokens, j: int) -> bool:
    """True for the vehicle of *a four-vehicle pile-up*, the name of *a 12-name shortlist*: what something has so many of."""
    word = t.low[j]
    plain = word.isalpha() and not nouns.is_plural(word) and not nouns.stops(t, j) and word not in _NO_MEMBERS
    return plain and (word == "bed" or not word.endswith(("ed", "ing", "fold", "ish"))) and t.low[j + 1] not in HYPHENS


_NO_MEMBERS = (PARTICIPLES | DONE | STOREYS | SCALES.keys() | SMALL.keys() | TENS.keys()) | frozenset(
    "strong odd something way figure digit half quarter third fifth straight plus some long deep high wide tall old under over per".split()
)


def _unparted(t: Tokens, phrase: nouns.Phrase | None) -> nouns.Phrase | None:
    """*phrase* where no other figure stands right behind it: not the extra of *£150,000 of the extra £210,000*.

    Of *$1.3 billion of the package and air-defence batteries $900 million* it is the package.
    """
    if phrase is None or phrase.last >= len(t.low):
        return phrase
    if len(phrase.head) == 1 and t.low[phrase.last] == "." and not t.spaced(phrase.last):
        return None  # "eight miles of U.S. 30"
    if not (t.low[phrase.last][0].isdecimal() or t.low[phrase.last] in _SIGNS):
        return phrase
    told = t.low[phrase.first : phrase.last]
    end = phrase.first + told.index("and") if "and" in told else phrase.first
    return nouns.Phrase(phrase.first, end, t.low[end - 1]) if end > phrase.first else None


_OF_THINGS = frozenset("fleet herd flock convoy flotilla pack armada pod collection".split())  # no people are counted as strong in these
_SIGNS = frozenset("$£€¥₹")
_UNCOUNTED = frozenset(("score", "ratio", "age", "ordinal", "points"))
_BEFORE_NOUN = HYPHENS | {"of", "strong"}  # they may stand between a number and what it counts


@cache
def _behind_nouns() -> frozenset[str]:
    return hedging.words_behind() | {"hundreds"}


def _behind_noun(t: Tokens, draft: Draft, phrase: nouns.Phrase) -> None:
    """Takes in the hedge behind the noun: "30 people at most"; and the hundreds of "35 Test hundreds"."""
    following = t.low[phrase.last] if phrase.last < len(t.low) else ""
    if following == "hundreds" and phrase.last == draft.last + 1 and phrase.last not in t.broken:
        draft.phrase = nouns.Phrase(phrase.first, phrase.last + 1, "hundreds")
        draft.plast = phrase.last + 1
        return
    if draft.bound != "=" or following not in hedging.words_behind():
        return
    found = hedging.after(t, phrase.last, behind_noun=True)
    if found is not None:
        _bind(draft, found)
        draft.plast = found.last


def _unrelated(t: Tokens, draft: Draft) -> None:
    """Marks what is a quantity but never related to another: calibres, storeys and other parts of a description."""
    low, phrase, last = t.low, draft.phrase, draft.last
    opening = low[phrase.first] if phrase is not None else ""
    if opening in ("calibre", "caliber", "gauge"):
        draft.related, draft.why = False, "a calibre"
        return
    if draft.unit in _SMALL_LENGTHS and draft.plast < len(low) and low[draft.plast] in CALIBRES:
        draft.related, draft.why = False, "a calibre"
        return
    if last + 1 < len(low) and low[last] in HYPHENS and low[last + 1] in ("figure", "digit") and not t.spaced(last):
        draft.related, draft.why = False, "so many digits"  # "a six-figure sum"
        return
    roomed = low[last + 1 : last + 2] == ["room"] and low[last + 2 : last + 3] != [] and low[last + 2].rstrip("s") in HOMES
    if last + 1 < len(low) and (roomed or low[last + 1] in STOREYS) and low[last] in HYPHENS and not t.spaced(last):
        draft.related, draft.why = False, "a description, not a count"
        if phrase is not None:
            draft.phrase = nouns.Phrase(last + 1, last + 2, low[last + 1])
            draft.plast = last + 2
    elif phrase is not None and opening in ("storey", "story") and phrase.head in BUILDINGS:
        draft.related, draft.why = False, "a description, not a count"
