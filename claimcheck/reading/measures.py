"""Units, currencies and rates beside a number: "km/h", "US$", "per square foot", "a day"."""

from __future__ import annotations

from functools import cache

import attrs

from claimcheck.reading.metres import tells_kilometres
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words import units as words
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import SCALES, SHORT_SCALES, SMALL

_SEASONS = frozenset("winters summers springs autumns seasons christmases".split())
LENGTHS = frozenset(("kilometre", "mile", "metre", "foot"))


@attrs.define
class Measure:
    """A unit in the text: canonical *unit*, *kind*, and the tokens *first* to *last* (excluded) that say it."""

    unit: str
    kind: str
    first: int
    last: int


@cache
def _spellings() -> dict[str, list[tuple[tuple[str, ...], int, str, str]]]:
    """Spellings by their first token, longest first, each with the number of its tokens."""
    index: dict[str, list[tuple[tuple[str, ...], int, str, str]]] = {}
    for unit, kind, spellings in words.UNITS:
        for spelling in spellings.split("|"):
            phrase = tuple(Tokens(spelling).low)
            index.setdefault(phrase[0], []).append((phrase, len(phrase), unit, kind))
    return {word: sorted(rows, key=lambda row: -row[1]) for word, rows in index.items()}


@cache
def _tight() -> dict[str, tuple[str, str]]:
    return {spelling: (unit, kind) for unit, kind, spelling in words.TIGHT}


@cache
def _signs() -> dict[str, dict[str, list[tuple[tuple[str, ...], str]]]]:
    """Currency signs and codes by their last token and the one before it, longest first; those of one token stand behind each."""
    rows = [(tuple(Tokens(spelling).low), unit) for unit, told in (*words.CURRENCIES, *words.LETTERS) for spelling in told.split("|")]
    index: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    for phrase, unit in sorted(rows, key=lambda row: -len(row[0])):
        index.setdefault(phrase[-1], {}).setdefault("".join(phrase[-2:-1]), []).append((phrase, unit))
    for found in index.values():
        for ahead, longer in found.items():
            longer += found.get("", []) if ahead else []
    return index


@cache
def words_of_units() -> frozenset[str]:
    """The words and marks that `unit_at` finds a unit at; one more may touch the number before it ("5m")."""
    return frozenset(("-", "‑", "won")) | _SPACED | _SEASONS | _spellings().keys()


@cache
def signs_of_money() -> frozenset[str]:
    """The words and marks of which one stands right before a number that `currency_before` finds a currency of."""
    return frozenset(_signs())


def unit_at(t: Tokens, j: int, scale: int = 1) -> Measure | None:
    """The unit that starts at token *j*, behind a number or the hyphen behind it."""
    low, n = t.low, len(t.low)
    if j >= n or j in t.broken:
        return None  # "dies at 57" in a headline over "Years of touring"
    word, spaced = low[j], not j or j >= len(t.start) or t.end[j - 1] < t.start[j]
    if spaced and word not in words_of_units():
        return None
    if word == "-" or word == "‑":
        hyphen = j + 1 < n and not spaced and low[j + 1][0].isalpha() and not t.spaced(j + 1)
        if hyphen and low[j + 1] == "in" and j + 3 < n and low[j + 2] == "-" and not unit_at(t, j + 2):
            return None  # "a one-in-a-million chance", "a 1-in-20 risk"
        if hyphen and low[j + 1 : j + 4] == ["per", "-", "cent"]:
            return Measure("percent", "share", j, j + 4)  # "a 10-per-cent stake"
        return (_of_power(t, j + 1) or unit_at(t, j + 1, scale)) if hyphen else None
    if len(word) == 1 and spaced and j + 1 < n and low[j + 1][0].isdecimal() and not t.spaced(j + 1) and t.written(j).isupper():
        return None  # "31 M1 tanks"
    if not spaced:
        if word == "k" and tells_kilometres(t, j):
            return Measure("kilometre", "measure", j, j + 1)
        tight = _tight().get(t.written(j)) if low[j - 2 : j - 1] != ["runway"] else None
        marked = tight is not None and j + 1 < n and low[j + 1] in ("/", "²", "³") and not t.spaced(j + 1)
        if tight is not None and not (marked and per_at(t, j + 1) is None):
            return Measure(*tight, j, j + 1)
    for phrase, size, unit, kind in _spellings().get(word, ()):
        if size > 1 and tuple(low[j : j + size]) != phrase:
            continue
        if phrase[-1].isdecimal() and t.spaced(j + size - 1):
            continue
        if size == 1 and word in _UNCERTAIN:
            if not _certain(t, j, word, scale):
                continue
            if word == "mt" and "," in low[j - 1]:
                unit = "tonne"
            if word == "nm" and low[j + 1 : j + 2] in _BEARINGS:
                unit = "nautical mile"
        if unit == "pound" and _of_money(t, j, scale):
            unit, kind = "pound sterling", "money"
        return Measure(unit, kind, j, j + size)
    if word in _SEASONS and low[j + 1 : j + 2] in (["ago"], ["earlier"], ["later"]):
        return Measure("year", "duration", j, j + 1)
    if word in _SPACED and (found := _spaced(t, j)) is not None:
        return found
    if word == "won" and (scale > 999 or _is_korean(t, j)):
        return Measure("won", "money", j, j + 1)
    return None


