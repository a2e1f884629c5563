"""Words of multiples: what words say how many times as much, and what they are worth."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.errors import ClaimcheckError
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.shares.times_told import loosely
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.numbers import DENOMINATORS
from claimcheck.values.amount import Amount
from claimcheck.values.exact import show
from claimcheck.values.written import amount

_WORDS = {"twice": "double", "double": "double", "triple": "triple", "treble": "triple", "thrice": "three times", "quadruple": "quadruple"}
_BASES = frozenset("as the more what that those its".split())
_MORE = frozenset("more greater higher larger bigger longer faster heavier wider taller".split())
_HEDGES = (
    ("more", "than"), ("less", "than"), ("fewer", "than"), ("at", "least"), ("just", "over"), ("just", "under"), ("nearly",), ("almost",),
    ("about",), ("roughly",), ("over",), ("around",), ("some",),
)  # fmt: skip
_COPULAS = frozenset("is are was were only just barely about nearly almost roughly".split())
_OFTEN = frozenset(("previous", "normal", "usual", "average", "their", "his", "her", "its"))


class Multiple(NamedTuple):
    """A multiple in words: its tokens, what it is worth, and whether ``as many as`` or ``the`` follows."""

    first: int
    last: int
    worth: Amount


OPENING = frozenset((*_WORDS, *DENOMINATORS, "times", "half"))


_SPENT = frozenset("money outlay stake investment cost".split())


def multiple_at(story: Story, k: int, sentence: Sentence) -> Multiple | None:
    """The multiple at token *k*: ``twice``, ``three times``, ``half as many``, ``a third of the size of``."""
    low = story.tokens.low
    word, after = low[k], low[k + 1 : k + 4]
    if word == "times" and after[:1] and after[0] in OWNERS and after[1:2] and after[1] in _SPENT:
        return None  # "bought for £85,000 ... got four times its money when the hammer came down at £340,000"
    owned = any(w.endswith("'s") for w in after[:2])
    named = any(is_plural(w) for w in after[:3])
    if word in _WORDS and after and (owned or (named and low[k - 1] in _EQUALS) or after[0] in _OBJECTS):  # "were triple flu deaths"
        return _multiple(story, sentence, k, k + 1, _WORDS[word])
    if word == "times" and k > sentence.first and after and (after[0] in _BASES or after[0] in _MORE or (named and low[k - 2] in _EQUALS)):
        start = _number(story, k, sentence.first)
        if start is not None:
            number = numeral(story.tokens, start)
            more = after[0] in _MORE and after[0] != "as"
            return _multiple(story, sentence, start, k + 1, f"{show(number.value)} times{' more' if more else ''}") if number else None
    former = after[:1] == ["of"] and after[2:3] != [] and after[1] in OWNERS | {"the"} and after[2] in _FORMER and low[k + 4] in _LEVELS
    of_it = after[:1] == ["as"] or after[:2] == ["of", "what"] or former
    if word in DENOMINATORS and k > sentence.first and low[k - 1] in ("a", "an") and of_it:
        return _multiple(story, sentence, k - 1, k + 1, f"{low[k - 1]} {word}")
    if word == "times" and after[:1] and (any(w.endswith("'s") for w in after[:2]) or after[0] in _OFTEN):
        start = _number(story, k, sentence.first)
        number = numeral(story.tokens, start) if start is not None else None
        return _multiple(story, sentence, start or k, k + 1, f"{show(number.value)} times") if number else None
    if word == "half" and (after[:2] == ["of", "what"] or after[:1] == ["what"]):
        return _multiple(story, sentence, k, k + 1, "halved")  # "weighed three, half of what it should"
    if word == "half" and after[:1] in (["that"], ["this"]) and after[1:2] in ([","], [":"], ["—"], ["–"]):
        return _multiple(story, sentence, k, k + 1, "halved")  # "In June it was half that, at 60"
    if word == "half" and after[:1] == ["the"] and low[k - 1] in _COPULAS and numeral(story.tokens, k + 2) is not None:
        return _multiple(story, sentence, k, k + 1, "halved")  # "Sales were half the 750,000 of a year before"
    if (
        word == "half"
        and after[:1] in (["as"], ["the"])
        and (after[0] == "as" or {low[k + 2], low[k + 3] if low[k + 2].isdecimal() else ""} & _MEASURED)
    ):
        if low[k + 2] == "often":
            return None  # "dearer than the old kind, but will need emptying half as often"
        if low[k + 2] == "time" and low[k + 3] not in (".", ",", ";"):
            return None  # "will save 10 minutes, half the time lost in the lock"
        again = "again" in low[k + 2 : k + 5]  # "half as many again as"
        return _multiple(story, sentence, k, k + 1, "1.5 times" if again else "halved")
    return None


_OBJECTS = frozenset("the as what that those its their his her".split())


_EQUALS = frozenset("is are was were at".split())


_FORMER = frozenset("former previous old original earlier initial".split())


_LEVELS = frozenset("level number size rate total value peak price cost figure strength".split())


_MEASURED = frozenset("time size price cost height length weight number total figure level amount tally count rate volume".split())


def _number(story: Story, k: int, floor: int) -> int | None:
    """The token where the number before ``times`` at *k* starts, or None."""
    for start in range(max(floor, k - 4), k):
        number = numeral(story.tokens, start)
        if number is not None and number.last == k and number.first == start:
            return start
    return None


def _multiple(story: Story, sentence: Sentence, first: int, last: int, worth: str) -> Multiple | None:
    """The multiple over these tokens and the words before it that soften it, *more than twice*; or None where it is no amount."""
    low = story.tokens.low
    for hedge in _HEDGES:
        start = first - len(hedge)
        if start >= sentence.first and tuple(low[start:first]) == hedge:
            first, worth = start, f"{' '.join(hedge)} {worth}"
            break
    try:
        return Multiple(first, last, loosely(amount(worth)))
    except ClaimcheckError:
        return None
