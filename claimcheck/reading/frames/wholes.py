"""Wholes: how a whole is tied to all of its parts or to some of it, and what speaks against a sum of figures."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim, Span
from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import dimension, figures_of, like, near, number, size, told_in, told_itself, unit_of
from claimcheck.reading.frames.own_moves import has_own_move, own_base
from claimcheck.reading.idle import BRIEF
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced, people
from claimcheck.reading.ties.common.spots import adjunct, counted_twice, explained, spot
from claimcheck.reading.ties.common.things import share_between
from claimcheck.reading.ties.magnitudes.conversions import DIMENSIONS
from claimcheck.reading.ties.shares.apart import is_year

SOME = frozenset("including include includes included among".split())
_KINDS = frozenset(("count", "money", "measure", "duration"))
_MOST = 7  # parts of one whole
_OF_EACH = 5  # words from how many to how much each
_APART = 3  # what misses its whole by a third of it or more is no slip of the pen


def all_parts(story: Story, whole: Read, parts: Sequence[Read]) -> Link:
    """The link of *whole* and *parts*, which tell all of it, each in the unit that the others tell for it."""
    return all_of(told_in(story, whole, parts[0]), [told_in(story, p, whole) for p in parts])


def all_of(whole: Claim, parts: Sequence[Claim], words: Span | None = None) -> Link:
    """The link of *whole* and of *parts* that tell all of it."""
    assumed = f"{lines(whole, parts[-1], 'tell')} all the parts of {whole.said}"
    return Link("parts", (whole.id, *(p.id for p in parts)), assumption=assumed, exhaustive=True, words=words)


def some_of_it(whole: Claim, part: Claim, words: Span | None = None) -> Guess:
    """The guess that *part* is some of *whole*."""
    assumed = f"{lines(whole, part, 'speak')} of a whole and some of it"
    return Guess((Link("parts", (whole.id, part.id), assumption=assumed, words=words),), sure=True)


def is_of_its_own(story: Story, read: Read) -> bool:
    """True for *buys the 4.3 million shares for 10.75 million of its own*, which are some of others."""
    return story.tokens.low[read.last] == "of" and story.tokens.low[read.last + 2] == "own"


def near_miss(story: Story, whole: Read, parts: Sequence[Read]) -> tuple[Fraction, Fraction] | None:
    """What *whole* tells and what *parts* make, where they miss it by less than a third and no others make it."""
    unit = unit_of(story, whole)
    sizes = [size(story, p, unit) for p in parts]
    told, made = size(story, whole, unit), sum(sizes, Fraction(0))
    if not 2 <= len(parts) <= _MOST or max(sizes) >= told or not 0 < _APART * abs(told - made) < told:
        return None
    around = [size(story, r, unit) for r in near(story, whole.sentence, 4, 4) if r is not whole and is_of_kind(story, r, whole)]
    return None if is_reckoned(told, around) or set_before(story, whole, told) else (told, made)


def is_of_kind(story: Story, read: Read, whole: Read) -> bool:
    """True where *read* is no share and of the dimension of *whole*."""
    mine, unit = unit_of(story, read), unit_of(story, whole)
    return read.claim.kind != "share" and (mine == unit or bool(mine and unit and dimension(mine, unit)))


def comes_and_goes(start: Fraction, *parts: Fraction) -> bool:
    """True where the last of *parts* is what *start* became by the others, some of them added and some taken away: 640 - 85 - 130 + 60."""
    reached = {start}
    for part in parts[:-1]:
        reached = {made + sign * part for made in reached for sign in (1, -1)}
    return parts[-1] in reached


def is_reckoned(told: Fraction, others: Sequence[Fraction]) -> bool:
    """True where some of *others* add up to *told*, or two of them lie so far apart."""
    return explained(told, others) or explained(told, others, apart=True)


def set_before(story: Story, read: Read, made: Fraction) -> bool:
    """True where a figure before *read*, be it a part of a word as in ``the 45-seat council``, tells as many as *made*."""
    told = (r for s in story.beside(read.sentence, BRIEF if story.is_brief else 4, 0) for r in story.every_figure.get(s.number, ()))
    return any(r.first < read.first and number(r) == made for r in told)


def counts_things(story: Story, whole: Read, part: Read) -> bool:
    """True for the farms of *14 farms were hit ... put the dead at 48*: they are none of the dead."""
    dead = {"dead", "deaths", "toll"} & set(story.before(whole, 3))
    return bool(dead and part.figure.noun) and not people(story, part.claim.scope.noun)


def some_of(story: Story, read: Read) -> bool:
    """True for *including nine*, and for *seven more than before*, which is the difference to what is not told."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if {"more", "fewer", "less"} & set(low[read.last : last + 1]) and "than" in low[last : last + 2]:
        return True
    return bool(SOME & set(low[max(read.sentence.first, first - 3) : first]))


