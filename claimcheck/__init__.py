"""claimcheck reports, before publication, where the figures of a news story cannot all be true.

The door: every public name, each brought in when it is first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim as Claim
    from claimcheck.claims.claim import Span as Span
    from claimcheck.claims.ledger import Ledger as Ledger
    from claimcheck.claims.link import Link as Link
    from claimcheck.claims.queries import measure_key as measure_key
    from claimcheck.claims.queries import packings as packings
    from claimcheck.claims.queries import same_things as same_things
    from claimcheck.claims.scope import Scope as Scope
    from claimcheck.claims.written import claim as claim
    from claimcheck.desk import check as check
    from claimcheck.desk import check_file as check_file
    from claimcheck.desk import check_text as check_text
    from claimcheck.desk import read as read
    from claimcheck.errors import ClaimcheckError as ClaimcheckError
    from claimcheck.errors import ClaimError as ClaimError
    from claimcheck.errors import ConfigError as ConfigError
    from claimcheck.errors import ExactnessError as ExactnessError
    from claimcheck.errors import InputError as InputError
    from claimcheck.errors import UnitError as UnitError
    from claimcheck.findings.finding import Finding as Finding
    from claimcheck.findings.finding import Held as Held
    from claimcheck.findings.report import Report as Report
    from claimcheck.rules.rule import Remark as Remark
    from claimcheck.rules.rule import Statement as Statement
    from claimcheck.rules.rule import bad as bad
    from claimcheck.rules.rule import good as good
    from claimcheck.rules.rule import listed as listed
    from claimcheck.rules.rule import quote as quote
    from claimcheck.rules.rule import rule as rule
    from claimcheck.rules.rule import total as total
    from claimcheck.rules.rule import value as value
    from claimcheck.values.amount import Amount as Amount
    from claimcheck.values.interval import Interval as Interval
    from claimcheck.values.window import Window as Window
    from claimcheck.values.written import amount as amount

_ROOMS = {
    "claims.claim": ("Claim", "Span"),
    "claims.ledger": ("Ledger",),
    "claims.link": ("Link",),
    "claims.queries": ("measure_key", "packings", "same_things"),
    "claims.scope": ("Scope",),
    "claims.written": ("claim",),
    "desk": ("check", "check_file", "check_text", "read"),
    "errors": ("ClaimcheckError", "ClaimError", "ConfigError", "ExactnessError", "InputError", "UnitError"),
    "findings.finding": ("Finding", "Held"),
    "findings.report": ("Report",),
    "rules.rule": ("Remark", "Statement", "bad", "good", "listed", "quote", "rule", "total", "value"),
    "values.amount": ("Amount",),
    "values.interval": ("Interval",),
    "values.window": ("Window",),
    "values.written": ("amount",),
}

__all__ = [
    "Amount", "Claim", "ClaimError", "ClaimcheckError", "ConfigError", "ExactnessError", "Finding", "Held", "InputError", "Interval",
    "Ledger", "Link", "Remark", "Report", "Scope", "Span", "Statement", "UnitError", "Window", "amount", "bad", "check", "check_file",
    "check_text", "claim", "good", "listed", "measure_key", "packings", "quote", "read", "rule", "same_things", "total", "value",
]  # fmt: skip


def __getattr__(name: str) -> object:
    for room, names in _ROOMS.items():
        if name in names:
            import importlib

            found = getattr(importlib.import_module(f"claimcheck.{room}"), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
