"""Ranked: the figures of a short passage that words put first, second or last of those it tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading import extremes
from claimcheck.reading.extremes import PASSING
from claimcheck.reading.frames.beaten import BEAT
from claimcheck.reading.frames.closed.passage import MARKS, WALLS, alike, clause, is_dated, is_told, stretch
from claimcheck.reading.frames.operands import Tied, dimension, number, size, told_in, told_in_percent, told_itself, unit_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import FORMER, NOT, THE_OR_OWNERS, UNSURE, USUAL
from claimcheck.reading.words.numbers import ORDINALS, SMALL

IDLE = frozenset("the a an it its he she his her they their this that these those in at on of for and but some about only".split())
_FAR = 3  # times: what is so much more is seldom told beside it by a slip

_PLACING = frozenset(
    "ranks rank ranked ranking comes came coming come finish finished finishes finishing placed lies lie lay lying stands stood is was are "
    "were be in took takes taking for".split()
)
_BEING = frozenset("is are was were be been being become becomes became make makes made making remain remains remained ranks".split())
_NAMED = {
    "silver": 2,
    "gold": 1,
    "bronze": 3,
    "champion": 1,
    "champions": 1,
    "leader": 1,
    "leaders": 1,
    "winner": 1,
    "leading": 1,
}
_LEADS = frozenset("top tops topped topping head heads headed heading lead leads led leading".split())
_WINS = frozenset("won wins winning".split())
MORE_WAYS = {**dict.fromkeys("more bigger larger higher longer taller greater".split(), 1), **dict.fromkeys("fewer less lower".split(), -1)}
# Behind or before a superlative these make it one over time, one of some only, or one that is not said.
_REACHING = frozenset(
    "since until till but except ever yet record records history years year's decades seasons season's joint among one apart outside "
    "so far almost nearly excluding possibly perhaps arguably likely third-party".split()
) - {"year's", "season's"}
_ELSE = (FORMER | USUAL - {"average"}).union(
    "own personal career record all-time present currently now last ago then until before planned expected forecast total "
    "altogether together combined worldwide add adds added rounding "
    "nationwide abroad elsewhere overall globally between difference margin gap clear later capacity".split()
)


_PASSED, _BEFORE = frozenset("surpassed overtaken eclipsed beaten exceeded".split()), 8


class _Rank(NamedTuple):
    """Words that rank something: their tokens, its place, 1 where the greatest comes first, and the sentence."""

    first: int
    last: int
    place: int
    way: int
    sentence: Sentence


def ranked(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Korn leads with 940 shops, number two Van Gelder has 580 and Brood, third, 610``: those of a better place have more."""
    for told in [stretch(story)] if stretch(story) else ([s] for s in story.holding(_FOLLOWED) if _is_followed(story, s)):
        yield from _ranked(story, tied, told)


_FOLLOWED = frozenset(("followed",))


def _is_followed(story: Story, sentence: Sentence) -> bool:
    """True for the sentence of a longer story that ranks by itself: *came top with 81.2 per cent, followed by B on 76*."""
    low = story.tokens.low
    return any(low[k + 1] == "by" and low[k - 1] == "," for k in story.places(_FOLLOWED, sentence))


