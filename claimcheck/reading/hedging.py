"""The words around a figure that bound it: "more than", "an estimated", "or so", "at most"."""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

import attrs

from claimcheck.reading.plurals import is_number, is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words import hedges as words
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import DENOMINATORS
from claimcheck.values.amount import Bound

LOOSE = "~"
_QUOTES = frozenset(('"', "”", "’"))


@attrs.define
class Hedging:
    """A hedge in the text: canonical *name*, *bound*, and the tokens *first* to *last* (excluded) that say it."""

    name: str
    bound: Bound
    first: int
    last: int


Spelling: TypeAlias = tuple[tuple[str, ...], str, Bound]
Told: TypeAlias = tuple[tuple[str, ...], int, str, Bound]  # with the number of its words


@cache
def _ending() -> dict[str, tuple[dict[str, list[Told]], Told | None]]:
    """Spellings before a figure by their last word: those of more words by the one before it, longest first, and that of one word."""
    longer: dict[str, dict[str, list[Told]]] = {}
    alone: dict[str, Told] = {}
    for name, bound, spellings in words.BEFORE:
        for spelling in spellings.split("|"):
            phrase = tuple(Tokens(spelling).low)
            row: Told = (phrase, len(phrase), name, bound)  # type: ignore[assignment]
            if len(phrase) == 1:
                alone.setdefault(phrase[0], row)
            else:
                rows = longer.setdefault(phrase[-1], {}).setdefault(phrase[-2], [])
                rows.append(row)
                rows.sort(key=lambda row: -row[1])
    return {word: (longer.get(word, {}), alone.get(word)) for word in longer.keys() | alone.keys()}


@cache
def _starting() -> dict[str, list[Spelling]]:
    """Spellings after a figure by their first word, longest first."""
    index: dict[str, list[Spelling]] = {}
    for name, bound, spellings in words.AFTER:
        for spelling in spellings.split("|"):
            phrase = tuple(Tokens(spelling).low)
            index.setdefault(phrase[0], []).append((phrase, name, bound))  # type: ignore[arg-type]
    return {word: sorted(rows, key=lambda row: -len(row[0])) for word, rows in index.items()}


@cache
def words_before() -> frozenset[str]:
    """The words and marks of which one stands right before a figure that `before` finds a hedge of."""
    return words.SKIPPED | _ending().keys() | _QUOTES


@cache
def words_behind() -> frozenset[str]:
    """The words and marks that a hedge begins with as `after` finds it."""
    return frozenset(_starting())


def before(t: Tokens, i: int, floor: int) -> Hedging | None:
    """The hedge that ends just before token *i*, looking no further back than token *floor*.

    Two hedges in a row ("at least an estimated") give the bound of the firmer one; "another" may stand between hedge
    and figure.
    """
    low, end = t.low, i
    if end - 1 > floor and low[end - 1] in _QUOTES:  # "somewhere north of" £600m
        end -= 1
    if end > floor and low[end - 1] in words.SKIPPED:
        end -= 1
    inner = _one_before(t, end, floor)
    if inner is None or inner.first <= floor or low[inner.first - 1] not in _ending():
        return inner
    outer = _one_before(t, inner.first, floor)
    if outer is None:
        return inner
    if inner.bound in (LOOSE, "="):
        return Hedging(outer.name, outer.bound, outer.first, inner.last)
    return Hedging(inner.name, inner.bound, outer.first, inner.last)


def _one_before(t: Tokens, i: int, floor: int) -> Hedging | None:
    low = t.low
    if i <= floor or (found := _ending().get(word := low[i - 1])) is None:
        return None
    longer, alone = found
    if longer and i > 1 and low[i - 2] in longer:
        for phrase, size, name, bound in longer[low[i - 2]]:
            first = i - size
            if first >= floor and (size == _TWO or tuple(low[first:i]) == phrase):
                if word in _UNSURE and _is_no_bound(t, first, phrase):
                    return None
                return Hedging(name, bound, first, i)
    if alone is None or (word in _PARTICLES and _is_move(t, i - 1, alone[0])):
        return None
    if word in _SUPPOSING and i < len(low) and low[i] == "one":
        return None  # "perhaps one day he will return"
    return Hedging(alone[2], alone[3], i - 1, i)


_UNSURE = frozenset(("to", "of", "on"))  # the last words of spellings that may be no hedge where they stand


