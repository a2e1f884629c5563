"""Two numbers that belong together: the ends of a range, or the sides of a result."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.reading.draft import DASHES, Draft, behind, take_age
from claimcheck.reading.measures import currency_before, unit_at
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.names import RESULTS
from claimcheck.reading.words.nouns import STOP
from claimcheck.values.exact import Number, whole


def spread(t: Tokens, draft: Draft, got: Numeral, opener: str) -> None:
    """Takes in the second end of "10 to 20", "$3-4 billion", "between 5 and 6 million", "from 1 per cent to 1.5 per
    cent".
    """
    join = _join(t, draft, opener)
    if join is None:
        return
    start, word = join
    second = _second(t, start)
    if second is None:
        return
    upper, number, sign = second
    unit = unit_at(t, upper.last, number.scale)
    if upper.money_sign and unit is not None and unit.kind != "money":
        unit = None
    name = upper.unit if upper.money_sign else (unit.unit if unit else "")
    if not _alike(draft, name, word):
        return
    by = opener == "" and word == "to" and draft.kind == "money" and draft.first > 0 and t.low[draft.first - 1] == "by"
    if by and (upper.money_sign if draft.money_sign else bool(draft.unit)):
        return  # "cut by £900,000 to £2.7 million", "raised by 2 cents to 48 cents"
    low = _lifted(draft, got, upper, number, most=3 if opener == "from" and word == "to" else 1)
    if upper.lo is not None and word in ("-", "to", "and") and _is_clipped(low, got, number, most=10 if word == "-" else 3):
        low, draft.place = low * _THOUSAND, draft.place * _THOUSAND
    high = upper.hi
    assert high is not None
    if not _spans(t, draft, low, high, word, opener):
        return
    if opener == "from" and word == "to" and _changing(t, draft.first, falling=low > high):
        draft.change = True
        if draft.hi != low:
            draft.lo = draft.hi = low  # "from 5 to 7 million"
            draft.style = upper.style
        return
    draft.lo, draft.hi, draft.bound = min(low, high), max(low, high), "range"
    draft.last = draft.plast = upper.last
    draft.place = min(draft.place, number.place) if low == draft.lo else number.place
    draft.style = draft.style if draft.style == upper.style else "mixed"
    draft.digits = t.text[t.start[got.first] : t.end[upper.last - 1]]
    if unit is not None and not draft.money_sign:
        draft.unit, draft.kind, draft.plast = unit.unit, unit.kind, unit.last
        draft.taken = unit.last
        take_age(t, draft)
    elif upper.money_sign:
        draft.unit, draft.kind, draft.money_sign = upper.unit, "money", True


JOINTS = DASHES | {"~", "/", "to", "and", "or", "±", ","}


def _join(t: Tokens, draft: Draft, opener: str) -> tuple[int, str] | None:
    """The token where a second number could start, and the word or mark before it."""
    low, j, n = t.low, behind(draft), len(t.low)
    if j + 1 >= n or low[j] not in JOINTS:
        return None
    word = low[j]
    if word in DASHES or word in ("~", "/"):
        if low[j + 1] in ("to", "and") and t.spaced(j + 1) and low[j + 1] == "to":
            return (j + 2, "to") if j + 2 < n else None
        if low[j + 1 : j + 3] == ["to", "-"] and not t.spaced(j) and not t.spaced(j + 2):
            return (j + 3, "-") if _describes(t, j + 3) else None  # "the 20-to-29 age group"
        if t.spaced(j) != t.spaced(j + 1) or (t.spaced(j) and word in ("—", "/")) or (word == "/" and not draft.money_sign):
            return None
        return (j + 1, "-")
    if word == "to" or (word == "and" and opener == "between") or (word == "or" and not draft.unit):
        return (j + 1, word)
    if word == "±":
        return (j + 1, "±")
    if word == "," and opener == "between" and low[j + 1] == "and":
        return (j + 2, "and")
    return None


def _describes(t: Tokens, k: int) -> bool:
    """True where a thing stands behind the number at token *k* that a range may describe: no vote of *4-to-6*, no *1-to-10 scale*."""
    number = numeral(t, k)
    j = number.last if number is not None else len(t.low)
    j += t.low[j : j + 1] == ["-"]
    return j < len(t.low) and t.low[j].isalpha() and t.low[j] not in STOP and t.low[j] not in RESULTS and t.low[j] not in _OF_ODDS


_OF_ODDS = frozenset("vote votes odds ratio scale majority margin split favourite shot".split())


def _second(t: Tokens, start: int) -> tuple[Draft, Numeral, int] | None:
    """The number that starts at token *start*, behind a sign of currency or a minus."""
    low, k, n = t.low, start, len(t.low)
    negative = False
    while k < n and k < start + 4 and not low[k][0].isdecimal():
        if low[k] in ("minus", "negative", "-", "−"):
            negative = True
        elif low[k] not in ("$", "£", "€", "¥", "₹", "us", "rm", "c", "rs", "up", "to", "about", "as") or (
            low[k] in ("c", "up", "to", "as") and low[k + 1 : k + 2] not in (["$"], ["to"])
        ):
            break
        k += 1
    number = numeral(t, k)
    if number is None or (low[start] == "." and number.first < start):
        return None
    value = -number.value if negative else number.value
    upper = Draft(start, number.last, value, number)
    money = currency_before(t, number.first, start)
    if money is not None:
        upper.unit, upper.money_sign = money.unit, True
    return upper, number, start


def _alike(draft: Draft, unit: str, word: str) -> bool:
    """Both ends share their unit, or only one of them names it."""
    if not draft.unit:
        return True
    if word == "or":
        return False
    if draft.unit == unit:
        return True
    return not unit and draft.money_sign


def _lifted(draft: Draft, got: Numeral, upper: Draft, number: Numeral, most: int) -> Number:
    """The lower end with the scale word of the upper one: "$3-4 billion" starts at three billion; *most* times as much where it falls."""
    low = draft.lo
    assert low is not None and upper.hi is not None
    if number.scale > 1 and got.scale == 1 and -1000 < low < 1000 and low * number.scale <= most * upper.hi:
        draft.place = draft.place * number.scale
        return whole(Fraction(low * number.scale))
    return low


_THOUSAND = 1000


def _is_clipped(low: Number, got: Numeral, upper: Numeral, most: int) -> bool:
    """True for the 10 of *10-12,000 fans*, which is ten thousand; the upper end is no more than *most* times that."""
    written = upper.digits.endswith(",000") and got.style == "digits" and got.scale == upper.scale == 1 and "," not in got.digits
    return written and isinstance(low, int) and 1 < low < _THOUSAND and low * _THOUSAND < upper.value <= most * low * _THOUSAND


def _spans(t: Tokens, draft: Draft, low: Number, high: Number, word: str, opener: str) -> bool:
    """True when the two numbers make a range: rising, or falling behind "from" and "between"."""
    if word == "to" and not opener and 0 < low < high and _is_level(t, draft, low, high):
        return False
    if word == "or":
        return low < high and (
            high - low <= 1
            or (high - low == _TEN and low % _TEN == 0)
            or (high - low <= 2 and low > 3)
            or high <= 2 * low <= 40
            and isinstance(low, int)
        )
    if word == "to" and opener != "from" and _changing_at(t, draft.first) and not 0 < low < high <= 3 * low:
        return False
    if opener in ("from", "between"):
        return low != high
    return low < high


_TEN = 10  # "thirty or forty"
_RANGING = frozenset("range ranging ranges ranged vary varies varying anywhere scale between".split())


_CARRYING = frozenset("take taking takes took taken bringing brings brought push pushes pushed pushing send sends sent sending".split())
_CARRIED = frozenset("the its his her their it them him a".split())


def _changing(t: Tokens, first: int, *, falling: bool) -> bool:
    """True when a word of change stands among the eighteen before token *first*, in the same clause; when the first end is the greater
    one (*falling*), unless a word says that they are a range.
    """
    for k in range(first - 1, max(-1, first - 19), -1):
        word = t.low[k]
        if word in CHANGES or (word in _CARRYING and (t.low[k + 1] in _CARRIED or t.written(k + 1)[:1].isupper())):
            return True
        if word == "between" and t.low[k + 1].isalpha() and (t.low[k + 2] == "and" or "," in t.low[k + 1 : first]):
            continue  # "doubled between June and July, from 420 to 630", "shrank between the two censuses, from"
        if word in (".", ";") or word in _RANGING:
            return falling and word not in _RANGING
    return falling


def _changing_at(t: Tokens, first: int) -> bool:
    """True for "rose 3 to 45", "cut by 10 to 30": change by the first number to the second."""
    k = first - 1
    if k >= 0 and t.low[k] == "by":
        k -= 1
        if t.low[k] in ("up", "down") and k and t.low[k - 1] in _WENT:
            return True  # "went up by 40 to 160"
    return k >= 0 and t.low[k] in CHANGES and t.low[k] not in ("up", "down", "going", "go")


def _is_level(t: Tokens, draft: Draft, low: Number, high: Number) -> bool:
    """True where *high* is the level that a change by *low* led to: "up five to 28%", "the Dow 382 to 43,911" behind what else rose."""
    first = draft.first
    before = t.low[first - 1] if first else ""
    if before in ("up", "down"):
        return high > 5 * low
    if not draft.unit and isinstance(low, int) and not isinstance(high, int) and high > 2 * low and _changing_at(t, first):
        return True  # "fell 11 to 26.3"
    if high < _MANY_TIMES * low or not before.isalpha() or before in _COSTING:
        return False
    k = first - 1
    while k > 0 and first - k < _NAMED and t.low[k].isalpha() and t.low[k] not in _LEADING:
        k -= 1
    return t.low[k] in _LEADING and not t.breaks(k) and t.holds(_MOVED, max(0, first - _CLAUSE), k)


_MANY_TIMES, _NAMED, _CLAUSE = 20, 5, 30  # tokens of a name, and of a clause with what else rose or fell
_COSTING = frozenset(
    "cost costs costing run runs ran range ranges of is are was were be aged paid pays pay earn earns charge charges at by for".split()
)
_LEADING = frozenset((",", ";", "and", "while", "with", "as", "but"))
_MOVED = frozenset(
    "rose fell gained lost slid jumped dropped added shed climbed dipped slipped eased edged rises falls gains up down higher lower".split()
)
_WENT = frozenset("went gone goes came come is was are were".split())


def score(t: Tokens, draft: Draft, got: Numeral) -> Draft | None:
    """ "6-4", "89-89", "54-41": a result, one figure of kind score with the first number as its value."""
    low, j = t.low, got.last
    if got.style != "digits" or got.scale > 1 or draft.money_sign or not (j + 1 < len(low) and (low[j] in DASHES or low[j] == ":")):
        return None
    second = low[j + 1]
    if t.spaced(j) or t.spaced(j + 1) or not (second.isdecimal() and got.digits.isdecimal()) or len(second) > 3 or len(got.digits) > 3:
        return None
    end = j + 2
    if low[j] == ":":
        return _scored(t, draft, got, end)  # "5:4", "16:9"
    if low[end : end + 1] and low[end] in DASHES and not t.spaced(end) and low[end + 1 : end + 2] and low[end + 1].isdecimal():
        end += 2
        while end + 1 < len(low) and low[end] in DASHES and not t.spaced(end) and low[end + 1].isdecimal():
            end += 2
    elif (
        int(second) < int(got.digits)
        and _is_measured(t, draft.first, end)
        or int(second) > int(got.digits)
        and not _result(t, draft.first, end)
        and not _is_of_bowler(t, draft.first, end)
        and not _is_record(t, draft.first, end)
        and not _in_sets(t, draft.first, end)
    ):
        return None
    return _scored(t, draft, got, end)


def odds(t: Tokens, draft: Draft, got: Numeral) -> Draft | None:
    """ "20-to-1", "a two-for-one split", "4/1": so many to so many, one figure of kind ratio with the first number as its value."""
    low, j = t.low, got.last
    if got.scale > 1 or draft.money_sign or j + 1 >= len(low) or t.spaced(j) or t.spaced(j + 1):
        return None
    if low[j] == "/":
        second, end = numeral(t, j + 1), j + 2
        if second is None or second.last != end or second.value >= got.value or low[end : end + 1] in (["/"], ["-"]):
            return None
        fits = second.value == 1 or t.holds(_BETTING, max(0, got.first - _NEAR), end + _NEAR)
        return _odds(t, draft, got, end) if fits else None
    if low[j] != "-" or low[j + 1] not in ("to", "for") or low[j + 2 : j + 3] != ["-"]:
        return None
    second = numeral(t, j + 3)
    if second is None or second.last != j + 4 or (low[j + 1] == "to" and second.value > got.value):
        return None  # "a five-to-10 minute wait"
    return _odds(t, draft, got, j + 4)


_BETTING = frozenset("odds bookmaker bookmakers bookies favourite favourites bet bets betting tipped outsider backed bookmaker's".split())
_NEAR = 12  # tokens to either side


def _odds(t: Tokens, draft: Draft, got: Numeral, end: int) -> Draft:
    ratio = _scored(t, draft, got, end)
    ratio.kind, ratio.why = "ratio", "a ratio"
    return ratio


def _scored(t: Tokens, draft: Draft, got: Numeral, end: int) -> Draft:
    result = Draft(draft.first, end, got.value, got, "score")
    result.digits = t.text[t.start[got.first] : t.end[end - 1]]
    result.related, result.why = False, "a score"
    return result


_MEASURED = frozenset("centimetre metre kilometre millimetre mile foot inch gram kilogram tonne litre hectare acre".split())


def _is_measured(t: Tokens, first: int, end: int) -> bool:
    """True for *a gap of 45-30 centimetres*: a run of lengths, told from its upper end."""
    unit = unit_at(t, end)
    return unit is not None and unit.unit in _MEASURED and not (first and t.low[first - 1] in RESULTS)


def _in_sets(t: Tokens, first: int, end: int) -> bool:
    """True for the "3-6" of "6-4, 3-6, 7-5": results stand on both sides, or on one that falls."""
    low = t.low
    k = first - 1
    if k > 2 and low[k] in (",", "and") and low[k - 1].isdecimal() and low[k - 2] == "-" and len(low[k - 1]) < 3:
        return True
    if k > 5 and low[k] in (",", "and") and low[k - 2] == "on" and low[k - 1] in WEEKDAYS and low[k - 4] == "-" and low[k - 3].isdecimal():
        return True  # "6-2 on Saturday and 3-5 on Sunday"
    j = end + 1 if low[end : end + 1] in ([","], ["and"]) else end
    after = low[j : j + 3]
    return len(after) == 3 and after[1] == "-" and after[0].isdecimal() and after[2].isdecimal() and len(after[0]) < 3


def _is_of_bowler(t: Tokens, first: int, end: int) -> bool:
    """True for *taking 4-30*, and for the *Stone 3-41* behind it: wickets and the runs that they cost."""
    low, runs = t.low, t.low[end - 1]
    if len(low[first]) > 1 or len(runs) != 2 or int(runs) < _FEWEST_RUNS or first < 1:  # noqa: PLR2004
        return False
    behind = low[end] if end < len(low) else "."
    if behind.isalpha() and behind not in _BEHIND_RUNS:
        return False
    if low[first - 1] in _TAKING:
        return True
    named = t.written(first - 1)[:1].isupper() and first > 4 and low[first - 2] in ("and", ",")
    return named and low[first - 4] == "-" and low[first - 3].isdecimal() and low[first - 6] in _TAKING


_FEWEST_RUNS = 11
_TAKING = frozenset("taking took takes take returned claimed claiming finished with figures of".split())
_BEHIND_RUNS = frozenset("and as in on from for but to off while when".split())


def _is_record(t: Tokens, first: int, end: int) -> bool:
    """True for *lost six of seven and, at 3-7, are last*, *fell to 2-5*: games won and lost, where a result is told before."""
    low = t.low
    behind = low[end] if end < len(low) else "."
    if not first or low[first - 1] not in _STANDING or (behind.isalpha() and behind not in _BEHIND_RECORD):
        return False
    return len(low[end - 1]) < 3 and (low[first - 1] in _WENT_ON or t.holds(RESULTS, max(0, first - _NEAR), first))


_WENT_ON = frozenset(("went", "slipped", "slumped"))
_STANDING = _WENT_ON | {"at", "are", "is", "to", "were", "was", "now"}
_BEHIND_RECORD = frozenset("this on in and for after but since last with overall".split())


def _result(t: Tokens, first: int, end: int) -> bool:
    following = t.low[end] if end < len(t.low) else ""
    before = t.low[first - 1] if first else ""
    if unit_at(t, end) is not None or following in ("billion", "million", "thousand", "bn", "m"):
        return False
    if before in _VOTED_DOWN or _is_vote_lost(t, first):
        return first > 1 and (not following[:1].isalpha() or following in _BEHIND_RECORD or following in _BEHIND_VOTE)
    return (
        before in RESULTS or following in RESULTS or (before in ("by", "a", "of") and t.low[first - 2] in RESULTS if first > 1 else False)
    )


def _is_vote_lost(t: Tokens, first: int) -> bool:
    """True behind *rejected it*, *went down* and *lost to Anna Lee*, which a result may follow: *lost to Anna Lee 41-59*."""
    low, k = t.low, first - 1
    if low[k] in ("it", "them", "down"):
        return low[k - 1] in (_WENT_DOWN if low[k] == "down" else _VOTED_DOWN)
    while k > max(0, first - _NAMED) and low[k] != "to" and t.written(k)[:1].isupper():
        k -= 1
    return k < first - 1 and low[k] == "to" and low[k - 1] in ("lost", "loses", "losing")


_WENT_DOWN = frozenset("went going goes go voted".split())
_VOTED_DOWN = frozenset("failed fails rejected rejects defeated trails behind".split())
_BEHIND_VOTE = frozenset("among by against at to late early when yesterday last".split())
