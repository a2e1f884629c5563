"""Days to come: whether the clause of a day or month tells of what will be, so that the next one is meant and not the last."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from claimcheck.reading.measures import unit_at
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import FULL_MONTHS, MONTHS, WEEKDAYS
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import SMALL, TENS
from claimcheck.reading.words.pasts import IRREGULAR
from claimcheck.reading.words.voices import DETERMINERS, SAYING

_WILL = frozenset("will shall won't must".split())
_TO = frozenset(("to", "for"))
_DUE = frozenset("due set are is going scheduled".split())  # "due to open", "are to go", "is scheduled for"
_AWAITED = frozenset(
    "expected forecast projected predicted planned slated poised likely hoping hopes planning plans aiming aims wants intends "
    "expects".split()
)
_EXPECT = frozenset(
    "expects expect forecasts predicts predict anticipates anticipate".split()
)  # "expects sales of 40 in the year to 31 December"
_PUT_OFF = frozenset("adjourned postponed delayed rescheduled deferred".split())  # "adjourned the case to 3 December"
_YET_TO_BE = _DUE | _AWAITED | _PUT_OFF
_FALLS = frozenset(
    "opens begins starts ends closes expires matures runs lasts resumes meets hosts kicks reopens shuts launches relaunches".split()
)  # "opens on Friday"
_RISES = frozenset("rises increases goes falls drops applies takes comes moves gets receives switches".split())  # "rises to £3 from April"
_TO_DO = frozenset("need needs ought plan hope want intend aim have vow vows".split())  # "needs to win on Saturday"
_ORDERED = frozenset("told asked ordered urged invited".split())  # "told to be back from 2 January"
_FIXED = frozenset("planned listed fixed booked arranged called pencilled slated expected".split())  # "planned for 6 January"
_IS = frozenset(("is", "are"))  # "the match is on Saturday"
_START = frozenset("start begin open close end reopen resume expire meet host vote gather return".split())  # "the talks start on Monday"
_DO = _START | frozenset(  # "Fares to rise in March"
    "rise fall go cut shut raise lose gain get pay hike double halve ban scrap axe build buy sell strike return launch run face hold leave "
    "quit retire join visit replace move hire shed add charge scrap lift play march vote".split()
)
_GO = frozenset("rise fall go increase drop double jump climb come take apply move change".split())  # "Fees rise 3% in January"
_GOES_ON = _GO | frozenset("cost costs pay pays charge charges run face faces operate operates get need changes".split())  # "from Monday"
_CUES = (
    _WILL
    | _DUE
    | _AWAITED
    | _PUT_OFF
    | _FALLS
    | _EXPECT
    | _RISES
    | _TO_DO
    | _FIXED
    | _START
    | _GOES_ON
    | {"would", "could", "might", "may", "can", "until", "till", "through", "by", "to"}
)
_COULD = frozenset("could may might can".split())  # "could go up in April"
_DO_OR_GO = _DO | _GO | {"be", "see", "cost", "reach"}
_UNTIL = frozenset(("until", "till"))
_PLACES = frozenset("in at back before on out by".split())  # "due in court"
_NO_VERBS = frozenset("the a an this that his her its their our".split())  # "due to the strike"
_WAS = frozenset("was were had did".split())
_SIGNS = frozenset("% p c m bn".split())  # "fees of 40p start on"
_STOPS = frozenset('. ; : ! ? , ( ) “ ” " — –'.split())
_CLOSING = _STOPS | SAYING
_NO_PARTICIPLES = frozenset("hundred need speed bed red".split())
_REACH, _SHORT = 16, 3  # tokens to either side; letters
_NEAR, _SOON, _FAR = 120, 200, 270  # days ahead: a day that is told as none gone by is taken for the next, and one told as to come


def year_of(t: Tokens, at: tuple[int, int], day: tuple[int, int], published: date, weekday: int | None = None) -> int:
    """The year of the month and *day* named by the tokens of *at* beside no year: the last such day, or the next where that is meant.

    A *weekday* beside it that fits but one of the two decides: *on Wednesday 20 November*.
    """
    last = published.year - (day > (published.month, published.day))
    days = [_day(last + k, *day) for k in (0, 1)]
    if weekday is not None:
        fitting = [one for one in days if one is not None and one.weekday() == weekday]
        if len(fitting) == 1:
            return fitting[0].year
    ahead = (days[1] - published).days if days[1] is not None else _FAR + 1
    if ahead > _FAR:
        return last
    return last + (is_to_come(t, *at) or ((ahead <= _NEAR or (ahead <= _SOON and _is_to_move(t, at[0]))) and not is_over(t, *at)))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def is_over(t: Tokens, i: int, end: int) -> bool:
    """True where the clause of the day tells of what was: *burned on 3 December*, *the year to 31 December*."""
    if t.low[i - 1] in ("to", "ended", "ending") and t.low[i - 2].removesuffix("s") in ("year", "month", "quarter", "week"):
        return True
    if t.low[i - 1] in _UNTIL:
        return False
    back = _back(t, i)
    return t.low[i - 1 - len(back)] in SAYING or _tells_past(t, back) or _tells_past(t, _ahead(t, end))


def _tells_past(t: Tokens, spots: Iterable[int]) -> bool:
    """True where one of the tokens *spots* is a verb of the past; not for *is expected*, *have moved*."""
    low = t.low
    for k in spots:
        word = low[k]
        if word in _PAST:
            return True
        if (word[-2:] == "ed" or word in _DONE) and _is_done(t, k) and not _is_helped(low, k):
            return True
    return False


def _is_helped(low: list[str], k: int) -> bool:
    """True for the verb at token *k* of *is expected*, *have all moved*."""
    return k > 0 and (low[k - 1] in _HELPERS or (k > 1 and low[k - 2] in _HELPERS))


_HELPERS = frozenset("is are be been being has have get gets".split())
_THEN = frozenset(
    "died fell rose took went came saw gave got ran grew drew told said spoke began broke flew fought led met paid struck stood wore "
    "became brought wrote bought beat drove threw laid since last".split()
)
_PAST = _WAS | _THEN


def is_to_come(t: Tokens, i: int, end: int | None = None) -> bool:
    """True for the Saturday of *will march on Saturday*, *On Saturday, 400 are due to march*; not of *those hurt on Saturday will sue*."""
    low, before = t.low, t.low[i - 1]
    if before == "coming":
        return True
    if before == "on" and i > 1:
        start = low[i - 2]
        if start in _IS or (start in _START and (low[i - 3].endswith("s") or low[i - 3].isdecimal() or low[i - 3] in _SIGNS)):
            return True
    if not t.holds(_CUES, i - _REACH, i + _REACH):
        return False
    back = _back(t, i)
    if i > _SHORT and _is_done(t, i - 2) and low[i - 2] not in _YET_TO_BE and low[i - 3] not in _HELPERS:
        return False  # "will free those arrested on Monday"
    far = low[i] not in WEEKDAYS
    end = end or i + 1
    ahead = _ahead(t, end)
    if _is_told_ahead(t, back, far) or _is_planned(t, (i, end), back, ahead, far=far):
        return True
    opened = low[i - 1 - len(back)]
    if far and opened == "," and low[i - len(back)] == "and" and not (_tells_past(t, back) or _tells_past(t, ahead)):
        earlier = _back(t, i - 1 - len(back))  # "will rise on 1 January, and again on 1 July"
        return not _tells_past(t, earlier) and _is_told_ahead(t, earlier, far)
    mid = len(back) > len(("on", "the"))  # "struck on Monday in the land that hosts 40 bases"
    if not any(_tells(t, k, far) for k in ahead if low[k] in _TELLING and not (mid and low[k] in _FALLS)):
        return False
    if opened == "," and ahead[0] > end and not all(low[k] in _BARE for k in back):  # but "the fair, on 7 June, will have"
        return False  # "rents, up 4% in October, will rise"
    return not (opened in SAYING or any(_is_done(t, k) for k in back))


def _is_planned(t: Tokens, at: tuple[int, int], back: range, ahead: range, *, far: bool) -> bool:
    """True for a day by which, or on which, something is to be done: *40 are needed by January*, *Fares to rise in March*.

    No verb of the past may stand in its clause; *far* is that the day is told by its month.
    """
    i, end = at
    if _PLANNING.isdisjoint(t.low[max(0, i - 1 - len(back)) : ahead.stop]):
        return False
    before = t.low[i - 1 - (t.low[i - 1] == "the")]
    then = before == "from" and not far and _is_from_then(t, at, back)
    if not then and (_tells_past(t, back) or any(t.low[k] in IRREGULAR and t.low[k - 1] not in _NO_PASTS for k in back)):
        return False
    told_ahead = _tells_past(t, ahead)
    if ahead and ahead[0] == end and (told_ahead or any(_has_done(t, k) for k in ahead)):
        return False
    opened = i - 1 - len(back)
    forecast = t.low[opened] in _HOPED and opened > 1 and t.low[opened - 2].isdecimal() and unit_at(t, opened - 1) is not None
    if t.low[opened] in _HOPED and t.low[opened - 1] not in _ARE and not t.low[opened - 1].isdecimal() and not forecast:
        return False  # "had expected 40 to shut by May", but "with 3 feet forecast by Friday"
    if t.low[opened] in _EXPECT or (t.low[opened] in _AWAITED and (t.low[opened - 1] in _ARE or t.low[opened - 1].isdecimal())):
        return True
    if before in _BY or any(k + 1 < i and _is_to_be_done(t, k) for k in back) or (back and _is_to_be_done(t, opened)):
        return "'" not in t.low[i] and "’" not in t.low[i]
    lasting = before in _UNTIL or before == "through"
    if lasting and back and t.low[end : end + 1] == [","] and not far:
        return True  # "stays shut until Friday, with 40 homes cut off"
    if told_ahead:
        return False
    if lasting or (far and before == "from" and any(t.low[k] in _RISES for k in back)):
        return True
    if not far and (then or _is_to_change(t, (*back, *ahead))):
        return True
    if any(t.low[k] in _IS and all(t.low[j] in _HOURS or t.low[j].isdecimal() for j in range(k + 1, i)) for k in back):
        return True
    return any(_is_of_many(t, k, _START) for k in (*back, *(() if far else ahead)))


def _is_to_change(t: Tokens, clause: tuple[int, ...]) -> bool:
    """True for a verb of a whole sentence that tells what is so from then on: *the clinic moves*; not of a headline, *Oil falls*."""
    return any(
        t.low[k] in _RISES and k > 1 and _is_noun(t, k - 1) and not DETERMINERS.isdisjoint(t.low[max(0, k - 4) : k - 1]) for k in clause
    )


def _is_noun(t: Tokens, k: int) -> bool:
    return t.low[k].isalpha() and t.low[k] not in STOP and t.low[k] not in _NO_SUBJECTS


_NO_SUBJECTS = frozenset("recent new further similar bold big such these those".split())  # "its recent moves"


def _is_from_then(t: Tokens, at: tuple[int, int], back: range) -> bool:
    """True for *Tickets cost £10 more from Monday*; not for *trains run from Monday to Friday*."""
    i, end = at
    if t.low[i] not in WEEKDAYS or t.low[end : end + 1] in _TO_LAST or _tells_past(t, back):
        return False
    return any(
        _is_of_many(t, k, _GOES_ON) or ((t.low[k] in _GOES_ON or t.low[k] in _RISES) and t.low[k][-1] == "s" and _is_noun(t, k - 1))
        for k in back
    )


_TO_LAST = (["to"], ["until"], ["till"], ["through"], ["-"], ["–"])


def _has_done(t: Tokens, k: int) -> bool:
    """True for the *have* of *By May 40 pubs have shut*; not for that of *will have shut*."""
    done = t.low[k + 1] if k + 1 < len(t) else ""
    return t.low[k] in ("have", "has") and t.low[k - 1] not in _WILL and (_is_past(done) or done in IRREGULAR)


def _is_to_be_done(t: Tokens, k: int) -> bool:
    """True for the *to* of *Fares to rise*; not where someone is, has or was to."""
    return t.low[k] == "to" and t.low[k + 1] in _DO and _BE.isdisjoint(t.low[max(0, k - 3) : k]) and t.low[k - 1] not in _HELPERS


def _is_of_many(t: Tokens, k: int, verbs: frozenset[str]) -> bool:
    """True for a verb that stands right behind more than one: *fees rise*; not in *a rise*, *this year's rise*."""
    subject = t.low[k - 1]
    return t.low[k] in verbs and subject[-1] == "s" and len(subject) > _SHORT and subject[-2] not in "'’s"


