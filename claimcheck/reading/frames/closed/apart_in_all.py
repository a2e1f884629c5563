"""Apart in all: the only two or three parts of a whole told just before, which words set apart, and which together are more than it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures_of, like, overlap, size, told_in, unit_of
from claimcheck.reading.frames.wholes import is_of_its_own
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.grammar import THEM

_KINDS = frozenset(("count", "money", "measure", "capacity"))
_TIED = ("parts", "rest", "share", "tally", "flow", "change", "same", "overlapping", "ratio", "each")
_MOST = 3  # parts
_BACK = 3  # sentences
_LEAST = Fraction(2, 3)  # of the sum: a whole that is less is another matter
_FEW = 3
# One of these says that some may be of two parts, of another time, or that more came to the whole.
_OPEN = frozenset(
    "both overlap overlaps overlapped overlapping several also twice again each every either respectively double later since then earlier "
    "before previous previously more fewer than last ago average compared against now repeat repeated some most least various".split()
)
_REST = frozenset("rest remainder others remaining balance".split())
_OVER = frozenset("left over remains remained spare".split())
_AGAINST = frozenset("while whereas".split())
_DIVIDE = (
    "men women", "male female", "males females", "boys girls", "adults children", "dead alive", "passed failed", "won lost", "yes no",
    "for against", "accepted rejected", "granted refused", "approved rejected", "full empty", "sold unsold", "backed opposed",
    "senior junior", "full-time part-time",
)  # fmt: skip
_SIDE = {word: (k, word) for k, row in enumerate(_DIVIDE) for word in row.split()}


def apart_in_all(story: Story, tied: Tied) -> Iterator[Guess]:
    """``examined 60 ewes. They passed 41 and sent 27 to market; the others died``: no more than all of them can be in its parts."""
    if not story.is_brief:
        return
    for sentence in story.sentences:
        if sentence.role == "headline" or _OPEN & set(_words(story, sentence)):
            continue
        here = [r for r in figures_of(story, sentence) if r.claim.kind in _KINDS]
        for whole, parts in _sets(story, sentence, here):
            made, told = _sizes(story, whole, parts)
            if not (max(made) < told and _LEAST * sum(made) < told > _FEW) or _are_tied(tied, whole, parts):
                continue
            made_of = _is_made_of(story, whole, parts)
            if (made_of or sum(made) > told and _are_apart(story, whole, parts)) and not _are_many(story, whole, parts, made_of=made_of):
                said = f"{lines(whole.claim, parts[-1].claim, 'tell')} of a whole and parts of it that have nothing in common"
                names = (told_in(story, whole, parts[0]).id, *(told_in(story, p, whole).id for p in parts))
                yield Guess((Link("parts", names, assumption=said, exhaustive=made_of),), sure=True)


def _are_tied(tied: Tied, whole: Read, parts: Sequence[Read]) -> bool:
    """True where two of them are tied already, but for a part that is called some of the whole."""
    mine = {r.claim.id for r in (whole, *parts)}
    links = (link for link in tied.links if link.sort in _TIED and len(mine.intersection(link.claims)) > 1)
    return any(link.sort != "parts" or link.exhaustive or len(link.claims) != 2 or link.claims[0] != whole.claim.id for link in links)


def _is_made_of(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True for *the nine-strong crew of five women and four men*: all that it is made of stands behind *of*."""
    low = story.tokens.low
    joined = all(low[story.phrase(a)[1] : b.first] in ([","], ["and"], [",", "and"]) for a, b in pairwise(parts))
    gap = low[story.phrase(whole)[1] : parts[0].first]
    body = whole.first < parts[0].first and gap[-1:] == ["of"] and len(gap) < _NEAR and low[whole.last] == "-"
    return body and joined and low[parts[-1].first - 1] == "and" and all(is_plural(low[story.phrase(p)[1] - 1]) for p in parts)


def _sets(story: Story, sentence: Sentence, here: Sequence[Read]) -> Iterator[tuple[Read, list[Read]]]:
    """The whole of its own sentence and the figures behind it; or the only one told before, and all of its sentence."""
    plain = [r for r in here if _is_told(r)]
    if 2 < len(plain) <= _MOST + 1 and len(plain) == len(here):
        yield plain[0], plain[1:]
    before = [r for s in story.beside(sentence, _BACK, 0) if s is not sentence for r in figures_of(story, s) if r.claim.kind in _KINDS]
    wholes = [r for r in before if here and _may_hold(story, r, here[0])]
    if 1 < len(plain) <= _MOST and len(plain) == len(here) and len(wholes) == 1 and _is_told(wholes[0]):
        yield wholes[0], plain


