"""Halves of a year: what the first half and the second came to, and what the year did."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit

_HALF, _HALVES = frozenset(("half",)), (["the", "first"], ["the", "second"])
_YEAR = (["for", "the", "year"], ["over", "the", "year"], ["for", "the", "whole"], ["the", "full", "year"], ["full", "-", "year"])
_ANNUAL = frozenset("annual yearly year's".split())
_OTHER = frozenset("last previous next earlier forecast expected target compared against than up down before".split())
_REACH, _BEHIND = 7, 8


def halves_of_year(story: Story) -> Iterator[Link]:
    """``3.2 million tonnes in the first half and 2.9 million in the second. Its output for the year, 6.1 million``: the sum of both."""
    for sentence in story.holding(_HALF):
        parts = _parts(story, sentence)
        if len(parts) != len(_HALVES) or _OTHER & story.words(sentence):
            continue
        unit = base_unit(parts[0].claim)
        told = [r for s in story.beside(sentence, 0, 1) for r in story.here(s) if r not in parts and base_unit(r.claim) in (unit, "")]
        wholes = [r for r in told if _is_of_year(story, r) and r.claim.kind == parts[0].claim.kind and r.is_plain]
        if len(told) == len(wholes) == 1 and unit and not _OTHER & story.words(wholes[0].sentence):
            names = (wholes[0].claim.id, *(in_unit(story, r, parts[0]).claim.id for r in parts))
            said = f"line {line(wholes[0].claim)} tells what the halves of line {line(parts[0].claim)} came to"
            yield Link("parts", names, assumption=said, exhaustive=True)


def _parts(story: Story, sentence: Sentence) -> list[Read]:
    """The figures of the first half and of the second, in this order."""
    low, here = story.tokens.low, story.here(sentence)
    found = []
    for half in _HALVES:
        mine = [r for r in here if _is_in(low[(last := story.phrase(r)[1]) : min(last + _BEHIND, sentence.last)], half)]
        found += mine if len(mine) == 1 else []
    return found if all(r.is_plain for r in found) and len({r.first for r in found}) == len(found) else []


def _is_in(behind: list[str], half: list[str]) -> bool:
    """True for *in the first half* right behind a figure and what it counts, before another is told."""
    at = next((k for k in range(len(behind) - 2) if behind[k] == "in"), -1)
    return at >= 0 and behind[at + 1 : at + 3] == half and not any(w[0].isdecimal() or w in (",", "and") for w in behind[:at])


def _is_of_year(story: Story, read: Read) -> bool:
    """True for *Its output for the year, 6.4 million tonnes*, *6.4 million for the year*, *an annual 6.4 million*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead, behind = low[max(read.sentence.first, first - _REACH) : first], low[last : min(read.sentence.last, last + _REACH)]
    told = any(words[k : k + 3] in _YEAR for words in (ahead, behind) for k in range(len(words)))
    return told or bool(_ANNUAL & set(ahead))
