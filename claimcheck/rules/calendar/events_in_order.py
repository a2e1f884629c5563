"""What came before was earlier."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck import (
    Claim,
    Interval,
    Ledger,
    Remark,
    bad,
    days_of,
    elapsed_told,
    event_named,
    good,
    hours_between,
    linked,
    quote,
    rule,
    told_day,
)

_GRACE = 1
_HANDOUT = """
[claims]
attack = {{ value = "{attack}", kind = "date", where = "{there}" }}
handout = {{ value = "{handout}", kind = "date", where = "{here}" }}
[[links]]
sort = "order in time"
claims = ["attack", "handout"]
"""
_HIRED = '[claims]\nbuilt = { value = "2019-05", kind = "date", precedes = "hired" }\nhired = "120 nurses on 2019-04-02"\n'


def _handout(attack: str, handout: str, there: str = "", here: str = "") -> str:
    return _HANDOUT.format(attack=attack, handout=handout, there=there, here=here)


@rule(
    of=("order in time",),
    bad=(
        bad(_handout("2024-11-11", "2024-11-10"), finds="10 November 2024"),
        bad(_handout("2024-11-11", "2024-11-09", "Manila", "Honolulu"), finds="9 November 2024"),
        bad(_handout("2024-11", "2024-10-12"), finds="1 November 2024"),
        bad(_HIRED, finds="2 April 2019"),
        bad("The power failed at 6.20pm and was restored at 5.50pm that evening.\n", finds="earlier"),
    ),
    good=(
        good(_handout("2024-11-11", "2024-11-12")),
        good(_handout("2024-11-11", "2024-11-11")),
        # Time zones: one day's grace between two places.
        good(_handout("2024-11-11", "2024-11-10", "Manila", "Honolulu")),
        # A month is some day of it.
        good(_handout("2024-11", "2024-11-02")),
        good(_handout("2024", "2024-02")),
        good("The power failed at 6.20pm and was restored at 8.50pm that evening.\n"),
        good(_HIRED.replace("2019-04-02", "2019-06-02")),
    ),
)  # fmt: skip
def events_in_order(ledger: Ledger) -> Iterator[Remark]:
    """Of two events that the words put in order, the earlier one is not dated after the later.

    Reason: a handout that describes an attack cannot be older than the attack.
    Two clock times of one day are in order too.
    Quiet when: an event has no date, or days, months or years that overlap; between two places one day is left to time zones.
    May be wrong when: the later event is one day early and its place, which is not told, lies in another time zone: a warning at most.
    """
    for link, events in linked(ledger, "order in time"):
        for earlier, later in pairwise(events):
            yield from _reversed(earlier, later, (link.assumption,) if link.assumption else ())


def _reversed(earlier: Claim, later: Claim, assumed: tuple[str, ...]) -> Iterator[Remark]:
    first, second = days_of(earlier), days_of(later)
    if first is None or second is None:
        return
    if first == second and (hours := hours_between(earlier, later)) is not None and hours.hi is not None and hours.hi < 0:
        yield Remark(
            labels=((later, "the later event"), (earlier, "the earlier event")),
            message=f"{quote(later)} is told as later than {quote(earlier)}, yet it is earlier by {_told(hours)}",
            fails="all",
            assumptions=assumed,
            reckoning=(f"{quote(later)} is before {quote(earlier)}",),
            repairs=("check both times, and whether they are of one day",),
        )
    if first[0] <= second[1]:
        return
    gap = (first[0] - second[1]).days
    apart = earlier.scope.where != later.scope.where
    if gap <= _GRACE and apart:
        return
    yield Remark(
        labels=((later, "the later event"), (earlier, "the earlier event")),
        message=f"{event_named(later)} is told as later than {event_named(earlier)}, yet it is dated {gap} day{'s' * (gap > 1)} earlier",
        fails="usual" if gap <= _GRACE and not (earlier.scope.where and later.scope.where) else "all",
        reckoning=(f"{told_day(second[1])} is before {told_day(first[0])}",),
        assumptions=assumed,
        repairs=("check both dates, and which of the two came first",),
    )


def _told(hours: Interval) -> str:
    return elapsed_told(Interval(0, 0) - hours, "hour")
