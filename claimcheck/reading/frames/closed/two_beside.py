"""Two beside: the only two figures of one kind that stand beside what words tell of two, and what sets them apart from it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.reading.frames.operands import dimension, figures_of, number, unit_of
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.calendar import DAYS_IN, MONTHS, NOWADAYS, PARTS_OF_DAY, SEASONS, WEEKDAYS
from claimcheck.reading.words.grammar import OTHERS, THEM
from claimcheck.reading.words.numbers import SMALL, TENS
from claimcheck.reading.words.units import MONEY_UNITS

KINDS = frozenset("count money measure rate mean capacity".split())
_TIMES = frozenset(w for t in (MONTHS, WEEKDAYS, SEASONS, PARTS_OF_DAY, NOWADAYS, DAYS_IN) for w in t) | frozenset(
    "year years month months week weeks season seasons decade century ago end later then earlier nightfall dawn today yesterday".split()
) - {"may", "march"}
_FRONTED = frozenset(
    "in at on near among across outside inside under by for from during after before since until within with without elsewhere of to "
    "beyond over other others those overall last once".split()
)
_WALLS = frozenset("while whereas but although though yet however".split())
_SO = frozenset("so thus therefore hence means meaning makes that this these which works".split())
_NORMS = frozenset(
    "must should ought obliged rule rules law laws wants want aim aims target targets hope hopes plan plans planned recommend recommends "
    "recommended required requires require allowed permitted permits permit calls demand demands demanded promised pledged ideal ideally "
    "norm standard guideline guidelines minimum maximum usually normally typically usual built designed meant forecast polls poll pointed "
    "needs need needed if unless would could might never not without nor".split()
)
_OTHERS = OTHERS | frozenset("another further extra additional remaining rest besides elsewhere overall".split())
_ASIDE = 4
_SHORT = 5  # sentences


class Stretch(NamedTuple):
    """The sentences that hold what words tell and the two figures beside it."""

    told: Sentence
    first: int
    last: int


def shares_beside(story: Story, at: Stretch) -> tuple[Read, Read] | None:
    """The only two shares of the sentence of *at* that are no changes, where it tells no other figure and the ones beside it no share."""
    here = [r for r in figures_of(story, at.told) if not at.first <= r.first < at.last]
    if any(r.claim.amount.unit == "percent" for s in story.beside(at.told, 1, 1) if s is not at.told for r in figures_of(story, s)):
        return None
    levels = all(r.claim.amount.unit == "percent" and change_word(story, r) < 0 for r in here)
    return _pair(story, here) if levels else None


def alone_beside(story: Story, at: Stretch) -> tuple[Read, Read] | None:
    """The only two figures of one kind in the sentence of *at*, or in it and those beside it, in the order of the text."""
    here = _candidates(story, at.told, at)
    if (pair := _pair(story, here)) is not None:
        return pair
    if any(len(group) > 1 for group in _groups(story, here)):
        return None
    if not story.is_brief or ((story.is_part or len(story.sentences) > _SHORT) and not here):
        return None
    around = [r for s in _beside(story, at.told) for r in _candidates(story, s, at)]
    if len(around) == 1 and 2 < len(story.sentences) <= _SHORT:  # "has 1,200 members. Only 480 replied. Turnout was"
        around = [r for s in story.beside(at.told, 2, 0) for r in _candidates(story, s, at)]
    pair = _pair(story, around)
    return pair if pair is not None and len({r.sentence.number for r in pair} | {at.told.number}) < 4 else None


def _beside(story: Story, sentence: Sentence) -> Sequence[Sentence]:
    if sentence.role == "headline":
        return [sentence, *[s for s in story.sentences if s.role == "body"][:2]]
    return story.beside(sentence, 1, 1)


def _candidates(story: Story, sentence: Sentence, at: Stretch) -> list[Read]:
    found = [r for r in figures_of(story, sentence) if r.claim.kind in KINDS and not at.first <= r.first < at.last]
    found = [r for r in found if number(r) != 1 and not r.claim.amount.unit.startswith("time")]
    return [r for r in found if unit_of(story, r) != "percent" and not _is_of_odds(story, r)]


def _is_of_odds(story: Story, read: Read) -> bool:
    """True for the three and the two of *by three to two*."""
    low = story.tokens.low
    return (low[read.last] == "to" and numeral(story.tokens, read.last + 1) is not None) or (
        low[read.first - 1] == "to" and low[read.first - 2] in (*SMALL, *TENS) and not read.figure.noun
    )


def _groups(story: Story, reads: Sequence[Read]) -> list[list[Read]]:
    """*reads* by what they are measured in."""
    groups: list[list[Read]] = []
    for read in reads:
        unit = unit_of(story, read)
        mine = next((g for g in groups if _one_unit(unit, unit_of(story, g[0]))), None)
        if mine is None:
            groups.append([read])
        else:
            mine.append(read)
    return groups


def _one_unit(a: str, b: str) -> bool:
    return a == b or bool(a and b and dimension(a, b))


def _pair(story: Story, reads: Sequence[Read]) -> tuple[Read, Read] | None:
    groups = [g for g in _groups(story, reads) if len(g) > 1]
    if len(groups) != 1 or len(groups[0]) != 2:
        return None
    a, b = groups[0]
    plain = all(r.claim.stated.bound in ("=", "~") and r.claim.modality in ("stated", "forecast") for r in (a, b))
    plain = plain and number(a) > 0 < number(b) and not any(r.figure.another for r in (a, b))
    one, other = (r.claim.amount.unit.partition("/")[0] for r in (a, b))
    each = {w for r in (a, b) for w in (*story.after(r, 2), *story.before(r, 1), *story.tokens.low[slice(*story.phrase(r))])}
    if (one and other and one != other) or (_EACH - {"per"} if one == other == "percent" else _EACH) & each:
        return None  # "22 million miles, or 35 million kilometres", "$192, or $48 each"
    return (a, b) if plain else None


_HALF = frozenset(("half",))
_EACH = frozenset("each apiece every per".split())


def _is_of_no_price(story: Story, at: Stretch, pair: Sequence[Read]) -> bool:
    """True for *would pay $180 for half the amount of maize bought in 2024, and $100 above that*: half of a stuff is no half of a price."""
    said = _AMOUNTS & set(story.tokens.low[at.last : at.last + 3])
    return bool(said) and all(unit_of(story, r).partition("/")[0] in MONEY_UNITS for r in pair)


_AMOUNTS = frozenset("quantity volume tonnage amount".split())


def sets_apart(story: Story, at: Stretch, pair: Sequence[Read], *, over_time: bool = False, ruled: bool = False) -> bool:
    """True where grammar keeps what *at* tells from a figure: another time, place or group, a contrast, a rule but the *ruled*."""
    low = story.tokens.low
    mine = _clause(story, at.first, at.told)
    if _is_of_this_one(story, at, pair) or _is_of_no_price(story, at, pair):
        return True
    if not over_time and at.told.role == "body" and any(r.sentence is not at.told and r.first < at.first for r in pair):
        words = low[mine[0] : mine[1]]
        if (_is_fronted(words) and not takes_up(words)) or _FORMERLY & set(words):
            return True  # "It fielded twice as many women as men in the last vote", "In Orr only 70 per cent have had the jab"
    if number(pair[0]) == number(pair[1]):
        return True  # "sold for €1.9m. The €1.9m price was twice the estimate"
    if "whose" in low[max(at.told.first, at.first - _ASIDE) : at.first] and any(r.first < at.first for r in pair):
        return True  # "United, whose ground is twice the size, sold 44,000"
    beside = all(r.sentence is at.told for r in pair) and not _WALLS & set(low[at.told.first : at.told.last])
    if not beside and (
        (_NORMS & set(low[mine[0] : mine[1]]) and not (ruled or takes_up(low[mine[0] : mine[1]])))
        or is_of_others(story, at, pair, over_time=over_time, ruled=ruled)
    ):
        return True
    if any(_OTHERS & {*story.before(r, 2), *story.after(r, 1)} for r in pair):
        return True
    for read in _next_to(story, at, pair) if at.told.role != "headline" else ():
        yours = _clause(story, read.first, read.sentence)
        early, late = sorted((mine, yours))
        words = low[late[0] : late[1]]
        if yours == mine or _is_drawn(words) or takes_up(words):
            continue
        if _WALLS & set(words[:1]) or (not over_time and _times(words) - _times(low[early[0] : early[1]])):
            return True
    return False


def _times(words: Sequence[str]) -> set[str]:
    """The words of time among *words*, the one and the many of them as one: *are in their first year. First-years make up*."""
    return {w.removesuffix("s") for w in words if w in _TIMES}


def _is_of_this_one(story: Story, at: Stretch, pair: Sequence[Read]) -> bool:
    """True for *was 22 per cent last year. This year there were 900*: *last* here, *this* there."""
    low = story.tokens.low
    lapsed = {low[k + 1] for k in range(at.told.first, at.told.last - 1) if low[k] == "last"}
    return any(
        low[k] == "this" and low[k + 1] in lapsed
        for s in {r.sentence.number: r.sentence for r in pair if r.sentence is not at.told}.values()
        for k in range(s.first, s.last - 1)
    )


def is_of_others(story: Story, at: Stretch, pair: Sequence[Read], *, over_time: bool = False, ruled: bool = False) -> bool:
    """True where a clause begins with a word of another time, place or group and holds figures that the words before it do not tell of."""
    low = story.tokens.low
    mine = _clause(story, at.first, at.told)
    if not ruled and _RULES & set(low[mine[0] : mine[1]]) and any(_clause(story, r.first, r.sentence) != mine for r in pair):
        return True
    for read in _next_to(story, at, pair):
        yours = _clause(story, read.first, read.sentence)
        late = max(mine, yours)
        words = low[late[0] : late[1]]
        if yours == mine or _is_drawn(words) or (late == mine and THEM & set(low[at.last : at.last + 2])):
            continue
        if ruled and words[:1] and words[0] in _IN_CASE and any(late[0] < r.first < late[0] + _LED for r in pair):
            continue  # "takes 2 per cent. On a contract worth $40m his share"
        if words[:1] in (["those"], ["others"], ["elsewhere"]) or (_is_fronted(words) and not over_time):
            return True
    return False


_IN_CASE, _LED = frozenset("on for from of at with".split()), 12


def _next_to(story: Story, at: Stretch, pair: Sequence[Read]) -> Sequence[Read]:
    """Of *pair* the one nearest to *at*, where no clause but another holds them; else the one that does not stand in its clause.

    None where the clause of *at* takes up an earlier figure: *By Tuesday it had 290,000, five times the threshold*.
    """
    mine = _clause(story, at.first, at.told)
    apart = [r for r in pair if _clause(story, r.first, r.sentence) != mine]
    if len(apart) == len(pair):
        return sorted(apart, key=lambda r: min(abs(r.first - at.last), abs(at.first - r.last)))[:1]
    return [r for r in apart if r.first > at.first]


def _is_drawn(words: Sequence[str]) -> bool:
    if "it" in words and bool(_COMES & set(words)):
        return True  # "On a cottage bought for £250,000 it comes to £7,500"
    return bool(_SO & set(words[:3])) or "that" in words and bool(_MEANS & set(words))


def takes_up(words: Sequence[str]) -> bool:
    """True for *On Monday it said that this meant one in three*: what was told before is reckoned with."""
    return any(a in ("this", "that", "which") and b in ("meant", "means") for a, b in pairwise(words))


_FORMERLY = frozenset("last previous former ago".split())
_COMES = frozenset("comes came amounts amounted works worked".split())
_MEANS = frozenset("means comes makes works amounts leaves is was".split())
_RULES = frozenset(
    "should ought obliged rule rules law laws wants want aims target targets hopes plans planned recommends recommended pointed "
    "forecast".split()
)


def has_moved(story: Story, at: Stretch, pair: Sequence[Read]) -> bool:
    """True where a share beside the two may be what lies between them: ``halved by October. They have since risen 60 per cent, to $40``."""
    held = {r.sentence.number for r in pair} | {at.told.number}
    halves = (k for n in held for k in story.places(_HALF, story.sentences[n]))
    if any(not at.first <= k < at.last for k in halves):
        return True  # "half got it and half a sugar pill"
    return any(
        r.claim.kind in ("share", "points") and not at.first <= r.first < at.last and r not in pair
        for n in held
        for r in story.every_figure.get(n, ())
    )


def _is_fronted(words: Sequence[str]) -> bool:
    """True for *In the end 26 women*, *Among the members it was closer*; not for *With 31,420 sitting it*, *Of the 60*."""
    return (
        bool(words)
        and words[0] in _FRONTED
        and tuple(words[:3]) not in _AFTER_ALL
        and tuple(words[:2]) not in _AFTER_ALL
        and words[0] not in ("of", "with", "without")
        and not (words[1][0].isdecimal() or words[1] in SMALL)
    )


_AFTER_ALL = (("in", "the", "end"), ("in", "the", "event"), ("in", "fact"), ("in", "short"), ("in", "the", "ballot"), ("in", "the", "vote"),
              ("for", "every"), ("for", "each"))  # fmt: skip


def _clause(story: Story, at: int, sentence: Sentence) -> tuple[int, int]:
    """The tokens of the clause that holds token *at*: up to a semicolon, or a comma with a word of contrast."""
    low = story.tokens.low
    cuts = [k for k in range(sentence.first, sentence.last) if low[k] == ";" or (low[k] in _WALLS and k > sentence.first)]
    first = max([sentence.first, *(k + (low[k] == ";") for k in cuts if k <= at)])
    last = min([sentence.last, *(k for k in cuts if k > at)])
    return first, last
