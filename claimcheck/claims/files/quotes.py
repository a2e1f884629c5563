"""Quotes of hand-written claims, found in the article they come from."""

from __future__ import annotations

import difflib
from bisect import bisect_right
from functools import cached_property

import attrs

from claimcheck.claims.claim import Span
from claimcheck.errors import ClaimError

# One character for one, so that offsets stay: a hand types straight quotes where the story has curly ones.
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "–": "-", "—": "-", "\t": " "})
_MOST_WINDOWS = 20_000


@attrs.define(frozen=True, slots=False)
class Quoted:
    """The *text* of an article, asked for quotes; an empty one knows no places."""

    text: str

    @cached_property
    def _folded(self) -> str:
        return self.text.translate(_FOLD)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line begins."""
        return [0, *(at + 1 for at, character in enumerate(self.text) if character == "\n")]

    def span(self, quote: str, at: str = "") -> Span:
        """Where *quote* stands: its first place, or the first in line *at*, or exactly at line:column.

        Raises ClaimError, with the closest words, where it does not stand there.
        """
        if not quote.strip():
            raise ClaimError("an empty quote stands nowhere", help="leave the key out, or give the words of the article")
        if not self.text:
            return Span(0, len(quote), quote)
        wanted = quote.translate(_FOLD)
        first, last = self._reach(at)
        start = self._folded.find(wanted, first, last + len(wanted))
        if start < 0:
            raise self._missing(quote, at)
        return self._made(start, start + len(wanted))

    def inside(self, phrase: Span, figure: str) -> Span:
        """Where the *figure* stands in *phrase*; the whole phrase when it does not stand there as it is written."""
        at = phrase.quote.find(figure) if figure else -1
        while at >= 0 and (phrase.quote[at - 1 : at].isdigit() or phrase.quote[at + len(figure) : at + len(figure) + 1].isdigit()):
            at = phrase.quote.find(figure, at + 1)
        if at < 0:
            return phrase
        return self._made(phrase.start + at, phrase.start + at + len(figure))

    def where(self, phrase: Span) -> str:
        """The shortest *at* that finds *phrase* again: nothing, a line, or line:column."""
        if not self.text:
            return ""
        for at in ("", str(phrase.line)):
            if self.span(phrase.quote, at).start == phrase.start:
                return at
        return f"{phrase.line}:{phrase.column}"

    def _made(self, start: int, end: int) -> Span:
        line = bisect_right(self._starts, start)
        return Span(start, end, self.text[start:end], line, start - self._starts[line - 1] + 1)

    def _reach(self, at: str) -> tuple[int, int]:
        """From where to where a quote at *at* can begin."""
        if not at:
            return 0, len(self.text)
        starts = self._starts
        numbers = [int(part) if part.isascii() and part.isdigit() and len(part) < 10 else 0 for part in at.split(":")]
        if not (len(numbers) <= 2 and all(numbers) and numbers[0] <= len(starts)):
            help_ = 'a line, at = "9", or line and column, at = "9:74"'
            raise ClaimError(f"{at!r} is no place of an article of {len(starts)} lines", help=help_)
        start = starts[numbers[0] - 1]
        if len(numbers) == 2:
            return start + numbers[1] - 1, start + numbers[1] - 1
        return start, starts[numbers[0]] - 1 if numbers[0] < len(starts) else len(self.text)

    def _missing(self, quote: str, at: str) -> ClaimError:
        close = self._closest(quote)
        elsewhere = at and self._folded.find(quote.translate(_FOLD)) >= 0
        where = f" at {at}" if at else ""
        offer = f"it stands at {self._at(quote)}" if elsewhere else f"the closest is “{close}”" if close else "copy it from the article"
        return ClaimError(f"the quote does not stand in the article{where}: “{quote}”", name="no-such-quote", help=offer)

    def _at(self, quote: str) -> str:
        found = self.span(quote)
        return f"{found.line}:{found.column}"

    def _closest(self, quote: str) -> str:
        count = max(1, len(quote.split()))
        runs: dict[str, None] = {}
        for line in self.text.split("\n"):
            words = line.split()
            runs.update((" ".join(words[i : i + count]), None) for i in range(max(1, len(words) - count + 1)))
            if len(runs) > _MOST_WINDOWS:
                break
        found = difflib.get_close_matches(quote, [run for run in runs if run], n=1, cutoff=0.5)
        return found[0] if found else ""
