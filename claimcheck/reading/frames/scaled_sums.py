"""Scaled sums: a figure that is exactly a thousand, a million or a billion times what the figures beside it add up to, or leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, digits, dimension, figured, figures_of, like, number, size, unit_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly

_SHIFTS = tuple(Fraction(10) ** k for k in (3, 6, 9, -3, -6, -9))
_KINDS = frozenset(("money", "measure", "count"))
_LARGE = 1000
_MOST = 5  # figures of one sum
_SPAN = 4  # sentences that they stand in
_TELLING, _TIED = 5, 4  # digits that no chance makes fit; of figures of which words tie two, or of a row in a short story
_ROW = 4
_TENS = (Fraction(10), Fraction(100), Fraction(1, 10), Fraction(1, 100))
_THREE, _BETWEEN, _MANY = 3, 6, 9  # figures, and their digits
_BETWEEN_THEM = frozenset("missing short remaining left outstanding still lacking lead margin gap difference majority advantage".split())


def scaled_sums(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each run of sums of one unit of which one is the sum of the others, but for the scale word of one of them."""
    done: set[int] = set()
    for sentence in figured(story):
        run = _run(story, sentence)
        for first in range(len(run)):
            stops = range(first + 3, min(len(run), first + _MOST) + 1)
            found = next((f for stop in stops if (f := _odd(story, run[first:stop], tied))), None)
            if found is not None and run[first].sentence is sentence and not done & {r.first for r in found}:
                done |= {r.first for r in found}
                yield _guess(story, found)


def _run(story: Story, sentence: Sentence) -> list[Read]:
    """The sums or counts told from *sentence* on, in the unit of the first one or of what it counts."""
    here = [r for r in figures_of(story, sentence) if _is_plain(r)]
    first = next((r for r in here if r.claim.kind != "count"), here[0] if here else None)
    if first is None or (first.claim.kind == "count" and not first.figure.noun):
        return []
    found = (r for s in story.beside(sentence, 0, _SPAN) for r in figures_of(story, s) if _is_plain(r))
    return [r for r in found if r.first >= first.first and _is_of_one(story, r, first)][: 2 * _MOST]


def _is_of_one(story: Story, read: Read, first: Read) -> bool:
    """True for a figure in the unit of *first*, for one that counts the same, and for a large one that leaves out what it counts."""
    if read is first:
        return True
    unit, its = unit_of(story, first), unit_of(story, read)
    if read.claim.kind == "count" and its in ("", "percent") and not read.figure.noun:
        return first.claim.kind != "money" and number(read) >= _LARGE
    if first.claim.kind == "count":
        return read.claim.kind == "count" and not its and like(story, read, first)
    return bool(unit and its) and dimension(its, unit)


def _is_plain(read: Read) -> bool:
    claim = read.claim
    plain = claim.kind in _KINDS and "/" not in claim.amount.unit and not read.figure.per
    few = claim.kind == "count" and number(read) < _LARGE and number(read).denominator == 1  # three singers, whose votes are told
    return plain and not few and claim.stated.bound in ("=", "~") and number(read) > 0 and claim.modality != "denied"


def _odd(story: Story, reads: Sequence[Read], tied: Tied) -> list[Read] | None:
    """The whole and its parts, where they fit once one of *reads* is so many thousand times more or less, and only then."""
    unit = unit_of(story, reads[0])
    sizes = [size(story, r, unit) if unit_of(story, r) else number(r) for r in reads]
    telling = digits(*reads)
    if not tied.any_two(reads, "flow", "parts", "rest", "change") and (at := _by_ten(story, reads, sizes, telling)) is not None:
        return [reads[at], *(r for j, r in enumerate(reads) if j != at)]
    few = len(reads) >= _ROW and story.is_brief
    if telling < (_TIED if few or any(tied.as_(r, "parts", "rest") for r in reads) else _TELLING) or _whole(sizes) is not None:
        return None
    for k, one in enumerate(sizes):
        others = [n for j, n in enumerate(sizes) if j != k]
        # What is out of scale is so beside every other figure.
        for shift in _SHIFTS if one > 50 * max(others) or 50 * one < min(others) else ():
            at = _whole([one * shift if j == k else n for j, n in enumerate(sizes)])
            if at is not None:
                return [reads[at], *(r for j, r in enumerate(reads) if j != at)]
    return None


def _by_ten(story: Story, reads: Sequence[Read], sizes: Sequence[Fraction], telling: int) -> int | None:
    """The place of the whole of three figures that fit once one has a nought or two more or less, as no chance has it.

    *5.12 million to 4.98 million, a lead of 14,000*: of so many digits, or of fewer where the words tell that one lies between the others.
    """
    between = any(_BETWEEN_THEM & {*story.before(r, 2), *story.after(r, 2)} for r in reads)
    if len({r.claim.amount.unit for r in reads} - {""}) > 1 or any(r.claim.kind != reads[0].claim.kind for r in reads):
        return None  # 6.71 metres and four centimetres
    if len(reads) != _THREE or not story.is_brief or telling < (_BETWEEN if between else _MANY) or _whole(sizes) is not None:
        return None
    shifted = ((k, one * shift) for k, one in enumerate(sizes) for shift in _TENS)
    found = (_whole([n if j == k else m for j, m in enumerate(sizes)]) for k, n in shifted)
    return next((at for at in found if at is not None), None)


def _whole(sizes: Sequence[Fraction]) -> int | None:
    """The place of the one that is the sum of the others."""
    total = sum(sizes, Fraction(0))
    return next((k for k, one in enumerate(sizes) if 2 * one == total), None)


def _guess(story: Story, reads: Sequence[Read]) -> Guess:
    unit = unit_of(story, reads[0])
    names = tuple(story.word(*story.phrase(r), exactly(number(r), unit_of(story, r) or unit), r.claim.kind).id for r in reads)
    told = f"{lines(reads[0].claim, reads[-1].claim, 'tell')} a sum and what it is made up of"
    proof = "the figures of the sentence add up but for a scale word" if len({r.sentence.number for r in reads}) == 1 else ""
    # That all but fit shows that they belong together, however much more than the whole one of them is.
    words = None if proof else story.claim(names[0]).span
    return Guess((Link("parts", names, proof=proof, assumption="" if proof else told, exhaustive=True, words=words),), sure=True)
