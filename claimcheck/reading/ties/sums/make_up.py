"""Make-up: those who make up a staff, a jury or a crew, and how many the same words say it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import SOME, Spot, counted_twice, holds_phrase, phrases, spots, total_of
from claimcheck.reading.ties.sums.breakdowns import sized

_MAKE = phrases(
    "make up", "makes up", "made up", "making up", "form", "formed", "forming", "compose", "composed", "constitute", "constituted",
    "were sworn in as", "were picked as", "were chosen as", "were named as", "sat as", "serve as", "served as", "were seated as",
)  # fmt: skip
_STARTS = frozenset(("make", "makes", "made", "making", "form", "formed", "forming", "compose", "composed", "constitute", "constituted"))
_AS = frozenset(("as",))
_JOINTS = frozenset((",", "and", "plus", "with"))
_PART = frozenset("part half most some third quarter majority bulk core backbone much many percent".split())
_NEAR = Fraction(1, 3)
_REACH = 9


def make_up(story: Story) -> Iterator[Link]:
    """``Twelve bakers and seven apprentices make up the firm's staff of 19``: the row before the verb is all of the group behind it."""
    low = story.tokens.low
    for sentence in story.holding(_STARTS | _AS):
        here = [s for s in spots(story, sentence) if s.claim.kind == "count" and s.number and not s.claim.amount.unit]
        for k in story.places(_STARTS | _AS, sentence):
            row = [s for s in here if s.last <= k]
            whole = next((s for s in here if s.first > k), None)
            if len(row) < 2 or whole is None or whole.first - k > _REACH or not holds_phrase(low[row[-1].last : k + 2], _MAKE):
                continue
            if not _is_row(story, sentence, row, k) or not _is_group(story, whole, k) or counted_twice(story, row[-1].last):
                continue
            made, told = total_of(row), whole.number or Fraction(0)
            if abs(made - told) < _NEAR * told:
                said = f"those of line {line(row[0].claim)} are all of the {line(whole.claim)}".replace("all of the ", "all of line ")
                names = (whole.claim.id, *(s.claim.id for s in row))
                yield Link("parts", names, assumption=said, exhaustive=True)
                break


def _is_row(story: Story, sentence: Sentence, row: Sequence[Spot], k: int) -> bool:
    """True where *row* opens the sentence, is joined by commas and *and*, and the verb at token *k* follows it."""
    low = story.tokens.low
    opens = row[0].first - sentence.first < 3 or low[row[0].first - 1] in (",", ":", ";", "that")
    joined = all(_JOINTS & set(low[a.last : b.first]) and b.first - a.last < _REACH for a, b in pairwise(row))
    inside = set(low[row[0].first : k])
    plain = all(s.claim.stated.bound == "=" and s.claim.modality == "stated" for s in row) and not (SOME | _PART | {"of"}) & inside
    return opens and joined and "and" in low[row[-2].last : row[-1].first] and plain


def _is_group(story: Story, whole: Spot, k: int) -> bool:
    """True for *the firm's staff of 19*, *a crew of 12*, *the 12-member jury*: all of a group, and no part of it."""
    low = story.tokens.low
    gap = low[k + 1 : whole.first]
    if _PART & set(gap) or {"on", "in", "among", "another"} & set(gap[-3:]) or {",", ";"} & set(gap):
        return False
    named = (
        gap[-1:] == ["of"] and bool({"the", "a", "an", "its", "their", "whole", "full", "entire"} & set(gap)) or gap[-2:] == ["all", "of"]
    )
    return whole.claim.stated.bound == "=" and (sized(story, whole) or named)
