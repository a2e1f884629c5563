"""A report as plain text: level, rule and message, each quoted phrase under its line, the reckoning, the assumptions, the repairs."""

from __future__ import annotations

import unicodedata

from claimcheck.findings.finding import Finding, Held, Label
from claimcheck.findings.report import Report

_COLOURS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "note": "\x1b[1;36m", "held": "\x1b[1;32m"}
_RESET = "\x1b[0m"


def text(report: Report, *, width: int = 100, color: bool = False, show_held: bool = False) -> str:
    """The report as text of at most *width* columns where it quotes; messages are not cut."""
    blocks = [_finding(report, f, width, color) for f in report.findings]
    if show_held:
        blocks += [_held(report, h, width, color) for h in report.held]
    blocks += [f"unchecked[{u.rule}]: {u.why}\n" for u in report.unchecked if show_held or u.rule == "solver"]
    blocks += [f"error[rule-failed]: the rule {b.rule} failed and was left out: {b.why}" for b in report.broken]
    return "\n".join([*blocks, _summary(report)])


def _finding(report: Report, finding: Finding, width: int, color: bool) -> str:
    lines = [_title(finding.level, finding.rule, finding.message, color), *_quotes(report, finding.labels, width)]
    lines += [f"   = reckoning: {line}" for line in finding.reckoning]
    lines += [f"   = assuming: {line}" for line in finding.assumptions]
    if finding.why and finding.level != "error":
        lines.append(f"   = note: {finding.why}")
    lines += [f"   = help: {repair.text}" for repair in finding.repairs]
    lines += [f"   = also: {line}" for line in finding.also]
    return "\n".join(lines) + "\n"


def _held(report: Report, held: Held, width: int, color: bool) -> str:
    lines = [_title("held", held.rule, held.message, color), *_quotes(report, held.labels, width)]
    lines += [f"   = reckoning: {line}" for line in held.reckoning]
    lines += [f"   = assuming: {line}" for line in held.assumptions]
    lines += [f"   = strength: {held.strength}"] if held.strength else []
    return "\n".join(lines) + "\n"


def _title(level: str, rule: str, message: str, color: bool) -> str:
    head = f"{level}[{rule}]"
    return f"{_COLOURS[level]}{head}{_RESET}: {message}" if color else f"{head}: {message}"


def _quotes(report: Report, labels: tuple[Label, ...], width: int) -> list[str]:
    """Each labelled phrase under its own line of the story, in the order of the story."""
    written = [label for label in labels if label.span is None]
    lines = [f"   | {label.claim}: {label.quote}  ({label.text})" for label in written]
    placed = sorted((label for label in labels if label.span), key=lambda label: label.span.start if label.span else 0)
    if not placed or placed[0].span is None:
        return lines
    first = next(label.span for label in (*labels, *placed) if label.span)
    lines.append(f"  --> {report.source.path or 'story'}:{first.line}:{first.column}")
    gutter = len(str(placed[-1].span.line)) if placed[-1].span else 1
    for label in placed:
        lines += _under(report, label, gutter, width)
    return lines


def _under(report: Report, label: Label, gutter: int, width: int) -> list[str]:
    span = label.span
    assert span is not None
    line, start = _line(report, span.start)
    room = max(40, width - gutter - 5)
    shown, offset = _window(line, start, start + len(span.quote), room)
    pad = _columns(shown[:offset])
    marks = "-" * max(1, _columns(shown[offset : offset + len(span.quote)]))
    return [
        f"{span.line:>{gutter}} | {shown}",
        f"{' ' * gutter} | {' ' * pad}{marks} {label.text}",
    ]


def _line(report: Report, offset: int) -> tuple[str, int]:
    whole = report.source.text
    start = whole.rfind("\n", 0, offset) + 1
    end = whole.find("\n", offset)
    return whole[start : end if end >= 0 else len(whole)].rstrip("\r").replace("\t", " "), offset - start


def _window(line: str, start: int, end: int, room: int) -> tuple[str, int]:
    """As much of *line* around the phrase as *room* columns hold, cut at spaces and marked with …; and where the phrase starts in it."""
    if _columns(line) <= room:
        return line, start
    left, right = start, min(end, start + room - 4)
    while _columns(line[left:right]) < room - 4 and (left > 0 or right < len(line)):
        left, right = max(0, left - 1), min(len(line), right + 1)
    if left:
        gap = line.find(" ", left)
        left = gap + 1 if 0 <= gap < start else left
    if right < len(line):
        gap = line.rfind(" ", 0, right)
        right = gap if gap >= end else right
    head, tail = ("… " if left else ""), (" …" if right < len(line) else "")
    return head + line[left:right] + tail, start - left + len(head)


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _summary(report: Report) -> str:
    name = report.source.path or "story"
    tested = len(report.held) + len(report.findings)
    figures = report.coverage.claims + report.coverage.unread
    if not figures:
        return f"{name}: 0 quantities found, nothing to check."
    start = f"{name}: {_many(figures, 'figure')}, {_many(tested, 'relation')}"
    if not report.findings:
        tail = f"{start} tested, all hold: no inconsistency found." if tested else f"{start}: nothing could be checked."
    else:
        counts = ", ".join(_many(report.count(level), level) for level in ("error", "warning", "note") if report.count(level))
        tail = f"{start} tested: {counts}; {len(report.held)} held."
    source = report.source
    if source.published and source.published_from != "given":
        tail += f" Days count from {source.published}, {source.published_from}."
    unread = f" {_many(report.coverage.unread, 'figure')} not understood." if report.coverage.unread else ""
    return tail + unread


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
