"""Insides: what words call some of a figure told before, and that is more than it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import (
    Tied,
    alike_to,
    dimension,
    figures,
    figures_of,
    near,
    number,
    overlap,
    size,
    told_in,
    told_itself,
    unit_of,
)
from claimcheck.reading.frames.wholes import is_of_its_own, some_of_it
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import others_between
from claimcheck.reading.words.calendar import PARTS_OF_DAY, WEEKDAYS
from claimcheck.reading.words.grammar import FORMER, MORE, OTHERS
from claimcheck.values.per_time import per_time

_KINDS = frozenset(("count", "money", "measure", "duration"))
_THEM = frozenset("them whom which".split())
_HALVES = 12  # words between a share of "that money" and the figure that tells it


def inside(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that is called some of the one before it and is more: ``12 hectares, 3,500 of them``."""
    for read in figures(story)[1:]:
        if is_of_its_own(story, read) or read.figure.another:
            continue  # "84 casualties. Another 97 of its men were off duty": they come on top
        if story.after(read, 2) == ["in", "it"] and _BUILT & story.words(*story.beside(read.sentence, 1, 0)):
            continue  # "Built for 450 prisoners, the jail had 612 in it"
        plain = read.claim.kind in _KINDS and read.claim.stated.bound == "="
        if plain and read.claim.scope.noun:
            yield from _of_one_name(story, read)
        if read.claim.kind in ("count", "measure") and not tied.as_(read, "parts", "rest", "share"):
            yield from _of_the_same(story, read)
        if (plain or read.claim.stated.bound == "~") and not tied.as_(read, *_TIED) and _is_some(story, read):
            kinds = _KINDS | {"rate"} if _is_told_share(story, read) or "alone" in story.before(read, 6) else _KINDS
            before = [
                r for r in near(story, read.sentence, _BACK, 0) if r.first < read.first and r.claim.kind in kinds and not _is_ago(story, r)
            ]
            every = [r for r in alike_to(story, read, before) if told_itself(r)]
            # "64 drones on Tuesday alone and 210 in the whole of last week"
            alike = [
                r
                for r in every
                if _may_be_meant(story, read, r)
                and not _is_way(story, read, r)
                and _is_timed(r) <= _is_timed(read)
                and "alone" not in story.after(r, 4)
            ]
            if alike and _is_more(story, read, alike[-1]) and all(_is_more(story, read, r) for r in every):
                yield some_of_it(_without_time(story, alike[-1]), told_in(story, read, alike[-1]))


def _is_way(story: Story, read: Read, whole: Read) -> bool:
    """True for the villagers of *within eight kilometres ..., and 4,000 of them*: no bare number is some of a length or of a rate."""
    unit = whole.claim.amount.unit
    if story.after(whole, 1) in (["a"], ["an"], ["per"], ["each"]):
        return True  # "at £2 a session, and those tapes, nine of which"
    return not read.claim.amount.unit and ("/" in unit or dimension(unit, "metre") or dimension(unit, "kilometre/hour"))


def _is_timed(read: Read) -> bool:
    return read.claim.kind == "duration"


def _is_ago(story: Story, read: Read) -> bool:
    """True for the ten years of *when it was surveyed ten years ago*."""
    return _is_timed(read) and story.after(read, 1) in (["ago"], ["earlier"], ["before"], ["later"])


def _without_time(story: Story, read: Read) -> Claim:
    """*read* as so much, without the time that it is told for: ``2.4 million tonnes a year``."""
    top, per = per_time(read.claim.amount.unit)
    made = attrs.evolve(read.claim.amount, unit=top)
    return story.word(*story.phrase(read), made, "measure") if read.claim.kind == "rate" and top and per else read.claim


_BUILT = frozenset("built designed meant intended planned".split())
_TIED = ("parts", "rest", "share", "overlapping")
_BACK = 3
_HOLDING = frozenset("contains contain contained includes include included comprises".split())


