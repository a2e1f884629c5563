"""Names of models that open with digits or hold them: *787-9s*, *737 MAX 10s*, *A321neos*, *5G*, *4K*."""

from __future__ import annotations

from claimcheck.reading.initials import HYPHENS
from claimcheck.reading.plurals import is_plural
from claimcheck.reading.tokens import Tokens

_DIGITS, _LETTERS = 3, 2  # digits of an airliner, letters before the digits of another model
_VARIANTS = frozenset("s x xs er ers lr lrs f fs max".split())
_FAMILIES = frozenset("max dreamliner dreamliners jumbo jumbos".split())
_PLURALS = frozenset("s neos ceos xlrs lrs ers".split())
_SHARPNESS = frozenset(("2", "4", "5", "6", "8"))  # thousands of dots across a screen
_SCREENS = frozenset(
    "screen screens tv tvs television televisions monitor monitors display displays camera cameras video footage projector projectors "
    "resolution film films picture pictures broadcast broadcasts streaming".split()
)
_FLYING = frozenset("boeing jet jets plane planes aircraft airline airlines carrier carriers airliner airliners dreamliner".split())
_ONE_TYPE = frozenset("the its a their new both this every each that".split())
_VOTING = frozenset("by was were of voted vote passed won lost".split())
_NEAR = 30  # tokens


def _tight(t: Tokens, k: int) -> bool:
    return k < len(t.low) and not t.spaced(k)


def is_type(word: str) -> bool:
    """True for the digits of an airliner, `737`, `787`."""
    return len(word) == _DIGITS and word[0] == word[2] == "7" and word.isdecimal()


def past_airliner(t: Tokens, i: int) -> int:
    """The token behind the airliner that begins at token *i*, and what hangs on it: *777X*, *787-9s*; *i* + 1 where nothing does."""
    low, k = t.low, i + 1
    if _tight(t, k) and low[k] in HYPHENS and _tight(t, k + 1) and low[k + 1].isdecimal() and len(low[k + 1]) in (1, _DIGITS):
        k += 2
    return k + 1 if _tight(t, k) and low[k] in _VARIANTS else k


def _past_size(t: Tokens, k: int) -> int:
    """The token behind the 10s of *737 MAX 10s*, or token *k* where it is none."""
    if k + 1 < len(t.low) and t.low[k].isdecimal() and len(t.low[k]) < _DIGITS and _tight(t, k + 1) and t.low[k + 1] == "s":
        return k + 2
    return k


def past_named(t: Tokens, i: int) -> int:
    """The token behind a model in digits that nothing but its form and its fellows tell, or *i*: *787-9*, *the 787*, *a 4K screen*."""
    low, k = t.low, i + 1
    if low[i] in _SHARPNESS:
        return k + 1 if _tight(t, k) and t.written(k) == "K" and low[k + 1 : k + 2] != [] and low[k + 1] in _SCREENS else i
    if not is_type(low[i]) or not t.spaced(i):
        return i
    k = past_airliner(t, i)
    if k < len(low) and low[k] == "max" and t.written(k)[0].isupper() and t.spaced(k):
        return _past_size(t, k + 1)
    if i and low[i - 1] in _VOTING and low[k - 1] not in _VARIANTS:
        return i  # "won by 777-9"
    if k > i + 1:
        return k if low[i + 1] not in HYPHENS or low[k - 1] in _VARIANTS or len(low[k - 1]) == 1 else i
    one = i > 0 and low[i - 1] in _ONE_TYPE and low[k : k + 1] not in (["of"], ["or"], ["to"], ["in"])
    many = k < len(low) and is_plural(low[k]) and low[k] not in _FLYING  # "its 787 staff"
    return k if one and not many and t.holds(_FLYING, max(0, i - _NEAR), min(len(low), i + _NEAR)) else i


def past_model(t: Tokens, j: int) -> int:
    """The token behind the model at token *j*, which is counted or tells what sort the noun behind it is; *j* where none is there."""
    low, k = t.low, j + 1
    if k >= len(low):
        return j
    if low[j].isdecimal():
        if t.written(k) in ("G", "D", "K") and _tight(t, k) and len(low[j]) < _DIGITS:
            return k + 1
        if not is_type(low[j]):
            return j
        k = past_airliner(t, j)
        if k < len(low) and low[k] in _FAMILIES and t.written(k)[0].isupper() and not low[k].endswith("s"):
            k = _past_size(t, k + 1)
        return k
    lettered = (
        len(low[j]) <= _LETTERS
        and not (k + 2 < len(low) and _tight(t, k + 2))
        and t.written(j).isupper()
        and low[k].isdecimal()
        and _tight(t, k)
    )
    return k + 2 if lettered and _tight(t, k + 1) and low[k + 1] in _PLURALS else j
