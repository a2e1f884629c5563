"""One number as written: digits, words and mixtures of both, with its exact value and the last place written."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.digits import gapped, last_place, plain, short_whole
from claimcheck.reading.fractional import SLASHES, and_fraction, and_half, part_of_cent, slashed
from claimcheck.reading.powers import MAX_EXPONENT, power_of_ten
from claimcheck.reading.short_scales import short_scale, tells_money
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.numbers import DENOMINATORS, SCALES, SHORT_SCALES, SMALL, TENS, VULGAR
from claimcheck.values.exact import Number, quotient, whole

_GREATEST = 10**30


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
        return from_digits(t, i, joined, over=over)
    if word in _ONE_WORD:
        if i + 1 < len(low) and low[i + 1] in _WORDS_ON:
            return _from_words(t, i, joined, over)
        value, place = _ONE_WORD[word]
        return Numeral(i, i + 1, value, 1, t.text[t.start[i] : t.end[i]], place, "words")
    if word in SCALES:
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


def from_digits(t: Tokens, i: int, joined: bool, *, over: bool) -> Numeral | None:
    """The number that the digits at token *i* open, as `numeral` reads it."""
    low, n = t.low, len(t.low)
    first, j = i, i + 1
    following = low[j] if j < n else "."
    if i and low[i - 1] == "." and not t.spaced(i) and (t.spaced(i - 1) or not low[i - 2][-1].isalnum()):
        read = plain("0." + low[i]) if low[i].isdecimal() else None
        first = i - 1
    elif following[0].isdecimal():
        j = gapped(t, i)
        read = plain(low[i] if j == i + 1 else "".join(low[i:j]))
        following = low[j] if j < n else "."
    else:
        read = plain(low[i])
    if read is None:
        return None
    value, place = read
    style = "digits" if place.__class__ is int else "decimal"
    if not following[0].isdecimal() and (following not in _GOING_ON or (following in _JOINING and _ends_at(low, j, joined))):
        return Numeral(first, j, value, 1, t.text[t.start[first] : t.end[j - 1]], place, style)
    if following not in _SCALING or (j + 1 < n and low[j + 1] in SLASHES):
        value, place, j = _past_parts(t, i, j, value, place, joined, over)
        style = "digits" if isinstance(place, int) and isinstance(value, int) else "decimal"
    return _scaled(t, first, j, value, style, joined, place)


def _ends_at(low: list[str], j: int, joined: bool) -> bool:
    """True where the *and* or the hyphen at token *j*, behind digits, goes on no number: *12 and the*, *12-year*."""
    if j + 2 >= len(low):
        return False
    if low[j] == "-":
        return low[j + 1] not in SCALING_ON and low[j + 2] not in SLASHES
    return low[j + 1] not in (_PARTING if joined else SLASHES) and not (joined and low[j + 1][0].isdecimal())


def _past_parts(t: Tokens, i: int, j: int, value: Number, place: Number, joined: bool, over: bool) -> tuple[Number, Number, int]:
    """Takes in what stands from token *j* behind the digits at *i* and is of their number: a fraction, a power, *and a half*."""
    low, n = t.low, len(t.low)
    if j < n and low[j] in VULGAR:
        top, bottom = VULGAR[low[j]]
        part = place if isinstance(place, Fraction) else 1  # "$5.65½": half a cent
        value, place, j = value + Fraction(top, bottom) * part, Fraction(1, bottom) * part, j + 1
    elif j + 1 < n and isinstance(value, int):
        value, j = slashed(t, i, j, value)
    elif j + 2 < n and place == _CENT:
        value, place, j = part_of_cent(t, j, value, place)
    if j + 1 < n and (low[j] == "^" or (over and low[j] == "over")):
        value, j = _over(t, j, value)
    elif j < n and low[j] in ("x", "×", "e", "*"):
        value, place, j = power_of_ten(t, j, value, place)
    elif joined and j + 2 < n and low[j] == "and" and isinstance(value, int):
        value, place, j = and_half(t, j, value, place)
    return value, place, j


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
    power = short_whole(low, k)
    if not power or not value or power > MAX_EXPONENT or t.spaced(j) or t.spaced(j + 1) or t.spaced(k):
        return value, j
    return whole(Fraction(value) ** (-power if low[j + 1] in ("-", "−") else power)), k + 1


# What may stand behind the digits of a number and still be of it, beside other digits.
_GOING_ON = frozenset((*VULGAR, *SCALES, *SHORT_SCALES, *SLASHES, *"-^x×e*", "over", "and", "dozen", "dozens", "grand"))
_JOINING, _PARTING = frozenset(("and", "-")), frozenset((*SMALL, *SLASHES, "a", "an"))
_SCALING = frozenset((*SCALES, *SHORT_SCALES))
SCALING_ON = _SCALING | {*SMALL, *TENS, "-", "and", "grand", "dozen", "dozens"}  # behind a scale, or before one, these go on the number
_WORDS_ON = SCALING_ON | {"over", "point"}  # behind a number in one word, these may go on it
_ONE_WORD = {word: (value, last_place(value)) for word, value in (*TENS.items(), *SMALL.items())}


_CENT = Fraction(1, 100)
_LAKHS = frozenset(("lakh", "lakhs", "k"))  # "Rs 17.2 lakh cr"
_IN_DIGITS = frozenset(("digits", "decimal"))
_CLIPPED = frozenset(("mln", "bln"))  # no letters of anything else: "two mln shares"


def _scaled(t: Tokens, first: int, j: int, value: Number, style: str, joined: bool, place: Number = 1) -> Numeral | None:
    """Reads the scale words and smaller parts that follow a first number: "1.2 million", "3 hundred and 21", "two and
    a half million".
    """
    low, n = t.low, len(t.low)
    word = low[j] if j < n else ""
    if word not in SCALING_ON or j in t.broken:
        value = value if value.__class__ is int else whole(value)
        return Numeral(first, j, value, 1, t.text[t.start[first] : t.end[j - 1]], last_place(value) if style == "words" else place, style)
    following = low[j + 1] if j + 1 < n else ""
    if word not in _SCALING or not value or following in SCALING_ON or following[:1].isdecimal():
        return _scaled_on(t, first, j, value, style, joined, place)
    scale = SCALES.get(word) or (short_scale(t, j, value, first) if style in _IN_DIGITS or word in _CLIPPED else 0)
    if not scale:
        return _scaled_on(t, first, j, value, style, joined, place)
    value = value * scale if value.__class__ is int else quotient(value.numerator * scale, value.denominator)
    if style == "words":
        place = last_place(value)
    else:
        place, style = _times(place, scale), "scale" if style == "digits" else style
    return Numeral(first, j + 1, value, scale, t.text[t.start[first] : t.end[j - 1]], place, style)


def _times(place: Number, scale: int) -> Number:
    """*scale* times the worth of the last place, which stays a fraction where it was one."""
    if place.__class__ is int:
        return place * scale
    top, rest = divmod(place.numerator * scale, place.denominator)
    return Fraction(place.numerator * scale, place.denominator) if rest else Fraction(top)


def _scaled_on(t: Tokens, first: int, j: int, value: Number, style: str, joined: bool, place: Number) -> Numeral | None:
    """Reads several scale words, and the smaller parts behind them: "a thousand billion", "3 hundred and 21"."""
    low, n = t.low, len(t.low)
    mantissa_end, top, limit = j, 0, _GREATEST
    total: Number = 0
    part: Number = value
    while j < n and j not in t.broken:
        k = j + 1 if low[j] == "-" and j + 1 < n and not t.spaced(j) and not t.spaced(j + 1) else j
        word = low[k] if k < n else ""
        scale = _THOUSAND if word == "grand" and k == j and not top and tells_money(t, k) else SCALES.get(word, 0)
        crores = word == "cr" and low[j - 1] in _LAKHS
        if not scale and (not top or crores) and k == j and (style in _IN_DIGITS or word in _CLIPPED) and word in SHORT_SCALES:
            scale = short_scale(t, k, part, first)
        again = scale > 1000 and scale >= limit and not part and k == j and (crores or low[j - 1] in SCALES)
        if again and 0 < total * scale <= _GREATEST:
            total, place, top, limit = total * scale, place * scale, top * scale, scale  # "a thousand billion", "100 million million"
            j += 1
            continue
        if scale and (scale < limit or (scale > 100 and part)):
            if scale >= limit and not (limit == 100 and scale > 100):
                break
            if part == 0:
                break
            part = part * scale if part.__class__ is int else quotient(part.numerator * scale, part.denominator)
            place = _times(place, scale)
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
        if style != "words" and low[j - 1] in SHORT_SCALES:
            break  # "for £10m three months later", "63m and 24 tackles"
        got = _tail(t, j, k, joined, 1000 if limit > 1000 else limit)
        if got is None or _is_another(t, j, got[1], style):
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
    if scale and j + 2 < len(t.low) and t.low[j] == "and" and j not in t.broken:
        more, end = and_fraction(t, j, 0)
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
        if low[k] != "and" or low[k + 1 : k + 2] != ["-"] or t.spaced(k + 1) or t.spaced(k + 2):
            return None
        k += 2  # "two-hundred-and-twelve"
    small = _below_hundred(t, k) if k < len(low) else None
    if small is None:
        return None
    value, end = small
    following = low[end] if end < len(low) else ""
    if low[j] == "and" and (following in SLASHES or (following in DENOMINATORS and following.endswith("s"))):
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


def _is_another(t: Tokens, j: int, last: int, style: str) -> bool:
    """True where what stands bare from token *j* behind a scale is a number of its own: the five of ``lost 20 million five years ago``.

    It is no part of the number where no scale follows it: ``a million two hundred thousand`` is one.
    """
    bare = t.low[j] != "and" and not (last < len(t.low) and t.low[last] in SCALES)
    return bare and (style != "words" or SCALES.get(t.low[j - 1], 0) > _THOUSAND)


_THOUSAND = 1000


def _below_hundred(t: Tokens, k: int) -> tuple[int, int] | None:
    low = t.low
    word = low[k]
    if word in SMALL:
        return SMALL[word], k + 1
    if word in TENS:
        j = k + 2 if k + 1 < len(low) and low[k + 1] == "-" else k + 1
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
    if j < n and low[j] == "-" and low[j : j + 6] == ["-", "and", "-", "a", "-", "half"]:
        value, j = value + Fraction(1, 2), j + 6
    if joined and j + 2 < n and low[j] == "and":
        value, j = and_fraction(t, j, value)
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
        after, k = and_fraction(t, j, 0)
        if after:
            got.value, got.last = got.value + after, k
    return got


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
