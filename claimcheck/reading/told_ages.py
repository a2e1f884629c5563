"""Bare numbers that are somebody's years by the words ahead: "At 43, he", "retired at 72", "who is 49", "Now 67 and"."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.reading.draft import Draft
from claimcheck.reading.persons import GROWN, HE, is_kin, is_named, is_one
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.voices import SAYING, TITLES

HOURS = 12
BEING = frozenset("was is were are".split())
_YOUNGEST, _OLDEST = 4, 120


class _Told(NamedTuple):
    """A bare number at token *j*: the token *k* of the word that leads to it, the words *behind*, and whether it ends its clause."""

    j: int
    k: int
    behind: list[str]
    closed: bool


def is_told_age(t: Tokens, draft: Draft) -> bool:
    """True for "At 43, he ...", "retired at 72", "who is 49,": bare numbers that the words make somebody's years."""
    low, j = t.low, draft.first
    k = j - 1
    if k > 0 and low[k] in _ONLY and (low[k - 1] in _ONLY or low[k - 1] in BEING or low[k - 1] in ("at", "by")):
        k -= 1 + (low[k - 1] in _ONLY and k > 1)  # "was still only 17", "at just 17"
    led = _LED.get(low[k])
    if led is None or draft.bound != "=" or draft.style == "decimal" or not isinstance(draft.hi, int):
        return False
    if not _YOUNGEST <= draft.hi < _OLDEST:
        return False
    behind = low[draft.last : draft.last + 3]
    closed = not behind or not behind[0][0].isalnum() or t.breaks(draft.last)
    return led(t, draft, _Told(j, k, behind, closed))


_ONLY = frozenset("just only barely still already then now".split())


