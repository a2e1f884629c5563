"""A mean or a percent of counts comes from whole counts."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck import Claim, Ledger, Remark, bad, good, linked, one_whole, quote, rule, show_number

_FAMILIES = """
[claims]
mean = {{ value = "{mean}", kind = "{kind}"{more} }}
families = "{n}"
[[links]]
sort = "mean over"
claims = ["mean", "families"]
"""


def _over(mean: str, n: str, kind: str = "mean", *, what: str = "") -> str:
    return _FAMILIES.format(mean=mean, n=n, kind=kind, more=f', what = "{what}"' if what else "")


@rule(
    of=("mean over",),
    bad=(
        bad(_over("5.19 children", "28 people"), finds="145 / 28 = 5.18"),
        bad(_over("3.5", "3 people"), finds="10 / 3 = 3.3"),
        bad(_over("1.5 goals", "7 people"), finds="11 / 7 = 1.6"),
        bad(_over("5.20 children", "28 people"), finds="146 / 28 = 5.21"),
        bad(_over("38%", "9 people", "share"), finds="4 / 9"),
        bad(_over("52.0%", "33 people", "share"), finds="52.0%"),
        bad("Doctors saw 14 hikers. They kept 45 per cent of them overnight.\n", finds="45"),
        bad("All eight judges gave whole marks from 1 to 5. Their mean mark was exactly 3.4.\n", finds="3.4"),
        bad("Exactly half of the 15 jurors were women.\n", finds="15"),
        bad("Sixty per cent of the eight judges stood down.\n", finds="Sixty"),
        bad("In five matches the side has averaged 1.9 goals.\n", finds="1.9 goals"),
    ),
    good=(
        good(_over("5.18 children", "28 people")),
        good(_over("5.21 children", "28 people")),
        # 1/8 is 0.125: half up 0.13, half to even and cut off 0.12.
        good(_over("0.13 children", "8 people")),
        good(_over("0.12 children", "8 people")),
        good(_over("66%", "3 people", "share")),
        good(_over("67%", "3 people", "share")),
        # From a hundred values on every second decimal is possible.
        good(_over("5.19 children", "128 people")),
        good(_over("37%", "113 people", "share")),
        # Weighted means, hedged ones, numbers that are not exact, and means of what is measured.
        good(_over("5.19 children", "28 people", what="weighted")),
        good(_over("about 5.19 children", "28 people")),
        good(_over("5.19 children", "about 28 people")),
        good(_over("5.19 km", "28 people")),
        good("All five judges gave whole marks from 1 to 5. Their mean mark was exactly 3.4.\n"),
        good("Doctors saw 14 hikers. They kept 43 per cent of them overnight.\n"),
        good("In seven towns the river rose by 1.8 metres on average.\n"),
    ),
)
def mean_is_possible(ledger: Ledger) -> Iterator[Remark]:
    """Some whole total, divided by the number, is rounded to the mean as it is written.

    Reason: a mean of n counts is a whole number over n; two decimals of 28 values leave most hundredths out (the GRIM test, Brown and
    Heathers 2017). A percent of n has two decimals more than it shows. Half up and half to even are tried, and cutting
    off, save at one decimal of a mean.
    Quiet when: there are as many values as the decimals can tell apart (100 for two), the mean is hedged, weighted (`what`) or of something
    measured, or the number is not exact.
    May be wrong when: the mean is weighted without saying so, or taken over answers that are halves.
    """
    for link, (mean, number) in ((link, claims) for link, claims in linked(ledger, "mean over") if len(claims) == 2):
        n, scale = number.stated.number, _scale(mean)
        if mean.amount.hedge == "exactly" and (mean.kind == "share" and not mean.amount.unit or _scale(mean) == 1):
            yield from _exact(mean, number, (link.assumption,) if link.assumption else ())
            continue
        if scale is None or not isinstance(n, int) or not number.amount.is_point or number.stated.bound != "=" or n < 1:
            continue
        decimals = len(mean.amount.written.partition(".")[2])
        size = mean.stated.number
        if size is None or size < 0 or n >= scale * 10**decimals or is_possible(size, n, decimals, scale):
            continue
        near = _nearest(Fraction(size), n, decimals, scale)
        yield Remark(
            labels=((mean, "not possible"), (number, "over so many")),
            message=f"{quote(mean)} cannot come of {quote(number)}: no whole total is rounded to it",
            fails="all",
            reckoning=(", ".join(f"{show_number(t)} / {n} = {text}" for t, text in near),),
            repairs=tuple(f"say {text}" for _, text in near),
            assumptions=(link.assumption,) if link.assumption else (),
        )


def _exact(share: Claim, number: Claim, assumptions: tuple[str, ...]) -> Iterator[Remark]:
    """“Exactly half of the 15”: an exact fraction of a number of things is a whole number of them."""
    part, n = share.stated.number, number.stated.number
    if part is None or not isinstance(n, int) or not number.amount.is_point or (Fraction(part) * n).denominator == 1:
        return
    parted = "they cannot be parted so" if share.kind == "share" else "no whole total makes just that"
    yield Remark(
        labels=((share, "not possible"), (number, "of so many")),
        message=f"{quote(share)} cannot be of {quote(number)}: {parted}",
        fails="all",
        reckoning=(f"{show_number(Fraction(part))} × {n} = {show_number(Fraction(part) * n)}",),
        repairs=("say about, or correct one of the two",),
        assumptions=assumptions,
    )


def is_possible(mean: Fraction | int, n: int, decimals: int, scale: int = 1) -> bool:
    """True when a whole total over *n*, times *scale* (100 for percents), is rounded or cut to *mean* at so many *decimals*."""
    shown, unit = Fraction(mean) * 10**decimals, Fraction(scale * 10**decimals, n)
    if shown.denominator != 1:
        return False
    first = (shown - 1) // unit
    # Those are all the totals whose share of the last place lies less than one place from the mean.
    return any(shown in _rounded(total * unit, cut=scale > 1 or decimals > 1) for total in range(max(0, first), first + 3 + int(2 / unit)))


def _rounded(exact: Fraction, *, cut: bool) -> tuple[int, ...]:
    """*exact* rounded half up and half to even, and cut off where that is done: two of three are 66 per cent to many."""
    return (exact + Fraction(1, 2)).__floor__(), round(exact), *((exact.__floor__(),) if cut else ())


def _scale(mean: Claim) -> int | None:
    """1 for a mean of what is counted, 100 for a percent; None for a mean that need not come of whole numbers."""
    hedged = mean.stated.bound != "=" or mean.amount.hedge not in ("", "exactly")
    if hedged or mean.scope.what == "weighted" or not _is_plain(mean.amount.written):
        return None
    if mean.amount.unit == "percent":
        return 100
    counts = mean.amount.unit.partition("/")[0] in ("", "point") or one_whole(mean) is None and mean.scope.noun != ""
    return 1 if counts and mean.kind in ("mean", "count", "rate", "capacity", "score") else None


def _is_plain(written: str) -> bool:
    return written.replace(".", "", 1).isdecimal() or not any(c.isdecimal() for c in written)


def _nearest(size: Fraction, n: int, decimals: int, scale: int) -> list[tuple[int, str]]:
    """The totals on either side of *size* times *n*, each with the mean that it makes."""
    below = size * n // scale
    return [(t, f"{_digits(Fraction(t * scale, n), decimals)}{'%' if scale == 100 else ''}") for t in (below, below + 1)]


def _digits(of: Fraction, decimals: int) -> str:
    shown = (of * 10**decimals + Fraction(1, 2)).__floor__()
    text = str(shown).rjust(decimals + 1, "0")
    return f"{text[:-decimals]}.{text[-decimals:]}" if decimals else text
