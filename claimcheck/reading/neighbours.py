"""What figures side by side give each other: bounds that make a range, a shared unit, a conversion in brackets."""

from __future__ import annotations

from claimcheck.reading import nouns
from claimcheck.reading.ages import is_group_of_age, mark_age, mark_young, share_age, share_young
from claimcheck.reading.bare_numbers import HOURS, mark_hour, mark_next, mark_one, mark_place
from claimcheck.reading.compounds import compound, one_and
from claimcheck.reading.draft import Draft
from claimcheck.reading.elided import is_of_things, is_set_against_many, lends_unit
from claimcheck.reading.measures import per_at
from claimcheck.reading.shared_nouns import share_noun
from claimcheck.reading.shared_units import is_bare, share_row, share_unit
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.change import CHANGES
from claimcheck.values.units import commensurable

_CLOSE = 4  # words between two figures that may be one, or in one unit
_NEAR = 8  # words between two sums of which the second leaves its currency out
_FAR = 15  # words between two figures that give each other nothing


def settle(t: Tokens, drafts: list[Draft]) -> None:
    """What neighbours give each other: bounds that make a range, a shared unit, a conversion in brackets."""
    k = 0
    while k + 1 < len(drafts):
        this, following = drafts[k], drafts[k + 1]
        gap = following.pfirst - this.plast
        if gap < _CLOSE:
            if _merged(t, this, following):
                del drafts[k + 1]
                continue
            _share(t, drafts, k)
        if gap <= _FAR and (this.unit or this.per or this.conversion or this.kind == "share"):
            _hand_on(t, drafts, k, gap)
        if gap < _CLOSE and (this.conversion or (this.unit and following.unit)):
            _convert(t, this, following)
        k += 1
    _mark(t, drafts)


def _share(t: Tokens, drafts: list[Draft], k: int) -> None:
    """Gives draft *k*, and those of its row, the unit and the noun of the one right behind it that they leave out."""
    this, following = drafts[k], drafts[k + 1]
    if is_bare(this):
        share_unit(t, this, following)
    if following.unit or following.mantissa > 1:
        share_row(t, drafts, k)
    if following.unit and not this.unit and this.kind == "count":
        _part_unit(t, this, following)
    if following.phrase is not None:
        share_noun(t, drafts, k)


def _hand_on(t: Tokens, drafts: list[Draft], k: int, gap: int) -> None:
    """Gives the draft behind draft *k*, *gap* tokens on, the unit, or what it is per, that it leaves out."""
    this, following = drafts[k], drafts[k + 1]
    kind, bare = this.kind, not following.unit
    if following.kind == "money" or (bare and following.phrase is None and following.kind == "count" and not following.per):
        resumed = _resumed(t, drafts, k) if kind == "duration" else this
        if resumed is not None and (resumed.unit or resumed.per):
            _elided(t, resumed, following)
    if following.another and bare and kind == "money" and following.mantissa > 1 < this.mantissa and gap < _NEAR:
        following.unit, following.kind = this.unit, kind  # "1bn euros at once, and another 5bn"
    if not k:
        return
    if kind == "share" and t.low[this.plast : following.pfirst] == ["from"] and _is_one_currency(drafts[k - 1], following):
        following.per = following.per or drafts[k - 1].per  # "£1.20 a bottle, up 20 per cent from 90p"
    if bare and following.unit == this.unit:
        if this.conversion:  # "4,200 hectares (16 square miles), up from 2,900"
            following.unit, following.kind = drafts[k - 1].unit, drafts[k - 1].kind
        elif kind == "measure":
            _of_level(t, drafts[k - 1], this, following)


