"""What figures side by side give each other: bounds that make a range, a shared unit, a conversion in brackets."""

from __future__ import annotations

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.compounds import compound, one_and
from claimcheck.reading.draft import Draft
from claimcheck.reading.measures import per_at
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import AT_THE_HOUR, MONTHS, PARTS_OF_DAY, WEEKDAYS
from claimcheck.reading.words.nouns import ABSTRACT, AGED, WITHIN
from claimcheck.reading.words.numbers import SMALL, TENS
from claimcheck.values.units import commensurable

_CLOSE = 4  # words between two figures that may be one, or in one unit
_FAR = 15  # words between two figures that give each other nothing


def settle(t: Tokens, drafts: list[Draft]) -> None:
    """What neighbours give each other: bounds that make a range, a shared unit, a conversion in brackets."""
    k = 0
    while k + 1 < len(drafts):
        this, following = drafts[k], drafts[k + 1]
        gap = following.pfirst - this.plast
        if gap < _CLOSE and _merged(t, this, following):
            del drafts[k + 1]
            continue
        if gap < _CLOSE:
            _share_unit(t, this, following)
            _share_row(t, drafts, k)
            _part_unit(t, this, following)
        if gap <= _FAR:
            resumed = _resumed(t, drafts, k) if this.kind == "duration" else this
            bare = not following.unit
            if resumed is not None:
                _elided(t, resumed, following)
            if k and bare and following.unit == this.unit:
                if this.conversion:  # "4,200 hectares (16 square miles), up from 2,900"
                    following.unit, following.kind = drafts[k - 1].unit, drafts[k - 1].kind
                else:
                    _of_level(t, drafts[k - 1], this, following)
        if gap < _CLOSE:
            _convert(t, this, following)
        k += 1
    before: Draft | None = None
    for draft in drafts:
        if draft.kind == "duration" or draft.kind == "measure":
            one_and(t, draft, before.plast if before is not None else 0)
        if draft.kind == "count" and not draft.unit:
            if draft.phrase is None:
                _mark_age(t, draft)
                _mark_place(t, draft)
            if 0 < (draft.hi or 0) < _HOURS:
                _mark_hour(t, draft)
        if before is not None and before.kind == "age":
            _share_age(t, before, draft)
        if draft.digits == "one":
            _mark_one(t, draft)
        before = draft


def _merged(t: Tokens, this: Draft, following: Draft) -> bool:
    """True where *this* takes in *following*: the other bound of one number, or the smaller part of one amount."""
    if not _between_bounds(t, this, following):
        return compound(t, this, following)
    this.lo, this.hi, this.bound = this.lo or following.lo, this.hi or following.hi, "range"
    this.last, this.plast = following.last, following.plast
    this.phrase = following.phrase or this.phrase
    this.unit = following.unit or this.unit
    this.kind = following.kind if following.unit else this.kind
    return True


def _between_bounds(t: Tokens, this: Draft, following: Draft) -> bool:
    """True for "more than 10 and fewer than 20": two bounds that hold of one number."""
    if this.bound == "=" or following.bound == "=":
        return False
    if {this.bound[0], following.bound[0]} != {"<", ">"} or this.phrase is not None or this.unit not in ("", following.unit):
        return False
    low, high = (this.lo, following.hi) if this.bound[0] == ">" else (following.lo, this.hi)
    if low is None or high is None or low >= high:
        return False
    gap = t.low[this.plast : following.pfirst]
    return 0 < len(gap) < 4 and all(word in ("and", "but", ",", "is") for word in gap)


def _share_unit(t: Tokens, this: Draft, following: Draft) -> None:
    """ "5 and 6 kg", "7- or 8-inch": the unit stands once."""
    if this.unit or this.phrase is not None or this.kind != "count" or following.kind not in ("measure", "duration", "share"):
        return
    gap = t.low[this.plast : following.pfirst]
    joined = gap in (["and"], ["or"], ["-", "or"], ["-", "and"], ["-", ",", "or"], ["x"], ["×"], ["by"], ["-", "to"])
    if following.unit and (joined or (gap == ["to"] and t.low[this.pfirst - 1 : this.pfirst] == ["from"])):
        this.unit, this.kind = following.unit, following.kind


