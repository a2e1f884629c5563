"""Loosely each: figures per unit that no *each* opens, ``24 tonnes to the hectare``, ``nine miles in a shift``, ``a bonus of £900``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.each import BACK, ON, Each, countable
from claimcheck.reading.frames.operands import dimension, figures_of
from claimcheck.reading.priced import is_after_first, is_per_many
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.equating import equated, reckoned, sums_up
from claimcheck.reading.words.grammar import MARKS
from claimcheck.reading.words.units import MEASURE_UNITS, MONEY_UNITS
from claimcheck.values.per_time import TIMES, per_time

TIME_NOUNS = frozenset((*TIMES, "night", "fortnight", "decade", "time"))
_VALUES = frozenset(("money", "measure", "count", "duration", "mean"))
_REACH = 12
_EVERY = frozenset(("every", "each"))
_SORTS_OF_MONEY = tuple(f" {unit}" for unit in MONEY_UNITS)


def loose(story: Story, sentence: Sentence) -> Iterator[Each]:
    """``24 tonnes to the hectare``, ``every cross on a ballot paper had cost £41``, ``nine miles in a shift``."""
    low, here = story.tokens.low, figures_of(story, sentence)
    for k, read in enumerate(here):
        claim, (first, last) = read.claim, story.phrase(read)
        if claim.kind not in _VALUES or per_time(claim.amount.unit)[1] or is_per_many(story, read) or is_after_first(story, last, sentence):
            continue
        if claim.kind == "mean" and not claim.amount.unit and (many := _many(story, here[:k], read)) is not None:
            yield Each(first, last, sentence, reckoned(story, first, last, claim), read, many.claim.scope.noun, many)
            continue
        if _is_mean_price(story, read) or (_is_money(claim) and "/" not in claim.amount.unit and is_handed(low, first)):
            yield Each(first, last, sentence, reckoned(story, first, last, claim), read)
            continue
        end = here[k + 1].first if k + 1 < len(here) else sentence.last
        start = story.phrase(here[k - 1])[1] if k else sentence.first
        ahead = _ahead(story, max(start, first - _REACH), first)
        found = _behind(story, last, min(end, sentence.last - 1), claim.kind != "count") or ahead
        done = low[last + 2 : last + 4] if low[last] == "to" else []
        if not found and done[:1] in (["a"], ["an"]) and done[1].isalpha():
            found = ahead = singular(done[1])  # "£1,150 to fell a tree", "9 litres of milk to make a kilo"
        if found and _is_counted(story, sentence, found, bool(ahead) and claim.kind in ("money", "measure")):
            unit = claim.amount.unit.partition("/")[0]
            unit = f"{unit}/{found}" if unit and found in MEASURE_UNITS else unit
            told = claim if unit == claim.amount.unit else story.word(first, last, attrs.evolve(claim.amount, unit=unit), "capacity")
            yield Each(first, last, sentence, told, read, found)


def _many(story: Story, ahead: list[Read], mean: Read) -> Read | None:
    """The things of ``The 16 flights carried an average of 150 passengers``, where a sum of them follows."""
    first = story.phrase(mean)[0]
    if len(ahead) != 1 or not countable(ahead[0]) or not ahead[0].claim.scope.noun or ahead[0].claim.scope.noun == mean.claim.scope.noun:
        return None
    later = [r for r in figures_of(story, mean.sentence) if r.first > mean.first]
    summed = len(later) == 1 and any(
        equated(story, story.phrase(r)[0], mean.sentence) or sums_up(story, mean.sentence, *story.phrase(r)) for r in later
    )
    return ahead[0] if summed and first - ahead[0].last < 7 and "," not in story.tokens.low[ahead[0].last : first] else None


def _is_mean_price(story: Story, read: Read) -> bool:
    """True for ``sold at an average of £310,000``, ``fetched £250,000 on average``."""
    claim = read.claim
    if "/" in claim.amount.unit or read.figure.per or (claim.kind not in ("mean", "money")) or not _is_money(claim):
        return False
    called = claim.kind == "mean" or story.after(read, 2) == ["on", "average"]
    return called and not {"median", "wage", "wages", "salary", "rent", "pay", "income"} & set(story.before(read, 5))


def is_handed(low: Sequence[str], first: int) -> bool:
    """True for ``a bonus of £900``, ``charges €12``: what each one of many gets or pays."""
    return low[first - 1] in _CHARGING or (
        low[first - 1] == "of" and low[first - 2] in _HANDED and bool({"a", "an", "the"} & set(low[first - 6 : first - 2]))
    )


_CHARGING = frozenset("charge charges".split())


_HANDED = frozenset("bonus payment allowance voucher rebate stipend tip deposit fare fee".split())


def _is_money(claim: Claim) -> bool:
    """True for a sum and for so much of a sort of money, *£12*, *40 Canadian dollars*."""
    return claim.amount.unit in MONEY_UNITS or claim.amount.unit.endswith(_SORTS_OF_MONEY)


def _behind(story: Story, last: int, end: int, measured: bool) -> str:
    """The noun of *every shift*, *to the hectare*, *in a shift* behind a figure; of a plain count only that of *eight an over*."""
    low = story.tokens.low
    for k in range(last, min(last + 7, end)):
        if low[k] in MARKS or low[k] in (",", "and", "but", "that", "which", "who"):
            return ""
        near = measured or k <= last + 2  # "20 jars from a hive", "24 bottles go into a crate"
        one = low[k] in ("a", "an") and (k == last or (near and low[k - 1] in ("in", "on", "to", "for", "at", "from", "into")))
        apart = low[k] in ("every", "each", "per") or one
        if apart or (low[k : k + 2] == ["to", "the"] and k == last):
            at = k + 1 + (low[k : k + 2] == ["to", "the"])
            if low[at] in ("square", "cubic"):
                return f"{low[at]} {singular(low[at + 1])}"
            return next((singular(low[j]) for j in (at, at + 1) if low[j].isalpha() and low[j] not in TIME_NOUNS), "")
    return ""


def _ahead(story: Story, start: int, first: int) -> str:
    """The noun of *every cross on a ballot paper had cost £41*, in the clause of the figure."""
    low = story.tokens.low
    at = max(story.tokens.among(_EVERY, start, first - 1), default=-1)
    if at < 0 or TIME_NOUNS & set(low[at + 1 : at + 3]) or low[at + 1] == "of" or {*MARKS, "and", "but"} & set(low[at:first]):
        return ""
    if "," in low[at:first] and low[first - 2 : first] != ["same", ","]:
        return ""
    return singular(low[at + 1]) if low[at + 1].isalpha() else ""


def _is_counted(story: Story, sentence: Sentence, noun: str, priced: bool) -> bool:
    """True for a noun or a unit of which a figure nearby tells how many."""
    near = [r for s in story.beside(sentence, BACK, ON) for r in figures_of(story, s)]
    return any(bears(story, r, noun) for r in near) or (priced and any(countable(r) for r in near))


def bears(story: Story, read: Read, noun: str) -> bool:
    """True for a figure that counts *noun*, or is measured in it: the 720 robots of so much a robot."""
    claim = read.claim
    if claim.amount.unit and not claim.amount.unit.startswith("/"):  # "2,700 units a year" are units
        return claim.kind in ("measure", "rate") and dimension(claim.amount.unit.partition("/")[0], noun)
    name = story.table.noun(noun)
    if noun in ("head", "person", "individual", "man") and claim.scope.noun:
        return story.table.nouns(claim.scope.noun, "person") in ("same", "inside")
    return claim.scope.noun in (noun, name) or noun in [singular(word) for word in claim.counted.lower().split()]
