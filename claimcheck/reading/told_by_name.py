"""Rows of figures that are each told behind a name: *Leeds 1,204, Hull 511 and York 96*; and those of names that end in numbers."""

from __future__ import annotations

from claimcheck.reading.dates import capital, counts, word_at
from claimcheck.reading.measures import signs_of_money
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import THE_OR_OWNERS
from claimcheck.reading.words.names import BEFORE, INDEXES, RESULTS, SERIES
from claimcheck.reading.words.voices import TITLES

_LONGEST_NAME = 5  # tokens
_LONGEST_ASIDE = 7  # tokens, with its brackets: "(-0.5)", "(no change)"
_MOST = 12  # items of a row
_BETWEEN = frozenset(",;")
_AHEAD = frozenset((",", ";", "and"))
_GOING_ON = frozenset("and per percent".split())
# What opens a row with a verb or a word of place: "with Labour 27, Reform 19 and the Greens 8".
_OPENING = frozenset("with has have at had gave give puts put shows showed like including".split())
_YES = frozenset("yes no ayes noes for against lab con ld ref".split())


def is_in_row_of_figures(t: Tokens, i: int, floor: int) -> bool:
    """True for each figure of *Closures by county: Kent 12, Essex 9*, *Yes 52, No 48*: places, firms or parties and what each has."""
    following = word_at(t, i + 1)
    if following.isalpha() and following not in _GOING_ON and _AHEAD.isdisjoint(t.low[max(floor, i - _LONGEST_NAME - 1) : i]):
        return False  # behind the first of a row stands a mark, and one ahead of the last
    name = _name_before(t, i, floor)
    if name is None:
        return False
    end = _item_end(t, i)
    if end is None:
        return False
    items, first = [(name, i)], name
    while len(items) < _MOST and (ahead := _item_ahead(t, first)) is not None:
        items.insert(0, ahead)
        first = ahead[0]
    while len(items) < _MOST and (item := _item_behind(t, end)) is not None:
        items.append(item)
        closing = _item_end(t, item[1])
        if closing is None:
            items.pop()
            break
        end = closing
    names = {t.low[k - 1] for _, k in items}
    if len(items) < 2 or len(names) < len(items) or word_at(t, end) in ("to", "-", "–"):
        return False
    return _opens(t, first - 1, items)


def _opens(t: Tokens, k: int, items: list[tuple[int, int]]) -> bool:
    """True where what stands at token *k*, ahead of a row, opens a row of figures and not one of names."""
    opening, several = word_at(t, k), len(items) > 2
    if opening == "the":
        opening, k = word_at(t, k - 1), k - 1
    marked = any("," in t.low[i] or t.low[i + 1 : i + 2] == ["("] and _is_change(t, i + 2) for _, i in items)
    if opening == ":" or marked or all(t.low[i - 1] in _YES for _, i in items):
        return True
    return several and (opening in _OPENING or opening in ("", ".", "”", "—", ";") or t.breaks(k + 1))


def _is_change(t: Tokens, k: int) -> bool:
    """True for what stands in the brackets of *Reform 19 (+3)*, *the Greens 8 (nc)*."""
    return word_at(t, k) in _CHANGED or (word_at(t, k) == "no" and word_at(t, k + 1) == "change")


_CHANGED = frozenset(("+", "-", "–", "−", "nc", "=", "up", "down", "unchanged", "±"))


def _name_before(t: Tokens, i: int, floor: int) -> int | None:
    """The first token of the name right before the figure at token *i*: *the Lib Dems* has it at *Lib*."""
    k, low = i - 1, t.low
    if k < floor or not capital(t, k) or not low[k][0].isalpha() or not t.spaced(i) or low[k] in MONTHS or low[k] in WEEKDAYS:
        return None
    if low[k] in SERIES or low[k] in INDEXES or (low[k] in BEFORE and low[k] not in _YES):
        return None
    while k - 1 >= floor and i - k < _LONGEST_NAME and _is_in_name(t, k - 1):
        k -= 1
    return k if capital(t, k) else k + 1


def _is_in_name(t: Tokens, k: int) -> bool:
    return (capital(t, k) and t.low[k][0].isalpha()) or t.low[k] in ("of", "&", "-")


