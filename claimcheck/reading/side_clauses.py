"""Side clauses: what is told of its own days in a sentence whose figure is of other days, or of now.

*Beavers released in 2021 have had seven kits*: 2021 is when they were released.
"""

from __future__ import annotations

from claimcheck.reading.periods import Time, is_year
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.pasts import is_past_form

FOUNDED = frozenset("founded built established created formed invented discovered launched opened incorporated listed born".split())
# What was done then to learn how it is now: "a poll taken in May has 40% in favour".
LEARNT = frozenset(
    "conducted carried held polled covers covered surveyed questioned measured counted recorded taken sold reported published".split()
)
_FOUNDING = 4  # tokens: "founded by monks in"
_DONE = 5  # tokens from what was done to its day: "released at the reserve in"
_NO_DEED = frozenset(", ; : ( ) . said told".split())
_PRESENT = frozenset("has have is are employs employ boasts now".split())
_HOLDS = frozenset(
    "holds seats runs owns covers costs houses hosts employs lives works earns makes serves attracts charges boasts weighs teaches".split()
)
_JOINS = frozenset((",", "and", "now"))
PARTICIPLES = frozenset("worn made won sold built bought held led written sung drawn begun taken given shown known seen shut".split())
_WHOSE = frozenset("he she they it we".split())
IN_PLACE = frozenset("for on in from at with into to".split())
_BEGINS = FOUNDED | frozenset("opens closes closed retires retired ends expires died left joined married moved begins starts".split())
_BEING = frozenset("was were is are will be".split())
_COMPARING = frozenset("from against versus than".split())
_HEDGING = frozenset("about around some nearly almost over under just the".split())


def is_of_side_clause(t: Tokens, time: Time, words: list[str], ahead: bool) -> bool:
    """True where *time* belongs to a clause of its own and a figure, *words* away, is of none such; *ahead* of the time or behind it.

    ``founded in 1694, it has 40 clerks``, ``wolves released in 1995 now number 40``, ``£40 for a house she sold in 2020``.
    """
    if ahead:
        return _begins_behind(t, time, words) or (bool(words) and words[0] in IN_PLACE and _is_relative(words))
    present = not _PRESENT.isdisjoint(words)
    if not (present or _is_held(words)):
        return False
    if present and "since" in words:
        return True  # "signed for £12m in 2015, he has since scored 165 goals"
    founded = not FOUNDED.isdisjoint(t.low[max(0, time.first - _FOUNDING) : time.first])
    return founded or not (time.since or _is_open(t, time)) and _is_done(t, time)


def is_deadline(t: Tokens, time: Time) -> bool:
    """True for the Saturday of *giving them until 6pm on Saturday to go*, *has until Saturday to pay*: nothing was done then."""
    if time.last >= len(t.low) or t.low[time.last] != "to":
        return False
    until = next((k for k in range(time.first, max(2, time.first - _HOURS), -1) if t.low[k] in _UNTIL), 0)
    return until > 0 and not _GIVING.isdisjoint(t.low[until - _TO_WHOM : until])


_HOURS, _TO_WHOM = 9, 3  # tokens of "until 11:59 p.m. on", of "giving the men"
_UNTIL = frozenset(("until", "till"))
_GIVING = frozenset("give gives gave given giving has have had".split())


def is_term(t: Tokens, time: Time) -> bool:
    """True for the 30-day of *a 30-day suspension*, which tells how long that is to last, and of no time in which something was."""
    return time.last < len(t.low) and t.low[time.last].removesuffix("s") in _TERMS


_TERMS = frozenset(
    "suspension ban sentence deadline visa contract deal extension lease ultimatum notice warranty guarantee moratorium pass ticket "
    "embargo detention".split()
)


def _is_held(words: list[str]) -> bool:
    """True where *words* lead up to a figure of what someone has now: *and holds*."""
    return not _HOLDS.isdisjoint(words) and any(word in _HOLDS and words[k] in _JOINS for k, word in enumerate(words[1:]))


def _is_done(t: Tokens, time: Time) -> bool:
    """True where a verb ahead of *time* tells what was done then: *released at the reserve in 2021*."""
    for k in range(time.first - 1, max(-1, time.first - 1 - _DONE), -1):
        word = t.low[k]
        if word in _NO_DEED or word[0].isdecimal() or word in LEARNT:
            return False
        if is_past_form(word) or word in PARTICIPLES:
            return True
    return False


def _is_open(t: Tokens, time: Time) -> bool:
    """True for days that reach up to now: *so far this year*, *over the past month*."""
    return not _NEAR.isdisjoint(t.low[time.first : time.last])


