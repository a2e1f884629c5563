"""Subsets: figures that the words put inside another: *including 14 nurses*, *12 of them*, the killed among the casualties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.extremes import direction
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import may_be_people, people
from claimcheck.reading.ties.common.marks import IN_ALL
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import (
    Spot,
    adjunct,
    alike,
    ends_with,
    first_words,
    holds_phrase,
    near,
    others_between,
    phrases,
    spots,
    total_of,
)
from claimcheck.reading.words.grammar import USUAL

_BACK_OF = phrases("were among these", "were among them", "were among those", "are among them", "are among these", "are among those")
_COLLECTIVE = frozenset("party group crew team total number passengers dead victims survivors squad convoy fleet class lot same".split())
_LICENSED = phrases(
    "licensed to carry", "licensed for", "licensed to hold", "licence for", "license for", "capacity of", "capacity for", "seats for",
    "permitted to carry", "allowed to carry", "certified to carry", "certified for", "room for", "built to hold", "can hold", "holds up to",
    "designed to carry", "designed to hold", "licensed capacity of", "built for", "built to carry", "rated for", "can carry", "can seat",
    "able to carry",
)  # fmt: skip
_LICENSING = first_words(_LICENSED)
_ABOARD = phrases(
    "on board", "aboard", "inside", "on it", "in it", "packed", "carrying", "held", "were on", "crammed", "were in", "rescued from",
    "carried", "had", "in the hall", "attended", "seated", "were taken off",
)  # fmt: skip
# A text that says so tells of too many aboard on purpose.
_OVER = frozenset(
    "overloaded overcrowded overcrowding overcapacity overload exceeded exceeding exceeds exceed above over beyond illegally breach "
    "breached breaching violation twice double doubled more too despite though although squeezed crammed excess overfull violated "
    "flouted standing fined capsized sank sunk sinking collapsed crush stampede".split()
)


def subsets(story: Story) -> Iterator[Link | Choice]:
    """The figures of *story* that its words put inside another."""
    every: list[Spot] = []
    for sentence in story.sentences if len(story.related) > 1 else ():
        here = spots(story, sentence)
        for k, spot in enumerate(here):
            yield from _included(story, here, k)
            if _of_them(story, spot):
                yield from _of_the_set(story, here, k)
        yield from _in_total(story, here)
        every += here
    yield from _staff(story, every)
    yield from _states(story, every)
    yield from _licences(story, every)


# ---- including -----------------------------------------------------------------------------------------------------------


def _included(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """*X, including A and B*: each of those behind the word is some of a figure before it in the sentence, or in the one before."""
    low, part = story.tokens.low, here[k]
    first = here[k - 1].last if k else part.sentence.first
    found = [
        j
        for j in story.tokens.among(_HEADS, max(first, part.first - 5), part.first)
        if (length := near(low, j, _SOME_HEADS)) and not direction(low[j - 1]) and part.first - j - length in (0, 1)
    ]
    if not found or {".", ";", ":"} & set(low[found[0] : part.first]):
        return
    told = low[found[0] - 1 - (low[found[0] - 1] in ("that", "which"))]  # "a figure that takes in 26,000 students from abroad"
    if low[found[0] : found[0] + 2] == ["takes", "in"] and told not in _TOTALS:
        return
    wholes = [s for s in here[:k] if _may_hold(story, s, part)]
    if not wholes:
        back = [s for s in story.beside(part.sentence, back=1, on=0) if s is not part.sentence]
        wholes = [s for sentence in back for s in spots(story, sentence) if _may_hold(story, s, part) and not adjunct(story, s)]
        taken_in = low[found[0] : found[0] + 2] == ["takes", "in"] and low[found[0] - 1] in _TOTALS  # "The total takes in 2,100 pensioners"
        among = low[found[0] : found[0] + 2] in _AMONG or low[found[0] : found[0] + 2] == ["among", "the"]
        if low[found[0]] != "includes" and not (taken_in or among):
            return
        if low[found[0] + 1] == "the" and sum(s.claim.kind == "count" for sentence in back for s in spots(story, sentence)) > 1:
            return  # "Nine fell ill in Leeds and 11 in York. Among the sick are 15 children"
    yield from _together(story, here, k, wholes, split=low[found[0]] == "of")
    yield from _inside(part, wholes)
    if low[found[0]] == "including" and len(wholes) == 1:
        yield from _joined(story, here, k, wholes[0])


_AMONG = (["among", "them"], ["among", "these"], ["among", "those"])


def _together(story: Story, here: Sequence[Spot], k: int, wholes: Sequence[Spot], *, split: bool) -> Iterator[Choice]:
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


def _joined(story: Story, here: Sequence[Spot], k: int, whole: Spot) -> Iterator[Choice]:
    """The one that *and* joins, without a comma, to the only one behind *including*: ``including eight crew and 84 passengers``."""
    low = story.tokens.low
    for spot in here[k + 1 : k + 2]:
        gap = low[here[k].last : spot.first]
        joined = gap[-1:] == ["and"] and not {",", ".", ";", ":", "(", "also"} & set(gap)
        if joined and _may_hold(story, whole, spot) and not _is_said_of(low, spot):
            said = f"the figure in line {line(spot.claim)} is some of the one in line {line(whole.claim)}"
            yield Choice((Link("parts", (whole.claim.id, spot.claim.id), assumption=said),))


def _is_said_of(low: Sequence[str], spot: Spot) -> bool:
    """True for the 84 of *84 were hurt*, which begins a clause of its own."""
    behind = low[spot.last : min(spot.last + 4, spot.sentence.last)]
    return bool(_VERBS & set(behind)) or any(w.endswith("ed") for w in behind[:1])


_VERBS = frozenset("were was are is had have has will would could may might who that which went came".split())


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


_SOME_HEADS = phrases(
    "including", "includes", "included", "include", "takes in", "among them", "of whom", "of which", "among whom", "among these",
    "among those", "among the sick", "among the ill", "among the infected", "among the arrested", "among the homeless", "among the missing",
    "among the evacuees", "among the refugees",
)  # fmt: skip
_HEADS = first_words(_SOME_HEADS)


_TOTALS = frozenset("total figure number tally count sum membership toll".split())


def _may_hold(story: Story, whole: Spot, part: Spot) -> bool:
    """True when *part* may be some of *whole*: same unit, and no nouns that are known to lie apart, or the other way round."""
    if not alike(part.claim, whole.claim, told=False) or whole.number == 1:
        return False  # no one thing is called "them"
    noun = whole.claim.scope.noun
    if part.claim.scope.noun == "person" and noun and not (may_be_people(story, noun) or part.elided):
        return False  # "12 raids, of which 30 people were held"
    if whole.claim.counted and part.claim.counted and whole.claim.scope.noun and part.claim.scope.noun:
        return story.table.nouns(part.claim.scope.noun, whole.claim.scope.noun) in ("same", "inside", "unknown")
    return True


def _inside(part: Spot, wholes: Sequence[Spot], *, named: bool = False) -> Iterator[Choice]:
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


# ---- of them ---------------------------------------------------------------------------------------------------------------


def _of_them(story: Story, spot: Spot) -> bool:
    """True for *510 of them*, *71 of those calls*, *fourteen of the party*, *of these, 71*, *1,260 were among these*."""
    low = story.tokens.low
    start = story.tokens.at(spot.claim.span.end) if spot.claim.span else spot.last
    length = near(low, start, _OF_THEM)
    if length and low[spot.first - 1] in ("against", "versus"):
        return False  # "372 of those on the drug, against 496 of those on a placebo"
    if length:
        return low[spot.first - 1] != "the"  # "the five of them" are all of them
    if low[start : start + 2] == ["of", "the"]:
        return bool(low[start + 2 : start + 3]) and low[start + 2] in _COLLECTIVE
    tail = low[spot.last : min(spot.last + 8, spot.sentence.last)]
    if "among" in tail and any(near(tail, k, _BACK_OF) for k in range(min(len(tail), 6))):
        return True
    head = low[spot.sentence.first : spot.first]
    fronted = near(head, 0, _FRONTED)
    return fronted > 0 and set(head[fronted:]) <= {",", "some", "about", "only", "just"}


_OF_THEM = phrases("of them", "of these", "of those", "of whom", "of which")
_FRONTED = phrases("of these", "of those", "of them", "among these", "among those", "among them")


def _of_the_set(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    part = here[k]
    called = _called(story, part)
    if called.isdecimal():
        return  # "41 of those 66 years"
    wholes = [s for s in here[:k] if _may_hold(story, s, part) and not _of_each(story, s)]
    wholes = [s for s in wholes if not adjunct(story, s) or _of_all(story, s)]
    if story.tokens.low[part.last : part.last + 3] == ["of", "them", ","]:
        # "most of the others, 27 of them, are ...": they are of what stands right before the comma.
        wholes = [s for s in wholes if s.last == part.first - 1]
        if not wholes:
            return
    if wholes and k + 1 < len(here) and here[k + 1].elided and here[k - 1] in wholes and story.tokens.low[part.first - 1] == ",":
        yield from _together(story, here, k, wholes, split=True)
    low, head = story.tokens.low, part.sentence.first
    fronted = low[head] in ("of", "among") and part.first - head < 6
    after = low[part.last : part.last + 3]
    subject = (
        low[part.last : part.last + 2] == ["of", "them"]
        and after[-1:]
        and after[-1] in ("were", "are", "was", "had", "have", "did", "will", "said")
    )
    aboard = low[part.last : part.last + 2] == ["of", "those"] and low[part.last + 2] in ("on", "aboard", "inside")
    if not wholes and (fronted or subject or low[part.first - 1 : part.first] not in ([","], ["—"], ["("])):
        for back in (1, 2, 3, 4):
            near_by = story.beside(part.sentence, back=back, on=0)
            wholes = [s for sentence in near_by if sentence is not part.sentence for s in spots(story, sentence) if _set_of(story, s, part)]
            wholes = [s for s in wholes if not (s.number and part.number and s.number < 1000 and part.number > _FAR_OFF * s.number)]
            wholes = [s for s in wholes if not aboard or not s.claim.scope.noun or people(story, s.claim.scope.noun)]
            if wholes:
                break
        if wholes and not _named_last(story, wholes, part):
            return
    wholes = [s for s in wholes if not called or s.elided or story.table.nouns(called, s.claim.scope.noun) in _ONE]
    if fronted and wholes and k + 1 < len(here):  # "Of those, 190 were ewes and 130 were lambs"
        yield from _together(story, here, k, wholes[-1:], split=False)
    yield from _inside(part, wholes, named=bool(called) and all(s.claim.scope.noun == called for s in wholes))


_ONE = ("same", "inside", "holds")
_FAR_OFF = 12  # times that some of a set may by a slip be more than the set


def _called(story: Story, part: Spot) -> str:
    """What *of those* takes up by name: the beds of *355 of those beds*; ``""`` for *of those* alone."""
    low = story.tokens.low
    start = story.tokens.at(part.claim.span.end) if part.claim.span else part.last
    if low[start : start + 1] != ["of"] or low[start + 1] not in ("those", "these"):
        return ""
    word = low[start + 2]
    return word if word.isdecimal() else story.table.noun(word) if is_plural(word) and start + 2 < part.sentence.last else ""


def _set_of(story: Story, whole: Spot, part: Spot) -> bool:
    words = story.tokens.low[whole.sentence.first : whole.sentence.last]
    if _of_each(story, whole):
        return False
    counted = (whole.claim.kind == "count" or whole.claim.amount.unit == "point") and (
        not adjunct(story, whole) or story.tokens.low[whole.first - 1] == "of" or _of_all(story, whole)
    )
    return alike(whole.claim, part.claim, told=False) and counted and not USUAL & set(words)


def _of_each(story: Story, whole: Spot) -> bool:
    """True for the eight of *Each has room for a family of eight*, which are no set that was told."""
    ahead = story.tokens.low[whole.sentence.first : whole.first]
    return ahead[-1:] == ["of"] and ahead[-2:] != ["each", "of"] and bool({"each", "every", "per"} & set(ahead))


def _of_all(story: Story, whole: Spot) -> bool:
    """True for the 14 of *in each of the 14 parishes*, *in all of its 14*: a set, whatever is in it."""
    ahead = story.tokens.low[max(whole.sentence.first, whole.first - 5) : whole.first]
    return any(pair in (("each", "of"), ("all", "of")) for pair in pairwise(ahead))


def _named_last(story: Story, wholes: Sequence[Spot], part: Spot) -> bool:
    """True when no other plural noun than those counted stands nearer, which *them* might mean."""
    low, tokens = story.tokens.low, story.tokens
    first = wholes[-1].last
    start = tokens.at(part.claim.span.end) if part.claim.span else part.last
    demonstrative = low[start : start + 2] != ["of", "them"] and low[start : start + 1] == ["of"]
    if demonstrative or low[part.sentence.first + 1] in ("these", "those"):
        return True
    if _is_object(story, part):
        return not others_between(story, first, part.sentence.first)
    return not others_between(story, first, part.first)


def _is_object(story: Story, part: Spot) -> bool:
    """True for *Its pupils wrote 90 of them*, where *them* are not those who wrote: the only plural before it opens the sentence."""
    low, start = story.tokens.low, part.sentence.first
    plurals = [k for k in range(start, part.first) if is_plural(low[k])]
    return len(plurals) == 1 and plurals[0] - start < 3 and low[part.first - 1].isalpha() and part.first - plurals[0] > 1


_STAFF = frozenset("staff workforce employees workers".split())


def _staff(story: Story, every: Sequence[Spot]) -> Iterator[Choice]:
    """*employs 5,200 people ... 6,100 of its staff*: some of a staff are no more than all of it."""
    low = story.tokens.low
    counts = [s for s in every if s.claim.kind == "count"]
    for part in counts:
        start = story.tokens.at(part.claim.span.end) if part.claim.span else part.last
        if (
            low[start : start + 1] != ["of"]
            or low[start + 1 : start + 2] not in (["its"], ["their"], ["the"])
            or not _STAFF & set(low[start + 2 : start + 4])
        ):
            continue
        wholes = [s for s in counts if s.first < part.first and low[s.first - 1].startswith("employ") and alike(s.claim, part.claim)]
        if wholes:
            yield from _inside(part, wholes[-3:])


# ---- in total ----------------------------------------------------------------------------------------------------------------

_PUT_AT = phrases("number at", "number as", "figure at", "total at")
_ALL_OF = phrases(
    "every one of the", "all of the injured", "all those", "all of them", "everyone", "all the", "they were", "all were", "all are",
    "all of the", "every one of them",
)  # fmt: skip


def _in_total(story: Story, here: Sequence[Spot]) -> Iterator[Link]:
    """*Hundreds were freed. Buses carried all of them, 48 in total*: the total of all is the figure of the sentence before."""
    low = story.tokens.low
    for spot in here:
        put_at = low[spot.first - 1] in ("at", "as") and ends_with(low[max(spot.sentence.first, spot.first - 3) : spot.first], _PUT_AT)
        told = put_at or near(low, spot.last, IN_ALL)
        if not told or not holds_phrase(low[spot.sentence.first : spot.first], _ALL_OF):
            continue
        before = [s for s in story.beside(spot.sentence, back=1, on=0) if s is not spot.sentence]
        counts = [s for sentence in before for s in spots(story, sentence) if alike(s.claim, spot.claim) and not adjunct(story, s)]
        if len(counts) == 1 and len(here) == 1 and _may_hold(story, counts[0], spot):
            said = f"the total in line {line(spot.claim)} is of those in line {line(counts[0].claim)}"
            yield Link("same", (counts[0].claim.id, spot.claim.id), assumption=said)


# ---- the killed among the casualties -------------------------------------------------------------------------------------------


def _states(story: Story, every: Sequence[Spot]) -> Iterator[Link]:
    """The killed and the killed or wounded of one group, told a few sentences apart with no days or places that differ."""
    counts = [s for s in every if s.claim.kind == "count" and s.claim.scope.what]
    table = story.table
    for k, inner in enumerate(counts):
        for outer in (*counts[max(0, k - 4) : k], *counts[k + 1 : k + 3]):
            a, b = table.usual(inner.claim.scope.what), table.usual(outer.claim.scope.what)
            if table.what(a, b) != "inside" or not alike(inner.claim, outer.claim) or inner.sentence.number == outer.sentence.number:
                continue
            if abs(story.apart(inner.sentence, outer.sentence)) > 5 or not _one_group(story, inner, outer):
                continue
            said = f"lines {line(outer.claim)} and {line(inner.claim)} count the same people"
            yield Link("parts", (outer.claim.id, inner.claim.id), assumption=said)


def _one_group(story: Story, a: Spot, b: Spot) -> bool:
    """True when both name one group beside the state, no days that differ and no other voice."""
    left, right = _group(a), _group(b)
    definite = story.tokens.low[a.first : a.first + 1] == ["the"] or story.tokens.low[a.first - 1 : a.first] == ["the"]
    verb = story.tokens.low[a.last : a.last + 1] in (["were"], ["are"], ["include"], ["included"], ["had"])
    if not left and not right and definite and verb and story.apart(a.sentence, b.sentence) == 1:
        return a.claim.voice == b.claim.voice and a.claim.when in (None, b.claim.when) or b.claim.when is None
    times = a.claim.when == b.claim.when or a.claim.when is None or b.claim.when is None
    return bool(left & right) and times and a.claim.voice == b.claim.voice


def _group(spot: Spot) -> set[str]:
    words = f"{spot.claim.counted} {spot.claim.scope.whose}".lower().split()
    idle = {"of", "the", "casualties", "killed", "wounded", "people", "dead", "deaths", "injured", "losses", "fatalities", "more", "other"}
    return {w.removesuffix("s") for w in words if w not in idle}


# ---- licences and limits -----------------------------------------------------------------------------------------------------------


def _licences(story: Story, every: Sequence[Spot]) -> Iterator[Choice]:
    """What a thing is licensed to hold, and how many were in it."""
    low = story.tokens.low
    for limit in every:
        if not tells_limit(low[max(limit.sentence.first, limit.first - 5) : limit.first]):
            continue
        around = story.beside(limit.sentence, back=2, on=2)
        words = set(low[around[0].first : around[-1].last])
        aboard = [
            s
            for other in around
            for s in spots(story, other)
            if s.claim.id != limit.claim.id and not _told_with(story, s, limit) and _aboard(story, s) and _same_people(story, s, limit)
        ]
        if aboard and not _OVER & words and not any(_times_told(story, s, limit) for s in aboard):
            said = f"line {line(limit.claim)} tells how many may be where those of line {line(aboard[0].claim)} were"
            yield Choice(tuple(Link("parts", (limit.claim.id, s.claim.id), assumption=said) for s in aboard))


def tells_limit(ahead: Sequence[str]) -> bool:
    """True for the words before a figure that make it what a thing may hold: *licensed to carry*, *built to hold up to*."""
    return not _LICENSING.isdisjoint(ahead) and any(ends_with(ahead[: len(ahead) - k], _LICENSED) for k in range(3))


def _times_told(story: Story, spot: Spot, limit: Spot) -> bool:
    """True for *held 1,140 in cells built for 760, half as many again*: words that say how many more there are."""
    low = story.tokens.low
    last = max(spot.last, limit.last)
    return spot.sentence is limit.sentence and low[last : last + 4] in ([",", "half", "as", "many"], [",", "twice", "as", "many"])


def _told_with(story: Story, spot: Spot, limit: Spot) -> bool:
    """True for *licensed for 90 and carried 114*: who sets the one beside the other tells of too many on purpose."""
    return spot.sentence is limit.sentence and bool(
        {"and", "but", "yet"} & set(story.tokens.low[max(limit.last, spot.first - 3) : spot.first])
    )


def _aboard(story: Story, spot: Spot) -> bool:
    low, sentence = story.tokens.low, spot.sentence
    behind = low[spot.last : min(sentence.last, spot.last + 4)]
    ahead = low[max(sentence.first, spot.first - 3) : spot.first]
    return holds_phrase(behind, _ABOARD) or holds_phrase(ahead, _ABOARD)


def _same_people(story: Story, inside: Spot, limit: Spot) -> bool:
    a, b = inside.claim, limit.claim
    if not alike(a, b) or a.kind != "count":
        return False
    if inside.elided or limit.elided:
        return True
    return a.scope.noun == b.scope.noun or {story.table.nouns(n, "person") for n in (a.scope.noun, b.scope.noun)} <= {"same", "inside"}