def month_to_come(t: Tokens, at: tuple[int, int], number: int, published: date) -> int:
    """The year of the month *number* named by the tokens of *at* beside no year: the last such month, or the next where that is meant."""
    i, end = at
    year = published.year - (number > published.month)
    if t.low[i - 1] == "next":
        return year + 1
    if number == published.month:
        return year
    if is_to_come(t, i, end):
        return year + 1
    soon = (date(year + 1, number, 1) - published).days <= _SOON
    return year + (soon and _is_to_move(t, i) and not is_over(t, i, end))


def _is_to_move(t: Tokens, i: int) -> bool:
    """True where the clause of the month tells in the present tense of what comes about: *Bills rise 6 per cent in April*."""
    for k in _back(t, i):
        if t.low[k] in _AFTER:
            return False
        if t.low[k] in _RISES or _is_of_many(t, k, _GO):
            return True
    return False


_AFTER = frozenset("after since following over when as".split())  # "gets £40 after a blast in April"


def _is_told_ahead(t: Tokens, back: range, far: bool) -> bool:
    """True where a word of *back* tells of what will be; not over *who* and what was: *wants to hire 40 who lost jobs in January*."""
    low = t.low
    for k in back:
        word = low[k]
        if word in _TELLING and _tells(t, k, far):
            return True
        if word in _WHO and _tells_past(t, range(back.start, k, -1)):
            return False
    return False


