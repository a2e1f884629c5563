"""Asides of time: a clause between commas that tells when something else was: *inflation, which peaked in October 2022, is at 1.7%*."""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.reading.periods import Time
from claimcheck.reading.side_clauses import FOUNDED, PARTICIPLES
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.nouns import STOP

_OPENING = frozenset(("which", "who", "whose", "whom", "where"))
_MADE = FOUNDED | frozenset("made painted written composed carved set".split())
# What a clause says that tells when the very thing was of which the figures are: "the blast, which struck on Monday, killed 40".
_TAKING_PLACE = frozenset(
    "happened occurred came come struck hit exploded erupted conducted carried held polled covers covered surveyed questioned "
    "measured counted recorded landed crashed sank killed runs ran ends ended compares".split()
)
_AT_PRESENT = frozenset("has have is are".split())
_AHEAD, _BEHIND = 12, 10  # tokens from the time to the commas
MARKS = frozenset((",", ".", ";", "(", ")", "“", "”", '"', "–", "—"))


def relative_aside(t: Tokens, time: Time) -> tuple[int, int] | None:
    """The tokens of the aside that tells *time*, where no figure outside is of that time; None where it stands in no such aside."""
    low, marks = t.low, t.places(MARKS)
    place = bisect_left(marks, time.first)
    opening = marks[place - 1] if place else 0
    if opening <= max(0, time.first - _AHEAD) or low[opening] != ",":
        return None
    place = bisect_left(marks, time.last, place)
    closing = marks[place] if place < len(marks) else len(low)
    if closing >= time.last + _BEHIND or closing + 1 >= len(low) or low[closing] != ",":
        return None
    words, behind = low[opening + 1 : time.first], low[closing + 1]
    if not words:
        return None
    done = words[0].endswith("ed") or words[0] in PARTICIPLES
    if done and len(words) == 1 and time.since and words[0] not in _GOING_ON:
        return opening, closing  # "the pier, shut since 2020, drew 40 anglers"
    if words[0] in _PUT_IN_FORCE and behind in _WAS:
        return opening, closing  # "a curfew, imposed on 5 August, was eased by two hours"
    if not (words[0] in _OPENS or done):
        held = words[0].isalpha() and words[0] not in STOP and behind in _AT_PRESENT and _TAKING_PLACE.isdisjoint(words)
        return (opening, closing) if held else None  # "Villa, champions in 1981, are third with 22 points"
    if words[0] not in _OPENS:
        holds = time.grain != 1 and _is_present(behind) and _TAKING_PLACE.isdisjoint(words)
        return (opening, closing) if holds else None  # "the drug, approved in 2019, costs £40"
    told = behind not in _AT_PRESENT and (not _TAKING_PLACE.isdisjoint(words[1:]) or words[1:3] == ["took", "place"])
    return None if told else (opening, closing)


_OPENS = _OPENING | _MADE
_GOING_ON = _TAKING_PLACE | frozenset("fought waged raged recorded confirmed registered reported".split())
_PUT_IN_FORCE = frozenset(
    "imposed introduced enacted adopted approved passed agreed appointed elected hired acquired purchased ordered".split()
)
_WAS = frozenset("was were".split())
_NO_VERBS = frozenset("was its his this thus as yes towards".split())


def _is_present(word: str) -> bool:
    """True for the verb of what is so now: *has*, *costs*."""
    return word in _AT_PRESENT or (word.endswith("s") and word.isalpha() and word not in _NO_VERBS)
