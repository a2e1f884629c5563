"""Leads and losses: what one share is ahead by, and what nothing can lose more of than it has."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.words.change import FALLS


def lost(story: Story, read: Read) -> int:
    """The verb of ``lost a quarter of its elephants``, ``It lost 4 per cent, dropping from``, ``A quarter of the ice has gone``, or -1."""
    low, first, end = story.tokens.low, min(read.first, story.phrase(read)[0]), end_of_share(story, read)
    owned = low[end + (low[end] == "of") : end + 2][:1]
    told = read.claim.kind == "share" and owned in (["its"], ["their"], ["his"], ["her"], ["them"])
    told = told or (read.claim.kind in ("share", "points") and _then_from(story, story.phrase(read)[1]))
    if told and low[first - 1] in _LOST:
        return first - 1
    gone = next((k for k in range(end + 2, min(end + 7, read.sentence.last)) if low[k] in ("has", "have", "had")), -1)
    of_one = read.claim.kind == "share" and low[end : end + 2] == ["of", "the"] and not is_plural(low[gone - 1])
    return gone + 1 if gone > 0 and of_one and low[gone + 1] in _GONE and low[gone + 2] not in _THERE else -1


def is_of_them(story: Story, read: Read) -> bool:
    """True for *There were 32 a decade ago, so it has lost a third of them*: the figure beside it is what was lost of."""
    end = end_of_share(story, read)
    return story.tokens.low[end : end + 2] == ["of", "them"]


def is_gone(story: Story, read: Read) -> bool:
    """True for *A third of the herd has vanished*, *a fifth of them had died*, *A quarter was knocked off*: so much is no longer there."""
    low, last = story.tokens.low, read.sentence.last
    end = end_of_share(story, read)
    if low[end] == "of":
        end = next((k for k in range(end + 2, min(end + _NAMED, last)) if low[k] in _WAS), end)
    verb = end + (low[end] in _WAS)
    verb += low[verb] == "been"
    if read.claim.kind != "share" or verb + 1 >= last:
        return False
    perished = _PERISHED if low[verb - 1] in ("has", "have", "had") else _GONE  # "was left in the ground"
    return (low[verb] in perished and verb > end and low[verb + 1] not in _THERE) or (low[verb] in WIPED and low[verb + 1] == "off")


_NAMED = 6  # tokens of "of the herd" and its verb
_WAS = frozenset("has have had was were is are".split())
WIPED = frozenset("wipe wiped wiping wipes knock knocked knocking shave shaved shaving take took taking taken slashed slashing cut".split())
_THERE = frozenset("to into on towards for".split())  # "has gone to the poor"
_GONE = frozenset("gone vanished disappeared melted evaporated".split())
_PERISHED = _GONE | frozenset("died perished fled quit left".split())
_LOST = frozenset("lost lose loses losing shed".split())


def _then_from(story: Story, last: int) -> bool:
    """True where a comma and a fall from so much follow: ``, dropping from 38 percent to 34``."""
    low = story.tokens.low
    return low[last] == "," and any(low[k] in FALLS and low[k + 1] == "from" for k in range(last + 1, min(last + 5, len(low) - 1)))


_BELOW_ZERO = frozenset(
    "profit profits earnings income incomes margin margins balance return returns result results surplus cash temperature temperatures "
    "sentiment growth confidence inflows inflow savings loss losses deficit rating index spread yield yields ebit ebitda net value".split()
)


def losses(story: Story, read: Read, at: int) -> Iterator[Link]:
    """A fall by a percent of itself, or a loss of so much of its own, of what cannot sink below nothing."""
    low, sentence = story.tokens.low, read.sentence
    hundred = {"percent": 100, "": 1}.get(read.claim.amount.unit)
    number = read.claim.stated.number
    falls = low[at] in FALLS or low[at] in ("fewer", "less", "lower", "smaller", "cheaper", "below", "shorter", "lighter")
    gone = at == lost(story, read)
    if read.claim.kind != "share" or hundred is None or number is None or not (falls or gone):
        return
    if low[read.last : read.last + 1] == ["or"]:
        return  # "fell 210,000 or 1.5 percent"
    if number < hundred or (number == hundred and read.claim.stated.bound != ">"):
        return
    around = range(max(sentence.first, at - 12), min(sentence.last, at + 12))
    own = low[end_of_share(story, read) :][2:3] if gone else []  # the noun of "lost 120 per cent of its value"
    if own and own[0] in _BORROWED:
        return
    if own == ["value"] or not any(low[k] in _BELOW_ZERO and not _has_number(low, k) for k in around):
        yield Link("fall by", (read.claim.id,), proof="nothing falls by more than all of it")


_BORROWED = frozenset("stake investment capital money equity deposit outlay bet".split())  # who trades on credit can lose more


def _has_number(low: list[str], k: int) -> bool:
    """True for the verb of *it now yields 10*, *returns 40*, which a number follows at once."""
    return low[k] in _VERBS and low[k + 1][:1].isdecimal()


_VERBS = frozenset("yields returns results".split())


def definite(story: Story, first: int, last: int) -> bool:
    """True for ``the 15 per cent increase`` and ``that is a rise of 15 per cent``, which speak of a change already told."""
    low = story.tokens.low
    sentence = story.sentence_at(first)
    opening = low[sentence.first : sentence.first + 1] if sentence else []
    if (
        opening in (["a"], ["an"])
        and sentence
        and first - sentence.first < 4
        and low[first - 1] in ("of", sentence and low[sentence.first])
    ):
        return True  # "A rise of half a per cent was in line with forecasts."
    return (low[first - 1 : first] == ["the"] and not low[first].endswith("ed")) or (opening in (["that"], ["this"]) and last - first < 12)
