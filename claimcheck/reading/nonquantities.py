"""Digits that are no quantity: dates, years, clock times, telephone numbers, roads, sections, names and models."""

from __future__ import annotations

import re

import attrs

from claimcheck.reading.measures import currency_before, unit_at
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import BEFORE_YEAR, ERAS, MONTHS, STRONG_BEFORE_YEAR, WEEKDAYS, ZONES
from claimcheck.reading.words.names import BEFORE, FIXED, INDEXES, STARTERS, WEEK
from claimcheck.reading.words.nouns import PARTICIPLES
from claimcheck.reading.words.numbers import SCALES, SHORT_SCALES, SMALL, TENS, VULGAR

_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})")
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_DASHES = frozenset(("-", "–", "—", "‑", "‐", "−"))
_COUNTING = frozenset("were are was had have of more others other or in killed dead have".split())
_PREFIXES = frozenset("sub minus under over now mid pre post non ex plus about than nearly almost to and or a the some negative".split())


@attrs.frozen
class NonQuantity:
    """Characters *start* to *end* that are no quantity, and *what* they are; the parts of a date where it is one.

    *what* is ``date``, ``year``, ``decade``, ``time``, ``phone``, ``road``, ``section``, ``name``, ``list-number``, ``address`` or
    ``unread``. Months run from 1, weekdays from 0 for Monday; *last_day* or *last_year* end a stretch ("20-24 September", "2014-15").
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


@attrs.define
class _Found:
    first: int
    last: int
    what: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    last_day: int | None = None
    last_year: int | None = None


def nonquantity(t: Tokens, i: int, floor: int) -> tuple[NonQuantity, int] | None:
    """What the digits at token *i* are, if no quantity, and the token behind; looks no further back than token *floor*."""
    for reading in (_address, _date, _time, _fixed, _joined, _phone, _named, _decade, _years, _listed):
        found = reading(t, i, floor)
        if found is not None:
            return _told(t, found), found.last
    return None


def unread(t: Tokens, i: int, last: int) -> NonQuantity:
    """Tokens *i* to *last* (excluded) as digits that were not understood."""
    return _told(t, _Found(i, last, "unread"))


def _told(t: Tokens, f: _Found) -> NonQuantity:
    start, end = t.start[f.first], t.end[f.last - 1]
    return NonQuantity(
        start, end, f.what, t.text[start:end], f.year, f.month, f.day, f.weekday, f.last_day, f.last_year
    )


def _word(t: Tokens, j: int) -> str:
    return t.low[j] if 0 <= j < len(t.low) else ""


def _capital(t: Tokens, j: int) -> bool:
    return 0 <= j < len(t.low) and t.text[t.start[j]].isupper()


def _tight(t: Tokens, j: int) -> bool:
    """True when token *j* touches the one before it."""
    return 0 < j < len(t.low) and t.end[j - 1] == t.start[j]


def _number(word: str, least: int, most: int, length: int = 2) -> int | None:
    if word.isdecimal() and len(word) <= length and least <= int(word) <= most:
        return int(word)
    return None


def _month(t: Tokens, j: int) -> int | None:
    word = _word(t, j)
    if word not in MONTHS or (len(word) < 6 and word != "june" and word != "july" and not _capital(t, j)):
        return None
    return MONTHS[word]


def _counts(t: Tokens, j: int) -> bool:
    """True when a plural noun, a unit, a scale word or a sign of money follows: the number before token *j* is a quantity."""
    word = _word(t, j)
    if not word:
        return False
    if word in SCALES or word == "%" or word in PARTICIPLES or is_plural(word):
        return True
    if word in _DASHES and _tight(t, j) and _tight(t, j + 1):
        return unit_at(t, j) is not None
    return word not in ("second", "min", "point") and unit_at(t, j) is not None


# ---- dates -----------------------------------------------------------------------------------------------------------


def _date(t: Tokens, i: int, floor: int) -> _Found | None:
    word = t.low[i]
    if "." in word or "-" == _word(t, i + 1) or "/" == _word(t, i + 1):
        found = _written_in_digits(t, i)
        if found is not None:
            return found
    if "." in word or "," in word:
        return None
    before = i - 2 if _word(t, i - 1) in (".", ",", "of") else i - 1
    month = _month(t, before) if before >= floor else None
    if month is not None:
        found = _month_first(t, i, before, month, floor)
        if found is not None:
            return found
    return _day_first(t, i, floor) if len(word) < 3 else None


def _written_in_digits(t: Tokens, i: int) -> _Found | None:
    low = t.low
    if _DOTTED.fullmatch(low[i]):
        day, month, year = (int(part) for part in low[i].split("."))
        if 0 < day < 32 and 0 < month < 13:
            return _Found(i, i + 1, "date", year if year > 99 else 2000 + year, month, day)
        return None
    mark = _word(t, i + 1)
    if mark not in ("-", "/") or _word(t, i + 3) != mark or not all(_tight(t, i + k) for k in (1, 2, 3, 4)):
        return None
    first, second, third = low[i], low[i + 2], _word(t, i + 4)
    year = _number(first, 1000, 2999, 4)
    if year is not None and _number(second, 1, 12) and _number(third, 1, 31):
        return _Found(i, i + 5, "date", year, int(second), int(third))
    year = _number(third, 1900, 2199, 4) if len(third) == 4 else _number(third, 0, 99)
    if year is None or not _number(first, 1, 31) or not _number(second, 1, 31):
        return None
    day, month = int(first), int(second)
    if month > 12:
        day, month = month, day
    if month > 12 or (mark == "-" and len(third) < 4):
        return None
    return _Found(i, i + 5, "date", year if year > 99 else 2000 + year, month, day)


def _suffixed(t: Tokens, j: int) -> int:
    """The token behind the day at *j* and its "th"."""
    return j + 2 if _word(t, j + 1) in _SUFFIXES and _tight(t, j + 1) else j + 1


def _month_first(t: Tokens, i: int, before: int, month: int, floor: int) -> _Found | None:
    """"November 11, 2024", "May 2023", "June of 2018", "Sept. 20-24"."""
    year = _number(t.low[i], 1000, 2199, 4) if len(t.low[i]) == 4 else None
    if year is not None:
        return _Found(before, i + 1, "date", year, month)
    day = _number(t.low[i], 1, 31)
    if day is None or t.low[i - 1] == "of" or (t.low[i - 1] == "," and not _capital(t, before)):
        return None
    last = _suffixed(t, i)
    if last == i + 1 and _counts(t, last) and _word(t, before - 1) in ("in", "since", "by", "until", "during", "from", "last"):
        return None
    found = _Found(before, last, "date", None, month, day)
    _stretch(t, found)
    _closing_year(t, found)
    return _with_weekday(t, found, floor)


def _stretch(t: Tokens, found: _Found) -> None:
    """Takes in the end of "20-24", "20 to 24", "20 and 21" behind a month."""
    j = found.last
    if _word(t, j) in _DASHES or _word(t, j) in ("to", "and", "or", "through"):
        day = _number(_word(t, j + 1), 1, 31)
        end = _suffixed(t, j + 1)
        if day is not None and found.day is not None and day > found.day and not _counts(t, end) and _word(t, end) not in (":", "of"):
            if _month(t, end) is None or end > j + 2:
                found.last_day, found.last = day, end


def _closing_year(t: Tokens, found: _Found) -> None:
    j = found.last
    k = j + 1 if _word(t, j) == "," else j
    year = _number(_word(t, k), 1000, 2199, 4) if len(_word(t, k)) == 4 else None
    if year is not None and not (k == j + 1 and _counts(t, k + 1)):
        found.year, found.last = year, k + 1


def _with_weekday(t: Tokens, found: _Found, floor: int) -> _Found:
    k = found.first - 1
    if _word(t, k) in ("the", ",", "."):
        k -= 1
    if _word(t, k) == "." and _word(t, k - 1) in WEEKDAYS:
        k -= 1
    if k >= floor and _word(t, k) in WEEKDAYS and (_capital(t, k) or len(_word(t, k)) > 5):
        found.weekday, found.first = WEEKDAYS[_word(t, k)], k
    return found


def _day_first(t: Tokens, i: int, floor: int) -> _Found | None:
    """"11 November 2024", "11th of November", "11-12 November", "11 and 12 November"."""
    day = _number(t.low[i], 1, 31)
    if day is None:
        return None
    j = _suffixed(t, i)
    last_day = None
    if _word(t, j) in _DASHES or _word(t, j) in ("to", "and", "or"):
        last_day = _number(_word(t, j + 1), day + 1, 31)
        if last_day is None:
            return None
        j = _suffixed(t, j + 1)
    if _word(t, j) == "of":
        j += 1
    month = _month(t, j)
    if month is None or (_word(t, j) in ("may", "march") and not _capital(t, j)):
        return None
    found = _Found(i, j + 1, "date", None, month, day, last_day=last_day)
    if _word(t, j + 1) == "." and len(t.low[j]) < 5 and _word(t, j + 2).isdecimal():
        found.last = j + 2
    _closing_year(t, found)
    return _with_weekday(t, found, floor)


# ---- times -----------------------------------------------------------------------------------------------------------


def _time(t: Tokens, i: int, floor: int) -> _Found | None:
    word, low = t.low[i], t.low
    j = i + 1
    clock = False
    while _word(t, j) == ":" and _tight(t, j) and _tight(t, j + 1) and low[j + 1][0].isdecimal() and j < i + 6:
        if _number(low[j + 1].partition(".")[0], 0, 59) is None:
            break
        j, clock = j + 2, True
    half = _meridiem(t, j)
    if half and (clock or _hour(word)):
        return _Found(i, _zoned(t, half), "time")
    if clock:
        return _Found(i, _zoned(t, j), "time")
    if _number(word, 1, 12) and _word(t, j) in _DASHES and _hour(_word(t, j + 1)):
        half = _meridiem(t, j + 2)
        if half:
            return _Found(i, _zoned(t, half), "time")
    if _number(word, 1, 12) and _word(t, j) == "o'clock":
        return _Found(i, j + 1, "time")
    if len(word) == 4 and word.isdecimal() and int(word[:2]) < 24 and int(word[2:]) < 60 and _word(t, j) in ZONES and _word(t, j) != "et":
        if _word(t, j) not in ("hours", "hrs", "local", "ct", "pt") or word[0] == "0":
            return _Found(i, j + 1, "time")
    return None


def _hour(word: str) -> bool:
    hour, _, minute = word.partition(".")
    return _number(hour, 0, 12) is not None and (not minute or (len(minute) == 2 and int(minute) < 60))


def _meridiem(t: Tokens, j: int) -> int:
    """The token behind "am", "p.m." at token *j*, or 0."""
    word = _word(t, j)
    if word in ("am", "pm"):
        return 0 if word == "am" and t.spaced(j) and not _capital(t, j) and _word(t, j + 1) in ("not", "a", "the") else j + 1
    if word in ("a", "p") and _word(t, j + 1) == "." and _word(t, j + 2) == "m" and _tight(t, j + 2):
        return j + 4 if _word(t, j + 3) == "." and _tight(t, j + 3) else j + 3
    return 0


def _zoned(t: Tokens, j: int) -> int:
    k = j + 1 if _word(t, j) == "." and _word(t, j + 1) in ZONES else j
    return k + 1 if _word(t, k) in ZONES and _capital(t, k) else j


# ---- years -----------------------------------------------------------------------------------------------------------


def _decade(t: Tokens, i: int, floor: int) -> _Found | None:
    """"the 1990s", "the '90s", "2018's"; "in her 40s" is an age and left to the figures."""
    word, j = t.low[i], i + 1
    if _word(t, j) in ("'", "’", "′") and _tight(t, j) and _tight(t, j + 1):
        j += 1
    if _word(t, j) != "s" or not _tight(t, j):
        return None
    year = _number(word, 1000, 2199, 4) if len(word) == 4 else None
    if year is not None:
        return _Found(i, j + 1, "decade" if year % 10 == 0 and j == i + 1 else "year", year)
    if len(word) == 2 and word.endswith("0") and _word(t, i - 1) in ("'", "’", "‘") and _tight(t, i):
        return _Found(i - 1, j + 1, "decade", 1900 + int(word))
    if len(word) == 2 and word.endswith("0") and _word(t, i - 1) == "the" or _word(t, i - 2) == "the" and _word(t, i - 1) in ("early", "late", "mid"):
        return _Found(i, j + 1, "decade", 1900 + int(word)) if word.isdecimal() and len(word) == 2 and int(word) > 19 else None
    return None


def _years(t: Tokens, i: int, floor: int) -> _Found | None:
    word = t.low[i]
    year = _number(word, 1, 2199, 4)
    if year is None or len(word) == 3 and _word(t, i + 1) not in ERAS:
        return None
    if _word(t, i + 1) in ERAS and _capital(t, i + 1):
        return _Found(i, i + 2, "year", year)
    if len(word) != 4 or year < 1000 or currency_before(t, i, floor) is not None:
        return None
    stretch = _year_stretch(t, i, year)
    if stretch is not None:
        return stretch
    return _Found(i, i + 1, "year", year) if _is_year(t, i, year, floor) else None


def _year_stretch(t: Tokens, i: int, year: int) -> _Found | None:
    """"2014-15", "1939-1945", "2019/20", "between 1600 and 1900"."""
    mark, second = _word(t, i + 1), _word(t, i + 2)
    last = None
    if mark in _DASHES or mark == "/":
        if len(second) == 4:
            last = _number(second, year + 1, 2199, 4)
        elif len(second) == 2 and year > 1499 and second.isdecimal() and int(second) > year % 100 or second == "00" and year % 100 == 99:
            last = year - year % 100 + int(second)
    elif _word(t, i - 1) in ("between", "from") and mark in ("and", "to", "until", "through") and len(second) == 4:
        last = _number(second, year + 1, 2199, 4)
    elif mark == "to" and len(second) == 4 and year > 1799 and not _counts(t, i + 3):
        last = _number(second, year + 1, 2099, 4)
    if last is None or _counts(t, i + 3) or year < 1500 or (mark in _DASHES and len(second) == 4 and not _tight(t, i + 1) and _counts(t, i + 3)):
        return None
    return _Found(i, i + 3, "year", year, last_year=last)


def _is_year(t: Tokens, i: int, year: int, floor: int) -> bool:
    before = _word(t, i - 1)
    if before in _DASHES and _tight(t, i):
        before = _word(t, i - 2)
    following = _word(t, i + 1)
    if following in ("%", "$", "€", "£") or following in SCALES or (following in _DASHES and _counts(t, i + 1)):
        return False
    if before in STRONG_BEFORE_YEAR and year > 1099:
        unit = unit_at(t, i + 1)
        return unit is None and following not in PARTICIPLES and not (is_plural(following) and year < 1800)
    if not 1800 <= year <= 2100:
        return before in ("between", "from", "and", "year", "to", "before", "after") and year >= 1400 and not _counts(t, i + 1)
    if before in ("of", "by", "to", "than", "over", "about", "some", "around", "nearly", "almost", "roughly", "approximately", "up"):
        return before in BEFORE_YEAR and 1900 <= year <= 2060 and not _counts(t, i + 1)
    if unit_at(t, i + 1) is not None and following not in ("second", "min", "point", "quarter", "c", "f", "in"):
        return False
    return not is_plural(following) and following not in PARTICIPLES


# ---- names and numbers in a series -------------------------------------------------------------------------------------


def _fixed(t: Tokens, i: int, floor: int) -> _Found | None:
    if _word(t, i + 1) not in ("/", "x") or i + 2 >= len(t.low) or not _tight(t, i + 2):
        return None
    return _Found(i, i + 3, "name") if "".join(t.low[i : i + 3]) in FIXED else None


def _address(t: Tokens, i: int, floor: int) -> _Found | None:
    """Digits inside a web address, after "#" or "@", or joined by an underscore."""
    if not _tight(t, i):
        return None
    before = t.low[i - 1]
    if before in "#@_№=&":
        return _Found(i - 1 if i > floor else i, i + 1, "address" if before in "_=&" else "name")
    if before in "/." and _tight(t, i - 1) and t.low[i - 2][0].isalpha() and i - 2 >= floor and _word(t, i - 3) in ("/", ".", "@"):
        return _Found(i, i + 1, "address")
    return None


def _joined(t: Tokens, i: int, floor: int) -> _Found | None:
    """Letters that touch the digits: "S22", "V-12", "F-16", "Covid-19", "49ers", "5G"."""
    low = t.low
    first = i
    if _tight(t, i) and i > floor:
        if low[i - 1][0].isalpha() and currency_before(t, i, floor) is None:
            return None if t.written(i - 1) in ("c", "x", "×") and not _tight(t, i - 1) else _extended(t, i - 1, i + 1)
        if low[i - 1] in _DASHES and _tight(t, i - 1) and i - 1 > floor and low[i - 2][0].isalpha() and low[i - 2] not in _PREFIXES:
            if _capital(t, i - 2) and low[i - 2] not in SMALL and low[i - 2] not in TENS and low[i - 2] not in MONTHS:
                return _extended(t, i - 2, i + 1)
    j = i + 1
    if _tight(t, j) and low[j][0].isalpha() and low[j].isalpha():
        if low[j] in _SUFFIXES or low[j] in ("s", "am", "pm", "x", "e", "ish", "odd") or unit_at(t, j) is not None:
            return None
        if low[j] in SHORT_SCALES or low[j] in SCALES or low[j] in VULGAR or (len(low[j]) > 5):
            return None
        return _extended(t, first, j + 1)
    return None


def _extended(t: Tokens, first: int, last: int) -> _Found:
    """Takes in what hangs on a name by hyphens or without a space: "ISO 3888-2", "B-52H", "A320neo"."""
    while last < len(t.low) and last - first < 9 and _tight(t, last):
        if t.low[last][0].isalnum():
            last += 1
        elif t.low[last] == "-" and _tight(t, last + 1) and t.low[last + 1][0].isdecimal():
            last += 2
        else:
            break
    word = t.low[first]
    road = last == first + 2 and word in ("m", "a", "i") or last == first + 3 and word == "i" and t.low[first + 1] == "-"
    return _Found(first, last, "road" if road and _capital(t, first) else "name")


def _phone(t: Tokens, i: int, floor: int) -> _Found | None:
    low = t.low
    j, groups = i + 1, [low[i]]
    while j + 1 < len(low) and len(groups) < 6:
        if low[j] in ("-", "/", "–") and _tight(t, j) and _tight(t, j + 1) and low[j + 1].isdecimal():
            groups.append(low[j + 1])
            j += 2
        elif low[j].isdecimal() and t.text[t.end[j - 1] : t.start[j]] == " " and (low[i][0] == "0" or _word(t, i - 1) == "+"):
            groups.append(low[j])
            j += 1
        else:
            break
    first = i - 1 if _word(t, i - 1) == "+" and i > floor else i
    sizes = tuple(map(len, groups))
    if any("." in g or "," in g for g in groups):
        return None
    if sizes in ((3, 4), (3, 3, 4), (5, 6), (3, 4, 4), (4, 3, 4), (4, 3, 3)) and (len(sizes) > 2 or low[i][0] == "0" or low[i] == "555"):
        return _Found(first, j, "phone")
    if len(groups) > 1 and (first < i or low[i][0] == "0") and sum(sizes) > 7:
        return _Found(first, j, "phone")
    return None


def _named(t: Tokens, i: int, floor: int) -> _Found | None:
    """A number behind the word it belongs to: "Section 427", "Route 66", "Game 7", "iPhone 14", "Big 12"; "787 Dreamliner"."""
    low, word = t.low, t.low[i]
    if i <= floor or not t.spaced(i) or len(word.partition(".")[0]) > 4 or "," in word:
        return _model(t, i)
    before = low[i - 1]
    first = i - 1
    if before == "." and _word(t, i - 2) in ("no", "nos", "p", "pp", "sec", "art", "ch", "vol") and i - 2 >= floor:
        return _Found(i - 2, i + 1, "section" if low[i - 2] in ("p", "pp", "sec", "art", "ch") else "name")
    what = BEFORE.get(before)
    if what is not None and not _counts(t, i + 1):
        if before not in WEEK or (_capital(t, first) and _word(t, i - 2) not in (".", "")) or _word(t, i - 2) in ("on", "in", "the", "by"):
            if not (before == "number" and len(word) > 3):
                return _extended(t, first, i + 1) if what == "name" else _Found(first, i + 1, what)
    if before in INDEXES and word.isdecimal() and (_capital(t, first) or not _counts(t, i + 1)) and (before != "p" or _word(t, i - 2) in ("s", "&")):
        return _Found(first, i + 1, "name")
    if "." in word or not _capital(t, first) or not before[0].isalpha() or before in STARTERS or before in SMALL or before in TENS:
        return _model(t, i)
    if before in MONTHS or before in WEEKDAYS or _counts(t, i + 1) or _word(t, i + 1) in _COUNTING or len(before) < 2 and before != "x":
        return None
    if _word(t, i + 1) in _DASHES and _tight(t, i + 1) and _word(t, i + 2)[:1].isdecimal():
        return _extended(t, first, i + 1) if len(word) > 2 and t.written(first).isupper() else None
    if is_plural(_word(t, i + 2)) and _word(t, i + 1).isalpha() and not _capital(t, i + 1):
        return None
    return _Found(first, i + 1, "name")


def _model(t: Tokens, i: int) -> _Found | None:
    """"787 Dreamliner", "911 Turbo": digits before one capitalised word that is no plural."""
    word, following = t.low[i], _word(t, i + 1)
    if not word.isdecimal() or len(word) < 3 or not following.isalpha() or not _capital(t, i + 1) or not t.spaced(i + 1):
        return None
    if word.endswith("0") or _counts(t, i + 1) or following in WEEKDAYS or following in MONTHS or following in ZONES or t.written(i + 1).isupper():
        return None
    third = _word(t, i + 2)
    if is_plural(third) or (third.isalpha() and is_plural(_word(t, i + 3))):
        return None
    return _Found(i, i + 2, "name")


def _listed(t: Tokens, i: int, floor: int) -> _Found | None:
    """"1. Text" and "2) Text" at the start of a line; "(4)" behind a name."""
    if _word(t, i - 1) == "(" and _word(t, i + 1) == ")" and len(t.low[i]) < 3 and (_capital(t, i - 2) or i == 1):
        return _Found(i, i + 1, "list-number")
    if len(t.low[i]) > 2 or _word(t, i + 1) not in (".", ")") or not _tight(t, i + 1) or i + 2 >= len(t.low) or not t.spaced(i + 2):
        return None
    start = t.start[i]
    line_start = start == 0 or t.text[start - 1] == "\n" or not t.text[max(0, start - 4) : start].strip(" \t")  and t.text.rfind("\n", max(0, start - 4), start) >= 0
    return _Found(i, i + 1, "list-number") if line_start and "\n" not in t.text[t.end[i + 1] : t.start[i + 2]] else None
