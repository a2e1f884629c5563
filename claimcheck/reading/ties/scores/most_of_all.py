"""Most of all: how many of a body are told for a thing, and the words that call that side a majority or more than half of all."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.scores.bodies import counted
from claimcheck.reading.words.opinions import OPINIONS

_MAJORITY = frozenset(("majority", "half", "most"))
_NOT = frozenset(
    "not no n't short lost lose lacks lacked without two-thirds thirds needed needs need nearly almost until but although though while "
    "whereas fell failed require requires required minority only just if unless would once abstained abstaining absent away abstention "
    "abstentions spoiled spoilt undecided third quarter quorum".split()
)
_REST = (["the", "rest"], ["the", "others"], ["the", "remainder"], ["all", "the", "others"], ["the", "remaining"], ["the", "other"])
_YES = frozenset("for favour favor aye ayes yes yea backing supporting support backed approval approve".split())
_NO = frozenset("against no nay nays opposed opposing rejecting oppose".split())
_SIDES = {**OPINIONS, **dict.fromkeys("carried adopted passed won got secured gained endorsed".split(), "for")}
_UNSAID = frozenset("in like want wanted wants trust".split())
_REACH = 4


def most_of_all(story: Story) -> Iterator[Link]:
    """``More than half of the 101 deputies backed the bill, when 48 voted aye and the rest no``: those of that side are more than half."""
    for sentence in story.holding(_MAJORITY):
        at = next((k for k in story.places(_MAJORITY, sentence) if _is_called(story, sentence, k)), -1)
        if at < 0:
            continue
        pair = _apposed(story, sentence, at) or _of_one_side(story, sentence, at)
        if pair is not None:
            said = f"the majority is that of line {line(pair[0].claim)}"
            yield Link("majority", (pair[0].claim.id, counted(story, pair[1]).id), assumption=said)


def _is_called(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *a majority*, *an absolute majority*, *more than half*, *most of*."""
    low = story.tokens.low
    ahead = low[max(sentence.first, k - 3) : k]
    if low[k] == "half":
        return ahead[-2:] == ["more", "than"] or ahead[-1:] == ["over"]
    if low[k] == "most":
        return low[k + 1] == "of" and ahead[-1:] not in (["at"], ["the"])
    return bool({"a", "an", "the", "by"} & set(ahead[-2:])) and not {"two-thirds", "qualified", "previous", "former", "lost"} & set(ahead)


def _counts(story: Story, sentence: Sentence) -> list[Read]:
    told = story.every_figure.get(sentence.number, [])
    return [
        r
        for r in told
        if r.claim.kind == "count"
        and r.claim.stated.bound == "="
        and isinstance(r.claim.stated.number, int)
        and not r.claim.amount.unit
        and not r.timing
    ]


def _apposed(story: Story, sentence: Sentence, at: int) -> tuple[Read, Read] | None:
    """The 29 and the 63 of *Of its 63 members, a majority, 29, raised their hands*, where the sentence tells no third count."""
    low, told = story.tokens.low, _counts(story, sentence)
    if len(told) != 2 or _NOT & set(low[sentence.first : told[1].last]):
        return None
    whole, some = told
    opened = low[sentence.first] in ("of", "among") and low[whole.first - 1] in ("the", "its", "their", "all", "of", "his", "her")
    if opened and whole.last <= at < some.first and low[at + 1 : some.first] == [","] and low[some.last] in (",", "of", ";"):
        return (some, whole) if _is_less(some, whole) else None
    return None


def _of_one_side(story: Story, sentence: Sentence, at: int) -> tuple[Read, Read] | None:
    """The counts of a body and of those of one side, where the rest are told to be of the other."""
    low, told = story.tokens.low, _counts(story, sentence)
    if len(told) != 2 or _NOT & set(low[sentence.first : told[1].last]):
        return None
    whole, some = told
    behind = low[some.last : min(some.last + _REACH + 2, sentence.last)]
    rest = [k for k in range(some.last, sentence.last - 1) if any(low[k : k + len(w)] == w for w in _REST)]
    seats = "majority" in low[at : at + 1] and low[whole.last : whole.last + 2] == ["-", "seat"] and behind[:1] == ["seats"]
    if not _is_less(some, whole) or some.first < at or not (rest or seats):
        return None
    if seats:
        return some, whole
    mine = next((side for w in low[some.last : rest[0]] if (side := "for" if w in _YES else "against" if w in _NO else "")), "")
    others = next((side for w in low[rest[0] : sentence.last] if (side := "for" if w in _YES else "against" if w in _NO else "")), "")
    if others == mine:
        return None  # "29 voted for one now and the rest for one in May"
    theirs = [_SIDES[w] for w in low[sentence.first : some.first] if w in _SIDES and w not in _UNSAID | {"for", "no", "yes"}]
    return (some, whole) if mine and theirs and set(theirs) == {mine} else None


def _is_less(some: Read, whole: Read) -> bool:
    """True for a side that may be so great a part of all."""
    one, all_ = some.claim.stated.number or 0, whole.claim.stated.number or 0
    return one < all_ < 5 * one
