"""Superlatives over time: the words that call something the greatest or the smallest, and how far back they reach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from claimcheck.reading import extremes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.records.earlier import PREVIOUS
from claimcheck.reading.tokens import Tokens, within
from claimcheck.reading.words.calendar import FULL_MONTHS, MONTHS, SEASONS
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.numbers import SMALL, TENS

# Comparatives behind a *never* ("no match had ever drawn more", "never run a faster marathon") are superlatives too.
_MORE = {
    "more": 1, "higher": 1, "larger": 1, "bigger": 1, "greater": 1, "longer": 1, "faster": 1, "hotter": 1, "warmer": 1, "older": 1,
    "heavier": 1, "taller": 1, "dearer": 1, "wetter": 1, "worse": 1, "fewer": -1, "lower": -1, "less": -1, "smaller": -1, "shorter": -1,
    "cheaper": -1, "thinner": -1, "drier": -1, "weaker": -1, "quieter": -1, "cooler": -1, "poorer": -1, "colder": -1,
    "younger": -1, "narrower": -1, "lighter": -1, "slower": -1, "quicker": 1, "further": 1, "farther": 1,
}  # fmt: skip
# What is small; any other adjective of *never so ...* is of what is great.
_SO = dict.fromkeys("few little low short cold young fast quickly dry empty quiet weak cheap small thin narrow shallow".split(), -1)
# "So close", "so well", "so mild": which way the figure went hangs on what is measured.
_EITHER = frozenset(
    "close near early late easy soon bad badly well good clear sure slow slowly far mild calm poor modest tight slim that the".split()
)


def is_no_record(story: Story, told: Told) -> bool:
    """True for *the best known of the albums*, and for *made his first record at 19*, which is played."""
    low = story.tokens.low
    return low[told.first : told.last + 1] == ["best", "known"] or low[told.first - 1 : told.first + 1] == ["first", "record"]


def _so(word: str) -> int:
    """1 for the adjective of *never so generous*, *never so deadly*; -1 for one of what is small, 0 where it may be either."""
    return _SO.get(word, int(len(word) > 2 and word.isalpha() and word not in _EITHER))


_HIGHS = frozenset("time record year month week new season career lifetime tournament".split())
_HARM = frozenset(
    "fire wildfire flood storm hurricane accident crash disaster outbreak epidemic attack shooting massacre famine drought loss losses "
    "deficit backlog flooding earthquake avalanche spill pollution".split()
)
_NO_COMPARATIVE = frozenset("other rather either later earlier better former".split())
_NEVER = frozenset("never no none nobody nothing not".split())
_ANY = frozenset("any anyone anybody anything".split())
_NOT_YET = frozenset(
    "nowhere nearly almost not until among one equalling equaling equals equalled equaled matched matching joint tied tying second "
    "third fourth fifth".split()
)
# What makes a superlative one over time, not among the things it stands with.
_OVER_TIME = frozenset(
    "record ever since year years month months week weeks decade decades day days quarter quarters season seasons history century "
    "generation summer winter spring autumn january february march april may june july august september october november december yet "
    "date total toll night nights weekend time memory war game match matches election elections tournament championship festival harvest "
    "reign term census edition".split()
)


class Told(NamedTuple):
    """A superlative of the text: its tokens, 1 for the greatest and -1 for the smallest, and the days it reaches back to."""

    first: int
    last: int
    way: int
    since: date | None = None
    back: str = ""


def told_in(story: Story, sentence: Sentence, *, any_time: bool = False) -> Iterator[Told]:
    """The first superlative of *sentence* that is one over time, or with *any_time* over anything."""
    for k in _places(story, sentence):
        ahead = story.tokens.low[max(sentence.first, k - 5) : k]
        if any_time and (not in_est(story.tokens.low[k]) or ahead[-1:] == ["at"]):
            continue
        behind = story.tokens.low[k : min(k + 7, sentence.last)]
        dated = behind[1:2] and behind[1] in MONTHS and story.tokens.written(k + 1)[:1].isupper()
        if story.tokens.low[k] == "record" and (dated or ahead[-1:] in (["to"], ["will"], ["would"])):
            continue  # "plans to record the sum as a gain"; "payable May 4, record April 12"
        if any(a == "but" and b in SMALL for a, b in pairwise(behind)):
            return  # "the oldest winner but three"
        in_one = any(a == "one" and b in _PERIODS | _SEASONS for a, b in pairwise(ahead))  # "41 in one night, more than ever"
        way, sure = _way_of(story, sentence, k)
        way = -abs(way) if _TROUGHS & set(behind[1:4]) else way
        if way and not (_NOT_YET - {"one"} if in_one else _NOT_YET) & set(ahead) and (sure or any_time or _over_time(story, sentence, k)):
            yield Told(k, k + 1, way, *_since(story, sentence, k))
            return


_TROUGHS = frozenset(("trough", "troughs"))
_SEASONS = frozenset("week year season month winter summer tournament".split())
_PERIODS = frozenset("decade century day night round session evening afternoon".split())


def in_est(word: str) -> bool:
    """True for a superlative in its own form: ``longest``; not for *least*, *record* or *high*, which do other work."""
    return word.endswith("est") and word not in ("best", "least")


_FORMS = frozenset((*"so never every worst high low peak record best most maximum minimum top bottom softest".split(), *_MORE))


def _places(story: Story, sentence: Sentence) -> Sequence[int]:
    """The tokens of *sentence* that may call something the greatest or the smallest, by their form."""
    t = story.tokens
    found = t.kept(_places, lambda: sorted({*t.places(_FORMS), *_by_ending(t), *_as_many(t)}))
    return within(found, sentence.first, sentence.last)


def _by_ending(t: Tokens) -> Iterator[int]:
    """The superlatives of their own form, and any word in *-est* or *-er* near one that makes it a superlative, or none."""
    forms = (*t.ending("est"), *t.ending("er"))
    return (k for k in forms if extremes.direction(t.low[k]) or _MAKING & set(t.low[max(0, k - 1) : k + 7]) or _is_never_had(t.low, k))


def _is_never_had(low: Sequence[str], k: int) -> bool:
    """True for the *busier* of *has never known a busier one*, *never had a better season*: a comparative that only *never* bounds."""
    had = low[k - 1] in ("a", "an") and "never" in low[max(0, k - 4) : k - 1] and bool(_HAD & set(low[max(0, k - 3) : k - 1]))
    return had and low[k + 2] != "than" and (low[k] != "better" or low[k + 1] in _TIMES_OF_YEAR)


_HAD = frozenset("had seen known recorded enjoyed endured held experienced run staged taken".split())
_TIMES_OF_YEAR = frozenset("day night week weekend month quarter season summer winter spring autumn year half".split())


_MAKING = frozenset("than but been ever felt looked".split())


def _as_many(t: Tokens) -> Iterator[int]:
    """The *as* of *No previous race had as many*."""
    return (k for k in t.places(_AS) if t.low[k + 1 : k + 2] and _so(t.low[k + 1]) and _NEVER & set(t.low[max(0, k - 8) : k]))


_AS = frozenset(("as",))


def _way_of(story: Story, sentence: Sentence, k: int) -> tuple[int, bool]:
    """1 or -1 where token *k* calls something the greatest or the smallest, and whether it does so over time by itself."""
    low = story.tokens.low
    word, ahead, behind = low[k], low[max(sentence.first, k - 8) : k], low[k + 1 : min(sentence.last, k + 6)]
    before = ahead[-1] if ahead else ""
    never, than_any = _is_never(low, sentence, k), _is_than_any(story, sentence, k)
    if word == "longer" and before in ("no", "any") and behind[:1] != ["than"]:
        return 0, False  # "is no longer overcrowded"
    if behind[:1] == ["than"] and len(behind) > 1 and never and (behind[1][0].isdecimal() or behind[1] in SMALL or behind[1] in TENS):
        return 0, False  # "no more than 960"
    if before == "no" and behind[:1] == ["than"] and len(behind) > 2 and behind[1] in OWNERS and behind[2][0].isdecimal():  # noqa: PLR2004
        return 0, False  # "aims to earn no less than its 3.20 dividend"
    if never and before in ("been", "ever", "felt", "looked") and word.endswith("er") and word not in _MORE and "than" not in behind:
        return extremes.direction(f"{word[:-2]}est"), True  # "have never been stronger"
    if _is_never_had(low, k) and word not in _MORE:
        return 1 if word == "better" else extremes.direction(f"{word[:-2]}est"), True  # "has never known a busier one"
    if word in _MORE or (than_any and word.endswith("er") and word not in _NO_COMPARATIVE):
        return (_MORE.get(word, 1), True) if than_any or never else (0, False)
    if word == "every":  # "at 36.4C Thursday beat every other day this year"
        return (1 if behind[:1] == ["other"] and before in extremes.PASSING else 0), True
    if word in ("so", "as"):
        return (_so("".join(behind[:1])), True) if never and not _is_of_some_time(word, behind) else (0, False)
    if word in ("high", "low", "peak") and behind[:1] and behind[0] in _NAMED_SO:
        return 0, False
    if word in ("high", "low", "peak"):
        return (-1 if word == "low" else 1), before in _HIGHS and (before != "new" or "a" in ahead[-2:])
    if word == "record":
        return _way_of_record(low, k, ahead, behind)
    if word == "best":
        return 1, before in ("personal", "career", "lifetime", "season's", "'s") or _is_best_ever(low, k, ahead, behind)
    if word == "worst":
        ever = bool({"record", "ever", "history", "since"} & set(behind))
        return (1, ever) if _HARM & set(behind[:3]) else (_moved(low, sentence, k), ever)
    if word == "never" and "before" in behind[:3]:
        moved = set(low[max(sentence.first, k - 16) : k])  # "rose to 14, a level never seen before"
        moved |= set(behind[1:]) if behind[:1] == ["before"] else set()  # "Never before has the river risen so far"
        return (1 if RISES & moved else -1 if FALLS & moved else 0), True
    if word == "most" and before == "the" and behind[:1] in (["expensive"], ["costly"]):
        return 1, False
    if word == "most":
        return (1 if before == "the" and not "".join(behind[:1]).endswith(("ed", "ful", "ive", "ing")) else 0), False
    return (0 if word in ("top", "bottom", "minimum", "maximum") else extremes.direction(word)), False


def _is_never(low: Sequence[str], sentence: Sentence, k: int) -> bool:
    """True where *never*, *at no time* or *nothing … ever* rules token *k*."""
    first, ahead = sentence.first, low[max(sentence.first, k - 8) : k]
    never = bool(_NEVER & set(ahead)) or (low[k] == "so" and low[first] in _NEVER) or low[first] == "never"
    never = never or low[first : first + 3] == ["at", "no", "time"]
    return never or (low[first] in _NEVER and "ever" in ahead)  # "Nothing in the sewing hall had ever sold for more"


def _is_than_any(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *more than any other*, *more than it had ever taken*; not for *five more than anyone else*."""
    low, last = story.tokens.low, sentence.last
    behind = low[k + 1 : min(last, k + 6)]
    than = behind.index("than") if "than" in behind else -1
    gap = behind[: than + 1] if than >= 0 and not {",", ";", "to"} & set(behind[:than]) else []
    than_any = bool(gap) and bool(_ANY & set(low[k + 2 + than : min(last, k + 7 + than)][: 2 if than == 0 else 1]))
    than_any = than_any or (bool(gap) and low[k + 2 + than : k + 4 + than] == ["every", "other"])
    than_any = than_any or (bool(gap) and "ever" in low[k + 2 + than : min(last, k + 6 + than)])  # "more than it had ever taken"
    than_any = than_any or (low[k] in _MORE and _than_any_far(low, k, last))
    return than_any and not any(story.phrase(r)[1] == k for r in story.here(sentence))  # "five more than anyone else"


