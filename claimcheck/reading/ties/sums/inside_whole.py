"""Inside a whole: whether a figure may be some of a whole, and the links that say so of it alone or with those that it is joined to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import may_be_people
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import Spot, adjunct, alike, total_of


def _is_stage(low: Sequence[str], spot: Spot) -> bool:
    """True for the figure of *10,950 started*, which some of the others may have done as well."""
    return not spot.claim.counted and low[spot.last].endswith("ed")


def together(story: Story, here: Sequence[Spot], k: int, wholes: Sequence[Spot], *, split: bool) -> Iterator[Choice]:
    """Those that are joined behind *of which* or *of whom*, or whose nouns lie apart, are no more than the whole together."""
    low, parts = story.tokens.low, [here[k]]
    for spot in here[k + 1 :]:
        between = low[parts[-1].last : spot.first]
        if (
            between[-1:] not in (["and"], [","], ["another"])
            or {".", ";", ":", "(", "also"} & set(between)
            or not alike(spot.claim, here[k].claim)
        ):
            break
        if adjunct(story, spot):
            continue
        them = low[spot.last : spot.last + 2] == ["of", "them"]
        if them or (low[spot.last] in ("are", "were", "have", "had") and low[here[k].last] != low[spot.last] and split):
            break  # "31 of them civilians and 12 of them children", "30 of them women, and 22 are new"
        if split and _is_stage(low, parts[-1]) and _is_stage(low, spot) and all(2 * (spot.number or 0) > (w.number or 0) for w in wholes):
            break  # "12,400 entrants, of whom 10,950 started and 10,612 finished"
        if all((spot.number or 0) > (w.number or 0) for w in wholes):
            break  # "1.2 million in May, 300,000 of them on the new line, and 1.4 million in June"
        parts.append(spot)
    nouns = [p.claim.scope.noun for p in parts if p.claim.counted]
    apart = len(nouns) == len(parts) and all(story.table.nouns(a, b) == "apart" for i, a in enumerate(nouns) for b in nouns[i + 1 :])
    if len(parts) > 1 and (apart or (split and not _shared(low, parts))):
        said = f"nobody is counted twice in line {line(parts[0].claim)}"
        for whole in wholes if split and low[parts[-1].first - 1] == "and" else ():
            if _makes_nearly(whole, parts):
                yield Choice((Link("parts", (whole.claim.id, *(p.claim.id for p in parts)), assumption=said, exhaustive=True),))
                return
        yield Choice(tuple(Link("parts", (w.claim.id, *(p.claim.id for p in parts)), assumption=said) for w in reversed(wholes)))
    elif len(parts) > 1 and _is_closed(low, parts[-1]) and not _shared(low, parts):
        # "214 berths, including 160 deep berths and 74 shallow ones": they make the whole but for a slip of the pen, so none is both.
        nearly = [w for w in wholes if total_of(parts) > (w.number or 0) and _makes_nearly(w, parts)]
        said = f"nobody is counted twice in line {line(parts[0].claim)}"
        yield from (Choice((Link("parts", (w.claim.id, *(p.claim.id for p in parts)), assumption=said),)) for w in nearly[-1:])


def _is_closed(low: Sequence[str], last: Spot) -> bool:
    """True where *and* stands before the last of a row, or *and a doctor* behind it."""
    return low[last.first - 1] == "and" or low[last.last : last.last + 2] in (["and", "a"], ["and", "an"])


def _makes_nearly(whole: Spot, parts: Sequence[Spot]) -> bool:
    """True where the parts make the whole but for a slip of the pen: then they are all of it."""
    made, told = total_of(parts), whole.number or Fraction(0)
    return 9 * told <= 10 * made <= 11 * told and is_slip(made, told)


def _shared(low: Sequence[str], parts: Sequence[Spot]) -> bool:
    last = parts[-1].sentence.last
    if "both" in low[last : last + 8] and parts[-1].last + 12 > last:
        return True  # "30 speak French and 25 Arabic. Nine speak both"
    after = low[parts[0].first : min(last, parts[-1].last + 12)]
    return bool({"both", "also", "over", "under", "aged", "including", "either", "some", "many", "several"} & set(after))


_GROUPS = frozenset("family household couple team crew squad platoon group party class choir band gang tribe clan home flat".split())


def may_hold(story: Story, whole: Spot, part: Spot) -> bool:
    """True when *part* may be some of *whole*: same unit, and no nouns that are known to lie apart, or the other way round."""
    if not alike(part.claim, whole.claim, told=False) or whole.number == 1:
        return False  # no one thing is called "them"
    noun = whole.claim.scope.noun
    if noun in _GROUPS and part.claim.scope.noun not in ("", noun) and may_be_people(story, part.claim.scope.noun):
        return False  # "12 families, including 31 children"
    if part.claim.scope.noun == "person" and noun and not (may_be_people(story, noun) or part.elided):
        return False  # "12 raids, of which 30 people were held"
    if whole.claim.counted and part.claim.counted and whole.claim.scope.noun and part.claim.scope.noun:
        return story.table.nouns(part.claim.scope.noun, whole.claim.scope.noun) in ("same", "inside", "unknown")
    return True


def inside(part: Spot, wholes: Sequence[Spot], *, named: bool = False) -> Iterator[Choice]:
    """*part* as some of one of *wholes*: of the only one by its words, told in its sentence or *named* again, ``19 of those farms``."""
    options = []
    for whole in reversed(wholes):
        one = len(wholes) == 1 and (whole.sentence.number == part.sentence.number or named)
        said = f"the figure in line {line(part.claim)} is some of the one in line {line(whole.claim)}"
        names = (whole.claim.id, part.claim.id)
        options.append(
            Link("parts", names, proof="the words put the one inside the other") if one else Link("parts", names, assumption=said)
        )
    if options:
        yield Choice(tuple(options[:6]))
