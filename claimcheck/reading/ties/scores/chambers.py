"""Chambers: the majority that partners make together, and all the ways in which the members of one voted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claimcheck.claims.link import Link, Sort
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, near, phrases, spots, stands, with_names
from claimcheck.reading.ties.common.spots import spot as spot_of
from claimcheck.reading.ties.scores.bodies import ASSEMBLIES, LACKING, MAJORITY, counted, described, is_member
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged

_TOGETHER = frozenset(
    "with together partner partners coalition combined alliance ally allies between both bloc joint jointly support backing".split()
)
_MAJORITY = MAJORITY + phrases("more than half", "majority")
_MORE = frozenset(("majority", "half"))
_SEAT = frozenset(("seat", "member"))
_NONE = LACKING | {"deprive"}
_BACK = 4


def chambers(story: Story) -> Iterator[Link | Choice]:
    """What must hold of the majorities and the votes of the chambers of *story*."""
    seated = story.tokens.places(_SEAT)
    for sentence in story.sentences:
        yield from _coalition(story, sentence)
        yield from _every_way(story, sentence)
        if seated:
            yield from _seated(story, sentence)


def _coalition(story: Story, sentence: Sentence) -> Iterator[Choice]:
    """*took 48 of the 120 seats … with the 11 seats of its partner it has a majority*: what they have makes more than half."""
    # The phrases begin with a word of every sentence, and hold a rarer one that may stand where the next begins.
    at = stands(story, sentence, _MAJORITY) if story.tokens.among(_MORE, sentence.first, sentence.last + 2) else -1
    if at < 0:
        return
    low = story.tokens.low
    words = set(low[sentence.first : sentence.last])
    if not _TOGETHER & words or _NONE & words or low[at + near(low, at, _MAJORITY)] == "of":
        return
    told = [s for other in story.beside(sentence, _BACK, 0) for s in spots(story, other) if _is_seats(story, s)]
    houses = [
        *(spot_of(story, r) for other in story.beside(sentence, _BACK, 0) for r in described(story, other)),
        *(s for s in told if _is_whole(story, s)),
    ]
    house = max(houses, key=lambda s: s.number or 0, default=None)
    if house is None or house.number is None:
        return
    sides = [s for s in told if s is not house and s.number is not None and s.number < house.number]
    bare = [
        s for other in story.beside(sentence, _BACK, 0) for s in _bare(story, other, house) if not any(s.first == t.first for t in told)
    ]
    mine = [s for s in sides if s.sentence is sentence]
    if len(sides) < 2 or not mine:
        sides, mine = sorted([*sides, *bare], key=lambda s: s.first), []
        if len(sides) < 2 or not {"together", "combined", "between"} & words:
            return
    seats = int(house.number)
    last = at + near(low, at, _MAJORITY)
    most = story.word(at, last, hedged(Stated("range", seats // 2 + 1, seats)), "count", Scope(what="more than half"))
    groups = [mine] if len(mine) > 1 else []
    many = _so_many(story, sentence)
    groups += [[*group] for k in ((many,) if many else (2, 3)) for group in combinations(sides[-6:], k) if not mine or mine[0] in group]
    said = f"they have a majority of the {house.claim.said} of line {line(house.claim)} together"
    sort: Sort = "tally" if many else "parts"  # where it is told how many they are, no other figure is one of theirs
    spoken = most.phrase if many else None
    options = [Link(sort, (most.id, *(s.claim.id for s in group)), assumption=said, exhaustive=True, words=spoken) for group in groups]
    if options:
        yield Choice(tuple(options[:12]))


def _bare(story: Story, sentence: Sentence, house: Spot) -> Iterator[Spot]:
    """The seats told with no noun behind others: *has 46 seats and its ally, the League, 31*, *are down to 22*."""
    low, tokens = story.tokens.low, story.tokens
    yield from (s for s in with_names(story, sentence, house) if s.read is None and (s.number or 0) < (house.number or 0))
    for read in story.every_figure.get(sentence.number, []):
        number = read.claim.stated.number
        last = story.phrase(read)[1] if read.claim.kind == "count" else read.last
        ends = low[last : last + 1] in ([","], ["."], [";"], ["and"]) and last == read.last
        if not isinstance(number, int) or not 1 < number < (house.number or 0) or not ends or low[read.first - 1 : read.first] == ["lost"]:
            continue
        named = low[read.first - 1 : read.first] == [","] and tokens.written(read.first - 2)[:1].isupper()
        reached = low[read.first - 1] in ("to", "has", "have", "won", "took", "holds", "hold", "got", "at", "on")
        if named or reached or tokens.written(read.first - 1)[:1].isupper():
            claim = story.word(read.first, read.last, hedged(Stated("=", number, number)), "count", Scope(noun="seat"))
            yield Spot(read.first, read.last, claim, sentence, read)


_PARTNERS = frozenset("parties partners allies groups blocs have hold command together would share".split())
_MANY = {"two": 2, "three": 3, "four": 4, "both": 2}


def _so_many(story: Story, sentence: Sentence) -> int:
    """How many partners there are: *the three parties*; 0 where that is not told."""
    low = story.tokens.low
    pairs = zip(low[sentence.first : sentence.last], low[sentence.first + 1 : sentence.last], strict=False)
    return next((_MANY[a] for a, b in pairs if a in _MANY and b in _PARTNERS), 0)


def _is_seats(story: Story, spot: Spot) -> bool:
    return (
        spot.claim.kind == "count"
        and (is_member(spot.claim) or spot.claim.scope.noun in ("vote", "place"))
        and _said(story, spot)
        and spot.number is not None
    )


def _said(story: Story, spot: Spot) -> bool:
    """True unless the figure tells how many more or fewer than before."""
    low = story.tokens.low
    return not {"more", "fewer", "extra", "gain", "gained", "lost", "losing", "down", "up"} & set(low[spot.first - 1 : spot.last + 2])


def _is_whole(story: Story, spot: Spot) -> bool:
    """True for *of the 120 seats*, *a 120-seat house*, *the chamber has 120 seats*."""
    low = story.tokens.low
    ahead = low[max(spot.sentence.first, spot.first - 3) : spot.first]
    return (
        low[spot.first + 1 : spot.first + 2] == ["-"]
        or ahead[-2:] in (["of", "the"], ["of", "its"], ["in", "the"], ["out", "of"], ["all", "the"])
        or (ahead[-1:] in (["has"], ["of"], ["with"]) and bool(ASSEMBLIES & set(ahead)))
    )


def _seated(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*The 65-seat house has 31 women among its members*: no more of them than it has seats."""
    low = story.tokens.low
    near = story.beside(sentence, 1, 0) if low[sentence.first] in ("it", "among") else [sentence]
    houses = [r for other in near for r in described(story, other)]
    bodies = [r for r in houses if ASSEMBLIES & set(low[r.last + 2 : r.last + 5])]
    for spot in spots(story, sentence) if len(bodies) == len(houses) == 1 else ():
        ahead, behind = low[max(sentence.first, spot.first - 5) : spot.first], low[spot.last : spot.last + 3]
        inside = behind[:1] == ["among"] and behind[2:] == ["members"] or ahead[:1] == ["among"] and ahead[2:3] == ["members"]
        if inside and spot.claim.kind == "count" and spot.read is not houses[0] and spot.first > houses[0].last:
            said = f"those of line {line(spot.claim)} sit in the house of line {line(houses[0].claim)}"
            yield Link("parts", (counted(story, houses[0]).id, spot.claim.id), assumption=said)


