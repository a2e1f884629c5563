"""Their majority: how many members there are, and how many of them the words call a majority."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.scores.bodies import is_member

_MAJORITY = frozenset(("majority",))
_FORM = frozenset("formed form forming made make up were are was constituted constitute".split())
_NOT = frozenset(
    "not no short lost without two-thirds qualified simple working if needed nearly almost until absent abstained quorum".split()
)
_REACH = 4


def their_majority(story: Story) -> Iterator[Link]:
    """``The council has 15 members, and the seven in favour formed a majority``: they are more than half."""
    low = story.tokens.low
    for sentence in story.sentences:
        for k in story.places(_MAJORITY, sentence):
            pair = _won(story, sentence, k)
            if pair is not None and not _NOT & set(low[sentence.first : k]):
                said = f"the majority is that of line {line(pair[0].claim)}"
                yield Link("majority", (pair[0].claim.id, pair[1].claim.id), assumption=said)
                continue
            if low[k - 1] not in ("a", "the") or not _FORM & set(low[k - _REACH : k]) or low[k + 1] == "of":
                continue
            some = [r for r in story.here(sentence) if r.last < k and _is_count(r)]
            body = _body(story, sentence, some[-1]) if some else None
            if body is not None and not _NOT & set(low[sentence.first : sentence.last]):
                said = f"the majority is that of line {line(some[-1].claim)}"
                yield Link("majority", (some[-1].claim.id, body.claim.id), assumption=said)


def _won(story: Story, sentence: Sentence, k: int) -> tuple[Read, Read] | None:
    """The 38 and the 84 of *won a majority at the meeting, where 38 of the 84 people raised a hand for it*, the only such pair."""
    low = story.tokens.low
    start = k - 1 - (low[k - 1] in _FULL)
    if low[start] not in ("a", "an") or low[start - 1] not in _WINS or low[k + 1] == "of":
        return None
    found = [r for r in story.here(sentence) if r.first > k and _is_count(r)]
    seats = [r for r in found if low[r.last : r.last + 2] == ["-", "seat"]]
    voted = [r for r in found if r not in seats and {"in", "favour"} <= set(story.after(r, 4)) | set(story.after(r, 2))]
    if len(found) == 2 and len(seats) == len(voted) == 1:
        return voted[0], seats[0]  # "won an overall majority in the 151-seat assembly, with 72 deputies in favour"
    pairs = [(a, b) for a, b in pairwise(found) if low[a.last : b.first] in (["of", "the"], ["of"], ["of", "its"])]
    if len(pairs) != 1 or len(found) != 2:
        return None
    behind = set(low[pairs[0][1].last : sentence.last])
    return pairs[0] if _FOR & behind and not _AGAINST & behind else None


_FULL = frozenset("overall outright absolute clear simple".split())
_WINS = frozenset("won win wins had got gained secured found".split())
_FOR = frozenset("for favour favor backed backing yes support supported supporting".split())
_AGAINST = frozenset("against opposed abstained absent no but".split())


def _is_count(read: Read) -> bool:
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and not read.timing
    return plain and isinstance(read.claim.stated.number, int) and not read.claim.amount.unit


def _body(story: Story, sentence: Sentence, some: Read) -> Read | None:
    """The only count of members told before *some*, no fewer than those."""
    before = [r for s in story.beside(sentence, 1, 0) for r in story.here(s) if r.last <= some.first and _is_count(r)]
    body = [r for r in before if is_member(r.claim)]
    return body[0] if len(body) == len(before) == 1 and (body[0].claim.stated.number or 0) > (some.claim.stated.number or 0) else None
