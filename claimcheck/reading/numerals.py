"""One number as written: digits, words and mixtures of both, with its exact value and the last place written."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from claimcheck.reading.measures import currency_before
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import CONTESTS, DENOMINATORS, DISTANCES, METRES, SCALES, SHORT_SCALES, SMALL, TENS, VULGAR
from claimcheck.values.exact import MAX_DIGITS, Number, quotient, whole

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:,\d{2})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?")
_GAPS = (" ", "\u00a0", "\u202f", "\u2009")
MAX_EXPONENT = 60
_GREATEST = 10**30
_SLASHES = ("/", "⁄", "∕")


class Numeral:
    """A number in the text: tokens *first* to *last* (excluded), its value, and how it was written.

    *scale* is the power a scale word or letter gave (1 without one), *digits* the characters before it, *place* the
    last place written.
    """

    __slots__ = ("first", "last", "value", "scale", "digits", "place", "style")

    def __init__(self, first: int, last: int, value: Number, scale: int, digits: str, place: Number, style: str) -> None:
        self.first = first
        self.last = last
        self.value = value
        self.scale = scale
        self.digits = digits
        self.place = place
        self.style = style


def last_place(value: Number) -> Number:
    """The worth of the last nonzero digit of whole *value*, at least 1: 10,000 for 710,000."""
    if not isinstance(value, int) or value == 0:
        return 1
    digits = str(abs(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    return 10**zeros if zeros else 1


def numeral(t: Tokens, i: int, *, joined: bool = True, over: bool = True) -> Numeral | None:
    """The number that starts at token *i*, or None.

    "a" and "an" start one only before a scale word. With *joined* false no "and" is read inside ("between two hundred
    and three"), with *over* false no "over" ("1 over three").
    """
    low = t.low
    if i >= len(low):
        return None
    word = low[i]
    if word[0].isdecimal():
        return _from_digits(t, i, joined, over)
    if word in SMALL or word in TENS or word in SCALES:
        return _from_words(t, i, joined, over)
    if word in ("a", "an"):
        following = low[i + 1] if i + 1 < len(low) else ""
        if following in SCALES:
            return _scaled(t, i, i + 1, 1, "words", joined)
        if following == "dozen":
            dozen = Numeral(i, i + 2, 12, 12, "dozen", 12, "words")
            return _and_half_of_it(t, dozen, 12) if joined else dozen
    if word == "half":
        return _half(t, i)
    if word in VULGAR:
        top, bottom = VULGAR[word]
        return _scaled(t, i, i + 1, Fraction(top, bottom), "mixed", joined)
    return None


def _half(t: Tokens, i: int) -> Numeral | None:
    low = t.low
    j = i + 2 if low[i + 1 : i + 2] == ["a"] else i + 1
    if low[j : j + 1] == ["-"] and j == i + 1:
        j += 1
    word = low[j] if j < len(low) else ""
    if word == "dozen":
        return Numeral(i, j + 1, 6, 12, "half a dozen", 1, "words")
    if word in SCALES:
        value = whole(Fraction(SCALES[word], 2))
        return Numeral(i, j + 1, value, SCALES[word], "half a", last_place(value), "words")
    return None


_MILLION = 8  # characters


def plain(text: str) -> tuple[Number, Number] | None:
    """Value and last written place of digits with proper commas and at most one point, else None."""
    if len(text) > MAX_DIGITS:
        return None
    if text.isdecimal():
        value = int(text)
        return value, (last_place(value) if text[-1] == "0" else 1)
    if text[-4:-3] == "," and text[:-4].isdecimal() and len(text) < _MILLION and text[-3:].isdecimal():  # "12,345", as most are written
        value = int(text[:-4] + text[-3:])
        return value, (last_place(value) if text[-1] == "0" else 1)
    if not _GROUPED.fullmatch(text):
        return None
    head, _, tail = text.partition(".")
    if not tail:
        value = int(head.replace(",", ""))
        return value, (last_place(value) if head[-1] == "0" else 1)
    return quotient(int(head.replace(",", "") + tail), 10 ** len(tail)), _tenths(len(tail))


@cache
def _tenths(digits: int) -> Fraction:
    """The worth of the last of so many digits behind the point."""
    return Fraction(1, 10**digits)


def _gapped(t: Tokens, i: int) -> int:
    """The token after a number whose thousands are set apart by spaces, or *i* + 1."""
    low, text = t.low, t.text
    if len(low[i]) > 3 or not low[i].isdecimal() or low[i][0] == "0":
        return i + 1
    j = i + 1
    while j < len(low) and low[j][:3].isdecimal() and len(low[j]) >= 3 and _group(low[j]) and text[t.end[j - 1] : t.start[j]] in _GAPS:
        j += 1
    if j == i + 1:
        return j
    if j == i + 2 and text[t.end[i]] == " ":
        following = low[j] if j < len(low) else ""
        if not following.isalpha() or (i and low[i - 1][-1:].isdecimal()):
            return i + 1
    return j


def _group(word: str) -> bool:
    return len(word) == 3 or (word[3] == "." and word[4:].isdecimal())


def _from_digits(t: Tokens, i: int, joined: bool, over: bool) -> Numeral | None:
    low, n = t.low, len(t.low)
    first = i
    if i and low[i - 1] == "." and not t.spaced(i) and (t.spaced(i - 1) or not low[i - 2][-1].isalnum()):
        read = plain("0." + low[i]) if low[i].isdecimal() else None
        first, j = i - 1, i + 1
    else:
        j = _gapped(t, i) if i + 1 < n and low[i + 1][0].isdecimal() else i + 1
        read = plain(low[i] if j == i + 1 else "".join(low[i:j]))
    if read is None:
        return None
    value, place = read
    following = low[j] if j < n else "."
    if following not in _GOING_ON and not following[0].isdecimal():
        style = "digits" if isinstance(place, int) and isinstance(value, int) else "decimal"
        return Numeral(first, j, value, 1, t.text[t.start[first] : t.end[j - 1]], place, style)
    if j < n and low[j] in VULGAR:
        top, bottom = VULGAR[low[j]]
        value, place, j = value + Fraction(top, bottom), Fraction(1, bottom), j + 1
    elif j + 1 < n and isinstance(value, int):
        value, j = _slashed(t, i, j, value)
    if j + 1 < n and (low[j] == "^" or (over and low[j] == "over")):
        value, j = _over(t, j, value)
    elif j < n and low[j] in ("x", "×", "e", "*"):
        value, place, j = _power(t, j, value, place)
    elif joined and j + 2 < n and low[j] == "and" and isinstance(value, int):
        value, place, j = _and_half(t, j, value, place)
    style = "digits" if isinstance(place, int) and isinstance(value, int) else "decimal"
    return _scaled(t, first, j, value, style, joined, place)


def _and_half(t: Tokens, j: int, value: int, place: Number) -> tuple[Number, Number, int]:
    """ "3 and a half million", "6 and 1/2 inches": what "and" adds to digits, where something is counted behind it."""
    more, k = _and_fraction(t, j, 0)
    word = t.low[k] if k < len(t.low) else "."
    if not more or t.breaks(k) or not word.isalpha() or word in STOP:
        return value, place, j
    return value + more, Fraction(1, Fraction(more).denominator), k


def _slashed(t: Tokens, i: int, j: int, value: int) -> tuple[Number, int]:
    """ "1/16", "1⁄32" and "1 4/5"; a date or "24/7" is not one, nor is a fraction above one."""
    low = t.low
    if low[j] in _SLASHES and not t.spaced(j):
        bottom = _whole(low, j + 1)
        if bottom and not t.spaced(j + 1) and value < bottom <= 1000 and low[j + 2 : j + 3] != [low[j]]:
            return Fraction(value, bottom), j + 2
    elif low[j] == "-" and j + 3 < len(low) and low[j + 2] == "/" and not any(t.spaced(k) for k in (j, j + 1, j + 2, j + 3)):
        top, bottom = _whole(low, j + 1), _whole(low, j + 3)
        if bottom in (2, 3, 4, 8, 16) and top < bottom:
            return value + Fraction(top, bottom), j + 4
    elif j + 2 < len(low) and low[j + 1] in _SLASHES and not t.spaced(j + 1) and not t.spaced(j + 2):
        top, bottom = _whole(low, j), _whole(low, j + 2)
        if bottom and top < bottom <= 64 and low[j + 3 : j + 4] != ["/"]:
            return value + Fraction(top, bottom), j + 3
    return value, j


def _over(t: Tokens, j: int, value: Number) -> tuple[Number, int]:
    """ "1 over twenty-one" where nothing is counted behind it, and "1.1^23"."""
    low = t.low
    if low[j] == "over":
        bottom = numeral(t, j + 1, over=False)
        if bottom is None or not isinstance(bottom.value, int) or bottom.value <= value or not isinstance(value, int):
            return value, j
        follows = low[bottom.last] if bottom.last < len(low) else "."
        return (value, j) if follows[0].isalnum() or follows in "%-" else (Fraction(value, bottom.value), bottom.last)
    k = j + 2 if low[j + 1] in ("+", "-", "−") else j + 1
    power = _whole(low, k)
    if not power or not value or power > MAX_EXPONENT or t.spaced(j) or t.spaced(j + 1) or t.spaced(k):
        return value, j
    return whole(Fraction(value) ** (-power if low[j + 1] in ("-", "−") else power)), k + 1


def _whole(low: list[str], j: int) -> int:
    word = low[j] if j < len(low) else ""
    return int(word) if word.isdecimal() and len(word) < 5 else 0


def _power(t: Tokens, j: int, value: Number, place: Number) -> tuple[Number, Number, int]:
    """ "×10−30", "x10^-4" and "1e10"; anything else leaves the number alone."""
    low = t.low
    k = j + 1
    if low[j] == "e":
        if t.spaced(j) or t.spaced(k) if k < len(low) else True:
            return value, place, j
    elif low[k : k + 1] != ["10"]:
        return value, place, j
    else:
        k += 1
        if low[k : k + 1] == ["^"]:
            k += 1
    sign = -1 if low[k : k + 1] in (["-"], ["−"], ["–"]) else 1
    if sign < 0 or low[k : k + 1] == ["+"]:
        k += 1
    power = _whole(low, k)
    if not power or power > MAX_EXPONENT or t.spaced(k):
        return value, place, j
    factor = Fraction(10) ** (sign * power)
    return whole(Fraction(value * factor)), whole(Fraction(place * factor)), k + 1


# What may stand behind the digits of a number and still be of it, beside other digits.
_GOING_ON = frozenset((*VULGAR, *SCALES, *SHORT_SCALES, *_SLASHES, *"-^x×e*", "over", "and", "dozen", "dozens"))

# Behind one of these a bracket tells a length again: "5ft 10in (1.78m)".
_LENGTHS = frozenset("ft feet foot in inch inches yard yards mile miles cm km tall high long wide deep".split())


# Beside one of these no million is told: "a wing span of 2.1m, 30cm shy of its mother's 2.4m".
_SHORT_LENGTHS = frozenset("cm mm centimetre centimetres centimeters millimetres millimeters".split())
_BESIDE = 14  # tokens


def _short_scale(t: Tokens, j: int, value: Number, first: int) -> int:
    """The power of a letter behind the digits (k, m, bn), or 0; "m" is metres where the words around say so."""
    word = t.low[j]
    power = SHORT_SCALES.get(word, 0)
    if not power:
        return 0
    written, spaced = t.written(j), t.spaced(j)
    if spaced and not (len(word) > 1 and word != "mm") and not (written in "BM" and written.isupper()):
        return 0
    if word == "mm":
        return power if written == "MM" else 0
    if word == "b" and spaced and j + 1 < len(t.low) and not t.low[j + 1].isalpha():
        return 0
    if word == "m" and written == "m" and currency_before(t, first, 0) is None:
        following = t.low[j + 1] if j + 1 < len(t.low) else ""
        if following == "-":
            following = t.low[j + 2] if j + 2 < len(t.low) else ""
        converted = first > 2 and t.low[first - 1] == "(" and t.low[first - 2] in _LENGTHS
        converted = converted or (following == "(" and bool(_LENGTHS & set(t.low[j + 3 : j + 4])))
        converted = converted or not _SHORT_LENGTHS.isdisjoint(t.low[max(0, first - _BESIDE) : j + _BESIDE])
        converted = converted or (value in DISTANCES and _is_run(t, j + 1))
        if converted or following in ("/", "²", "³") or following in METRES or (value >= 1000 and isinstance(value, int)):
            return 0
    return power


def _is_run(t: Tokens, j: int) -> bool:
    """True where the words from token *j* time or crown who runs a distance: "the 200m in 19.8 seconds", "the 100m final"."""
    behind = t.low[j : j + 4]
    return behind[:1] == ["in"] and not _SHORT_TIMES.isdisjoint(behind[2:]) or not CONTESTS.isdisjoint(behind[:1])


_SHORT_TIMES = frozenset("second seconds sec secs minute minutes :".split())
_CLIPPED = frozenset(("mln", "bln"))  # no letters of anything else: "two mln shares"


def _scaled(t: Tokens, first: int, j: int, value: Number, style: str, joined: bool, place: Number = 1) -> Numeral | None:
    """Reads the scale words and smaller parts that follow a first number: "1.2 million", "3 hundred and 21", "two and
    a half million".
    """
    low, n = t.low, len(t.low)
    mantissa_end, top, limit = j, 0, _GREATEST
    total: Number = 0
    part: Number = value
    while j < n and not t.breaks(j):
        k = j + 1 if low[j] == "-" and j + 1 < n and not t.spaced(j) and not t.spaced(j + 1) else j
        word = low[k] if k < n else ""
        scale = SCALES.get(word, 0)
        if not scale and not top and k == j and (style in ("digits", "decimal") or word in _CLIPPED) and word in SHORT_SCALES:
            scale = _short_scale(t, k, part, first)
        if scale > 1000 and scale >= limit and not part and 0 < total * scale <= _GREATEST and k == j and low[j - 1] in SCALES:
            total, place, top, limit = total * scale, place * scale, top * scale, scale  # "a thousand billion", "100 million million"
            j += 1
            continue
        if scale and (scale < limit or (scale > 100 and part)):
            if scale >= limit and not (limit == 100 and scale > 100):
                break
            if part == 0:
                break
            part = part * scale if part.__class__ is int else quotient(part.numerator * scale, part.denominator)
            place = place * scale if place.__class__ is int else Fraction(place.numerator * scale, place.denominator)
            top, limit = top or scale, (100 if scale == 100 else scale)
            if scale > 100:
                total, part = total + part, 0
            else:
                limit = 100
            j = k + 1
            continue
        if word in ("dozen", "dozens") and k == j and not top:
            dozens = Numeral(first, k + 1, whole(Fraction(part * 12)), 12, _digits(t, first, mantissa_end), 12, "words")
            return _and_half_of_it(t, dozens, 12) if joined else dozens
        if not top or not word or (style == "decimal" and low[j] != "and"):  # "2.7 million two years on"
            break
        got = _tail(t, j, k, joined, 1000 if limit > 1000 else limit)
        if got is None:
            break
        extra, j, place = got
        part += extra
    value = total + part if isinstance(part, int) and isinstance(total, int) else whole(total + part)
    if style == "words" or (top and limit != top):
        place = last_place(value)
    elif style == "digits" and top:
        style = "scale"
    read = Numeral(first, j, value, top or 1, t.text[t.start[first] : t.end[mantissa_end - 1]], place, style)
    return _and_half_of_it(t, read, SCALES.get(low[j - 1], 0)) if joined and limit >= 1000 else read


def _and_half_of_it(t: Tokens, read: Numeral, scale: int) -> Numeral:
    """ "a million and a half" and "two dozen and a half" tell half of the million and of the dozen, not half of one."""
    j = read.last
    if scale and j + 2 < len(t.low) and t.low[j] == "and" and not t.breaks(j):
        more, end = _and_fraction(t, j, 0)
        if more:
            read.value, read.last, read.place = whole(read.value + more * scale), end, whole(scale / Fraction(Fraction(more).denominator))
    return read


def _digits(t: Tokens, first: int, last: int) -> str:
    return t.text[t.start[first] : t.end[last - 1]]


def _tail(t: Tokens, j: int, k: int, joined: bool, limit: int) -> tuple[Number, int, Number] | None:
    """A smaller number behind a scale word: "and six", "and 21", "thirty-one"; not the start of another figure."""
    low = t.low
    if low[j] == "and":
        if not joined:
            return None
        k = j + 1
    elif low[j] == "-":
        return None
    small = _below_hundred(t, k) if k < len(low) else None
    if small is None:
        return None
    value, end = small
    following = low[end] if end < len(low) else ""
    if low[j] == "and" and (following in _SLASHES or (following in DENOMINATORS and following.endswith("s"))):
        return None
    if following == "hundred" and limit <= 100 or value >= limit:
        return None
    if low[k][0].isdecimal() and (low[j] != "and" or following in ("-", "%", "to", "per") or t.low[end - 1] != low[k]):
        return None
    if low[j] == "and" and following in ("hundred", "thousand", "million", "billion") and following != "hundred" and limit <= 1000:
        if limit == 100 and following in ("thousand", "million", "billion"):
            return value, end, 1
        return None
    return value, end, 1


def _below_hundred(t: Tokens, k: int) -> tuple[int, int] | None:
    low = t.low
    word = low[k]
    if word in SMALL:
        return SMALL[word], k + 1
    if word in TENS:
        j = k + 2 if low[k + 1 : k + 2] == ["-"] else k + 1
        digit = SMALL.get(low[j], 0) if j < len(low) else 0
        return (TENS[word] + digit, j + 1) if 0 < digit < 10 else (TENS[word], k + 1)
    if word.isdecimal() and len(word) < 3:
        return int(word), k + 1
    return None


def _from_words(t: Tokens, i: int, joined: bool, over: bool) -> Numeral | None:
    low, n = t.low, len(t.low)
    small = (1, i) if low[i] in SCALES else _below_hundred(t, i)
    if small is None:
        return None
    value: Number = small[0]
    j = small[1]
    if low[j : j + 6] == ["-", "and", "-", "a", "-", "half"]:
        value, j = value + Fraction(1, 2), j + 6
    if low[j : j + 1] == ["and"] and joined and j + 2 < n:
        value, j = _and_fraction(t, j, value)
    got = _scaled(t, i, j, value, "words", joined)
    if got is None:
        return None
    j = got.last
    if over and j + 1 < n and low[j] == "over":
        got.value, got.last = _over(t, j, got.value)
        return got
    if j + 1 < n and low[j] == "point" and (low[j + 1] in SMALL or low[j + 1] in TENS):
        return _spoken_decimal(t, got)
    if j + 2 < n and low[j] == "and" and joined and got.scale > 1:
        after, k = _and_fraction(t, j, 0)
        if after:
            got.value, got.last = got.value + after, k
    return got


def _and_fraction(t: Tokens, j: int, value: Number) -> tuple[Number, int]:
    """ "two and a half", "five and three quarters": the fraction behind "and" at token *j* added to *value*."""
    low = t.low
    if low[j + 1] in ("a", "an", "one"):
        bottom = 2 if low[j + 2] == "half" else DENOMINATORS.get(low[j + 2], 0)
        aside = bottom > 2 and (low[j + 3 : j + 4] == ["of"] or low[j + 3 : j + 5] == ["in", "a"])  # "a million, and a third of ..."
        if bottom and not low[j + 2].endswith("s") and not aside:
            return value + Fraction(1, bottom), j + 3
    if low[j + 1].isdecimal() and low[j + 2] in _SLASHES:
        below, top, bottom = not t.spaced(j + 2) and not t.spaced(j + 3), _whole(low, j + 1), _whole(low, j + 3)
        return (value + Fraction(top, bottom), j + 4) if below and 0 < top < bottom <= 64 else (value, j)
    top = SMALL.get(low[j + 1], 0)
    k = j + 3 if low[j + 2] == "-" else j + 2
    after = low[k + 1] if k + 1 < len(low) else ""
    plural = k < len(low) and (low[k].endswith("s") or after.endswith("s") or after in SCALES)  # "three-quarter hours"
    if 1 < top < 20 and plural and low[k] in DENOMINATORS:
        return value + Fraction(top, DENOMINATORS[low[k]]), k + 1
    return value, j


def _spoken_decimal(t: Tokens, got: Numeral) -> Numeral:
    """ "nought point nought three", "two hundred point seventy-one", then a scale word if one follows."""
    low, j, digits = t.low, got.last + 1, ""
    while j < len(low) and len(digits) < 12:
        small = _below_hundred(t, j) if not low[j][0].isdecimal() else None
        if small is None:
            break
        digits += str(small[0])
        j = small[1]
    value = got.value + Fraction(int(digits), 10 ** len(digits))
    place: Number = Fraction(1, 10 ** len(digits))
    scale = SCALES.get(low[j], 1) if j < len(low) else 1
    if scale > 1:
        j += 1
    return Numeral(got.first, j, whole(value * scale), scale, _digits(t, got.first, j), whole(Fraction(place * scale)), "words")
