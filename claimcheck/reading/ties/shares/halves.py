"""Halves: a majority or a minority told in words, and the figures that the same sentence or the next ones give for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice, Guess
from claimcheck.reading.ties.common.nearby import exactly, of_one_unit
from claimcheck.values.written import amount

_MORE = (["a", "majority"], ["the", "majority"], ["most"], ["more", "than", "half"], ["over", "half"], ["well", "over", "half"])
_LESS = (["a", "minority"], ["fewer", "than", "half"], ["less", "than", "half"], ["under", "half"])
_OPENING = frozenset(words[0] for words in (*_MORE, *_LESS))
_SAID = frozenset((":", "—", "–", "("))
_DENIED = frozenset("not no n't never almost nearly at the".split())


def halves(story: Story) -> Iterator[Choice | Guess]:
    """Each share told as more or less than half, with the per cents behind the mark that sets it out."""
    for sentence in story.sentences:
        for k in story.places(_OPENING, sentence):
            for way, phrases in ((1, _MORE), (-1, _LESS)):
                words = next((w for w in phrases if story.tokens.low[k : k + len(w)] == w), None)
                if words and not _DENIED & set(story.tokens.low[max(sentence.first, k - 2) : k]):
                    last = k + len(words)
                    links = list(_links(story, sentence, k, last, way)) or list(_counted(story, sentence, k, last, way))
                    if links:
                        yield Choice(tuple(links[:6]))
                    elif told := list(_told_on(story, sentence, k, last, way)):
                        yield Guess(tuple(told), sure=True)


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


_ON = 2  # sentences from the words to their figures
_AGES = frozenset("aged age under over older younger above below between".split())
_LEVEL = frozenset("it they that this".split())
_PARTED = frozenset("not n't never no other others another last previous earlier elsewhere while but".split())
_OWNING = frozenset("the its their his her those these all our".split())


def _told_on(story: Story, sentence: Sentence, first: int, last: int, way: int) -> Iterator[Link]:
    """``Most of the fleet is idle. On Sunday 31 of its 70 jets flew``: the next figures, where they are one share and no more."""
    low = story.tokens.low
    if any(r.first >= last for r in amounts(story, sentence)) or low[last : last + 2] in (["of", "them"], ["likely", "to"]):
        return
    if low[last - 1] == "most" and low[last] != "of":
        return  # "most people"
    for other in story.beside(sentence, 0, _ON)[1:]:
        found = [r for r in amounts(story, other) if r.claim.kind not in ("duration", "ordinal") and r.claim.stated.number is not None]
        if not found:
            continue
        if (_PARTED | _AGES) & set(low[other.first : other.last]) or sentence.block != other.block and other.number - sentence.number > 1:
            return
        shares = [r for r in found if _is_share(r)]
        told = f"the figures of line {line(found[0].claim)} are those that the words tell"
        if len(found) == len(shares) == 1 and _LEVEL & set(low[other.first : other.first + 1]) and _is_near_half(shares[0]):
            half = story.word(first, last, exactly(*((50, "percent") if shares[0].claim.amount.unit else (Fraction(1, 2),))), "share")
            names = (shares[0].claim.id, half.id) if way > 0 else (half.id, shares[0].claim.id)
            yield Link("order", names, assumption=told)
        elif len(found) == 2 and (pair := _some_of(story, found)) is not None and _is_near_half(*pair):
            word = story.word(first, last, amount("most" if way > 0 else "less than half"), "share")
            yield Link("share", (word.id, pair[0].claim.id, pair[1].claim.id), assumption=told)
        return


def _some_of(story: Story, pair: Sequence[Read]) -> tuple[Read, Read] | None:
    """The part and the whole of ``31 of its 70 jets``, ``3,910 in favour among the 10,200``, ``Of 8,400 ballots, 3,910``."""
    a, b = pair
    gap, ahead = story.tokens.low[a.last : b.first], story.before(a, 2)
    kinds = {a.claim.kind, b.claim.kind}
    if not (kinds == {"count"} or kinds == {"money"}) or not of_one_unit(a.claim, b.claim):
        return None
    joints = [k for k, w in enumerate(gap) if w in ("of", "among", "from") or gap[k : k + 1] == ["in"]]
    if joints and len(gap) - joints[-1] < 4 and len(gap) < 9 and set(gap[joints[-1] + 1 :]) <= _OWNING and _fits(a, b):
        return a, b
    if ahead[-1:] in (["of"], ["among"]) or (ahead[:1] in (["of"], ["among"]) and ahead[-1] in _OWNING):
        return (b, a) if "," in gap and len(gap) < 9 and _fits(b, a) else None
    return None


def _fits(part: Read, whole: Read) -> bool:
    one, other = part.claim.stated.number, whole.claim.stated.number
    return one is not None and other is not None and one < other and part.claim.stated.bound == whole.claim.stated.bound == "="


def _is_near_half(part: Read, whole: Read | None = None) -> bool:
    """True for a share that no one takes for that of another thing: what is told as most of it is nearly half."""
    share, base = Fraction(part.claim.stated.number or 0), Fraction(1)
    if whole is not None:
        base = Fraction(whole.claim.stated.number or 1)
    elif part.claim.amount.unit == "percent":
        base = Fraction(100)
    return _NEAR[0] * base <= share <= _NEAR[1] * base


_NEAR = (Fraction(3, 8), Fraction(5, 8))
