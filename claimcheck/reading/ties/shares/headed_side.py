"""Headed side: the side that a headline calls most or a majority, and two percentages below it, of which its own is the greater."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.opinions import OPINIONS

_MOST = frozenset("most majority".split())
_SIDES = {**OPINIONS, "ayes": "for", "aye": "for", "nays": "against", "not": "against", "n't": "against", "keep": "", "in": ""}
_DENIED = frozenset("not no never minority n't without almost lost".split())
_OTHER = frozenset(
    "last earlier before previous ago than from compared women men younger older aged under over while strongly among party candidate "
    "rival whereas elsewhere up down undecided".split()
)
_FEW, _HEAD, _REACH = 2, 4, 6


def headed_side(story: Story) -> Iterator[Link]:
    """``Majority of nurses in favour`` over ``46 per cent were for it and 51 per cent against``: those for it are the more."""
    heads = [s for s in story.sentences if s.role == "headline"]
    body = next((s for s in story.sentences if s.role == "body" and story.here(s)), None)
    if len(heads) != 1 or body is None or story.here(heads[0]) or not _is_headed(story, heads[0]) or _OTHER & story.words(body):
        return
    shares = [r for r in story.here(body) if r.claim.kind == "share" and r.claim.amount.unit == "percent"]
    plain = all(r.is_plain and r.claim.stated.number and change_word(story, r) < 0 for r in shares)
    if len(shares) != _FEW or not plain:
        return
    mine = _mine(story, heads[0], body, shares)
    if mine is not None:
        other = next(r for r in shares if r is not mine)
        said = f"the headline calls the share of line {line(mine.claim)} the most"
        yield Link("order", (mine.claim.id, other.claim.id), assumption=said)


def _is_headed(story: Story, heading: Sentence) -> bool:
    """True for a headline that begins with *Most* or *Majority*."""
    places = story.places(_MOST, heading)
    return bool(places) and places[0] - heading.first < _HEAD and not _DENIED & story.words(heading)


def _mine(story: Story, heading: Sentence, body: Sentence, shares: Sequence[Read]) -> Read | None:
    """The share of the side that the headline tells: by its opinion, or as the only one that has all of its words."""
    low = story.tokens.low
    ends = [shares[1].first, body.last]
    sides = [_side(low[r.last : end]) for r, end in zip(shares, ends, strict=True)]
    if {*sides} != {"for", "against"}:
        return None
    told = {side for w in low[heading.first : heading.last] if (side := _SIDES.get(w, "")) and w not in ("for", "no", "like")}
    if len(told) == 1:
        side = told.pop()
        return shares[sides.index(side)]
    positive = shares[sides.index("for")]
    return positive if not told and len(words_of(story, heading) & words_of(story, body)) > 1 else None


def _side(words: Sequence[str]) -> str:
    """The side that the first words of a clause put people on, *for* or *against*; ``""`` where they name none."""
    for k, word in enumerate(words[: _REACH + 4]):
        if words[k : k + 2] in (["in", "favour"], ["in", "favor"]):
            return "for"
        if word == "voted" and "not" in words[k + 1 : k + 3]:
            return "against"
        if word == "voted" and words[k + 1 : k + 2] == ["to"]:
            return "for"
        if _SIDES.get(word):
            return _SIDES[word]
    return ""
