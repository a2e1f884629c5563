"""Before then: what went in an event told first, what there was and had gone before it, and what that leaves."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.moves import way
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.nearby import base_unit

_LEAVING = frozenset("leaves left leaving remain remains".split())
_HAD = frozenset(("had",))
_BEFORE = frozenset("before already until earlier previously".split())
_KINDS = frozenset(("count", "money", "measure"))
_FAR = 8


def before_then(story: Story) -> Iterator[Link]:
    """``Flu has killed three. The colony numbered 22 and had lost six before the outbreak. That leaves 13``: 22 less both."""
    for sentence in story.holding(_HAD):
        here = [r for r in story.here(sentence) if _may_count(r)]
        behind = _left(story, sentence)
        if len(here) != 2 or behind is None or not _BEFORE & story.words(sentence):
            continue
        had, gone = here
        low = story.tokens.low
        of_them = low[gone.last : gone.last + 2] == ["of", "them"]
        past = "had" in low[had.last : gone.first] and (way(story, gone) in (None, -1) or of_them) and way(story, had) in (None, 0)
        event = _event(story, sentence)
        if not past or event is None or len({base_unit(r.claim) for r in (had, gone, event, behind) if base_unit(r.claim)}) > 1:
            continue
        start, out, more, left = (Fraction(r.claim.stated.number or 0) for r in (had, gone, event, behind))
        if out < start and more < start and left <= start:
            said = f"nothing else came or went before the figure of line {line(behind.claim)}"
            yield Link("flow", tuple(r.claim.id for r in (had, gone, event, behind)), assumption=said, into=0)


def _may_count(read: Read) -> bool:
    return read.claim.kind in _KINDS and read.is_plain and read.claim.stated.number is not None and not read.timing


def _left(story: Story, sentence: Sentence) -> Read | None:
    """The only figure of the next sentence, where it tells what that leaves: *That leaves 13*, *It is left with 13*."""
    for other in story.beside(sentence, 0, 1):
        here = [r for r in story.here(other) if _may_count(r)]
        if other is not sentence and here:
            ahead = story.tokens.low[other.first : here[0].first]
            return here[0] if len(here) == 1 and len(ahead) < _FAR and _LEAVING & set(ahead) else None
    return None


def _event(story: Story, sentence: Sentence) -> Read | None:
    """The only figure told before that went: *has killed three of the zoo's penguins this week*."""
    before = [r for s in story.sentences if s.number < sentence.number and s.role == "body" for r in story.here(s) if _may_count(r)]
    first = before[0] if len(before) == 1 else None
    if first is None or story.tokens.low[sentence.first] == "then":
        return None
    return first if way(story, first) in (None, -1) else None
