"""What was read of a story, figure by figure, and what was not: as a table, JSON, CSV or a claim file."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.claim import Claim, Span
from claimcheck.claims.ledger import Ledger
from claimcheck.desk import written_down
from claimcheck.errors import ConfigError
from claimcheck.findings.report import Report, Source
from claimcheck.render.report import EXTRACT_FORMS
from claimcheck.values.shown import show_interval

_HEADS = ("place", "figure", "kind", "value", "unit", "hedge", "noun", "when", "says", "unread because")
_NARROWEST = 16


def extracted(ledger: Ledger, form: str = "text", *, text: str = "", path: str = "", width: int = 100) -> str:
    """Every figure of *ledger* and every unread one with the reason, in *form*; *text* is the story.

    A table has its figures cut so that it takes *width* columns where it can. Raises ConfigError for an unknown form.
    """
    if form == "claims":
        return written_down(ledger).rstrip("\n")
    if form == "json":
        from json import dumps as json_text

        from claimcheck.render.json import as_dict

        told = as_dict(Report(ledger=ledger, source=Source(path=path, text=text)))
        return json_text({key: told[key] for key in ("claims", "unread")}, ensure_ascii=False, indent=1)
    if form not in EXTRACT_FORMS:
        raise ConfigError(f"--output-format: no form {form!r}", help="one of " + ", ".join(EXTRACT_FORMS))
    return _csv(ledger) if form == "csv" else _table(ledger, path, width)


class Row(NamedTuple):
    """One figure: where it stands, as it is quoted, and what was read of it, or why it was not."""

    place: str
    quote: str
    kind: str = ""
    value: str = ""
    unit: str = ""
    hedge: str = ""
    noun: str = ""
    when: str = ""
    says: str = ""
    why: str = ""


def rows(ledger: Ledger) -> list[Row]:
    """The rows of *ledger* in the order of the text; those of claims that stand in no text come first."""
    found = [(_start(c.phrase or c.span), _read(c)) for c in ledger.claims]
    found += [(u.span.start, Row(_place(u.span), _on_one_line(u.span.quote), why=u.why)) for u in ledger.unread]
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def _read(claim: Claim) -> Row:
    amount = claim.amount
    place, value = _place(claim.phrase or claim.span) or claim.id, show_interval(amount.usual)
    return Row(
        place, _on_one_line(claim.said), claim.kind, value, amount.unit, amount.hedge, claim.scope.noun or claim.counted,
        claim.scope.told_when, claim.voice or "the outlet",
    )  # fmt: skip


def _start(span: Span | None) -> int:
    return span.start if span else -1


def _on_one_line(quote: str) -> str:
    return " ".join(quote.split())


def _place(span: Span | None) -> str:
    return f"{span.line}:{span.column}" if span and span.line else ""


def _csv(ledger: Ledger) -> str:
    import csv
    import io

    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(_HEADS)
    lines.writerows(rows(ledger))
    return out.getvalue().rstrip("\n")


def _table(ledger: Ledger, path: str, width: int) -> str:
    read = [row for row in rows(ledger) if not row.why]
    columns = [_HEADS[:-1], *(row[:-1] for row in read)]
    widths = [max(len(line[i]) for line in columns) for i in range(len(columns[0]))]
    used = [i for i in range(len(widths)) if i == 1 or any(line[i] for line in columns[1:])]
    others = sum(widths[i] + 2 for i in used if i != 1)
    widths[1] = min(widths[1], max(_NARROWEST, width - others))
    lines = ["  ".join(_cut(line[i], widths[i]).ljust(widths[i]) for i in used).rstrip() for line in columns] if read else []
    unread = [f"unread {row.place} “{row.quote}”: {row.why}" for row in rows(ledger) if row.why]
    return "\n".join([*lines, *unread, f"{path or 'story'}: {len(read)} figures read, {len(unread)} not understood."])


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
