"""Added on: what a side had at the break, what it scored after it, and what it ended with."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import Score, scores

_LED = frozenset("led lead leading ahead up".split())
_TRAILED = frozenset("trailed trail trailing down behind".split())
_WON = frozenset("win won winning wins victory beat beating".split())
_LOST = frozenset("lose lost losing defeat".split())
_BREAK = frozenset("half-time halftime half interval break quarter period turn".split())
_SCORED = frozenset("added adding scored scoring put racked ran held".split())
_UNITS = frozenset(("point", "goal", "run", "try", ""))


def added_on(story: Story) -> Iterator[Link]:
    """``led 10-3 at the interval and added 14 points in the second half to win 24-15``: the sum of both is what it had at the end."""
    for sentence in story.sentences:
        told = [s for s in scores(story, sentence) if len(s.sides) == 2]
        if len(told) != 2:
            continue
        early, final = told
        was, came = _side(story, sentence, early, _LED, _TRAILED), _side(story, sentence, final, _WON, _LOST)
        added = [r for r in story.here(sentence) if early.last <= r.first < final.first and _is_added(story, r)]
        gap = story.tokens.low[early.last : final.first]
        if was is None or came is None or len(added) != 1 or not _BREAK & set(gap) or {"they", "but"} <= set(gap[-6:]):
            continue
        words = story.document.span(story.tokens.start[added[0].first], story.tokens.end[added[0].last - 1])
        start, end = (number_word(story, s.first, s.last, n, "count", Scope(what="points")) for s, n in ((early, was), (final, came)))
        more = number_word(story, added[0].first, added[0].last, int(added[0].claim.stated.number or 0), "count", Scope(what="points"))
        said = f"{lines(start, end, 'tell')} one side's points, and all that it scored after the break"
        yield Link("parts", (end.id, start.id, more.id), assumption=said, exhaustive=True, words=words)


def _side(story: Story, sentence: Sentence, score: Score, more: frozenset[str], fewer: frozenset[str]) -> int | None:
    """How many the side has that the words ahead of *score* put ahead or behind; None where they do not."""
    ahead = set(story.tokens.low[max(sentence.first, score.first - 3) : score.first]) | {story.tokens.low[score.last]}
    if more & ahead:
        return int(max(score.numbers))
    return int(min(score.numbers)) if fewer & ahead else None


def _is_added(story: Story, read: Read) -> bool:
    """True for *added 14 points*, *scored 20 after the break*."""
    claim = read.claim
    plain = claim.stated.bound == "=" and isinstance(claim.stated.number, int) and claim.kind in ("count", "points")
    return plain and (claim.scope.noun or claim.amount.unit) in _UNITS and bool(_SCORED & set(story.before(read, 3)))
