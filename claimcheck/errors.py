"""What the library raises: a contradiction in the news is a finding, misuse of the library is one of these."""

from __future__ import annotations


class ClaimcheckError(Exception):
    """The base of every error of this library.

    *name* is the short kebab-case name printed in ``error[name]: ...``; *help* says what would have been accepted.
    """

    name = "error"

    def __init__(self, message: str, *, name: str | None = None, help: str | None = None) -> None:  # noqa: A002
        super().__init__(message)
        if name is not None:
            self.name = name
        self.message = message
        self.help = help

    def __str__(self) -> str:
        return f"{self.message} ({self.help})" if self.help else self.message


class InputError(ClaimcheckError, ValueError):
    """A file or text that cannot be read as a story."""

    name = "bad-input"


class ClaimError(ClaimcheckError, ValueError):
    """A claim, amount or window that says nothing, or says it in a way that is not accepted."""

    name = "bad-claim"


class UnitError(ClaimcheckError, ValueError):
    """An unknown unit, or two units that cannot be added or compared."""

    name = "unlike-dimensions"


class ExactnessError(ClaimcheckError, TypeError):
    """A float where an exact number is needed; the offending value is shown."""

    name = "inexact-number"


class ConfigError(ClaimcheckError, ValueError):
    """An option, rule name or setting that does not exist or has the wrong form."""

    name = "bad-option"
