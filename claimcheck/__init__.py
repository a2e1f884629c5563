"""claimcheck reports, before publication, where the figures of a news story cannot all be true.

The door: every public name, each brought in when it is first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim as Claim
    from claimcheck.claims.claim import Span as Span
    from claimcheck.claims.day_names import DateRead as DateRead
    from claimcheck.claims.day_names import DayName as DayName
    from claimcheck.claims.day_names import told_day as told_day
    from claimcheck.claims.day_names import weekday_name as weekday_name
    from claimcheck.claims.events import dates as dates
    from claimcheck.claims.events import days_of as days_of
    from claimcheck.claims.events import elapsed_told as elapsed_told
    from claimcheck.claims.events import event_named as event_named
    from claimcheck.claims.events import hours_between as hours_between
    from claimcheck.claims.events import is_whole as is_whole
    from claimcheck.claims.events import passed as passed
    from claimcheck.claims.events import told_as as told_as
    from claimcheck.claims.events import written_on as written_on
    from claimcheck.claims.events import years_near as years_near
    from claimcheck.claims.files import dumps as dumps
    from claimcheck.claims.files import loads as loads
    from claimcheck.claims.files.tables import Table as Table
    from claimcheck.claims.inclusion import Inclusion as Inclusion
    from claimcheck.claims.inclusion import inclusions as inclusions
    from claimcheck.claims.ledger import Fact as Fact
    from claimcheck.claims.ledger import Ledger as Ledger
    from claimcheck.claims.link import Link as Link
    from claimcheck.claims.paces import Pace as Pace
    from claimcheck.claims.paces import aimless as aimless
    from claimcheck.claims.paces import pace_of as pace_of
    from claimcheck.claims.paces import paces as paces
    from claimcheck.claims.paces import rates_told_twice as rates_told_twice
    from claimcheck.claims.paces import told_rate as told_rate
    from claimcheck.claims.per_unit import PerUnit as PerUnit
    from claimcheck.claims.per_unit import per_units as per_units
    from claimcheck.claims.queries import conversions as conversions
    from claimcheck.claims.queries import hundred_in_shares as hundred_in_shares
    from claimcheck.claims.queries import last_shown as last_shown
    from claimcheck.claims.queries import linked as linked
    from claimcheck.claims.queries import measure_key as measure_key
    from claimcheck.claims.queries import noun_standing as noun_standing
    from claimcheck.claims.queries import one_whole as one_whole
    from claimcheck.claims.queries import over_days as over_days
    from claimcheck.claims.queries import packings as packings
    from claimcheck.claims.queries import rounding_room as rounding_room
    from claimcheck.claims.queries import same_things as same_things
    from claimcheck.claims.queries import unlike as unlike
    from claimcheck.claims.redated import redated as redated
    from claimcheck.claims.references import held_against as held_against
    from claimcheck.claims.references import records_against as records_against
    from claimcheck.claims.reports import dated as dated
    from claimcheck.claims.running import Running as Running
    from claimcheck.claims.running import between as between
    from claimcheck.claims.running import days_within as days_within
    from claimcheck.claims.running import running_totals as running_totals
    from claimcheck.claims.running import successive as successive
    from claimcheck.claims.running import tilers as tilers
    from claimcheck.claims.scope import Scope as Scope
    from claimcheck.claims.scope import compare as compare
    from claimcheck.claims.taxonomy import Taxonomy as Taxonomy
    from claimcheck.claims.taxonomy import taxonomy as taxonomy
    from claimcheck.claims.tiling import tilings as tilings
    from claimcheck.claims.written import claim as claim
    from claimcheck.desk import check as check
    from claimcheck.desk import check_file as check_file
    from claimcheck.desk import check_story as check_story
    from claimcheck.desk import check_text as check_text
    from claimcheck.desk import load as load
    from claimcheck.desk import read as read
    from claimcheck.desk import table as table
    from claimcheck.errors import ClaimcheckError as ClaimcheckError
    from claimcheck.errors import ClaimError as ClaimError
    from claimcheck.errors import ClaimFileError as ClaimFileError
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
    from claimcheck.rules.rule import be as be
    from claimcheck.rules.rule import good as good
    from claimcheck.rules.rule import in_one_unit as in_one_unit
    from claimcheck.rules.rule import listed as listed
    from claimcheck.rules.rule import quote as quote
    from claimcheck.rules.rule import quotient as quotient
    from claimcheck.rules.rule import rule as rule
    from claimcheck.rules.rule import told_alike as told_alike
    from claimcheck.rules.rule import total as total
    from claimcheck.rules.rule import value as value
    from claimcheck.solver.relation import Comparison as Comparison
    from claimcheck.solver.relation import Expression as Expression
    from claimcheck.values.amount import Amount as Amount
    from claimcheck.values.interval import Interval as Interval
    from claimcheck.values.shown import show_interval as show_interval
    from claimcheck.values.shown import show_number as show_number
    from claimcheck.values.window import Window as Window
    from claimcheck.values.written import amount as amount

_ROOMS = {
    "claims.claim": ("Claim", "Span"),
    "claims.files": ("dumps", "loads"),
    "claims.inclusion": ("Inclusion", "inclusions"),
    "claims.ledger": ("Fact", "Ledger"),
    "claims.link": ("Link",),
    "claims.paces": ("Pace", "aimless", "pace_of", "paces", "rates_told_twice", "told_rate"),
    "claims.per_unit": ("PerUnit", "per_units"),
    "claims.queries": (
        "conversions", "hundred_in_shares", "last_shown", "linked", "measure_key", "noun_standing", "one_whole", "over_days", "packings",
        "rounding_room", "same_things", "unlike",
    ),
    "claims.day_names": ("DateRead", "DayName", "told_day", "weekday_name"),
    "claims.events": (
        "dates", "days_of", "elapsed_told", "event_named", "hours_between", "is_whole", "passed", "told_as", "written_on",
        "years_near",
    ),
    "claims.files.tables": ("Table",),
    "claims.redated": ("redated",),
    "claims.references": ("held_against", "records_against"),
    "claims.reports": ("dated",),
    "claims.running": ("Running", "between", "days_within", "running_totals", "successive", "tilers"),
    "claims.scope": ("Scope", "compare"),
    "claims.taxonomy": ("Taxonomy", "taxonomy"),
    "claims.tiling": ("tilings",),
    "claims.written": ("claim",),
    "desk": ("check", "check_file", "check_story", "check_text", "load", "read", "table"),
    "errors": ("ClaimcheckError", "ClaimError", "ClaimFileError", "ConfigError", "ExactnessError", "InputError", "UnitError"),
    "findings.finding": ("Finding", "Held"),
    "findings.report": ("Report",),
    "rules.rule": (
        "Remark", "Statement", "bad", "be", "good", "in_one_unit", "listed", "quote", "quotient", "rule", "told_alike", "total", "value",
    ),
    "solver.relation": ("Comparison", "Expression"),
    "values.amount": ("Amount",),
    "values.interval": ("Interval",),
    "values.shown": ("show_interval", "show_number"),
    "values.window": ("Window",),
    "values.written": ("amount",),
}  # fmt: skip

__all__ = [
    "Amount", "Claim", "ClaimError", "ClaimFileError", "ClaimcheckError", "Comparison", "ConfigError", "DateRead", "DayName",
    "ExactnessError", "Expression", "Fact", "Finding", "Held", "Inclusion", "InputError", "Interval", "Ledger", "Link", "Pace", "PerUnit",
    "Remark", "Report", "Running", "Scope", "Span", "Statement", "Table", "Taxonomy", "UnitError", "Window", "aimless", "amount", "bad",
    "be",
    "between", "check", "check_file", "check_story", "check_text", "claim", "compare", "conversions", "dated", "dates", "days_of",
    "days_within",
    "dumps", "elapsed_told", "event_named", "good", "held_against", "hours_between", "hundred_in_shares", "in_one_unit",
    "inclusions",
    "is_whole", "last_shown", "linked", "listed", "load", "loads", "measure_key", "noun_standing", "one_whole", "over_days", "pace_of",
    "paces", "packings", "passed", "per_units", "quote", "quotient", "rates_told_twice", "read", "records_against", "redated",
    "rounding_room",
    "rule", "running_totals", "same_things", "show_interval", "show_number", "successive", "table", "taxonomy", "tilers", "tilings",
    "told_alike", "told_as", "told_day", "told_rate", "total", "unlike", "value", "weekday_name", "written_on", "years_near",
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
