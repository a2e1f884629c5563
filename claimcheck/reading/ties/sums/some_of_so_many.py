"""Some of so many: *ten of the 24 jurors were women and 15 were men*, where what is told beside the ten lies apart from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import Spot, adjunct
from claimcheck.reading.ties.scores.bodies import all_of_them_voted
from claimcheck.reading.ties.sums.overlapping import overlap
from claimcheck.reading.ties.sums.told_rests import is_rest
from claimcheck.reading.words.grammar import THE_OR_OWNERS


def some_of_so_many(story: Story, here: Sequence[Spot], k: int) -> Iterator[Link]:
    """*Ten of the 24 jurors were women and 15 were men*: told by one verb, the two lie apart."""
    part, whole = here[k - 1], here[k]
    other = here[k + 1] if k + 1 < len(here) else None
    names = (whole.claim.id, part.claim.id)
    if other is not None and _fell_short(story, other):
        yield Link("parts", (*names, other.claim.id), proof="the words say that these were and those were not", exhaustive=True)
        return
    row = [] if other is None else _by_name(story, here[k + 1 :])
    if row and not overlap(story, whole, [part, *row]):
        said = f"nobody is counted twice in line {line(row[-1].claim)}"
        yield Link("parts", (*names, *(s.claim.id for s in row)), assumption=said)
        return
    if other is not None and (_one_verb(story, whole, other) or _gapped(story, whole, other)) and not overlap(story, whole, [part, other]):
        said, every = f"nobody is counted twice in line {line(other.claim)}", all_of_them_voted(story, whole, other)
        yield Link("parts", (*names, other.claim.id), assumption=said, exhaustive=every)
        return
    yield Link("parts", names, proof="the words say that these are some of them")


def _by_name(story: Story, behind: Sequence[Spot]) -> list[Spot]:
    """``Eight of the 20 races were won by Hamilton, seven by Verstappen and six by Leclerc``: bare numbers, each behind it by a name."""
    low, row = story.tokens.low, list[Spot]()
    for spot in behind:
        led = low[spot.first - 1] in (",", "and", "with") and low[spot.last] == low[behind[0].last] and low[spot.last] in ("by", "to")
        if len(behind) > 1 and not (spot.elided and led and story.tokens.written(spot.last + 1)[:1].isupper()):
            return []
        row.append(spot)
    if len(behind) == 1 and behind[0].elided and low[behind[0].last] == "for" and low[behind[0].first - 1] in ("and", ","):
        ahead = low[behind[0].sentence.first : behind[0].first]
        voted = "voted" in ahead and "for" in ahead[ahead.index("voted") :] and "both" not in ahead
        return list(behind) if voted and story.tokens.written(behind[0].last + 1)[:1].isupper() else []
    return row if len(row) > 1 and low[row[-1].first - 1] == "and" else []


def _fell_short(story: Story, other: Spot) -> bool:
    """True for the five of *hit 12 of 15 penalties, missing five*, *12 of the 15 trains ran and five did not*."""
    low = story.tokens.low
    missed = low[other.first - 1] in ("missing", "missed") and low[other.first - 2] in (",", "and")
    behind = low[other.last : other.last + 3]
    return other.elided and (
        (missed and not behind[0].isalpha()) or (behind[:2] in (["did", "not"], ["were", "not"]) and not behind[2].isalpha())
    )


_VERBS = frozenset("were are voted went came chose backed said".split())


def _one_verb(story: Story, whole: Spot, other: Spot) -> bool:
    """True for the 15 of *ten of the 24 jurors were women and 15 were men*."""
    low = story.tokens.low
    verb = low[whole.last : whole.last + 1]
    if low[other.last + 1] in ("needed", "required", "enough"):
        return False  # "25 of the 40 senators were for it, and 28 were needed"
    return bool(_VERBS & set(verb)) and other.elided and not is_rest(story, other) and low[other.last : other.last + 1] == verb


def _gapped(story: Story, whole: Spot, other: Spot) -> bool:
    """True for the 15 of *holds 14 of the 27 seats and the opposition 15*."""
    low, tokens = story.tokens.low, story.tokens
    between = low[whole.last : other.first]
    ends = low[other.last : other.last + 1] in ([], ["."], [";"], [","])
    if not {"the", "its", "their", "his", "her"} & set(low[max(0, whole.first - 2) : whole.first]):
        return False  # "six of nine games and Dahl four": each may have nine of his own
    if not other.elided or not ends or "and" not in between or {",", ";", "."} & set(between) or adjunct(story, other):
        return False
    last = between[len(between) - between[::-1].index("and") :]
    return 0 < len(last) < 4 and (last[0] in THE_OR_OWNERS or tokens.written(other.first - len(last))[:1].isupper())
