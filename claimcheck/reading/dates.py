"""Dates and clock times in digits, with their parts."""

from __future__ import annotations

import re

import attrs

from claimcheck.reading.draft import DASHES
from claimcheck.reading.measures import unit_at
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens, within
from claimcheck.reading.words.calendar import AT_THE_HOUR, MONTHS, WEEKDAYS, ZONES
from claimcheck.reading.words.nouns import PARTICIPLES
from claimcheck.reading.words.numbers import SCALES

_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})")
SUFFIXES = frozenset(("st", "nd", "rd", "th"))


@attrs.define
class Found:
    first: int
    last: int
    what: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    last_day: int | None = None
    last_year: int | None = None


def word_at(t: Tokens, j: int) -> str:
    return t.low[j] if 0 <= j < len(t.low) else ""


def capital(t: Tokens, j: int) -> bool:
    return 0 <= j < len(t.low) and t.text[t.start[j]].isupper()


def tight(t: Tokens, j: int) -> bool:
    """True when token *j* touches the one before it."""
    return 0 < j < len(t.low) and t.end[j - 1] == t.start[j]


def bounded(word: str, least: int, most: int, length: int = 2) -> int | None:
    if word.isdecimal() and len(word) <= length and least <= int(word) <= most:
        return int(word)
    return None


def _month(t: Tokens, j: int) -> int | None:
    word = word_at(t, j)
    if word not in MONTHS or (len(word) < 6 and word != "june" and word != "july" and not capital(t, j)):
        return None
    return MONTHS[word]


def counts(t: Tokens, j: int) -> bool:
    """True when a plural noun, a unit, a scale word or a sign of money follows: the number before token *j* is a
    quantity.
    """
    word = word_at(t, j)
    if not word:
        return False
    if word in SCALES or word == "%" or word in PARTICIPLES or is_plural(word):
        return True
    if word in DASHES and tight(t, j) and tight(t, j + 1):
        return unit_at(t, j) is not None
    return word not in ("second", "min", "point") and unit_at(t, j) is not None


# ---- dates -----------------------------------------------------------------------------------------------------------


def date(t: Tokens, i: int, floor: int) -> Found | None:
    word = t.low[i]
    if "." in word or word_at(t, i + 1) in ("-", "/"):
        found = _written_in_digits(t, i)
        if found is not None:
            return found
    if "." in word or "," in word:
        return None
    before = i - 2 if word_at(t, i - 1) in (".", ",", "of") else i - 1
    month = _month(t, before) if before >= floor else None
    if month is not None and before == i - 2 and word_at(t, before - 1) == "in" and len(word) < 3:
        month = None  # "seven in January, 11 in February": the comma goes on to the next of a row
    if month is not None:
        found = _month_first(t, i, before, month, floor)
        if found is not None:
            return found
    return _day_first(t, i, floor) if len(word) < 3 else None


def _written_in_digits(t: Tokens, i: int) -> Found | None:
    low = t.low
    if _DOTTED.fullmatch(low[i]):
        day, month, full = (int(part) for part in low[i].split("."))
        if 0 < day < 32 and 0 < month < 13:
            return Found(i, i + 1, "date", full if full > 99 else 2000 + full, month, day)
        return None
    mark = word_at(t, i + 1)
    if mark not in ("-", "/") or word_at(t, i + 3) != mark or not all(tight(t, i + k) for k in (1, 2, 3, 4)):
        return None
    first, second, third = low[i], low[i + 2], word_at(t, i + 4)
    year = bounded(first, 1000, 2999, 4)
    if year is not None and bounded(second, 1, 12) and bounded(third, 1, 31):
        return Found(i, i + 5, "date", year, int(second), int(third))
    year = bounded(third, 1900, 2199, 4) if len(third) == 4 else bounded(third, 0, 99)
    if year is None or not bounded(first, 1, 31) or not bounded(second, 1, 31):
        return None
    day, month = int(first), int(second)
    if month > 12:
        day, month = month, day
    if month > 12 or (mark == "-" and len(third) < 4):
        return None
    return Found(i, i + 5, "date", year if year > 99 else 2000 + year, month, day)


def _suffixed(t: Tokens, j: int) -> int:
    """The token behind the day at *j* and its "th"."""
    return j + 2 if word_at(t, j + 1) in SUFFIXES and tight(t, j + 1) else j + 1


_PARTS = frozenset("early late mid - in since of last by during until from between this".split())


def _is_told_of(t: Tokens, month: int) -> bool:
    """True for the month of "in late March" and "from May to July": what stands behind a comma is no day of it."""
    return word_at(t, month - 1) in _PARTS or word_at(t, month - 2) in MONTHS


_COMPARED = frozenset("more fewer less higher lower above below up down per".split())


