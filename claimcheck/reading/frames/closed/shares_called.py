"""Shares called: more or less than so great a part, in words, and the percentages below that are told of those very people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import stretch
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.shares.halves import Told, told_shares
from claimcheck.reading.words.grammar import NOT
from claimcheck.values.exact import whole

_WAYS = {">": 1, ">=": 1, "<": -1, "<=": -1}
_DOES = frozenset("did do does had have has would were was are is said say says agreed agree so yes".split())
_ENDS = frozenset(", . ; ) — – and while but against compared".split())
_EACH = frozenset("respectively each".split())
_OTHER = frozenset("not n't never no other others another last previous earlier ago before then rest remaining neither".split())
# What leads to some of them alone, or to others.
_NARROWED = frozenset("among for under over aged those on in at where younger older from with".split())
_FROM, _TO = Fraction(3, 5), Fraction(5, 3)


def shares_called(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Fewer than one in six has a lodger. The survey found that 21 per cent did``, ``Most boys and most girls ...: 44 and 61``."""
    run = stretch(story)
    called = [told for s in run for told in _called(story, s)]
    if not called or len({(t.way, t.number) for t in called}) != 1 or len({story.sentence_at(t.first) for t in called}) != 1:
        return
    told = called[0]
    shares = [r for s in run for r in story.here(s) if r.first > called[-1].last and _is_percent(story, r)]
    if any(
        r.claim.kind == "share" and r not in shares and r.first != told.first and r.claim.amount.unit for s in run for r in story.here(s)
    ):
        return
    for share in _of_them(story, told, shares, len(called)):
        least, most = (_FROM * told.number * 100, _TO * told.number * 100)
        if not tied.as_(share, "order", "same", "share") and least <= Fraction(share.claim.stated.number or 0) <= most:
            word = story.word(told.first, told.last, exactly(whole(told.number * 100), "percent"), "share")
            names = (share.claim.id, word.id) if told.way > 0 else (word.id, share.claim.id)
            said = f"{lines(word, share.claim, 'tell')} one share in words and in per cent"
            yield Guess((Link("order", names, assumption=said),), sure=True)


def _called(story: Story, sentence: Sentence) -> Iterator[Told]:
    """The shares of *sentence* that words call more or less than some part: *most men*, *a majority*, *fewer than one in five drivers*."""
    low, found = story.tokens.low, set[int]()
    for told in told_shares(story, sentence):
        if told.way:
            found |= set(range(told.first, told.last))
            yield told
    for read in story.here(sentence):
        claim, first = read.claim, story.phrase(read)[0]
        bound = claim.kind == "share" and not claim.amount.unit and claim.stated.bound in _WAYS and read.first not in found
        opens = first - sentence.first <= 1 and claim.modality == "stated" and change_word(story, read) < 0
        if bound and opens and claim.stated.number:
            yield Told(first, read.last, _WAYS[claim.stated.bound], Fraction(claim.stated.number), claim)
    for k in range(sentence.first, sentence.last - 1):
        if low[k] == "most" and is_plural(low[k + 1]) and k not in found and (k == sentence.first or low[k - 1] in ("as", "and", "of")):
            yield Told(k, k + 1, 1, Fraction(1, 2))


def _is_percent(story: Story, read: Read) -> bool:
    claim = read.claim
    return claim.kind == "share" and claim.amount.unit == "percent" and read.is_plain and change_word(story, read) < 0


def _of_them(story: Story, told: Told, shares: Sequence[Read], called: int) -> list[Read]:
    """Those of *shares* that are told of the people whom *told* opens with: of each where they are set out *respectively*."""
    low = story.tokens.low
    if not shares or any(r.sentence is not shares[0].sentence for r in shares):
        return []
    sentence = shares[0].sentence
    if _OTHER & set(low[sentence.first : sentence.last]) or _NARROWED & set(low[sentence.first : shares[0].first]):
        return []
    if NOT & set(low[told.last : sentence.first]):
        return []  # "Most pupils do not eat breakfast"
    if _EACH & set(low[sentence.first : sentence.last]) and len(shares) == 2 and sentence.first > told.first:  # noqa: PLR2004
        return list(shares) if called > 1 or "both" in low[told.first : sentence.first] else []
    does = [r for r in shares if low[end_of_share(story, r)] in _DOES and low[end_of_share(story, r) + 1] in _ENDS | {"so"}]
    return does if len(does) == 1 and does[0] is shares[0] and sentence.first > told.first else []
