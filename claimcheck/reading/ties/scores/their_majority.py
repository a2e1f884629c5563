"""Their majority: how many members there are, and how many of them the words call a majority."""

from __future__ import annotations

from collections.abc import Iterator

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
            if low[k - 1] not in ("a", "the") or not _FORM & set(low[k - _REACH : k]) or low[k + 1] == "of":
                continue
            some = [r for r in story.here(sentence) if r.last < k and _is_count(r)]
            body = _body(story, sentence, some[-1]) if some else None
            if body is not None and not _NOT & set(low[sentence.first : sentence.last]):
                said = f"the majority is that of line {line(some[-1].claim)}"
                yield Link("majority", (some[-1].claim.id, body.claim.id), assumption=said)


def _is_count(read: Read) -> bool:
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and not read.timing
    return plain and isinstance(read.claim.stated.number, int) and not read.claim.amount.unit


def _body(story: Story, sentence: Sentence, some: Read) -> Read | None:
    """The only count of members told before *some*, no fewer than those."""
    before = [r for s in story.beside(sentence, 1, 0) for r in story.here(s) if r.last <= some.first and _is_count(r)]
    body = [r for r in before if is_member(r.claim)]
    return body[0] if len(body) == len(before) == 1 and (body[0].claim.stated.number or 0) > (some.claim.stated.number or 0) else None