_TELLING = _WILL | _FALLS | _COULD | _TO | _PUT_OFF | {"would", "due"}
_WHO = frozenset("who which".split())
_BARE = frozenset(("on", "from", "in", "the", "and", *WEEKDAYS))
_BY = frozenset(("by", "before"))
_PLANNING = _BY | _UNTIL | _IS | _RISES | _START | _GOES_ON | _EXPECT | _AWAITED | {"through", "from", "to"}
_HOPED = frozenset("expected predicted forecast projected".split())
_HOURS = frozenset("at from to until on noon midnight am pm a p m . :".split())  # "is at 6 p.m. Friday"
_NO_PASTS = frozenset(
    "to will would can could may might must be is are been being stays stay remains remain".split()
)  # "to cut", "is shut"
_ARE = frozenset(("is", "are", "be"))
_BE = frozenset("is are be was were been has have had".split())


def _tells(t: Tokens, k: int, far: bool) -> bool:
    """True where token *k* tells of what will be; *far* is that the day is told by its month."""
    word, before = t.low[k], t.low[k - 1]
    if word in _WILL or (word in _FALLS and not _is_counted(t, k - 1)):
        return True
    if word == "would":
        return far and t.low[k + 1 : k + 2] != ["have"]
    if word in _COULD:
        return far and t.low[k + 1 : k + 2] != [] and t.low[k + 1] in _DO_OR_GO
    if word == "due":
        return t.low[k + 1 : k + 2] != [] and t.low[k + 1] in _PLACES and before not in _WAS
    if word not in _TO:
        return word in _PUT_OFF and far
    if before in _TO_DO:
        return word == "to" and _NO_VERBS.isdisjoint(t.low[k + 1 : k + 2])
    if before in _FIXED and word == "for":
        return t.low[k - 2] not in _WAS
    if before in _ORDERED:
        return word == "to" and far
    if before == "due":
        return _NO_VERBS.isdisjoint(t.low[k + 1 : k + 2])
    return before in _DUE or (before in _AWAITED and word == "to")


