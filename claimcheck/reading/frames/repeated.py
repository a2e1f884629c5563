"""Repeats: a figure that a definite word takes up again, told otherwise than before by a slip of the pen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.reading.frames.operands import Tied, figures_of, number
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.choice import Guess
from claimcheck.reading.ties.comparable import people
from claimcheck.reading.ties.slips import is_slip, is_swap
from claimcheck.reading.ties.things import CLASS, explained, head, hyphened, of_another
from claimcheck.reading.words.change import FALLS, RISES

_BACK = 6
_KINDS = frozenset(("count", "money", "measure", "capacity", "duration"))
_DEFINITE = frozenset("the all these those its their his her this that both".split())
_ELSE = frozenset(
    "another second other others new earlier previous last next former original proposed planned revised maximum minimum similar different "
    "rival average remaining final rejected past further extra more fewer less than from against compared up down rest first not "
    "initial initially instead including among between".split()
)
# Words for what rose or fell, as the noun behind a share: "the 4.5 per cent rise".
_UPWARD = RISES | frozenset("hikes uplift surcharge premium".split())
_DOWNWARD = FALLS | frozenset("discount decreases declines".split())
_SOUGHT = frozenset(
    "wanted demanded demand offered offer sought asked proposed rejected recommended forecast expected instead previous last earlier "
    "originally below above national average".split()
)


def repeated(story: Story, tied: Tied) -> Iterator[Guess]:
    """The figure before it that each definite figure of *story* tells again with another number."""
    yield from _terms(story)
    every = [r for s in story.sentences if s.role != "caption" for r in figures_of(story, s)]
    for k, read in enumerate(every):
        if tied.as_(read, "same", "previous", "change", "update", "ratio"):
            continue
        near = [r for r in every[:k] if read.sentence.number - r.sentence.number <= _BACK or r.sentence.role == "headline"]
        if _told_before(story, read):
            continue
        first = _swapped(story, read, near, every) or _changed(story, read, near) or _headed(story, read, every)
        first = first or _plainly(story, read, near) or _tally(story, read, near)
        if first is not None and not tied.as_(first, "same", "update"):
            assumed = f"{lines(first.claim, read.claim)} speak of one thing"
            yield Guess((Link("same", (first.claim.id, read.claim.id), assumption=assumed),), sure=True)


_OTHERS = frozenset("rival rivals another other others elsewhere".split())


def _told_before(story: Story, read: Read) -> bool:
    """True where the number of *read* stands before it, so that this is what it takes up."""
    number_told = read.claim.stated.number
    return any(r.first < read.first and r.claim.stated.number == number_told for r in story.reads)


def _is_definite(story: Story, read: Read) -> bool:
    """True for a bare figure behind a definite word, with nothing that makes it another than one told before."""
    ahead = story.before(read, 4)
    stated = read.claim.stated
    taken_up = bool(ahead) and (ahead[-1] in _DEFINITE or ahead[-1].endswith("'s"))
    inside = set(story.tokens.low[slice(*story.phrase(read))]) | set(story.after(read, 1))
    return taken_up and stated.bound == "=" and not read.figure.another and not _ELSE & ({*ahead} | inside)


# ---- digits in another order ---------------------------------------------------------------------------------------------


def _swapped(story: Story, read: Read, near: Sequence[Read], every: Sequence[Read]) -> Read | None:
    """The one figure before *read* with its digits in another order: ``shed 1,450 staff ... most of the 1,540``."""
    if read.claim.kind not in _KINDS or number(read) < 10 or not _is_definite(story, read):
        return None
    found = [r for r in near if r.claim.kind == read.claim.kind and is_swap(number(r), number(read)) and _may_be_one(story, r, read)]
    if len(found) != 1 or found[0].sentence is read.sentence or _OTHERS & set(story.tokens.low[found[0].last : read.first]):
        return None
    others = [r.claim for r in every if r is not read and r.claim.kind == read.claim.kind and r.claim.amount.unit == read.claim.amount.unit]
    if _OTHERS & set(story.after(read, 8)) or of_another(story, read, found[0]):
        return None
    return None if explained(read.claim, others) or _ELSE & set(story.before(found[0], 2)) else found[0]


def _may_be_one(story: Story, one: Read, read: Read) -> bool:
    """True unless units, nouns, days, places or owners tell the two apart."""
    apart = compare(one.claim.scope, read.claim.scope)
    owners = {one.claim.scope.whose, read.claim.scope.whose} - {""}
    if one.claim.amount.unit != read.claim.amount.unit or "apart" in (apart.when, apart.where, apart.noun) or len(owners) > 1:
        return False
    nouns = [r.claim.scope.noun for r in (one, read) if r.figure.noun]
    if head(read) and hyphened(story, one) == head(read):
        return True  # "the 27-turbine wind farm ... all 72 turbines"
    if len(set(nouns)) < 2:
        return True
    return story.table.nouns(*nouns[:2]) in ("same", "inside", "holds") or nouns[0].split()[-1] == nouns[1].split()[-1]


_AUX = frozenset("will would is are was were has have had must can may should".split())
_TALLIES = frozenset("tally total figure number count turnout attendance crowd sum".split())
_APART = frozenset("compares compared last previous earlier ago year than average if in by".split())


def _plainly(story: Story, read: Read, near: Sequence[Read]) -> Read | None:
    """The one figure of its unit and noun before a plain subject: ``200 hours ... the 120 hours would be``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    opened = low[first - 1] in ("the", "these", "those") and low[first - 2] in (".", ",", "that", "and", "but", "said")
    if not opened or low[last] not in _AUX or read.claim.kind not in _KINDS or not _is_definite(story, read):
        return None
    unit, noun = read.claim.amount.unit, read.claim.scope.noun
    found = [r for r in near if r.claim.kind == read.claim.kind and r.claim.amount.unit == unit and r.claim.scope.noun == noun]
    if len(found) != 1 or not (unit or read.figure.noun) or read.claim.kind == "money" or explained(read.claim, [r.claim for r in near]):
        return None
    one = found[0]
    plain = one.claim.stated.bound == "=" and not (_ELSE | {"first"}) & {*story.before(one, 3), *story.after(one, 1), *story.after(read, 9)}
    close = is_slip(number(one), number(read)) and min(number(one), number(read)) > 3
    apart = one.sentence is not read.sentence and _may_be_one(story, one, read) and low[one.last] != "-"
    return one if plain and close and apart and number(one) != number(read) else None