_NEAR = frozenset("so this past date today".split())


def _begins_behind(t: Tokens, time: Time, words: list[str]) -> bool:
    """True for *has 40 clerks, founded in 1694*, *holds 40 and opened in 1899*: the time is of what the words behind the figure begin."""
    if "," in words and not FOUNDED.isdisjoint(t.low[max(0, time.first - _FOUNDING) : time.first]):
        return True
    if "and" not in words:
        return False
    tail = [word for word in words[len(words) - words[::-1].index("and") :] if word not in _BEING]
    return len(tail) in (1, 2) and tail[0] in _BEGINS


def _is_relative(words: list[str]) -> bool:
    """True for *for a house she sold*, which the time behind it is of; not for *of the cows he sold*, which the figure counts."""
    if _WHOSE.isdisjoint(words):
        return False
    k = next((k for k, word in enumerate(words) if word in _WHOSE), 0)
    if k < len(("for", "houses")) or not (words[k - 1].isalpha() and words[k - 1] not in STOP and words[k - 1] not in OWNERS):
        return False
    return all(word.isalpha() for word in words[:k])


def names_another_year(t: Tokens, time: Time, last: int, first: int) -> bool:
    """True where a year that is not of *time* stands between two figures: *£15,000; London 2012 came in at £8.77bn*."""
    for k in range(last, first):
        word = t.low[k]
        if len(word) == _DIGITS and is_year(word) and not time.first <= k < time.last:
            return True
    return False


_DIGITS = 4


def is_of_now(t: Tokens, time: Time, last: int, first: int) -> bool:
    """True for the figure from token *first* that tells what has become of the one up to *last*, of a year gone by: *17 in 1950 have
    dwindled to three*, *610 in 2005, is 288*; not in *40 in 2005, which is 3% more*.
    """
    if time.first < last or time.last >= first or time.since or time.window is None or (time.window.days or 0) < _YEAR or _is_open(t, time):
        return False
    verb = next((k for k in range(time.last, first) if t.low[k] in _STANDS), None)
    return verb is not None and t.low[verb - 1] not in _RELATIVE


_YEAR = 365  # days
_STANDS = frozenset("has have is are stands stand".split())
_RELATIVE = frozenset("which that who this there it".split())


def is_compared(t: Tokens, first: int) -> bool:
    """True for the figure at token *first* that another is compared with: *up from about 40 in 2012*."""
    k = first - 1
    while k > 0 and t.low[k] in _HEDGING:
        k -= 1
    return t.low[k] in _COMPARING or t.low[k - 1 : k + 1] in (["compared", "with"], ["compared", "to"])


def is_old(t: Tokens, new: tuple[int, int], old: tuple[int, int]) -> bool:
    """True for the figure *old* that *new*, both by first and last token, has left behind: *rose to 43 in May from a record 40*.

    So are those of *was £43 in May, against £40*, *43, higher than the 40*; not those of *40 men from 12 towns*, *more than 40*.
    """
    first, least = old[0], max(new[1], old[0] - _LEAD)
    k = first - 1
    while k >= least and (t.low[k] in _BEFORE_OLD or t.low[k] in _SIGNS or t.low[k].isdecimal() or t.low[k].endswith("ly")):
        k -= 1
    if k < least:
        return False
    word, before = t.low[k], t.low[k - 1]
    if word == "than":
        return before in _HIGHER
    if before in _UP or (before == "compared" and word in ("with", "to")):
        return word != "by"
    if word not in _COMPARING:
        return False
    return (word == "from" and "to" in t.low[max(0, new[0] - 3) : new[0]]) or not _sign(t, new).isdisjoint(_sign(t, old))


def _sign(t: Tokens, figure: tuple[int, int]) -> frozenset[str]:
    """What marks a figure as of money or a share: ``%``, ``£``."""
    return _SIGNS.intersection(t.low[max(0, figure[0] - 1) : figure[1] + 2])


_LEAD = 9  # tokens of "from an upwardly revised 10-month low of"
_UP = frozenset("up down increase rise fall drop decrease".split())
_HIGHER = frozenset("higher lower bigger smaller better worse greater faster slower larger cheaper".split())
_BEFORE_OLD = _HEDGING | frozenset(
    "a an its their his her of previous earlier prior record revised all time day week month year decade - low high peak trough level "
    "figure total rate average reading".split()
)
_SIGNS = frozenset("% cent percent pc £ $ € point points degrees".split())
