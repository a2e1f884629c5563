"""The items of a list in running text, and how many they may be."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.numbers import SMALL

_JOINS = frozenset(("and", "or", "&"))
# A stretch that begins with one of these goes on about what was listed.
_AFTERTHOUGHTS = frozenset(
    "who which whose where when whom but although though while said says according after before as because police he she it they we "
    "that this for so despite including among plus both all with however where's each".split()
)
_OFFICE = frozenset("in of from formerly".split())
_RELATIVE = frozenset("who which whose where whom".split())
VERBS = frozenset(
    "was were is are has had have said says will would can could did does do been be may might should must told died won lost".split()
)
_OPEN = frozenset(("etc", "among", "others", "more", "elsewhere", "rest", "remainder"))
_HEADS = frozenset("a an the his her its their one another two three four five six seven eight nine ten our my your several".split())
TITLES = frozenset("mr mrs ms dr prof sir dame lord lady rev st gen col lt sgt capt sen rep gov maj cpl cmdr insp supt".split())

_SHARED_TITLES = frozenset(
    "doctors lords ladies sirs professors generals colonels majors captains lieutenants sergeants corporals privates judges justices "
    "messrs senators councillors constables sisters".split()
)  # "Captain Costa and Lieutenants Dahl, Egan and Farouk": each name behind one is another's

_PAIRS = 3


class Items(NamedTuple):
    """A list: its items as runs of tokens, and the least and the most that they may be; *joined* when ``and`` stands before the last."""

    spans: tuple[tuple[int, int], ...]
    least: int
    most: int
    joined: bool = False

    def near(self, number: int) -> int:
        """The count nearest to *number* that the list may have."""
        return min(max(number, self.least), self.most)


def items(tokens: Tokens, first: int, end: int, *, named: bool = False, nouns: bool = False) -> Items | None:
    """The items of the list from token *first* up to *end*; None where they are no list that can be counted.

    *named* takes names only and stops at the first stretch that is none; *nouns* asks that every item begins like a noun phrase.
    """
    low = tokens.low
    while end > first and low[end - 1] in (".", "!", "?", "”", '"', ")"):
        end -= 1
    if any(low[k] in (".", "?", "!", ":", "“", '"') and not _initial(tokens, k) for k in range(first, end)):
        return None
    mark = ";" if ";" in low[first:end] else ","
    stretches = _stretches(tokens, first, end, mark)
    if any(low[a] == "namely" for a, _ in stretches):
        stretches = _behind_namely(tokens, stretches)  # "three countries - guarantors of the truce, namely A, B and C"
    kept = _kept(tokens, stretches, named=named) if stretches else []
    if kept and (low[kept[0][0]] == "both" or _announces(low, kept)):
        return None
    if kept and _goes_on(tokens, [run for run in stretches if run[0] >= kept[-1][1]]):
        return None
    if not kept or (nouns and not all(_is_noun(tokens, a) for a, _ in kept)):
        return None
    return _counted(tokens, kept, mark)


def _goes_on(tokens: Tokens, rest: Sequence[tuple[int, int]]) -> bool:
    """True for the rest of *A, B and C, all of them on the coast, and Hatherley in the hills*: the list is taken up again."""
    return (
        len(rest) > 1
        and tokens.low[rest[0][0]] == "all"
        and any(tokens.low[a] == "and" and tokens.written(a + 1)[:1].isupper() for a, _ in rest[1:])
    )


def _initial(tokens: Tokens, k: int) -> bool:
    """True for the point of *J. Berg* and *Mr. Berg*."""
    before = tokens.low[k - 1]
    return tokens.low[k] == "." and (len(before) == 1 or before in TITLES)


def _stretches(tokens: Tokens, first: int, end: int, mark: str) -> list[tuple[int, int]]:
    """The runs of tokens between the marks at the top level; what stands in brackets belongs to the run."""
    low, out, start, depth = tokens.low, [], first, 0
    for k in range(first, end):
        depth += (low[k] == "(") - (low[k] == ")")
        if low[k] == mark and depth == 0:
            out.append((start, k))
            start = k + 1
    out.append((start, end))
    return [(a, b) for a, b in out if b > a]


def _kept(tokens: Tokens, stretches: Sequence[tuple[int, int]], *, named: bool) -> list[tuple[int, int]]:
    """The stretches up to the first that goes on about the list; ages between commas are left out."""
    low = tokens.low
    kept: list[tuple[int, int]] = []
    first = stretches[0][0]
    for n, (a, b) in enumerate(stretches):
        start = a + 1 if low[a] in _JOINS and b > a + 1 else a
        numbers = low[stretches[0][1] - 1].isdecimal()
        if low[start].isdecimal() and b - start < 3 and len(low[start]) < 4 and not numbers:
            continue
        last = n == len(stretches) - 1 and _is_noun(tokens, start)  # "and, in stoppage time, the keeper Lind"
        if kept and low[kept[-1][1] - 1] in _JOINS and not tokens.written(start)[:1].isupper() and not last:
            continue  # "Maine and, for the first time, Guam"
        telling = low[start] in _RELATIVE or (
            low[start] in _OFFICE and kept and _is_named(tokens, kept[-1][0]) and low[start] != low[first]
        )
        if kept and telling and any(low[x] in _JOINS and _is_noun(tokens, x) for x, _ in stretches[n + 1 :]):
            continue  # "his wife Eva, who died young, their son Olaf, and his son"; "Eva Lind, in charge of transport, and"
        if (low[start] in _AFTERTHOUGHTS or (kept and any(_tells(low, start, k) for k in range(start, b)))) and low[start] != low[first]:
            break
        if kept and low[start] in _PLACING and low[start] != low[first] and _joins(low, kept[-1]):
            break  # "in July and in December, on the same pier"
        name = _is_named(tokens, start)
        if kept and low[a] in _JOINS and not name and _is_closed(tokens, kept[-1]):
            break  # "Norway, Canada and Latvia, and their first teams"
        if named and not name:
            break
        kept.append((a, b))
    return kept


def _tells(low: Sequence[str], start: int, k: int) -> bool:
    """True for a verb, but not for the *lost* of *lost notes* and of *locked wards and lost notes*."""
    return low[k] in VERBS and not (low[k] == "lost" and (k == start or low[k - 1] in _JOINS))


def _behind_namely(tokens: Tokens, stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches from the one that *namely* opens, without that word."""
    at = next(k for k, (a, _) in enumerate(stretches) if tokens.low[a] == "namely")
    return [(a + (k == at), b) for k, (a, b) in enumerate(stretches) if k >= at and b > a + (k == at)]


