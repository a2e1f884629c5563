"""Divisions: a whole that words open or close, and a row of parts of one build: *Of the 98 victims 71 were male and 27 female*.

The build of the row tells that its parts are all of the whole, so that no other figure of the story is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.reading.frames.operands import Tied, figured, figures_of, number, overlap, told_in
from claimcheck.reading.frames.rests import is_rest
from claimcheck.reading.frames.wholes import all_of, in_two_respects
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.things import explained

_COMPLEMENTS = (
    "men women male female males females man woman boys girls", "adults children pupils teachers", "full-time part-time full part",
    "dead alive injured unhurt missing", "for against", "north south east west", "indoors outdoors", "yes no",
    "worked works succeeded not fell rose change changed won drew drawn lost", "dismissed upheld open pending acquitted convicted",
    "passed failed", "primary secondary primaries secondaries", "public private", "married single divorced widowed", "killed hurt injured",
)  # fmt: skip
_GROUP = {word: k for k, row in enumerate(_COMPLEMENTS) for word in row.split()}
_PLACING = frozenset("in at on from to by with for".split())
_OVERLAP = frozenset("including include both also among under over aged more fewer another overlap least most than twice several".split())
_DEAD = frozenset("dead died killed deaths death toll victims lives bodies".split())
_GAP, _BACK = 14, 6


def divided(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each row of parts with the whole that its sentence opens with, sets out or ends in."""
    for sentence in figured(story):
        here = [r for r in figures_of(story, sentence) if _is_plain(r)]
        if sentence.role != "headline" and len(here) > 1 and not _BOTH & story.words(*story.beside(sentence, 0, 1)[1:]):
            for whole, parts, sure in (
                *_opened(story, sentence, here),
                *_set_out(story, here),
                *_closed(story, sentence, here),
                *_taken_up(story, sentence, here),
            ):
                yield from _guess(story, whole, parts, tied, sure=sure)


_BOTH = frozenset(("both", "overlap", "overlapped"))  # "64 had wounds to the leg and 41 to the arm. A good number had both"


def _is_plain(read: Read) -> bool:
    claim = read.claim
    return claim.kind in ("count", "money", "measure") and claim.stated.bound == "=" and claim.modality == "stated" and not read.timing


def _guess(story: Story, whole: Read, parts: Sequence[Read], tied: Tied, *, sure: bool) -> Iterator[Guess]:
    if any(is_rest(story, p) for p in parts):
        return  # what is left of it is told as that
    if any(overlap(whole, p) for p in parts) or len({base_unit(r.claim) for r in (whole, *parts) if base_unit(r.claim)}) > 1:
        return
    made, all_of_it = sum((number(p) for p in parts), Fraction(0)), number(whole)
    if not all_of_it * 3 < made * 4 < all_of_it * 6 or any(number(p) >= all_of_it for p in parts) or tied.as_(whole, "tally"):
        return
    first, last = min(whole.first, parts[0].first), max(whole.last, parts[-1].last)
    if _OVERLAP & set(story.tokens.low[parts[0].first : parts[-1].last]) or any(
        first < r.first < last and r not in (whole, *parts) and r.claim.kind == parts[0].claim.kind and r.sentence is parts[0].sentence
        for r in story.related
        if not (number(r) == len(parts) and r.figure.noun and r.first < parts[0].first)  # "picked up 90kg on two beaches: 50 at"
    ):
        return
    if made > all_of_it and (in_two_respects(story, parts) or _some_are_both(story, parts[-1].sentence)):
        return
    if len(parts) > 2 and explained(whole.claim, [p.claim for p in parts]) and made != all_of_it:
        return  # some of them make it
    words = parts[-1].claim.phrase  # the build of the row binds its parts
    told = [told_in(story, p, whole) if whole.claim.amount.unit else p.claim for p in parts]
    yield Guess((all_of(whole.claim, told, words),), sure=sure)


_SEVERAL = frozenset("several some many most few".split())
_DOING = frozenset("do does did were are had have be".split())


def _some_are_both(story: Story, sentence: Sentence) -> bool:
    """True for *62 reacted to nuts and 48 to eggs. Twenty reacted to both*."""
    low = story.tokens.low
    following = story.beside(sentence, 0, 1)[1:]
    if any(low[k] == "both" and low[k - 1] in _DOING for k in range(sentence.first, sentence.last)):
        return True  # "so at least 18 must do both"
    return any("both" in low[s.first : s.last] and (figures_of(story, s) or _SEVERAL & story.words(s)) for s in following)


# ---- Of the 98, 71 were male and 27 female ---------------------------------------------------------------------------


def _opened(story: Story, sentence: Sentence, here: Sequence[Read]) -> Iterator[tuple[Read, list[Read], bool]]:
    """The whole that *Of the 98 victims* names, or that *Of the dead* takes up from before."""
    low, first = story.tokens.low, sentence.first
    if low[first] in ("of", "among") and here[0].first - first < 4:
        rows = _rows(story, sentence, here[1:])
        yield from ((here[0], row, _is_all(story, row)) for row in rows)
    elif low[first] == "of" and low[first + 1] == "the" and low[first + 2] in _DEAD and low[first + 3] == ",":
        tolls = [r for s in story.beside(sentence, _BACK, 0)[:-1] for r in figures_of(story, s) if _is_plain(r) and _is_toll(story, r)]
        rows = _rows(story, sentence, here)
        if tolls:
            yield from ((tolls[-1], row, False) for row in rows)
    elif len(here) == 2 and not story.before(here[0], 1):
        top = [r for s in story.sentences if s.role == "headline" for r in figures_of(story, s) if _is_plain(r) and _is_toll(story, r)]
        near = [r for s in story.beside(sentence, _BACK, 0)[:-1] for r in figures_of(story, s) if r.claim.kind == "count"]
        for row in _rows(story, sentence, here):
            made = sum((number(p) for p in row), Fraction(0))
            if _is_all(story, row) and len(top) == 1 and not any(number(r) == made for r in near):
                yield top[0], row, False


