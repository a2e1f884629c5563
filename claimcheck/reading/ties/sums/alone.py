"""Alone: how much of a thing there is in all, and one of those who have it, who by the next words has more than that by itself."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.moments import moments
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import base_unit, stem
from claimcheck.reading.ties.common.sides import in_unit

_ALONE = frozenset(("alone",))
_TAKES = frozenset("takes took accounts accounted makes made for uses used has had".split())
_APART = frozenset(
    "last previous earlier ago before then while but whereas since now year month week day hour other others another compared against "
    "expected could would may might more than".split()
)
_AHEAD, _VERB = 6, 4


def alone(story: Story) -> Iterator[Link]:
    """``Farmers use 2.6 million cubic metres a year. Cotton alone uses 900 million``: what one of them has is some of what all have."""
    for sentence in story.sentences:
        for at in story.places(_ALONE, sentence):
            part = next((r for r in story.here(sentence) if r.first > at and story.phrase(r)[0] - at < _AHEAD), None)
            whole = _whole(story, sentence, part) if part is not None and part.is_plain else None
            if part is None or whole is None or at - sentence.first > _AHEAD or any(m.last == at for m in moments(story)[sentence.number]):
                continue  # "In July 2018 alone they had treated 610"
            if _is_done(story, whole, part, at) and not _is_peer(story, whole.sentence, at) and not _APART & story.words(sentence):
                some = in_unit(story, part, whole).claim
                yield Link("parts", (whole.claim.id, some.id), proof="what one alone has is some of what all of them have")


def _whole(story: Story, sentence: Sentence, part: Read) -> Read | None:
    """The only figure of the sentence ahead, of the unit of *part* and of a noun that does not differ."""
    ahead = [s for s in story.beside(sentence, 1, 0) if s is not sentence]
    here = [r for s in ahead for r in story.here(s)]
    if len(here) != 1 or not here[0].is_plain or here[0].claim.kind not in ("count", "measure", "money", "rate"):
        return None
    whole = here[0]
    units = base_unit(whole.claim).partition("/")[0], base_unit(part.claim).partition("/")[0]
    bare = not part.claim.amount.unit and not part.figure.noun
    nouns = {whole.claim.scope.noun, part.claim.scope.noun} - {""}
    return whole if (bare or units[0] == units[1]) and len(nouns) < 2 else None


def _is_done(story: Story, whole: Read, part: Read, at: int) -> bool:
    """True where one verb brings in both, or *alone* a verb of taking."""
    low = story.tokens.low
    verbs = {stem(w) for w in low[at + 1 : story.phrase(part)[0]]}
    ahead = story.before(whole, _VERB)
    return bool(verbs & {stem(w) for w in ahead if len(w) > 2}) or bool(_TAKES & set(low[at + 1 : story.phrase(part)[0]]))


def _is_peer(story: Story, sentence: Sentence, at: int) -> bool:
    """True for *Britain has 26,000 chargers. China alone has 900,000*: two names, of which the one is no part of the other."""
    first = sentence.first + (story.tokens.low[sentence.first] in ("the", "its", "their", "our", "this"))
    named = story.tokens.written(first)[:1].isupper() and not is_plural(story.tokens.low[first])
    return named and story.tokens.written(at - 1)[:1].isupper()
