"""Records: which figures of a sentence are called one, and for how long a stretch of time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from claimcheck.reading import extremes
from claimcheck.reading.carried import Scoped
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.tokens import Tokens

_WEEK = 7  # months and years are no number of days
_DAYS_IN = {"day": 1, "week": 7, "month": 30, "year": 365}
_LENGTHS = frozenset(_DAYS_IN)
_NEAREST = 14  # words between a superlative and its figure


@attrs.define
class Extreme:
    """A figure is a record over *grain* days, or the *previous* one; *lasting* is the length of its window where the words tell it."""

    grain: int
    previous: bool = False
    lasting: int | None = None


def called_extremes(tokens: Tokens, sentence: Sentence, found: Sequence[Scoped]) -> Mapping[int, Extreme]:
    """Those of the figures of a sentence, by their number in it, that it calls a record, and for how long a stretch of time.

    It is asked of a sentence that `extremes.may_call` one.
    """
    first, last = sentence.first, sentence.last
    grains, records = extremes.grains(tokens, first, last), tokens.among(extremes.RECORD, first, last)
    earlier = tokens.among(extremes.BEFORE, first, last)
    if not (grains or records or earlier):
        return {}
    out: dict[int, Extreme] = {}
    counts: list[int] = []
    spots: list[tuple[int, int]] = []
    previous: list[int] = []
    for i, one in enumerate(found):
        if one.kind == "count" and not one.timing:
            counts.append(i)
            spots.append((one.first, one.last))
            if earlier and extremes.called_previous(tokens, one.first, earlier):
                previous.append(i)
    for begin, end, grain, _ in grains:
        near = min(((min(abs(found[i].first - end), abs(begin - found[i].last)), i) for i in counts if i not in previous), default=None)
        if near is not None and near[0] <= _NEAREST:
            before = out.get(near[1])
            lasting = before.lasting if before is not None and before.lasting is not None else _lasting(found[near[1]], grain)
            out[near[1]] = Extreme(grain, lasting=lasting)
    for place, i in enumerate(counts):
        if i in previous or (
            records
            and (
                extremes.called_record(tokens, spots, place, first, records)
                or extremes.called_record_after(tokens, found[i].last, (first, last), records)
            )
        ):
            before = out.get(i)
            out[i] = Extreme(_grain(found[i], tokens, sentence), i in previous, before.lasting if before is not None else None)
    return out


def _lasting(one: Scoped, grain: int) -> int | None:
    """The length of the window that the words of a superlative tell: ``its deadliest day, with 1,950 killed``."""
    return grain if grain <= _WEEK and one.scope.when is None and one.scope.lasting is None else None


def _grain(one: Scoped, tokens: Tokens, sentence: Sentence) -> int:
    """How long a stretch of time the record is for: told beside it (``within a day``), by its own window, else a day."""
    low, stop = tokens.low, min(one.last + 8, sentence.last)
    if not _LENGTHS.isdisjoint(low[one.last : stop]):
        for i in range(one.last, stop):
            if low[i] in _LENGTHS and low[i - 1] in ("a", "one", "single", "any"):
                return _DAYS_IN[low[i]]
    window = one.scope.when
    return _WEEK if window is not None and window.days == _WEEK else 1
