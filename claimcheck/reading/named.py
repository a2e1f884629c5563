"""Numbers that are part of a name: *Section 427*, *Route 66*, *Game 7*, *iPhone 14*, *787 Dreamliner*."""

from __future__ import annotations

from claimcheck.reading.dates import Found, capital, counts, tight, word_at
from claimcheck.reading.draft import DASHES
from claimcheck.reading.measures import unit_at
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.told_by_name import goes_on_row, is_in_row_of_figures, is_of_result
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS, ZONES
from claimcheck.reading.words.names import (
    BEFORE,
    CAPITALS,
    COUNTING,
    INDEXES,
    LEADS,
    MAKERS,
    OPENING,
    PARTS,
    ROWS_IN_SMALL,
    SERIES,
    SHOWS,
    STARTERS,
    WEEK,
)
from claimcheck.reading.words.nouns import DETERMINERS, PARTICIPLES, STOP
from claimcheck.reading.words.numbers import SCALES, SHORT_SCALES, SMALL, TENS
from claimcheck.reading.words.units import CURRENCIES

_NAMED_ROWS = frozenset(
    "games rooms chapters lots routes gates blocks flats phases articles sections districts wards zones units years exits grades levels "
    "stages bands".split()
)
GOING_ON = frozenset((",", "and", "or", "to", *DASHES))
_ROW = 8  # tokens


def is_in_row_of_names(t: Tokens, i: int) -> bool:
    """True for the 3 and the 5 of *Games 1, 3 and 5*."""
    k = i - 1
    while k > 0 and i - k < _ROW and (t.low[k] in GOING_ON or t.low[k].isdecimal()):
        k -= 1
    return k < i - 1 and ((t.low[k] in _NAMED_ROWS and t.text[t.start[k]].isupper()) or t.low[k] in ROWS_IN_SMALL) and not counts(t, i + 1)


def extended(t: Tokens, first: int, last: int) -> Found:
    """Takes in what hangs on a name by hyphens or without a space: "ISO 3888-2", "B-52H", "A320neo"."""
    while last < len(t.low) and last - first < 9 and tight(t, last):
        if t.low[last][0].isalnum():
            last += 1
        elif t.low[last] == "-" and tight(t, last + 1) and t.low[last + 1][0].isdecimal():
            last += 2
        else:
            break
    word = t.low[first]
    road = last == first + 2 and word in ("m", "a", "i") or last == first + 3 and word == "i" and t.low[first + 1] == "-"
    return Found(first, last, "road" if road and capital(t, first) else "name")


_NO_OWNERS = STARTERS | STOP
NAMELESS = _NO_OWNERS - {"us"}  # with a capital they open a sentence, and name nothing of the number behind them
_OF_FIRMS = INDEXES - frozenset(("marker", "milepost"))
_FIRMS = frozenset("20 25 30 35 40 50 60 100 200 225 250 300 350 400 500 600 1000 2000 3000".split())  # how many an index holds
_CODES = frozenset(sign for _, signs in CURRENCIES for sign in signs.split("|") if sign.isalpha())
_WRITTEN_SMALL = frozenset("rs rp tk dh dhs sh shs ksh kshs ush tsh".split())  # "Rs 300"


# Numbers that one calls for help: "a 999 caller", "he dialled 911".
EMERGENCY = frozenset(("999", "911", "101", "111", "112", "988"))
_ANSWERED = frozenset("call calls caller callers operator operators dispatcher dispatchers handler handlers".split())
_LINES = frozenset("line service center centre system hotline helpline lifeline number app".split())
_DIALLED = frozenset("dial dialled dialed dialling dialing rang ring ringing phone phoned phoning".split())
_CALLED = frozenset("call calling contact ring phone".split())


def _is_called(t: Tokens, i: int) -> bool:
    """True for the 101 of *phone 101*, *call police on 101*, *calls to 101*, *the 101 line*; not for those of *call 101 witnesses*."""
    low = t.low
    if low[i - 1] in _DIALLED:
        return not counts(t, i + 1)
    if low[i - 1] in ("to", "on", "the", "a", "an") and word_at(t, i + 1) in _LINES and t.spaced(i + 1):
        return True  # "the 101 line"
    if low[i - 1] in ("or", "and") and i > 2 and low[i - 2] in EMERGENCY and _is_called(t, i - 2):
        return not counts(t, i + 1)  # "call 999 or 101"
    if low[i - 1] == "to" and i > 1 and low[i - 2] in _ANSWERED:
        return not counts(t, i + 1)  # "calls to 101"
    called = low[i - 1] in ("call", "calling", "text", "texting") or (
        low[i - 1] in ("on", "via") and not _CALLED.isdisjoint(low[max(0, i - 5) : i - 1])
    )
    return called and not counts(t, i + 1)