def _announces(low: Sequence[str], kept: Sequence[tuple[int, int]]) -> bool:
    """True where the first tells as many as are named behind it: ``two parties of the left, the Reds and the Greens``."""
    (first, last), rest = kept[0], kept[1:]
    told = told_as(low, first, last) if last - first > 1 and is_plural(low[last - 1]) else 0
    named = len(rest) + bool(rest and low[rest[-1][0]] not in _JOINS and _joins(low, rest[-1]))
    return told > 1 and told == named


def _is_named(tokens: Tokens, at: int) -> bool:
    """True for *Mill Lane* and *the A53*."""
    return tokens.written(at)[:1].isupper() or (tokens.low[at] == "the" and tokens.written(at + 1)[:1].isupper())


def _is_closed(tokens: Tokens, run: tuple[int, int]) -> bool:
    """True where *run* is the end of a list of names: ``Canada and Latvia``."""
    joins = _joins(tokens.low, run)
    names = {tokens.written(k)[:1].isupper() for k in (run[0], joins[0] + 1)} if joins else set()
    return len(joins) == 1 and joins[0] > run[0] and len(names) == 1


def _is_noun(tokens: Tokens, at: int) -> bool:
    at += tokens.low[at] in _JOINS
    return tokens.low[at] in _HEADS or tokens.written(at)[:1].isupper()


