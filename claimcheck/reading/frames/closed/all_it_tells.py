"""All it tells: the greatest figure of a brief and all the others, which words close, and which do not make it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, dimension, figures_of, named_as, number, overlap, size, told_in, unit_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.shares.changing import is_change

_LONGEST = 6  # sentences
_FEWEST, _MOST = 2, 8
_FEW = 12
_NEAR = Fraction(1, 4)
_KINDS = frozenset("count money measure".split())
_TIED = (
    "parts",
    "rest",
    "flow",
    "tally",
    "share",
    "change",
    "ratio",
    "each",
    "rate",
    "mean",
    "margin",
    "rise",
    "fall",
    "order",
    "restated",
)
_SUMS = frozenset("parts rest flow tally".split())
# What says that the parts are all there is.
_CLOSED = (
    "all", "whole", "the last of", "and last", "only other", "no others", "no other", "nothing else", "none came", "nowhere else",
    "accounts for", "account for", "the only",
)  # fmt: skip
_MAJORITY = frozenset("majority lead margin".split())
_CREWS = frozenset("crew staff team party group squad family class".split())
_SUMMED = ("total", "altogether", "in all")  # behind the parts
# What says that some may be of two parts, that more is told of elsewhere, or that figures are of two times or two things.
_OPEN = frozenset(
    "including include includes included among whom which both overlap twice also each every per average than from "
    "rose fell rise fall increase decrease compared against versus previous previously earlier before ago "
    "since now least most more fewer less about some several many half third quarter double besides except other's elsewhere "
    "percent cent estimated expected planned would could might may if another's minus net gross".split()
)


def all_it_tells(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The fire burned 143 homes, all in three towns: 71 in Orley, 38 in Ware and, in Holt, 24``: no other way to make all of them."""
    run = [s for s in story.sentences if s.role == "body"]
    if story.is_part or len(run) != len(story.sentences) or len(run) > _LONGEST:
        return
    closed = _holds(story, run[0].first, run[-1].last, _CLOSED)
    if not closed and not _holds(story, run[0].first, run[-1].last, _SUMMED):
        return
    told = [r for s in run for r in figures_of(story, s) if r.claim.kind in _KINDS]
    for unit in dict.fromkeys(unit_of(story, r).partition("/")[0] for r in told):
        mine = [r for r in told if _is_of(story, r, unit)]
        guess = _guess(story, tied, run, mine, unit, closed=closed)
        if guess is not None:
            yield guess


def _holds(story: Story, first: int, last: int, cues: Sequence[str]) -> bool:
    """True where one of *cues* stands there, and not in a compound: *four all-through schools*, *whole-grain*."""
    low = story.tokens.low
    told = (w for k, w in enumerate(low[first:last], first) if not (w == "whole" and is_plural(low[k + 1])))  # "whole villages were empty"
    words = f" {' '.join(told)} "
    return any(words.count(f" {cue} ") > words.count(f" {cue} - ") for cue in cues)


def _is_of(story: Story, read: Read, unit: str) -> bool:
    mine = unit_of(story, read)
    return mine == unit or bool(mine and unit and dimension(mine, unit))


def _guess(story: Story, tied: Tied, run: Sequence[Sentence], mine: Sequence[Read], unit: str, *, closed: bool) -> Guess | None:
    mine = [r for k, r in enumerate(mine) if not any(overlap(r, o) for o in mine[:k])]
    mine = [r for r in mine if not _numbers_parts(story, r, mine)]
    if not _FEWEST < len(mine) <= _MOST + 1 or not all(_is_plain(story, r) for r in mine):
        return None
    whole = max(mine, key=lambda r: size(story, r, unit))
    parts = [r for r in mine if r is not whole]
    if not (_may_be_all(story, whole, parts) and _is_open_to(story, run, mine)) or _are_tied(tied, mine) or tied.any_two(parts, "parts"):
        return None
    if any(_is_aside(story, a, b) for a, b in pairwise(parts)):
        return None
    if not closed and not whole.first > parts[-1].last:
        return None  # "A total of 640 were asked. Clerks sent 330 a form, while 290 got a call"
    if any(a.figure.noun and b.figure.noun and number(a) == number(b) for a, b in combinations(parts, 2)):
        return None  # "In Ojai, 12 homes burned. The 12 homes stood in one street": told again
    told, sizes = size(story, whole, unit), [size(story, p, unit) for p in parts]
    made = sum(sizes, Fraction(0))
    if not 0 < abs(told - made) <= _NEAR * told or max(sizes) >= told or _is_made_otherwise(told, sizes):
        return None
    noun = whole.claim.scope.noun
    names = (told_in(story, whole, parts[0]).id, *(named_as(story, told_in(story, p, whole), noun).id for p in parts))
    said = f"{lines(whole.claim, parts[-1].claim, 'tell')} all the parts of “{whole.claim.said}”"
    return Guess((Link("parts", names, assumption=said, exhaustive=True),), sure=True)