def _mark(t: Tokens, drafts: list[Draft]) -> None:
    """Marks the ages, the places in a row, the hours and the ones among *drafts*, once units are shared."""
    before: Draft | None = None
    for draft in drafts:
        kind = draft.kind
        if before is not None and before.plast == draft.first:
            _of_compounds(t, before, draft)
        if kind == "duration" or kind == "measure" or (kind == "count" and t.low[draft.pfirst - 1] == "and"):
            one_and(t, draft, before.plast if before is not None else 0)
            kind = draft.kind
        if kind == "count":
            if not draft.unit and (draft.phrase is None or draft.bound == "range" or 0 < (draft.hi or 0) < HOURS):
                _mark_bare(t, draft)
        elif kind == "duration":
            mark_young(t, draft)
        elif kind == "share" and before is not None and not draft.unit:
            mark_next(t, before, draft)
        if before is not None and before.kind == "age":
            share_age(t, before, draft)
            share_young(t, before, draft)
        if draft.digits == "one":
            mark_one(t, draft)
        before = draft


def _mark_bare(t: Tokens, draft: Draft) -> None:
    if draft.bound == "range" and is_group_of_age(t, draft):
        draft.kind, draft.unit, draft.phrase, draft.plast = "age", "year", None, draft.last
        draft.related, draft.why = False, "an age"
    elif draft.phrase is None and not (draft.last < len(t.low) and t.low[draft.last] == "s" and _is_warmth(t, draft)):
        mark_age(t, draft)
        mark_place(t, draft)
    if 0 < (draft.hi or 0) < HOURS:
        mark_hour(t, draft)


def _is_warmth(t: Tokens, draft: Draft) -> bool:
    """True for the 20s of *highs in the mid-20s F*, *temperatures in the low 20s*, which are degrees, told roughly."""
    behind = t.low[draft.last : draft.last + 2]
    if t.spaced(draft.last):
        return False
    scale = _SCALES_OF_WARMTH.get(behind[-1], "")
    if not scale and not t.holds(_WEATHER, max(0, draft.first - _FAR), draft.first):
        return False
    draft.unit, draft.kind, draft.plast = scale or "degree", "measure", draft.last + (2 if scale else 1)
    draft.related, draft.why = False, "told by tens"
    return True


_SCALES_OF_WARMTH = {"f": "fahrenheit", "c": "celsius", "fahrenheit": "fahrenheit", "celsius": "celsius"}
_WEATHER = frozenset("highs lows temperature temperatures mercury thermometers degrees celsius fahrenheit".split())


def _of_compounds(t: Tokens, this: Draft, following: Draft) -> None:
    """ "two 12-hour shifts", "four five-member teams": behind a number and its hyphen stands what *this* counts."""
    k = following.last + 2
    if is_bare(this) and following.unit and following.plast == following.last + 1 and not t.spaced(following.last):
        plural = t.low[following.plast] if following.plast < len(t.low) else ""
        if following.kind == "measure" and following.phrase is None and nouns.is_plural(plural):
            this.phrase = nouns.Phrase(following.first, following.plast + 1, plural)  # "two 500lb bombs"
        return
    if not is_bare(this) or k >= len(t.low) or t.low[following.last] != "-" or t.spaced(following.last):
        return
    if t.low[k] == "-" and not t.spaced(k) and k + 2 < len(t.low):
        k += 2  # "ten 12-year-old boys"
    if t.low[k - 1] not in ("year", "old", "olds") and nouns.is_plural(t.low[k - 1]):
        this.phrase = nouns.Phrase(following.first, k, t.low[k - 1])  # "seven 3-pointers"
        return
    phrase = nouns.counted(t, k)
    if phrase is not None and phrase.first == k and nouns.is_plural(phrase.head):
        this.phrase = nouns.Phrase(following.first, phrase.last, phrase.head)