def _is_no_bound(t: Tokens, first: int, phrase: tuple[str, ...]) -> bool:
    """True for the hedge *phrase* at token *first* that tells of a lack, an end or a move there."""
    if phrase == _LACKING:
        return t.low[first - 1] in _BEING  # "is short of 240 nurses": so many are missing
    if phrase == _NEARING:
        return t.low[first - 1] in _SHUTTING  # "the deal will close on 40 homes"
    return phrase[-1] == "to" and _is_move(t, first, phrase)


_TWO = 2  # words, by which a spelling was found
_SUPPOSING = frozenset(("perhaps", "maybe", "possibly"))
_REACHED = frozenset("is was are were now already".split())
_LACKING, _BEING = ("short", "of"), frozenset("is are was were be been".split())


_NEARING, _SHUTTING = ("close", "on"), frozenset("to will would may could must should shops polls banks markets".split())


def _is_move(t: Tokens, first: int, phrase: tuple[str, ...]) -> bool:
    """True for "back up to 4.8", "take over 30 shops", "wrote about 3 of them": no hedge but a verb with its
    particle.
    """
    low, previous = t.low, t.low[first - 1] if first else ""
    if len(phrase) == 1:
        if previous not in words.PHRASAL or phrase[0] not in _PARTICLES or (phrase[0] == "about" and previous in _PUT):
            return False  # "buried about a dozen houses"
        shed = previous == "off" and first > 1 and low[first - 2] in _SHEDDING  # "wrote off over $8m of loans"
        return not shed and not _takes_time(t, first, previous)
    if phrase != ("up", "to"):
        return False
    joined = previous == "-" and not t.spaced(first)  # "the lock-up to"
    moved = previous in words.MOVES_UP or _is_by_now(low, first - 1) or (previous in _PICKING and _ends_level(low, first + len(phrase)))
    return moved or joined or _comes_from(low, first + len(phrase))


_PUT = frozenset("buried hidden trapped".split())  # over, but not about something
_SHEDDING = frozenset(
    "write writes wrote written writing pay pays paid paying wipe wipes wiped wiping knock knocked knocking lop lopped shave shaved lay "
    "lays laid laying sell sells sold selling".split()
)


def _is_by_now(low: list[str], k: int) -> bool:
    """True for the *was* at token *k* of *the toll was up to 95*, the *now* of *inflation is now up to 29%*: how far it has come."""
    if k < 1 or low[k] not in _REACHED:
        return False
    if low[k] in ("now", "already"):
        return low[k - 1] in _BEING
    return low[k - 1] in words.TALLIES


def _takes_time(t: Tokens, first: int, previous: str) -> bool:
    """True for *took about 30 minutes*, *won about 40 prizes*: taking and winning go with *over*; *took over two hours* tells a time."""
    if previous not in _TAKING:
        return False
    return t.low[first] == "about" or t.low[first + 2 : first + 3] != [] and t.low[first + 2] in _TIMES


_TAKING = frozenset("take takes took taken taking win won".split())
_TIMES = frozenset("second seconds minute minutes hour hours day days week weeks month months year years decade decades".split())
_PARTICLES = frozenset(("over", "about", "under", "above"))


def _comes_from(low: list[str], i: int) -> bool:
    """True for the *5.5% from 5%* at token *i*: a level and the one before it."""
    k = _past_figure(low, i)
    k += low[k : k + 1] == [","]
    # "up to 40 from 12 countries" counts countries
    return low[k : k + 1] == ["from"] and _ends_level(low, k + 1)


def _ends_level(low: list[str], i: int) -> bool:
    """True for the *2.8 percent.*, the *233,000 in May* at token *i*: a level, and no so many of anything."""
    last = _past_figure(low, i)
    return last > i and (last >= len(low) or not low[last][0].isalnum() or low[last] in _WHEN)


_PICKING = frozenset(("picked", "picks", "picking"))
_SIGNS = frozenset("$ £ €".split())
_SCALED = frozenset("% percent pc m bn million billion trillion".split())
_WHEN = frozenset("in on at a an the last before previously earlier and after".split())


def _past_figure(low: list[str], k: int) -> int:
    """The token behind the number at token *k* and its scale or per cent; *k* where none stands there."""
    at = k + (low[k : k + 1] != [] and low[k] in _SIGNS)
    if not (at < len(low) and low[at][0].isdecimal()):
        return k
    at += 1
    at += low[at : at + 1] != [] and low[at] in _SCALED
    return at + 2 * (low[at : at + 2] == ["per", "cent"])