def _is_of_some_time(word: str, behind: Sequence[str]) -> bool:
    """True for *never so busy in winter*, *as many runners from abroad*: the most of some time or of some, and of no other."""
    if len(behind) > 2 and behind[1] == "in" and (behind[2] in SEASONS or behind[2] in FULL_MONTHS):
        return True
    return word == "as" and behind[:1] in (["many"], ["few"], ["much"]) and behind[2:3] in (["from"], ["with"], ["under"], ["of"])


def _way_of_record(low: Sequence[str], k: int, ahead: Sequence[str], behind: Sequence[str]) -> tuple[int, bool]:
    """The way of *a record 14*, *a record low*; 0 for *the stadium record is still 10.85*, which another holds."""
    stands = low[k - 2] == "the" and behind[:1] != [] and behind[0] in _STANDING
    before = ahead[-1] if ahead else ""
    called = not (PREVIOUS | {"the", "on", "track", "of"}) & {before} and not extremes.PASSING & set(ahead[-3:]) and not stands
    return (-1 if behind[:1] == ["low"] else 1 if called else 0), called


def _is_best_ever(low: Sequence[str], k: int, ahead: Sequence[str], behind: Sequence[str]) -> bool:
    """True for *set a best*, *its best since 2019*, *a best of 41*, which are over time; not for *the best of the three*."""
    if {"set", "sets", "setting", "broke", "new"} & set(ahead[-4:]):
        return True
    if {"ever", "history", "yet", "since"} & set(behind) and low[k - 1 : k] in (["the"], ["its"], ["their"], ["his"], ["her"]):
        return True
    return ahead[-1:] == ["a"] and behind[:1] in (["for"], ["of"])


