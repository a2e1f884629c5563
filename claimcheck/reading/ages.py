"""Bare numbers that are somebody's years, told by what stands around them."""

from __future__ import annotations

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.draft import Draft
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.persons import GROWN, are_persons, is_agent, is_kin, is_one, is_person
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.told_ages import BEING, is_end_of_ages, is_told_age
from claimcheck.reading.words.ages import OFFSPRING, PARENTS, PERSONS
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.nouns import AGED
from claimcheck.reading.words.numbers import SMALL, TENS
from claimcheck.reading.words.voices import SPEAKING

_NUMBERS = frozenset((*SMALL, *TENS))
_LISTED = "one of several ages"  # "ages 12, 12, 7 and 6"


def mark_age(t: Tokens, draft: Draft) -> None:
    """ "Anna Weber, 25, said", "aged 18 to 34", "in his 40s": an age in years."""
    low, j = t.low, draft.first
    before = low[j - 1] if j else ""
    following = low[draft.last] if draft.last < len(low) else "."
    value = draft.hi if draft.hi is not None else draft.lo
    young = value is not None and value < 120
    if following == "s" and not t.spaced(draft.last) and young:
        if value % _TEN and before not in _BOUNDING:  # type: ignore[operator]
            draft.related, draft.why = False, "a mark"  # "four 9s and a 7"
            return
        draft.kind = "age"
        draft.plast = draft.last + 1
    elif young and low[draft.last : draft.last + 2] in _DECADE and before in ("his", "her", "their") and low[j - 2] == "in":
        draft.kind = "age"  # "two men in their 50's"
        draft.plast = draft.last + 2
    elif (
        before == "aged"
        or (low[draft.pfirst - 1] in ("aged", "age") and young and draft.pfirst < draft.first)
        or (before == ":" and j > 1 and low[j - 2] == "age" and young)
        or (draft.bound == "range" and young and _is_from_to(t, draft, before, following))
        or (before == "," and j > _NAMED and following in (".", "”", ")") and young and _is_of_speaker(t, draft))
        or (before == "ages" and young and not following[0].isalpha())
        or (before == "between" and j > 1 and low[j - 2] == "aged")
        or (before == "age" and young)
        or (before == "of" and j > 1 and _is_of_age(low[j - 2], following, draft) and young)
        or (before == "," and j > 1 and following in (",", ".", ")", ";") and _is_age(t, draft))
        or (young and (is_told_age(t, draft) or _is_of_named(t, draft)))
        or (before == "(" and is_age_in_brackets(t, j))
        or (young and draft.plast == draft.last + 2 and low[draft.plast - 1] in _AND_OLDER and (before == "those" or are_persons(before)))
        or (before == "-" and j > 1 and low[j - 2] in ("under", "over") and young and not draft.unit)  # "a national under-23 record"
        or (young and before in ("over", "under", "above", "below", "than") and j > 1 and _is_limit_of_age(t, draft, following))
    ):
        draft.kind = "age"
    if draft.kind == "count" and _is_of_parent(low, j, before) and (value or 0) < GROWN:
        draft.related, draft.why = False, "so many children"  # "a father of three"
    if draft.kind == "count" and 1 < (value or 0) < _OLDEST and is_mean_age(t, j):
        draft.unit, draft.kind = "year", "duration"
    if draft.kind == "age" and is_end_of_ages(t, draft):
        draft.unit, draft.kind = "year", "duration"
    if draft.kind == "age":
        draft.unit = "year"
        draft.related, draft.why = False, _LISTED if before == "ages" or _is_of_offspring(low, j) else "an age"


def _is_of_parent(low: list[str], j: int, before: str) -> bool:
    """True for the three of *a father of three*, *mother-of-three*."""
    return low[j - 2] in PARENTS if before == "of" else before == "-" and j > _NAMED and low[j - 2] == "of" and low[j - 4] in PARENTS


_TEN, _OLDEST = 10, 120
_BOUNDING = frozenset(("-", "–", "over", "under"))  # "the over-75s"
_AGE, _CLAUSE = frozenset(("age",)), 14  # tokens of a clause


def is_mean_age(t: Tokens, j: int) -> bool:
    """True for either number of *the median age rose from 38.9 to 39.1*: no one's age, but a level in years."""
    if not t.holds(_AGE, j - _CLAUSE, j):
        return False
    k = t.among(_AGE, max(0, j - _CLAUSE), j)[-1]
    ahead = t.low[k + 1 : j]
    joined = bool(ahead) and (ahead[-1] in _LEVELS or ahead[-2:] == ["up", "from"])
    moved = [w for w in ahead if w[0].isdecimal()]
    plain = not any(w in _NO_CLAUSE for w in ahead) and len(moved) == (ahead[-1:] == ["to"] and "from" in ahead)
    return k > 0 and t.low[k - 1] in _MEAN and joined and plain


