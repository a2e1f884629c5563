"""Bare numbers that are no counts: hours of the day and places in a row, told by what stands around them."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.draft import Draft
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import AT_THE_HOUR, PARTS_OF_DAY, WEEKDAYS
from claimcheck.reading.words.nouns import ABSTRACT, PARTICIPLES, WITHIN
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.exact import whole


def mark_place(t: Tokens, draft: Draft) -> None:
    """ "in the top 10": places, and nothing counted."""
    if draft.first and t.low[draft.first - 1] == "top":
        draft.related, draft.why = False, "a place in a row"


def mark_hour(t: Tokens, draft: Draft) -> None:
    """ "at seven on the morning of", "until six tonight", "stays open until ten next week": an hour of the day."""
    if draft.unit or draft.kind != "count":
        return
    if draft.phrase is not None and draft.phrase.head == "past":
        draft.phrase, draft.plast = None, draft.last  # "twenty past two"
    before = t.low[draft.first - 1] if draft.first else ""
    if _is_of_train(t, draft, before) or _is_of_clock(t, draft):
        draft.related, draft.why = (False, "an hour of the day")
    if draft.phrase is not None or (before not in AT_THE_HOUR and before != "since") or (draft.hi or 0) > HOURS // 2:
        return
    behind = t.low[draft.last : draft.last + 3]
    part = behind[:2] in (["in", "the"], ["on", "the"]) and behind[2:] and behind[2] in PARTS_OF_DAY
    part = part or (behind[:1] in (["this"], ["that"]) and behind[1:2] and behind[1] in PARTS_OF_DAY)
    ends = not behind or not behind[0][0].isalnum() or behind[0] in ("and", "on")
    opened = ends and before == "at" and bool(_OPENING & set(t.low[max(0, draft.first - 5) : draft.first - 1]))
    lasts = before in ("until", "till") and (ends or behind[0] in WEEKDAYS or behind[0] in _WHENEVER)
    lasts = lasts or (before == "from" and behind[:1] in (["until"], ["till"])) or (before in _BESIDE_HOUR and _is_of_day(behind))
    opened = opened or (before == "at" and behind[:1] == [","] and t.holds(_HALVES, draft.last + 2, draft.last + _IN_ROW))
    if part or opened or lasts or (behind and behind[0] in _SHARP):
        draft.related, draft.why = (False, "an hour of the day")


_HALVES, _IN_ROW = frozenset(("am", "pm")), 7  # "at 2, 3.30 and 5pm"
HOURS = 24


def _is_of_train(t: Tokens, draft: Draft, before: str) -> bool:
    """True for *the 9.15 train*, *the 7.45 to Leeds*."""
    minutes = draft.digits.partition(".")[2]
    if len(minutes) != 2 or minutes >= "60":  # noqa: PLR2004
        return False
    behind = t.low[draft.last : draft.last + 1]
    onward = behind in (["to"], ["from"]) and t.written(draft.last + 1)[:1].isupper()
    shown = before in ("a", "an") and bool(behind) and behind[0] in _SHOWN and minutes[1:] in ("0", "5")
    return shown or (before == "the" and (onward or bool(behind and behind[0] in _RUNS)))


def _is_of_clock(t: Tokens, draft: Draft) -> bool:
    """True for *ten o'clock*, *half past nine*, *a quarter to six*."""
    if draft.last < len(t.low) and t.low[draft.last] == "o'clock":
        return True
    parted = draft.phrase is None and t.low[max(0, draft.first - 2) : draft.first] in _PARTED
    return parted or (t.low[draft.first] in _MINUTES or t.low[draft.first - 1] in _JOINING) and _is_of_minutes(t, draft)


