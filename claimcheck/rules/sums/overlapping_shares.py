"""Parts that may overlap: the whole is no less than the largest of them and, if they are all of it, no more than their sum."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck import Claim, Ledger, Statement, bad, good, in_one_unit, linked, listed, one_whole, quote, rule, total

_READ = """
[claims]
either = "{either}"
print = {{ value = "{print}", what = "print" }}
online = {{ value = "{online}", what = "online" }}
[[links]]
sort = "overlapping"
claims = ["either", "print", "online"]
exhaustive = {all}
"""


def _read(either: str, on_paper: str, online: str, *, all_of_it: bool = True) -> str:
    return _READ.format(either=either, print=on_paper, online=online, all=str(all_of_it).lower())


@rule(
    of=("overlapping",),
    bad=(
        bad(_read("50%", "40%", "55%"), finds="55"),
        bad(_read("90%", "30%", "55%"), finds="86"),
        bad(_read("120 nurses", "130 nurses", "40 nurses", all_of_it=False), finds="130"),
        bad(_read("2 km", "2,500 meters", "300 meters"), finds="2,500"),
    ),
    good=(
        good(_read("75%", "60%", "55%")),
        good(_read("100%", "60%", "55%")),
        good(_read("170 nurses", "130 nurses", "40 nurses")),
        good(_read("2 km", "1,500 meters", "600 meters")),
        # Categories that overlap freely, of which only some are told.
        good(_read("90%", "30%", "55%", all_of_it=False)),
        good('[claims]\na = { value = "60%", what = "print" }\nb = { value = "55%", what = "online" }\n'),
    ),
)
def overlapping_shares(ledger: Ledger) -> Iterator[Statement]:
    """What holds parts that may overlap is no less than the largest of them and, where they are all of it, no more than their sum.

    Reason: a count is a measure; 60% and 55% of one group share at least 15%.
    Quiet when: categories overlap freely and nothing says that the parts are all of the whole: then their sum bounds nothing.
    May be wrong when: a part reaches beyond the whole.
    """
    for link, (whole, *parts) in linked(ledger, "overlapping"):
        rows = in_one_unit(whole, *parts)
        if not rows:
            continue
        over, inside = rows[0], rows[1:]
        labels = ((whole, "the whole"), *((p, "a part that may overlap") for p in parts))
        yield Statement(
            comparisons=tuple(part <= over for part in inside),
            labels=labels,
            broken=f"{quote(whole)} is less than one of {listed(parts)}, which it should hold",
            fits=f"{listed(parts)} fit into {quote(whole)}{_shared(parts)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )
        if link.exhaustive:
            yield Statement(
                comparisons=(over <= total(inside),),
                labels=labels,
                broken=f"{listed(parts)} are said to be all of {quote(whole)}, which is more than they make even if none is in two of them",
                fits=f"{listed(parts)} can be all of {quote(whole)}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )


def _shared(parts: list[Claim]) -> str:
    """What two shares of one group must have in common: a number that a reader will reckon."""
    numbers, full = [p.stated.number for p in parts], one_whole(parts[0])
    if len(parts) != 2 or full is None or None in numbers:
        return ""
    least = sum(Fraction(n) for n in numbers if n is not None) - full
    return f"; at least {least}% are in both" if least > 0 and full == 100 and least.denominator == 1 else ""
