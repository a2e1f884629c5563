"""Shown by: a share told in other words than the part and the whole that show it: *would go*, *were to lose their jobs*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.reading.frames.bound import Part, owner
from claimcheck.reading.frames.closed.fitting import may_be_meant
from claimcheck.reading.frames.operands import Tied, figures, like, number, overlap, size, unit_of
from claimcheck.reading.frames.samples import of_another_time
from claimcheck.reading.frames.share import is_open, link_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.sums.wholes import opens, whole_of
from claimcheck.reading.words.grammar import DEFINITE, OTHERS, OWNERS

_KINDS = frozenset(("count", "measure"))
_LONGEST, _AROUND = 6, 9
# Of each row every word may tell what became of the same things, or who they are.
_FATES = tuple(
    frozenset(words.split())
    for words in (
        "go goes going gone leave leaves leaving lose loses losing lost job jobs sack sacked redundant redundancy redundancies dismissed "
        "cut cuts axe axed quit resign resigned shed",
        "go goes going gone close closes closed closing closure closures shut shuts shutting",
        "shut closed unused out without lose lost losing empty",
        "safe cleared clean free cleaned reopened",
        "child children minor minors under boys girls young",
        "woman women female girls",
        "man men male boys",
        "ill sick infected virus positive disease infection carrying carried caught",
        "died dead killed die dying deaths perished",
        "late delayed behind",
        "reached through past crossed arrived hit struck",
        "sold bought sales buyers",
    )
)
_TOTALS = frozenset(stem(w) for w in "total all lot whole number".split())
_NARROW = frozenset("in at on among from who whose with near under over aged born living".split())
_TIED = ("share", "ratio", "change", "mean", "rate")


def shown_by(story: Story, tied: Tied) -> Iterator[Guess]:
    """``One in three of its workers would go. It told the union that 150 of the 900 people it employs were to lose their jobs``."""
    if not story.is_brief or len(story.sentences) > _LONGEST:
        return
    for read in story.related:
        if not is_open(story, read, tied) or read.claim.stated.bound not in ("=", "~") or read.sentence.role == "headline":
            continue
        pairs = [pair for pair in _pairs(story, read) if _is_shown(story, read, *pair) and not tied.both(*pair, *_TIED)]
        if len(pairs) == 1:
            part, whole = pairs[0]
            if owner(story, read)[1] and part.sentence is read.sentence and part.last <= read.first:
                continue  # "3.4 million of its residents have had the jab, a third of them children": of those
            yield Guess((link_of(story, read, Part(part), whole),), sure=True)


def _pairs(story: Story, read: Read) -> list[tuple[Read, Read]]:
    """The part and the whole that grammar or their one noun makes of the figures of *story*, where no others are of their kind."""
    every = [r for r in figures(story) if r.claim.kind in _KINDS and r.first != read.first and number(r) > 1]
    bound = [(r, w) for r in every if (w := _whole(story, r, every)) is not None]
    if not bound:
        heads = _heads(story, read)
        named = [r for r in every if r.claim.kind == "count" and r.figure.noun and stem(r.figure.noun.split()[-1]) in heads]
        named = [r for r in named if not r.figure.another and r.claim.stated.bound in ("=", "~")]
        if len(named) == 2 and not overlap(*named) and number(named[0]) != number(named[1]):
            part, whole = sorted(named, key=number)
            bound = [(part, whole)] if _is_all(story, whole) else []
    if len(bound) != 1:
        return []
    others = [r for r in every if r not in bound[0] and like(story, r, bound[0][1])]
    return [] if others else bound


def _whole(story: Story, part: Read, every: Sequence[Read]) -> Read | None:
    """The 900 of *150 of the 900*, *of its 900, 150 are*, *900 workers, 150 of them*."""
    if (whole := whole_of(story, part)) is not None:
        return whole
    opening = [r for r in every if r.sentence is part.sentence and r.last <= part.first and opens(story, r)]
    bare = not part.figure.noun and not part.claim.amount.unit
    return opening[0] if len(opening) == 1 and bare and number(opening[0]) > number(part) else None


def _heads(story: Story, read: Read) -> frozenset[str]:
    """The stems of what the share is of: its own noun, or for *25 per cent of the total* and *of them* the nouns ahead of it."""
    heads, pronoun = owner(story, read)
    heads |= {stem(read.claim.scope.noun)} if read.claim.scope.noun else set()  # "of the ward's beds"
    if pronoun or heads & _TOTALS or not heads:
        low = story.tokens.low
        return frozenset(stem(w) for w in low[read.sentence.first : read.first] if w.isalpha() and len(w) > 3)
    return heads


def _is_all(story: Story, whole: Read) -> bool:
    """True for *its 360 shops*, *has 45 beds*, *the 45 beds*: all there are."""
    return bool((OWNERS | {"the", "has", "had", "have", "owns", "runs", "all"}) & set(story.before(whole, 1)))


def _is_shown(story: Story, read: Read, part: Read, whole: Read) -> bool:
    """True where the share is of what the whole counts, and of those who share the fate of the part."""
    low, end, unit = story.tokens.low, end_of_share(story, read), unit_of(story, whole)
    some, every = size(story, part, unit), size(story, whole, unit)
    told = Fraction(number(read)) / (100 if read.claim.amount.unit == "percent" else 1)
    if not 0 < some < every or not may_be_meant(some / every, told, _MISFIT) or part.sentence is read.sentence is whole.sentence:
        return False
    if any(r.claim.modality in ("denied", "conditional") or of_another_time(story, read, r) for r in (part, whole)):
        return False
    if any(OTHERS & {*story.before(r, 2), *story.after(r, 1)} for r in (part, whole)):
        return False
    behind = next((k for k in range(end + 1, min(end + 5, read.sentence.last)) if is_plural(low[k])), end)
    if low[end] == "of" and behind > end and low[behind + 1] in _NARROW and not _is_there(story, behind + 1, whole):
        return False  # "A quarter of the shops in the north will go"
    return _is_of_the_whole(story, read, whole) and _are_of_one_fate(story, read, part)


_MISFIT = Fraction(5, 2)


def _is_there(story: Story, k: int, whole: Read) -> bool:
    """True for *of the people in the camp*, where *The camp has 31,000 refugees* or *The agency that runs it has registered* them."""
    low = story.tokens.low
    told, named = low[whole.sentence.first : whole.first], [w for w in low[k + 1 : k + 4] if w not in DEFINITE]
    return "it" in told or bool(named and stem(named[0]) in {stem(w) for w in told})


def _is_of_the_whole(story: Story, read: Read, whole: Read) -> bool:
    """True where the noun of the share may be what *whole* counts: its noun, people by any name, or the land of so many hectares."""
    heads = _heads(story, read)
    noun = whole.figure.noun.split()[-1] if whole.figure.noun else ""
    if noun and (stem(noun) in heads or (people(story, whole.claim.scope.noun) and _are_people(story, read))):
        return True
    return not noun and bool(whole.claim.amount.unit) and story.before(whole, 1) in (["its"], ["their"])


def _are_people(story: Story, read: Read) -> bool:
    low, end = story.tokens.low, end_of_share(story, read)
    return low[end] == "of" and any(people(story, story.table.noun(w)) for w in low[end + 1 : end + 4] if w not in DEFINITE)


def _are_of_one_fate(story: Story, read: Read, part: Read) -> bool:
    low, sentence = story.tokens.low, part.sentence
    mine = set(low[read.sentence.first : read.sentence.last])
    its = set(low[max(sentence.first, part.first - _AROUND) : min(sentence.last, part.last + 2 * _AROUND)])
    return any(row & mine and row & its for row in _FATES)
