"""Twice told: the only two figures of one kind in a short passage, of which the second takes up what the first counts."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.stretch_mf import alike, is_told, stretch
from claimcheck.reading.frames.operands import Tied, number, size, told_in, unit_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import of_one_state
from claimcheck.reading.ties.common.things import are_others, restricted
from claimcheck.reading.ties.repeats.set_apart import are_apart
from claimcheck.reading.words.grammar import FORMER, MORE, OTHERS, USUAL, WHOLLY

_BESIDES = frozenset(
    "each apiece per included includes including include besides plus excluding excludes himself herself themselves itself".split()
)
_HOLDING = frozenset("can could hold holds seat seats room capacity licensed".split())
_FAR = 5  # times
_ELSE = (FORMER | MORE | OTHERS | USUAL).union(
    "first last next remaining rest latest second third only so far now then since yet still another missing among new planned "
    "proposed original initial extra some most half total totals totalling altogether together combined".split()
)


def twice_told(story: Story, tied: Tied) -> Iterator[Guess]:
    """``shot down two helicopters ... the loss of the three aircraft``: what is taken up is told of before, and nothing else is."""
    told = stretch(story)
    groups = alike(story, told) if told and not _BESIDES & story.words(*told) else []
    counts = sum(len(g) for g in groups if g[0].claim.kind == "count")
    every = sum(len(g) for g in groups)
    for group in groups:
        if (
            len(group) != 2
            or (group[0].claim.kind == "count" and counts > 2)
            or (group[0].claim.kind == "money" and every > 2)
            or group[0].claim.kind not in ("count", "money")
        ):
            continue
        first, read = group
        if (tied.both(first, read) and story.after(read, 2) not in _OF_THEM) or not all(_is_plain(story, r) for r in group):
            continue
        if _takes_up(story, first, read) and not _is_apart(story, first, read):
            names = told_in(story, first, read).id, told_in(story, read, first).id
            yield Guess((Link("same", names, assumption=f"{lines(first.claim, read.claim, 'speak')} of one thing"),), sure=True)


def _is_plain(story: Story, read: Read) -> bool:
    """True for a figure that no word sets against another."""
    ahead, behind = set(story.before(read, 2)), set(story.after(read, 1))
    of_all = ahead & {"all"} and story.after(read, 2) in _OF_THEM
    return (is_told(story, read) or bool(of_all)) and not _BESIDE & (ahead | behind) and not read.timing


_VALUES = frozenset("value price cost bill budget fee sum contract deal valuation project scheme tag total figure number toll".split())
_DEFINITE = WHOLLY - {"that", "this"}
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "whom"])
_NARROWING = [[word] for word in ("with", "for", "of", "to", "in", "at", "from", "by", "on")]
_BESIDE = frozenset("than from against versus compared between more less fewer over under least most".split())


def _takes_up(story: Story, first: Read, read: Read) -> bool:
    """True for *all 150,000 of them*, and for *the three aircraft* of two helicopters: more than there are cannot be some of them."""
    ahead, behind = story.before(read, 2), story.after(read, 2)
    if story.phrase(first)[1] > read.first or (story.after(first, 1) == ["of"] and first.sentence is read.sentence):
        return False  # "29 of their 38 league fixtures"
    if ahead == ["in", "all"] or (first.claim.kind == "count" and not first.figure.noun):
        return False
    if number(first) < 2:
        return False  # "as one large party … the two parties"
    named = behind in _OF_THEM or bool(read.figure.noun)
    if ahead[-1:] == ["all"] or ahead[-2:] == ["all", "the"]:
        return named and "with" not in story.tokens.low[read.sentence.first : read.first]  # "With a cousin, all seven got out"
    if behind[:1] == ["of"]:
        return False
    valued = bool(_VALUES & set(behind[:1])) and behind[1:] not in _NARROWING
    definite = bool(ahead) and (ahead[-1] in _DEFINITE or ahead[-1].endswith("'s"))
    more = number(read) > number(first)
    return definite and (valued or (read.claim.kind == "count" and named and more)) and not restricted(story, read)


def _is_apart(story: Story, first: Read, read: Read) -> bool:
    low = story.tokens.low
    unit = unit_of(story, first)
    sizes = sorted(Fraction(size(story, r, unit)) for r in (first, read))
    if not 0 < sizes[1] <= _FAR * sizes[0] or not of_one_state(first.claim, read.claim):
        return True
    nouns = first.claim.scope.noun, read.claim.scope.noun
    if all(nouns) and story.table.nouns(*nouns) not in ("same", "inside", "holds"):
        return True  # "Five men were charged. All seven women on the jury"
    if _HOLDING & story.words(first.sentence) or "-" in (low[first.last], low[read.last]) and read.claim.kind == "count":
        return True  # "The ferry can hold 60 people. All 48 passengers"; "the two-child policy"
    if people(story, first.claim.scope.noun or read.claim.scope.noun) != people(story, read.claim.scope.noun or first.claim.scope.noun):
        return True
    near = {
        *story.before(read, 4),
        *low[slice(*story.phrase(read))],
        *story.after(read, 2),
        *story.before(first, 3),
        *low[slice(*story.phrase(first))],
    }
    return bool(_ELSE & near) or are_apart(story, first, read) or are_others(story, first, read)
