"""Two voices whose figures are called alike give figures that are alike."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck import Claim, Expression, Interval, Ledger, Remark, bad, good, in_one_unit, linked, over_days, quote, rule, show_interval

_LEAST, _MOST = Fraction(4, 5), Fraction(5, 4)  # what readers take for alike: the width of loose-agreement

_TOLLS = """
[claims]
ministry = {{ value = "{ministry}", by = "the ministry", on = 2024-11-11{like} }}
army = {{ value = "{army}", by = "the army", on = 2024-11-11 }}
"""


def _tolls(ministry: str, army: str, *, alike: bool = True) -> str:
    return _TOLLS.format(ministry=ministry, army=army, like=', like = "army"' if alike else "")


@rule(
    of=("in line",),
    bad=(
        bad(_tolls("1,950 killed", "1,200 killed"), finds="1,200"),
        bad(_tolls("1,950 killed", "1,200 killed/day"), finds="1,200"),
        bad(_tolls("about 2,000 killed", "more than 4,000 killed"), finds="4,000"),
    ),
    good=(
        good(_tolls("1,730 killed", "1,740 killed")),
        good(_tolls("1,950 killed", "at least 1,500 killed")),
        # That two sources differ is no inconsistency by itself: it is told as held.
        good(_tolls("1,730 killed", "1,740 killed", alike=False)),
        good(_tolls("1,950 killed", "1,200 killed", alike=False)),
        good(_tolls("1,950 killed", "1,200 killed").replace("the army", "the ministry")),
        good(_tolls("1,950 killed", "$1,200")),
    ),
)
def voices_differ(ledger: Ledger) -> Iterator[Remark]:
    """Figures of two sources that the story calls in line lie within a fifth of each other: a ratio from 0.8 to 1.25.

    Reason: two sources may differ, and that is told as held, *sources differ*; a story that says they agree vouches for it itself. Covers
    60 voices-differ of the catalogue together with the judging of two voices.
    Quiet when: nothing calls the figures alike, one source speaks, or it is unnamed; `loose-agreement` takes those.
    May be wrong when: the two sources count by unlike definitions.
    """
    for link, (*others, standard) in linked(ledger, "in line"):
        for other in others:
            if other.voice and standard.voice and other.voice != standard.voice:
                readings = _sizes(other, standard)
                if readings and not _alike(*readings):
                    yield Remark(
                        labels=((other, f"says {other.voice}"), (standard, f"says {standard.voice}")),
                        message=f"{quote(other)} is called in line with {quote(standard)}, and is not",
                        fails="usual",
                        reckoning=(_reckoned(*readings),),
                        repairs=("say that the sources differ", f"or correct {quote(other)} or {quote(standard)}"),
                        assumptions=(link.assumption,) if link.assumption else (),
                    )


def _sizes(a: Claim, b: Claim) -> tuple[Interval, Interval] | None:
    """The usual readings of both in one unit, a rate over the days of the count that it is set against."""
    days = [c.when.days if c.when is not None else None for c in (a, b)]
    rows = in_one_unit(a, b)
    if not rows and days[0]:
        rows = in_one_unit(a, over_days(b, days[0]))
    if not rows and days[1]:
        rows = in_one_unit(over_days(a, days[1]), b)
    if not rows or any(len(row.terms) != 1 for row in rows):
        return None
    one, other = (claim.amount.usual * _factor(row) for claim, row in zip((a, b), rows, strict=True))
    return (one, other) if (one.lo or 0) >= 0 and (other.lo or 0) >= 0 else None


def _factor(row: Expression) -> Interval:
    return Interval(row.terms[0][1], row.terms[0][1])


def _alike(one: Interval, other: Interval) -> bool:
    """True when some number of the one is within a fifth of some number of the other."""
    return one.meets(other * Interval(_LEAST, _MOST))


def _reckoned(one: Interval, other: Interval) -> str:
    return f"{show_interval(one)} is not within 0.8 to 1.25 times {show_interval(other)}"
