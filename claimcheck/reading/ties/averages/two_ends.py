"""Two ends: two figures of a sentence, each called by another superlative, and a mean near them, which lies between both."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.end_told import called_by
from claimcheck.reading.ties.averages.means import ELSEWHERE, in_the_average, is_mean, is_trimmed, may_tell_mean
from claimcheck.reading.ties.averages.other_groups import of_another
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.calendar import FULL_MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import FORMER, NOT

_APART, _TIMES = 1, 4
_KINDS = frozenset(("count", "mean", "money", "measure", "rate", "duration", "share", "points", "capacity"))
_OTHER = ELSEWHERE - {"than", "above", "below", "us", "yearly", "old", "long", "term"}
_EVER = FORMER | frozenset("ever record until since target biggest-ever".split())
_LAPSES = frozenset("day night week month quarter year season game match".split())
_PER, _OF_AGE = 2, frozenset(("oldest", "youngest"))
_DAYS = frozenset((*WEEKDAYS, *FULL_MONTHS))


def two_ends(story: Story) -> Iterator[Link]:
    """``The mean was 22 micrograms. In the cleanest pond it was 14, in the dirtiest 31``: the mean lies between the two."""
    for sentence in story.sentences if story.is_brief else ():
        pair = _pair(story, sentence)
        mean = _mean(story, sentence, *pair) if pair else None
        if not pair or mean is None:
            continue
        high, low = sorted(
            (in_unit(story, r, mean) for r in (in_unit(story, pair[0], pair[1]), in_unit(story, pair[1], pair[0]))),
            key=lambda r: -Fraction(r.claim.stated.number or 0),
        )
        said = f"the average and the ends of {lines(mean.claim, high.claim)} are of the same values"
        ends: tuple[tuple[Sort, Read], ...] = (("below highest", high), ("above lowest", low))
        for sort, end in ends:
            if base_unit(end.claim) == base_unit(mean.claim):
                yield Link(sort, (mean.claim.id, end.claim.id), assumption=said)


def _pair(story: Story, sentence: Sentence) -> tuple[Read, Read] | None:
    """The only two figures of *sentence*, each behind a superlative of its own and of one kind."""
    here = [r for r in amounts(story, sentence) if not is_mean(story, r)]
    if len(here) != 2 or (_EVER | NOT) & story.words(sentence):
        return None
    a, b = here
    called = [called_by(story, sentence.first, a), called_by(story, a.last, b)]
    alike = a.claim.kind == b.claim.kind or "count" in (a.claim.kind, b.claim.kind)
    plain = all(r.is_plain and r.claim.kind in _KINDS and r.claim.stated.number is not None for r in here)
    apart = alike and plain and "" not in called and called[0] != called[1] and _OF_AGE.isdisjoint(called)
    return (a, b) if apart and of_one_unit(a.claim, b.claim) and of_one_noun(a.claim, b.claim) else None


def _mean(story: Story, sentence: Sentence, a: Read, b: Read) -> Read | None:
    """The only mean of the sentences beside *sentence*, of the kind of *a* and *b* and about their size."""
    near = [s for s in story.beside(sentence, _APART, _APART) if s is not sentence and not is_trimmed(story, s)]
    found = [r for s in near if may_tell_mean(story, s) for r in amounts(story, s) if is_mean(story, r) or in_the_average(story, r)]
    if len(found) != 1 or _OTHER & story.words(sentence, found[0].sentence) or not found[0].is_plain:
        return None
    if story.tokens.low[sentence.first] == "in" and "in" in story.words(found[0].sentence):
        return None  # "in the history paper was 54. In the maths paper the best got 48"
    if {"her", "his"} & story.words(found[0].sentence):
        return None  # "Her average was 24 marks. The best candidate in the class got 78"
    if (_DAYS & story.words(sentence)) - story.words(found[0].sentence):
        return None  # "40 minutes on Friday. On Saturday the longest"
    mean = found[0]
    told = next((r for r in (a, b) if base_unit(r.claim)), b)
    unit, per = base_unit(mean.claim), mean.claim.amount.unit.partition("/")[2]
    if _LAPSES & {per, *story.after(mean, _PER)} and not any("/" in r.claim.amount.unit for r in (a, b)):
        return None  # "averages 18 points a game. The best scorer has 140, the worst 25"
    named = [r for r in (a, b) if r.figure.noun]
    if named and (unit or not mean.figure.noun) or not of_one_unit(mean.claim, told.claim) or (base_unit(told.claim) and not unit):
        return None
    sizes = [Fraction(r.claim.stated.number or 0) for r in (a, b)]
    size = Fraction(mean.claim.stated.number or 0)
    far = max(sizes) * _TIMES < size or size * _TIMES < min(sizes)
    other = not all(of_one_noun(r.claim, mean.claim) for r in (a, b)) or of_another(story, mean, a)
    return None if far or other else mean
