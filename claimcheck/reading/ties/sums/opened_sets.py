"""Opened sets: a set that opens its clause, and what is said of some of it, *of the 30, 17 did this and 12 did that*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import Spot, adjunct, alike, in_unit_of, kin, total_of
from claimcheck.reading.ties.scores.bodies import MEMBERS
from claimcheck.reading.ties.sums.overlapping import are_of_two_sorts, overlap
from claimcheck.reading.ties.sums.told_rests import is_rest


def opens_clause(story: Story, spot: Spot) -> bool:
    """True for *Of the 27 people*, at the head of a sentence or clause."""
    low, first, k = story.tokens.low, spot.sentence.first, spot.first - 1
    while k > first and low[k] in ("the", "its", "their", "all", "these", "those", "some", "about", "his", "her", "our"):
        k -= 1
    if k > first and low[k].endswith("'s"):
        k -= 2 if low[k - 1] in ("the", "its", "his", "her", "their", "our") else 1
    if k < first or low[k] not in ("of", "from", "among"):
        return False
    if spot.elided and low[spot.first - 1] in ("these", "those") and low[spot.last] in _FINITE:
        return False  # "Of these 40 have recovered": 40 of those
    # "The jury, of seven women and five men": behind a comma a set told before has a word that says so.
    return k == first or low[k - 1] in (";", "and", "but", "—", "that") or (low[k - 1] == "," and k < spot.first - 1)


_FINITE = frozenset("have has had are is were was will did do".split())


def some_of_opened(story: Story, here: Sequence[Spot], k: int) -> Iterator[Link]:
    """What is said of a set that opens the clause: each is no more than the set, and so are those that lie apart."""
    whole = here[k]
    low = story.tokens.low
    found: list[Spot] = []
    if (whole.elided and whole.claim.stated.bound != "=") or whole.claim.kind == "points":
        return
    for told in here[k + 1 :]:
        spot = in_unit_of(story, told, whole) if told.elided and not told.claim.amount.unit and _is_measure(whole) else told
        far = not found and told.elided and low[spot.first - 1] == "," and spot.first - whole.last > 4
        apposed = far and (not low[spot.last].isalpha() or (spot.number or 0) <= (whole.number or 0))  # "..., 88"
        of_one = told.elided or kin(story, spot.claim, whole.claim) or _are_sums(whole, spot)
        if apposed or not (of_one and alike(spot.claim, whole.claim)) or adjunct(story, spot):
            continue
        if {".", ";", ":", "(", "—", "–"} & set(low[(found[-1] if found else whole).last : spot.first]):
            break
        if found and low[spot.last] == "of" and low[spot.last + 1] in ("those", "these"):
            break  # "600 did so, and 450 of those said yes": some of the part
        found.append(spot)
        if far:
            break
    if any(is_rest(story, s) for s in found):
        return
    if not found or found[0].first - whole.last > (4 if (whole.number or 0) <= 2 else 14):
        return  # "Of the two books the sequel was the shorter, with 312 pages": what is told of the one
    if "," not in low[whole.last : found[0].first] and (whole.first - whole.sentence.first > 3 or found[0].first - whole.last > 3):
        return
    yield from _no_more(story, whole, found)


def _are_sums(whole: Spot, spot: Spot) -> bool:
    """True for *Of the €2.4 million the winner takes €1.2 million and the runner-up €800,000*, of which each goes to somebody else."""
    return whole.claim.kind == spot.claim.kind == "money"


def _is_measure(whole: Spot) -> bool:
    """True for *85 hectares*, whose parts may leave the unit out: *40 were heather*."""
    return whole.claim.kind == "measure" and "/" not in whole.claim.amount.unit


def _no_more(story: Story, whole: Spot, found: Sequence[Spot]) -> Iterator[Link]:
    low = story.tokens.low
    found = [s for s in found if not {"already", "previously"} & set(low[max(s.sentence.first, s.first - 5) : s.first])]
    names = (whole.claim.id, *(s.claim.id for s in found))
    gap = low[whole.last : whole.last + 3]
    if {"that", "this", "which"} & set(gap[:2]) and {"is", "was", "makes", "means"} & set(gap):
        return  # "Of the 2,000 houses that is 1,800 and 800": shares told before, as counts
    proof = "the words say that these are some of them"
    if len(found) > 1 and 4 * total_of(found) > 5 * (whole.number or 0):
        return  # "Of 46 prisoners 30 had been convicted and 28 were foreigners": too far for a slip, some are both
    if len(found) > 1 and not overlap(story, whole, found) and not are_of_two_sorts(story, found):
        said = f"nobody is counted twice in line {line(found[-1].claim)}"
        yield Link("parts", names, assumption=said, exhaustive=_are_casualties(whole, found) or _are_all(low, whole, found))
    else:
        yield from (Link("parts", (whole.claim.id, s.claim.id), proof=proof) for s in found)


def _are_all(low: Sequence[str], whole: Spot, found: Sequence[Spot]) -> bool:
    """True for three or more that ``and`` closes and that come near to the whole: *14 are in Kent, five in Essex and three in Hull*."""
    if len(found) < 3 or whole.claim.scope.noun in MEMBERS or "and" not in low[found[-2].last : found[-1].first]:
        return False
    told, made = whole.number or Fraction(0), total_of(found)
    return 10 * (told - made) < told or (5 * (told - made) < told and is_slip(told, made))


def _are_casualties(whole: Spot, found: Sequence[Spot]) -> bool:
    """True for *of the 60 casualties 20 were killed and 40 wounded*: the word holds the one and the other and no third."""
    return whole.claim.scope.what == "casualties" and {s.claim.scope.what for s in found} == {"killed", "wounded"}