def _share_row(t: Tokens, drafts: list[Draft], k: int) -> None:
    """ "61, 63, 62, 60 and 64 seconds": the unit of a row stands once, behind its last."""
    following = drafts[k + 1]
    if not following.unit or following.kind not in ("measure", "duration", "share"):
        return
    if t.low[drafts[k].plast : following.pfirst] not in _ENDING_ROW:
        return
    first = k
    while first and _is_bare(drafts[first - 1]) and t.low[drafts[first - 1].plast : drafts[first].pfirst] == [","]:
        first -= 1
    if first < k and (_is_bare(drafts[k]) or drafts[k].unit == following.unit):
        for draft in drafts[first : k + 1]:
            draft.unit, draft.kind = following.unit, following.kind


_ENDING_ROW = (["and"], ["or"], [",", "and"], [",", "or"])


def _is_bare(draft: Draft) -> bool:
    return draft.kind == "count" and not draft.unit and draft.phrase is None


def _part_unit(t: Tokens, this: Draft, following: Draft) -> None:
    """ "21 of the 60 gigawatts": the part is in the unit of its whole."""
    if this.kind == "count" and not this.unit and following.unit and following.kind in ("measure", "money", "duration"):
        gap = t.low[this.last : following.first]
        named = all(word.isalpha() or word.endswith("'s") for word in gap)  # "12,000 of the reserve's 80,000 hectares"
        if gap[:1] == ["of"] and len(gap) < 4 and named and gap[1:2] not in (["them"], ["those"], ["these"]):
            this.unit, this.kind, this.phrase, this.plast = following.unit, following.kind, None, this.last


_SET_AGAINST = frozenset(("from", "to", "against", "than", "now", "costs", "cost", "versus", "charged", "pay", "pays", "earn", "earns"))


def _resumed(t: Tokens, drafts: list[Draft], k: int) -> Draft | None:
    """The draft that one behind the duration *k* goes on from: not the three months of ``rose to 5% in the three months, from 4.8``."""
    lapse = not _LAPSING.isdisjoint(t.low[max(0, drafts[k].pfirst - 2) : drafts[k].pfirst])
    if not k:
        return None if lapse and t.low[drafts[k].plast : drafts[k].plast + 2] == [",", "from"] else drafts[k]
    return drafts[k - 1] if lapse and "." not in t.low[drafts[k - 1].plast : drafts[k].pfirst] else drafts[k]


_LAPSING = frozenset(("in", "over", "during"))


def _elided(t: Tokens, this: Draft, following: Draft) -> None:
    """ "14 weeks to nine", "€1.79 a litre, from €1.84", "from £2 to £2.70 a day": what the one is in or per, the other is too."""
    size = following.pfirst - this.plast
    if size <= 0 or size > 8 and (this.unit != "percent" or size > _FAR):
        return
    gap = t.low[this.plast : following.pfirst]
    if this.unit != "percent" and gap[-1] not in _SET_AGAINST and "than" not in gap and not ("of" in gap and gap[-1].endswith("'s")):
        return
    bare = following.kind == "count" and not following.unit and following.phrase is None and not following.per
    small = bare and "." in following.digits and 0 < (following.lo or 0) < 100
    if this.unit == "percent" and gap[:1] and gap[0] in _COMPARED and {"than", "when"} <= set(gap):
        return  # "costs 1.92 euros, 8 per cent more than in May, when it cost 1.68"
    if this.unit == "percent" and small and len(gap) < 12 and not {".", "£", "$", "€"} & set(gap):
        following.unit, following.kind = this.unit, this.kind  # "They want 6 per cent; they have been offered 3.5"
        return
    told = gap[-2:] in (["it", "was"], ["it", "is"], ["was", "at"]) and len(gap) < 16
    if this.unit == "percent" and bare and told and following.lo is not None and 0 < following.lo < 100:
        following.unit, following.kind = this.unit, this.kind  # "39 per cent approve. In May it was 44."
        return
    owned = bool(gap) and (("of" in gap and gap[-1].endswith("'s")) or "than" in gap)
    if not gap or len(gap) > 8 or "or" in gap or (gap[-1] not in _SET_AGAINST and not owned) or {".", ";"} & set(gap):
        return
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
    if bare and (plain or percent):
        following.unit, following.kind = this.unit, this.kind
    elif bare and this.per and this.kind == "count" and gap[-1] == "to":
        following.per = this.per
    elif this.unit and this.unit == following.unit and this.kind == following.kind == "money" and not _makes(this, following, gap):
        following.per = following.per or this.per
        if gap == ["to"] and t.low[this.pfirst - 1 : this.pfirst] == ["from"]:
            this.per = this.per or following.per


