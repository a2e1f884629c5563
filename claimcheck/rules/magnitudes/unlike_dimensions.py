"""What is added or compared is of one dimension."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Ledger, Link, Remark, bad, good, in_one_unit, linked, over_days, quote, rule, unlike

_LIKE = """
[claims]
council = {{ value = "{council}", like = "ministry" }}
ministry = "{ministry}"
"""
_MEAN = """
[claims]
mean = {{ value = "{mean}", kind = "mean" }}
total = "{total}"
days = "2 days"
[[links]]
sort = "mean"
claims = ["mean", "total", "days"]
"""


def _like(council: str, ministry: str) -> str:
    return _LIKE.format(council=council, ministry=ministry)


@rule(
    bad=(
        bad(_like("250 buses", "$410"), finds="$410"),
        bad(_like("8 km", "5 hours"), finds="5 hours"),
        bad(_MEAN.format(mean="1,860 killed", total="$3,720"), finds="$3,720"),
    ),
    good=(
        good(_like("8 km", "5 miles")),
        good(_like("250", "$410")),
        # So many in so many days may stand beside a rate, and a mean beside a sum.
        good(_like("1,770 killed", "1,500 people/day")),
        good(_MEAN.format(mean="1,860 killed", total="3,720 killed")),
        good(_MEAN.format(mean="1,860 killed/day", total="3,720 killed")),
    ),
)
def unlike_dimensions(ledger: Ledger) -> Iterator[Remark]:
    """Figures that are added, compared or called alike are of one dimension.

    Reason: buses are not more than dollars, and kilometres and hours have no sum. A claim file that adds or compares unlike things is not
    even read; this tells of claims made in Python, of the ties that only compare, and of stories, where a reader may have erred.
    Quiet when: a figure has no unit, or one is a rate of the other.
    May be wrong when: the unit of a figure in a story was misread: there it is a warning at most.
    """
    found = [*unlike(ledger), *_compared(ledger)]
    for link, one, other in found:
        yield Remark(
            labels=((one, one.amount.unit), (other, other.amount.unit)),
            message=f"{quote(one)} and {quote(other)} are unlike things ({one.amount.unit} and {other.amount.unit})",
            fails="all" if ledger.origin == "claims" else "usual",
            repairs=("give both in one unit, or do not tie them",),
            assumptions=(link.assumption,) if link.assumption else (),
        )


def _compared(ledger: Ledger) -> Iterator[tuple[Link, Claim, Claim]]:
    """The ties that are not of one dimension by their sort alone: figures called alike, and a mean and what it is a mean of."""
    for link, claims in linked(ledger, "in line"):
        yield from ((link, other, claims[-1]) for other in claims[:-1] if not _comparable(other, claims[-1]))
    for link, (mean, *others) in linked(ledger, "mean"):
        rates = not link.exhaustive and "/" in mean.amount.unit and len(others) == 2 and in_one_unit(mean * others[1], others[0])
        compared = others if link.exhaustive else others[:1]
        yield from ((link, mean, other) for other in compared if not rates and not _comparable(mean, other))


def _comparable(a: Claim, b: Claim) -> bool:
    """True for figures of one unit, a bare number beside any, and a rate per time beside what it is a rate of."""
    # “14 a game” leaves out what it is so many of, as a bare number does.
    bare = not all(c.amount.unit.partition("/")[0] for c in (a, b))
    return bool(bare or in_one_unit(a, b) or in_one_unit(over_days(a, 1), b) or in_one_unit(a, over_days(b, 1)))