def _at(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *At 34 she is*, *is, at 29, the oldest*, *died on Friday at 79*, *left school at 14*."""
    low, k, behind = t.low, told.k, told.behind
    if t.written(k) == "At" and (k == 0 or not low[k - 1][0].isalnum()):
        return _opens_life(t, draft, behind)
    if low[k - 1] == "," and low[k - 2] in ("is", "was", "and", "who") and draft.hi < 100:  # type: ignore[operator]
        return behind[:1] == [","]  # "she is, at 29, the oldest winner"
    if told.closed and _DIED & set(low[max(0, k - 6) : k - 1]):
        words = low[max(0, k - 6) : k]
        day = words[max(i for i, w in enumerate(words) if w in _DIED) + 1 :]
        if all(w in WEEKDAYS or w in MONTHS or w in _ON_A_DAY or w[0].isdecimal() or w == "," for w in day):
            return True  # "died on Friday at 79", "died in 2011, at 79"
    if low[k - 1] in _AT_AGE or low[k - 2 : k] in _STOPPING or (low[k - 1] == "dead" and low[k - 2] != "of"):
        return told.closed or behind[0] in ("in", "and", "after", "when")
    ended = told.closed or behind[0] == "and"
    grown = (draft.hi or 0) > HOURS and draft.style == "digits"
    return ended and grown and (_is_of_life(t, k - 1) or (told.closed and _is_of_one(t, k)))


def _opens_life(t: Tokens, draft: Draft, behind: list[str]) -> bool:
    """True for *At 34 she is*, *At 43, her mother*, *At 66, Ms Lagarde*, *At 58, Tyson was*, which open a sentence."""
    k = draft.last + (behind[:1] == [","])
    subject = t.low[k] if k < len(t.low) else ""
    if k == draft.last:
        return (draft.hi or 0) > HOURS and (subject in _SUBJECTS or subject in TITLES)
    if _OWN & set(behind[1:]) or subject in _SUBJECTS or subject in TITLES:
        return True
    last = k
    while last < k + _NAME and last < len(t.low) and is_named(t, last):
        last += 1
    return last > k and GROWN <= (draft.hi or 0) < _HUNDRED and last < len(t.low) and t.low[last] in _WAS


def _by(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *By 25 she was running the firm*, *and by 21 he had*: by that age."""
    if t.low[told.k - 1] == "and" and told.behind[1:2] != [] and told.behind[0] in _SUBJECTS and told.behind[1] in _HAD:
        return (draft.hi or 0) > HOURS
    k = draft.last + (told.behind[:1] == [","])
    opens = t.written(told.k) == "By" and (told.k == 0 or not t.low[told.k - 1][0].isalnum())
    return opens and (draft.hi or 0) > HOURS and k < len(t.low) and t.low[k] in _SUBJECTS


_HAD = frozenset("had was owned ran led became".split())


def _being(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *When she was 12 her father*, *who is nine,*, *the elder was 17*, *was 22 at the time*, *most of us were 19*."""
    low, k, behind, value = t.low, told.k, told.behind, draft.hi or 0
    subject = low[k - 1] if k else ""
    if low[max(0, k - 2) : k] == ["of", "us"]:
        return told.closed and value > HOURS
    single = low[k] in ("was", "is")
    ended = told.closed or behind[0] in _GOES_ON
    if single and subject in _SUBJECTS:
        if k > 1 and low[k - 2] in _WHENEVER:
            return told.closed or behind[0] not in _PLACED  # "when she was 12 her father died"
        return ended
    if single and subject in _AGED and low[k - 2] == "the":
        return ended
    if single and k > 2 and ({low[k - 2], low[k - 3]} & _MOST_AGED) and is_one(t, k - 1):
        return ended  # "the youngest suspect is 13"
    if single and is_kin(subject) and k > 1 and low[k - 2] in _WHOSE:
        return told.closed or behind[0] in _GOES_ON or behind[0] == "now"  # "My son is 14 now"
    if subject in HE and k > 1:
        pregnant = behind[:1] == ["and"] and "pregnant" in low[draft.last : draft.last + 4]
        return pregnant or (ended and (value > HOURS - 1 or (single and told.closed and low[k - 2] == ",")))
    return single and k > 1 and value > HOURS - 1 and ended and _is_at_the_time(t, k + 1, behind[:2])


def _be(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *he will be 63 in May*, *Mr Lee will be 82*."""
    low, k = t.low, told.k
    if low[k - 1] == "to" and low[k - 2] in _LIVED:
        return told.closed or told.behind[0] == "and"
    if k < 2 or low[k - 1] not in ("will", "would"):
        return False
    someone = low[k - 2] in HE or low[k - 2] == "i" or (k > 2 and low[k - 3] in TITLES)
    return someone and (told.closed or told.behind[0] in _WHEN)


def _to(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *lived to 97*."""
    return (told.closed or told.behind[0] == "and") and t.low[told.k - 1] in _LIVED and (draft.hi or 0) > HOURS


def _now(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *Now 67 and living in Hove*, *Now 71, she*, *Bo Lin, now 31*, *Ann Hale, then 24*, *The sisters, now 82 and 79*."""
    low, k, behind = t.low, told.k, told.behind
    if t.written(k) == "Now" and (k == 0 or not low[k - 1][0].isalnum()):
        going = behind[:1] == ["and"] and behind[1:2] != [] and behind[1].endswith("ing")
        whose = behind[:1] == [","] and behind[1:2] != [] and (behind[1] in _SUBJECTS or behind[1] in TITLES)
        return (draft.hi or 0) >= GROWN and (going or whose)
    if k < 2 or low[k - 1] != ",":
        return False
    if low[k] == "now" and behind[:1] == ["and"] and low[draft.last + 2 : draft.last + 3] == [","]:
        return low[draft.last + 1].isdecimal()
    someone = is_named(t, k - 2) or is_one(t, k - 2)
    return behind[:1] == [","] and (draft.hi or 0) >= GROWN and someone


def _turning(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *turned 70 in May*, *the twins turn four*, and not for *crashed at turn four*."""
    bend = t.low[told.k] == "turn" and told.k > 0 and t.low[told.k - 1] in _ON_A_BEND
    return not bend and (told.closed or told.behind[0] in _WHEN)


def _most(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *twelve jurors, the youngest 24 and the oldest 61,*."""
    low, j = t.low, told.j
    both = {*low[max(0, j - _CLAUSE) : j - 1], *low[draft.last + 2 : draft.last + 3]} & _MOST_AGED
    return bool(both) and (told.closed or told.behind[0] == "and")


def is_end_of_ages(t: Tokens, draft: Draft) -> bool:
    """True for the 19 of *The youngest player is 19*, the 34 of *and the oldest 34*: between them lie the ages of all."""
    k = draft.first - 1
    if t.low[k] in _MOST_AGED:
        return True
    return t.low[k] in ("was", "is") and k > 1 and not _MOST_AGED.isdisjoint(t.low[max(0, k - 3) : k])


def _them(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *three children, the youngest of them 13*."""
    return told.closed and t.low[told.k - 1] == "of" and t.low[told.k - 2] in _MOST_AGED


def _as(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *as young as 14*."""
    return told.k > 1 and t.low[told.k - 1] in ("young", "old") and t.low[told.k - 2] == "as"


def _am(t: Tokens, draft: Draft, told: _Told) -> bool:
    """True for *I am 64*, *I'm 58 and*."""
    first = t.low[told.k] == "i'm" or (told.k > 0 and t.low[told.k - 1] == "i")
    return first and (draft.hi or 0) > HOURS - 1 and (told.closed or told.behind[0] in _AND)


_AND = frozenset("and but with now when so next this years".split())
_LED: dict[str, Callable[[Tokens, Draft, _Told], bool]] = {
    "at": _at, "by": _by, "be": _be, "now": _now, "to": _to, "then": _now, "them": _them, "as": _as, "am": _am, "i'm": _am,
    **dict.fromkeys(BEING, _being), **dict.fromkeys(("youngest", "oldest", "eldest"), _most),
    **dict.fromkeys(("turn", "turns", "turned", "turning"), _turning),
}  # fmt: skip

_CLAUSE = 9  # tokens
_AT_AGE = frozenset(
    "died dies retire retired retires retiring married elected ordained knighted widowed orphaned enlisted debuted conscripted".split()
)
_STOPPING = (["stop", "work"], ["stop", "working"], ["stopped", "work"], ["stopped", "working"])
_SUBJECTS = frozenset("he she i".split())
_OWN = frozenset("they his her".split())
_NAME, _HUNDRED = 3, 100  # words of a name
_WAS = frozenset("was is became becomes".split())
_DIED = frozenset("died dies".split())
_ON_A_DAY = frozenset("on last in yesterday today earlier this week month year".split())
_AGED = frozenset("elder older younger eldest oldest youngest".split())
_MOST_AGED = frozenset(("youngest", "oldest", "eldest"))
_WHEN = frozenset("in on this next last today and when but as at yesterday tomorrow earlier later".split())
_WHENEVER = frozenset("when since until till before because while after once time though although".split())
_LIVED = frozenset("live lives lived".split())
_WHOSE = frozenset("my his her their our the whose".split())
_GOES_ON = frozenset("at and when".split())
_PLACED = frozenset("up down ahead behind clear short under over for not out to off".split())
_ON_A_BEND = frozenset("at in into through near of before after between from the".split())


def _is_at_the_time(t: Tokens, j: int, behind: list[str]) -> bool:
    """True for the 22 of *The accused, now 45, was 22 at the time*, *the teacher was 24 when she met him*."""
    ahead = t.low[max(0, j - 8) : j - 2]
    subject = j - 2
    if t.low[subject] == "," and "," in ahead:
        subject = j - 3 - ahead[::-1].index(",")
        subject -= 1
    when = behind == ["at", "the"] or behind in (["when", "he"], ["when", "she"])
    return when and subject >= 0 and is_one(t, subject)


def _is_of_life(t: Tokens, k: int) -> bool:
    """True before the 19 of *won her first title at 19*, *aged 29 and a minister at 33*: what someone did or became at that age."""
    ahead = t.low[max(0, k - 8) : k + 1]
    ahead = ahead[len(ahead) - ahead[::-1].index(".") :] if "." in ahead else ahead
    if "aged" in ahead and "and" in ahead:
        return True
    own = next((i for i, word in enumerate(ahead) if word in ("his", "her")), 0)
    if own > 0 and ahead[own - 1] in _LIVING and not any(word[0].isdecimal() for word in ahead):
        return True
    return bool(_BECOMING & set(ahead)) or (bool(_LEAVING & set(ahead[-4:-1])) and ahead[-1] in _SCHOOLED)


def _is_of_one(t: Tokens, k: int) -> bool:
    """True before the *at* of *She gave birth at 43*, *He was knighted at 51*: what one person did, and at no price."""
    first = k
    while first > max(0, k - _DEED) and not t.breaks(first) and t.low[first] not in _SUBJECTS:
        first -= 1
    ahead = t.low[first + 1 : k]
    counted = any(w[0].isdecimal() for w in ahead)
    return t.low[first] in ("he", "she") and bool(ahead) and not counted and not _NO_LIVING & set(ahead) and ahead[-1] not in BEING


_DEED = 9  # tokens
_NO_LIVING = SAYING | frozenset(
    "sold sell sells bought buy buys buying selling traded trades priced valued put stood stands stayed ranked ranks finished finishes "
    "seeded peaked drove drives driving travelled rode ran runs averaged averaging shot scored scoring bowled capped set bid is started "
    "starts opened opens closed closes arrived arrives left leaves came comes got shares stock odds temperature level rate score looked "
    "looking up down out fired aimed pointed threw seats it them lead led leads saw sees kept keeps held holds fixed lived lives living "
    "that be been total toll".split()
)
_BECOMING = frozenset("became become ordained orphaned widowed".split())  # "a grandfather at 44"
_LEAVING = frozenset("left quit started joined entered took called".split())
_SCHOOLED = frozenset("school home college university work convent army navy silk bar".split())
_LIVING = frozenset(
    "won wins scored made took lost left wrote founded began started published bought met married joined earned landed".split()
)