def _merged(t: Tokens, this: Draft, following: Draft) -> bool:
    """True where *this* takes in *following*: the other bound of one number, or the smaller part of one amount."""
    if this.kind == "share" and _are_ends(t, this, following):
        this.hi, this.bound, this.phrase, this.style = following.hi, "range", following.phrase, "mixed"
        this.digits = t.text[t.start[this.first] : t.end[following.last - 1]]
        this.last, this.plast = following.last, following.plast
        return True
    if not _between_bounds(t, this, following):
        return this.kind != "count" and compound(t, this, following)
    this.lo = following.lo if this.lo is None else this.lo
    this.hi, this.bound = following.hi if this.hi is None else this.hi, "range"
    this.last, this.plast = following.last, following.plast
    this.phrase = following.phrase or this.phrase
    this.unit = following.unit or this.unit
    this.kind = following.kind if following.unit else this.kind
    return True


def _are_ends(t: Tokens, this: Draft, following: Draft) -> bool:
    """True for the shares of *between a quarter and a third of pupils*, *a third to a half of homes*: the ends of one range."""
    told = this.kind == following.kind == "share" and not this.unit and not following.unit and this.phrase is None
    if not told or this.bound != "=" or following.bound != "=" or this.hi is None or following.hi is None or this.hi >= following.hi:
        return False
    gap, before = t.low[this.plast : following.pfirst], t.low[this.pfirst - 1] if this.pfirst else ""
    return (gap == ["and"] and before == "between") or (gap == ["to"] and before != "from" and before not in CHANGES and before != "by")


def _between_bounds(t: Tokens, this: Draft, following: Draft) -> bool:
    """True for "more than 10 and fewer than 20": two bounds that hold of one number."""
    if this.bound == "=" or following.bound == "=":
        return False
    if {this.bound[0], following.bound[0]} != {"<", ">"} or this.phrase is not None:
        return False
    if this.unit not in ("", following.unit) and not (following.kind == "count" and following.unit == "" and following.phrase is None):
        return False  # "at least 45 crowns and at most 90"
    low, high = (this.lo, following.hi) if this.bound[0] == ">" else (following.lo, this.hi)
    if low is None or high is None or low >= high:
        return False
    gap = t.low[this.plast : following.pfirst]
    return 0 < len(gap) < 4 and all(word in _BOTH_HOLD for word in gap) and (gap != [","] or low * _MANY > high)


_BOTH_HOLD = frozenset(("and", "but", ",", "is"))


def _part_unit(t: Tokens, this: Draft, following: Draft) -> None:
    """ "21 of the 60 gigawatts": the part is in the unit of its whole."""
    if this.kind == "count" and not this.unit and following.unit and following.kind in ("measure", "money", "duration"):
        gap = t.low[this.last : following.first]
        named = all(word.isalpha() or word.endswith("'s") for word in gap)  # "12,000 of the reserve's 80,000 hectares"
        apart = bool(gap) and nouns.is_plural(gap[-1])  # "six of its engines nine minutes after"
        apart = apart or (gap == ["of"] and not t.spaced(following.last) and t.low[following.last].isalpha())  # "taken as two of 10mg"
        if gap[:1] == ["of"] and len(gap) < 4 and named and not apart and gap[1:2] not in (["them"], ["those"], ["these"]):
            this.unit, this.kind, this.phrase, this.plast = following.unit, following.kind, None, this.last


_SET_AGAINST = frozenset(("from", "to", "against", "than", "now", "costs", "cost", "versus", "charged", "pay", "pays", "earn", "earns"))


def _resumed(t: Tokens, drafts: list[Draft], k: int) -> Draft | None:
    """The draft that one behind the duration *k* goes on from: not the three months of ``rose to 5% in the three months, from 4.8``."""
    first = drafts[k].pfirst
    lapse = not _LAPSING.isdisjoint(t.low[max(0, first - (3 if t.low[first - 1] in _RUNNING else 2)) : first])
    if not k:
        return None if lapse and t.low[drafts[k].plast : drafts[k].plast + 2] == [",", "from"] else drafts[k]
    joined = "." not in t.low[drafts[k - 1].plast : drafts[k].pfirst]
    if joined and is_set_against_many(drafts[k - 1], drafts[k], drafts[k + 1]):
        return None
    return drafts[k - 1] if lapse and joined else drafts[k]