def _of_one_name(story: Story, read: Read) -> Iterator[Guess]:
    """``11 million inhabitants ... the six billion inhabitants who live in``: a thousand times as many of a set told before."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if low[first - 2] == "of" or low[first - 1] != "the" or low[last] not in ("who", "whose", "that", "which", "in", "living"):
        return
    near_by = [r for r in near(story, read.sentence, 4, 0) if r.first < read.first and r.claim.scope.noun == read.claim.scope.noun]
    near_by = [r for r in near_by if r.claim.counted and r.claim.stated.bound == "=" and not overlap(r, read)]
    if near_by and all(size(story, read, "") > 100 * size(story, r, "") for r in near_by):
        yield some_of_it(near_by[-1].claim, read.claim)


_AT_MOST = frozenset(("=", "<", "<="))  # none of which holds more than it says
_GENERAL = frozenset(
    "animals birds creatures people vehicles buildings items pieces cases incidents occasions places sites properties works products "
    "devices total ones structures vessels craft objects plants sets units goods exhibits applicants participants".split()
)
_RETRIEVED = frozenset(
    "recovered retrieved returned traced freed released rescued identified repaired reopened replaced survived recaptured cleared".split()
)
_ALSO = MORE | OTHERS | FORMER | frozenset("also already year month week last than".split())


def _of_the_same(story: Story, read: Read) -> Iterator[Guess]:
    """``15 were declared ... on eighteen of these occasions``, ``recovered 27``: more than the set told before."""
    if not _takes_out(story, read) or read.claim.stated.bound not in ("=", ">", ">=") or read.claim.modality != "stated":
        return
    unit = read.claim.amount.unit
    before = [r for r in near(story, read.sentence, 5 if _of_noun(story, read) else 1, 0) if r.last <= read.first]
    before = [r for r in before if r.claim.kind in ("count", "measure") and r.claim.stated.bound in _AT_MOST and not r.figure.another]
    before = [r for r in before if story.tokens.low[r.last] != "of"]
    noun = singular(_of_noun(story, read))
    wholes = [r for r in before if noun in (r.claim.amount.unit, r.claim.scope.noun) and noun]
    if not wholes and not noun or noun in map(singular, _GENERAL) or story.tokens.low[read.last + 1] in ("these", "those"):
        wholes = [r for r in before if r.claim.amount.unit == unit and (r.claim.counted or r.claim.scope.what)]
    if not wholes and _is_new_name(story, read, noun):
        wholes = [r for r in before if r.claim.kind == "count" and r.claim.counted and not people(story, r.claim.scope.noun)]
        wholes = wholes if all(2 * number(read) <= 3 * number(r) for r in wholes) else []
    sizes = {size(story, r, unit) for r in wholes}
    if len(wholes) == 1 and max(sizes) < size(story, read, "") < 4 * max(sizes) and max(sizes) > 3:
        yield some_of_it(wholes[0].claim, told_in(story, read, wholes[0]))


def _is_new_name(story: Story, read: Read, noun: str) -> bool:
    """True for the files of *150 contracts ... 164 of the files*: no word before calls anything so."""
    told = {singular(w) for w in story.tokens.low[max(0, story.phrase(read)[0] - _NAMED) : story.phrase(read)[0]]}
    return noun not in told


_NAMED = 200  # words in which a thing may have been named


def _of_noun(story: Story, read: Read) -> str:
    """The plural of *eighteen of these occasions*, *260 of the animals*; empty for any other."""
    low, k = story.tokens.low, read.last
    if low[k] != "of" or low[k + 1] not in ("the", "these", "those", "its", "their"):
        return ""
    return next((w for w in low[k + 2 : min(k + 4, read.sentence.last)] if is_plural(w)), "")


def _takes_out(story: Story, read: Read) -> bool:
    """True for *eighteen of these occasions*, and for what a verb of getting back has as its object: *have recovered 27*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    clause = low[max(read.sentence.first, first - 4) : first]
    clause = clause[len(clause) - clause[::-1].index(",") :] if "," in clause else clause  # "When flu struck last week, 32 of its singers"
    if _ALSO & {*clause, *low[read.last : min(read.last + 2, read.sentence.last)]}:
        return False
    if {"all", "altogether"} & set(low[read.last : read.last + 2]):
        return False
    ahead = low[max(read.sentence.first, first - 2) : first]
    if "alone" in ahead and "and" not in ahead and not read.figure.noun and not read.claim.amount.unit:
        return True  # "The strings alone number 88"
    if _of_noun(story, read):
        return True
    behind = low[read.last : min(read.last + 3, read.sentence.last)]
    passive = behind[:2] in (["had", "been"], ["have", "been"]) and bool(_RETRIEVED & set(behind[2:]))
    return (low[first - 1] in _RETRIEVED or passive) and not read.figure.noun and not read.claim.amount.unit


