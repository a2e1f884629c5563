"""Does a text look English, and was enough of it read? What is not understood is told, never passed over in silence."""

from __future__ import annotations

from claimcheck.claims.ledger import Ledger
from claimcheck.reading.tokens import Tokens

# The small words that make up about a third of any English prose and little of any other.
_SMALL = frozenset(
    "the of and to in a is that for it was on with as at by from be are were has have had not this which but an they their said".split()
)
_ENOUGH_WORDS = 25
_LEAST = 8  # words in a hundred; news runs at 25 to 40, other European languages below 5


def looks_english(text: str) -> bool:
    """True unless a text of some length holds hardly any of the small words of English."""
    words = [w for w in Tokens(text[:20_000]).low if w[0].isalpha()]
    return len(words) < _ENOUGH_WORDS or 100 * sum(w in _SMALL for w in words) >= _LEAST * len(words)


def doubts(text: str, ledger: Ledger) -> tuple[str, ...]:
    """What a reader of the report must know of how the text was read: sentences, none when all is well."""
    found = []
    if not looks_english(text):
        found.append("the text does not look English: hedges, nouns and days of other languages are not read")
    seen = len(ledger.claims) + len(ledger.passed) + len(ledger.unread)
    if 2 * len(ledger.unread) > seen:
        found.append(f"{len(ledger.unread)} of {seen} figures were not understood")
    return tuple(found)
