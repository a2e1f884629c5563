"""Counted in: a figure that its sentence counts into the one told before it, and the things told of as in a book, a list or a room."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.reading.frames.operands import Tied, figures_of, near, number, overlap, told_in
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.slips import is_plain_slip, is_slip
from claimcheck.reading.words.grammar import MORE, OTHERS

_COUNTED = frozenset("included counted contained covered comprised".split())
_TALLIES = frozenset("figure total number count tally toll sum".split())
_DEFINITE = frozenset("that the this".split())
_IN, _IT = frozenset(("in", "on", "inside", "within", "among")), frozenset("it them these those".split())
_FAR = 4
_BACK = 2
_HOLDING = frozenset("holds held has have had contains contained lists keeps kept owns owned shows showed are were is was with".split())
# What anything may be told of as, and what a thing is in that is no such thing itself.
_ANYTHING = frozenset("entry item object exhibit record person picture photograph image work piece document title specimen".split())
_HOLDERS = frozenset("page room chapter shelf wagon carriage floor box drawer case cabinet hall bed cell tent volume sheet house".split())


def counted_in(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that its words put into one told just before, which it is above."""
    for sentence in story.holding(_IN):
        counts = [r for r in figures_of(story, sentence) if _is_count(r)]
        for part in counts if _is_counted(story, sentence) and len(counts) == 1 else ():
            yield from _into(story, tied, part, _last(story, sentence))
        for part in counts:
            if _is_in_it(story, part):
                yield from _into(story, tied, part, [r for r in _told(story, part) if _may_hold(story, r, part)])


def _is_count(read: Read) -> bool:
    return read.claim.kind == "count" and number(read) > 1 and not read.claim.amount.unit and read.is_plain and not read.figure.another


def _into(story: Story, tied: Tied, part: Read, wholes: list[Read]) -> Iterator[Guess]:
    """*part* as some of the last of *wholes*, where it is more than each, though not far more."""
    most = max((number(r) for r in wholes), default=Fraction(0))
    if wholes and 3 < most < number(part) < _FAR * most and not tied.as_(part, "parts", "rest", "share"):
        yield some_of_it(wholes[-1].claim, told_in(story, part, wholes[-1]), part.claim.span)


def _is_counted(story: Story, sentence: Sentence) -> bool:
    """True for *Those in intensive care, 160, are included in that figure*; not where they are not included."""
    low = story.tokens.low
    for k in story.places(_COUNTED, sentence):
        if low[k + 1 : k + 2] == ["in"] and low[k + 2] in _DEFINITE and low[k + 3] in _TALLIES and low[k - 1] in ("are", "were", "is"):
            return low[k + 4] in (".", ",", ";", ")") and not _told_of_others(story, sentence)
    return False


def _told_of_others(story: Story, sentence: Sentence) -> bool:
    return bool((OTHERS | MORE | {"not", "only", "neither"}) & story.words(sentence))


def _last(story: Story, sentence: Sentence) -> list[Read]:
    """The counts of the last sentence before *sentence* that tells one, at most two back."""
    back = [s for s in story.beside(sentence, _BACK, 0) if s is not sentence]
    told = [found for s in back if (found := [r for r in figures_of(story, s) if _is_count(r)])]
    return told[-1] if told and len(told[-1]) == 1 else []


def _is_in_it(story: Story, read: Read) -> bool:
    """True for *The 7,640 officers in it*, *the 230 women on the list*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if "the" not in (low[first], low[first - 1]) or not read.figure.noun or not is_plural(low[last - 1]) or low[last] not in _IN:
        return False
    return low[last + 1] in _IT or (low[last + 1] == "the" and low[last + 2] in ("list", "register", "roll", "book", "file"))


def _told(story: Story, part: Read) -> list[Read]:
    """The counts before *part*, where there is but one of them in reach."""
    before = [r for r in near(story, part.sentence, 3, 0) if r.last <= part.first and _is_count(r) and not overlap(r, part)]
    return before if len(before) == 1 else []


def _may_hold(story: Story, whole: Read, part: Read) -> bool:
    """True for what holds, lists or has so many: things of any kind, of the kind of *part*, or as many but for a slip of the pen."""
    low, noun = story.tokens.low, whole.claim.scope.noun
    ahead = set(low[max(whole.sentence.first, story.phrase(whole)[0] - 3) : whole.first])
    if not _HOLDING & ahead and not {"runs", "ran"} & ahead or noun in _HOLDERS:
        return False
    if noun == "name":
        return people(story, part.claim.scope.noun)
    if noun in _ANYTHING or story.table.nouns(part.claim.scope.noun, noun) in ("same", "inside"):
        return people(story, noun) <= people(story, part.claim.scope.noun)
    same = people(story, noun) == people(story, part.claim.scope.noun)
    return same and (is_plain_slip(number(whole), number(part)) or is_slip(number(whole), number(part)))
