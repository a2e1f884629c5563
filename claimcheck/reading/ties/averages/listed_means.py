"""Means beside a list of figures, in like words or none: a mean lies between the least and the greatest of what is listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.averages import of_all_told, of_list
from claimcheck.reading.ties.averages.bounding import elided
from claimcheck.reading.ties.averages.labelled import labelled
from claimcheck.reading.ties.averages.means import MEANS, in_the_average, is_mean, may_tell_mean, of_others
from claimcheck.reading.ties.averages.other_groups import of_another
from claimcheck.reading.ties.averages.so_many_listed import so_many
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.cohesion import of_another_matter
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.change import CHANGES, CHANGING

_BACK = 3
_CLOSE = 6
_JOINTS = frozenset((",", "and", "then", "or", "&", "respectively"))
_KEPT = frozenset("keep keeps kept keeping maintain maintains maintained hold holds sustain sustains".split())
_POINTING = frozenset(("that", "this", "which", "it", "these", "those", "their", "its"))


def listed_means(story: Story) -> Iterator[Link]:
    """Each mean with the least and the greatest of the figures listed with it, and with all of them where it points at them."""
    for sentence in story.sentences:
        for mean in amounts(story, sentence) if may_tell_mean(story, sentence) else ():
            if (is_mean(story, mean) and not of_others(story, mean)) or in_the_average(story, mean):
                yield from _of_list(story, mean)


def _of_list(story: Story, mean: Read) -> Iterator[Link]:
    if is_mean(story, mean) and any(True for _ in of_list(story, mean)):
        return  # it is told what the mean is of
    if any(told.claim.id == mean.claim.id for told, _ in so_many(story)):
        return
    if _is_end_of_change(story, mean) or "since" in story.after(mean, 3):
        return
    for sentence in reversed(story.beside(mean.sentence, _BACK, 0)):
        for run in _runs(story, sentence, mean):
            if sentence is mean.sentence and labelled(story, (mean, run[0])):
                continue  # "they averaged 114 in May, 115 in June": the first of the list
            if sentence is not mean.sentence and of_another(story, mean, run[0], strict=True):
                continue
            if of_another_matter(story, mean, run) or of_all_told(story, mean, run):
                continue  # "A typical family pays $95 a month"
            yield from _bounds(mean, run)
            if len(run) > 2 and (_points(story, mean, run) or _is_of_so_many(story, mean, run)):
                told = f"the average of {lines(mean.claim, run[0].claim)} is of the {len(run)} figures listed there"
                yield Link("mean", (mean.claim.id, *(r.claim.id for r in run)), assumption=told, exhaustive=True)
            return


def _is_end_of_change(story: Story, mean: Read) -> bool:
    """True for both means of ``average rents rose from £900 to £950``."""
    ahead = story.before(mean, 6)
    return ahead[-1:] == ["from"] or (ahead[-1:] in (["to"], ["by"]) and bool((CHANGING | CHANGES | {"from"}) & set(ahead)))


def _points(story: Story, mean: Read, run: Sequence[Read]) -> bool:
    """True where the sentence behind the list points at it: ``That is an average of 150``."""
    low, first = story.tokens.low, mean.sentence.first
    follows = story.apart(mean.sentence, run[0].sentence) == 1
    points = low[first] in _POINTING or low[first : first + 2] == ["they", "averaged"]
    return follows and points and mean.first - first < 8 and bool(MEANS & set(low[first : mean.first + 4]))


def _is_of_so_many(story: Story, mean: Read, run: Sequence[Read]) -> bool:
    """True for *The five children, aged 2, 4, 5, 8 and 11, have an average age of 6*: as many are told as are listed."""
    number = next((r for r in reversed(story.here(mean.sentence)) if r.last <= run[0].first), None)
    close = number is not None and number.claim.kind == "count" and run[0].first - number.last < _CLOSE
    follows = run[0].sentence is mean.sentence and mean.first > run[-1].last and "aged" in story.before(run[0], 1)
    return bool(close and follows and number and number.claim.stated.number == len(run))


def _bounds(mean: Read, run: Sequence[Read]) -> Iterator[Link]:
    by_size = sorted(run, key=lambda r: (Fraction(r.claim.stated.number or 0), r.first))
    told = f"the average of {lines(mean.claim, run[0].claim)} is of the {len(run)} figures listed there"
    ends: tuple[tuple[Sort, Read], ...] = (("below highest", by_size[-1]), ("above lowest", by_size[0]))
    for sort, end in ends:
        yield Link(sort, (mean.claim.id, end.claim.id), assumption=told)


def _runs(story: Story, sentence: Sentence, mean: Read) -> Iterator[list[Read]]:
    """The lists of three or more figures of *sentence* that the mean may be of, each in its unit."""
    run: list[Read] = []
    for read in (*amounts(story, sentence), None):
        if read is not None and read is not mean and (not run or _goes_on(story, run[-1], read)):
            run.append(read)
            continue
        if len(run) > 2 and _fit(story, run, mean):
            told = next((r for r in reversed(run) if base_unit(r.claim)), run[-1])
            yield [in_unit(story, r, told) for r in run]
        run = [read] if read is not None and read is not mean else []


def _goes_on(story: Story, a: Read, b: Read) -> bool:
    """True where the two stand in one list, with no more than commas between their numbers, or a place, a day or a turn to each."""
    gap = story.tokens.low[a.last : b.first]
    if set(gap) <= _JOINTS:
        return bool(gap)
    bare = b.claim.kind == "count" and not b.figure.noun and not base_unit(b.claim)  # "190 minutes at St Luke's, 215 at the General"
    return (a.claim.kind == b.claim.kind or bare) and of_one_noun(a.claim, b.claim) and labelled(story, (a, b))


def _fit(story: Story, run: Sequence[Read], mean: Read) -> bool:
    last = run[-1]
    kept = _KEPT & set(story.before(mean, 6))  # "If they can keep up their average of 75 kilometres a day"
    modes = {r.claim.modality for r in run} | ({"stated"} if kept else {mean.claim.modality})
    if any(r.claim.stated.number is None for r in run) or len(modes) > 1 or is_mean(story, last):
        return False
    if (last.claim.kind == "share") != (mean.claim.kind == "share") and base_unit(mean.claim) and base_unit(last.claim):
        return False
    if last.figure.noun and mean.figure.noun and last.figure.noun != mean.figure.noun:
        return False
    one_noun = not (base_unit(mean.claim) and last.figure.noun and not base_unit(last.claim))
    return one_noun and (elided(last, mean) or of_one_unit(last.claim, mean.claim)) and _of_one_size(run, mean)


def _of_one_size(run: Sequence[Read], mean: Read) -> bool:
    """True where the mean is no more than twice the greatest and no less than half the least: a slip, not another thing."""
    numbers = sorted(Fraction(r.claim.stated.number or 0) for r in run)
    size = Fraction(mean.claim.stated.number or 0)
    if base_unit(mean.claim) != base_unit(run[-1].claim) and base_unit(mean.claim) and base_unit(run[-1].claim):
        return True
    return numbers[0] <= size * 2 and size <= numbers[-1] * 2
