"""What a quantity is per, told behind its unit or its noun: *210 a day*, *£3 a box*, *57 per 100,000*."""

from __future__ import annotations

from claimcheck.reading.draft import Draft
from claimcheck.reading.measures import LENGTHS, is_lapse, per_at
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.units import PRICED_BY, SOLD_BY, STOCK


def rate(t: Tokens, draft: Draft) -> None:
    """Takes in what *draft* is per, where that is told behind it."""
    if draft.kind in ("age", "score", "ordinal"):
        return
    j = draft.plast
    if not draft.unit and j == draft.last and t.low[j] in ("a", "an") and t.low[draft.first - 1] == "was" and t.low[draft.first - 2] in _HE:
        return  # "When I was 16 a pint cost 12p"
    found = per_at(t, j)
    if found is None and not draft.unit and j > draft.last:
        j = draft.last
        found = per_at(t, j)
    if found is not None and t.low[j] == "to" and draft.unit:
        return  # "$1.25 to the pound" is a rate of exchange
    if found is not None and found[0] == "each" and t.low[j] == "each" and draft.phrase is not None and _is_subject(t, j + 1):
        return  # "25 judges each gave the dish a mark"
    if found is None or (t.low[found[1] : found[1] + 1] in _PAST_OR_AHEAD and is_lapse(t, found[1] - 1)):
        return  # "210 a year ago" is no rate
    if t.low[found[1] - 1] in PRICED_BY and draft.kind != "money" and t.low[j] != "per" and not _is_yield(draft, t.low[found[1] - 1]):
        return  # "She read 3 a term early"
    draft.per, last = found
    if draft.per == "person" and t.low[last - 1] == "head" and t.holds(STOCK, max(0, draft.first - _HERDED), draft.first):
        draft.per = "head"  # "Lambs made £162 a head"
    draft.taken = max(draft.taken, last)
    if t.low[j][0].isalpha() or t.low[j] == "/":
        draft.plast = max(draft.plast, last)
    if draft.unit in LENGTHS and draft.per in ("hour", "second"):
        draft.unit, draft.per = f"{draft.unit} per {draft.per}", ""


_HE = frozenset("he she i".split())
_PAST_OR_AHEAD = (["ago"], ["earlier"], ["later"], ["before"])


def _is_yield(draft: Draft, per: str) -> bool:
    """True for the litres of *8,500 litres a cow*, the grams of *30 grams a portion*."""
    return draft.kind == "measure" and draft.unit not in LENGTHS and per in SOLD_BY


_HERDED = 12  # tokens before a price a head in which its beasts are told of


def _is_subject(t: Tokens, k: int) -> bool:
    """True where a verb stands behind *each*: what each of so many does, and not so many in each."""
    return k < len(t.low) and k not in t.broken and t.low[k].isalpha() and t.low[k] not in _JOINING


_JOINING = frozenset("and or but in on at for to from by with while as after before when per of than over under a an the".split())