_ON_ROADS = frozenset("on along off onto via near between closed closes closing reopened reopens crossing cross crosses resurface".split())
_OF_ROADS = frozenset("mile miles stretch section part lanes lane intersection junction corner side shoulder portion portions feet".split())
_BOUND = frozenset("westbound eastbound northbound southbound bypass corridor".split())
_OPENS_TO_TRAFFIC = frozenset("is was will remains reopened closed near between at from".split())


def _of_us_road(t: Tokens, i: int, floor: int) -> Found | None:
    """The 30 of *on U.S. 30*, *US 40 westbound*, *8 miles of US 127*, which is a road; not of *the U.S. 30 years ago*."""
    first = i - 1 if t.low[i - 1] == "us" else i - _INITIALS
    if first < floor or not t.written(first).isupper() or (first < i - 1 and t.low[first:i] != ["u", ".", "s", "."]):
        return None
    following, ahead = word_at(t, i + 1), word_at(t, first - 1)
    if not t.low[i].isdecimal() or len(t.low[i]) > _LONGEST or (following in DASHES and tight(t, i + 1)):
        return None
    if following in _BOUND:
        return Found(first, i + 1, "road")
    if counts(t, i + 1) and following not in PARTICIPLES or following in SHORT_SCALES:
        return None
    led = ahead in _ON_ROADS or (ahead == "of" and word_at(t, first - 2) in _OF_ROADS)
    led = led or (ahead in ("and", "at") and word_at(t, first - 2).isdecimal() and first > 2 and _is_road(t, first - 2))
    opens = (first == 0 or first in t.broken or ahead in (".", "”")) and following in _OPENS_TO_TRAFFIC
    return Found(first, i + 1, "road") if led or opens else None


_INITIALS, _STATES = 4, frozenset(("us", "."))  # tokens of "U.S."; what stands before the number


def _is_road(t: Tokens, k: int) -> bool:
    """True for the 9 of *Route 9*, the 70 of *I-70*."""
    return BEFORE.get(t.low[k - 1]) == "road" or t.low[k - 1] == "us" or (t.low[k - 1] == "-" and tight(t, k))


NAMING = INDEXES | BEFORE.keys() | ROWS_IN_SMALL | SERIES | {".", "of"}  # beside names, which have a capital


