"""Shares told apart from their whole or their part, in any order: joined by noun, by unit and by what points back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import alike, introduced
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.sums.wholes import counted, is_part, named_whole, opens, whole_of
from claimcheck.values.exact import show
from claimcheck.values.interval import Interval, closed, point
from claimcheck.values.written import amount

_BACK, _ON = 5, 3
_MISFIT = Fraction(5, 2)  # what is further off was never meant
_DEFINITE = frozenset("the those these all its their that his her another our".split())
_REST = (("the", "other"), ("the", "remaining"), ("rest", ","), ("rest", ":"), ("the", "rest"), ("all", "other"), ("its", "other"))
_LEFT = frozenset("left leaves leaving remaining remain remains remained net keeps kept others".split())
_MAKES = frozenset(
    "is was were are comes came come amounts amounted adds added add means meant makes made yields yielded gives gave costs cost brings "
    "brought took takes equals worth meaning making adding giving totals totalled totaled to".split()
)
_FULL = frozenset("full occupied filled capacity booked sold".split())
_ROOM = frozenset("seat place bed space berth room capacity cell stand pitch".split())
_DETERMINERS = frozenset("the its their his her all our a an this that national total overall whole entire those these".split())


@attrs.frozen
class _Part:
    """A figure that may be a part, and whether the words make it what is left of the whole (*rest*)."""

    read: Read
    rest: bool


def _more(story: Story, read: Read) -> bool:
    """True for ``19 fewer``, which is a change; ``raised £90,000`` need not be one."""
    return change_word(story, read) >= read.last


_IN_OTHER_WORDS = (("in", "other", "words"), ("that", "is", ","), (",", "then", ","), ("in", "short", ","))


_RATES = frozenset("pass success failure survival response conviction acceptance clearance recovery death mortality".split())


def said_again(story: Story, share: Read) -> Iterator[Link]:
    """``A fifth of the fleet, in other words, put out``: the part and the whole of the sentence before, or what is left there."""
    low, sentence = story.tokens.low, share.sentence
    told = any(tuple(low[k : k + 3]) in _IN_OTHER_WORDS for k in range(sentence.first, sentence.last - 2))
    ahead = set(story.before(share, 6))
    told = told or bool({"proportion", "share", "percentage", "fraction"} & ahead) or ("rate" in ahead and bool(_RATES & ahead))
    number = share.claim.stated.number
    if not told or number is None or any(counted(r) for r in story.here(sentence)):
        return
    for before in story.beside(sentence, back=1, on=0)[:-1]:
        for part in story.here(before):
            whole = _whole_before(story, part)
            if whole is not None and part.claim.stated.number:
                claims = (share.claim.id, part.claim.id, whole.claim.id)
                yield Link("share", claims, assumption=f"{lines(share.claim, part.claim)} speak of one whole and its part")
                yield from what_is_left(story, share, part, whole)


def what_is_left(story: Story, share: Read, part: Read, whole: Read) -> Iterator[Link]:
    """The link that takes *part* for what *share* leaves of the whole."""
    left = _left_by(story, share)
    if left is not None:
        claims = (left.id, part.claim.id, whole.claim.id)
        yield Link("share", claims, assumption=f"{lines(share.claim, part.claim)} speak of one whole and what is left of it")


def _left_by(story: Story, share: Read) -> Claim | None:
    """What *share* leaves, as a claim of its words."""
    number = share.claim.stated.number
    if number is None or share.claim.stated.bound not in ("=", "~"):
        return None
    rest = show(100 - number) + "%" if share.claim.amount.unit == "percent" else show(1 - number)
    return story.word(share.first, end_of_share(story, share), amount(rest), "share")


def _whole_before(story: Story, part: Read) -> Read | None:
    """What *part* is of: ``12 of the 60``, ``of the 900 letters 270``."""
    if not counted(part):
        return None
    opening = [r for r in story.here(part.sentence) if r.last <= part.first and counted(r) and opens(story, r)]
    return whole_of(story, part) or (opening[-1] if opening and not part.figure.noun else None)


def told_apart(story: Story, share: Read) -> Iterator[Link]:
    """The link of *share* with a part and a whole that stand elsewhere, where the words license one and no reading of them holds."""
    number = share.claim.stated.number
    if number is None or share.claim.modality in ("denied", "conditional") or share.sentence.role == "headline":
        return
    if introduced(story, share)[0] in ("from", "than", "against"):
        return  # what it was before
    around = story.beside(share.sentence, back=_BACK, on=_ON)
    near = [r for s in around for r in story.here(s) if counted(r) and r.claim.stated.number and not _more(story, r)]
    told = _apposed(story, share, near)
    if told is not None:
        claims = (share.claim.id, told[0].claim.id, told[1].claim.id)
        yield Link("share", claims, assumption=f"{lines(share.claim, told[0].claim)} speak of one whole and its part")
        return
    parts, wholes = list(_parts(story, share, near)), list(_wholes(story, share, near))
    found = [(p, w) for p in parts for w in wholes if _may_be(story, share, p, w)]
    if not found:
        return
    part, whole = min(found, key=lambda pair: (abs(pair[0].read.sentence.number - share.sentence.number), wholes.index(pair[1])))
    if _explained(story, share, part.read, near) or _is_what_others_leave(part.read, whole, near):
        return
    word = _left_by(story, share) if part.rest else share.claim
    if word is None:
        return
    claim = _in_unit(story, part.read, whole, full=_full(story, share))
    yield Link("share", (word.id, claim.id, whole.claim.id), assumption=f"{lines(share.claim, claim)} speak of one whole and its part")


def _apposed(story: Story, share: Read, near: Sequence[Read]) -> tuple[Read, Read] | None:
    """The part and its whole that say the share again: ``one in five had a relapse, or 80 of 640``."""
    for part in near:
        whole = whole_of(story, part) if part.sentence is share.sentence and part.first > share.last else None
        ahead = story.before(part, 1)
        if whole is not None and ahead in (["or"], ["("], [":"], ["—"], ["–"]):
            return None if "and" in story.tokens.low[part.last : whole.first] else (part, whole)
    return None


def _in_unit(story: Story, read: Read, whole: Read, *, full: bool) -> Claim:
    """The claim of *read* in the unit of *whole*, which it may leave out: ``400 billion crowns ... its 28 billion``.

    Who fills a place counts as one place: of a hall that is *full* by so much the part is told with no noun.
    """
    if read.claim.amount.unit == whole.claim.amount.unit and not full:
        return read.claim
    return story.word(read.first, read.last, attrs.evolve(read.claim.amount, unit=whole.claim.amount.unit), whole.claim.kind)


# ---- the whole -------------------------------------------------------------------------------------------------------


def _wholes(story: Story, share: Read, near: Sequence[Read]) -> Iterator[Read]:
    """The figures that *share* may be of, the likeliest first."""
    named = [r for r in near if r.sentence is share.sentence and r.first >= share.last and named_whole(story, share, r)]
    if named:
        yield named[0]
        return
    if _full(story, share):
        yield from (r for r in near if _holds(story, r))
        return
    heads, pointing = _owner(story, share)
    back = [r for r in reversed(near) if r.first < share.first]
    if heads:
        yield from (r for r in (*back, *near) if _is_of(story, share, r, heads))
        return
    yield from (r for r in back if share.sentence.number - r.sentence.number <= 1 + pointing)
    if not pointing:
        yield from (r for r in near if r.first > share.last and r.sentence is share.sentence)
        following = [r for r in near if r.sentence.number - share.sentence.number == 1]
        yield from (r for r in following if story.before(r, 1) in (["for"], ["of"], ["on"]))


def _owner(story: Story, share: Read) -> tuple[frozenset[str], bool]:
    """The stems of the noun behind ``35 per cent of the``, and whether a pronoun stands there instead."""
    low, end = story.tokens.low, end_of_share(story, share)
    if low[end] != "of":
        return frozenset({stem(share.figure.noun)} if share.figure.noun else ()), False
    k = end + 1
    while k < share.sentence.last - 1 and low[k] in _DETERMINERS:
        k += 1
    if low[k] in _PRONOUNS or low[k - 1] in ("those", "these") and low[k] in ("who", "that"):
        return frozenset(), True
    words: list[str] = []
    while k < share.sentence.last and low[k].isalpha() and low[k] not in _STOPS and len(words) < 4:
        words.append(low[k])
        k += 1
    return frozenset(stem(w) for w in words[-2:]), False


_PRONOUNS = frozenset("it them whom which these those this that".split())
_STOPS = frozenset(
    "who that which in at from were are is was next last this by for to on with have had has will would can could got went and or of as "
    "when where did do does said told".split()
)


def _is_of(story: Story, share: Read, read: Read, heads: frozenset[str]) -> bool:
    """True where *read* counts one of *heads*, or its clause says that it is the size of it: ``output is put at 400 billion``."""
    if read.figure.noun:
        return stem(read.figure.noun) in heads
    floor = max(read.sentence.first, read.first - 20)
    if read.sentence is share.sentence and read.first > share.last:
        floor = max(floor, end_of_share(story, share) + 6)  # behind the noun of the share itself
    return bool(heads & {stem(w) for w in story.tokens.low[floor : read.first]}) and bool(read.claim.amount.unit)


def _full(story: Story, share: Read) -> bool:
    end = end_of_share(story, share)
    return bool(_FULL & set(story.tokens.low[end : min(end + 2, share.sentence.last)]))


def _holds(story: Story, read: Read) -> bool:
    return stem(read.figure.noun) in {stem(w) for w in _ROOM} or bool({"holds", "seats", "capacity", "room"} & set(story.before(read, 6)))


# ---- the part --------------------------------------------------------------------------------------------------------


def _parts(story: Story, share: Read, near: Sequence[Read]) -> Iterator[_Part]:
    for read in near:
        away = read.sentence.number - share.sentence.number
        if not -1 <= away <= _ON or whole_of(story, read) is not None or is_part(story, read, share):
            continue
        if _is_rest(story, read, share):
            yield _Part(read, True)
        full = _full(story, share) and abs(away) < 2
        if full or (away >= 0 and read.first > share.first and _points(story, share, read)):
            yield _Part(read, False)


def _is_rest(story: Story, read: Read, share: Read) -> bool:
    """True for what is left of the whole: ``the other 18``, ``the 500 left``."""
    if read.first < share.last:
        return False
    if story.before(read, 4)[:1] == ["of"] or story.before(read, 3)[:1] == ["of"]:
        return False  # "of the rest, 40 come by bus"
    before, after = tuple(story.before(read, 2)), story.tokens.low[read.last : min(read.last + 5, read.sentence.last)]
    if "," in after:
        after = after[: after.index(",")]
    return before in _REST or (before[-1:] == ("the",) and bool(_LEFT & set(after)))


def _points(story: Story, share: Read, read: Read) -> bool:
    """True where the words point from *read* back at the share: ``all 387 of them``, ``those 190``, ``comes to £40``."""
    before = story.before(read, 3)
    if read.sentence is not share.sentence:
        if read.sentence.number - share.sentence.number == 1 and _comes_to(story, read):
            return True
        if not before or before[-1] not in _DEFINITE or (before[-1] == "that" and not read.figure.noun):
            return False
        behind = story.after(read, 1)
        if names_another(story, read):
            return False
        return before[-1] in ("those", "these", "all") or not (read.figure.noun and behind and behind[0] in _NARROWING)
    if any(r.claim.kind == "share" and share.last <= r.first < read.first for r in story.here(share.sentence)) and before[-1:] != ["all"]:
        return False
    gap = story.tokens.low[share.last : min(read.first, story.phrase(read)[0])]
    if {"while", "whereas", "but", ";"} & set(gap):
        return False
    words = [w for w in before if w not in ("just", "only", "about", "some", "another")]
    if words[-1:] and (words[-1] in _MAKES - {"to"} or words[-2:-1] and words[-1] == "to" and words[-2] in _MAKES):
        return True
    return before[-1:] != [] and before[-1] in _DEFINITE


def _comes_to(story: Story, read: Read) -> bool:
    """True for ``On a meal for £150 that comes to £21``."""
    before = story.before(read, 4)
    return any(a in ("that", "this", "it") and b in _MAKES for a, b in pairwise(before))


def names_another(story: Story, read: Read) -> bool:
    """True for money that has a name of its own: ``its £12m reserve``."""
    own = story.tokens.low[read.last : min(read.last + 1, read.sentence.last)]
    return read.claim.kind == "money" and own != [] and own[0].isalpha() and own[0] not in _VERBAL


# Behind a figure these say which ones, so that they are not those spoken of.
_NARROWING = frozenset("in of at from on with who that which whose under over by for".split())


_VERBAL = frozenset(
    "will would was were is are has have had came comes went goes of the it they he she that which to and or in by for on at as can must "
    "makes made left means".split()
)


# ---- does it fit -----------------------------------------------------------------------------------------------------


def _may_be(story: Story, share: Read, part: _Part, whole: Read) -> bool:
    """True where *part* may be meant as that share of *whole*, and is not so far off that it cannot be."""
    mine = part.read
    if mine is whole or not _one_unit(story, share, mine, whole) or mine.claim.modality != whole.claim.modality:
        return False
    if mine.claim.voice and whole.claim.voice and mine.claim.voice != whole.claim.voice:
        return False
    made = _made(share, whole)
    size = Fraction(mine.claim.stated.number or 0)
    if not made or size >= Fraction(whole.claim.stated.number or 0):
        return False
    if part.rest:
        made = Fraction(whole.claim.stated.number or 0) - made
    return bool(made) and made <= size * _MISFIT and size <= made * _MISFIT


def _made(share: Read, whole: Read) -> Fraction:
    part = Fraction(share.claim.stated.number or 0) * Fraction(whole.claim.stated.number or 0)
    return part / 100 if share.claim.amount.unit == "percent" else part


def _one_unit(story: Story, share: Read, part: Read, whole: Read) -> bool:
    one, other = part.claim.amount.unit, whole.claim.amount.unit
    if one != other and not (not one and not part.figure.noun and other and _large(part) and _large(whole)):
        return False
    if _full(story, share):
        return not part.figure.noun or part.figure.noun != whole.figure.noun
    if whole.figure.noun and part.figure.noun and part.figure.noun != whole.figure.noun:
        return part.claim.scope.noun in _own_words(story, share) or alike(story, part.claim, whole.claim)
    return bool(part.figure.noun) <= bool(whole.figure.noun) or bool(one)


def _own_words(story: Story, share: Read) -> list[str]:
    """The words behind *share* that may say what its part is: ``a third of them women``."""
    end = end_of_share(story, share)
    return [singular(w) for w in story.tokens.low[end : min(end + 9, share.sentence.last)]]


def _large(read: Read) -> bool:
    return read.figure.last_place >= 1000 or Fraction(read.claim.stated.number or 0) >= 10**6


def _explained(story: Story, share: Read, part: Read, near: Sequence[Read]) -> bool:
    """True where *share*, or for *part* any share nearby, fits figures told here, or what is left of them, however the words tie them."""
    around = [r for s in story.beside(share.sentence, back=1, on=1) for r in story.here(s) if r.claim.kind == "share"]
    for one in around:
        hundred = point(100 if one.claim.amount.unit == "percent" else 1)
        parts = near if one is share else [part]
        for whole in near:
            for told in (one.claim.amount.usual, hundred - one.claim.amount.usual):
                made = told * point(whole.claim.stated.number or 0)
                if any(r is not whole and made.meets(hundred * _roughly(r)) for r in parts if _like(r, whole)):
                    return True
    return False


def _roughly(read: Read) -> Interval:
    """The number of *read* give or take a fiftieth of it."""
    number = Fraction(read.claim.stated.number or 0)
    return closed(number * Fraction(49, 50), number * Fraction(51, 50))


def _is_what_others_leave(part: Read, whole: Read, near: Sequence[Read]) -> bool:
    """True where *part* and another figure nearby make the whole."""
    left = Fraction(whole.claim.stated.number or 0) - Fraction(part.claim.stated.number or 0)
    return any(r is not part and Fraction(r.claim.stated.number or 0) == left for r in near)


def _like(a: Read, b: Read) -> bool:
    return a.claim.amount.unit == b.claim.amount.unit or not a.figure.noun
