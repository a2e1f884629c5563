"""Balances: a surplus or a deficit, and the figures of the two sides that it lies between: exports and imports, income and spending."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import of_one_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.changing import change_word

_WAYS = {"surplus": 1, "deficit": -1, "profit": 1, "black": 1, "loss": -1, "red": -1}
# What is left of a year may hang on more than two sums: these are so only where no other is told.
_BARE = {"profit": "a", "loss": "a", "red": "the", "black": "the"}
_MORE_TO_IT = frozenset(
    "operating pretax pre-tax gross net tax taxes interest write-down writedown impairment charge charges exceptional one-off before after "
    "underlying adjusted depreciation quarter shares share".split()
)
_CALLED = frozenset(_WAYS)
_IN = frozenset("exports export income revenue revenues receipts earnings takings".split())
_OUT = frozenset("imports import spending expenditure outgoings costs outlays".split())
_UNSURE = frozenset("no not avoid avoided narrow narrowed shrink shrank fell from before previous last cut reduce reduced than".split())
_ON, _REACH = 1, 5


def balances(story: Story) -> Iterator[Link]:
    """The order of the only two figures of what came in and what went out, told with a surplus or a deficit or in the next sentence."""
    for sentence in story.holding(_CALLED):
        for k in story.places(_CALLED, sentence):
            low = story.tokens.low
            if low[k] in _BARE and not _is_bare(story, sentence, k):
                continue
            if (low[k - 1] in ("of", "the") and low[k] not in _BARE) or _UNSURE & set(low[max(sentence.first, k - 6) : k + 1]):
                continue
            told = [r for s in story.beside(sentence, 0, _ON) for r in amounts(story, s) if _is_level(story, r)]
            if low[k] in _BARE and len(told) != 2:  # noqa: PLR2004
                continue
            came, went = ([r for r in told if _is_of(story, r, words)] for words in (_IN, _OUT))
            if len(came) == len(went) == 1 and came[0] is not went[0] and of_one_unit(came[0].claim, went[0].claim):
                yield _link(story, sentence, k, came[0], went[0])
                return


def _is_bare(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *made a loss*, *is in the black*, of which no more is told than what came in and what went out."""
    low = story.tokens.low
    in_the = low[k - 2] in ("in", "into") if _BARE[low[k]] == "the" else low[k + 1] in (".", ",", ":", "last", "this", "in", "for")
    return in_the and low[k - 1] == _BARE[low[k]] and not _MORE_TO_IT & story.words(*story.beside(sentence, 0, _ON))


def _is_level(story: Story, read: Read) -> bool:
    """True for a sum of money, which is no change: *exports rose by $4bn*."""
    return read.claim.kind == "money" and read.claim.modality == "stated" and change_word(story, read) < 0


def _is_of(story: Story, read: Read, words: frozenset[str]) -> bool:
    """True for *exports came to $41.2bn*, *imports to $44.7bn*, *exports of $41.2bn*: no other figure and no comma stands between."""
    low, first = story.tokens.low, story.phrase(read)[0]
    for k in range(first - 1, max(read.sentence.first, first - _REACH) - 1, -1):
        if low[k] in words:
            return True
        if low[k] in (",", "and", "of", ";") and not (low[k] == "of" and k == first - 1) or low[k][0].isdecimal():
            return False
    return False


def _link(story: Story, sentence: Sentence, k: int, came: Read, went: Read) -> Link:
    one, other = in_unit(story, came, went).claim, in_unit(story, went, came).claim
    great, small = (one, other) if _WAYS[story.tokens.low[k]] > 0 else (other, one)
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    told = f"{lines(one, other, 'tell')} the two sides of the {story.tokens.low[k]}"
    return Link("order", (great.id, small.id), assumption=told, words=words)