def named(t: Tokens, i: int, floor: int) -> Found | None:
    """A number behind the word it belongs to: "Section 427", "Route 66", "Game 7", "iPhone 14", "Big 12"; "787
    Dreamliner".
    """
    low, word = t.low, t.low[i]
    if word in EMERGENCY and (word_at(t, i + 1) in _ANSWERED or (i > floor and _is_called(t, i))):
        return Found(i, i + 1, "phone")
    if i - 2 >= floor and tight(t, i) and low[i - 1] == "." and low[i - 2] == "no" and len(word) <= _LONGEST:
        return Found(i - 2, i + 1, "name")  # "the world No.1"
    if i <= floor or not t.spaced(i) or len(word.partition(".")[0]) > 4 or "," in word:
        return _model(t, i)
    before = low[i - 1]
    first = i - 1
    if before in _STATES and (road := _of_us_road(t, i, floor)) is not None:
        return road
    if before == "of" and _is_group_of(t, i, floor):
        return Found(i - 2, i + 1, "name")
    if capital(t, first) and (is_of_result(t, i) or is_in_row_of_figures(t, i, floor)):
        return None
    if word_at(t, i + 1) == "to" and "," in word_at(t, i + 2) and len(word_at(t, i + 2)) > 1:
        return None  # "the Dow 382 to 43,911"
    if before in GOING_ON:
        return Found(i, i + 1, "name") if is_in_row_of_names(t, i) else _model(t, i)
    if before == "." and word_at(t, i - 2) in ("no", "nos", "p", "pp", "sec", "art", "ch", "vol") and i - 2 >= floor:
        return Found(i - 2, i + 1, "section" if low[i - 2] in ("p", "pp", "sec", "art", "ch") else "name")
    what = BEFORE.get(before)
    if what is not None and _numbers(t, i, what):
        return extended(t, first, i + 1) if what == "name" else Found(first, i + 1, what)
    if before in _OF_FIRMS and word not in _FIRMS and (counts(t, i + 1) or word_at(t, i + 1) == "("):
        return None  # "the S&P 6 points", "the Nasdaq 12 (0.06%)"
    row = before in ROWS_IN_SMALL or (before in _NAMED_ROWS and capital(t, first))
    if row and word.isdecimal() and word_at(t, i + 1) in GOING_ON and not counts(t, i + 1) and not counts(t, i + 3):
        joined = word_at(t, i + 1) in DASHES and tight(t, i + 1) and tight(t, i + 2) and word_at(t, i + 2).isdecimal()
        return Found(i, i + 3 if joined else i + 1, "name")  # "between junctions 14 and 15", "numbers 20-26"
    if (
        before in INDEXES
        and word.isdecimal()
        and (capital(t, first) or not counts(t, i + 1))
        and (before != "p" or word_at(t, i - 2) in ("s", "&"))
    ):
        return Found(first - 2 if before == "p" and word_at(t, i - 2) == "&" and i - 3 >= floor else first, i + 1, "name")
    if before in _CODES and (t.written(first).isupper() or before in _WRITTEN_SMALL):
        return None  # "EUR 300", "Tk 500"
    if before in STOP and _is_sequel(t, i, floor):
        return Found(first, i + 1, "name")
    if "." in word or t.written(first).islower() or not before[0].isalpha() or before in _NO_OWNERS or before in SMALL or before in TENS:
        return _model(t, i)
    return _behind_name(t, i, floor)


def _is_sequel(t: Tokens, i: int, floor: int) -> bool:
    """True for the 2 of *Inside Out 2 took £3m*: a digit behind a title that ends with a small word written large."""
    titled = i - 2 >= floor and all(t.written(k).istitle() and t.low[k].isalpha() for k in (i - 1, i - 2)) and i - 1 not in t.broken
    return titled and len(t.low[i]) == 1 and t.low[i - 1] in _ENDING and not counts(t, i + 1)


_ENDING = frozenset("out up off over on in down away".split())


def _numbers(t: Tokens, i: int, what: str) -> bool:
    """True for the 427 of *Section 427*, which numbers the word before it; not for a year, nor for what counts the word behind it."""
    word, before, ahead = t.low[i], t.low[i - 1], word_at(t, i - 2)
    named = not t.written(i - 1).islower()  # "iPhone" too
    opens = ahead in (".", "") and before not in OPENING
    week = before not in WEEK or (named and not opens) or ahead in LEADS or ahead in _FILED or ahead.endswith(("'s", "’s"))
    filed = before != "number" or len(word) <= _LONGEST or ahead in _FILED
    if before == "number" and len(word) < _LONGEST and _is_joined_to_noun(t, i) and _names_one(t, i):
        return True  # "the number 10 batsman"
    if before == "resolution" and named and word.isdecimal():
        return True  # "UN Resolution 1973 bars"
    if len(word) == 4 and word[:2] in ("19", "20") or not week or not filed or (before in CAPITALS and not named):
        return False
    if named and word.isdecimal() and len(word) <= _LONGEST and _is_joined_to_noun(t, i):
        return True  # "Year 11 pupils", "the Class 800 trains", "Highway 401 killed four"
    if word_at(t, i + 1) == "s" and tight(t, i + 1) and what == "name":
        return True  # "the iPhone 16s"
    if not named and _are_some_of(t, i):
        return False
    return (before in PARTS or (before in SHOWS and named) or not counts(t, i + 1)) and not (what == "name" and not named and _scored(t, i))


_LONGEST = 3  # digits of the number of most things that are numbered
_FILED = frozenset("log reference incident case crime serial flight badge catalogue lot".split())


def _is_joined_to_noun(t: Tokens, i: int) -> bool:
    """True for the 11 of *Year 11 pupils*, with a noun or a participle behind it and no unit: *Day 12 hours* is none."""
    following = word_at(t, i + 1)
    return following.isalpha() and t.spaced(i + 1) and (following in PARTICIPLES or unit_at(t, i + 1) is None) and following not in SCALES


