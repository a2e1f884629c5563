"""All of each: so many from each of several, and *all so many of them* in the next words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import number_word

_EACH = frozenset("each apiece".split())
_PAIRS = {"twins": 2, "pair": 2, "couple": 2, "duo": 2, "both": 2, "trio": 3, "triplets": 3}
_PAIRED = frozenset(_PAIRS)
_COMBINED = frozenset("combined joint".split())
_OWNERS = frozenset("their the a its".split())
_OTHERS = frozenset("another more extra further besides other plus together with and".split())
_KINDS = frozenset("count money measure points capacity".split())


def all_of_each(story: Story) -> Iterator[Link]:
    """``The two are each sending 38 rowers. Beds have been found for all 76 of them``: so many times so many."""
    for sentence in story.holding(_EACH):
        here = [r for r in story.here(sentence) if _is_plain(r)]
        each = _each(story, sentence, here)
        if each is None:
            continue
        crew = _crew(story, sentence, here, each)
        total = _total(story, sentence, each) if crew is not None else None
        if total is None:
            crew = _crew(story, sentence, [r for r in here if r.first <= each.first], each)
            total = _taken_up(story, sentence, each, crew) if crew is not None else None
        if crew is None:
            continue
        if total is not None:
            said = f"line {line(total.claim)} tells all of those of line {line(each.claim)}"
            yield Link("each", (each.claim.id, crew, in_unit(story, total, each).claim.id), assumption=said, exhaustive=True)


def _is_plain(read: Read) -> bool:
    return read.claim.kind in _KINDS and read.claim.stated.bound in ("=", "~") and read.claim.stated.number is not None


def _each(story: Story, sentence: Sentence, here: list[Read]) -> Read | None:
    """The figure of *are each sending 38 rowers*, *scored 26 points apiece*."""
    low = story.tokens.low
    for k in story.places(_EACH, sentence):
        behind = [r for r in here if story.phrase(r)[1] in (k, k + 1)]
        ahead = [r for r in here if 0 < r.first - k < 4 and low[k] == "each" and low[k + 1] not in ("of", "other")]
        if behind or ahead:
            return (behind or ahead)[0]
    return None


def _crew(story: Story, sentence: Sentence, here: list[Read], each: Read) -> str | None:
    """The claim of how many there are: *the two universities*, *the twins*; all else that the sentence tells would leave it open."""
    low = story.tokens.low
    others = [r for r in here if r is not each]
    pairs = [k for k in story.places(_PAIRED, sentence) if k < each.first]
    if len(others) == 1 and not pairs and others[0].last < each.first and is_plural(low[story.phrase(others[0])[1] - 1]):
        return others[0].claim.id
    if not others and len(pairs) == 1:
        return number_word(story, pairs[0], pairs[0] + 1, _PAIRS[low[pairs[0]]], "count").id
    return None


def _taken_up(story: Story, sentence: Sentence, each: Read, crew: str) -> Read | None:
    """*Delivery of the 70 aircraft begins in spring*, *and shared the €10 million*: the next of their kind, as what all of them make."""
    low = story.tokens.low
    later = [r for s in story.beside(sentence, 0, 1) for r in story.here(s) if _is_plain(r) and r.first > each.last]
    read = next((r for r in later if base_unit(r.claim) == base_unit(each.claim)), None)
    if read is None or low[story.phrase(read)[0] - 1] not in _DEFINITE or low[read.first - 2] in _THAN or read.figure.another:
        return None
    nouns = (each.claim.scope.noun, story.table.noun(low[read.last]) or read.claim.scope.noun)
    unit = base_unit(read.claim)
    if not unit and not (all(nouns) and (nouns[0] == nouns[1] or story.table.nouns(*nouns) in ("inside", "same"))):
        return None
    if any(r.last == read.first - 2 for r in story.here(read.sentence)) and low[read.first - 2] == "of":
        return None  # "six of the 80 aircraft"
    behind = low[story.phrase(read)[1]]
    if not unit and (behind in _NARROWING or behind.endswith("ed") and low[story.phrase(read)[1] + 1] not in _DEFINITE):
        return None  # "the 60 rowers of the host city", "the 60 aircraft ordered so far"
    if unit and low[story.phrase(read)[1]].isalpha() and low[story.phrase(read)[1]] not in _GOES_ON:
        return None  # "and the £1,000 bill was met"
    around = {*low[story.phrase(read)[0] - 1 : min(story.phrase(read)[1] + 5, read.sentence.last)]}
    made = Fraction(each.claim.stated.number or 0) * Fraction(story.claim(crew).stated.number or 0)
    told = Fraction(read.claim.stated.number or 0)
    if not unit and nouns[1] != read.claim.scope.noun:  # "the 80 aircraft begins"
        read = read._replace(claim=story.word(read.first, read.last, attrs.evolve(read.claim.amount, counted=""), "count"))
    return read if not around & (_MORE | _STANDING) and 2 * made < 3 * told < Fraction(9, 2) * made else None


_DEFINITE = frozenset("the those these their its all".split())
_NARROWING = frozenset("of with who that which whose from without under over on".split())
_THAN = frozenset("than from besides beyond".split())
_GOES_ON = frozenset("with in for to they he she was were will is are has have on from among between and but of went goes at".split())
_MORE = frozenset("another more extra further besides plus".split())
_STANDING = frozenset(
    "already existing older old current now last previous original first other others remaining rest left average".split()
)


def _total(story: Story, sentence: Sentence, each: Read) -> Read | None:
    """The only figure of the next sentence, of *all 76 of them*, *Their combined 52*."""
    low = story.tokens.low
    for other in story.beside(sentence, 0, 1):
        here = [r for r in story.here(other) if _is_plain(r)]
        if other is sentence or not here:
            continue
        read, first = here[0], story.phrase(here[0])[0]
        inside = {*low[first - 1 : read.first], *low[first - 2 : first]}
        all_of = "all" in inside and low[story.phrase(read)[1]] in (".", ",", "of")
        combined = bool(_COMBINED & inside) and bool(_OWNERS & set(low[max(other.first, first - 3) : first]))
        same = base_unit(read.claim) in (base_unit(each.claim), "") and len(here) == 1
        others = {*low[first : story.phrase(read)[1]], low[story.phrase(read)[1]]}
        return read if same and (all_of or combined) and not _OTHERS & others else None
    return None
