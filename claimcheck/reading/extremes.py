"""Records and superlatives: which figures a text calls a record, and which it calls the one before."""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.reading.tokens import Tokens

_GRAINS = {"day": 1, "night": 1, "week": 7, "weekend": 2, "month": 30, "year": 365, "season": 365, "decade": 3650}
_LENGTHS = frozenset(_GRAINS)
BEFORE = frozenset("previous earlier old prior former existing last".split())
_PEAKS = frozenset("peak record high best worst low mark maximum minimum top".split())
_FALLING = frozenset("lowest fewest smallest low minimum least".split())
PASSING = frozenset(
    "surpasses surpassed surpassing beats beat beating tops topped topping exceeds exceeded exceeding overtakes overtook overtaking breaks "
    "broke breaking eclipses eclipsed eclipsing passes passed passing outdoes".split()
)
# Superlatives of what is small; any other word in -est is one of what is great.
_SMALL = frozenset(
    "lowest fewest smallest least cheapest shortest youngest lightest narrowest slowest driest coldest quietest poorest thinnest weakest "
    "shallowest slimmest tightest coolest newest softest slightest meanest minimum low bottom faintest emptiest calmest".split()
)
_GREAT = frozenset("maximum high top dearest".split())
# They say which is best or first in a row, and which of two figures is the greater hangs on what is measured.
_NEITHER = frozenset(
    "latest nearest closest earliest worst furthest farthest finest strictest hardest easiest safest mildest cleanest purest "
    "clearest".split()
)


def direction(word: str, kind: str = "count") -> int:
    """1 where *word* is a superlative of what is great, -1 of what is small, 0 where it is none or may be either.

    The fastest of two lengths of time is the shorter.
    """
    if word in _SMALL:
        return 1 if word == "slowest" and kind == "duration" else -1
    if word in ("fastest", "quickest"):
        return -1 if kind == "duration" else 1
    if word in _NEITHER or word in _NOUNS_IN_EST:
        return 0
    if word == "best":
        return 0
    return 1 if word in _GREAT or (len(word) > 5 and word.endswith("est")) else 0


def directed(tokens: Tokens) -> list[int]:
    """The tokens whose word may have a `direction`, in order; they are sought once."""
    return tokens.kept(direction, lambda: sorted({*tokens.places(_SMALL | _GREAT), *tokens.ending("est")}))


def side(word: str, kind: str = "count") -> str:
    """``low`` or ``high`` for a word that calls a figure that end of a run of them, else ``""``."""
    return {1: "high", -1: "low", 0: ""}[direction(word, kind) if word != "most" else 0]


RECORD = frozenset(("record",))
_CALLING = BEFORE | RECORD
_NO_RECORD = PASSING | {".", ";", ":"}  # no record reaches over one of these
_REACH = 40  # no record reaches further over its sentence than so many words
_OF_RECORD = frozenset("number total toll high daily of level amount figure".split())
_NOUNS_IN_EST = frozenset(
    "interest request protest forest honest modest arrest harvest northwest southwest invest suggest contest conquest behest midwest "
    "wildebeest inquest headrest armrest footrest "
    "unrest manifest attest detest digest ingest infest bequest dishonest tempest".split()
)
_SUPERLATIVES = frozenset("worst most best record".split())


def is_superlative(word: str) -> bool:
    """True for ``deadliest``, ``highest``, ``worst`` and their kind."""
    return word in _SUPERLATIVES or (len(word) > 5 and word.endswith("est") and word not in _NOUNS_IN_EST)


def _superlatives(tokens: Tokens) -> list[int]:
    return sorted(i for i in tokens.places(_SUPERLATIVES) + tokens.ending("est") if is_superlative(tokens.low[i]))


def may_call(tokens: Tokens, first: int, last: int) -> bool:
    """True where some token from *first* up to *last* may call a figure a record, or two of them the one before it."""
    low = tokens.low
    told = tokens.sought(may_call, _calling, first, last)
    for k in told:
        if low[k] not in BEFORE:
            return True
    return bool(told) and tokens.holds(_PEAKS, first, last)


def _calling(tokens: Tokens) -> list[int]:
    return sorted({*tokens.kept(is_superlative, lambda: _superlatives(tokens)), *tokens.places(_CALLING)})


def grains(tokens: Tokens, first: int, last: int) -> list[tuple[int, int, int, bool]]:
    """Every superlative with a length of time (``deadliest day``): first and last token, the length in days, whether it is a low."""
    found, low = [], tokens.low
    for i in tokens.sought(is_superlative, _superlatives, first, last - 1):
        stop = min(i + 4, last)
        if not _LENGTHS.isdisjoint(low[i + 1 : stop]):
            j = next(j for j in range(i + 1, stop) if low[j] in _LENGTHS)
            found.append((i, j + 1, _GRAINS[low[j]], low[i] in _FALLING))
    return found


def called_record(tokens: Tokens, spots: list[tuple[int, int]], i: int, first: int, records: list[int]) -> bool:
    """True when *record* stands before figure *i* of *spots*: ``a record 1,950``, ``the record number of ... (1,770 troops) and (1,950)``.

    *spots* are the first and last tokens of the sentence's figures, *records* where it says *record*. The record belongs to the first
    figure behind it, and with that one to those that follow it in brackets of their own; it does not pass a verb of passing
    (``surpasses the previous peak of 1,730``).
    """
    low, figure = tokens.low, spots[i][0]
    at = bisect_left(records, figure) - 1
    if at < 0 or records[at] < figure - _REACH or not _NO_RECORD.isdisjoint(low[records[at] + 1 : figure]):
        return False
    k, bracketed = records[at], low[figure - 1] == "("
    for start, end in spots[max(0, i - 4) : i]:
        if end > k and not (bracketed and low[start - 1] == "("):
            return False
    return (k == first or low[k - 1] not in BEFORE) and (k == figure - 1 or low[k + 1] in _OF_RECORD)


def called_record_after(tokens: Tokens, last: int, bounds: tuple[int, int], records: list[int]) -> bool:
    """True when the words behind a figure call it a record: ``hired 340 nurses on Monday, a record that ...``.

    *bounds* are those of the sentence: ``won 14, drawn nine and lost seven of 30, a record that`` is none that anything can beat.
    """
    at, stop = bisect_left(records, last), min(last + 9, bounds[1] - 1)
    if at == len(records) or records[at] >= stop:
        return False
    for k in range(last, stop):
        word = tokens.low[k]
        if word in (".", ";", "(") or word[0].isdecimal():
            return False
        aside = {",", "—", "–", "is", "was"} & set(tokens.low[last:k])
        if word == "record" and tokens.low[k - 1] in ("a", "new", "time", "daily") and aside:
            return tokens.low[k + 1] in _AFTER_RECORD and len(tokens.among(_RESULTS, *bounds)) < 2
    return False


_AFTER_RECORD = frozenset("that which for and , . — –".split()) | PASSING
_RESULTS = frozenset("won drawn drew tied lost".split())  # of games


def called_previous(tokens: Tokens, figure: int, earlier: list[int]) -> bool:
    """True when the figure is the record before: ``the previous peak of 1,730``, ``the old record was 94,975``.

    *earlier* are the words of what was before in its sentence.
    """
    at = bisect_left(earlier, figure) - 1
    if at < 0 or earlier[at] < figure - 9:
        return False
    between = tokens.low[earlier[at] + 1 : figure]
    for word in between:
        if word == "." or word == ";" or word[0].isdigit():
            return False
    return not _PEAKS.isdisjoint(between[:4])
