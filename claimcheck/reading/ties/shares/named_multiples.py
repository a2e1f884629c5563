"""Named multiples: the figures of what ``twice as many men as women`` or ``men are twice as numerous`` names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.comparable import people, sized
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.ratios_apart import plausible
from claimcheck.reading.words.grammar import DEFINITE
from claimcheck.values.amount import Amount

_BACK, _ON, _REACH = 4, 1, 7
_MANY = frozenset("many numerous plentiful common".split())
_WALLS = frozenset(", ; : . that so and but because which".split())


def of_names(story: Story, sentence: Sentence, first: int, last: int, worth: Amount) -> Iterator[Link]:
    """The link of the multiple at the tokens *first* up to *last* with the only counts of what its words name."""
    low = story.tokens.low
    if low[last] != "as" or low[last + 1] not in _MANY:
        return
    than = next((k for k in range(last + 2, min(last + _REACH, sentence.last)) if low[k] == "as"), 0)
    told = _stems(low[last + 2 : than]) if low[last + 1] == "many" and than > last + 2 else _subject(story, sentence, first)
    if than and low[than + 2] not in _WALLS:
        return  # "Twice as many men as women applied": what they did is another matter than how many there are
    base = _stems(low[than + 1 : than + 2]) if than else set[str]()
    wall = next((k for k in range(first - 1, sentence.first, -1) if low[k] == ";"), -1)
    if wall > 0 and low[wall + 1] in DEFINITE and first - wall > _OWN:
        return  # "; the town has three times as many bikes as cars": that of a town, and not of the firm told of
    near = [r for s in story.beside(sentence, _BACK, _ON) for r in story.here(s) if _is_count(r) and not first <= r.first < last]
    greats = [r for r in near if _names(story, r) & told and not _names(story, r) & base]
    smalls = [r for r in near if r not in greats and (_names(story, r) & base if base else _alike(story, greats, r))]
    if base and not greats and len(smalls) == 1:
        greats = _beside(smalls[0], near)
    if len(greats) != 1 or len(smalls) != 1 or greats[0].claim.modality != smalls[0].claim.modality:
        return
    if plausible(worth, greats[0], smalls[0]):
        word = story.word(first, last, worth, "ratio")
        claims = (word.id, greats[0].claim.id, smalls[0].claim.id)
        # What words name on both sides may be as unlike as men and machines.
        words = story.document.span(story.tokens.start[first], story.tokens.end[than + 1]) if base else None
        yield Link("ratio", claims, assumption=f"line {line(word)} speaks of the only two figures of what it names", words=words)


_OWN = 3  # tokens of a subject and its verb


def _beside(base: Read, near: Sequence[Read]) -> list[Read]:
    """The only other count beside *base*, by whatever name: ``780 bicycles and 320 cars ..., three times as many bikes as cars``."""
    here = [r for r in near if r.sentence is base.sentence and r is not base]
    return here if len(here) == 1 else []


def _is_count(read: Read) -> bool:
    claim = read.claim
    return sized(read) and claim.kind == "count" and bool(read.figure.noun) and claim.stated.bound == "=" and (claim.stated.number or 0) > 1


def _stems(words: Sequence[str]) -> set[str]:
    return {stem(w) for w in words if len(w) > 2 and w.isalpha()}


def _names(story: Story, read: Read) -> set[str]:
    """The stems of what *read* counts."""
    return _stems(story.tokens.low[slice(*story.phrase(read))])


def _subject(story: Story, sentence: Sentence, first: int) -> set[str]:
    """The stems of the clause before the multiple: the men of ``so that men are again twice as numerous``."""
    low, start = story.tokens.low, first
    while start > sentence.first and low[start - 1] not in _WALLS:
        start -= 1
    return _stems(low[start:first])


def _alike(story: Story, greats: Sequence[Read], read: Read) -> bool:
    """True for another count of people, where the words name those."""
    return all(people(story, r.claim.scope.noun) and r.claim.scope.noun != read.claim.scope.noun for r in greats) and people(
        story, read.claim.scope.noun
    )
