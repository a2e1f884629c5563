"""What was so long ago lies that far back from the day of publication."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import (
    Claim,
    Ledger,
    Remark,
    Statement,
    bad,
    elapsed_told,
    event_named,
    good,
    linked,
    passed,
    quote,
    rule,
    told_as,
    value,
    written_on,
)

_AGO = """
[article]
published = {published}
[claims]
event = {{ value = "{event}", kind = "date" }}
ago = {{ value = "{ago}", ago-of = "event" }}
"""


def _ago(ago: str, event: str, published: str = "2024-11-12") -> str:
    return _AGO.format(ago=ago, event=event, published=published)


@rule(
    of=("ago",),
    bad=(
        bad(_ago("two months", "2024-07"), finds="3.4 to 4.4 months"),
        bad(_ago("almost three years", "2021-11-01"), finds="3 years"),
        bad(_ago("almost three years", "2022-08-01"), finds="2.28 years"),
        bad(_ago("35 years", "1978-06-01", "2023-06-01"), finds="45 years"),
        bad(_ago("three days", "2024-11-10"), finds="2 days"),
        bad(_ago("a week", "2024-12-01"), finds="after"),
        bad("The mill, which opened in 1966, marks its 50th anniversary.\n", published="2026-03-03", finds="59.17"),
    ),
    good=(
        # Some day of August until 12 November is 2.4 to 3.4 months: a month alone is an interval.
        good(_ago("three months", "2024-08")),
        good(_ago("almost three years", "2022-02-24")),
        good(_ago("two days", "2024-11-10")),
        good("The firm, founded in 1951, marks the 40th anniversary of its London store.\n", published="2026-03-03"),
        good(_ago("six months", "2024-05-01")),
        good(_ago("about 50 years", "1976")),
        good(_ago("more than a decade", "2013-01")),
    ),
)  # fmt: skip
def time_ago(ledger: Ledger) -> Iterator[Statement | Remark]:
    """What was N units of time ago lies N units before the day of publication, half a unit more or less.

    Reason: "three months ago" is told for any day from two and a half to three and a half months back; almost three years is less than
    three and more than two and a half. Months and years go through the calendar.
    Quiet when: the event has no date, or no day of publication is known; a month or year alone is some day of it.
    May be wrong when: a quotation was said on another day than that of publication.
    """
    for link, (ago, event, *told) in linked(ledger, "ago"):
        today = told[0] if told else written_on(ledger)
        gone = passed(event, today, ago.amount.unit) if today else None
        if today is None or gone is None or gone.lo is None or gone.hi is None:
            continue
        if gone.hi < 0:
            yield _to_come(ago, event, today)
            continue
        least, most = told_as(ago, gone)
        when = f"before {today.said}: {elapsed_told(gone, ago.amount.unit)}"
        yield Statement(
            comparisons=(value(ago) >= least, value(ago) <= most),
            labels=((ago, "how long ago"), (event, "the event")),
            broken=f"{event_named(event)} is not {quote(ago)} {when}",
            fits=f"{event_named(event)} can be {quote(ago)} {when}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )


def _to_come(ago: Claim, event: Claim, today: Claim) -> Remark:
    return Remark(
        labels=((event, "the event"), (ago, "how long ago")),
        message=f"{event_named(event)} is after {today.said}, not {quote(ago)} before it",
        fails="all",
        repairs=("check the day of the event",),
    )
