"""Majorities of a body: more than half of it, two thirds, and more than all others together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import (
    Spot,
    alike,
    spots,
)  # fmt: skip
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged


def overall_majorities(story: Story, sentence: Sentence, here: Sequence[Spot]) -> Iterator[Link]:
    """*A majority of the 45 councillors, 21, voted*; *winning 71 of the 140 seats, an overall majority of four*."""
    low = story.tokens.low
    for k in story.places(_MORE_THAN_HALF, sentence):
        of = low[k + 1] == "of" or (low[k] == "half" and low[k + 1] in ("the", "its", "their"))
        if k == sentence.last - 1 or not of or (low[k] == "half" and low[max(0, k - 2) : k] != ["more", "than"]):
            continue
        if low[k] == "majority" and {"overall", "two-thirds", "thirds", "working"} & set(low[max(0, k - 3) : k]):
            continue
        after = [s for s in here if s.first > k]
        if len(after) > 1 and after[0].first - k < 5 and after[1].first - after[0].last < 6 and _named(story, after[1], after[0]):
            yield Link("majority", (after[1].claim.id, after[0].claim.id), proof="the sentence calls the one a majority of the other")
    yield from _qualified(story, sentence, here)
    yield from _overall(story, sentence, here)


_MAJORITY = frozenset(("majority",))
_MORE_THAN_HALF = _MAJORITY | {"most", "half"}
_QUALIFIED = {("two", "thirds"): Fraction(2, 3), ("three", "fifths"): Fraction(3, 5), ("three", "quarters"): Fraction(3, 4)}
_NEEDED = frozenset("needed needs required requires needing enough supermajority necessary majority".split())


def _qualified(story: Story, sentence: Sentence, here: Sequence[Spot]) -> Iterator[Link]:
    """*Ninety-six of the 150 deputies backed it, enough for the two-thirds it needed.*"""
    if not story.places(_NEEDED, sentence):
        return
    low = story.tokens.low
    words = set(low[sentence.first : sentence.last])
    pairs = [(a, b) for a, b in zip(here, here[1:], strict=False) if is_of(story, a, b) or _named(story, b, a)]
    if len(pairs) != 1 or {"short", "not", "failed", "fell", "lost", "without", "below", "less"} & words:
        return
    some, every = pairs[0] if is_of(story, *pairs[0]) else pairs[0][::-1]
    for k in range(sentence.first, sentence.last - 2):
        share = _QUALIFIED.get((low[k], low[k + 2] if low[k + 1] == "-" else low[k + 1]))
        if share is not None:
            last = k + 3 if low[k + 1] == "-" else k + 2
            if low[last : last + 2] == ["majority", "of"] or low[k - 1].endswith("'s"):
                return  # that of another party
            word = story.word(k, last, hedged(Stated("=", share, share)), "share")
            yield Link("majority", (some.claim.id, every.claim.id, word.id), proof="the sentence says which share of all it is")
            return


def _named(story: Story, part: Spot, whole: Spot) -> bool:
    """True when *part* stands between commas or brackets right behind *whole*: *of the 45 councillors, 21, voted*."""
    low = story.tokens.low
    return (
        low[part.first - 1] in (",", "(", "—", "–", ":")
        and low[part.last : part.last + 1] in ([","], [")"], ["—"], ["–"], ["."])
        and alike(part.claim, whole.claim)
    )


def _overall(story: Story, sentence: Sentence, here: Sequence[Spot]) -> Iterator[Link]:
    low = story.tokens.low
    for gap in here if story.places(_MAJORITY, sentence) else ():
        ahead = low[max(sentence.first, gap.first - 3) : gap.first]
        if ahead[-2:] != ["majority", "of"] or "thirds" in ahead:
            continue
        if gap.claim.kind != "count" or "of" in low[gap.last : gap.last + 1]:
            continue
        for near_by in reversed(story.beside(sentence, back=1, on=1)):
            found = spots(story, near_by)
            pairs = [
                (a, b) for a, b in zip(found, found[1:], strict=False) if is_of(story, a, b) and b.claim.scope.noun in ("seat", "member")
            ]
            if len(pairs) == 1:
                held, house = pairs[0]
                if gap.number is not None and house.number is not None and gap.number == house.number // 2 + 1:
                    return  # "nine above the bare majority of 71": that is how many it takes
                others = (s.number or 0 for s in (*found, *here) if s not in (held, house, gap))
                if any(2 * ((held.number or 0) + more) - (house.number or 0) == gap.number for more in others):
                    return  # "71 of the 150 seats. Its partner has 12, which gives them a majority of 16"
                said = f"the majority in line {line(gap.claim)} is over all others"
                yield Link("overall majority", (gap.claim.id, held.claim.id, house.claim.id), assumption=said)
                return


def is_of(story: Story, a: Spot, b: Spot) -> bool:
    at = story.tokens.at(a.claim.span.end) if a.claim.span else a.last
    between = story.tokens.low[at : b.first]
    return "of" in between and set(between) <= {"of", "the", "out", "seats", "house's", "assembly's", "its", "chamber's", "in"}