_MEAN = frozenset("median mean average".split())
_LEVELS = frozenset("is was be of from to at reached hit".split())
_NO_CLAUSE = frozenset(". ; ¶ who whose which limit group by".split())


def mark_young(t: Tokens, draft: Draft) -> None:
    """The age of those who are told by months: *babies under three months*, *children over six months*, *aged 6 months to 4 years*."""
    low, j = t.low, draft.first
    before, following = low[j - 1] if j else "", low[draft.plast] if draft.plast < len(low) else "."
    if draft.unit not in _OF_INFANTS or j < _PAIR:
        return
    value = draft.hi if draft.hi is not None else draft.lo
    who = j - 2 - (before == "than" and low[j - 2] in ("younger", "older"))  # "babies younger than six months"
    bound = before in _LIMITS and low[who] in _INFANTS
    if before in ("over", "above", "than"):
        bound = bound and (not following[0].isalpha() or following in _BESIDE_INFANTS) and not _is_counted(t, who - 1)
    if not bound and not (
        before == "aged" and (low[j - 2] in _INFANTS or low[j - 2] == "," or are_persons(low[j - 2]) or is_one(t, j - 2))
    ):
        return  # but "whisky aged 12 years"
    if bound and draft.bound == "=" and before in ("over", "above"):
        draft.lo, draft.hi, draft.bound, draft.hedge, draft.pfirst = value, None, ">", "more than", j - 1
    draft.kind, draft.related, draft.why = "age", False, "an age"


def share_young(t: Tokens, age: Draft, following: Draft) -> None:
    """ "aged 6 months to 4 years": what is said of the first stretch holds of the second."""
    if t.low[age.first - 1] == "aged" and following.kind == "duration" and t.low[age.plast : following.pfirst] in _TO_OLDER:
        following.kind, following.related, following.why = "age", False, "an age"


_TO_OLDER = (["to"], ["and"], ["through"], ["up", "to"], ["-"], ["–"], ["or"])
_OF_INFANTS = frozenset("day week month year".split())
_INFANTS = frozenset("babies infants newborns toddlers children kids child baby infant toddler anyone everyone those girls boys".split())
_LIMITS = frozenset("under over below above than".split())
_BESIDE_INFANTS = frozenset(
    "and or to through up who whose are were is was will would can could should may might must have had do did get got make made from in "
    "at with after when".split()
)


def _is_counted(t: Tokens, k: int) -> bool:
    """True where token *k* or the one before it is a number, or tells what was done: *vaccinated 40 children over two weeks*."""
    words = t.low[max(0, k - 1) : k + 1]
    return any(w[0].isdecimal() or w in _NUMBERS or w in _CARRYING or w in _MANY for w in words)


_MANY = frozenset("hundred thousand million dozens hundreds thousands scores many several".split())


def is_group_of_age(t: Tokens, draft: Draft) -> bool:
    """True for the 25 to 39 of *the 25-to-39 age group*, *the 18-to-24 bracket*."""
    words = t.low[draft.last : draft.last + 2]
    named = words[:1] == ["age"] and words[1:] != [] and words[1] in _GROUPS
    return draft.bound == "range" and (draft.hi or 0) < _OLDEST and (named or (words[:1] == ["bracket"] and (draft.lo or 0) >= GROWN))


_GROUPS = frozenset("group groups bracket brackets range band bands cohort category".split())


def is_age_in_brackets(t: Tokens, i: int) -> bool:
    """True for the 40 at token *i* of *Anna Lee (40)*: behind a first name and a last."""
    if i < _NAMED or i + 1 >= len(t.low) or (t.low[i - 1], t.low[i + 1]) != ("(", ")") or not t.low[i].isdecimal():
        return False
    last = i - 2 - (t.low[i - 2] == "." and len(t.low[i - 3]) == 1 and i > _NAMED)  # "Jose M. (33)"
    named = all(t.low[k].isalpha() and t.written(k).istitle() for k in (last - 1, last)) and not t.breaks(last)
    return named and len(t.low[i]) == len(str(GROWN)) and int(t.low[i]) >= GROWN


_NAMED = 3  # tokens of a name and its bracket