def after(t: Tokens, j: int, *, behind_noun: bool = False) -> Hedging | None:
    """The hedge that starts at token *j*, behind the figure or (*behind_noun*) behind its noun."""
    low = t.low
    for phrase, name, bound in _starting().get(low[j], ()) if j < len(low) else ():
        last = j + len(phrase)
        if tuple(low[j:last]) != phrase or (behind_noun and " ".join(phrase) not in words.AFTER_NOUN):
            continue
        following = low[last] if last < len(low) else ""
        if phrase[0] in ("and", "or") and (_opens_figure(following) or (phrase[-1] == "up" and following == "to")):
            continue  # "over 28 and under 35": it hedges the next figure
        if (phrase[0] == "and" and following in _LEVELS) or (behind_noun and phrase[-1].endswith("er") and is_plural(following)):
            continue  # "six months behind and above budget", "a wall of 2 metres or higher tides"
        if following == "-" and not t.spaced(last) and not t.spaced(last + 1):
            continue  # "£5 and under-12s free"
        if following == "than" or (phrase[0] == "+" and following[:1].isdecimal() and not t.spaced(last)):
            continue
        if len(phrase) == 1 and phrase[0].isalpha() and not _closes(t, j, last, phrase[0]):
            continue
        if phrase[0] == "at" and (_opens_figure(following) or _is_superlative(t, j, last)):
            continue
        return Hedging(name, bound, j, last)
    return None


# What something else is over or under: "40 points and over half of the votes", "10 days late and over budget".
_LEVELS = frozenset("half budget target average forecast expectations par schedule inflation freezing zero its their".split())
_SIGNS_OF_MONEY = frozenset("$£€")


def _opens_figure(word: str) -> bool:
    return is_number(word) or word in _SIGNS_OF_MONEY


def _is_superlative(t: Tokens, j: int, last: int) -> bool:
    """True for *at the most pessimistic*, *at most hopeful*: an adjective follows."""
    word = t.low[last] if last < len(t.low) else ""
    return t.low[last - 1] in ("most", "least") and word.endswith(("ic", "ful", "ive", "ous", "ble", "ent"))


def _closes(t: Tokens, j: int, last: int, word: str) -> bool:
    """A lone word hedges the figure before it only where nothing follows it that it could hedge or qualify."""
    if word == "ish":
        return not t.spaced(j)
    following = t.low[last] if last < len(t.low) else "."
    if word in ("plus", "odd", "max", "maximum", "minimum", "tops"):
        return not (following[0].isalnum() or following in "$£€") or (word == "odd" and following.isalpha())
    return not following[0].isalnum() and following not in "$£€~"


def of_time(t: Tokens, found: Hedging) -> bool:
    """True when *found*, before a length of time, names the stretch something lasted ("over three years") and bounds
    nothing.
    """
    if t.low[found.first] not in ("over", "under", "around", "beyond") or found.last - found.first > 1:
        return False
    if t.low[found.first] != "over":
        return False
    previous = t.low[found.first - 1] if found.first else ""
    return previous not in words.OVER_TIME


def compares(t: Tokens, found: Hedging) -> bool:
    """True where *found*, before so long ago, compares the figure right before it with then: ``£110 more than 12 months ago``."""
    if t.low[found.last - 1] != "than" or found.first == 0:
        return False
    before = t.low[found.first - 1]
    return before[0].isdecimal() or before in _ENDING_FIGURES or before.removesuffix("s") in DENOMINATORS or before == "half"


def of_base(t: Tokens, found: Hedging) -> bool:
    """True for *59 pc higher than Rs 1,233 crore*, *a third more than £40*: what something is measured against, and no bound of it."""
    low, k = t.low, found.first - 1
    if k < 1 or low[found.last - 1] != "than" or found.last - found.first > len(("more", "than")):
        return False
    return low[k] in _SHARES or (low[k] == "cent" and low[k - 1] == "per") or (low[k - 1] == "a" and low[k] in DENOMINATORS)


_SHARES = frozenset("% percent pc pct".split())
_ENDING_FIGURES = frozenset(
    "% percent cent pc p m k bn million billion trillion pounds dollars euros points pence cents points tonnes".split()
)