_BEARINGS = (["off"], ["from"], ["north"], ["south"], ["east"], ["west"], ["offshore"], ["away"])
_SPACED = frozenset(("t", "c", "'", "’", "′", '"', "”", "″"))
_HEAT = frozenset("temperature temperatures thermometer thermometers degrees celsius".split())
_AROUND = 14  # tokens


def _spaced(t: Tokens, j: int) -> Measure | None:
    """The letter or mark of a unit that is another thing elsewhere: *4.5 t/ha*, *temperatures of 29.5 C*, *6'4"*."""
    low, word = t.low, t.low[j]
    if word == "t":
        told = t.spaced(j) and t.written(j) == "t" and per_at(t, j + 1) is not None
        return Measure("tonne", "measure", j, j + 1) if told else None
    if word == "c":
        told = t.spaced(j) and t.written(j) == "C" and t.holds(_HEAT, max(0, j - _AROUND), j + _AROUND)
        return Measure("celsius", "measure", j, j + 1) if told else None
    if t.spaced(j):
        return None
    if word in ("'", "’", "′"):
        feet = j + 2 < len(low) and low[j + 1].isdecimal() and low[j + 2] in _SPACED and not t.spaced(j + 1) and not t.spaced(j + 2)
        return Measure("foot", "measure", j, j + 1) if feet and len(low[j - 1]) < _HUNDREDS else None
    feet = j > 2 and low[j - 2] in ("'", "’", "′") and low[j - 3].isdecimal() and not t.spaced(j - 1) and not t.spaced(j - 2)
    return Measure("inch", "measure", j, j + 1) if feet and len(low[j - 1]) < _HUNDREDS else None


def _is_korean(t: Tokens, j: int) -> bool:
    """True for *1,650 won* where the story is of Korea or the won is told by the dollar, and no name or object stands behind it."""
    behind = t.low[j + 1 : j + 3]
    if len(t.low[j - 1]) < _HUNDREDS or not t.low[j - 1][0].isdecimal():
        return False
    if behind[:1] == ["per"] or behind in (["to", "the"], ["a", "dollar"]):
        return True
    plain = not (behind and behind[0][0].isalpha()) or behind[0] in _BEHIND_SUMS or per_at(t, j + 1) is not None
    return plain and bool(t.places(_KOREAN))


_HUNDREDS = 3  # digits of a hundred
_KOREAN = frozenset("korea korea's korean koreans seoul seoul's kospi".split())
_BEHIND_SUMS = frozenset("in for on at from to and of or by".split())


def _of_power(t: Tokens, j: int) -> Measure | None:
    """The unit of *100-square-kilometre*, *50-cubic-metre*, of which a hyphen joins the words."""
    low = t.low
    if low[j] not in ("square", "cubic") or low[j + 1 : j + 2] != ["-"]:
        return None
    for phrase, size, unit, kind in _spellings().get(low[j], ()):
        if size == _TWO and low[j + 2 : j + 3] == [phrase[1]]:
            return Measure(unit, kind, j, j + 3)
    return None


_TWO = 2


_UNCERTAIN = words.LOWER_ONLY | frozenset("ppl mt guineas knot stone point second crown nm".split())