def _is_from_to(t: Tokens, draft: Draft, before: str, following: str) -> bool:
    """True for the 60 to 63 of *those 60 to 63*, the 5-15 of *children (5-15)*: a range of whole years."""
    if draft.style == "decimal" or not isinstance(draft.lo, int):
        return False
    who = t.low[draft.first - 2] if draft.first > 1 else ""
    if before == "those" or (before == "between" and (are_persons(who) or who in _YOUNG or who == "those")):
        return draft.lo >= GROWN and (not following[0].isalnum() or following in _BESIDE_AGE)
    return before == "(" and following == ")" and singular(t.low[draft.first - 2]) in PERSONS and is_plural(t.low[draft.first - 2])


def _is_of_speaker(t: Tokens, draft: Draft) -> bool:
    """True for the 58 of *said the farmer, 58.*, *said a retired baker, 51.*: behind no more than the one who speaks."""
    if draft.style != "digits" or draft.bound != "=" or not GROWN <= (draft.hi or 0) < _OLDEST:
        return False
    k = draft.first - 2
    while k > draft.first - _SPEAKER and t.low[k].isalpha() and t.low[k] not in _ONE_WHO:
        k -= 1
    done = t.low[k - 1] == "by" and t.low[k] in ("a", "an") and is_person(t.low[draft.first - 2], ".")  # "found by a dairyman, 59."
    done = done or (t.low[k - 1] == "for" and t.low[k] == "the" and is_agent(t.low[draft.first - 2]))  # "a first cap for the defender, 22."
    return t.low[k] in _ONE_WHO and k < draft.first - 2 and (done or t.low[k - 1] in SPEAKING)


_SPEAKER, _ONE_WHO = 6, frozenset("a an the his her one another".split())


def _is_limit_of_age(t: Tokens, draft: Draft, following: str) -> bool:
    """True for the 75 of *aged over 75*, *3,861 were over 75*, *of whom half are under 25*: what many were older or younger than."""
    at = draft.first - 2
    if t.low[at + 1] == "than" and t.low[at] in ("older", "younger"):
        at -= 1  # "16 were younger than 20"
    told = draft.hi if draft.hi is not None else draft.lo
    grown = (told or 0) >= GROWN and following in (",", ".", ";", ")", "and", "or")
    if t.low[at] in _MOSTLY and t.low[at - 1] in BEING:
        return grown and (t.low[at - 2] in _THEY or are_persons(t.low[at - 2]))  # "the members were all under 25"
    if t.low[at] in ("those", "none", "nobody") and t.low[at + 1] not in ("older", "younger"):
        return (told or 0) >= GROWN and (grown or not following[0].isalnum() or following in _BESIDE_AGE)
    if t.low[at] in _ANYONE and (told or 0) >= GROWN:
        return True  # "Anyone over 75 on a pension"
    many = t.low[at - 1] in _OF_MANY or t.low[at - 1][-1].isdecimal() or is_one(t, at - 1) or t.low[at - 1] in _NUMBERS
    if t.low[at] in _PRONOUNS and t.low[at - 1] == "of":
        return grown and any(are_persons(w) or w in _HURT for w in t.low[max(0, at - _CLAUSE) : at])  # "15 of them under 80"
    many = many or (t.low[at - 1] in _HURT and t.low[at - 2] in ("the", "those"))  # "half the dead were under 18"
    young = t.low[at] in _YOUNG and (not following[0].isalnum() or following in _BESIDE_AGE)  # "a child under 14"
    if young or (many and grown and t.low[at] in ("were", "are")) or t.low[at] == "aged":
        return True
    if not are_persons(t.low[at]) or draft.style == "decimal" or t.low[at - 1] in _CARRYING:
        return False
    return (told or 0) >= GROWN or singular(t.low[at]) in PERSONS  # "voters over 65 backed it"


_PRONOUNS = frozenset("them whom these those".split())
_HURT = frozenset("dead injured wounded missing arrested detained killed unemployed homeless infected deceased accused".split())
_AND_OLDER = frozenset("older younger over under".split())
_CARRYING = frozenset(
    "killed injured arrested wounded kills by".split()
)  # what happened to persons over so many, and not how old they were
_YOUNG = frozenset("person child children anyone someone everyone people girls boys minor minors adults youths".split())
_ANYONE = frozenset("anyone anybody someone everyone everybody".split())
_BESIDE_AGE = frozenset("because and or who in are were is was to at when did do had have has can could will would may must".split())


_MOSTLY = frozenset("all mostly mainly largely both nearly still only".split())
_THEY = frozenset("they we who".split())
_OF_MANY = frozenset("half them whom who most third quarter people cent percent % majority many".split())


