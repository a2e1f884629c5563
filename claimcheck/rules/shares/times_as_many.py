"""A multiple, the figure that it gives and the figure that it multiplies."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck import (
    Claim,
    Ledger,
    Remark,
    Statement,
    bad,
    good,
    in_one_unit,
    linked,
    one_whole,
    quote,
    quotient,
    rule,
    show_number,
    value,
)

_FEWER = frozenset(("fewer", "less", "lower", "smaller"))
_MONTHS = """
[claims]
september = "{before} vehicles"
october = "{after} vehicles"
ratio = {{ value = "{ratio}"{more}, over = ["october", "september"] }}
"""


def _months(ratio: str, before: str, after: str, *, what: str = "") -> str:
    return _MONTHS.format(ratio=ratio, before=before, after=after, more=f', what = "{what}"' if what else "")


@rule(
    of=("ratio",),
    bad=(
        bad(_months("twice", "1,730", "1,950"), finds="≈1.127 times"),
        bad(_months("doubled", "74", "118"), finds="118"),
        bad(_months("halved", "118", "74"), finds="halved"),
        bad(_months("three times", "100", "400"), finds="400"),
        bad(_months("three times more", "100", "200"), finds="200"),
        bad(_months("three times", "100", "600", what="more"), finds="600"),
        bad("Unemployment doubled from 4% to 6%.\n", finds="1.5 times"),
        bad(_months("three times", "100", "60", what="fewer"), finds="60"),
        bad(_months("140%", "100", "240"), finds="240"),
        bad("The bridge cost $90 million, twice the $30 million first planned.\n", finds="3 times"),
    ),
    good=(
        good(_months("twice", "74", "148")),
        good(_months("twice", "74", "151")),
        good(_months("halved", "118", "60")),
        good(_months("three times more", "100", "300")),
        good(_months("three times more", "100", "400")),
        good(_months("three times", "100", "300", what="more")),
        good(_months("three times", "100", "400", what="more")),
        good(_months("three times", "100", "33", what="fewer")),
        good(_months("more than double", "74", "163")),
        good("Unemployment doubled from 4% to 7%.\n"),
        good(_months("nearly three times", "74", "212")),
        good(_months("140%", "100", "140")),
        good("The deal is worth twice the $30 million offered in May, and comes with a $5 million bonus.\n"),
    ),
)
def times_as_many(ledger: Ledger) -> Iterator[Statement | Remark]:
    """A multiple times the one figure makes the other.

    Reason: “twice as many”, “halved” and “threefold” are products, good to about a tenth of themselves as the hedge table reads them.
    “Three times more” is written for three times as many and for four times, and “three times fewer” for a third and for a quarter (in a
    claim file `what` is more, or fewer): either passes, and what lies between them.
    Of two small percents only the rounding of both could reconcile a multiple with one that their digits miss by a fifth: that is told too.
    Quiet when: nothing ties the multiple to the two figures, or they are of unlike dimensions.
    May be wrong when: the figures are rounded more coarsely than they are written.
    """
    for link, (ratio, many, base) in linked(ledger, "ratio"):
        one, sizes = one_whole(ratio), in_one_unit(many, base)
        if one is None or not sizes:
            continue
        times, top, bottom = value(ratio), sizes[0] * one, sizes[1]
        fewer = ratio.scope.what in _FEWER
        if fewer:
            top, bottom = sizes[1] * one, sizes[0]
        if fewer or ratio.scope.what == "more" or ratio.amount.hedge == "times more":
            # One reading gives r times the base, the other r + 1 times.
            comparisons = [times * bottom <= top, (times + one) * bottom >= top]
        else:
            comparisons = [(times * bottom).equals(top)]
        words = f"{quote(ratio)} {ratio.scope.what}" if ratio.scope.what == "more" or fewer else quote(ratio)
        if len(comparisons) == 1:
            yield from _by_rounding(link.assumption, ratio, many, base)
        yield Statement(
            comparisons=tuple(comparisons),
            labels=((ratio, "the multiple"), (many, "what it makes"), (base, "what it multiplies")),
            broken=f"{quote(many)} against {quote(base)} is not {words}{_really(many, base)}",
            fits=f"{quote(many)} against {quote(base)} is {words}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )


def _by_rounding(assumption: str, ratio: Claim, many: Claim, base: Claim) -> Iterator[Remark]:
    """What only the rounding of two percents could reconcile: doubled, from 4% to 6%."""
    times, made, of = (c.stated.number for c in (ratio, many, base))
    plain = {c.stated.bound for c in (ratio, many, base)} == {"="} and many.amount.unit == base.amount.unit == "percent"
    if not (plain and times and made and of) or many.amount.hedge or base.amount.hedge:
        return
    told, meant = Fraction(made) / Fraction(of), Fraction(times)
    if abs(told - meant) * 5 >= meant and (ratio.amount.usual * base.amount.usual).meets(many.amount.usual):
        message = f"{quote(many)} against {quote(base)} is not {quote(ratio)}{_really(many, base)}"
        labels = ((ratio, "the multiple"), (many, "what it makes"), (base, "what it multiplies"))
        yield Remark(labels=labels, message=message, fails="usual", assumptions=(assumption,) if assumption else ())


def _really(many: Claim, base: Claim) -> str:
    times = quotient(many, base)
    return "" if times is None else f", but {show_number(times)} times"
