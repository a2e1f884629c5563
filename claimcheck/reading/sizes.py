"""Sizes and shares in words: "dozens", "several hundred", "a third of", "most of", "half"."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from claimcheck.reading import hedging
from claimcheck.reading.draft import Draft, sign_before
from claimcheck.reading.measures import unit_at
from claimcheck.reading.nouns import Phrase, counted, is_plural
from claimcheck.reading.numerals import numeral
from claimcheck.reading.quantities import finished
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.nouns import NOT_HALF, STOP, VERBS_OF_SHARES
from claimcheck.reading.words.numbers import DENOMINATORS, PLURAL_SIZES, SCALES, SMALL, TENS
from claimcheck.values.exact import Number, whole
from claimcheck.values.hedges import house_table

FEW = frozenset(("few", "couple", "several", "handful"))


@cache
def _stated(name: str) -> tuple[int, int]:
    return house_table().vague[name].stated


def plural_size(t: Tokens, i: int, floor: int) -> Draft | None:
    """ "hundreds", "tens of thousands", "dozens": the order of magnitude as a range, the words as its hedge."""
    low, word = t.low, t.low[i]
    unit, last, name = PLURAL_SIZES[word], i + 1, word
    if word == "hundreds" and i > 1 and (low[i - 1][0].isdecimal() or (low[i - 1] in _OF_SPORT and low[i - 2][0].isalnum())):
        return None  # "35 Test hundreds"
    if i and (low[i - 1] in SMALL or low[i - 1] in TENS or low[i - 1] in ("the", "in") and word in ("tens", "scores")):
        return None
    second = low[i + 2] if low[i + 1 : i + 2] == ["of"] and i + 2 < len(low) else ""
    if second in PLURAL_SIZES and unit < PLURAL_SIZES[second]:
        unit, last, name = unit * PLURAL_SIZES[second], i + 3, f"{word} of {second}"
    elif word == "tens" or (word == "scores" and not _are_many(t, i)):
        return None
    table = house_table().vague
    lo, hi = table[name].stated if name in table else (unit, unit * 10)
    draft = _vague(i, last, lo, hi, name)
    draft.digits = name
    draft.place = unit
    return finished(t, draft, floor)


_OF_SPORT = frozenset("test odi county championship".split())


def _are_many(t: Tokens, i: int) -> bool:
    """True for *scores of homes*, *Scores were hurt* and *dozens killed, scores wounded*; not for scores of a game or a test."""
    low = t.low
    if low[i + 1 : i + 2] == ["of"]:
        return not (low[i + 2 : i + 3] and low[i + 2][0].isdecimal())
    opens = not i or t.breaks(i) or not low[i - 1][0].isalnum() or low[i - 1] in _BEFORE_SCORES
    behind = [word for word in low[i + 1 : i + 5] if word not in _BEFORE_HARM]
    return opens and bool(behind) and behind[0] in _HARMED


_BEFORE_SCORES = frozenset("and while with killing injuring wounding leaving".split())
_BEFORE_HARM = frozenset("were are have had been also others more still feared reported".split())
_HARMED = frozenset("killed dead died hurt injured wounded missing arrested detained drowned trapped displaced homeless stranded".split())


def _vague(first: int, last: int, lo: Number, hi: Number, name: str) -> Draft:
    draft = Draft(first, last, lo, None, "vague")
    draft.lo, draft.hi, draft.bound, draft.hedge, draft.style = lo, hi, "range" if lo != hi else "~", name, "words"
    return draft


def few(t: Tokens, i: int, floor: int) -> Draft | None:
    """ "a few", "a couple of", "several", "a handful of", and those with a scale word: "several hundred", "a couple
    of dozen".
    """
    low, word = t.low, t.low[i]
    before = low[i - 1] if i > floor else ""
    first, name = i, word if word == "several" else f"a {word}"
    if word != "several":
        if before == "a":
            first = i - 1
        elif before not in ("last", "past", "next", "first", "these", "those", "coming", "recent") or word == "handful" or word == "couple":
            return None
    j = i + 2 if low[i + 1 : i + 2] == ["of"] else i + 1
    scale = SCALES.get(low[j], 12 if low[j] == "dozen" else 0) if j < len(low) else 0
    lo, hi = _stated(name)
    if scale:
        last = j + 1
        while last < len(low) and SCALES.get(low[last], 0) > scale:  # "several hundred thousand"
            scale, last = scale * SCALES[low[last]], last + 1
        draft = _vague(first, last, lo * scale, hi * scale, name)
        draft.digits = draft.hedge = f"{name} {' '.join(low[j:last])}" if word != "couple" else "about"
        draft.place = scale
        if word == "couple":
            draft.bound, draft.kind = "~", "count"
        return finished(t, draft, floor)
    if word in ("couple", "handful") and j == i + 1 and not (is_plural(low[j]) if j < len(low) else False):
        return None
    following = low[j] if j < len(low) else ""
    if not following.isalpha() or following in STOP and j == i + 1:
        return None
    draft = _vague(first, i + 1, lo, hi, name)
    unit = unit_at(t, j)
    if unit is not None:
        draft.unit, draft.plast = unit.unit, unit.last
        draft.kind = "duration" if unit.kind == "duration" else draft.kind
        return finished(t, draft, floor)
    draft = finished(t, draft, floor)
    return draft if draft.phrase is not None or draft.unit else None


_UP_TO = frozenset(("to", "ended", "ending"))


def half(t: Tokens, i: int, floor: int) -> Draft | None:
    """ "half of the voters", "half an hour", "more than half"; not "the first half", "half-time" or "half" as an
    adverb.
    """
    low = t.low
    before = low[i - 1] if i else ""
    following = low[i + 1] if i + 1 < len(low) else "."
    first = i - 1 if before in ("a", "one") and i > floor else i
    if before not in NOT_HALF and (points := _points(t, first, i + 1, Fraction(1, 2), floor)) is not None:
        return points
    if (part := _of_unit(t, first, i, Fraction(1, 2), floor)) is not None:
        return part
    if (
        following in ("-", "past")
        or before in NOT_HALF
        or before == "-"
        or _of_a_game(t, i)
        or (before == "the" and (following in _UP_TO or low[i + 1 : i + 3] == ["that", "ended"]))  # "in the half to June"
        or low[max(0, i - 3) : i] == ["time", "and", "a"]
    ):
        return None  # "time and a half on holidays"
    whole_one = _and_a_half(t, i, floor)
    if whole_one is not None:
        return whole_one
    of_one = _is_of_one(t, i + 1)
    draft = Draft(first, i + 3 if of_one else i + 1, Fraction(1, 2), None, "share")
    draft.digits = "half"
    if following in ("an", "a") or of_one:
        unit = unit_at(t, max(draft.last, i + 2))
        if unit is None:
            return None
        draft.unit, draft.kind, draft.plast = unit.unit, unit.kind, unit.last
        draft.taken = unit.last
        return finished(t, draft, floor)
    return _share(t, draft, floor)


def _points(t: Tokens, first: int, j: int, part: Fraction, floor: int) -> Draft | None:
    """ "a half-point rise", "a quarter-percentage-point cut", "a half percent": the part of a point or per cent ahead of token *j*."""
    joined = t.low[j : j + 1] == ["-"]
    if (joined and (t.spaced(j) or t.spaced(j + 1))) or not (joined or t.low[j : j + 1] and t.low[j] in _PERCENT):
        return None
    unit = unit_at(t, j + joined)
    if unit is None and t.low[j + 1 : j + 4] == ["percentage", "-", "point"]:
        unit = unit_at(t, j + 3)
    if unit is None or unit.kind not in ("points", "share"):
        return None
    draft = Draft(first, j, part, None, unit.kind)
    draft.style, draft.digits = "words", t.text[t.start[first] : t.end[j - 1]]
    draft.unit, draft.plast, draft.taken = unit.unit, unit.last, unit.last
    return finished(t, draft, floor)


def _of_unit(t: Tokens, first: int, i: int, part: Fraction, floor: int) -> Draft | None:
    """ "a half-mile section", "every half-hour", "a quarter mile": the part, told at token *i*, of the unit behind it."""
    low, j = t.low, i + 1
    joined = low[j : j + 1] == ["-"] and not t.spaced(j) and not t.spaced(j + 1)
    ahead = low[i - 1] if i else ""
    if not (joined or ahead in _OF_PARTS) or ahead == "-" and first == i or low[max(0, i - 2) : i] == ["on", "the"]:
        return None  # "trains leave on the half-hour"
    unit = unit_at(t, j + joined)
    if unit is None or unit.unit not in _PARTED or unit.last != j + joined + 1 or is_plural(low[unit.last - 1]):
        return None
    draft = Draft(first, j, part, None, unit.kind)
    draft.style, draft.digits = "words", t.text[t.start[first] : t.end[i]]
    draft.unit, draft.plast, draft.taken = unit.unit, unit.last, unit.last
    return finished(t, draft, floor)


def part_of_unit(t: Tokens, i: int, floor: int) -> Draft | None:
    """The quarter of *the quarter-acre plot*, where no article opens it."""
    return _of_unit(t, i, i, Fraction(1, 4), floor) if t.low[i] == "quarter" and t.low[i + 1 : i + 2] == ["-"] else None


_PARTED = frozenset(
    "mile hour acre inch pound ounce litre pint gallon tonne ton kilometre metre minute second kilogram hectare yard foot degree".split()
)
_OF_PARTS = frozenset("a every each last next".split())
_PERCENT = frozenset("percent percentage per pc".split())


def _is_of_one(t: Tokens, j: int) -> bool:
    """True for the "of 1 percent" of "half of 1 percent", which is half a percent."""
    unit = unit_at(t, j + 2) if t.low[j : j + 1] == ["of"] and t.low[j + 1 : j + 2] in (["one"], ["1"]) else None
    return unit is not None and unit.kind in ("share", "points")


# Of a game or a year: "55-46 at the half", "a profit of £6.3m in the half,".
_AT_HALF = (["at", "the"], ["by", "the"], ["before", "the"], ["in", "the"], ["for", "the"], ["over", "the"], ["during", "the"])


def _of_a_game(t: Tokens, i: int) -> bool:
    """True for the "half" of "55-46 at the half"."""
    behind = t.low[i + 1] if i + 1 < len(t.low) else "."
    return t.low[i - 2 : i] in _AT_HALF and not behind[0].isalnum()


def _and_a_half(t: Tokens, i: int, floor: int) -> Draft | None:
    """ "an hour and a half", "a mile and a half": one and a half of the unit."""
    low = t.low
    if i - 4 < floor or low[i - 2 : i] != ["and", "a"] or low[i - 4] not in ("a", "an", "the"):
        return None
    if low[i - 3] in _RACED:
        draft = Draft(i - 4, i + 1, Fraction(3, 2), None)
        draft.phrase, draft.digits = Phrase(i - 3, i - 2, low[i - 3]), t.text[t.start[i - 4] : t.end[i]]
        return draft
    unit = unit_at(t, i - 3)
    if unit is None or unit.last != i - 2 or unit.kind not in ("duration", "measure"):
        return None
    draft = Draft(i - 4, i + 1, Fraction(3, 2), None, unit.kind)
    draft.unit, draft.digits = unit.unit, t.text[t.start[i - 4] : t.end[i]]
    return finished(t, draft, floor)


_RACED = frozenset("length lap furlong set season term page column".split())


def spell(t: Tokens, i: int, floor: int) -> Draft | None:
    """The hour of "the average wait was an hour", "took an hour.": one of a unit of time, as a mean or from end to end."""
    low = t.low
    if i - 2 < floor or low[i - 1] not in ("a", "an"):
        return None
    if low[i - 2] not in _TAKING and low[i - 2] not in _TELLING:
        return None
    unit = unit_at(t, i)
    behind = low[unit.last : unit.last + 2] if unit is not None else []
    measured = low[i - 2] in _TAKING and low[i] in ("hour", "minute") and behind[:1] in ([","], ["."], [";"])
    if not measured and not (low[i - 2] in _TELLING and _MEANS & set(low[max(floor, i - 7) : i - 2])):
        return None
    goes_on = behind[:1] in (["-"], ["or"]) or (
        behind[:1] == ["and"] and (behind[1] in SMALL or behind[1] in TENS or behind[1][0].isdecimal())
    )
    if unit is None or unit.kind != "duration" or goes_on or behind == ["and", "a"]:
        return None
    draft = Draft(i - 1, i, 1, None, "duration")
    draft.unit, draft.plast, draft.digits = unit.unit, unit.last, low[i - 1]
    return finished(t, draft, floor)


SPELLS = frozenset("minute hour day week fortnight month year decade".split())
_TELLING = frozenset("was is of at under over nearly almost about exactly".split())
_TAKING = frozenset("take takes took taken taking last lasts lasted".split())
_MEANS = frozenset("average mean median".split())
_COMPARATIVES = frozenset("higher lower more less fewer larger smaller bigger cheaper dearer longer shorter faster slower".split())


def _share(t: Tokens, draft: Draft, floor: int) -> Draft | None:
    """*draft* where the words behind it or a hedge before it show a share of something."""
    low, j = t.low, draft.last
    following = low[j] if j < len(low) else ""
    hedged = hedging.before(t, draft.first, floor) is not None
    if following == "of":
        return finished(t, draft, floor)
    if following in (
        "the",
        "its",
        "their",
        "his",
        "her",
        "our",
        "all",
        "those",
        "these",
        "that",
        "as",
    ) and draft.hi == Fraction(1, 2):
        if following == "as":
            draft.related, draft.why = False, "a ratio"
            draft.kind = "ratio"
            return draft
        draft.plast = j + 1
        phrase = counted(t, j + 1)
        if phrase is not None:
            draft.phrase, draft.plast = phrase, phrase.last
        shift = hedging.before(t, draft.first, floor)
        if shift is not None:
            draft.pfirst, draft.hedge, draft.bound = shift.first, shift.name, shift.bound
            draft.lo = None if shift.bound in ("<", "<=") else draft.lo
            draft.hi = None if shift.bound in (">", ">=") else draft.hi
        return draft
    if (draft.first > floor and low[draft.first - 1] == "by") or following in _COMPARATIVES:
        return finished(t, draft, floor)
    if following in _BACK_THEN and low[draft.first - 1] in _LEVELS:  # "up from a fifth last time"
        return finished(t, draft, floor)
    taken = following in _TAKEN and low[draft.last + 1 : draft.last + 2] == ["off"]
    if taken or following in VERBS_OF_SHARES:  # "half think so", "a third knocked off": no noun
        draft = finished(t, draft, floor)
        draft.phrase, draft.plast = None, draft.last
        return draft
    behind = low[j + 1] if j + 1 < len(low) else "."
    at_end = not following or not following[0].isalnum() or (following in _STATES and (behind in STOP or not behind[0].isalnum()))
    if hedged or at_end or (following in STOP and draft.last - draft.first > 1):
        return finished(t, draft, floor)
    return finished(t, draft, floor) if following.isalpha() and is_plural(following) and draft.hi == Fraction(1, 2) else None


_BACK_THEN, _LEVELS = frozenset("last earlier previously now today".split()), frozenset(("from", "to", "than"))
_STATES = frozenset("full empty occupied finished complete".split())  # "only a third full", but "a third full week"
_TAKEN = frozenset("knocked shaved wiped taken cut slashed trimmed lopped sliced".split())
_RUNNING = frozenset("first last past next opening final previous latest".split())


PARTS = frozenset((*DENOMINATORS, "half"))
_HALVES = 2
LONGEST = 100  # tokens, more than any number in words has


_HALF_YEAR = 2


def fraction(t: Tokens, i: int, floor: int) -> Draft | None:
    """ "a third of", "two-thirds", "three quarters", "one fourth": the numerator starts at token *i*."""
    low = t.low
    if not t.holds(PARTS, i + 1, i + LONGEST):
        return None
    if low[i] in ("a", "an"):
        top, j, got = 1, i + 1, None
    else:
        number = numeral(t, i)
        if number is None or not isinstance(number.value, int) or number.style == "decimal":
            return None
        top, j, got = number.value, number.last, number
    hyphen = j < len(low) and low[j] == "-"
    word = low[j + hyphen] if j + hyphen < len(low) else ""
    if word == "quarter" and top == 3 and hyphen and low[j + 2 : j + 3] == ["-"]:  # noqa: PLR2004
        return _of_unit(t, i, j + 1, Fraction(3, 4), floor)
    bottom = _HALVES if word == "half" and low[i] == "one" else DENOMINATORS.get(word, 0)
    if not bottom or (top == 1) == word.endswith("s") or (top > 1 and word == "quarters" and top > 3):
        return None
    last = j + hyphen + 1
    if word == "quarters" and (top == _HALF_YEAR or low[j + 1 : j + 4] == ["in", "a", "row"]):
        return None  # two quarters are half a year, and no half
    if word == "quarters" and not hyphen and i > floor and low[i - 1] in _RUNNING:
        return None  # "the first three quarters of 2025" are months
    if low[last : last + 2] == ["of", "a"] and low[last + 2 : last + 3] and low[last + 2] in SCALES:
        draft = Draft(i, last + 3, whole(Fraction(top * SCALES[low[last + 2]], bottom)), got)
        draft.style, draft.digits = "words", t.text[t.start[i] : t.end[last + 2]]  # "a quarter of a million people"
        draft.place = SCALES[low[last + 2]] // 4
        return finished(t, draft, floor)
    draft = Draft(i, last, whole(Fraction(top, bottom)), got, "share")
    draft.style, draft.digits = "words", t.text[t.start[i] : t.end[last - 1]]
    draft.first = draft.pfirst = sign_before(t, i, floor)
    if draft.first < i and draft.hi is not None:
        draft.lo = draft.hi = -draft.hi
    if low[last : last + 1] == ["-"] and not t.spaced(last):
        part = Fraction(top, bottom)
        return _points(t, i, last, part, floor) or (_of_unit(t, i, last - 1, part, floor) if word == "quarter" else None)
    if last < len(low):
        of_one = low[last : last + 2] in (["of", "a"], ["of", "an"]) or _is_of_one(t, last)
        unit = unit_at(t, last + 2 if of_one else last)
        if unit is not None and (low[last] == "of" or top > 1 or (unit.kind == "points" and bottom == 4)):
            draft.unit, draft.kind, draft.plast = unit.unit, unit.kind, unit.last
            draft.last = last + 2 if _is_of_one(t, last) else last
            draft.taken = unit.last
            return finished(t, draft, floor)
    if low[i] == "a" and word == "quarter" and (mile := _of_unit(t, i, last - 1, Fraction(1, 4), floor)) is not None:
        return mile
    if low[i] in ("a", "an") and word in ("second",):
        return None
    if top == 1 and last < len(low) and low[last] == "of":
        return finished(t, draft, floor)
    if top > 1 or low[i] == "one":
        return finished(t, draft, floor)
    return _share(t, draft, floor)


def remaining(t: Tokens, i: int, floor: int) -> Draft | None:
    """The share that is left: "the remaining quarter", "the other third of the fund"."""
    low, bottom = t.low, DENOMINATORS.get(t.low[i], 0)
    following = low[i + 1] if i + 1 < len(low) else "."
    if not bottom or low[i].endswith("s") or i - 2 < floor or low[i - 1] not in ("remaining", "other") or low[i - 2] not in ("the", "its"):
        return None
    if following.isalpha() and following not in STOP:
        return None
    draft = Draft(i, i + 1, Fraction(1, bottom), None, "share")
    draft.digits = low[i]
    return finished(t, draft, floor)


def majority(t: Tokens, i: int, floor: int) -> Draft | None:
    """ "most of the voters", "a majority of": a share above one half."""
    low = t.low
    if low[i + 1 : i + 2] != ["of"]:
        return None
    first = i - 1 if i > floor and low[i - 1] in ("a", "the") else i
    if low[i] == "majority" and (low[i + 2 : i + 3] and (low[i + 2][0].isdecimal() or low[i + 2] in SMALL or low[i + 2] in TENS)):
        return None  # "a majority of 40" is by how many one side is ahead
    if low[i] == "most" and (first < i or low[i + 2 : i + 3] in (["all"], ["any"])):
        return None  # "31 of the 68 seats, the most of any party"
    draft = Draft(first, i + 1, Fraction(1, 2), None, "share")
    draft.lo, draft.hi, draft.bound, draft.hedge, draft.style, draft.digits = (
        Fraction(1, 2),
        None,
        ">",
        "most",
        "words",
        low[i],
    )
    phrase: Phrase | None = counted(t, i + 1)
    if phrase is not None:
        draft.phrase, draft.plast = phrase, phrase.last
    return draft