def _is_aside(story: Story, one: Read, other: Read) -> bool:
    """True for the two of *23 went to hospital, two by helicopter*, *23 were hurt, two badly*: how some of those ahead did."""
    behind = story.tokens.low[other.last]
    aside = one.sentence is other.sentence and story.before(other, 1) == [","] and not other.figure.noun
    return aside and (behind == "by" or behind.endswith("ly"))


def _are_tied(tied: Tied, mine: Sequence[Read]) -> bool:
    """True where words tie two of *mine* by a law that is no sum, or three by one that is."""
    names = {r.claim.id for r in mine}
    common = ((link.sort, len(names.intersection(link.claims))) for link in tied.links if link.sort in _TIED)
    return any(many > (2 if sort in _SUMS else 1) for sort, many in common)  # noqa: PLR2004


def _is_plain(story: Story, read: Read) -> bool:
    claim = read.claim
    if claim.amount.unit == "time" or _MAJORITY & set(story.before(read, 3)):
        return False  # "was stopped nine times", "a majority of three"
    plain = claim.stated.bound == "=" and claim.modality == "stated" and claim.related and not read.timing and "/" not in claim.amount.unit
    return plain and not is_change(story, read) and not read.figure.per


def _numbers_parts(story: Story, read: Read, mine: Sequence[Read]) -> bool:
    """True for the three of *in three towns*, where three other figures, or two, are told with the whole."""
    few = read.claim.kind == "count" and read.figure.noun and is_plural(story.tokens.low[story.phrase(read)[1] - 1])
    return bool(few) and number(read) <= _FEW and number(read) in (len(mine) - 2, len(mine) - 1)


def _may_be_all(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True where *parts* count what *whole* does, by its noun, by none or by names in one row."""
    if whole.claim.amount.unit:
        return True
    if story.before(whole, 1) == ["all"] and whole.first < parts[0].first and whole.sentence is parts[0].sentence:
        return False  # "All 12 finalists speak English, ten speak German and five play the cello"
    noun = "person" if whole.claim.scope.noun in _CREWS else whole.claim.scope.noun
    for part in parts:
        one = part.claim.scope.noun if part.figure.noun else ""
        if (
            one
            and one != noun
            and story.table.nouns(one, noun) not in ("same", "inside")
            and not (people(story, one) and people(story, noun))
        ):
            return all(p.figure.noun for p in parts) and _in_a_row(story, parts)
    return bool(noun) or not any(p.figure.noun for p in parts)


def _in_a_row(story: Story, parts: Sequence[Read]) -> bool:
    low = story.tokens.low
    return all(low[story.phrase(a)[1] : story.phrase(b)[0]] in ([","], ["and"], [",", "and"]) for a, b in pairwise(parts))


def _is_open_to(story: Story, run: Sequence[Sentence], mine: Sequence[Read]) -> bool:
    """True where no word of their sentences leaves open that they overlap, change or are of two times."""
    held = {r.sentence.number for r in mine}
    return not any(_OPEN & story.words(s) for s in run if s.number in held)


def _is_made_otherwise(told: Fraction, sizes: Sequence[Fraction]) -> bool:
    """True where some of *sizes* make the whole, or one of them is what others make."""
    for k in range(2, len(sizes) + 1):
        for some in combinations(sizes, k):
            if sum(some) == told or (k < len(sizes) and sum(some) in sizes):
                return True
    return False