def _tally(story: Story, read: Read, near: Sequence[Read]) -> Read | None:
    """The one figure of the sentence before, told with a bound that ``The tally of 312,400`` does not keep."""
    low, first = story.tokens.low, story.phrase(read)[0]
    called = low[first - 1] == "of" and low[first - 2] in _TALLIES and low[first - 3] in ("the", "that", "this")
    if not called or first - 3 != read.sentence.first or read.claim.stated.bound != "=" or read.claim.kind not in ("count", "money"):
        return None
    before = [r for r in near if read.sentence.number - r.sentence.number == 1 and r.claim.kind == read.claim.kind]
    words = {*low[read.last : read.sentence.last]}
    hedged = [r for r in before if r.claim.stated.bound in ("<", ">", "<=", ">=") and number_near(r, read)]
    return hedged[0] if len(before) == len(hedged) == 1 and not _APART & words - {"by"} else None


def number_near(one: Read, other: Read) -> bool:
    """True for two numbers of like size, the first perhaps only a bound."""
    told = one.claim.stated
    bound = told.number if told.number is not None else told.hi if told.hi is not None else told.lo
    return bound is not None and 2 * bound < 3 * number(other) and 2 * number(other) < 3 * bound


# ---- changes -------------------------------------------------------------------------------------------------------------


def _changed(story: Story, read: Read, near: Sequence[Read]) -> Read | None:
    """The one rise or fall in per cent before ``the 9 percent increase``."""
    way = _noun_way(story, read)
    if read.claim.kind != "share" or not read.claim.amount.unit or not way or not _is_definite(story, read):
        return None
    told = [r for r in near if r.claim.kind == "share" and r.claim.amount.unit and r.sentence is not read.sentence]
    found = [r for r in told if way == (_verb_way(story, r) or _noun_way(story, r))]
    if len(found) != 1 or number(found[0]) == number(read) or not number(read) / 4 < number(found[0]) < 4 * number(read):
        return None
    first = found[0]
    low = story.tokens.low
    words = {*low[first.sentence.first : first.sentence.last], *low[read.sentence.first : read.sentence.last]}
    apart = compare(first.claim.scope, read.claim.scope)
    behind = story.tokens.low[story.phrase(read)[1] + 1 : min(read.sentence.last, story.phrase(read)[1] + 4)]
    narrowed = {"in", "for", "of", "at", "to"} & set(behind[:1])
    return None if _SOUGHT & words or narrowed or "apart" in (apart.when, apart.where) else first


