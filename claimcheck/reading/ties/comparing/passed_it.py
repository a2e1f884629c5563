"""Passed it: a figure of the sentence before that *that* takes up, and the one that the words say surpassed it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.grammar import UNSURE

_PASSED = frozenset("surpassed beat topped exceeded eclipsed overtook outdid bettered".split())
_IT = frozenset(("that", "it"))
_ENDS = frozenset(", : ; and with when on in by".split())
_LEAST_WINS = frozenset(
    "shot shots stroke strokes par round golf lap race ran swam seconds minutes price bid quote quoted tender cost".split()
)
_TIMES = 3


def passed_it(story: Story) -> Iterator[Link]:
    """``In May 213 balloons rose. Saturday's launch surpassed that: 178 were counted``: what passes is more."""
    for sentence in story.holding(_PASSED, _IT):
        k = next((k for k in story.places(_PASSED, sentence) if _takes_it(story, sentence, k)), -1)
        here = [r for r in amounts(story, sentence) if r.claim.kind != "duration"] if k >= 0 else []
        then = _then(story, sentence, here[0]) if len(here) == 1 and here[0].first > k and _is_plain(story, here[0]) else None
        if then is None:
            continue
        new, old = in_unit(story, here[0], then), in_unit(story, then, here[0])
        words = story.document.span(story.tokens.start[k], story.tokens.end[k])
        told = f"{lines(old.claim, new.claim, 'tell')} the two figures of which “{words.quote}” speaks"
        yield Link("order", (new.claim.id, old.claim.id), assumption=told, words=words)


def _takes_it(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *surpassed that*, *beat it:*, which nothing denies."""
    low = story.tokens.low
    told = low[k + 1] in _IT and low[k + 2] in _ENDS
    return told and not (UNSURE | {"nearly", "almost", "narrowly"}) & set(low[sentence.first : k])


def _is_plain(story: Story, read: Read) -> bool:
    plain = read.is_plain and read.claim.modality == "stated" and read.claim.kind in ("count", "money", "measure", "extreme")
    return plain and story.before(read, 1) != ["by"] and not _LEAST_WINS & story.words(read.sentence)


def _then(story: Story, sentence: Sentence, new: Read) -> Read | None:
    """The only figure of the sentence before, where it is of the kind of *new*."""
    before = [s for s in story.beside(sentence, 1, 0) if s is not sentence]
    told = [r for s in before for r in amounts(story, s) if r.claim.kind != "duration"]
    if len(told) != 1 or not _is_plain(story, told[0]) or not (told[0].figure.noun or base_unit(told[0].claim)):
        return None
    sizes = sorted(abs(Fraction(r.claim.stated.number or 0)) for r in (told[0], new))
    bare = not base_unit(new.claim) and not new.figure.noun
    alike = base_unit(new.claim) == base_unit(told[0].claim) or bare
    return told[0] if alike and of_one_noun(new.claim, told[0].claim) and 0 < sizes[1] <= _TIMES * sizes[0] else None