def _ranked(story: Story, tied: Tied, told: list[Sentence]) -> Iterator[Guess]:
    """The orders of *told*, sentences that tell one group of figures."""
    ranks = [rank for s in told for rank in _ranks(story, s)]
    groups = [g for g in alike(story, told) if len(g) > 1] or [g for g in [_times(story, told)] if len(g) > 1]
    if len(groups) > 1:  # the points of those ranked, and in another sentence their games
        groups = [g for g in groups if any(rank.sentence is r.sentence for rank in ranks for r in g)]
    if len(groups) != 1 or not all(is_told(story, r) for r in groups[0]) or len(groups[0]) > 6:
        return
    if (
        any(rank.way and not _measures(story, rank, groups[0][0]) for rank in ranks)
        or any(_is_apart(story, ranks, r, groups[0]) for r in groups[0])
        or not all(_is_named(story, r, groups[0]) for r in groups[0][1:])
    ):
        return
    if (link := _kth(story, ranks, groups[0])) is not None:
        yield Guess((link,), sure=True)
    for one, other, way in _all_orders(story, ranks, groups[0]):
        if tied.both(one, other) or not _is_near(story, one, other) or _is_of_one(story, one, other):
            continue
        if any("since" in story.before(r, _BEFORE) and _PASSED & set(story.before(r, _BEFORE)) for r in (one, other)):
            continue  # "It has since been surpassed, by one of 940"
        if _is_said_to_be_less(story, one, other):
            continue  # "The 53 raids were the most of the month, though fewer than the 61 of one day in March"
        great, small = (one, other) if way > 0 else (other, one)
        said = f"{lines(great.claim, small.claim, 'tell')} two of those that are ranked"
        more, less = _told(story, great, small), _told(story, small, great)
        bound = more.span if len(told) == 1 else None  # one sentence goes through them in their order
        yield Guess((Link("order", (more.id, less.id), assumption=said, words=bound),), sure=True)


def _is_said_to_be_less(story: Story, one: Read, other: Read) -> bool:
    """True where a comparative before *than* stands between the two figures: it, and no rank, says which is more."""
    between = story.between(*sorted((one, other), key=lambda r: r.first)) if one.sentence is other.sentence else []
    return any(b == "than" and a in _COMPARED for a, b in pairwise(between))


_COMPARED = frozenset("fewer less lower smaller more higher greater".split())


def _told(story: Story, read: Read, other: Read) -> Claim:
    """The claim of *read*, in per cent where the other is told so and no noun makes it a count: *81.2 per cent, followed by B on 76*."""
    if unit_of(story, other) == "percent" and not read.claim.amount.unit and read.claim.kind == "count" and not read.claim.scope.noun:
        return told_in_percent(story, read)
    return told_in(story, read, other)


_BY = {
    "metre": "tallest longest shortest highest deepest shallowest widest narrowest farthest thickest thinnest".split(),
    "kilogram": "heaviest lightest".split(), "degree": "hottest coldest warmest coolest mildest".split(),
    "year": "oldest youngest longest shortest fastest slowest quickest".split(), "dollar": "cheapest dearest richest poorest".split(),
}  # fmt: skip


_OF_ANYTHING = frozenset("most fewest least largest biggest greatest smallest highest lowest leading".split()) | MORE_WAYS.keys() | _LEADS


def _measures(story: Story, rank: _Rank, read: Read) -> bool:
    """True unless the superlative is one of another measure: the *shortest* of some prices."""
    word, unit = story.tokens.low[rank.last - 1], unit_of(story, read)
    bases = [base for base, words in _BY.items() if word in words]
    if read.claim.kind in ("age", "duration"):
        return word in _BY["year"]
    if word == "lowest" and unit and dimension("metre", unit):
        return False
    return word in _OF_ANYTHING or any(dimension(base, unit) or (base == "dollar" and read.claim.kind == "money") for base in bases)


def _times(story: Story, told: list[Sentence]) -> list[Read]:
    """The times of a race, or the ages of some people: ``1:42.18``, ``aged 31``."""
    found = [r for s in told for r in amounts(story, s) if r.claim.kind in ("duration", "age")]
    return found if len({r.claim.kind for r in found}) == 1 else []


def _is_of_one(story: Story, a: Read, b: Read) -> bool:
    """True for two figures in apposition to one name, which ranks no two: ``Prsk, 36, ... Prsk, 63,``."""
    names = [story.tokens.written(r.first - 2) for r in (a, b) if story.before(r, 1) == [","]]
    return len(names) > 1 and names[0] == names[1] and names[0][:1].isupper()