def _is_of_minutes(t: Tokens, draft: Draft) -> bool:
    """True for either number of *at ten to four*, *It was twenty past two*, which stand in words behind what leads to a clock time."""
    low, k = t.low, draft.first
    if low[k - 1 : k] in (["past"], ["to"]) and low[k - 2] in _MINUTES:
        k -= 2
    j = k + 1
    if low[k] not in _MINUTES or low[j : j + 1] not in (["past"], ["to"]) or not k or low[k - 1] not in _BEFORE_MINUTES:
        return False
    ended = j + 2 >= len(low) or not low[j + 2][0].isalnum() or low[j + 2] in _BEHIND_MINUTES
    return ended and j + 1 < len(low) and 0 < SMALL.get(low[j + 1], 0) <= HOURS // 2


_JOINING = frozenset(("past", "to"))
_MINUTES = frozenset("five ten twenty".split())
_BEFORE_MINUTES = frozenset("at by until till before after about was is nearly almost".split())
_BEHIND_MINUTES = frozenset("when and on in the a but that this every each she he they we i".split())


_PARTED = (["half", "past"], ["quarter", "past"], ["quarter", "to"])


_RUNS = frozenset("train bus ferry tram flight boat express service".split())
_SHOWN = frozenset("train bus ferry flight start finish show screening performance appointment slot seat curfew kick bedtime".split())


def _is_of_day(behind: list[str]) -> bool:
    """True for *(before) nine on Monday*, *(after) six most mornings*."""
    day = behind[1] if behind[:1] == ["on"] and behind[1:] else behind[0] if behind else ""
    daily = behind[:1] in (["every"], ["each"], ["most"]) and behind[1:2] and behind[1].removesuffix("s") in PARTS_OF_DAY
    return day.removesuffix("s") in WEEKDAYS or day in WEEKDAYS or day == "weekdays" or bool(daily)


_BESIDE_HOUR = frozenset("before after until till since".split())
_OPENING = frozenset(
    "stop stops stopped leave leaves depart departs departed arrive arrives arrived sail sails sailed open opens opened "
    "opening close closes closed closing shut shuts begin begins began start starts started end ends ended doors polls "
    "gates bedtime dawn adjourned resumed resumes woke rose".split()
)
_WHENEVER = frozenset("next last every each this during in but when while so because from".split())
_SHARP = frozenset("sharp tonight o'clock".split())


def mark_one(t: Tokens, draft: Draft) -> None:
    if draft.unit == "day" and draft.last + 1 == draft.plast and not draft.hedge:
        before = t.low[draft.pfirst - 1] if draft.pfirst else ""
        if before not in WITHIN and t.spaced(draft.plast - 1):
            draft.related, draft.why = False, "one as a determiner"
    saying = draft.unit == "point" and draft.pfirst and t.low[draft.pfirst - 1] == "at"
    if draft.related and (saying or (draft.phrase is not None and draft.phrase.head in ABSTRACT)):
        draft.related, draft.why = False, "one as a determiner"


def mark_next(t: Tokens, before: Draft, draft: Draft) -> None:
    """ "one killed, two wounded by a mine; a third lost both legs": the next behind the two, and no share."""
    many = 1 / Fraction(draft.hi or 1)
    if draft.bound != "=" or t.low[draft.first] != "a" or not 2 < many == (before.hi or 0) + 1 or before.kind != "count":
        return
    verb = t.low[draft.plast] if draft.plast < len(t.low) else "."
    one = verb in _SINGULAR or (verb in PARTICIPLES or verb in _DID or verb.endswith("ed")) and verb.isalpha()
    if one and draft.phrase is None and not _PARTING.isdisjoint(t.low[before.plast : draft.first]):
        draft.lo = draft.hi = whole(many)
        draft.kind, draft.hedge, draft.related, draft.why = "ordinal", "", False, "a place in a row"


_SINGULAR = frozenset("is was has had does died".split())
_DID = frozenset("lost fell ran fled went came said told took made left won sank hit stayed got hid gave broke".split())
_PARTING = frozenset(("and", "while", "but", ";", ","))
