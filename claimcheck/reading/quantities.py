"""One quantity of the text, from its first to its last word: number or range, unit, hedge, noun and rate."""

from __future__ import annotations

from claimcheck.reading import hedging, nouns
from claimcheck.reading.draft import Draft, behind, started, take_unit
from claimcheck.reading.measures import LENGTHS, per_at, unit_at
from claimcheck.reading.numerals import numeral
from claimcheck.reading.ranges import score, spread
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.hedges import SOFTENERS
from claimcheck.reading.words.nouns import BUILDINGS, CALIBRES, STOREYS

_OPENERS = frozenset("$£€¥₹(+-−~")


def quantity(t: Tokens, i: int, floor: int) -> Draft | None:
    """The figure whose number starts at token *i* (digits or a number word), or None."""
    between = opener_of(t, i, floor)
    got = numeral(t, i, joined=between != "between")
    if got is None:
        return None
    draft = started(t, got, floor)
    result = score(t, draft, got)
    if result is not None:
        return result
    take_unit(t, draft, draft.last, got.scale)
    spread(t, draft, got, between)
    return finished(t, draft, floor)


def finished(t: Tokens, draft: Draft, floor: int) -> Draft:
    """*draft* with its hedges, rate and noun read."""
    _after(t, draft)
    _before(t, draft, floor)
    _noun(t, draft)
    _rate(t, draft)
    _unrelated(t, draft)
    return draft


def opener_of(t: Tokens, i: int, floor: int) -> str:
    """ "between" or "from" where the number is the first end of what they open, else empty."""
    low, k = t.low, i - 1
    stop = max(floor, i - 6)
    while k >= stop and (low[k] in _OPENERS or low[k] in SOFTENERS):
        k -= 1
    return low[k] if k >= floor and low[k] in ("between", "from", "of", "to") else ""


def _after(t: Tokens, draft: Draft) -> None:
    found = hedging.after(t, draft.last)
    if found is None and draft.plast > draft.last:
        found = hedging.after(t, draft.plast, behind_noun=True)
    if found is not None:
        _bind(draft, found)
        if found.last > draft.plast:
            draft.plast = found.last
        if not draft.unit and draft.plast < len(t.low):
            scale = 1
            unit = unit_at(t, draft.plast, scale)
            if unit is not None:
                draft.unit, draft.kind, draft.plast = unit.unit, unit.kind, unit.last


def _before(t: Tokens, draft: Draft, floor: int) -> None:
    low, first = t.low, draft.first
    k = first - 1
    if k >= floor and low[k] == "another" or (k >= floor and low[k] in ("further", "additional", "extra")):
        draft.another, draft.pfirst = True, k
    if k > floor and low[k] == "-" and not t.spaced(first):
        k -= 1
    found = hedging.before(t, first, floor)
    if found is None and draft.bound == "range" and low[k] in ("between", "from") and k >= floor:
        draft.pfirst = k
        found = hedging.before(t, k, floor)
    if found is None:
        return
    if draft.kind in ("duration", "age") and hedging.of_time(t, found):
        return
    draft.pfirst = min(draft.pfirst, found.first)
    if draft.hedge and found.bound in ("~", "="):
        return
    _bind(draft, found)


def _bind(draft: Draft, found: hedging.Hedging) -> None:
    """Puts the bound of *found* on the figure; a range keeps its ends and only remembers the hedge."""
    draft.hedge = found.name
    if draft.bound == "range":
        return
    value = draft.hi if draft.hi is not None else draft.lo
    draft.bound = found.bound
    draft.lo = None if found.bound in ("<", "<=") else value
    draft.hi = None if found.bound in (">", ">=") else value


def _noun(t: Tokens, draft: Draft) -> None:
    """Reads what is counted: the noun behind a bare number, or the noun behind "of" where there is a unit."""
    low, j = t.low, behind(draft)
    if draft.kind in ("score", "age", "ordinal", "points"):
        return
    if draft.unit:
        if low[j : j + 1] == ["of"] and draft.kind != "duration":
            phrase = nouns.counted(t, j)
            if phrase is not None:
                draft.phrase = phrase
                draft.plast = phrase.last
        return
    if low[j : j + 1] and low[j] in ("-", "‑") and not t.spaced(j) and j + 1 < len(low) and not t.spaced(j + 1):
        j += 1
    if low[j : j + 1] == ["strong"]:
        j += 1
    phrase = nouns.counted(t, j, one=draft.lo == 1 and draft.bound != "range")
    if phrase is not None:
        draft.phrase = phrase
        draft.plast = phrase.last
        found = hedging.after(t, phrase.last, behind_noun=True)
        if found is not None and draft.bound == "=":
            _bind(draft, found)
            draft.plast = found.last


def _rate(t: Tokens, draft: Draft) -> None:
    if draft.kind in ("age", "score", "ordinal"):
        return
    j = draft.plast
    found = per_at(t, j)
    if found is None and not draft.unit and j > draft.last:
        j = draft.last
        found = per_at(t, j)
    if found is None or t.low[found[1] : found[1] + 1] in (["ago"], ["earlier"], ["later"], ["before"]):
        return  # "210 a year ago" is no rate
    draft.per, last = found
    draft.taken = max(draft.taken, last)
    if t.low[j][0].isalpha() or t.low[j] == "/":
        draft.plast = max(draft.plast, last)
    if draft.unit in LENGTHS and draft.per in ("hour", "second"):
        draft.unit, draft.per = f"{draft.unit} per {draft.per}", ""


def _unrelated(t: Tokens, draft: Draft) -> None:
    """Marks what is a quantity but never related to another: calibres, storeys and other parts of a description."""
    following = t.low[draft.plast] if draft.plast < len(t.low) else ""
    if draft.phrase is not None and t.low[draft.phrase.first] in ("calibre", "caliber", "gauge"):
        draft.related, draft.why = False, "a calibre"
        return
    if draft.unit in ("millimetre", "inch", "centimetre") and following in CALIBRES:
        draft.related, draft.why = False, "a calibre"
        return
    hyphen = draft.last < len(t.low) and t.low[draft.last] in ("-", "‑") and not t.spaced(draft.last)
    head = t.low[draft.last + 1] if hyphen and draft.last + 1 < len(t.low) else ""
    if head in STOREYS:
        draft.related, draft.why = False, "a description, not a count"
        if draft.phrase is not None:
            draft.phrase = nouns.Phrase(draft.last + 1, draft.last + 2, head)
            draft.plast = draft.last + 2
    elif draft.phrase is not None and t.low[draft.phrase.first] in ("storey", "story") and draft.phrase.head in BUILDINGS:
        draft.related, draft.why = False, "a description, not a count"
