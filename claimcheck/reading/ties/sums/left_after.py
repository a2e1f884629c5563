"""Left after: how many there were, those that went, *two more* that followed, and how many the words say are left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story

_GONE = frozenset(
    "closed shut left died resigned quit sold went gone lost scrapped withdrawn dropped crashed retired sank sunk escaped defected "
    "departed cancelled folded failed removed moved disappeared followed".split()
)
_MORE = frozenset("more another others further".split())
_LEAVING = frozenset("leaves leaving left leave".split())
_STAY = frozenset("remain remained remaining left open survive survived stay stayed still carry going".split())
_BACK_AGAIN = frozenset("joined opened added new returned reopened replaced bought built born hired arrived came but except".split())
_SAID = frozenset("have has had were was been since that who then and".split())
_ON, _FEWEST, _MOST = 3, 3, 6


def left_after(story: Story) -> Iterator[Link]:
    """``There were 16 surgeries. Eight closed and two more followed. Eight are open``: what is left of those that there were."""
    for sentence in story.sentences:
        told = story.beside(sentence, 0, _ON) if story.here(sentence) else []
        row = [r for s in told for r in story.here(s)]
        if not _FEWEST < len(row) <= _MOST or row[0].sentence is not sentence or not _is_stock(row[0]):
            continue
        if _BACK_AGAIN & story.words(*told):
            continue
        closed = _closing(story, row)
        if closed < 0:
            continue
        whole, *gone, rest = row[: closed + 1]
        if len(gone) < 2 or not _is_left(story, rest) or not all(_counts_alike(whole, r) for r in (*gone, rest)):
            continue
        if all(_has_gone(story, r, first=k == 0) for k, r in enumerate(gone)):
            claims = (whole.claim.id, *(r.claim.id for r in gone), rest.claim.id)
            yield Link("flow", claims, proof="the words tell how many there were, all that went, and how many are left", into=0)


def _closing(story: Story, row: Sequence[Read]) -> int:
    """The place in *row* of the first figure behind two that is told to be left; -1 where none is."""
    return next((k for k in range(_FEWEST, len(row)) if _is_left(story, row[k])), -1)


def _is_stock(read: Read) -> bool:
    """True for *16 surgeries*, a plain count of things that are named."""
    return read.claim.kind == "count" and read.claim.stated.bound == "=" and bool(read.figure.noun) and not read.claim.amount.unit


def _counts_alike(whole: Read, read: Read) -> bool:
    plain = read.claim.kind == "count" and read.claim.stated.bound == "=" and read.claim.modality == "stated"
    return plain and not read.claim.amount.unit and read.claim.scope.noun in ("", whole.claim.scope.noun)


def _has_gone(story: Story, read: Read, *, first: bool) -> bool:
    """True for *eight closed*; for those behind them *two more shut*, *another two went*, *then two more*."""
    low, (start, last) = story.tokens.low, story.phrase(read)
    behind = low[last : min(last + 4, read.sentence.last)]
    words = [w for w in behind if w not in _MORE | _SAID]
    went = bool(words) and words[0] in _GONE
    more = read.figure.another or bool(_MORE & {*low[start : last + 1]})
    return went if first else more and (went or behind[:1] in ([","], ["."], ["more"]))


def _is_left(story: Story, read: Read) -> bool:
    """True for *which leaves eight*, *leaving eight*, *eight are open*, *only eight remain*."""
    behind = story.after(read, 3)
    return (
        bool(_LEAVING & set(story.before(read, 2)))
        or behind[:1] in (["remain"], ["survive"])
        or (behind[:1] in (["are"], ["were"], ["remain"], ["is"]) and bool(_STAY & set(behind)))
    )