def _is_product(story: Story, whole: Read) -> bool:
    """True for the £1,392 of *24 payments of £58, or £1,392*: so many times so much of its unit, told in its sentence, make it."""
    unit = whole.claim.amount.unit
    here = [r for r in figures_of(story, whole.sentence) if r is not whole] if unit else []
    many, much = ([r for r in here if r.claim.amount.unit == one] for one in ("", unit))
    return any(number(a) * number(b) == number(whole) and _are_of_each(story, a, b) for a in many for b in much)


def _are_of_each(story: Story, many: Read, much: Read) -> bool:
    """True for *24 payments of £58*, *£58 for each of 24 months*: so many of so much, and not *two counties ($150m)* told elsewhere."""
    first, second = sorted((many, much), key=lambda r: r.first)
    gap = story.between(first, second)
    return len(gap) < _OF_EACH and bool({"of", "at", "each", "for", "a", "per", "times", "x"} & set(gap))


def made_otherwise(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True where a part is told by two numbers or none, or where the parts make another figure beside the whole."""
    if sum(_is_moving(story, p) for p in (whole, *parts)) > 1 or any(_is_bare_among(story, p, parts) for p in parts):
        return True
    if len({told_in_brackets(story, r) for r in (whole, *parts)}) > 1:
        return True  # "maize 6,058 (3,989), tung 9,047 (11,363)": what it was before stands in brackets
    if any(introduced(story, p)[0] in ("against", "than") for p in parts):
        return True  # "nine points in the 1,240 who took it, against three in the 1,236 who did not"
    if len({story.after(r, 1)[0] for r in (whole, *parts) if DIMENSIONS & set(story.after(r, 1))}) > 1:
        return True  # "180 metres high, on a ridge 900 metres above the sea, 1,100 metres away"
    if _rest_untold(story, parts[-1]) or _makes_a_pound(story, whole) or _is_product(story, whole):
        return True
    if parts[-1].sentence is whole.sentence and share_between(story, parts[-1].last, whole.first, whole.sentence):
        return True
    if any("each" in story.after(p, 4) for p in parts):
        return True  # "nine times in 2025, after four times in each of the two years before, 17 in all"
    first, last = min(whole.first, parts[0].first), max(whole.first, parts[-1].sentence.last)
    inside = [r for r in story.related if first <= r.first <= last and r.claim.kind in _KINDS and r.claim.stated.number is None]
    if any(like(story, r, whole) for r in inside):
        return True
    made, told = sum(size(story, p, unit_of(story, whole)) for p in parts), size(story, whole, unit_of(story, whole))
    if not told * 2 < made * 3 < told * 9 / 2 or _told_to_overlap(story, parts) or _singles(story, whole, parts) == abs(told - made):
        return True
    if made > told and all(_may_do_both(story, p) for p in parts):
        return True
    top = [r for s in story.sentences[:2] if s.role == "headline" for r in figures_of(story, s)]
    beside = [r for r in (*top, *near(story, parts[-1].sentence, 4, 2)) if r not in (whole, *parts)]
    if any(number(r) == made - told and r.first > parts[-1].last for r in beside if r.claim.kind == "count" and made > told):
        return True  # "17 at the quarry, 15 at the hotel. Four draw two wages"
    others = [number(r) for r in beside if not adjunct(story, spot(story, r)) or may_count(story, r, (whole, *parts))]
    if len(parts) > 2 and any(explained(number(whole), [number(p) for p in parts if p is not out]) for out in parts):
        return True
    return any(explained(other, [number(r) for r in (whole, *parts)]) for other in others if other > number(parts[-1]))


def told_in_brackets(story: Story, read: Read) -> bool:
    """True for the 3,989 of *maize 6,058 (3,989)*, *maize 6,058 (2023: 3,989)*: alone in brackets, right behind another figure."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    first -= 2 if low[first - 1] == ":" and is_year(low[first - 2]) else 0
    alone = low[first - 1] == "(" and low[last : last + 1] == [")"]
    unit = read.claim.amount.unit  # "the two counties ($150 million)" is no other sum
    return alone and any(first - 1 in (r.last, story.phrase(r)[1]) and r.claim.amount.unit == unit for r in story.here(read.sentence))


def _is_moving(story: Story, read: Read) -> bool:
    """True for *rose 95 to 745 yen*, *to 679 from 652*: its clause tells that it moved; where two did, they are levels told in turn."""
    return has_own_move(story, read) or own_base(story, read) is not None


def _is_bare_among(story: Story, part: Read, parts: Sequence[Read]) -> bool:
    """True for the four of *the $40,500 car ... on May four*: a bare number is money only in a row with what is."""
    money = any(p.claim.kind == "money" for p in parts)
    if not money or part.claim.amount.unit or part.figure.noun or part.claim.kind != "count" or number(part) > _HUNDRED:
        return False
    beside = (story.between(*sorted((part, p), key=lambda r: r.first)) for p in parts if p is not part and p.sentence is part.sentence)
    return not any(len(gap) < _ROW for gap in beside)


_ROW = 12  # words from one of a row to the next


def _makes_a_pound(story: Story, read: Read) -> bool:
    """True for *Of every pound 46p goes on care, 23p on schools and the other 31p on roads*, which are of a pound, and none of another."""
    pence = [r for r in near(story, read.sentence, 0, 1) if r.claim.amount.unit == read.claim.amount.unit in ("penny", "cent")]
    return _HUNDRED in (sum(map(number, pence)), sum(number(r) for r in pence if r.sentence is read.sentence))


_HUNDRED = 100  # pence in a pound, cents in a dollar


def _rest_untold(story: Story, last: Read) -> bool:
    """True for *£212 for food, £98 for wine and the rest for service*: what is left is told by no number."""
    low = story.tokens.low
    behind = range(last.last, min(last.last + 9, last.sentence.last - 3))
    at = next((k for k in behind if low[k : k + 2] == ["and", "the"] and low[k + 2] in ("rest", "remainder", "others")), -1)
    return at > 0 and not any(at < r.first < at + 8 for r in story.here(last.sentence))


def may_count(story: Story, read: Read, others: Sequence[Read]) -> bool:
    """True unless the words of *read* tell that it counts something else than the words of *others* do."""
    told = [r for r in others if told_itself(r)] or others
    return not told_itself(read) or any(like(story, read, other) for other in told)


def _told_to_overlap(story: Story, parts: Sequence[Read]) -> bool:
    """True where a sentence behind the parts, or the words between them, say that some are counted twice: ``Several had both``."""
    low, last = story.tokens.low, parts[-1].last
    behind = low[parts[0].last : min(last + 25, len(low))]
    if in_two_respects(story, parts):
        return True
    inside = range(min(p.last for p in parts), last)
    if any(low[k] in ("both", "overlap") or (low[k] == "twice" and not _of_before(low, k)) for k in inside):
        return True  # "22 had both complaints, and six would give no reason"
    pairs = [k for k in range(len(behind) - 2) if behind[k] == "all" and not is_plural(behind[k + 2])]
    every = any(behind[k + 1] in ("two", "three", "four") for k in pairs)
    return every or counted_twice(story, last) or bool({"several", "multiple"} & set(low[last : last + 25]))


def _may_do_both(story: Story, part: Read) -> bool:
    """True for *Eight play football, nine speak Greek*: what is said of them some may do besides."""
    return bool(_BESIDES & set(story.after(part, 1)))


_BESIDES = frozenset(
    "have has play plays speak speaks spoke sing sings sang own owns owned use uses used wear wears wore like likes liked "
    "drink drinks drank smoke smokes read reads want wants wanted study studies studied suffer suffers suffered keep keeps kept need needs "
    "needed know knows knew eat eats ate watch watches watched cycle swim ride rides rode complained mentioned cited named reported".split()
)


def _of_before(low: Sequence[str], k: int) -> bool:
    """True for *a gym that had been turned down twice*: what befell one of them, who is not counted twice."""
    ahead = low[k - 4 : k]
    return "been" in ahead and bool({"that", "which", "who"} & set(low[k - 6 : k])) and not _ENTERED & set(ahead)


_ENTERED = frozenset("counted listed named included entered recorded paid".split())


def in_two_respects(story: Story, parts: Sequence[Read]) -> bool:
    """True for *19 to firms and 12 at a loss*, of which some may be both."""
    low = story.tokens.low
    return any(low[p.last : p.last + 2] == ["at", "a"] for p in parts) and not all(low[p.last] == "at" for p in parts)


def _singles(story: Story, whole: Read, parts: Sequence[Read]) -> int:
    """How many single things are told beside the parts in no figure: ``11 in Haiti, three in Cuba and a sailor``."""
    low = story.tokens.low
    first, last = min(whole.first, parts[0].first), max(whole.first, parts[-1].last)
    told = {k for p in parts for k in range(p.first, p.last)}
    apart = (k for k in range(first, min(last + 12, parts[-1].sentence.last)) if k not in told)
    ends = (",", "and", ":", ".")
    named = [k for k in apart if low[k - 1] in ends and (low[k] in ("a", "an", "one") or (low[k] == "the" and low[k + 2] in ends))]
    named = [k for k in named if "of" not in low[k + 2 : whole.first] or whole.first - k > 5]  # "a haul of 3.8 tonnes"
    return sum(not is_plural(low[k + 1]) and (low[k] != "a" or low[k - 1] != ":") for k in named)