def _noun_way(story: Story, read: Read) -> int:
    """1 for *the 9 percent increase*, -1 for *the 5% pay cut*."""
    behind = story.tokens.low[story.phrase(read)[1] : min(read.sentence.last, story.phrase(read)[1] + 2)]
    return _way(behind[:1]) or (_way(behind[1:]) if behind[:1] and behind[0].isalpha() and len(behind[0]) > 2 else 0)


def _verb_way(story: Story, read: Read) -> int:
    return _way(story.before(read, 5))


def _way(words: Sequence[str]) -> int:
    up, down = bool(_UPWARD & set(words)), bool(_DOWNWARD & set(words))
    return up - down


# ---- terms ---------------------------------------------------------------------------------------------------------------

_TERMS = frozenset(("sentence", "ban", "contract"))
_GIVEN = frozenset(
    "gave given gives get gets got getting handed hands sentenced jailed jails received serve serves served serving suspended banned "
    "signed signs imposed imposes ordered imprisoned locked condemned sent".split()
)


def _terms(story: Story) -> Iterator[Guess]:
    """Each length of a sentence, a ban or a contract told again."""
    for read in (r for r in story.reads if r.claim.kind == "duration"):
        first = _termed(story, read)
        if first is not None and not _told_before(story, read):
            assumed = f"{lines(first.claim, read.claim)} speak of one thing"
            yield Guess((Link("same", (first.claim.id, read.claim.id), assumption=assumed),), sure=True)


def _termed(story: Story, read: Read) -> Read | None:
    """The one length that was given before ``the 15-year sentence``, ``his ten-month ban``."""
    low, last = story.tokens.low, story.phrase(read)[1]
    named = {CLASS.get(w) for w in low[last : min(last + 3, read.sentence.last)]} & _TERMS
    if {"of", "that", "which", "handed", "given", "passed", "he", "she"} & set(low[last + 1 : last + 4]):
        return None  # "The nine-year sentence of his brother"
    if read.claim.kind != "duration" or not named or not _is_definite(story, read) or low[read.last] != "-":
        return None
    unit = read.claim.amount.unit
    near = [r for r in story.reads if r.first < read.first and read.sentence.number - r.sentence.number <= _BACK]
    told = [r for r in near if r.claim.kind == "duration" and r.claim.amount.unit == unit]
    given = [r for r in told if _GIVEN & set(story.before(r, 8)) or {CLASS.get(w) for w in story.after(r, 3)} & named]
    alone = len(given) == len(told) == 1 and number(given[0]) != number(read)
    return given[0] if alone and given[0].claim.stated.bound == "=" and not _ELSE & set(story.before(given[0], 3)) else None


# ---- the figure of the headline ------------------------------------------------------------------------------------------


def _headed(story: Story, read: Read, every: Sequence[Read]) -> Read | None:
    """The one count of the headline, where *read* is the only figure of the text that can tell it: ``160 jobs go ... the 116 who``."""
    if read.sentence.role == "headline" or not _is_definite(story, read) or read.claim.kind != "count":
        return None
    tops = [r for r in every if r.sentence.role == "headline" and r.claim.kind == "count" and not r.claim.amount.unit]
    if len(tops) != 1 or not _is_group(story, tops[0]) or not _is_group(story, read) or tops[0].claim.stated.bound not in ("=", "~"):
        return None
    top = tops[0]
    body = [r for r in every if r.sentence.role != "headline" and r.claim.kind == "count" and not r.claim.amount.unit]
    like = [r for r in body if number(top) < 3 * number(r) and number(r) < 3 * number(top)]
    if len(like) != 1 or like[0] is not read or explained(top.claim, [r.claim for r in body]) or _ELSE & set(story.before(top, 2)):
        return None
    return top if number(top) > 9 and (is_slip(number(top), number(read)) or not read.figure.noun) else None


def _is_group(story: Story, read: Read) -> bool:
    """True for a number of people or of their jobs, also where the noun is left out before *who*."""
    noun = read.claim.scope.noun
    return people(story, noun) or noun in ("job", "post") or (not noun and story.after(read, 1) in (["who"], ["whose"]))