_STANDING = frozenset("is remains stands stays".split())
_NAMED_SO = frozenset("summer season street school schools court tide water seas road".split())  # "in high summer"


def _than_any_far(low: Sequence[str], k: int, last: int) -> bool:
    """True for *More people crossed the strait by ferry in August than in any month before*: a clause stands before *than*."""
    than = next((j for j in range(k + 1, min(k + _CLAUSE, last)) if low[j] in ("than", ",", ";", ":")), last)
    if than >= last - 3 or low[than] != "than":
        return False
    at = than + 1 + (low[than + 1] in _DURING)
    behind = low[at + 1 : min(at + 6, last)]  # "than in any other region" tells of no time
    times = bool(_OVER_TIME & set(behind[:2])) or bool({"before", "previous", "ever"} & set(behind))
    return low[at] == "ever" or (low[at] in _ANY and times)


_CLAUSE = 16
_DURING = frozenset("in on at during".split())


def _moved(low: Sequence[str], sentence: Sentence, k: int) -> int:
    """1 where a verb before token *k* tells of a rise, -1 of a fall: ``slumped to 31.8 per cent, the worst``."""
    ahead = set(low[max(sentence.first, k - 14) : k])
    up, down = bool(ahead & RISES), bool(ahead & FALLS)
    return 0 if up == down else 1 if up else -1


