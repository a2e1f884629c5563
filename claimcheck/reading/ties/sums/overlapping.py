"""Overlapping: whether parts of one whole share members, or may, *52 had a fever and 47 a cough*."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.spots import SOME, Spot, ends_with, phrases

# Behind these the parts may share members.
_SHARED = frozenset(
    "both overlap overlapped overlapping either neither also multiple asked surveyed polled questioned respondents mentioned cited "
    "named complained exclude excludes exclusive".split()
)
_SHARED_WORDS = phrases(
    "more than one",
    "as many",
    "at least one",
    "some of whom",
    "some of them",
    "or both",
    "and both",
    "many of whom",
    "the two together",
)


def overlap(story: Story, whole: Spot, found: Sequence[Spot]) -> bool:
    """True when the words around say that the parts share members, or may: *over 40*, *both*, *including*."""
    low = story.tokens.low
    apart = {s.last for s in found if low[s.last] == "among"}  # "18 in the placebo group and four among the vaccinated"
    words = [low[k] for k in range(whole.last, story.beside(found[-1].sentence, back=0, on=2)[-1].last) if k not in apart]
    if _SHARED & set(words) or any(ends_with(words[: k + 1], _SHARED_WORDS) for k in range(len(words))) or SOME & set(words):
        return True
    told = [low[s.last : s.last + 4] if low[s.last : s.last + 2] != ["between", "them"] else [""] for s in found]
    if told[0][:1] in (["had"], ["have"]) and (told[0][1] in ("a", "an", "the", "no") or is_plural(told[0][1])):
        return True  # "52 had a fever and 47 a cough"
    if AT_ONCE & set(told[0]):
        return True  # "64 had eaten the oysters and 51 the mussels"
    return any({"over", "under", "aged", "older", "younger", "them", "whom", "which"} & set(words) for words in told)


def are_of_two_sorts(story: Story, found: Sequence[Spot | Read]) -> bool:
    """True for *six are by women, five are by Danes and three are debuts*: who wrote them and what they are, which may meet in one."""
    low = story.tokens.low
    verbs = all(low[s.last] in ("are", "were") for s in found)
    return verbs and 0 < sum(low[s.last + 1] == "by" for s in found) < len(found)


# Who does the one of these may do the other as well.
AT_ONCE = frozenset(
    "eaten eat ate drank drunk take takes accept accepts offer offers serve serves stock stocks sell sells grow grows play plays used use "
    "own owned speak spoke speaks named name mentioned cited reported complained suffered visited liked wanted wants needed owed kept "
    "bought read watched".split()
)
