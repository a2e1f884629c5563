"""What a figure counts where it leaves it out: the noun of the figure before it, or of what is said to number so many."""

from __future__ import annotations

from functools import lru_cache

import attrs

from claimcheck.claims.claim import Kind
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import Taxonomy, singular, taxonomy
from claimcheck.reading.figures import Figure
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.predicates import participle
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.names import RESULTS
from claimcheck.reading.words.voices import SAYING

NUMBERED = frozenset(("numbered", "number", "numbering"))
_TIMES = frozenset("years months weeks days decades hours seasons".split())
_CROWDS = frozenset("crowd audience congregation gathering delegation".split())
_GROUPS = _CROWDS | frozenset(
    "roll crew class squad team jury panel board committee party patrol garrison cast choir family fleet convoy herd flock pack "
    "city town village county borough island".split()
)


@attrs.define
class Scoped:
    """A figure on its way to a claim: its tokens *first* up to *last*, what it speaks of, and whether it only tells a time."""

    figure: Figure
    first: int
    last: int
    scope: Scope
    kind: Kind
    timing: bool


@lru_cache(maxsize=4096)
def told_by(counted: str, head: str) -> tuple[str, str, str]:
    """The group, the noun and the state that the phrase *counted* with its *head* tells by itself.

    ``North Korean soldiers`` is (north korean, soldier), ``hirings`` is of the state hired.
    """
    table = taxonomy()
    whose, noun = _noun_of(counted, head, table)
    return whose, noun, table.state(noun) or participle(head, table)


def _noun_of(counted: str, head: str, table: Taxonomy) -> tuple[str, str]:
    if not counted:
        return "", table.noun(head) if head else ""
    words = _up_to(head, counted.split())
    group = []
    while len(words) > 1 and words[0][:1].isupper():
        group.append(words.pop(0).lower())
    for k in range(len(words)):
        tail = singular(" ".join(words[k:]).lower())
        if tail in table.noun_of:
            return " ".join(group), table.noun_of[tail]
    return " ".join(group), table.noun(head) if head else ""


def _up_to(head: str, words: list[str]) -> list[str]:
    """The *words* of a phrase up to its *head*: the member of ``member House``, whose last word says what has so many.

    The head that stands behind another figure, the stations of ``two fire and six ambulance stations``, is put behind them.
    """
    lower = [word.lower() for word in words]
    if head in lower:
        return words[: lower.index(head) + 1]
    return words if lower[-1].endswith(head) else [*words, head]


_HEDGING = frozenset("about around some nearly almost over under just a little more than".split())


def continues(tokens: Tokens, before: Scoped, first: int, figure: Figure) -> bool:
    """True when an elided figure goes on counting what the figure before it counted: ``... and another 1,950 on Monday``."""
    if before.kind not in ("count", "money") or figure.kind not in ("count", "vague"):
        return False
    k = first - 1
    while k > 1 and tokens.low[k] in _HEDGING:
        k -= 1
    if tokens.low[first - 1] in NUMBERED or (tokens.low[k] == "of" and k and tokens.low[k - 1] in _GROUPS):
        return False  # "83 passengers and a crew of nine", "210 hinds, and the stags numbered 30"
    if (figure.stated.number or 0) < 0:
        return False  # "two had been there in 1987, when it sank to minus 63"
    if _is_told_by(tokens, before, first) or _is_of_some(tokens, before, first) or _is_of_number(tokens, before, first):
        return False
    if tokens.low[k] in _EMPLOYS or (figure.stated.number is not None and _is_result(tokens, first)):
        return False  # "has 1,700 pubs, and employs 37,000"
    between = set(tokens.low[before.last : first])
    if between & {"and", ",", "to", "then", "another", "but"} or figure.another or tokens.low[first + 1 : first + 3] == ["of", "them"]:
        return True
    return _opens_row(tokens, before, first)


_EMPLOYS = frozenset("employs employed employing".split())


def _is_result(tokens: Tokens, first: int) -> bool:
    """True for the 3,412 of *With all 22 precincts reporting, Hall led Diaz 3,412 to 3,377*."""
    return (
        tokens.written(first - 1)[:1].isupper()
        and tokens.low[first + 1 : first + 2] == ["to"]
        and tokens.low[first + 2 : first + 3] != []
        and tokens.low[first + 2][0].isdecimal()
        and tokens.holds(RESULTS, max(0, first - _NAME), first)
    )


def _opens_row(tokens: Tokens, before: Scoped, first: int) -> bool:
    """True for the 21 of *has 48 seats: Labour 21, the Greens 27*: the first of those that names tell behind a colon."""
    colon = next((k for k in range(first - 2, max(before.last, first - _NAME), -1) if tokens.low[k] == ":"), 0)
    return colon > 0 and colon - before.last < _NAME and all(tokens.written(k)[:1].isupper() for k in range(colon + 1, first))


_NAME = 5  # tokens of a name and its colon


def _is_told_by(tokens: Tokens, before: Scoped, first: int) -> bool:
    """True for the 40 of *the mayor, who keeps 12 dogs, said 40 had died*: the figure before it is told of who says so."""
    low = tokens.low
    said = low[before.last + 1 + (low[before.last] != ",") : first]
    aside = "," in low[before.last : before.last + 2] and not _WHO.isdisjoint(low[max(0, before.first - _ASIDE) : before.first])
    return aside and len(said) < _ASIDE and not SAYING.isdisjoint(said[:2])


