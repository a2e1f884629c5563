"""Days in names: weekdays, months and decades that are part of a name, or that tell of which kind something is, and so mean no days."""

from __future__ import annotations

from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import FEAST_WORDS, FULL_MONTHS, MONTHS, PARTS_OF_DAY, WEEKDAYS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.pasts import is_past_form

# With a capital before a weekday these make a name of it: a feast, a sale, a club, a film.
CALLING = frozenset(
    "black good easter palm cyber ash shrove maundy whit bloody giving super pancake holy sheffield ruby freaky manic throwback".split()
)
_EACH = frozenset("a an every each per one any most another".split())
_PAPERS = frozenset(
    "times telegraph mirror express mail post mercury world herald sport people sun independent tribune league school night".split()
)
_ON = frozenset(("mail", "independent"))  # "the Mail on Sunday"
_THE = OWNERS | {"the"}
# What happened on the day itself: "the Sunday attack killed 40".
_HAPPENINGS = frozenset(
    "attack attacks strike strikes raid raids blast blasts explosion crash fire shooting bombing storm quake earthquake flood floods "
    "vote ballot election referendum match game race final derby rally march protest protests summit meeting drop fall rise close "
    "session deadline holiday".split()
)
_HABITS = frozenset("trading service school roast lunch paper opening matinee market club timetable edition league shift".split())
_ON_THE_DAY = frozenset("on this last by since".split())
_FORENAMES = frozenset("april may june august jan dec".split())
_SURNAMES = frozenset("may march may's march's".split())
_SHORT = frozenset(MONTHS) - frozenset(FULL_MONTHS)
_BESIDE = frozenset(
    "in on over during within at for by since throughout across of from between to until till and or before after than with "
    "the early late mid last next this that previous past come until about around".split()
)
_NO_NAMES = _BESIDE | frozenset(MONTHS) | frozenset(WEEKDAYS)
# What is bought for a month to come: "December gold fell 1.2 per cent".
_TRADED = frozenset("delivery deliveries futures contract contracts settlement expiry".split())
_GOODS = frozenset("gold silver copper wheat corn maize soybeans soyabeans crude brent wti cotton sugar cocoa coffee cattle hogs".split())
_OF_PERSONS = _FORENAMES | _SURNAMES | _SHORT
_BEHIND_NAMES = _TRADED | _GOODS | {"-"}
_MOVES = frozenset("was were is are rose fell gained lost slid slipped settled climbed dropped added eased jumped closed traded".split())
_IN = frozenset("in during since throughout by from until till".split())
_PARTS = frozenset("early late mid later - entire whole".split())


def is_weekday_of_name(t: Tokens, i: int) -> bool:
    """True for a weekday that tells of no one day: *Sheffield Wednesday*, *the Sunday Times*, *the Monday club*, *every Friday*."""
    low = t.low
    before, behind = low[i - 1] if i else ".", low[i + 1] if i + 1 < len(low) else "."
    if before in _EACH:
        return True
    if not low[i].endswith("day") or not behind[0].isalpha():
        return before == "on" and i > 1 and low[i - 2] in _ON and _is_capital(t, i - 2)
    if _is_capital(t, i + 1):
        return (
            behind in _PAPERS
            and (behind not in PARTS_OF_DAY or _is_capital(t, i + 2))
            or (
                behind not in PARTS_OF_DAY and behind not in _NO_NAMES and (before in _THE or _is_first(t, i) and not _is_capital(t, i + 2))
            )
        )
    if before == "on" and i > 1 and low[i - 2] in _ON and _is_capital(t, i - 2):
        return True
    if before in _THE:
        noun = low[i + 2] if behind in PARTS_OF_DAY and i + 2 < len(low) else behind
        return is_noun(noun) and noun not in _HAPPENINGS
    return behind in _HABITS and before not in _ON_THE_DAY


def is_month_of_name(t: Tokens, i: int) -> bool:
    """True for a month that is a person, a place or what is traded for it: *Jan Vertonghen*, *Theresa May*, *Del Mar*, *December wheat*."""
    low, word = t.low, t.low[i]
    behind = low[i + 1] if i + 1 < len(low) else "."
    if word not in _OF_PERSONS and behind not in _BEHIND_NAMES:
        return False  # as most months are
    before = low[i - 1] if i else "."
    if behind == "-" and i + 2 < len(low) and not t.spaced(i + 1) and not t.spaced(i + 2):
        return low[i + 2].isalpha() and low[i + 2] not in MONTHS  # "Mar-a-Lago"
    if (word in _SURNAMES or word in _SHORT) and before[0].isalpha() and before not in _NO_NAMES and _is_capital(t, i - 1):
        return True
    if word == "dec" and before == "and" and low[i - 2] not in MONTHS and _is_capital(t, i - 2):
        return True
    if word in _FORENAMES and _is_surname(t, i + 1) and (before not in _BESIDE or word == "jan"):
        return True
    return _is_traded(t, i, before, behind)


def is_decade_of_thing(t: Tokens, i: int, end: int) -> bool:
    """True for the decade from token *i* up to *end* of *the 1920s chapel*, *a 1960s block*; not for *in the 1920s rents rose*."""
    low = t.low
    if end >= len(low) or not is_noun(low[end]) or t.breaks(end):
        return False
    k = i - 1
    while k > 0 and low[k] in _PARTS:
        k -= 1
    if k >= 0 and low[k] == "the":
        return k == 0 or low[k - 1] not in _IN
    return k < 0 or low[k] not in _IN


def is_noun(word: str) -> bool:
    """True for a word that can be what a day describes: no small word, no mark and no verb of the past."""
    return word.isalpha() and word not in STOP and not is_past_form(word) and word not in _NO_NAMES


def _is_traded(t: Tokens, i: int, before: str, behind: str) -> bool:
    """True for the month of *December delivery*, *December gold futures*, *February crude fell*."""
    if behind in _TRADED:
        return True
    if behind not in _GOODS or before in _IN:
        return False
    word = t.low[i + 2] if i + 2 < len(t.low) else "."
    return word in _TRADED or word in _MOVES or not word[0].isalpha() or (word in STOP and word not in ("in", "from"))


def _is_surname(t: Tokens, k: int) -> bool:
    """True for a word that can be the name behind a forename, with small letters behind it: *April Jones won*."""
    word = t.written(k)
    if not word[:1].isupper() or not word[1:].islower() or t.low[k] in _NO_NAMES or t.low[k] in FEAST_WORDS or t.low[k] in STOP:
        return False
    behind = t.written(k + 1)
    return behind in (",", "'", "’", "(") or behind[:1].islower()


def _is_capital(t: Tokens, k: int) -> bool:
    return t.written(k)[:1].isupper()


def _is_first(t: Tokens, i: int) -> bool:
    """True for the first word of a sentence."""
    return i == 0 or t.low[i - 1] in _ENDS or t.breaks(i)


_ENDS = frozenset(". ? ! : ; “ ”".split())
