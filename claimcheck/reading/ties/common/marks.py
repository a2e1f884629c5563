"""Marks: the words that call a figure the sum of what was told."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.spots import Spot, ends_with, holds_phrase, near, phrases

_BEFORE = phrases(
    "a total of", "in total ,", "in total", "in all ,", "in all", "altogether ,", "altogether", "all told ,", "a combined", "combined",
    "the total is", "the total was", "the total comes to", "the total came to", "that makes", "this makes", "which makes", "making",
    "making it", "making a total of", "adding up to", "adds up to", "add up to", "added up to", "totalling", "totaling", "totalled",
    "totaled", "a grand total of", "for a total of", "giving a total of", "the sum of", "in sum ,", "overall ,", "total :", "together",
    "between them", "totals", "they had", "combined total of", "makes it", "a joint", "an aggregate", "an aggregate of", "numbers",
    "numbered",
)  # fmt: skip
_AFTER = phrases(
    "in all", "altogether", "in total", "all told", "combined", "between them", "on both sides", "together", "overall", "all together",
    "in sum", "taken together", "put together", "between the two", "among them all", "in aggregate", "all in all",
)  # fmt: skip
_HEADS = phrases(
    "in all", "altogether", "in total", "all told", "together", "combined", "taken together", "between them", "added together", "in sum",
    "put together", "that makes", "that made", "the total is", "the total was", "the total comes to", "the total came to",
    "that adds up to", "overall", "the sum comes to", "these add up to",
)  # fmt: skip
_COMES = (["came", "to"], ["comes", "to"], ["amounted", "to"], ["amount", "to"], ["amounts", "to"], ["come", "to"], ["ran", "to"])
_SUMS = frozenset("losses total bill cost costs sum haul takings toll count tally proceeds spending outlay damage".split())
_TOTAL = frozenset(("total", "combined", "joint"))
IN_ALL = phrases("in all", "altogether", "all told", "in total")
_JOINTLY = phrases("together", "combined", "jointly", "between them", "collectively", "taken together")
_CLOSERS = phrases("in all", "altogether", "in total", "all told", "combined", "together", "between them")
_SPANS = phrases(
    "over the year", "for the year", "over the season", "for the season", "over the weekend", "over both days", "for the whole year",
    "over the full year", "for the full year", "over the month", "over the week", "for the month", "for the week", "on the day",
    "over the two games", "in the season", "in the year", "in the month", "in the week", "over the two legs", "over the two years",
    "in the year as a whole", "in the two days",
)  # fmt: skip
_STARTS = frozenset((".", ";"))
_NOT_OF_ALL = frozenset("cases likelihood probability the those these of respects directions its their at a".split())
_BRINGING = frozenset("bringing brings brought taking takes took".split())
_TALLIES = frozenset("total tally number count sum toll figure haul bill cost".split())


def called_total(story: Story, spot: Spot) -> bool:
    """True when words beside *spot* call it the sum of what was told."""
    low, sentence = story.tokens.low, spot.sentence
    ahead = low[max(sentence.first, spot.first - 6) : spot.first]
    if ends_with(ahead, _BEFORE) and not (ahead[-1:] == ["together"] and spot.claim.kind == "count" and spot.elided):
        return True
    if ahead[-1:] == ["of"] and {"entire", "whole"} & set(ahead[-5:]):
        return True
    if ahead[-2:] in _COMES and ahead[-3:-2] in (["which"], ["that"]):
        return True
    if ahead[-2:] in _COMES and _SUMS & set(low[max(sentence.first, spot.first - 8) : spot.first]):
        return True
    if ahead[-1:] == ["all"] and spot.first - sentence.first < 3 or _casualties(low, spot) or resumed(story, spot):
        return True
    if ahead[-1:] in (["of"], ["to"], ["is"], ["was"], ["at"]) and _TOTAL & set(ahead[-5:]) and not {"per", "the"} & set(ahead[-2:-1]):
        return True
    if _together(low, sentence.first, spot.first) or _closes(low, spot) or _whole_year(low, spot):
        return True
    length = near(low, spot.last, _AFTER)
    if length and spot.last + length <= sentence.last:
        follow = low[spot.last + length : spot.last + length + 1]
        return not follow or follow[0] not in _NOT_OF_ALL
    return _over_days(low, spot) or brought(low, sentence.first, spot.first) or _headed(story, spot)


def brought(low: Sequence[str], start: int, first: int) -> bool:
    """``bringing the season's total to 98``, ``taking the number of weapons to 48``."""
    if low[first - 1 : first] != ["to"]:
        return False
    back = low[max(start, first - 9) : first - 1]
    return bool(_BRINGING & set(back)) and bool(_TALLIES & {*back, *low[first + 1 : first + 3]})  # "bringing to 23 the number"


