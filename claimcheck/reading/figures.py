"""Every figure of a text, with no scope, window or voice yet: number, hedge, unit and counted noun, and what is no
quantity.
"""

from __future__ import annotations

from typing import NamedTuple

import attrs

from claimcheck.reading.dates import SUFFIXES
from claimcheck.reading.digits import plain
from claimcheck.reading.draft import Draft, behind
from claimcheck.reading.neighbours import settle
from claimcheck.reading.nonquantities import NonQuantity, address, addresses, nonquantity, unread
from claimcheck.reading.nouns import counted, is_plural
from claimcheck.reading.ones import nothing, one, stands_in_row
from claimcheck.reading.quantities import quantity
from claimcheck.reading.ratios import ratio, ratio_of
from claimcheck.reading.sizes import FEW, LONGEST, PARTS, SPELLS, few, fraction, half, majority, part_of_unit, plural_size, remaining, spell
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


_NOTHING = ("none", "nil")
_STARTS = frozenset(
    (*SMALL, *TENS, *SCALES, *PLURAL_SIZES, *DENOMINATORS, *ORDINALS, *VULGAR, *FEW, *MAJORITY, *SPELLS, "half", "dozen", *_NOTHING)
)


def figures(tokens: Tokens) -> Scan:
    """Every figure of *tokens* and every run of digits that is none; each digit of the text is in exactly one of
    them.
    """
    t, free = tokens, 0
    drafts: list[Draft] = []
    others: list[NonQuantity] = []
    web = addresses(t.text) if "://" in t.text or "www." in t.text else []
    web.reverse()
    for i in sorted(t.places(_STARTS) + t.numbers):
        if i < free:
            continue
        while web and web[-1][1] <= t.start[i]:
            web.pop()
        if web and web[-1][0] <= t.start[i]:
            start, end = web.pop()
            start = max(start, t.end[free - 1] if free else 0)
            free = t.at(end)
            if any(c.isdecimal() for c in t.text[start:end]):
                others.append(address(t, start, end))
            continue
        digits = t.low[i][0].isdecimal()
        found = nonquantity(t, i, free) if digits else None
        if found is not None:
            others.append(found[0])
            free = found[1]
            continue
        draft = _figure(t, i, free)
        if draft is not None:
            drafts.append(draft)
            free = draft.last if draft.last > i else i + 1
            if draft.taken > draft.last:
                free = max(free, draft.taken)
                others.extend(unread(t, k, k + 1, "unit") for k in range(draft.last, draft.taken) if t.low[k][0].isdecimal())
        elif digits:
            others.append(unread(t, i, i + 1))
            free = i + 1
    settle(t, drafts)
    spots = [Spot(d.first, d.last, d.pfirst if d.pfirst < d.first else d.first, behind(d)) for d in drafts]
    return Scan(tuple([_told(t, d, spot) for d, spot in zip(drafts, spots, strict=True)]), tuple(others), tuple(spots))


def _figure(t: Tokens, i: int, floor: int) -> Draft | None:
    """The figure at token *i*: which words open which kind."""
    low, word = t.low, t.low[i]
    if word[0].isdecimal():
        ordinal = _ordinal_digits(t, i) if i + 1 < len(low) and low[i + 1] in SUFFIXES else None
        draft = ordinal or quantity(t, i, floor)
        if draft is None:
            return None
        if draft.hi != 1 and draft.phrase is not None and draft.phrase.last < len(low) and low[draft.phrase.last] == "in":
            return ratio_of(t, draft, floor) or draft
        if ordinal is not None or not (draft.hi == 1 or (draft.last < len(low) and low[draft.last] in _OF_MANY)):
            return draft
        return _of_many(t, i, floor, draft)
    start = i - 1 if i > floor and low[i - 1] in ("a", "an") else i
    if word in PLURAL_SIZES:
        return plural_size(t, i, floor)
    if word in FEW:
        return few(t, i, floor)
    if word == "half":
        return quantity(t, i, floor) or half(t, i, floor)
    if word in _NOTHING:
        return nothing(t, i) if stands_in_row(t, i) else None
    if word in MAJORITY:
        return majority(t, i, floor)
    if word in SPELLS:
        return spell(t, i, floor)
    if word in SCALES or word == "dozen":
        return quantity(t, start, floor) if start < i or _goes_on(t, i) else None
    if word in SMALL or word in TENS:
        return _spelled(t, i, floor)
    if start < i and word in DENOMINATORS:
        return fraction(t, start, floor) or _ordinal(t, i)
    if word in VULGAR:
        return quantity(t, i, floor)
    return part_of_unit(t, i, floor) or remaining(t, i, floor) or _ordinal(t, i)


def _goes_on(t: Tokens, i: int) -> bool:
    """True where a scale without its number is one by what follows: *the hundred and fifty guests*, *another million and a half*."""
    following = t.low[i + 2] if t.low[i + 1 : i + 2] == ["and"] and i + 2 < len(t.low) else ""
    halved = following == "a" and t.low[i + 3 : i + 4] == ["half"]
    return t.low[i] in SCALES and (halved or following in SMALL or following in TENS)


def _spelled(t: Tokens, i: int, floor: int) -> Draft | None:
    if i + 1 < len(t.low) and t.low[i + 1][0].isdecimal() and not t.spaced(i + 1):
        return None  # "Twenty20"
    share = fraction(t, i, floor) if t.holds(PARTS, i + 1, i + LONGEST) else None
    if share is not None:
        return share
    low = t.low
    if i > floor and low[i - 1] == "war" and t.written(i)[0].isupper() and t.written(i - 1)[0].isupper():
        return _in_a_row(t, i)
    staged = i > floor and (low[i - 1] in _STAGES or (low[i - 1] in _TURNS and (i < 2 or low[i - 2] in _AT_A_TURN or t.breaks(i - 1))))
    if i > floor and not t.breaks(i) and (low[i - 1] == "number" or (staged and not _is_counting(t, i))):
        return _in_a_row(t, i)
    if low[i] == "one":
        settled = one(t, i, floor)
        if settled is not True:
            return settled or None
    draft = quantity(t, i, floor)
    if draft is not None and i and low[i - 1] in NAMES and t.written(i)[0].isupper() and t.written(i - 1)[0].isupper():
        draft.related, draft.why, draft.phrase = False, "a name", None
    if draft is not None and draft.related and _is_in_name(t, i):
        draft.related, draft.why = False, "a name"
    if draft is not None and i > floor and low[i - 1] == "category" and _names_one(t, i):
        draft.related, draft.why = False, "a place in a row"  # "a category one hurricane"
    if draft is not None and draft.phrase is not None and draft.phrase.first == draft.last + 1:
        k = draft.last
        return None if low[k] == "-" and low[k + 1] in ORDINALS else _of_many(t, i, floor, draft)  # "twenty-first"
    return _of_many(t, i, floor, draft)


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
        return ratio_of(t, draft, floor) or draft
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
