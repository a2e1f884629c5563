"""Went on: the lengths of time that words tell something went on for, and the so manieth day or year that it is in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.reading.lengths import Length, lengths, nths
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.calendar import DAYS_IN
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_LASTED = frozenset(
    "lasted lasts lasting took taken spent spending ending ends ended end endured survived spanned spans spanning covered covering lay "
    "served serves ruled reigned waited worked lived stood stayed".split()
)
_PASSED = frozenset("passed elapsed".split())
_MORE = frozenset("another further more".split())
_UP_TO = frozenset("after ending ends ended end".split())
# What is meted out or agreed for a time does not go on for it.
METED = frozenset(
    "jailed sentenced banned suspended imprisoned lent loaned signed hired leased let extended guaranteed contracted fixed frozen elected "
    "appointed sentence term terms lease contract guarantee ban warranty mandate loan deal age aged maximum minimum deadline notice "
    "period extension option break pause interval insured postponed delayed adjourned licence license licensed permit permitted patent "
    "concession designed built lifespan".split()
)  # fmt: skip
_ORDINAL_ENDS = ("day", "week", "month", "year")
_IN = frozenset("in into entered enters entering began begins starts started completed".split())


class Spell(NamedTuple):
    """A *length* that something went on; *ends* says that it is told at its end, *nth* that it is still under way in so manieth."""

    length: Length
    sentence: Sentence
    ends: bool = False
    nth: bool = False


def spells_of(story: Story, sentence: Sentence) -> Iterator[Spell]:
    """The lengths of *sentence* that tell how long something went on, or is under way."""
    yield from _spells(story, sentence)
    yield from _nth(story, sentence)


def _spells(story: Story, sentence: Sentence) -> Iterator[Spell]:
    low = story.tokens.low
    for length in lengths(story, sentence):
        if length.last >= len(low) or not length.first or length.claim.amount.unit not in DAYS_IN or length.claim.modality != "stated":
            continue
        ahead = low[max(sentence.first, length.first - 5) : length.first]
        lead = ahead[-1] if ahead else ""
        behind = low[length.last : min(sentence.last, length.last + 8)]
        if behind[:1] == ["from"] and not {"to", "until", "till"} & set(behind):
            continue  # "for 26 years from 1971" ends on no day that is told
        if _is_none(story, sentence, length, ahead, lead) or is_of_an_earlier(story, sentence, length):
            continue
        spelt = lead == "of" and len(ahead) > 2 and ahead[-3] in ("a", "an", "its", "his", "her", "their", "the")
        if lead == "after" or lead in _LASTED or spelt:
            yield Spell(length, sentence, ends=lead in _UP_TO or (spelt and bool(_UP_TO & set(ahead))))
        elif (lead == "for" and not length.bare) or ahead[-2:] == ["in", "those"] or low[length.last] in _PASSED | {"since"}:
            yield Spell(length, sentence)


def is_of_an_earlier(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *the first, in 2023, went on for 80 days*: that of another year, behind a word for one of several."""
    low = story.tokens.low
    ahead = low[max(sentence.first, length.first - _CLAUSE) : length.first]
    nth = next((k for k in range(len(ahead) - 3, -1, -1) if ahead[k] == "the" and ahead[k + 1] in _ONE_OF), -1)
    return nth >= 0 and any(ahead[k] == "in" and ahead[k + 1].isdecimal() and len(ahead[k + 1]) == 4 for k in range(nth, len(ahead) - 1))


_CLAUSE = 10
_ONE_OF = frozenset("first second third last previous earlier other one".split())


def _is_none(story: Story, sentence: Sentence, length: Length, ahead: Sequence[str], lead: str) -> bool:
    """True for what leads from one event to another, is an age, is meted out or comes on top."""
    low = story.tokens.low
    behind = low[length.last] if length.last < sentence.last else ""
    if behind in ("ago", "later", "earlier", "old", "into", "-", "after") or (lead == "of" and "every" in ahead) or lead == "every":
        return True
    if behind == "before" and lead not in {"for", *_LASTED}:
        return True
    if lead == "for" and ahead[-3:-2] == ["to"] and ahead[-2].isalpha():
        return True  # "is to stay for ten years"
    more = low[length.first] in _MORE and low[length.first + 1] != "than"  # "has led it for more than nine years"
    return more or bool(METED & {*ahead, *low[length.last : length.last + 2]})


def _nth(story: Story, sentence: Sentence) -> Iterator[Spell]:
    """``is in its fourth year``, ``entered its tenth week``: three to four years, nine to ten weeks."""
    low = story.tokens.low
    for nth in nths(story, sentence, _ORDINAL_ENDS):
        first, last = nth.first, nth.last
        if low[first - 1 : first] not in (["its"], ["his"], ["her"], ["their"], ["the"], ["a"]):
            continue
        ahead = set(low[max(sentence.first, first - 5) : first - 2])
        if _STOPPED & story.words(sentence):
            continue  # "The trial, in its fifth week, began on 9 March and was then halted for three weeks"
        apposed = low[first - 3] == "," and low[last] == ","  # "The trial, in its fifth week, began on 9 March"
        if low[first - 2] not in _IN or (low[first - 2] == "in" and not apposed and not {"is", "are", "now", "still", "has"} & ahead):
            continue
        if low[last : last + 1] == ["of"] and not {"the", "its", "his", "her"} & set(low[last + 1 : last + 2]):
            continue
        if nth.claim.amount.unit == "year":
            yield Spell(_in_months(story, nth), sentence, nth=True)
        yield Spell(nth, sentence, nth=True)


_STOPPED = frozenset("halted adjourned suspended paused interrupted resumed break hiatus".split())


def _in_months(story: Story, nth: Length) -> Length:
    """The years of *nth* by the month, as they are counted from a day or a month on."""
    least, most = (12 * Fraction(number or 0) for number in (nth.claim.stated.lo, nth.claim.stated.hi))
    both = Interval(least, most)
    amount = Amount(Stated("range", int(least), int(most)), both, both, unit="month")
    return Length(nth.first, nth.last, story.word(nth.first, nth.last, amount, "duration"))
