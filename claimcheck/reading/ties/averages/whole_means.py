"""Means of a small number of whole numbers, which only some totals can give."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.extremes import is_superlative
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import is_mean, of_wider_span
from claimcheck.reading.ties.averages.other_groups import of_another
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import back_from, exactly, sizes
from claimcheck.reading.ties.shares.chances import GATHERED, is_exact, is_small

# What makes the values of a mean whole numbers.
_WHOLE = frozenset("whole integer stars star marks rated rate rating scale score scored goals".split())
_COUNTING = (["how", "many"], ["number", "of"], ["how", "often"])
_PART_WORDS = frozenset("weighted weighting adjusted half halves quarter".split())
_OVER = frozenset("in over across among from of for by these those the all each asked".split())
_BATTING = frozenset("hitting hit batting batted bat bats average averaging".split())
_PER_GAME = frozenset(("/game", "/match", "/outing", "/appearance", "/start"))
_BACK = 5


def whole_means(story: Story) -> Iterator[Choice]:
    """Each mean of what is counted with the numbers of values that it may be taken over."""
    for here in story.by_sentence.values():
        for read in here:
            if "." not in read.claim.amount.written or not is_exact(read):
                continue
            options = list(_at_bats(story, read)) if read.claim.amount.written.startswith(".") else []
            if (
                not options
                and not of_wider_span(story.after(read, 9))
                and (is_mean(story, read) or _is_next_mean(story, read) or read.claim.amount.unit in _PER_GAME)
            ):
                options = _over(story, read)
            if options:
                yield Choice(tuple(options[:6]))


def _at_bats(story: Story, mean: Read) -> Iterator[Link]:
    """``In 40 at-bats he is hitting .310``: hits over the times at bat."""
    low, sentence = story.tokens.low, mean.sentence
    if len(mean.claim.amount.written) == 4 and _BATTING & set(low[sentence.first : sentence.last]):
        for read in story.here(sentence):
            number = read.claim.stated.number or read.claim.stated.lo
            at = low[read.last : read.last + 3]
            if number and (at[:3] == ["at", "-", "bats"] or at[:1] in (["at-bats"], ["times"])):
                base = story.word(read.first, read.last, exactly(number), "count")
                yield Link("mean over", (mean.claim.id, base.id), assumption=f"the average is over {read.claim.said} times at bat")


def _over(story: Story, mean: Read) -> list[Link]:
    """``In six matches they have averaged 1.9 goals``; ``20 students gave a whole number … The mean was 3.48``."""
    decimals = len(mean.claim.amount.written.partition(".")[2])
    unit = mean.claim.amount.unit.partition("/")[0]
    near = list(back_from(story, mean.sentence, _BACK))
    in_whole = any(b in (unit, f"{unit}s") and a == "whole" for s in near for a, b in pairwise(story.tokens.low[s.first : s.last]))
    if unit not in ("", "point", "mark", "star", "time") and not in_whole:
        return []  # but "asked for how long, in whole hours"
    words = story.words(*near)
    whole = bool(words & _WHOLE) or any(_counts(story.tokens.low[s.first : s.last]) for s in near)
    if words & _PART_WORDS or not (mean.claim.scope.noun or whole):
        return []
    options: list[Link] = []
    for sentence in near:
        found = [r for r in sizes(story.here(sentence)) if is_small(r, 10**decimals, _across(story, r)) and _may_be(story, r, mean, whole)]
        for read in found:
            told = f"the mean is over {read.claim.said}, {lines(mean.claim, read.claim)}"
            bare = attrs.evolve(mean.claim.amount, unit="")
            told_of = story.word(mean.first, mean.last, bare, "mean") if in_whole and unit else _just(story, mean)
            options.append(Link("mean over", (told_of.id, _base(story, read).id), assumption=told))
        if any(not _one_of_them(story, r, mean) for r in found):
            break  # "two of them" may be a few of those that it is taken over
    return options


def _counts(words: list[str]) -> bool:
    """True where the words ask how many, so that each answer is a whole number."""
    pairs = set(pairwise(words))
    # "knocked on 16 doors and counted the children in each"
    each = "counted" in words and bool({("in", "each"), ("in", "every"), ("their", "own")} & pairs)
    return each or any(words[k : k + 2] in _COUNTING for k in range(len(words) - 1))


def _just(story: Story, mean: Read) -> Claim:
    """The claim of *mean*, of ``3.4 exactly`` as that of ``exactly 3.4``."""
    claim = mean.claim
    if story.after(mean, 1) not in (["exactly"], ["precisely"]) or claim.stated.number is None:
        return claim
    told = attrs.evolve(exactly(claim.stated.number, claim.amount.unit), hedge="exactly")
    return story.word(mean.first, mean.last, told, claim.kind, claim.scope, claim.voice)


def _base(story: Story, read: Read) -> Claim:
    """The claim of *read*, of ``over 16 games`` that of the number alone."""
    if not _across(story, read):
        return read.claim
    return story.word(read.first, read.last, exactly(read.claim.stated.number or 0), "count")


def _may_be(story: Story, read: Read, mean: Read, whole: bool) -> bool:
    """True for a number of things that values of the mean are told of."""
    sentence, ahead = read.sentence, story.before(read, 2)
    if {"missed", "lost", "only"} & set(ahead):
        return False
    all_told = ahead[-1:] == ["all"]
    again = ahead[-1:] in (["the"], ["those"], ["these"]) and sentence is mean.sentence and read.first < mean.first
    group = ahead[-1:] == ["of"] and ahead[0] in GATHERED and read.first - sentence.first < 6
    noun = read.claim.scope.noun or all_told or again or group or story.after(read, 2) == ["in", "all"] or _one_of_them(story, read, mean)
    if _is_far_less(story, read, mean):
        return False
    if read is mean or not noun or noun == mean.claim.scope.noun and not whole:
        return False
    if sentence is mean.sentence:
        return _told_over(story, read)
    per_head = mean.claim.amount.unit.endswith("/person") or "each" in story.after(mean, 3)
    opened = story.tokens.low[mean.sentence.first] in ("they", "each", "these")
    follows = story.apart(mean.sentence, sentence) == 1 and opened
    per = read.claim.scope.noun != "" and read.claim.scope.noun in story.after(mean, 2)
    apart = not (all_told or group or per) and of_another(story, mean, read, strict=True)
    return not apart and (whole or follows or (all_told and per_head))


def _is_far_less(story: Story, read: Read, mean: Read) -> bool:
    """True for the two of *English and maths* beside *1,584 exams, an average of 8.8 each*: so few do not make that many."""
    told = [r.claim.stated.number or 0 for r in sizes(story.here(mean.sentence)) if r.first < mean.first and r.first != read.first]
    return max(told, default=0) > 2 * (mean.claim.stated.number or 0) * (read.claim.stated.number or 0)


def _told_over(story: Story, read: Read) -> bool:
    """True for a number of things that values are told of, behind *in*, *over* or *asked* in the sentence of the mean."""
    ahead, low, first = story.before(read, 3), story.tokens.low, read.sentence.first
    if ahead[-2:] in (["ahead", "of"], ["clear", "of"]):
        return False  # "came first with a mean of 7.44, ahead of two brands"
    if ahead[-1:] == ["of"] and any(map(is_superlative, ahead)):
        return False  # "the youngest of 11 choirs"
    opens = read.first - first < 2 or (read.first - first < 3 and low[first] in ("her", "his", "its", "their"))
    polled = ahead[-1:] == ["when"] and bool({"polled", "asked", "surveyed", "questioned"} & set(story.after(read, 3)))
    return polled or bool(_OVER & set(ahead)) or _across(story, read) or story.after(read, 2) == ["of", "them"] or opens


def _is_next_mean(story: Story, read: Read) -> bool:
    """True for the second of ``The mean had been 7.25. Afterwards it was 4.46``."""
    told = [r for s in story.beside(read.sentence, 1, 0) for r in story.here(s) if r.first < read.first and is_mean(story, r)]
    places = len(read.claim.amount.written.partition(".")[2])
    alike = bool(told) and len(told[-1].claim.amount.written.partition(".")[2]) == places
    ahead = story.before(read, 3)
    return alike and "it" in ahead and not read.claim.scope.noun and not read.claim.amount.unit


def _one_of_them(story: Story, read: Read, mean: Read) -> bool:
    """True for ``12 of them`` before the mean; behind it they may be of what the mean counts."""
    return read.first < mean.first and story.after(read, 2) == ["of", "them"]


def _across(story: Story, read: Read) -> bool:
    """True for ``Over 16 games``, which says in how many and not that they were more."""
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first] == "over" and (first == read.sentence.first or low[first - 1] in (",", "and", "average"))