def _is_some(story: Story, read: Read) -> bool:
    low, (first, last) = story.tokens.low, story.phrase(read)
    if low[first - 1] == "," and not read.figure.noun and low[last] == "in" and low[last + 1] == "the" and low[last + 2] in _PART_OF:
        return low[last + 3] in _SPELLS  # "four goals were scored, five in the first half"
    if low[last] == "of" and low[last + 1] in _THEM:
        return True
    if low[last : last + 2] == ["of", "the"] and low[last + 2] in _COLLECTIVES and not told_itself(read):
        return True  # "Sixteen of the group"
    ahead = low[max(read.sentence.first, first - 4) : first]
    if ahead[-2:-1] == ["of"] and ahead[-1] in _THEM:
        return True  # "of whom 19 million live in"
    if low[last : last + 2] in (["of", "that"], ["of", "it"], ["of", "this"]) and low[last + 2] in (".", ",", ";"):
        return True  # "accounted for 4.6 billion of that"
    if low[last : last + 2] == ["of", "its"] and "out" in low[max(read.sentence.first, first - 3) : first]:
        return True  # "let out four million litres of its water"
    if _is_within(story, read):
        return True
    here = [r for r in figures_of(story, read.sentence) if r.first < read.first]
    if here and _HOLDING & set(low[here[-1].last : first]) and first - here[-1].last < 8:
        return True  # "The €3 billion package contains €1.2 trillion for"
    return _is_told_share(story, read)


_TIMES = frozenset((*PARTS_OF_DAY, *WEEKDAYS, "year", "season", "weekend"))
_INSIDE = (["in", "it"], ["inside", "it"], ["in", "them"], ["inside", "them"])


def _is_within(story: Story, read: Read) -> bool:
    """``31 tonnes in it``, ``Inside were 2 kilos``, ``its main span alone is 900 metres``, ``600 doses, the smaller part of the order``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind, ahead = low[last : min(last + 7, read.sentence.last)], low[max(read.sentence.first, first - 7) : first]
    if behind[:2] in _INSIDE or (ahead[-1:] in (["were"], ["was"]) and (ahead[-2:-1] == ["inside"] or ahead[-3:-1] in _INSIDE)):
        return True
    if behind[:1] == [","] and any(behind[k : k + 3] == ["part", "of", "the"] for k in range(1, len(behind) - 2)):
        return True
    tail = ahead[ahead.index("alone") + 1 :] if "alone" in ahead else []
    alone = tail[-2:] in (["accounted", "for"], ["accounts", "for"], ["account", "for"]) or (
        0 < len(tail) < 3 and tail[-1] not in ("in", "on", "for", "by", "and")
    )
    return alone and bool({"its", "the", "their"} & set(ahead)) and not (_SPELLS | _TIMES) & set(ahead)


def _is_told_share(story: Story, read: Read) -> bool:
    """True for ``a quarter of that, about 600 million tonnes``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    shares = [r for r in story.here(read.sentence) if r.claim.kind == "share" and 0 < first - r.last < _HALVES]
    return any(_of_that(low[r.last : first]) and not {"and", "but"} & set(low[r.last : first]) for r in shares)


_COLLECTIVES = frozenset("group gang party lot total number".split())
_PART_OF = frozenset("first second third last final opening closing".split())
_SPELLS = frozenset("half quarter period hour minute day week month set innings over round leg session".split())


def _may_be_meant(story: Story, read: Read, whole: Read) -> bool:
    """True unless the words of *read* take up something that stands nearer: ``Their pupils, 460 of them``, ``the road, of which``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if low[first - 1] == "the" and low[last : last + 2] == ["of", "them"] and whole.sentence is read.sentence:
        return False  # "his wife and three grandchildren, the five of them"
    if {"which", "whom"} & set(low[max(read.sentence.first, first - 3) : first]):
        return whole.sentence is read.sentence
    if low[first - 1] in ("the", "all") and people(story, whole.claim.scope.noun) and story.apart(read.sentence, whole.sentence) < 2:
        return True  # "26 people after the match ... The 31 of them still in the cells"
    if whole.claim.kind == "money" and low[last : last + 2] == ["of", "them"] and not told_itself(read):
        return False  # "Postage is £14.50. The charity sent 620 of them"
    return low[last : last + 2] != ["of", "them"] or not others_between(story, story.phrase(whole)[1], first)


def _of_that(gap: list[str]) -> bool:
    """True for ``half of that money, €510m``, ``a tenth of that bill, will swallow €700m``."""
    return any(gap[k : k + 2] in (["of", "that"], ["of", "this"], ["of", "it"], ["of", "which"]) for k in range(len(gap)))


def _is_more(story: Story, read: Read, whole: Read) -> bool:
    unit = unit_of(story, whole)
    return size(story, read, unit) > size(story, whole, unit)