def _is_near(story: Story, a: Read, b: Read) -> bool:
    unit = unit_of(story, a)
    sizes = sorted(abs(Fraction(size(story, r, unit))) for r in (a, b))
    return sizes[0] < sizes[1] <= _FAR * sizes[0]


def _ranks(story: Story, sentence: Sentence) -> Iterator[_Rank]:
    """The words of *sentence* that rank something, in order."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last):
        word, before = low[k], low[k - 1] if k > sentence.first else ""
        way = 1 if word in ("most", "leading") else -1 if word == "fewest" else extremes.direction(word)
        around = set(low[max(sentence.first, k - 4) : k]) | set(low[k + 1 : min(k + 7, sentence.last)])
        if way and word not in ("high", "low", "top", "maximum", "minimum", "bottom"):
            at = k - 2 if before == "-" else k - 1
            place = ORDINALS.get(low[at], 0) if at >= sentence.first else 0
            definite = low[(at if place else k) - 1] in THE_OR_OWNERS or low[(at if place else k) - 1].endswith(("'s", "s'"))
            definite = definite or (k == sentence.first and low[k + 1] == "of")  # "Heaviest of the three was"
            if (place > 1 or definite) and low[k - 2] != "at" and not _REACHING & around and not is_dated(around):
                yield _Rank(at if place else k, k + 1, place or 1, way, sentence)
        elif before in _PLACING | {"the", "a", ","} | THE_OR_OWNERS and ORDINALS.get(word) and _is_place(low, k, sentence):
            yield _Rank(k, k + 1, ORDINALS[word], 0, sentence)
        elif word == "number" and SMALL.get(low[k + 1], 0):
            yield _Rank(k, k + 2, SMALL[low[k + 1]], 0, sentence)
        elif word in MORE_WAYS and _than_any(low, k, sentence):
            yield _Rank(k, k + 1, 1, MORE_WAYS[word], sentence)
        elif word in _LEADS and _is_lead(low, k) and not _REACHING & around:
            yield _Rank(k, k + 1, 1, 1, sentence)
        elif word in _WINS and "with" in low[k + 1 : min(k + 7, sentence.last)] and not _REACHING & around:
            yield _Rank(k, k + 1, 1, 0, sentence)
        elif word in _NAMED and low[k + 1] != "medal":
            yield _Rank(k, k + 1, _NAMED[word], 0, sentence)
        elif word in ("runner", "runners") and low[k + 1 : k + 3] == ["-", "up"]:
            yield _Rank(k, k + 3, 2, 0, sentence)


def _is_lead(low: Sequence[str], k: int) -> bool:
    """True for ``leads the table``, ``leads with 40``, ``top of the league``; not for ``on top of the 40``."""
    placed = low[k] == "top" and low[k - 1] != "on" and low[k + 1] == "of" and low[k + 2] in THE_OR_OWNERS
    return placed or low[k + 1] in THE_OR_OWNERS or low[k + 1] == "with"


def _than_any(low: Sequence[str], k: int, sentence: Sentence) -> bool:
    """True for *more votes than any rival*, *Nobody polled more*."""
    behind = low[k : min(k + 6, sentence.last)]
    than = behind.index("than") if "than" in behind else -1
    if than > 0:
        return low[k + than + 1] in _ANY and not _REACHING & set(low[k : min(k + 10, sentence.last)])
    ahead = low[max(sentence.first, k - 5) : k]
    ended = low[k + 1] in (".", ":", ";", ",", "—", "–")
    return ended and bool({"nobody", "none", "no"} & set(ahead)) and not {"ever", "never", "had"} & set(ahead)


_ANY = frozenset("any anyone anybody anything either all everyone".split())


def _is_place(low: Sequence[str], k: int, sentence: Sentence) -> bool:
    """True for ``second place``, ``came third``, ``ranks seventh,``."""
    behind = low[k + 1] if k + 1 < sentence.last else "."
    return behind in ("place", "in", ",", ".", "with", "on", "at", "behind") and (behind == "place" or low[k - 1] in _PLACING)


def _held(story: Story, ranks: list[_Rank], group: list[Read]) -> list[tuple[_Rank, Read]]:
    """Each rank with the figure of what holds it; none where the words leave that open."""
    if len(ranks) == 1:
        mine = _of_one(story, ranks[0], group)
        return [(ranks[0], mine)] if mine is not None else []
    near = [_nearest(rank, group) for rank in ranks]
    if len(ranks) < len(group) and None not in near and len({r.first for r in near if r is not None}) == len(ranks):
        return [(rank, r) for rank, r in zip(ranks, near, strict=True) if r is not None]
    row = sorted([(r.first, 0) for r in ranks] + [(r.first, 1) for r in group])
    if len(ranks) == len(group) and all(a[1] != b[1] for a, b in pairwise(row)):
        return list(zip(ranks, group, strict=True))
    return []


def _nearest(rank: _Rank, group: list[Read]) -> Read | None:
    """The figure of the sentence of *rank* that stands nearest to it."""
    here = [r for r in group if r.sentence is rank.sentence]
    return min(here, key=lambda r: min(abs(r.first - rank.last), abs(rank.first - r.last)), default=None)


def _of_one(story: Story, rank: _Rank, group: list[Read]) -> Read | None:
    """The figure of what alone is ranked: of the subject where a form of *be* leads to the rank, else the one told beside it."""
    low = story.tokens.low
    here = [r for r in group if r.sentence is rank.sentence]
    ahead = [r for r in here if r.last <= rank.first]
    behind = [r for r in here if r.first >= rank.last]
    gap = low[rank.last : story.phrase(behind[0])[0]] if behind else []
    beside = behind and len(gap) < _NEAR and not MARKS & set(gap[:-1]) and not {"than", "and", "but", "to"} & set(gap)
    if beside and (not ahead or {"at", "with"} & set(gap)):
        return behind[0]
    if behind and not ahead:
        return behind[0] if not {";", "."} & set(gap) else None
    if ahead and behind and not MARKS & set(gap):
        return None  # it may be that of either
    if len(ahead) == 1 and (_is_said(story, rank) or len(here) == 1):
        return ahead[0]
    return behind[0] if len(behind) == 1 and not WALLS & set(gap) and not _is_said(story, rank) else None


_NEAR = 9  # words between a rank and the figure of what holds it


def _is_said(story: Story, rank: _Rank) -> bool:
    """True for ``was the cheapest``, ``will be the city's tallest building``."""
    ahead = story.tokens.low[max(rank.sentence.first, rank.first - 6) : rank.first]
    walls = [k for k, w in enumerate(ahead) if w in WALLS]
    return bool(_BEING & set(ahead[walls[-1] + 1 if walls else 0 :]))


