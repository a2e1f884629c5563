"""As many parts: a sum told of so many holders, and as many figures of its kind beside it, one for each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.frames.operands import Tied, figures_of, like, number, told_itself
from claimcheck.reading.frames.wholes import all_parts, is_of_kind, made_otherwise, near_miss, some_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.cohesion import of_two_matters
from claimcheck.reading.ties.common.spots import spot, with_names
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.sums.split_between import opens_with_day
from claimcheck.reading.ties.sums.totals import of_another_time
from claimcheck.reading.words.calendar import DAYS_IN, FULL_WEEKDAYS

_KINDS = frozenset(("count", "money", "measure"))
_FEWEST, _MOST, _ON = 2, 7, 2
_DAYS = frozenset("day night morning evening session leg half week".split())
_NAMED_DAYS = frozenset((*FULL_WEEKDAYS, *DAYS_IN, *"first second third opening final last next other closing".split()))
_FLEETS = frozenset("fleet total staff stock workforce herd crew collection membership force".split())
_NOT = frozenset(
    "each apiece average more another further extra than against compared least record including include includes besides capacity both "
    "twice overlap former previous earlier ago before previously full".split()
)
_TIED = ("parts", "rest", "flow", "tally", "each", "rate", "share", "change", "mean", "ratio")


def as_many_parts(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The two dams hold 3.66 million litres. There are 1.94 million in the upper lake and 1.72 million in the lower``: they make all."""
    for sentence in story.sentences:
        for few in story.every_figure.get(sentence.number, ()):
            if _is_few(story, few):
                yield from _of(story, tied, sentence, few)


def _is_few(story: Story, read: Read) -> bool:
    """True for *two dams*, *its three depots*, *over the two days*."""
    told, low = read.claim.stated, story.tokens.low
    noun = low[story.phrase(read)[1] - 1]
    if read.claim.kind == "duration" and read.claim.amount.unit != "day":
        return False  # "31 tickets on Monday and 27 on Tuesday, 68 in two weeks"
    return told.bound == "=" and told.number in range(_FEWEST, _MOST + 1) and is_plural(noun) and low[read.last] != "of"


def _of(story: Story, tied: Tied, sentence: Sentence, few: Read) -> Iterator[Guess]:
    window = story.beside(sentence, 0, _ON)
    if _NOT & story.words(*window):
        return
    told = [r for s in window for r in figures_of(story, s) if r is not few and r.first != few.first and _is_plain(r)]
    for whole in told:
        if not (whole.sentence is sentence or _is_fleet(story, whole)) or _is_taken(tied, whole):
            continue
        alike = [r for r in told if r is not whole and is_of_kind(story, r, whole)]
        parts = [r for r in alike if like(story, r, whole)]
        if len(parts) == number(few) - 1 and len(alike) == len(parts) and parts:
            alike = parts = _with_named(story, whole, parts)
        if len(parts) != number(few) or len(alike) != len(parts) or any(_is_taken(tied, p) or some_of(story, p) for p in parts):
            continue
        if few.claim.scope.noun and few.claim.scope.noun in (whole.claim.scope.noun, parts[0].claim.scope.noun):
            continue
        if _is_one_for_each(story, few, whole, parts) and _misses(story, whole, parts):
            yield Guess((all_parts(story, whole, parts),), sure=True)
            return


def _with_named(story: Story, whole: Read, parts: list[Read]) -> list[Read]:
    """*parts* with the number behind a name that was read as part of it: *Hill Road admitted 240, Abbey Lane 180 and*."""
    told = {p.first for p in parts}
    named = [s for s in with_names(story, parts[0].sentence, spot(story, whole)) if s.read is None and s.first not in told]
    made = [whole._replace(first=s.first, last=s.last, sentence=s.sentence, claim=s.claim) for s in named]
    return sorted((*parts, *made), key=lambda r: r.first)


def _is_taken(tied: Tied, read: Read) -> bool:
    """True where words have tied *read* to others, other than as some of a whole that may hold more."""
    links = (link for link in tied.links if read.claim.id in link.claims and link.sort in _TIED)
    return any(link.sort != "parts" or link.exhaustive or len(link.claims) < 3 for link in links)


def _is_plain(read: Read) -> bool:
    return read.claim.kind in _KINDS and read.claim.stated.bound == "=" and read.claim.modality == "stated" and not read.figure.another


def _is_fleet(story: Story, whole: Read) -> bool:
    """True for *The fleet of 120*, *a total of 640*."""
    low, first = story.tokens.low, story.phrase(whole)[0]
    return low[first - 1] == "of" and low[first - 2] in _FLEETS


def _is_one_for_each(story: Story, few: Read, whole: Read, parts: Sequence[Read]) -> bool:
    """True where the parts stand on one side of the whole, in one sentence, of no year; of days where they are named."""
    if len({p.sentence.number for p in parts}) > 1 or len({p.first < whole.first for p in parts}) > 1:
        return False
    words = story.words(parts[0].sentence)
    behind = parts[0].sentence is not whole.sentence and parts[0].first > whole.first
    if behind and few.claim.kind != "duration" and opens_with_day(story, whole.sentence, parts[0].sentence):
        return False
    if any(map(is_year, words)) or not told_itself(whole) and not any(map(told_itself, parts)):
        return False
    times = few.claim.kind == "duration" or few.claim.scope.noun in _DAYS
    return not times or bool(_NAMED_DAYS & words)


def _misses(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    if near_miss(story, whole, parts) is None or made_otherwise(story, whole, parts):
        return False
    spots = [spot(story, p) for p in parts]
    return not of_another_time(story, spot(story, whole), spots) and not of_two_matters(story, parts, [whole])
