"""Changes of pay: a rise in what people earn, beside figures that are no money."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.change import CHANGES

_PAY = frozenset("pay wage wages salary salaries".split())
_AHEAD = 8  # tokens


def is_of_pay(story: Story, sentence: Sentence, first: int, pair: Sequence[Read]) -> bool:
    """True for the size at token *first* of *an increase in wages of 5 per cent*, *a pay rise of 8%*, and a *pair* that is no money."""
    low = story.tokens.low
    ahead = low[max(sentence.first, first - _AHEAD) : first]
    rises = any(w in _PAY and (CHANGES & {*ahead[max(0, k - 2) : k], *ahead[k + 1 : k + 2]}) for k, w in enumerate(ahead))
    return rises and all(r.claim.kind in ("count", "duration", "measure") for r in pair)
