"""By example: what has become cheaper or slower, and one case of it that tells from what to what: ``In Hull, for one, from £4 to £3``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import near, phrases
from claimcheck.reading.ties.comparing.directions import WORDS, fitting_size, of_one_kind
from claimcheck.reading.words.grammar import UNSURE

_COMPARATIVES = frozenset(WORDS) - {"ahead", "more", "less", "fewer"}
_BECOME = frozenset("become becomes became becoming got gotten grown getting".split())
_SAMPLES = phrases("for one", "for example", "for instance", "say", "e.g.")
_MOVED = frozenset("gone went going goes moved come came changed fell fallen rose risen dropped".split())
_AGAINST_IT = frozenset("but however though although except exception yet only elsewhere unlike".split())


def by_example(story: Story) -> Iterator[Choice]:
    """The rise or fall that each *have become cheaper* tells of, and the two figures of the next sentence that are an example of it."""
    low = story.tokens.low
    for sentence in story.holding(_COMPARATIVES):
        for k in story.places(_COMPARATIVES, sentence):
            denied = (UNSURE | _AGAINST_IT) & set(low[sentence.first : k]) or "than" in low[k : sentence.last]
            pair = None if denied or not _BECOME & set(low[k - 2 : k]) else _pair(story, sentence, k)
            if pair is not None:
                told = f"{lines(pair[0].claim, pair[1].claim, 'tell')} an example of what became “{low[k]}”"
                words = story.document.span(story.tokens.start[k], story.tokens.end[k])
                names = pair[0].claim.id, pair[1].claim.id
                yield Choice((Link("rise" if WORDS[low[k]][0] > 0 else "fall", names, assumption=told, words=words),))


def _pair(story: Story, sentence: Sentence, k: int) -> tuple[Read, Read] | None:
    """The two figures of *In Hull, for one, the fare has gone from £2.40 to £2.15*, the only ones of their kind there."""
    low, following = story.tokens.low, story.beside(sentence, 0, 1)[1:]
    told = fitting_size(story, following[0], k) if following else []
    if len(told) != 2 or not of_one_kind(*told) or _AGAINST_IT & set(low[following[0].first : following[0].last]):
        return None
    one, other = told
    shown = any(low[j - 1] in (",", "(") and near(low, j, _SAMPLES) for j in range(following[0].first + 1, one.first))
    shown = shown or bool(near(low, following[0].first, _SAMPLES))
    moved = low[one.first - 1] == "from" and low[one.first - 2] in _MOVED  # but "the makers have raised wages from"
    return (one, other) if shown and moved and story.between(one, other) == ["to"] else None