def _is_of_named(t: Tokens, draft: Draft) -> bool:
    """True for "Ann Hale, seven, Bo Lin, nine,", "a father of two, 41,", "her two sons, seven and four", "four boys, all 17,"."""
    low, j, value = t.low, draft.first, draft.hi
    if j < _NAMED or draft.bound != "=" or not isinstance(value, int) or value < 1:
        return False
    closed = draft.last >= len(low) or not low[draft.last][0].isalnum() and low[draft.last] not in "-%("
    if low[j - 1] in ("both", "all") and low[j - 2] == "," and (are_persons(low[j - 3]) or low[j - 3] in _PAIRS):
        return closed and (low[j - 1] == "both" or (low[j - 4] in _NUMBERS and SMALL.get(low[j - 4]) != value))
    if low[j - 1] != ",":
        return False
    hyphened = low[max(0, j - 5) : j - 2] == ["-", "of", "-"]  # "mother-of-three, 34,"
    if low[j - 2] in SMALL and (low[j - 6] in PARENTS if hyphened else low[j - 3] == "of" and low[j - 4] in PARENTS):
        return closed and value >= GROWN
    if _is_of_offspring(low, j):
        return _is_row_of(t, j)
    if draft.style == "digits":
        return closed and is_kin(low[j - 2])
    return closed and value < GROWN and t.written(j - 2).istitle() and is_one(t, j - 2) and not _counts_ahead(t, j - 3)


def _is_of_offspring(low: list[str], j: int) -> bool:
    """True for the number at token *j* of *her two sons, seven and four*, *both men, 33 and 29,*, *the couple, 71 and 68,*."""
    if j < _NAMED or low[j - 1] != "," or not (is_plural(low[j - 2]) or low[j - 2] in _PAIRS):
        return False
    one = singular(low[j - 2])
    if low[j - 2] in _PAIRS:
        return low[j].isdecimal() and GROWN <= int(low[j]) < _OLDEST
    return one in OFFSPRING or one in PERSONS or is_agent(one)


def _is_row_of(t: Tokens, j: int) -> bool:
    """True where so many numbers stand in a row from token *j* on as persons are told ahead, or two or more of a family."""
    low, row = t.low, _row(t, j)
    told = [_PAIR if w == "both" else SMALL[w] for w in low[max(0, j - 6) : j - 2] if w == "both" or w in SMALL]
    many = any(w[0].isdecimal() or w in TENS or w == "of" for w in low[max(0, j - 6) : j - 2])
    if row < _PAIR or many:
        return False
    if low[j - 2] in _PAIRS:
        return row == _PAIR
    own = low[j - 3] in _FAMILY and singular(low[j - 2]) in OFFSPRING | PARENTS
    held = low[j - 3] in ("the", "alleged") and singular(low[j - 2]) in _HELD and row < _MOST_HELD and low[j].isdecimal()
    return told[-1:] == [row] or ((own or held) and not told)


_PAIR, _PAIRS, _MOST_HELD = 2, frozenset("couple pair twins parents duo".split()), 5
_HELD = frozenset(
    "suspect victim defendant accused man woman boy girl teenager teen youth brother sister sibling parent robber attacker".split()
)
_FAMILY = frozenset("her his their the my our couple's".split())


def _row(t: Tokens, j: int) -> int:
    """How many numbers a row holds that begins at token *j* and closes its clause: two in ``seven and four``."""
    count, k, end, low = 0, j, j, t.low
    while k < len(low) and (low[k] in _NUMBERS or low[k].isdecimal()):
        count, k = count + 1, k + 1
        end = k
        if k < len(low) and low[k] in (",", "and") and k + 1 < len(low):
            k += 1 + (low[k + 1] == "and")
        else:
            break
    return count if end >= len(low) or not low[end][0].isalnum() else 0


def _is_row_of_things(t: Tokens, j: int) -> bool:
    """True for the number at *j* of *Since the push began, 31, 44 and 40 men were brought in*: the last tells what they count."""
    low, k, count = t.low, j, 1
    while k + 2 < len(low) and low[k].isdecimal() and low[k + 1] in (",", "and"):
        k += 2 + (low[k + 2] == "and")
        count += 1
    counted = count > _PAIR and k + 2 < len(low) and low[k].isdecimal() and low[k - 1] == "and"
    return counted and (is_plural(low[k + 1]) or (low[k + 1].isalpha() and is_plural(low[k + 2])))


def _counts_ahead(t: Tokens, k: int) -> bool:
    """True where a number of things stands before token *k* in its sentence, which a row of others may go on from."""
    first = max(0, k - 24)
    spots = (j for j in range(k, first, -1) if t.low[j] in _NUMBERS or t.low[j][0].isdecimal())
    return any(t.low[j + 1].isalpha() and not are_persons(t.low[j + 1]) for j in spots)


