"""What is left: the only figures of a kind in a stretch, one of which words call the rest of the greatest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.reading.frames.closed.set_apart import APART, is_more, within
from claimcheck.reading.frames.closed.stretch import rows, stretches
from claimcheck.reading.frames.operands import Tied, alike_to, figures_of, like, like_nouns, size, told_per, unit_of
from claimcheck.reading.frames.wholes import all_of, all_parts, made_otherwise
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.grammar import DEFINITE, THEM

_KINDS = frozenset("count money measure duration rate share".split())
_MOST = 4
_FAR = Fraction(3, 2)
# What tells that figures are not all of one whole, that some are counted twice, or that more is counted.
_OPEN = frozenset(
    "including include includes included among excluding concurrently concurrent each apiece twice average than net tax vat plus minus "
    "without besides counting up down rose fell rise fall increase more fewer less per exceeding "
    "beating passing topping surpassing before previous earlier previously".split()
)
_REST = frozenset("other others remaining rest remainder balance".split())
_LEFT = frozenset("left leaving leaves remain remains remained still yet must kept keeps keep stayed stay unsold".split())


def what_is_left(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each rest of figures that have no rival: ``sold 130 of his 200 ewes and has kept the other 70``."""
    told: set[tuple[str, ...]] = set()
    for stretch in stretches(story, 2):
        words = set(rows(story, stretch))
        here = [r for s in stretch for r in figures_of(story, s) if r.claim.kind in _KINDS and not _is_pronoun(story, r)]
        if not 3 <= len(here) or (APART - _REST) & words or _OPEN & words:
            continue
        guess = _rest(story, here)
        if guess is not None and guess.options[0].claims not in told and not _is_tied(tied, guess):
            told.add(guess.options[0].claims)
            yield guess


def _is_tied(tied: Tied, guess: Guess) -> bool:
    """True where words have tied what the guess would tie, as a sum or part of one."""
    names = set(guess.options[0].claims)
    return any(len(names & set(link.claims)) > 1 for link in tied.links if len(link.claims) > 2)


def _is_pronoun(story: Story, read: Read) -> bool:
    """True for the two of *so 105 from the two*, which are the things that were told."""
    return story.before(read, 1) == ["the"] and size(story, read, "") <= 4 and not read.figure.noun and not read.claim.amount.unit


def _only(story: Story, whole: Read, here: Sequence[Read]) -> list[Read]:
    """The others of the kind of *whole*, where all of them are plain."""
    parts = alike_to(story, whole, here)
    if whole.claim.scope.noun == "other":  # "freed 23 of their 38 hostages, but 15 others are held"
        parts = [r for r in here if r is not whole and r.claim.kind == "count" and not r.claim.amount.unit]
        parts = [r for r in parts if all(like(story, r, p) for p in parts if p is not r)]
    plain = all(r.claim.stated.bound in ("=", "~", "<") and r.claim.modality != "denied" for r in (whole, *parts))
    return parts if plain and not any(is_more(story, r) for r in (whole, *parts)) else []


def _guess(story: Story, whole: Read, parts: Sequence[Read], *, sure: bool) -> Guess | None:
    unit = unit_of(story, whole)
    made = sum((size(story, p, unit) for p in parts), Fraction(0))
    if not within(made, size(story, whole, unit), _FAR) or made_otherwise(story, whole, parts):
        return None
    per = next((r for r in (whole, *parts) if "/" in r.claim.amount.unit), None)
    if per is not None:  # "60 tonnes a week from the one farm and 45 from the other, so 105 from the two"
        return Guess((all_of(told_per(story, whole, per), [told_per(story, p, per) for p in parts]),), sure=sure)
    return Guess((all_parts(story, whole, parts),), sure=sure)


