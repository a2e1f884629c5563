"""Passed by: a figure that the next sentence calls the greatest of its kind, and the one that it is there told to have passed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.sides import in_unit, one_kind
from claimcheck.reading.ties.records.called import told_in

_PASSED = frozenset("beating surpassed surpassing passing passed topping topped eclipsing eclipsed bettering bettered than ahead".split())
_TELLING = _PASSED | {"second", "beat"}
# "it is now second on the list"; "the distance to beat had been 92.15 metres"
_SECOND = frozenset((("now", "second"), ("to", "beat"), ("second", "place")))
_SHORT = frozenset("not nearly almost short just second behind except bar but".split())
_SPANS = frozenset("year decade century month week day".split())

_NOBODY = frozenset("nobody none".split())


def passed_by(story: Story) -> Iterator[Link]:
    """``weighed 912 pounds. It was the heaviest in 20 years, beating one of 968 pounds``: what was passed is less."""
    for sentence in story.holding(_TELLING):
        told = next(told_in(story, sentence), None)
        before = [s for s in story.beside(sentence, 1, 0) if s is not sentence]
        words = story.tokens.low[sentence.first : sentence.last]
        now_second = not _SECOND.isdisjoint(pairwise(words))
        if told is not None and _NOBODY & set(story.tokens.low[max(sentence.first, told.first - 3) : told.first]):
            continue  # "Nobody makes more than the £14 paid in Deal": nothing is passed
        if told is None or not before or not (now_second or (_PASSED & set(words) and not (_SHORT - {"not"}) & set(words))):
            continue
        here = [r for r in amounts(story, sentence) if base_unit(r.claim) not in _SPANS and r.claim.stated.bound == "="]
        mine = [r for s in before for r in amounts(story, s) if here and one_kind(r, here[0]) and base_unit(r.claim) not in _SPANS]
        if len(here) == len(mine) == 1 and here[0].first > told.first and (here[0].claim.amount.unit or here[0].figure.noun):
            new = in_unit(story, mine[0], here[0])
            sort: Sort = "previous" if told.way > 0 else "previous low"
            assumed = f"{lines(new.claim, here[0].claim, 'tell')} a record and what it passed"
            yield Link(sort, (new.claim.id, here[0].claim.id), assumption=assumed)