def _is_toll(story: Story, read: Read) -> bool:
    low = story.tokens.low
    near = {*low[max(read.sentence.first, read.first - 14) : read.first], *low[read.last : min(read.sentence.last, read.last + 4)]}
    return read.claim.kind == "count" and bool(_DEAD & near) and not _OVERLAP & set(story.before(read, 3))


def _set_out(story: Story, here: Sequence[Read]) -> Iterator[tuple[Read, list[Read], bool]]:
    """``have 31 staff between them: 12 work full-time and 19 part-time``."""
    low = story.tokens.low
    for k, (whole, part) in enumerate(pairwise(here)):
        if part.figure.noun and number(part) == len(here) - k - 2 > 1:
            part = here[k + 2]  # "picked up 90kg on two beaches: 50 at North Sands and 40 at the cove"
        gap = low[story.phrase(whole)[1] : part.first]
        if gap[-1:] == [":"] and len(gap) < 10 and (whole.claim.scope.noun or whole.claim.amount.unit):
            behind = [r for r in here if r.first >= part.first]
            yield from ((whole, row, _is_all(story, row)) for row in _rows(story, whole.sentence, behind))
        if gap[-1:] == [","] and "all" in gap and len(gap) < 8:
            behind = [r for r in here if r.first >= part.first]
            yield from (
                (whole, row, True) for row in _rows(story, whole.sentence, behind)
            )  # "The 24 were all saved, 19 by a tug and five by"


def _closed(story: Story, sentence: Sentence, here: Sequence[Read]) -> Iterator[tuple[Read, list[Read], bool]]:
    """``cancelled 312 trains and delayed another 188, so that 500 services were hit in all``."""
    low, whole = story.tokens.low, here[-1]
    first, last = story.phrase(whole)
    ahead, behind = low[max(sentence.first, first - 4) : first], low[last : min(sentence.last, last + 6)]
    called = ("so" in ahead and "that" in ahead) or ahead[-2:] in (["which", "makes"], ["which", "brings"]) or ahead[-1:] == ["making"]
    summed = any(behind[k : k + 2] in (["in", "all"], ["in", "total"], ["all", "told"]) for k in range(len(behind)))
    if called and summed:
        parts = [r for r in here[:-1] if low[r.last] != "of"]
        gaps = [low[a.last : b.first] for a, b in pairwise(parts)]
        if len(parts) == 2 and all("and" in gap and len(gap) < _GAP for gap in gaps):
            yield whole, parts, True


def _taken_up(story: Story, sentence: Sentence, here: Sequence[Read]) -> Iterator[tuple[Read, list[Read], bool]]:
    """``Nineteen candidates sat the exam. Eleven passed and nine failed``: they are no more than the one count told before."""
    if len(here) != 2 or story.before(here[0], 1) or any(r.figure.noun and r.claim.scope.noun not in _GROUP for r in here):
        return
    before = [r for s in story.beside(sentence, 1, 0)[:-1] for r in figures_of(story, s) if r.claim.kind == "count"]
    if len(before) != 1 or not _is_plain(before[0]) or not before[0].figure.noun or _AGAIN & {*_low(story, sentence)}:
        return
    for row in _rows(story, sentence, here):
        if sum(map(number, row)) > number(before[0]):
            yield before[0], row, True


_AGAIN = frozenset("now today last this year month week first second once later earlier then".split())


def _low(story: Story, sentence: Sentence) -> list[str]:
    return story.tokens.low[sentence.first : sentence.last]


# ---- rows --------------------------------------------------------------------------------------------------------------


def _rows(story: Story, sentence: Sentence, reads: Sequence[Read]) -> Iterator[list[Read]]:
    """The figures of one build that follow each other up to the last of the sentence."""
    parts = list(reads)
    if len(parts) < 2:
        return
    gaps = [story.tokens.low[a.last : b.first] for a, b in pairwise(parts)]
    if all(len(gap) < _GAP and ({",", "and", ";"} & set(gap)) for gap in gaps) and {"and", ";"} & set(gaps[-1]) and _parallel(story, parts):
        yield parts


def _parallel(story: Story, parts: Sequence[Read]) -> bool:
    """True where all parts are placed by prepositions, or told by words that shut each other out."""
    words = [_word(story, p) for p in parts]
    groups = [_GROUP.get(w, -1) for w in words]
    return all(w in _PLACING for w in words) or (groups[0] >= 0 and len(set(groups)) == 1)


def _is_all(story: Story, parts: Sequence[Read]) -> bool:
    """True where words leave no third: men and women, full-time and part-time."""
    return len(parts) == 2 and all(_GROUP.get(_word(story, p), 9) < 3 for p in parts)


def _word(story: Story, part: Read) -> str:
    """The first word behind a figure that tells something: the *male* of *71 were male*, the *in* of *17 in Ostra*."""
    low = story.tokens.low
    if _GROUP.get(part.claim.scope.noun) is not None:
        return part.claim.scope.noun
    for k in range(part.last, min(part.sentence.last, part.last + 7)):
        if low[k + 1] == "-" and low[k] in ("full", "part"):
            return low[k]
        if low[k] in _GROUP or low[k] in _PLACING:
            return low[k]
        if low[k] in (",", ".", ";", "and"):
            break
    return ""
