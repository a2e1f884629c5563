"""A series of days, with one that is missing or stands twice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from claimcheck import Claim, Ledger, Remark, bad, dated, good, measure_key, quote, rule

_HEAD = "[claims]\n"


def _days(*days: str, role: str = "table") -> str:
    """A series of daily figures; a day may carry more keys behind it."""
    rows = [f'd{n} = {{ value = "{110 + n} patients", on = 2026-03-{day}, role = "{role}" }}' for n, day in enumerate(days)]
    return _HEAD + "\n".join(rows) + "\n"


@rule(
    bad=(
        bad(_days("01", "02", "03", "05", "06"), finds="2026-03-04"),
        bad(_days("01", "02", "03", "03", "04"), finds="twice"),
        bad(_days("01", "02", '03, covers = "same-day"', '05, covers = "previous-day"', "05", "07"), finds="2026-03-06"),
    ),
    good=(
        good(_days("01", "02", "03", "04", "05")),
        # Reports of the next morning: by the days they count, none is missing and none stands twice.
        good(_days("01", "02", "03", '05, covers = "previous-day"', '06, covers = "previous-day"')),
        # Figures of single days are no series, nor are those of every Sunday.
        good(_days("01", "05", "09")),
        good(_days("01", "08", "15", "22")),
        good(_days("01", "02", "03", "05", "06", role="body")),
        # A figure given again, and told as a revision.
        good(_days("01", "02", "03", '03, updates = "d2"', "04")),
    ),
)
def series_gap(ledger: Ledger) -> Iterator[Remark]:
    """A series has each of its days once.

    Reason: a day that is missing or doubled makes the sums of a table wrong, though every figure in it is right. The series are figures
    with the role ``table`` of one measure and length, or running totals; the days are those counted, not those of the reports.
    Quiet when: fewer than four figures stand in the table, or most of them do not follow each other; a doubled day is a flagged update.
    May be wrong when: the days were never published, as on Sundays and holidays.
    """
    replaced = {name for link in ledger.links if link.sort in ("update", "same") for name in link.claims}
    series: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        key = measure_key(ledger, claim)
        if claim.role == "table" and claim.when is not None and claim.when.end is not None and key is not None:
            series[(*key, claim.voice, claim.when.days or (claim.when.start, claim.when.start_by))].append(claim)
    for claims in series.values():
        rows = sorted(claims, key=lambda c: (_end(c), c.id))
        step = rows[0].when.days if rows[0].when and rows[0].when.days else 1
        if len(rows) > 3 and _follow(rows, step):
            yield from _doubled([c for c in rows if c.id not in replaced])
            yield from _missing(rows, step)


def _follow(rows: Sequence[Claim], step: int) -> bool:
    steps = Counter((_end(b) - _end(a)).days for a, b in zip(rows, rows[1:], strict=False))
    return 2 * (steps[step] + steps[0]) >= len(rows) - 1


def _doubled(rows: Sequence[Claim]) -> Iterator[Remark]:
    for one, other in zip(rows, rows[1:], strict=False):
        if _end(one) == _end(other):
            yield Remark(
                labels=((one, "once"), (other, "again")),
                message=f"a day stands twice in the series: {quote(one)} {dated(one)} and {quote(other)} {dated(other)}",
                fails="none",
                repairs=("leave one of them out, or say that it replaces the other", "or give it the day that it counts"),
            )


def _missing(rows: Sequence[Claim], step: int) -> Iterator[Remark]:
    for before, after in zip(rows, rows[1:], strict=False):
        days = (_end(after) - _end(before)).days
        if days > step:
            first, last = _end(before), _end(after) - timedelta(days=step + 1)
            gap = f"{first}" if first == last else f"{first} to {last}"
            yield Remark(
                labels=((before, "the figure before"), (after, "the next one")),
                message=f"the series has nothing for {gap}, between {quote(before)} {dated(before)} and {quote(after)} {dated(after)}",
                fails="none",
                repairs=("add what is missing, or say that it was not published",),
            )


def _end(claim: Claim) -> date:
    return claim.when.end if claim.when and claim.when.end else date.min