def _orders(story: Story, ranks: list[_Rank], group: list[Read]) -> Iterator[tuple[Read, Read, int]]:
    """Each two figures of *group* that the ranks put in an order, and 1 where the first is the greater."""
    if not told_itself(group[0]) and group[0].claim.kind != "duration":
        return
    held = _held(story, ranks, group)
    way = next((rank.way for rank in ranks if rank.way), -1 if group[0].claim.kind == "duration" else 1)
    if group[0].claim.kind == "duration" and any(story.tokens.low[r.last - 1] in ("fastest", "quickest", "slowest") for r in ranks):
        way = -way
    denied = [NOT & _around(story, rank) != set() for rank in ranks]
    if len(held) == 1 and held[0][0].sentence.number > group[0].sentence.number:
        return  # what is said of them before may be of another sort
    if len(held) == 1 and not held[0][0].way:
        return  # "The winner took 1,120 votes. Only 1,310 were cast"
    if len(held) == 1 and held[0][0].place == 1 and (not denied[0] or len(group) == 2):
        turned = -way if denied[0] else way
        yield from ((held[0][1], other, turned) for other in group if other is not held[0][1])
    elif not any(denied):
        best = sorted(held, key=lambda h: h[0].place)
        yield from ((one, other, way) for (a, one), (b, other) in pairwise(best) if a.place < b.place)


