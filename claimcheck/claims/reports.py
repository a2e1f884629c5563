"""The day a report is dated and the day it counts: a report of the morning covers the day before."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.errors import ClaimError
from claimcheck.values.window import DAY, Window

Covers: TypeAlias = Literal["same-day", "previous-day"]


def counted(reported: Window, covers: Covers) -> Window:
    """The days that reports of the days *reported* count.

    ``previous-day`` puts the last day back by one; the first, too, where only one day or a calendar month or year is given: what runs from
    a start keeps it. Raises ClaimError for a word that is neither, and where no day would be left.
    """
    if covers not in get_args(Covers):
        raise ClaimError(f"a report that covers {covers!r}", help="one of " + ", ".join(get_args(Covers)))
    if covers == "same-day" or reported.end is None:
        return reported
    if reported.days == 1:
        return reported.moved(-1)
    return attrs.evolve(reported, end=reported.end - DAY, end_from=reported.end_from - DAY if reported.end_from else None)


def covering(reported: Window, when: Window | None) -> Covers:
    """What turns *reported* into *when*."""
    return "same-day" if reported == when else "previous-day"


def dated(claim: Claim) -> str:
    """The days that *claim* counts and, where they are told, those it was reported on: ``on 2024-11-11, reported on 2024-11-12``."""
    when = claim.when
    if when is None:
        return f"reported on {claim.reported}" if claim.reported else ""
    if when.start is None and when.end is not None:
        told = f"up to {when.end - DAY}"
    else:
        told = f"on {when}" if when.days == 1 else f"from {when}"
    if claim.reported is None:
        return told
    reported = claim.reported
    if reported.days == 1 or reported.end is None:
        return f"{told}, reported on {reported}"
    by_end = when.start is None or when.start == reported.start
    return f"{told}, reported on {reported.end - DAY}" if by_end else f"{told}, reported from {reported}"
