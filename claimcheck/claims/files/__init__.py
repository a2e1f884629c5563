"""Claim files: claims written by hand as TOML, JSON or CSV, read into a ledger and written from one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from claimcheck.claims.ledger import Ledger

if TYPE_CHECKING:
    from claimcheck.claims.files.parsed import Form as Form


def loads(text: str, *, format: Form = "toml", name: str = "the claims", read: Callable[[str], str] | None = None) -> Ledger:  # noqa: A002
    """The ledger that the claim file *text* writes.

    *name* is what an error calls it. *read* gives the text of the article that the file names, whose quotes then get their places; without
    it the quotes stand by themselves. Raises ClaimFileError with line and column.
    """
    from claimcheck.claims.files.assembled import assembled
    from claimcheck.claims.files.forms import parse

    return assembled(parse(text, format, name), read)


def dumps(ledger: Ledger, *, format: Form = "toml") -> str:  # noqa: A002
    """*ledger* as the text of a claim file, which `loads` reads back to the same ledger.

    What was left unread, and the sentences of a ledger that was read from prose, are not written. Raises ClaimFileError for a claim or a
    check that the form cannot write: CSV holds claims and the links that their keys make.
    """
    from claimcheck.claims.files.writing import written

    return written(ledger, format)
