"""Amounts: every figure of a sentence that can be more or less than another, lengths of time and ages as one figure each."""

from __future__ import annotations

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.calendar.spells import race_times, whole_times
from claimcheck.reading.ties.common.nearby import SIZES, exactly


def amounts(story: Story, sentence: Sentence) -> list[Read]:
    """The figures of *sentence* that say how much, in order: ``1 hour 20 minutes``, ``1:57.4`` and ``aged 31`` among them."""
    return story.once(("amounts", sentence.number), lambda: _amounts(story, sentence))


def _amounts(story: Story, sentence: Sentence) -> list[Read]:
    told = [r for r in story.every_figure.get(sentence.number, ()) if not r.timing and r.claim.modality != "denied"]
    told = [r for r in told if story.tokens.low[r.first - 2 : r.first] not in _CLASSES]
    kept = [_as_age(story, r) if _is_age(r) else r for r in told if _is_age(r) or (r.claim.related and r.claim.kind in SIZES - {"score"})]
    return sorted((*whole_times(story, kept), *race_times(story, sentence)), key=lambda r: r.first)


_CLASSES = (["under", "-"], ["over", "-"])  # "a national under-23 record", which tells who may hold it


def _is_age(read: Read) -> bool:
    return read.figure.kind == "age" and read.claim.stated.hi is not None


def _as_age(story: Story, read: Read) -> Read:
    """*read* with a claim that may be tied."""
    return read._replace(claim=story.word(read.first, read.last, read.claim.amount, "age"))


def as_ages(story: Story, reads: list[Read]) -> list[Read]:
    """*reads* with each bare number that can be an age as one, where the sentence speaks of ages; the ages alone."""
    return [a for r in reads for a in [_bare_age(story, r)] if a is not None]


def _bare_age(story: Story, read: Read) -> Read | None:
    claim, number = read.claim, read.claim.stated.number
    if claim.kind == "age":
        return read
    if claim.kind not in ("count", "mean", "duration") or read.figure.noun:
        return None
    if claim.amount.unit not in ("", "year") or number is None:
        return None
    if not 2 < number < 120 or claim.stated.bound != "=" or (story.before(read, 1) == ["the"] and claim.kind != "mean"):
        return None  # "younger than the four who went last time"
    return read._replace(claim=story.word(read.first, read.last, exactly(number, "year"), "age"))
