"""One name: whether a second age stands behind the name of the person of whom the first is told."""

from __future__ import annotations

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages_told import Age
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.lists.items import TITLES
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS

_JOINED = frozenset(", ( who is was has turned now aged only just still".split())
_MEN, _WOMEN = frozenset(("mr", "sir", "lord")), frozenset(("mrs", "ms", "miss", "lady", "dame"))
_ADDRESS = TITLES | _MEN | _WOMEN


def is_named_again(story: Story, one: Age, other: Age, who: str) -> bool:
    """True for *Mr Roe, now 44,* behind *Peter Roe left in 1998, when he was 16*: the sentence of the first age opens with that name in
    full, of whom it says *he*, and names no other person."""
    low, first = story.tokens.low, one.sentence
    k = other.first - 1
    while k > other.sentence.first and low[k] in _JOINED:
        k -= 1
    if k == other.first - 1 or not _is_name(story, k) or _is_name(story, k - 1) and low[k - 1] not in _ADDRESS:
        return False
    title = low[k - 1]
    if (title in _MEN and who == "she") or (title in _WOMEN and who == "he"):
        return False
    full = _opening(story, first)
    kin = KIN & {*low[first.first : first.last], *low[k - 3 : k], *low[other.last : other.last + 3]}
    if len(full) < 2 or full[-1] != low[k] or kin:
        return False
    others = [j for j in range(first.first + len(full), one.first) if low[j] in _ADDRESS or (_is_name(story, j) and _is_name(story, j + 1))]
    return not others


def _opening(story: Story, sentence: Sentence) -> list[str]:
    """The capitalised words that *sentence* opens with, without titles."""
    k = sentence.first
    while k < sentence.last and _is_name(story, k):
        k += 1
    return [word for word in story.tokens.low[sentence.first : k] if word not in _ADDRESS]


def _is_name(story: Story, k: int) -> bool:
    word = story.tokens.written(k)
    return word[:1].isupper() and word.replace("-", "").isalpha() and word.casefold() not in MONTHS and word.casefold() not in WEEKDAYS
