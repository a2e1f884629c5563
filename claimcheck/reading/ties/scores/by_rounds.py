"""By rounds: a result in points, and the row of what one side took in each round or quarter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.scores.scoreline import scores

_ROUNDS = frozenset("round rounds quarter quarters period periods set sets leg legs stage stages end ends frames chukka chukkas".split())
_WON = frozenset("won win beat wins winning beating lost victory".split())
_NOT = frozenset("average overtime extra first last each per lead led ahead".split())
_LEAST = 3


def by_rounds(story: Story) -> Iterator[Guess]:
    """``won the quiz 88-71, collecting 17, 22, 15 and 34 points in its four rounds``: the row makes one side of the result."""
    for sentence in story.holding(_ROUNDS, _WON):
        told = [s for s in scores(story, sentence) if len(s.sides) == 2]
        row = _row(story, sentence, told[0].last) if len(told) == 1 else []
        if len(row) < _LEAST or _NOT & story.words(sentence):
            continue
        said = f"the row of line {line(row[0].claim)} is one side's, round by round"
        links = (Link("parts", (side.id, *(r.claim.id for r in row)), assumption=said, exhaustive=True) for side in told[0].sides)
        yield Guess(tuple(links), sure=True)


def _row(story: Story, sentence: Sentence, first: int) -> list[Read]:
    """The numbers behind token *first* that commas and one *and* join, where the sentence tells no others."""
    low = story.tokens.low
    here = [r for r in story.here(sentence) if r.first >= first and r.claim.kind in ("count", "points")]
    parted = (k for k, (a, b) in enumerate(pairwise(here)) if low[a.last : b.first] not in ([","], ["and"], [",", "and"]))
    last = next(parted, len(here) - 1)
    row = here[: last + 1]
    return row if len(row) >= _LEAST and low[row[-2].last : row[-1].first] in (["and"], [",", "and"]) else []
