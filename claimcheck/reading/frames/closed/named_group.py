"""A named group: a percent of a few people whom its own words name, and a mean of the whole marks that a few gave, told in any order."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import is_mean, of_others
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import may_be_people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.chances import is_exact
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.shares.plain_shares import is_share
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import DEFINITE, FORMER, MORE, OTHERS

_BACK, _ON = 4, 2
_LEAST, _FEW = 5, 100  # no one tells a percent of fewer; of a hundred any whole percent may be
_TIED = ("mean over", "share", "change", "mean", "ratio", "parts", "rest")
_WHOLE = frozenset("number numbers point points mark marks score scores".split())
_BODIES = frozenset("class group team squad crew choir panel jury staff party platoon unit village crowd litter herd flock".split())
_CASES = frozenset(stem(w) for w in "patients participants volunteers subjects respondents".split())
_TAKING_PART = frozenset("took take taken enrolled recruited studied treated tested examined given surveyed questioned".split())
_OF_THEM = frozenset("in at on from who with under over aged among near whose born living that".split())
_BEING = frozenset("had has have were was are is did".split())
_SHORT = 3
_DAYS = frozenset((*WEEKDAYS, *MONTHS))
_AGAIN = frozenset("it they that there this which each".split())
_SOME = MORE | OTHERS | FORMER | frozenset("first last new old up least most some about nearly almost over under".split())


def named_group(story: Story, tied: Tied) -> Iterator[Guess]:
    """``63 per cent of the class passed the test, which all of its 18 pupils took``: no whole number of 18 is 63 per cent of them."""
    for read in story.related if story.is_brief else ():
        if tied.as_(read, *_TIED) or not is_exact(read):
            continue
        if _is_whole_mean(story, read):
            group = _alone(story, read, 2)
        elif _is_of_the(story, read):
            group = _alone(story, read, _LEAST)
            group = group if group is not None and _is_that_group(story, read, group) else None
        else:
            continue
        if group is not None:
            told = f"{read.claim.said} is of {group.claim.said}, {lines(read.claim, group.claim)}"
            yield Guess((Link("mean over", (read.claim.id, group.claim.id), assumption=told),), sure=True)


def _is_whole_mean(story: Story, read: Read) -> bool:
    """True for the mean mark of *an average of 6.47*, where words say that whole marks alone were given."""
    claim, low = read.claim, story.tokens.low
    if "." not in claim.amount.written or claim.amount.unit or claim.kind == "share" or not is_mean(story, read) or of_others(story, read):
        return False
    around = story.beside(read.sentence, _ON, _ON)
    return any(low[k] == "whole" and low[k + 1] in _WHOLE for s in around for k in range(s.first, s.last - 1))


def _is_of_the(story: Story, read: Read) -> bool:
    """True for a percent *of the soldiers*, *of the class*: of a set that its own words name."""
    if read.claim.amount.unit != "percent" or not is_share(story, read) or change_word(story, read) >= 0:
        return False
    low, end = story.tokens.low, end_of_share(story, read)
    if low[end] != "of" or low[end + 1] not in DEFINITE or low[read.first - 1] in ("than", "from", "to", "against"):
        return False
    return is_plural(low[end + 2]) or low[end + 2] in _BODIES


def _alone(story: Story, read: Read, least: int) -> Read | None:
    """The only few people or animals that are counted around *read*; None where other people are, or other shares of them."""
    around = story.beside(read.sentence, _BACK, _ON)
    every = [r for s in around for r in figures_of(story, s) if r is not read]
    counts = [r for r in every if r.claim.kind == "count" and _is_living(story, r)]
    if len(counts) != 1 or any(r.claim.kind in ("share", "mean") and not r.timing for r in every):
        return None
    group = counts[0]
    number = group.claim.stated.number
    few = isinstance(number, int) and least <= number < _FEW and is_exact(group)
    ahead = set(story.before(group, 2))
    some = story.after(group, 1) in (["of"], ["more"]) and "all" not in story.before(group, 3)
    return group if few and not (group.figure.another or _SOME & ahead or some) else None


def _is_living(story: Story, read: Read) -> bool:
    noun = read.figure.noun.split()[-1] if read.figure.noun else ""
    return bool(noun) and may_be_people(story, story.table.noun(noun))


def _is_that_group(story: Story, read: Read, group: Read) -> bool:
    """True where the words name the group that is counted: its noun, the body that all of them make, or the patients who took part."""
    low, end = story.tokens.low, end_of_share(story, read)
    head, noun = stem(low[end + 2]), stem(group.figure.noun.split()[-1])
    there = {stem(w) for w in low[group.sentence.first : group.sentence.last]}
    told = _narrowing(story, read)
    if (told and not told & there) or _is_narrowed(story, group):
        return False
    every = "all" in story.before(group, 3) or story.before(group, 1) in (["its"], ["their"])
    if low[end + 2] in _BODIES:
        return every and (head in there or group.sentence is read.sentence)
    if head not in (noun, *_CASES):
        return False
    if group.first < read.first:
        return every or bool(_TAKING_PART & set(low[group.sentence.first : group.sentence.last]))
    return head == noun and group.sentence is not read.sentence and _goes_on(story, read, group)


def _narrowing(story: Story, read: Read) -> set[str]:
    """The stems of what tells which of them the share is of, names alone where there are any: *of the soldiers at the hospital had*."""
    low, k, last = story.tokens.low, end_of_share(story, read) + 3, read.sentence.last
    stop = next((j for j in range(k, last) if low[j] in _BEING or low[j] in (",", ".", ";")), last)
    if low[k] not in _OF_THEM and not (k < stop and low[stop] in _BEING):
        return set()
    told = [j for j in range(k, stop) if low[j] not in DEFINITE | _OF_THEM and low[j] not in WEEKDAYS]
    named = [j for j in told if story.tokens.written(j)[:1].isupper()]
    return {stem(low[j]) for j in named or [j for j in told if len(low[j]) > _SHORT]} or {low[k]}


def _is_narrowed(story: Story, group: Read) -> bool:
    """True for the nine of *nine pupils from the class went abroad*, and for those that a group is run by or cares for."""
    low, (first, last) = story.tokens.low, story.phrase(group)
    every = "all" in story.before(group, 3)
    return not every and (low[first - 1] == "by" or (low[last] in ("from", "in", "of") and low[last + 1] in DEFINITE))


def _goes_on(story: Story, read: Read, group: Read) -> bool:
    """True where the sentence of the group takes up the one of the share: *The hospital took in 16 soldiers that day*."""
    low, first = story.tokens.low, group.sentence.first
    its, mine = (set(low[s.first : s.last]) for s in (group.sentence, read.sentence))
    if story.apart(group.sentence, read.sentence) != 1 or (_DAYS & its) - mine:
        return False
    if low[first] in _AGAIN:
        return True
    named = {stem(w) for w in mine if len(w) > _SHORT}
    return low[first] == "the" and stem(low[first + 1]) in named
