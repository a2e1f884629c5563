"""What a figure's own verb tells of it where its noun is left out: that it counts people, or fares otherwise than the one before."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.taxonomy import Taxonomy
from claimcheck.reading.carried import Scoped
from claimcheck.reading.persons import is_agent
from claimcheck.reading.plurals import is_plural
from claimcheck.reading.predicates import is_anothers
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.pasts import IRREGULAR
from claimcheck.reading.words.voices import BEING

# What befalls only what lives. People are arrested, but ships are detained as well.
_OF_THE_LIVING = frozenset(
    ("killed", "wounded", "killed or wounded", "killed or missing", "kidnapped", "abducted", "stabbed", "hospitalised", "hospitalized")
)
_LIVING = frozenset("person animal adult child soldier beast bird fish tree".split())
_SETTLED = frozenset(
    "including excluding counting numbering totalling totaling making averaging exceeding nearing approaching being rising climbing "
    "growing falling dropping reaching bringing taking pushing adding".split()
)
_BETWEEN = frozenset(
    "a an the estimated roughly another further as many least at some about around nearly almost over more than up to its their".split()
)
_MOST = 4  # words between a verb and the figure it is done to


class Told(NamedTuple):
    """The noun, the group and the state that a figure has of the one before it."""

    noun: str
    whose: str
    what: str


def taken_over(tokens: Tokens, before: Scoped, what: str, bounds: tuple[int, int], table: Taxonomy) -> Told:
    """What an elided figure at *bounds* has of the one *before* it, *what* being told of it by its own words.

    Not the towns of *hit 11 towns, killing 60*, nor the killed of *killed eight and kidnapped 30*.
    """
    first, end = bounds
    noun, whose = before.scope.noun, before.scope.whose
    if noun and (those := _of_those_from(tokens, before, end)):
        return Told(table.noun(those), "", what)
    others = _is_of_all(tokens, before, end) or _is_of_those_in(tokens, before, end) or _is_by_means(tokens, before, what)
    others = others or _befalls_people(tokens, before, first, table)
    if noun and (others or _are_people(before, what, table) or _is_of_occasions(tokens, noun, first)):
        noun = whose = ""
    if what:
        return Told(noun, whose, what)
    own = _is_done(tokens, before.last, first) or _fares(tokens, end) or _is_for_other(tokens, before.last, first)
    return Told(noun, whose, "" if own else before.scope.what)


def _are_people(before: Scoped, what: str, table: Taxonomy) -> bool:
    """True where *what* befell an elided figure befalls the living, and the figure *before* counts things: ``hit 11 towns, killing 60``."""
    noun = before.scope.noun
    if what not in _OF_THE_LIVING and what != "arrested":
        return False
    if before.scope.what in _OF_THE_LIVING or before.figure.counted[:1].isupper():
        return False  # "40 were wounded, 12 killed"; "hit 40 Kurds, killing 12"
    if what == "arrested" and not _CARRYING.isdisjoint(table.nouns_above(noun)):
        return False  # "boarded 12 boats and detained three"
    return _is_thing(noun, table)


_CARRYING = frozenset("vessel vehicle aircraft".split())


def _is_thing(noun: str, table: Taxonomy) -> bool:
    above = table.nouns_above(noun)
    return noun not in _LIVING and _LIVING.isdisjoint(above) and not (is_agent(noun) and not above)


def _befalls_people(tokens: Tokens, before: Scoped, first: int, table: Taxonomy) -> bool:
    """True for the 4,000 of *flooded 60 villages, displacing 4,000*, the 30 of *gutted 12 flats, trapping 30*, who are people."""
    k = first - 1
    while k > before.last and tokens.low[k] in _BETWEEN and k > first - 1 - _MOST:
        k -= 1
    again = before.scope.what in _RESCUING or before.figure.counted[:1].isupper()
    return tokens.low[k] in _TO_PEOPLE and not again and bool(before.scope.noun) and _is_thing(before.scope.noun, table)


_TO_PEOPLE = frozenset(
    "displacing displaced stranding stranded trapping trapped expelling expelled rescuing rescued employing employs employed infecting "
    "sickening poisoning housing sheltering ferrying marooning".split()
)
_RESCUING = frozenset(("rescued", "evacuated"))


def _is_by_means(tokens: Tokens, before: Scoped, what: str) -> bool:
    """True for the 90 of *using 12 boats, saved 90*, the 3m of *put into 40 tongues, sold 3m*: what it is done with, or what it became."""
    end = before.last + len(before.figure.counted.split())
    return bool(what) and tokens.low[before.first - 1] in _MEANS and tokens.low[end : end + 1] == [","]


_MEANS = frozenset(("using", "into"))


def _is_of_all(tokens: Tokens, before: Scoped, end: int) -> bool:
    """True for the 65 of *12 rifles, 20 knives and 33 swords, 65 in all*, which are of no one sort."""
    low, k = tokens.low, before.first - 1
    if low[end : end + 2] not in _IN_ALL and low[end : end + 1] != ["altogether"]:
        return False
    own = low[k] == "and" and before.figure.counted != ""
    return own and is_plural(low[k - 1]) and low[k - 1] not in low[before.last : before.last + 4] and low[k - 2][0].isalnum()


_IN_ALL = (["in", "all"], ["in", "total"])


def _of_those_from(tokens: Tokens, before: Scoped, end: int) -> str:
    """The delegates of *drew delegates from 196 countries, 66,000 in all*, which are not so many countries."""
    low, k = tokens.low, before.first - 1
    told = low[end : end + 2] in _IN_ALL and low[k] in _FROM and is_plural(low[k - 1])
    return low[k - 1] if told and low[before.last + len(before.figure.counted.split())] == "," else ""


_FROM = frozenset("from in across".split())


def _is_of_those_in(tokens: Tokens, before: Scoped, end: int) -> bool:
    """True for the seven of *residents at 16 flats were moved, seven of them to hotels*, who are residents and no flats."""
    low = tokens.low
    if low[end : end + 2] != ["of", "them"] and low[end - 2 : end] != ["of", "them"]:
        return False
    return is_anothers(tokens, before.first, before.last + len(before.figure.counted.split()))


_OCCASIONS = frozenset("game match appearance inning innings start".split())
_OF_OCCASIONS = frozenset("won win winning lost losing drawn drew draw drawing played playing missed missing started starting".split())


def _is_of_occasions(tokens: Tokens, noun: str, first: int) -> bool:
    """True for the 31 of *made 112 appearances and scored 31*: what a player does in matches is none of them."""
    if noun not in _OCCASIONS:
        return False
    word = tokens.low[first - 1]
    return word.endswith(("ed", "ing")) and word not in _OF_OCCASIONS and word not in _SETTLED


def _is_done(tokens: Tokens, floor: int, first: int) -> bool:
    """True where a verb of its own in -ing stands right before the figure: ``killing eight and [kidnapping] 30``."""
    k = first - 1
    while k > floor and tokens.low[k] in _BETWEEN and k > first - 1 - _MOST:
        k -= 1
    word = tokens.low[k]
    return k >= floor and word.endswith("ing") and word not in _SETTLED and tokens.low[k - 1] in (",", "and", "or", "while", "before")


def _fares(tokens: Tokens, end: int) -> bool:
    """True where the words behind the figure tell how it fares now: ``1,876 filled, 434 [still waiting]``, ``12 [awaiting repair]``.

    So does what it lacks: ``won 215 seats, 18 [short of] a majority``.
    """
    low = tokens.low
    k = end + (low[end : end + 1] in (["are"], ["were"], ["is"]))
    if k >= len(low):
        return False
    return low[k] in _NOW or (low[k] in _LACKING and low[k + 1 : k + 2] == ["of"]) or _has_verb(tokens, end)


def _has_verb(tokens: Tokens, k: int) -> bool:
    """True where the verb at token *k* tells how they fare: ``[remain] in hospital``, ``[got] five years``, ``[are] at sea``.

    Not *were children*, *were in May*, which only tell who or when they were.
    """
    low = tokens.low
    while k < len(low) and low[k] in _SO_FAR:
        k += 1
    if k + 1 >= len(low):
        return False
    if low[k] not in _ARE:
        return low[k] in _DOES or low[k] in IRREGULAR
    k += 1
    while k < len(low) and low[k] in _SO_FAR:
        k += 1
    if low[k : k + 1] == ["in"]:
        where = low[k + 1] if k + 1 < len(low) else ""
        return not (where in MONTHS or where[:1].isdecimal())
    return k < len(low) and low[k] in _FARING


_ARE = frozenset(("are", "were"))
_SO_FAR = frozenset("also now still later then only more of them".split())
_DOES = frozenset(
    "remain stay have need face get go receive await lie want will would can could may might must came went got took had stayed remained "
    "needed received faced".split()
)
_FARING = frozenset(
    "at under out behind off without still being unaccounted critical critically seriously stable alive safe unhurt unharmed well ill free "
    "homeless stranded trapped open vacant empty available due likely on home".split()
)
_NOW = frozenset("still yet await awaiting pending waiting remaining recovering".split())
_LACKING = frozenset("short shy".split())


def _is_for_other(tokens: Tokens, floor: int, first: int) -> bool:
    """True for the four of *won two prizes and was [nominated for] four more*, and of *totalled 62, though thefts were [up by] four*."""
    low = tokens.low
    k = first - 1
    while k > floor + 1 and low[k] in _BETWEEN and low[k] not in _GOVERNING:
        k -= 1
    if k <= floor + 1 or low[k] not in _GOVERNING:
        return False
    word = low[k - 1]
    if low[k] == "by":
        return word in CHANGES or word in ("up", "down")
    return word.endswith(_DONE_OR_DOING) and (low[k - 2] in BEING or low[k - 2] in _HAVING)


_GOVERNING = frozenset("for with by of".split())
_HAVING = frozenset("has have had also".split())
_DONE_OR_DOING = ("ed", "ing")
