"""Which words stand for a person, beside which a bare number may be an age."""

from __future__ import annotations

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.ages import KIN, PARENTS, PERSONS
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.nouns import AGED
from claimcheck.reading.words.numbers import SMALL, TENS

GROWN = 16


def are_persons(word: str) -> bool:
    """True for the voters of *voters over 65*, the sailors of *sailors under 30*."""
    return is_plural(word) and (singular(word) in PERSONS or is_agent(singular(word)))


def is_one(t: Tokens, k: int) -> bool:
    """True where token *k* is a person: *the accused*, *a teacher*, *who*, *she*, *Anna Lee*."""
    word = t.low[k]
    if word in HE or singular(word) in PERSONS or is_person(word, "."):
        return True
    named = k > 0 and all(t.written(j).istitle() and t.low[j].isalpha() and t.low[j] not in _NO_NAMES for j in (k - 1, k))
    return named and not t.breaks(k)


def is_named(t: Tokens, k: int) -> bool:
    """True where token *k* is written as a name is: *Lee*, and not *May* or *Monday*."""
    return t.written(k)[:1].isupper() and t.low[k].isalpha() and t.low[k] not in _NO_NAMES


HE = frozenset("he she who".split())
_NO_NAMES = frozenset((*MONTHS, *WEEKDAYS, *SMALL, *TENS)) | frozenset("the a an in on at by of for but and".split())


def is_kin(word: str) -> bool:
    """True for *sister*, *girl*, *mother*: of whom the age alone may stand between two commas."""
    return word in KIN or word in AGED or word in PARENTS


def is_person(word: str, following: str) -> bool:
    """True for the applicants of *255,000 applicants of 18,*, the shopkeeper of *a shopkeeper of 61*."""
    one = singular(word)
    return one in AGED or (not following[0].isalnum() and len(one) > 4 and is_agent(one))


def is_agent(one: str) -> bool:
    """True for a noun that ends as *baker*, *sailor*, *student*, *Indian* and *postman* do, and names no thing that ends so."""
    return one.endswith(_AGENTS) and not one.endswith("ment") and one not in _THINGS


_AGENTS = ("er", "or", "ant", "ent", "ist", "ian", "ee", "ese", "man", "men")
_THINGS = frozenset(
    "accident another antenna boiler bomber border bulldozer bunker centre chapter charter cheese cluster coffee committee computer "
    "container continent corner crater cruiser cylinder degree destroyer door event fee fighter filter floor former freezer freighter "
    "generator helicopter incident latter launcher letter litter locker motor newspaper number order other paper parent plant power "
    "quarter reactor restaurant river sector semester shelter shutter steamer tanker tent timber tower tractor trailer trawler tree "
    "water".split()
)
