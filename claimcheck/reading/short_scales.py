"""Short scales: the letters behind digits that scale them, *k*, *m* and *bn*, where the words around tell of no metres."""

from __future__ import annotations

from claimcheck.reading.measures import currency_before
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.numbers import CONTESTS, DISTANCES, METRES, SHORT_SCALES
from claimcheck.values.exact import Number

# Behind one of these a bracket tells a length again: "5ft 10in (1.78m)".
_LENGTHS = frozenset("ft feet foot in inch inches yard yards mile miles cm km tall high long wide deep".split())
# Beside one of these no million is told: "a wing span of 2.1m, 30cm shy of its mother's 2.4m".
_SHORT_LENGTHS = frozenset("cm mm centimetre centimetres centimeters millimetres millimeters".split())
_BESIDE = 14  # tokens
# Beside one of these what is told is how high or far someone jumped or threw.
_LEAPS = frozenset("jump jumped vault vaulted javelin discus hurled leapt putter bar".split())
_FARTHEST, _NEAR = 120, 8  # metres that anyone has thrown; tokens


def short_scale(t: Tokens, j: int, value: Number, first: int) -> int:
    """The power of a letter behind the digits (k, m, bn), or 0; "m" is metres where the words around say so."""
    word = t.low[j]
    power = SHORT_SCALES.get(word, 0)
    if not power:
        return 0
    written, spaced = t.written(j), t.spaced(j)
    if spaced and not (len(word) > 1 and word != "mm") and not (written in "BM" and written.isupper()):
        return 0
    if word == "mm":
        return power if written == "MM" else 0
    if word == "b" and spaced and j + 1 < len(t.low) and not t.low[j + 1].isalpha():
        return 0
    if word == "m" and written == "m" and currency_before(t, first, 0) is None:
        following = t.low[j + 1] if j + 1 < len(t.low) else ""
        if following == "-":
            following = t.low[j + 2] if j + 2 < len(t.low) else ""
        converted = first > 2 and t.low[first - 1] == "(" and t.low[first - 2] in _LENGTHS
        converted = converted or (following == "(" and bool(_LENGTHS & set(t.low[j + 3 : j + 4])))
        converted = converted or not _SHORT_LENGTHS.isdisjoint(t.low[max(0, first - _BESIDE) : j + _BESIDE])
        converted = converted or (value in DISTANCES and _is_run(t, j + 1))
        converted = converted or (value < _FARTHEST and not _LEAPS.isdisjoint(t.low[max(0, first - _NEAR) : j + _NEAR]))
        if converted or following in ("/", "²", "³") or following in METRES or (value >= 1000 and isinstance(value, int)):
            return 0
    return power


def _is_run(t: Tokens, j: int) -> bool:
    """True where the words from token *j* time or crown who runs a distance: "the 200m in 19.8 seconds", "the 100m final"."""
    behind = t.low[j : j + 4]
    return behind[:1] == ["in"] and not _SHORT_TIMES.isdisjoint(behind[2:]) or not CONTESTS.isdisjoint(behind[:1])


_SHORT_TIMES = frozenset("second seconds sec secs s minute minutes min mins :".split())
