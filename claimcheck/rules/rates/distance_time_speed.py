"""A speed, for as long as it is kept, makes the distance."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Comparison, Ledger, Pace, Statement, bad, good, paces, quote, rule, told_rate, value

_WAY = """
[claims]
speed = {{ value = "{speed}"{kind} }}
time = "{time}"
way = "{way}"
[[links]]
sort = "rate"
claims = ["speed", "time", "way"]
"""


def _way(speed: str, time: str, way: str, kind: str = "") -> str:
    return _WAY.format(speed=speed, time=time, way=way, kind=f', kind = "{kind}"' if kind else "")


@rule(
    bad=(
        bad(_way("20 km/h", "2 hours", "8 km"), finds="40"),
        bad(_way("20 km/h", "2 hours", "45 km"), finds="40"),
        bad(_way("300 km/h", "90 minutes", "480 km"), finds="450"),
        bad(_way("10 meters/second", "1 hour", "37 km"), finds="37"),
        # An average has the stops in it.
        bad(_way("160 km/h", "2 hours", "240 km", kind="mean"), finds="320"),
    ),
    good=(
        good(_way("20 km/h", "2 hours", "40 km")),
        # Stops, and a straight line that is shorter than the way.
        good(_way("300 km/h", "2 hours", "450 km")),
        good(_way("5 km/h", "2 hours", "8 km")),
        good(_way("20 km/h", "2 hours", "8 km", kind="extreme")),
        good(_way("160 km/h", "2 hours", "320 km", kind="mean")),
        good(_way("up to 20 km/h", "2 hours", "8 km")),
        good(_way("about 5 miles/hour", "2 hours", "16 km")),
    ),
)
def distance_time_speed(ledger: Ledger) -> Iterator[Statement]:
    """Nothing gets further than its speed times the time it takes, and with few stops not much less far.

    Reason: the rate law for lengths; 20 km/h for two hours are 40 km. An average speed, with its stops in it, makes just the
    way. That a way is at least half of speed times time is a house choice and always an assumption.
    Quiet when: the words do not tie the three; the speed is a top speed and the distance falls short of it.
    May be wrong when: stops or a winding road take more than half; the time is rounded.
    """
    for pace in paces(ledger):
        if pace.is_speed and pace.duration is not None:
            way, product = value(pace.total), value(pace.rate) * value(pace.duration) * pace.factor
            yield _stated(pace, pace.duration, way <= product * (pace.most or 0), "is too far for")
            if pace.rate.kind == "mean":
                yield _stated(pace, pace.duration, way >= product * pace.least, "is too short for")
            elif pace.rate.kind != "extreme":
                slow = "stops and bends take no more than half of the way"
                yield _stated(pace, pace.duration, way * 2 >= product * pace.least, "is too short for", slow)


def _stated(pace: Pace, time: Claim, comparison: Comparison, is_what: str, *assumed: str) -> Statement:
    return Statement(
        comparisons=(comparison,),
        labels=((pace.total, "how far"), (pace.rate, "how fast"), (time, "how long")),
        broken=f"{quote(pace.total)} {is_what} {quote(time)} at {told_rate(pace.rate)}",
        fits=f"{quote(pace.total)} in {quote(time)} can be at {told_rate(pace.rate)}",
        assumptions=(*pace.assumptions, *assumed),
        proof=pace.proof,
    )