def _is_counted(t: Tokens, k: int) -> bool:
    """True for a number or *the* at token *k*, behind which no verb stands: *900 runs*, *her last runs*; not for *a fee of £12 starts*."""
    word = t.low[k]
    return (word.isdecimal() and t.low[k - 1] not in _MONEY) or word in SMALL or word in TENS or word in _LATEST


_MONEY = frozenset("£ $ €".split())

_LATEST = frozenset("the a his her its their our more fewer first last few many most several hundred thousand million".split())


def _back(t: Tokens, i: int) -> range:
    """The tokens of the clause ahead of token *i*, from the last to the first, up to a verb of saying."""
    low, broken, reach = t.low, t.broken, max(-1, i - _REACH)
    for k in range(i - 1, reach, -1):
        word = low[k]
        if k + 1 in broken or (word in _CLOSING and (word not in _STOPS or _stops(t, k))):
            return range(i - 1, k, -1)
    return range(i - 1, reach, -1)


def _ahead(t: Tokens, k: int) -> range:
    """The tokens of the clause from token *k* on, behind a comma right there."""
    low, broken = t.low, t.broken
    k += low[k : k + 1] == [","]
    last = min(len(t), k + _REACH)
    for j in range(k, last):
        if (low[j] in _STOPS and _stops(t, j)) or j in broken:
            return range(k, j)
    return range(k, last)


def _stops(t: Tokens, k: int) -> bool:
    """True for a mark at which a clause ends, one of `_STOPS`; not for the stops of *6 p.m.* before what goes on, and of *Jan. 1*."""
    if t.low[k] != ".":
        return True
    if k and t.low[k - 1] in _CUT_SHORT:
        return k + 1 < len(t) and not t.low[k + 1].isdecimal()
    goes_on = k > 1 and (t.low[k + 1 : k + 3] == ["m", "."] or t.low[k - 2 : k] in (["p", "."], ["a", "."], [".", "m"]))
    return not goes_on or (t.low[k - 1] == "m" and k + 1 < len(t) and t.written(k + 1)[0].isupper() and t.low[k + 1] not in WEEKDAYS)


def _is_done(t: Tokens, k: int) -> bool:
    """True where token *k* is a verb form of what was done then; not in *a quarter-point cut*."""
    return _is_past(t.low[k]) and not (t.low[k] == "cut" and not _ONE.isdisjoint(t.low[max(0, k - 4) : k]))


_CUT_SHORT = frozenset(name for name in MONTHS if name not in FULL_MONTHS)  # "Jan"


_ONE = frozenset(("a", "an"))


def _is_past(word: str) -> bool:
    """True for a verb form of what was done then: *those hurt on Saturday will sue*."""
    return (word.endswith("ed") and len(word) > _SHORT and word not in _NO_PARTICIPLES) or word in _DONE


_DONE = frozenset("spent kept stole hurt held shot hit cut left lost made found sent caught taken seen born built sold won begun".split())
