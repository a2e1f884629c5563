"""The dates of a story, with what they tell of weekday, day, month and year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import compress, repeat

from claimcheck.claims.day_names import DateRead, DayName
from claimcheck.documents.document import Document
from claimcheck.reading.dates import SUFFIXES, counts
from claimcheck.reading.nonquantities import NonQuantity
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import FALLING_DUE, FEAST_WORDS, FEASTS, WEEKDAYS
from claimcheck.values.making import maker

_made_read, _made_name = maker(DateRead), maker(DayName)

_BETWEEN = frozenset(("to", "to the", "until", "until the", "till", "through", "and", "-", "–", "—"))
_BEFORE_DAY = frozenset("on by until till to from through the of before after since for".split())
# "The Sun, 12 November" is a newspaper of that day.
_PAPERS = frozenset(("sun",))
_FIRST_YEAR = 1583
_NEAR = 160
_AHEAD = 12
_FUTURE = frozenset("will shall must tomorrow upcoming scheduled due deadline".split())
# Before *to* and a verb: "have been told to report by", "plans to strike on".
_ORDERED = frozenset(
    "told asked ordered urged invited expected required obliged hopes hope wants want plans plan intends intend set have has need needs "
    "agreed called is are bound likely".split()
)
_PASTS = frozenset(
    "was were had did began born broke came died fell flew found gave got held hit left lost made met ran rose sank saw set shot shut "
    "spoke stood struck swept took told went won wrote".split()
)
# These also stand behind *is*: "is sold out", "are built on".
_PARTICIPLES = frozenset(
    "beat bought brought built caught chose cut drew drove fled fought froze grew kept laid led lent paid rode sent sold slipped "
    "spent stole stuck swam threw tore woke wore".split()
)
_OTHER_YEARS = frozenset(
    "last next previous following that same coming each every per ago earlier before later after since until old former new".split()
)
_WORD = re.compile(r"[a-z]+")
# A day that is told behind these may still be to come: "called a strike on".
_TO_COME = _FUTURE | frozenset(
    "if would announced called planned booked set fixed agreed promised proposed expected postponed adjourned rescheduled delayed "
    "listed invited pencilled moved".split()
)
_STOPS = frozenset(".;!?")
_IS = (["is"], ["are"], ["be"])
_RELATIVE = {"today": 0, "tomorrow": 1, "yesterday": -1}
_RELATIVE_WORDS = frozenset(_RELATIVE)
_YEARS = {"this": 0, "next": 1, "last": -1}
_FALLING = frozenset(", is was will be fall falls fell falling lands which this year on a".split())
_WHENEVER = frozenset("when if time times whenever unless years once".split())
_APPOSITIONS = tuple(
    tuple(words.split()) for words in (", a", "( a", "(", ", which is a", ", which was a", ", which falls on a", "is a", "was a")
)


def days_named(document: Document, tokens: Tokens, found: Iterable[NonQuantity]) -> Iterator[DateRead]:
    """Every date and year of *found*, in order."""
    before: NonQuantity | None = None
    low, text = tokens.low, document.text
    for one in found:
        if one.what not in _NAMED or (one.year is not None and one.year < _FIRST_YEAR):
            continue
        first, last = tokens.at(one.start), tokens.at(one.end)
        weekday, end = one.weekday, one.end
        if weekday is not None and low[first] in _PAPERS and first and low[first - 1] == "the":
            weekday = None
        if one.weekday is None and one.day is not None:
            weekday = _in_brackets(tokens, first)
        if weekday is None and one.day is not None and (told := _apposed(tokens, last)) is not None:
            weekday, end = told[0], tokens.end[told[1]]
        name = _made_name(one.year, one.month, one.day, weekday, one.last_day, _is_swapped(one))
        line, column = document.place(one.start)
        back = _until_stop(low[max(0, first - _AHEAD) : first][::-1])
        words = back + _until_stop(low[first : first + _AHEAD])
        other = _of_other_year(words)
        between = text[before.end : one.start] if before is not None else None
        yield _made_read(  # in the order of its fields
            one.start, end, text[one.start : end], name, between is not None and between.strip().lower() in _BETWEEN,
            _is_sure(tokens, one, first, last), between is not None and _is_near(between), _is_ahead(tokens, first, words, other=other),
            not other and _is_behind(back, words), line, column,
        )  # fmt: skip
        before = one


_NAMED = frozenset(("date", "year", "decade"))


def _in_brackets(tokens: Tokens, first: int) -> int | None:
    """The weekday before a date in brackets: ``on Wednesday (12 March)``."""
    low = tokens.low
    return WEEKDAYS.get(low[first - 2]) if first > 1 and low[first - 1] == "(" and tokens.written(first - 2)[0].isupper() else None


def _apposed(tokens: Tokens, k: int) -> tuple[int, int] | None:
    """The weekday behind a date that ends before token *k*, and its token: ``5 January 2027, a Monday``, ``(a Monday)``."""
    low = tokens.low
    lead = low[k : k + 4]
    if not lead or lead[0] not in (",", "(", "is", "was"):
        return None
    if WEEKDAYS.keys().isdisjoint(low[k : k + 7]):
        return None
    for words in _APPOSITIONS:
        if tuple(lead[: len(words)]) == words and k + len(words) < len(low) and low[k + len(words)] in WEEKDAYS:
            return WEEKDAYS[low[k + len(words)]], k + len(words)
    return None


def relative_days(document: Document, tokens: Tokens) -> Iterator[DateRead]:
    """``tomorrow, Friday``: the day after publication and the weekday that is told of it."""
    if document.published is None:
        return
    for k in tokens.among(_RELATIVE_WORDS, 0, len(tokens) - 2):
        if tokens.low[k + 1] in (",", "(", "–", "—") and {*tokens.low[k + 2 : k + 4]} & WEEKDAYS.keys():
            at = k + 2 + (tokens.low[k + 2] == "a")
            behind = tokens.low[at + 1] if at + 1 < len(tokens.low) else "."
            named = tokens.low[at] in WEEKDAYS and tokens.written(at)[0].isupper()
            if not named or behind.isalnum() or (k and tokens.low[k - 1] in ("'s", "and", "or")):
                continue
            first = k - 3 if tokens.low[max(0, k - 2) : k] in (["day", "after"], ["day", "before"]) else k
            on = document.published + timedelta(days=_RELATIVE[tokens.low[k]] * (2 if first < k else 1))
            start, end = tokens.start[max(0, first)], tokens.end[at]
            line, column = document.place(start)
            name = DayName(on.year, on.month, on.day, WEEKDAYS[tokens.low[at]])
            yield DateRead(start, end, document.text[start:end], name, line=line, column=column)


def feasts(document: Document, tokens: Tokens) -> Iterator[DateRead]:
    """``Christmas Day falls on a Friday this year``: a day that has a name, with the weekday that is told of it."""
    low = tokens.low
    for k in tokens.among(FEAST_WORDS, 0, len(low) - 2):
        for size in (3, 2, 1):
            found = FEASTS.get(" ".join(low[k : k + size]))
            told = _falls(tokens, k + size) if found is not None and tokens.written(k)[0].isupper() else None
            if found is None or told is None or _WHENEVER & set(low[max(0, k - 4) : k]):
                continue
            weekday, last = told
            number, last = _year_told(document, tokens, last)
            if number is None and "fell" in low[k:last]:
                continue
            if document.published is not None and number == document.published.year and found[0] == 1 and document.published.month > 10:
                number += 1  # "New Year's Day falls on a Thursday this year", in December
            start, end = tokens.start[k], tokens.end[last - 1]
            line, column = document.place(start)
            name = DayName(number, *found, weekday)
            yield DateRead(start, end, document.text[start:end], name, ahead="will" in low[last : last + 4], line=line, column=column)
            break


def _falls(tokens: Tokens, k: int) -> tuple[int, int] | None:
    """The weekday that the words from token *k* on give to what stands before them, and the token behind it."""
    low = tokens.low
    start = k
    while k < len(low) and k - start < 7 and low[k] in _FALLING:
        k += 1
    if k >= len(low) or k == start or low[k - 1] not in ("a", "on") or low[k] not in WEEKDAYS or not tokens.written(k)[0].isupper():
        return None
    return WEEKDAYS[low[k]], k + 1


def _year_told(document: Document, tokens: Tokens, k: int) -> tuple[int | None, int]:
    """The year that the words at token *k* tell, and the token behind them."""
    low = tokens.low
    if low[k : k + 1] == ["in"] and low[k + 1 : k + 2] and low[k + 1].isdecimal() and len(low[k + 1]) == 4:
        return int(low[k + 1]), k + 2
    if document.published is not None and low[k + 1 : k + 2] == ["year"] and low[k] in _YEARS:
        return document.published.year + _YEARS[low[k]], k + 2
    return None, k


def _is_near(between: str) -> bool:
    """True for two dates of one sentence, or of two that follow each other, with no word of another year between them."""
    if len(between) > _NEAR or "\n" in between:
        return False
    small = between.lower()
    return "year" not in small or not _of_other_year(_WORD.findall(small))


def _of_other_year(words: Sequence[str]) -> bool:
    """True where *words* tell of another year, as ``last year`` and ``two years later`` do and ``the third in two years`` does not."""
    return not _OTHER_YEARS.isdisjoint(words) and "than" not in words and "year" in " ".join(words)


def _is_ahead(tokens: Tokens, first: int, words: Sequence[str], *, other: bool) -> bool:
    """True for a date that *will* or *is to* stands before, in its clause, and for one of a clause that tells of nothing past.

    *other* says that the clause tells of another year.
    """
    ahead = tokens.low[max(1, first - _AHEAD + 1) : first]
    if other or not _FUTURE.isdisjoint(ahead):
        for word in reversed(ahead):
            if word in _STOPS:
                break
            if other and "year" in word:
                return False
            if word in _FUTURE:
                return True
    if other:
        return False
    if first and _is_set_for(tokens, first):
        return True
    return _is_to_be_done(tokens, first) or not _is_past(words)


def _is_past(words: Sequence[str]) -> bool:
    """True where a past verb is among the words of a clause, those before its date from the last to the first; *is planned* is none."""
    if not _PASTS.isdisjoint(words):
        return True
    return any(words[k + 1 : k + 2] not in _IS and words[max(0, k - 1) : k] not in _IS for k in _past_forms(words))


def _past_forms(words: Sequence[str]) -> list[int]:
    """Where *words* have a verb form in *-ed*."""
    return [k for k in compress(range(len(words)), map(str.endswith, words, repeat("ed"))) if len(words[k]) > _VERB]


def _is_set_for(tokens: Tokens, first: int) -> bool:
    """True for a date that something was fixed for: *set sentencing for Friday, Jan. 17*."""
    return tokens.low[first - 1] == "for" and not _FIXING.isdisjoint(tokens.low[max(0, first - _SETTING) : first - 1])


_FIXING, _SETTING = frozenset("set scheduled fixed called adjourned postponed rescheduled".split()), 6


def _is_to_be_done(tokens: Tokens, first: int) -> bool:
    """True where the clause before token *first* tells what someone is to do: ``told to report by``, ``plans to strike on``."""
    low, start = tokens.low, max(0, first - _AHEAD)
    if first < 2 or "to" not in low[start : first - 1]:
        return False
    stop = next((k for k in range(first - 1, start, -1) if low[k] in (".", ";", "!", "?")), start)
    if "to" not in low[stop + 1 : first - 1]:
        return False
    return any(low[k] == "to" and low[k - 1] in _ORDERED and tokens.written(k + 1).islower() for k in range(stop + 1, first - 1))


def _is_behind(back: Sequence[str], words: Sequence[str]) -> bool:
    """True for a date whose clause has a past verb and no word of what is to come, and no *to* before the date, *back* from it."""
    if "to" in back or not _TO_COME.isdisjoint(words) or (back[:1] in (["on"], ["in"]) and not FALLING_DUE.isdisjoint(back[1:2])):
        return False
    told = not _PARTICIPLES.isdisjoint(words) and _BEING.isdisjoint(words)
    return told or not _PASTS.isdisjoint(words) or bool(_past_forms(words))


_BEING = frozenset(("is", "are", "be"))


def _until_stop(words: list[str]) -> list[str]:
    if not _STOPS.isdisjoint(words):
        for k, word in enumerate(words):
            if word in _STOPS:
                return words[:k]
    return words


def _is_swapped(one: NonQuantity) -> bool:
    """True for ``4/5/2024``, whose day and month may stand the other way round."""
    return "/" in one.value and one.day is not None and one.month is not None and one.day <= 12 and one.weekday is None


_VERB = 4


def _is_sure(tokens: Tokens, one: NonQuantity, first: int, last: int) -> bool:
    """True where the number beside the month can only be a day: a year, a weekday or an ending tells it, or a word before it does."""
    if one.year is not None or one.weekday is not None or tokens.low[last - 1] in SUFFIXES:
        return True
    if not SUFFIXES.isdisjoint(tokens.low[first:last]):
        return True
    if first and tokens.low[first - 1] == "on" and tokens.low[first].isdecimal():
        return True  # "that took effect on 1 September expires"
    if tokens.low[first].isalpha() and first and not counts(tokens, last):
        ahead = tokens.low[first - 1]
        if tokens.low[first + 1] == "." or (ahead.endswith("ed") and len(ahead) > _VERB):
            return True  # "was booked Jan. 14 on a charge of theft", "opened March 3 in Utah"
    named = tokens.low[first].isdecimal() and tokens.written(last - 1)[:1].isupper()  # "is 31 March"
    return (named or (bool(first) and tokens.low[first - 1] in _BEFORE_DAY)) and not counts(tokens, last)
