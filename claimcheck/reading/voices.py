"""Voices: who a sentence says it from. Unattributed text speaks with the outlet's own voice, which is ``""``."""

from __future__ import annotations

import attrs

from claimcheck.reading.tokens import Tokens

SAYING = frozenset(
    "said says say told tells claimed announced reported estimated added stated argued argues insisted warned confirmed acknowledged "
    "admitted conceded maintained calculated ruled wrote".split()
)
_NOBODY = frozenset("reports report footage figures data experts sources media analysts officials it they he she who some".split())
_DESCRIBED = frozenset("an the some its their".split())  # "an estimated 11,000" is said by nobody
_PRONOUNS = frozenset(("he", "she"))
_TITLES = frozenset("sir mr mrs ms dr lord lady president general gen prime minister chief professor prof".split())
_INNER = frozenset("of the 's for and".split())
_OF_TIME = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


@attrs.frozen
class Voice:
    """Who says a sentence, as written."""

    name: str


class Voices:
    """The speakers of one text in the order of their naming: ``Sir Tony`` and ``Radakin`` are Sir Tony Radakin once he is named."""

    def __init__(self) -> None:
        self._known: list[Voice] = []
        self._last: Voice | None = None

    def of(self, tokens: Tokens, first: int, last: int) -> str:
        """The name of the source of the sentence over the tokens from *first* to *last*, ``""`` for the outlet."""
        found = voice(tokens, first, last, self._last)
        if found is None:
            return ""
        words = frozenset(found.name.lower().split()) - _TITLES
        for known in self._known:
            if words and words <= frozenset(known.name.lower().split()):
                self._last = known
                return known.name
        self._known.append(found)
        self._last = found
        return found.name


def voice(tokens: Tokens, first: int, last: int, previous: Voice | None) -> Voice | None:
    """The named source of the sentence over the tokens from *first* to *last*, or None for the outlet.

    *previous* is the last named speaker: ``he said`` speaks for him. Unnamed sources (reports, officials) leave the outlet's voice.
    """
    for i in range(first, last - 1):
        if tokens.low[i] == "according" and tokens.low[i + 1] == "to":
            return _named(tokens, *_phrase(tokens, i + 2, last))
    for i in range(first, last):
        if i > first and tokens.low[i - 1] not in _DESCRIBED and (tokens.low[i] in SAYING or _puts_at(tokens, i, last)):
            found = _speaker(tokens, i, first, previous)
            if found is not None:
                return found
    return None


def _puts_at(tokens: Tokens, i: int, last: int) -> bool:
    """True for ``puts the cost at 40 million``."""
    return tokens.low[i] in ("put", "puts") and "at" in tokens.low[i + 1 : min(last, i + 7)]


def _speaker(tokens: Tokens, verb: int, first: int, previous: Voice | None) -> Voice | None:
    end = _behind_time(tokens, verb, first)
    before = tokens.low[end - 1]
    if before in _PRONOUNS:
        return previous
    named = tokens.low[verb] in _INVERTED and verb + 1 < len(tokens) and _of_a_name(tokens, verb + 1)
    if named and before in _TURNED:  # "..., said Jan Egeland"
        return _named(tokens, *_phrase(tokens, verb + 1, min(len(tokens), verb + _MOST)))
    if before == "," and end - 2 >= first:
        return _apposition(tokens, end - 1, first)
    start = end
    while start > first and _of_a_name(tokens, start - 1):
        start -= 1
    return _named(tokens, start, end)


_MOST = 12  # words of a name
_INVERTED = SAYING - frozenset(("told", "tell"))  # whom someone told something is no source
_TURNED = frozenset((",", "”", "’", '"', "'"))
_WHEN = frozenset("on in late early later earlier last also has have had".split())


def _behind_time(tokens: Tokens, verb: int, first: int) -> int:
    """The token behind the subject of the verb, where its day stands between them: ``state television on Thursday said``."""
    k = verb
    while k - 1 > first and (tokens.low[k - 1] in _OF_TIME or tokens.low[k - 1] in _WHEN):
        k -= 1
    return k


def _apposition(tokens: Tokens, comma: int, first: int) -> Voice | None:
    """``Sir Tony Radakin, who leads ..., said``: the name before the aside."""
    k = comma - 1
    while k > first and tokens.low[k] != ",":
        k -= 1
    start = k
    while start > first and _of_a_name(tokens, start - 1):
        start -= 1
    return _named(tokens, start, k) if k > first else None


def _of_a_name(tokens: Tokens, i: int) -> bool:
    word = tokens.low[i]
    return word in _INNER or (tokens.written(i)[0].isupper() and word not in _OF_TIME) or word in _TITLES or word in _GROUPS


_GROUPS = frozenset(
    "army ministry police government military staff spokesman spokeswoman governor force forces officials union council".split()
)


def _phrase(tokens: Tokens, start: int, last: int) -> tuple[int, int]:
    """The name that begins at *start*, with small words inside it: ``the Andalusian regional government``."""
    end = start
    while end < last and (_of_a_name(tokens, end) or tokens.low[end] in ("a", "an") or _inside_name(tokens, start, end, last)):
        end += 1
    return start, end


def _inside_name(tokens: Tokens, start: int, k: int, last: int) -> bool:
    """True for a small word between a capital and the word that says what kind of source it is."""
    capital = k > start and tokens.written(k - 1)[0].isupper()
    return capital and tokens.low[k].isalpha() and k + 1 < last and tokens.low[k + 1] in _GROUPS


def _named(tokens: Tokens, start: int, end: int) -> Voice | None:
    while start < end and tokens.low[start] in ("the", "a", "an", "and", "of", "'s"):
        start += 1
    words = tokens.low[start:end]
    if not words or (len(words) == 1 and words[0] in _NOBODY | {"i"}):
        return None
    if not any(tokens.written(k)[0].isupper() for k in range(start, end)) and not set(words) & _GROUPS:
        return None
    name = tokens.text[tokens.start[start] : tokens.end[end - 1]]
    return Voice(name)