def _month_first(t: Tokens, i: int, before: int, month: int, floor: int) -> Found | None:
    """ "November 11, 2024", "May 2023", "June of 2018", "Sept. 20-24"."""
    year = bounded(t.low[i], 1000, 2199, 4) if len(t.low[i]) == 4 else None
    if year is not None:
        return Found(before, i + 1, "date", year, month)
    day = bounded(t.low[i], 1, 31)
    if day is None or t.low[i - 1] == "of" or (t.low[i - 1] == "," and not capital(t, before)):
        return None
    last = _suffixed(t, i)
    if last == i + 1 and t.low[i - 1] == "," and (word_at(t, last) in _COMPARED or counts(t, last) or _is_told_of(t, before)):
        return None  # "from January to March, 20 more than", "in August and September, 19 prisoners", "in early March, 15 were"
    if last == i + 1 and counts(t, last) and word_at(t, before - 1) in ("in", "since", "by", "until", "during", "from", "last"):
        return None
    found = Found(before, last, "date", None, month, day)
    _stretch(t, found)
    _closing_year(t, found)
    return _with_weekday(t, found, floor)


def _stretch(t: Tokens, found: Found) -> None:
    """Takes in the end of "20-24", "20 to 24", "20 and 21", "20, 21 and 22" behind a month."""
    j = found.last
    if word_at(t, j) == "," and found.day is not None and word_at(t, j + 1).isdecimal():
        day, end = _row_of_days(t, j - 1, found.day)
        if day is not None and not counts(t, end) and word_at(t, end) not in _NO_ENDS:
            found.last_day, found.last = day, end
        return
    if word_at(t, j) in DASHES or word_at(t, j) in ("to", "and", "or", "through"):
        day = bounded(word_at(t, j + 1), 1, 31)
        end = _suffixed(t, j + 1)
        if (day is not None and found.day is not None and day > found.day and not counts(t, end) and word_at(t, end) not in _NO_ENDS) and (
            _month(t, end) is None or end > j + 2
        ):
            found.last_day, found.last = day, end


_NO_ENDS = frozenset((":", "of", "on", "in", "at", "by"))  # "40 on March 3 and 20 on March 4"


def _closing_year(t: Tokens, found: Found) -> None:
    j = found.last
    k = j + 1 if word_at(t, j) == "," else j
    year = bounded(word_at(t, k), 1000, 2199, 4) if len(word_at(t, k)) == 4 else None
    if year is not None and not (k == j + 1 and counts(t, k + 1)):
        found.year, found.last = year, k + 1


def _with_weekday(t: Tokens, found: Found, floor: int) -> Found:
    k = found.first - 1
    k -= word_at(t, k) == "the" and word_at(t, k - 1) == ","
    if word_at(t, k) in ("the", ",", "."):
        k -= 1
    if word_at(t, k) == "." and word_at(t, k - 1) in WEEKDAYS:
        k -= 1
    if k >= floor and word_at(t, k) in WEEKDAYS and (capital(t, k) or len(word_at(t, k)) > 5):
        found.weekday, found.first = WEEKDAYS[word_at(t, k)], k
    return found


def _day_first(t: Tokens, i: int, floor: int) -> Found | None:
    """ "11 November 2024", "11th of November", "11-12 November", "11 and 12 November"."""
    day = bounded(t.low[i], 1, 31)
    if day is None:
        return None
    j = _suffixed(t, i)
    last_day = None
    if word_at(t, j) in DASHES or word_at(t, j) in ("to", "and", "or"):
        last_day = bounded(word_at(t, j + 1), day + 1, 31)
        if last_day is None:
            return None
        j = _suffixed(t, j + 1)
    elif word_at(t, j) == "," and word_at(t, j + 1).isdecimal():
        last_day, j = _row_of_days(t, i, day)
    if word_at(t, j) == "of":
        j += 1
    month = _month(t, j)
    if month is None or (word_at(t, j) in ("may", "march") and not capital(t, j)):
        return None
    found = Found(i, j + 1, "date", None, month, day, last_day=last_day)
    if word_at(t, j + 1) == "." and len(t.low[j]) < 5 and word_at(t, j + 2).isdecimal():
        found.last = j + 2
    _closing_year(t, found)
    return _with_weekday(t, found, floor)


def _row_of_days(t: Tokens, i: int, day: int) -> tuple[int | None, int]:
    """The last day of the "2, 3 and 4" at token *i* and the token behind; None where it is no row of days one behind the other."""
    j = i + 1
    while word_at(t, j) in (",", "and") and (following := bounded(word_at(t, j + 1), day + 1, 31)) is not None:
        day, j = following, j + 2
        if word_at(t, j - 2) == "and":
            return day, j
    return None, i + 1


# ---- times -----------------------------------------------------------------------------------------------------------


