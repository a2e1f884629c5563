"""First times: what is passed for the first time, and the earlier figures that had not passed it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import sizes
from claimcheck.reading.ties.records.against_earlier import of_kind
from claimcheck.reading.ties.records.called import number_told
from claimcheck.reading.ties.records.earlier import called_earlier, dated
from claimcheck.reading.ties.records.rivals import may_be

_FIRST = frozenset(("first",))
_BY_LITTLE = Fraction(11, 10)


def first_time(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``topped 50,000 for the first time``: nothing earlier of its kind had passed it."""
    low = story.tokens.low
    at = next((k for k in story.places(_FIRST, sentence) if low[k + 1] == "time" and k + 1 < sentence.last), None)
    if at is None or "since" in low[at : at + 4] or low[at + 2 : at + 3] == ["this"]:
        return
    if low[at + 2 : at + 3] == ["in"] and (
        number_told(low[at + 3]) or low[at + 3] in ("a", "an", "many", "more", "nearly", "almost", "over")
    ):
        return
    passed = [r for r in sizes(story.here(sentence)) if abs(r.first - at) < 14 and _passes(story, r)]
    if len(passed) != 1:
        return
    threshold = passed[0]
    for later in story.beside(sentence, 1, 2):
        for read in sizes(story.here(later)):
            if _is_of_other_lapse(story, threshold, read):
                continue
            if read is threshold or not of_kind(read, threshold) or read.claim.modality != "stated" or not may_be(story, read):
                continue
            dated_then = dated(story, read, later) and _had(story, read) and not _just_passed(story, read, threshold)
            if called_earlier(story, read) or dated_then:
                names = (threshold.claim.id, read.claim.id)
                yield Link("first time", names, assumption=f"{lines(threshold.claim, read.claim, 'count')} one thing at two times")


def _is_of_other_lapse(story: Story, threshold: Read, read: Read) -> bool:
    """True for *passed 13,000 in the first five months of a year* beside what came in all of another year."""
    low, last = story.tokens.low, story.phrase(threshold)[1]
    behind = low[last : min(last + _CLOSE, threshold.sentence.last)]
    short = any(behind[k : k + 3] == ["in", "the", "first"] for k in range(len(behind))) or bool(_SO_EARLY & set(behind))
    mine = _LAPSES & set(behind)
    return short and read.sentence is not threshold.sentence and not (mine | {"same", "stage", "then"}) & story.words(read.sentence)


_CLOSE = 6
_SO_EARLY = frozenset("before by early".split())
_LAPSES = frozenset("hour hours day days week weeks fortnight month months quarter quarters half season".split())


def _just_passed(story: Story, read: Read, threshold: Read) -> bool:
    """True for the 1,012,000 of what *has passed a million*: where it stands now."""
    if "had" in story.tokens.low[read.sentence.first : read.first]:
        return False
    least, told = threshold.claim.stated.number or 0, read.claim.stated.number or 0
    return least <= told <= least * _BY_LITTLE


def _passes(story: Story, read: Read) -> bool:
    words = set(story.before(read, 4)) | set(story.tokens.low[slice(*story.phrase(read))])
    return bool(words & _THRESHOLDS)


def _had(story: Story, read: Read) -> bool:
    return "had" in story.before(read, 10) or read.claim.when is not None and dated(story, read, read.sentence)


_THRESHOLDS = frozenset(
    "topped topping passed passing exceeded exceeding surpassed reached hit above over crossed broke breached more than below under "
    "beyond climbed fell tops exceeds passes crossing".split()
)
