"""Footed: what pays, takes or is a share of another amount, told in millions where the other is told in thousands or billions."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, dimension, figured, figures_of, number, size, unit_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.ties.shares.halves import Told, told_shares, worded

_GROSS = 20  # times that a part is more or less than the share makes it: no share of another thing, but a slip of noughts
_REACH = 9  # words from a verb to the share, and from the share to its whole
_APPOSED = 6
_FOOTING = frozenset(
    "pay pays paid paying cover covers covered covering meet meets met meeting fund funds funded funding finance finances financed swallow "
    "swallows swallowed eat eats ate take takes took use uses used absorb absorbs absorbed consume consumes consumed represent represents "
    "represented equal equals account accounts accounted make makes made is are was were be amount amounts amounted constitutes".split()
)
_KINDS = frozenset(("money", "measure"))
_BACK = frozenset("that it this which".split())


def footed(story: Story, tied: Tied) -> Iterator[Guess]:
    """``A grant of £1.2 million will pay most of the £1.4 billion cost``: the share, the one amount ahead of it and the whole behind it."""
    for sentence in figured(story):
        for told in _shares(story, sentence):
            whole = _whole(story, sentence, told)
            part = _part(story, sentence, told, whole) if whole is not None else None
            if whole is None or part is None or tied.both(part, whole, "share") or not _is_gross(story, told, part, whole):
                continue
            assumed = f"{lines(part.claim, whole.claim, 'tell')} a part and the whole that it is a share of"
            yield Guess((Link("share", (worded(story, told), part.claim.id, whole.claim.id), assumption=assumed),), sure=True)


def _shares(story: Story, sentence: Sentence) -> Iterator[Told]:
    """*most of*, and each share in words or per cent that no change is."""
    yield from (told for told in told_shares(story, sentence) if told.claim is None)
    for read in story.here(sentence):
        claim = read.claim
        if claim.kind != "share":
            continue
        number = Fraction(claim.stated.number or claim.stated.hi or 0)
        if number and claim.amount.unit in ("", "percent") and change_word(story, read) < 0:
            yield Told(story.phrase(read)[0], read.last, 0, number / 100 if claim.amount.unit else number, claim)


def _whole(story: Story, sentence: Sentence, told: Told) -> Read | None:
    """The £1.4 billion of ``most of the £1.4 billion cost``, of ``2 percent of that`` in the sentence before."""
    low = story.tokens.low
    of = next((k for k in range(told.last - 1, min(told.last + 3, sentence.last)) if low[k] == "of"), -1)
    if of < 0:
        return None
    behind = [r for r in figures_of(story, sentence) if of < r.first <= of + _REACH]
    if behind and not {",", ";", "(", "and"} & set(low[of : behind[0].first]):
        return behind[0] if behind[0].claim.kind in _KINDS and behind[0].claim.stated.number else None
    if low[of + 1] in _BACK and not low[of + 2].isalpha():
        before = story.beside(sentence, 1, 0)[0]
        sums = [r for r in figures_of(story, before) if r.claim.kind in _KINDS] if before is not sentence else []
        return sums[0] if len(sums) == 1 else None
    return None


def _part(story: Story, sentence: Sentence, told: Told, whole: Read) -> Read | None:
    """The one amount of the unit of *whole* ahead of the share, with a verb that foots it between the two, or the one apposed to it."""
    low, unit = story.tokens.low, unit_of(story, whole)
    here = [r for r in figures_of(story, sentence) if r is not whole and r.claim.kind == whole.claim.kind]
    alike = [r for r in here if unit and unit_of(story, r) and dimension(unit_of(story, r), unit)]
    if len(alike) == 1 and whole.sentence is sentence and alike[0].first > whole.last:
        first = story.phrase(alike[0])[0]
        apposed = (
            low[whole.last : first].count(",") == 1 and first - whole.last <= _APPOSED and low[story.phrase(alike[0])[1]] in (",", ".")
        )
        return alike[0] if apposed else None  # "a third of the £3.2 million cost, just over £1 billion,"
    if len(alike) != 1 or alike[0].last > told.first:
        return None
    gap = low[max(alike[0].last, told.first - _REACH) : told.first]
    return alike[0] if _FOOTING & set(gap) and not {";", "and", "but"} & set(gap) else None


def _is_gross(story: Story, told: Told, part: Read, whole: Read) -> bool:
    meant = told.number * number(whole)
    made = size(story, part, unit_of(story, whole))
    return bool(meant and made) and not meant / _GROSS < made < meant * _GROSS
