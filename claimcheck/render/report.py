"""One door to every form of a report."""

from __future__ import annotations

from claimcheck.errors import ConfigError
from claimcheck.findings.report import Report

FORMS = ("text", "json")
EXTRACT_FORMS = ("text", "json", "csv", "claims")  # of what was read of a story


def render(report: Report, form: str = "text", *, width: int = 100, color: bool = False, show_held: bool = False) -> str:
    """*report* in *form* (text or json), ending without a line end. Raises ConfigError for an unknown form."""
    if form == "text":
        from claimcheck.render.text import text

        return text(report, width=width, color=color, show_held=show_held)
    if form == "json":
        from claimcheck.render.json import json

        return json(report)
    raise ConfigError(f"--output-format: no form {form!r}", help="one of " + ", ".join(FORMS))
