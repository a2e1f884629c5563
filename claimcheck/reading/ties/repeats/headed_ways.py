"""Headed ways: a headline that says a thing rose to where the text says that it fell to, or the other way."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.pairs import pairs
from claimcheck.reading.words.change import FALLS, RISES

_TO = frozenset(("to",))
_LEAD, _REACH, _LONG = 2, 4, 4


def headed_ways(story: Story) -> Iterator[Link]:
    """``Trade deficit narrows to €5.5bn`` over ``The trade deficit grew to 5.5 billion euros, from 4.2 billion``: it went one way."""
    heads = [s for s in story.holding(_TO) if s.role == "headline"]
    lead = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEAD]
    for head in heads:
        tops = [(r, way, k) for r in story.here(head) for way, k in _way(story, r)]
        for top, way, verb in tops if len(tops) == 1 else ():
            for pair in pairs(story):
                told = pair.after.sentence in lead and pair.proven and _is_one(top, pair.after)
                if told and any(other == -way for other, _ in _way(story, pair.after)) and _named(story, head, verb, pair.after):
                    assumed = f"the headline tells the change of {lines(top.claim, pair.after.claim)}"
                    words = story.document.span(story.tokens.start[verb], story.tokens.end[verb])
                    yield Link("rise" if way > 0 else "fall", (pair.before.claim.id, top.claim.id), assumption=assumed, words=words)


def _way(story: Story, read: Read) -> list[tuple[int, int]]:
    """1 or -1 and the verb of *rose to 5.5 billion*; nothing where no such verb leads to the figure."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if story.before(read, 1) != ["to"]:
        return []
    found = [k for k in range(max(read.sentence.first, first - _REACH), first - 1) if low[k] in RISES or low[k] in FALLS]
    return [(1 if low[k] in RISES else -1, k) for k in found] if len(found) == 1 else []


def _is_one(top: Read, read: Read) -> bool:
    one, other = top.claim, read.claim
    return one.amount.unit == other.amount.unit and one.kind == other.kind and one.stated.number == other.stated.number


def _named(story: Story, head: Sentence, verb: int, read: Read) -> bool:
    """True where a word ahead of the verb of the headline stands ahead of the figure of the text too."""
    low = story.tokens.low
    told = {stem(w) for w in low[read.sentence.first : read.first] if len(w) >= _LONG}
    return any(stem(w) in told for w in low[head.first : verb] if len(w) >= _LONG)
