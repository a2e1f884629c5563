"""Times told by a verb: ``halved``, ``more than doubled``, ``a fivefold rise``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

import attrs

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.change import FALLS, MULTIPLIERS
from claimcheck.reading.words.numbers import SCALES, SMALL, TENS
from claimcheck.values.amount import Amount
from claimcheck.values.exact import whole
from claimcheck.values.interval import Interval
from claimcheck.values.written import amount


class Times(NamedTuple):
    """How many times as much something became: the tokens *first* up to *last* that say so, *at* its verb, and what they are worth."""

    first: int
    last: int
    at: int
    worth: Amount


def times_told(story: Story, sentence: Sentence) -> Iterator[Times]:
    """What each verb of *sentence* that multiplies is worth, with the hedge before it."""
    low = story.tokens.low
    for k in story.places(_MULTIPLYING, sentence):
        times = MULTIPLIERS.get(low[k]) or _fold(low, k) or (_BASES.get(low[k], "") if low[k - 1] in _AHEAD else "")
        if low[k] == "half" and low[k - 1] == "in" and {"cut", "cutting", "slashed"} & set(low[max(sentence.first, k - 4) : k]):
            times = "half"
        if low[k] in _PORTIONS and _is_left(low, k):
            yield Times(k - 1 if low[k] != "half" else k, k + 1, k, amount("half" if low[k] == "half" else f"a {low[k]}"))
        if low[k] == "halved" and low[k + 1] in SMALL and {"won", "lost"} & set(low[sentence.first : sentence.last]):
            continue  # "lost once, halved two and won 12": matches that neither side won
        if low[k] == "halves" and low[k - 1] in _NAMING_HALVES:
            continue  # "Second halves have produced more goals"
        again = low[k + 1 : k + 3] == ["it", "again"] or low[k + 1] == "again" or _again(low, k, sentence.last)
        if times and low[k + 1] != "twice" and low[k + 1 : k + 3] != ["down", "on"] and not again:
            # "is doubling down on its pledge"; and what has doubled twice is four times as much
            start, hedge = _hedge(low, k, sentence.first)
            if _fold(low, k) and FALLS & {*low[max(sentence.first, start - 2) : start], *low[k + 1 : k + 2]}:
                yield Times(start, k + 1, k, _turned(amount(f"{hedge}{times}")))  # "fell tenfold", "a fivefold drop"
                continue
            if times in ("half", "a quarter"):
                hedge = _TURNED.get(hedge, hedge)  # what more than halved is less than half
            yield Times(start, k + 1, k, amount(f"{hedge}{times}"))


def _again(low: Sequence[str], k: int, last: int) -> bool:
    """True for *halved attendance in the first week and halved it again*: twice so many times."""
    return any(low[j] == low[k] and "again" in low[j + 1 : j + 4] for j in range(k + 1, min(k + _FAR, last)))


_FAR = 14  # tokens
_NAMING_HALVES = frozenset("first second both two the other".split())


def _turned(worth: Amount) -> Amount:
    """What is left of a thing that became so many times smaller as *worth* says: a tenth, less than a fifth."""
    number = Fraction(worth.stated.number or worth.stated.lo or worth.stated.hi or 1)
    return amount({">": "less than ", "<": "more than "}.get(worth.stated.bound, "") + f"1/{number}")


def loosely(worth: Amount) -> Amount:
    """*worth* with what more than so many times is usually read as: up to half as much again, since four is more than three."""
    number = worth.stated.number
    if worth.stated.bound != ">" or number is None:
        return worth
    half_again = Interval(number, whole(Fraction(number) * Fraction(3, 2)), True, False)
    usual = half_again.meet(worth.widest)  # what is more than half is less than two thirds at the widest
    return attrs.evolve(worth, usual=usual or worth.usual)


# The verb as it stands behind these: "will double its output", "to treble the fee".
_BASES = {"double": "double", "treble": "triple", "triple": "triple", "quadruple": "quadruple"}
_AHEAD = frozenset("will to would could should may might must can shall".split())
_TURNED = {"more than ": "less than ", "nearly ": "just over ", "almost ": "just over ", "over ": "less than ", "at least ": "at most "}
_FOLDS = {
    "twofold": "double", "threefold": "triple", "fourfold": "four times", "fivefold": "five times", "sixfold": "six times",
    "sevenfold": "seven times", "eightfold": "eight times", "tenfold": "ten times", "twentyfold": "20 times", "hundredfold": "100 times",
}  # fmt: skip


_PORTIONS = frozenset("half third quarter fifth sixth tenth".split())
_MULTIPLYING = frozenset((*MULTIPLIERS, *_FOLDS, *_BASES, *_PORTIONS, "fold"))
_CUT = frozenset("cut slashed reduced fallen fell dropped shrunk shrank down come brought pared".split())


def _is_left(low: list[str], k: int) -> bool:
    """True for *have been cut to a third of what they were*, *fell to a quarter*: what is left of it, and no share of another thing."""
    at = k - 1 if low[k] == "half" else k - 2
    if low[at] != "to" or low[at - 1] not in _CUT or (low[k] != "half" and low[k - 1] not in ("a", "one")):
        return False
    behind = low[k + 1 : k + 4]
    return behind[:1] in ([","], ["."], [";"]) or behind[:2] in (["of", "what"], ["of", "its"], ["of", "their"])


def _fold(low: list[str], k: int) -> str:
    """What ``fivefold``, ``20-fold`` and ``hundred-fold`` are worth, or an empty text: ``many-fold``."""
    if low[k : k + 1] == ["fold"] and k > 1 and low[k - 1] == "-":
        word = low[k - 2]
        number = int(word) if word.isdecimal() else SMALL.get(word, 0) or TENS.get(word, 0) or SCALES.get(word, 0)
        return f"{number} times" if number else ""
    return _FOLDS.get(low[k], "")


_HEDGES = ("more than", "nearly", "almost", "roughly", "about", "less than", "over", "at least", "just over", "just under")


def _hedge(low: list[str], k: int, floor: int) -> tuple[int, str]:
    """Where the phrase of the word at *k* starts, with the hedge before it."""
    for hedge in _HEDGES:
        words = hedge.split()
        start = k - len(words)
        if start >= floor and low[start:k] == words:
            return start, f"{hedge} "
    return k, ""