def _certain(t: Tokens, j: int, word: str, scale: int) -> bool:
    """False for a short spelling that is another word here: "PC", "MPs", "12 stone walls"."""
    if word in words.LOWER_ONLY:
        return t.written(j) == word or (word == "mp" and not t.spaced(j))
    following = t.low[j + 1] if j + 1 < len(t.low) else ""
    if word == "ppl":
        return not t.spaced(j) or not words.PAYING.isdisjoint(t.low[max(0, j - 7) : j])  # "40 ppl came"
    if word == "mt":
        return (t.written(j) != "MT" or "," in t.low[j - 1]) and not t.written(j + 1)[:1].isupper()  # "58 Mt of ore", "25,000 MT"
    if word == "guineas":
        return t.written(j) == word  # the 2,000 Guineas is a race
    if word == "knot":
        return "," not in t.low[j - 1]  # "4,120 dunlin, 2,365 knot": birds
    if word == "stone":
        return not following.isalpha() or following in ("and", "in", "of", "to", "since", "on") or following in SMALL
    if word in ("point", "second", "crown"):  # "5 second homes", "8 point guards"
        if word == "second" and following == "-" and t.low[j + 2 : j + 3] in _SECONDS:
            return False  # "one second-hand car"
        return following not in ("person", "half", "place", "time", "round") and not (t.spaced(j) and is_plural(following))
    return True


_SECONDS = (["hand"], ["half"], ["class"], ["rate"], ["round"], ["string"], ["row"], ["place"], ["placed"], ["year"], ["generation"])


def _of_money(t: Tokens, j: int, scale: int) -> bool:
    """True when the "pounds" at token *j* are money: in millions, unless of flour; else where money is spoken of before."""
    low = t.low
    if not low[j].startswith("pound"):
        return False
    if scale > 999:
        return low[j + 1 : j + 2] != ["of"] or not words.FUNDS.isdisjoint(low[j + 2 : j + 5])  # "of its own money"
    for word in reversed(low[max(0, j - 7) : j]):
        if word in (".", ";", "!", "?"):
            break
        if word.startswith("weigh"):
            return False
        if word in words.PAYING:
            return True
    return low[j + 1 : j + 2] != ["of"] and not _BUYING.isdisjoint(_clause(low, j + 1))


_BUYING = frozenset("money bought buys raised donated stolen reward spent lent compensation fine".split())
_WALLS = frozenset(". ; ! ? , and but".split())


def _clause(low: list[str], j: int) -> list[str]:
    """The words from token *j* up to six on, no further than a mark or an *and*."""
    behind = low[j : j + 6]
    return behind[: next((k for k, word in enumerate(behind) if word in _WALLS), len(behind))]


def currency_before(t: Tokens, i: int, floor: int) -> Measure | None:
    """The currency sign or code that stands just before token *i*."""
    low = t.low
    if i <= floor:
        return None
    signs = _signs().get(low[i - 1])
    if signs is None:
        return None
    for phrase, unit in signs.get(low[i - 2]) or signs.get("", []):
        first = i - len(phrase)
        if first < floor or low[first] != phrase[0] or tuple(low[first:i]) != phrase:
            continue
        if phrase[-1].isalpha() and not t.written(i - 1)[0].isupper():
            continue
        if len(phrase) == 2 and phrase[0] == "a" and (t.written(first) == "a" or (t.spaced(first + 1) and _opens(t, first))):
            continue  # "a $5 note" is no Australian one
        if phrase in _LETTERS and not _is_sum(t, i):
            continue
        return Measure(unit, "money", first, i)
    return None


_LETTERS = tuple((letter,) for _, letter in words.LETTERS)


def _is_sum(t: Tokens, i: int) -> bool:
    """True where the letter before the number at token *i* can be a currency: "R13,400", "R2.4bn"; the R61 is a road.

    "R150 a tonne" is one by what it is the price of, and bare "R80" beside one that is sure.
    """
    letter = t.low[i - 1]
    if letter == "us":
        return not t.spaced(i) and t.low[i + 1 : i + 2] in _CENTS and not t.spaced(i + 1)  # "US65.7¢"
    if t.spaced(i) or (letter == "y" and t.low[i + 1 : i + 2] == ["k"]):
        return False  # "Y2K"
    priced = letter == "r" and t.low[i + 1 : i + 2] in _PRICED  # but "climbed K2 a year ago"
    if _is_sure(t, i) or (priced and t.low[i + 2 : i + 3] != [] and t.low[i + 2][0].isalpha()):
        return True
    road = i > 1 and t.low[i - 2] in ("the", "on")
    return (
        not road
        and len(t.low[i]) > 1
        and bool(t.kept(("sums in", letter), lambda: [k for k in t.numbers if k and t.low[k - 1] == letter and _is_sure(t, k)]))
    )


_CENTS = (["¢"], ["c"])
_PRICED = (["a"], ["an"], ["per"], ["each"], ["apiece"])


def _is_sure(t: Tokens, i: int) -> bool:
    word, behind = t.low[i], t.low[i + 1 : i + 2]
    cents = len(word.partition(".")[2]) == _TWO  # "R12.50", not the rate R1.3
    return not t.spaced(i) and ("," in word or cents or not {*SCALES, *SHORT_SCALES}.isdisjoint(behind))


