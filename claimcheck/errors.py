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


class ClaimFileError(ClaimcheckError, ValueError):
    """A claim file that cannot be understood; *line* and *column* of the spot count from 1, 0 where the whole file is meant.

    The message ends with the line of the file and a caret under the spot; *path* is the file's name.
    """

    name = "bad-claim-file"

    def __init__(
        self,
        message: str,
        *,
        name: str | None = None,
        help: str | None = None,  # noqa: A002
        path: str = "",
        line: int = 0,
        column: int = 0,
    ) -> None:
        super().__init__(message, name=name, help=help)
        self.path = path
        self.line = line
        self.column = column

    def __str__(self) -> str:
        return f"{self.message}\n  = help: {self.help}" if self.help else self.message


class UnitError(ClaimcheckError, ValueError):
    """An unknown unit, or two units that cannot be added or compared."""

    name = "unlike-dimensions"


class ExactnessError(ClaimcheckError, TypeError):
    """A float where an exact number is needed; the offending value is shown."""

    name = "inexact-number"


class ConfigError(ClaimcheckError, ValueError):
    """An option, rule name or setting that does not exist or has the wrong form."""

    name = "bad-option"
