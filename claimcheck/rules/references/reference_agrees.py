"""A figure against the one that a reference gives for the same days."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, dated, good, held_against, quote, rule, value

_FILE = """
[claims]
ours = {{ value = "{ours}", {days}{more} }}
theirs = {{ value = "{theirs}", {reported}, covers = "{covers}", reference = "ministry.csv"{by} }}
"""


def _file(
    ours: str, theirs: str, *, days: str = "on = 2026-03-09", reported: str = "on = 2026-03-10", covers: str = "previous-day",
    more: str = "", by: str = "",
) -> str:  # fmt: skip
    return _FILE.format(ours=ours, theirs=theirs, days=days, reported=reported, covers=covers, more=more, by=by)


_MAY = {"days": 'during = "2026-02"', "reported": 'during = "2026-02"', "covers": "same-day", "more": ', kind = "extreme", grain = "day"'}


@rule(
    bad=(
        bad(_file("1,730 patients", "1,740 patients"), finds="the reference ministry.csv says"),
        bad(_file("1,730 patients", "1,740 patients"), finds="on 2026-03-09, reported on 2026-03-10"),
        # More in one place, or of the killed alone, than the reference has in all.
        bad(_file("28 tanks", "15 tanks", more=', where = "Jutland"'), finds="15 tanks"),
        bad(_file("190 killed", "160 people", by=', what = "killed or wounded"'), finds="190"),
        bad(_file("1,730 patients", "1,740 patients", **_MAY, by=', kind = "extreme", grain = "day"'), finds="1,740"),
        # The total has passed what the reference had days before.
        bad(_file("710,660 patients", "712,610 patients", days="to = 2026-03-12", reported="to = 2026-03-10"), finds="712,610"),
    ),
    good=(
        good(_file("1,740 patients", "1,740 patients")),
        good(_file("about 1,700 patients", "1,740 patients")),
        # By the day of the report the two would differ, by the day counted they do not meet.
        good(_file("1,730 patients", "1,740 patients", days="on = 2026-03-10")),
        good(_file("1,730 patients", "1,740 patients", covers="same-day")),
        good(_file("12 tanks", "15 tanks", more=', where = "Jutland"')),
        good(_file("1,730 patients", "1,740 patients", more=', whose = "danish"', by=', whose = "swedish"')),
        # Two named sources differ: that is told as held, and no finding.
        good(_file("1,730 patients", "1,740 patients", more=', by = "the union"', by=', by = "the ministry"')),
        good(_file("712,610 patients", "710,660 patients", days="to = 2026-03-12", reported="to = 2026-03-10")),
        good(_file("37 patients", "31 patients", more=', modality = "forecast"')),
    ),
)  # fmt: skip
def reference_agrees(ledger: Ledger) -> Iterator[Statement]:
    """A figure agrees with what a reference says of the same days: it is the same, a part no more, a whole no less.

    Reason: identity and inclusion across two ledgers. That both count the same thing is assumed, since no words tie them: a finding is a
    warning at most, a note where a story names no group. The days are those counted, not those of the reports. A running total is
    not below the reference's of an earlier day. A difference between two named sources is told as held; the reference is one, under its own
    name where it gives no voice.
    Quiet when: the days, groups or definitions differ or hang on the sense of a label, or the reference has no figure for those days; of
    two stories, when their words for what is counted differ, or a story gives two figures for it.
    May be wrong when: the reference counts by another definition, or was revised since.
    """
    for pair in held_against(ledger):
        first, other = pair.claims[0], pair.reference
        mine, theirs = first.when, other.when
        running = mine is not None and theirs is not None and mine.days is None and mine.end != theirs.end
        if running and (pair.how != "same" or mine is None or theirs is None or mine.end is None or theirs.end is None):
            continue
        order = "same" if not running else "holds" if mine and theirs and mine.end and theirs.end and mine.end > theirs.end else "inside"
        how = order if pair.how == "same" else pair.how
        rows = [(value(c), value(other)) for c in pair.claims]
        side = f"{other.voice} says {quote(other)}"
        if other.source not in other.voice:
            side = f"{other.voice} in the reference {other.source} says {quote(other)}"
        ours = f"the article says {quote(first)} {dated(first)}"
        of = "of all of them " if pair.how == "inside" else ""
        room = {"same": "", "inside": ", which leaves room for it", "holds": ", which fits into it"}[how]
        yield Statement(
            comparisons=tuple(a.equals(b) if how == "same" else a <= b if how == "inside" else a >= b for a, b in rows),
            labels=(*((c, "the article") for c in pair.claims), (other, other.voice)),
            broken=f"{ours}, but {of}{side}",
            fits=f"{ours}, and {of}{side}{room}",
            assumptions=() if first.voice == other.voice else (f"the article and the reference {other.source} count the same thing",),
            proof="both are of one voice" if first.voice == other.voice else "",
            at_most="note" if pair.unstated and ledger.origin == "text" else None,
        )