def _around(story: Story, rank: _Rank) -> set[str]:
    low, first = story.tokens.low, rank.first
    while first > max(rank.sentence.first, rank.first - 12) and low[first - 1] not in WALLS | {","}:
        first -= 1
    return set(low[first : rank.first])


def _set_beside(story: Story, ranks: list[_Rank], group: list[Read]) -> Iterator[tuple[Read, Read, int]]:
    """``nine, behind Norway, who took eleven``: the figure before words that set things above or below it, and those behind them."""
    low = story.tokens.low
    for sentence in {r.sentence.number: r.sentence for r in group}.values():
        here = [r for r in group if r.sentence is sentence]
        found = [(k, w) for k in range(sentence.first, sentence.last - 1) if (w := _over(low, k, ranks))]
        for k, way in found if len(found) == 1 else ():
            ahead, behind = [r for r in here if r.last <= k], [r for r in here if r.first > k]
            gap = low[ahead[-1].last : behind[0].first] if ahead and behind else [";"]
            if (
                len(ahead) == 1
                and story.phrase(ahead[0])[1] != k
                and not _LOW_WINS & story.words(sentence)
                and not ({";", "while", "whereas", "but"} | UNSURE | WEEKDAYS.keys()) & {w.removesuffix("'s") for w in gap}
            ):
                yield from ((ahead[0], other, way) for other in behind if not {";"} & set(low[behind[0].first : other.first]))


def _over(low: Sequence[str], k: int, ranks: list[_Rank]) -> int:
    """1 for words that set what stands before them above what follows, -1 for those that set it below, 0 for others."""
    word, behind = low[k], low[k + 1]
    if (word, behind) in _JOINED and (word != "short" or low[k + 2] not in ("a", "an")):  # "fell short of a majority"
        return _JOINED[word, behind]
    if word in PASSING | BEAT and (ranks or behind == "by" or word in _SURELY):
        passive = behind == "by"
        return -1 if passive else 0 if low[k - 1] in ("was", "were", "been", "being") else 1
    return -1 if word in _BEHIND and behind != "the" else 0


_LOW_WINS = frozenset("fastest quickest regatta golf strokes shots penalty seconds minutes won".split())
_SURELY = frozenset("surpasses surpassed surpassing exceeds exceeded exceeding eclipses eclipsed eclipsing outdoes overtook".split())
_JOINED = {
    ("ahead", "of"): 1, ("followed", "by"): 1, ("edged", "out"): 1, ("edging", "out"): 1, ("edged", "past"): 1, ("edging", "past"): 1,
    ("well", "above"): 1, ("well", "below"): -1, ("just", "behind"): -1, ("short", "of"): -1,
}  # fmt: skip


def _kth(story: Story, ranks: list[_Rank], group: list[Read]) -> Link | None:
    """The rank of ``third with 42``, the figure that holds it, and as many others as would push it down if all are larger."""
    held = _held(story, ranks, group) if len(ranks) == 1 and ranks[0].way >= 0 else []
    if not held or not 1 < held[0][0].place < len(group) or group[0].claim.kind == "duration":
        return None
    (rank, mine), others = held[0], [r for r in group if r is not held[0][1]]
    word = story.word(rank.first, rank.last, exactly(rank.place), "rank", voice="")
    said = f"{lines(mine.claim, others[0].claim, 'tell')} all those among which the one is ranked"
    return Link("order", (word.id, told_in(story, mine, others[0]).id, *(told_in(story, r, mine).id for r in others)), assumption=said)


