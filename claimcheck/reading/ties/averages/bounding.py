"""Bounding: the lowest and the highest figure that the words tell near a mean, which lies between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link, Sort
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.end_told import called_by, end_told
from claimcheck.reading.ties.averages.labelled import labelled
from claimcheck.reading.ties.averages.means import is_mean, mean_words
from claimcheck.reading.ties.averages.other_groups import of_another
from claimcheck.reading.ties.averages.ranging import RANGING, from_to, is_spread
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.cohesion import of_another_matter
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import back_from, base_unit, exactly, of_one_noun, of_one_unit
from claimcheck.reading.ties.common.things import head
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.calendar import FULL_MONTHS
from claimcheck.reading.words.change import CHANGING
from claimcheck.reading.words.grammar import FORMER

_CLOCK = frozenset("second minute hour day week".split())
_APART = 1000  # times that a figure may be another of which one leaves its unit out
_ON_AGES = 3  # sentences on which the oldest and the youngest may be told
_LASTING = frozenset("for served stayed lasted spent waited worked".split())
_BEFORE = FORMER | {"old", "prior"}


def bounded(story: Story, mean: Read) -> Iterator[Link]:
    """The nearest figures that the words call the lowest and the highest of what the mean is taken over."""
    if story.before(mean, 2) in (["across", "the"], ["over", "the"], ["among", "the"], ["for", "the"]):
        return  # "The average across the four was two hours"
    found: dict[str, Read] = {}
    on = _ON_AGES if story.is_brief and "age" in mean_words(story, mean) else 1
    follow = story.beside(mean.sentence, 0, on)[1:]
    if mean.sentence.role == "headline":
        follow = [s for s in story.sentences if s.role == "body"][:6]
    for sentence in (*back_from(story, mean.sentence), *follow):
        for read, side in _ends(story, sentence, mean):
            found.setdefault(side, read)
    told: dict[str, tuple[str, Sort]] = {"high": ("highest", "below highest"), "low": ("lowest", "above lowest")}
    for side, (name, sort) in told.items():
        end = found.get(side)
        if (
            end is None
            or (end.sentence is not mean.sentence and not of_all(story, mean) and of_another(story, mean, end))
            or _parted(story, mean, end)
        ):
            continue
        ahead = set(story.tokens.low[end.sentence.first : end.first])
        if {"youngest", "oldest"} & ahead and _LASTING & set(story.before(mean, 3)):
            continue  # "followed for 8.4 years on average. The youngest were 20 at the start"
        if "ever" in ahead and {"none", "nobody", "though", "although"} & ahead:
            continue  # "an average of 9.4 a leg, though none of them has ever run the 100 metres in under 9.8"
        if _is_of_some(story, mean, end) or of_another_matter(story, mean, [end]):
            continue
        if _BEFORE & set(story.before(end, 8)) or _of_longer(story, mean, end):
            continue  # "averaging 24.1C. The previous high, in 2019, was 23.6C"
        names = (mean.claim.id, _end_of(story, end, side).id)
        if end.sentence is mean.sentence and end.claim.stated.bound == "range":
            yield Link(sort, names, proof="the sentence gives the range and the mean")
        else:
            yield Link(sort, names, assumption=f"the average and the {name} of {lines(mean.claim, end.claim)} are of the same values")


def _is_of_some(story: Story, mean: Read, end: Read) -> bool:
    """True for *16 of its reports that each drew more than 3,000* beside the mean of 78 reports: each of a few of them."""
    if not {"each", "every"} & set(story.before(end, 6)) or end.sentence is mean.sentence:
        return False
    some, every = (_counts_ahead(story, x) for x in (end, mean))
    return any(head(a) in ("", head(b)) and (a.claim.stated.number or 0) < (b.claim.stated.number or 0) for a in some for b in every)


def _counts_ahead(story: Story, read: Read) -> list[Read]:
    here = story.here(read.sentence)
    return [r for r in here if r.claim.kind == "count" and r.last <= read.first and r.claim.stated.number is not None]


def _of_longer(story: Story, mean: Read, end: Read) -> bool:
    """True for *For the week as a whole the average was 27C* beside the highest that is told of a day of it."""
    low = story.tokens.low
    words = low[mean.sentence.first : mean.first]
    told = {a for a, b, c, d in zip(words, words[1:], words[2:], words[3:], strict=False) if (b, c, d) == ("as", "a", "whole")}
    if _SPELLS & set(words[-_NEAR:]) and _HOURS & set(story.before(end, _NEAR)) - set(words):
        return True  # "the whole of June, for which the mean is 74. The heaviest hour brought 23mm"
    return bool(told) and not told & set(low[end.sentence.first : end.sentence.last])


_NEAR = 9  # words
_SPELLS = frozenset(("month", "year", "season", "quarter", "decade", *FULL_MONTHS))
_HOURS = frozenset(("hour", "minute"))


def _end_of(story: Story, end: Read, side: str) -> Claim:
    """The claim of *end*; of a range that of the end alone, since a mean may lie anywhere between both."""
    number = end.claim.stated.hi if side == "high" else end.claim.stated.lo
    if end.claim.stated.bound != "range" or number is None:
        return end.claim
    told = exactly(number, end.claim.amount.unit)
    return story.word(end.first, end.last, told, end.claim.kind, end.claim.scope, end.claim.voice)


def _parted(story: Story, mean: Read, end: Read) -> bool:
    """True where another mean stands between the two in their sentence: ``the average is £36,000; across the border it is £47,000``."""
    first, last = sorted((mean.first, end.first))
    gap = story.tokens.low[first:last]
    months = [story.after(r, 2) for r in (mean, end)]
    if all(m[:1] == ["in"] and m[1] in FULL_MONTHS for m in months) and months[0] != months[1]:
        return True  # "peaked at 410 in May and averaged 430 in June"
    left = CHANGING & set(gap) and "from" in gap  # "an average of 70 cents, up from 63 or 64"
    if left or {"compared", "against", "versus"} & set(gap) or gap.count("(") > gap.count(")"):
        return end.sentence is mean.sentence  # "the average is set at 3 euros, compared with 1 to 2 euros at home"
    return end.sentence is mean.sentence and any(first < r.first < last and is_mean(story, r) for r in story.here(mean.sentence))


def of_all(story: Story, mean: Read) -> bool:
    """True for the mean of a country beside a range over it: ``from 14 weeks in the north to 31 in the capital``."""
    low = story.tokens.low
    told = low[max(mean.sentence.first, mean.first - 8) : mean.first] + story.after(mean, 6)
    if not _WIDE & set(told):
        return False
    before = [s for s in back_from(story, mean.sentence, 3) if s is not mean.sentence]
    for s in before:
        for a, b in pairwise(amounts(story, s)):
            if from_to(story, a, b):
                placed = [low[story.phrase(r)[1]] == "in" for r in (a, b)]
                return all(placed) and "in" not in low[s.first : a.first]
    return False


_WIDE = frozenset("national nationally nationwide country".split())


def _ends(story: Story, sentence: Sentence, mean: Read) -> Iterator[tuple[Read, str]]:
    told = [*amounts(story, sentence), *_ages_bounded(story, sentence)]
    here = [r for r in told if r is not mean and not is_mean(story, r) and (_fits(r, mean) or _of_people(story, r, mean))]
    if "age" in mean_words(story, mean):
        here = [r for r in here if not r.figure.noun and base_unit(r.claim) in ("", "year")]
    if is_change(story, mean):  # "rents rose by 4 percent on average; in the cheapest district they rose by 10"
        here = [r for r in here if r.claim.stated.bound == "range" or _OF_SIZE & {*story.before(r, 12), *story.after(r, 4)}]
    for read in here:
        bound = read.claim.stated.bound
        if bound == "range" and read.first < read.last - 1 and (sentence is mean.sentence or is_spread(story, read)):
            yield read, "low"
            yield read, "high"
        ranged = story.before(read, 1) == ["to"] and "from" in story.before(read, 12)
        side = "" if ranged else end_told(story, read)
        if read.claim.kind == "share" and _GRADED & set(pairwise(story.before(read, 12))):
            side = ""  # "The lowest-paid will get 7 per cent and the others 4.5, an average of 5"
        timed = {"quickest", "fastest", "slowest"} & story.words(sentence)
        lasting = (
            mean.claim.kind == "duration"
            or base_unit(mean.claim) in _CLOCK
            or any(r.claim.kind == "duration" for r in story.here(sentence))
        )
        if side and timed and read.claim.kind != "duration" and lasting:
            side = {"low": "high", "high": "low"}[side]  # "the quickest in six minutes, the slowest in 19"
        if side and _is_passed(story, here, read, side):
            side = ""  # "Monday's high was 27C, Tuesday's 31C"
        if side == "high" and _is_outdone(story, here, read):
            side = ""  # "The luckiest lost six and the worst hit 22"
        if {"requirement", "requirements", "target", "targets"} & set(story.before(read, 14)):
            side = ""  # "The minimum reserve requirement was set at 61 billion"
        aged = {"youngest", "oldest"} & {*story.before(read, 9), *story.after(read, 4)}
        if side and not (aged and (base_unit(mean.claim) not in ("", "year") or _is_spent(story, mean))):
            yield read, side
    for a, b in combinations(here[:6], 2):
        if from_to(story, a, b):
            yield a, "low"
            yield b, "high"


def _ages_bounded(story: Story, sentence: Sentence) -> list[Read]:
    """The ages of *at least 20 years old*, *over 200 years old*, as lengths of time."""
    ages = [r for r in story.every_figure.get(sentence.number, ()) if r.figure.kind == "age" and r.claim.stated.hi is None]
    return [r._replace(claim=story.word(r.first, r.last, r.claim.amount, "age")) for r in ages if r.claim.modality != "denied"]


def _is_spent(story: Story, mean: Read) -> bool:
    """True for the mean of *has been at sea for 12 years*, *12 years of service*, which is no age."""
    return bool(mean.claim.amount.unit) and (story.before(mean, 1) == ["for"] or story.after(mean, 1) in (["of"], ["at"], ["in"], ["as"]))


_GRADED = frozenset((end, "-") for end in ("lowest", "highest", "best", "worst", "least", "most"))
_OF_SIZE = RANGING | frozenset("smallest biggest largest greatest steepest sharpest lowest highest least most slowest fastest".split())


def _is_outdone(story: Story, here: Sequence[Read], read: Read) -> bool:
    """True where the only other figure beside *read* is greater, and called by another superlative: which end is which is not told."""
    if len(here) != _PAIR or base_unit(here[0].claim) != base_unit(here[1].claim):
        return False
    a, b = here
    called = called_by(story, a.sentence.first, a), called_by(story, a.last, b)
    other = b if read is a else a
    more = (other.claim.stated.number or 0) > (read.claim.stated.number or 0)
    return more and "" not in called and called[0] != called[1] and _UNTOLD.isdisjoint(called)


_PAIR = 2
_UNTOLD = frozenset("highest greatest biggest largest lowest smallest fewest longest shortest heaviest lightest".split())


def _is_passed(story: Story, here: Sequence[Read], read: Read, side: str) -> bool:
    """True where another figure of its list lies beyond *read*, so that it is no end of them all."""
    number = read.claim.stated.number
    listed = [b if a is read else a for a, b in pairwise(here) if read in (a, b) and labelled(story, (a, b))]
    others = [r.claim.stated.number for r in listed if base_unit(r.claim) == base_unit(read.claim)]
    return number is not None and any(n is not None and (n > number if side == "high" else n < number) for n in others)


def _fits(read: Read, mean: Read) -> bool:
    one, other = read.claim, mean.claim
    if base_unit(other) and not base_unit(one) and (one.stated.number or 0) >= 1000 and read.sentence is not mean.sentence:
        return False  # no one leaves out the unit of so many
    if base_unit(one) and not base_unit(other) and (other.stated.number or 0) > _APART * (one.stated.number or other.stated.number or 0):
        return False  # "2.1C above the norm ..., more than four times the average of 87,000"
    apart = one.scope.when is not None and other.scope.when is not None and one.scope.when.relation(other.scope.when) == "apart"
    vague = read.figure.kind == "vague" or {one.modality, other.modality} - {"stated", "forecast"}
    return (elided(read, mean) or (of_one_unit(one, other) and of_one_noun(one, other))) and not apart and not vague


def _of_people(story: Story, read: Read, mean: Read) -> bool:
    """True for the range of *from 17 to 24 pupils* and the mean of *26 children*: two words for the people that are counted."""
    nouns = {r.claim.scope.noun for r in (read, mean)}
    beside = abs(read.sentence.number - mean.sentence.number) < 2
    behind = story.after(mean, 3)  # "26 children in a room": how many there are in each
    apiece = "per" in behind or any(a in ("in", "to") and b in ("a", "an", "each", "every") for a, b in pairwise(behind))
    return read.claim.stated.bound == "range" and beside and apiece and "" not in nouns and all(people(story, n) for n in nouns)


def elided(a: Read, b: Read) -> bool:
    """True where one of the two names neither its unit nor what it counts, and the other is no share of anything."""
    bare = [r for r in (a, b) if not r.figure.noun and not base_unit(r.claim) and r.claim.kind in ("count", "mean")]
    other = b if bare[:1] == [a] else a
    return bool(bare) and (bool(base_unit(other.claim)) or len(bare) == 2) and other.figure.kind != "vague"