def _item_end(t: Tokens, i: int) -> int | None:
    """The token behind the figure at token *i*, its aside and its sign of per cent, where it ends there."""
    j = i + 1
    if word_at(t, j) in ("%", "percent"):
        j += 1
    elif word_at(t, j) == "per" and word_at(t, j + 1) == "cent":
        j += 2
    if word_at(t, j) == "(":
        end = min(len(t.low), j + _LONGEST_ASIDE)
        closing = next((k for k in range(j + 1, end) if t.low[k] == ")"), None)
        if closing is None:
            return None
        j = closing + 1
    return None if counts(t, j) or word_at(t, j)[:1].isdecimal() else j


def _item_behind(t: Tokens, j: int) -> tuple[int, int] | None:
    """The name and the figure of the next item of a row, behind the comma or the *and* at token *j*."""
    if word_at(t, j) not in _BETWEEN and word_at(t, j) != "and":
        return None
    k = j + 1
    k += word_at(t, k) == "and"
    k += word_at(t, k) == "the"
    for i in range(k + 1, min(len(t.low), k + _LONGEST_NAME + 1)):
        if t.low[i][0].isdecimal():
            return (k, i) if _name_before(t, i, k) == k else None
        if not _is_in_name(t, i - 1):
            return None
    return None


def _item_ahead(t: Tokens, first: int) -> tuple[int, int] | None:
    """The name and the figure of the item of a row that ends before the name at token *first*."""
    k = first - 1
    k -= word_at(t, k) == "the"
    if word_at(t, k) == "and":
        k -= 1 if word_at(t, k - 1) != "," else 2
    elif word_at(t, k) in _BETWEEN:
        k -= 1
    else:
        return None
    for i in range(k, max(0, k - _LONGEST_ASIDE - 2), -1):
        if t.low[i][0].isdecimal() and _item_end(t, i) == k + 1:
            name = _name_before(t, i, 0)
            return (name, i) if name is not None else None
    return None


def goes_on_row(t: Tokens, i: int, floor: int) -> bool:
    """True for the 36 of "St Oswald's has 41 pupils, Ridley Cross 36 and Barmoor 19": a row of counts, each behind a name."""
    low, k = t.low, i - 1
    if low[k] in SERIES:
        return False
    while k > floor and i - k < 6 and (capital(t, k) or low[k] in ("of", "'s", ".")) and low[k - 1] not in (",", ";", "and", "while"):
        k -= 1
    name = k if capital(t, k) else k + 1
    for j in range(name - 1, max(floor, name - 4), -1):
        if low[j] in THE_OR_OWNERS:
            k = j  # "the SPD has 32 seats, the AfD 30 and its partner Volt 12"
        elif not low[j].isalpha() or low[j] == "and" or capital(t, j):
            break
    if low[k - 1] not in (",", ";", "and", "while") or not capital(t, name) or not _closes(t, i + 1):
        return False
    told = [j for j in range(max(1, i - 30), k) if low[j][0].isdecimal() and _is_told_at(t, j)]
    ends = [j for j in range(max(1, i - 30), k) if low[j] == "." and low[j - 1] not in TITLES]
    told = [j for j in told if not ends or j > ends[-1]]
    # The row opens with a verb and a count, "has 41", or with a name and a count of things, "cost Lima 285 posts".
    opened = (j for j in told if not _is_year(low[j]) and low[j - 1] not in MONTHS)
    return any(not capital(t, j - 1) or counts(t, j + 1) for j in opened)


def _is_told_at(t: Tokens, j: int) -> bool:
    """True for digits behind a word, or behind a sign of money that stands behind one: *spent €40m*."""
    return (t.spaced(j) and t.low[j - 1].isalpha()) or (t.low[j - 1] in signs_of_money() and t.low[j - 2].isalpha())


def _closes(t: Tokens, j: int) -> bool:
    return word_at(t, j) in _CLOSING or (word_at(t, j) == "(" and _is_change(t, j + 1))


# What may stand behind a figure that closes its clause.
_CLOSING = frozenset((",", ";", "and", ".", "", "on", "in", "at", "after", "with", "but", "while", "as", "when", "to", "for"))


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20")


def is_of_result(t: Tokens, i: int) -> bool:
    """True for the 48 of *Harris led Trump 48 to 46*, the first of two sides of a result behind the name of who was beaten."""
    if word_at(t, i + 1) != "to" or not word_at(t, i + 2).isdecimal() or not t.low[i].isdecimal():
        return False
    return t.holds(RESULTS, max(0, i - _LONGEST_NAME), i) or t.holds(_BEATS, max(0, i - _LONGEST_NAME), i)


_BEATS = frozenset("beats edges edged defeated defeats outpolled outscored thrashed hammered routed".split())
