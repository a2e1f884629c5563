"""Portions: what words call some of a thing told before, by its name or as its largest part, and that is more than it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.frames.operands import Tied, dimension, figures, figures_of, like, near, overlap, size, told_in, unit_of
from claimcheck.reading.frames.wholes import is_of_its_own, some_of_it
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.grammar import DEFINITE

_KINDS = frozenset(("count", "money", "measure"))
_BACK, _NOUGHTS = 3, 20
_SUMS = frozenset(
    stem(w) for w in "money budget sum total funds fund cash spending pot loan bill package grant aid funding kitty award cost".split()
)
_PIECES = frozenset("part share slice portion chunk instalment installment tranche half bulk most rest".split())
# Behind a noun these say which of them, so that they are not those spoken of.
_NARROWING = frozenset("in at from on who with under over aged near across born whose living for".split())
_IDLE = frozenset("be is are was were been people the of to and".split())


def portions(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that is called some of one before it and is more: ``9,000 refugees ... 60,000 of the refugees are children``."""
    for read in figures(story)[1:]:
        if read.claim.kind not in _KINDS or read.claim.stated.bound not in ("=", "~", ">") or tied.as_(read, "parts", "rest", "share"):
            continue
        wholes = _wholes(story, read) if not is_of_its_own(story, read) else []
        if wholes and all(_is_more(story, read, w) for w in wholes):
            yield some_of_it(wholes[-1].claim, told_in(story, read, wholes[-1]))


def _wholes(story: Story, read: Read) -> list[Read]:
    """The figures before *read* that words make it some of."""
    names = _names(story, read)
    if not names and not _is_piece(story, read):
        return []
    before = [r for r in near(story, read.sentence, _BACK, 0) if r.last <= read.first and not overlap(r, read)]
    before = [r for r in before if _of_one_kind(story, r, read) and not r.figure.another and r.claim.stated.bound in ("=", "~", "<")]
    if names:
        return [r for r in before if story.tokens.low[r.last] != "of" and _is_named(story, r, names, read)]
    return [r for r in before if like(story, r, read)][-1:]


def _of_one_kind(story: Story, whole: Read, read: Read) -> bool:
    one, other = unit_of(story, whole), unit_of(story, read)
    if read.claim.kind == "count" and whole.claim.kind == "count":
        return True
    return whole.claim.kind == read.claim.kind and dimension(one, other) and "/" not in read.claim.amount.unit + whole.claim.amount.unit


def _names(story: Story, read: Read) -> frozenset[str]:
    """The stems of what *read* is some of: ``60,000 of the refugees``, ``Of the pupils, 2,600``, ``£310m of the ministry's money``."""
    low, (first, last), sentence = story.tokens.low, story.phrase(read), read.sentence
    last = read.last if low[read.last] == "of" else last
    if low[last] == "of" and low[last + 1] in DEFINITE:
        k = last + 2
        words: list[str] = []
        while k < sentence.last and low[k].replace("'", "").isalpha() and len(words) < 4 and low[k] not in _IDLE | _NARROWING:
            words.append(low[k])
            k += 1
        if not words or low[k] in _NARROWING:
            return frozenset()
        owned = next((j for j, w in enumerate(words) if w.endswith("'s") or w == "s"), -1)
        named = words[owned + 1 :][:2] if owned >= 0 else words[:2]
        return frozenset(map(stem, named))
    opened = low[sentence.first : sentence.first + 2]
    if opened[:1] == ["of"] and opened[1:] and opened[1] in DEFINITE and low[sentence.first + 3] == "," and first - sentence.first < 6:
        return frozenset({stem(low[sentence.first + 2])})
    return frozenset()


def _is_named(story: Story, whole: Read, names: frozenset[str], read: Read) -> bool:
    """True where *whole* counts one of *names*, or its clause names it: ``made 3,500 people homeless``, a sum of money."""
    if whole.claim.kind == "money":
        # Of sums only noughts tell that one was meant as some of the other.
        much = size(story, read, "") > _NOUGHTS * size(story, whole, "")
        return bool(names & {stem(w) for w in story.after(whole, 3)}) or (much and bool(names & _SUMS))
    noun = whole.figure.noun
    return (bool(noun) and stem(noun.split()[-1]) in names) or bool(names & {stem(w) for w in story.after(whole, 2) if len(w) > 4})


def _is_piece(story: Story, read: Read) -> bool:
    """True for ``The largest part of that, £55 million``, ``the first instalment of the $900 million loan ... At $3 billion it``."""
    low, first, sentence = story.tokens.low, story.phrase(read)[0], read.sentence
    ahead = low[max(sentence.first, first - 12) : first]
    piece = next((k for k in range(len(ahead) - 2) if ahead[k] in _PIECES - {"rest"} and ahead[k + 1] == "of"), -1)
    if piece >= 0 and ahead[-1] in (",", "(", "—") and ahead[piece + 2] in ("that", "this", "it", "which") and "and" not in ahead[piece:]:
        return True
    if low[sentence.first] == "at" and first - sentence.first < 2 and low[story.phrase(read)[1]] in ("it", ","):
        before = [s for s in story.beside(sentence, 1, 0) if s is not sentence]
        return any(_opens_piece(story, r) for s in before for r in figures_of(story, s))
    return False


def _opens_piece(story: Story, whole: Read) -> bool:
    ahead = story.before(whole, 4)
    return any(a in _PIECES and b == "of" for a, b in zip(ahead, ahead[1:], strict=False))


def _is_more(story: Story, read: Read, whole: Read) -> bool:
    unit = unit_of(story, whole)
    return size(story, read, unit) > size(story, whole, unit)
