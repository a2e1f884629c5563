"""What can be compared: figures that count alike, and the word that brings a figure in."""

from __future__ import annotations

from claimcheck.claims.claim import Claim
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.units import commensurable

SIZED = frozenset(("count", "money", "measure", "rate", "mean", "share", "duration", "capacity", "median"))
# Words that may stand between a preposition and the figure it brings in.
_MODIFIERS = frozenset(
    "the a an its his her their our this that these those only just some about exactly around usual previous average normal original "
    "initial last same record current present planned recorded reported forecast expected earlier first early annual monthly daily weekly "
    "low high peak mere paltry typical standard national official then now prior initially estimated "
    "more fewer less least nearly almost and former latter all so far today old new year month week quarter season".split()
)
_LEVELS = frozenset(
    "level total peak average high low rate price record figure mean median norm target maximum minimum estimate height number count tally "
    "sum levels length width cost speed limit share majority population close closing opening finish trough".split()
)


def sized(read: Read) -> bool:
    """True for a figure that can be more or less than another: no date, age, score or number of points, and no change."""
    return read.claim.kind in SIZED and not read.timing and read.claim.amount.unit != "time"


def comparable(story: Story, a: Claim, b: Claim) -> bool:
    """True where two figures count alike: one dimension, and nouns of which neither shuts out the other."""
    one, other = a.amount.unit, b.amount.unit
    if one != other and not (one and other and commensurable(one, other)):
        return False
    if (a.kind == "share") != (b.kind == "share"):
        return False
    return alike(story, a, b)


def alike(story: Story, a: Claim, b: Claim) -> bool:
    """True where the nouns of two figures do not speak against one thing."""
    mine, yours = a.scope.noun, b.scope.noun
    if not mine or not yours or mine == yours:
        return True
    table = story.table
    standing = table.nouns(mine, yours)
    return (
        standing in ("same", "inside", "holds")
        or {mine, yours} <= PEOPLE
        or (mine in PEOPLE and b.kind == "count" and people(story, yours))
        or (bool({mine, yours} & _ANYONE) and people(story, mine) and people(story, yours))
    )


_ANYONE = frozenset(("person", "man"))  # 3,200 nurses, and of them 1,600 men
PEOPLE = frozenset("person man woman child people boy girl adult worker soldier employee staff job post".split())


def noun_before(story: Story, read: Read) -> str:
    """What is counted right before a figure that leaves its noun out."""
    for sentence in reversed(story.beside(read.sentence, 1, 0)):
        for other in reversed(story.here(sentence)):
            if other.first < read.first and other.claim.kind == "count" and other.claim.scope.noun:
                return other.claim.scope.noun
    return ""


def people(story: Story, noun: str) -> bool:
    """True for a noun of persons."""
    return noun == "person" or "person" in story.table.nouns_above(noun)


# What a study or a count is of, and any noun that ends as those of persons and animals do.
COHORTS = frozenset(
    "patient people participant respondent subject animal volunteer member pupil student case case-file sample specimen one man woman "
    "group total lot number".split()
)


def is_living(noun: str) -> bool:
    """True for a noun that by its ending or by custom is one of persons or animals, whether a table knows it or not."""
    return noun in COHORTS or noun.endswith(("er", "or", "ist", "ant", "ent", "man", "woman", "mouse", "rat", "person", "child", "ee"))


def may_be_people(story: Story, noun: str) -> bool:
    """True for a noun of persons, known or by its ending: ``ticket-holder``."""
    return people(story, noun) or is_living(noun)


def introduced(story: Story, read: Read) -> tuple[str, int]:
    """The word that brings in *read* (``from``, ``to``, ``against``, ``on`` ...) and its token; ``("", -1)`` where none does."""
    low = story.tokens.low
    k = min(story.phrase(read)[0], read.first) - 1
    floor = max(read.sentence.first, k - 7)
    while k >= floor:
        word = low[k]
        if word in ("from", "to", "against", "versus", "vs", "than", "on", "with", "of"):
            if word == "of" and k > read.sentence.first and low[k - 1] in ("instead", "place"):
                return "against", k - 1
            if word == "of":
                if k - 1 >= floor and low[k - 1] in _LEVELS:
                    k -= 2
                    continue
                return "of", k
            if word in ("with", "to") and k > read.sentence.first and low[k - 1] in ("compared", "comparison", "compares"):
                return "against", k - 1
            return ("against" if word in ("versus", "vs") else word), k
        if word not in _MODIFIERS and word not in SMALL and not word.endswith("'s") and word not in ("(", "“", '"'):
            return "", -1
        k -= 1
    return "", -1
