"""Branches: what one place of many has, against what all of them have."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures, figures_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import PEOPLE, people
from claimcheck.reading.words.grammar import FORMER, OTHERS
from claimcheck.values.exact import Number

_EVERYWHERE = frozenset("worldwide nationwide altogether overall globally nationally countrywide citywide statewide".split())
_ACROSS = frozenset("across throughout".split())
_PLACES = frozenset(
    "office plant factory branch site store shop school campus depot ward unit division arm subsidiary town village hospital clinic yard "
    "mine mill warehouse hotel works base prison camp station".split()
)
_ALSO = OTHERS | FORMER | frozenset("new last ago once peak planned expected".split())
_ON = 5


def branches(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each number of people told of all the places of something, with a greater one told of one of them."""
    for whole in (r for r in figures(story) if _is_everywhere(story, r)):
        sentence = whole.sentence
        behind = [r for s in story.beside(sentence, 0, _ON) if s is not sentence for r in figures_of(story, s)]
        for part in behind:
            most, least = _most(whole), part.claim.stated.number
            like = part.claim.kind == "count" and _counts_people(story, part) and part.claim.modality == whole.claim.modality
            if like and most and least and most < least < 4 * most and _is_of_one(story, part):
                assumed = f"{lines(whole.claim, part.claim, 'count')} the same people, everywhere and in one place"
                yield Guess((Link("parts", (whole.claim.id, part.claim.id), assumption=assumed),), sure=True)


def _counts_people(story: Story, read: Read) -> bool:
    return people(story, read.claim.scope.noun) or read.claim.scope.noun in PEOPLE | {"member"}


def _most(read: Read) -> Number | None:
    told = read.claim.stated
    return told.hi if told.bound in ("<", "<=") else told.number if told.bound == "=" else None


def _is_everywhere(story: Story, read: Read) -> bool:
    """True for *employs 640 people worldwide*, *fewer than 300 students took part across the district*."""
    if read.claim.kind != "count" or not _counts_people(story, read):
        return False
    behind = story.after(read, 8)
    across = next((k for k, w in enumerate(behind) if w in _ACROSS), -1)
    return bool(_EVERYWHERE & set(behind)) or (across >= 0 and behind[across + 1 : across + 2] in (["the"], ["its"], ["all"]))


def _is_of_one(story: Story, read: Read) -> bool:
    """True for a figure told of *its Leeds office* or of *one of the district's five schools*."""
    low = story.tokens.low
    words = low[read.sentence.first : read.first]
    if _ALSO & {*words[-12:], *story.after(read, 5)}:
        return False
    one = any(words[k : k + 2] == ["one", "of"] for k in range(len(words)))
    own = any(w in ("its", "the") and _PLACES & set(words[k + 1 : k + 4]) for k, w in enumerate(words))
    return one or (own and not any(w.endswith("s") and w[:-1] in _PLACES for w in words))