# ---- all the ways --------------------------------------------------------------------------------------------------------


def _every_way(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*141 for, seven against, 32 abstained; the other 23 did not vote*: they are all the members of the assembly."""
    if not story.tokens.among(_REST, sentence.first, sentence.last + 2):
        return
    rest = next((s for s in spots(story, sentence) if _is_rest(story, s)), None)
    if rest is None:
        return
    ways: dict[str, Spot] = {}
    wholes: list[Spot] = []
    for other in story.beside(sentence, _BACK + 1, 0):
        for spot in spots(story, other):
            way = _way(story, spot)
            if spot is rest or spot.claim.id == rest.claim.id:
                continue
            if _is_assembly(story, spot):
                wholes.append(spot)
            elif way:
                ways[way] = spot
    if {"for", "against"} <= set(ways) and wholes:
        said = f"those up to line {line(rest.claim)} are all of line {line(wholes[0].claim)}"
        names = (wholes[0].claim.id, *(s.claim.id for s in ways.values()), rest.claim.id)
        yield Link("tally", names, assumption=said, exhaustive=True)


def _is_rest(story: Story, spot: Spot) -> bool:
    """True for *the other 23 members did not vote*, *the remaining four were absent*."""
    low = story.tokens.low
    ahead = low[max(spot.sentence.first, spot.first - 2) : spot.last]
    return spot.claim.kind == "count" and "the" in ahead[:2] and bool(_REST & set(ahead[:3]))


_REST = frozenset(("other", "remaining", "rest"))


def _way(story: Story, spot: Spot) -> str:
    """How those whom *spot* counts voted, or ``""``."""
    low = story.tokens.low
    if spot.claim.kind != "count":
        return ""
    behind = low[spot.last : min(spot.sentence.last, spot.last + 4)]
    for end in (",", ";", "and", "but", "while"):
        behind = behind[: behind.index(end)] if end in behind else behind
    behind = [*low[spot.first : spot.last], *behind]
    if any(w.startswith("abst") for w in behind):
        return "abstained"
    if {"against", "opposed", "no", "rejected", "noes"} & set(behind):
        return "against"
    return "for" if {"for", "favour", "favor", "yes", "backed", "supported", "ayes", "approved"} & set(behind) else ""


def _is_assembly(story: Story, spot: Spot) -> bool:
    """True for *the assembly of 193 states*, *the 45-member council*, *all 45 councillors*."""
    low = story.tokens.low
    if spot.claim.kind != "count" or spot.number is None:
        return False
    ahead = low[max(spot.sentence.first, spot.first - 2) : spot.first]
    joined = low[spot.first + 1 : spot.first + 2] == ["-"] and bool(ASSEMBLIES & set(low[spot.first : spot.last + 3]))
    return joined or (ahead[-1:] == ["of"] and ahead[0] in ASSEMBLIES) or (ahead[-1:] in (["all"], ["has"]) and _is_seats(story, spot))
