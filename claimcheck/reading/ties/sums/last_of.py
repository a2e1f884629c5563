"""Last of: how many there are, and over some sentences how many of each sort, the last of them told as the last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.words.calendar import MONTHS

_LAST = frozenset("last final remaining other".split())
_BACK = 4
_LEAST, _MOST = 3, 7
_TOLD = ("stated", "forecast")
_SIZES = frozenset(("count", "measure", "money", "capacity", "mean", "rate"))
_CLOSE = Fraction(1, 8)  # of the whole that the parts may miss it by
_NOT_PARTS = frozenset("of more than another further extra also including among each per average ago first about least most".split())
_TWICE = frozenset("twice both overlap several".split())
_OTHER_TIME = frozenset("last year earlier previously ago then formerly".split()) - {"last"}


def last_of(story: Story) -> Iterator[Link]:
    """``a fleet of 120 ships. Bulk carriers account for 52 ... 37 tankers. Car carriers add 18, and the last 19 are tugs``."""
    for sentence in story.sentences:
        for left in story.here(sentence):
            if not _is_last(story, left):
                continue
            near = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.first <= left.first]
            counts = [r for r in near if r.claim.kind == "count" and not r.claim.amount.unit]
            whole = max(counts, key=lambda r: (r.claim.stated.number or 0, -r.first))
            parts = [r for r in counts if r.first > whole.first]
            if whole.figure.noun and _are_parts(story, whole, parts, near):
                told = f"{lines(whole.claim, left.claim)} tell the {whole.claim.said} and all the sorts of them"
                yield Link("parts", (whole.claim.id, *(r.claim.id for r in parts)), assumption=told, exhaustive=True)


def _is_last(story: Story, read: Read) -> bool:
    """True for *the last 19 are tugs*, *the other 12 went to schools*."""
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and not read.claim.amount.unit
    ahead = story.before(read, 2)
    return plain and ahead[:1] == ["the"] and ahead[-1] in _LAST and len(ahead) == 2 and not read.claim.amount.unit


def _are_parts(story: Story, whole: Read, parts: Sequence[Read], near: Sequence[Read]) -> bool:
    """True where nothing but *parts* is counted behind *whole*, each in words of its own, and they make about as many."""
    low = story.tokens.low
    number = Fraction(whole.claim.stated.number or 0)
    behind = [r for r in near if r.first > whole.first and r.claim.kind in _SIZES]
    if not _LEAST <= len(parts) <= _MOST or len(behind) != len(parts) or whole.sentence is parts[0].sentence:
        return False
    plain = all(r.claim.stated.bound == "=" and r.claim.modality in _TOLD and not r.figure.another for r in (*parts, whole))
    if not plain or any(_NOT_PARTS & {*story.before(r, 1), *story.after(r, 1)} for r in parts):
        return False
    words = low[parts[0].sentence.first : parts[-1].sentence.last]
    if (_OTHER_TIME | _TWICE) & set(words) or any(w in MONTHS or is_year(w) for w in words):
        return False
    made = sum((Fraction(r.claim.stated.number or 0) for r in parts), Fraction(0))
    return abs(made - number) <= number * _CLOSE and max(Fraction(r.claim.stated.number or 0) for r in parts) < number
