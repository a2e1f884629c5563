"""Bare numbers that are no counts: ages, hours of the day and places in a row, told by what stands around them."""

from __future__ import annotations

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.draft import Draft
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import AT_THE_HOUR, MONTHS, PARTS_OF_DAY, WEEKDAYS
from claimcheck.reading.words.nouns import ABSTRACT, AGED, WITHIN
from claimcheck.reading.words.numbers import SMALL, TENS


def mark_place(t: Tokens, draft: Draft) -> None:
    """ "in the top 10": places, and nothing counted."""
    if draft.first and t.low[draft.first - 1] == "top":
        draft.related, draft.why = False, "a place in a row"


def mark_hour(t: Tokens, draft: Draft) -> None:
    """ "at seven on the morning of", "until six tonight", "stays open until ten next week": an hour of the day."""
    if draft.unit or draft.kind != "count":
        return
    before = t.low[draft.first - 1] if draft.first else ""
    if _is_of_train(t, draft, before) or _is_of_clock(t, draft):
        draft.related, draft.why = (False, "an hour of the day")
    if draft.phrase is not None or (draft.hi or 0) > HOURS // 2:
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


HOURS = 24


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


def mark_age(t: Tokens, draft: Draft) -> None:
    """ "Anna Weber, 25, said", "aged 18 to 34", "in his 40s": an age in years."""
    low, j = t.low, draft.first
    before = low[j - 1] if j else ""
    following = low[draft.last] if draft.last < len(low) else "."
    value = draft.hi if draft.hi is not None else draft.lo
    young = value is not None and value < 120
    if following == "s" and not t.spaced(draft.last) and young:
        draft.kind = "age"
        draft.plast = draft.last + 1
    elif young and low[draft.last : draft.last + 2] in _DECADE and before in ("his", "her", "their") and low[j - 2] == "in":
        draft.kind = "age"  # "two men in their 50's"
        draft.plast = draft.last + 2
    elif (
        before == "aged"
        or (before == "ages" and young and not following[0].isalpha())
        or (before == "between" and j > 1 and low[j - 2] == "aged")
        or (before == "age" and young)
        or (before == "of" and j > 1 and (low[j - 2] in AGED or _is_person(low[j - 2], following)) and young)
        or (before == "," and j > 1 and following in (",", ".", ")", ";") and _is_age(t, draft))
        or (young and _is_told_age(t, draft))
        or (before == "(" and is_age_in_brackets(t, j))
        or (young and before in ("over", "under", "above", "below", "than") and j > 2 and _is_limit_of_age(t, draft, following))
    ):
        draft.kind = "age"
    if draft.kind == "age":
        draft.unit = "year"
        draft.related, draft.why = False, _LISTED if before == "ages" else "an age"


def is_age_in_brackets(t: Tokens, i: int) -> bool:
    """True for the 40 at token *i* of *Anna Lee (40)*: behind a first name and a last."""
    if i < _NAMED or i + 1 >= len(t.low) or (t.low[i - 1], t.low[i + 1]) != ("(", ")") or not t.low[i].isdecimal():
        return False
    named = all(t.low[k].isalpha() and t.written(k).istitle() for k in (i - 3, i - 2)) and not t.breaks(i - 2)
    return named and len(t.low[i]) == len(str(_GROWN)) and int(t.low[i]) >= _GROWN


_NAMED = 3  # tokens of a name and its bracket


def _is_limit_of_age(t: Tokens, draft: Draft, following: str) -> bool:
    """True for the 75 of *aged over 75*, *3,861 were over 75*, *of whom half are under 25*: what many were older or younger than."""
    at = draft.first - 2
    if t.low[at + 1] == "than" and t.low[at] in ("older", "younger"):
        at -= 1  # "16 were younger than 20"
    told = draft.hi if draft.hi is not None else draft.lo
    grown = (told or 0) >= _GROWN and following in (",", ".", ";", ")", "and", "or")
    many = t.low[at - 1] in _OF_MANY or t.low[at - 1][-1].isdecimal() or _is_person(t.low[at - 1], ".") or t.low[at - 1] in _NUMBERS
    young = t.low[at] in _YOUNG and (not following[0].isalnum() or following in _BESIDE_AGE)  # "a child under 14"
    return t.low[at] == "aged" or young or (grown and t.low[at] in ("were", "are") and many)


_YOUNG = frozenset("person child children anyone someone everyone people girls boys minor minors adults youths".split())
_BESIDE_AGE = frozenset("because and or who in are were is was to at when".split())


_GROWN = 16
_NUMBERS = frozenset((*SMALL, *TENS))
_OF_MANY = frozenset("half them whom who most third quarter people cent percent % majority many".split())


def _is_person(word: str, following: str) -> bool:
    """True for the applicants of *255,000 applicants of 18,*, the shopkeeper of *a shopkeeper of 61*."""
    one = singular(word)
    if one in _NO_PERSONS:
        return False
    return one in AGED or (not following[0].isalnum() and len(one) > 4 and one.endswith(("er", "or", "ant", "ent", "ist", "man", "woman")))


