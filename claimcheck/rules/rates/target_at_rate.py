"""A target that is so far off takes so long at the rate of now."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Ledger, Statement, bad, good, linked, pace_of, quote, rule, told_rate, value

_AIM = """
[claims]
target = {{ value = "{target}", modality = "forecast" }}
now = "{now}"
rate = "{rate}"
time = "{time}"
[[links]]
sort = "target"
claims = ["target", "now", "rate", "time"]
"""


def _aim(target: str, now: str, rate: str, time: str) -> str:
    return _AIM.format(target=target, now=now, rate=rate, time=time)


@rule(
    of=("target",),
    bad=(
        bad(_aim("710,000 nurses", "700,100 nurses", "1,500 nurses/day", "1 day"), finds="1,500"),
        bad(_aim("2,000 homes", "1,400 homes", "50 homes/month", "3 years").replace("homes", "cars"), finds="50"),
        bad(_aim("100 cars", "400 cars", "20 cars/week", "3 weeks"), finds="300"),
    ),
    good=(
        good(_aim("710,000 nurses", "700,100 nurses", "1,500 nurses/day", "1 week")),
        good(_aim("2,000 cars", "1,400 cars", "50 cars/month", "1 year")),
        good(_aim("100 cars", "400 cars", "20 cars/week", "15 weeks")),
        # The rate may change, and the words allow it.
        good(_aim("710,000 nurses", "700,100 nurses", "1,500-4,000 nurses/day", "3 days")),
        good(_aim("at least 2,000 cars", "1,400 cars", "50 cars/month", "3 years")),
    ),
)
def target_at_rate(ledger: Ledger) -> Iterator[Statement]:
    """What is missing to a target, at the rate of now, takes the time that is told.

    Reason: (target - level) = rate x time; 10,000 short at 1,500 a day are reached on the seventh day. The time is good to its unit.
    Quiet when: the words do not tie the four figures.
    May be wrong when: the rate changes, which is always assumed not to happen.
    """
    for link, (target, now, rate, time, *_) in linked(ledger, "target"):
        pace, levels = pace_of(rate, time, target), (value(target), value(now))
        if pace is None or pace.most is None or target.amount.unit != now.amount.unit:
            continue
        high, low = levels if _rises(target, now) else levels[::-1]
        speed = value(rate) * pace.factor
        yield Statement(
            comparisons=(speed * (value(time) - 1) * pace.least < high - low, high - low < speed * (value(time) + 1) * pace.most),
            labels=((target, "the target"), (now, "the level now"), (rate, "the rate"), (time, "how long it takes")),
            broken=f"from {quote(now)} to {quote(target)} does not take {quote(time)} at {told_rate(rate)}",
            fits=f"from {quote(now)} to {quote(target)} can take {quote(time)} at {told_rate(rate)}",
            assumptions=tuple(a for a in (link.assumption, "the rate stays as it is") if a),
            proof=link.proof,
        )


def _rises(target: Claim, now: Claim) -> bool:
    """True when the target as written lies above the level as written."""
    high, low = (c.stated.lo if c.stated.lo is not None else c.stated.hi for c in (target, now))
    return high is None or low is None or high >= low