def _counted(tokens: Tokens, kept: Sequence[tuple[int, int]], mark: str) -> Items | None:
    """How many the stretches may be: the last one's ``and`` parts two, other ones may; a stretch in lower case may tell of a name."""
    low = tokens.low
    ends = [k for k in (1, 2) if len(kept) >= k]
    if len(kept) > 1 and low[kept[-2][1] - 1] in _JOINS:
        kept = [*kept[:-2], (kept[-2][0], kept[-2][1] - 1), kept[-1]]
        return Items(tuple(kept), len(kept), len(kept), joined=True)
    joined = next((len(kept) - k for k in ends if _joins(low, kept[len(kept) - k])), None) if mark == "," else len(kept) - 1
    if joined is None and len(kept) < 3:
        return None
    if joined is not None:
        kept = kept[: joined + 1]
    spans: list[tuple[int, int]] = []
    least = most = 0
    capitals = [tokens.written(a + (low[a] in _JOINS))[:1].isupper() for a, _ in kept]
    turned = len(kept) > _PAIRS and not capitals[0] and all(one != other for one, other in pairwise(capitals))
    for n, (a, b) in enumerate(kept):
        opened = low[a] in _JOINS
        start = a + opened
        if start >= b or _OPEN - {"more"} & set(low[start:b]) or (low[start] == "more" and b - start < 2):
            return None  # "and more", but not "and more staff"
        joins = _joins(low, (start, b)) if mark == "," else []
        last = n == len(kept) - 1
        told = _parts(start, b, joins[:1] if last and not opened else [k for k in joins if low[k + 1] in _SHARED_TITLES][:1])
        spans += told
        sure = len(told)
        loose = len(joins) - (len(told) - 1)
        # "Mrs Orr, the chair"; "the chief of staff, Ivo Ranic, the head of artillery, Jan Pell"
        apposed = sum(capitals) >= 2 and n > 0 and capitals[n] == turned
        least += 0 if apposed and not last else sure
        loose += mark == ";" and last and not opened and bool(_joins(low, (start, b)))
        most += sure + loose + sum(_heavy(low, x, y) for x, y in told)
    if all(low[x][0].isdecimal() or told_as(low, x, y) for x, y in spans):
        return None
    if sum(y - x > 1 and low[x] in SMALL and low[x + 1] in _PLACING for x, y in spans) > 1:
        return None  # "five in the first coach, three in the second and the driver": how many of what was told before
    aged = mark == ";" and all(low[y - 2] == "," for x, y in spans[:-1] if y - x > 2)  # "Keith Marr, 41; Dean Ollis, 29"
    if not aged and sum(y - x > 1 and low[x] != "the" and tokens.spaced(y - 1) and _ends_in_number(low, y) for x, y in spans) > 1:
        return None  # "in Kent one and Essex 11": so many in each; not "the Breeze 10 and the Breeze 20"
    return Items(tuple(spans), least, most, joined is not None)


def _joins(low: Sequence[str], run: tuple[int, int]) -> list[int]:
    return [k for k in range(run[0], run[1]) if low[k] in _JOINS and k + 1 < run[1]]


def _parts(start: int, end: int, joins: Sequence[int]) -> list[tuple[int, int]]:
    return [(start, joins[0]), (joins[0] + 1, end)] if joins and joins[0] > start else [(start, end)]


def _heavy(low: Sequence[str], first: int, last: int) -> int:
    """How many more than one an item may stand for: *two former ministers*, *a pair of bronzes*."""
    return max(told_as(low, first, last) - 1, 0) if last - first > 1 else 0


def told_as(low: Sequence[str], first: int, last: int) -> int:
    """The number that an item begins with, an article ahead of it or not; 0 where none is told."""
    at = first + (low[first] in ("a", "the", "his", "her", "its", "their") and first + 1 < last)
    if at > first and low[at] in _GROUPS and (low[at + 1 : at + 2] == ["of"] or low[at] == "couple"):
        return _GROUPS[low[at]]
    if "twin" in low[at : at + 2] and is_plural(low[last - 1]) or "twins" in low[at : at + 2]:
        return 2  # "their twin boys"
    if at > first:
        at += low[at] in _OF_A_ROW
        return SMALL.get(low[at], 0) if at < last else 0  # "the two drivers", "the middle two", but "the 2, 5 and 9"
    many = 2 if low[at + 1 : at + 2] in (["couples"], ["pairs"]) else 1
    return many * SMALL.get(low[at], int(low[at]) if low[at].isdecimal() and len(low[at]) < 3 else 0)


def _ends_in_number(low: Sequence[str], end: int) -> bool:
    """True for *Essex 11*, and not for *Flight 11*."""
    return (low[end - 1] in SMALL or low[end - 1].isdecimal()) and low[end - 2] not in _NUMBERED


_NUMBERED = frozenset("number no no. route highway road flight gate platform room ward unit june july".split())
_OF_A_ROW = frozenset("first last middle other eldest youngest oldest older younger next".split())
_PLACING = frozenset("in at on from of under near by".split())
_GROUPS = {"pair": 2, "couple": 2, "brace": 2, "trio": 3, "quartet": 4, "quintet": 5, "dozen": 12}
