"""Called a majority: how many of a body did something, and the words that call them a majority or more than half of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.scores.bodies import counted
from claimcheck.reading.words.opinions import OPINIONS

_MAJORITY = frozenset(("majority",))
_HALF = frozenset(("half",))
_NOT = frozenset(
    "not no short lost lose lacks lacked without two-thirds thirds qualified simple working if needed needs need nearly almost until but "
    "although though while whereas fell failed require requires required minority".split()
)
_WITHIN = 7  # words between *31 of the cooperative's 64*
_SIDES = {**OPINIONS, "favour": "for", "favor": "for", "oppose": "against", "opposed": "against"}


def called_majority(story: Story) -> Iterator[Link]:
    """``A majority of the 120 shareholders in the room, 58 of them, rejected the bid``: they are more than half."""
    for sentence in story.holding(_MAJORITY | _HALF):
        at = next((k for k in story.places(_MAJORITY | _HALF, sentence) if _is_called(story, sentence, k)), -1)
        denied = _NOT - {"simple"} if _PASSED & story.words(sentence) else _NOT
        pair = (_pair(story, sentence) or _told_next(story, sentence)) if at >= 0 and not denied & story.words(sentence) else None
        if pair is None:
            continue
        some, every, apposed = pair
        if apposed and at < every.first and are_some_of_them(story, some):
            continue  # "More than half of the 20 clubs are in foreign hands, eight of them American": some of those
        if apposed and story.tokens.low[at + 1] == "of" and story.between(every, some) == [","]:
            continue  # "The majority of the nine judges, four of them": told as their share
        if apposed or _is_of_one_side(story, sentence, some, at):
            said = f"the majority is that of line {line(some.claim)}"
            yield Link("majority", (some.claim.id, counted(story, every).id), assumption=said)


def are_some_of_them(story: Story, some: Read) -> bool:
    """True for *eight of them American* at the end of a sentence: what else is told of some is behind *them*."""
    low, last = story.tokens.low, some.last + 2
    ends = next((k for k in range(last, some.sentence.last) if low[k] in _ENDS), some.sentence.last)
    return low[some.last] == "of" and low[last].isalpha() and low[ends : ends + 1] in ([], ["."])


_ENDS = frozenset(", . ; : ) — –".split())


def _is_called(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *a majority*, *the majority of*, *more than half*."""
    low = story.tokens.low
    if low[k] == "half":
        return low[max(sentence.first, k - 2) : k] == ["more", "than"] or low[k - 1] == "over"
    return low[k - 1] in ("a", "the", "its", "their") and low[k + 1] != "stake"


def _pair(story: Story, sentence: Sentence) -> tuple[Read, Read, bool] | None:
    """The only two counts of *sentence*, some of them and all; and whether words call the ones *of them*."""
    told = [r for r in story.every_figure.get(sentence.number, []) if _is_count(r)]
    if len(told) != 2:
        return None
    low, (one, other) = story.tokens.low, told
    if low[other.last : other.last + 2] in (["of", "them"], ["of", "whom"]) and low[other.first - 1] in (",", "(", "—", "–"):
        return other, one, True
    gap = low[one.last : other.first]
    if gap[:1] == ["of"] and len(gap) < _WITHIN and not {",", "and", "than"} & set(gap):
        return one, other, False
    return None


_PASSED = frozenset("passed carried approved adopted endorsed".split())
_FAVOUR = (["in", "favour"], ["in", "favor"], ["for", "it"], ["backed", "it"], ["for", "the"])


def _told_next(story: Story, sentence: Sentence) -> tuple[Read, Read, bool] | None:
    """The 58 and the 121 of *passed by a majority. Of the 121 members, 58 were in favour*, where the next sentence begins so."""
    low, behind = story.tokens.low, [s for s in story.beside(sentence, 0, 1) if s is not sentence]
    if not _PASSED & story.words(sentence) or not behind or low[behind[0].first] != "of" or story.here(sentence):
        return None
    told = [r for r in story.every_figure.get(behind[0].number, []) if _is_count(r)]
    if len(told) < 2 or len(told) > 3 or told[0].first - behind[0].first > 3:
        return None
    after = low[told[1].last : told[1].last + 4]
    return (told[1], told[0], True) if any(after[k : k + 2] in _FAVOUR for k in range(3)) else None


def _is_count(read: Read) -> bool:
    return read.claim.kind == "count" and isinstance(read.claim.stated.number, int) and not read.claim.amount.unit


def _is_of_one_side(story: Story, sentence: Sentence, some: Read, at: int) -> bool:
    """True where both are told to be for a thing, or both against: *31 of its 64 in favour ..., a majority has agreed*."""
    low = story.tokens.low
    mine = _first_side(low[some.last : at if at > some.last else sentence.last])
    theirs = _first_side(low[at : some.first if at < some.first else sentence.last])
    return mine != "" and mine == theirs


def _first_side(words: Sequence[str]) -> str:
    """The side that the first word of an opinion among *words* names, ``""`` where none does; *in* only in *in favour*."""
    for word, behind in pairwise([*words, ""]):
        if word in _SIDES and (word != "in" or behind in ("favour", "favor")):
            return _SIDES[word]
    return ""
