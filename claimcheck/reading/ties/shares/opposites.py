"""Two shares of one whole that is one or the other: for and against, men and women."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.changing import end_of_share

_OPPOSITES = (
    ({"men", "male", "males"}, {"women", "female", "females"}), ({"boys"}, {"girls"}), ({"leave"}, {"stay", "remain"}),
    ({"adults"}, {"children"}), ({"urban"}, {"rural"}), ({"imported"}, {"domestic"}),
)  # fmt: skip


HUNDRED = 100
_SIDED = tuple(
    (set(one.split()), set(other.split()))
    for one, other in (
        (
            "for favour favor yes back backed backing support supported approve approved agree agreed leave",
            "against no oppose opposed opposing disapprove disapproved disagree disagreed reject rejected stay",
        ),
        ("pass passed", "fail failed"),
        ("survived recovered", "died perished"),
        ("open", "closed shut"),
        ("won", "lost"),
        ("full-time", "part-time"),
        ("accepted", "refused rejected"),
        ("better", "worse"),
        ("satisfied happy safe", "dissatisfied unhappy unsafe"),
        ("voted vote", "abstained"),
        ("hit", "missed"),
        ("rose", "fell"),
    )
)


def two_sides(story: Story, low: Sequence[str], here: Sequence[Read]) -> bool:
    """True for two shares of one whole that are told to be for and against: ``65 per cent for and 45 per cent against``."""
    if len(here) != 2 or here[0].claim.amount.unit != "percent":
        return False
    a, b = here
    if (
        low[end_of_share(story, b)] == "of"
        or of_two_places(story, a, b)
        or sum(Fraction(r.claim.stated.number or 0) for r in here) <= HUNDRED
    ):
        return False  # of another whole, or well within the one
    return (are_opposed(low, here, _SIDED) or _two_names(story, a, b)) and len(story.between(a, b)) < 12


def of_two_places(story: Story, a: Read, b: Read) -> bool:
    """True for *In maths 20 per cent failed and in French 90 per cent passed*: each share is of what its own place or matter holds."""
    low, gap = story.tokens.low, story.between(a, b)
    if any(x in _JOINING and y in _PLACING for x, y in zip(gap, gap[1:], strict=False)) or gap[:1] == gap[-1:] == ["in"]:
        return True
    sides = [low[k : min(k + 9, r.sentence.last - 1)] for r, k in ((a, a.last), (b, b.last))]
    placed = [{side[k + 1] for k in range(len(side) - 1) if side[k] in _PLACING} for side in sides]
    return all(placed) and not placed[0] & placed[1]


_JOINING, _PLACING = frozenset("and , ; while but".split()), frozenset("in among amongst".split())
_POLLING = frozenset("election runoff run-off poll polls vote votes ballot referendum round candidates voting".split())


def _two_names(story: Story, a: Read, b: Read) -> bool:
    """True for *Vega took 50.4% and Ruiz 51.6%* where there was a vote."""
    low, gap = story.tokens.low, story.between(a, b)
    named = story.tokens.written(b.first - 1)[:1].isupper() and gap[:1] in (["and"], [","], ["to"]) and len(gap) < 5
    words = {w for s in story.beside(a.sentence, 1, 0) for w in low[s.first : s.last]}
    return named and bool(MADE & set(story.before(a, 1))) and bool(_POLLING & words)


def are_opposed(low: Sequence[str], here: Sequence[Read], opposites: Sequence[tuple[set[str], set[str]]] = _OPPOSITES) -> bool:
    """True for two shares of one thing that is one or the other: ``62 per cent were men and 38 per cent women``."""
    a, b = here
    if a.figure.noun and b.figure.noun:
        return False  # "one in four men and one in seven women"
    start = max(a.sentence.first, a.first - 4)
    first, second = set(low[start : a.first]) | set(low[a.last : b.first]), set(low[a.last : b.first]) | set(low[b.last : b.last + 6])
    spoken = {low[k + 1] for k in range(start, min(b.last + 6, b.sentence.last - 1)) if low[k] in ("of", "among", "from", "in")} - {
        "favour",
        "favor",
    }
    for one, other in opposites:
        if not (one | other) & spoken and ((one & first and other & second) or (other & first and one & second)):
            return True
    return False


def one_or_the_other(story: Story, here: Sequence[Read]) -> bool:
    """True for *Every leak was either in a main or in a tap: two-thirds were in mains and a third in taps*: all are one or the other."""
    low, a, b = story.tokens.low, *here
    back = [s for s in story.beside(a.sentence, 1, 0) if {"either", "or"} <= {*low[s.first : min(s.last, a.first)]}]
    if not back:
        return False
    told = low[back[-1].first : min(back[-1].last, a.first)]
    k, j = told.index("either"), len(told) - 1 - told[::-1].index("or")
    if k > j or not _ALL & set(told[:k]) or told.count("or") > 1:
        return False
    end = next((i for i in range(j, len(told)) if told[i] in (",", ";", ":", ".", "—")), len(told))
    sides = [{stem(w) for w in part if len(w) > 3} for part in (told[k + 1 : j], told[j + 1 : end])]
    tails = [{stem(w) for w in part} for part in (low[a.last : b.first], low[b.last : min(b.last + 8, b.sentence.last)])]
    met = [[bool((side - other) & tail) for side, other in (sides, sides[::-1])] for tail in tails]
    return met in ([[True, False], [False, True]], [[False, True], [True, False]])


_ALL = frozenset("every each all everyone everything".split())


MADE = frozenset("had has held holds won took got made makes make account accounts accounted provided supplied generated produced".split())
