"""Both sorts: women and men, told one beside the other, with the one group told before that they make."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.reading.frames.operands import Tied, figured, figures_of, near, number
from claimcheck.reading.frames.wholes import all_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import spot
from claimcheck.reading.ties.sums.breakdowns import sized
from claimcheck.reading.words.grammar import MORE, OTHERS

_SORTS = ({"woman", "man"}, {"boy", "girl"}, {"adult", "child"})
_ONES = frozenset("woman man boy girl adult child".split())
_BEING = (["there", "are"], ["there", "were"], ["it", "has"], ["it", "had"], ["they", "are"], ["they", "were"])
_SUMMED = ("parts", "rest", "flow", "tally", "mean")
_BACK = 3
_OFF = Fraction(1, 4)  # by how much of the group the two may miss it
_OTHERS = MORE | OTHERS | frozenset("also including among rest remaining".split())


def both_sorts(story: Story, tied: Tied) -> Iterator[Guess]:
    """The group of each two sorts that words tell it to be of: ``The jury of 12 filed back. There were seven women and six men``."""
    for sentence in figured(story):
        for a, b in pairwise(figures_of(story, sentence)):
            if not _are_sorts(story, sentence, a, b) or any(tied.as_(r, *_SUMMED) for r in (a, b)):
                continue
            whole = _group(story, a)
            if whole is None or tied.as_(whole, *_SUMMED):
                continue
            told, made = number(whole), number(a) + number(b)
            if 0 < abs(told - made) <= told * _OFF:
                yield Guess((all_of(whole.claim, (a.claim, b.claim)),), sure=True)


def _are_sorts(story: Story, sentence: Sentence, a: Read, b: Read) -> bool:
    """True for *There were seven women and six men,*: what a group is, and not what two of its sorts did."""
    low, first, last = story.tokens.low, story.phrase(a)[0], story.phrase(b)[1]
    plain = all(r.claim.kind == "count" and r.claim.stated.bound == "=" and not r.figure.another for r in (a, b))
    if not plain or {a.claim.scope.noun, b.claim.scope.noun} not in _SORTS or story.between(a, b) != ["and"]:
        return False
    opened = low[first - 2 : first] in _BEING and first - 2 - sentence.first < 2
    return opened and (not low[last].isalpha() or low[last] in ("on", "in", "aboard"))


def _group(story: Story, a: Read) -> Read | None:
    """The one figure of persons told before *a*: *12 members*, *a jury of 12*; None where there are more, or others are told of."""
    before = [r for r in near(story, a.sentence, _BACK, 0) if r.last <= a.first and r.claim.kind == "count"]
    held = [r for r in before if _may_be_group(story, r)]
    words = story.words(*story.beside(a.sentence, _BACK, 1))
    if len(held) != 1 or _OTHERS & words or any(people(story, r.claim.scope.noun) for r in before if r is not held[0]):
        return None
    whole = held[0]
    return whole if whole.claim.stated.bound == "=" and whole.sentence is not a.sentence and not whole.figure.another else None


def _may_be_group(story: Story, read: Read) -> bool:
    noun = read.claim.scope.noun
    return noun not in _ONES and (noun == "member" or (bool(noun) and people(story, noun)) or sized(story, spot(story, read)))
