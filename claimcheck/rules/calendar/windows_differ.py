"""Periods that are told alike are the same days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcheck import Claim, Ledger, Remark, bad, good, measure_key, quote, rule

_TOLD = """
[article]
published = 2024-11-12
[claims]
lead = {{ value = "3,720 killed", from = {first}, to = {last}, whose = "russian" }}
body = {{ value = "{value}", from = {again}, to = {end}, whose = "russian"{more} }}
"""


def _told(first: int, last: int, again: int, end: int, *, value: str = "3,400 killed", more: str = "") -> str:
    days = (f"2024-11-{day:02}" for day in (first, last, again, end))
    return _TOLD.format(**dict(zip(("first", "last", "again", "end"), days, strict=True)), value=value, more=more)


@rule(
    bad=(
        # Two days up to Monday, and the two days of the weekend.
        bad(_told(10, 11, 9, 10), finds="2024-11-09 to 2024-11-10"),
        bad(_told(10, 11, 9, 10, more=", loose = true"), finds="2 days"),
        bad(_told(4, 10, 5, 11, value="9,000 killed"), finds="7 days"),
    ),
    good=(
        good(_told(10, 11, 10, 11, value="3,720 killed")),
        # Days that lie apart are told as two periods, and a longer period is another thing.
        good(_told(10, 11, 8, 9)),
        good(_told(10, 11, 9, 11, value="4,900 killed")),
        good(_told(10, 11, 9, 10, value="12 vehicles")),
        # “Last Sunday” and “next month” go by the day of publication: the figures of one day each lie apart.
        good("In the last two days 3,720 soldiers were killed, with 1,770 soldiers killed on Sunday and 1,950 on Monday.\n",
             published="2024-11-12"),
        good("The port handled 300 ships in January. It expects 310 ships next month.\n", published="2026-01-31"),
    ),
)  # fmt: skip
def windows_differ(ledger: Ledger) -> Iterator[Remark]:
    """Two periods of one length that share days, told of one measure, are the same days.

    Reason: "the last two days" and "the weekend" may be Sunday to Monday and Saturday to Sunday; a reader takes them for one period.
    Relative periods are resolved by the day of publication. No more than a note.
    Quiet when: the periods have different lengths, lie apart, or are of different measures or voices.
    May be wrong when: the story sets a rolling period beside the one before on purpose.
    """
    groups: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = measure_key(ledger, claim)
        if key is not None and claim.when is not None and claim.when.days is not None and claim.when.days > 1:
            groups[(*key, claim.voice, claim.when.days)].append(claim)
    for claims in groups.values():
        yield from _differing(claims)


def _differing(claims: Sequence[Claim]) -> Iterator[Remark]:
    first, *others = sorted(claims, key=lambda c: (c.span.start if c.span else -1, str(c.when), c.id))
    other = next((c for c in others if _overlap(first, c)), None)
    if other is None or first.when is None or other.when is None:
        return
    yield Remark(
        labels=((first, f"{first.when}"), (other, f"{other.when}")),
        message=f"{quote(first)} and {quote(other)} are of {first.when.days} days each, but not of the same: {first.when} and {other.when}",
        fails="none",
        repairs=("name the days of each",),
    )


def _overlap(a: Claim, b: Claim) -> bool:
    if a.when is None or b.when is None or a.when.start == b.when.start:
        return False
    return a.when.overlap(b.when) is not None
