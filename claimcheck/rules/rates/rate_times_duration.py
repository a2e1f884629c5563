"""A rate, for as long as it lasts, comes to the total."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from claimcheck import Claim, Comparison, Ledger, Pace, Remark, Statement, aimless, bad, good, paces, quote, rule, told_rate, value

_WAR = """
[claims]
mean = {{ value = "1,500 losses/day", kind = "mean", what = "killed or wounded", by = "Radakin" }}
total = {{ value = "{total} losses", what = "{what}", from = "{start}", to = 2024-11-10, by = "{by}", modality = "{modality}" }}
"""
_NURSES = """
[claims]
rate = {{ value = "{rate} nurses/day", during = "2026-02", what = "hired" }}
total = {{ value = "{total} nurses", during = "{month}", what = "hired" }}
"""
_LINKED = """
[claims]
rate = {{ value = "{rate}" }}
time = "{time}"
total = "{total}"
[[links]]
sort = "rate"
claims = ["rate", "time", "total"]
"""


def _war(total: str, *, start: str = "2022-02-24", by: str = "Radakin", what: str = "killed or wounded", modality: str = "stated") -> str:
    return _WAR.format(total=total, start=start, by=by, what=what, modality=modality)


@rule(
    bad=(
        bad(_war("700,000", modality="forecast"), finds="467 days"),
        bad(_war("700,000", start="2022-02", modality="forecast"), finds="467 days"),
        bad(_war("710,000"), finds="990 to 991 days"),
        bad(_NURSES.format(rate="40", total="1,300", month="2026-02"), finds="1,120"),
        bad(_NURSES.format(rate="40", total="500", month="2026-02"), finds="640"),
        # The average covers the longest period that is named, which the year of an event is not.
        bad(_NURSES.format(rate="40", total="9,000", month="2026-02").replace(', during = "2026-02"', "", 1)
            + 'opened = { value = "1931", kind = "date" }\n', finds="9,000"),
        bad(_LINKED.format(rate="40 nurses/day", time="5 days", total="240 nurses"), finds="200"),
        bad(_LINKED.format(rate="3 liters/second", time="2 hours", total="200 liters"), finds="21,600"),
        bad("Tenants pay $500 a month for two years, a total of $15,000.\n", finds="12,000"),
    ),
    good=(
        good(_war("1,490,000")),
        good(_war("1,400,000", start="2022-02", modality="forecast").replace("1,500 losses", "1,400 losses")),
        # Another window than that of the average, another voice, another definition.
        good(_NURSES.format(rate="40", total="500", month="2026-03")),
        good(_war("700,000", by="the ministry", modality="forecast")),
        good(_war("700,000", what="captured", modality="forecast")),
        # Working days: 20 of February's 28, or as many as the words tell.
        good(_NURSES.format(rate="40", total="800", month="2026-02")),
        good(_LINKED.format(rate="40 nurses/day", time="5 days", total="200 nurses")),
        good("The firm spends $2 million a month on rent and $40 million over two years on research.\n"),
        good(_LINKED.format(rate="40 nurses/day", time="one week", total="200 nurses")),
        # “Every day” as emphasis: no total of that voice, or one of a period that is told.
        good('[claims]\nmean = { value = "1,500 losses/day", kind = "mean", by = "Radakin" }\n'),
        good(_war("46,500", start="2024-10-11")),
        # Of a tax and a budget nothing says that they are one thing, and the year of an event is no period.
        good('[claims]\ntax = "£1,993/year"\nbudget = "£1.24 billion"\nopened = { value = "1931", kind = "date" }\n'),
        good("On average 300 Danish nurses a day joined in March, the ministry said. It put the year's total at 31,000.\n",
             published="2026-12-03"),
    ),
)  # fmt: skip
def rate_times_duration(ledger: Ledger) -> Iterator[Statement | Remark]:
    """A rate times the length of its window is the total of that window.

    Reason: the rate law; 1,500 a day for 990 days are 1,485,000. Covers 7 rate-times-duration and 8 rate-without-window of the catalogue:
    a rate without a window is assumed to cover the longest period that its speaker names, so that it never makes an error; where none is
    named, the time that the total takes is told.
    Quiet when: rate and total differ in voice, definition or window; the rate of a story has no window and is not called an average.
    May be wrong when: the speaker means the rate of now, or of a period that the text leaves out; still less of the time is worked than
    four days in a week and six hours in a day, a house choice that an average assumed to cover a period, or of a few days, does not need.
    """
    for pace in paces(ledger):
        comparisons = () if pace.is_speed else tuple(_comparisons(pace))
        if comparisons:
            yield Statement(
                comparisons=comparisons,
                labels=_labels(pace),
                broken=f"{told_rate(pace.rate)} over {_length(pace)} {_misses(pace)}{_takes(pace)}",
                fits=f"{told_rate(pace.rate)} over {_length(pace)} can come to {quote(pace.total)}",
                assumptions=pace.assumptions,
                proof=pace.proof,
            )
    for rate, total in aimless(ledger):
        yield from _aimless(rate, total)


def _comparisons(pace: Pace) -> Iterator[Comparison]:
    product = value(pace.rate) * pace.factor * (1 if pace.duration is None else value(pace.duration))
    reached = value(pace.total)
    if pace.reached and pace.least == pace.most:
        yield (product * pace.least).equals(reached)
        return
    if pace.reached and pace.most is not None:
        yield reached <= product * pace.most
    if pace.least:
        yield product * pace.least <= reached if pace.reached else product * pace.least < reached


def _labels(pace: Pace) -> tuple[tuple[Claim, str], ...]:
    rate = (pace.rate, "no period given" if pace.assumptions and pace.duration is None else "the rate")
    last = (pace.total, "the total" if pace.reached else "still to come")
    if pace.duration is not None:
        return rate, (pace.duration, "how long"), last
    if pace.named is not None and pace.named not in (pace.rate, pace.total):
        return rate, last, (pace.named, "the longest period named")
    return rate, last


def _length(pace: Pace) -> str:
    if pace.window is None or pace.duration is not None:
        return quote(pace.duration) if pace.duration is not None else "its time"
    low, high = pace.days
    days = f"{high:,} day{'s' * (high > 1)}" if low == high else f"{low:,} to {high:,} days"
    worked = f", at least {pace.least} of them worked," if pace.per == "day" and 0 < pace.least < low else ""
    return f"the {days} of {pace.window}{worked}"


def _misses(pace: Pace) -> str:
    return f"cannot come to {quote(pace.total)}" if pace.reached else f"is past {quote(pace.total)}, which is still to come"


def _takes(pace: Pace) -> str:
    """How long the total takes, for a rate without a window: the number that a reader will reckon."""
    time = _time(pace.rate, pace.total, Fraction(pace.factor))
    assumed = bool(pace.assumptions) and (pace.duration is None or pace.duration.stated.bound == "range")
    return f"; at that rate it takes {time:,} {pace.per}s" if time and assumed else ""


def _time(rate: Claim, total: Claim, factor: Fraction) -> int:
    fast, far = rate.stated.number, total.stated.number
    return ceil(Fraction(far) / (Fraction(fast) * factor)) if fast and far and fast > 0 and far > 0 else 0


def _aimless(rate: Claim, total: Claim) -> Iterator[Remark]:
    per = rate.amount.unit.rpartition("/")[2]
    time = _time(rate, total, Fraction(1))
    if time and rate.amount.unit == f"{total.amount.unit}/{per}":
        yield Remark(
            labels=((rate, "no period given"), (total, "the total")),
            message=f"{told_rate(rate)} has no period; at that rate {quote(total)} takes {time:,} {per}s",
            fails="none",
            repairs=("name the period of the rate",),
        )