def _is_told(read: Read) -> bool:
    return read.claim.modality in ("stated", "forecast") and read.claim.stated.bound in ("=", "~") and not read.claim.extreme


def _words(story: Story, sentence: Sentence) -> list[str]:
    """The words of *sentence* and of what stands right behind it, which may say that some were counted twice."""
    return [story.tokens.low[k] for s in story.beside(sentence, 0, 1) for k in range(s.first, s.last)]


def _sizes(story: Story, whole: Read, parts: Sequence[Read]) -> tuple[list[Fraction], Fraction]:
    unit = unit_of(story, whole)
    return [size(story, p, unit) for p in parts], size(story, whole, unit)


def _are_many(story: Story, whole: Read, parts: Sequence[Read], *, made_of: bool) -> bool:
    """True where the words of a part make it one of another thing, or one of its own told among so many."""
    low = story.tokens.low
    reads = (whole, *parts)
    if any(overlap(a, b) for a in reads for b in reads if a is not b) or any(is_of_its_own(story, p) for p in parts):
        return True
    if any(low[a.last] == "of" and low[a.last + 1] not in THEM and b.first - a.last < _NEAR for a, b in pairwise(parts)):
        return True  # "25 of the 30"
    return not (made_of or all(_may_hold(story, whole, p) for p in parts))


def _may_hold(story: Story, whole: Read, part: Read) -> bool:
    """True where *part* may count some of *whole*, by the same noun, by *others* or by none."""
    counts = not (whole.claim.amount.unit or part.claim.amount.unit)
    return like(story, part, whole) or (counts and (_is_bare(story, part) or _is_other(story, part)))


def _is_bare(story: Story, read: Read) -> bool:
    """True for 31, and for the 31 of *31 good*: what stands behind it names no things."""
    return not read.claim.amount.unit and (not read.figure.noun or not is_plural(story.tokens.low[story.phrase(read)[1] - 1]))


_NEAR = 4


def _is_other(story: Story, part: Read) -> bool:
    """True for *seven others*, *27 other passengers*."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    return bool({"others", "other"} & set(low[part.last : last + 1])) or (part.figure.another and "others" in low[first : last + 1])


def _are_apart(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True where words say that none is of two parts: *the others*, *while*, two names that shut each other out, what is left over."""
    low, last = story.tokens.low, parts[-1].last
    bare = all(_may_hold(story, whole, p) for p in parts)
    sides = [_side(story, p) for p in parts]
    if all(word for _, word in sides) and len({k for k, _ in sides}) == 1 and len(set(sides)) == len(parts):
        return whole.sentence is parts[0].sentence  # not of "12 doctors. They treated seven women and six men"
    if not bare:
        return False
    if any(_is_other(story, p) for p in parts[1:]):
        return low[parts[0].last] == "of" or not parts[0].figure.noun
    if whole.sentence is not parts[0].sentence and _leaves_some(story, parts[-1].sentence, last):
        return True
    gaps = [set(low[a.last : b.first]) for a, b in pairwise(parts)]
    of_them = low[parts[0].last] == "of" and low[parts[0].last + 1] in THEM
    return of_them and all(_AGAINST & gap for gap in gaps)


def _side(story: Story, part: Read) -> tuple[int, str]:
    """Which of the two sides that leave no third *part* counts; empty where none."""
    found = _SIDE.get(part.claim.scope.noun) or _SIDE.get(part.figure.noun.lower() if part.figure.noun else "")
    return found or (0, "")


def _leaves_some(story: Story, sentence: Sentence, last: int) -> bool:
    """True for *; the others failed*, *The rest goes to roads*, *must share what is over*, with no number behind the parts."""
    low = story.tokens.low
    behind = [*low[last : sentence.last], *(w for s in story.beside(sentence, 0, 1) if s is not sentence for w in low[s.first : s.last])]
    told = [r for s in story.beside(sentence, 0, 1) for r in figures_of(story, s) if r.first > last]
    over = any(a == "what" and b in ("is", "was", "remains", "remained", "'s", "stays", "they") for a, b in pairwise(behind))
    return not told and (any(a == "the" and b in _REST for a, b in pairwise(behind)) or (over and bool(_OVER & set(behind))))