_LAPSING = frozenset(("in", "over", "during"))
_RUNNING = frozenset("first last past next previous final opening".split())


def _elided(t: Tokens, this: Draft, following: Draft) -> None:
    """ "14 weeks to nine", "€1.79 a litre, from €1.84", "from £2 to £2.70 a day": what the one is in or per, the other is too."""
    size = following.pfirst - this.plast
    if size <= 0 or size > 8 and (this.unit != "percent" or size > _FAR) or this.unit == "paisa":
        return  # "the rupee fell 9 paise to 84.40": that is in rupees
    gap = t.low[this.plast : following.pfirst]
    bare = following.kind == "count" and not following.unit and following.phrase is None and not following.per
    if bare and this.kind == "money" and gap[-1] == "to" and is_of_things(t, this, gap):
        return  # "Loans above $1m rose to 22"
    if bare and this.unit and _shared_on(t, this, following, gap):
        return
    if this.unit != "percent" and gap[-1] not in _SET_AGAINST and "than" not in gap and not ("of" in gap and gap[-1].endswith("'s")):
        return
    small = bare and "." in following.digits and 0 < (following.lo or 0) < 100
    if this.unit == "percent" and gap[:1] and gap[0] in _COMPARED and {"than", "when"} <= set(gap):
        return  # "costs 1.92 euros, 8 per cent more than in May, when it cost 1.68"
    if this.unit == "percent" and _is_step(t, this, gap):
        return  # "rose 0.4% to 1.2543", "0.4% softer than Monday's close of 17.99"
    if this.unit == "percent" and small and len(gap) < 12 and not {".", "£", "$", "€", "ratio", "score", "index"} & set(gap):
        following.unit, following.kind = this.unit, this.kind  # "They want 6 per cent; they have been offered 3.5"
        return
    told = gap[-2:] in (["it", "was"], ["it", "is"], ["was", "at"]) and len(gap) < 16
    if this.unit == "percent" and bare and told and following.lo is not None and 0 < following.lo < 100:
        following.unit, following.kind = this.unit, this.kind  # "39 per cent approve. In May it was 44."
        return
    owned = bool(gap) and (("of" in gap and gap[-1].endswith("'s")) or "than" in gap)
    if not gap or len(gap) > 8 or "or" in gap or (gap[-1] not in _SET_AGAINST and not owned) or {".", ";"} & set(gap):
        return
    if gap[-1] == "to" and "," in gap and (following.lo or 0) > _HUNDRED * (this.hi or this.lo or 0):
        return  # "a mast 25m tall came down, cutting power to 12,000"
    if this.kind == "duration" and gap[0] in _ADDED_UP:
        return  # "bringing the two-day toll to 13"
    if this.kind == "duration" and gap[0] in CHANGES and (this.bound != "=" or (following.lo or 0) > _MANY * (this.hi or 0)):
        return  # "those waiting more than 18 months fell to 2,703"
    more = next((k for k, w in enumerate(gap) if w in ("more", "fewer")), len(gap))
    if this.kind == "duration" and "than" in gap[more + 2 :]:
        return  # "the worst in a quarter of a century, with more dead than the 47 lost in 1998"
    if gap[0] == "," and gap[-1] == "to" and {"was", "were", "is", "are"} & set(gap):
        return  # "the party, which had governed for 14 years, was cut to 19"
    plain = this.unit and this.kind in ("measure", "duration", "money") and not this.per and following.mantissa == this.mantissa
    ahead = t.low[this.pfirst - 1 : this.pfirst]
    if this.kind == "duration" and ahead == ["for"] and gap[0] == ",":
        return  # "Labour, which had governed for 14 years, was cut to 19": the time ends with its clause
    percent = this.unit == "percent" and (
        (gap == ["to"] and ahead in ([":"], ["by"], ["from"]) and not (ahead == ["by"] and (following.lo or 0) > _HUNDRED))
        or (gap[-1] in ("from", "against") and ahead in (["to"], ["at"], ["was"]))
    )
    priced = this.kind == "money" and this.per and gap == ["to"] and ahead == ["from"] and following.mantissa == this.mantissa
    if bare and (plain or percent or priced):
        following.unit, following.kind = this.unit, this.kind
        following.per = this.per if priced else ""  # "from 50 rupees a packet to 55"
    elif bare and this.per and this.kind == "count" and gap[-1] == "to":
        following.per = this.per
    elif _is_one_currency(this, following) and not _makes(this, following, gap):
        following.per = following.per or this.per
        if gap == ["to"] and t.low[this.pfirst - 1 : this.pfirst] == ["from"]:
            this.per = this.per or following.per


