"""Some of them: a figure that its words take out of a set told before by no name but *them*, *those* or *the party*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import Spot, adjunct, alike, are_there, near, others_between, phrases, spots
from claimcheck.reading.ties.sums.inside_whole import inside, may_hold, together
from claimcheck.reading.words.grammar import USUAL

_BACK_OF = phrases("were among these", "were among them", "were among those", "are among them", "are among these", "are among those")
_COLLECTIVE = frozenset("party group crew team total number passengers dead victims survivors squad convoy fleet class lot same".split())


def is_of_them(story: Story, spot: Spot) -> bool:
    """True for *510 of them*, *71 of those calls*, *fourteen of the party*, *of these, 71*, *1,260 were among these*."""
    low = story.tokens.low
    start = story.tokens.at(spot.claim.span.end) if spot.claim.span else spot.last
    length = near(low, start, _OF_THEM)
    if length and low[spot.first - 1] in ("against", "versus"):
        return False  # "372 of those on the drug, against 496 of those on a placebo"
    if length and are_there(low, spot.first) and low[start : start + 2] == ["of", "them"]:
        return False  # "killed 19 of the farmers. There had been 12 of them": all of them
    if length:
        # "the five of them" are all of them, "The 31 of them who have been charged" are some
        return low[spot.first - 1] != "the" or (low[start : start + 2] == ["of", "them"] and low[start + 2] in ("who", "that", "which"))
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


def some_of_them(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """The figure as some of a set of its sentence, or of the nearest sentence before it that tells one."""
    part = here[k]
    called = _called(story, part)
    if called.isdecimal():
        return  # "41 of those 66 years"
    wholes = [s for s in here[:k] if may_hold(story, s, part) and not _of_each(story, s)]
    beside = [s for s in wholes if adjunct(story, s) and not _of_all(story, s)]
    wholes = [s for s in wholes if s not in beside]
    if part.number and any((s.number or 0) >= part.number for s in beside) and all((s.number or 0) < part.number for s in wholes):
        return  # "14 centres with 1,120 units, 63 of them empty"
    if story.tokens.low[part.last : part.last + 3] == ["of", "them", ","]:
        # "most of the others, 27 of them, are ...": they are of what stands right before the comma.
        wholes = [s for s in wholes if s.last == part.first - 1]
        if not wholes:
            return
    if wholes and k + 1 < len(here) and here[k + 1].elided and here[k - 1] in wholes and story.tokens.low[part.first - 1] == ",":
        yield from together(story, here, k, wholes, split=True)
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
        yield from together(story, here, k, wholes[-1:], split=False)
    yield from inside(part, wholes, named=bool(called) and all(s.claim.scope.noun == called for s in wholes))


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
