"""Sizes that open a headline: most, half, few or nearly all of some people, and the shares that the first sentences below give."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.ties.shares.most_told import side_of, told_for
from claimcheck.reading.words.opinions import OPINIONS
from claimcheck.values.written import amount

_HALF = 50
_MOST_SHARES = 3
# Points that a headline's fraction may be off, below and above: it is a round one. None: as much as there is.
_ROUND: dict[str, tuple[int, int | None]] = {"=": (6, 6), "~": (8, 8), ">": (1, None), ">=": (1, None), "<": (10, 2), "<=": (10, 2)}
_MORE_THAN_HALF = ("most", "majority", "a majority", "the majority", "more than half", "over half", "bulk of", "the bulk of")
_SIZES = {
    **dict.fromkeys(_MORE_THAN_HALF, (50, 100)),
    **dict.fromkeys(("nearly all", "almost all", "virtually all", "nearly every", "almost every"), (80, 100)),
    **dict.fromkeys(("few", "a minority of", "minority of"), (0, 50)),
}
_LAST = frozenset("last earlier before previous ago than from compared among".split())
_DENIED = frozenset("not never no nor neither without n't lack lacks lacking fail fails failed unable none unaware unlikely".split())
_RACE = frozenset("rival rivals candidate candidates party parties".split())  # of whom each has a share
_OTHERS = frozenset("rest others remainder remaining".split())


class _Size(NamedTuple):
    """The size that opens a headline: its claim, the least and the greatest percentage it may stand for, and its words."""

    claim: Claim
    least: Fraction
    most: Fraction
    said: str

    def fits(self, percent: Fraction) -> bool:
        """True where so many per cent may be called so."""
        return self.least <= percent <= self.most


def headed_most(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Most pupils would scrap uniform``, over 33 per cent who would and 48 who would not: the share that is called most."""
    heads = [s for s in story.sentences if s.role == "headline"]
    body = next((s for s in story.sentences if s.role == "body" and _shares(story, s)), None)
    if len(heads) != 1 or body is None or body.number > 2 or (_LAST | _RACE) & story.words(body):
        return
    size = _size(story, heads[0])
    share = _called(story, heads[0], body, size) if size is not None else None
    sided = size is not None and size.said in _SIZES and _by_side(story, heads[0], body) is not None
    if size is None or share is None or (not sided and any(tied.as_(r, "same", "order") for r in _shares(story, body))):
        return
    said = f"the share of line {line(share.claim)} is the one that the headline calls “{size.said}”"
    if sided and share.claim.stated.number != _HALF:
        half = story.word(heads[0].first, heads[0].first + 1, amount(f"{_HALF}%"), "share")  # no other share is of that side
        great, small = (share.claim, half) if size.most > _HALF else (half, share.claim)
        yield Guess((Link("order", (great.id, small.id), assumption=said),), sure=True)
        return
    yield Guess((Link("same", (share.claim.id, size.claim.id), assumption=said),), sure=True)


def _size(story: Story, heading: Sentence) -> _Size | None:
    """The size that the headline opens with: in words of size, or as the fraction that is its only figure."""
    low, first, here = story.tokens.low, heading.first, story.here(heading)
    for words, (least, most) in _SIZES.items():
        parts = words.split()
        if not here and low[first : first + len(parts)] == parts:
            claim = story.word(first, first + len(parts), amount(f"{least}-{most}%"), "share")
            return _Size(claim, Fraction(least), Fraction(most), words)
    if len(here) != 1 or story.phrase(here[0])[0] != first or low[story.phrase(here[0])[1] : story.phrase(here[0])[1] + 1] == ["-"]:
        return None
    read = here[0]
    number, bound = read.claim.stated.number, read.claim.stated.bound
    if read.claim.kind != "share" or read.claim.amount.unit or number is None or read.claim.modality != "stated" or bound not in _ROUND:
        return None
    below, above = _ROUND[bound]
    told = Fraction(number * 100)
    return _Size(read.claim, told - below, Fraction(100) if above is None else told + above, read.claim.said.lower())


def _shares(story: Story, sentence: Sentence) -> list[Read]:
    told = [r for r in story.here(sentence) if r.claim.kind == "share" and r.claim.amount.unit == "percent" and change_word(story, r) < 0]
    return told if all(r.claim.stated.bound in ("=", "~") and r.claim.stated.number for r in told) else []


def _called(story: Story, heading: Sentence, sentence: Sentence, size: _Size) -> Read | None:
    """The share that the headline tells of, where no share of the story may be called so, nor some of them together."""
    sided = _by_side(story, heading, sentence)
    if sided is not None:
        return sided if not size.fits(Fraction(sided.claim.stated.number or 0)) else None
    told = _shares(story, sentence)
    if any(_leads_to_another(story, r) for r in told):
        return None  # "62 per cent of pupils in the town walk, and 38 in the villages"
    sizes = [Fraction(r.claim.stated.number or 0) for r in told]
    every = [Fraction(r.claim.stated.number or 0) for r in story.related if r.claim.amount.unit == "percent"]
    if len(every) > _MOST_SHARES:
        return None
    pairs = [a + b for k, a in enumerate(sizes) for b in sizes[k + 1 :]]
    sums = list(accumulate(sizes))
    if len(sizes) == 2 and sum(sizes) == 2 * _HALF:
        return told[0] if not size.fits(sizes[0]) else None
    if len(sizes) > 1 and max(sizes) < size.least and sum(sizes) > size.least:
        return told[sizes.index(max(sizes))]
    every += [*pairs, *sums]
    loose = size.said not in _SIZES and len(words_of(story, heading) & words_of(story, sentence)) < 2  # "late" may be "on time"
    if loose or _denies(story, heading) != _denies(story, sentence) or _OTHERS & story.words(sentence):
        every += [100 - each for each in every]
    if any(size.fits(each) for each in every):
        return None
    return told[0] if _is_same(story, heading, sentence) else None


def _leads_to_another(story: Story, share: Read) -> bool:
    """True where an *and* behind a share brings in a bare number that goes on with it."""
    low = story.tokens.low
    behind = (r for r in story.here(share.sentence) if r.first > share.last and r.claim.kind in ("count", "share"))
    other = next(behind, None)
    bare = other is not None and not other.figure.noun and (other.claim.stated.number or 0) < 2 * _HALF
    return bare and other is not None and low[other.first - 1] == "and" and low[other.last] in ("in", "among", "of", "at")


def _by_side(story: Story, heading: Sentence, sentence: Sentence) -> Read | None:
    """The share of those who are for, or against, what the headline's people are."""
    side = side_of(story, heading.first, heading.last)
    group = frozenset(stem(w) for w in story.tokens.low[heading.first : heading.last] if is_plural(w))
    return told_for(story, sentence, side, group) if side else None


def _denies(story: Story, sentence: Sentence) -> bool:
    """True where the sentence says no: it denies something, or tells who is against it."""
    words = story.words(sentence)
    return not _DENIED.isdisjoint(words) or any(OPINIONS.get(w) == "against" for w in words)


def _is_same(story: Story, heading: Sentence, sentence: Sentence) -> bool:
    """True where both speak of the same people, or of those who are for or against something."""
    if words_of(story, heading) & words_of(story, sentence):
        return True
    return all(not OPINIONS.keys().isdisjoint(story.words(s)) for s in (heading, sentence))
