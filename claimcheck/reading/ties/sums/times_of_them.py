"""Times of them: how many of the hours, minutes or days that a thing took went to what: ``lasted six hours. For two of them it rained``."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.lengths import lengths
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.ties.common.spots import near as opens
from claimcheck.reading.ties.common.spots import phrases

_UNITS = frozenset("second minute hour day week month year".split())
_OF_THEM = phrases("of them", "of these", "of those", "of which")
_SPENDING = frozenset("for spent spends spend spending gave gives give giving devoted devotes devoting took takes".split())
_LAST = frozenset("last final other remaining rest".split())
_BACK = 1
_FAR = 2  # times the whole that some of it may be told to be


def times_of_them(story: Story) -> Iterator[Choice]:
    """The length of each thing with what is told to be some of its hours, and with all that they went to where the last of them is told."""
    for sentence in story.sentences:
        for read in story.every_figure.get(sentence.number, ()):
            whole = _whole(story, sentence, read) if _is_some(story, read) else None
            if whole is not None and Fraction(read.claim.stated.number or 0) <= _FAR * Fraction(whole.claim.stated.number or 0):
                yield Choice((_link(story, whole, read),))


def _is_some(story: Story, read: Read) -> bool:
    """True for the two of *for two of them*, *spent two of those hours*."""
    low, first, last = story.tokens.low, read.first, read.last
    length = opens(low, last, _OF_THEM)
    if (
        not length
        or read.claim.kind not in ("count", "duration")
        or read.claim.stated.bound != "="
        or not isinstance(read.claim.stated.number, int)
    ):
        return False
    return singular(low[last + length]) in _UNITS or low[first - 1] in _SPENDING


def _whole(story: Story, sentence: Sentence, part: Read) -> Read | None:
    """The only length of time told before *part*, behind which nothing else is counted."""
    near = [r for s in story.beside(sentence, _BACK, 0) for r in story.every_figure.get(s.number, ()) if r.first < part.first]
    times = [r for r in near if r.claim.kind == "duration"]
    if len(times) != 1 or times[0].claim.amount.unit not in _UNITS or times[0].claim.stated.bound != "=":
        return None
    low, named = story.tokens.low, singular(story.tokens.low[part.last + 2])
    if named not in _UNITS and any(is_plural(low[k]) for k in range(story.phrase(times[0])[1], part.first)):
        return None  # "The delegates were tired. The hall had beds for eight of them"
    if named in _UNITS and named != times[0].claim.amount.unit:
        return None
    counted = any(r.first > times[0].first and r.claim.kind != "date" for r in near if r is not times[0])
    return None if counted or story.after(times[0], 1) in (["ago"], ["later"], ["earlier"]) else times[0]


def _link(story: Story, whole: Read, part: Read) -> Link:
    unit, told = whole.claim.amount.unit, [part, *_row(story, part)]
    names = [story.word(*story.phrase(r), exactly(r.claim.stated.number or 0, unit), "duration", voice=r.claim.voice).id for r in told]
    last = next(
        (x for x in lengths(story, part.sentence) if x.first > told[-1].last and _LAST & {*story.tokens.low[x.first - 2 : x.first + 2]}),
        None,
    )
    full = last is not None and len(told) > 1
    if full and last is not None:
        names.append(last.claim.id)
    said = f"{lines(whole.claim, part.claim, 'tell')} a time and what it went to"
    return Link("parts", (whole.claim.id, *(names if full else names[:1])), assumption=said, exhaustive=full)


def _row(story: Story, part: Read) -> list[Read]:
    """The bare figures behind *part* that go on from it: ``25 of them to taxes, 20 to health and 10 to roads``."""
    low, row = story.tokens.low, list[Read]()
    joined = low[part.last + 2]
    for read in story.every_figure.get(part.sentence.number, ()):
        if read.first > part.first and read.claim.kind == "count" and low[read.last] == joined and low[read.first - 1] in (",", "and"):
            row.append(read)
    return row
