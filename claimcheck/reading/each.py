"""Each: a figure of each unit of a kind, and how the unit's noun and the figure's claim are read."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import SMALL, TENS
from claimcheck.reading.words.units import MEASURE_UNITS

UNITS_OF_TIME = frozenset("second minute hour day night week weekend fortnight month quarter year decade century annum time game".split())
COSTING = frozenset("cost costs costing costed sells sell sold goes priced weighs weighed weighing worth".split())
HOLDING = frozenset("has had have holds held carries carried costs cost weighs weighed seats contains contained needs gets got".split())
AUXILIARY = frozenset("will would must can could should may might have had has are were is was to".split())
BACK, ON = 4, 3  # sentences before and behind a figure of each unit in which the units and what they make are told


class Each(NamedTuple):
    """A figure *of* each unit, over the tokens *first* up to *last*; the units bear *noun*, ``""`` where only *each* or *apiece* tells.

    *bound* is the count of the units where the words hold it fast (``each of the 30 seats``).
    """

    first: int
    last: int
    sentence: Sentence
    claim: Claim
    read: Read
    noun: str = ""
    bound: Read | None = None
    # "Each has six": the units were told of in the sentences before.
    before_it: bool = False


def plain(story: Story, read: Read, last: int) -> Claim:
    """The claim of *read* in the unit of what it counts, without that of the units."""
    first = story.phrase(read)[0]
    unit = read.claim.amount.unit.partition("/")[0]
    if unit == read.claim.amount.unit and last == story.phrase(read)[1]:
        return read.claim
    return story.word(first, last, attrs.evolve(read.claim.amount, unit=unit), "capacity", read.claim.scope, read.claim.voice)


def measured(story: Story, read: Read, noun: str, first: int, last: int) -> Claim:
    """The claim of *read*, per unit of measure where *noun* is one: ``42 pence for a litre``."""
    claim = plain(story, read, last)
    if noun not in MEASURE_UNITS or not claim.amount.unit:
        return claim
    amount = attrs.evolve(claim.amount, unit=f"{claim.amount.unit}/{noun}")
    return story.word(first, last, amount, "capacity", claim.scope, claim.voice)


def noun_at(story: Story, sentence: Sentence, k: int) -> str:
    """The singular noun at token *k*, with the *square* or *cubic* of a unit; ``""`` for a function word, a plural or the end."""
    if k >= sentence.last:
        return ""
    word = story.tokens.low[k]
    if word in ("square", "cubic") and (unit := f"{word} {story.tokens.low[k + 1]}") in MEASURE_UNITS:
        return unit
    counts = word in SMALL or word in TENS or word in STOP or is_plural(word)
    return word if word.isalpha() and len(word) > 2 and not counts else ""


def countable(read: Read, *, each: bool = False) -> bool:
    """True for a count of more than one, such as there may be units: *30 seats*; with *each* for so many of another unit too."""
    counted = read.claim.kind == "count" or (read.claim.kind == "capacity" and (each or not read.figure.per))
    return counted and not read.claim.amount.unit and read.claim.stated.number not in (None, 1)
