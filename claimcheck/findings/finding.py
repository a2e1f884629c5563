"""A finding and its parts: labelled quotes, reckoning, assumptions and repairs; a held or unchecked relation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from claimcheck.claims.claim import Span
from claimcheck.values.interval import Interval

if TYPE_CHECKING:
    from claimcheck.findings.strength import Strength, Trial

Level: TypeAlias = Literal["error", "warning", "note"]
LEVELS: tuple[Level, ...] = ("error", "warning", "note")


@attrs.frozen
class Label:
    """A quoted phrase and what it does in the finding; *role* of the first is ``primary``: where to look.

    *span* is None for a claim written by hand; *quote* then says it as written.
    """

    text: str
    quote: str
    span: Span | None = None
    role: Literal["primary", "secondary"] = "secondary"
    claim: str = ""


@attrs.frozen
class Repair:
    """A change that removes the conflict: *value* or *fits* say what would fit; *text* says it in a sentence.

    *kind* is ``slip`` (a likely slip of the digits), ``magnitude``, ``value``, ``range``, ``hedge``, ``date`` (*value* is another year or
    day), ``drop`` (an assumption) or ``ask`` (the figure stands in quotation marks: a query to its speaker). *claim* is the claim to
    change, or ``""``.
    """

    kind: str
    text: str
    claim: str = ""
    value: str = ""
    fits: Interval | None = None


@attrs.frozen
class Finding:
    """What a person is told: a conflict or remark at a level, with its quotes, its reckoning and its repairs.

    *also* are further conflicts that the same figure causes further on: mended with it, so told with it.
    """

    rule: str
    family: str
    level: Level
    message: str
    labels: tuple[Label, ...] = ()
    reckoning: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    why: str = ""
    also: tuple[str, ...] = ()


@attrs.frozen
class Held:
    """A relation that was tested and fits, with its labels and the arithmetic that shows it.

    *trial* is what its `strength` is worked out from, when that is asked for.
    """

    rule: str
    family: str
    message: str
    labels: tuple[Label, ...] = ()
    reckoning: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    trial: Trial | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def strength(self) -> Strength | None:
        """How likely a random figure would have passed as well; None where no figure of it has digits, and where sources differ."""
        return self.trial.strength if self.trial else None


@attrs.frozen
class Unchecked:
    """A relation that could not be tested, and why."""

    rule: str
    why: str
    labels: tuple[Label, ...] = ()