def _names_one(t: Tokens, i: int) -> bool:
    """True for the 10 of *the home number 10 batsman*, *England's number 8 shirt*: a noun of one behind it, which no 10 can count."""
    ahead, following = word_at(t, i - 2), t.low[i + 1]
    return ahead[-1:].isalpha() and ahead not in STOP and following not in STOP and not counts(t, i + 1)


def _are_some_of(t: Tokens, i: int) -> bool:
    """True for the 45 of *Of the 150 bridges on the supply route 45 have been blown up*, which are some of those."""
    low, first = t.low, max(0, i - _OPENED)
    of = next((j for j in range(i - 1, first - 1, -1) if low[j] == "of" and (j == 0 or low[j - 1] in (".", "”", ";"))), -1)
    opened = of >= 0 and "," not in low[of:i] and any(low[j][0].isdecimal() for j in range(of + 1, min(of + 4, i - 1)))
    return opened and word_at(t, i + 1) in _HAVE and bool({"the", "a", "its", "this", "that"} & set(low[i - 4 : i - 1]))


_OPENED = 14
_HAVE = frozenset("have had were are did do remain".split())


_AFTER_FIGURES = frozenset((("not", "out"), ("and", "over"), ("and", "older"), ("and", "under"), ("or", "over")))  # "Root 104 not out"
_CAME_OR_WENT = frozenset(
    "got left came went joined boarded alighted stayed fled stepped climbed died drowned perished starved marched protested rallied "
    "gathered voted turned lost queued survived remained remain live lived work walked".split()
)
_OPENS = frozenset(", . ” “ ; : and but while or ¶ — –".split())


def _opens_with_place(t: Tokens, i: int) -> bool:
    """True for the number at token *i* of *At Douglas 60 got off*, *In Salt Lake City 300 marched*: a place opens its clause."""
    k = i - 1
    while k > max(0, i - _NAME) and capital(t, k) and t.low[k].isalpha() and t.low[k] not in _AT_PLACES:
        k -= 1
    behind = word_at(t, i + 2)
    apart = behind not in DETERMINERS or t.low[i + 1] in ("left", "lost", "joined")  # "In Windows 11 came the"
    return k < i - 1 and t.low[k] in _AT_PLACES and (not k or t.low[k - 1] in _OPENS or k in t.broken) and apart


_NAME, _AT_PLACES = 5, frozenset("in at near across outside around".split())  # words of the name of a place


_OWNING = tuple(mark + end for mark in "'’" for end in ("s", "m", "re", "ve", "ll", "d"))  # "We're 12 short"
_BRANCHES = frozenset(("local", "lodge"))  # "Local 1181 of the union"


def _behind_name(t: Tokens, i: int, floor: int) -> Found | None:
    """A number behind a name that it is part of: "iPhone 14", "Big 12"; None where it counts what follows."""
    word, before, first = t.low[i], t.low[i - 1], i - 1
    if before in MONTHS or before in WEEKDAYS or before.endswith(_OWNING):
        return None
    if word_at(t, i + 1) == "to" and word_at(t, i + 2).isdecimal() and counts(t, i + 3):
        return None  # "Expect 20 to 30 centimetres"
    if before == "series" and word.isdecimal() and word.endswith("00"):
        return Found(first, i + 1, "name")  # "the Series 4000 models"
    if _is_counted_model(t, i) or _is_of_series(t, i) or (before in _BRANCHES and word_at(t, i + 1) == "of"):
        return Found(first, i + 1, "name")
    if counts(t, i + 1) or len(before) < 2 and before != "x":
        return None
    if before.endswith("ing") and len(before) > 5 and (i == 1 or t.low[i - 2] in (".", "”", '"', "“")):
        return None  # "Chasing 245, the visitors"
    if (word_at(t, i + 1), word_at(t, i + 2)) in _AFTER_FIGURES:
        return None
    if word_at(t, i + 1) == "of" and (word_at(t, i + 2) in DETERMINERS or word_at(t, i + 2).isdecimal()):
        return None  # "gave the Socialists 71 of the 141 seats"
    if word_at(t, i + 1) in _CAME_OR_WENT and _opens_with_place(t, i):
        return None  # "At Douglas 60 got off"
    if word_at(t, i + 1) in COUNTING and word_at(t, i - 2) not in DETERMINERS:  # "in Leeds 40 had left", "the Falcon 9 had flown"
        return None
    if word_at(t, i + 1) in DASHES and tight(t, i + 1) and word_at(t, i + 2)[:1].isdecimal():
        if is_airliner(t, i):
            return Found(first, i + 3, "name")
        if _is_variant(t, i):
            return Found(first, i + 3, "name")
        return extended(t, first, i + 1) if len(word) > 2 and t.written(first).isupper() else None
    if is_plural(word_at(t, i + 2)) and word_at(t, i + 1).isalpha() and not capital(t, i + 1):
        return None
    return None if goes_on_row(t, i, floor) else Found(first, i + 1, "name")