def _is_one_currency(this: Draft, following: Draft) -> bool:
    """True for *£1.20* and *£0.90*, for *£1.20* and *90p*."""
    if this.kind != "money" or following.kind != "money" or not this.unit:
        return False
    return this.unit == following.unit or (bool(this.per) != bool(following.per) and commensurable(this.unit, following.unit))


def _is_step(t: Tokens, this: Draft, gap: list[str]) -> bool:
    """True for a share that tells by how much something changed or differs, *gap* ahead of a level, which is in no per cent."""
    if gap[0] in _COMPARED or gap[0] in ("below", "above"):
        return True
    return gap in _TO_LEVEL and t.low[this.pfirst - 1] in CHANGES and t.low[this.pfirst - 1] != "at"


_TO_LEVEL = (["to"], ["at"], [",", "to"], [",", "at"])


def _shared_on(t: Tokens, this: Draft, following: Draft, gap: list[str]) -> bool:
    """True where *following*, a bare number, is told in the unit of *this*, which it then has: a level before, or the share of the next."""
    if lends_unit(t, this, following, gap):
        return True
    before = _is_level_before(t, this, following, gap)
    if this.unit in _WARMTH and gap in ([","], [",", "and"]) and _is_placed(t, following.plast):
        following.unit, following.kind = this.unit, this.kind  # "28 degrees, 22 in Scotland"
        return True
    if not before and not _is_share_of_next(t, this, following, gap):
        return False
    following.unit, following.kind = this.unit, this.kind
    if before:
        following.per = this.per
    return True


def _is_placed(t: Tokens, k: int) -> bool:
    """True where a place stands at token *k*: "in Scotland", "in the south"."""
    return k + 1 < len(t.low) and t.low[k] in ("in", "on") and (t.low[k + 1] == "the" or t.written(k + 1)[:1].isupper())


_WARMTH = frozenset(("degree", "celsius", "fahrenheit"))


def _is_level_before(t: Tokens, this: Draft, following: Draft, gap: list[str]) -> bool:
    """True for the 3 of *5 per cent, up from 3* and the 699 of *342 euros a night, down from 699*: what it was in the same unit."""
    if gap not in _FROM_BEFORE or this.mantissa != following.mantissa or this.kind not in ("share", "money", "measure", "points"):
        return False
    changed = this.unit == "percent" and this.pfirst > 0 and (t.low[this.pfirst - 1] in CHANGES or t.low[this.pfirst - 1] == "by")
    return not changed and following.first not in t.broken and _is_as_great(this, following)


_FROM_BEFORE = (
    [",", "up", "from"],
    [",", "down", "from"],
    ["up", "from"],
    ["down", "from"],
    ["compared", "with"],
    [",", "compared", "with"],
)


def _is_as_great(this: Draft, following: Draft) -> bool:
    """True where a level and another are of one size; of shares where both are below a hundred."""
    told, other = this.hi or this.lo, following.hi or following.lo
    if told is None or other is None:
        return False
    return 0 < other <= _HUNDRED if this.unit == "percent" else 0 < told <= _HUNDRED * other and other <= _HUNDRED * told


