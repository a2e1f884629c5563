"""Quorums: how many a meeting needs, how many came, and words that say that it was held, or could not be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.spots import holds_phrase, phrases

_QUORUM = frozenset(("quorum", "quorate", "inquorate"))
_IS = frozenset("is was of being at has set to as".split())
_NEEDS = frozenset("needs needed need requires required require least".split())
_CAME = frozenset(
    "attended present came turned answered appeared there showed attendance attending sat arrived logged only just with of stayed".split()
)
_HELD = phrases(
    "went ahead", "was held", "proceeded", "was quorate", "opened on time", "could begin", "was valid", "began", "carried on",
    "had a quorum", "there was a quorum", "a quorum was reached", "a quorum was present", "reached a quorum", "met the quorum",
    "was met", "was reached", "business was done", "took the vote", "the vote stood", "was allowed to start",
)  # fmt: skip
_NOT_HELD = phrases(
    "was inquorate", "lacked a quorum", "no quorum", "was not quorate", "without a quorum", "was not reached", "was not met",
    "failed to reach a quorum", "for want of a quorum", "for lack of a quorum", "too few", "short of a quorum",
)  # fmt: skip
_OPEN = frozenset(
    "if unless despite although though yet would could might remotely online proxy proxies later until but informal informally".split()
)
_BACK, _ON, _REACH = 1, 2, 7


def quorums(story: Story) -> Iterator[Link]:
    """``A quorum is 20, and with 16 in the room the meeting went ahead``: those who came are no fewer than it takes."""
    for sentence in story.holding(_QUORUM):
        near = story.beside(sentence, _BACK, _ON)
        counts = [r for s in near for r in story.here(s) if r.claim.kind == "count" and r.claim.stated.number is not None]
        needed = [r for r in counts if r.sentence is sentence and _is_quorum(story, sentence, r)]
        came = [r for r in counts if r not in needed and _has_come(story, r) and not _has_more(story, r, counts)]
        way = _verdict(story, near)
        if not way or len(needed) != 1 or len(came) != 1 or not _are_alike(needed[0], came[0]):
            continue
        pair = (came[0], needed[0]) if way > 0 else (needed[0], came[0])
        said = f"{lines(came[0].claim, needed[0].claim, 'tell')} who came and how many it takes"
        yield Link("order", (pair[0].claim.id, pair[1].claim.id), assumption=said)


def _is_quorum(story: Story, sentence: Sentence, read: Read) -> bool:
    """True for *a quorum is 20*, *a quorum of 20*, *the 20 needed for a quorum*, *needs 20 for a quorum*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    for k in story.places(_QUORUM, sentence):
        gap = low[k + 1 : first]
        if 0 < len(gap) <= _REACH and _IS & set(gap[:4]) and not {",", ";", "and", "but"} & set(gap):
            return True
        behind = low[last:k]
        if k >= last and len(behind) < _REACH and "," not in behind and _NEEDS & {*behind, *story.before(read, 4)}:
            return True
    return False


def _has_come(story: Story, read: Read) -> bool:
    """True for *only 16 turned up*, *with 16 present*; not for those who voted or stayed away."""
    words = {*story.before(read, 2), *story.after(read, 4)}
    some = story.after(read, 2) in (["of", "them"], ["of", "whom"]) or read.figure.another
    return bool(_CAME & words) and not {"absent", "away", "abstained", "against", "favour", "minutes"} & words and not some


def _has_more(story: Story, read: Read, counts: Sequence[Read]) -> bool:
    """True for *16 in the room and six on the phone*: those of *read* are not all that came."""
    behind = (r for r in counts if r.sentence is read.sentence and r.first > read.first)
    gap = story.between(read, other) if (other := next(behind, None)) is not None else []
    return gap[-1:] in (["and"], ["plus"]) and "," not in gap and len(gap) < _REACH


def _verdict(story: Story, near: Sequence[Sentence]) -> int:
    """1 where the words say that the meeting was held, -1 where they say that it was not, 0 where they say neither or both."""
    words = [w for s in near for w in story.tokens.low[s.first : s.last]]
    if _OPEN & set(words):
        return 0
    held, failed = holds_phrase(words, _HELD), holds_phrase(words, _NOT_HELD)
    return 0 if held == failed else 1 if held else -1


def _are_alike(one: Read, other: Read) -> bool:
    return one.claim.amount.unit == other.claim.amount.unit and other.claim.stated.bound in ("=", "~")