def _casualties(low: Sequence[str], spot: Spot) -> bool:
    """True for *the 24 casualties*, who are the killed and the wounded told before."""
    return low[spot.last - 1] == "casualties" and low[spot.first - 1 : spot.first] == ["the"]


def resumed(story: Story, spot: Spot) -> bool:
    """True for *The 53 coins* at the head of a sentence, which may be those told before."""
    low = story.tokens.low
    if low[spot.last : spot.last + 1] in (["of"], ["in"], ["at"], ["on"], ["from"], ["with"]):
        return False  # "The 25 players of the first team"
    return (
        low[spot.sentence.first : spot.first] == ["the"]
        and bool(spot.claim.counted)
        and spot.claim.kind == "count"
        and "-" not in low[spot.first : spot.last]
    )


def _together(low: Sequence[str], start: int, first: int) -> bool:
    """``The three towns together cast 30,400 votes``: the word stands a verb before the figure."""
    for k in range(max(start, first - 5), first):
        length = near(low, k, _JOINTLY)
        if length and low[k + length] != "with" and not {",", ";", ":"} & set(low[k + length : first]):
            return not any(w.isdecimal() for w in low[k + length : first])
    return False


def _closes(low: Sequence[str], spot: Spot) -> bool:
    """``24 on the pitch altogether``: the words end the clause of the figure."""
    for k in range(spot.last, min(spot.sentence.last, spot.last + 7)):
        if low[k] in (",", ";", ":", "(", "and") or low[k].replace(",", "").isdecimal():
            return False  # "a two-week fair drew 90,000 people between them": the last figure is the sum
        length = near(low, k, _CLOSERS)
        if length:
            return low[k + length : k + length + 1] in ([], ["."], [","], [";"], [")"])
    return False


def _whole_year(low: Sequence[str], spot: Spot) -> bool:
    """``61,000 over the year``, behind a comma or *for*."""
    return low[spot.first - 1 : spot.first] in ([","], ["for"], ["making"], ["—"], ["–"]) and near(low, spot.last, _SPANS) > 0


def _over_days(low: Sequence[str], spot: Spot) -> bool:
    """``59 over the two days``, ``61 across the three sites``."""
    after = low[spot.last : spot.last + 4]
    return after[:1] in (["over"], ["across"], ["in"], ["at"], ["on"]) and after[1:3] in (["the", "two"], ["the", "three"], ["the", "four"])


def _headed(story: Story, spot: Spot) -> bool:
    """True when *spot* is the first figure behind ``Altogether``, or behind ``The three hauls together``, at the head of its clause."""
    low, k = story.tokens.low, spot.first - 1
    while k >= spot.sentence.first and low[k] not in _STARTS and spot.first - k < 12:
        if low[k] in (",", ":") and not holds_phrase(low[max(spot.sentence.first, k - 3) : k], _HEADS):
            return False
        k -= 1
    first = k + 1
    if low[first : first + 1] == ["and"]:
        first += 1
    window = low[first : spot.first]
    length = near(low, first, _HEADS)
    if length:
        return low[first + length : first + length + 1] not in (["with"], ["cases"], ["of"]) and not any(w.isdecimal() for w in window)
    if "," not in window or not ends_with(window[: window.index(",")], _AFTER):
        return False
    return not any(first <= r.first < spot.first and low[r.first - 1] != "the" for r in story.here(spot.sentence))
