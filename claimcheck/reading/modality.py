"""Modality: whether a figure is told as it is, denied, or said of what is to come or may be."""

from __future__ import annotations

from claimcheck.claims.claim import Modality
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.numbers import SMALL, TENS

# Words before a figure that put it in the future or in doubt, as it is told: what is not said to have happened ties to nothing.
_UNREAL = frozenset(
    "will would could may might should expect expected expects forecast forecasts projected predicts predicted plans planned aims hopes "
    "target targets if unless ahead feared fears threatens threatened proposed seeks".split()
)


_HOLDING = frozenset("carry hold seat accommodate store sleep".split())  # what a thing is built for is no forecast

_COUNTED = frozenset(("targets", "plans"))  # nouns as well, but where what is aimed at follows
_OPENING = frozenset("to for a an the of growth sales is are some about around more over".split())


def _unreal(tokens: Tokens, start: int, first: int) -> bool:
    """True when the clause ahead of the figure speaks of what is to come or may be: ``about to suffer``, ``is expected to``."""
    for k in range(first - 1, max(start, first - 9) - 1, -1):
        word = tokens.low[k]
        if word not in _WEIGHED:
            continue  # as nearly all words are
        if word in ".;:,)":
            return False
        if word == "may" and tokens.written(k)[0].isupper():
            continue
        if word in _WITHHOLDING and _is_withheld(tokens, k):
            continue
        if word == "could" and tokens.low[k + 1] in _HOLDING:
            continue  # "a ferry that could carry 600 cars"
        if tokens.low[k - 1] == "than" and word.endswith("ed"):
            continue  # "faster than predicted, and well above the 9.1% of 2003"
        if word in _COUNTED and (tokens.low[k - 1][0].isdecimal() or (k + 1 < first and tokens.low[k + 1] not in _OPENING)):
            continue  # "more than 110 targets", "contributors to 401(k) plans saved"
        if word == "ahead" and tokens.low[k + 1] == "of":
            continue  # "ahead of the 96 sent in May"
        if word == "to" and k == first - 1 and tokens.low[k - 1] == "going" and tokens.low[k - 2] == ",":
            continue  # "picked up four seats, going to 57 from 51"
        if word in _UNREAL or (word == "to" and k > start and tokens.low[k - 1] in ("about", "set", "due", "going", "likely")):
            return True
        if word == "to" and tokens.low[k - 1] in _WERE and tokens.low[k + 1] == "have":
            return True  # "was to have had 14 stations"
    return False


_WEIGHED = _UNREAL | frozenset(".;:,)") | {"to"}
_WERE = frozenset("is are was were".split())
_WITHHOLDING = frozenset("would could will".split())
_UNTOLD = frozenset("confirm say comment give name disclose discuss verify explain reveal identify elaborate tell specify rule".split())
_WITHHELD = _UNTOLD | frozenset(
    "answer speak share release reach find save stop prevent rescue recover locate trace account contact see hear get understand believe "
    "remember sleep pay afford agree accept treat feed open attend".split()
)


def _is_withheld(tokens: Tokens, k: int) -> bool:
    """True for the *would* at token *k* of *would not confirm*, the *could* of *could not reach 12 farms*: what was not done, and no
    forecast.
    """
    j = k + 2
    if tokens.low[k + 1 : j] != ["not"]:
        return False
    j += tokens.low[j : j + 1] != [] and tokens.low[j].endswith("ly")  # "could not immediately confirm"
    verb = tokens.low[j] if j < len(tokens) else ""
    return verb in (_WITHHELD if tokens.low[k] == "could" else _UNTOLD)


def modality(tokens: Tokens, start: int, first: int) -> Modality:
    """Whether the figure at token *first* of the sentence that begins at *start* is stated, denied or of what is to come."""
    if _unreal(tokens, start, first):
        return "forecast"
    return "denied" if _denied(tokens, start, first) else "stated"


_DENIALS = frozenset("denied denies deny denying disputed disputes".split())


TELLING = _UNREAL | _DENIALS | {"to", "not"}


def _denied(tokens: Tokens, start: int, first: int) -> bool:
    """True for the figure of ``denied that 500 people`` and the four of ``six years, not four``."""
    ahead = tokens.low[max(start, first - 6) : first]
    if ahead[-1:] == ["not"]:
        told = [w for w in ahead[-5:-1] if w != ","]
        return any(w[0].isdecimal() or w in SMALL or w in TENS for w in told) and all(w[0].isalnum() or w in "%£$€" for w in told[-2:])
    return bool(_DENIALS & set(ahead)) and not {",", ";", "but", "and"} & set(ahead)