def _of_level(t: Tokens, level: Draft, size: Draft, following: Draft) -> None:
    """ "1.98 metres, four centimetres more than her best of 1.92": the last is in the unit of the level, and not in that of the size."""
    told = size.kind == "measure" and level.kind == "measure" and level.unit != size.unit and commensurable(level.unit, size.unit)
    if told and "than" in t.low[size.plast : following.pfirst]:
        following.unit = level.unit


_HUNDRED = 100  # "by 80 per cent to 5,400"
_COMPARED = frozenset("more less fewer higher lower dearer cheaper".split())
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
    if this.bound == "range" or following.bound != "=" or this.kind != following.kind:
        return
    behind = following.plast + 1
    rate = per_at(t, behind) if t.low[following.plast : behind] == [")"] and not this.per else None
    if rate is not None:
        this.per = rate[0]
    following.conversion, following.hedge, following.bound = True, this.hedge, this.bound
    if this.lo is None:
        following.lo = None
    if this.hi is None:
        following.hi = None


def _mark_place(t: Tokens, draft: Draft) -> None:
    """ "in the top 10": places, and nothing counted."""
    if draft.first and t.low[draft.first - 1] == "top":
        draft.related, draft.why = False, "a place in a row"


def _mark_hour(t: Tokens, draft: Draft) -> None:
    """ "at seven on the morning of", "until six tonight", "stays open until ten next week": an hour of the day."""
    if draft.unit or draft.kind != "count":
        return
    before = t.low[draft.first - 1] if draft.first else ""
    if _is_of_train(t, draft, before) or _is_of_clock(t, draft):
        draft.related, draft.why = (False, "an hour of the day")
    if draft.phrase is not None or (draft.hi or 0) > _HOURS // 2:
        return
    behind = t.low[draft.last : draft.last + 3]
    part = behind[:2] in (["in", "the"], ["on", "the"]) and behind[2:] and behind[2] in PARTS_OF_DAY
    part = part or (behind[:1] in (["this"], ["that"]) and behind[1:2] and behind[1] in PARTS_OF_DAY)
    ends = not behind or not behind[0][0].isalnum() or behind[0] in ("and", "on")
    opened = ends and before == "at" and bool(_OPENING & set(t.low[max(0, draft.first - 5) : draft.first - 1]))
    lasts = before in ("until", "till") and (ends or behind[0] in WEEKDAYS or behind[0] in _WHENEVER)
    lasts = lasts or (before == "from" and behind[:1] in (["until"], ["till"])) or (before in _BESIDE_HOUR and _is_of_day(behind))
    if (before in AT_THE_HOUR or before == "since") and (part or opened or lasts or (behind and behind[0] in _SHARP)):
        draft.related, draft.why = (False, "an hour of the day")


_HOURS = 24


def _is_of_train(t: Tokens, draft: Draft, before: str) -> bool:
    """True for *the 9.15 train*, *the 7.45 to Leeds*."""
    minutes = draft.digits.partition(".")[2]
    behind = t.low[draft.last : draft.last + 1]
    onward = behind in (["to"], ["from"]) and t.written(draft.last + 1)[:1].isupper()
    return before == "the" and len(minutes) == 2 and minutes < "60" and (onward or bool(behind and behind[0] in _RUNS))


def _is_of_clock(t: Tokens, draft: Draft) -> bool:
    """True for *ten o'clock*, *half past nine*, *a quarter to six*."""
    parted = t.low[max(0, draft.first - 2) : draft.first] in _PARTED and draft.phrase is None
    return t.low[draft.last : draft.last + 1] == ["o'clock"] or parted


_PARTED = (["half", "past"], ["quarter", "past"], ["quarter", "to"])


_RUNS = frozenset("train bus ferry tram flight boat express service".split())


def _is_of_day(behind: list[str]) -> bool:
    """True for *(before) nine on Monday*, *(after) six most mornings*."""
    day = behind[1] if behind[:1] == ["on"] and behind[1:] else behind[0] if behind else ""
    daily = behind[:1] in (["every"], ["each"], ["most"]) and behind[1:2] and behind[1].removesuffix("s") in PARTS_OF_DAY
    return day.removesuffix("s") in WEEKDAYS or day in WEEKDAYS or day == "weekdays" or bool(daily)


_BESIDE_HOUR = frozenset("before after until till since".split())
_OPENING = frozenset(
    "stop stops stopped leave leaves depart departs departed arrive arrives arrived sail sails sailed open opens opened "
    "opening close closes closed closing shut shuts begin begins began start starts started end ends ended doors polls "
    "gates bedtime dawn adjourned resumed resumes woke rose".split()
)
_WHENEVER = frozenset("next last every each this during in but when while so because from".split())
_SHARP = frozenset("sharp tonight o'clock".split())


