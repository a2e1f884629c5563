"""More of them: a count that its own words make some of one told before, and that is more than any of those before it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.frames.operands import Tied, number
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess

_THEM = frozenset("these those them whom which".split())
_ALL = frozenset("all both there".split())
_BACK = 4  # sentences
_TIMES = 5  # what is so many times more counts something else
_LEAST = 3
_OPENING = 5  # tokens between *Of these* and the count
_TIED = ("parts", "rest", "share", "tally", "same", "flow")


def more_of_them(story: Story, tied: Tied) -> Iterator[Guess]:
    """``flew 36 samples to Pune. The 41 of these that came back``, ``1,600 miners ... Of these members, 1,900 walked out``."""
    counts = [r for s in story.sentences if s.role != "headline" for r in story.every_figure.get(s.number, ()) if _is_count(r)]
    for k, part in enumerate(counts):
        if not _is_of_them(story, part) or tied.as_(part, *_TIED):
            continue
        before = [r for r in counts[:k] if story.apart(part.sentence, r.sentence) <= _BACK]
        whole = max(before, key=number, default=None)
        if whole is None or whole.claim.stated.bound not in ("=", "~", "<", "<=") or tied.both(whole, part):
            continue
        if number(whole) < number(part) < _TIMES * number(whole):
            yield some_of_it(whole.claim, part.claim)


def _is_count(read: Read) -> bool:
    plain = read.claim.kind == "count" and not read.claim.amount.unit and read.claim.related and not read.figure.another
    return plain and read.claim.stated.number is not None and number(read) > _LEAST


def _is_of_them(story: Story, read: Read) -> bool:
    """True for *41 of these*, *the 250 worst hurt among them*, *Of these members, 1,900*.

    Not for *all 72 of them*, *there were 25 of them*, *sheep, 140 of them*, *118 offences among them*.
    """
    low, (first, last) = story.tokens.low, story.phrase(read)
    opening = low[read.sentence.first : read.sentence.first + 2]
    opened = opening[0] == "of" and opening[1] in _THEM and first - read.sentence.first < _OPENING
    of_them = low[read.last] == "of" and low[read.last + 1] in _THEM
    among = not read.figure.noun and "them" in low[read.last : last + 5] and "among" in low[read.last : last + 4]
    apposed = of_them and low[first - 1] == "," and is_plural(low[first - 2])
    return (opened or of_them or among) and not apposed and not _ALL & {*story.before(read, 3), *low[first - 2 : first]}
