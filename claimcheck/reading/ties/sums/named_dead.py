"""Named dead: how many were killed, hurt or held, and the row behind it that tells all of them by where or what they are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines

_ALL = frozenset("dead victims injured wounded hurt survivors hostages missing arrested detained winners casualties".split())
_STATE = frozenset(
    "killed dead died dies die kills kill killing lives deaths toll injured hurt wounded survived rescued held arrested detained missing "
    "claims claimed leaves left hostage hostages".split()
)
_JOINTS = frozenset((",", "and"))
_BACK, _LEAST = 3, 2
_SOME = frozenset("including among mostly mainly also others other more at least some included".split())


def named_dead(story: Story) -> Iterator[Link]:
    """``Avalanche claims 17 lives`` over *The dead were nine Italians, five Austrians and three Germans*: the row is all of them."""
    for sentence in story.sentences:
        low, first = story.tokens.low, sentence.first
        if low[first] != "the" or low[first + 1] not in _ALL or low[first + 2] not in ("were", "are"):
            continue
        row = _row(story, sentence)
        whole = _whole(story, sentence) if len(row) >= _LEAST else None
        if whole is not None and all((r.claim.stated.number or 0) < (whole.claim.stated.number or 0) for r in row):
            names = (whole.claim.id, *(r.claim.id for r in row))
            said = f"{lines(whole.claim, row[0].claim, 'tell')} all of those people"
            yield Link("parts", names, assumption=said, exhaustive=True)


def _row(story: Story, sentence: Sentence) -> list[Read]:
    """The counts in a row behind *The dead were*, where no more are said to be among them."""
    low = story.tokens.low
    row = [r for r in story.here(sentence) if r.claim.kind == "count"]
    if not row or story.phrase(row[0])[0] != sentence.first + 3 or _SOME & set(low[sentence.first : row[-1].last + 2]):
        return []
    joined = all(set(low[story.phrase(a)[1] : story.phrase(b)[0]]) <= _JOINTS for a, b in pairwise(row))
    return row if joined and all(r.claim.stated.bound == "=" and r.figure.noun for r in row) else []


def _whole(story: Story, sentence: Sentence) -> Read | None:
    """The only count told before of those killed, hurt or held."""
    near = story.sentences[max(0, sentence.number - _BACK) : sentence.number]
    found = [r for s in near for r in story.here(s) if r.claim.kind == "count"]
    told = [r for r in found if _STATE & {*story.before(r, 4), *story.after(r, 3), *story.tokens.low[slice(*story.phrase(r))]}]
    return told[0] if len(found) == len(told) == 1 and told[0].claim.stated.bound == "=" else None