def _opens(t: Tokens, i: int) -> bool:
    """True where token *i* opens a sentence or a line."""
    return i == 0 or t.low[i - 1] in ".!?:" or "\n" in t.text[t.end[i - 1] : t.start[i]]


OF_RATES = frozenset("‘ ' “ \" - a an per / in for to every each apiece pcm pw pa pppn".split())  # what a rate begins with


_FINITE = frozenset(
    "had has was is will would did spent got made took gave paid".split()
)  # "By the end of 60 school days each child had spent"


# Words and marks that a rate begins with where one of some words stands behind them.
_LED = {"in": ("every", "each"), "for": ("every", "each"), "to": ("the",), "-": ("a", "an"), **dict.fromkeys("‘'“\"", ("every",))}


def opens_rate(low: list[str], j: int) -> bool:
    """True where the words at token *j* may begin a rate, which `per_at` tells; nothing else does."""
    if j + 1 >= len(low):
        return j < len(low) and low[j] in OF_RATES
    behind = _LED.get(low[j])
    return low[j] in OF_RATES if behind is None else low[j + 1] in behind


def per_at(t: Tokens, j: int) -> tuple[str, int] | None:
    """What the figure is per, and the token behind: "per day", "/month", "a gallon", "every single day", "each"."""
    low, n = t.low, len(t.low)
    if j >= n or low[j] not in OF_RATES or j in t.broken:
        return None
    if low[j] == "per":
        return _of_many(t, j + 1) if j + 1 < n and low[j + 1] in MANY else _denominator(t, j + 1, narrow=False)
    if low[j] in ("‘", "'", "“", '"') and low[j + 1 : j + 2] == ["every"]:
        j += 1
    if low[j] == "-" and j + 2 < n and low[j + 1] in ("a", "an") or low[j] == "a" and low[j + 1 : j + 2] == ["-"]:
        k = j + 2
        k += low[k : k + 1] == ["-"]
        if low[k - 1] == "-" and low[k : k + 1] != [] and low[k] in words.SOLD_BY:
            return low[k], k + 1  # "a 90p-an-item charge"
        return _denominator(t, k, narrow=True)
    if low[j] == "/":
        return _slashed(t, j + 1) if not t.spaced(j) else None
    if low[j] in _LETTERED:
        return words.PER[low[j]], j + 1
    if low[j] in ("a", "an"):
        # "a second chance": only at the end of what is said is it the unit of time.
        ends = j + 2 >= n or not low[j + 2][0].isalnum()
        return _denominator(t, j + 1, narrow=True) if low[j + 1 : j + 2] != ["second"] or ends else None
    if low[j] in ("in", "for") and low[j + 1 : j + 2] in (["every"], ["each"]) and low[j + 2 : j + 3] and low[j + 2] in MANY:
        return _of_many(t, j + 2)  # "killed 11.9 people in every 100,000"
    if low[j] == "for" and low[j + 1 : j + 2] in (["every"], ["each"]):
        found = per_at(t, j + 1)
        return None if found is None or found[0] == "each" else found
    if low[j : j + 2] == ["to", "the"]:
        area = unit_at(t, j + 2)
        return (area.unit, area.last) if area is not None and area.kind == "measure" and low[area.last - 1] != "point" else None
    if low[j] in ("every", "each"):
        k = j + 2 if low[j + 1 : j + 2] == ["single"] else j + 1
        found = _denominator(t, k, narrow=True)
        if found is None and low[j] == "each":
            return None if k + 1 < n and low[k].isalpha() and (low[k + 1] in _FINITE or low[k + 1] in words.PER) else ("each", j + 1)
        return found
    return ("each", j + 1) if low[j] == "apiece" else None


def _sold_by(t: Tokens, k: int, following: str) -> tuple[str, int] | None:
    """What something is sold by, "£3 a box", "fifteen quid a go"; nothing for "£3 a box office"."""
    if following and following[0].isalpha() and (following not in STOP or following in _TELLING) and following not in _WHEN:
        return None
    unit, word = unit_at(t, k), t.low[k]
    return ("each" if word in words.APIECE else word if unit is None else unit.unit), k + 1


_TELLING = frozenset("said says told is was has had who whose".split())  # "It cost £300 a guest said"
_WHEN = frozenset("last next today yesterday compared while including tax".split())


# What rates are told by: "57 per 100,000".
MANY = {"100": 100, "1,000": 1000, "1000": 1000, "10,000": 10_000, "100,000": 100_000, "1,000,000": 1_000_000}