def _all_orders(story: Story, ranks: list[_Rank], group: list[Read]) -> Iterator[tuple[Read, Read, int]]:
    if ranks:
        yield from _orders(story, ranks, group)
    if (
        ranks
        or group[0].claim.kind != "share"
        and all(r.figure.noun or r.claim.amount.unit or r.claim.kind == "duration" for r in group[:1])
    ):
        yield from _set_beside(story, ranks, group)
    yield from _than(story, group)


def _than(story: Story, group: list[Read]) -> Iterator[tuple[Read, Read, int]]:
    """``Only A, with 40, and B, with 38, have more than C, with 36``; ``No one has more than A, with 40; B has 38``."""
    low, first = story.tokens.low, group[0].sentence
    than = next((k for k in range(first.first, first.last) if low[k] == "than"), -1)
    ways = [MORE_WAYS[w] for w in low[max(first.first, than - 6) : than] if w in MORE_WAYS] if than > 0 else []
    behind = [r for r in group if r.first > than]
    if len(ways) != 1 or not behind or behind[0].sentence is not first or low[story.phrase(behind[0])[0] - 1] == "than":
        return
    ahead = [r for r in group if r.last <= than]
    opening = low[first.first]
    if opening == "only" and ahead and len(behind) == 1:
        yield from ((r, behind[0], ways[0]) for r in ahead)
    elif opening in ("no", "nobody", "none", "nowhere") and not ahead and "ever" not in low[first.first : than]:
        yield from ((behind[0], r, ways[0]) for r in behind[1:])


_BEHIND = frozenset("behind trails trailing trailed".split())


def _is_named(story: Story, read: Read, group: list[Read]) -> bool:
    """True where the clause of *read* names one like the first: by a name, as one of *the others*, or by no noun of its own."""
    first, last = _reach(story, read, group)
    low = story.tokens.low
    words = [*low[first : story.phrase(read)[0]], *low[story.phrase(read)[1] : last]]
    named = any(story.tokens.written(k)[:1].isupper() for k in range(first, last) if k != read.sentence.first or low[k] not in IDLE)
    alone = len(group) == 2 and read.sentence is group[0].sentence
    counted = read.claim.kind == "count" and not read.claim.amount.unit and not alone
    if alone and read.claim.kind == "money":
        return False  # anything has a price, and one sentence sets that of one sort against that of another
    return counted or named or bool((_ONES | MONTHS.keys()) & set(words)) or not any(w.isalpha() and w not in IDLE for w in words)


_SPELLS = frozenset("month day week".split())
_MEANS = frozenset("average averages averaged mean median".split())
_ONES = frozenset("other others one ones".split())


def _reach(story: Story, read: Read, group: list[Read]) -> tuple[int, int]:
    """The tokens of the sentence of *read* between the figures of *group* beside it."""
    ends = [r.last for r in group if r.sentence is read.sentence and r.first < read.first]
    starts = [r.first for r in group if r.sentence is read.sentence and r.first > read.first]
    return max([read.sentence.first, *ends]), min([read.sentence.last, *starts])


def _is_apart(story: Story, ranks: list[_Rank], read: Read, group: list[Read]) -> bool:
    """True for a figure of another time, place or set."""
    words = set(story.tokens.low[slice(*(_reach(story, read, group) if read is not group[0] else clause(story, read)))])
    months = {m for r in ranks if _SPELLS & set(story.tokens.low[r.last : r.last + 2]) for m in MONTHS}
    ahead = any("in" in story.tokens.low[r.last : min(r.last + 5, r.sentence.last)] for r in ranks)
    placed = ahead and read is not group[0] and "in" in story.tokens.low[slice(*clause(story, read))]
    if _MEANS & words and not _MEANS & story.words(group[0].sentence):
        return True  # "The highest reading was 21C. For the week the average was 23C"
    return placed or bool(_ELSE & words) or is_dated(words - months) or "another" in words or number(read) == 0
