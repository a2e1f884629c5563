"""Rests: a whole and its parts, told before what is called the rest of it, *the other ten are deserted*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.reading.carried import is_new_crowd
from claimcheck.reading.frames.moves import some_and_all
from claimcheck.reading.frames.operands import alike_to, figures_of, like, near, size, told_itself, unit_of
from claimcheck.reading.frames.part_guesses import KINDS, MOST_PARTS, guesses_of
from claimcheck.reading.frames.wholes import set_before, some_of
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.spots import balanced, explained
from claimcheck.reading.words.grammar import OWNERS

_REST = frozenset("remaining rest other others final balance remainder last".split())
_BASED = (["up", "from"], ["down", "from"])
_NEED = frozenset("need needs needed wants wanted lacks lacked".split())


def _is_needed(story: Story, read: Read) -> bool:
    """True for *needs 90 more midwives*: what is not there yet leaves no rest."""
    first, last = story.phrase(read)
    return bool(_NEED & set(story.before(read, 2))) and (read.figure.another or "more" in story.tokens.low[first : last + 1])


def rest_of(story: Story, rest: Read) -> Iterator[Guess]:
    """``58 villages: the army holds 23 and the rebels 27. The other ten are deserted``: the whole and its parts stand before the rest."""
    if not is_rest(story, rest):
        return
    if _is_end_of_term(story, rest) or _has_some(story, rest):
        return
    before = [r for r in near(story, rest.sentence, 4, 0) if r.first < rest.first and r.claim.kind in KINDS]
    some, every = some_and_all(story, rest)
    before = [r for r in before if not _is_aside(story, r, rest)]
    before = [r for r in before if story.before(r, 2) not in _BASED]  # "The police get $61 million, up from $57 million"
    before += [every] if some is rest and every is not None else []  # "leaving seven of the 34 to go"
    alike = [
        r for r in alike_to(story, rest, before) if not (some_of(story, r) or _is_needed(story, r) or is_new_crowd(story.tokens, r.first))
    ][-MOST_PARTS:]
    unit = unit_of(story, rest)
    sizes = [size(story, r, unit) for r in alike]
    if any(explained(told - size(story, rest, unit), [s for s in sizes if s < told]) for told in sizes):
        return
    parted = [taken for many in range(2, len(sizes) + 1) for taken in combinations(sizes, many)] or [tuple(sizes)]
    if any(set_before(story, rest, sum(taken, size(story, rest, unit))) for taken in parted):
        return  # "the 45-seat council: 22, 14 and six; others took the remaining three"
    if balanced(size(story, rest, unit), sizes):
        return  # what came on top may be told too
    for whole in sorted(alike, key=lambda r: (-size(story, r, unit), r.first)):
        parts = [r for r in alike if r is not whole and (whole is every or r.first > whole.first or r.sentence is whole.sentence)]
        parts = [r for r in parts if size(story, r, unit) < size(story, whole, unit) and not _of_others(story, r, whole)]
        parts = [r for r in parts if like(story, r, whole)]
        if _closes_row(story, whole, parts) or _is_of_the_living(story, whole, rest):
            continue
        if _of_which(story, rest) and any(whole.first < r.first for r in parts if r.sentence is rest.sentence):
            continue  # "promised 20,000 trees. 13,400 were planted, of which 11,000 are still alive": some of those right before
        if parts and told_itself(whole) and not (_is_left(story, rest) and _goes_with(story, whole, parts)):
            found = list(guesses_of(story, whole, [*parts, rest], keep=rest, sure=len(parts) < 4))
            yield from found
            if found:
                return


def _is_of_the_living(story: Story, whole: Read, rest: Read) -> bool:
    """True for *killed 90 people, 80 of them in Leyte, and 14 were missing*: nobody who is missing is of those who are known to be dead."""
    return whole.claim.scope.what == "killed" and "missing" in story.after(rest, 3)


def _is_aside(story: Story, read: Read, rest: Read) -> bool:
    """True for the two hours of *The trustees, who met for two hours, gave the remaining six*, which go with no bare count."""
    low, start = story.tokens.low, read.sentence.first
    if read.claim.kind != "duration" or rest.claim.kind != "count" or read.sentence is not rest.sentence:
        return False
    opened = [k for k in range(start, read.first) if low[k] == "," and low[k + 1] in ("who", "which", "whose")]
    return bool(opened) and "," not in low[opened[-1] + 1 : read.first] and "," in low[read.last : rest.first]


def _is_end_of_term(story: Story, rest: Read) -> bool:
    """True for *six years, with the final two suspended*, which is the end of that term and no rest of what went before."""
    ahead = [r for r in figures_of(story, rest.sentence) if r.first < rest.first and r.claim.kind == "duration"]
    return rest.claim.kind == "duration" and "final" in story.before(rest, 2) and bool(ahead)


def _has_some(story: Story, rest: Read) -> bool:
    """True for *Five other candidates shared 1,100*: they have some of it, and are none."""
    low, last = story.tokens.low, story.phrase(rest)[1]
    behind = [r for r in figures_of(story, rest.sentence) if 0 <= r.first - last < _HAVING]
    return bool(behind) and bool(_SHARE & set(low[last : behind[0].first]))


_HAVING = 4


_SHARE = frozenset("shared share shares split divided got won took polled had have mustered received".split())


def _closes_row(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True for the 96 of *fire $38 million and schools $96 million*: the last of a row is none of its whole, nor is any other.

    *£410,000 on holidays, £380,000 on flats and £95,000 on dolls* is a row of three.
    """
    row = [r for r in (*parts, whole) if r.sentence is whole.sentence]
    led = {tuple(story.after(r, 1)) for r in row}
    if len(row) > 1 and len(led) == 1 and led <= _ROW and any(r.claim.kind == whole.claim.kind for r in _ahead(story, whole)):
        return True
    ahead = [r for r in parts if r.sentence is whole.sentence and r.first < whole.first]
    gap = story.between(ahead[-1], whole) if ahead else []
    return "and" in gap and "of" not in gap[-3:] and len(gap) < 5


