"""Remaining shares: *the remaining 23 per cent*, which with the shares told before it make a hundred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import ends_with
from claimcheck.reading.ties.sums.told_rests import REST
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged


def remaining_shares(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*46 per cent were for it and 31 against. The remaining 23 per cent had no opinion*: shares of one whole make a hundred."""
    low = story.tokens.low
    for rest in story.here(sentence):
        if not _is_percent(rest) or low[sentence.first] in ("other", "others"):
            continue
        first = story.phrase(rest)[0]
        told = ends_with(low[max(sentence.first, first - 4) : first], REST)
        if any(r.claim.kind == "share" and not r.claim.amount.unit and r.first < rest.first for r in story.here(sentence)):
            continue  # "A quarter drive, 38 per cent take the train and the rest, 37 per cent, walk"
        if not told and not _of_the_others(low, sentence.first, first):
            continue
        parts: list[Claim] = []
        for read in _shares_before(story, sentence, rest):
            parts.append(read.claim if _is_percent(read) else _as_percent(story, read))
        made = sum((Fraction(c.stated.number or 0) for c in (*parts, rest.claim)), Fraction(0))
        if len({c.when for c in parts if c.when is not None}) > 1:
            continue  # shares of two days are of two wholes
        if parts and 70 < made < 130 and (told or len(parts) > 2):
            start = next((k for k in range(first - 1, sentence.first - 1, -1) if low[k] in ("the", "its", "their", "all")), first - 1)
            whole = story.word(start, first, hedged(Stated("=", 100, 100), unit="percent"), "share")
            said = f"the shares in line {line(rest.claim)} and before it are of one whole"
            yield Link("rest", (rest.claim.id, whole.id, *(c.id for c in parts)), assumption=said)


def _of_the_others(low: Sequence[str], start: int, first: int) -> bool:
    """True for *the other parties shared 19 per cent*, *smaller parties had 19 per cent between them*."""
    ahead = low[max(start, first - 5) : first]
    named = ("the" in ahead and {"other", "others", "rest", "remainder"} & set(ahead)) or ahead[-3:-2] in (["smaller"], ["other"])
    return bool(named) and not any(w.isdecimal() or w in (",", ";", "than", "from") for w in ahead)


def _is_percent(read: Read) -> bool:
    return read.claim.kind == "share" and read.claim.amount.unit == "percent"


def _shares_before(story: Story, sentence: Sentence, rest: Read) -> list[Read]:
    """The shares told right before *rest*, in its sentence, else in the one before it; with bare numbers joined to them."""
    mine = [r for r in story.here(sentence) if r.first < rest.first]
    if not any(_is_percent(r) for r in mine):
        back = [s for s in story.beside(sentence, back=1, on=0) if s is not sentence]
        mine = [r for s in back for r in story.here(s)]
    first = next((k for k, r in enumerate(mine) if _is_percent(r)), len(mine))
    bare = [r for r in mine[first:] if r.claim.kind == "count" and not r.claim.counted and not r.claim.amount.unit]
    return [r for r in mine[first:] if _is_percent(r) or r in bare]


def _as_percent(story: Story, read: Read) -> Claim:
    """The claim of a bare number that goes on a list of percents: *46 per cent for it and 31 against*."""
    told = read.claim.stated
    return story.word(read.first, read.last, hedged(told, unit="percent", place=1 if told.bound == "=" else None), "share")
