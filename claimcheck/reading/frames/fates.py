"""Fates: how many were aboard or inside, and how many of them were saved, died or are missing."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures, figures_of, number
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import exactly

_SAFE = frozenset(
    "rescued rescue saved save survived survive survivors escaped escape walked unhurt unharmed alive pulled picked freed brought lifted "
    "dragged winched plucked swam ashore safe safely safety out".split()
)
_DEAD = frozenset("died die dead killed drowned perished bodies body lives deaths".split())
_LOST = frozenset("missing unaccounted unfound".split())
_SOUGHT = frozenset("looking searching search".split())  # ahead of the number: who is told behind one does the seeking
_HURT = frozenset("hospital hospitals injured wounded hurt treated".split())
_FATES = (("missing", _LOST), ("dead", _DEAD), ("hurt", _HURT), ("safe", _SAFE))
_ABOARD = frozenset(
    "aboard board inside carrying carried on asleep trapped staying travelling passengers were held underground indoors below".split()
)
_SOME = frozenset("including include included among them of other another more further at".split())
_ON = 5
_CLAUSE = frozenset((",", ";", "and", "but", "while", ":"))


def fates(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each number aboard or inside that what became of them adds up to more than."""
    for whole in figures(story):
        if whole.claim.kind != "count" or not is_aboard(story, whole) or number(whole) < 4:
            continue
        crewed = with_crew(story, whole)
        behind = [r for s in story.beside(whole.sentence, 0, _ON) for r in figures_of(story, s) if r.first > whole.last]
        told = [(fate, r) for r in behind if (fate := _fate(story, r))]
        parts = dict(reversed([(fate, r) for fate, r in told if fate != "hurt" or _is_listed(r, [x for _, x in told])]))
        parts.pop("hurt", None) if len({f for f, _ in told}) < 3 else None
        aboard = Fraction(crewed.stated.number or 0)
        more = any(number(r) > aboard and r.claim.kind == "count" and people(story, r.claim.scope.noun) for r in behind)
        if len(parts) < 2 or len(parts) != len([r for f, r in told if f in parts]) or more:
            continue
        total = sum(number(r) for r in parts.values())
        if aboard < total <= aboard * 5 / 4:
            reads = sorted(parts.values(), key=lambda r: r.first)
            assumed = f"{lines(crewed, reads[-1].claim, 'tell')} what became of the same people"
            yield Guess((Link("parts", (crewed.id, *(r.claim.id for r in reads)), assumption=assumed),), sure=True)


def with_crew(story: Story, whole: Read) -> Claim:
    """The claim of *whole*, with those of *83 passengers and a crew of nine* as one number."""
    here = figures_of(story, whole.sentence)
    behind = here[here.index(whole) + 1 :][:1]
    gap = story.between(whole, behind[0]) if behind else []
    if (
        gap not in (["and"], ["and", "a", "crew", "of"], [",", "a", "crew", "of"], ["and", "its", "crew", "of"])
        or behind[0].claim.stated.bound != "="
    ):
        return whole.claim
    if gap == ["and"] and behind[0].claim.scope.noun not in ("crew", "crewman", "staff", "officer", "sailor"):
        return whole.claim
    told = exactly(int(number(whole) + number(behind[0])))
    return story.word(whole.first, story.phrase(behind[0])[1], told, "count", whole.claim.scope, whole.claim.voice)


def is_aboard(story: Story, read: Read, *, saved: bool = False) -> bool:
    """True for *48 on the boat*, *160 passengers and crew aboard*, *sixty-four people were asleep in the block*.

    Where *saved*, it may stand behind those who were: *survivors of a boat with 48 on board*.
    """
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind = low[last : min(last + 5, read.sentence.last)]
    ahead = low[max(read.sentence.first, first - 4) : first]
    noun = read.claim.scope.noun
    plain = read.claim.stated.bound == "=" and read.claim.modality == "stated" and (saved or not _fate(story, read))
    persons = people(story, noun) or (not noun and ("there" in ahead or behind[:1] in (["on"], ["aboard"], ["were"], ["inside"])))
    return plain and persons and (noun in ("passenger", "crew") or bool(_ABOARD & {*behind, *ahead}))


def _fate(story: Story, read: Read) -> str:
    """What became of those whom *read* counts, where their noun is left out or is one of people."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if read.claim.kind != "count" or read.claim.stated.bound != "=" or read.claim.amount.unit:
        return ""
    noun = read.claim.scope.noun
    if read.figure.noun and not people(story, noun) and noun not in ("body", "life", "survivor", "dead", "other", ""):
        return ""
    ahead = low[max(read.sentence.first, first - 2) : first]
    if (_SOME & set(ahead) and ahead != ["bodies", "of"]) or low[read.last : read.last + 2] == ["of", "them"]:
        return ""
    start = story.phrase(read)[1] if low[story.phrase(read)[1]] == "and" and low[story.phrase(read)[1] + 1] == "crew" else read.last
    start += 2 * (start > read.last)  # "296 passengers and crew had been led to safety"
    behind = low[start : min(start + 7, read.sentence.last)]
    behind = behind[: next((k for k, w in enumerate(behind) if w in _CLAUSE), len(behind))]
    leading = low[max(read.sentence.first, first - 5) : first]
    for words in (behind, leading):
        if words is leading and _SOUGHT & set(words):
            return "missing"
        found = next((fate for fate, told in _FATES if told & set(words)), "")
        if found:
            return found
    return ""


def _is_listed(read: Read, told: list[Read]) -> bool:
    """True for a fate told in one sentence with two others."""
    return sum(r.sentence is read.sentence for r in told) > 2
