"""Units left out: what a bare number is told in where the figure before it has said so: *93mph at Capel Curig, and 81 at Needles*."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.draft import Draft
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.voices import BEING
from claimcheck.values.exact import Number, whole

_KINDS = frozenset("measure duration money share points".split())
_LAPSING = frozenset("in over during within after last past next first previous every since ago".split())
_PLACING = frozenset("in at on by for from to under among between off near across outside".split())
_HUNDRED, _THOUSAND, _TEN_THOUSAND = 100, 1000, 10_000
_LONGEST, _MOST, _SAID = 8, 4, 2  # tokens between two figures, of a place or time, and of a verb before it
_CARRIES = frozenset("has have had will would can could who which that do did does".split()) | BEING
_ENDS = frozenset("and or but while with as compared against versus".split())
# What may stand right before the second number.
_JOINTS = frozenset((
    ("and",), (",",), (",", "and"), ("or",), (",", "or"), ("but",), (",", "but"), (";",), (",", "then"), (",", "compared", "with"),
    ("compared", "with"), ("against",), (",", "against"), ("versus",), (",", "versus"), ("and", "only"), ("and", "just"),
))  # fmt: skip


def lends_unit(t: Tokens, this: Draft, following: Draft, gap: list[str]) -> bool:
    """True where the bare *following*, behind *gap*, leaves out the unit of *this*, which it then has."""
    if this.kind not in _KINDS or this.conversion or not 0 < len(gap) <= _LONGEST or (this.kind == "share" and this.unit != "percent"):
        return False
    aside = this.kind == "duration" or t.low[this.pfirst - 1] == "within"
    if aside and not _LAPSING.isdisjoint(_phrase_ahead(t, this.pfirst)):
        return False  # "in three days in Leeds and 22 in York"
    part = _is_part(t, this, following, gap)
    before = gap in _BEFORE or _is_of_month(t, following, gap) or _is_moved(t, this, gap) or _is_other_sum(t, this, following, gap)
    if not (part or before or _is_beside(t, this, following, gap) or _is_of_owner(t, this, following, gap)):
        return False
    scale = 1 if part else _scale(this, following)
    if not _is_as_great(this, following, scale, _TEN_THOUSAND if gap == ["to"] and following.mantissa > _THOUSAND else _HUNDRED):
        return False
    following.unit, following.kind = this.unit, this.kind
    if not part:
        following.per = this.per
    if scale > 1:
        lift(following, scale)
    return True


def is_set_against_many(many: Draft, lapse: Draft, following: Draft) -> bool:
    """True for the 431 of *512 callers waited over 20 minutes in May, against 431 in April*, which is nearer to the callers than to the
    minutes: a bound on those tells of whom the callers are; with none it must be far from them.
    """
    if many.kind != "count" or many.phrase is None or many.per or lapse.kind != "duration":
        return False
    told = [draft.hi or draft.lo or 0 for draft in (many, lapse, following)]
    if min(told) <= 0:
        return False
    many_times, lapse_times = (max(other, told[2]) / Fraction(min(other, told[2])) for other in told[:2])
    if lapse.bound in ("=", "~", "range"):
        return lapse_times >= _FAR_FROM and many_times * 2 <= _FAR_FROM
    return many_times < lapse_times


_FAR_FROM = 10  # times as much


def is_of_things(t: Tokens, this: Draft, gap: list[str]) -> bool:
    """True where it is not the sum *this* that rose or fell: *Loans above $1m rose to 22*, *lost £12m and its audience fell to 3.1m*."""
    if "and" in gap:
        k = gap.index("and")
        return (
            gap[k + 1 : k + 2] != [] and gap[k + 1] in _WHOSE and len(gap) > k + 2 and not any(singular(w) in _SUMS for w in gap[k + 2 :])
        )
    k = this.pfirst - 1
    k -= k > 0 and t.low[k] in _AT_A_PRICE
    return this.bound != "=" and k >= 0 and is_plural(t.low[k]) and singular(t.low[k]) not in _SUMS


_WHOSE = frozenset("its their his her the".split())
_AT_A_PRICE = frozenset("worth costing priced valued of for at".split())


def _phrase_ahead(t: Tokens, k: int) -> list[str]:
    """The words right ahead of token *k*, back to a mark: the *over the last* of *over the last three days*."""
    ahead = t.low[max(0, k - _AHEAD) : k]
    return next((ahead[i + 1 :] for i in range(len(ahead) - 1, -1, -1) if not ahead[i][0].isalnum()), ahead)


_AHEAD = 3  # tokens


def _scale(this: Draft, following: Draft) -> int:
    """The scale that *following* shares with *this*: the million of *£30m in May and 35 in June*."""
    told = following.hi or following.lo or 0
    return this.mantissa if this.mantissa > 1 == following.mantissa and told < _THOUSAND and told * this.mantissa else 1


def lift(draft: Draft, scale: int) -> None:
    """Makes *draft*, whose scale word is left out, so many of *scale*: the 12 of *12 and 14 million euros*."""
    draft.lo = None if draft.lo is None else whole(Fraction(draft.lo * scale))
    draft.hi = None if draft.hi is None else whole(Fraction(draft.hi * scale))
    draft.mantissa, draft.place, draft.style = scale, whole(Fraction(draft.place * scale)), "scale"


def _is_as_great(this: Draft, following: Draft, scale: int, most: int) -> bool:
    """True where neither is more than *most* times the other; of shares where the second is no more than a hundred."""
    told: Number | None = this.hi or this.lo
    other: Number | None = following.hi or following.lo
    if told is None or other is None or other <= 0:
        return False
    other = other * scale
    return other <= _HUNDRED if this.unit == "percent" else other <= most * told and told <= most * other


# What stands between *22 hours a week* and the 37 that they were before, between *120kg* and the 125 that came next.
_BEFORE = (
    ["instead", "of"], [",", "not"], ["rather", "than"], [",", "rather", "than"], [",", "instead", "of"],
    [",", "then"], [",", "and", "then"],
    ["vs"], ["versus"], [",", "versus"], [",", "vs"],
)  # fmt: skip


def _is_moved(t: Tokens, this: Draft, gap: list[str]) -> bool:
    """True between what changed to or from each other: *31 cents a share from 12*, *up 400 barrels to 2 million*, *£30m rising to 35*."""
    if this.unit == "percent":
        return False
    if gap == ["from"]:
        return this.kind == "points" or bool(this.per)
    if this.kind not in ("money", "measure") or gap[-1] != "to" or len(gap) > 2:
        return False
    return t.low[this.pfirst - 1] in CHANGES if len(gap) == 1 else gap[0] in CHANGES


def _is_of_month(t: Tokens, following: Draft, gap: list[str]) -> bool:
    """True for the 1.38m of *In July it was 1.42m tonnes, June 1.38m and May 1.5m*."""
    listed = gap[-1] in MONTHS and gap[:-1] in ([","], ["and"], [",", "and"]) and not t.written(following.pfirst - 1).islower()
    return listed and t.low[following.last : following.last + 1] in _ENDING


_ENDING = ([","], ["and"], ["."], [";"])


def _is_other_sum(t: Tokens, this: Draft, following: Draft, gap: list[str]) -> bool:
    """True for the 712 million of *a loss of 4.59 billion euros after a loss of 712 million*, the 8m of *£152m, 8m less than in 2023*."""
    if this.kind != "money" or following.mantissa < _THOUSAND:
        return False
    if gap == [","]:
        return t.holds(_LESS, following.last, following.last + 1)
    return gap[-1] in _MAKING or (gap[-1] == "of" and gap[-2:-1] != [] and gap[-2] in _SUMS)


_LESS = frozenset("less more lower higher up down below above short".split())
_MAKING = frozenset("versus vs from against losing earning making raising paying spending posting".split())
_SUMS = frozenset(
    "loss losses profit profits sum sale sales revenue revenues turnover income deficit surplus estimate forecast bill debt "
    "debts price cost earning taking wage fee value asset share stock cash spending pay rent payment saving net gross".split()
)


def _is_part(t: Tokens, this: Draft, following: Draft, gap: list[str]) -> bool:
    """True for the 700 of *1,100 acres, 700 of them arable*, the six of *20 tonnes, six of which were lost*."""
    if this.kind in ("share", "points") or gap not in ([","], [",", "with"], [",", "including"]) or (following.hi or 0) > (this.hi or 0):
        return False
    whole_one = t.low[following.last : following.last + 2]
    if whole_one == ["of", "which"]:
        return True
    return whole_one == ["of", "them"] and not t.holds(_CARRIES, following.last + 2, following.last + 3)


def _is_beside(t: Tokens, this: Draft, following: Draft, gap: list[str]) -> bool:
    """True for the 22 of *40mm fell in Leeds and 22 in York*, the 40 of *50 minutes by plane and another 40 by boat*."""
    k = following.last
    word = t.low[k] if k < len(t.low) else ""
    if gap == [",", "to"] and word == "for" and this.unit == "percent":
        return t.written(k + 1)[:1].isupper() and _ends_place(t, k + 1)  # "60 per cent, to 28 for Ms Galvez"
    if word not in _PLACING or word not in gap[: _SAID + 1] or this.phrase is not None and this.kind != "share":
        return False
    joint = next((n for n in (3, 2, 1) if tuple(gap[-n:]) in _JOINTS), 0)
    first = gap.index(word)
    place = gap[first + 1 : len(gap) - joint]
    if not joint or not 0 < len(place) <= _MOST or not all(told[0].isalnum() for told in gap[: len(gap) - joint]):
        return False
    return _SPLITTING.isdisjoint(gap[: len(gap) - joint]) and _ends_place(t, k + 1)


_SPLITTING = frozenset("and or but while which who that of when where as if because".split())


def _ends_place(t: Tokens, k: int) -> bool:
    """True where the place or the time from token *k* ends its clause: *in York.*, not *in the crew were hurt*."""
    first = k
    while k < len(t.low) and k - first <= _MOST and not t.breaks(k) and t.low[k][0].isalnum() and t.low[k] not in _ENDS:
        word = t.low[k]
        if word in _CARRIES or word in CHANGES or (word.endswith("ed") and t.written(k).islower()):
            return False
        k += 1
    return first < k <= first + _MOST


def _is_of_owner(t: Tokens, this: Draft, following: Draft, gap: list[str]) -> bool:
    """True for the 645 of *Callisto passed at 930 miles, Ganymede at 645*, the 22 of *stood at 38 per cent, Macron's at 22*."""
    if gap[0] != "," and gap[0] != "and" or gap[-1] not in _HOLDING or not this.pfirst or t.low[this.pfirst - 1] != gap[-1]:
        return False
    first = this.plast + 1 + (gap[1] == "and")
    names = range(first, following.pfirst - 1)
    if not 0 < len(names) < _MOST or this.phrase is not None:
        return False
    named = all(t.written(k)[:1].isupper() or t.low[k] == "the" for k in names) and t.low[names[-1]] != "the"
    behind = t.low[following.plast] if following.plast < len(t.low) else "."
    return named and (behind in _ENDS or not behind[0].isalnum() or t.breaks(following.plast))


_HOLDING = frozenset("at on for with".split())
