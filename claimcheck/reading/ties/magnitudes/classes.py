"""Classes of size: *a six-figure sum*, *in double figures*, *below freezing*, *still in her thirties*, and the figure that must fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import Kind
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.calendar.ages_told import Age, ages_told
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.words.numbers import SMALL
from claimcheck.reading.words.units import MONEY_UNITS
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_PLACES = {"single": 1, "double": 2, "triple": 3, "treble": 3} | {word: n for word, n in SMALL.items() if 2 < n < 10}
_DIGITS = frozenset("figure figures digit digits".split())
_ZERO = frozenset("freezing zero".split())
_TENS = {
    "twenties": 20, "20": 20, "thirties": 30, "30": 30, "forties": 40, "40": 40, "fifties": 50, "50": 50, "sixties": 60, "60": 60,
    "seventies": 70, "70": 70, "eighties": 80, "80": 80, "nineties": 90, "90": 90,
}  # fmt: skip
_AGED = frozenset(_TENS)
_PARTS = {"early": (0, 5), "mid": (3, 7), "late": (5, 9)}
# Where one of these stands the figure may be that of another time, or the class one that was left, missed or only hoped for.
_ELSE = frozenset(
    "not never no nor nearly almost approaching close short out once could might would may should if unless until till before after former "
    "previous previously last earlier from rose risen climbed warmed fell dropped slipped ago than against compared only every each "
    "into first when then".split()
)
_TURNED = _ELSE - frozenset("only first into rose risen climbed fell dropped slipped last".split())
_OF_NOW = frozenset("is still now already who's".split())
_COLDEST, _HOTTEST = -100, 100
_DEGREES = {"celsius": 0, "degree": 32, "fahrenheit": 32}  # a bare degree may be of either scale


class _Class(NamedTuple):
    """The tokens *first* up to *last* say that a figure of *kind* lies from *least* up to *most*."""

    first: int
    last: int
    least: int
    most: int
    kind: Kind
    unit: str = ""


def classes(story: Story) -> Iterator[Link]:
    """Each word for a class of size with the one figure of its sentence that may be meant by it."""
    for sentence in story.holding(_DIGITS):
        for told, read in _by_places(story, sentence):
            yield _meant(story, told, read)
    for sentence in story.holding(_ZERO):
        for told, read in _by_zero(story, sentence):
            yield _meant(story, told, read)
    for sentence in story.holding(_AGED):
        yield from _by_age(story, sentence)


def _meant(story: Story, told: _Class, read: Read) -> Link:
    word = _word(story, told)
    return Link("meant", (word, read.claim.id), assumption=f"line {line(read.claim)} tells twice how much “{read.claim.said}” is")


def _word(story: Story, told: _Class) -> str:
    within = Interval(told.least, told.most)
    amount = Amount(Stated("range", told.least, told.most), within, within, unit=told.unit)
    return story.word(told.first, told.last, amount, told.kind, Scope(what="of that size")).id


# ---- so many figures -------------------------------------------------------------------------------------------------


def _by_places(story: Story, sentence: Sentence) -> Iterator[tuple[_Class, Read]]:
    """``awarded £48,000, a six-figure sum``; ``inflation is in double figures, at 8.6 per cent``."""
    low = story.tokens.low
    for k in story.places(_DIGITS, sentence):
        start = k - 2 if low[k - 1] == "-" else k - 1
        places = _PLACES.get(low[start])
        if places is None or _TURNED & set(low[sentence.first : sentence.last]):
            continue
        money = places > 3 or low[k + 1] in ("sum", "fee", "salary")
        found = [r for r in story.here(sentence) if not start <= r.first <= k and r.is_plain and (_is_money(r) if money else _is_bare(r))]
        others = [r for r in story.here(sentence) if r.claim.kind == "count" and r.figure.noun and not start <= r.first <= k]
        if found and found[0].claim.kind == "count" and others:
            continue  # "Only three batters got into double figures: Rao made 8"
        alone = story.is_brief and sum(map(_is_money, story.related)) == 1
        if len(found) == 1 and not (money and _is_apart(low, start, k, found[0], _FAR if alone else _NEAR)):
            unit = found[0].claim.amount.unit
            most = 10**places - isinstance(found[0].claim.stated.number, int)  # 9.5 per cent are single figures too
            yield _Class(start, k + 1, 10 ** (places - 1) if places > 1 else 0, most, found[0].claim.kind, unit), found[0]


def _is_apart(low: Sequence[str], start: int, k: int, read: Read, most: int) -> bool:
    """True for *a six-figure sum by the trust, which must also pay £48,000*: the sum is not called so."""
    gap = low[k + 1 : read.first] if read.first > k else low[read.last : start]
    return len(gap) > most or bool({"and", "which", "also", ";"} & set(gap))


_NEAR, _FAR = 6, 12  # tokens between, of the only sum of money of a short story


def _is_money(read: Read) -> bool:
    return read.claim.amount.unit.partition("/")[0] in MONEY_UNITS


def _is_bare(read: Read) -> bool:
    """True for a share, and for a count that names no thing of its own: ``stayed in single figures, at 12``."""
    claim = read.claim
    return claim.kind in ("share", "points") or (claim.kind == "count" and not claim.amount.unit and not read.figure.noun)


# ---- the freezing point ----------------------------------------------------------------------------------------------


def _by_zero(story: Story, sentence: Sentence) -> Iterator[tuple[_Class, Read]]:
    """``stayed below freezing all day, with a high of 4C``."""
    low = story.tokens.low
    for k in story.places(_ZERO, sentence):
        side = low[k - 1]
        temperatures = [r for r in story.here(sentence) if r.claim.amount.unit in _DEGREES and r.is_plain and r.claim.kind != "change"]
        if side not in ("below", "above") or low[k - 2] in _DEGREES_TOLD or len(temperatures) != 1:
            continue
        unit = temperatures[0].claim.amount.unit
        if temperatures[0].last <= k - 1 and low[temperatures[0].last] in ("below", "above"):
            continue  # "12 below zero"
        if (_TURNED | {"by", "barely", "just"}) & set(low[sentence.first : sentence.last]):
            continue
        least, most = (_COLDEST, _DEGREES[unit]) if side == "below" else (0 if unit == "celsius" else _COLDEST, _HOTTEST + 20)
        yield _Class(k - 1, k + 1, least, most, temperatures[0].claim.kind, unit), temperatures[0]


_DEGREES_TOLD = frozenset("degrees degree c f celsius fahrenheit".split())


# ---- decades of a life -----------------------------------------------------------------------------------------------


def _by_age(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``Still in her thirties, the 46-year-old``; ``Sand, 46, who is in her early thirties``."""
    low = story.tokens.low
    for k in story.places(_AGED, sentence):
        digits = low[k].isdecimal()
        part = low[k - 1] if low[k - 1] in _PARTS else low[k - 2] if low[k - 1] == "-" and low[k - 2] in _PARTS else ""
        start = k - (0 if not part else 1 if low[k - 1] == part else 2) - 2
        if (digits and low[k + 1] not in ("s", "'s")) or low[start] != "in" or low[start + 1] not in ("her", "his"):
            continue
        ages = [a for a in ages_told(story, sentence) if not start <= a.first <= k + 1 and not _of_thing(story, a, k)]
        now = start == sentence.first or low[start - 1] in _OF_NOW or (low[start - 1] == "," and low[k + 1 + digits] == ",")
        if len(ages) != 1 or not now or {"when", "was", "since", "until", "before", "after", "not"} & set(low[sentence.first : start]):
            continue
        least, most = _PARTS.get(part, (0, 9))
        told = _Class(start, k + 1 + digits, _TENS[low[k]] + least, _TENS[low[k]] + most, "age", "year")
        assumed = f"line {line(ages[0].claim)} tells twice how old one person is"
        yield Link("meant", (_word(story, told), ages[0].claim.id), assumption=assumed)


def _of_thing(story: Story, age: Age, k: int) -> bool:
    """True for the age of *his 120-year-old house*, and not for that of *in his late twenties, the 22-year-old cellist*."""
    if story.tokens.low[age.first - 2 : age.first] == [",", "the"] and 0 < age.first - k < _NEAR:
        return False
    return age.of_thing and not people(story, story.table.noun(story.tokens.low[age.last]))