_ROW = {("on",), ("to",), ("for",), ("from",)}


def _ahead(story: Story, whole: Read) -> list[Read]:
    """The figures before *whole* in its sentence that the same word follows: *£410,000 on holidays, £380,000 on flats*."""
    return [r for r in figures_of(story, whole.sentence) if r.last <= whole.first and story.after(r, 1) == story.after(whole, 1)]


def _of_which(story: Story, rest: Read) -> bool:
    """True for *of which 11,000 are still alive*."""
    return story.before(rest, 2) in (["of", "which"], ["of", "whom"])


def _goes_with(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True for *nine people were dug out alive and seven dead*, *31 had died, 60 had been brought up*: neither is of the other."""
    low, part = story.tokens.low, min(parts, key=lambda r: r.first)
    if part.first < whole.first:
        return low[part.last] != "of"
    return part.sentence is whole.sentence and "and" in story.between(whole, part)


def _of_others(story: Story, read: Read, whole: Read) -> bool:
    """True for the two of *two of the 94 staff*: some of another whole."""
    low = story.tokens.low
    if low[read.last] != "of" or low[read.last + 1] in ("them", "these", "those", "whom", "which", "it"):
        return False
    behind = next((r for r in figures_of(story, read.sentence) if 0 < r.first - read.last < 6), None)
    return behind is not None and behind is not whole  # but "14 of the vehicles" are of those told before


def is_rest(story: Story, read: Read) -> bool:
    """True for *the other ten*, *the remaining 12*, *13 were missing*: what is left of a whole."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead = low[max(read.sentence.first, first - 2) : first]
    if low[first - 4 : first - 1] == ["of", "the", "rest"]:
        return False  # "most of the rest, 16 of them"
    if ahead[-1:] == ["last"] and ahead[0] in OWNERS:
        return False  # "have lost their last five away from home"
    return (
        _is_left(story, read)
        or not _REST.isdisjoint(ahead)
        or not _REST.isdisjoint(low[read.last : min(last + 1, read.last + 2)])
        or (ahead[-1:] == [","] and _names_rest(low[read.sentence.first : first - 1]))
    )


def _names_rest(opening: Sequence[str]) -> bool:
    """True for *All the other revenue, £157m*, *The remaining seats, 14*: the figure is set beside what names all that is left."""
    if len(opening) > 6 or "," in opening:
        return False
    return {"all", "other"} <= set(opening[:4]) or "remaining" in opening[:2] or opening[:3] == ["the", "rest", "of"]


_LEFT = frozenset("missing left empty unsold outstanding unaccounted undecided vacant available standing idle unpaid".split())


_STAND = frozenset("are were is was remain remains remained still stood stand".split())


_REMAINS = frozenset("left missing remained remain remains".split())


_OWES = frozenset(("still", verb) for verb in "owes owed owe needs need has lacks".split())


_LEAVING = _OWES | {("which", "left"), ("that", "left"), ("this", "left")}


_WHAT_IS = frozenset((("left", ","), ("over", ","), ("remains", ",")))


def _is_left(story: Story, read: Read) -> bool:
    """True for ``13 were missing``, ``330 are left``, ``she still owes $5,000``: what is left of a thing in so many words."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind, ahead = low[read.last : min(last + 3, read.sentence.last)], tuple(low[first - 2 : first])
    if ahead in _LEAVING or low[first - 1] in ("leaves", "leaving") or (ahead in _WHAT_IS and low[first - 4 : first - 3] == ["what"]):
        return True
    if behind and (behind[0] in _REMAINS or (behind[0] in _STAND and behind[1:2] == ["still"])):
        return True
    return not _STAND.isdisjoint(behind) and not _LEFT.isdisjoint(behind)