def clock(t: Tokens, i: int, floor: int) -> Found | None:
    word, low = t.low[i], t.low
    j = i + 1
    following = word_at(t, j)
    clock = False
    while following == ":" and word_at(t, j) == ":" and tight(t, j) and tight(t, j + 1) and low[j + 1][0].isdecimal() and j < i + 6:
        minutes = low[j + 1].partition(".")[0]
        if len(minutes) < _TWO or bounded(minutes, 0, 59) is None:
            break  # "mixed 4:1" is no time
        j, clock = j + 2, True
    half = _meridiem(t, j) if clock or following in _HALVES else 0
    if half and (clock or _hour(word)):
        return Found(i, _zoned(t, half), "time")
    if clock:
        return Found(i, _zoned(t, j), "time")
    joined = following in DASHES or following == "to" or (following == "and" and i > floor and low[i - 1] == "between")
    if joined and bounded(word, 1, 12) and _hour(word_at(t, j + 1)):
        half = _meridiem(t, j + 2)
        if half:
            return Found(i, _zoned(t, half), "time")
    if following == "o'clock" and bounded(word, 1, 12):
        return Found(i, j + 1, "time")
    if (
        following in ZONES and following != "et" and len(word) == 4 and word.isdecimal() and int(word[:2]) < 24 and int(word[2:]) < 60
    ) and (following not in ("hours", "hrs", "local", "ct", "pt") or word[0] == "0"):
        return Found(i, j + 1, "time")
    return Found(i, j, "time") if "." in word and _dotted(t, i) else None


_HALVES = frozenset(("am", "pm", "a", "p"))
_TWO = 2  # digits of the minutes


def _dotted(t: Tokens, i: int) -> bool:
    """True for the "10.15" of "reached the hall at 10.15": an hour and its minutes in fives, of no unit and no noun."""
    hour, dot, minute = t.low[i].partition(".")
    if not dot or len(minute) != 2 or not minute.isdecimal() or int(minute) % 5 or int(minute) > 55 or bounded(hour, 0, 23) is None:
        return False
    following = word_at(t, i + 1) or "."
    behind = not following[0].isalnum() and following not in ("%", "$", "€", "/", "-", "°") or following in _BEHIND_HOURS
    priced = following == "to" and _ends_in_unit(t, i + 2)
    behind = behind or (following in ("and", "or") and i > 1 and _dotted_ahead(t, i))
    led = i > 0 and (t.low[i - 1] in AT_THE_HOUR or (i > 1 and t.low[i - 1] in _IN_ROW and _dotted_ahead(t, i)))
    if behind and not priced and (_is_of_race(t, i) or _is_of_closing(t, i)):
        return True
    if _is_of_service(t, i):
        return True
    if t.low[i + 1 : i + 2] in _PRONOUNS and t.low[i - 1] == "at" and t.holds(_DAILY, max(0, i - _NEAR), i):
        return True  # "Each morning at 5.45 he rows"
    halved = following in _IN_ROW and t.low[i - 1] != "to" and _has_half(t, i + 2)  # "at 2, 3.30 and 5pm"
    return (led or halved) and (behind or halved) and not priced and not _is_level(t, i) and not _has_unit(t, i)


def _is_of_service(t: Tokens, i: int) -> bool:
    """True for the 7.25 and the 8.10 of *the 7.25 and 8.10 trains*."""
    k = i
    while k > 1 and t.low[k - 1] in _IN_ROW and t.low[k - 2][-3:-2] == ".":
        k -= 2
    j = i + 1
    while word_at(t, j) in _IN_ROW and word_at(t, j + 1)[-3:-2] == ".":
        j += 2
    return j - k > 1 and k > 0 and t.low[k - 1] in _THE and word_at(t, j) in _SERVICES


_THE = frozenset("the her his their my our a an".split())
_SERVICES = frozenset("train trains bus buses ferry ferries sailing sailings departure departures coaches".split())


def _ends_in_unit(t: Tokens, k: int) -> bool:
    """True for the number at token *k* of *rose from 2.40 to 2.10 zlotys*, *from 7.25 to 8 per cent*, which is no hour."""
    word, unit = word_at(t, k), unit_at(t, k + 1)
    return word[:1].isdecimal() and unit is not None and ("." in word or unit.kind != "duration" and t.low[k + 1] not in _BEHIND_HOURS)


def _is_of_race(t: Tokens, i: int) -> bool:
    """True for *won the 3.15 at Ascot*: a race that is called by its hour."""
    return i > 1 and t.low[i - 1] == "the" and t.low[i + 1 : i + 2] == ["at"] and capital(t, i + 2) and t.low[i - 2] in _RUNNING


_RUNNING = frozenset("won win wins winning in ran runs took".split())


