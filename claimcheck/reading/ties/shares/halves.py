"""Halves: a majority or a minority told in words, and the per cent that the same sentence gives for it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.values.written import amount

_MORE = (["a", "majority"], ["the", "majority"], ["most"], ["more", "than", "half"], ["over", "half"], ["well", "over", "half"])
_LESS = (["a", "minority"], ["fewer", "than", "half"], ["less", "than", "half"], ["under", "half"])
_OPENING = frozenset(words[0] for words in (*_MORE, *_LESS))
_SAID = frozenset((":", "—", "–", "("))
_DENIED = frozenset("not no n't never almost nearly at the".split())


def halves(story: Story) -> Iterator[Choice]:
    """Each share told as more or less than half, with the per cents behind the mark that sets it out."""
    for sentence in story.sentences:
        for k in story.places(_OPENING, sentence):
            for way, phrases in ((1, _MORE), (-1, _LESS)):
                words = next((w for w in phrases if story.tokens.low[k : k + len(w)] == w), None)
                if words and not _DENIED & set(story.tokens.low[max(sentence.first, k - 2) : k]):
                    links = list(_links(story, sentence, k, k + len(words), way)) or list(_counted(story, sentence, k, k + len(words), way))
                    if links:
                        yield Choice(tuple(links[:6]))


def _links(story: Story, sentence: Sentence, first: int, last: int, way: int) -> Iterator[Link]:
    behind = [r for r in amounts(story, sentence) if r.first > last]
    shares = [r for r in behind if _is_share(r)]
    if not shares or shares[0] is not behind[0] or not _set_out(story, last, shares, way):
        return
    for share in shares:
        half = story.word(first, last, exactly(*((50, "percent") if share.claim.amount.unit else (Fraction(1, 2),))), "share")
        names = (share.claim.id, half.id) if way > 0 else (half.id, share.claim.id)
        yield Link("order", names, assumption=f"a share in line {line(share.claim)} is the one that the words tell")


def _is_share(read: Read) -> bool:
    """True for *46 percent* and *34 out of 60*."""
    claim = read.claim
    return claim.kind == "share" and claim.modality == "stated" and claim.amount.unit in ("", "percent") and claim.stated.bound == "="


def _set_out(story: Story, last: int, shares: list[Read], way: int) -> bool:
    """True where a colon, a dash or a bracket sets out the shares, or a comma one that closes its clause."""
    gap = story.tokens.low[last : shares[0].first]
    if {";", "of"} & set(gap[-2:]) or len(gap) > 24:
        return False
    closing = story.after(shares[0], 1) in ([","], ["."], ["in"], [";"])
    closing = closing or story.after(shares[0], 2) in (["of", "the"], ["of", "those"], ["of", "all"])
    listed = {"and", "or"} & set(story.tokens.low[shares[0].last : min(shares[0].last + 6, shares[0].sentence.last)]) and len(shares) > 1
    short = 5 if way > 0 and story.tokens.low[last - 1] == "half" else 1  # "more than half of those polled, 57 per cent" is one share
    return bool(_SAID & set(gap[-2:])) or (len(shares) == 1 and not listed and len(gap) > short and gap[-1:] == [","] and closing)


def _counted(story: Story, sentence: Sentence, first: int, last: int, way: int) -> Iterator[Link]:
    """``Most of its patients are small: 212 children among 460 admissions``, ``a majority of the intake, 1,120 of 2,400``."""
    low = story.tokens.low
    behind = [r for r in amounts(story, sentence) if r.first > last and r.claim.kind == "count" and not r.claim.amount.unit]
    for part, whole in pairwise(behind):
        gap, ahead = low[part.last : whole.first], low[last : part.first]
        of = {"of", "among", "in", "from"} & set(gap) and len(gap) < 4 or gap[-3:] == ["out", "of", "the"]
        if of and len(ahead) < 30 and ahead and (ahead[-1] in _SAID or ahead[-1] == ",") and _fits(part, whole):
            told = story.word(first, last, amount("most" if way > 0 else "less than half"), "share")
            assumed = f"the figures in line {line(part.claim)} are those that the words tell"
            yield Link("share", (told.id, part.claim.id, whole.claim.id), assumption=assumed)


def _fits(part: Read, whole: Read) -> bool:
    one, other = part.claim.stated.number, whole.claim.stated.number
    return one is not None and other is not None and one < other and part.claim.stated.bound == whole.claim.stated.bound == "="
