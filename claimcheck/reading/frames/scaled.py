"""Scaled: a figure that is exactly a thousand, a million or a billion times what the figures beside it make of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, dimension, figured, figures_of, like, near, number, size, unit_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.times_told import times_told

_SHIFTS = tuple(Fraction(10) ** k for k in (3, 6, 9))
_LOOSE = Fraction(1, 40)  # as exactly as "three quarters" is told
_NEAR = Fraction(1, 20)
_EACH = frozenset("each apiece every per".split())
_AMOUNTS = frozenset(("money", "measure", "count"))
_COUNTS = frozenset(("count", "capacity", "duration"))
_BACK, _ON = 4, 4


def scaled(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each share of a whole, each amount that so many get or give, and each multiple, whose third figure fits but for its scale word."""
    for sentence in figured(story):
        here = figures_of(story, sentence)
        yield from _times(story, sentence, here, tied)
        for read in here:
            if read.claim.kind == "share" and number(read) > 0 and not tied.result(read, "share"):
                yield from _share(story, read, here)
            elif _is_each(story, read) and not tied.as_(read, "each", "rate", "mean"):
                yield from _each(story, sentence, read)


def _times(story: Story, sentence: Sentence, here: list[Read], tied: Tied) -> Iterator[Guess]:
    """*was £23m in the red … has since doubled, to £46bn*: what it became is so many times what it was, but for its scale word."""
    low = story.tokens.low
    for times in times_told(story, sentence):
        after = next((r for r in here if "to" in low[times.last : r.first] and story.phrase(r)[0] - times.last < 7), None)
        worth = times.worth.stated.number
        if after is None or worth is None or after.claim.kind not in _AMOUNTS or tied.as_(after, "ratio"):
            continue
        unit = unit_of(story, after)
        for before in reversed([r for r in near(story, sentence, _BACK, 0) if r.first < after.first]):
            meant = Fraction(worth) * size(story, before, unit)
            one = before.claim.kind in _AMOUNTS and _of_one(story, before, after)
            if one and meant > 0 and _is_shifted(size(story, after, unit), meant):
                word = story.word(times.first, times.last, times.worth, "ratio")
                said = f"{lines(before.claim, word, 'speak')} of one change"
                yield Guess((Link("ratio", (word.id, after.claim.id, before.claim.id), assumption=said),), sure=True)
                break


def _is_shifted(told: Fraction, meant: Fraction) -> bool:
    """True where *told* is *meant*, give or take a twentieth, but for noughts in threes."""
    return any(abs(told / shift / meant - 1) <= _NEAR or abs(told * shift / meant - 1) <= _NEAR for shift in _SHIFTS)


def _share(story: Story, share: Read, here: list[Read]) -> Iterator[Guess]:
    """*blackened 38,000 hectares … 7 per cent of the park's 540 hectares has gone*."""
    low = story.tokens.low
    behind = [r for r in here if share.last < r.first <= share.last + 6]
    if not behind or "of" not in low[share.last : behind[0].first] or behind[0].claim.kind not in _AMOUNTS:
        return
    whole = behind[0]
    if not share.claim.amount.unit and (whole.claim.kind == "count" or whole.claim.stated.bound != "="):
        return  # "half of those under 18"
    unit = unit_of(story, whole)
    meant = number(share) / (100 if share.claim.amount.unit == "percent" else 1) * number(whole)
    for part in near(story, share.sentence, _BACK, 1):
        if part in (share, whole) or not _of_one(story, part, whole) or meant <= 0:
            continue
        if _shifted(size(story, part, unit), meant, share):
            said = f"{lines(part.claim, whole.claim, 'tell')} a part and the whole that it is a share of"
            yield Guess((Link("share", (share.claim.id, part.claim.id, whole.claim.id), assumption=said),), sure=True)
            return


def _shifted(told: Fraction, meant: Fraction, share: Read) -> bool:
    """True where *told* is what is *meant* but for noughts in threes, as exactly as the share is told."""
    if not share.claim.amount.unit:
        return any(abs(told / shift / meant - 1) <= _LOOSE or abs(told * shift / meant - 1) <= _LOOSE for shift in _SHIFTS)
    digits = str(share.claim.stated.number or 0)
    slack = Fraction(1, 2) / Fraction(10) ** (len(digits.partition(".")[2])) / max(number(share), Fraction(1))
    return any(abs(told / shift / meant - 1) <= slack or abs(told * shift / meant - 1) <= slack for shift in _SHIFTS)


def _of_one(story: Story, a: Read, b: Read) -> bool:
    one, other = unit_of(story, a), unit_of(story, b)
    if one or other:
        return bool(one and other) and dimension(one, other)
    return a.claim.kind == b.claim.kind and like(story, a, b)


def _is_each(story: Story, read: Read) -> bool:
    """True for *will each receive $50,000*, *$50,000 each*, *$85 million in each of the four quarters*."""
    if read.claim.kind not in ("money", "measure") or "/" in read.claim.amount.unit:
        return False
    sacks = read.claim.kind == "measure" and story.before(read, 1) == ["of"] and _is_sacks(story, read)
    return sacks or bool(_EACH & {*story.before(read, 3), *story.after(read, 2)})


def _is_sacks(story: Story, read: Read) -> bool:
    """True for *900 sacks of 50 grams*."""
    return any(r.claim.kind == "count" and story.phrase(r)[1] == read.first - 1 for r in figures_of(story, read.sentence))


def _each(story: Story, sentence: Sentence, each: Read) -> Iterator[Guess]:
    """*Twenty researchers will each receive $50,000 … The $1 billion fund*: the total is so many times each, but for its scale word."""
    counts = [r for r in figures_of(story, sentence) if r.claim.kind in _COUNTS and r is not each and number(r) > 1]
    unit = unit_of(story, each)
    for many in counts:
        made = number(many) * number(each)
        for total in near(story, sentence, _BACK, _ON):
            if total is each or total.claim.kind != each.claim.kind or not dimension(unit_of(story, total), unit):
                continue
            if any(size(story, total, unit) in (made * shift, made / shift) for shift in _SHIFTS):
                said = f"{lines(total.claim, each.claim, 'tell')} what there is in all and for each"
                made_of = (each.claim.id, many.claim.id, total.claim.id)
                yield Guess((Link("each", made_of, assumption=said, exhaustive=True),), sure=True)
                return
