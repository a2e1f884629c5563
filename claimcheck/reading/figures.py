"""Every figure of a text, with no scope, window or voice yet: number, hedge, unit and counted noun, and what is no
quantity.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import attrs

from claimcheck.reading.dates import SUFFIXES
from claimcheck.reading.digits import plain
from claimcheck.reading.draft import Draft
from claimcheck.reading.neighbours import settle
from claimcheck.reading.nonquantities import NonQuantity, address, addresses, is_plain, nonquantity, unread
from claimcheck.reading.nouns import counted, is_plural
from claimcheck.reading.numerals import SCALING_ON
from claimcheck.reading.ones import nothing, one, stands_in_row
from claimcheck.reading.quantities import quantity
from claimcheck.reading.ratios import ratio, ratio_of
from claimcheck.reading.sizes import FEW, PARTS, SPELLS, few, fraction, half, majority, part_of_unit, plural_size, remaining, spell
from claimcheck.reading.tokens import Tokens, seen
from claimcheck.reading.words.names import BEFORE as NAMES
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import DENOMINATORS, MAJORITY, ORDINALS, PLURAL_SIZES, SCALES, SMALL, TENS, VULGAR
from claimcheck.values.amount import Stated
from claimcheck.values.exact import Number
from claimcheck.values.making import maker

_stated = maker(Stated)


@attrs.define(unsafe_hash=True)  # nothing changes one, and the guard of a frozen class would triple the time of making it
class Figure:
    """A figure as written. *start* to *end* is the number with its scale word and currency sign (a range from its
    first to its last number), *phrase_start* to *phrase_end* what a label underlines: hedge, number, unit and noun.

    *unit* is a canonical singular ("kilometre", "percent", "dollar") or empty, *per* what it is per ("day", "each");
    *counted* the noun phrase as written, *noun* its head, lower-cased, both empty where the noun is left out;
    *another* tells "another 1,950". *kind*: count, measure, money, share, points, duration, age, score, ordinal,
    ratio or vague. *last_place* is the worth of the last place written. A figure that is not *related* takes part in
    no relation, and *why* says so; *conversion* repeats the figure before it in another unit; *change* marks the
    first of "from X to Y" behind a word of change.
    """

    start: int
    end: int
    phrase_start: int
    phrase_end: int
    stated: Stated
    hedge: str
    unit: str
    per: str
    counted: str
    noun: str
    kind: str
    style: str
    digits: str
    last_place: Number
    another: bool = False
    related: bool = True
    why: str = ""
    conversion: bool = False
    change: bool = False


@attrs.define
class Spot:
    """The tokens of a figure: *first* up to *last* are its number, *begin* up to *end* its phrase."""

    first: int
    last: int
    begin: int
    end: int


class Scan(NamedTuple):
    """What a text holds: its figures and what else its digits are, each in order; *spots* are the tokens of its figures."""

    figures: tuple[Figure, ...]
    nonquantities: tuple[NonQuantity, ...]
    spots: tuple[Spot, ...]


_ARTICLES = frozenset(("a", "an"))


def figures(tokens: Tokens) -> Scan:
    """Every figure of *tokens* and every run of digits that is none; each digit of the text is in exactly one of
    them.
    """
    t, free = tokens, 0
    drafts: list[Draft] = []
    others: list[NonQuantity] = []
    web = addresses(t.text) if "://" in t.text or "www." in t.text else []
    web.reverse()
    low, start = t.low, t.start
    for i in sorted(t.places(_STARTS) + t.numbers):
        if i < free:
            continue
        while web and web[-1][1] <= start[i]:
            web.pop()
        if web and web[-1][0] <= start[i]:
            first, end = web.pop()
            first = max(first, t.end[free - 1] if free else 0)
            free = t.at(end)
            if any(c.isdecimal() for c in t.text[first:end]):
                others.append(address(t, first, end))
            continue
        read = _READERS.get(low[i])
        if read is None:
            found = None if is_plain(t, i) else nonquantity(t, i, free)
            if found is not None:
                others.append(found[0])
                free = found[1]
                continue
            draft = _in_digits(t, i, free)
        else:
            draft = read(t, i, free)
        if draft is not None:
            drafts.append(draft)
            last, taken = draft.last, draft.taken
            free = last if last > i else i + 1
            if taken > last:
                free = max(free, taken)
                others.extend([unread(t, k, k + 1, "unit") for k in range(last, taken) if low[k][0].isdecimal()])
        elif read is None:
            others.append(unread(t, i, i + 1))
            free = i + 1
    settle(t, drafts)
    spots = [Spot(d.first, d.last, d.pfirst if d.pfirst < d.first else d.first, d.last if d.last > d.plast else d.plast) for d in drafts]
    return Scan(tuple([_told(t, d, spot) for d, spot in zip(drafts, spots, strict=True)]), tuple(others), tuple(spots))


def _in_digits(t: Tokens, i: int, floor: int) -> Draft | None:
    """The figure that the digits at token *i* open."""
    low, n = t.low, len(t.low)
    if i + 1 < n and low[i + 1] in SUFFIXES and (ordinal := _ordinal_digits(t, i)) is not None:
        return ordinal
    draft = quantity(t, i, floor)
    if draft is None:
        return None
    phrase, last, one = draft.phrase, draft.last, draft.hi.__class__ is int and draft.hi == 1
    if not one and phrase is not None and phrase.last < n and low[phrase.last] == "in":
        return ratio_of(t, draft, floor) or draft
    return _of_many(t, i, floor, draft) if one or (last < n and low[last] in _OF_MANY) else draft


def _in_scale(t: Tokens, i: int, floor: int) -> Draft | None:
    """The figure of a scale word that no number opens: *a million*, *another hundred and fifty*."""
    if i > floor and t.low[i - 1] in _ARTICLES:
        return quantity(t, i - 1, floor)
    return quantity(t, i, floor) if _goes_on(t, i) else None


def _in_half(t: Tokens, i: int, floor: int) -> Draft | None:
    return quantity(t, i, floor) or half(t, i, floor)


def _in_nothing(t: Tokens, i: int, floor: int) -> Draft | None:
    return nothing(t, i) if stands_in_row(t, i) else None


def _in_spell(t: Tokens, i: int, floor: int) -> Draft | None:
    return spell(t, i, floor) if i > floor and t.low[i - 1] in _ARTICLES else None


def _in_part(t: Tokens, i: int, floor: int) -> Draft | None:
    """The figure of a part or of a place in a row: *a third*, *the third man*, *the remaining quarter*."""
    if i > floor and t.low[i - 1] in _ARTICLES:
        return fraction(t, i - 1, floor) or _ordinal(t, i)
    return part_of_unit(t, i, floor) or remaining(t, i, floor) or _ordinal(t, i)


def _in_place(t: Tokens, i: int, floor: int) -> Draft | None:
    return _ordinal(t, i)


def _goes_on(t: Tokens, i: int) -> bool:
    """True where a scale without its number is one by what follows: *the hundred and fifty guests*, *another million and a half*."""
    following = t.low[i + 2] if t.low[i + 1 : i + 2] == ["and"] and i + 2 < len(t.low) else ""
    halved = following == "a" and t.low[i + 3 : i + 4] == ["half"]
    return t.low[i] in SCALES and (halved or following in SMALL or following in TENS)


def _spelled(t: Tokens, i: int, floor: int) -> Draft | None:
    """The figure that the number word at token *i* opens."""
    low, n = t.low, len(t.low)
    before, following, capital = low[i - 1] if i > floor else "", low[i + 1] if i + 1 < n else "", t.text[t.start[i]].isupper()
    if following[:1].isdecimal() and not t.spaced(i + 1):
        return None  # "Twenty20"
    if following in _SHARED:
        share = fraction(t, i, floor)
        if share is not None:
            return share
    if capital and before == "war" and t.written(i - 1)[0].isupper():
        return _in_a_row(t, i)
    if before in _NUMBERED and i not in t.broken and _is_numbered(t, i, before):
        return _in_a_row(t, i)
    if low[i] == "one":
        settled = one(t, i, floor)
        if settled is not True:
            return settled or None
    draft = quantity(t, i, floor)
    if draft is None:
        return None
    if capital and i and low[i - 1] in NAMES and t.written(i - 1)[0].isupper():
        draft.related, draft.why, draft.phrase = False, "a name", None
    if capital and draft.related and _is_in_name(t, i):
        draft.related, draft.why = False, "a name"
    if before == "category" and _names_one(t, i):
        draft.related, draft.why = False, "a place in a row"  # "a category one hurricane"
    k = draft.last
    if draft.phrase is not None and draft.phrase.first == k + 1 and low[k] == "-" and low[k + 1] in ORDINALS:
        return None  # "twenty-first"
    return _of_many(t, i, floor, draft)


def _is_numbered(t: Tokens, i: int, before: str) -> bool:
    """True for the one of *number one*, *phase one*, *on day one*: the word *before* it is numbered."""
    if before == "number":
        return True
    turn = before in _TURNS and (i < 2 or t.low[i - 2] in _AT_A_TURN or i - 1 in t.broken)  # noqa: PLR2004
    return (turn or before in _STAGES) and not _is_counting(t, i)


_BESIDE = 8  # words to either side, of which one is written small in any line but a headline with all its words in capitals


def _is_in_name(t: Tokens, i: int) -> bool:
    """True for the number of *the Two Ronnies*, *the Big Five*, *Three Mile Island*: with a capital in the midst of a sentence."""
    if t.low[i + 1 : i + 2] == ["mile"] and i + 2 < len(t.low) and all(t.written(k).istitle() for k in (i, i + 1, i + 2)):
        return True
    if i and t.written(i - 1).isupper() and len(t.low[i - 1]) > _PLACE:
        return False  # "ISTANBUL Two officers were killed"
    if not i or not t.written(i)[0].isupper() or t.written(i).isupper() or t.breaks(i) or not t.low[i - 1].removeprefix("'").isalpha():
        return False
    first = next((k for k in range(i, max(0, i - _BESIDE), -1) if t.breaks(k)), max(0, i - _BESIDE))
    last = next((k for k in range(i + 1, min(len(t.low), i + _BESIDE)) if t.breaks(k)), min(len(t.low), i + _BESIDE))
    return any(len(t.low[k]) > 3 and t.written(k).islower() and t.low[k] not in STOP for k in range(first, last))


def _is_counting(t: Tokens, i: int) -> bool:
    """False for the eight of *grade eight*, *every grade eight pupil*."""
    phrase = counted(t, i + 1)
    return phrase is not None and (is_plural(phrase.head) or t.low[i - 1] == "category")


def _names_one(t: Tokens, i: int) -> bool:
    """True for the one of *a category one hurricane*, not for the five of *In this category five films won*."""
    phrase = counted(t, i + 1)
    return phrase is not None and not is_plural(phrase.head)


_PLACE = 3  # letters of what may be no place in capitals
# "On day three of the trial"; not "that day three of them left"
_TURNS = frozenset("day night week weekend lap round lane game turn".split())
_AT_A_TURN = frozenset("on by of since from until till to after before for into in through during and".split())
_STAGES = frozenset("level phase stage chapter page part section category tier grade step type".split())
_NUMBERED = _STAGES | _TURNS | {"number"}
_SHARED = PARTS | SCALING_ON | {"over", "point"}  # behind the first word of a share, or of a number that is more than the one word


def _in_a_row(t: Tokens, i: int) -> Draft:
    """ "world number one", "the number two seed": a place in a row."""
    draft = Draft(i, i + 1, SMALL[t.low[i]] if t.low[i] in SMALL else TENS[t.low[i]], None, "ordinal")
    draft.digits, draft.related, draft.why = t.low[i], False, "a place in a row"
    return draft


def _of_many(t: Tokens, i: int, floor: int, draft: Draft | None) -> Draft | None:
    """*draft*, or the share it opens: "nine in ten"."""
    if draft is None or draft.bound == "range":
        return draft
    word = t.low[draft.last] if draft.last < len(t.low) else ""
    if word in _OUT_OF or (word == "of" and t.low[draft.last + 1 : draft.last + 2] == ["every"]):
        return ratio(t, draft, floor) or draft
    if draft.hi != 1:
        return ratio_of(t, draft, floor) or draft if draft.phrase is not None else draft
    if draft.phrase is not None and t.low[draft.phrase.last : draft.phrase.last + 1] == ["in"]:
        return ratio(t, draft, floor, draft.phrase.last) or draft  # "one sample in six"
    if draft.unit and draft.plast > draft.last and t.low[draft.plast : draft.plast + 1] == ["in"]:
        share = ratio(t, draft, floor, draft.plast)
        counted_in = share is not None and is_plural("".join(t.low[share.last : share.last + 1]))  # "one week in 12 countries"
        return draft if counted_in else share or draft  # "one hectare in six"
    return draft


_OUT_OF = frozenset(("in", "out", "-"))
_OF_MANY = _OUT_OF | {"of"}  # behind the part of a share


def _ordinal_digits(t: Tokens, i: int) -> Draft | None:
    """ "3rd", "21st": digits before their ending."""
    low = t.low
    read = plain(low[i]) if not t.spaced(i + 1) and len(low[i]) < _LONGEST_ORDINAL else None
    place = read[0] if read is not None else None
    if not isinstance(place, int):
        return None
    if low[i + 1] == "st" and (place % 10 != 1 or place % 100 == 11):
        return None  # "12st 4lb"
    draft = Draft(i, i + 2, place, None, "ordinal")
    draft.style, draft.digits, draft.related, draft.why = "digits", low[i], False, "a place in a row"
    return draft


_LONGEST_ORDINAL = 10  # characters


def _ordinal(t: Tokens, i: int) -> Draft | None:
    """ "third", "twenty-first": a place in a row, where a noun follows."""
    low = t.low
    value = ORDINALS.get(low[i])
    if value is None:
        return None
    first = i
    if i > 1 and low[i - 1] == "-" and low[i - 2] in TENS and value < 10:
        value, first = TENS[low[i - 2]] + value, i - 2
    following = low[i + 1] if i + 1 < len(low) else ""
    if first == i and (not following.isalpha() or following in STOP):
        return None
    draft = Draft(first, i + 1, value, None, "ordinal")
    draft.digits, draft.related, draft.why = t.text[t.start[first] : t.end[i]], False, "a place in a row"
    return draft


# What reads the figure that a word opens; of a word that may open several kinds, the last here.
_READERS: dict[str, Callable[[Tokens, int, int], Draft | None]] = {
    **dict.fromkeys(ORDINALS, _in_place), **dict.fromkeys(VULGAR, quantity), **dict.fromkeys(DENOMINATORS, _in_part),
    **dict.fromkeys((*SMALL, *TENS), _spelled), **dict.fromkeys((*SCALES, "dozen"), _in_scale), **dict.fromkeys(SPELLS, _in_spell),
    **dict.fromkeys(MAJORITY, majority), "none": _in_nothing, "nil": _in_nothing, "half": _in_half,
    **dict.fromkeys(FEW, few), **dict.fromkeys(PLURAL_SIZES, plural_size),
}  # fmt: skip
_STARTS = frozenset(_READERS)


def _told(t: Tokens, d: Draft, spot: Spot) -> Figure:
    start, end, phrase = t.start, t.end, d.phrase
    written = t.text[start[phrase.first] : end[phrase.last - 1]] if phrase else ""
    if t.unseen:
        written = seen(written)
    return Figure(
        start[spot.first], end[spot.last - 1], start[spot.begin], end[spot.end - 1], _stated(d.bound, d.lo, d.hi), d.hedge, d.unit, d.per,
        written, phrase.head if phrase else "", d.kind, d.style, d.digits, d.place, d.another, d.related, d.why, d.conversion, d.change,
    )  # fmt: skip


__all__ = ["Figure", "NonQuantity", "Scan", "Spot", "figures"]
