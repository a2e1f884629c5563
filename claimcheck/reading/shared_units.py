"""Shared units: figures in a row of which only the last is told with the unit and the scale of them all."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.ages import is_mean_age
from claimcheck.reading.draft import Draft
from claimcheck.reading.elided import lift
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.told_ages import is_end_of_ages


def share_unit(t: Tokens, this: Draft, following: Draft) -> None:
    """ "5 and 6 kg", "7- or 8-inch": the unit stands once."""
    if this.unit or this.phrase is not None or this.kind != "count" or t.low[following.plast : following.plast + 1] == ["pregnant"]:
        return  # but "31 and seven months pregnant"
    gap = t.low[this.plast : following.pfirst]
    if not _lends(following) and not (following.kind == "age" and gap[:1] == ["-"] and following.plast > following.last):
        return  # but "15- and 16-year-olds"
    joined = gap in (["and"], ["or"], ["-", "or"], ["-", "and"], ["-", ",", "or"], ["x"], ["×"], ["by"], ["-", "to"])
    ahead = t.low[this.pfirst - 1 : this.pfirst]
    joined = (
        joined or (gap == ["to"] and ahead == ["from"]) or (gap == ["from"] and ahead in (["to"], ["at"]) and following.kind != "duration")
    )
    joined = joined or (gap == ["/"] and following.unit == "millimetre of mercury")  # "by 5.5/4.3 mmHg"
    if (
        following.unit
        and joined
        and not (gap == ["and"] and following.kind != "duration" and (is_mean_age(t, this.first) or is_end_of_ages(t, this)))
    ):
        _lend(this, following)


def _lends(draft: Draft) -> bool:
    """True for a figure whose unit may be that of those before it: one told behind the number, and not by a sign before it."""
    return draft.kind in ("measure", "duration", "share") or (draft.kind == "money" and not (draft.money_sign or draft.per or draft.hedge))


def _lend(draft: Draft, following: Draft) -> None:
    """Gives *draft* the unit of *following*, and its scale as well: 12 and 14 million euros are 12 million and 14 million."""
    draft.unit, draft.kind = following.unit, following.kind
    scaled = following.kind == "money" or _is_scaled(draft, following)
    if scaled and draft.mantissa == 1 < following.mantissa and 0 < (draft.hi or 0) < following.mantissa:
        lift(draft, following.mantissa)


def share_row(t: Tokens, drafts: list[Draft], k: int) -> None:
    """ "61, 63, 62, 60 and 64 seconds", "14, 12 and 9 million subscribers": unit and scale of a row stand once, behind its last."""
    following = drafts[k + 1]
    if not (following.unit and _lends(following) or following.mantissa > 1) or t.low[drafts[k].plast : following.pfirst] not in _ENDING_ROW:
        return
    first = k
    while first and _is_like(drafts[first - 1], following) and t.low[drafts[first - 1].plast : drafts[first].pfirst] == [","]:
        first -= 1
    if first == k or not (_is_like(drafts[k], following) or drafts[k].unit == following.unit):
        return
    row = drafts[first : k + 1]
    scaled = following.mantissa > 1 and all(_is_scaled(draft, following) for draft in row)
    for draft in row:
        if not draft.unit and following.unit and not following.money_sign:
            _lend(draft, following)
        if scaled and draft.mantissa == 1:
            lift(draft, following.mantissa)


def _is_like(draft: Draft, last: Draft) -> bool:
    """True for one of a row that *last* ends: a bare number, or a sum behind the same sign."""
    return is_bare(draft) or (draft.money_sign and last.money_sign and draft.unit == last.unit and not draft.hedge)


def _is_scaled(draft: Draft, last: Draft) -> bool:
    """True for the $3.1 of *$3.1, $2.7 and $1.9 billion*, which leaves out its scale: it is of the size of the last of its row."""
    told, most = draft.hi or 0, (last.hi or 0) / Fraction(last.mantissa)
    return draft.mantissa in (1, last.mantissa) and told * _MANY >= most and (told <= _MANY * most or draft.mantissa > 1)


_ENDING_ROW = (["and"], ["or"], [",", "and"], [",", "or"])


def is_bare(draft: Draft) -> bool:
    return draft.kind == "count" and not draft.unit and draft.phrase is None


_MANY = 10  # times that one of a row is the other at most

__all__ = ["is_bare", "share_row", "share_unit"]
