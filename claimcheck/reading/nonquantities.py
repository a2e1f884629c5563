"""Digits that are no quantity: dates, years, clock times, telephone numbers, roads, sections, names and models."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.reading.ages import is_age_in_brackets
from claimcheck.reading.dates import (
    SUFFIXES,
    Found,
    capital,
    clock,
    counts,
    date,
    decade,
    tight,
    word_at,
    years,
)
from claimcheck.reading.draft import DASHES
from claimcheck.reading.measures import currency_before, unit_at
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.speakers import is_number
from claimcheck.reading.tokens import Tokens, within
from claimcheck.reading.words.calendar import BEFORE_YEAR, ERAS, MONTHS, WEEKDAYS, ZONES
from claimcheck.reading.words.grammar import THE_OR_OWNERS
from claimcheck.reading.words.names import BEFORE, COUNTING, FIXED, INDEXES, LEADS, PARTS, PREFIXES, SHOWS, STARTERS, STREETS, WEEK
from claimcheck.reading.words.nouns import DETERMINERS, STOP
from claimcheck.reading.words.numbers import SCALES, SHORT_SCALES, SMALL, TENS, VULGAR
from claimcheck.reading.words.units import CURRENCIES
from claimcheck.reading.words.voices import TITLES


class NonQuantity(NamedTuple):
    """Characters *start* to *end* that are no quantity, and *what* they are; the parts of a date where it is one.

    *what* is ``date``, ``year``, ``decade``, ``time``, ``phone``, ``road``, ``section``, ``name``, ``list-number``,
    ``address`` or ``unread``. Months run from 1, weekdays from 0 for Monday; *last_day* or *last_year* end a stretch
    ("20-24 September", "2014-15").
    """

    start: int
    end: int
    what: str
    value: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    last_day: int | None = None
    last_year: int | None = None


def addresses(text: str) -> list[tuple[int, int]]:
    """The web addresses of *text*: each run of visible characters around "://" or behind "www."."""
    out: list[tuple[int, int]] = []
    for mark in ("://", "www."):
        at, size = text.find(mark), len(text)
        while at >= 0:
            end = at + 3
            while end < size and not text[end].isspace():
                end += 1
            start = at
            while mark == "://" and start > 0 and text[start - 1].isalpha() and at - start < 10:
                start -= 1
            out.append((start, end))
            at = text.find(mark, end)
    return sorted(out)


def address(t: Tokens, start: int, end: int) -> NonQuantity:
    """Characters *start* to *end* as a web address."""
    return NonQuantity(start, end, "address", t.text[start:end])


def nonquantity(t: Tokens, i: int, floor: int) -> tuple[NonQuantity, int] | None:
    """What the digits at token *i* are, if no quantity, and the token behind; looks no further back than token
    *floor*.
    """
    if "," in t.low[i] and (not i or t.end[i - 1] < t.start[i]) and (i + 1 == len(t.low) or t.end[i] < t.start[i + 1]):
        return None
    found = _found(t, i, floor)
    return (_told(t, found), found.last) if found is not None else None


_DATING = frozenset("-/")
_CLOCKING = frozenset((":", "am", "pm", "a", "p", "o'clock", "to", "and")) | frozenset(DASHES) | frozenset(ZONES)
_CALLING = frozenset("-/–")
_LISTING = frozenset((".", ")"))
_OF_DECADES = frozenset(("'", "’", "′", "s"))


def _found(t: Tokens, i: int, floor: int) -> Found | None:
    """What the digits at token *i* are, each kind asked only where the marks beside them allow it."""
    low, start, end = t.low, t.start, t.end
    word, following, found = low[i], "", None
    dotted, alone, large = "." in word, not i or end[i - 1] != start[i], False
    if i + 1 < len(low):
        following, alone = low[i + 1], alone and end[i] != start[i + 1]
        large = t.text[start[i + 1]].isupper()
    if not alone:
        found = _address(t, i, floor)
    if found is None and (following in _DATING or (dotted and word.count(".") > 1) or t.holds(_MONTHS, i - 2, i + 7)):
        found = date(t, i, floor)
    if found is None and (following in _CLOCKING or (dotted and word[-3] == ".")):
        found = clock(t, i, floor)
    if found is None and following == ":" and tight(t, i + 1) and tight(t, i + 2) and low[i + 2].isdecimal():
        return None  # "5:4", "Mixed 4:1"
    if found is None and not alone:
        found = _fixed(t, i, floor) or _joined(t, i, floor)
    if found is None and (following in _CALLING or following.isdecimal()):
        found = _phone(t, i, floor)
    if found is None and dotted and large:
        found = _frequency(t, i, floor)
    if found is None and (
        large
        or word in _EMERGENCY
        or (i > floor and (low[i - 1] in _NAMING or t.text[start[i - 1]].isupper() or _is_in_row_of_names(t, i)))
    ):
        found = _named(t, i, floor)
    if found is None and (large or not alone) and i + 2 < len(low) and following[:1].isalpha() and len(word) < 5:
        found = _house(t, i) if len(word) < 4 or low[i - 1] not in BEFORE_YEAR else None
    if found is None and following in _OF_DECADES:
        found = decade(t, i, floor)
    if found is None and (len(word) == 4 or following in ERAS):
        found = years(t, i, floor)
    return _listed(t, i, floor) if found is None and following in _LISTING else found


_NAMED_ROWS = frozenset("games rooms chapters lots routes gates blocks flats phases articles sections districts wards zones units".split())
_ROW = 8  # tokens


def _is_in_row_of_names(t: Tokens, i: int) -> bool:
    """True for the 3 and the 5 of *Games 1, 3 and 5*."""
    k = i - 1
    while k > 0 and i - k < _ROW and (t.low[k] in (",", "and", "or") or t.low[k].isdecimal()):
        k -= 1
    return t.low[k] in _NAMED_ROWS and t.text[t.start[k]].isupper() and k < i - 1


def unread(t: Tokens, i: int, last: int, what: str = "unread") -> NonQuantity:
    """Tokens *i* to *last* (excluded) as digits that were not understood, or as the "2" of "km2" (*what* is ``unit``)."""
    return _told(t, Found(i, last, what))


def _told(t: Tokens, f: Found) -> NonQuantity:
    start, end = t.start[f.first], t.end[f.last - 1]
    return NonQuantity(start, end, f.what, t.text[start:end], f.year, f.month, f.day, f.weekday, f.last_day, f.last_year)


def _fixed(t: Tokens, i: int, floor: int) -> Found | None:
    if word_at(t, i + 1) not in ("/", "x") or i + 2 >= len(t.low) or not tight(t, i + 2):
        return None
    return Found(i, i + 3, "name") if "".join(t.low[i : i + 3]) in FIXED else None


def _address(t: Tokens, i: int, floor: int) -> Found | None:
    """Digits inside a web address, after "#" or "@", or joined by an underscore."""
    if not tight(t, i):
        return None
    before = t.low[i - 1]
    if before in "#@_№=&":
        return Found(i - 1 if i > floor else i, i + 1, "address" if before in "_=&" else "name")
    if before in "/." and tight(t, i - 1) and t.low[i - 2][0].isalpha() and i - 2 >= floor and word_at(t, i - 3) in ("/", ".", "@"):
        return Found(i, i + 1, "address")
    return None


def _joined(t: Tokens, i: int, floor: int) -> Found | None:
    """Letters that touch the digits: "S22", "V-12", "F-16", "Covid-19", "49ers", "5G"."""
    low = t.low
    first = i
    if tight(t, i) and i > floor:
        if low[i - 1][0].isalpha() and currency_before(t, i, floor) is None:
            return None if t.written(i - 1) in ("c", "x", "×") and not tight(t, i - 1) else _extended(t, i - 1, i + 1)
        if (
            (low[i - 1] in DASHES and tight(t, i - 1) and i - 1 > floor and low[i - 2][0].isalpha() and low[i - 2] not in PREFIXES)
            and capital(t, i - 2)
            and low[i - 2] not in SMALL
            and low[i - 2] not in TENS
            and low[i - 2] not in MONTHS
        ):
            return _extended(t, i - 2, i + 1)
    j = i + 1
    if word_at(t, j) == "." and tight(t, j) and tight(t, j + 1) and len(low[j + 1]) < 5 and t.written(j + 1).isupper():
        return Found(i, j + 2, "name")
    if tight(t, j) and low[j][0].isalpha() and low[j].isalpha():
        if low[j] == "s" and i and len(low[i]) == _TYPE and is_number(low[i - 1]) and t.spaced(i):
            return Found(i, j + 1, "name")  # "40 787s", "three 911s"
        if low[j] == "k" and low[i] in _RESOLUTIONS and word_at(t, j + 1) in _SCREENS:
            return Found(i, j + 1, "name")  # "a 4K television"
        if low[j] in SUFFIXES or low[j] in ("s", "am", "pm", "x", "e", "ish", "odd") or unit_at(t, j) is not None:
            return None
        if low[j] in SHORT_SCALES or low[j] in SCALES or low[j] in VULGAR or (len(low[j]) > 5):
            return None
        return _extended(t, first, j + 1)
    return None


_TYPE = 3  # digits of a type of aeroplane or car
_RESOLUTIONS = frozenset(("4", "5", "8"))
_SCREENS = frozenset("tv television screen display monitor video footage camera resolution projector".split())


_MOST_NAMES = 4  # words of the name of a street


def _house(t: Tokens, i: int) -> Found | None:
    """The number of a house: "14 Mill Lane", "221b Baker Street"; not "12 Park Avenue flats"."""
    first = i + 2 if tight(t, i + 1) and len(t.low[i + 1]) == 1 else i + 1
    for k in range(first, min(first + _MOST_NAMES, len(t.low))):
        if not capital(t, k) and t.low[k] not in ("'s", "’s", "."):
            return None
        if k > first and t.low[k] in STREETS:
            behind = word_at(t, k + 1)
            return None if is_plural(behind) or behind == "-" or capital(t, k + 1) else Found(i, k + 1, "address")
    return None


def _extended(t: Tokens, first: int, last: int) -> Found:
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


def _phone(t: Tokens, i: int, floor: int) -> Found | None:
    low = t.low
    j, groups = i + 1, [low[i]]
    while j + 1 < len(low) and len(groups) < 6:
        if low[j] in ("-", "/", "–") and tight(t, j) and tight(t, j + 1) and low[j + 1].isdecimal():
            groups.append(low[j + 1])
            j += 2
        elif low[j].isdecimal() and t.text[t.end[j - 1] : t.start[j]] == " " and (low[i][0] == "0" or word_at(t, i - 1) == "+"):
            groups.append(low[j])
            j += 1
        else:
            break
    first = i - 1 if word_at(t, i - 1) == "+" and i > floor else i
    sizes = tuple(map(len, groups))
    if any("." in g or "," in g for g in groups):
        return None
    if sizes in ((3, 4), (3, 3, 4), (5, 6), (3, 4, 4), (4, 3, 4), (4, 3, 3)) and (len(sizes) > 2 or low[i][0] == "0" or low[i] == "555"):
        return Found(first, j, "phone")
    if len(groups) > 1 and (first < i or low[i][0] == "0") and sum(sizes) > 7:
        return Found(first, j, "phone")
    return None


def _frequency(t: Tokens, i: int, floor: int) -> Found | None:
    """ "98.5 FM", "89.3 KPCC": where a radio station is heard."""
    word, sign = t.low[i], t.written(i + 1) if i + 1 < len(t.low) else ""
    if "." not in word or not 2 <= len(word.partition(".")[0]) <= 3 or not (sign == "FM" or len(sign) == 4 and sign[0] in "KW"):
        return None
    return Found(i, i + 2, "name") if sign.isalpha() and sign.isupper() else None


_MONTHS = frozenset(MONTHS)
_NO_OWNERS = STARTERS | STOP
_CODES = frozenset(sign for _, signs in CURRENCIES for sign in signs.split("|") if sign.isalpha())
_WRITTEN_SMALL = frozenset("rs rp tk dh dhs sh shs ksh kshs ush tsh".split())  # "Rs 300"


# Numbers that one calls for help: "a 999 caller", "he dialled 911".
_EMERGENCY = frozenset(("999", "911"))
_ANSWERED = frozenset("call calls caller callers operator operators dispatcher dispatchers handler handlers".split())
_DIALLED = frozenset("dial dialled dialed dialling dialing rang ring ringing phoned phoning".split())


_NAMING = INDEXES | BEFORE.keys() | {"."}  # beside names, which have a capital


def _named(t: Tokens, i: int, floor: int) -> Found | None:
    """A number behind the word it belongs to: "Section 427", "Route 66", "Game 7", "iPhone 14", "Big 12"; "787
    Dreamliner".
    """
    low, word = t.low, t.low[i]
    if word in _EMERGENCY and (word_at(t, i + 1) in _ANSWERED or (i > floor and low[i - 1] in _DIALLED)):
        return Found(i, i + 1, "phone")
    if i <= floor or not t.spaced(i) or len(word.partition(".")[0]) > 4 or "," in word:
        return _model(t, i)
    before = low[i - 1]
    first = i - 1
    if before in (",", "and", "or"):
        return Found(i, i + 1, "name") if _is_in_row_of_names(t, i) else _model(t, i)
    if before == "." and word_at(t, i - 2) in ("no", "nos", "p", "pp", "sec", "art", "ch", "vol") and i - 2 >= floor:
        return Found(i - 2, i + 1, "section" if low[i - 2] in ("p", "pp", "sec", "art", "ch") else "name")
    what = BEFORE.get(before)
    if what is not None and _numbers(t, i, what):
        return _extended(t, first, i + 1) if what == "name" else Found(first, i + 1, what)
    if (
        before in INDEXES
        and word.isdecimal()
        and (capital(t, first) or not counts(t, i + 1))
        and (before != "p" or word_at(t, i - 2) in ("s", "&"))
    ):
        return Found(first - 2 if before == "p" and word_at(t, i - 2) == "&" and i - 3 >= floor else first, i + 1, "name")
    if before in _CODES and (t.written(first).isupper() or before in _WRITTEN_SMALL):
        return None  # "EUR 300", "Tk 500"
    if "." in word or not capital(t, first) or not before[0].isalpha() or before in _NO_OWNERS or before in SMALL or before in TENS:
        return _model(t, i)
    return _behind_name(t, i, floor)


def _numbers(t: Tokens, i: int, what: str) -> bool:
    """True for the 427 of *Section 427*, which numbers the word before it; not for a year, nor for what counts the word behind it."""
    word, before, ahead = t.low[i], t.low[i - 1], word_at(t, i - 2)
    named = capital(t, i - 1)
    week = before not in WEEK or (named and ahead not in (".", "")) or ahead in LEADS or ahead.endswith(("'s", "’s"))
    if len(word) == 4 and word[:2] in ("19", "20") or not week or (before == "number" and len(word) > 3):
        return False
    if not named and _are_some_of(t, i):
        return False
    return (before in PARTS or (before in SHOWS and named) or not counts(t, i + 1)) and not (what == "name" and not named and _scored(t, i))


def _are_some_of(t: Tokens, i: int) -> bool:
    """True for the 45 of *Of the 150 bridges on the supply route 45 have been blown up*, which are some of those."""
    low, first = t.low, max(0, i - _OPENED)
    of = next((j for j in range(i - 1, first - 1, -1) if low[j] == "of" and (j == 0 or low[j - 1] in (".", "”", ";"))), -1)
    opened = of >= 0 and "," not in low[of:i] and any(low[j][0].isdecimal() for j in range(of + 1, min(of + 4, i - 1)))
    return opened and word_at(t, i + 1) in _HAVE and bool({"the", "a", "its", "this", "that"} & set(low[i - 4 : i - 1]))


_OPENED = 14
_HAVE = frozenset("have had were are did do remain".split())


_AFTER_FIGURES = frozenset((("not", "out"), ("and", "over"), ("and", "older"), ("and", "under"), ("or", "over")))  # "Root 104 not out"
_CAME_OR_WENT = frozenset("got left came went joined boarded alighted stayed fled stepped climbed".split())


def _behind_name(t: Tokens, i: int, floor: int) -> Found | None:
    """A number behind a name that it is part of: "iPhone 14", "Big 12"; None where it counts what follows."""
    word, before, first = t.low[i], t.low[i - 1], i - 1
    if before in MONTHS or before in WEEKDAYS or before.endswith(("'s", "’s")):
        return None
    if word_at(t, i + 1) == "to" and word_at(t, i + 2).isdecimal() and counts(t, i + 3):
        return None  # "Expect 20 to 30 centimetres"
    if counts(t, i + 1) or len(before) < 2 and before != "x":
        return None
    if before.endswith("ing") and len(before) > 5 and (i == 1 or t.low[i - 2] in (".", "”", '"', "“")):
        return None  # "Chasing 245, the visitors"
    if (word_at(t, i + 1), word_at(t, i + 2)) in _AFTER_FIGURES:
        return None
    if word_at(t, i + 1) == "of" and (word_at(t, i + 2) in DETERMINERS or word_at(t, i + 2).isdecimal()):
        return None  # "gave the Socialists 71 of the 141 seats"
    if t.low[i - 2] in ("at", "in") and (i == 2 or t.low[i - 3] in (".", "”", "“", ";")) and word_at(t, i + 1) in _CAME_OR_WENT:
        return None  # "At Douglas 60 got off"
    if word_at(t, i + 1) in COUNTING and word_at(t, i - 2) not in DETERMINERS:  # "in Leeds 40 had left", "the Falcon 9 had flown"
        return None
    if word_at(t, i + 1) in DASHES and tight(t, i + 1) and word_at(t, i + 2)[:1].isdecimal():
        return _extended(t, first, i + 1) if len(word) > 2 and t.written(first).isupper() else None
    if is_plural(word_at(t, i + 2)) and word_at(t, i + 1).isalpha() and not capital(t, i + 1):
        return None
    return None if _goes_on(t, i, floor) else Found(first, i + 1, "name")


def _goes_on(t: Tokens, i: int, floor: int) -> bool:
    """True for the 36 of "St Oswald's has 41 pupils, Ridley Cross 36 and Barmoor 19": a row of counts, each behind a name."""
    low, k = t.low, i - 1
    while k > floor and i - k < 6 and (capital(t, k) or low[k] in ("of", "'s", ".")) and low[k - 1] not in (",", ";", "and", "while"):
        k -= 1
    name = k if capital(t, k) else k + 1
    for j in range(name - 1, max(floor, name - 4), -1):
        if low[j] in THE_OR_OWNERS:
            k = j  # "the SPD has 32 seats, the AfD 30 and its partner Volt 12"
        elif not low[j].isalpha() or low[j] == "and" or capital(t, j):
            break
    if low[k - 1] not in (",", ";", "and", "while") or not capital(t, name) or word_at(t, i + 1) not in _CLOSING:
        return False
    told = [j for j in range(max(1, i - 30), k) if low[j][0].isdecimal() and t.spaced(j) and low[j - 1].isalpha()]
    ends = [j for j in range(max(1, i - 30), k) if low[j] == "." and low[j - 1] not in TITLES]
    told = [j for j in told if not ends or j > ends[-1]]
    # The row opens with a verb and a count, "has 41", or with a name and a count of things, "cost Lima 285 posts".
    opened = (j for j in told if not _is_year(low[j]) and low[j - 1] not in MONTHS)
    return any(not capital(t, j - 1) or counts(t, j + 1) for j in opened)


# What may stand behind a figure that closes its clause.
_CLOSING = frozenset((",", ";", "and", ".", "", "on", "in", "at", "after", "with", "but", "while", "as", "when", "to", "for"))


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20")


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
    third = word_at(t, i + 2)
    if is_plural(third) or (third.isalpha() and is_plural(word_at(t, i + 3))):
        return None
    return Found(i, i + 2, "name")


def _is_bracketed(t: Tokens, i: int) -> bool:
    return word_at(t, i - 1) == "(" and word_at(t, i + 1) == ")"


def _is_in_row_of_counts(t: Tokens, i: int) -> bool:
    """True for the 80 of *London (120), Frankfurt (80) and Milan (45)*: one of the row is no number of a list, and no age or minute."""
    return any(_is_bracketed(t, k) and len(t.low[k]) > _AGE for k in within(t.numbers, i - _BRACKETS, i + _BRACKETS) if k != i)


_BRACKETS, _AGE = 16, 2  # tokens to either side; digits of an age or of a minute


def _listed(t: Tokens, i: int, floor: int) -> Found | None:
    """ "1. Text" and "2) Text" at the start of a line; "(4)" behind a name."""
    if is_age_in_brackets(t, i):
        return None
    if _is_bracketed(t, i) and len(t.low[i]) < 3 and (capital(t, i - 2) or i == 1) and not _is_in_row_of_counts(t, i):
        return Found(i, i + 1, "list-number")
    if len(t.low[i]) > 2 or word_at(t, i + 1) not in (".", ")") or not tight(t, i + 1) or i + 2 >= len(t.low) or not t.spaced(i + 2):
        return None
    start = t.start[i]
    line_start = (
        start == 0
        or t.text[start - 1] == "\n"
        or not t.text[max(0, start - 4) : start].strip(" \t")
        and t.text.rfind("\n", max(0, start - 4), start) >= 0
    )
    return Found(i, i + 1, "list-number") if line_start and "\n" not in t.text[t.end[i + 1] : t.start[i + 2]] else None