def _rest(story: Story, here: Sequence[Read]) -> Guess | None:
    """``Of the 52 aboard, 37 were winched up, leaving 15 on the ferry``, ``needs €800,000 ... must still find €450,000``."""
    for rest in here:
        others = _only(story, rest, here)
        own, behind = story.tokens.low[slice(*story.phrase(rest))], story.after(rest, 4)
        told = _REST & {*story.before(rest, 2), *own, *behind[:1]}
        left = _LEFT & {*story.before(rest, 4), *own, *behind} and story.before(rest, 2) != ["left", "at"]
        if not 2 <= len(others) <= _MOST or not (told or left) or any(_is_of_others(story, r) for r in (rest, *others)):
            continue
        if {"which", "whom"} & set(story.before(rest, 3)) or any(story.before(r, 1) == ["to"] for r in others):
            continue  # "6,200 had been built, of which about 5,000 are still lived in"; "by 104 votes to 81. Fifteen stayed away"
        if _left_in_a_state(story, rest):
            continue
        unit = unit_of(story, rest)
        whole = max(others, key=lambda r: size(story, r, unit))
        parts = [r for r in here if r in others and r is not whole] + [rest]
        if any(p.sentence.number > rest.sentence.number for p in parts):
            continue  # "the bank's remaining 10 pct stake": what is told of another holder behind it is no part
        if _SOUGHT & set(story.before(whole, 2)):
            continue  # "wanted 75 new teachers, budgeted for 60 and hired 52, leaving eight of the budgeted jobs open"
        if size(story, rest, unit) >= size(story, whole, unit) or not _is_of(story, rest, whole) or any(_is_some(story, p) for p in parts):
            continue
        made = sum((size(story, p, unit) for p in parts), Fraction(0))
        over = made > size(story, whole, unit) and len(parts) == 2
        definite = story.tokens.low[story.phrase(rest)[0] - 1] in (*DEFINITE, "other", "remaining", ",", "leaving")
        return _guess(story, whole, parts, sure=over or bool(told and definite))
    return None


def _left_in_a_state(story: Story, rest: Read) -> bool:
    """True for *killing 11 and leaving 8 in comas*, *leaving 40 homeless*: what was done to them, and none are left over."""
    low, last = story.tokens.low, story.phrase(rest)[1]
    state = low[last] in _STATES or low[last] in ("in", "with", "without") and bool(_STATES & set(low[last + 1 : last + 4]))
    return story.before(rest, 1) == ["leaving"] and state and story.before(rest, 3)[:2][-1:] == ["and"]


_STATES = frozenset(
    "coma comas hospital hospitals care agony wounds injuries burns homes homeless injured hurt wounded dead maimed paralysed blind "
    "disabled stranded trapped unconscious orphaned widowed".split()
)
_SOUGHT = frozenset("wanted sought requested asked".split())


def _is_of_others(story: Story, rest: Read) -> bool:
    """True for *half of the others*, which is no more than a share of what is left."""
    low = story.tokens.low
    return rest.claim.kind == "share" and low[rest.last : rest.last + 2] == ["of", "the"] and low[rest.last + 2] in _REST


def _is_of(story: Story, rest: Read, whole: Read) -> bool:
    """True for a whole told before what is left of it, in like words or none: no balls of a number of runs."""
    own = rest.figure.noun and rest.claim.scope.noun != "other"
    mine, its = rest.claim.scope.noun, whole.claim.scope.noun
    if rest.claim.scope.noun == "other" and not whole.figure.noun:
        return False  # "having logged 186 days on her first flight and 167 on her second. The two others were rookies"
    named = not own or (bool(whole.figure.noun and mine and its) and like_nouns(story, mine, its))
    return named and whole.first < rest.first and story.before(whole, 1) != ["to"]


def _is_some(story: Story, read: Read) -> bool:
    """True for *12 are in hospital, three of them children*: some of a part."""
    low, last = story.tokens.low, story.phrase(read)[1]
    return low[last] == "of" and low[last + 1] in THEM and low[story.phrase(read)[0] - 1] == ","