_LISTED = "one of several ages"  # "ages 12, 12, 7 and 6"


def _mark_age(t: Tokens, draft: Draft) -> None:
    """ "Anna Weber, 25, said", "aged 18 to 34", "in his 40s": an age in years."""
    low, j = t.low, draft.first
    before = low[j - 1] if j else ""
    following = low[draft.last] if draft.last < len(low) else "."
    value = draft.hi if draft.hi is not None else draft.lo
    young = value is not None and value < 120
    if following == "s" and not t.spaced(draft.last) and young:
        draft.kind = "age"
        draft.plast = draft.last + 1
    elif (
        before == "aged"
        or (before == "ages" and young and not following[0].isalpha())
        or (before == "between" and j > 1 and low[j - 2] == "aged")
        or (before == "age" and young)
        or (before == "of" and j > 1 and (low[j - 2] in AGED or _is_person(low[j - 2], following)) and young)
        or (before == "," and j > 1 and following in (",", ".", ")", ";") and _is_age(t, draft))
        or (young and _is_told_age(t, draft))
        or (young and before in ("over", "under", "above") and j > 2 and _is_limit_of_age(t, draft, following))
    ):
        draft.kind = "age"
    if draft.kind == "age":
        draft.unit = "year"
        draft.related, draft.why = False, _LISTED if before == "ages" else "an age"


def _is_limit_of_age(t: Tokens, draft: Draft, following: str) -> bool:
    """True for the 75 of *aged over 75*, *3,861 were over 75*, *of whom half are under 25*: what many were older or younger than."""
    at = draft.first - 2
    grown = (draft.lo or 0) >= _GROWN and following in (",", ".", ";", ")", "and", "or")
    many = t.low[at - 1] in _OF_MANY or t.low[at - 1][-1].isdecimal() or _is_person(t.low[at - 1], ".")
    return t.low[at] == "aged" or (grown and t.low[at] in ("were", "are") and many)


_GROWN = 16
_OF_MANY = frozenset("half them whom who most third quarter people cent percent % majority many".split())


def _is_person(word: str, following: str) -> bool:
    """True for the applicants of *255,000 applicants of 18,*, the shopkeeper of *a shopkeeper of 61*."""
    one = singular(word)
    if one in ("litter", "number", "order", "quarter", "chapter"):
        return False
    return one in AGED or (not following[0].isalnum() and len(one) > 4 and one.endswith(("er", "or", "ant", "ent", "ist", "man", "woman")))


def _share_age(t: Tokens, age: Draft, following: Draft) -> None:
    """ "aged 31 and 45": what is said of the first number holds of the second."""
    bare = following.kind == "count" and not following.unit and following.phrase is None and following.bound == "="
    if bare and age.last == age.plast and t.low[age.plast : following.pfirst] in (["and"], [","], [",", "and"], ["or"]):
        behind = t.low[following.last : following.last + 1]
        if _is_in_list_of_ages(t, age.first) or behind in ([], [","], ["."]) or age.why == _LISTED:
            following.kind, following.unit, following.related, following.why = "age", "year", False, age.why


def _is_in_list_of_ages(t: Tokens, k: int) -> bool:
    """True for the number at *k* of *aged 21, 25, 26 and 34*, behind no more than the numbers ahead of it."""
    floor = max(0, k - 30)
    while k > floor and (t.low[k - 1] in (",", "and") or t.low[k - 1].isdecimal() or t.low[k - 1] in SMALL):
        k -= 1
    return t.low[k - 1 : k] in (["aged"], ["ages"])


def _is_age(t: Tokens, draft: Draft) -> bool:
    """True for bare digits below 120 behind a capitalised word and a comma."""
    if draft.style != "digits" or draft.bound != "=" or not isinstance(draft.hi, int) or draft.hi >= 120:
        return False
    j = draft.first
    if t.low[j - 2] in SMALL or t.low[j - 2] in TENS or t.low[j - 2] in MONTHS or t.low[j - 2] in WEEKDAYS or t.low[j - 2] in _NO_ONE:
        return False  # "Twelve, 18, nine" are a list; "the most, 34, on Thursday" and "in May, 34," no age
    if t.text[t.start[j - 2]].isupper():
        return True
    # "a majority of the 120 members, 52, voted" counts members.
    # "The 45 councillors, 21, ..." are no one's age.
    if is_plural(t.low[j - 2]) or t.low[j - 2] in _SETS or _is_done_to_many(t, j - 2):
        return False
    if any(t.low[k] in _MARKS and t.low[k + 1] in ("for", "of", "in") for k in range(max(0, j - 7), j - 2)):
        return False  # "broke the record for the date, 103,"
    return t.low[j - 2].isalpha() and t.low[draft.last : draft.last + 1] == [","] and draft.hi > 15