def is_airliner(t: Tokens, i: int) -> bool:
    """True for the digits of *737-800*, *757-200*: a type and its series."""
    word, series = t.low[i], word_at(t, i + 2)
    return len(word) == len(series) == _LONGEST and word[0] == word[2] == "7" and word.isdecimal() and series.isdecimal()


def _is_variant(t: Tokens, i: int) -> bool:
    """True for the digits of *ATR 72-500*, *Dash 8-400*: a small type and its series, in whole hundreds."""
    series = word_at(t, i + 2)
    return len(t.low[i]) < _LONGEST and len(series) == _LONGEST and series.endswith("00") and not counts(t, i + 3)


def _is_of_series(t: Tokens, i: int) -> bool:
    """True for the 9 of *Falcon 9 launches*, the 787 of *Boeing 787 deliveries*: the number of what has a noun behind it."""
    word, before = t.low[i], t.low[i - 1]
    if before not in SERIES or not word.isdecimal() or not _is_joined_to_noun(t, i):
        return False
    return word[0] == word[-1] == "7" and len(word) == _LONGEST if before == "boeing" else len(word) < _LONGEST and before not in MAKERS


def _is_group_of(t: Tokens, i: int, floor: int) -> bool:
    """True for the 20 of *the Group of 20 rules*, the 77 of *the Group of 77*."""
    named = t.low[i - 2] == "group" and capital(t, i - 2) and i - 2 >= floor
    return named and t.low[i] in _GROUPS and (word_at(t, i - 3) == "the" or not counts(t, i + 1))


_GROUPS = frozenset("7 8 10 20 24 30 77".split())


def _is_counted_model(t: Tokens, i: int) -> bool:
    """True for the 5 of *65.5m PlayStation 5 consoles*, *18 Leopard 2 tanks*: behind the name of what a number before it counts."""
    ahead = word_at(t, i - 2)
    told = ahead[:1].isdecimal() or ahead in SMALL or ahead in TENS or ahead in SCALES or ahead in SHORT_SCALES
    return told and t.low[i].isdecimal() and len(t.low[i]) <= 2 and is_plural(word_at(t, i + 1)) and not is_plural(t.low[i - 1])


def _scored(t: Tokens, i: int) -> bool:
    """True for the "28-21" of "took the opening quarter 28-21"."""
    return word_at(t, i + 1) in DASHES and tight(t, i + 1) and tight(t, i + 2) and word_at(t, i + 2).isdecimal() and len(t.low[i]) < 4


def _model(t: Tokens, i: int) -> Found | None:
    """ "787 Dreamliner", "911 Turbo": digits before one capitalised word that is no plural."""
    word, following = t.low[i], word_at(t, i + 1)
    if not word.isdecimal() or len(word) < 3 or not following.isalpha() or not capital(t, i + 1) or not t.spaced(i + 1):
        return None
    if (
        word.endswith("0")
        or (len(word) == 4 and 1900 <= int(word) <= 2100)
        or counts(t, i + 1)
        or following in WEEKDAYS
        or following in MONTHS
        or following in ZONES
        or t.written(i + 1).isupper()
    ):
        return None
    if following == "max" and len(word) == _LONGEST and word[0] == word[-1] == "7":
        return Found(i, i + 2, "name")  # "nine 737 Max jets"
    third = word_at(t, i + 2)
    if third.isdecimal() and i + 2 not in t.broken:
        return None  # "282 Group 1 winners"
    if is_plural(third) or (third.isalpha() and is_plural(word_at(t, i + 3))):
        return None
    return Found(i, i + 2, "name")
