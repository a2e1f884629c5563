"""Split between: what so many things make together, and the next words that tell each of them by its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.labels import labels
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import THE_OR_OWNERS

_LEAST, _MOST = 2, 6
_OPENING = 5  # tokens within which the things are told that share the sum
_KINDS = frozenset(("count", "money", "measure"))
_NOT_A_SUM = frozenset("each apiece average averaging more another further least other others both different per every plus".split())


def split_between(story: Story) -> Iterator[Link]:
    """``Two mines employ 2,247 men. Northfield has 1,385 of these and Carrow 862``: each of the things told by its own name."""
    for sentence in story.sentences:
        whole = _whole(story, sentence)
        if whole is None:
            continue
        things, total = whole
        following = story.beside(sentence, 0, 1)[1:]
        parts = [r for s in following for r in story.here(s)]
        if (
            len(parts) == things.claim.stated.number
            and all(_is_part(r, total) for r in parts)
            and _are_of(story, sentence, following, parts)
        ):
            told = f"{lines(total.claim, parts[0].claim, 'tell')} all of the {things.claim.said} and what they make"
            names = (in_unit(story, r, total).claim.id for r in parts)
            yield Link("parts", (total.claim.id, *names), assumption=told, exhaustive=True)


def _whole(story: Story, sentence: Sentence) -> tuple[Read, Read] | None:
    """How many things open *sentence* and the only other figure in it, which is what they make."""
    here = story.here(sentence)
    if len(here) != 2 or here[0].claim.kind != "count" or story.phrase(here[0])[0] - sentence.first > _OPENING:
        return None
    things, total = here
    number = things.claim.stated.number
    plain = total.claim.kind in _KINDS and total.is_plain
    many = isinstance(number, int) and _LEAST <= number <= _MOST and bool(things.figure.noun) and "/" not in total.claim.amount.unit
    apart = base_unit(total.claim) or total.claim.scope.noun not in ("", things.claim.scope.noun)
    words = story.words(sentence)
    return (things, total) if plain and many and apart and not _NOT_A_SUM & words else None


def opens_with_day(story: Story, told: Sentence, behind: Sentence) -> bool:
    """True for *share 120 buses. On Friday 38 were out from Leith*: the day of the second sentence is none of the first."""
    low, days = story.tokens.low, set(WEEKDAYS)
    return low[behind.first] == "on" and low[behind.first + 1] in days and not days.intersection(low[told.first : told.last])


def _is_part(read: Read, total: Read) -> bool:
    """True for a figure of what *total* counts, and less than it."""
    one, other = read.claim, total.claim
    unit = base_unit(one) == base_unit(other) or not (base_unit(one) or read.figure.noun)
    less = (one.stated.number or 0) < (other.stated.number or 0)
    return one.kind in _KINDS and unit and less and one.stated.bound in ("=", "~") and of_one_noun(one, other) and one.modality == "stated"


def _are_of(story: Story, sentence: Sentence, following: Sequence[Sentence], parts: Sequence[Read]) -> bool:
    """True where each of *parts* has a name of its own and no other time is told of them."""
    low = story.tokens.low
    if len({r.sentence.number for r in parts}) != 1 or not labels(story, parts[0].sentence, parts):
        return False
    times = [{w for w in low[s.first : s.last] if is_year(w) or w in MONTHS or w == "last"} for s in (sentence, *following)]
    opening = low[parts[0].sentence.first : parts[0].sentence.first + 3]
    if opening[0] == "of" and opening[1] in THE_OR_OWNERS and opening[2] not in low[sentence.first : sentence.last]:
        return False  # "Of the girls, 180 are at Hill Road and 150 at Abbey Lane"
    if opens_with_day(story, sentence, parts[0].sentence):
        return False
    words = {w for s in following for w in low[s.first : s.last]}
    return not times[1] - times[0] and not _NOT_A_SUM & words