_NO_PERSONS = frozenset(
    "litter number order quarter chapter other another latter former tower river paper corner cluster container letter semester".split()
)


def share_age(t: Tokens, age: Draft, following: Draft) -> None:
    """ "aged 31 and 45": what is said of the first number holds of the second."""
    bare = following.kind == "count" and not following.unit and following.phrase is None and following.bound == "="
    gap = t.low[age.plast : following.pfirst]
    if gap == [","] and age.style == "digits" != following.style:
        return  # "Ann Hale, 41, got seven years and Ian Hale, 38, five"
    if bare and age.last == age.plast and gap in (["and"], [","], [",", "and"], ["or"]):
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
    if _is_compared_thing(t, j):
        return False
    if any(t.low[k] in _MARKS and t.low[k + 1] in ("for", "of", "in") for k in range(max(0, j - 7), j - 2)):
        return False  # "broke the record for the date, 103,"
    small = draft.hi > _YOUNGEST or t.low[j - 2] in _KIN or t.low[j - 2] in AGED  # "his sister, 9,"
    return t.low[j - 2].isalpha() and t.low[draft.last : draft.last + 1] == [","] and small


def _is_compared_thing(t: Tokens, j: int) -> bool:
    """True for *three times as many beds as the old house, 48, all new*: it is the house that the number is held against, no one's age."""
    word, ahead = t.low[j - 2], t.low[max(0, j - 12) : j - 2]
    compared = bool(_TIMES_AS & set(ahead)) and bool({"as", "than"} & set(ahead[-4:]))
    return compared and word not in _KIN and not word.endswith(("er", "or", "ist", "ant", "ent", "man", "woman", "child", "ee", "ian"))


_YOUNGEST = 15
_TIMES_AS = frozenset("times twice double half many more fewer".split())
_KIN = frozenset(
    "sister brother mother father cousin twin grandson granddaughter stepson stepdaughter wife husband son aunt "
    "uncle niece nephew boy girl victim friend guard chief boss king queen bride groom coach".split()
)


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
_SETS = frozenset("rest remainder majority minority total those these them whom which dead missing".split())
_EXTREMES = frozenset("none most fewest least lowest highest biggest smallest total number figure score tally average mean median".split())
_NO_ONE = _EXTREMES | frozenset("year month week season quarter today".split())  # "were born this year, 88, than"
_MARKS = frozenset("record mark best high low maximum minimum".split())
_AT_AGE = frozenset("died dies retired retires married elected ordained knighted widowed orphaned enlisted debuted conscripted".split())
_PERSONS = frozenset("he she they his her".split())


_DIED = frozenset("died dies".split())
_ON_A_DAY = frozenset("on last in yesterday today earlier this week month year".split())
_DECADE = (["'", "s"], ["’", "s"])
_OLDER = frozenset("elder older younger eldest oldest youngest".split())
_WILL_BE = (["he", "will", "be"], ["she", "will", "be"], ["who", "will", "be"])
_TURNING, _OLDEST = frozenset("turn turns turned turning".split()), 120
_WHEN = frozenset("in on this next last today and when but as at yesterday tomorrow earlier later".split())
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
    if low[j - 1] == "at" and closed and _DIED & set(low[max(0, j - 5) : j - 2]):
        told = low[max(0, j - 5) : j - 1]
        day = told[max(k for k, w in enumerate(told) if w in _DIED) + 1 :]
        return all(w in WEEKDAYS or w in MONTHS or w in _ON_A_DAY for w in day)  # "died on Friday at 79"
    if low[j - 1] == "at":
        return low[j - 2] in _AT_AGE and (closed or behind[0] in ("in", "and", "after", "when"))
    if low[j - 1] in ("was", "is") and j > 2 and low[j - 2] in _OLDER and low[j - 3] == "the":
        return closed  # "left the island in 1961, when the elder was 17"
    if low[j - 2 : j] == [",", "now"] and behind[:1] == ["and"] and t.low[draft.last + 2 : draft.last + 3] == [","]:
        return low[draft.last + 1].isdecimal()  # "The sisters, now 82 and 79, left"
    if low[j - 1] in ("was", "is") and j > 1 and low[j - 2] in ("he", "she", "who") and draft.hi > 11:
        return behind[:1] in (["at"], ["and"], ["when"]) or closed
    if low[max(0, j - 3) : j] in _WILL_BE:
        return closed or behind[0] in _WHEN  # "he will be 63 in May"
    if low[j - 1] in _TURNING:
        return draft.hi < _OLDEST and (closed or behind[0] in _WHEN)
    return False


def mark_one(t: Tokens, draft: Draft) -> None:
    if draft.unit == "day" and draft.last + 1 == draft.plast and not draft.hedge:
        before = t.low[draft.pfirst - 1] if draft.pfirst else ""
        if before not in WITHIN and t.spaced(draft.plast - 1):
            draft.related, draft.why = False, "one as a determiner"
    saying = draft.unit == "point" and draft.pfirst and t.low[draft.pfirst - 1] == "at"
    if draft.related and (saying or (draft.phrase is not None and draft.phrase.head in ABSTRACT)):
        draft.related, draft.why = False, "one as a determiner"