def _is_of_some(tokens: Tokens, before: Scoped, first: int) -> bool:
    """True for the 31 of *were killed, including four children, and 31 are missing*: the children are some of those told before."""
    return "including" in tokens.low[max(0, before.first - 3) : before.first] and "," in tokens.low[before.last : first]


def _is_of_number(tokens: Tokens, before: Scoped, first: int) -> bool:
    """True for the 214 of *found 17 bodies, taking the number of dead to 214*: its own words tell what it is the number of."""
    low = tokens.low
    of = next((k for k in range(before.last, first - 2) if low[k] == "of" and low[k - 1] in _NUMBERS), 0)
    what = low[of + 1 + (low[of + 1] in _THE)] if of else ""
    return bool(what) and what != "those" and taxonomy().noun(what) != before.scope.noun


_NUMBERS, _THE = frozenset(("number", "numbers")), frozenset(("the", "all"))
_WHO, _ASIDE = frozenset("who which whose with".split()), 6  # tokens


def is_elsewhere(tokens: Tokens, before: Scoped, first: int, last: int) -> bool:
    """True for the 300 of *40 are dead and 300 in shelters*, which tells where they are in place of what befell them."""
    low = tokens.low
    if low[last : last + 1] != [] and low[last] in _WERE and low[last + 1 : last + 2] != [] and low[last + 1] in _OF_A_MIND:
        return True  # "28 backed the plan, 20 were against"
    where = low[last + 1] if low[last : last + 1] in (["in"], ["at"]) and last + 1 < len(low) else ""
    timed = where in MONTHS or where[:1].isdecimal()  # "12 were killed on Monday and 14 in May"
    return bool(where) and not timed and _PLACING.isdisjoint(low[before.last : first])


_WERE, _OF_A_MIND = frozenset("were are was".split()), frozenset("against undecided neutral absent unsure opposed".split())


def are_ones(tokens: Tokens, first: int) -> bool:
    """True for the ones of *25 electric ones*, which are of what was told before; not for those of *from four different ones*."""
    low = tokens.low
    return low[first - 1] not in _OF_PLACE or low[first - 2] in _PARTED


def is_aside(tokens: Tokens, before: Scoped, one: Scoped) -> bool:
    """True for the towns of *210 posts across three towns, with Leeds losing 95*: where it is, and not what is counted on.

    So are the shops of *640 people: 385 in its 71 shops, 190 at the bakeries*.
    """
    if one.kind != "count" or before.kind not in ("count", "measure") or not one.figure.counted:
        return False
    k = one.first - 1
    owned = tokens.low[k] in _OWNING and not before.figure.counted
    placed = tokens.low[k] == "the" and tokens.low[k - 1] in _PLACING and before.scope.noun != one.scope.noun
    if placed and "to" in tokens.low[one.last + 1 : one.last + 3]:
        return True  # "killed nine, taking the dead across the two towns to 14"
    k -= tokens.low[k] in _DETERMINING
    if not before.figure.counted and k != before.last:
        return False
    if tokens.low[k] not in _PLACING:
        return False
    told, least = one.figure.stated.number, before.figure.stated.number
    if one.scope.noun in _OCCASIONS and tokens.low[one.first - 1] in _PLAYED_IN and before.figure.counted:
        return True  # "scored 14 goals in 17 appearances, seven of them at home"
    if told is None or least is None or (told > _FEW and not owned and one.scope.noun not in _AREAS) or least <= 2 * told:
        return False
    return _TO_EACH.isdisjoint(tokens.low[one.last : one.last + 7])  # "in 12 schools, or 450 to each"


_FEW = 12
_OCCASIONS = frozenset("game match appearance inning innings start outing test season".split())
_PLAYED_IN = frozenset("in from over across".split())
_AREAS = frozenset("state country nation county city town village province region district market branch".split())
_DETERMINING = frozenset("the its their all".split())
_OWNING = frozenset("its their".split())
_TO_EACH = frozenset(("each", "apiece"))
_PARTED = frozenset("took taken taking take brought put let sent".split())  # "took on 12 new ones"
_OF_PLACE = frozenset("from in at to of for with by on".split())
_PLACING = frozenset("across in at over throughout from to among between".split())


def numbered(tokens: Tokens, start: int, first: int, table: Taxonomy) -> str:
    """The noun of what is said to number so many: ``the stags, down by the shore, numbered 30``."""
    low = tokens.low
    opens = max((k + 1 for k in range(start, first) if low[k] in ("and", "but", ";", "while", "whereas", ".")), default=start)
    head = next((low[k] for k in range(opens, min(opens + 6, first)) if is_plural(low[k]) and low[k] not in _TIMES), "")
    return table.noun(head) if head else ""


def is_crowd(tokens: Tokens, first: int) -> bool:
    """True for the 90 of *a crowd of 90*, which are people."""
    return first > 1 and tokens.low[first - 1] == "of" and tokens.low[first - 2] in _CROWDS


def is_new_crowd(tokens: Tokens, first: int) -> bool:
    """True for the 90 of *a crowd of 90*, *a large crowd of 90*, who were not told of before."""
    return is_crowd(tokens, first) and not {"a", "an"}.isdisjoint(tokens.low[max(0, first - 4) : first - 2])


def subject_group(tokens: Tokens, what: str, first: int, start: int, table: Taxonomy) -> str:
    """The group named just before the label of the subject: ``[Russian] losses on Sunday (1,770 troops)``."""
    for k in range(first - 1, start, -1):
        if table.state(tokens.low[k]) == what and what:
            word = tokens.written(k - 1)
            return word.lower() if word[:1].isupper() and k - 1 > start else ""
    return ""
