"""Lengths of time told in hours, minutes and seconds, as one figure."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import attrs

from claimcheck.reading.figures import Figure
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.values.exact import whole


def whole_times(story: Story, reads: Sequence[Read]) -> list[Read]:
    """*reads* with each length of time told in hours, minutes and seconds as one figure: ``2hr 21min 40sec``."""
    found: list[Read] = []
    k = 0
    reads = [_with_hour(story, r) for r in reads]
    while k < len(reads):
        run = [reads[k]]
        while k + 1 < len(reads) and _goes_on(story, run[-1], reads[k + 1]):
            k += 1
            run.append(reads[k])
        found.append(_joined(story, run) if len(run) > 1 else run[0])
        k += 1
    return found


_SECONDS = {"hour": 3600, "minute": 60, "second": 1}


def _goes_on(story: Story, a: Read, b: Read) -> bool:
    one, other = _SECONDS.get(a.claim.amount.unit, 0), _SECONDS.get(_unit(a, b), 0)
    if not b.claim.amount.unit and (b.first != story.phrase(a)[1] or b.figure.noun):
        return False
    return 0 < other < one and set(story.between(a, b)) <= {",", "and"} and a.claim.stated.number is not None


def _unit(a: Read, b: Read) -> str:
    """The unit of *b*; the minutes or seconds that the bare number of ``37 minutes 50`` leaves out."""
    number = b.claim.stated.number
    elided = not b.claim.amount.unit and b.claim.kind == "count" and number is not None and 0 <= number < 60
    return {"hour": "minute", "minute": "second"}.get(a.claim.amount.unit, "") if elided else b.claim.amount.unit


def _with_hour(story: Story, read: Read) -> Read:
    """*read* with the hour or minute of ``an hour and 50 minutes``, which is no figure by itself."""
    low, first = story.tokens.low, read.first
    unit = low[first - 2] if first - 3 >= read.sentence.first and low[first - 1] == "and" else ""
    if low[first - 3] not in ("an", "a", "one") or read.claim.stated.number is None:
        return read
    size = _SECONDS.get(read.claim.amount.unit, 0)
    if not 0 < size < _SECONDS.get(unit, 0):
        return read
    total = exactly(whole(_SECONDS[unit] + Fraction(read.claim.stated.number) * size), "second")
    claim = story.word(first - 3, story.phrase(read)[1], total, "duration", read.claim.scope)
    return read._replace(claim=attrs.evolve(claim, modality=read.claim.modality), first=first - 3)


_COLON = frozenset((":",))


def race_times(story: Story, sentence: Sentence) -> list[Read]:
    """The times of *sentence* that a clock of a race shows: ``1:57.4``, ``2:04:11``."""
    if not story.places(_COLON, sentence):
        return []
    low, found, k = story.tokens.low, list[Read](), sentence.first
    while k < sentence.last - 2:
        end = k + 1
        while end + 1 < sentence.last and low[end] == ":" and low[end + 1][0].isdecimal() and not story.tokens.spaced(end + 1):
            end += 2
        parts = low[k:end:2] if end > k + 1 else []
        plain = parts and parts[0].isdecimal() and all(part.replace(".", "", 1).isdecimal() for part in parts[1:])
        if plain and (len(parts) == 3 or "." in parts[-1]):
            found.append(_raced(story, sentence, k, end, parts))
        k = end
    return found


def _raced(story: Story, sentence: Sentence, first: int, last: int, parts: Sequence[str]) -> Read:
    seconds = Fraction(0)
    for part in parts:
        seconds = seconds * 60 + Fraction(part)
    amount = exactly(whole(seconds), "second")
    start, end = story.tokens.start[first], story.tokens.end[last - 1]
    digits = story.document.text[start:end]
    figure = Figure(start, end, start, end, amount.stated, "", "second", "", "", "", "duration", "digits", digits, 1)
    return Read(figure, first, last, sentence, story.word(first, last, amount, "duration"))


def _joined(story: Story, run: list[Read]) -> Read:
    units = [r.claim.amount.unit or _unit(run[k - 1], r) for k, r in enumerate(run)]
    numbers = [Fraction(r.claim.stated.number or 0) * _SECONDS[unit] for r, unit in zip(run, units, strict=True)]
    total = whole(sum(numbers, Fraction(0)))
    last = run[-1].claim.amount
    size = exactly(total, "second")
    claim = story.word(run[0].first, story.phrase(run[-1])[1], attrs.evolve(size, place=last.place), "duration", run[0].claim.scope)
    return run[0]._replace(claim=claim, last=run[-1].last)