def _is_of_closing(t: Tokens, i: int) -> bool:
    """True for the 4.15 of *last entry 4.15*, *doors open 7.30*."""
    return i > 1 and (t.low[i - 2], t.low[i - 1]) in _DOORS


_DOORS = frozenset((
    ("last", "entry"), ("last", "admission"), ("last", "admissions"), ("last", "orders"), ("last", "tickets"),
    ("doors", "open"), ("doors", "close"), ("gates", "open"), ("gates", "close"), ("kick", "off"), ("-", "off"),
))  # fmt: skip
_PRONOUNS = (["he"], ["she"], ["they"], ["we"], ["i"])
_DAILY = frozenset("morning mornings evening afternoon night day monday tuesday wednesday thursday friday saturday sunday".split())


def _has_half(t: Tokens, k: int) -> bool:
    """True for the 5pm at token *k* of *2, 3.30 and 5pm*."""
    return _hour(word_at(t, k)) and _meridiem(t, k + 1) > 0


def _has_unit(t: Tokens, i: int) -> bool:
    """True for the 9.05 of *at 9.05, 10.35 and 12.05 euros*: in a row with a unit behind its last."""
    k = i
    while k + 2 < len(t.low) and t.low[k + 1] in _IN_ROW and t.low[k + 2][0].isdecimal() and k < i + _NEAR:
        k += 2
    return k > i and "." in t.low[k] and _meridiem(t, k + 1) == 0 and unit_at(t, k + 1) is not None


def _dotted_ahead(t: Tokens, i: int) -> bool:
    """True for the 12.05 of *at 9.05, 10.35 and 12.05*, behind another time and what joins them."""
    k = i - 1 - (t.low[i - 2 : i] == [",", "and"])
    return t.low[k] in _IN_ROW and k > 0 and t.low[k - 1][-3:-2] == "." and _dotted(t, k - 1)


_IN_ROW = frozenset((",", "and", "or"))


def timetabled(t: Tokens, i: int) -> Found | None:
    """The 0643 of *the 0643 to Paddington*, *at 0558*, the 1815 of *The 1815 to Glasgow*: hours and minutes in four digits."""
    word, ahead, following = t.low[i], t.low[i - 1] if i else "", word_at(t, i + 1)
    if bounded(word[:2], 0, 23) is None or bounded(word[2:], 0, 59) is None:
        return None
    placed = following in ("to", "from") and capital(t, i + 2)
    if ahead == "the" and (placed or following in _RUNS) and (word[0] == "0" or not counts(t, i + 1)):
        return Found(i, i + 1, "time")
    led = ahead in AT_THE_HOUR and not following[:1].isdecimal() and (not following.isalpha() or following in _BEHIND_HOURS)
    early = word[0] == "0" or any(len(t.low[k]) == len(word) and t.low[k][0] == "0" for k in within(t.numbers, i - _NEAR, i + _NEAR))
    return Found(i, i + 1, "time") if led and early and (word[0] == "0" or ahead == "at") else None


_RUNS = frozenset("train bus ferry tram flight boat express sailing departure".split())
_NEAR = 24  # tokens to either side


def _is_level(t: Tokens, i: int) -> bool:
    """True for the 4.25 of "to 5.25 per cent from 4.25", "from 5.25 per cent to 4.25": what something in a unit came from or went to."""
    other = {"from": "to", "to": "from"}.get(t.low[i - 1], "")
    ahead = range(max(0, i - _LEVELS), i - 2)
    told = (k for k in ahead if t.low[k] == other and t.low[k + 1][0].isdecimal() and "." not in t.low[k:i])
    return bool(other) and any(unit_at(t, k + 2) is not None for k in told)


_LEVELS = 7  # tokens between a level and the one that it came from


_BEHIND_HOURS = frozenset("in on and when with after before the a but that this to for as at local".split())


def _hour(word: str) -> bool:
    hour, _, minute = word.partition(".")
    return bounded(hour, 0, 12) is not None and (not minute or (len(minute) == 2 and int(minute) < 60))


def _meridiem(t: Tokens, j: int) -> int:
    """The token behind "am", "p.m." at token *j*, or 0."""
    word = word_at(t, j)
    if word in ("am", "pm"):
        return 0 if word == "am" and t.spaced(j) and not capital(t, j) and word_at(t, j + 1) in ("not", "a", "the") else j + 1
    if word in ("a", "p") and word_at(t, j + 1) == "." and word_at(t, j + 2) == "m" and tight(t, j + 2):
        return j + 4 if word_at(t, j + 3) == "." and tight(t, j + 3) else j + 3
    return 0


def _zoned(t: Tokens, j: int) -> int:
    k = j + 1 if word_at(t, j) == "." and word_at(t, j + 1) in ZONES else j
    return k + 1 if word_at(t, k) in ZONES and capital(t, k) else j
