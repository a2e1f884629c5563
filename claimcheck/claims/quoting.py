"""An amount written by hand as a label quotes it: ``about 30 troops/vehicle``, ``22%``, ``three times more``, ``$41 billion``."""

from __future__ import annotations

from claimcheck.claims.taxonomy import taxonomy
from claimcheck.values.amount import Amount
from claimcheck.values.hedges import house_table
from claimcheck.values.shown import told, with_unit

_BEHIND = {"times more": "more", "or so": "or so"}
_UNSAID = frozenset(("fraction", "times", "from-to", "plus-minus"))  # rows of the hedge table that no word before the figure says
_WITHOUT_OF = frozenset(("several", "a few"))
_SIGNS = {"dollar": "$", "pound sterling": "£", "euro": "€", "yen": "¥", "rupee": "₹"}


def as_written(amount: Amount) -> str:
    """*amount* in the order of its writing: hedge, figure and noun or unit."""
    behind = _BEHIND.get(amount.hedge, "")
    before = "" if behind or _is_in(amount) else amount.hedge
    sign = "" if amount.counted else _SIGNS.get(amount.unit, "")
    below = amount.stated.number is not None and amount.stated.number < 0 and not amount.written.startswith(("-", "\u2212"))
    figure = with_unit(("-" if below else "") + sign + amount.written, "" if sign else _of(amount) + told(amount))
    return " ".join(word for word in (before, figure, behind) if word)


def _is_in(amount: Amount) -> bool:
    """True where the figure itself is the hedge (``dozens``, ``the majority``) or nothing says it."""
    table = house_table()
    return amount.hedge in _UNSAID or amount.hedge in table.shares or amount.hedge in table.vague or amount.hedge == amount.written


def _of(amount: Amount) -> str:
    """``of`` between a vague size and a noun: dozens of people, but dozens killed."""
    sized = amount.hedge in house_table().vague and amount.hedge not in _WITHOUT_OF
    return "of " if sized and amount.counted and not taxonomy().state(amount.counted.lower()) else ""