def _of_many(t: Tokens, k: int) -> tuple[str, int]:
    """What so many of a unit are, "per thousand cubic feet", "per 100 kilometres", or the number alone: "per 100,000 people"."""
    low = t.low
    if low[k : k + 4] in (["million", "british", "thermal", "units"], ["million", "british", "thermal", "unit"]):
        return "million british thermal unit", k + 4
    unit, many = unit_at(t, k + 1), f"{MANY[low[k]]:,}" if low[k] in MANY else low[k]
    return (many, k + 1) if unit is None or unit.kind != "measure" else (f"{many} {unit.unit}", unit.last)


_LETTERED = frozenset("pcm pw pa pppn".split())
_SORTS = frozenset("diluted basic ordinary adjusted common preferred calendar academic financial school working tax".split())


def _slashed(t: Tokens, k: int) -> tuple[str, int] | None:
    """What stands behind a slash, as a word or as the sign of a unit: "5p/kg", "7t/ha", "$72/bbl", "Rs 79,500/10g"."""
    if t.low[k : k + 1] == ["10"] or t.low[k : k + 1] == ["100"]:
        many = _of_many(t, k)
        return many if many[1] > k + 1 else None
    found = _denominator(t, k, narrow=True)
    if found is None and k < len(t.low) and not t.spaced(k) and (t.low[k] in _SIGNS_OF_UNITS or t.written(k) in _tight()):
        unit = unit_at(t, k)
        return (unit.unit, unit.last) if unit is not None else None
    return found


_SIGNS_OF_UNITS = frozenset("kwh mwh gwh kw mw kl bbl oz kg mg lb ha km ml cm m sqft sqm yr gb mb".split())


_LAPSES = frozenset("second minute hour day night week fortnight weekend month quarter year season decade century".split())
_PAST = frozenset("ago earlier later or".split())


def is_lapse(t: Tokens, k: int) -> bool:
    """True for the month at token *k* of *a month ago*, *a month after the raid*: when something was, and what nothing is paid for.

    "£2,100 a month after tax" and "Rent is £850 a month after a 5% rise" are rates.
    """
    low, following = t.low, t.low[k + 1] if k + 1 < len(t.low) else ""
    if following not in ("before", "after"):
        return following in _PAST
    if low[k - 1] in ("per", "/", "every"):
        return False
    behind = [word for word in low[k + 2 : k + 4] if word not in _ANY]
    if behind and behind[0] in _TAKEN_OFF:
        return False
    return low[k - 2] in _SHARES or not t.holds(_PAID_NOW, max(0, k - _NEAR), k)


_SHARES = frozenset("% percent cent pc".split())  # "Support is 61 per cent a year after the vote"
_ANY = frozenset("any the other income and all council".split())
_TAKEN_OFF = frozenset(
    "tax taxes tips deductions expenses overtime bills rent vat bonus bonuses commission costs fees gratuities benefits insurance "
    "superannuation subsidies subsidy interest inflation housing paying rebate rebates discount discounts".split()
)  # what is paid, or added, where a sum is told before it and after it
_PAID_NOW = frozenset("is are am earn earns pay pays cost costs make makes get gets receive receives charge charges".split())
_NEAR = 7  # tokens from the verb to the unit of time


def _denominator(t: Tokens, k: int, *, narrow: bool) -> tuple[str, int] | None:
    low = t.low
    if k >= len(low) or not low[k][0].isalpha():
        return None
    following = low[k + 1] if k + 1 < len(low) else ""
    if low[k] in _SORTS and following in words.PER:
        return words.PER[following], k + 2  # "per diluted share"
    if (low[k], following) in words.SORTS_OF_UNITS:
        return words.SORTS_OF_UNITS[low[k], following], k + 2
    if narrow and (low[k] in words.SOLD_BY or low[k] in words.APIECE):
        return _sold_by(t, k, following)
    if low[k] in SCALES and not narrow:
        return _of_many(t, k)
    if low[k] in words.PER:
        if narrow and low[k] in _LAPSES and (following == "old" or is_lapse(t, k)):
            return None  # "a year after", but "$9,301 a tonne after touching"
        return words.PER[low[k]], k + 1
    unit = unit_at(t, k)
    if narrow and low[k] not in ("sq", "square") and (unit is None or unit.last == k + 1):
        return None  # "a megawatt-hour", "a cubic metre", but no "a mile"
    if unit is not None:
        return unit.unit, unit.last
    return (low[k], k + 1) if not narrow else None