def _is_of_age(word: str, following: str, draft: Draft) -> bool:
    """True for the 25 of *a teacher of 25,*; a *mother of four* has so many children."""
    many = word in PARENTS and (draft.hi or 0) < GROWN
    if word in _SIBLINGS:
        return not following[0].isalnum() or following == "and"  # "two sisters of 12 and 15"
    return not many and (word in AGED or is_person(word, following))


_SIBLINGS = frozenset("sisters brothers cousins twins".split())


def share_age(t: Tokens, age: Draft, following: Draft) -> None:
    """ "aged 31 and 45": what is said of the first number holds of the second."""
    bare = following.kind == "count" and not following.unit and following.phrase is None and following.bound == "="
    gap = t.low[age.plast : following.pfirst]
    if age.bound == "range" and gap == [","] and age.why != _LISTED:
        return  # "Of those aged 15 to 24, 30 are out of work"
    if gap == [","] and age.style == "digits" != following.style and age.why != _LISTED and not _is_in_list_of_ages(t, age.first):
        return  # "Ann Hale, 41, got seven years and Ian Hale, 38, five", but "three sons, aged 12, nine and seven"
    if bare and age.last == age.plast and gap in (["and"], [","], [",", "and"], ["or"]):
        behind = t.low[following.last : following.last + 1]
        many = is_plural(t.low[age.first - 2]) or t.low[age.first - 1] in BEING
        going = many and gap == ["and"] and age.style == following.style and behind[:1] and behind[0] in _GOING_ON
        if _is_in_list_of_ages(t, age.first) or behind in ([], [","], ["."], [";"]) or age.why == _LISTED or going:
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
    if t.low[j - 2] == "." and not t.spaced(j - 2) and j > _NAMED and t.written(j - 4).istitle():
        return t.low[j - 3] in _JUNIOR or (len(t.low[j - 3]) == 1 and t.written(j - 3).isupper())  # "Tomas K., 44,"
    if t.low[j - 2] in SMALL or t.low[j - 2] in TENS or t.low[j - 2] in MONTHS or t.low[j - 2] in WEEKDAYS or t.low[j - 2] in _NO_ONE:
        return False  # "Twelve, 18, nine" are a list; "the most, 34, on Thursday" and "in May, 34," no age
    if _is_of_place(t, j - 2) or (t.low[j - 2] in _FEASTS and t.low[j - 3] == "by"):
        return False  # "in Kano, 14, and in Jos, 9,"
    if t.text[t.start[j - 2]].isupper():
        return True
    # "a majority of the 120 members, 52, voted" counts members.
    # "The 45 councillors, 21, ..." are no one's age.
    if is_plural(t.low[j - 2]) or t.low[j - 2] in _SETS or _is_done_to_many(t, j - 2):
        return False
    if _is_compared_thing(t, j) or _is_row_of_things(t, j):
        return False
    if any(t.low[k] in _MARKS and t.low[k + 1] in ("for", "of", "in") for k in range(max(0, j - 7), j - 2)):
        return False  # "broke the record for the date, 103,"
    small = draft.hi > _YOUNGEST or is_kin(t.low[j - 2])  # "his sister, 9,"
    return t.low[j - 2].isalpha() and t.low[draft.last : draft.last + 1] == [","] and small


def _is_of_place(t: Tokens, k: int) -> bool:
    """True for the name at token *k* of *In Kano, 14, and in Khan Younis, 9,*: of a clause that opens with a place."""
    first = k
    while first > k - _NAMED and first and t.written(first)[:1].isupper() and t.low[first] != "in":
        first -= 1
    return t.low[first] == "in" and first < k and (not first or t.low[first - 1] in _OPENS or t.breaks(first))


_OPENS = frozenset(", ; . and with but while :".split())
_FEASTS = frozenset("christmas easter ramadan diwali eid lent passover thanksgiving halloween".split())


def _is_compared_thing(t: Tokens, j: int) -> bool:
    """True for *three times as many beds as the old house, 48, all new*: it is the house that the number is held against, no one's age."""
    word, ahead = t.low[j - 2], t.low[max(0, j - 12) : j - 2]
    compared = bool(_TIMES_AS & set(ahead)) and bool({"as", "than"} & set(ahead[-4:]))
    return compared and not is_kin(word) and not word.endswith(("er", "or", "ist", "ant", "ent", "man", "woman", "child", "ee", "ian"))


_YOUNGEST = 15
_JUNIOR = frozenset(("jr", "sr"))
_TIMES_AS = frozenset("times twice double half many more fewer".split())


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
_DECADE = (["'", "s"], ["’", "s"])
