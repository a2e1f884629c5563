"""Bare numbers that are somebody's years, told by what stands around them."""

from __future__ import annotations

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.draft import Draft
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.ages import OFFSPRING, PARENTS, PERSONS
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.nouns import AGED
from claimcheck.reading.words.numbers import SMALL, TENS

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
        or (before == "of" and j > 1 and _is_of_age(low[j - 2], following, draft) and young)
        or (before == "," and j > 1 and following in (",", ".", ")", ";") and _is_age(t, draft))
        or (young and (_is_told_age(t, draft) or _is_of_named(t, draft)))
        or (before == "(" and is_age_in_brackets(t, j))
        or (young and draft.plast == draft.last + 2 and low[draft.plast - 1] in _AND_OLDER and (before == "those" or _are_persons(before)))
        or (young and before in ("over", "under", "above", "below", "than") and j > 1 and _is_limit_of_age(t, draft, following))
    ):
        draft.kind = "age"
    if draft.kind == "count" and before == "of" and low[j - 2] in PARENTS and (value or 0) < _GROWN:
        draft.related, draft.why = False, "so many children"  # "a father of three"
    if draft.kind == "age":
        draft.unit = "year"
        draft.related, draft.why = False, _LISTED if before == "ages" or _is_of_offspring(low, j) else "an age"


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
    many = t.low[at - 1] in _OF_MANY or t.low[at - 1][-1].isdecimal() or _is_one(t, at - 1) or t.low[at - 1] in _NUMBERS
    young = t.low[at] in _YOUNG and (not following[0].isalnum() or following in _BESIDE_AGE)  # "a child under 14"
    if young or (many and grown and t.low[at] in ("were", "are")) or t.low[at] == "aged":
        return True
    return _are_persons(t.low[at]) and draft.style != "decimal" and t.low[at - 1] not in _CARRYING  # "voters over 65 backed it"


def _are_persons(word: str) -> bool:
    """True for the voters of *voters over 65*."""
    return is_plural(word) and singular(word) in PERSONS


def _is_one(t: Tokens, k: int) -> bool:
    """True where token *k* is a person: *the accused*, *a teacher*, *who*, *she*, *Anna Lee*."""
    word = t.low[k]
    if word in _HE or singular(word) in PERSONS or _is_person(word, "."):
        return True
    named = k > 0 and all(t.written(j).istitle() and t.low[j].isalpha() and t.low[j] not in _NO_NAMES for j in (k - 1, k))
    return named and not t.breaks(k)


_HE = frozenset("he she who".split())
_NO_NAMES = frozenset((*MONTHS, *WEEKDAYS, *SMALL, *TENS)) | frozenset("the a an in on at by of for but and".split())
_AND_OLDER = frozenset("older younger over under".split())
_CARRYING = frozenset(
    "killed injured arrested wounded kills by".split()
)  # what happened to persons over so many, and not how old they were
_YOUNG = frozenset("person child children anyone someone everyone people girls boys minor minors adults youths".split())
_BESIDE_AGE = frozenset("because and or who in are were is was to at when".split())


_GROWN = 16
_NUMBERS = frozenset((*SMALL, *TENS))
_OF_MANY = frozenset("half them whom who most third quarter people cent percent % majority many".split())


def _is_of_named(t: Tokens, draft: Draft) -> bool:
    """True for "Ann Hale, seven, Bo Lin, nine,", "a father of two, 41,", "her two sons, seven and four", "four boys, all 17,"."""
    low, j, value = t.low, draft.first, draft.hi
    if j < _NAMED or draft.bound != "=" or not isinstance(value, int) or value < 1:
        return False
    closed = draft.last >= len(low) or not low[draft.last][0].isalnum() and low[draft.last] not in "-%("
    if low[j - 1] in ("both", "all") and low[j - 2] == "," and _are_persons(low[j - 3]):
        return closed and (low[j - 1] == "both" or (low[j - 4] in _NUMBERS and SMALL.get(low[j - 4]) != value))
    if low[j - 1] != ",":
        return False
    hyphened = low[max(0, j - 5) : j - 2] == ["-", "of", "-"]  # "mother-of-three, 34,"
    if low[j - 2] in SMALL and (low[j - 6] in PARENTS if hyphened else low[j - 3] == "of" and low[j - 4] in PARENTS):
        return closed and value >= _GROWN
    if _is_of_offspring(low, j):
        many = low[j - 3] if low[j - 3] in SMALL else low[j - 4]
        return SMALL.get(many, 0) == _row(t, j) > 1
    if draft.style == "digits":
        return closed and (low[j - 2] in _KIN or low[j - 2] in AGED or low[j - 2] in PARENTS)
    return closed and value < _GROWN and t.written(j - 2).istitle() and _is_one(t, j - 2) and not _counts_ahead(t, j - 3)


