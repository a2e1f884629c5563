"""Wins of so many: the cases, bouts or races that there were, and those won and lost, where none went otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line

_WINS, _LOSSES = frozenset("win victory".split()), frozenset("loss losses defeat".split())
_NONE = frozenset("none no not without every".split())
_LED = frozenset("in of from after over across".split())


def wins_of(story: Story) -> Iterator[Link]:
    """``In the 16 lawsuits he has 11 wins and six losses, none having been settled``: the two make all of them."""
    for sentence in story.sentences:
        if len(story.here(sentence)) < 3:
            continue
        counts = [r for r in story.here(sentence) if r.claim.kind == "count" and r.claim.stated.bound == "=" and not r.timing]
        won = [r for r in counts if _noun(r) in _WINS]
        lost = [r for r in counts if _noun(r) in _LOSSES]
        whole = [r for r in counts if r not in won and r not in lost and _is_all(story, r)]
        if len(counts) == 3 and len(won) == len(lost) == len(whole) == 1 and _NONE & _behind(story, sentence, lost[0]):
            said = f"the wins and defeats of line {line(won[0].claim)} are all of “{whole[0].claim.said}”"
            yield Link("tally", (whole[0].claim.id, won[0].claim.id, lost[0].claim.id), assumption=said, exhaustive=True)


def _noun(read: Read) -> str:
    return singular(read.claim.counted.lower().split(" ")[-1])


def _is_all(story: Story, read: Read) -> bool:
    """True for *In the 16 lawsuits*, *of his 16 cases*."""
    ahead = story.before(read, 2)
    return bool(read.figure.noun) and bool(_LED & set(ahead)) and ahead[-1] in ("the", "his", "her", "its", "their")


def _behind(story: Story, sentence: Sentence, read: Read) -> set[str]:
    return set(story.tokens.low[read.last : sentence.last])
