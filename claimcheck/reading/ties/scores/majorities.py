"""Majorities: how far some seats are from one, and the two ways in which a body split."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.bodies import everyone_voted, is_member
from claimcheck.reading.ties.scores.scoreline import small
from claimcheck.reading.words.opinions import OPINIONS


def majorities(story: Story) -> Iterator[Link]:
    """What must hold of the seats that *story* sets against a majority, and of those who took two sides."""
    for sentence in story.sentences:
        counts = [r for r in story.here(sentence) if r.claim.kind == "count" and isinstance(r.claim.stated.number, int)]
        if len(counts) < 2:
            continue  # so many of so many
        yield from _short(story, sentence, counts)
        yield from _split(story, sentence, counts)
        yield from _outright(story, sentence, counts)


def _short(story: Story, sentence: Sentence, counts: Sequence[Read]) -> Iterator[Link]:
    """*holds 31 of the 60 seats, one short of a majority*: with those it would have one more than half."""
    low = story.tokens.low
    for k in (k for k in story.numbers(sentence) if sentence.first < k < sentence.last - 3):
        at = k + 2 if low[k + 1] in ("seats", "seat", "votes", "vote") else k + 1
        if small(low[k]) < 1 or low[at : at + 3] not in (["short", "of", "a"], ["short", "of", "an"], ["shy", "of", "a"]):
            continue
        if "majority" not in low[at + 3 : at + 6]:
            continue
        for held, house in _some_of(story, counts):
            half = int(house.claim.stated.number or 0) // 2 + 1
            wanted = number_word(story, at, at + 4, half, "score", Scope(what="a majority"))
            missing = number_word(story, k, k + 1, small(low[k]), "points")
            said = f"the majority of line {line(wanted)} is of all those of line {line(house.claim)}"
            yield Link("margin", (missing.id, wanted.id, _as_score(story, held)), assumption=said)
            return


def _outright(story: Story, sentence: Sentence, counts: Sequence[Read]) -> Iterator[Link]:
    """*won an absolute majority, taking 52 of the 117 votes*: more than half of them."""
    low = story.tokens.low
    for k in story.places(_MAJORITY, sentence):
        pairs = list(_some_of(story, counts, _BALLOTS)) or _voters(story, counts, k)
        near = low[max(sentence.first, k - _AROUND) : min(sentence.last, k + _AROUND)]
        if low[k - 1] not in _FULL or low[k + 1] == "of" or len(pairs) != 1 or _NOT_WON & set(near):
            continue
        if (_WON | _CARRIED) & set(near) or low[k - 3 : k - 2] == [","]:
            told = f"the {low[k - 1]} majority of line {line(pairs[0][0].claim)} is that of so many of so many"
            yield Link("majority", (pairs[0][0].claim.id, pairs[0][1].claim.id), assumption=told)


def _voters(story: Story, counts: Sequence[Read], k: int) -> list[tuple[Read, Read]]:
    """*was carried by a simple majority, with 12 of the 27 clubs in favour*: those of any noun who voted, behind token *k*."""
    low = story.tokens.low
    told = [(a, b) for a, b in pairwise(counts) if a.first > k and low[a.last : b.first] in (["of", "the"], ["of", "its"], ["of"])]
    near = low[max(counts[0].sentence.first, k - _AROUND) : k] if counts else []
    return told if _CARRIED & set(near) else []


_CARRIED = frozenset("carried passed adopted approved backed agreed".split())
_AROUND = 6
_MAJORITY = frozenset(("majority",))
_BALLOTS = frozenset("vote ballot share delegate".split())
_FULL = frozenset("absolute outright overall clear comfortable simple bare".split())
_WON = frozenset(
    "won win wins took take takes has had have holds held secured secures gained gained with commands commanded giving".split()
)
_NOT_WON = frozenset(
    "short without no not never n't lost lose loses lacking lacks failed fell denied deny denying need needed needs require required "
    "requires missed deprived robbed shy for until nearly almost".split()
)


def _as_score(story: Story, read: Read) -> str:
    return number_word(story, read.first, read.last, int(read.claim.stated.number or 0), "score").id


def _some_of(story: Story, counts: Sequence[Read], ballots: frozenset[str] = frozenset()) -> Iterator[tuple[Read, Read]]:
    """Each figure with the whole that it is told to be of: *31 of the 60 seats*; also of what *ballots* names."""
    low = story.tokens.low
    for held, house in zip(counts, counts[1:], strict=False):
        gap = low[held.last : house.first]
        if gap[:1] == ["of"] and len(gap) < 4 and (is_member(house.claim) or house.claim.scope.noun.split(" ")[-1] in ballots):
            yield held, house


def _split(story: Story, sentence: Sentence, counts: Sequence[Read]) -> Iterator[Link]:
    """*Six of the nine judges agreed and four dissented*: nobody is on both sides."""
    for some, house in _some_of(story, counts):
        behind = [r for r in counts if r.first > house.last]
        if behind and not behind[0].figure.noun and {view_of(story, house), view_of(story, behind[0])} == {"for", "against"}:
            whole = number_word(story, house.first, house.last, int(house.claim.stated.number or 0), "score")
            names = (whole.id, _as_score(story, some), _as_score(story, behind[0]))
            near_by = story.beside(sentence, 0, 1)
            every = everyone_voted(story.tokens.low[near_by[0].first : near_by[-1].last])
            said = f"those of line {line(behind[0].claim)} are members of the same body"
            yield Link("tally", names, assumption=said, exhaustive=every)


def view_of(story: Story, read: Read) -> str:
    """``for`` or ``against`` where the words behind *read* say how those voted; else empty."""
    low, last = story.tokens.low, story.phrase(read)[1]
    return next((OPINIONS[w] for w in low[last : min(last + 3, read.sentence.last)] if w in OPINIONS and w != "in"), "")