def _is_of_offspring(low: list[str], j: int) -> bool:
    """True for the number at token *j* of *her two sons, seven and four*."""
    return j > 1 and low[j - 1] == "," and is_plural(low[j - 2]) and singular(low[j - 2]) in OFFSPRING


def _row(t: Tokens, j: int) -> int:
    """How many numbers a row holds that begins at token *j* and closes its clause: two in ``seven and four``."""
    count, k, low = 0, j, t.low
    while k < len(low) and (low[k] in _NUMBERS or low[k].isdecimal()):
        count, k = count + 1, k + 1
        if k < len(low) and low[k] in (",", "and") and k + 1 < len(low):
            k += 1 + (low[k + 1] == "and")
        else:
            break
    ended = k >= len(low) or not low[k][0].isalnum() or low[k - 1] == ","
    return count if ended else 0


def _counts_ahead(t: Tokens, k: int) -> bool:
    """True where a number of things stands before token *k* in its sentence, which a row of others may go on from."""
    first = max(0, k - 24)
    spots = (j for j in range(k, first, -1) if t.low[j] in _NUMBERS or t.low[j][0].isdecimal())
    return any(t.low[j + 1].isalpha() and not _are_persons(t.low[j + 1]) for j in spots)


def _is_person(word: str, following: str) -> bool:
    """True for the applicants of *255,000 applicants of 18,*, the shopkeeper of *a shopkeeper of 61*."""
    one = singular(word)
    if one in _NO_PERSONS:
        return False
    return one in AGED or (not following[0].isalnum() and len(one) > 4 and one.endswith(("er", "or", "ant", "ent", "ist", "man", "woman")))


def _is_of_age(word: str, following: str, draft: Draft) -> bool:
    """True for the 25 of *a teacher of 25,*; a *mother of four* has so many children."""
    many = word in PARENTS and (draft.hi or 0) < _GROWN
    return not many and (word in AGED or _is_person(word, following))


_NO_PERSONS = frozenset(
    "litter number order quarter chapter other another latter former tower river paper corner cluster container letter semester".split()
)


def share_age(t: Tokens, age: Draft, following: Draft) -> None:
    """ "aged 31 and 45": what is said of the first number holds of the second."""
    bare = following.kind == "count" and not following.unit and following.phrase is None and following.bound == "="
    gap = t.low[age.plast : following.pfirst]
    if gap == [","] and age.style == "digits" != following.style and age.why != _LISTED:
        return  # "Ann Hale, 41, got seven years and Ian Hale, 38, five"
    if bare and age.last == age.plast and gap in (["and"], [","], [",", "and"], ["or"]):
        behind = t.low[following.last : following.last + 1]
        many = is_plural(t.low[age.first - 2]) or t.low[age.first - 1] in _BEING
        going = many and gap == ["and"] and age.style == following.style and behind[:1] and behind[0] in _GOING_ON
        if _is_in_list_of_ages(t, age.first) or behind in ([], [","], ["."]) or age.why == _LISTED or going:
            following.kind, following.unit, following.related, following.why = "age", "year", False, age.why


