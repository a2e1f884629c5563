"""Required: how many of one thing a rule asks for every so many of another, and how many that is told to make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figured, figures_of, number
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import stem

_RULES = frozenset(
    "law laws rule rules regulation regulations guideline guidelines guidance standard standards code permit licence license contract "
    "policy must should require requires required requirement demand demands recommend recommends recommended ratio".split()
)
_DUTY = frozenset(
    "need needs needed needing must should require requires required requiring entitled means meant meaning owes owed supposed".split()
)
_HAD_TO = frozenset((("had", "to"), ("has", "to"), ("have", "to"), ("having", "to"), ("ought", "to")))
_PER = (["for", "every"], ["for", "each"], ["for"], ["to", "every"], ["to", "each"], ["to"], ["per"], ["per", "every"])
_LESS = frozenset("another extra more further fewer least only".split())
_ON, _NEAR = 3, 7


def required(story: Story, tied: Tied) -> Iterator[Guess]:
    """The number that a rule makes of each number of things nearby: ``one carer for every three babies ... 15 babies and needs six``."""
    for sentence in figured(story):
        for one, each in pairwise(figures_of(story, sentence)):
            if _is_rule(story, sentence, one, each) and not tied.as_(each, "each", "ratio", "rate"):
                link = _link(story, sentence, one, each)
                if link is not None:
                    yield Guess((link,), sure=True)


def _is_rule(story: Story, sentence: Sentence, one: Read, each: Read) -> bool:
    """True for the two figures of ``one nurse to eight patients``, in a sentence that tells what must be."""
    plain = number(one) == 1 < number(each) and bool(one.figure.noun and each.figure.noun) and each.claim.stated.bound == "="
    told = plain and story.between(one, each) in _PER and stem(one.figure.noun) != stem(each.figure.noun)
    words = story.tokens.low[sentence.first : sentence.last]
    return told and bool(_RULES & set(words) or {("call", "for"), ("calls", "for"), ("asks", "for"), ("ask", "for")} & set(pairwise(words)))


def _link(story: Story, sentence: Sentence, one: Read, each: Read) -> Link | None:
    """So many of the one thing with so many of the other, where either is alone of its kind nearby."""
    after = [r for s in story.beside(sentence, 0, _ON) for r in figures_of(story, s) if r.first > each.first and r.claim.kind == "count"]
    units = [r for r in after if _may_be(one, r) and _is_due(story, r)]
    inside = [r for r in after if r not in units and _is_of(story, one, each, r)]
    if len(units) != 1 or len(inside) != 1 or any(r.claim.stated.bound != "=" for r in (*units, *inside)):
        return None
    many, all_ = units[0], inside[0]
    room, size = number(many) * number(each), number(all_)
    exact = size % number(each) == 0
    if not (exact or room < size) or not size < 4 * room < 16 * size:
        return None
    assumed = f"the rule of line {line(each.claim)} is told of {all_.claim.said}"
    return Link("each", (each.claim.id, many.claim.id, all_.claim.id), assumption=assumed, exhaustive=exact)


def _may_be(one: Read, read: Read) -> bool:
    return not read.figure.noun or stem(read.figure.noun) == stem(one.figure.noun)


def _is_of(story: Story, one: Read, each: Read, read: Read) -> bool:
    """True for a count of what the rule is for, by its name, as people of another name or with the name left out."""
    mine, other = read.figure.noun, each.figure.noun
    if not mine:  # "with 1,500, it will need eight"
        return not read.claim.amount.unit and number(read) > number(each)
    if stem(mine) == stem(one.figure.noun):
        return False
    return stem(mine) == stem(other) or (people(story, read.claim.scope.noun) and people(story, each.claim.scope.noun))


def _is_due(story: Story, read: Read) -> bool:
    """True for ``it needs ten``, ``had to have eight``, ``six nurses should have been``, ``that means nine``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead = _clause(low[max(read.sentence.first, first - _NEAR) : first])
    behind = low[last : min(last + 2, read.sentence.last)]
    due = _DUTY & {*ahead, *behind[:1]} or _HAD_TO & set(pairwise(ahead)) or behind == ["are", "needed"] or behind == ["were", "needed"]
    return bool(due) and not read.figure.another and not _LESS & {*ahead[-2:], *low[first:last], *behind[:1]}


def _clause(words: Sequence[str]) -> list[str]:
    """The words of *words* behind its last comma or *and*."""
    wall = max((k for k, w in enumerate(words) if w in (",", ";", "but")), default=-1)
    return list(words[wall + 1 :])
