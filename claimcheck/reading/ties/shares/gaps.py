"""Gaps: a distance between two sides that narrowed or widened, and the figures of both sides before and after."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import SIZES, base_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.comparing.movements import order
from claimcheck.reading.words.grammar import OWNERS, UNSURE

_GAPS = frozenset("gap lead margin difference distance gulf divide disparity advantage gaps majority edge cushion spread".split())
_NARROWED = frozenset(
    "narrowed narrowing narrows narrower closed closing closes shrunk shrank shrinking smaller fallen fell reduced halved slimmer thinner "
    "tighter dwindled dwindling melted eroded trimmed".split()
)
_WIDENED = frozenset(
    "widened widening widens wider grown grew growing larger bigger increased risen rose extended extending stretched stretching "
    "ballooned doubled fatter".split()
)
_MOVED = _NARROWED | _WIDENED
_DENIED = frozenset(UNSURE | {"hopes"})
_ON = 4


def gaps(story: Story) -> Iterator[Choice]:
    """Each gap that is told to have narrowed or widened, with two pairs of figures told after it, the earlier pair first."""
    for sentence in story.holding(_GAPS, _MOVED):
        low = story.tokens.low[sentence.first : sentence.last]
        places = [k for k in story.places(_GAPS, sentence) if not _is_metal(story.tokens.low, k)]
        if not places:
            continue
        at = places[0] - sentence.first
        if any(story.tokens.written(k) != "May" for k in story.places(_DENIED, sentence)):
            continue
        around = set(low[max(0, at - 4) : at + 12])
        narrowed, widened = bool(_NARROWED & around), bool(_WIDENED & around)
        if narrowed == widened:
            continue
        links = list(_links(story, sentence, "narrowed" if narrowed else "widened"))
        if links:
            yield Choice(tuple(links[:4]))


def _is_metal(low: list[str], k: int) -> bool:
    """True for *Refined lead output rose*, *imports of lead and tin*: no article or owner stands before what is no distance."""
    if low[k] != "lead" or low[k + 1] in _MOVED or low[k + 1] in ("over", "of", "in", "-"):
        return False
    return low[k - 1] in ("of", "in", "and") or (low[k + 1].isalpha() and not _LED & set(low[max(0, k - 3) : k]))


_LED = frozenset(("the", "a", "an", "this", "that", "'s", "’s", "point", "points", "s", *OWNERS))
_WILD = 50  # times that figures of one race may differ


def _links(story: Story, sentence: Sentence, sort: Sort) -> Iterator[Link]:
    found = [r for s in story.beside(sentence, 0, _ON) for r in amounts(story, s) if _may_be_side(r)]
    runs: list[list[Read]] = [[]]
    for read in found:
        if runs[-1] and not _of_one_kind(runs[-1][-1], read):
            runs.append([])
        runs[-1].append(read)
    for run in runs:
        run = next((run[k : k + 4] for k in range(len(run) - 3) if _paired(story, run[k : k + 4])), [])
        if not run:
            continue
        named = next((r for r in run if base_unit(r.claim)), run[0])
        told = [in_unit(story, r, named).claim.id for r in run]
        before, after = (told[2:], told[:2]) if _is_first_now(story, sentence, run) else (told[:2], told[2:])
        numbers = [Fraction(r.claim.stated.number or 0) for r in run]
        if (numbers[0] > numbers[1]) != (numbers[2] > numbers[3]) or max(numbers) > _WILD * min(numbers):
            continue
        if numbers[0] < numbers[1]:
            before, after = before[::-1], after[::-1]
        told_of = f"the figures from line {line(run[0].claim)} on are those of both sides, then and now"
        yield Link(sort, (*before, *after), assumption=told_of)


_NOW = frozenset("now today currently latest final new".split())
_THEN = frozenset("ago earlier before previously then previous".split())
_SPELLS = frozenset("year month week season time quarter summer winter spring autumn".split())


def _is_first_now(story: Story, sentence: Sentence, run: list[Read]) -> bool:
    """True where the first two are told of the later time: what is held against *than last year's*, or stands before *a year ago*."""
    if run[0].sentence is sentence and "than" in story.tokens.low[sentence.first : run[0].first]:
        return True  # "a bigger majority than last year's, by 61 votes to 48"
    if told := order(story, run[0], run[2]):
        return told < 0
    one, other = (_told_when(story, pair) for pair in (run[:2], run[2:]))
    return one > other


def _told_when(story: Story, pair: list[Read]) -> int:
    """1 where *pair* is told of now, -1 of then, 0 where the words do not say."""
    ahead, behind = story.before(pair[0], 7), story.after(pair[1], 4)
    behind = behind[: next((j for j, w in enumerate(behind) if w in (";", ",", ".", "and")), len(behind))]
    words = {*ahead, *behind, *("then" for a, b in (*pairwise(ahead), *pairwise(behind)) if a == "last" and b in _SPELLS)}
    if any(map(is_year, words)):
        return -1
    return 1 if _NOW & words and not _THEN & words else -1 if _THEN & words and not _NOW & words else 0


def _paired(story: Story, run: list[Read]) -> bool:
    """True where the second and the third are further apart than the two of each pair: another clause, or another sentence."""
    if any([introduced(story, r)[0] for r in two] == ["to", "from"] for two in (run[:2], run[2:])):
        return False  # "rose to 23,900 tonnes from 23,100": one thing at two times, and no two sides
    walls = [_walls(story, a, b) for a, b in pairwise(run)]
    return walls[1] > walls[0] and walls[1] > walls[2]


def _walls(story: Story, a: Read, b: Read) -> int:
    if a.sentence is not b.sentence:
        return 3
    gap = story.tokens.low[a.last : b.first]
    return 2 if ";" in gap else 1 if {"now", "by", "this", "last", "while", "but", "where", "when", "against", "compared"} & set(gap) else 0


def _may_be_side(read: Read) -> bool:
    claim = read.claim
    return claim.stated.number is not None and claim.kind in SIZES - {"duration", "score"} and claim.modality == "stated"


def _of_one_kind(a: Read, b: Read) -> bool:
    close = a.sentence is b.sentence and b.first - a.last < 4
    if any(not base_unit(r.claim) and not r.figure.noun for r in (a, b) if close or r is b):
        return True
    noun = a.figure.noun == b.figure.noun or not a.figure.noun or bool(base_unit(a.claim))
    return noun and base_unit(a.claim) == base_unit(b.claim)