_GOING_ON = frozenset("were are was is have had who when at in from".split())  # "boys of 14 and 15 were held"


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
        late = draft.hi > _HOURS and behind[:1] in (["he"], ["she"])  # "At 34 she is"
        return late or (behind[:1] == [","] and bool(_PERSONS & set(behind[1:])))
    if low[j - 1] == "at" and low[j - 2] == "," and low[j - 3] in ("is", "was", "and", "who") and draft.hi < 100:
        return behind[:1] == [","]  # "she is, at 29, the oldest winner"
    if low[j - 2 : j] == ["of", "them"] and low[j - 3] in _AGED_MOST:
        return closed  # "three children, the youngest of them 13"
    if low[j - 1] in _BEING and low[max(0, j - 3) : j - 1] == ["of", "us"]:
        return closed and draft.hi > _HOURS  # "most of us were 19"
    if low[j - 1] in _AGED_MOST and {*low[j - 5 : j - 4], *low[draft.last + 2 : draft.last + 3]} & _AGED_MOST:
        return closed or behind[0] == "and"  # "twelve jurors, the youngest 24 and the oldest 61,"
    if low[j - 1] == "at" and closed and _DIED & set(low[max(0, j - 5) : j - 2]):
        told = low[max(0, j - 5) : j - 1]
        day = told[max(k for k, w in enumerate(told) if w in _DIED) + 1 :]
        return all(w in WEEKDAYS or w in MONTHS or w in _ON_A_DAY for w in day)  # "died on Friday at 79"
    if low[j - 1] == "at":
        if low[j - 2] in _AT_AGE or (low[j - 2] == "dead" and low[j - 3] != "of"):
            return closed or behind[0] in ("in", "and", "after", "when")
        return closed and draft.hi > _HOURS and draft.style == "digits" and _is_of_life(t, j - 2)
    if low[j - 1] in ("was", "is") and j > 2 and low[j - 2] in _OLDER and low[j - 3] == "the":
        return closed  # "left the island in 1961, when the elder was 17"
    if low[j - 2 : j] == [",", "now"] and behind[:1] == ["and"] and t.low[draft.last + 2 : draft.last + 3] == [","]:
        return low[draft.last + 1].isdecimal()  # "The sisters, now 82 and 79, left"
    if (
        low[j - 1] in _BEING
        and j > 1
        and draft.hi > 11
        and (low[j - 2] in _HE or (low[j - 1] in ("was", "is") and _is_at_the_time(t, j, behind)))
    ):
        return behind[:1] in (["at"], ["and"], ["when"]) or closed
    if low[max(0, j - 3) : j] in _WILL_BE:
        return closed or behind[0] in _WHEN  # "he will be 63 in May"
    if low[j - 1] == "now" and low[j - 2] == "," and behind[:1] == [","] and draft.hi > _YOUNGEST:
        return t.written(j - 3)[:1].isupper() or _is_one(t, j - 3)  # "Bo Lin, now 31, was", "the accused, now 31, was"
    if low[j - 1] in _TURNING:
        return draft.hi < _OLDEST and (closed or behind[0] in _WHEN)
    return False


_HOURS = 12
_BEING = frozenset("was is were are".split())


def _is_at_the_time(t: Tokens, j: int, behind: list[str]) -> bool:
    """True for the 22 of *The accused, now 45, was 22 at the time*, *the teacher was 24 when she met him*."""
    ahead = t.low[max(0, j - 8) : j - 2]
    subject = j - 2
    if t.low[subject] == "," and "," in ahead:
        subject = j - 3 - ahead[::-1].index(",")
        subject -= 1
    when = behind == ["at", "the"] or behind in (["when", "he"], ["when", "she"])
    return when and subject >= 0 and _is_one(t, subject)


def _is_of_life(t: Tokens, k: int) -> bool:
    """True before the 19 of *won her first title at 19*, *aged 29 and a minister at 33*: what someone did or became at that age."""
    ahead = t.low[max(0, k - 8) : k + 1]
    ahead = ahead[len(ahead) - ahead[::-1].index(".") :] if "." in ahead else ahead
    if "aged" in ahead and "and" in ahead:
        return True
    own = next((i for i, word in enumerate(ahead) if word in ("his", "her")), 0)
    return own > 0 and ahead[own - 1] in _LIVING and not any(word[0].isdecimal() for word in ahead)


_LIVING = frozenset(
    "won wins scored made took lost left wrote founded began started published bought met married joined earned landed".split()
)