def _is_share_of_next(t: Tokens, this: Draft, following: Draft, gap: list[str]) -> bool:
    """True for the 12 of *16 per cent, the Greens on 12*, the three of *seven years, Black for five and White for three*."""
    if (
        this.unit != "percent"
        and not (this.kind == "duration" and gap[-1:] == ["for"])
        or this.change
        or this.per
        or this.phrase is not None
    ):
        return False
    k = this.plast
    k += gap[:1] == [","]
    k += t.low[k] in ("and", "while", "with")
    if k == this.plast or k in t.broken or not 0 < (following.lo or 0) < _HUNDRED or t.low[this.pfirst - 1] == "by":
        return False
    the, last = t.low[k] == "the", following.pfirst - (gap[-1] in _HOLDING)
    k += the
    names = range(k, last)
    if not 0 < len(names) < _CLOSE or not all(t.low[j].isalpha() for j in names):
        return False
    named = all(t.written(j)[:1].isupper() for j in names) or (the and len(names) == 1 and t.low[k].endswith("s"))
    behind = t.low[following.plast : following.plast + 1]
    return named and (not behind or behind[0] in _HOLDING_ENDS or following.plast in t.broken)


_HOLDING = frozenset(("on", "at", "for", "with", "has", "had", "got", "took", "to"))
_HOLDING_ENDS = frozenset((",", ".", ";", "and", "while", "with", "but", "”", '"', "", "¶"))


def _of_level(t: Tokens, level: Draft, size: Draft, following: Draft) -> None:
    """ "1.98 metres, four centimetres more than her best of 1.92": the last is in the unit of the level, and not in that of the size."""
    told = size.kind == "measure" and level.kind == "measure" and level.unit != size.unit and commensurable(level.unit, size.unit)
    if told and "than" in t.low[size.plast : following.pfirst]:
        following.unit = level.unit


_ADDED_UP = frozenset("toll total tally count number sum aggregate haul score death".split())
_HUNDRED = 100  # "by 80 per cent to 5,400"
_COMPARED = frozenset("more less fewer higher lower dearer cheaper softer firmer stronger weaker shy short".split())
_MANY = 10  # times that a sum is more than its price, as no other price is
_COMING = frozenset("came come comes amounts amounted amount added adds pay pays cost costs will would".split())


def _makes(this: Draft, following: Draft, gap: list[str]) -> bool:
    """True where the second sum is what the first makes: ``£250 each, came to £30,000``, ``at £12 an hour pays £480``."""
    if gap in (["pays"], ["pay"], ["costs"], ["cost"], ["earns"]) or {"will", "would", "can", "could"} & set(gap):
        return True
    if gap[-1] in ("costs", "cost", "pays", "pay", "earns", "earn") and this.hi and following.lo and following.lo >= _MANY * this.hi:
        return True  # "at £70 a head the dinner costs £56,000"
    return bool(_COMING & set(gap)) and (this.per == "each" or gap[-1] == "to")


def _convert(t: Tokens, this: Draft, following: Draft) -> None:
    """ "8 miles (13 km)": the second repeats the first, and so does its bound."""
    j = following.pfirst
    opens = "(" if not this.conversion else ";,/"  # "(£458m; $874m)"
    if this.conversion and not following.unit and following.phrase is None and t.low[this.plast : following.pfirst] == [";"]:
        following.conversion = t.low[following.plast : following.plast + 1] == [")"]  # "(673 euros; 583)": the sign is lost
        return
    if not (following.unit and j and t.low[j - 1] in opens and this.plast in (j - 1, j) and this.unit and this.unit != following.unit):
        return
    if this.bound == "range" or following.bound not in ("=", "~") or this.kind != following.kind:
        return
    behind = following.plast + 1
    rate = per_at(t, behind) if t.low[following.plast : behind] == [")"] and not this.per else None
    if rate is not None:
        this.per = rate[0]
    following.conversion = True
    if following.bound == "~" and this.bound == "=":
        return  # "9,500 rupees (about £90) a night"
    following.hedge, following.bound = this.hedge, this.bound
    if this.lo is None:
        following.lo = None
    if this.hi is None:
        following.hi = None