def of_stretch(word: str, noun: str, *, few: bool) -> bool:
    """True for *over 21 stages*, *under five prime ministers*, *under one plan*, where *word* tells during what and bounds nothing.

    So it is of a *few* days: *lost 6% over four sessions*, but *more than 40 sessions* where 40 are told.
    """
    if word == "over":
        return noun in _STRETCHES or (few and noun in _DAYS)
    return word == "under" and (noun in _RULERS or (few and noun in _ARRANGED))


_STRETCHES = frozenset("stages innings legs overs laps holes episodes chapters fights races".split())
_DAYS = frozenset("sessions days nights evenings afternoons rounds matches games quarters sittings hearings seasons".split())
_RULERS = frozenset(
    "ministers presidents managers coaches bosses kings queens governments monarchs popes chancellors captains owners".split()
)

_ARRANGED = frozenset(
    "agreement agreements deal deals plan plans scheme schemes contract contracts law laws treaty treaties scenario scenarios proposal "
    "proposals option options rule rules".split()
)


def of_place(t: Tokens, k: int, head: str) -> bool:
    """True for the hedge at token *k* that tells where something is: *flew over 12 villages*, *is under two metres of mud*.

    *head* is the noun of the figure behind it.
    """
    word, ahead = t.low[k], t.low[k - 1]
    if word == "over":
        downed = ahead in _DOWNED and not _BEING.isdisjoint(t.low[max(0, k - 4) : k - 1])  # none "destroyed over 12 villages"
        return head in _REGIONS and (ahead in _ALOFT or downed)
    lying = ahead in _LYING and t.low[k - 2] != "there"  # "there is under two metres of snow"
    return head in _COVERS and (word == "beneath" or lying)


_REGIONS = frozenset(
    "villages towns cities regions districts provinces oblasts counties areas suburbs neighbourhoods neighborhoods islands states "
    "countries localities settlements boroughs municipalities airports bases houses homes rooftops".split()
)
_ALOFT = frozenset(
    "flew fly flies flying flown hung hang hangs hanging hovered hover hovering circled circling passed passing soared drifted drifting "
    "drifts swept blew billowed sighted spotted patrolled loomed looms glided heard "
    "drones missiles rockets balloons leaflets aircraft jets planes uavs".split()
)
_DOWNED = frozenset("downed destroyed intercepted down neutralised repelled eliminated seen dropped".split())
_COVERS = frozenset("mud snow water rubble ice earth soil ash debris sand lava rock silt concrete sediment sludge floodwater".split())
_LYING = _BEING | frozenset("lay lies lie lying sat sits left still rest rests trapped submerged covered sleeping now".split())


def because_of(t: Tokens, found: Hedging, behind: int) -> bool:
    """True when *found*, before an amount that describes the noun behind it, gives a reason: ``jailed over $13m drone fraud``."""
    if found.last - found.first > 1 or t.low[found.first] != "over" or behind >= len(t.low) or found.first == 0:
        return False
    word = t.low[behind]
    blamed = t.low[found.first - 1] in words.BLAMED or (
        t.low[found.first - 1] in _TERMS and t.holds(_SENTENCED, max(0, found.first - _SENTENCE), found.first)
    )  # "jailed for 112 years over £8m drugs ring"
    return blamed and word.isalpha() and word not in STOP and not t.breaks(behind)


_TERMS, _SENTENCED = frozenset(("years", "months", "weeks", "life")), frozenset("jailed sentenced imprisoned jail prison".split())
_SENTENCE = 12  # tokens


def concerns(t: Tokens, found: Hedging) -> bool:
    """True where *found*, before a count, tells what something told or made is of: *The film is about three sisters*, *12 complaints
    about 40 lorries*.
    """
    k = found.first - 1
    if found.last - found.first > 1 or t.low[found.first] != "about" or k < 1:
        return False
    return t.low[k] in _WORKS or (t.low[k] in _BEING and t.low[k - 1] in _WORKS)


_WORKS = frozenset(
    "film films movie movies book books novel novels drama dramas comedy documentary story stories tale tales song songs poem poems "
    "musical opera article articles leaflet leaflets complaint complaints questions joke jokes letter letters email emails memoir "
    "biography podcast rumours allegations thriller sitcom exhibition novella".split()
)