def _is_done_to_many(t: Tokens, k: int) -> bool:
    """True for the word at *k* behind a share of a number: ``60 per cent of the 50 tanks it had been promised, 30, had arrived``."""
    ahead = t.low[max(0, k - 12) : k]
    ahead = ahead[len(ahead) - ahead[::-1].index(".") :] if "." in ahead else ahead
    if not t.written(k)[:1].islower() or t.low[k] in _WHO or ahead[-1:] in (["a"], ["an"]):
        return False
    of = next((j for j, w in enumerate(ahead) if w == "of"), -1)
    shared = of >= 0 and any(w[0].isdecimal() for w in ahead[of + 1 : of + 4])
    shared = shared and (ahead[-1:] != ["the"] or ahead[-2:-1] in (["in"], ["of"], ["at"], ["on"], ["from"]))
    return shared or (t.low[k].endswith("ed") and any(w[0].isdecimal() for w in ahead))


_WHO = frozenset("accused deceased injured wounded retired unnamed bereaved".split())
_SETS = frozenset("rest remainder majority minority total those these them whom which".split())
_EXTREMES = frozenset("none most fewest least lowest highest biggest smallest total number figure score tally average mean median".split())
_NO_ONE = _EXTREMES | frozenset("year month week season quarter today".split())  # "were born this year, 88, than"
_MARKS = frozenset("record mark best high low maximum minimum".split())
_AT_AGE = frozenset("died dies retired retires married elected ordained knighted widowed orphaned enlisted debuted conscripted".split())
_PERSONS = frozenset("he she they his her".split())


_AGED_MOST = frozenset(("youngest", "oldest", "eldest"))


def _is_told_age(t: Tokens, draft: Draft) -> bool:
    """True for "At 43, he ...", "retired at 72", "who is 49,": bare numbers that the words make somebody's years."""
    low, j = t.low, draft.first
    behind = low[draft.last : draft.last + 2]
    closed = not behind or not behind[0][0].isalnum() or t.breaks(draft.last)
    if draft.bound != "=" or draft.style == "decimal" or not isinstance(draft.hi, int) or draft.hi < 4:
        return False
    if low[j - 1] == "at" and (j == 1 or not low[j - 2][0].isalnum()) and t.written(j - 1) == "At":
        return behind[:1] == [","] and bool(_PERSONS & set(behind[1:]))
    if low[j - 1] == "at" and low[j - 2] == "," and low[j - 3] in ("is", "was", "and", "who") and draft.hi < 100:
        return behind[:1] == [","]  # "she is, at 29, the oldest winner"
    if low[j - 2 : j] == ["of", "them"] and low[j - 3] in _AGED_MOST:
        return closed  # "three children, the youngest of them 13"
    if low[j - 1] in _AGED_MOST and {*low[j - 5 : j - 4], *low[draft.last + 2 : draft.last + 3]} & _AGED_MOST:
        return closed or behind[0] == "and"  # "twelve jurors, the youngest 24 and the oldest 61,"
    if low[j - 1] == "at":
        return low[j - 2] in _AT_AGE and (closed or behind[0] in ("in", "and", "after", "when"))
    if low[j - 1] in ("was", "is") and j > 1 and low[j - 2] in ("he", "she", "who") and draft.hi > 11:
        return behind[:1] in (["at"], ["and"]) or closed
    return False


def _mark_one(t: Tokens, draft: Draft) -> None:
    if draft.unit == "day" and draft.last + 1 == draft.plast and not draft.hedge:
        before = t.low[draft.pfirst - 1] if draft.pfirst else ""
        if before not in WITHIN and t.spaced(draft.plast - 1):
            draft.related, draft.why = False, "one as a determiner"
    saying = draft.unit == "point" and draft.pfirst and t.low[draft.pfirst - 1] == "at"
    if draft.related and (saying or (draft.phrase is not None and draft.phrase.head in ABSTRACT)):
        draft.related, draft.why = False, "one as a determiner"
