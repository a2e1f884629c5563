"""Digits that are no quantity: dates, years, clock times, telephone numbers, roads, sections, names and models."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.reading.ages import is_age_in_brackets
from claimcheck.reading.dates import (
    SUFFIXES,
    Found,
    capital,
    clock,
    date,
    tight,
    timetabled,
    word_at,
)
from claimcheck.reading.draft import DASHES
from claimcheck.reading.filed import LONGEST_READ, QUOTED_BY, TEXTED, house, houses, is_block, is_texted, phone, reference
from claimcheck.reading.measures import currency_before, unit_at
from claimcheck.reading.models import is_type, past_named
from claimcheck.reading.named import EMERGENCY, GOING_ON, NAMELESS, NAMING, extended, is_airliner, is_in_row_of_names, named
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.plurals import is_number
from claimcheck.reading.tokens import Tokens, within
from claimcheck.reading.words.calendar import BEFORE_YEAR, ERAS, MONTHS, ZONES
from claimcheck.reading.words.names import BEFORE, FIXED, PREFIXES
from claimcheck.reading.words.nouns import OFTEN, QUAKES
from claimcheck.reading.words.numbers import SCALES, SHORT_SCALES, SMALL, TENS, VULGAR
from claimcheck.reading.years import APOSTROPHES, decade, years


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


_BLANK = re.compile(r"\s")


def addresses(text: str) -> list[tuple[int, int]]:
    """The web addresses of *text*: each run of visible characters around "://" or behind "www."."""
    out: list[tuple[int, int]] = []
    for mark in ("://", "www."):
        at = text.find(mark)
        while at >= 0:
            blank = _BLANK.search(text, at + 3)
            end = blank.start() if blank else len(text)
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
    found = _found(t, i, floor)
    return (_told(t, found), found.last) if found is not None else None


_DATING = frozenset("-/")
_CLOCKING = frozenset((":", "am", "pm", "a", "p", "o'clock", "to", "and")) | frozenset(DASHES) | frozenset(ZONES)
_CALLING = frozenset("-/–")
_OF_CLOCK = 4  # digits of "0643"
_OF_ZIP = 5  # digits
_LISTING = frozenset((".", ")"))
_OF_DECADES = frozenset(("'", "’", "′", "s"))


def _found(t: Tokens, i: int, floor: int) -> Found | None:
    """What the digits at token *i* are, each kind asked only where the marks beside them allow it."""
    low, start, end, n = t.low, t.start, t.end, len(t.low)
    word, following = low[i], low[i + 1] if i + 1 < n else ""
    size, dotted = len(word), "." in word
    alone = not i or end[i - 1] != start[i] or low[i - 1] in _OPENING
    if following and alone:
        alone = end[i] != start[i + 1] or following in _CLOSING
    if not alone and (found := _address(t, i, floor)) is not None:
        return found
    if following in _DATING or (dotted and word.count(".") > 1) or t.holds(_MONTHS, i - 2, i + 7):
        found = date(t, i, floor)
        if found is not None:
            return found
    if following in _CLOCKING or (dotted and word[-3] == "."):
        found = clock(t, i, floor)
        if found is not None:
            return found
        if following == ":" and tight(t, i + 1) and tight(t, i + 2) and low[i + 2].isdecimal():
            return None  # "5:4", "Mixed 4:1"
    if not alone and (found := _fixed(t, i, floor) or _joined(t, i, floor)) is not None:
        return found
    found = _called(t, i, floor, following) or _named(t, i, floor, following, alone=alone)
    if found is not None:
        return found
    if following in _OF_DECADES and (found := decade(t, i, floor)) is not None:
        return found
    if size == _OF_CLOCK and i > floor and word.isdecimal() and (found := timetabled(t, i)) is not None:
        return found
    if size == _OF_CLOCK or following in ERAS or (size == 2 and i and low[i - 1] in APOSTROPHES):  # noqa: PLR2004
        found = years(t, i, floor)
        if found is not None:
            return found
    return _listed(t, i, floor) if following in _LISTING else None


def _called(t: Tokens, i: int, floor: int, following: str) -> Found | None:
    """The digits at token *i* as the name of a type, an area, a file, a bus or a line that is called."""
    low, word = t.low, t.low[i]
    size, before = len(word), low[i - 1] if i > floor else ""
    if following in _CALLING and is_airliner(t, i):
        return Found(i, i + 3, "name")  # "the 757-200"
    if (following == "k" or (size == _TYPE and is_type(word))) and (model := past_named(t, i)) > i:
        return Found(i, model, "name")  # "the 777X", "a 4K screen"
    if size == _OF_ZIP and before in _CODED and i > floor + 1 and low[i - 2] == "zip":
        return Found(i, i + 1, "name")  # "in ZIP code 10014"
    if (following == "/" or size >= LONGEST_READ or before in QUOTED_BY) and (found := reference(t, i, floor)) is not None:
        return found
    if following in _RUNS and i and low[i - 1] in _LEADING and size <= _TYPE and not is_plural(word_at(t, i + 2)):
        return Found(i, i + 1, "name")  # "the 73 bus"
    if following == "block" and word.isdecimal() and word.endswith("00") and i > floor and is_block(t, i):
        return Found(i, i + 2, "address")  # "in the 400 block of Main Street"
    if (following in _CALLING or following.isdecimal()) and (found := phone(t, i, floor)) is not None:
        return found
    if size > _OF_CLOCK and before in TEXTED and word.isdecimal() and is_texted(t, i):
        return Found(i, i + 1, "phone")
    return None


def _named(t: Tokens, i: int, floor: int, following: str, *, alone: bool) -> Found | None:
    """The digits at token *i* as part of a name or an address, which have a capital beside them or a word that is numbered."""
    low, word, before = t.low, t.low[i], t.low[i - 1] if i > floor else ""
    large = following != "" and t.text[t.start[i + 1]].isupper()
    if large and "." in word and (found := _frequency(t, i, floor)) is not None:
        return found
    if before in NAMING:
        led = large or before != "of" or t.low[i - 2] == "group"
    else:
        led = before != "" and t.text[t.start[i - 1]].isupper() and (large or before not in NAMELESS or len(word) == 1)
    led = led or ((before in GOING_ON or before[:1].isdecimal()) and is_in_row_of_names(t, i))
    if (large or led or word in EMERGENCY) and (found := named(t, i, floor)) is not None:
        return found
    if (large or not alone) and i + 2 < len(low) and len(word) <= _OF_CLOCK and following[0].isalpha():
        found = house(t, i) if len(word) <= _TYPE or low[i - 1] not in BEFORE_YEAR else None
        if found is not None:
            return found
    return houses(t, i) if not alone and following in DASHES else None


# The words and marks behind digits of which one or the other kind is told; some tell no more than the hour, which has two digits,
# and a zone no more than four digits without a point.
_TELLING = (_DATING | _CLOCKING | _CALLING | _OF_DECADES | _LISTING | ERAS.keys() | {"/", "k", "bus", "tram", "block"}) - ZONES
_MARKING = _TELLING - (_CLOCKING - DASHES - {":"})
_OPENING, _CLOSING = frozenset('$£€("“~'), frozenset(',;!?)"”%')  # marks that touch digits behind or before them, and join them to nothing


def is_plain(t: Tokens, i: int) -> bool:
    """True for digits at token *i* that no letter touches, with nothing telling on either side: `nonquantity` finds no kind of them."""
    low, start, end, n = t.low, t.start, t.end, len(t.low)
    word, before, following = low[i], low[i - 1] if i else "", ""
    if i and end[i - 1] == start[i] and before not in _OPENING:
        return False
    if i + 1 < n:
        following = low[i + 1]
        if end[i] == start[i + 1] and (following[0].isalnum() or following in _TELLING or following == "("):
            housed = len(following) == 1 and i + 2 < n and t.text[start[i + 2]].isupper()  # "221b Baker Street"
            if following not in _CLIPPED or housed:
                return False
    if "," in word:
        return True
    size = len(word)
    if size > _TYPE and (size >= LONGEST_READ or word.count(".") != 1 or (word[-2] != "." and following not in _SCALED)):
        return False  # but "82.3", "4.25 million"
    if following in (_TELLING if size < _TYPE else _MARKING) or following[:1].isdecimal() or (i + 1 < n and t.text[start[i + 1]].isupper()):
        return False
    if size < _TYPE and (following in _DATED or before in MONTHS or (i and low[i - 2] in MONTHS)) and t.holds(_MONTHS, i - 2, i + 7):
        return False
    if word in _CALLED or (before in _TELLING_AHEAD and not _is_untold(t, i, before)):
        return False
    if i and t.text[start[i - 1]].isupper():
        return before in NAMELESS and size > 1
    return not (before[:1].isdecimal() and is_in_row_of_names(t, i))


def _is_untold(t: Tokens, i: int, before: str) -> bool:
    """True where *before*, ahead of token *i*, tells nothing of it there: the *of* of *a group of 20* does, and that of no other."""
    if before == "of":
        return i < 2 or t.low[i - 2] != "group"  # noqa: PLR2004
    return before in GOING_ON and before not in NAMING and not is_in_row_of_names(t, i)


def unread(t: Tokens, i: int, last: int, what: str = "unread") -> NonQuantity:
    """Tokens *i* to *last* (excluded) as digits that were not understood, or as the "2" of "km2" (*what* is ``unit``)."""
    return _told(t, Found(i, last, what))


def _told(t: Tokens, f: Found) -> NonQuantity:
    start, end = t.start[f.first], t.end[f.last - 1]
    return NonQuantity(start, end, f.what, t.text[start:end], f.year, f.month, f.day, f.weekday, f.last_day, f.last_year)


def _fixed(t: Tokens, i: int, floor: int) -> Found | None:
    if word_at(t, i + 1) not in ("/", "x", "(") or i + 2 >= len(t.low) or not tight(t, i + 2):
        return None
    last = next((k for k in (i + 4, i + 3) if k <= len(t.low) and "".join(t.low[i:k]) in FIXED), 0)
    return Found(i, last, "name") if last else None


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
        if low[i - 1] == "m" and word_at(t, i + 1) in QUAKES:
            return None  # "the M7.1 quake"
        if low[i - 1][0].isalpha() and currency_before(t, i, floor) is None:
            by = low[i - 1] in ("x", "×") and low[i - 2][0].isdecimal()  # "30x30"
            return None if by or (t.written(i - 1) in ("c", "x", "×") and not tight(t, i - 1)) else extended(t, i - 1, i + 1)
        if (
            (low[i - 1] in DASHES and tight(t, i - 1) and i - 1 > floor and low[i - 2][0].isalpha() and low[i - 2] not in PREFIXES)
            and (capital(t, i - 2) or low[i - 2] == "par")
            and low[i - 2] not in SMALL
            and low[i - 2] not in TENS
            and low[i - 2] not in MONTHS
        ):
            return extended(t, i - 2, i + 1)
    j = i + 1
    if low[j : j + 1] == ["-"] and tight(t, j + 1) and (low[j + 1] in OFTEN or (low[i] == "4" and t.written(j + 1) == "H")):
        return Found(i, j + 2, "name")  # "a 10-minutely bus", "the 4-H show"
    if word_at(t, j) == "." and tight(t, j) and tight(t, j + 1) and len(low[j + 1]) < 5 and t.written(j + 1).isupper():
        return Found(i, j + 2, "name")
    if tight(t, j) and low[j][0].isalpha() and low[j].isalpha():
        if i > floor and BEFORE.get(low[i - 1]) == "road" and len(low[j]) == 1 and t.written(j).isupper():
            return Found(i - 1, j + 1, "road")  # "Route 9W"
        if low[j] == "s" and i and len(low[i]) == _TYPE and is_number(low[i - 1]) and t.spaced(i):
            return Found(i, j + 1, "name")  # "40 787s", "three 911s"
        if low[j] == "s" and i - 1 > floor - 1 and len(low[i]) <= _TYPE and capital(t, i - 1) and is_number(word_at(t, i - 2)):
            return Found(i, j + 1, "name")  # "14 Challenger 2s", "two Embraer 190s"
        if low[j] == "k" and low[i] in _RESOLUTIONS and word_at(t, j + 1) in _SCREENS:
            return Found(i, j + 1, "name")  # "a 4K television"
        if low[j] in SUFFIXES or low[j] in _ENDINGS or unit_at(t, j) is not None:
            return None
        if low[j] in SHORT_SCALES or low[j] in SCALES or low[j] in VULGAR or (len(low[j]) > 5):
            return None
        return extended(t, first, j + 1)
    return None


_ENDINGS = frozenset("s am pm x e ish odd pcm pw pa pppn".split())
_TYPE = 3  # digits of a type of aeroplane or car
_RESOLUTIONS = frozenset(("4", "5", "8"))
_SCREENS = frozenset("tv television screen display monitor video footage camera resolution projector".split())


_CODED = frozenset(("code", "codes"))
_TELLING_AHEAD = NAMING | GOING_ON | APOSTROPHES | QUOTED_BY | _CODED
_SCALED = SCALES.keys() | SHORT_SCALES | {"percent", "per", "%"}  # behind what is no hour
_DATED = MONTHS.keys() | {"of", "or", ","}  # what stands behind a day of the month
_CLIPPED = SHORT_SCALES.keys() - {"k"}  # the letters of a scale, which make no name of the digits they touch: "4.2bn"
_CALLED = EMERGENCY | {f"7{digit}7" for digit in range(10)}  # numbers that are called, and types of aeroplanes
_RUNS = frozenset(("bus", "tram"))
_LEADING = frozenset(("the", "a"))


def _frequency(t: Tokens, i: int, floor: int) -> Found | None:
    """ "98.5 FM", "89.3 KPCC": where a radio station is heard."""
    word, sign = t.low[i], t.written(i + 1) if i + 1 < len(t.low) else ""
    if "." not in word or not 2 <= len(word.partition(".")[0]) <= 3 or not (sign == "FM" or len(sign) == 4 and sign[0] in "KW"):
        return None
    return Found(i, i + 2, "name") if sign.isalpha() and sign.isupper() else None


_MONTHS = frozenset(MONTHS)


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
