"""Ahead of: who is told to lead or to trail on so many, and how many the rival has, right behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import is_unsure
from claimcheck.reading.frames.operands import Tied, figures_of, like, number, told_in, told_in_percent
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.grammar import OWNERS

_LEADS = frozenset("ahead lead leads led leading front won wins win winning victorious victory prevailed".split())
_TRAILS = frozenset("behind trail trails trailed trailing lost loses losing lose second beaten".split())
_ON = frozenset("on with at having polling taking scoring".split())
_TO = frozenset("to against".split())
_NAME, _TIMES = 6, 6


def ahead_of(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Mr Okoro was ahead on 31,200 votes to Ms Berg's 33,900``, ``trailing with 41 points against Rovers' 38``."""
    low = story.tokens.low
    for sentence in story.holding(_LEADS | _TRAILS):
        here = figures_of(story, sentence)
        words = list(story.places(_LEADS | _TRAILS, sentence))
        if len(words) != 1 or is_unsure(story, sentence):
            continue
        k = words[0]
        pair = next(((a, b) for a, b in zip(here, here[1:], strict=False) if _is_told(story, k, a, b)), None)
        if pair is None or tied.both(*pair, "order", "rise", "fall") or _is_reckoned(tied, pair):
            continue
        great, small = pair if low[k] in _LEADS else (pair[1], pair[0])
        told = f"{lines(great.claim, small.claim, 'tell')} how many the two have"
        span = story.document.span(story.tokens.start[k], story.tokens.end[k])
        a, b = (_as_one(story, r, o) for r, o in ((great, small), (small, great)))
        yield Guess((Link("order", (a.id, b.id), assumption=told, words=span),), sure=True)


def _as_one(story: Story, read: Read, other: Read) -> Claim:
    """The claim of *read* in the unit of *other*, as it stands: how many are counted so far is no forecast."""
    shares = "percent" in (read.claim.amount.unit, other.claim.amount.unit)
    claim = told_in_percent(story, read) if shares else told_in(story, read, other)
    return claim if claim.modality == "stated" else story.word(*story.phrase(read), claim.amount, claim.kind, claim.scope, claim.voice)


def _is_reckoned(tied: Tied, pair: Sequence[Read]) -> bool:
    return any(tied.as_(r, "margin", "change", "flow", "parts") for r in pair)


def _is_told(story: Story, k: int, one: Read, other: Read) -> bool:
    """True where the word at token *k* leads to *one*, and *to Ms Berg's* or *against their* from it to *other*."""
    low, first = story.tokens.low, story.phrase(one)[0]
    apart = k < first <= k + 5 and low[first - 1] in _ON and not {",", "and", "by"} & set(low[k + 1 : first])
    if not apart or not all(_is_plain(r) for r in (one, other)) or number(one) == number(other):
        return False
    gap = story.between(one, other)
    named = bool(gap) and (gap[-1] in OWNERS or gap[-1].endswith(("'s", "’s", "s'", "'", "’")) or (len(gap) > 1 and gap[-1] == "with"))
    close = number(one) < _TIMES * number(other) < _TIMES**2 * number(one)
    return bool(gap) and gap[0] in _TO and named and len(gap) <= _NAME and close and like(story, one, other)


def _is_plain(read: Read) -> bool:
    claim = read.claim
    return claim.stated.bound in ("=", "~") and claim.modality != "denied" and claim.kind not in ("duration", "score")
