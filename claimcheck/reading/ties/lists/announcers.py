"""Announcers: the small whole numbers of a sentence that a list may be of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.words.numbers import GROUPS

MOST = 15  # a longer list is seldom whole
_WORDS = frozenset(
    "words word times time letters minutes hours days weeks months years per cent percent goals votes nights "
    "seasons winters summers autumns springs decades centuries".split()
)
_SIZES = frozenset("goal run page word line storey story bedroom room star seat lane door wheel bed track volume verse".split())
_WON = frozenset("dropped drop dropping won win taken took take lost lose gained gain earned collected picked".split())
_GAPS = frozenset("gap lead margin majority advantage ahead clear behind".split())
_AIMING = frozenset("set sets setting out outlined named lists listed announced pursue pursues agreed".split())
_CHARGES = frozenset("count charge offence crime felony".split())
_GROUPS = frozenset((*GROUPS, "both", "pair"))
_WORN = frozenset("shoes trousers socks gloves scissors glasses spectacles jeans boots pants shorts tights skis eyes hands".split())

# What is listed after it is announced, told by a verb of its sentence.
LISTABLE = frozenset(
    "condition demand aim goal proposal reform point requirement term pledge promise principle measure priority question reason step way "
    "rule task option theme area cause issue change stage subject ingredient feature objective target concern recommendation request "
    "threat challenge problem factor criterion concession charge offence complaint grievance skill value lesson wish offer "
    "count crime felony breach violation strength weakness flaw fault symptom sign risk cut tax levy ban fee tariff duty subsidy bill law "
    "decree exemption course lesson class workshop topic plan chapter section module paper essay lecture talk seminar chair "
    "programme program scheme committee component element strand pillar prong".split()
)


class Announcer(NamedTuple):
    """A number of things that a list may be of: its claim's name, its *number*, whether it is no less than that, and its tokens."""

    name: str
    number: int
    least: bool
    first: int
    last: int


_INCLUDING = frozenset("including includes include".split())


def announcers(story: Story, sentence: Sentence) -> list[Announcer]:
    """The small whole numbers of *sentence* that count things or people, with *both* and *trio*; they are sought once."""
    return story.once(("announcers", sentence.number), lambda: _announcers(story, sentence))


def _announcers(story: Story, sentence: Sentence) -> list[Announcer]:
    found = []
    for read in story.here(sentence):
        claim, (first, last) = read.claim, story.phrase(read)
        number = claim.stated.number
        if (
            claim.kind not in ("count", "points")
            or not isinstance(number, int)
            or not 1 < number <= MOST
            or claim.stated.bound not in ("=", ">=", ">")
        ):
            continue
        if story.tokens.low[read.last] == "-" and story.tokens.low[read.last + 1] in _SIZES:
            continue  # "in a three-page statement"
        if story.tokens.low[first - 1] in _INCLUDING and story.tokens.low[last] == ",":
            continue  # "charges including two of murder, arson and assault": the first of a list
        if story.tokens.low[first - 1] == "(" and story.tokens.low[last] == ")":
            continue  # "in Bolton (two), Bury and Leigh"
        if story.before(read, 1) == ["of"] and _GAPS & set(story.before(read, 3)):
            continue  # "76 of the 150 seats, a majority of two: the Liberals 58, the Greens 18"
        if story.before(read, 1) == ["to"] and {"votes", "vote", "goals", "by"} & set(story.before(read, 4)):
            continue  # "approved by 17 votes to three"
        if last == read.last and singular(story.tokens.low[last]) in LISTABLE and is_plural(story.tokens.low[last]):
            last += 1  # "three demands before talks"
        won = claim.kind == "points" and _WON & set(story.before(read, 3))  # "dropped four points, with draws at home and away"
        gap = claim.kind == "points" and _GAPS & set(story.before(read, 12))  # "narrowed to three points, with Labour on 38"
        denied = claim.modality == "denied" and singular(story.tokens.low[last - 1]) not in _CHARGES  # "denies three counts"
        words = _WORDS - ({"goals"} if _AIMING & set(story.before(read, 3)) else set())  # "set out five goals"
        if not won and not gap and not read.timing and not words & set(story.tokens.low[first:last]) and not denied:
            found.append(Announcer(claim.id, number, claim.stated.bound != "=", first, last))
    low = story.tokens.low
    for k in story.places(_GROUPS, sentence):
        value = GROUPS.get(low[k], 2 if (low[k] == "both" and _of_things(story, k)) or _a_pair(low, k) else 0)
        if value:
            last = k + 1 if low[k] != "both" else _end_of_things(story, k)
            found.append(Announcer(number_word(story, k, k + 1, value).id, value, False, k, last))
    return sorted(found, key=lambda a: a.first)


def _a_pair(low: Sequence[str], k: int) -> bool:
    """True for the *pair* of *a pair of ministers*, where nothing is worn or cut with it, and of *the pair were named*."""
    if low[k] == "pair" and low[k - 1 : k] == ["the"] and low[k + 1 : k + 2] == ["were"] and low[k + 2] in ("named", "identified"):
        return True
    things = low[k + 2] if k + 2 < len(low) else ""
    return low[k] == "pair" and low[k - 1 : k] == ["a"] and low[k + 1 : k + 2] == ["of"] and is_plural(things) and things not in _WORN


def _of_things(story: Story, k: int) -> bool:
    """True for the *both* of *both of its stores*, *both foreign stores*."""
    return _end_of_things(story, k) > k + 1


def _end_of_things(story: Story, k: int) -> int:
    low = story.tokens.low
    for j in range(k + 1, min(k + 7, len(low))):
        if is_plural(low[j]) or low[j] == "accused":
            return j + 1
        if not low[j][0].isalpha() or low[j] in ("and", "in", "sides"):
            break
    return k + 1
