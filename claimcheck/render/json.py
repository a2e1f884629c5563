"""A report as JSON: numbers of claims travel as strings, so that nothing is rounded on the way."""

from __future__ import annotations

import hashlib
from json import dumps
from typing import Any

import claimcheck
from claimcheck.claims.claim import Claim, Span
from claimcheck.findings.finding import Finding, Label
from claimcheck.findings.report import Report
from claimcheck.values.exact import Number
from claimcheck.values.interval import Interval

SCHEMA_VERSION = "1.0"
_AROUND = 24  # characters of prefix and suffix in a text quote selector


def json(report: Report) -> str:
    """The report as JSON text, indented, keys in a fixed order."""
    return dumps(as_dict(report), ensure_ascii=False, indent=1)


def as_dict(report: Report) -> dict[str, Any]:
    """The report as plain values."""
    source = report.source
    text = source.text
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "claimcheck", "version": claimcheck.__version__},
        "summary": {
            **{level: report.count(level) for level in ("error", "warning", "note")},
            "held": len(report.held), "unchecked": len(report.unchecked), "unread": len(report.ledger.unread),
        },
        "files": [
            {
                "path": source.path, "format": source.format, "encoding": source.encoding,
                "sha256": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
                "published": {"value": source.published or None, "from": source.published_from or None}, "status": "checked",
            }
        ],
        "findings": [_finding(f, report) for f in report.findings],
        "held": [
            {
                "rule": h.rule, "family": h.family, "message": h.message, "labels": [_label(x, report) for x in h.labels],
                "reckoning": list(h.reckoning), "assumptions": list(h.assumptions),
                "strength": str(h.strength.chance) if h.strength else None,
            }
            for h in report.held
        ],
        "unchecked": [{"rule": u.rule, "why": u.why, "labels": [_label(x, report) for x in u.labels]} for u in report.unchecked],
        "unread": [{"why": u.why, "span": _span(u.span, text)} for u in report.ledger.unread],
        "claims": [_claim(c, text) for c in report.ledger.claims],
        "coverage": {
            "claims": report.coverage.claims, "passed": report.coverage.passed, "unread": report.coverage.unread,
            "untested": report.coverage.untested,
        },
        "errors": [{"rule": b.rule, "why": b.why} for b in report.broken],
    }  # fmt: skip


def _finding(f: Finding, report: Report) -> dict[str, Any]:
    return {
        "rule": f.rule, "family": f.family, "level": f.level, "fingerprint": fingerprint(f), "message": f.message, "why": f.why,
        "labels": [_label(x, report) for x in f.labels], "reckoning": list(f.reckoning), "assumptions": list(f.assumptions),
        "voices": list(f.voices), "also": list(f.also),
        "repairs": [
            {
                "kind": r.kind, "text": r.text, "claim": r.claim or None, "value": r.value or None,
                "fits": _interval(r.fits) if r.fits else None,
            }
            for r in f.repairs
        ],
        "suppressed": None,
    }  # fmt: skip


def fingerprint(finding: Finding) -> str:
    """A short hash of rule and quoted texts: the same finding keeps it when the story moves around it."""
    told = "\x00".join([finding.rule, *sorted(label.quote for label in finding.labels)])
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _label(label: Label, report: Report) -> dict[str, Any]:
    place: dict[str, Any] = {"claim": label.claim}
    if label.span:
        field = report.source.field(label.span.start)
        place = {"path": report.source.path, **_span(label.span, report.source.text)}
        place |= {"field": field[0], "field_start": field[1]} if field else {}
    return {"role": label.role, "text": label.text, "claim_id": label.claim, **place, "written": label.quote}


def _span(span: Span, text: str) -> dict[str, Any]:
    return {
        "line": span.line, "column": span.column, "start": span.start, "end": span.end,
        "quote": {
            "exact": span.quote, "prefix": text[max(0, span.start - _AROUND) : span.start], "suffix": text[span.end : span.end + _AROUND],
        },
    }  # fmt: skip


def _claim(claim: Claim, text: str) -> dict[str, Any]:
    stated, scope = claim.stated, claim.scope
    return {
        "id": claim.id,
        "stated": {"bound": stated.bound, "lo": _number(stated.lo), "hi": _number(stated.hi)},
        "usual": _interval(claim.amount.usual), "widest": _interval(claim.amount.widest), "unit": claim.amount.unit,
        "counted": claim.counted, "hedge": claim.amount.hedge, "kind": claim.kind,
        "scope": {"who": scope.who, "what": scope.what, "where": scope.where, "when": scope.told_when or None},
        "voice": claim.voice or "outlet", "modality": claim.modality, "role": claim.role,
        "span": _span(claim.span, text) if claim.span else None,
    }  # fmt: skip


def _number(value: Number | None) -> str | None:
    return None if value is None else str(value)


def _interval(interval: Interval) -> dict[str, Any]:
    lo, hi, lo_open, hi_open = interval
    return {"lo": _number(lo), "hi": _number(hi), "lo_open": lo_open, "hi_open": hi_open}
