"""All of them: how many there were, and *All eight* who are taken up at the head of a later sentence of a brief."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import stem

_BACK = 3
_TIMES = 3  # a set that is so many times larger or smaller is another
_ROOM = frozenset("hold holds seats capacity room carry carries for up to sleeps".split())
_FOUND = frozenset("were are was have had will survived".split())


def all_of_them(story: Story) -> Iterator[Link]:
    """``six Slovak climbers set out on Sunday. ... All eight Slovaks were found on Wednesday``: one number, whatever the days."""
    for sentence in story.sentences if story.is_brief else ():
        if story.tokens.low[sentence.first] != "all" or not sentence.number:
            continue
        here = story.here(sentence)
        again = here[0] if here and story.phrase(here[0])[0] - sentence.first < 2 else None
        if again is None or again.claim.kind != "count" or again.claim.stated.bound != "=" or not _FOUND & set(story.after(again, 5)):
            continue
        group = _group(story, again)
        before = [r for s in story.beside(sentence, _BACK, 0) if s is not sentence for r in story.here(s)]
        told = [r for r in before if r.claim.kind == "count" and r.claim.stated.bound == "=" and not r.timing]
        if group == "person":  # "All five of the accused": of 19 garnets nobody is accused
            told = [r for r in told if not r.figure.noun or people(story, r.claim.scope.noun)]
        if (
            len(told) == 1
            and told[0].figure.noun
            and group
            and not _ROOM & set(story.before(told[0], 4))
            and _may_be(story, told[0], again)
        ):
            said = f"{lines(told[0].claim, again.claim, 'speak')} of all of one group"
            yield Link("same", (told[0].claim.id, again.claim.id), assumption=said)


def _group(story: Story, read: Read) -> str:
    """What *All eight climbers*, *All eight of the accused* names: its noun, or a person where a word says that it is people."""
    low, last = story.tokens.low, story.phrase(read)[1]
    if read.figure.noun and not (low[read.last] == "of" and low[read.last + 1] == "the"):
        return read.claim.scope.noun
    return "person" if low[read.last : read.last + 2] == ["of", "the"] and _WHO & set(low[read.last + 2 : last + 3]) else read.figure.noun


_WHO = frozenset("accused arrested charged injured dead wounded detained missing suspects defendants victims men women survivors".split())


def _may_be(story: Story, first: Read, again: Read) -> bool:
    """True for one noun, or one that is a word of the other: ``six Slovak climbers``, ``All eight Slovaks``."""
    one, other = (r.claim.stated.number or 0 for r in (first, again))
    if not one or not other or one > _TIMES * other or other > _TIMES * one:
        return False
    noun = again.claim.scope.noun or _group(story, again)
    if {noun, first.claim.scope.noun} == {"man", "woman"}:
        return False  # "Five men were charged. All seven women on the jury"
    if noun == first.claim.scope.noun or stem(noun) in {stem(w) for w in first.claim.counted.lower().split()}:
        return True
    return people(story, noun) and people(story, first.claim.scope.noun)