def _over_time(story: Story, sentence: Sentence, k: int) -> bool:
    """True where the words around a superlative set it against other times: ``on record``, ``since 2019``, ``June day ever``."""
    low = story.tokens.low
    behind = low[k : min(sentence.last, k + 9)]
    if low[k - 1 : k] == ["second"] or "until" in low[k : min(sentence.last, k + 12)]:
        return False
    inside = {w for j, w in enumerate(behind) if j and behind[j - 1] == "in" and w in FULL_MONTHS}
    if any(a in ("at", "of", "for", "in") and b == "any" for a, b in pairwise(behind[1:6])):
        return True
    if {"became", "become", "becomes"} & set(low[max(sentence.first, k - 4) : k]):
        return True
    if ["so", "far"] in [behind[j : j + 2] for j in range(1, len(behind))] or {"known", "living"} & set(behind[1:]):
        return True
    perfect = not inside and any(
        a == "have" and b.endswith(("ed", "en")) for a, b in pairwise(behind)
    )  # "the strongest its instruments have logged"
    held = behind[: behind.index(",")] if "," in behind else behind  # not "the largest of the six towns, had 230"
    return bool((_OVER_TIME - inside) & set(behind[1:])) or "had" in held or "has" in held or perfect


def _since(story: Story, sentence: Sentence, k: int) -> tuple[date | None, str]:
    """The day from which a superlative counts and the words that say it: ``since 2019``, ``in a decade``, ``for six years``."""
    low = story.tokens.low
    for j in range(k + 1, min(sentence.last, k + 9)):
        if low[j] in ("who", "whose", "held", "stood"):
            break  # "the record from Bauer, whose 43.6 had stood since 2011"
        if low[j] == "since":
            year = next((w for w in low[j + 1 : min(j + 6, sentence.last)] if w.isdecimal() and len(w) == 4), "")
            return (date(int(year), 12, 31) if year else None), "since"
        if low[j] in ("for", "in") and (
            low[j + 1 : j + 2] in (["a"], ["four"], ["two"], ["three"]) or low[j + 1 : j + 2] and number_told(low[j + 1])
        ):
            years = {"decade": 10, "decades": 10, "year": 1, "years": 1, "century": 100, "generation": 25}.get(
                low[j + 2] if j + 2 < len(low) else ""
            )
            number = 1 if low[j + 1] == "a" else number_told(low[j + 1])
            if years and number:
                published = story.published
                return (date(max(1, published.year - years * number), 1, 1) if published else None), "for"
    if low[k + 1 : k + 6].count("that") and {"month", "day", "date"} & set(low[k + 2 : k + 6]):
        return None, "of"
    if "this" in low[k + 1 : k + 4] or low[k + 1 : k + 3] == ["so", "far"]:
        return None, "of"
    clause = low[k + 1 : min(sentence.last, k + 10)]
    clause = clause[: next((j for j, w in enumerate(clause) if w in (",", ";", "—", "–", "(", "and", "but")), len(clause))]
    if any(a == "this" and b in _SEASONS for a, b in pairwise(clause)):
        return None, "of"  # "the highest price paid in the township this year"
    of = next((j for j in range(k + 1, k + 4) if low[j] == "of"), 0)
    if of and (_SEASONS & set(low[k + 2 : k + 7]) or _PERIODS & set(low[of + 1 : of + 4])):
        return None, "of"
    return None, ""


def number_told(word: str) -> int:
    if word.isdecimal() and len(word) < 4:
        return int(word)
    return int(SMALL.get(word, 0) or TENS.get(word, 0) or 0)
