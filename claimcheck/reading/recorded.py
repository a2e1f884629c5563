"""Records: which figures of a sentence are called one, and for how long a stretch of time."""

from __future__ import annotations

import attrs

from claimcheck.reading import extremes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read
from claimcheck.reading.tokens import Tokens, within


def called_extreme(tokens: Tokens, sentence: Sentence, reads: list[Read]) -> list[Read]:
    """Marks the figures that the sentence calls a record, and for how long a stretch of time."""
    first, last = sentence.first, sentence.last
    grains, records = extremes.grains(tokens, first, last), within(tokens.places(extremes.RECORD), first, last)
    if not (grains or records or within(tokens.places(extremes.BEFORE), first, last)):
        return reads
    out = list(reads)
    counts = [i for i, r in enumerate(reads) if r.claim.kind == "count" and not r.timing]
    for begin, end, grain, _ in grains:
        near = [(min(abs(reads[i].first - end), abs(begin - reads[i].last)), i) for i in counts]
        near = [(d, i) for d, i in near if not extremes.called_previous(tokens, reads[i].first, first)]
        if near and min(near)[0] <= 14:
            i = min(near)[1]
            out[i] = _lasting(_with_extreme(out[i], grain), grain)
    spots = [(reads[i].first, reads[i].last) for i in counts]
    for place, i in enumerate(counts):
        previous = extremes.called_previous(tokens, reads[i].first, first)
        called = records and (
            extremes.called_record(tokens, spots, place, first) or extremes.called_record_after(tokens, reads[i].last, last)
        )
        if previous:
            claim = attrs.evolve(out[i].claim, kind="extreme", extreme=_grain(reads[i], tokens, sentence))
            out[i] = attrs.evolve(out[i], claim=claim)
        elif called:
            out[i] = _with_extreme(out[i], _grain(reads[i], tokens, sentence))
    return out


_WEEK = 7  # months and years are no number of days


def _with_extreme(read: Read, grain: int) -> Read:
    return attrs.evolve(read, claim=attrs.evolve(read.claim, extreme=grain))


def _lasting(read: Read, grain: int) -> Read:
    """*read* with the length of the window that its words tell: ``its deadliest day, with 1,950 killed``."""
    scope = read.claim.scope
    if grain > _WEEK or scope.when is not None or scope.lasting is not None:
        return read
    return attrs.evolve(read, claim=attrs.evolve(read.claim, scope=attrs.evolve(scope, lasting=grain)))


def _grain(read: Read, tokens: Tokens, sentence: Sentence) -> int:
    """How long a stretch of time the record is for: told beside it (``within a day``), by its own window, else a day."""
    for i in range(read.last, min(read.last + 8, sentence.last)):
        if tokens.low[i] in ("day", "month", "week", "year") and tokens.low[i - 1] in ("a", "one", "single", "any"):
            return {"day": 1, "week": 7, "month": 30, "year": 365}[tokens.low[i]]
    window = read.claim.when
    return window.days if window is not None and window.days is not None and window.days in (1, 7) else 1
