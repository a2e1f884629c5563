"""Numbers as people write them by hand: ``1,770``, ``1.2m``, ``2½``, ``twenty-one``, ``two dozen``, ``a third``, ``one in five``."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from claimcheck.errors import ClaimError
from claimcheck.values.exact import Number, whole

Style: TypeAlias = Literal["digits", "decimal", "scale", "words", "fraction", "slash", "mixed", "times"]

SCALES = {
    "hundred": 100, "thousand": 10**3, "lakh": 10**5, "lakhs": 10**5, "million": 10**6, "crore": 10**7, "crores": 10**7,
    "billion": 10**9, "trillion": 10**12, "dozen": 12, "dozens": 12, "score": 20,
}  # fmt: skip
SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12, "trn": 10**12, "cr": 10**7}

_GREATEST = 10**30  # of what scale words make of each other
_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_PARTS = "half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth"
_TIMES: dict[str, Number] = {
    "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubling": 2, "triple": 3, "tripled": 3, "treble": 3, "trebled": 3, "tripling": 3,
    "quadruple": 4, "quadrupled": 4, "halved": Fraction(1, 2), "halving": Fraction(1, 2),
}  # fmt: skip
_VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6),
    "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip

_DIGITS = re.compile(r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)?(?:\.\d+)?", re.ASCII)
_SLASH = re.compile(r" ?(\d{1,4})/(\d{1,4})(?![\d/])", re.ASCII)
_WORD = re.compile(r"[ -]?([a-z]+)")
_IN = re.compile(r" (?:in|out of) (?:every )?")


class Numeral(NamedTuple):
    """A number found in a text, up to character *end*.

    *mantissa* is what stands before the scale word (``1.2`` of ``1.2 million``), *scale* what that word is worth; *style* is how it is
    written: a ``fraction`` is a part told in words, ``slash`` one in digits (``1/3``), ``mixed`` a whole number and a fraction, ``times`` a
    multiple of something.
    """

    value: Number
    end: int
    style: Style
    mantissa: str = ""
    scale: int = 1


@cache
def _small() -> dict[str, int]:
    tens = {word: 10 * (i + 2) for i, word in enumerate(_TENS.split())}
    return {word: i for i, word in enumerate(_UNITS.split())} | tens | {"no": 0, "none": 0, "nil": 0, "nought": 0}


@cache
def _parts() -> dict[str, int]:
    names = dict(zip(_PARTS.split(), (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), strict=True))
    return names | {f"{word}s": n for word, n in names.items()} | {"halves": 2, "hundredth": 100, "hundredths": 100, "thousandth": 1000}


def numeral(text: str, at: int = 0, *, money: bool = False, joined: bool = True) -> Numeral | None:
    """The number that begins at character *at* of *text*, in lower case and with single spaces; None where there is none.

    After a currency sign (*money*) a letter behind a space is a scale (``$5 m``), else a unit (``5 m`` is five metres). *joined* lets
    ``and`` stand inside the number (``one hundred and five``). Raises ClaimError for digits that are no number (``1,77``).
    """
    found = _digits(text, at, money=money) if text[at : at + 1].isdecimal() or text[at : at + 1] in (".", *_VULGAR) else None
    if found is not None and found.style in ("digits", "scale") and joined:
        found = _and_a_half(text, found)
    found = found or _worded(text, at, joined=joined)
    return None if found is None else _one_in(text, found) or _multiple(text, found)


def _digits(text: str, at: int, *, money: bool) -> Numeral | None:
    match = _DIGITS.match(text, at)
    end = match.end() if match else at
    digits = re.sub(r"[,\s]", "", text[at:end])
    if (
        text[end : end + 1] in (",", ".")
        and text[end + 1 : end + 2].isdecimal()
        or text[end : end + 1].isdecimal()
        and not digits.isdecimal()
    ):
        raise ClaimError(
            f"“{text[at:].split()[0]}” is not a number", help="commas group thousands and a point comes before decimals: 1,234.5"
        )
    part, end, denominator = _vulgar(text, end, alone=not digits)
    if part is None and not digits:
        return None
    if part is not None:
        value = Fraction(digits or 0) + part
        style: Style = "mixed" if digits else "fraction"
        return _scaled(text, Numeral(whole(value), end, style, digits, 1), money=money)
    slash = re.compile(r"/(\d{1,4})(?![\d/])", re.ASCII).match(text, end) if digits.isdecimal() else None
    if slash and int(slash[1]):
        return _scaled(text, Numeral(whole(Fraction(int(digits), int(slash[1]))), slash.end(), "slash"), money=money)
    style = "decimal" if "." in digits else "digits"
    return _scaled(text, Numeral(whole(Fraction(digits)), end, style, digits), money=money)


def _vulgar(text: str, at: int, *, alone: bool) -> tuple[Fraction | None, int, int]:
    """The fraction at *at* (``½``, `` 1/2`` behind a whole number), its end and denominator."""
    sign = text[at : at + 1]
    if sign in _VULGAR:
        top, bottom = _VULGAR[sign]
        return Fraction(top, bottom), at + 1, bottom
    match = None if alone else _SLASH.match(text, at)
    if match and text[at : at + 1] == " " and 0 < int(match[1]) < int(match[2]):
        return Fraction(int(match[1]), int(match[2])), match.end(), int(match[2])
    return None, at, 1


def _scaled(text: str, found: Numeral, *, money: bool) -> Numeral:
    """*found* times the scale words behind it: ``3 hundred thousand``, ``1.2m``."""
    value, end, scale = found.value, found.end, found.scale
    while (match := _WORD.match(text, end)) is not None:
        attached = match.start(1) == end
        worth = SCALES.get(match[1]) or (SHORT_SCALES.get(match[1], 0) if attached or money or len(match[1]) > 1 else 0)
        if not worth:
            break
        value, end, scale = value * worth, match.end(), scale * worth
    if scale == 1:
        return found
    style: Style = found.style if found.style in ("fraction", "slash", "mixed") else "scale"
    return Numeral(whole(Fraction(value)), end, style, found.mantissa, scale)


def _worded(text: str, at: int, *, joined: bool) -> Numeral | None:
    word = _word(text, at)
    if word in _TIMES:
        return Numeral(_TIMES[word], at + len(word), "times")
    if word.endswith("fold") and _small().get(word[:-4]):
        return Numeral(_small()[word[:-4]], at + len(word), "times")
    if word == "half":
        return _fraction_of(text, Fraction(1, 2), at + 4)
    if word in ("a", "an"):
        return _indefinite(text, at + len(word), joined=joined)
    total = _counted(text, at, joined=joined)
    return None if total is None else _fraction(text, total) or _and_a_half(text, total)


def _indefinite(text: str, end: int, *, joined: bool) -> Numeral | None:
    """The number behind ``a``: ``a third``, ``a hundred``, ``a dozen``, and one of anything else."""
    match = _WORD.match(text, end)
    word = match[1] if match else ""
    if word in _parts() and match:
        return _fraction_of(text, Fraction(1, _parts()[word]), match.end())
    if word in SCALES:
        return _and_a_half(text, _spelt(text, end, 1, joined=joined))
    return Numeral(1, end, "words", "1") if word else None


def _counted(text: str, at: int, *, joined: bool) -> Numeral | None:
    """A whole number in words: ``twenty-one``, ``two hundred and five thousand``, ``two dozen``."""
    word = _word(text, at)
    return _spelt(text, at + len(word), _small()[word], joined=joined) if word in _small() else None


def _spelt(text: str, end: int, first: int, *, joined: bool) -> Numeral:
    """The whole number whose first word, worth *first*, ends at character *end*."""
    total, current, scale = 0, first, 1
    while (match := _WORD.match(text, end)) is not None:
        word = match[1]
        if word == "and" and joined and scale >= 100 and _word(text, match.end() + 1) in _small():
            end, scale = match.end(), 1
            continue
        if word in _small() and _fits(current, _small()[word]):
            current += _small()[word]
        elif word in SCALES and current:
            scale = SCALES[word]
            total, current = (total, current * scale) if scale == 100 else (total + current * scale, 0)
        elif not current and SCALES.get(word, 0) >= 10**6 and 0 < total * SCALES[word] <= _GREATEST:  # "a thousand billion"
            total, scale = total * SCALES[word], scale * SCALES[word]
        else:
            break
        end = match.end()
    if total and not current and scale != 100:  # "two million", not "two million and five"
        return Numeral(total, end, "scale", str(total // scale), scale)
    return Numeral(total + current, end, "words", str(total + current))


def _fits(current: int, more: int) -> bool:
    """True where *more* may follow *current*: one behind twenty, anything behind a hundred or a scale word."""
    last = current % 100
    return more > 0 and (last == 0 and current != 0 or current == 0 or (last >= 20 and last % 10 == 0 and more < 10))


def _fraction(text: str, top: Numeral) -> Numeral | None:
    """``two thirds``, ``three-quarters`` and ``one fifth``, where *top* is the number before."""
    match = _WORD.match(text, top.end)
    bottom = _parts().get(match[1], 0) if match else 0
    if not match or not bottom or not isinstance(top.value, int) or not 0 < top.value < bottom:
        return None
    return _fraction_of(text, Fraction(top.value, bottom), match.end())


def _fraction_of(text: str, part: Fraction, end: int) -> Numeral:
    """*part*, taken of the scale word or unit behind it: ``half a million``, ``a quarter of a mile``."""
    match = re.compile(r"(?: of)? an? (?=([a-z]+))").match(text, end) or re.compile(r" (?=(dozen))").match(text, end)
    if match is None:
        return Numeral(part, end, "fraction")
    worth = SCALES.get(match[1], 1)
    if worth == 1:
        return Numeral(part, match.end() - 1, "fraction")
    return Numeral(whole(part * worth), match.end() + len(match[1]), "fraction", "", worth)


def _and_a_half(text: str, found: Numeral) -> Numeral:
    """*found* with the fraction behind it: ``two and a half million``, ``three and three quarters``, ``a million and a half``."""
    match = re.compile(r" and (?=(a|an|one|two|three|\d{1,2}) ?)").match(text, found.end)
    if match is None or not isinstance(found.value, int):
        return found
    slash = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])", re.ASCII).match(text, match.end())
    part = None if slash else _worded(text, match.end(), joined=False)
    if slash and 0 < int(slash[1]) < int(slash[2]):
        more, end = Fraction(int(slash[1]), int(slash[2])), slash.end()
    elif part is not None and part.style == "fraction" and part.scale == 1 and isinstance(part.value, Fraction):
        more, end = part.value, part.end
    else:
        return found
    worth = found.scale if found.scale >= 1000 or found.scale == SCALES["dozen"] else 1  # half of the million, not half of one
    return _scaled(text, Numeral(whole(found.value + more * worth), end, "mixed"), money=False)


def _one_in(text: str, found: Numeral) -> Numeral | None:
    """``one in five``, ``9 out of 10``, ``one in every three``."""
    match = _IN.match(text, found.end)
    if match is None or not isinstance(found.value, int) or found.style not in ("digits", "words"):
        return None
    of = numeral(text, match.end())
    if of is None or not isinstance(of.value, int) or not 0 < found.value < of.value:
        return None
    return Numeral(Fraction(found.value, of.value), of.end, "fraction")


def _multiple(text: str, found: Numeral) -> Numeral:
    """``three times``, ``tenfold``, ``5x``; *found* itself where nothing of the kind stands behind it."""
    match = re.compile(r"( times|[ -]?fold|x)(?![a-z])").match(text, found.end)
    return found._replace(end=match.end(), style="times") if match else found


def _word(text: str, at: int) -> str:
    match = re.compile(r"[a-z]+").match(text, at)
    return match[0] if match else ""
