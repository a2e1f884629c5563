"""What has happened did not happen after the day of publication."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Remark, bad, days_of, good, linked, quote, rule, told_day, written_on

_TAKEN = """
[article]
published = 2024-11-12
[claims]
taken = {{ value = "{taken}", kind = "date" }}
[[links]]
sort = "happened"
claims = ["taken"]
"""


@rule(
    of=("happened",),
    bad=(
        bad(_TAKEN.format(taken="2024-11-19"), finds="7 days after"),
        bad(_TAKEN.format(taken="2025"), finds="after"),
        bad("The mill has stood empty since 2027.\n", published="2026-03-03", finds="after"),
        bad("The photo shows the flooded school on March 13, 2026.\n", published="2026-03-03", finds="10 days after"),
    ),
    good=(
        good(_TAKEN.format(taken="2024-11-12")),
        # Some day of the month, or of the year, may be before publication.
        good(_TAKEN.format(taken="2024-11")),
        good(_TAKEN.format(taken="2024")),
        good("The mill will have stood empty since 2027 by the time it is pulled down.\n", published="2026-03-03"),
        good("The photo shows the school that is to reopen on March 13, 2026.\n", published="2026-03-03"),
    ),
)
def day_to_come(ledger: Ledger) -> Iterator[Remark]:
    """What is told as past did not happen after the day of publication.

    Reason: a picture taken on a day that is still to come, or a strike that has gone on since next year, has a wrong date.
    Quiet when: no day of publication is known, or some day of the month or year told is not after it.
    May be wrong when: the story was dated before it was last changed.
    """
    today = written_on(ledger)
    published = days_of(today) if today is not None else None
    if published is None:
        return
    for link, (event,) in linked(ledger, "happened"):
        days = days_of(event)
        if days is None or days[0] <= published[1]:
            continue
        gap = (days[0] - published[1]).days
        yield Remark(
            labels=((event, "told as past"),),
            message=f"{quote(event)} is told as past, yet it is {gap} day{'s' * (gap > 1)} after the day of publication",
            fails="usual" if gap == 1 else "all",
            assumptions=(link.assumption,) if link.assumption else (),
            reckoning=(f"{told_day(days[0])} is after {told_day(published[1])}",),
            repairs=("check the date, and the day of publication",),
        )
