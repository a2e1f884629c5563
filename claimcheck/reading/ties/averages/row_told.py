"""A row told: what so many came to on average, and the row of them that stands behind it or in a sentence before."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import is_mean, is_trimmed
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import of_one_noun
from claimcheck.reading.ties.common.sides import one_kind
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS

_LEAST, _TIMES, _ON = 4, 2, 3
_MEANS = frozenset("average averaged mean averages".split())
_JOINTS = frozenset((",", "and"))
_DATES = frozenset((*MONTHS, *WEEKDAYS))
_CLAUSE = 9
_BETWEEN, _WIDE = _JOINTS | _DATES | {"in", "on"}, 8
_TOLD = frozenset("being been were was reading are is : namely".split())
_OTHER = frozenset("season career usual normal previous national compared target than against before expected budgeted".split())


def row_told(story: Story) -> Iterator[Link]:
    """``17 minutes late on average, the delays having been 6, 11, 20, 19 and 9 minutes``: the mean of the row."""
    for sentence in story.sentences:
        if len(amounts(story, sentence)) < _LEAST - 1 or is_trimmed(story, sentence):
            continue
        row = _row(story, sentence)
        if len(row) < _LEAST - _is_dated(story, row) or len({r.claim.amount.unit for r in row}) > 1:
            continue
        mean = _mean_before(story, sentence, row) or _mean_behind(story, sentence, row) or _mean_ahead(story, sentence, row)
        if mean is None:
            continue
        made = sum((Fraction(r.claim.stated.number or 0) for r in row), Fraction(0)) / len(row)
        told = Fraction(mean.claim.stated.number or 0)
        if made and told and made < _TIMES * told and told < _TIMES * made:
            unit = row[-1].claim.amount.unit
            amount = attrs.evolve(mean.claim.amount, unit=unit)
            word = mean.claim if mean.claim.amount.unit == unit else story.word(*story.phrase(mean), amount, "mean", mean.claim.scope)
            said = f"the average of {lines(mean.claim, row[0].claim)} is of the {len(row)} figures told in a row"
            yield Link("mean", (word.id, *(r.claim.id for r in row)), assumption=said, exhaustive=True)


def _row(story: Story, sentence: Sentence) -> list[Read]:
    """The longest run of figures of *sentence* between which nothing but commas and *and* stands."""
    best: list[Read] = []
    row: list[Read] = []
    for read in amounts(story, sentence):
        gap = story.tokens.low[row[-1].last : read.first] if row else []
        dated = len(gap) < _WIDE and gap[-1:] != [] and gap[-1] in _JOINTS and (gap[-2:-1] or [""])[0] in _DATES
        if row and not (dated or (_JOINTS & set(gap) and set(gap) <= _BETWEEN)):
            row = []
        row.append(read)
        if len(row) > len(best):
            best = list(row)
    return best if all(r.claim.stated.bound == "=" and r.claim.modality == "stated" for r in best) else []


def _is_dated(story: Story, row: list[Read]) -> bool:
    """True for *31 homes in September, 26 in October and 45 in November*."""
    return len(row) > 1 and bool(_DATES & set(story.tokens.low[row[0].last : row[-1].first]))


def _is_mean(story: Story, read: Read) -> bool:
    """True for *17 minutes late on average*, *a daily average of 16*, *25 centimetres ..., if the four are averaged*."""
    low, sentence = story.tokens.low, read.sentence
    words = low[max(sentence.first, read.first - 8) : min(sentence.last, read.last + 14)]
    near = {*story.before(read, 4), *story.after(read, 4), *(w for w in story.after(read, 14) if w == "averaged")}
    return (is_mean(story, read) or bool(_MEANS & near)) and not _OTHER & set(words) and read.claim.stated.bound in ("=", "~")


def _mean_before(story: Story, sentence: Sentence, row: list[Read]) -> Read | None:
    """The only figure ahead of the row, which words lead to: *having been*, *reading*."""
    others = [r for r in amounts(story, sentence) if r not in row and r.claim.stated.number != len(row) and _is_like(r, row)]
    ahead, rest = [r for r in others if r.last <= row[0].first], [r for r in others if r.first >= row[-1].last]
    gap = story.tokens.low[ahead[0].last : row[0].first] if ahead else []
    loose = bool(_MADE_OF & set(gap[-4:])) or gap[-1:] and gap[-1].endswith("ing") or ("," in gap and len(gap) < _CLAUSE)
    loose = (
        loose and not (_YEARS & set(gap) or _OTHER & story.words(sentence)) and bool(ahead) and of_one_noun(ahead[0].claim, row[-1].claim)
    )
    shown = bool({";", ":"} & set(gap)) and bool(_SHOWING & set(gap[-3:]))  # "26 a week on average; the log shows 22, 17, 25 and 19"
    led = bool(_TOLD & set(gap[-2:])) or loose or shown
    return ahead[0] if led and len(ahead) == 1 and not rest and _is_mean(story, ahead[0]) and _is_like(ahead[0], row) else None


_SHOWING = frozenset("shows show showed gives give gave lists listed has reads records recorded puts saw were fetched took made".split())
_MADE_OF = frozenset("going taking made rounds marks scores scoring shooting carding putting posting adding of".split())
_YEARS = frozenset("years year seasons since earlier ago who whose then while but although had has".split())


def _mean_behind(story: Story, sentence: Sentence, row: list[Read]) -> Read | None:
    """The only mean of the next sentences of the brief; the row's own sentence tells nothing else."""
    here = [r for r in amounts(story, sentence) if r not in row and r.claim.stated.number != len(row)]
    if here or not story.is_brief:
        return None
    behind = [s for s in story.beside(sentence, 0, _ON) if s is not sentence]
    found = [r for s in behind for r in amounts(story, s) if r.claim.stated.number != len(row) and _is_like(r, row)]
    told = [r for r in found if _is_mean(story, r)]
    return told[0] if len(told) == 1 else None


def _mean_ahead(story: Story, sentence: Sentence, row: list[Read]) -> Read | None:
    """The only figure of its kind in the sentence before, a mean of as many as the row has: ``averaged £520,000. The four fetched``."""
    before = next((s for s in story.beside(sentence, 1, 0) if s is not sentence), None)
    here = [r for r in amounts(story, sentence) if r not in row and r.claim.stated.number != len(row)]
    if before is None or here or is_trimmed(story, before) or not story.is_brief or _OTHER & story.words(sentence):
        return None
    found = [r for r in amounts(story, before) if r.claim.stated.number != len(row) and _is_like(r, row)]
    if len(found) != 1 or not _is_mean(story, found[0]) or not of_one_noun(found[0].claim, row[-1].claim):
        return None
    words = story.tokens.low[before.first : row[0].first]
    counted = any(r.claim.stated.number == len(row) for r in story.every_figure.get(before.number, ()))
    spelled = _IN_WEEK.get(len(row), frozenset()) <= set(words) and len(row) in _IN_WEEK
    opened = story.tokens.low[sentence.first] in _OPENING and "were" in story.tokens.low[row[0].first - 1 : row[0].first]
    return found[0] if counted or spelled or opened else None


_OPENING = frozenset("the its daily weekly monthly nightly individual single".split())
_IN_WEEK = {7: frozenset(("week",)), 5: frozenset(("monday", "friday")), 12: frozenset(("year",))}


def _is_like(read: Read, row: list[Read]) -> bool:
    """True for a figure in the unit of the row, or that leaves it out."""
    return one_kind(read, row[-1]) or read.claim.amount.unit.partition("/")[0] == row[-1].claim.amount.unit
